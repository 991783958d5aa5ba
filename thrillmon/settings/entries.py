"""What a person enters for a new floor, and what of it is address, secret and setting."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, Self
from urllib.parse import parse_qs, unquote, urlsplit

from pydantic import ValidationError

from thrillmon.sentences import Sentence, say
from thrillmon.settings.mistakes import Place, mistakes
from thrillmon.settings.profile import Profile
from thrillmon.settings.rules import is_loopback
from thrillmon.settings.secrets import AMQP_PASSWORD, AMQP_USER, REST_KEY, TAP_TOKEN

LINKS = ("amqp", "grpc", "rest", "tap")

PLAIN_AMQP_PORT = 5672


@dataclass(frozen=True, slots=True)
class Entries:
    """The texts of the form. What is empty is not used; tls is gRPC's."""

    name: str = ""
    platform: str = ""
    time_zone: str = "UTC"
    amqp: str = ""
    user: str = ""
    password: str = ""
    target: str = ""
    tls: bool = True
    rest: str = ""
    key: str = ""
    tap: str = ""
    token: str = ""

    def secrets(self) -> dict[str, str]:
        """Return the secrets that were entered, by the names they are looked up by."""
        entered = {AMQP_USER: self.user, AMQP_PASSWORD: self.password, REST_KEY: self.key, TAP_TOKEN: self.token}
        return {name: text for name, text in entered.items() if text}

    def of(self, link: str) -> tuple[str | bool, ...]:
        """Return what a link's test depends on, its address first."""
        return {
            "amqp": (self.amqp, self.user, self.password, self.platform),
            "grpc": (self.target, self.tls, self.platform),
            "rest": (self.rest, self.key, self.platform),
            "tap": (self.tap, self.token),
        }[link]

    def wanted(self, link: str) -> bool:
        """Say whether anything was entered for a link."""
        fields = {
            "amqp": (self.amqp, self.user, self.password),
            "grpc": (self.target,),
            "rest": (self.rest, self.key),
            "tap": (self.tap, self.token),
        }
        return any(fields[link])

    def profile(self, *links: str, base: Profile | None = None) -> Profile:
        """Return the profile of these links, of all wanted ones without any. Raises ValidationError.

        base: a profile whose other keys are taken over.
        """
        # A floor that somebody supervises is kept.
        values: dict[str, Any] = {"studio": {}, "archive": {}} if base is None else base.model_dump(exclude_none=True)
        studio = {"name": self.name, "platform": self.platform, "time_zone": self.time_zone}
        values["studio"].update((key, text.strip()) for key, text in studio.items())
        sections = {
            "amqp": {"url": split_amqp(self.amqp).address},
            "grpc": {"target": split_target(self.target).address, "tls": self.tls},
            "rest": {"url": tidy_rest(self.rest)},
            "tap": {"url": split_tap(self.tap).address},
        }
        for link, keys in sections.items():
            if link in (links or LINKS) and self.wanted(link):
                values.setdefault(link, {}).update(keys)
            else:
                values.pop(link, None)
        return Profile.model_validate(values)

    @classmethod
    def of_profile(cls, profile: Profile) -> Self:
        """Return the entries that make such a profile; secrets are not among them."""
        return cls(
            name=profile.studio.name,
            platform=profile.studio.platform,
            time_zone=profile.studio.time_zone,
            amqp=profile.amqp.url if profile.amqp is not None else "",
            target=profile.grpc.target if profile.grpc is not None else "",
            tls=profile.grpc.tls if profile.grpc is not None else True,
            rest=profile.rest.url if profile.rest is not None else "",
            tap=profile.tap.url if profile.tap is not None else "",
        )

    def mistakes(self, *links: str) -> Mapping[Place, Sentence]:
        """Return what is wrong with these links' entries, by section and key."""
        try:
            self.profile(*links)
        except ValidationError as error:
            return {found.at[:2]: found.reason for found in mistakes(error)}
        return {}


class Split(NamedTuple):
    """An address without the secrets that somebody wrote into it, and these. tls: None when it says nothing of it."""

    address: str
    user: str = ""
    secret: str = ""
    tls: bool | None = None


def split_amqp(text: str) -> Split:
    """Take a broker's address apart: amqps://user:password@host/vhost, or a host alone."""
    text = text.strip()
    found = re.match(r"(amqps?)://(.*)", text, re.IGNORECASE | re.DOTALL)
    scheme, rest = (found[1].lower(), found[2]) if found else ("", text)
    if not found and "://" in text:
        return Split(text)
    user = password = ""
    if "@" in rest:
        # The last one: a password may hold one as it is, a slash, too.
        login, _, rest = rest.rpartition("@")
        user, _, password = login.partition(":")
    if not scheme and rest:
        scheme = "amqp" if _plain_amqp(rest) else "amqps"
    return Split(f"{scheme}://{rest}" if rest or found else text, unquote(user), unquote(password))


def split_target(text: str) -> Split:
    """Take the address of gRPC apart: HOST:PORT, or what a web address tells of it."""
    text = text.strip()
    found = re.fullmatch(r"(https?|grpcs?|dns)://(?:/+)?([^/]*)/*", text, re.IGNORECASE)
    if not found:
        return Split(text)
    scheme, place = found[1].lower(), found[2]
    if scheme == "dns":
        return Split(place)
    tls = scheme in ("https", "grpcs")
    if not re.search(r":\d+$", place):
        place += ":443" if tls else ":80"
    return Split(place, tls=tls)


def tidy_rest(text: str) -> str:
    """Return a web address; a host alone is one over TLS."""
    text = text.strip()
    if not text or "://" in text:
        return text
    return f"{'http' if is_loopback(_host(text)) else 'https'}://{text}"


def split_tap(text: str) -> Split:
    """Take the address of ThrillConnect apart: the token that is written behind it has its own place."""
    text = text.strip()
    address, _, query = text.partition("?")
    return Split(address, secret=(parse_qs(query).get("token") or [""])[0])


def missing_name() -> Sentence:
    """Say that the floor has no name."""
    return say("Give the floor a name: its secrets and its archive go by it.")


def _plain_amqp(place: str) -> bool:
    try:
        port = urlsplit(f"//{place}").port
    except ValueError:
        port = None
    return port == PLAIN_AMQP_PORT or is_loopback(_host(place))


def _host(place: str) -> str:
    try:
        return urlsplit(f"//{place}").hostname or ""
    except ValueError:
        return ""

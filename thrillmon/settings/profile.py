"""The profile: everything a person can set, declared once with its type, default and help."""

import re
from collections.abc import Mapping
from ipaddress import ip_address
from typing import Annotated, Literal, Self
from urllib.parse import unquote, urlsplit
from zoneinfo import available_timezones

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator


def is_loopback(host: str) -> bool:
    """Say whether a host is this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.rstrip(".").lower() == "localhost"


def _address(*schemes: str) -> AfterValidator:
    def check(value: str) -> str:
        if not value.startswith(tuple(f"{scheme}://" for scheme in schemes)):
            raise ValueError(f"must begin with {' or '.join(f'{scheme}://' for scheme in schemes)}")
        try:
            parts = urlsplit(_unbroken(value))
            port = parts.port
        except ValueError:
            # The library's reason would quote what it took for a port: the rest of a password with a slash in it.
            raise ValueError("is no address: its host or port cannot be read") from None
        if not parts.hostname:
            raise ValueError("names no host")
        if port == 0:
            raise ValueError("has port 0")
        if "@" in parts.netloc:
            raise ValueError("must not hold a user or password: those belong in the keychain or the environment")
        return value

    return AfterValidator(check)


def _unbroken(value: str) -> str:
    """Return the value. Raises ValueError when it holds what no address holds and urlsplit silently drops."""
    if not value.isprintable() or any(char.isspace() for char in value):
        raise ValueError("no address holds spaces")
    return value


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""


def _target(value: str) -> str:
    try:
        parts = urlsplit(f"//{_unbroken(value)}")
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host or not port or any(mark in value for mark in "@/?#"):
        raise ValueError("must be HOST:PORT, without a scheme, a user or a path")
    return value


def _stream(value: str) -> str:
    parts = urlsplit(value)
    if parts.query or parts.fragment:
        raise ValueError("must end with the path: the currency is a key of its own, and no token belongs in a file")
    if ":" in unquote(parts.path):
        raise ValueError("must name operator and brand apart, as in /v1/events/OPERATOR/BRAND")
    return value


def _offset(value: str) -> str:
    if not re.fullmatch(r"next|first|last|[0-9]{1,18}|[1-9][0-9]{0,5}[YMDhms]", value):
        raise ValueError('must be "next", "first", "last", a number, or an age such as "2h"')
    return value


def _source_event(value: str) -> str:
    if not re.fullmatch(r"([A-Za-z0-9_.-]+:)?([A-Za-z0-9_.-]+|\*)", value):
        raise ValueError('must be "*", the name of an event, or a source with either, as in "thrillgate:*"')
    return value


def _zone(value: str) -> str:
    if value not in available_timezones():
        raise ValueError("is no time zone name such as Asia/Taipei")
    return value


class Section(BaseModel):
    """A section of the profile file. Unknown keys are errors: a misspelt key must not hide."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Studio(Section):
    """Whose floor it is."""

    name: str = Field(default="", description="What the window calls this floor.")
    platform: str = Field(
        default="",
        max_length=128,
        description="The platform code: the header that flags our messages. From the provider.",
    )
    time_zone: Annotated[str, AfterValidator(_zone)] = Field(
        default="UTC", description="The studio's time zone, such as Asia/Taipei."
    )


class Amqp(Section):
    """How every table's events are heard."""

    url: Annotated[str, _address("amqp", "amqps")] = Field(
        description="The broker's address, amqps:// or amqp://, with the virtual host. User and password never here."
    )
    exchange: str = Field(default="game-exchange", description="The headers exchange that carries the events.")
    mode: Literal["own", "durable", "stream", "provisioned"] = Field(
        default="own",
        description="own: a queue for as long as we listen. durable: a queue of ours that waits for us."
        " stream: the house's stream, for many desks. provisioned: the provider's queue for this account.",
    )
    queue: str = Field(
        default="", max_length=255, description="The queue's name in the modes durable, stream, provisioned."
    )
    offset: Annotated[str, AfterValidator(_offset)] = Field(
        default="next",
        description="Where the mode stream begins to read: next (what comes from now on), first (the oldest), last,"
        ' a number, or an age such as "2h" (units Y, M, D, h, m, s).',
    )
    game_codes: tuple[str, ...] = Field(default=(), strict=False, description="Only these game codes; empty means all.")
    prefetch: int = Field(
        default=500, ge=1, le=65535, description="Deliveries the broker may send ahead of our answer."
    )

    @model_validator(mode="after")
    def _named(self) -> Self:
        if self.mode in ("stream", "provisioned") and not self.queue:
            raise ValueError(f'the mode "{self.mode}" needs the name of its queue (key: queue)')
        return self


class Grpc(Section):
    """How the floor is polled."""

    target: Annotated[str, AfterValidator(_target)] = Field(description="The provider's HOST:PORT.")
    tls: bool = Field(default=True, description="Encrypt. Off only on this machine or inside a protected network.")
    generation: Literal["auto", "list", "fetch"] = Field(
        default="auto",
        description="Which calls the server has: list (since 2024), fetch (before), or find out by asking.",
    )
    poll_seconds: float = Field(default=2.0, ge=0.5, le=60.0, description="Seconds between polls.")
    metadata: dict[str, str] = Field(
        default_factory=dict[str, str],
        description='Extra metadata of every call; a value may be "keychain:NAME" or "env:NAME".',
    )


class Rest(Section):
    """The provider's HTTPS interface: for look-ups, and for the poll where gRPC cannot go."""

    url: Annotated[str, _address("https", "http")] = Field(description="The provider's address, https://HOST.")


class Tap(Section):
    """The jackpot events."""

    url: Annotated[str, _address("wss", "ws"), AfterValidator(_stream)] = Field(
        description="ThrillConnect's address: wss://HOST/v1/events/OPERATOR/BRAND, or wss://HOST/v1/events/service for"
        " all brands; what stands before /events is the installation's own. The token never here."
    )
    currency: str = Field(default="EUR", pattern="^[A-Z]{3}$", description="The currency code to ask for.")
    events: tuple[Annotated[str, AfterValidator(_source_event)], ...] = Field(
        default=("*",),
        strict=False,
        min_length=1,
        description='The events to hear; "*" means all jackpot events, "thrillgate:*" the freebets, "thrilldrops:*" the'
        " campaigns.",
    )


class Archive(Section):
    """What is kept of all that was heard."""

    path: str = Field(default="", description="The folder; empty means the usual place for data on this system.")
    keep_days: int = Field(default=90, ge=1, le=3650, description="Days to keep.")
    keep_gigabytes: float = Field(default=20, gt=0, le=10_000, description="Gigabytes to keep at most.")
    synchronous: Literal["full", "normal"] = Field(
        default="full",
        description="full: what is acknowledged survives a power cut. normal: it survives the program's end only.",
    )


SECTIONS: Mapping[str, type[Section]] = {
    "studio": Studio,
    "amqp": Amqp,
    "grpc": Grpc,
    "rest": Rest,
    "tap": Tap,
    "archive": Archive,
}
"""The sections of a profile file, by name."""


class Profile(Section):
    """A floor and how to reach it. A section left out switches its link off."""

    studio: Studio = Field(default_factory=Studio)
    amqp: Amqp | None = None
    grpc: Grpc | None = None
    rest: Rest | None = None
    tap: Tap | None = None
    archive: Archive = Field(default_factory=Archive)

    @model_validator(mode="after")
    def _flagged(self) -> Self:
        if self.amqp is not None and self.amqp.mode in ("own", "durable") and not self.studio.platform:
            raise ValueError("[studio] platform is missing: without it no message can be told to be ours")
        return self

    def unprotected(self) -> list[str]:
        """Name the links that leave this machine unencrypted, to be warned about."""
        found: list[str] = []
        for name, url in (
            ("amqp", self.amqp and self.amqp.url),
            ("rest", self.rest and self.rest.url),
            ("tap", self.tap and self.tap.url),
        ):
            if url and url.startswith(("amqp:", "http:", "ws:")) and not is_loopback(_host(url)):
                found.append(name)
        if self.grpc is not None and not self.grpc.tls and not is_loopback(_host(f"//{self.grpc.target}")):
            found.append("grpc")
        return found

"""The signed news of new versions: read and verified without any network, in words for everything wrong with it."""

import base64
import binascii
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast
from urllib.parse import urlsplit

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from thrillmon.sentences import Sentence, say

LARGEST = 64 * 1024

# A clock may be wrong by a little; by a day it is not the clock.
EARLY_SECONDS = 86_400.0

SYSTEMS = ("linux", "windows", "macos")

_VERSION = re.compile(r"(\d{1,6})\.(\d{1,6})\.(\d{1,6})")
_LONGEST_NEWS = 10_000

NOT_JSON = say("The news are not in a form that can be read. Nothing of them is shown.")
UNSIGNED = say("The news are not signed by the makers of this program. Nothing of them is shown; do not install them.")


@dataclass(frozen=True, slots=True)
class Release:
    """A version there is. date: when it was signed, in Unix seconds. links: where it is fetched, per system."""

    version: tuple[int, int, int]
    date: float
    news: str
    links: Mapping[str, str]

    @property
    def name(self) -> str:
        """The version as people write it."""
        return ".".join(str(part) for part in self.version)


@dataclass(frozen=True, slots=True)
class Seen:
    """The newest news believed so far: what others are measured by, so that nobody can serve old ones again.

    version: the one that runs counts as seen.
    """

    version: tuple[int, int, int] = (0, 0, 0)
    date: float = 0.0


class FeedError(Exception):
    """The news are not believed. sentence says why."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def read(body: bytes, keys: Sequence[bytes], *, now: float, seen: Seen = Seen()) -> Release:
    """Return the release that signed news tell of. keys: 32 bytes each, any of which may have signed.

    Raises FeedError.
    """
    if len(body) > LARGEST:
        raise FeedError(say("The news are larger than {size} kB, which news never are.", size=LARGEST // 1024))
    envelope = _object(body)
    try:
        signed = base64.b64decode(_text(envelope, "signed"), validate=True)
        signature = base64.b64decode(_text(envelope, "signature"), validate=True)
    except (binascii.Error, ValueError):
        raise FeedError(NOT_JSON) from None
    if not any(_signed(key, signature, signed) for key in keys):
        raise FeedError(UNSIGNED)
    # Only what was signed is looked into.
    release = _release(_object(signed))
    _not_old(release, seen, now)
    return release


def version_of(text: str) -> tuple[int, int, int]:
    """Return a version such as 1.2.3 as numbers. Raises ValueError."""
    found = _VERSION.fullmatch(text)
    if found is None:
        raise ValueError("is no version such as 1.2.3")
    return int(found[1]), int(found[2]), int(found[3])


def _not_old(release: Release, seen: Seen, now: float) -> None:
    if release.date > now + EARLY_SECONDS:
        raise FeedError(
            say(
                "The news are dated {date}, which is to come. Is the clock of this computer right?",
                date=_day(release.date),
            )
        )
    if release.date < seen.date:
        raise FeedError(
            say(
                "These are old news of {date}; those of {known} are known already. Somebody, or a cache on the way,"
                " repeats them.",
                date=_day(release.date),
                known=_day(seen.date),
            )
        )
    if release.version < seen.version:
        raise FeedError(
            say(
                "The news offer version {version}, which is older than {known}. Do not go back to it.",
                version=release.name,
                known=".".join(str(part) for part in seen.version),
            )
        )


def _release(values: Mapping[str, Any]) -> Release:
    try:
        version = version_of(_text(values, "version"))
        date = datetime.fromisoformat(_text(values, "date"))
    except ValueError:
        raise FeedError(NOT_JSON) from None
    news, links = _text(values, "news"), values.get("links")
    if date.tzinfo is None or len(news) > _LONGEST_NEWS or not isinstance(links, dict):
        raise FeedError(NOT_JSON)
    kept = {
        system: link
        for system, link in cast("dict[str, object]", links).items()
        if system in SYSTEMS and isinstance(link, str) and _is_web(link)
    }
    return Release(version, date.timestamp(), news, kept)


def _is_web(link: str) -> bool:
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc and link.isprintable()


def _signed(key: bytes, signature: bytes, content: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, content)
    except (InvalidSignature, ValueError):
        return False
    return True


def _object(body: bytes) -> Mapping[str, Any]:
    try:
        values: object = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        raise FeedError(NOT_JSON) from None
    if not isinstance(values, dict):
        raise FeedError(NOT_JSON)
    return cast("dict[str, Any]", values)


def _text(values: Mapping[str, Any], key: str) -> str:
    value = values.get(key)
    if not isinstance(value, str):
        raise FeedError(NOT_JSON)
    return value


def _day(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d")

"""The rules that the values of a profile obey beside their type; a broken one is a Mistake."""

import re
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit
from zoneinfo import available_timezones

from pydantic import AfterValidator

from thrillmon.sentences import say
from thrillmon.settings.mistakes import Mistake


def is_loopback(name: str) -> bool:
    """Say whether a host is this machine."""
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return name.rstrip(".").lower() == "localhost"


def address(first: str, other: str) -> AfterValidator:
    """Return the rule for an address of one of two schemes, which never holds a user or password."""

    def check(value: str) -> str:
        if not value.startswith((f"{first}://", f"{other}://")):
            raise Mistake(say("must begin with {first}:// or {other}://", first=first, other=other))
        try:
            parts = urlsplit(_unbroken(value))
            port = parts.port
        except Mistake:
            raise
        except ValueError:
            # The library's reason would quote what it took for a port: the rest of a password with a slash in it.
            raise Mistake(say("is no address: its host or port cannot be read")) from None
        if not parts.hostname:
            raise Mistake(say("names no host"))
        if port == 0:
            raise Mistake(say("has port 0"))
        if "@" in parts.netloc:
            raise Mistake(say("must not hold a user or password: those belong in the keychain or the environment"))
        return value

    return AfterValidator(check)


def _unbroken(value: str) -> str:
    """Return the value. Raises ValueError when it holds what no address holds and urlsplit silently drops."""
    if not value.isprintable() or any(char.isspace() for char in value):
        raise Mistake(say("must not hold spaces"))
    return value


def host(url: str) -> str:
    """Return the host of an address."""
    return urlsplit(url).hostname or ""


def target(value: str) -> str:
    """A host and a port, and nothing else."""
    try:
        parts = urlsplit(f"//{_unbroken(value)}")
        name, port = parts.hostname, parts.port
    except ValueError:
        name, port = None, None
    if not name or not port or any(mark in value for mark in "@/?#"):
        raise Mistake(say("must be HOST:PORT, without a scheme, a user or a path"))
    return value


def stream(value: str) -> str:
    """The address of an event stream: without what follows a path."""
    parts = urlsplit(value)
    if parts.query or parts.fragment:
        raise Mistake(say("must end with the path: the currency is a key of its own, and no token belongs in a file"))
    if ":" in unquote(parts.path):
        raise Mistake(say("must name operator and brand apart, as in /v1/events/OPERATOR/BRAND"))
    return value


def offset(value: str) -> str:
    """A place in a stream, as RabbitMQ takes it."""
    if not re.fullmatch(r"next|first|last|[0-9]{1,18}|[1-9][0-9]{0,5}[YMDhms]", value):
        raise Mistake(say('must be "next", "first", "last", a number, or an age such as "2h"'))
    return value


def source_event(value: str) -> str:
    """The name of an event of ThrillConnect."""
    if not re.fullmatch(r"([A-Za-z0-9_.-]+:)?([A-Za-z0-9_.-]+|\*)", value):
        raise Mistake(say('must be "*", the name of an event, or a source with either, as in "thrillgate:*"'))
    return value


def zone(value: str) -> str:
    """A time zone as the whole world names it."""
    if value not in available_timezones():
        raise Mistake(say("is no time zone name such as Asia/Taipei"))
    return value


def currency(value: str) -> str:
    """The code of a currency."""
    if not re.fullmatch("[A-Z]{3}", value):
        raise Mistake(say("must be three capital letters such as EUR"))
    return value

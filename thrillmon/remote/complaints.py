"""What can go wrong with a question beside its status, in plain words."""

from thrillmon.remote.errors import Refused, Unavailable, Wrong
from thrillmon.sentences import say

LARGEST_ANSWER = 64 * 1024 * 1024
"""Bytes. A floor of 300 tables with all shoes and shifts stays below a tenth of it."""

_LASTING = say("It is tried again; when it lasts, tell the provider.")
_OTHER_SERVICE = say("Check the address: this may be another service.")


def closed(place: str) -> Unavailable:
    """We have hung up ourselves."""
    return Unavailable(say("The link to {place} has been closed.", place=place))


def mute(place: str, call: str, seconds: float) -> Unavailable:
    """The way is open, and no answer came in time."""
    return Unavailable(
        say(
            "{place} can be reached, but did not answer {call} within {seconds:g} s.",
            place=place,
            call=call,
            seconds=seconds,
        ),
        _LASTING,
    )


def broken_off(place: str, call: str) -> Unavailable:
    """The connection ended in the middle of an answer."""
    return Unavailable(say("{place} broke the connection off while asked {call}.", place=place, call=call), _LASTING)


def too_large(place: str, call: str) -> Wrong:
    """The answer is larger than any honest one."""
    return Wrong(
        say(
            "What {place} answers to {call} is larger than {limit} MiB.",
            place=place,
            call=call,
            limit=LARGEST_ANSWER // 1024 // 1024,
        ),
        _OTHER_SERVICE,
    )


def unreadable(place: str, call: str) -> Wrong:
    """The answer is no message of the provider."""
    return Wrong(
        say("What {place} answers to {call} is not what the provider sends.", place=place, call=call), _OTHER_SERVICE
    )


def web_page(place: str, call: str) -> Wrong:
    """The answer is a page for people."""
    return Wrong(
        say("{place} answers {call} with a web page instead of data.", place=place, call=call),
        say("Check the address; a log-in page of the network may be in between."),
    )


def no_gateway(place: str, call: str) -> Wrong:
    """There is a web server, and the provider's paths are not on it."""
    return Wrong(
        say("{place} answers, but the provider's HTTP API is not there (asked: {call}).", place=place, call=call),
        say("Check the address, also the path behind the host if the provider named one."),
    )


def redirected(place: str, http_status: int) -> Wrong:
    """The server points elsewhere."""
    return Wrong(
        say(
            "{place} sends us to another address (HTTP {status}); it was not followed, as the API key would go along.",
            place=place,
            status=http_status,
        ),
        say("Enter the address itself, with https:// where the provider has it."),
    )


def proxy_refuses(place: str, http_status: int) -> Refused:
    """A proxy of our own network does not let us through."""
    return Refused(
        say(
            "The proxy on the way to {place} does not let us through (HTTP {status}).", place=place, status=http_status
        ),
        say("Ask your network's administrator, or take the address out of the proxy's settings."),
    )


def mistaken(place: str, call: str, asked: str, told: str) -> Wrong:
    """The server was asked of one thing and answered for another."""
    return Wrong(
        say(
            "{place} was asked {call} for {asked} and answered for “{told}”.",
            place=place,
            call=call,
            asked=asked,
            told=told,
        ),
        say("The answer was thrown away. When it lasts, report it to the provider."),
        answered=True,
    )

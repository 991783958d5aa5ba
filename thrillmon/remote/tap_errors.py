"""What goes wrong between us and ThrillConnect, in plain words and without the token."""

import ssl
from http import HTTPStatus

from websockets.exceptions import (
    ConnectionClosed,
    InvalidProxy,
    InvalidProxyMessage,
    InvalidProxyStatus,
    InvalidStatus,
    ProxyError,
)
from websockets.frames import CloseCode

from thrillmon.floor.tap_events import ServerError
from thrillmon.remote.addresses import TapAddress
from thrillmon.remote.diagnosis import diagnose
from thrillmon.remote.discretion import Discretion
from thrillmon.remote.errors import Refused, RemoteFailure, Unavailable, Wrong
from thrillmon.sentences import Sentence, say

LARGEST_FRAME = 16 * 1024 * 1024
"""Bytes. Beyond it no frame is taken in, and the connection ends."""

DIAGNOSIS_SECONDS = 2.0

# 1008 is a policy's no, 3000 and 3003 are registered for this, and 44xx is what many servers make of HTTP's numbers.
_REFUSING_CODES = frozenset({3000, 3003, 4401, 4403})
_REFUSING_WORDS = ("401", "unauthori", "unauthenticated")

_NEW_TOKEN = say(
    "Put a new token into the keychain or THRILLMON_TAP_TOKEN; with this one it is not tried again. Check, too, that it"
    " is for this operator and brand."
)


class TokenRefused(Refused):
    """ThrillConnect does not accept the token: useless to try again with this one."""


def token_missing(place: str) -> TokenRefused:
    """There is nothing to show at the door."""
    return TokenRefused(
        say("There is no token for {place}, and ThrillConnect lets nobody in without one.", place=place),
        say("Put the token into the keychain or into THRILLMON_TAP_TOKEN."),
    )


def token_refused(place: str, said: Sentence) -> TokenRefused:
    """The door stays shut. said: in which form."""
    return TokenRefused(say("ThrillConnect at {place} refuses the token: {said}.", place=place, said=said), _NEW_TOKEN)


def token_forbidden(place: str) -> TokenRefused:
    """The token is known and may not do this."""
    return TokenRefused(
        say("ThrillConnect at {place} knows the token, and it may not listen here (HTTP 403).", place=place),
        say(
            "Ask for the permission, or check operator and brand in the address; with this token it is not tried again."
        ),
    )


def refuses(text: str) -> bool:
    """Say whether what a server says means that it does not accept our token."""
    lower = text.lower()
    return any(word in lower for word in _REFUSING_WORDS)


async def explain_opening(
    error: Exception, where: TapAddress, tls: ssl.SSLContext | None, discretion: Discretion, seconds: float
) -> RemoteFailure:
    """Return why no connection came about. seconds: how long it was tried."""
    place = where.place
    if isinstance(error, InvalidProxyStatus):
        return _proxy(place, f"HTTP {error.response.status_code}")
    if isinstance(error, InvalidProxy | InvalidProxyMessage | ProxyError | ImportError):
        return _proxy(place, type(error).__name__)
    if isinstance(error, InvalidStatus):
        return _refusal(error.response.status_code, _told(error.response.body, discretion), where)
    found = await diagnose(where.host, where.port, tls=tls, speaks="ws", patience_seconds=DIAGNOSIS_SECONDS)
    if found is not None:
        return found
    if isinstance(error, TimeoutError):
        return Unavailable(
            say(
                "{place} can be reached, but did not open the event stream within {seconds:g} s.",
                place=place,
                seconds=seconds,
            ),
            say("It is tried again; when it lasts, ask whether ThrillConnect is up."),
        )
    if isinstance(error, OSError | EOFError):
        return Unavailable(say("{place} broke the connection off while it was being opened.", place=place))
    return Wrong(
        say("{place} answers, but does not talk WebSocket.", place=place),
        say("Check host and port: this may be another service."),
    )


def explain_closing(
    closed: ConnectionClosed, place: str, discretion: Discretion, complaint: ServerError | None, *, proved: bool
) -> RemoteFailure:
    """Return why a connection ended.

    complaint: the Error message that came last, if one did.  proved: an event was heard before, so that the token was
    good; an Error and a close after that are tried once more, and refused then if it was the token.
    """
    code = closed.rcvd.code if closed.rcvd is not None else None
    reason = discretion.shown(closed.rcvd.reason) if closed.rcvd is not None else ""
    words = discretion.shown(f"{complaint.name} {complaint.text}") if complaint is not None else ""
    if closed.rcvd is not None and (code in _REFUSING_CODES or refuses(closed.rcvd.reason)):
        return token_refused(place, _closing(code, reason))
    if complaint is not None and (not proved or refuses(words)):
        return token_refused(place, say("it says “{words}” and closes", words=words))
    if code is not None:
        return Unavailable(
            say("{place} hung up: {how}{words}.", place=place, how=_closing(code, reason), words=_quoted(words)),
            say("It is connected anew by itself."),
        )
    if closed.sent is not None and closed.sent.code == CloseCode.MESSAGE_TOO_BIG:
        return Unavailable(
            say(
                "{place} sent a frame of more than {limit} MiB; the connection was ended.",
                place=place,
                limit=LARGEST_FRAME // 1024 // 1024,
            ),
            say("It is connected anew by itself; when it lasts, tell the provider."),
        )
    if closed.sent is not None and closed.sent.code in (CloseCode.PROTOCOL_ERROR, CloseCode.INVALID_DATA):
        return Unavailable(
            say("{place} sent what no WebSocket server sends; the connection was ended.", place=place),
            say("It is connected anew by itself; when it lasts, something on the way damages the data."),
        )
    return Unavailable(
        say("The connection to {place} broke off{words}.", place=place, words=_quoted(words)),
        say("It is connected anew by itself."),
    )


def mute(place: str, seconds: float) -> Unavailable:
    """Nothing comes at all, although nobody has closed the connection."""
    return Unavailable(
        say(
            "{place} has sent nothing for {seconds:.0f} s, not even answers to our pings.", place=place, seconds=seconds
        ),
        say("It is connected anew by itself; if that fails, look at the network."),
    )


def _refusal(status: int, told: str, where: TapAddress) -> RemoteFailure:
    """Return what an HTTP answer means that does not open the stream."""
    place = where.place
    if status == HTTPStatus.UNAUTHORIZED:
        return token_refused(place, say("HTTP 401"))
    if status == HTTPStatus.FORBIDDEN:
        return token_forbidden(place)
    if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        return _proxy(place, "HTTP 407")
    if status in (HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.GONE):
        return Wrong(
            say(
                "{place} answers, but there is no event stream at {path} (HTTP {status}).",
                place=place,
                path=where.path,
                status=status,
            ),
            say(
                "Check the path: /v1/events/OPERATOR/BRAND or /v1/events/service; some installations leave /v1 out or"
                " put more before it."
            ),
        )
    if 300 <= status < 400:
        return Wrong(
            say(
                "{place} sends us to another address (HTTP {status}); it was not followed, as the token would go"
                " along.",
                place=place,
                status=status,
            ),
            say("Enter the address itself, with wss:// where the provider has it."),
        )
    if status >= 500 or status in (HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_MANY_REQUESTS):
        return Unavailable(
            say(
                "{place} cannot open the event stream now (HTTP {status}{told}).",
                place=place,
                status=status,
                told=_quoted(told),
            ),
            say("It is tried again; when it lasts, tell the provider."),
        )
    if status < 300:
        return Wrong(
            say(
                "{place} answers with a web page instead of the event stream (HTTP {status}).",
                place=place,
                status=status,
            ),
            say("Check the address; a log-in page of the network may be in between."),
        )
    return Wrong(
        say(
            "{place} does not accept the request (HTTP {status}{told}).", place=place, status=status, told=_quoted(told)
        ),
        say("Check operator, brand and currency."),
    )


def _proxy(place: str, said: str) -> Refused:
    return Refused(
        say("The proxy on the way to {place} does not let us through ({said}).", place=place, said=said),
        say("Ask your network's administrator, or take the address out of the proxy's settings."),
    )


def _told(body: bytes | bytearray | None, discretion: Discretion) -> str:
    """Return what a server says beside its status, when that is a short text and no page."""
    text = bytes(body or b"")[:2000].decode("utf-8", "replace").strip()
    return "" if text.startswith("<") else discretion.shown(text)


def _closing(code: int | None, reason: str) -> Sentence:
    if reason:
        return say("it closes with the code {code}, “{reason}”", code=code, reason=reason)
    return say("it closes with the code {code}", code=code)


def _quoted(words: str) -> Sentence | str:
    return say(", “{words}”", words=words) if words else ""

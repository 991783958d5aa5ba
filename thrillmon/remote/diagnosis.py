"""Find out with a socket of our own why a server cannot be talked to, when the library does not say plainly."""

import asyncio
import socket
import ssl
from typing import Literal, NamedTuple

from thrillmon.remote.addresses import address
from thrillmon.remote.errors import RemoteFailure, Unavailable, Wrong
from thrillmon.sentences import Sentence, say

# The first words of an HTTP/2 client: a gRPC server answers with its settings, a web server with its displeasure.
_GREETING = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + bytes((0, 0, 0, 4, 0, 0, 0, 0, 0))
# A WebSocket server says nothing to that; to a plain question it answers that it wants an upgrade.
_QUESTION = b"GET / HTTP/1.1\r\nHost: diagnosis\r\nConnection: close\r\n\r\n"
_SETTINGS_FRAME = 4
_TLS_ALERT = b"\x15\x03"
_CLOSED = (ConnectionError, EOFError)

Speaks = Literal["grpc", "http", "ws"]


class _Advice(NamedTuple):
    """How to switch TLS on and off for a link."""

    on: Sentence
    off: Sentence


_SWITCH = _Advice(
    on=say("Switch TLS on (for REST: write https:// in front of the address)."),
    off=say("Switch TLS off, or use the server's TLS port."),
)
_TLS_ADVICE = {
    "grpc": _SWITCH,
    "http": _SWITCH,
    "ws": _Advice(
        on=say("Write wss:// in front of the address."),
        off=say("Use the server's TLS port; on this machine, write ws:// in front of the address."),
    ),
}


async def diagnose(
    host: str,
    port: int,
    *,
    tls: ssl.SSLContext | None,
    speaks: Speaks,
    patience_seconds: float,
) -> RemoteFailure | None:
    """Return what is wrong between us and a server; None when the way to it looks sound.

    tls: what we secure the connection with, None when we do not. Sends nothing that could be a secret.
    """
    place = address(host, port)
    try:
        async with asyncio.timeout(patience_seconds):
            if tls is None:
                return await _look_plain(host, port, speaks, patience_seconds)
            return await _look_secured(host, port, tls, speaks)
    except (socket.gaierror, UnicodeError):  # the latter for what cannot even be a name
        return Unavailable(
            say("The name {host} is not known.", host=host),
            say("Check the address for typing errors, and that this computer is on the right network."),
        )
    except ConnectionRefusedError:
        return Unavailable(
            say("{place} refuses the connection: nothing listens there.", place=place),
            say("Check the port; if it is right, the server is down."),
        )
    except TimeoutError:
        return Unavailable(
            say("{place} gives no sign of life within {seconds:g} s.", place=place, seconds=patience_seconds),
            say("Check the address; a firewall may be swallowing the connection."),
        )
    except OSError as error:
        return Unavailable(
            say("{place} cannot be reached: {reason}.", place=place, reason=error.strerror or type(error).__name__),
            say("Check the network and the address."),
        )


async def _look_secured(host: str, port: int, tls: ssl.SSLContext, speaks: Speaks) -> RemoteFailure | None:
    place = address(host, port)
    try:
        chosen = await _shake_hands(host, port, tls)
    except ConnectionRefusedError:
        raise
    except ssl.SSLCertVerificationError as error:
        return Wrong(
            say(
                "The certificate of {place} cannot be trusted: {reason}.",
                place=place,
                reason=error.verify_message.rstrip(".") or "unknown reason",
            ),
            say("Check the address; an authority of the studio's own is made known in SSL_CERT_FILE."),
        )
    except (ssl.SSLError, *_CLOSED) as error:
        try:
            first = await _greet(host, port, speaks)
        except _CLOSED:
            first = b""
        if first.startswith(b"HTTP/") or _is_http2(first):
            return Wrong(
                say("{place} talks plain text, but TLS is switched on here.", place=place),
                _TLS_ADVICE[speaks].off,
            )
        if not isinstance(error, ssl.SSLError) or isinstance(error, ssl.SSLEOFError):
            # As a load balancer does that has no server left behind it.
            return Unavailable(
                say("{place} takes the connection and hangs up before TLS is agreed on.", place=place),
                say("It is tried again; when it lasts, check that this is the server's TLS port."),
            )
        return Wrong(
            say(
                "{place} and we cannot agree on TLS: {reason}.",
                place=place,
                reason=(error.reason or type(error).__name__).replace("_", " ").lower(),
            ),
            say("Check that this is the TLS port of the right server."),
        )
    if speaks == "grpc" and chosen != "h2":
        return _not_grpc(place)
    return None


async def _look_plain(host: str, port: int, speaks: Speaks, patience_seconds: float) -> RemoteFailure | None:
    place = address(host, port)
    try:
        # A server that waits for a TLS greeting says nothing at all: leave time to try that.
        async with asyncio.timeout(patience_seconds / 2):
            first = await _greet(host, port, speaks)
    except ConnectionRefusedError:
        raise
    except (TimeoutError, *_CLOSED):
        first = b""
    if first.startswith(_TLS_ALERT) or (not first and await _talks_tls(host, port)):
        return Wrong(
            say("{place} talks TLS, but TLS is switched off here.", place=place),
            _TLS_ADVICE[speaks].on,
        )
    if speaks != "grpc" and _is_http2(first):
        return Wrong(
            say("{place} is a gRPC port, not a web address.", place=place),
            say("Enter it as the gRPC address, or use the right port here."),
        )
    if speaks == "grpc" and first and not _is_http2(first):
        return _not_grpc(place)
    return None


def _not_grpc(place: str) -> Wrong:
    return Wrong(
        say("{place} answers, but does not talk gRPC.", place=place),
        say("Check the port: it may be that of the HTTP API or of another program."),
    )


def _is_http2(first: bytes) -> bool:
    return len(first) > 3 and first[3] == _SETTINGS_FRAME


async def _shake_hands(host: str, port: int, tls: ssl.SSLContext) -> str | None:
    """Return the protocol agreed on in a TLS handshake."""
    _, writer = await asyncio.open_connection(host, port, ssl=tls)
    try:
        connection: ssl.SSLObject = writer.get_extra_info("ssl_object")
        return connection.selected_alpn_protocol()
    finally:
        writer.transport.abort()


async def _greet(host: str, port: int, speaks: Speaks) -> bytes:
    """Return the first bytes that a plain-text server says to somebody new."""
    reader, writer = await asyncio.open_connection(host, port)
    try:
        writer.write(_QUESTION if speaks == "ws" else _GREETING)
        return await reader.read(64)
    finally:
        writer.transport.abort()


async def _talks_tls(host: str, port: int) -> bool:
    """Say whether a TLS handshake gets through, whoever it is with: nothing is sent after it."""
    anybody = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    anybody.check_hostname = False
    anybody.verify_mode = ssl.CERT_NONE
    try:
        await _shake_hands(host, port, anybody)
    except (ssl.SSLError, *_CLOSED):
        return False
    return True

"""Serve pretend jackpots over real WebSockets on loopback, as ThrillConnect does, with every way it can refuse."""

import asyncio
import contextlib
import json
import logging
import ssl
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.frames import CloseCode
from websockets.http11 import Request, Response

from thrillmon.studio.tap_messages import Refusal, TapMessage, wrapped
from thrillmon.tasks import Tasks

_SOURCES = frozenset({"thrillpots", "thrillgate", "thrilldrops"})

# A listener that takes nothing any more is not waited for.
_MOST_WAITING = 5_000

# The library writes every request into its log, and those hold tokens.
_NO_LOG = logging.getLogger("thrillmon.studio.tap_wire")
_NO_LOG.setLevel(logging.CRITICAL)
_NO_LOG.disabled = True


class _Address(NamedTuple):
    """Whom a connection is for; operator and brand are "" on the stream for back ends."""

    operator: str
    brand: str
    token: str


@dataclass(eq=False, slots=True)
class _Listener:
    connection: ServerConnection
    address: _Address
    wanted: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    waiting: "asyncio.Queue[str | bytes]" = field(default_factory=lambda: asyncio.Queue(_MOST_WAITING))

    def hears(self, message: TapMessage) -> bool:
        """Say whether a message is for this listener, and asked for."""
        address = self.address
        if address.operator and (address.operator, address.brand) != (message.operator, message.brand):
            return False
        return bool({(message.source, message.name), (message.source, "*")} & self.wanted)


def _never() -> bool:
    return False


def _nothing() -> list[TapMessage]:
    return []


def _refuses_nobody() -> Refusal | None:
    return None


class TapServer:
    """ThrillConnect's event stream.

    port: 0 takes any free one. It is kept over stop() and start(), so that a restart is found again.
    tokens: who may come in; None lets everybody in. The set may be changed while the server runs.
    once: each token is good for one connection (a one-time token).
    refusal: in which form a bad token is refused.  verdict_seconds: how late, for the forms that let it in first.
    refused: the form in which everybody is refused for the time being; None refuses nobody.
    muted: while true, connections stay open and nothing is said.  held: while true, not even pings are answered.
    first: what a new subscriber is told at once.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        prefix: str = "/v1/events",
        tokens: set[str] | None = None,
        once: bool = False,
        refusal: Refusal = "close",
        verdict_seconds: float = 0.0,
        ssl_context: ssl.SSLContext | None = None,
        refused: Callable[[], Refusal | None] = _refuses_nobody,
        muted: Callable[[], bool] = _never,
        held: Callable[[], bool] = _never,
        first: Callable[[], list[TapMessage]] = _nothing,
        pause: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self.host = host
        self.port = port
        self.tokens = tokens
        self.refusal: Refusal = refusal
        self.requests: list[Any] = []
        """Everything that was asked on a socket, decoded."""
        self.paths: list[str] = []
        """The paths of all upgrades, without their queries."""
        self._prefix = prefix
        self._once = once
        self._verdict_seconds = verdict_seconds
        self._ssl_context = ssl_context
        self._refused = refused
        self._muted = muted
        self._held = held
        self._first = first
        self._pause = pause
        self._server: Server | None = None
        self._listeners: set[_Listener] = set()

    @property
    def url(self) -> str:
        """Return what a back end connects to."""
        return self.url_of("service")

    def url_of(self, path: str) -> str:
        """Return the address of a stream: service, or operator/brand."""
        scheme = "ws" if self._ssl_context is None else "wss"
        return f"{scheme}://{self.host}:{self.port}{self._prefix}/{path}"

    @property
    def listeners(self) -> int:
        """How many have subscribed."""
        return sum(bool(listener.wanted) for listener in self._listeners)

    @property
    def waiting(self) -> int:
        """How many frames the slowest listener has not taken yet."""
        return max((listener.waiting.qsize() for listener in self._listeners), default=0)

    async def start(self) -> None:
        """Listen. Raises OSError when the port is taken."""
        self._server = await serve(
            self._serve,
            self.host,
            self.port,
            ssl=self._ssl_context,
            process_request=self._receive,
            logger=_NO_LOG,
            ping_interval=None,
            close_timeout=0.5,
            server_header=None,
        )
        self.port = next(iter(self._server.sockets)).getsockname()[1]

    async def stop(self) -> None:
        """Break all connections off, as a server does that is restarted, and listen no more."""
        server, self._server = self._server, None
        if server is not None:
            server.close(code=CloseCode.SERVICE_RESTART)
            await server.wait_closed()

    def say(self, messages: Iterable[TapMessage]) -> None:
        """Send messages to those who asked for them."""
        if self._muted():
            return
        for message in messages:
            for listener in self._listeners:
                if listener.hears(message):
                    self._put(listener, message.text)

    def blurt(self, frame: str | bytes) -> None:
        """Send a frame to everybody as it is; bytes as a binary frame."""
        for listener in self._listeners:
            self._put(listener, frame)

    def hold(self) -> None:
        """Follow `held`: take nothing from anybody while it is true, not even pings. To be called now and then."""
        held = self._held()
        for listener in self._listeners:
            transport = listener.connection.transport
            if not transport.is_closing() and held == transport.is_reading():
                (transport.pause_reading if held else transport.resume_reading)()

    async def expel(self, form: Refusal) -> None:
        """Close all connections, in the words of a refusal where it has any."""
        for listener in list(self._listeners):
            await _turn_out(listener.connection, form)

    def _put(self, listener: _Listener, frame: str | bytes) -> None:
        if self._held() or listener.waiting.full():
            return
        listener.waiting.put_nowait(frame)

    def _receive(self, connection: ServerConnection, request: Request) -> Response | None:
        """Look at an upgrade: wrong paths and, in some forms, bad tokens are refused here."""
        parts = urlsplit(request.path)
        self.paths.append(parts.path)
        address = self._address(parts.path, parts.query)
        if isinstance(address, str):
            return connection.respond(HTTPStatus.BAD_REQUEST, f'{{"message":"{address}"}}\n')
        if address is None:
            return connection.respond(HTTPStatus.NOT_FOUND, "Not Found\n")
        form = self._verdict(address)
        if form == "http401":
            return connection.respond(HTTPStatus.UNAUTHORIZED, '{"code":"UNAUTHORIZED","message":"token"}\n')
        if form == "http403":
            return connection.respond(HTTPStatus.FORBIDDEN, '{"code":"FORBIDDEN","message":"permission"}\n')
        return None

    def _address(self, path: str, query: str) -> _Address | str | None:
        """Return whom an upgrade is for; None for a path that is not here, a text for what is missing."""
        if not path.startswith(f"{self._prefix}/"):
            return None
        names = [unquote(name) for name in path.removeprefix(f"{self._prefix}/").split("/")]
        values = parse_qs(query)
        token = values.get("token", [""])[0]
        if names == ["service"]:
            return _Address("", "", token)
        if len(names) != 2 or not all(names):
            return None
        if "currency" not in values:
            return "currency is missing"
        return _Address(names[0], names[1], token)

    def _verdict(self, address: _Address) -> Refusal | None:
        """Return the form in which a connection is refused; None when it may come in."""
        everybody = self._refused()
        if everybody is not None:
            return everybody
        if self.tokens is not None and address.token not in self.tokens:
            return self.refusal
        return None

    async def _serve(self, connection: ServerConnection) -> None:
        request = connection.request
        parts = urlsplit(request.path if request is not None else "")
        address = self._address(parts.path, parts.query)
        if not isinstance(address, _Address):
            return
        form = self._verdict(address)
        if form is not None:
            await self._refuse(connection, form)
            return
        if self._once and self.tokens is not None:
            self.tokens.discard(address.token)
        listener = _Listener(connection, address)
        self._listeners.add(listener)
        try:
            async with Tasks() as tasks:
                tasks.start("tap.speak", self._speak(listener))
                with contextlib.suppress(ConnectionClosed):
                    await self._listen(listener)
        finally:
            self._listeners.discard(listener)

    async def _refuse(self, connection: ServerConnection, form: Refusal) -> None:
        await self._pause(self._verdict_seconds)
        await _turn_out(connection, form)

    async def _listen(self, listener: _Listener) -> None:
        """Take requests until the connection ends."""
        async for body in listener.connection:
            wanted = self._subscription(body)
            if wanted is None:
                data = {"code": "BAD_REQUEST", "message": "not understood"}
                await listener.connection.send(wrapped("RequestError", ":", data, 0, kind="Error").text)
                continue
            listener.wanted |= wanted
            for message in self._first():
                if listener.hears(message) and not self._muted():
                    self._put(listener, message.text)

    async def _speak(self, listener: _Listener) -> None:
        with contextlib.suppress(ConnectionClosed):
            while True:
                await listener.connection.send(await listener.waiting.get())

    def _subscription(self, body: str | bytes) -> set[tuple[str, str]] | None:
        """Return the sources and events of a SubscribeRequest; None when this is none."""
        try:
            asked: Any = json.loads(body)
            self.requests.append(asked)
            entries = [(entry["source"], entry["event_type"]) for entry in asked["SubscribeRequest"]["events"]]
        except (ValueError, TypeError, KeyError):
            return None
        return {(source, name) for source, name in entries if source in _SOURCES}


async def _turn_out(connection: ServerConnection, form: Refusal) -> None:
    """Refuse a connection that is open."""
    with contextlib.suppress(ConnectionClosed):
        if form == "error":
            data = {"code": "AUTHENTICATION_FAILED", "message": "The wallet does not know this player."}
            await connection.send(wrapped("AuthenticationError", ":", data, 0, kind="Error").text)
            await connection.close(CloseCode.NORMAL_CLOSURE)
        elif form == "close":
            await connection.close(CloseCode.POLICY_VIOLATION, "401 Unauthorized")
        else:
            await connection.close(CloseCode.GOING_AWAY)

"""One connection to ThrillConnect's event stream, from its opening to its loss."""

import asyncio
import contextlib
import json
import logging
import ssl
from collections import deque
from collections.abc import Sequence
from typing import Any, Self, cast

from pydantic import SecretStr
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, WebSocketException

from thrillmon import __version__
from thrillmon.clock import Clock
from thrillmon.floor.tap_events import BonusChange, ServerError
from thrillmon.floor.taps import TapFrame, decode
from thrillmon.remote.addresses import TapAddress
from thrillmon.remote.discretion import Discretion
from thrillmon.remote.errors import RemoteFailure, Unavailable
from thrillmon.remote.tap_errors import LARGEST_FRAME, explain_closing, explain_opening
from thrillmon.sentences import say
from thrillmon.settings.rules import is_loopback
from thrillmon.tasks import Tasks

CONNECT_SECONDS = 8.0

# What a closing connection may take to say good-bye before it is cut.
GOODBYE_SECONDS = 0.7

# With so much waiting for us nothing more is read: the server is held up instead of our memory.
MOST_WAITING = 2_000
MOST_WAITING_BYTES = 32 * 1024 * 1024

# The library writes every request into its log, and ours holds the token.
_NO_LOG = logging.getLogger("thrillmon.remote.tap_wire")
_NO_LOG.setLevel(logging.CRITICAL)
_NO_LOG.disabled = True

_SOURCES = {"CampaignDropWin": "thrilldrops", **dict.fromkeys(BonusChange, "thrillgate")}


def subscription(events: Sequence[str]) -> str:
    """Return the request for these events: "*", a name, or a source with either ("thrillgate:*").

    All go into one request: whether a second one adds to the first or replaces it is not known.
    """
    entries: list[dict[str, str]] = []
    for entry in events:
        source, found, name = entry.rpartition(":")
        entries.append({"source": source if found else _SOURCES.get(name, "thrillpots"), "event_type": name})
    return json.dumps({"SubscribeRequest": {"events": entries}})


class TapSession:
    """A subscribed connection. Make it with open(); when take() raises, it is over: close it and open another."""

    def __init__(self, where: TapAddress, connection: "_Connection", discretion: Discretion, clock: Clock) -> None:
        self.place = where.place
        self.proved = False
        """Whether anything but complaints was heard: only that proves that the token is good."""
        self._connection = connection
        self._discretion = discretion
        self._clock = clock
        self._frames: deque[TapFrame] = deque()
        self._bytes = 0
        self._last: TapFrame | None = None
        self._came = asyncio.Event()
        self._room = asyncio.Event()
        self._room.set()
        self._lost: RemoteFailure | None = None
        self._tasks = Tasks()

    @classmethod
    async def open(
        cls,
        where: TapAddress,
        token: SecretStr,
        clock: Clock,
        *,
        currency: str,
        events: Sequence[str],
        ssl_context: ssl.SSLContext | None = None,
    ) -> Self:
        """Connect and subscribe. Raises a RemoteFailure with the reason in plain words."""
        discretion = Discretion([token.get_secret_value()])
        tls = (ssl_context or ssl.create_default_context()) if where.tls else None

        def make_connection(*arguments: Any, **settings: Any) -> _Connection:
            return _Connection(clock, *arguments, **settings)

        try:
            connection = await _Connect(
                where.signed(token, currency),
                ssl=tls,
                # Nobody's proxy leads to this computer.
                proxy=None if is_loopback(where.host) else True,
                user_agent_header=f"thrillmon/{__version__}",
                create_connection=make_connection,  # pyright: ignore[reportArgumentType]
                open_timeout=CONNECT_SECONDS,
                close_timeout=GOODBYE_SECONDS,
                # Deflated, one read of the socket could hold thousands of frames, all inflated in one turn of the loop.
                compression=None,
                ping_interval=None,  # ours look at the clock that we were handed
                max_size=LARGEST_FRAME,
                logger=_NO_LOG,
            )
        except (OSError, EOFError, ImportError, ValueError, WebSocketException) as error:
            # Not chained: some of these show the address with the token in it.
            failure = await explain_opening(error, where, tls, discretion, CONNECT_SECONDS)
        else:
            session = cls(where, cast("_Connection", connection), discretion, clock)
            session._tasks.start("tap.read", session._read())
            with contextlib.suppress(ConnectionClosed):  # take() says why
                await connection.send(subscription(events))
            return session
        raise failure

    @property
    def heard(self) -> float:
        """Monotonic seconds when the server last sent any byte."""
        return self._connection.heard

    @property
    def waiting(self) -> int:
        """How many frames have come and were not taken."""
        return len(self._frames)

    async def take(self, most: int) -> list[TapFrame]:
        """Return what has come, at most so many, and wait while nothing has. Raises a RemoteFailure when it is over."""
        while not self._frames:
            if self._lost is not None:
                raise self._lost
            self._came.clear()
            await self._came.wait()
        taken = [self._frames.popleft() for _ in range(min(most, len(self._frames)))]
        self._bytes -= sum(len(frame.body) for frame in taken)
        self._room.set()
        return taken

    async def ping(self) -> None:
        """Ask for a sign of life. On a lost connection it does nothing."""
        with contextlib.suppress(ConnectionClosed):
            await self._connection.ping()

    def lose(self, reason: RemoteFailure) -> None:
        """Declare the session lost; take() raises the reason once everything that came is taken."""
        if self._lost is None:
            self._lost = reason
            self._came.set()

    async def close(self) -> None:
        """End the connection: politely if the other end answers, and at once if it does not."""
        self.lose(Unavailable(say("The connection to {place} was closed.", place=self.place)))
        await self._tasks.close()
        with contextlib.suppress(Exception):
            async with asyncio.timeout(GOODBYE_SECONDS):
                await self._connection.close()
        self._connection.transport.abort()

    async def _read(self) -> None:
        closed: ConnectionClosed | None = None
        while closed is None:
            try:
                body = await self._connection.recv(decode=False)
            except ConnectionClosed as error:
                closed = error
            else:
                self._keep(TapFrame(self._discretion.cleansed(body), self._clock.now()))
                if len(self._frames) >= MOST_WAITING or self._bytes >= MOST_WAITING_BYTES:
                    self._room.clear()
                    await self._room.wait()
        last = decode(self._last).event if self._last is not None else None
        complaint = last if isinstance(last, ServerError) else None
        self.lose(explain_closing(closed, self.place, self._discretion, complaint, proved=self.proved))

    def _keep(self, frame: TapFrame) -> None:
        self._frames.append(frame)
        self._bytes += len(frame.body)
        self._last = frame
        if not self.proved:
            self.proved = decode(frame).kind in ("Event", "Message")
        self._came.set()


class _Connection(ClientConnection):
    """A connection that notes when it heard anything, pongs included."""

    def __init__(self, clock: Clock, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self._clock = clock
        self.heard = clock.monotonic()

    def data_received(self, data: bytes) -> None:
        """Take bytes off the socket."""
        self.heard = self._clock.monotonic()
        super().data_received(data)


class _Connect(connect):
    """Opens a connection and follows no redirect: the token would go along."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        """Take every redirect as the failure that it is for us."""
        return exc

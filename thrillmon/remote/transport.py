"""The way of a connection's bytes: deliveries are taken off, the rest goes to aiormq as usual."""

import asyncio
import ssl
from collections.abc import Callable
from typing import Any

from aiormq.connection import TransportFactory
from aiormq.exceptions import AMQPConnectionError
from yarl import URL

from thrillmon.clock import Clock
from thrillmon.floor.deliveries import Delivery
from thrillmon.remote.frames import HEARTBEAT_FRAME, Splitter

# aiormq judges a connection by the frames it sees. While deliveries flow the broker sends no heartbeats, and aiormq
# sees no deliveries: it is shown a heartbeat this often instead.
SHOWN_HEARTBEAT_SECONDS = 1.0

# While tables play, messages come one by one. After each read the socket is left alone for this long, so that several
# are read, merged and kept together; not while as much comes at once as only a backlog does.
REST_SECONDS = 0.02
MUCH = 32 << 10

# Bytes of deliveries held for the floor before the socket is left alone for a while.
MOST_HELD = 64 << 20


class DivertingReader(asyncio.StreamReader):
    """A stream reader in front of aiormq that keeps the deliveries for itself.

    heard: monotonic seconds when any byte last came.
    """

    def __init__(self, clock: Clock, wake: Callable[[], None]) -> None:
        super().__init__()
        self.heard = clock.monotonic()
        self._clock = clock
        self._wake = wake
        self._splitter = Splitter(clock.now)
        self._shown = self.heard
        self._held = 0
        self._socket: asyncio.Transport | None = None
        self._full = False

    def attach(self, socket: asyncio.Transport) -> None:
        """Remember the transport, to let it rest when too much is held and to cut it."""
        self._socket = socket

    def cut(self) -> None:
        """Drop the connection without a word; harmless when it is gone already."""
        if self._socket is not None:
            self._socket.abort()

    def feed_data(self, data: bytes) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Take bytes off the socket; called by the transport."""
        self.heard = now = self._clock.monotonic()
        deliveries = self._splitter.deliveries
        before = len(deliveries)
        passed = self._splitter.feed(data)
        if passed:
            super().feed_data(passed)
        if len(deliveries) > before:
            if now - self._shown >= SHOWN_HEARTBEAT_SECONDS:
                self._shown = now
                super().feed_data(HEARTBEAT_FRAME)
            self._held += sum(len(deliveries[index].body) for index in range(before, len(deliveries)))
            self._full = self._full or self._held > MOST_HELD
            if self._socket is not None and (self._full or len(data) < MUCH):
                self._socket.pause_reading()
                if not self._full:
                    asyncio.get_running_loop().call_later(REST_SECONDS, self._go_on)
            self._wake()

    def feed_eof(self) -> None:
        """Note the end of the stream; called by the transport."""
        super().feed_eof()
        self._wake()

    def take(self, most: int) -> list[Delivery]:
        """Return up to most of the deliveries held, in order."""
        held = self._splitter.deliveries
        if len(held) <= most:
            taken = held
            self._splitter.deliveries = []
        else:
            taken = held[:most]
            del held[:most]
        self._held -= sum(len(delivery.body) for delivery in taken)
        if self._full and self._held < MOST_HELD // 2:
            self._full = False
            self._go_on()
        return taken

    def _go_on(self) -> None:
        if self._socket is not None and not self._full:
            self._socket.resume_reading()

    @property
    def farewell(self) -> tuple[int, str] | None:
        """Code and text with which the broker closed the connection; None while it has not."""
        return self._splitter.farewell

    @property
    def foreign(self) -> bool:
        """Whether the other end does not speak AMQP."""
        return self._splitter.foreign

    @property
    def waiting(self) -> int:
        """How many deliveries are held."""
        return len(self._splitter.deliveries)


class DivertingTransport(TransportFactory):
    """Opens the socket of an aiormq connection with a DivertingReader in front."""

    def __init__(self, clock: Clock, wake: Callable[[], None]) -> None:
        self.reader = DivertingReader(clock, wake)

    async def create(self, url: URL, **kwargs: Any) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Connect. Raises AMQPConnectionError with the operating system's reason."""
        context: ssl.SSLContext | None = None
        if url.scheme == "amqps":
            context = await kwargs["ssl_context_provider"].get_context()
        loop = asyncio.get_running_loop()
        protocol = asyncio.StreamReaderProtocol(self.reader)
        try:
            transport, _ = await loop.create_connection(lambda: protocol, url.host or "", url.port or 0, ssl=context)
        except OSError as error:
            raise AMQPConnectionError(*error.args) from error
        self.reader.attach(transport)
        return self.reader, asyncio.StreamWriter(transport, protocol, self.reader, loop)

"""One AMQP connection on which we listen, from its opening to its loss."""

import asyncio
import contextlib
import ssl
from typing import Self, cast

import aiormq
from aiormq.abc import AbstractChannel, AbstractConnection
from pydantic import SecretStr
from yarl import URL

from thrillmon import __version__
from thrillmon.clock import Clock
from thrillmon.floor.deliveries import Delivery
from thrillmon.remote.amqp_errors import Peer, explain
from thrillmon.remote.errors import RemoteFailure, Unavailable
from thrillmon.remote.listening import CALL_SECONDS, Depth, Queue, depth, listen, look
from thrillmon.remote.transport import DivertingReader, DivertingTransport
from thrillmon.sentences import say
from thrillmon.settings.profile import Amqp

# The broker sends a sign of life every half of this. Lower values make brokers drop clients that only hiccup.
HEARTBEAT_SECONDS = 6

CONNECT_SECONDS = 8.0

# What a closing connection may take to say good-bye before it is cut.
GOODBYE_SECONDS = 0.7


class Session:
    """A consuming connection. Make it with open(); when take() raises, it is over: close it and open another."""

    def __init__(
        self, peer: Peer, connection: AbstractConnection, reader: DivertingReader, wake: asyncio.Event
    ) -> None:
        self.address = peer.address
        self._peer = peer
        self.queue = Queue("", owned=False, shared=False, tag="")
        self.depth = Depth(0, 0)
        self._connection = connection
        self._reader = reader
        self._channel: AbstractChannel | None = None
        self._wake = wake
        self._lost: RemoteFailure | None = None

    @classmethod
    async def open(
        cls,
        settings: Amqp,
        platform: str,
        clock: Clock,
        *,
        user: SecretStr | None = None,
        password: SecretStr | None = None,
        ssl_context: ssl.SSLContext | None = None,
        share: bool = False,
        offset: int | None = None,
        look_only: bool = False,
    ) -> Self:
        """Connect and begin to listen. Raises a RemoteFailure with the reason in plain words.

        See listening.listen for share and offset. Without a user the broker's usual guest is tried.
        look_only: declare and consume nothing, only look whether exchange and queue are there.
        """
        name = user.get_secret_value() if user else "guest"
        url = URL(settings.url).with_user(name).with_password(password.get_secret_value() if password else "guest")
        url = url.update_query(heartbeat=HEARTBEAT_SECONDS)
        tls = url.scheme == "amqps"
        address = f"{url.host}:{url.port or (5671 if tls else 5672)}"
        peer = Peer(address, tls, name, url.path.removeprefix("/") or "/")
        wake = asyncio.Event()
        transport = DivertingTransport(clock, wake.set)
        connection = aiormq.Connection(
            url,
            context=ssl_context,
            transport_factory=transport,
            client_properties={"connection_name": f"thrillmon {__version__}", "product": "thrillmon"},
        )
        session = cls(peer, connection, transport.reader, wake)
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                await connection.connect()  # pyright: ignore[reportUnknownMemberType]
                channel = await session._open_channel()
                if look_only:
                    session.queue, session.depth = await look(channel, settings)
                else:
                    session.queue = await listen(channel, settings, platform, share=share, offset=offset)
            session._peer = peer._replace(worked=True)
        except BaseException as error:
            await session.close()
            if isinstance(error, Exception):
                raise session._explain(error) from error
            raise
        return session

    async def take(self, most: int) -> list[Delivery]:
        """Return what has come, at most so many, and wait while nothing has. Raises Unavailable when it is lost."""
        while True:
            if self._reader.waiting:
                return self._reader.take(most)
            if self._lost is not None:
                raise self._lost
            self._wake.clear()
            await self._wake.wait()

    async def ack(self, tag: int) -> None:
        """Acknowledge all deliveries up to this tag. On a lost connection it does nothing: they will come again."""
        if self._channel is None or self._lost is not None:
            return
        with contextlib.suppress(Exception):  # a connection that goes down in this moment says so in take()
            await self._channel.basic_ack(tag, multiple=True, wait=False)

    async def look(self) -> Depth:
        """Ask the broker how the queue stands. Raises a RemoteFailure when it cannot be asked."""
        if self._channel is None:
            raise Unavailable(say("The connection to {address} is closed.", address=self.address))
        try:
            async with asyncio.timeout(CALL_SECONDS):
                self.depth = await depth(self._channel, self.queue.name)
        except Exception as error:
            failure = self._explain(error)
            self.lose(failure)
            raise failure from error
        return self.depth

    @property
    def heard(self) -> float:
        """Monotonic seconds when the broker last sent any byte."""
        return self._reader.heard

    @property
    def waiting(self) -> int:
        """How many deliveries have come and were not taken."""
        return self._reader.waiting

    def lose(self, reason: RemoteFailure) -> None:
        """Declare the session lost; take() raises the reason once everything that came is taken."""
        if self._lost is None:
            self._lost = reason
            self._wake.set()

    async def close(self) -> None:
        """End the connection: politely if the other end answers, and at once if it does not."""
        self.lose(Unavailable(say("The connection to {address} was closed.", address=self.address)))
        with contextlib.suppress(Exception):
            async with asyncio.timeout(GOODBYE_SECONDS):
                await self._connection.close()
        self._reader.cut()
        with contextlib.suppress(Exception):
            async with asyncio.timeout(GOODBYE_SECONDS):
                await self._connection.close()

    async def _open_channel(self) -> AbstractChannel:
        self._channel = channel = await self._connection.channel(publisher_confirms=False)
        for closing in cast("tuple[asyncio.Future[object], ...]", (self._connection.closing, channel.closing)):  # pyright: ignore[reportUnknownMemberType]
            closing.add_done_callback(self._closed)
        channel.on_consumer_cancel_callbacks.add(self._cancelled)
        return channel

    def _explain(self, error: BaseException) -> RemoteFailure:
        return explain(error, self._peer._replace(foreign=self._reader.foreign, farewell=self._reader.farewell))

    def _closed(self, closing: asyncio.Future[object]) -> None:
        error = None if closing.cancelled() else closing.exception()
        if error is None:
            self.lose(Unavailable(say("The broker at {address} closed the connection.", address=self.address)))
        else:
            self.lose(self._explain(error))

    def _cancelled(self, frame: object) -> None:
        del frame
        self.lose(
            Unavailable(
                say("The broker ended our listening: the queue “{queue}” was deleted.", queue=self.queue.name),
                say("It is tried anew; if that fails, ask the broker's keeper."),
            )
        )

"""An AMQP 0-9-1 broker in this process, for machines without RabbitMQ."""

import asyncio
import logging
import ssl
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from types import TracebackType
from typing import NamedTuple, Self
from urllib.parse import quote

from pamqp import commands

from thrillmon.clock import Clock, SystemClock
from thrillmon.studio.broker.connections import GOODBYE_SECONDS, HANDSHAKE_SECONDS, Connection
from thrillmon.studio.broker.faults import AmqpError, MalformedError
from thrillmon.studio.broker.handshakes import Login
from thrillmon.studio.broker.messages import NO_PROPERTIES, Message, read_properties
from thrillmon.studio.broker.queues import Timer
from thrillmon.studio.broker.vhosts import VHost

log = logging.getLogger(__name__)

CAP_MESSAGES = 100_000
CAP_BYTES = 256 * 2**20


class QueueState(NamedTuple):
    """What a queue holds: messages that wait, and those who consume them."""

    messages: int
    consumers: int


class EmbeddedBroker:
    """Behaves, for what this program and its pretend studio use, as RabbitMQ 3.10 does.

    Not built: streams, quorum queues, dead letters, priorities, exchange-to-exchange bindings and transactions; they
    are refused with a text that says so. Messages may have 16 MiB. port 0 takes a free port and keeps it for later
    starts. user and password None let anybody in. cap_messages and cap_bytes hold for every queue, whatever its
    arguments ask for: the oldest are dropped.
    """

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        user: str | None = None,
        password: str | None = None,
        vhost: str = "/",
        ssl_context: ssl.SSLContext | None = None,
        clock: Clock | None = None,
        cap_messages: int = CAP_MESSAGES,
        cap_bytes: int = CAP_BYTES,
    ) -> None:
        self.host = host
        self.port = port
        self.login = Login(user, password, vhost)
        self.vhost = VHost(vhost, clock or SystemClock(), self.later, cap_messages=cap_messages, cap_bytes=cap_bytes)
        self._ssl_context = ssl_context
        self._server: asyncio.Server | None = None
        self._connections: set[Connection] = set()

    @property
    def url(self) -> str:
        """Where clients find the broker, user and password included."""
        scheme = "amqp" if self._ssl_context is None else "amqps"
        user, password = (quote(word or "guest", safe="") for word in (self.login.user, self.login.password))
        path = "" if self.login.vhost == "/" else quote(self.login.vhost, safe="")
        return f"{scheme}://{user}:{password}@{self.host}:{self.port}/{path}"

    @property
    def connection_count(self) -> int:
        """The number of clients."""
        return len(self._connections)

    async def start(self) -> None:
        """Listen. Raises OSError when the port is taken and RuntimeError when the broker already runs."""
        if self._server is not None:
            raise RuntimeError("the broker is already running")
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: Connection(self),
            self.host,
            self.port,
            ssl=self._ssl_context,
            ssl_handshake_timeout=None if self._ssl_context is None else HANDSHAKE_SECONDS,
        )
        self.port = self._server.sockets[0].getsockname()[1]
        self.vhost.open()

    async def stop(self) -> None:
        """Tell all clients to go and listen no longer; what is durable is there after the next start()."""
        if self._server is None:
            return
        server, self._server = self._server, None
        server.close()
        leaving = set(self._connections)
        for connection in leaving:
            connection.close(320, "broker forced connection closure with reason 'shutdown'")
        if leaving:
            await asyncio.wait([connection.closed for connection in leaving], timeout=GOODBYE_SECONDS)
        self.kill_connections()
        self.vhost.close()

    def kill_connections(self) -> int:
        """Cut the wires of all clients without a word; return how many there were."""
        connections = list(self._connections)
        for connection in connections:
            connection.abort()
        return len(connections)

    def declare_exchange(self, name: str, kind: str, *, durable: bool = True) -> None:
        """Make an exchange of kind headers, direct, topic or fanout. Raises ValueError when it is there otherwise."""
        with _said_plainly():
            self.vhost.declare_exchange(name, kind, durable=durable)

    def declare_queue(self, name: str, *, durable: bool = True, arguments: Mapping[str, object] | None = None) -> None:
        """Make a queue. Raises ValueError when it is there otherwise or its arguments mean nothing."""
        with _said_plainly():
            self.vhost.declare_queue(name, durable=durable, arguments=dict(arguments or {}))

    def bind_queue(
        self, queue: str, exchange: str, routing_key: str = "", arguments: Mapping[str, object] | None = None
    ) -> None:
        """Let a queue have messages of an exchange. Raises LookupError when either is not there."""
        with _said_plainly():
            self.vhost.bind(queue, None, exchange, routing_key, dict(arguments or {}))

    def queue(self, name: str) -> QueueState:
        """Return what a queue holds. Raises LookupError when it is not there."""
        with _said_plainly():
            queue = self.vhost.find(name)
            return QueueState(len(queue), queue.consumer_count)

    def publish(
        self,
        exchange: str,
        routing_key: str,
        body: bytes,
        properties: commands.Basic.Properties | bytes | None = None,
    ) -> int:
        """Publish a message, headers being among its properties; return how many queues it went to.

        properties given as bytes (flags and values as they stand on the wire) go out as they are. Raises LookupError
        when the exchange is not there and ValueError for properties that no client could send.
        """
        match properties:
            case None:
                octets = NO_PROPERTIES
            case bytes():
                octets = properties
            case _:
                octets = properties.marshal()
        with _said_plainly():
            self.vhost.check_publish(exchange)
            return self.vhost.publish(Message(exchange, routing_key, octets, read_properties(octets), body))

    def later(self, seconds: float, call: Callable[[], None]) -> Timer:
        """Call after so many seconds."""
        return asyncio.get_running_loop().call_later(seconds, call)

    def joined(self, connection: Connection) -> None:
        """Learn of a new connection; one whose TLS handshake outlasted stop() is too late."""
        self._connections.add(connection)
        if self._server is None:
            connection.abort()

    def left(self, connection: Connection) -> None:
        """Learn that a connection has ended."""
        self._connections.discard(connection)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()


@contextmanager
def _said_plainly() -> Generator[None]:
    """Turn what a client would be told into the exceptions of a Python call."""
    try:
        yield
    except MalformedError as error:
        raise ValueError(str(error)) from None
    except AmqpError as error:
        raise (LookupError if error.code == 404 else ValueError)(error.text) from None

"""An AMQP client that says exactly what a test tells it, well-formed or not."""

import asyncio
import contextlib
import struct
from types import TracebackType
from typing import Self, TypeVar
from urllib.parse import unquote, urlsplit

from pamqp import base, commands, frame, heartbeat
from pamqp.common import FieldTable

Reply = TypeVar("Reply", bound=base.Frame)

PROTOCOL_HEADER = b"AMQP\x00\x00\x09\x01"
FRAME_END = b"\xce"
PATIENCE_SECONDS = 10.0

CAPABILITIES = {"authentication_failure_close": True, "consumer_cancel_notify": True, "basic.nack": True}


def frame_bytes(kind: int, channel: int, payload: bytes, end: bytes = FRAME_END) -> bytes:
    """Return one frame as it stands on the wire."""
    return struct.pack(">BHI", kind, channel, len(payload)) + payload + end


def method_bytes(channel: int, method: base.Frame) -> bytes:
    """Return a method frame."""
    return frame.marshal(method, channel)


def header_bytes(channel: int, size: int, properties: bytes = b"\x00\x00", class_id: int = 60) -> bytes:
    """Return a content header frame with properties (flags and values) as they are given."""
    return frame_bytes(2, channel, struct.pack(">HHQ", class_id, 0, size) + properties)


def publish_bytes(
    channel: int, exchange: str, routing_key: str, body: bytes, properties: bytes = b"\x00\x00", mandatory: bool = False
) -> bytes:
    """Return a whole message in three frames, the body in one."""
    publish = commands.Basic.Publish(exchange=exchange, routing_key=routing_key, mandatory=mandatory)
    content = frame_bytes(3, channel, body) if body else b""
    return method_bytes(channel, publish) + header_bytes(channel, len(body), properties) + content


class RawClient:
    """A connection whose every frame the test writes and reads itself."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self.url = ""
        self._published: dict[int, int] = {}

    @classmethod
    async def connect(cls, url: str, limit: int = 2**16) -> Self:
        """Open the socket and say nothing yet."""
        parts = urlsplit(url)
        reader, writer = await asyncio.open_connection(parts.hostname, parts.port, limit=limit)
        return cls(reader, writer)

    @classmethod
    async def open(
        cls, url: str, *, heartbeat_seconds: int = 0, frame_max: int = 131_072, told_of_cancels: bool = True
    ) -> Self:
        """Shake hands, open the vhost of the URL and channel 1."""
        client = await cls.connect(url)
        client.url = url
        client.send(PROTOCOL_HEADER)
        await client.expect(commands.Connection.Start)
        parts = urlsplit(url)
        client.login(
            unquote(parts.username or ""), unquote(parts.password or ""), consumer_cancel_notify=told_of_cancels
        )
        tune = await client.expect(commands.Connection.Tune)
        client.say(
            commands.Connection.TuneOk(tune.channel_max, frame_max, heartbeat_seconds),
            commands.Connection.Open(unquote(parts.path[1:]) or "/"),
        )
        await client.expect(commands.Connection.OpenOk)
        await client.ask(commands.Channel.Open(), commands.Channel.OpenOk)
        return client

    def login(self, user: str, password: str, mechanism: str = "PLAIN", **capabilities: bool) -> None:
        """Say who we are and, where it differs from what all clients can do, what we can do."""
        properties: FieldTable = {"capabilities": {**CAPABILITIES, **capabilities}}
        self.say(commands.Connection.StartOk(properties, mechanism, f"\0{user}\0{password}", "en_US"))

    def send(self, *pieces: bytes) -> None:
        """Write bytes as they are."""
        self._writer.write(b"".join(pieces))

    def say(self, *methods: base.Frame, channel: int = 0) -> None:
        """Write method frames."""
        self.send(*(method_bytes(channel, method) for method in methods))

    async def drain(self) -> None:
        """Wait until the broker takes more bytes."""
        await self._writer.drain()

    async def read(self) -> tuple[int, int, bytes]:
        """Return kind, channel and payload of the next frame. Raises IncompleteReadError at the end."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            start = await self._reader.readexactly(7)
            kind, channel, size = struct.unpack(">BHI", start)
            payload = await self._reader.readexactly(size + 1)
        assert payload[-1:] == FRAME_END
        return kind, channel, payload[:-1]

    async def next_method(self) -> tuple[int, base.Frame]:
        """Return the channel and the next method frame; heartbeats are passed over."""
        while True:
            kind, channel, payload = await self.read()
            _, _, method = frame.unmarshal(frame_bytes(kind, channel, payload))
            if isinstance(method, heartbeat.Heartbeat):
                continue
            assert isinstance(method, base.Frame), method
            return channel, method

    async def expect(self, kind: type[Reply]) -> Reply:
        """Return the next method frame, which must be of that kind."""
        _, method = await self.next_method()
        assert isinstance(method, kind), dict(method)
        return method

    async def ask(self, method: base.Frame, reply: type[Reply], channel: int = 1) -> Reply:
        """Say a method and return its answer."""
        self.say(method, channel=channel)
        return await self.expect(reply)

    async def refusal(self, *said: base.Frame | bytes, channel: int = 1) -> tuple[int, str]:
        """Say something and return the reply code and text with which the channel or the connection is closed."""
        for word in said:
            self.send(word if isinstance(word, bytes) else method_bytes(channel, word))
        where, method = await self.next_method()
        assert isinstance(method, commands.Channel.Close | commands.Connection.Close), dict(method)
        if isinstance(method, commands.Channel.Close):
            assert where == channel
            self._published.pop(channel, None)
            self.say(commands.Channel.CloseOk(), channel=channel)
        return method.reply_code or 0, method.reply_text or ""

    async def publish(
        self, exchange: str, routing_key: str, *bodies: bytes, properties: bytes = b"\0\0", mandatory: bool = False
    ) -> list[commands.Basic.Return]:
        """Publish on channel 1, wait until the broker has confirmed, and return what it returned."""
        if 1 not in self._published:
            await self.ask(commands.Confirm.Select(), commands.Confirm.SelectOk)
            self._published[1] = 0
        for body in bodies:
            self.send(publish_bytes(1, exchange, routing_key, body, properties, mandatory))
        self._published[1] += len(bodies)
        returned: list[commands.Basic.Return] = []
        while bodies:
            _, method = await self.next_method()
            if isinstance(method, commands.Basic.Return):
                returned.append(method)
                await self.content()
                continue
            assert isinstance(method, commands.Basic.Ack), dict(method)
            if method.delivery_tag == self._published[1]:
                break
        return returned

    async def delivery(self) -> tuple[commands.Basic.Deliver, bytes]:
        """Return the next method, which must be a delivery, and its body."""
        deliver = await self.expect(commands.Basic.Deliver)
        return deliver, (await self.content())[1]

    async def fetch(self, queue: str, *, no_ack: bool = True, channel: int = 1) -> tuple[commands.Basic.GetOk, bytes]:
        """Return the oldest message of a queue, which must have one."""
        found = await self.ask(commands.Basic.Get(queue=queue, no_ack=no_ack), commands.Basic.GetOk, channel)
        return found, (await self.content())[1]

    async def count(self, queue: str, channel: int = 1) -> int:
        """Return how many messages wait in a queue."""
        passive = commands.Queue.Declare(queue=queue, passive=True)
        return (await self.ask(passive, commands.Queue.DeclareOk, channel)).message_count or 0

    async def content(self) -> tuple[bytes, bytes]:
        """Return properties (flags and values) and body of the content that follows."""
        kind, _, header = await self.read()
        assert kind == 2
        size = int.from_bytes(header[4:12], "big")
        body = b""
        while len(body) < size:
            kind, _, piece = await self.read()
            assert kind == 3
            body += piece
        return header[12:], body

    async def rest(self) -> bytes:
        """Return what comes until the broker hangs up."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            try:
                return await self._reader.read()
            except ConnectionResetError:
                return b""

    async def close(self) -> None:
        """Hang up without a word."""
        self._writer.close()
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

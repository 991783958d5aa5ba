"""A private RabbitMQ with a queue full of a pretend studio's messages, for benchmarks that drain it."""

import asyncio
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from struct import pack
from typing import Any

import aiormq
from aiormq.connection import TransportFactory
from pamqp import commands, frame
from yarl import URL

from tests.rabbit import Rabbit
from thrillmon.settings.profile import Amqp
from thrillmon.studio.book import Event
from thrillmon.studio.play.world import World
from thrillmon.studio.properties import properties_of
from thrillmon.studio.publishing import EXCHANGE
from thrillmon.studio.studio import PLATFORM
from thrillmon.wire.recorder.record_pb2 import RoundRecord

QUEUE = "thrillmon.bench"
START = 1_790_000_000.0
AT_ONCE = 500

# Frames are cut where RabbitMQ wants them cut.
LARGEST_PAYLOAD = 131_072 - 8


def events(count: int, tables: int = 100, start: float = START, largest: int | None = None) -> list[Event]:
    """Return so many messages of a floor, oldest first, all fresh and different. largest: leave larger ones out."""
    world = World(start=start, tables=tables, history_rounds=1)
    made: list[Event] = []
    while len(made) < count:
        some = world.advance(world.next_at() + 60.0)
        made += some if largest is None else [event for event in some if len(event.body) <= largest]
    return made[:count]


def with_links(event: Event, size: int) -> Event:
    """Return a round's message with so many bytes, filled up with links to media as a floor with many cameras sends."""
    if len(event.body) >= size or "ROUND" not in (event.kind or ""):
        return event
    record = RoundRecord.FromString(event.body)
    number = 0
    while record.ByteSize() < size:
        # The key of a signed link looks different in every round.
        key = "".join(f"{hash((record.round_code, number, part)) & 0xFFFFFFFFFFFFFFFF:016x}" for part in range(8))
        record.medias[f"camera-{number}"] = f"https://media.example/{record.round_code}/{number}.m3u8?key={key}"
        number += 1
    return event._replace(body=record.SerializeToString())


@contextmanager
def node() -> Generator[Rabbit]:
    """Run a private RabbitMQ."""
    with Rabbit() as rabbit:
        yield rabbit


def settings(port: int, prefetch: int = 1000) -> Amqp:
    """Return how the program listens to the queue."""
    return Amqp(url=f"amqp://127.0.0.1:{port}/", mode="durable", queue=QUEUE, prefetch=prefetch)


class _Transport(TransportFactory):
    """Keeps the writer, to write frames that are ready."""

    writer: asyncio.StreamWriter

    async def create(self, url: URL, **kwargs: Any) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Connect."""
        del kwargs
        reader, self.writer = await asyncio.open_connection(url.host, url.port)
        return reader, self.writer


def frames(messages: Sequence[Event], channel: int = 1) -> list[bytes]:
    """Return what publishes the messages, persistent, on a channel of a connection."""
    publish = frame.marshal(commands.Basic.Publish(exchange=EXCHANGE), channel)
    found: list[bytes] = []
    for event in messages:
        header = pack(">HHQ", 60, 0, len(event.body)) + properties_of(event, {PLATFORM: True})
        parts = [publish, pack(">BHI", 2, channel, len(header)), header, b"\xce"]
        for start in range(0, len(event.body), LARGEST_PAYLOAD):
            body = event.body[start : start + LARGEST_PAYLOAD]
            parts += [pack(">BHI", 3, channel, len(body)), body, b"\xce"]
        found.append(b"".join(parts))
    return found


async def fill(rabbit: Rabbit, messages: Sequence[Event] | Sequence[bytes]) -> None:
    """Publish the messages into the queue, and wait until it holds them all. Bytes: frames made before, channel 1."""
    ready = [part if isinstance(part, bytes) else frames([part])[0] for part in messages]
    transport = _Transport()
    connection = aiormq.Connection(rabbit.url, transport_factory=transport)
    await connection.connect()  # pyright: ignore[reportUnknownMemberType]
    channel = await connection.channel(publisher_confirms=False)
    assert channel.number == 1
    await channel.exchange_declare(EXCHANGE, exchange_type="headers", durable=True)
    await channel.queue_declare(QUEUE, durable=True, arguments={"x-expires": 604_800_000, "x-max-length": 500_000})
    await channel.queue_purge(QUEUE)
    await channel.queue_bind(QUEUE, EXCHANGE, arguments={"x-match": "all", PLATFORM: True})
    for start in range(0, len(ready), AT_ONCE):
        transport.writer.write(b"".join(ready[start : start + AT_ONCE]))
        await transport.writer.drain()
    while (await channel.queue_declare(QUEUE, passive=True)).message_count != len(ready):  # noqa: ASYNC110
        await asyncio.sleep(0.05)
    await connection.close()

"""A private RabbitMQ with a queue full of a pretend studio's messages, for benchmarks that drain it."""

import asyncio
from collections.abc import Generator
from contextlib import contextmanager

import aiormq

from tests.rabbit import Rabbit
from thrillmon.settings.profile import Amqp
from thrillmon.studio.book import Event
from thrillmon.studio.play.world import World
from thrillmon.studio.properties import RawProperties, properties_of
from thrillmon.studio.publishing import EXCHANGE
from thrillmon.studio.studio import PLATFORM

QUEUE = "thrillmon.bench"
START = 1_790_000_000.0
AT_ONCE = 500


def events(count: int, tables: int = 100) -> list[Event]:
    """Return so many messages of a floor, oldest first, all fresh and different."""
    world = World(start=START, tables=tables, history_rounds=1)
    made: list[Event] = []
    while len(made) < count:
        made += world.advance(world.next_at() + 60.0)
    return made[:count]


@contextmanager
def node() -> Generator[Rabbit]:
    """Run a private RabbitMQ."""
    with Rabbit() as rabbit:
        yield rabbit


def settings(port: int, prefetch: int = 1000) -> Amqp:
    """Return how the program listens to the queue."""
    return Amqp(url=f"amqp://127.0.0.1:{port}/", mode="durable", queue=QUEUE, prefetch=prefetch)


async def fill(rabbit: Rabbit, messages: list[Event]) -> None:
    """Publish the messages, persistent, into the queue, and wait until it holds them all."""
    connection = aiormq.Connection(rabbit.url)
    await connection.connect()  # pyright: ignore[reportUnknownMemberType]
    channel = await connection.channel(publisher_confirms=True)
    await channel.exchange_declare(EXCHANGE, exchange_type="headers", durable=True)
    await channel.queue_declare(QUEUE, durable=True, arguments={"x-expires": 604_800_000, "x-max-length": 500_000})
    await channel.queue_purge(QUEUE)
    await channel.queue_bind(QUEUE, EXCHANGE, arguments={"x-match": "all", PLATFORM: True})
    for start in range(0, len(messages), AT_ONCE):
        await asyncio.gather(
            *(
                channel.basic_publish(
                    event.body, exchange=EXCHANGE, properties=RawProperties(properties_of(event, {PLATFORM: True}))
                )
                for event in messages[start : start + AT_ONCE]
            )
        )
    await connection.close()

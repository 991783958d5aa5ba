"""Publish the studio's events: into the embedded broker, or to a RabbitMQ that may come and go."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Protocol

import aiormq
from aiormq.abc import AbstractChannel, AbstractConnection
from tenacity import AsyncRetrying, wait_random_exponential

from thrillmon.studio.book import Event
from thrillmon.studio.broker import EmbeddedBroker
from thrillmon.studio.properties import RawProperties, properties_of
from thrillmon.tasks import Tasks

log = logging.getLogger(__name__)

EXCHANGE = "game-exchange"

# Published without waiting for the confirmation of the one before.
AT_ONCE = 100

# Events held while the broker is away: about an hour of a large floor.
MOST_HELD = 200_000

Pause = Callable[[float], Awaitable[None]]


class Publisher(Protocol):
    """Takes events and gets them to the broker, in order."""

    def publish(self, event: Event, flags: Mapping[str, bool]) -> None:
        """Send an event for the platforms that are flagged."""
        ...

    async def close(self) -> None:
        """Send no more."""
        ...


class EmbeddedPublisher:
    """Publishes into a broker of this process."""

    def __init__(self, broker: EmbeddedBroker) -> None:
        self._broker = broker
        broker.declare_exchange(EXCHANGE, "headers")

    def publish(self, event: Event, flags: Mapping[str, bool]) -> None:
        """See Publisher."""
        self._broker.publish(EXCHANGE, "", event.body, properties_of(event, flags))

    async def close(self) -> None:
        """See Publisher."""


class RemotePublisher:
    """Publishes to a broker by its address; what it has not confirmed is sent again after a loss, in order."""

    def __init__(self, url: str, tasks: Tasks, *, pause: Pause = asyncio.sleep) -> None:
        self._url = url
        self._pause = pause
        self._held: deque[tuple[bytes, bytes]] = deque()
        self._wake = asyncio.Event()
        self._connection: AbstractConnection | None = None
        self._reached = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        tasks.start("publisher", self._run())

    def publish(self, event: Event, flags: Mapping[str, bool]) -> None:
        """See Publisher."""
        if len(self._held) >= MOST_HELD:
            log.error("the broker has been away for too long: an event is lost")
            return
        self._held.append((event.body, properties_of(event, flags)))
        self._idle.clear()
        self._wake.set()

    async def reached(self) -> None:
        """Wait until the broker has been reached for the first time and has the exchange."""
        await self._reached.wait()

    async def flushed(self) -> None:
        """Wait until everything published so far is confirmed."""
        await self._idle.wait()

    async def close(self) -> None:
        """See Publisher."""
        if self._connection is not None:
            with suppress(Exception):
                await self._connection.close()

    async def _run(self) -> None:
        while True:
            retrying = AsyncRetrying(wait=wait_random_exponential(multiplier=0.2, max=2.0), sleep=self._pause)
            channel: AbstractChannel = await retrying(self._connect)
            self._reached.set()
            try:
                await self._drain(channel)
            except (aiormq.AMQPError, ConnectionError, RuntimeError, asyncio.CancelledError) as error:
                # aiormq cancels who waits on a lost connection: only a cancelled task is really to end.
                task = asyncio.current_task()
                if task is not None and task.cancelling():
                    raise
                log.warning("the broker was lost while publishing: %s", error)
            finally:
                await self.close()

    async def _connect(self) -> AbstractChannel:
        self._connection = connection = aiormq.Connection(self._url)
        try:
            async with asyncio.timeout(5.0):
                await connection.connect()  # pyright: ignore[reportUnknownMemberType]
                channel = await connection.channel(publisher_confirms=True)
                await channel.exchange_declare(EXCHANGE, exchange_type="headers", durable=True)
        except BaseException:
            await self.close()
            raise
        return channel

    async def _drain(self, channel: AbstractChannel) -> None:
        while True:
            while self._held:
                slice_ = [self._held[place] for place in range(min(AT_ONCE, len(self._held)))]
                await asyncio.gather(
                    *(
                        channel.basic_publish(body, exchange=EXCHANGE, properties=RawProperties(properties))
                        for body, properties in slice_
                    )
                )
                for _ in slice_:
                    self._held.popleft()
            self._idle.set()
            self._wake.clear()
            await self._wake.wait()

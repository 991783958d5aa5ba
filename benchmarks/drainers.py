"""The consumers in Python that benchmarks.drain measures, each run in a process of its own.

Run by benchmarks.drain: python -m benchmarks.drainers NAME PORT USER PASSWORD MESSAGES; prints a Drained as JSON.
"""

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import aio_pika
from pydantic import SecretStr

from benchmarks.pauses import Answers, Pauses
from benchmarks.queues import QUEUE, settings
from thrillmon.app import AT_ONCE, make_application
from thrillmon.app.collecting import Collector
from thrillmon.app.keeping import Keeping
from thrillmon.app.loop import WindowLoop
from thrillmon.clock import SystemClock
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.notices import BODIES
from thrillmon.models.frame import Frame
from thrillmon.models.messages import MessageModel
from thrillmon.models.tables import TableModel
from thrillmon.panes.window import Window
from thrillmon.remote.broker import Batch, Broker
from thrillmon.settings.profile import Archive, Profile, Studio
from thrillmon.studio.studio import PLATFORM
from thrillmon.tasks import Tasks

ACK_EVERY = 500
PREFETCH = 4000

FEED_SECONDS = 0.2


class Drained(NamedTuple):
    """A run. Times of the window's answer in milliseconds, own_* by its own doing; None without a window.

    thread, process: cores that were busy, of the window's thread and of the whole program.
    """

    per_second: float
    p99: float | None = None
    worst: float | None = None
    own_99: float | None = None
    own_worst: float | None = None
    thread: float = 0.0
    process: float = 0.0


class Login(NamedTuple):
    """Where the queue is, and how many messages are in it."""

    port: int
    user: str
    password: str
    messages: int


async def bare(login: Login) -> Drained:
    """Consume with aio-pika on plain asyncio and only parse."""
    connection = await aio_pika.connect(f"amqp://{login.user}:{login.password}@127.0.0.1:{login.port}/")
    async with connection:
        channel = await connection.channel()
        await channel.set_qos(prefetch_count=PREFETCH)
        queue = await channel.get_queue(QUEUE)
        done = asyncio.Event()
        parsed = 0
        started = 0.0

        async def parse(message: aio_pika.abc.AbstractIncomingMessage) -> None:
            nonlocal parsed, started
            started = started or time.perf_counter()
            BODIES[message.type or ""][1].FromString(message.body)
            parsed += 1
            if parsed % ACK_EVERY == 0 or parsed == login.messages:
                await message.ack(multiple=True)
            if parsed == login.messages:
                done.set()

        await queue.consume(parse)
        await done.wait()
        return Drained(login.messages / (time.perf_counter() - started))


class _Counted(Batch):
    """A batch that tells up to where it was acknowledged."""

    acknowledged: Callable[[int], None]

    async def ack(self, last: Delivery | None = None) -> None:
        """Acknowledge, and tell."""
        await super().ack(last)
        self.acknowledged(self.deliveries[-1].tag)


class Meter:
    """Measures from the first delivery until the last is acknowledged."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._pauses = Pauses()
        self._started: tuple[float, float, float] | None = None
        self.done = asyncio.Event()
        self.drained: Drained | None = None

    def begin(self) -> None:
        """Begin, unless it has begun."""
        if self._started is None:
            self._started = time.perf_counter(), time.thread_time(), time.process_time()
            self._pauses.start()

    def acknowledged(self, tag: int) -> None:
        """Note up to where it was acknowledged."""
        if tag < self._count or self._started is None:
            return
        began, thread, process = self._started
        took = time.perf_counter() - began
        answers: Answers = self._pauses.stop()
        self.drained = Drained(
            self._count / took, answers.p99, answers.worst, answers.own_99, answers.own_worst,
            (time.thread_time() - thread) / took, (time.process_time() - process) / took,
        )  # fmt: skip
        self.done.set()


def profile_of(login: Login, folder: str, synchronous: Any) -> Profile:
    """Return the profile of a desk that listens to the queue and keeps what it hears."""
    return Profile(
        studio=Studio(name="bench", platform=PLATFORM, time_zone="UTC"),
        amqp=settings(login.port, PREFETCH),
        archive=Archive(path=folder, synchronous=synchronous),
    )


@asynccontextmanager
async def _kept(keeping: Keeping | None) -> AsyncGenerator[None]:
    if keeping is None:
        yield
        return
    async with Tasks() as tasks, keeping.running(tasks):
        yield


async def ours(login: Login, synchronous: str | None) -> Drained:
    """Consume as the program does: decode, merge, archive, table model, window open, on qasync."""
    clock = SystemClock()
    floor = Floor(clock)
    tables = TableModel(ZoneInfo("UTC"))
    messages = MessageModel(ZoneInfo("UTC"))
    window = Window("bench", "UTC", tables, messages, clock, "dark")
    frame = Frame(floor, tables, clock, visible=window.visible_codes, painting=window.painting_seconds)
    frame.ticked.connect(lambda: window.show_floor(floor.lamps(), clock.now(), floor.moment().server))
    broker = Broker(
        settings(login.port, PREFETCH), PLATFORM, floor.links[LinkName.AMQP], clock,
        user=SecretStr(login.user), password=SecretStr(login.password),
    )  # fmt: skip
    meter = Meter(login.messages)
    collector = Collector(clock)
    window.show()
    frame.start()
    await asyncio.sleep(0.5)
    collector.start()

    async def feed() -> None:
        while True:
            await asyncio.sleep(FEED_SECONDS)
            collector.turn()
            window.messages.flush()

    async def listen(keep: Callable[[Batch], Awaitable[None]]) -> None:
        async with aclosing(broker.batches()) as batches:
            async for batch in batches:
                meter.begin()
                for start in range(0, len(batch.deliveries), AT_ONCE):
                    notices = floor.deliver(batch.deliveries[start : start + AT_ONCE])
                    messages.hear(notices)
                    if keeping is not None:
                        keeping.hear(notices)
                    await asyncio.sleep(0)
                await keep(batch)

    with tempfile.TemporaryDirectory() as folder:
        keeping = Keeping(profile_of(login, folder, synchronous), floor, clock) if synchronous else None

        async def keep(batch: Batch) -> None:
            if keeping is None:
                await batch.ack()
                meter.acknowledged(batch.deliveries[-1].tag)
            else:
                counted = _Counted(*batch)
                counted.acknowledged = meter.acknowledged
                keeping.keep(counted)

        async with _kept(keeping), Tasks() as tasks:
            tasks.start("feed", feed())
            tasks.start("listen", listen(keep))
            await meter.done.wait()
            await tasks.close()
    collector.stop()
    frame.flush()
    assert tables.rowCount() == len(floor.tables) > 50
    assert floor.counters.broken == floor.counters.duplicates == 0
    frame.stop()
    window.close_now()
    window.deleteLater()
    assert meter.drained is not None
    return meter.drained


def main() -> None:
    """Run one consumer and print how it went."""
    name, port, user, password, count = sys.argv[1:]
    login = Login(int(port), user, password, int(count))
    if name == "bare":
        print(json.dumps(asyncio.run(bare(login))))
        return
    application = make_application("en")
    with asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner:
        print(json.dumps(runner.run(ours(login, None if name == "plain" else name))))


if __name__ == "__main__":
    main()

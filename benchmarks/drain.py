"""Drain a queue of 50,000 messages: everything up to the table list on qasync, beside a bare aio-pika parser.

Run: python -m benchmarks.drain [MESSAGES] [RUNS]
"""

import asyncio
import gc
import os
import statistics
import sys
import time
from contextlib import aclosing
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import aio_pika
import qasync
from pydantic import SecretStr

from benchmarks.pauses import Pauses
from benchmarks.queues import QUEUE, events, fill, node, settings
from tests.rabbit import Rabbit
from thrillmon.app import AT_ONCE, make_application
from thrillmon.clock import SystemClock
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.notices import BODIES
from thrillmon.models.frame import Frame
from thrillmon.models.messages import MessageModel
from thrillmon.models.tables import TableModel
from thrillmon.panes.window import Window
from thrillmon.remote.broker import Broker
from thrillmon.studio.book import Event
from thrillmon.studio.studio import PLATFORM

ACK_EVERY = 500


class Drained(NamedTuple):
    """A run. pauses in milliseconds; None without a window."""

    per_second: float
    pause_99: float | None = None
    pause_worst: float | None = None


async def bare(rabbit: Rabbit, count: int) -> Drained:
    """Consume with aio-pika on plain asyncio and only parse."""
    connection = await aio_pika.connect(rabbit.url)
    async with connection:
        channel = await connection.channel()
        await channel.set_qos(prefetch_count=1000)
        queue = await channel.get_queue(QUEUE)
        done = asyncio.Event()
        parsed = 0
        started = time.perf_counter()

        async def parse(message: aio_pika.abc.AbstractIncomingMessage) -> None:
            nonlocal parsed
            BODIES[message.type or ""][1].FromString(message.body)
            parsed += 1
            if parsed % ACK_EVERY == 0 or parsed == count:
                await message.ack(multiple=True)
            if parsed == count:
                done.set()

        await queue.consume(parse)
        await done.wait()
        return Drained(count / (time.perf_counter() - started))


async def ours(rabbit: Rabbit, count: int) -> Drained:
    """Consume as the program does: decode, merge, table model, window open, on qasync."""
    clock = SystemClock()
    floor = Floor(clock)
    tables = TableModel(ZoneInfo("UTC"))
    messages = MessageModel(ZoneInfo("UTC"))
    window = Window("bench", "UTC", tables, messages, clock, "dark")
    view = window.tables.view
    frame = Frame(floor, tables, clock, visible=window.tables.visible_codes, painting=lambda: view.painting_seconds)
    pauses = Pauses()
    frame.ticked.connect(lambda: window.show_floor(floor.lamps(), clock.now(), floor.moment().server))
    broker = Broker(
        settings(rabbit.port), PLATFORM, floor.links[LinkName.AMQP], clock,
        user=SecretStr(rabbit.user), password=SecretStr(rabbit.password),
    )  # fmt: skip
    window.show()
    frame.start()
    await asyncio.sleep(0.3)
    heard = 0
    started = time.perf_counter()
    async with aclosing(broker.batches()) as batches:
        async for batch in batches:
            if not heard:
                pauses.start()
                started = time.perf_counter()
            for start in range(0, len(batch.deliveries), AT_ONCE):
                messages.hear(floor.deliver(batch.deliveries[start : start + AT_ONCE]))
                await asyncio.sleep(0)
            await batch.ack()
            heard += len(batch.deliveries)
            if heard >= count:
                break
        took = time.perf_counter() - started
        answers = pauses.stop()
    frame.flush()
    listed = tables.rowCount()
    assert listed == len(floor.tables) > 50
    assert floor.counters.broken == floor.counters.duplicates == 0
    frame.stop()
    window.close_now()
    window.deleteLater()
    return Drained(count / took, answers.p99, answers.worst)


def on_asyncio(work: Any) -> Any:
    """Run on a plain loop."""
    return asyncio.run(work)


def on_qasync(work: Any) -> Any:
    """Run on the program's loop."""
    application = make_application()
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        return runner.run(work)


def main() -> None:
    """Measure both, turn about, and print the ratio."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    messages: list[Event] = events(count)
    size = statistics.mean(len(event.body) for event in messages)
    # The messages are this benchmark's own; the collector would look through them during the measurement.
    gc.collect()
    gc.freeze()
    print(f"{count} messages of {size:.0f} bytes on average, {runs} runs each, turn about")
    results: dict[str, list[Drained]] = {"bare": [], "ours": []}
    with node() as rabbit:
        for turn in range(runs):
            for name, drain, loop in (("bare", bare, on_asyncio), ("ours", ours, on_qasync)):
                asyncio.run(fill(rabbit, messages))
                done = loop(drain(rabbit, count))
                results[name].append(done)
                pause = f", pauses p99 {done.pause_99:.1f} ms, worst {done.pause_worst:.1f} ms" if done.pause_99 else ""
                print(f"  run {turn + 1}  {name}  {done.per_second:8,.0f}/s{pause}", flush=True)
    medians = {name: statistics.median(one.per_second for one in found) for name, found in results.items()}
    worst = max(one.pause_worst or 0.0 for one in results["ours"])
    print(f"bare aio-pika on asyncio, parse only          {medians['bare']:8,.0f}/s  1.00")
    ratio = medians["ours"] / medians["bare"]
    print(f"decode + merge + table list, window on qasync {medians['ours']:8,.0f}/s  {ratio:.2f}")
    print(f"longest time the window did not answer        {worst:8.1f} ms")


if __name__ == "__main__":
    main()

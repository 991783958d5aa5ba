"""Tell 200 jackpots every two seconds for ten minutes, at full speed over a real socket: how fast, smooth and large.

Run: python -m benchmarks.jackpots [INSTANCES] [MINUTES]
"""

import asyncio
import gc
import json
import sys
import time
from contextlib import aclosing
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from pathlib import Path

from pydantic import SecretStr

from thrillmon.clock import FakeClock, SystemClock
from thrillmon.floor.jackpots import Jackpots
from thrillmon.floor.taps import TapFrame
from thrillmon.remote.tap import Tap
from thrillmon.settings.profile import Tap as TapSettings
from thrillmon.studio.play.jackpots import Jackpots as Play
from thrillmon.studio.tap_server import TapServer
from thrillmon.tasks import Tasks

START = 1_748_779_200.0
UPDATE_SECONDS = 2.0
# As often as the window flushes, in seconds of play.
FLUSH_SECONDS = 0.05


class Token:
    """Any token will do."""

    async def token(self, refused: SecretStr | None) -> SecretStr | None:
        """Return it."""
        del refused
        return SecretStr("benchmark")


def megabytes() -> float:
    """Return the memory of this process."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def read_all(jackpots: Jackpots) -> None:
    """Do what a flush of the window does: read every pot that was touched."""
    moment = jackpots.moment()
    for key in jackpots.drain().pots:
        jackpots.pot(key, moment)


def merge(instances: int, minutes: float) -> None:
    """Print what decoding and merging cost beside json.loads alone, on a clock of their own."""
    play = Play(start=START, instances=instances, update_seconds=UPDATE_SECONDS)
    clock = FakeClock(START)
    jackpots = Jackpots(clock)
    jackpots.link.up(START)
    frames, ours, yardstick, longest, sizes = 0, 0.0, 0.0, 0.0, [megabytes()]
    for second in range(1, round(minutes * 60) + 1):
        clock.advance(1.0)
        said = [TapFrame(message.text.encode(), clock.now()) for message in play.advance(clock.now())]
        began = time.perf_counter()
        for frame in said:
            json.loads(frame.body)
        between = time.perf_counter()
        jackpots.deliver(said)
        jackpots.tick()
        read_all(jackpots)
        ended = time.perf_counter()
        yardstick += between - began
        ours += ended - between
        longest = max(longest, ended - between)
        frames += len(said)
        if second % 60 == 0:
            gc.collect()
            sizes.append(megabytes())
    print(f"in memory: {frames} frames of {instances} instances in {minutes:g} minutes of play")
    print(f"  json.loads alone         {frames / yardstick:9,.0f} frames/s   1.00")
    print(f"  decode, merge, read pots {frames / ours:9,.0f} frames/s   {yardstick / ours:.2f}")
    print(f"  longest second of play   {longest * 1000:9.1f} ms")
    print("  memory each minute, MB   " + " ".join(f"{size:.0f}" for size in sizes))


async def serve(
    instances: int, minutes: float, ready: Connection, *, start: float = START, in_time: bool = False
) -> None:
    """Say everything as fast as it is taken, or when it is time, and how much it was. start: of play, Unix seconds."""
    server = TapServer()
    await server.start()
    ready.send(server.url)
    play = Play(start=start, instances=instances, update_seconds=UPDATE_SECONDS)
    while not server.listeners:  # noqa: ASYNC110 - a benchmark has the time
        await asyncio.sleep(0.01)
    now, sent, step = start, 0, UPDATE_SECONDS / 20 if in_time else UPDATE_SECONDS
    began = time.monotonic()
    while now < start + minutes * 60:
        now += step
        said = [message for message in play.advance(now) if message.source == "thrillpots"]
        sent += len(said)
        server.say(said)
        if in_time:
            await asyncio.sleep(max(0.0, began + now - start - time.monotonic()))
        while server.waiting > 1_000:  # noqa: ASYNC110 - the server drops what nobody takes
            await asyncio.sleep(0.001)
    ready.send(sent)
    await asyncio.to_thread(ready.recv)
    await server.stop()


def serve_in_a_process(
    instances: int, minutes: float, ready: Connection, start: float = START, in_time: bool = False
) -> None:
    """Run the server."""
    asyncio.run(serve(instances, minutes, ready, start=start, in_time=in_time))


async def stream(url: str, ready: Connection) -> None:
    """Print how fast the same goes over a real socket, and how long the loop did not answer."""
    jackpots = Jackpots(SystemClock())
    tap = Tap(TapSettings(url=url), jackpots.link, SystemClock(), tokens=Token())
    gaps: list[float] = []
    works: list[float] = []

    async def watch() -> None:
        last, last_work = time.perf_counter(), time.process_time()
        while True:
            await asyncio.sleep(0.002)
            now, work = time.perf_counter(), time.process_time()
            gaps.append((now - last) * 1000 - 2)
            works.append((work - last_work) * 1000)
            last, last_work = now, work

    async with Tasks() as tasks:
        tasks.start("watch", watch())
        total, sent, flushed = 0, None, 0.0
        began, before = time.perf_counter(), megabytes()
        async with aclosing(tap.batches()) as batches:
            async for frames in batches:
                jackpots.deliver(frames)
                total += len(frames)
                if time.perf_counter() - flushed > FLUSH_SECONDS:
                    read_all(jackpots)
                    flushed = time.perf_counter()
                    sent = ready.recv() if sent is None and ready.poll() else sent
                if sent is not None and total >= sent:
                    break
        took = time.perf_counter() - began
    gaps.sort()
    works.sort()
    print(f"over a WebSocket, server in another process: {total} frames in {took:.1f} s, {total / took:,.0f} frames/s")
    print(f"  the loop did not answer for: p99 {gaps[int(len(gaps) * 0.99)]:.0f} ms, worst {gaps[-1]:.0f} ms")
    print(f"  of that, our own work: p99 {works[int(len(works) * 0.99)]:.0f} ms, worst {works[-1]:.0f} ms")
    print(f"  memory {before:.0f} to {megabytes():.0f} MB")


def main() -> None:
    """Measure both."""
    instances = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    minutes = float(sys.argv[2]) if len(sys.argv) > 2 else 10.0
    merge(instances, minutes)
    ours, theirs = Pipe()
    process = Process(target=serve_in_a_process, args=(instances, minutes, theirs), daemon=True)
    process.start()
    asyncio.run(stream(ours.recv(), ours))
    ours.send("done")
    process.join(5)


if __name__ == "__main__":
    main()

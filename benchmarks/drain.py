"""Drain queues of 100,000 messages of about 600 bytes and of about 3 kB: C, node, bare aio-pika and ours, turn about.

Run: python -m benchmarks.drain [MESSAGES] [RUNS] [SIZE ...] [NAME ...] [apart]     (600 or 3000; names: see CONSUMERS)
apart: RabbitMQ gets one core and each consumer another, as if each had a machine of its own; else they share all cores.
C needs gcc and librabbitmq-dev; node needs amqplib where NODE_PATH says. What is not there is left out.
"""

import asyncio
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.drainers import ACK_EVERY, PREFETCH, Drained
from benchmarks.queues import QUEUE, events, fill, frames, node, with_links
from tests.rabbit import Rabbit
from thrillmon.studio.book import Event

CONSUMERS = {
    "c": "librabbitmq in C, neither parses nor stores",
    "node": "node's amqplib, neither parses nor stores",
    "bare": "bare aio-pika on plain asyncio, parses",
    "plain": "ours, without archive",
    "normal": "ours, archive synchronous=normal",
    "full": "ours, archive synchronous=full",
}

# What is drained lies about an hour back: a desk that was closed for a while comes back.
BACKLOG_SECONDS = 7200.0

RUN_SECONDS = 180.0


# The cores of RabbitMQ and of the consumer when they are kept apart.
CORES = 0, 1

SIZES = {"600": "about 600 bytes", "3000": "about 3 kB"}


def messages_of(count: int, size: str) -> list[Event]:
    """Return so many messages of a size."""
    start = time.time() - BACKLOG_SECONDS
    if size == "600":
        return events(count, start=start, largest=2_500)
    return [with_links(event, 3_050) for event in events(count, start=start)]


class Consumers:
    """Runs one consumer after the other on one node, each in a process of its own."""

    def __init__(self, rabbit: Rabbit, folder: Path, *, apart: bool) -> None:
        self._rabbit = rabbit
        self._apart = apart
        self._compiled = folder / "drain_c"
        here = Path(__file__).parent
        self._node_script = here / "drain_node.js"
        if shutil.which("gcc"):
            build = ["gcc", "-O2", str(here / "drain_c.c"), "-lrabbitmq", "-o", str(self._compiled)]
            subprocess.run(build, check=False, stderr=subprocess.DEVNULL)

    def missing(self, name: str) -> bool:
        """Say whether this machine cannot run it."""
        if name == "c":
            return not self._compiled.exists()
        if name == "node":
            look = ["node", "-e", "require('amqplib')"]
            return not shutil.which("node") or bool(
                subprocess.run(look, check=False, stderr=subprocess.DEVNULL).returncode
            )
        return False

    def drain(self, name: str, count: int) -> Drained:
        """Let a consumer drain the queue."""
        rabbit = self._rabbit
        address = [str(rabbit.port), rabbit.user, rabbit.password]
        if name in ("c", "node"):
            program = [str(self._compiled)] if name == "c" else ["node", str(self._node_script)]
            call = [*program, *address, QUEUE, str(count), str(PREFETCH), str(ACK_EVERY)]
        else:
            call = [sys.executable, "-m", "benchmarks.drainers", name, *address, str(count)]
        run = subprocess.run(
            call,
            stdout=subprocess.PIPE,
            check=True,
            timeout=RUN_SECONDS,
            preexec_fn=self._move if self._apart else None,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        )
        told = json.loads(run.stdout.splitlines()[-1])
        return Drained(*told) if isinstance(told, list) else Drained(count / told)

    def _move(self) -> None:
        os.sched_setaffinity(0, {CORES[1]})


def measure(consumers: Consumers, rabbit: Rabbit, kind: str, wanted: list[Event], names: list[str], runs: int) -> None:
    """Drain one sort of messages with all of them, turn about, and print what came out."""
    size = statistics.mean(len(event.body) for event in wanted)
    print(f"\n{kind}: {len(wanted):,} messages of {size:.0f} bytes on average, prefetch {PREFETCH}, {runs} runs each")
    ready = frames(wanted)
    results: dict[str, list[Drained]] = {name: [] for name in names}
    for turn in range(runs):
        for name in names:
            asyncio.run(fill(rabbit, ready))
            done = consumers.drain(name, len(wanted))
            results[name].append(done)
            print(f"  run {turn + 1}  {name:7}{done.per_second:8,.0f}/s{_answer(done)}", flush=True)
    yardstick = results[names[0]]
    base = statistics.median(one.per_second for one in yardstick)
    for name in names:
        found = results[name]
        rate = statistics.median(one.per_second for one in found)
        middle = sorted(found, key=lambda one: one.p99 or 0.0)[len(found) // 2]
        worst = max((one.worst or 0.0 for one in found), default=0.0)
        shown = _answer(middle._replace(worst=worst))
        print(f"{CONSUMERS[name]:45} {rate:8,.0f}/s  {rate / base:.2f}{shown}", flush=True)


def _answer(done: Drained) -> str:
    if done.p99 is None:
        return ""
    return (
        f"   answer p99 {done.p99:.1f} ms, worst {done.worst:.1f} ms; own p99 {done.own_99:.1f}, worst"
        f" {done.own_worst:.1f}; thread {done.thread:.0%}, process {done.process:.0%} of a core"
    )


def main() -> None:
    """Measure all, turn about, and print ratios to the first."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    asked = sys.argv[3:]
    apart = "apart" in asked
    sizes = [size for size in SIZES if size in asked] or list(SIZES)
    wanted = [name for name in CONSUMERS if name in asked] or list(CONSUMERS)
    if apart:
        # The node takes it over from us, and makes itself at home on one core.
        os.sched_setaffinity(0, {CORES[0]})
    with tempfile.TemporaryDirectory() as folder, node() as rabbit:
        print("one core for RabbitMQ, one for the consumer" if apart else "RabbitMQ and the consumer share all cores")
        consumers = Consumers(rabbit, Path(folder), apart=apart)
        names = [name for name in wanted if not consumers.missing(name)]
        for name in set(wanted) - set(names):
            print(f"left out, not on this machine: {CONSUMERS[name]}")
        for size in sizes:
            measure(consumers, rabbit, SIZES[size], messages_of(count, size), names, runs)


if __name__ == "__main__":
    main()

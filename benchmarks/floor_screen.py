"""300 tables at ten times the real rate: how the window answers, beside QTableWidget and dataChanged for every event.

Run: python -m benchmarks.floor_screen [MINUTES] [TABLES] [SPEED] [list] [wall] [widget] [model]
"""

import asyncio
import gc
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterable
from contextlib import AsyncExitStack, aclosing
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication

from benchmarks.pauses import Pauses
from benchmarks.yardsticks import Show, plain_model, plain_widget
from thrillmon.app import AT_ONCE, Console, make_application
from thrillmon.app.loop import WindowLoop
from thrillmon.clock import SystemClock
from thrillmon.commands.child import ChildStudio
from thrillmon.commands.speaking import quieten_libraries
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.panes.window import Window
from thrillmon.remote.broker import Broker
from thrillmon.remote.connect import make_broker, make_poller
from thrillmon.settings.files import parse
from thrillmon.settings.profile import Profile
from thrillmon.settings.secrets import Secrets
from thrillmon.tasks import Tasks

SIZE = QSize(1920, 1080)

# Everything is heard, laid out and drawn once before anything is measured.
SETTLING_SECONDS = 20.0

# Memory is read this often and told by the minute; it is judged when what is kept is full.
MEMORY_SECONDS = 5.0
MINUTE = 12

# How much of a core is taken is measured at the end and by itself: the fine timer of the answers takes 5 % of one.
CORE_SECONDS = 30.0

# The others are measured for this share of the time.
OTHERS_SHARE = 0.25
LEAST_OTHER_SECONDS = 30.0

AIMS = "aims: p99 16 ms, worst 50 ms, under half a core, memory flat after warm-up"


class Run(NamedTuple):
    """What a run has shown. Times in ms as in benchmarks.pauses, memory in MiB; cpu: share of one core at the end.

    window: what the window's thread took of it; the rest are the archive's and the poll's own threads.

    memory: at the end of settling, after each minute and at the end.
    """

    per_second: float
    median: float
    p99: float
    worst: float
    key_99: float
    own_99: float
    own_worst: float
    cpu: float
    window: float
    memory: tuple[float, ...]


def memory_mib() -> float:
    """Return what this process holds in memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


class Usual:
    """A program that shows every event at once, with links and floor like ours."""

    def __init__(self, profile: Profile, secrets: Secrets, view: QAbstractItemView, show: Show) -> None:
        clock = SystemClock()
        self.floor = Floor(clock, poll_seconds=profile.grpc.poll_seconds if profile.grpc else 2.0)
        self.view = view
        self._show = show
        self.broker = make_broker(profile, secrets, self.floor.links[LinkName.AMQP], clock)
        self.poller = make_poller(profile, secrets, self.floor, clock)

    async def tick(self) -> None:
        """Let time pass in every row."""
        while True:
            self.floor.tick()
            self.flush(self.floor.tables)
            await asyncio.sleep(1.0)

    def flush(self, aged: Iterable[str] = ()) -> None:
        """Show what was touched, and these tables too."""
        moment = self.floor.moment()
        for code in self.floor.drain().union(aged):
            self._show(self.floor.table(code, moment), moment.server)

    async def listen(self, broker: Broker) -> None:
        """Show every delivery."""
        async with aclosing(broker.batches()) as batches:
            async for batch in batches:
                for start in range(0, len(batch.deliveries), AT_ONCE):
                    for delivery in batch.deliveries[start : start + AT_ONCE]:
                        self.floor.deliver([delivery])
                        self.flush()
                    await asyncio.sleep(0)
                await batch.ack()


async def watch(floor: Floor, seconds: float) -> Run:
    """Measure what goes on for so many seconds."""
    pauses = Pauses()
    await asyncio.sleep(SETTLING_SECONDS)
    before = memory_mib()
    heard, started = floor.counters.heard, time.perf_counter()
    memory: list[float] = []
    pauses.start()
    while (left := started + seconds - time.perf_counter()) > 0:
        await asyncio.sleep(min(MEMORY_SECONDS, left))
        memory.append(memory_mib())
    took = time.perf_counter() - started
    heard = floor.counters.heard - heard
    answers = pauses.stop()
    cpu, window, quiet = time.process_time(), time.thread_time(), time.perf_counter()
    await asyncio.sleep(CORE_SECONDS)
    quiet = time.perf_counter() - quiet
    return Run(
        heard / took,
        *answers,
        (time.process_time() - cpu) / quiet,
        (time.thread_time() - window) / quiet,
        (before, *memory[MINUTE - 1 :: MINUTE], *([] if len(memory) % MINUTE == 0 else memory[-1:])),
    )  # fmt: skip


def show_wall(window: Window) -> None:
    """Show the wall in the size of all: the screen it would fill here is a small one that is not there."""
    window.enter_wall()
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(SIZE)


async def run_ours(profile: Profile, secrets: Secrets, seconds: float, *, wall: bool) -> Run:
    """Measure the console itself: list or wall, both sources, strip and lamps."""
    console = Console(profile, secrets, "dark")
    gc.collect()
    gc.freeze()
    async with console.running():
        console.window.resize(SIZE)
        if wall:
            show_wall(console.window)
        done = await watch(console.floor, seconds)
        assert console.tables.rowCount() == len(console.floor.tables)
        assert not console.failed
    return done


async def run_usual(profile: Profile, secrets: Secrets, seconds: float, view: QAbstractItemView, show: Show) -> Run:
    """Measure one of the others."""
    usual = Usual(profile, secrets, view, show)
    gc.collect()
    gc.freeze()
    view.resize(SIZE)
    view.show()
    async with AsyncExitStack() as stack:
        tasks = await stack.enter_async_context(Tasks())
        assert usual.broker is not None
        assert usual.poller is not None
        tasks.start("broker", usual.listen(usual.broker))
        tasks.start("poll", usual.poller.run())
        tasks.start("tick", usual.tick())
        done = await watch(usual.floor, seconds)
        await tasks.close()
        await usual.poller.close()
    view.hide()
    return done


def measure(name: str, seconds: float, source: str) -> Run:
    """Measure one program in this process."""
    quieten_libraries()
    profile = parse(source, "the studio's profile", {})
    secrets = Secrets(profile.studio.name, dict(os.environ))
    application: QApplication = make_application()
    zone = ZoneInfo(profile.studio.time_zone)
    with asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner:
        if name in ("list", "wall"):
            return runner.run(run_ours(profile, secrets, seconds, wall=name == "wall"))
        view, show = plain_widget(zone) if name == "widget" else plain_model(zone)
        return runner.run(run_usual(profile, secrets, seconds, view, show))


PROGRAMS = {
    "list": "ours: the list",
    "wall": "ours: the wall",
    "widget": "QTableWidget, every event",
    "model": "dataChanged for every event, delegate",
}


def main() -> None:
    """Measure all in turn, each in a process of its own, all on the same studio, and print them side by side."""
    if len(sys.argv) > 2 and sys.argv[1] == "--one":
        print(json.dumps(measure(sys.argv[2], float(sys.argv[3]), sys.stdin.read())))
        return
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 2.0
    tables = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    speed = float(sys.argv[3]) if len(sys.argv) > 3 else 10.0
    chosen = sys.argv[4:] or list(PROGRAMS)
    print(f"{tables} tables, {speed:g} times life, {SIZE.width()}x{SIZE.height()} offscreen; {AIMS}", flush=True)
    print(
        f"{'':38}      /s  median    p99   worst  key p99  own p99  worst    cpu window  MiB settled > by the minute",
        flush=True,
    )
    with ChildStudio(f"--tables={tables}", f"--speed={speed}") as studio:
        for name in chosen:
            label, seconds = PROGRAMS[name], minutes * 60
            if name not in ("list", chosen[0]):
                seconds = min(seconds, max(LEAST_OTHER_SECONDS, seconds * OTHERS_SHARE))
            child = subprocess.run(
                [sys.executable, "-m", "benchmarks.floor_screen", "--one", name, str(seconds)],
                input=studio.profile, env=studio.environment, stdout=subprocess.PIPE, text=True, check=True,
            )  # fmt: skip
            run = Run(*json.loads(child.stdout))
            print(
                f"{label:38}{run.per_second:8,.0f}{run.median:8.1f}{run.p99:7.1f}{run.worst:8.1f}{run.key_99:9.1f}"
                f"{run.own_99:9.1f}{run.own_worst:7.1f}"
                f"{run.cpu:7.0%}{run.window:7.0%}  {' > '.join(f'{mib:.0f}' for mib in run.memory)}  ({seconds:.0f} s)",
                flush=True,
            )


if __name__ == "__main__":
    main()

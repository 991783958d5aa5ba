"""The window on 200 jackpots told every two seconds for ten minutes, at full speed and then in real time.

The jackpot pane is open and everything is kept in an archive.
Run: python -m benchmarks.jackpots_window [INSTANCES] [MINUTES] [REAL_SECONDS]
"""

import asyncio
import gc
import os
import sys
import tempfile
import time
from multiprocessing import get_context
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize

from benchmarks.jackpots import megabytes, serve_in_a_process
from benchmarks.pauses import Answers, Pauses
from thrillmon.app import Console, make_application
from thrillmon.app.loop import WindowLoop
from thrillmon.settings.files import parse
from thrillmon.settings.secrets import TAP_TOKEN, Secrets

SIZE = QSize(1920, 1080)

# The window is laid out and drawn once before anything is measured.
SETTLING_SECONDS = 2.0

# Memory is read so many times in a run.
READINGS = 10

# What has come last has this long to be shown and written.
LAST_SECONDS = 3.0


def size_of(folder: Path) -> int:
    """Return the bytes of what is kept of the tap."""
    return sum(path.stat().st_size for path in folder.glob("tap-*"))


def told(name: str, answers: Answers) -> None:
    """Print how the window answered."""
    print(f"  {name}: median {answers.median:.1f} ms, p99 {answers.p99:.1f} ms, worst {answers.worst:.0f} ms")
    print(f"    of that our own work: p99 {answers.own_99:.1f} ms, worst {answers.own_worst:.0f} ms")


async def watch(instances: int, minutes: float, folder: Path, *, in_time: bool) -> None:
    """Run a window on a server of its own and print how it went."""
    # What is sent must not seem to come from another year.
    start = time.time() if in_time else time.time() - minutes * 60
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=serve_in_a_process, args=(instances, minutes, theirs, start, in_time), daemon=True)
    process.start()
    url = await asyncio.to_thread(ours.recv)
    text = f'[studio]\nname = "Benchmark"\n[tap]\nurl = "{url}"\n[archive]\npath = "{folder}"\n'
    console = Console(parse(text, "benchmark", {}), Secrets("Benchmark", {TAP_TOKEN: "benchmark"}), "dark")
    window, jackpots = console.window, console.jackpots
    pauses = Pauses()
    sizes: list[float] = []
    async with console.running():
        window.resize(SIZE)
        window.side.open(console.tap_desk.pages)
        while jackpots.counters.heard < 2 * instances:  # noqa: ASYNC110 - a benchmark has the time
            await asyncio.sleep(0.05)
        console.tap_desk.pane.choose_first()
        await asyncio.sleep(SETTLING_SECONDS)
        gc.collect()
        sizes.append(megabytes())
        began, before = time.perf_counter(), jackpots.counters.heard
        cpu = time.process_time()
        pauses.start()
        sent, expected = ours.recv() if ours.poll() else None, instances * minutes * 60 / 2
        while sent is None or jackpots.counters.heard < sent:
            await asyncio.sleep(0.2)
            sent = ours.recv() if sent is None and ours.poll() else sent
            if jackpots.counters.heard - before > expected * len(sizes) / READINGS:
                sizes.append(megabytes())
        took = time.perf_counter() - began
        answers = pauses.stop()
        share = (time.process_time() - cpu) / took
        heard = jackpots.counters.heard - before
        await asyncio.sleep(LAST_SECONDS)
        sizes.append(megabytes())
        lost = console.tap_desk.kept.lost
    ours.send("done")
    process.join(5)
    name = "in real time" if in_time else "at full speed"
    print(f"{name}: {heard} frames of {instances} jackpots in {took:.1f} s, {heard / took:,.0f} frames/s", flush=True)
    told("the window did not answer for", answers)
    print(f"    {share:.0%} of a core; frames given up {lost}")
    print("    memory, MB: " + " ".join(f"{size:.0f}" for size in sizes))
    kept = await asyncio.to_thread(size_of, folder)
    print(f"    archive: {kept / 1e6:.1f} MB, {kept / max(1, jackpots.counters.heard):.0f} bytes a frame", flush=True)


async def run(instances: int, minutes: float, real_seconds: float) -> None:
    """Measure both."""
    with tempfile.TemporaryDirectory() as folder:
        await watch(instances, minutes, Path(folder) / "fast", in_time=False)
        if real_seconds:
            await watch(instances, real_seconds / 60, Path(folder) / "slow", in_time=True)


def main() -> None:
    """See the module."""
    numbers = [float(argument) for argument in sys.argv[1:]] + [200.0, 10.0, 60.0][len(sys.argv) - 1 :]
    application = make_application("en")
    with asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner:
        runner.run(run(int(numbers[0]), numbers[1], numbers[2]))


if __name__ == "__main__":
    main()

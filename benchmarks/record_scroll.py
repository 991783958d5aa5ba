"""Scroll a result of a million rounds from end to end in a real list on a real archive: how long the window is mute.

Run: python -m benchmarks.record_scroll [ROUNDS]
"""

import asyncio
import gc
import os
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


from benchmarks.pauses import Pauses
from thrillmon.app.application import make_application
from thrillmon.app.loop import WindowLoop
from thrillmon.archive.archive import Archive, archive_link
from thrillmon.archive.files import DAY_SECONDS, Files
from thrillmon.archive.library import Library
from thrillmon.archive.rows import ROUNDS
from thrillmon.clock import SystemClock
from thrillmon.lookups import LookUps
from thrillmon.models.records import RoundListModel
from thrillmon.models.records_search import RecordSearch
from thrillmon.panes import theme as themes
from thrillmon.panes.records_list import RecordsList
from thrillmon.tasks import Tasks

FIRST_DAY = 20_000
DAYS = 10
STEPS = 1_500
FRAME_SECONDS = 0.016


def fill(folder: Path, rounds: int) -> None:
    """Write so many rounds into the files of ten days: rows as the archive makes them, without deliveries."""
    files = Files(folder)
    per_day = rounds // DAYS
    for day in range(FIRST_DAY, FIRST_DAY + DAYS):
        with closing(files.write_day(day)) as connection:
            connection.execute("BEGIN")
            connection.executemany(
                "INSERT INTO places VALUES (?, ?, ?, 'BACCARAT', 'BACCARAT_CLASSIC')",
                ((table, f"STUDIO-BA-LLBC{table:02}", f"T{101 + table}") for table in range(100)),
            )
            connection.executemany(
                "INSERT INTO words VALUES (?, ?, ?)",
                [
                    (1, 2, "SHOELLBC07080026092100010003"),
                    (2, 3, "SHIFLLBC0708002609210001"),
                    *((3 + number, 4, f"D{number}\x1fDealer Number{number}") for number in range(60)),
                    *((70 + number, 5, f"Banker {number} over {number - 1}") for number in range(1, 10)),
                ],
            )
            step = DAY_SECONDS / per_day
            began = day * DAY_SECONDS
            connection.executemany(
                "INSERT INTO rounds VALUES (?, ?, ?, ?, 1, 2, ?, ?, 41.5, 12.0, ?, ?, ?, ?, 12)",
                (
                    (
                        (int(began + number * step)).to_bytes(4, "big") + number.to_bytes(8, "big"),
                        began + number * step,
                        number % 100,
                        f"ROUNLLBC{day - FIRST_DAY:02}08002609{number:012}",
                        began + number * step,
                        began + number * step + 41.5,
                        3 + number % 60,
                        71 + number % 9,
                        1 | (2 if number % 97 == 0 else 0),
                        number % 2_000,
                    )
                    for number in range(per_day)
                ),
            )
            connection.execute("COMMIT")


async def measure(folder: Path) -> None:
    """Search, scroll and print."""
    clock = SystemClock()
    archive = Archive(folder, clock, archive_link(), persistent=False)
    async with archive.running(), Tasks() as tasks:
        with Library(Files(folder)) as library:
            model = RoundListModel(UTC, clock.now())
            search = RecordSearch(LookUps(library, archive, clock), model, tasks, clock)
            view = RecordsList(model, themes.load("dark"))
            view.resize(620, 900)
            view.show()
            # As the window does: what is alive stays alive, and the collector does not look through it again.
            gc.collect()
            gc.freeze()
            for query in ("", "-cancel", "table=T1*"):
                await scroll(view, search, query)
            view.hide()
            await tasks.close()
            view.deleteLater()


async def scroll(view: RecordsList, search: RecordSearch, query: str) -> None:
    """Ask a query, go through all that it finds, and print how it went."""
    counting = Pauses()
    counting.start()
    began = time.perf_counter()
    search.start(ROUNDS.understand(query, UTC, 0.0))
    while search.progress.first_ms is None:  # noqa: ASYNC110 - it is watched, as a person would
        await asyncio.sleep(0.001)
    shown = (time.perf_counter() - began) * 1000
    while search.progress.running:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    counted = (time.perf_counter() - began) * 1000
    mute = counting.stop()
    print(
        f"{query or '(everything)':14} {search.model.rowCount():>9,} rounds: first page {shown:.0f} ms, counted after"
        f" {counted:,.0f} ms; meanwhile the window was mute {mute.p99:.1f} ms (p99), {mute.worst:.1f} ms (worst),"
        f" of its own doing {mute.own_99:.1f} and {mute.own_worst:.1f}"
    )
    bar = view.verticalScrollBar()
    for name, end in (("dragged through", bar.maximum()), ("wheeled along", STEPS * 3 * 28)):
        bar.setValue(0)
        await asyncio.sleep(0.1)
        pauses = Pauses()
        pauses.start()
        blank = 0
        for step in range(STEPS + 1):
            bar.setValue(end * step // STEPS)
            await asyncio.sleep(FRAME_SECONDS)
            seen = view.visible_rows()
            blank += bool(seen) and search.model.row(seen[0]) is None
        mute = pauses.stop()
        print(
            f"  {name:16} p99 {mute.p99:5.1f} ms, worst {mute.worst:5.1f} ms (of its own doing {mute.own_99:.1f} and"
            f" {mute.own_worst:.1f}); not loaded yet in {blank / STEPS:.0%} of frames"
        )
    for place in (0.5, 0.1, 0.9):
        bar.setValue(int(bar.maximum() * place))
        began = time.perf_counter()
        while search.model.row(view.rowAt(0)) is None:  # noqa: ASYNC110
            await asyncio.sleep(0.001)
        print(f"  jump to {place:.0%}: there after {(time.perf_counter() - began) * 1000:.0f} ms")


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    application = make_application("en")
    with tempfile.TemporaryDirectory(prefix="thrillmon-scroll-") as name:
        fill(Path(name), rounds)
        with asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner:
            runner.run(measure(Path(name)))


if __name__ == "__main__":
    main()

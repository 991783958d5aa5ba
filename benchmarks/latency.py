"""From publish to painted cell: how old a message is when the cell that shows it has been painted.

Run: python -m benchmarks.latency [SECONDS] [DELIVERIES_PER_SECOND] [list|wall]

A child process publishes over its embedded broker and stamps every message; both read the same CLOCK_MONOTONIC.
Painted is the end of the paint event that painted a cell the message has changed, for rows that can be seen; what the
screen itself takes to show it is not in it. Messages that change nothing that is painted are counted apart.
"""

import asyncio
import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Container, Generator, Iterable, Iterator
from contextlib import contextmanager

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtGui import QPaintEvent

from benchmarks.floor_screen import SIZE, show_wall
from benchmarks.stamped import STAMP
from thrillmon.app import Console, make_application
from thrillmon.app.loop import WindowLoop
from thrillmon.commands.speaking import quieten_libraries
from thrillmon.commands.studio import READY
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.notices import Notice
from thrillmon.floor.table_now import TableNow
from thrillmon.models.wall import WallModel
from thrillmon.panes.table_view import TableListView
from thrillmon.panes.wall_view import WallView
from thrillmon.settings.files import parse
from thrillmon.settings.profile import Profile
from thrillmon.settings.secrets import Secrets

TABLES = 300
SETTLING_SECONDS = 15.0

# What 300 tables publish in a second at the speed of life; measured, and measured again in every run.
AT_LIFE = 68.0


class Stopwatch:
    """Follows stamps from delivery over the announced cell, or tile, to the painted one.

    wall: the wall's model when the wall is measured.
    """

    def __init__(self, console: Console, rect_of: Callable[[str], QRect], wall: WallModel | None) -> None:
        self._console = console
        self._rect_of = rect_of
        self._wall = wall
        self._heard: dict[str, list[int]] = {}
        # Of the wall: the cell has changed, and the tile is still to be looked at.
        self._changed: dict[str, list[int]] = {}
        self._announced: dict[str, list[int]] = {}
        self.on = False
        self.latencies_ms: list[float] = []
        self.heard = 0
        self.unchanged = 0
        deliver = console.floor.deliver

        def delivered(deliveries: Iterable[Delivery]) -> list[Notice]:
            notices = deliver(deliveries)
            for notice in notices:
                stamp = notice.delivery.headers.get(STAMP)
                if self.on and isinstance(stamp, int) and notice.record is not None and not notice.duplicate:
                    self.heard += 1
                    self._heard.setdefault(notice.record.game_code, []).append(stamp)
            return notices

        absorb = console.tables.absorb

        def absorbed(tables: Iterable[TableNow], server: float, seen: Container[str] | None = None) -> None:
            codes: list[str] = []

            def passing() -> Iterator[TableNow]:
                # One by one, as the frame hands them in: it looks at the clock between two.
                for table in tables:
                    codes.append(table.game_code)
                    yield table

            absorb(passing(), server, seen)
            for code in codes:
                # Whatever has not been announced by now has changed nothing that the screen shows.
                self.unchanged += len(self._heard.pop(code, ()))

        console.floor.deliver = delivered
        console.tables.absorb = absorbed
        console.tables.dataChanged.connect(self._change)
        console.frame.ticked.connect(self._forget)
        if wall is not None:
            wall.dataChanged.connect(self._change_tile)

    def painted(self, event: QPaintEvent) -> None:
        """Take the time of a paint event that has just ended."""
        now = time.monotonic_ns()
        region = event.region()
        for code in list(self._announced):
            if region.intersects(self._rect_of(code)):
                self.latencies_ms += [(now - stamp) / 1e6 for stamp in self._announced.pop(code)]
        if self._wall is not None:
            for code in self._changed.keys() - self._wall.waiting():
                # The tile was looked at, and shows nothing of it.
                self.unchanged += len(self._changed.pop(code))

    def _change(self, first: QModelIndex, last: QModelIndex) -> None:
        found = self._announced if self._wall is None else self._changed
        for row in range(first.row(), last.row() + 1):
            code = self._console.tables.table(row).game_code
            stamps = self._heard.pop(code, None)
            if stamps is not None and self._rect_of(code).isValid():
                found.setdefault(code, []).extend(stamps)

    def _change_tile(self, first: QModelIndex, last: QModelIndex) -> None:
        assert self._wall is not None
        for place in range(first.row(), last.row() + 1):
            code = self._wall.tile(place).game_code
            self._announced.setdefault(code, []).extend(self._changed.pop(code, ()))

    def _forget(self) -> None:
        """Drop what is announced outside the screen; it is painted when somebody scrolls there."""
        seen = set(self._console.window.visible_codes())
        self._announced = {code: stamps for code, stamps in self._announced.items() if code in seen}


async def measure(profile: Profile, secrets: Secrets, seconds: float, *, wall: bool) -> tuple[Stopwatch, float]:
    """Run the console and follow every message; return the stopwatch and how many came in a second."""
    console = Console(profile, secrets, "dark")
    window = console.window
    list_view = window.tables.view

    def rect_of(code: str) -> QRect:
        if wall:
            return window.wall.view.rect_of(code)
        row = console.tables.row_of(code)
        if row is None or row not in list_view.visible_rows():
            return QRect()
        return QRect(0, list_view.rowViewportPosition(row), list_view.viewport().width(), list_view.rowHeight(row))

    tiles = window.wall.view.model()
    stopwatch = Stopwatch(console, rect_of, tiles if wall and isinstance(tiles, WallModel) else None)
    gc.collect()
    gc.freeze()
    with told_of_painting(WallView if wall else TableListView, stopwatch.painted):
        async with console.running():
            window.resize(SIZE)
            if wall:
                show_wall(window)
            await asyncio.sleep(SETTLING_SECONDS)
            stopwatch.on = True
            started = time.perf_counter()
            await asyncio.sleep(seconds)
            stopwatch.on = False
            took = time.perf_counter() - started
            await asyncio.sleep(1.0)
    return stopwatch, stopwatch.heard / took


@contextmanager
def told_of_painting(
    view: type[TableListView] | type[WallView], tell: Callable[[QPaintEvent], None]
) -> Generator[None]:
    """Call tell() at the end of every paint event of a kind of view."""
    paint = view.paintEvent

    def timed(self: TableListView | WallView, event: QPaintEvent) -> None:
        paint(self, event)  # type: ignore[arg-type]
        tell(event)

    view.paintEvent = timed
    try:
        yield
    finally:
        view.paintEvent = paint  # type: ignore[method-assign]


def main() -> None:
    """Measure and print."""
    quieten_libraries()
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    rate = float(sys.argv[2]) if len(sys.argv) > 2 else 500.0
    wall = len(sys.argv) > 3 and sys.argv[3] == "wall"
    application = make_application()
    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.stamped", str(TABLES), str(rate / AT_LIFE)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as studio:  # fmt: skip
        assert studio.stdin is not None
        assert studio.stdout is not None
        source = "".join(iter(studio.stdout.readline, f"{READY}\n"))
        profile = parse(source, "the studio's profile", {})
        with asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner:
            stopwatch, heard = runner.run(measure(profile, Secrets("stamped", {}), seconds, wall=wall))
        studio.stdin.close()
    found = sorted(stopwatch.latencies_ms)
    p90, p99 = (found[int(len(found) * share)] for share in (0.9, 0.99))
    print(f"{'wall' if wall else 'list'}, {TABLES} tables, {heard:.0f} deliveries/s for {seconds:.0f} s:", end=" ")
    print(f"{len(found)} followed to their paint, {stopwatch.unchanged} changed nothing on the screen")
    print(
        f"publish to painted cell: median {statistics.median(found):.0f} ms, p90 {p90:.0f} ms, p99 {p99:.0f} ms,",
        end=" ",
    )
    print(f"worst {found[-1]:.0f} ms; aims: median 60 ms, p99 150 ms")


if __name__ == "__main__":
    main()

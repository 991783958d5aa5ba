"""A console's window on a floor that was played and kept, for tests of going back in it."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.archive.archiving import opened
from tests.loops import until
from thrillmon.app.rewinding import Rewinding
from thrillmon.archive.archive import Archive
from thrillmon.archive.library import Library
from thrillmon.clock import FakeClock
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.notices import decode
from thrillmon.floor.table_now import TableNow
from thrillmon.models.messages import MessageModel
from thrillmon.models.tables import TableModel
from thrillmon.panes.window import Window
from thrillmon.studio.play.world import World
from thrillmon.tasks import Tasks

START = 1_800_000_000.0
ZONE = "Asia/Taipei"


class Journey:
    """What a test holds in its hands. seen: the rows that were live, by the second in which they were."""

    def __init__(self, clock: FakeClock, tables: int, theme: str, start: float) -> None:
        self.clock = clock
        self.floor = Floor(clock)
        self.tables = TableModel(ZoneInfo(ZONE))
        self.messages = MessageModel(ZoneInfo(ZONE))
        self.window = Window("Demo floor", ZONE, self.tables, self.messages, clock, theme)  # type: ignore[arg-type]
        self.seen: dict[float, dict[str, TableNow]] = {}
        self.heard: list[Delivery] = []
        self.listening = True
        self._world = World(start=start, tables=tables, mishaps=3.0)
        self.archive: Archive
        self.library: Library
        self.rewinding: Rewinding

    async def play(self, seconds: int) -> None:
        """Let time pass: what the studio says is kept, and shown live."""
        waiting: list[Delivery] = []
        for _ in range(seconds):
            self.clock.advance(1.0)
            now = self.clock.now()
            fresh = [Delivery(event.kind, event.body, event.sent, now) for event in self._world.advance(now + 0.999)]
            if not self.listening:
                continue
            notices = self.floor.deliver(fresh)
            self.heard += fresh
            self.messages.hear(notices)
            waiting += fresh
            if len(waiting) >= 500:
                await self._keep(waiting)
            if int(now) % 60 == 0:
                self.seen[now] = self.rows()
        await self._keep(waiting)
        await self.archive.settled()
        self.show()
        await self.rewinding.learn_reach()

    async def _keep(self, deliveries: list[Delivery]) -> None:
        await self.archive.append([decode(one) for one in deliveries])
        deliveries.clear()

    def rows(self) -> dict[str, TableNow]:
        """Return the tables as they are live."""
        moment = self.floor.moment()
        return {code: self.floor.table(code, moment) for code in self.floor.tables}

    def show(self) -> None:
        """Do what the frame and the console do once a second."""
        self.floor.tick()
        self.floor.drain()
        moment = self.floor.moment()
        self.tables.absorb(self.rows().values(), moment.server)
        self.tables.settle()
        lamps = [lamp for lamp in self.floor.lamps() if self.floor.links[lamp.link].on]
        self.window.show_floor(lamps, moment.now, moment.server)
        chosen = self.window.tables.chosen
        if chosen:
            self.window.timeline.show_timeline(self.floor.timeline(chosen, moment))
            self.window.timeline.show_roads(self.floor.roads(chosen))
        self.window.messages.flush()
        self.rewinding.tick()

    async def arrived(self, at: float) -> None:
        """Wait until the window shows a second of the past."""
        await until(lambda: self.shown_at() == at)

    def shown_at(self) -> float | None:
        """Return the second that is on the screen; None while live is."""
        if not self.window.past.isVisible():
            return None
        shown = self.rewinding._shown
        return shown.at if shown is not None else -1.0

    @property
    def title(self) -> str:
        """What the frame says."""
        return self.window.past.frame.title_text()


@asynccontextmanager
async def journey(
    folder: Path, *, tables: int = 12, theme: str = "dark", start: float = START
) -> AsyncGenerator[Journey]:
    """Sit down at a window on an empty archive."""
    clock = FakeClock(start)
    made = Journey(clock, tables, theme, start)
    made.floor.links[LinkName.AMQP].up(start)
    async with opened(folder, clock) as archive, Tasks() as tasks:
        made.archive = archive
        with Library(archive.files) as made.library:
            made.rewinding = Rewinding(made.window, made.floor, archive, made.library, tasks, clock)
            made.window.resize(1280, 800)
            made.window.show()
            try:
                yield made
            finally:
                await tasks.close()
                made.window.close_now()
                made.window.deleteLater()


def press(widget: QWidget, *keys: Qt.Key, shift: bool = False) -> None:
    """Press keys while a widget has the keyboard."""
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for key in keys:
        QTest.keyClick(widget, key, held)

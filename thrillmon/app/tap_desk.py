"""The tap's desk: what it tells goes to the jackpot pane and into the archive, and comes back when somebody rewinds."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager

from thrillmon.app.jackpot_rewinding import JackpotRewinding
from thrillmon.app.keeping import Keeping
from thrillmon.app.rewinding import Rewinding
from thrillmon.app.tap_keeping import TapKeeping
from thrillmon.archive.files import Files
from thrillmon.archive.library import Desk
from thrillmon.archive.tap_pages import search
from thrillmon.archive.tap_rows import TapKey, TapPage
from thrillmon.clock import Clock
from thrillmon.floor.alarms.journal import AlarmKey
from thrillmon.floor.expressions import Expression
from thrillmon.floor.hall import Floor
from thrillmon.floor.jackpots import Jackpots
from thrillmon.floor.taps import TapNotice
from thrillmon.models.jackpots import JackpotModel
from thrillmon.panes.jackpots import JackpotsPane
from thrillmon.panes.jackpots_journal import JournalPage
from thrillmon.panes.jackpots_past import JackpotPages
from thrillmon.panes.window import Window
from thrillmon.tasks import Tasks


class TapShelf:
    """Looks for kept frames on a thread of its own."""

    def __init__(self, files: Files) -> None:
        self._desk = Desk(files, "tap-journal")

    async def page(self, expression: Expression, *, after: TapKey | None, limit: int) -> TapPage:
        """Return a page, newest first, behind a key or the first. Raises an ArchiveFailure."""
        return await self._desk.ask(search, expression, after=after, limit=limit)

    def close(self) -> None:
        """End the thread."""
        self._desk.close()


class TapDesk:
    """Owns the jackpot pane, live and past, and what is kept of the tap. The archive must run before and after."""

    def __init__(
        self,
        pots: JackpotModel,
        jackpots: Jackpots,
        floor: Floor,
        window: Window,
        keeping: Keeping,
        rewinding: Rewinding,
        tasks: Tasks,
        clock: Clock,
    ) -> None:
        self._pots = pots
        self._jackpots = jackpots
        self._window = window
        zone, theme = window.strip.zone, window.theme
        self._search = TapShelf(keeping.archive.files)
        self.journal = JournalPage(self._search, tasks, clock, zone, theme, lambda: pots.view)
        self.pane = JackpotsPane(pots, zone, theme, self.journal)
        self.pages = JackpotPages(self.pane, theme, zone)
        self.kept = TapKeeping(keeping.archive, keeping.library, jackpots, clock)
        self.rewinding = JackpotRewinding(
            self.pages, rewinding, floor, keeping.archive, keeping.library, tasks, lambda: window.strip.zone
        )
        window.strip.zone_chosen.connect(self.rewinding.say_moment)

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """Take up what was known when the program ended, and keep what comes."""
        await self.kept.restore()
        try:
            async with self.kept.running():
                yield
        finally:
            self._search.close()

    def hear(self, notices: Sequence[TapNotice]) -> None:
        """Take in what was delivered, after the jackpots have."""
        self._pots.hear(notices)
        self.kept.hear(notices)

    def tick(self) -> None:
        """Let a second pass."""
        self.kept.tick()

    def flush(self) -> None:
        """Show what was touched since the last time."""
        changes = self._jackpots.drain()
        self.kept.happened(changes.happenings)
        self._pots.absorb(changes)
        self.pane.flush()

    def show_pot(self, alarm: AlarmKey) -> None:
        """Open the pane on the pot that an alarm is about, whose subject begins with it; else on the first."""
        self._window.leave_wall()
        self._window.side.open(self.pages)
        pots = [key for key in self._jackpots.pots() if key.instance == alarm.place]
        key = next((key for key in pots if key.pot == alarm.subject.partition(" · ")[0]), next(iter(pots), None))
        if key is not None:
            self.pane.choose(key)

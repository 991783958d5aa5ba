"""Rewinding of the jackpot pane: asks the archive how the jackpots were, whenever the window shows another moment."""

import asyncio
from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QObject

from thrillmon.app.rewinding import PAINT_SECONDS, Rewinding
from thrillmon.archive.archive import Archive
from thrillmon.archive.failures import ArchiveFailure, Stopped
from thrillmon.archive.library import Library
from thrillmon.archive.tap_rows import TapThen
from thrillmon.archive.tap_then import tap_then
from thrillmon.clock import FakeClock
from thrillmon.floor.hall import Floor
from thrillmon.floor.jackpots import Jackpots
from thrillmon.floor.links import LinkName
from thrillmon.models.rewind_scale import moment_text
from thrillmon.models.words import failure_text, tr
from thrillmon.panes.jackpots_past import JackpotPages
from thrillmon.tasks import Tasks

LOOKING = "rewind.jackpots"


class JackpotRewinding(QObject):
    """Costs nothing while the jackpot pane is hidden: the moment is looked up when the pane is opened."""

    def __init__(
        self,
        pages: JackpotPages,
        rewinding: Rewinding,
        floor: Floor,
        archive: Archive,
        library: Library,
        tasks: Tasks,
        zone: Callable[[], tzinfo],
    ) -> None:
        super().__init__()
        self._pages = pages
        self._floor = floor
        self._archive = archive
        self._library = library
        self._tasks = tasks
        self._zone = zone
        self._at: float | None = None
        self._shown: float | None = None
        rewinding.moved.connect(self._move)
        pages.returned.connect(rewinding.go_live)
        pages.seen.connect(self._ask)

    @property
    def live(self) -> bool:
        """Whether no other moment is wanted."""
        return self._at is None

    def say_moment(self) -> None:
        """Say the moment anew: in another zone."""
        if self._at is None:
            return
        wanted = self._text(self._at) if self._shown != self._at else ""
        self._pages.frame.show_moment(self._text(self._shown) if self._shown is not None else "", wanted)

    def _move(self, at: float | None) -> None:
        self._at = at
        if at is None:
            self._shown = None
            self._pages.show_rewound(False)
            return
        if not self._pages.rewound:
            # Nothing live may stand under the frame, nor what was shown of an earlier journey.
            self._pages.show_past(TapThen(at, Jackpots(FakeClock(at)), [], False), "")
            self._pages.show_rewound(True)
        self.say_moment()
        self._ask()

    def _ask(self) -> None:
        if self._question() is not None and LOOKING not in self._tasks.running():
            self._tasks.start(LOOKING, self._look())

    def _question(self) -> float | None:
        """Return the moment that is to be looked up; None when it is shown, or nobody would see it."""
        return self._at if self._at != self._shown and self._pages.isVisible() else None

    async def _look(self) -> None:
        """Answer the newest question until there is none; the answers on the way are shown, too."""
        while (at := self._question()) is not None:
            offset = self._floor.server_clock.offset(self._floor.moment().now)
            try:
                links = await self._archive.perform(self._archive.ledger.conditions, at - offset)
                then = await self._library.ask(tap_then, at - offset, links.get(LinkName.TAP))
            except Stopped:
                continue
            except ArchiveFailure as failure:
                then = TapThen(at, Jackpots(FakeClock(at)), [], False)
                notice = failure_text(failure.sentence, failure.advice)
            else:
                notice = "" if then.known else tr("Nothing is kept of the jackpots before this moment.")
            if self.live:
                return  # again, meanwhile
            self._shown = at
            self._pages.show_past(then, notice)
            self.say_moment()
            await asyncio.sleep(PAINT_SECONDS)

    def _text(self, at: float) -> str:
        return moment_text(at, self._floor.moment().server, self._zone())

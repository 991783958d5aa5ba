"""Rewinding: asks the archive what was at the wanted second and shows it, while live goes on behind."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from thrillmon.archive.archive import Archive
from thrillmon.archive.failures import ArchiveFailure, Stopped
from thrillmon.archive.library import Library
from thrillmon.archive.looking_back import first_second, shifted, shifts_between, stood_at
from thrillmon.archive.past import Past, Stood
from thrillmon.clock import Clock
from thrillmon.floor.expressions import Expression
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import TRUSTED, LinkName
from thrillmon.floor.notice_queries import NOTICES
from thrillmon.floor.queries import QueryError
from thrillmon.models.rewind_reach import shift_starts
from thrillmon.models.rewind_scale import Reach, moment_text
from thrillmon.models.table_alarms import TableAlarm
from thrillmon.models.words import failure_text, render, tr
from thrillmon.panes.past import NO_ALARMS, has_keyboard
from thrillmon.panes.rewind_track import hole_words
from thrillmon.panes.window import Window
from thrillmon.tasks import Tasks

# A question that has waited longer gives way to a newer one; until then its answer is worth showing on the way.
PATIENCE_SECONDS = 0.15

# Between an answer and the next question the window paints, and nobody takes its time from it.
PAINT_SECONDS = 0.05

# How often the bar learns of new holes and shift changes.
REACH_SECONDS = 10.0

LOOKING = "rewind.look"

AlarmsThen = Callable[[float], Awaitable[Mapping[str, TableAlarm]]]


class _Question(NamedTuple):
    """What is asked of the archive. at: Unix seconds by the studio's clock."""

    at: float
    game_code: str
    query: str


class Rewinding(QObject):
    """Owns no pane and no archive. Call tick() once a second, and let run() run.

    moved: another moment is wanted, in Unix seconds by the studio's clock; None: live.
    """

    moved = Signal(object)

    def __init__(
        self, window: Window, floor: Floor, archive: Archive, library: Library, tasks: Tasks, clock: Clock
    ) -> None:
        super().__init__()
        self._window = window
        self._floor = floor
        self._archive = archive
        self._library = library
        self._tasks = tasks
        self._clock = clock
        self.alarms_then: AlarmsThen = _no_alarms
        """Tells the worst alarm of each table at a moment by our clock; the alarm desk does."""
        self._at: float | None = None
        self._shown: _Question | None = None
        self._query = ""
        self._asked_at = 0.0
        self._reach = Reach()
        self._slow = QTimer(self)
        self._slow.setObjectName("slow")
        self._slow.setSingleShot(True)
        self._slow.setInterval(round(PATIENCE_SECONDS * 1000))
        self._slow.timeout.connect(self._tell_waiting)
        window.rewind.moment_wanted.connect(self.go_to)
        window.past.table_chosen.connect(self._ask)
        window.message_pages.asked.connect(self._ask_messages)
        for part in (window.rewind, window.past, window.message_pages):
            part.returned.connect(self.go_live)
        window.wall_entered.connect(self.go_live)
        window.strip.zone_chosen.connect(self._say_moment)

    @property
    def at(self) -> float | None:
        """The moment that is wanted, in Unix seconds by the studio's clock; None while it is live."""
        return self._at

    def stop(self) -> None:
        """Show nothing more, whatever is still asked or answered: the window is about to go."""
        self._at = None
        self._slow.stop()

    def tick(self) -> None:
        """Let the bar know what time it is."""
        self._window.rewind.show_now(self._floor.moment().server)

    async def run(self) -> None:
        """Let the bar know, now and then, what there is to go back to; for ever."""
        while True:
            await self.learn_reach()
            await asyncio.sleep(REACH_SECONDS)

    def go_to(self, at: float) -> None:
        """Show the floor as it was at a second."""
        window = self._window
        if self._at is None:
            window.past.wear(window.tables.arranger.layout_now)
            window.past.tables.choose(window.tables.chosen)
        self._at = at
        window.rewind.show_moment(at)
        self._ask()
        self.moved.emit(at)

    def go_live(self) -> None:
        """Return to what is live, which has gone on behind."""
        if self._at is None:
            return
        window = self._window
        self._at = self._shown = None
        self._slow.stop()
        window.rewind.show_moment(None)
        chosen = window.past.tables.chosen
        if chosen != window.tables.chosen and window.past.isVisible() and window.tables.has(chosen):
            window.tables.choose(chosen)
        self.moved.emit(None)
        from_bar = has_keyboard(window.rewind)
        window.show_rewound(False)
        if from_bar and not window.on_wall:
            window.tables.view.setFocus()

    # ---- asking

    def _question(self) -> _Question | None:
        if self._at is None:
            return None
        return _Question(self._at, self._window.past.tables.chosen, self._query)

    def _ask_messages(self, query: str) -> None:
        self._query = query
        self._ask()

    def _ask(self) -> None:
        if self._at is None:
            return
        if not self._slow.isActive():
            self._slow.start()
        now = self._clock.monotonic()
        if LOOKING in self._tasks.running() and now - self._asked_at < PATIENCE_SECONDS:
            return  # it is answered in a moment, and goes on with the newest question then
        self._tasks.restart(LOOKING, self._look())

    async def _look(self) -> None:
        while (question := self._question()) is not None and question != self._shown:
            self._asked_at = self._clock.monotonic()
            try:
                offset = self._floor.server_clock.offset(self._clock.now())
                stood = await self._archive.perform(stood_at, self._archive.ledger, question.at, offset)
                past = await self._library.look_back(question.at, stood, question.game_code, self._wanted(question))
                alarms, untold = await self._alarms(question.at - offset)
                if self._reach.begins is None:
                    self._reach = self._reach._replace(begins=await self._library.ask(first_second))
            except Stopped:
                continue  # broken off by the end of an older question
            except ArchiveFailure as failure:
                self._show(question, Past(question.at), failure_text(failure.sentence, failure.advice))
            else:
                self._show(question, past, self._notice(past, stood) or untold, alarms)
            await asyncio.sleep(PAINT_SECONDS)

    async def _alarms(self, at: float) -> tuple[Mapping[str, TableAlarm], str]:
        """Return the alarms of a moment by our clock, and why there are none; the floor is shown without them, too."""
        try:
            return await self.alarms_then(at), ""
        except ArchiveFailure as failure:
            return NO_ALARMS, failure_text(failure.sentence, failure.advice)

    def _wanted(self, question: _Question) -> Expression | None:
        try:
            zone = self._window.strip.zone
            return NOTICES.understand(question.query, zone, question.at) if question.query.strip() else None
        except QueryError:
            return None  # the line has said so, and still filters by what it last understood

    async def learn_reach(self) -> None:
        """Ask the archive where it begins, and for shift changes and holes."""
        moment = self._floor.moment()
        offset = moment.server - moment.now
        try:
            begins = await self._library.ask(first_second)
            if begins is not None:
                shifts = await self._library.ask(shifts_between, begins, moment.server)
                ledger = self._archive.ledger
                holes = await self._archive.perform(ledger.holes, begins - offset, moment.now)
                starts, began = shift_starts(shifts)
                self._reach = Reach(begins, began, starts, tuple(shifted(hole, offset) for hole in holes))
        except ArchiveFailure:
            return  # the archive's lamp says what is wrong; what was known of its past stays true
        self._window.rewind.show_reach(self._reach)

    # ---- showing

    def _show(self, question: _Question, past: Past, notice: str, alarms: Mapping[str, TableAlarm] = NO_ALARMS) -> None:
        if self._at is None:
            return  # live again meanwhile
        window = self._window
        self._shown = question
        window.past.show_past(past, notice, alarms)
        window.message_pages.show_past(past)
        self._say_moment()
        if question == self._question():
            self._slow.stop()
            window.rewind.show_waiting(False)
        window.show_rewound(True)

    def _tell_waiting(self) -> None:
        if self._at is None:
            return
        self._window.rewind.show_waiting(True)
        if self._shown is None:
            # Nothing live may stand under the frame, nor what was shown of an earlier journey.
            self._window.past.show_past(Past(self._at), "")
            self._window.message_pages.show_past(Past(self._at))
        self._say_moment(waiting=True)
        self._window.show_rewound(True)

    def _say_moment(self, _zone: object = None, *, waiting: bool = False) -> None:
        if self._at is None:
            return
        shown = self._shown
        wanted = self._text(self._at) if waiting else ""
        for frame in (self._window.past.frame, self._window.message_pages.frame):
            frame.show_moment(self._text(shown.at) if shown is not None else "", wanted)

    def _notice(self, past: Past, stood: Stood) -> str:
        """Say what stands in the way of knowing what was at that second; "" when nothing does."""
        begins = self._reach.begins
        if begins is None:
            return tr("Nothing has been kept yet: the archive is empty.")
        if past.at < begins:
            return tr("The archive begins at {time}; nothing is known of what was before.").format(
                time=self._text(begins)
            )
        hole = stood.hole(past.at)
        if hole is not None:
            words = hole_words(hole, self._floor.moment().server, self._window.strip.zone)
            return tr("{hole} What is shown was heard before.").format(hole=words) if not hole.recovered else words
        push = stood.links.get(LinkName.AMQP)
        if push is not None and push[0] not in TRUSTED:
            return tr("▨ The broker was not heard at this moment: {why}").format(why=render(push[2]))
        return ""

    def _text(self, at: float) -> str:
        return moment_text(at, self._floor.moment().server, self._window.strip.zone)


async def _no_alarms(at: float) -> Mapping[str, TableAlarm]:
    del at
    return NO_ALARMS

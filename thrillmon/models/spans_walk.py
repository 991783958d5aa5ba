"""Walk down from the shifts of a table to its rounds: the archive at once, the provider behind it."""

from collections.abc import Coroutine
from contextlib import aclosing
from typing import Any

from PySide6.QtCore import QObject, Signal

from thrillmon.archive.rows import Key, RoundRow, Shelved, SpanRow
from thrillmon.clock import Clock
from thrillmon.floor.expressions import Compared, Every, Kind
from thrillmon.models.records_source import NoAnswer, RecordSource, SpansAsked
from thrillmon.models.spans import Level, SpanTreeModel
from thrillmon.tasks import Tasks

SHIFTS, BELOW = "records.shifts", "records.below"

# Shifts of a first look: some days of one table.
SHIFTS_AT_ONCE = 30

# Shoes of a shift, and rounds of a shoe; honest ones have a tenth of that.
MOST_BELOW = 1_000

# What began a moment before its shoe or shift was told of belongs to it.
SPARE_SECONDS = 120.0


Question = Coroutine[Any, Any, None]


class SpanWalk(QObject):
    """Fills a model. changed: asking, failure or more tell something new.

    asking: how many questions are under way.  failure: why one brought nothing; None when all did.
    more: whether the archive has older shifts.
    """

    changed = Signal()

    def __init__(self, source: RecordSource, model: SpanTreeModel, tasks: Tasks, clock: Clock) -> None:
        super().__init__()
        self.asking = 0
        self.failure: NoAnswer | None = None
        self.game_code = ""
        self._source = source
        self._model = model
        self._tasks = tasks
        self._clock = clock
        self._next: Key | None = None
        self._walk = 0
        model.children_wanted.connect(self._open)

    @property
    def more(self) -> bool:
        """Whether the archive has older shifts."""
        return self._next is not None

    def start(self, game_code: str) -> None:
        """Show the shifts of a table, in place of another's."""
        self.game_code = game_code
        self.asking = 0
        self.failure = None
        self._next = None
        self._walk += 1
        self._model.clear(self._clock.now())
        if game_code:
            self._tasks.restart(SHIFTS, self._counted(self._walk, self._shifts(game_code)))
        self.changed.emit()

    def older(self) -> None:
        """Show older shifts of the archive as well."""
        if self._next is not None:
            self._tasks.restart(SHIFTS, self._counted(self._walk, self._older(self.game_code, self._next)))

    async def _shifts(self, game_code: str) -> None:
        asked = SpansAsked(Shelved.SHIFTS, game_code)
        page = await self._source.spans(asked, limit=SHIFTS_AT_ONCE)
        self._next = page.next
        self._model.absorb(0, [row for row in page.rows if isinstance(row, SpanRow)], provider=False)
        self.changed.emit()
        if self._source.has_provider:
            self._model.absorb(0, await self._source.spans_behind(asked), provider=True)

    async def _older(self, game_code: str, after: Key) -> None:
        page = await self._source.spans(SpansAsked(Shelved.SHIFTS, game_code), after=after, limit=SHIFTS_AT_ONCE)
        self._next = page.next
        self._model.absorb(0, [row for row in page.rows if isinstance(row, SpanRow)], provider=False)

    def _open(self, number: int) -> None:
        line = self._model.line_at(number)
        if line is None or line.row is None:
            return
        if not isinstance(line.row, SpanRow):
            return
        below = self._shoes(number, line.row) if line.level is Level.SHIFT else self._rounds(number, line.row, "shoe")
        self._tasks.restart(f"{BELOW}.{number}", self._counted(self._walk, below))

    async def _shoes(self, number: int, shift: SpanRow) -> None:
        walk = self._walk
        since = None if shift.started is None else shift.started - SPARE_SECONDS
        until = None if shift.ended is None else shift.ended + SPARE_SECONDS
        asked = SpansAsked(Shelved.SHOES, shift.game_code, shift.shift_code, since, until)
        page = await self._source.spans(asked, limit=MOST_BELOW)
        if walk == self._walk:
            self._model.absorb(number, [row for row in page.rows if isinstance(row, SpanRow)], provider=False)
        if self._source.has_provider:
            told = await self._source.spans_behind(asked)
            if walk == self._walk:
                self._model.absorb(number, told, provider=True)
        line = self._model.line_at(number)
        if walk == self._walk and line is not None and not line.children:
            # Most games know no shoes: their rounds stand right below the shift.
            await self._rounds(number, shift, "shift")

    async def _rounds(self, number: int, span: SpanRow, field: str) -> None:
        walk = self._walk
        wanted = [_same("game_code", span.game_code), _same(field, span.code)]
        page = await self._source.page(Every(tuple(wanted)), limit=MOST_BELOW)
        rows = [row for row in page.rows if isinstance(row, RoundRow)]
        if walk == self._walk:
            self._model.absorb(number, rows, provider=False)
        if not self._source.has_provider:
            return
        if span.started is not None:
            since = span.started - SPARE_SECONDS
            wanted.append(Compared("after", Kind.AFTER, "=", since, lambda at: float(at) >= since))
        if span.ended is not None:
            until = span.ended + SPARE_SECONDS
            wanted.append(Compared("before", Kind.BEFORE, "=", until, lambda at: float(at) < until))
        known = {row.id: row for row in rows}
        async with aclosing(self._source.behind(Every(tuple(wanted)))) as pages:
            async for answer in pages:
                told = [*(extra.row for extra in answer.fresh), *(known[one] for one in answer.seen if one in known)]
                if walk == self._walk:
                    self._model.absorb(number, told, provider=True)

    async def _counted(self, walk: int, question: Question) -> None:
        self.asking += 1
        self.changed.emit()
        try:
            await question
        except NoAnswer as failure:
            if walk == self._walk:
                self.failure = failure
        finally:
            if walk == self._walk:
                self.asking -= 1
                self.changed.emit()


def _same(name: str, value: str) -> Compared:
    wanted = value.casefold()
    return Compared(name, Kind.CODE, "=", wanted, lambda found: str(found).casefold() == wanted)

"""One search at a time: the archive's first page at once, its rows counted and loaded behind, then the provider."""

from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from thrillmon.archive.rows import RoundRow
from thrillmon.clock import Clock
from thrillmon.floor.expressions import Compared, Every, Expression, Kind
from thrillmon.models.records import RoundListModel
from thrillmon.models.records_rows import BLOCK
from thrillmon.models.records_source import NoAnswer, RecordSource
from thrillmon.sentences import Sentence, say
from thrillmon.tasks import Tasks
from thrillmon.wire.recorder.record_pb2 import RoundRecord

SEARCH, LOADING = "records.search", "records.loading"

# A round may be written down a moment after one that began later.
SPARE_SECONDS = 0.000_5


@dataclass(slots=True)
class Progress:
    """How far a search is.

    asked: whether anything was asked.  searching, asking: whether the archive is searched, the provider asked.
    found: rounds so far; counted: whether that is all of the archive.  first_ms: until the first page was there.
    looked_at: rounds that the provider has told of; None when it was not asked.  stopped: by the user.
    """

    asked: bool = False
    searching: bool = False
    asking: bool = False
    found: int = 0
    counted: bool = False
    first_ms: float | None = None
    looked_at: int | None = None
    only: int = 0
    stopped: bool = False
    notes: list[Sentence] = field(default_factory=list[Sentence])

    @property
    def running(self) -> bool:
        """Whether there is something to be stopped."""
        return self.searching or self.asking


class RecordSearch(QObject):
    """Fills a model. progressed: progress tells something new. answered: the first page is there."""

    progressed = Signal()
    answered = Signal()

    def __init__(self, source: RecordSource, model: RoundListModel, tasks: Tasks, clock: Clock) -> None:
        super().__init__()
        self.progress = Progress()
        self.records: dict[bytes, RoundRecord] = {}
        """Records of rounds that only the provider has, by id."""
        self.expression: Expression = Every()
        """What was asked for last, bounded to what there was then."""
        self._source = source
        self.model = model
        self._tasks = tasks
        self._clock = clock
        model.more_wanted.connect(self._load)

    def start(self, expression: Expression) -> None:
        """Search, in place of what is being searched."""
        self.model.clear(self._clock.now())
        self.records.clear()
        self.expression = expression
        self.progress = Progress(asked=True, searching=True)
        self.progressed.emit()
        self._tasks.restart(SEARCH, self._search(expression))

    def stop(self) -> bool:
        """Stop searching; what was found stays. Return whether there was something to stop."""
        if not self.progress.running:
            return False
        self.progress.searching = self.progress.asking = False
        self.progress.stopped = True
        # In its place comes nothing: what ran is cancelled without waiting for it.
        self._tasks.restart(SEARCH, _nothing())
        self.progressed.emit()
        return True

    async def _search(self, expression: Expression) -> None:
        progress = self.progress
        try:
            await self._search_archive(expression)
        except NoAnswer as failure:
            self._complain(failure)
        progress.searching = False
        if self._source.has_provider:
            progress.asking = True
            progress.looked_at = 0
            self.progressed.emit()
            try:
                await self._ask_provider(expression)
            except NoAnswer as failure:
                self._complain(failure)
            progress.asking = False
        self.progressed.emit()

    async def _search_archive(self, expression: Expression) -> None:
        progress = self.progress
        began = self._clock.monotonic()
        page = await self._source.page(expression, limit=BLOCK)
        progress.first_ms = (self._clock.monotonic() - began) * 1000
        rows = [row for row in page.rows if isinstance(row, RoundRow)]
        self.model.begin(rows)
        progress.found = len(rows)
        self.answered.emit()
        self.progressed.emit()
        if page.next is not None:
            # What begins from now on would move all rows down.
            self.expression = expression = bounded(expression, rows[0].key.at)
            await self._count(expression)
        else:
            self.model.settle(len(rows))
        progress.counted = True

    async def _count(self, expression: Expression) -> None:
        total = 0
        async with aclosing(self._source.stretches(expression, BLOCK)) as stretches:
            async for stretch in stretches:
                total += stretch.length
                self.model.grow(total, stretch.anchors)
                self.progress.found = max(self.progress.found, total)
                self.progressed.emit()
        self.model.settle(total)
        self.progress.found = total

    async def _ask_provider(self, expression: Expression) -> None:
        progress = self.progress
        async with aclosing(self._source.behind(expression)) as pages:
            async for page in pages:
                self.records.update((extra.row.id, extra.record) for extra in page.fresh)
                self.model.add([extra.row for extra in page.fresh], page.seen)
                progress.looked_at = page.looked_at
                progress.only = len(self.records)
                progress.notes += [note for note in page.notes if note not in progress.notes]
                self.progressed.emit()

    def _load(self) -> None:
        if LOADING not in self._tasks.running():
            self._tasks.start(LOADING, self._load_wanted())

    async def _load_wanted(self) -> None:
        """Load what is looked at, whatever that is by the time the last is there."""
        model = self.model
        try:
            while True:
                rows = model.rows
                if (wanted := model.wanted()) is not None:
                    block, after = wanted
                    page = await self._source.page(self.expression, after=after, limit=BLOCK)
                    if model.rows is rows:
                        model.take(block, [row for row in page.rows if isinstance(row, RoundRow)])
                elif asked := model.values_wanted():
                    await self._load_values(asked, model.paths)
                else:
                    return
        except NoAnswer as failure:
            self._complain(failure)

    async def _load_values(self, asked: Sequence[RoundRow], paths: tuple[str, ...]) -> None:
        found = await self._source.values(asked, paths)
        if paths == self.model.paths:
            nothing = ("",) * len(paths)
            self.model.take_values({row.id: found.get(row.id, nothing) for row in asked})

    def _complain(self, failure: NoAnswer) -> None:
        sentence = say("{sentence} {advice}", sentence=failure.sentence, advice=failure.advice)
        if not failure.advice.template:
            sentence = failure.sentence
        if sentence not in self.progress.notes:
            self.progress.notes.append(sentence)
        self.progressed.emit()


def bounded(expression: Expression, newest: float) -> Expression:
    """Return an expression that asks for nothing that began after a time."""
    until = newest + SPARE_SECONDS
    return Every((expression, Compared("before", Kind.BEFORE, "=", until, lambda value: float(value) < until)))


async def _nothing() -> None:
    """Do nothing."""

"""The rounds a table keeps, in the order in which they began: which is the newest, and which ended last."""

from array import array
from bisect import insort
from collections.abc import Iterator
from itertools import pairwise

from thrillmon.floor.paces import NO_TEMPO, Tempo, gap_between, tempo_from
from thrillmon.floor.rounds import Beat, Round

# Rounds kept per table: the timeline shows 50; older ones are the archive's.
KEEP_ROUNDS = 64

_Place = tuple[bool, tuple[float, bytes]]
"""Where a round stands: those told by a clock that was set back since come first."""


class KeptRounds:
    """Adding is independent of order: whatever comes first, the newest stay."""

    __slots__ = ("_gaps", "_order", "_overtaken", "by_id", "finished", "newest")

    def __init__(self) -> None:
        self.by_id: dict[bytes, Round] = {}
        self.newest: Round | None = None
        """The round that began last."""
        self.finished: Round | None = None
        """The newest round that has ended."""
        # Rounds that a studio's clock has told of before it was set back: older than all others since.
        self._overtaken: set[bytes] = set()
        self._order: list[_Place] = []
        # Between the beats, oldest first; None: to be told anew. Kept apart, because looking at all rounds of all
        # tables after every new one takes their memory through the processor.
        self._gaps: array[float] | None = None

    def add(self, made: Round) -> Round | None:
        """Keep a round heard of for the first time; return the one that has to make room, which may be itself."""
        order, place = self._order, self._place(made)
        former = self.newest
        self.by_id[made.record.id] = made
        insort(order, place)
        newest = self.newest = self.by_id[order[-1][1][1]]
        oldest = None
        if len(order) > KEEP_ROUNDS:
            oldest = self.by_id.pop(order.pop(0)[1][1])
            self._overtaken.discard(oldest.record.id)
            if oldest is self.finished:
                self._choose_finished()
        if oldest is not made:
            self.note_end(made, moved=False)
        self._note_gap(former if newest is made else None, made)
        return oldest

    def move(self) -> None:
        """Note that a round was told to have begun at another time."""
        self._order = sorted(map(self._place, self.by_id.values()))
        self._gaps = None
        self.newest = self.by_id[self._order[-1][1][1]]

    def note_end(self, changed: Round, *, moved: bool) -> None:
        """Note that a round may have ended. moved: it was told to have begun at another time."""
        finished = self.finished
        if changed is finished:
            if moved or not changed.record.is_end:
                # A bonus stage opens a finished round again, or its start was told anew: another may be the last now.
                self._choose_finished()
        elif changed.record.is_end and (finished is None or self._place(changed) > self._place(finished)):
            self.finished = changed

    def overtake(self, latest: float) -> None:
        """Put those that began after that behind all others: they were told by a clock that has been set back since."""
        self._overtaken |= {known.record.id for known in self.by_id.values() if known.start[0] > latest}
        self.move()
        self._choose_finished()

    def oldest_first(self) -> list[Round]:
        """Return them, oldest first."""
        return [self.by_id[place[1][1]] for place in self._order]

    def beats(self) -> Iterator[Beat]:
        """Yield where the rounds stand that the clock has told of as it is now, oldest first."""
        return (self.by_id[record_id].beat for as_now, (_, record_id) in self._order if as_now)

    def tempo(self) -> Tempo:
        """Return how quickly they follow each other."""
        beats = len(self._order) - len(self._overtaken)
        if self.newest is None or beats == 0:
            return NO_TEMPO
        if self._gaps is None:
            self._gaps = array("d", [gap_between(*two) for two in pairwise(self.beats())])
        return tempo_from(self._gaps, self.newest.start[0])

    def _note_gap(self, before: Round | None, made: Round) -> None:
        """Note how long after the round before it a new one began; before: None when it is not the newest."""
        gaps = self._gaps
        if gaps is None:
            return
        if before is None or before.record.id in self._overtaken:
            self._gaps = None
            return
        gaps.append(gap_between(before.beat, made.beat))
        del gaps[: max(0, len(gaps) + 1 + len(self._overtaken) - len(self._order))]

    def _choose_finished(self) -> None:
        ended = (known for known in reversed(self.oldest_first()) if known.record.is_end)
        self.finished = next(ended, None)

    def _place(self, known: Round) -> _Place:
        return known.record.id not in self._overtaken, known.start

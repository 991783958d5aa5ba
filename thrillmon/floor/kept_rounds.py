"""The rounds a table keeps, in the order in which they began: which is the newest, and which ended last."""

from bisect import insort
from collections.abc import Iterator

from thrillmon.floor.rounds import Beat, Round

# Rounds kept per table: the timeline shows 50; older ones are the archive's.
KEEP_ROUNDS = 64

_Place = tuple[bool, tuple[float, bytes]]
"""Where a round stands: those told by a clock that was set back since come first."""


class KeptRounds:
    """Adding is independent of order: whatever comes first, the newest stay."""

    __slots__ = ("_order", "_overtaken", "by_id", "finished", "newest")

    def __init__(self) -> None:
        self.by_id: dict[bytes, Round] = {}
        self.newest: Round | None = None
        """The round that began last."""
        self.finished: Round | None = None
        """The newest round that has ended."""
        # Rounds that a studio's clock has told of before it was set back: older than all others since.
        self._overtaken: set[bytes] = set()
        self._order: list[_Place] = []

    def add(self, made: Round) -> Round | None:
        """Keep a round heard of for the first time; return the one that has to make room, which may be itself."""
        order = self._order
        self.by_id[made.record.id] = made
        insort(order, self._place(made))
        self.newest = self.by_id[order[-1][1][1]]
        oldest = None
        if len(order) > KEEP_ROUNDS:
            oldest = self.by_id.pop(order.pop(0)[1][1])
            self._overtaken.discard(oldest.record.id)
            if oldest is self.finished:
                self._choose_finished()
        if oldest is not made:
            self.note_end(made, moved=False)
        return oldest

    def move(self) -> None:
        """Note that a round was told to have begun at another time."""
        self._order = sorted(map(self._place, self.by_id.values()))
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
        """Yield where the rounds stand that the clock has told of as it is now."""
        return (known.beat for known in self.by_id.values() if known.record.id not in self._overtaken)

    def _choose_finished(self) -> None:
        ended = (known for known in reversed(self.oldest_first()) if known.record.is_end)
        self.finished = next(ended, None)

    def _place(self, known: Round) -> _Place:
        return known.record.id not in self._overtaken, known.start

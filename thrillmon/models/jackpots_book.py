"""What happened to jackpots, as the window remembers it: by number, and by the pot it happened to."""

from bisect import insort
from collections.abc import Iterable, Iterator

from thrillmon.floor.happenings import MOST_HAPPENINGS, Happening, Switch
from thrillmon.floor.pots import PotKey
from thrillmon.models.jackpots_signs import NEWS_SECONDS, Loudness, gravity


class Book:
    """Takes what Jackpots.drain() tells. Bounded as the floor's own log is."""

    def __init__(self, most: int = MOST_HAPPENINGS) -> None:
        self._most = most
        self._known: dict[int, Happening] = {}
        self._numbers: list[int] = []
        self._of: dict[str, list[int]] = {}

    def absorb(self, happenings: Iterable[Happening]) -> set[str]:
        """Take in what is new or amended; return the instances it is about."""
        touched: set[str] = set()
        for happening in happenings:
            number = happening.number
            if number not in self._known:
                insort(self._numbers, number)
                for instance in _instances(happening):
                    insort(self._of.setdefault(instance, []), number)
            self._known[number] = happening
            touched.update(_instances(happening))
        self._forget()
        return touched

    def get(self, number: int) -> Happening | None:
        """Return one; None for what was never told or is forgotten."""
        return self._known.get(number)

    def newest_first(self) -> Iterator[Happening]:
        """Give everything that is remembered."""
        return (self._known[number] for number in reversed(self._numbers))

    def of(self, key: PotKey) -> Iterator[Happening]:
        """Give what happened to a pot, or to its whole jackpot, the newest first."""
        for number in reversed(self._of.get(key.instance, ())):
            happening = self._known[number]
            if happening.pot in ("", key.pot):
                yield happening

    def news(self, key: PotKey, now: float) -> Happening | None:
        """Return the gravest thing of the last minutes that a person has to look at, of several the newest."""
        gravest: Happening | None = None
        for happening in self.of(key):
            if now - happening.at >= NEWS_SECONDS:
                break
            worst = Loudness.QUIET if gravest is None else gravity(gravest)
            if not happening.replayed and gravity(happening) > worst:
                gravest = happening
        return gravest

    def _forget(self) -> None:
        excess = len(self._numbers) - self._most
        if excess <= 0:
            return
        gone, self._numbers = self._numbers[:excess], self._numbers[excess:]
        for number in gone:
            for instance in _instances(self._known.pop(number)):
                numbers = self._of[instance]
                numbers.remove(number)
                if not numbers:
                    del self._of[instance]


def _instances(happening: Happening) -> set[str]:
    """Return whom it is about; a switch is about both sides."""
    both = {happening.instance}
    if isinstance(happening.event, Switch):
        both.add(happening.event.successor)
    return both - {""}

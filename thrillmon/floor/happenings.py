"""What happens to jackpots: wins, draws, falls nobody explains, switches, errors; numbered and kept for a while."""

from collections import OrderedDict
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, NamedTuple

from thrillmon.floor.amounts import Money
from thrillmon.floor.tap_events import Bonus, DropWin, PayoutError, RaffleWin, ServerError, Win

MOST_HAPPENINGS = 5_000


class Happened(StrEnum):
    """What kind of thing happened."""

    WIN = "win"
    RAFFLE = "raffle"
    FALL = "fall"
    """A pot fell and no win explains it."""
    SWITCH = "switch"
    """An instance went quiet and another took its place."""
    PAYOUT_ERROR = "payout_error"
    BONUS = "bonus"
    DROP = "drop"
    ERROR = "error"
    """ThrillConnect itself complained."""


class Fall(NamedTuple):
    """A pot came down. unheard: nothing was heard just before, so that a win may have been missed."""

    before: Money
    after: Money
    unheard: bool


class Switch(NamedTuple):
    """A model switch, as far as can be seen: the successor carries on for the instance that went quiet."""

    successor: str


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened. It is replaced, under the same number, when more becomes known.

    at: when it was heard, by our clock.  told: when it happened, by the server's; None when not said.
    brand: as operator:brand.  money: what it is about; estimated: read from the fall of the pot, as the amount was not
    sent.  replayed: older than three minutes when it came: nothing to announce.
    withdrawn: later news showed that it was not so.
    """

    number: int
    what: Happened
    at: float
    told: float | None = None
    instance: str = ""
    pot: str = ""
    name: str = ""
    brand: str = ""
    source: str = ""
    player: str = ""
    money: Money | None = None
    estimated: bool = False
    withheld: bool = False
    replayed: bool = False
    withdrawn: bool = False
    event: Win | RaffleWin | PayoutError | Bonus | DropWin | ServerError | Fall | Switch | None = None


class Log:
    """The newest happenings by number, and which of them changed since the last drain."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, Happening] = OrderedDict()
        self._changed: dict[int, None] = {}
        self._next = 1

    def add(self, what: Happened, at: float, **known: Any) -> Happening:
        """Write something down; known: fields of Happening."""
        happening = Happening(self._next, what, at, **known)
        self._next += 1
        self._kept[happening.number] = happening
        self._changed[happening.number] = None
        if len(self._kept) > MOST_HAPPENINGS:
            forgotten, _ = self._kept.popitem(last=False)
            self._changed.pop(forgotten, None)
        return happening

    def amend(self, number: int, **known: Any) -> None:
        """Put what is known now in place of what was written; nothing is done about what is forgotten already."""
        former = self._kept.get(number)
        if former is None:
            return
        amended = replace(former, **known)
        if amended != former:
            self._kept[number] = amended
            self._changed[number] = None

    def take(self, happening: Happening) -> Happening:
        """Write down what was known before, under a new number."""
        return self.add(happening.what, happening.at, **_known(happening))

    def get(self, number: int) -> Happening | None:
        """Return one of them; None when it is forgotten."""
        return self._kept.get(number)

    def all(self) -> list[Happening]:
        """Return what is kept, oldest first."""
        return list(self._kept.values())

    def clear(self) -> None:
        """Forget everything; numbers go on."""
        self._kept.clear()
        self._changed.clear()

    def drain(self) -> list[Happening]:
        """Return what is new or amended since the last call, in the order of their numbers."""
        changed = sorted(self._changed)
        self._changed = {}
        return [self._kept[number] for number in changed]

    def shift_clock(self, seconds: float) -> None:
        """Note that our clock was set by so many seconds."""
        for number, happening in self._kept.items():
            self._kept[number] = replace(happening, at=happening.at + seconds)
            self._changed[number] = None


def _known(happening: Happening) -> dict[str, Any]:
    return {one.name: getattr(happening, one.name) for one in fields(happening)[3:]}

"""What was kept and is not searchable yet, condensed: of all that was said of a round only what can still matter."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from thrillmon.archive.entries import LATER, OF_ROUNDS, Address, Class, Entry, Home, home_of, home_told
from thrillmon.floor.dealers import Register, people_at
from thrillmon.floor.rounds import Far, Heard, far_of, rank
from thrillmon.wire.recorder.provider_pb2 import GameProvide
from thrillmon.wire.recorder.record_pb2 import ShiftRecord, ShoeRecord

_NOBODY = Register()

Statement = tuple[Heard, Address]
"""What a witness said of a round, and the delivery that says so."""


class Span(NamedTuple):
    """What was said of a shoe or shift, and by which delivery."""

    record: ShoeRecord | ShiftRecord
    source: str
    said: float
    address: Address


class Seating(NamedTuple):
    """Somebody sat down at a table, or the table was left (dealer ""). turn: the order within one second."""

    game_code: str
    at: float
    turn: int
    dealer: str


class RoundNews:
    """What was said of one round since it was last written down."""

    __slots__ = ("_best", "_far", "_others", "home")

    def __init__(self, home: Home) -> None:
        self.home = home
        self._best: Entry | None = None
        self._far: Far = (-1, False)
        self._others: list[Entry] = []

    def hear(self, entry: Entry) -> None:
        """Take in what was said. Of plain snapshots only the one that wins is kept; equal ones both."""
        if entry.what in LATER:
            self._others.append(entry)
            return
        far = entry.notice.far or far_of(entry.heard().record)
        best = self._best
        if best is not None and far <= self._far:
            if far < self._far:
                return
            ranked, best_rank = rank(entry.heard()), rank(best.heard())
            if ranked <= best_rank:
                if ranked == best_rank:
                    self._others.append(entry)
                return
        self._best, self._far = entry, far

    def statements(self) -> list[Statement]:
        """Return everything that can matter."""
        best = [] if self._best is None else [self._best]
        return [(entry.heard(), entry.address) for entry in best + self._others]


@dataclass(slots=True)
class Pending:
    """News by the day on whose file they belong, and the blocks they came from by day."""

    rounds: dict[int, dict[bytes, RoundNews]] = field(default_factory=dict[int, dict[bytes, RoundNews]])
    spans: dict[int, dict[bytes, list[Span]]] = field(default_factory=dict[int, dict[bytes, list[Span]]])
    seatings: dict[int, set[Seating]] = field(default_factory=dict[int, set[Seating]])
    blocks: dict[int, list[int]] = field(default_factory=dict[int, list[int]])
    _told: dict[bytes, RoundNews] = field(default_factory=dict[bytes, RoundNews])
    """By the record of which something was said last: most of what comes is about the same rounds."""

    def note(self, day: int, entries: Iterable[Entry], blocks: Iterable[int]) -> None:
        """Take in what was kept."""
        self.blocks.setdefault(day, []).extend(blocks)
        for entry in entries:
            if entry.what in OF_ROUNDS:
                self._round(entry)
                continue
            record = entry.notice.record
            if isinstance(record, GameProvide):
                self.seatings.setdefault(day, set()).add(_seating(record, entry))
            elif isinstance(record, ShoeRecord | ShiftRecord):
                home = home_of(record.id, entry.address.second)
                span = Span(record, entry.source, entry.said, entry.address)
                self.spans.setdefault(home, {}).setdefault(record.id, []).append(span)

    def _round(self, entry: Entry) -> None:
        record_id = entry.record_id
        second = entry.address.second
        news = self._told.get(record_id)
        if news is None or not news.home.first <= second <= news.home.last:
            home = home_told(record_id, second)
            of_day = self.rounds.setdefault(home.day, {})
            news = of_day.get(record_id)
            if news is None:
                news = of_day[record_id] = RoundNews(home)
            self._told[record_id] = news
        news.hear(entry)

    def __bool__(self) -> bool:
        return bool(self.rounds or self.spans or self.seatings or self.blocks)


def _seating(record: GameProvide, entry: Entry) -> Seating:
    if entry.what is Class.LOGOUT:
        return Seating(record.game_code, entry.said, 0, "")
    person = people_at(record, None, _NOBODY)
    dealer = "" if person is None else dealer_text(person.code, person.name)
    return Seating(record.game_code, entry.said, 2 if entry.what is Class.LOGIN else 1, dealer)


# Between the code and the name of a dealer in one word of the archive.
SEPARATOR = "\x1f"


def dealer_text(code: str, name: str) -> str:
    """Return a dealer as one word."""
    return f"{code}{SEPARATOR}{name}"

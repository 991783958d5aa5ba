"""What a search finds: rounds, shoes and shifts as rows, and what a query can ask of them."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from thrillmon.archive.pending import SEPARATOR
from thrillmon.archive.schema import CANCELLED, CORRECTED, ENDED, RECOVERED, TEST
from thrillmon.floor.notices import Notice
from thrillmon.floor.queries import Field, Kind, Language
from thrillmon.floor.rounds import Source


class Shelved(StrEnum):
    """What can be searched for."""

    ROUNDS = "rounds"
    SHOES = "shoes"
    SHIFTS = "shifts"


class Key(NamedTuple):
    """Where a row stands: the day of its file, its time there, and a number. Pages go on behind a key."""

    day: int
    at: float
    number: int


class RoundRow(NamedTuple):
    """A round, as it is listed. Times are Unix seconds by the studio's clock, spans are seconds.

    gap: the longest between two steps.  dealer: code and name, either may be "".  recovered: told by the provider.
    """

    key: Key
    id: bytes
    round_code: str
    table_code: str
    game_code: str
    game: str
    subtype: str
    shoe_code: str
    shift_code: str
    started: float | None
    ended: float | None
    duration: float | None
    gap: float | None
    dealer_code: str
    dealer: str
    result: str | None
    marks: int
    shift_round: int
    shoe_round: int

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return bool(self.marks & ENDED)

    @property
    def cancelled(self) -> bool:
        """Whether it was voided."""
        return bool(self.marks & CANCELLED)

    @property
    def corrected(self) -> bool:
        """Whether it was changed after its end."""
        return bool(self.marks & CORRECTED)

    @property
    def test(self) -> bool:
        """Whether it was a rehearsal."""
        return bool(self.marks & TEST)

    @property
    def recovered(self) -> bool:
        """Whether what we believe was told by the provider afterwards and not heard."""
        return bool(self.marks & RECOVERED)


class SpanRow(NamedTuple):
    """A shoe or shift, as it is listed. code: its own. Times are Unix seconds by the studio's clock."""

    key: Key
    id: bytes
    code: str
    table_code: str
    game_code: str
    game: str
    subtype: str
    shift_code: str
    started: float | None
    ended: float | None
    marks: int

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return bool(self.marks & ENDED)


Row = RoundRow | SpanRow


class Page(NamedTuple):
    """Rows, newest first. next: the key to go on behind; None when there are no more."""

    rows: list[Row]
    next: Key | None


class Stretch(NamedTuple):
    """A part of a result, told as it is found. length: rows in it.

    anchors: keys of those rows whose number in the whole result, from 1, is a multiple of the step asked for.
    """

    length: int
    anchors: list[Key]


class Kept(NamedTuple):
    """One delivery of a round. source: the witness it came from."""

    notice: Notice
    source: Source


def dealer_of(word: str | None) -> tuple[str, str]:
    """Return code and name of a dealer from the word that stands for both."""
    code, _, name = (word or "").partition(SEPARATOR)
    return code, name


def _round_codes(row: RoundRow) -> Iterable[str]:
    return row.table_code, row.game_code, row.shift_code, row.shoe_code, row.round_code


def _or_none(text: str) -> str | None:
    return text or None


ROUNDS: Language[RoundRow] = Language(
    {
        "table": Field(Kind.CODE, lambda row: _or_none(row.table_code)),
        "game": Field(Kind.CODE, lambda row: _or_none(row.game)),
        "subtype": Field(Kind.CODE, lambda row: _or_none(row.subtype)),
        "game_code": Field(Kind.CODE, lambda row: _or_none(row.game_code)),
        "round": Field(Kind.CODE, lambda row: _or_none(row.round_code)),
        "shoe": Field(Kind.CODE, lambda row: _or_none(row.shoe_code)),
        "shift": Field(Kind.CODE, lambda row: _or_none(row.shift_code)),
        "dealer": Field(Kind.NAME, lambda row: [text for text in (row.dealer_code, row.dealer) if text]),
        "result": Field(Kind.RESULT, lambda row: row.result),
        "step.gap": Field(Kind.NUMBER, lambda row: row.gap),
        "duration": Field(Kind.NUMBER, lambda row: row.duration),
        "cancel": Field(Kind.FLAG, lambda row: row.cancelled),
        "corrected": Field(Kind.FLAG, lambda row: row.corrected),
        "test": Field(Kind.FLAG, lambda row: row.test),
        "after": Field(Kind.AFTER, lambda row: row.key.at),
        "before": Field(Kind.BEFORE, lambda row: row.key.at),
    },
    _round_codes,
)
"""What can be asked about a round."""


def _span(kind: Kind, name: str) -> Field[SpanRow]:
    return Field(kind, lambda row: getattr(row, name) or None)


SPANS: Language[SpanRow] = Language(
    {
        "table": _span(Kind.CODE, "table_code"),
        "game": _span(Kind.CODE, "game"),
        "subtype": _span(Kind.CODE, "subtype"),
        "game_code": _span(Kind.CODE, "game_code"),
        "code": _span(Kind.CODE, "code"),
        "shift": _span(Kind.CODE, "shift_code"),
        "test": Field(Kind.FLAG, lambda row: bool(row.marks & TEST)),
        "after": Field(Kind.AFTER, lambda row: row.key.at),
        "before": Field(Kind.BEFORE, lambda row: row.key.at),
    },
    lambda row: (row.table_code, row.game_code, row.shift_code, row.code),
)
"""What can be asked about a shoe or a shift."""

"""Round, shoe and shift as rows that can be searched."""

from itertools import pairwise

from thrillmon.archive.day_writer import DEALER, RESULT, SHIFT, SHOE, DayWriter
from thrillmon.archive.entries import home_of, place_of
from thrillmon.archive.files import DAY_SECONDS
from thrillmon.archive.pending import Span, dealer_text
from thrillmon.archive.rows import Key, RoundRow, SpanRow
from thrillmon.archive.schema import CANCELLED, CORRECTED, ENDED, RECOVERED, SEATED, TEST
from thrillmon.floor.codes import made_at
from thrillmon.floor.dealers import Register, people_at
from thrillmon.floor.games import game_named
from thrillmon.floor.rounds import Round, Source
from thrillmon.floor.times import seconds_of
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

ROUND_COLUMNS = (
    "id", "at", "place", "code", "shoe", "shift", "started", "ended", "duration", "gap", "dealer", "result", "marks",
    "shift_round", "shoe_round",
)  # fmt: skip
SPAN_COLUMNS = "id", "sort", "at", "place", "code", "shift", "started", "ended", "marks"

SHOES, SHIFTS = 0, 1
"""Sorts of spans."""

# SQLite's integers; a number beyond them is junk.
LARGEST = (1 << 63) - 1

Row = tuple[bytes | str | float | int | None, ...]

_NOBODY = Register()


def round_row(known: Round, day: int, writer: DayWriter, seated: str | None) -> Row:
    """Return a round as a row. seated: who sat at the table when it began, for a round that names nobody."""
    record = known.record
    started = seconds_of(record.ts_start)
    ended = seconds_of(record.ts_end)
    outcome = known.outcome()
    person = people_at(None, record, _NOBODY)
    dealer = seated if person is None else dealer_text(person.code, person.name)
    marks = (
        (ENDED if record.is_end else 0)
        | (CANCELLED if record.cancel else 0)
        | (CORRECTED if known.corrections else 0)
        | (TEST if record.test else 0)
        | (RECOVERED if _is_recovered(known) else 0)
        | (SEATED if person is None else 0)
    )
    return (
        record.id,
        inside(started or made_at(record.id) or known.best.at, day),
        writer.place(place_of(record)),
        record.round_code,
        writer.word(SHOE, record.shoe_code),
        writer.word(SHIFT, record.shift_code),
        started,
        ended,
        ended - started if started is not None and ended is not None else None,
        longest_gap(record),
        writer.word(DEALER, dealer) if dealer else None,
        writer.word(RESULT, str(outcome.text)) if outcome.complete else None,
        marks,
        min(record.shift_round, LARGEST),
        min(record.shoe_round, LARGEST),
    )


def _is_recovered(known: Round) -> bool:
    """Say whether what we believe was told afterwards; what a poll said then counts as said at the beginning."""
    return known.best.source is not Source.PUSH and known.best.at > known.start[0]


def row_of(record: RoundRecord, said: float) -> RoundRow:
    """Return a round that a provider has told of as the search would list it. said: when it was told, Unix seconds."""
    started, ended = seconds_of(record.ts_start), seconds_of(record.ts_end)
    at = started or made_at(record.id) or said
    day = home_of(record.id, int(at))
    outcome = game_named(record.game_type).read(record)
    person = people_at(None, record, _NOBODY)
    marks = (
        (ENDED if record.is_end else 0) | (CANCELLED if record.cancel else 0) | (TEST if record.test else 0) | RECOVERED
    )  # fmt: skip
    return RoundRow(
        # Rows of the archive of the same moment go before it.
        Key(day, inside(at, day), -1),
        record.id,
        record.round_code,
        record.table_code,
        record.game_code,
        record.game_type,
        record.game_subtype,
        record.shoe_code,
        record.shift_code,
        started,
        ended,
        ended - started if started is not None and ended is not None else None,
        longest_gap(record),
        person.code if person is not None else "",
        person.name if person is not None else "",
        str(outcome.text) if outcome.complete else None,
        marks,
        record.shift_round,
        record.shoe_round,
    )


def span_of(record: ShoeRecord | ShiftRecord, said: float) -> SpanRow:
    """Return a shoe or shift that a provider has told of as the search would list it. said: when it was told."""
    started = seconds_of(record.ts_start)
    at = started or made_at(record.id) or said
    day = home_of(record.id, int(at))
    return SpanRow(
        Key(day, inside(at, day), -1),
        record.id,
        record.shoe_code if isinstance(record, ShoeRecord) else record.shift_code,
        record.table_code,
        record.game_code,
        record.game_type,
        record.game_subtype,
        record.shift_code,
        started,
        seconds_of(record.ts_end),
        (ENDED if record.is_end else 0) | (TEST if record.test else 0) | RECOVERED,
    )


def span_row(span: Span, day: int, writer: DayWriter) -> Row:
    """Return a shoe or shift as a row."""
    record = span.record
    started = seconds_of(record.ts_start)
    shoe = isinstance(record, ShoeRecord)
    marks = (
        (ENDED if record.is_end else 0)
        | (TEST if record.test else 0)
        | (RECOVERED if span.source != Source.PUSH else 0)
    )  # fmt: skip
    return (
        record.id,
        SHOES if shoe else SHIFTS,
        inside(started or made_at(record.id) or span.said, day),
        writer.place(place_of(record)),
        record.shoe_code if isinstance(record, ShoeRecord) else record.shift_code,
        writer.word(SHIFT, record.shift_code),
        started,
        seconds_of(record.ts_end),
        marks,
    )


def span_rank(span: Span) -> tuple[bool, int, bytes]:
    """Return the order in which statements about a shoe or shift win."""
    record = span.record
    told = len(record.decks) if isinstance(record, ShoeRecord) else len(record.round_codes) + len(record.shoe_codes)
    return record.is_end, told, record.SerializeToString(deterministic=True)


def longest_gap(record: RoundRecord) -> float | None:
    """Return the longest time between two steps in seconds; None with fewer than two."""
    if len(record.process) < 2:
        return None
    times = [step.timestamp.seconds + step.timestamp.nanos / 1e9 for step in record.process]
    return max(later - earlier for earlier, later in pairwise(times))


def inside(at: float, day: int) -> float:
    """Return a time kept inside a day: pages are read day by day, and must not go back and forth."""
    return min(max(at, day * DAY_SECONDS), (day + 1) * DAY_SECONDS - 0.001)

"""What a tile of the wall says of a table: few words, and what must be noticed from across the hall."""

from collections.abc import Callable
from datetime import tzinfo
from enum import StrEnum
from typing import NamedTuple

from thrillmon.floor.countdowns import Plan
from thrillmon.floor.games.game import Outcome
from thrillmon.floor.phases import RUNNING, Phase
from thrillmon.floor.table_now import LIVE_STATES, Standing, TableNow
from thrillmon.floor.times import clock_text
from thrillmon.floor.worst import late_of
from thrillmon.models.cells import Cell
from thrillmon.models.table_alarms import TableAlarm
from thrillmon.models.words import age_text, render, tr


class NoteKind(StrEnum):
    """Why a tile has a note; each is drawn in a manner of its own."""

    LATE = "late"
    UNKNOWN = "unknown"
    STALE = "stale"
    DISAGREEING = "disagreeing"
    """Push and poll say different things."""
    CANCELLED = "cancelled"
    CORRECTED = "corrected"
    TEST = "test"


REPLACING = frozenset({NoteKind.LATE, NoteKind.UNKNOWN, NoteKind.STALE, NoteKind.DISAGREEING})
"""Notes that say more than the countdown does, where there is room for one of them only."""


class Note(NamedTuple):
    """Something to notice. short: the same for a tile the size of a stamp."""

    kind: NoteKind
    text: str
    short: str


class Tile(NamedTuple):
    """A table on the wall.

    phase, word: the shape and what it means.  time: what the countdown says, "" without one.
    plan: of the running step, for the bar; None when there is no bar or nobody confirms it.
    stopped: in maintenance or closed.  outcome: what lies on the table, or lay there last; None when unknown.
    notes: the most urgent first.  alarm: the worst of the table.
    """

    game_code: str
    code: str
    game: str
    phase: Phase
    word: str
    time: str
    plan: Plan | None
    standing: Standing
    stopped: bool
    outcome: Outcome | None
    result: str
    dealer: str
    round: str
    notes: tuple[Note, ...]
    alarm: TableAlarm | None = None

    def has(self, kind: NoteKind) -> bool:
        """Say whether there is a note of this kind."""
        return any(note.kind is kind for note in self.notes)

    def bar(self, server: float) -> float | None:
        """Return how much of the bar is filled at a time by the studio's clock, 0 to 1; None without a bar.

        A betting window runs empty, any other step fills up.
        """
        if self.plan is None:
            return None
        gone = min(1.0, max(0.0, (server - self.plan.started) / self.plan.seconds))
        return 1.0 - gone if self.phase is Phase.BETTING else gone


def tile_of(
    table: TableNow,
    cell: Callable[[str], Cell],
    zone: tzinfo,
    server: float,
    alarm: TableAlarm | None = None,
) -> Tile:
    """Make the tile of a table; cell: the list's cell of a column.  alarm: the worst of the table."""
    live = table.standing is Standing.LIVE
    running = table.phase in RUNNING
    unknown = table.standing is Standing.UNKNOWN
    dealt = running and any(not face.hidden for hand in table.shown.hands for face in hand.faces)
    return Tile(
        game_code=table.game_code,
        code=table.table_code or table.game_code,
        game=cell("game").text,
        phase=table.phase,
        word=cell("phase").text,
        time=cell("time").text if live else "",
        plan=table.planned if live and running else None,
        standing=table.standing,
        stopped=table.state not in LIVE_STATES and not running,
        outcome=None if unknown else table.shown if dealt else table.last,
        result="" if unknown else cell("result").text,
        dealer=cell("dealer").text,
        round=cell("round").text,
        notes=tuple(_notes(table, zone, server)),
        alarm=alarm,
    )


def _notes(table: TableNow, zone: tzinfo, server: float) -> list[Note]:
    notes: list[Note] = []
    running = table.phase in RUNNING
    late = late_of(table, server)
    if late is not None:
        count = int(late.seconds)
        notes.append(
            Note(NoteKind.LATE, tr("late {count} s").format(count=count), tr("+{count} s").format(count=count))
        )
    if table.standing is not Standing.LIVE:
        notes.append(_unconfirmed(table, zone))
    if table.disagreement is not None and table.standing is Standing.LIVE:
        count = int(table.disagreement.seconds)
        what = render(table.disagreement.sentence)
        text = tr("{what}, {count} s").format(what=what, count=count)
        notes.append(Note(NoteKind.DISAGREEING, text, tr("≠ poll {count} s").format(count=count)))
    if table.cancelled or (table.last_cancelled and not running):
        text = tr("cancelled")
        message = table.cancel_message if table.cancelled else ""
        notes.append(Note(NoteKind.CANCELLED, f"{text} · {message}" if message else text, text))
    if table.corrected and not running:
        text = tr("corrected")
        notes.append(Note(NoteKind.CORRECTED, text, text))
    if table.test:
        notes.append(Note(NoteKind.TEST, tr("test round"), tr("test")))
    return notes


def _unconfirmed(table: TableNow, zone: tzinfo) -> Note:
    if table.confirmed is None:
        return Note(NoteKind.UNKNOWN, tr("never confirmed"), tr("? never"))
    since = clock_text(table.confirmed, zone)
    if table.standing is Standing.UNKNOWN:
        text = tr("unknown since {time}").format(time=since)
        return Note(NoteKind.UNKNOWN, text, tr("? {time}").format(time=since))
    age = age_text(min((one.age for one in (table.push, table.poll) if one.age is not None), default=0.0))
    return Note(NoteKind.STALE, tr("not confirmed for {age}").format(age=age), tr("{age} old").format(age=age))

"""What the watch remembers of a table between two looks: when it last moved, by our clock."""

from collections.abc import Callable
from typing import NamedTuple

from thrillmon.floor.alarms.catalogue import Thresholds
from thrillmon.floor.alarms.happenings import finished_well
from thrillmon.floor.alarms.sights import SHOE_CHANGE, TableSight
from thrillmon.floor.phases import RUNNING, Phase
from thrillmon.floor.table_now import TableNow
from thrillmon.floor.tables import Table
from thrillmon.floor.timelines import Disagreement, Usual
from thrillmon.floor.times import seconds_of

UsualOf = Callable[[str, str, int], Usual | None]
"""How long a step usually takes, by game code, game type and the number of the step."""

DisagreementOf = Callable[[TableNow], Disagreement | None]
"""What broker and poll disagree about at a table."""

_Print = tuple[bytes, int, bool, bool, bool, int]


class Knowledge(NamedTuple):
    """What is known beside the table itself."""

    thresholds: Thresholds
    usual: UsualOf
    disagreement: DisagreementOf


class TableMemory:
    """A table between two looks. moved_at, changing_since: by our clock.

    finished: the newest round was seen to have ended well.
    """

    __slots__ = ("_print", "changing_since", "finished", "had_dealer", "moved_at")

    def __init__(self, now: float) -> None:
        self.moved_at = now
        self.changing_since: float | None = None
        self.had_dealer = False
        self.finished: bytes = b""
        self._print: _Print | None = None

    def look(self, table: Table, row: TableNow, now: float) -> None:
        """Note what has changed since the last look."""
        record = table.newest.record if table.newest is not None else None
        changing = row.phase is Phase.CHANGING_SHOE or _shuffled_meanwhile(table)
        if not changing:
            self.changing_since = None
        elif self.changing_since is None:
            self.changing_since = now
        if record is None:
            seen = (b"", 0, False, False, changing, row.state)
        else:
            seen = (record.id, len(record.process), record.is_end, record.cancel, changing, row.state)
        if seen != self._print:
            self._print = seen
            self.moved_at = now
        if record is not None and finished_well(table.newest):
            self.finished = record.id
        if row.dealer is not None:
            self.had_dealer = True

    def shift_clock(self, seconds: float) -> None:
        """Note that our clock was set."""
        self.moved_at += seconds
        if self.changing_since is not None:
            self.changing_since += seconds

    def sight(self, table: Table, row: TableNow, now: float, known: Knowledge) -> TableSight:
        """Return what the rules are shown."""
        threshold: float | None = None
        usual: Usual | None = None
        if self.changing_since is not None:
            threshold = known.thresholds.seconds(row.game_code, row.game.name, SHOE_CHANGE)
        elif row.step is not None and row.phase in RUNNING:
            threshold = known.thresholds.seconds(row.game_code, row.game.name, row.step.name)
            if row.planned is None:
                usual = known.usual(row.game_code, row.game.name, row.step.code)
        return TableSight(
            row,
            now,
            self.moved_at,
            self.changing_since,
            self.had_dealer,
            _between_shifts(table),
            threshold,
            usual,
            known.disagreement(row),
        )


def _shuffled_meanwhile(table: Table) -> bool:
    """Say whether the shoe is changed although the last round was left without an end."""
    changing, newest = table.changing_shoe_at, table.newest
    if changing is None or newest is None or newest.record.is_end or not newest.record.process:
        return False
    stepped = seconds_of(newest.record.process[-1].timestamp)
    return stepped is not None and stepped <= changing


def _between_shifts(table: Table) -> bool:
    shift, newest = table.shift, table.newest
    if shift is None or not shift.is_end:
        return False
    return newest is None or newest.record.shift_code == shift.shift_code

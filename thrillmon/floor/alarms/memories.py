"""What the watch remembers of a table between two looks: when it last moved, by our clock."""

from collections.abc import Callable
from typing import NamedTuple

from thrillmon.floor.alarms.catalogue import Thresholds
from thrillmon.floor.alarms.happenings import finished_well
from thrillmon.floor.alarms.sights import OPEN, SHOE_CHANGE, TableSight
from thrillmon.floor.phases import RUNNING, Phase
from thrillmon.floor.rounds import Round
from thrillmon.floor.table_now import TableNow
from thrillmon.floor.tables import Table
from thrillmon.floor.timelines import Disagreement, Usual
from thrillmon.floor.times import seconds_of

UsualOf = Callable[[str, str, int], Usual | None]
"""How long a step usually takes, by game code, game type and the number of the step."""

DisagreementOf = Callable[[TableNow], Disagreement | None]
"""What broker and poll disagree about at a table."""

_RoundPrint = tuple[bytes, int, bool, bool]
_Print = tuple[_RoundPrint | None, _RoundPrint | None, int, float | None]

# However still a table is, it is looked at this often: what was heard of it grows old.
_LOOK_EVERY = 5.0


class Knowledge(NamedTuple):
    """What is known beside the table itself."""

    thresholds: Thresholds
    usual: UsualOf
    disagreement: DisagreementOf


class TableMemory:
    """A table between two looks. moved_at, changing_since, look_at: by our clock.

    finished: the newest round that was seen to have ended well.  plays: it is open and tells of a step now and then.
    """

    __slots__ = ("_print", "changing_since", "finished", "had_dealer", "look_at", "moved_at", "plays")

    def __init__(self, now: float) -> None:
        self.moved_at = now
        self.changing_since: float | None = None
        self.had_dealer = False
        self.finished: bytes = b""
        self.look_at = now
        self.plays = False
        self._print: _Print | None = None

    def glance(self, table: Table, now: float) -> bool:
        """Note whether the table has moved; return whether it is to be looked at."""
        state = 0 if table.provide is None else table.provide.state
        # The round heard of last is not the newest one while a studio's clock that was set back says otherwise.
        heard_last = next(reversed(table.rounds.values()), None)
        seen = (_print_of(table.newest), _print_of(heard_last), state, table.changing_shoe_at)
        if seen != self._print:
            self._print = seen
            self.moved_at = now
            return True
        return now >= self.look_at

    def look(self, table: Table, row: TableNow, now: float) -> None:
        """Note what is to be remembered until the next look."""
        self.look_at = now + _LOOK_EVERY
        changing = row.phase is Phase.CHANGING_SHOE or _shuffled_meanwhile(table)
        if not changing:
            if self.changing_since is not None:
                self.moved_at = now
            self.changing_since = None
        elif self.changing_since is None:
            self.changing_since = self.moved_at = now
        if table.newest is not None and finished_well(table.newest):
            self.finished = table.newest.record.id
        if row.dealer is not None:
            self.had_dealer = True
        self.plays = row.state in OPEN and not changing and row.round_code != ""

    def come_back(self, at: float) -> None:
        """See to it that the table is looked at again at that time, if not before."""
        self.look_at = min(self.look_at, at)

    def shift_clock(self, seconds: float) -> None:
        """Note that our clock was set."""
        self.moved_at += seconds
        self.look_at += seconds
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


def _print_of(known: Round | None) -> _RoundPrint | None:
    if known is None:
        return None
    record = known.record
    return record.id, len(record.process), record.is_end, record.cancel


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

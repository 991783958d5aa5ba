"""What the watch remembers of a table between two looks: when it last moved, by our clock."""

from thrillmon.floor.alarms.catalogue import Thresholds
from thrillmon.floor.alarms.kinds import DesignRule
from thrillmon.floor.alarms.round_events import finished_well
from thrillmon.floor.alarms.sights import OPEN, SHOE_CHANGE, TableSight
from thrillmon.floor.phases import RUNNING, Phase
from thrillmon.floor.rounds import Heard, Round
from thrillmon.floor.table_now import LIVE_STATES, TableNow
from thrillmon.floor.tables import Table
from thrillmon.floor.timelines import Usual
from thrillmon.floor.times import seconds_of
from thrillmon.wire.recorder.provider_pb2 import GameProvideState

_RoundPrint = tuple[bytes, int, bool, bool]
_STOPPED = frozenset({GameProvideState.GAME_PROVIDE_IN_MAINTENANCE, GameProvideState.GAME_PROVIDE_CLOSE})

# However still a table is, it is looked at this often: what was heard of it grows old.
_LOOK_EVERY = 5.0

# What is heard of within so many seconds was heard when it happened: a poll comes every few seconds.
_HEARD_WITHIN = 15.0


class TableMemory:
    """A table between two looks. Times are by our clock.

    moved_at: when anything changed.  stepped_at: when a round did.  reopened_at: when it was last opened for play.
    absent_since: since when nobody deals although it is open.  look_at: when it is looked at at the latest.
    live: its last step was heard when it came. Else nobody knows how long the table has stood: after a start it is
        heard of late, and from a queue that held messages back.
    finished: the newest round that was seen to have ended well.  plays: it is open and tells of a step now and then.
    disagrees: push and poll said different things of it.
    """

    __slots__ = (
        "_rounds", "_state", "_told", "absent_since", "changing_since", "disagrees", "finished", "had_dealer", "live",
        "look_at", "moved_at", "plays", "reopened_at", "stepped_at",
    )  # fmt: skip

    def __init__(self, now: float) -> None:
        self.moved_at = self.stepped_at = self.reopened_at = now
        self.changing_since: float | None = None
        self.absent_since: float | None = None
        self.had_dealer = False
        self.live = False
        self.disagrees = False
        self.finished: bytes = b""
        self.look_at = now
        self.plays = False
        self._rounds: tuple[_RoundPrint | None, _RoundPrint | None] = (None, None)
        self._told: tuple[Heard | None, Heard | None] = (None, None)
        self._state: tuple[int, float | None] = (0, None)

    def glance(self, table: Table, now: float, server: float) -> bool:
        """Note whether the table has moved; return whether it is to be looked at. server: the studio's clock now."""
        # The round heard of last is not the newest one while a studio's clock that was set back says otherwise.
        newest, last = table.newest, next(reversed(table.rounds.values()), None)
        told = newest and newest.best, last and last.best
        # Nobody has said anything else since: then there is nothing to compare.
        same = told[0] is self._told[0] and told[1] is self._told[1]
        self._told = told
        rounds = self._rounds if same else (_print_of(newest), _print_of(last))
        state = 0 if table.provide is None else table.provide.state, table.changing_shoe_at
        if rounds == self._rounds and state == self._state:
            return now >= self.look_at
        if rounds != self._rounds:
            self.stepped_at = now
            self.live = self._rounds[0] is not None and abs(server - _stepped(table)) <= _HEARD_WITHIN
        if self._state[0] in _STOPPED and state[0] not in _STOPPED:
            self.reopened_at = now
            self.live = True
        self._rounds, self._state = rounds, state
        self.moved_at = now
        return True

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
        if row.dealer is not None or row.state not in LIVE_STATES:
            self.absent_since = None
        elif self.absent_since is None:
            self.absent_since = now
        self.disagrees = row.disagreement is not None
        self.plays = row.state in OPEN and not changing and row.round_code != ""

    def come_back(self, at: float) -> None:
        """See to it that the table is looked at again at that time, if not before."""
        self.look_at = min(self.look_at, at)

    def shift_clock(self, seconds: float) -> None:
        """Note that our clock was set."""
        self.moved_at += seconds
        self.stepped_at += seconds
        self.reopened_at += seconds
        self.look_at += seconds
        if self.changing_since is not None:
            self.changing_since += seconds
        if self.absent_since is not None:
            self.absent_since += seconds

    def sight(
        self, table: Table, row: TableNow, now: float, thresholds: Thresholds, wire_trouble: DesignRule | None
    ) -> TableSight:
        """Return what the rules are shown."""
        threshold: float | None = None
        usual: Usual | None = None
        if self.changing_since is not None:
            threshold = thresholds.seconds(row.game_code, row.game.name, SHOE_CHANGE)
        elif row.step is not None and row.phase in RUNNING:
            threshold = thresholds.seconds(row.game_code, row.game.name, row.step.name)
            if row.planned is None:
                usual = table.spans.usual(row.game.name, row.step.code)
        unmoved_since = self.moved_at
        if row.phase in RUNNING:
            unmoved_since = self.stepped_at if row.state in _STOPPED else max(self.stepped_at, self.reopened_at)
        return TableSight(
            row,
            now,
            unmoved_since,
            self.live,
            self.changing_since,
            self.absent_since,
            self.had_dealer,
            _between_shifts(table),
            threshold,
            usual,
            wire_trouble,
        )


def _stepped(table: Table) -> float:
    """Return when the newest round last did something, by the studio's clock; 0 when nobody has told."""
    if table.newest is None:
        return 0.0
    record = table.newest.record
    stepped = seconds_of(record.process[-1].timestamp) if record.process else None
    return max(stepped or 0.0, seconds_of(record.ts_end) or 0.0, seconds_of(record.ts_start) or 0.0)


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

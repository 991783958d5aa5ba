"""What the rules are shown: a table, a link, the console, or something that has happened to a round."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from thrillmon.floor.alarms.kinds import DesignRule
from thrillmon.floor.links import Lamp, LinkName
from thrillmon.floor.table_now import TableNow
from thrillmon.floor.tables import Table
from thrillmon.floor.timelines import Usual
from thrillmon.wire.recorder.provider_pb2 import GameProvideState
from thrillmon.wire.recorder.record_pb2 import RoundRecord

SHOE_CHANGE = "SHOE_CHANGE"
"""Stands for a shoe change where a step is named."""

OPEN: frozenset[int] = frozenset(
    {GameProvideState.GAME_PROVIDE_STATE_UNSPECIFIED, GameProvideState.GAME_PROVIDE_AVAILABLE}
)
"""States in which a round is to follow the round; 0 is a state nobody has told."""


class TableSight(NamedTuple):
    """A table. Times are Unix seconds by our clock: what the studio's clock says may jump with that clock.

    unmoved_since: when something last moved here: a step while a round runs, else anything.
    live: that was heard when it happened; else nobody knows how long the table has stood before.
    changing_since: when the shoe change that is going on was heard of; None without one.
    absent_since: since when nobody deals although the table is open; None when somebody does, or it is not.
    had_dealer: somebody has dealt here since the console listens.
    between_shifts: its shift has ended and the next has not begun.
    threshold: seconds after which the running step, or shoe change, of this table is too long, as the studio has
        accepted it; None without one.
    usual: how long the running step usually takes here; None while nobody knows.
    wire_trouble: why push and poll may differ all over the floor just now; None when they should not.
    """

    table: TableNow
    now: float
    unmoved_since: float
    live: bool
    changing_since: float | None
    absent_since: float | None
    had_dealer: bool
    between_shifts: bool
    threshold: float | None = None
    usual: Usual | None = None
    wire_trouble: DesignRule | None = None

    @property
    def name(self) -> str:
        """What people call the table."""
        return self.table.table_code or self.table.game_code


class LinkSight(NamedTuple):
    """A link and its neighbours. since: when its condition began, by our clock, as far as this console saw it.

    news_elsewhere: another source knows of steps that this link should have told.
    """

    lamp: Lamp
    now: float
    since: float
    lamps: Mapping[LinkName, Lamp]
    news_elsewhere: bool


@dataclass(frozen=True, slots=True)
class ConsoleHealth:
    """What the console knows of itself; None where nobody looks.

    dropped: messages lost since the start, which is none as long as all is well.
    audio: whether there is something to sound with.
    disk_free_bytes: where the archive lies.  archive_failing: what was heard cannot be kept.
    """

    dropped: int = 0
    audio: bool | None = None
    disk_free_bytes: int | None = None
    archive_failing: bool = False


class ConsoleSight(NamedTuple):
    """The console. lag: seconds from sending to hearing of the newest message; None when nothing comes.

    skew: seconds that the studio's clock is ahead of ours; None while nobody has told.
    dropped_lately: messages lost within the last minute.
    """

    health: ConsoleHealth
    now: float
    lag: float | None
    skew: float | None
    dropped_lately: int


class Change(StrEnum):
    """What has happened to a round."""

    CANCELLED = "cancelled"
    ERROR = "error"
    CANCELLED_AFTER = "cancelled after"
    MODIFIED_AFTER = "modified after"
    FINISHED_AFTER = "finished after"


class Happening(NamedTuple):
    """Something that happened to a round.

    lately: how many rounds of this table were cancelled or had errors before it, by our clock: when.
    before: the round as it was; None when nobody had heard of it.
    """

    change: Change
    record: RoundRecord
    table: Table
    now: float
    source: str
    lately: tuple[float, ...] = ()
    before: RoundRecord | None = None

    @property
    def name(self) -> str:
        """What people call the table."""
        return self.record.table_code or self.record.game_code

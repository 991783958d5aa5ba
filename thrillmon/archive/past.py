"""What was to be seen at one second, and how well it was heard."""

from dataclasses import dataclass
from math import inf

from thrillmon.floor.details import TableDetails
from thrillmon.floor.links import Condition, LinkName
from thrillmon.floor.notices import Notice
from thrillmon.floor.roads import Roads
from thrillmon.floor.table_now import TableNow
from thrillmon.floor.timelines import Hole, Timeline
from thrillmon.sentences import Sentence

LinkThen = tuple[Condition, float, Sentence]


@dataclass(frozen=True, slots=True)
class Stood:
    """How the broker was heard around a second, as the ledger has it. Times are Unix seconds by the studio's clock.

    links: how each stood at that second.  holes: before it, those that were made good included, oldest first.
    """

    links: dict[LinkName, LinkThen]
    holes: tuple[Hole, ...] = ()

    def hole(self, at: float) -> Hole | None:
        """Return the hole in which a second lies; None when it was heard."""
        return next((one for one in self.holes if one.start <= at < (inf if one.end is None else one.end)), None)


@dataclass(frozen=True, slots=True)
class Past:
    """The floor at one second. at: Unix seconds by the studio's clock.

    rows: all tables.  timeline, roads, details: of the one that was asked for; None when it was not there.
    notices: what was heard up to then, oldest first.
    """

    at: float
    rows: tuple[TableNow, ...] = ()
    timeline: Timeline | None = None
    roads: Roads | None = None
    details: TableDetails | None = None
    notices: tuple[Notice, ...] = ()

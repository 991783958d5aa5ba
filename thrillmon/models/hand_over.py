"""What a shift hands over to the next: alarms that are not over, what was not heard, rounds to know of, and notes."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import NamedTuple, Self

from thrillmon.archive.rows import RoundRow
from thrillmon.floor.alarms.duties import Note
from thrillmon.floor.alarms.report import Report
from thrillmon.floor.links import LinkName
from thrillmon.floor.table_now import TableNow
from thrillmon.floor.timelines import Hole
from thrillmon.models.alarm_columns import Listed, Listing

SLOW_SHARE = 0.85
"""A table that plays less than this part of its own median is slow."""


class Outage(NamedTuple):
    """When a link could not be heard. Times are Unix seconds by our clock."""

    link: LinkName
    hole: Hole


class SlowTable(NamedTuple):
    """A table that plays slower than it does. per_hour, usual: rounds."""

    table: str
    per_hour: float
    usual: float


@dataclass(frozen=True, slots=True)
class HandOver:
    """One page. since, until: Unix seconds by our clock.  complete: whether the archive could be asked.

    rounds: cancelled or corrected in this time, oldest first.  kinds: what people call the kinds of alarms.
    """

    studio: str
    since: float
    until: float
    zone: tzinfo
    giver: str
    taker: str
    listed: tuple[Listed, ...]
    outages: tuple[Outage, ...]
    rounds: tuple[RoundRow, ...]
    slow: tuple[SlowTable, ...]
    notes: tuple[Note, ...]
    report: Report
    kinds: dict[str, str]
    names: dict[str, str]
    complete: bool = True

    def of(self, listing: Listing) -> list[Listed]:
        """Return the alarms of a list, worst first; drills are left out."""
        found = [one for one in self.listed if one.listing is listing and not one.drill]
        return sorted(found, key=lambda one: one.row.order)

    def between(self, giver: str, taker: str, note: Note | None) -> Self:
        """Return it with the two names, and with a last note."""
        notes = self.notes if note is None else (*self.notes, note)
        return replace(self, giver=giver, taker=taker, notes=notes)


def slow_tables(tables: Iterable[TableNow]) -> list[SlowTable]:
    """Return the tables that play slower than their own median, the slowest first."""
    found = [
        SlowTable(table.table_code or table.game_code, table.pace.per_hour, table.pace.usual)
        for table in tables
        if table.pace.per_hour is not None and table.pace.usual and table.pace.per_hour < SLOW_SHARE * table.pace.usual
    ]
    return sorted(found, key=lambda slow: slow.per_hour / slow.usual)

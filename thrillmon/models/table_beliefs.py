"""Whether a row's values may be believed, and how a cell says so when they may not."""

from datetime import tzinfo
from typing import NamedTuple

from thrillmon.floor.table_now import Standing, TableNow
from thrillmon.floor.times import clock_text
from thrillmon.floor.worst import Trouble
from thrillmon.models.cells import Cell, Tone
from thrillmon.models.table_alarms import TableAlarm
from thrillmon.models.words import tr

# What stands where a table has no such thing.
NONE = "—"


class View(NamedTuple):
    """What the cells of a row need beside the table.

    zone: the one of the title strip.  server: the studio's clock.  trouble: what is the matter with this table.
    alarm: its worst alarm.
    """

    zone: tzinfo
    server: float
    trouble: Trouble | None = None
    alarm: TableAlarm | None = None


def doubt(table: TableNow, view: View) -> str:
    """Say how old a row's values are when nobody confirms them any more; "" when they are live."""
    if table.standing is Standing.LIVE:
        return ""
    if table.confirmed is None:
        return tr("never confirmed")
    since = clock_text(table.confirmed, view.zone)
    if table.standing is Standing.STALE:
        return tr("not confirmed since {time}").format(time=since)
    return tr("unknown since {time}").format(time=since)


def believed(
    table: TableNow, view: View, text: str, *, last: str = "", tone: Tone = Tone.NORMAL, tip: str = ""
) -> Cell:
    """Make a cell of a value that is as good as its row: hatched with its age when nobody confirms it.

    last: how the value is written once it is only the last known one.
    """
    doubtful = doubt(table, view)
    if not doubtful:
        return Cell(text, tone, tip=tip, spoken=text)
    if table.standing is Standing.UNKNOWN:
        text = last or (tr("last {value}").format(value=text) if text not in ("", NONE) else text or tr("unknown"))
    note = f"{text}, {doubtful}" if text else doubtful
    return Cell(text, Tone.DIM, stale=True, tip=f"{tip}\n{doubtful}".strip(), spoken=note)

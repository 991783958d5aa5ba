"""Shifts as the rewind bar marks them: those that began together are one mark."""

from collections.abc import Iterable

from thrillmon.archive.rows import SpanRow
from thrillmon.models.rewind_scale import ShiftStart

# Tables of a floor change shifts one after the other; what lies closer together is one change.
TOGETHER_SECONDS = 120.0


def shift_starts(shifts: Iterable[SpanRow]) -> tuple[tuple[ShiftStart, ...], float | None]:
    """Return when shifts began, oldest first, and when the running one did: the earliest that is not over."""
    found = list(shifts)
    known = sorted((row.started, row.table_code or row.game_code) for row in found if row.started is not None)
    starts: list[ShiftStart] = []
    for at, table in known:
        if starts and at - starts[-1].at <= TOGETHER_SECONDS:
            starts[-1] = starts[-1]._replace(tables=(*starts[-1].tables, table))
        else:
            starts.append(ShiftStart(at, (table,)))
    running = [row.started for row in found if row.started is not None and not row.over]
    return tuple(starts), min(running, default=None)

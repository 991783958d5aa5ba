"""Holes: when a table could not be heard over the push, why, and whether what was missed has been told since."""

from collections.abc import Sequence
from itertools import pairwise

from thrillmon.floor.links import Silence
from thrillmon.floor.table_now import Moment
from thrillmon.floor.tables import Table
from thrillmon.floor.timelines import Hole, RoundLine
from thrillmon.sentences import Sentence, say

# Timestamps of the broker are whole seconds.
_ROUNDING = 1.0

MOST_HOLES = 64


def holes_of(table: Table, lines: Sequence[RoundLine], silences: Sequence[Silence], moment: Moment) -> tuple[Hole, ...]:
    """Return the holes in the time of these rounds, oldest first. lines: oldest first.

    Those of the whole floor, and those of this table alone: rounds whose numbers say that others lie between them.
    """
    offset = moment.server - moment.now
    oldest = next((line.start for line in lines if line.start is not None), None)
    holes: list[Hole] = []
    for silence in silences:
        start = silence.start + offset
        end = silence.end + offset if silence.end is not None else None
        if oldest is None or end is None or end >= oldest:
            holes.append(Hole(start, end, silence.cause, end is not None and _told(table, lines, start, end)))
    for one, other in pairwise(lines):
        missing = _missing(one, other)
        if missing is None or one.end is None or other.start is None:
            continue
        if not any(hole.start <= other.start and (hole.end is None or hole.end >= one.end) for hole in holes):
            # The start of a round may be told in whole seconds: before the end of the one before it.
            holes.append(Hole(min(one.end, other.start), other.start, missing))
    holes.sort(key=lambda hole: hole.start)
    return tuple(holes[-MOST_HOLES:])


def _told(table: Table, lines: Sequence[RoundLine], start: float, end: float) -> bool:
    """Say whether all rounds of that time are known: an unbroken row of them, told to the end, reaches across it."""
    before = [place for place, line in enumerate(lines) if line.start is not None and line.start <= start]
    if not before:
        return False
    row = list(lines[before[-1] :])
    for one, other in pairwise(row):
        if one.shift_code != other.shift_code or other.shift_round != one.shift_round + 1:
            return False
        if not (one.record.is_end or one.cancelled):
            return False
        if other.start is not None and other.start > end:
            return True
    # Nothing has begun since: then the last of the row must have been spoken of after the hole.
    said = table.rounds.get(row[-1].id)
    return said is not None and said.best.at >= end + _ROUNDING


def _missing(one: RoundLine, other: RoundLine) -> Sentence | None:
    """Say which rounds between two neighbours were never heard of."""
    if not one.shift_round or one.shift_code != other.shift_code or other.shift_round <= one.shift_round + 1:
        return None
    first, last = one.shift_round + 1, other.shift_round - 1
    if first == last:
        return say("Round {number} of the shift was not heard.", number=first)
    return say("Rounds {first} to {last} of the shift were not heard.", first=first, last=last)

"""Which step is chosen, by identity, and which one the arrow keys lead to."""

from dataclasses import dataclass
from enum import Enum

from thrillmon.floor.timelines import Bar, RoundLine, Timeline
from thrillmon.models.timeline_rows import earlier_rounds


@dataclass(frozen=True, slots=True)
class Chosen:
    """A step. id: of its round.  bar: its place among the round's bars."""

    id: bytes
    bar: int


class Way(Enum):
    """Where an arrow key leads."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"


def round_of(timeline: Timeline, chosen: Chosen) -> RoundLine | None:
    """Return the round of a chosen step; None when it is no longer kept."""
    if timeline.live is not None and timeline.live.id == chosen.id:
        return timeline.live
    return next((line for line in timeline.rounds if line.id == chosen.id), None)


def step_of(timeline: Timeline, chosen: Chosen) -> tuple[RoundLine, Bar] | None:
    """Return a chosen step with its round; None when either is no longer there."""
    line = round_of(timeline, chosen)
    return (line, line.bars[chosen.bar]) if line is not None and 0 <= chosen.bar < len(line.bars) else None


def neighbour(timeline: Timeline, chosen: Chosen | None, way: Way, first_lane: int = 0) -> Chosen | None:
    """Return the step that an arrow key leads to; the same one at the edges.

    The steps of the live round stand below each other, those of a lane side by side, the lanes below the live round.
    first_lane: the place of the topmost lane that is seen.
    """
    live, lanes = timeline.live, earlier_rounds(timeline)
    line = round_of(timeline, chosen) if chosen is not None else None
    if chosen is None or line is None:
        if live is not None and live.bars and way is not Way.DOWN:
            return Chosen(live.id, len(live.bars) - 1)
        if lanes:
            return Chosen(lanes[min(first_lane, len(lanes) - 1)].id, 0)
        return Chosen(live.id, max(0, len(live.bars) - 1)) if live is not None else None
    last = max(0, len(line.bars) - 1)
    if way in (Way.LEFT, Way.RIGHT):
        return Chosen(line.id, min(last, max(0, chosen.bar + (1 if way is Way.RIGHT else -1))))
    down = way is Way.DOWN
    if live is not None and line.id == live.id:
        if not down or chosen.bar < last:
            return Chosen(live.id, min(last, max(0, chosen.bar + (1 if down else -1))))
        return Chosen(lanes[min(first_lane, len(lanes) - 1)].id, 0) if lanes else chosen
    place = next((place for place, lane in enumerate(lanes) if lane.id == line.id), 0) + (1 if down else -1)
    if place >= len(lanes):
        return chosen
    if place < 0:
        return Chosen(live.id, max(0, len(live.bars) - 1)) if live is not None else chosen
    return Chosen(lanes[place].id, min(chosen.bar, max(0, len(lanes[place].bars) - 1)))

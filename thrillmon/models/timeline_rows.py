"""The rows under the live round: one lane per round, and between them what changed and when nothing was heard."""

from typing import NamedTuple

from thrillmon.floor.timelines import Change, Hole, RoundLine, Timeline
from thrillmon.models.timeline_spans import ended_at, opened_at


class Lane(NamedTuple):
    """A round. holes: those that fall into it."""

    line: RoundLine
    holes: tuple[Hole, ...]


class Between(NamedTuple):
    """What happened between two rounds."""

    event: Change | Hole


Row = Lane | Between


def earlier_rounds(timeline: Timeline) -> tuple[RoundLine, ...]:
    """Return the rounds before the live one, the newest first."""
    if timeline.live is not None and timeline.rounds and timeline.rounds[0].id == timeline.live.id:
        return timeline.rounds[1:]
    return timeline.rounds


def holes_of(line: RoundLine, holes: tuple[Hole, ...], now: float) -> tuple[Hole, ...]:
    """Return the holes that fall into a round."""
    start, end = _first_moment(line), ended_at(line)
    if start is None:
        return ()
    end = now if end is None else end
    return tuple(hole for hole in holes if hole.start <= end and (hole.end is None or hole.end >= start))


def rows_of(timeline: Timeline) -> tuple[Row, ...]:
    """Return the rows, the newest first. What happened before the oldest round is not told."""
    lines = earlier_rounds(timeline)
    if not lines:
        return ()
    lanes: list[tuple[float, Row]] = []
    inside: list[Hole] = []
    if timeline.live is not None:
        inside += holes_of(timeline.live, timeline.holes, timeline.server)
    last_known = timeline.server
    for line in lines:
        holes = holes_of(line, timeline.holes, timeline.server)
        inside += holes
        moment = _first_moment(line)
        # A round without times stands where its neighbours put it.
        last_known = moment if moment is not None else last_known
        lanes.append((last_known, Lane(line, holes)))
    oldest = lanes[-1][0]
    events: list[tuple[float, Row]] = [
        (change.at, Between(change)) for change in timeline.changes if change.at >= oldest - 1.0
    ]
    events += [(hole.start, Between(hole)) for hole in timeline.holes if hole not in inside and hole.start >= oldest]
    events.sort(key=lambda event: -event[0])
    rows: list[Row] = []
    waiting = iter(events)
    event = next(waiting, None)
    for moment, lane in lanes:
        while event is not None and event[0] > moment + 1.0:
            rows.append(event[1])
            event = next(waiting, None)
        rows.append(lane)
    if event is not None:
        rows.append(event[1])
        rows.extend(row for _, row in waiting)
    return tuple(rows)


def _first_moment(line: RoundLine) -> float | None:
    if line.start is not None:
        return line.start
    return line.bars[0].start if line.bars else opened_at(line)

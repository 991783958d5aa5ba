"""What stands under the pointer, and what is said about it."""

from datetime import tzinfo

from PySide6.QtCore import QPointF

from thrillmon.floor.timelines import Change, Hole, RoundLine, Timeline
from thrillmon.models.timeline_choice import Chosen, step_of
from thrillmon.models.timeline_rows import Between, Lane
from thrillmon.models.timeline_spans import opened_at
from thrillmon.models.timeline_words import (
    change_words,
    hole_words,
    note_words,
    number_words,
    one_line,
    result_words,
    round_words,
    started_words,
    step_words,
)
from thrillmon.models.words import render, tr
from thrillmon.panes.timeline_plan import Place, Plan

# A blink of a step can be hit this many pixels beside it.
NEAR = 3.0


def step_at(plan: Plan, timeline: Timeline, point: QPointF) -> Chosen | None:
    """Return the step there. In a row of the live round that is its step, wherever the pointer is in the row."""
    live = timeline.live
    if live is not None and plan.rows_top <= point.y() < plan.rows_bottom and plan.bars:
        place = int((point.y() - plan.rows_top) / plan.row_height)
        return Chosen(live.id, plan.first_bar + min(place, len(plan.bars) - 1))
    lane = lane_at(plan, point)
    return Chosen(lane.line.id, _bar_at(plan, lane.line, point.x())) if lane is not None else None


def lane_at(plan: Plan, point: QPointF) -> Lane | None:
    """Return the lane there."""
    place = _place_at(plan, point)
    return place.row if place is not None and isinstance(place.row, Lane) else None


def tip_at(plan: Plan, timeline: Timeline, point: QPointF, now: float, zone: tzinfo) -> str:
    """Say what stands there; "" for nothing."""
    place = _place_at(plan, point)
    if place is not None and isinstance(place.row, Between):
        event: Change | Hole = place.row.event
        return hole_words(event, now) if isinstance(event, Hole) else change_words(event, zone)
    chosen = step_at(plan, timeline, point)
    found = step_of(timeline, chosen) if chosen is not None else None
    if chosen is None or found is None:
        return ""
    line, bar = found
    lines: list[str] = []
    if place is not None:
        lines.append(
            tr("Round {number}, {time}: {result}").format(
                number=number_words(line), time=started_words(line, zone), result=result_words(line)
            )
        )
        lines += [round_words(line), *note_words(line)]
    lines.append(f"{one_line(tr(bar.label))}: {step_words(bar, now, usual=True)}")
    for mark in line.marks:
        if mark.bar == chosen.bar:
            words = [*(one_line(face.text) for face in mark.faces), one_line(render(mark.text))]
            lines.append(" ".join(filter(None, words)))
    return "\n".join(lines)


def _place_at(plan: Plan, point: QPointF) -> Place | None:
    for place in plan.lanes:
        if place.top <= point.y() < place.top + place.height:
            return place
    return None


def _bar_at(plan: Plan, line: RoundLine, x: float) -> int:
    """Return the place of the bar there, or of the nearest before it."""
    zero = opened_at(line)
    if zero is None:
        return 0
    found = 0
    for place, bar in enumerate(line.bars):
        if plan.x(bar.start - zero) <= x + NEAR:
            found = place
    return found

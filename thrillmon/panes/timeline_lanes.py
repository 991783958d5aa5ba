"""Paint the rounds before the live one as lanes on the same time axis, and between them what changed."""

from datetime import tzinfo

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from thrillmon.floor.phases import Phase
from thrillmon.floor.timelines import Bar, Hole
from thrillmon.models.timeline_choice import Chosen
from thrillmon.models.timeline_rows import Between, Lane
from thrillmon.models.timeline_spans import Lateness, due_seconds, last_second, lateness, opened_at
from thrillmon.models.timeline_words import (
    change_words,
    hole_words,
    note_words,
    number_words,
    result_words,
    seconds_text,
)
from thrillmon.models.words import tr
from thrillmon.panes.timeline_gantt import STALE_OPACITY
from thrillmon.panes.timeline_ink import Ink
from thrillmon.panes.timeline_marks import SIZE, draw_change
from thrillmon.panes.timeline_plan import CAPTION_HEIGHT, PADDING, Place, Plan

# Phases are told by how thick their part of a lane is, beside their colour.
_THICK = {Phase.BETTING: 10.0, Phase.CLOSED: 4.0}
_THICK_OTHERS = 7.0

NUMBER_WIDTH = 34.0

# Words behind a lane are cut short as long as they have so many pixels.
ROOM = 150.0


class LanePainter:
    """Everything that stays the same for all lanes of a frame."""

    def __init__(
        self, painter: QPainter, ink: Ink, plan: Plan, now: float, zone: tzinfo, chosen: Chosen | None, *, focus: bool
    ) -> None:
        self._painter = painter
        self._ink = ink
        self._plan = plan
        self._now = now
        self._zone = zone
        self._chosen = chosen
        self._focus = focus

    def paint(self, exposed: QRectF, *, stale: bool, count: int) -> None:
        """Paint the lanes that touch exposed. count: of all lanes, for the caption."""
        plan, ink = self._plan, self._ink
        caption = QRectF(PADDING, plan.lanes_top - CAPTION_HEIGHT, plan.width - 2 * PADDING, CAPTION_HEIGHT)
        if caption.intersects(exposed):
            words = tr("LAST {count} ROUNDS, from when betting opened").format(count=count)
            ink.write(self._painter, caption, words, ink.small_bold, ink.theme.dim)
        for place in plan.lanes:
            if place.top > exposed.bottom() or place.top + place.height < exposed.top():
                continue
            if isinstance(place.row, Between):
                self._between(place, place.row)
            else:
                if stale:
                    self._painter.setOpacity(STALE_OPACITY)
                self._bars(place, place.row)
                self._painter.setOpacity(1.0)
                self._words(place, place.row)

    def _bars(self, place: Place, lane: Lane) -> None:
        line = lane.line
        zero = opened_at(line)
        if zero is None:
            return
        painter, plan, ink = self._painter, self._plan, self._ink
        middle = place.top + place.height / 2
        left_edge, right_edge, per_second = plan.left, plan.right, plan.per_second
        origin = left_edge - (plan.span.left + zero) * per_second
        fill, phases = painter.fillRect, ink.phases
        hollow = QPen(ink.theme.dim, 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for bar in line.bars:
            end = bar.end if bar.end is not None else bar.start
            left, right = origin + bar.start * per_second, origin + end * per_second
            if right < left_edge or left > right_edge:
                continue
            left = max(left, left_edge)
            # A hair of ground between steps, where there is room for it.
            right = min(right - 1.0 if right - left > 3.0 else max(right, left + 1.0), right_edge)
            thick = _THICK.get(bar.phase, _THICK_OTHERS)
            rect = QRectF(left, middle - thick / 2, right - left, thick)
            if line.cancelled or line.test:
                painter.setPen(hollow)
                painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
            else:
                fill(rect, phases[bar.phase])
            self._late(bar, rect, origin)
        if line.cancelled:
            end = origin + (zero + last_second(line, self._now)) * per_second
            painter.setPen(QPen(ink.theme.text, 1.4))
            painter.drawLine(QLineF(max(left_edge, origin + zero * per_second), middle, min(end, right_edge), middle))
        for hole in lane.holes:
            left = max(left_edge, origin + hole.start * per_second)
            right = min(right_edge, origin + (hole.end if hole.end is not None else self._now) * per_second)
            if right >= left:
                rect = QRectF(left, place.top + 1, max(4.0, right - left), place.height - 2)
                fill(rect, ink.theme.panel)
                fill(rect, ink.hatch)

    def _late(self, bar: Bar, rect: QRectF, origin: float) -> None:
        due = due_seconds(bar)
        if due is None or bar.end is None or lateness(bar, bar.end) is Lateness.ON_TIME:
            return
        x = max(rect.left(), origin + (bar.start + due) * self._plan.per_second)
        if x < rect.right():
            self._painter.fillRect(QRectF(QPointF(x, rect.top()), rect.bottomRight()), self._ink.over)
            self._painter.fillRect(QRectF(x, rect.top() - 2, 1.5, rect.height() + 4), self._ink.theme.strong)

    def _words(self, place: Place, lane: Lane) -> None:
        plan, ink, line = self._plan, self._ink, lane.line
        theme = ink.theme
        number = QRectF(PADDING, place.top, NUMBER_WIDTH, place.height)
        ink.write(self._painter, number, number_words(line), ink.small_bold, theme.text)
        result = QRectF(PADDING + NUMBER_WIDTH, place.top, plan.left - PADDING - NUMBER_WIDTH - 6, place.height)
        ink.write(self._painter, result, result_words(line), ink.small, theme.text)
        zero = opened_at(line)
        notes = note_words(line) + [hole_words(hole, self._now) for hole in lane.holes]
        seconds = last_second(line, self._now)
        end = plan.x(seconds)
        if zero is None:
            notes.insert(0, tr("its times were not told"))
            end = plan.left
        elif end > plan.right:
            notes.insert(0, f"▸ {seconds_text(seconds)}")
        for hole in lane.holes:
            if zero is not None:
                end = max(end, plan.x((hole.end if hole.end is not None else self._now) - zero))
        if notes:
            self._notes(place, " · ".join(notes), end)
        chosen = self._chosen
        if chosen is not None and chosen.id == line.id:
            self._outline(place, lane, chosen)

    def _notes(self, place: Place, words: str, end: float) -> None:
        plan, ink = self._plan, self._ink
        width = ink.width(words, ink.small)
        left = max(plan.left, end) + 8
        if left + width > plan.right and plan.right - left < ROOM:
            # Behind the bars there is too little room: over their end, on a ground of its own.
            left = max(plan.left + 40, plan.right - width)
            box = QRectF(left - 4, place.top + 1, plan.right - left + 4, place.height - 2)
            self._painter.fillRect(box, ink.theme.panel)
        ink.write(
            self._painter, QRectF(left, place.top, plan.right - left, place.height), words, ink.small, ink.theme.strong
        )

    def _between(self, place: Place, between: Between) -> None:
        painter, plan, ink = self._painter, self._plan, self._ink
        event = between.event
        middle = place.top + place.height / 2
        rect = QRectF(plan.left + SIZE + 6, place.top, plan.right - plan.left - SIZE - 6, place.height)
        if isinstance(event, Hole):
            strip = QRectF(PADDING, place.top + 2, plan.left - PADDING - 4, place.height - 4)
            painter.fillRect(strip, ink.hatch)
            ink.write(
                painter, rect.adjusted(-SIZE - 6, 0, 0, 0), hole_words(event, self._now), ink.small, ink.theme.strong
            )
            return
        painter.setPen(ink.hair)
        painter.drawLine(QLineF(PADDING, middle, plan.left - 4, middle))
        draw_change(painter, event.kind, QPointF(plan.left + SIZE / 2, middle), ink.theme.dim)
        width = ink.write(painter, rect, change_words(event, self._zone), ink.small, ink.theme.dim)
        painter.setPen(ink.hair)
        painter.drawLine(QLineF(rect.left() + width + 6, middle, plan.right, middle))

    def _outline(self, place: Place, lane: Lane, chosen: Chosen) -> None:
        painter, plan, ink = self._painter, self._plan, self._ink
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(ink.outline if self._focus else QPen(ink.theme.dim, 1))
        painter.drawRect(QRectF(3, place.top, plan.right - 4, place.height - 1))
        zero = opened_at(lane.line)
        if zero is None or not 0 <= chosen.bar < len(lane.line.bars):
            return
        bar = lane.line.bars[chosen.bar]
        left = max(plan.left, plan.x(bar.start - zero))
        right = min(plan.right, plan.x((bar.end if bar.end is not None else bar.start) - zero))
        if right >= left:
            painter.setPen(QPen(QColor(ink.theme.strong), 1.5))
            painter.drawRect(QRectF(left - 1, place.top + 2, max(4.0, right - left + 1), place.height - 5))

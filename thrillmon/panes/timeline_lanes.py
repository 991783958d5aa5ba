"""Paint the rounds before the live one as lanes on the same time axis, and between them what changed."""

from datetime import tzinfo

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from thrillmon.floor.timelines import Hole, RoundLine
from thrillmon.models.timeline_choice import Chosen
from thrillmon.models.timeline_rows import Between, Lane
from thrillmon.models.timeline_spans import last_second, opened_at
from thrillmon.models.timeline_words import (
    change_words,
    hole_words,
    seconds_text,
)
from thrillmon.models.words import tr
from thrillmon.panes.measures import scaled
from thrillmon.panes.timeline_gantt import STALE_OPACITY
from thrillmon.panes.timeline_ink import Ink
from thrillmon.panes.timeline_marks import SIZE, draw_change
from thrillmon.panes.timeline_plan import CAPTION_HEIGHT, PADDING, Place, Plan
from thrillmon.panes.timeline_sprites import Sprite, Sprites

# Words behind a lane are cut short as long as they have so many pixels.
ROOM = 150.0


class LanePainter:
    """Everything that stays the same for all lanes of a frame."""

    def __init__(
        self,
        painter: QPainter,
        ink: Ink,
        sprites: Sprites,
        plan: Plan,
        now: float,
        zone: tzinfo,
        chosen: Chosen | None,
        *,
        focus: bool,
    ) -> None:
        self._painter = painter
        self._ink = ink
        self._sprites = sprites
        self._hollow = QPen(ink.theme.dim, 1)
        self._strike = QPen(ink.theme.text, 1.4)
        self._plan = plan
        self._now = now
        self._zone = zone
        self._chosen = chosen
        self._focus = focus

    def paint(self, exposed: QRectF, *, stale: bool, count: int) -> None:
        """Paint the lanes that touch exposed. count: of all lanes, for the caption."""
        plan, ink = self._plan, self._ink
        high = scaled(CAPTION_HEIGHT)
        caption = QRectF(PADDING, plan.lanes_top - high, plan.width - 2 * PADDING, high)
        if caption.intersects(exposed):
            words = tr("LAST {count} ROUNDS, from when betting opened").format(count=count)
            ink.write(self._painter, caption, words, ink.small_bold, ink.theme.dim)
        rows: list[tuple[Place, Lane, Sprite]] = []
        ratio = self._painter.device().devicePixelRatio()
        for place in plan.lanes:
            if place.top > exposed.bottom() or place.top + place.height < exposed.top():
                continue
            if isinstance(place.row, Between):
                self._between(place, place.row)
            else:
                sprite = self._sprites.sprite(place.row.line, plan.per_second, plan.left, ratio)
                rows.append((place, place.row, sprite))
        self._painter.save()
        self._painter.setClipRect(QRectF(plan.left, plan.lanes_top, plan.right - plan.left, plan.height))
        if stale:
            self._painter.setOpacity(STALE_OPACITY)
        for place, lane, sprite in rows:
            self._bars(place, sprite, lane.holes)
        self._painter.restore()
        for place, lane, sprite in rows:
            self._painter.drawPixmap(QPointF(0, place.top), sprite.label)
            self._words(place, sprite, lane.holes)

    def _bars(self, place: Place, sprite: Sprite, holes: tuple[Hole, ...]) -> None:
        if sprite.zero is None:
            return
        painter, plan, ink = self._painter, self._plan, self._ink
        line = sprite.line
        origin = plan.x(0.0)
        middle = place.top + place.height / 2
        painter.translate(origin, middle)
        # What is cancelled or a test is hollow.
        hollow = line.cancelled or line.test
        painter.setPen(self._hollow if hollow else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, rects in sprite.filled:
            if not hollow:
                painter.setBrush(colour)
            painter.drawRects(rects)
        if sprite.over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.over)
            painter.drawRects(sprite.over)
            painter.setBrush(ink.theme.strong)
            painter.drawRects(sprite.due)
        if line.cancelled:
            painter.setPen(self._strike)
            painter.drawLine(QLineF(0, 0, last_second(line, self._now) * plan.per_second, 0))
        painter.translate(-origin, -middle)
        for hole in holes:
            left = max(plan.left, plan.x(hole.start - sprite.zero))
            right = min(plan.right, plan.x((hole.end if hole.end is not None else self._now) - sprite.zero))
            if right >= left:
                rect = QRectF(left, place.top + 1, max(4.0, right - left), place.height - 2)
                painter.fillRect(rect, ink.theme.panel)
                painter.fillRect(rect, ink.hatch)

    def _words(self, place: Place, sprite: Sprite, holes: tuple[Hole, ...]) -> None:
        plan, line, zero = self._plan, sprite.line, sprite.zero
        notes = [*sprite.notes, *(hole_words(hole, self._now) for hole in holes)]
        seconds = last_second(line, self._now)
        end = plan.x(seconds)
        if zero is None:
            notes.insert(0, tr("its times were not told"))
            end = plan.left
        elif end > plan.right:
            notes.insert(0, f"▸ {seconds_text(seconds)}")
        for hole in holes:
            if zero is not None:
                end = max(end, plan.x((hole.end if hole.end is not None else self._now) - zero))
        if notes:
            self._notes(place, " · ".join(notes), end)
        chosen = self._chosen
        if chosen is not None and chosen.id == line.id:
            self._outline(place, line, chosen)

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

    def _outline(self, place: Place, line: RoundLine, chosen: Chosen) -> None:
        painter, plan, ink = self._painter, self._plan, self._ink
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(ink.outline if self._focus else QPen(ink.theme.dim, 1))
        painter.drawRect(QRectF(3, place.top, plan.right - 4, place.height - 1))
        zero = opened_at(line)
        if zero is None or not 0 <= chosen.bar < len(line.bars):
            return
        bar = line.bars[chosen.bar]
        left = max(plan.left, plan.x(bar.start - zero))
        right = min(plan.right, plan.x((bar.end if bar.end is not None else bar.start) - zero))
        if right >= left:
            painter.setPen(QPen(QColor(ink.theme.strong), 1.5))
            painter.drawRect(QRectF(left - 1, place.top + 2, max(4.0, right - left + 1), place.height - 5))

"""Painters of what is more than text in a list of tables: phase marks, time bars and last results."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from thrillmon.floor.phases import Phase
from thrillmon.models.cells import Payload, PhaseMark, Result, TimeBar
from thrillmon.panes.faces import faces_pixmap
from thrillmon.panes.theme import Theme

MARGIN = 3
BAR_WIDTH = 66
BAR_HEIGHT = 7
MARK = 9.0


def phase_colour(phase: Phase, theme: Theme) -> QColor:
    """Return the quiet colour of a phase."""
    match phase:
        case Phase.BETTING:
            return theme.betting
        case Phase.CLOSED | Phase.CHANGING_SHOE:
            return theme.closed
        case Phase.PLAYING:
            return theme.playing
        case _:
            return theme.quiet


def draw_phase_mark(painter: QPainter, phase: Phase, centre: QPointF, colour: QColor, size: float = MARK) -> None:
    """Draw the shape of a phase: every phase has its own, so that colour is never needed to tell them apart."""
    half = size / 2
    x, y = centre.x(), centre.y()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    match phase:
        case Phase.BETTING:
            painter.drawPolygon(
                QPolygonF([QPointF(x - half, y - half), QPointF(x + half, y), QPointF(x - half, y + half)])
            )
        case Phase.CLOSED:
            painter.drawRect(QRectF(x - half, y - half, size * 0.34, size))
            painter.drawRect(QRectF(x + half - size * 0.34, y - half, size * 0.34, size))
        case Phase.PLAYING:
            painter.drawEllipse(centre, half, half)
        case Phase.FINISHED:
            painter.drawRect(QRectF(x - half, y - half, size, size))
        case _:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 1.6))
            if phase is Phase.UNKNOWN:
                painter.drawEllipse(centre, half - 0.5, half - 0.5)
            elif phase is Phase.IDLE:
                painter.drawLine(QPointF(x - half, y), QPointF(x + half, y))
            else:
                painter.drawLine(QPointF(x - half, y - half), QPointF(x + half, y + half))
                painter.drawLine(QPointF(x - half, y + half), QPointF(x + half, y - half))
                if phase is Phase.CANCELLED:
                    painter.drawRect(QRectF(x - half, y - half, size, size))


def paint_payload(painter: QPainter, payload: Payload, rect: QRect, theme: Theme, font: QFont, *, stale: bool) -> int:
    """Paint what stands before a cell's text; return how far the text moves right.

    stale: nobody confirms it any more, so it has no phase's colour.
    """
    match payload:
        case PhaseMark(phase):
            centre = QPointF(rect.left() + MARK / 2, rect.center().y() + 0.5)
            draw_phase_mark(painter, phase, centre, theme.quiet if stale else phase_colour(phase, theme))
            return int(MARK) + 8
        case TimeBar():
            _paint_bar(painter, payload, rect, theme)
            return BAR_WIDTH + 8
        case Result():
            return _paint_faces(painter, payload, rect, theme, font)
        case _:
            return 0


def _paint_bar(painter: QPainter, bar: TimeBar, rect: QRect, theme: Theme) -> None:
    if bar.fraction is None:
        return
    top = rect.center().y() - BAR_HEIGHT // 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.track)
    painter.drawRoundedRect(QRectF(rect.left(), top, BAR_WIDTH, BAR_HEIGHT), 2, 2)
    painter.setBrush(phase_colour(bar.phase, theme))
    painter.drawRoundedRect(QRectF(rect.left(), top, BAR_WIDTH * bar.fraction, BAR_HEIGHT), 2, 2)


def _paint_faces(painter: QPainter, result: Result, rect: QRect, theme: Theme, font: QFont) -> int:
    groups = tuple(hand.faces for hand in result.outcome.hands if hand.faces)
    if not groups:
        return 0
    height = max(12, rect.height() - 8)
    ratio = painter.device().devicePixelRatioF()
    pixmap = faces_pixmap(groups, height, theme, font, ratio)
    width = round(pixmap.width() / ratio)
    top = rect.top() + (rect.height() - height) / 2
    if width > rect.width():
        painter.save()
        painter.setClipRect(rect)
        painter.drawPixmap(QPointF(rect.left(), top), pixmap)
        painter.restore()
    else:
        painter.drawPixmap(QPointF(rect.left(), top), pixmap)
    return width + 6

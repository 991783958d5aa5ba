"""The shapes of what happened in a round; each is told from the others without its colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from thrillmon.floor.timelines import ChangeKind, MarkKind

SIZE = 10.0


def draw_mark(painter: QPainter, kind: MarkKind, centre: QPointF, colour: QColor, ground: QColor) -> None:
    """Draw the shape of a mark. ground: the colour of what is cut out of filled shapes."""
    half = SIZE / 2
    x, y = centre.x(), centre.y()
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match kind:
        case MarkKind.RESULT:
            # A flag.
            painter.drawLine(QPointF(x - half + 1, y - half), QPointF(x - half + 1, y + half))
            painter.setBrush(colour)
            painter.drawRect(QRectF(x - half + 1, y - half, SIZE - 2, half))
        case MarkKind.FORTUNE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            far, near = half + 1, 2.0
            painter.drawPolygon(_points((x, y - far), (x + near, y), (x, y + far), (x - near, y)))
            painter.drawPolygon(_points((x - far, y), (x, y - near), (x + far, y), (x, y + near)))
        case MarkKind.CANCEL:
            painter.drawRect(QRectF(x - half, y - half, SIZE, SIZE))
            painter.drawLine(QPointF(x - half, y - half), QPointF(x + half, y + half))
            painter.drawLine(QPointF(x - half, y + half), QPointF(x + half, y - half))
        case MarkKind.ERROR:
            # An exclamation mark in a circle; triangles are High alarms.
            painter.setBrush(colour)
            painter.drawEllipse(centre, half, half)
            painter.setPen(QPen(ground, 1.6))
            painter.drawLine(QPointF(x, y - 3), QPointF(x, y + 0.5))
            painter.drawPoint(QPointF(x, y + 3))
        case MarkKind.EDIT:
            # A hand-made change: a pencil's stroke over a line.
            painter.drawLine(QPointF(x - half, y + half), QPointF(x + half, y + half))
            painter.drawLine(QPointF(x - half + 1, y + half - 3), QPointF(x + half - 1, y - half))
            painter.drawLine(QPointF(x - half + 3, y + half - 2), QPointF(x + half, y - half + 2))
        case MarkKind.CORRECTED:
            # Two arrow heads back: what was settled was opened again.
            painter.setBrush(colour)
            painter.drawPolygon(_points((x, y - half), (x - half, y), (x, y + half)))
            painter.drawPolygon(_points((x + half, y - half), (x, y), (x + half, y + half)))
        case MarkKind.CARDS:
            painter.drawRect(QRectF(x - 3, y - half, 6, SIZE))


def draw_change(painter: QPainter, kind: ChangeKind, centre: QPointF, colour: QColor) -> None:
    """Draw the shape of a change: a person for the dealer, a box for the shoe, a clock for the shift."""
    half = SIZE / 2
    x, y = centre.x(), centre.y()
    painter.setPen(QPen(colour, 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match kind:
        case ChangeKind.DEALER:
            painter.drawEllipse(QPointF(x, y - 2.5), 2.2, 2.2)
            painter.drawArc(QRectF(x - half + 1, y + 1, SIZE - 2, SIZE - 2), 0, 180 * 16)
        case ChangeKind.SHOE:
            painter.drawRect(QRectF(x - half, y - 3, SIZE, 7))
            painter.drawLine(QPointF(x + 1, y - 3), QPointF(x + 1, y + 4))
        case ChangeKind.SHIFT:
            painter.drawEllipse(centre, half - 0.5, half - 0.5)
            painter.drawLine(QPointF(x, y), QPointF(x, y - 3))
            painter.drawLine(QPointF(x, y), QPointF(x + 2.5, y))


def draw_alarm(painter: QPainter, centre: QPointF, colour: QColor, *, high: bool) -> None:
    """Draw the shape of an alarm's priority: a triangle for High, a diamond for Medium."""
    half = SIZE / 2 + 0.5
    x, y = centre.x(), centre.y()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if high:
        painter.drawPolygon(_points((x, y - half), (x + half, y + half - 1), (x - half, y + half - 1)))
    else:
        painter.drawPolygon(_points((x, y - half), (x + half, y), (x, y + half), (x - half, y)))


def _points(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])

"""Draw the shapes of the table list: phases, and the sign at the head of a row; all differ without their colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from thrillmon.floor.phases import Phase
from thrillmon.models.cells import Sign
from thrillmon.panes.alarm_marks import ink_on
from thrillmon.panes.theme import Theme

MARK = 9.0
SIGN = 16.0

_LETTERS = {
    Sign.FAR_LATE: "!",
    Sign.LATE: "!",
    Sign.UNKNOWN: "?",
    Sign.DISAGREEING: "≠",
    Sign.CANCELLED: "C",
    Sign.CORRECTED: "±",
    Sign.TEST: "T",
    Sign.LEAVING: "→",
}


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
            painter.setPen(QPen(colour, max(1.6, size * 0.18)))
            if phase is Phase.UNKNOWN:
                painter.drawEllipse(centre, half - 0.5, half - 0.5)
            elif phase is Phase.IDLE:
                painter.drawLine(QPointF(x - half, y), QPointF(x + half, y))
            else:
                painter.drawLine(QPointF(x - half, y - half), QPointF(x + half, y + half))
                painter.drawLine(QPointF(x - half, y + half), QPointF(x + half, y - half))
                if phase is Phase.CANCELLED:
                    painter.drawRect(QRectF(x - half, y - half, size, size))


def sign_colour(sign: Sign, theme: Theme) -> QColor:
    """Return grey, but for what a person must act on."""
    if sign is Sign.FAR_LATE:
        return theme.high
    return theme.medium if sign is Sign.LATE else theme.quiet


def draw_sign(
    painter: QPainter, sign: Sign, centre: QPointF, theme: Theme, ground: QColor, font: QFont, size: float = SIGN
) -> None:
    """Draw the sign of a row: a shape of its own, with a letter in it. ground: what it is painted on."""
    half = size / 2
    x, y = centre.x(), centre.y()
    colour = sign_colour(sign, theme)
    line = QPen(colour, max(1.4, size * 0.1))
    box = QRectF(x - half + 1, y - half + 1, size - 2, size - 2)
    painter.setPen(line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ink = colour
    drop = 0.0
    match sign:
        case Sign.FAR_LATE:
            painter.setBrush(colour)
            painter.drawPolygon(_polygon(x, y, (0, -half), (half, half - 1), (-half, half - 1)))
            ink, drop = ink_on(colour, ground, theme), size * 0.12
        case Sign.LATE:
            painter.setBrush(colour)
            painter.drawPolygon(_polygon(x, y, (0, -half), (half, 0), (0, half), (-half, 0)))
            ink = ink_on(colour, ground, theme)
        case Sign.UNKNOWN:
            painter.drawEllipse(box)
        case Sign.STALE:
            painter.drawEllipse(box)
            painter.drawLine(QPointF(x, y), QPointF(x, y - half * 0.55))
            painter.drawLine(QPointF(x, y), QPointF(x + half * 0.5, y))
        case Sign.DISAGREEING:
            painter.setBrush(colour)
            painter.drawRoundedRect(box, 2, 2)
            ink = ink_on(colour, ground, theme)
        case Sign.CANCELLED:
            painter.drawRect(box)
            painter.drawLine(box.topLeft(), box.bottomRight())
            painter.drawLine(box.bottomLeft(), box.topRight())
            return
        case Sign.CORRECTED:
            painter.drawPolygon(_polygon(x, y, (0, -half), (half, 0), (0, half), (-half, 0)))
        case Sign.TEST:
            painter.setPen(QPen(colour, line.widthF(), Qt.PenStyle.DotLine))
            painter.drawRect(box)
            ink = theme.text
        case Sign.STOPPED:
            painter.drawRoundedRect(box.adjusted(0, half * 0.5, 0, -half * 0.5), 2, 2)
            painter.drawLine(QPointF(x - half * 0.4, y), QPointF(x + half * 0.4, y))
        case Sign.CHANGING_SHOE:
            painter.drawRect(box.adjusted(0, half * 0.5, -half * 0.5, 0))
            painter.drawRect(box.adjusted(half * 0.5, 0, 0, -half * 0.5))
        case Sign.LEAVING:
            pass
    letter = _LETTERS.get(sign)
    if letter:
        bold = QFont(font)
        bold.setBold(True)
        bold.setPixelSize(max(7, round(size * (0.72 if drop == 0.0 else 0.62))))
        painter.setFont(bold)
        painter.setPen(ink)
        painter.drawText(box.translated(0, drop), Qt.AlignmentFlag.AlignCenter, letter)


def _polygon(x: float, y: float, *corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x + across, y + down) for across, down in corners])

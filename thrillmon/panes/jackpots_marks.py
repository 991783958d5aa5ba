"""Draw the signs of the jackpot pane, at the head of rows and on curves; all differ without their colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from thrillmon.models.jackpots_signs import Loudness, Sign
from thrillmon.panes.theme import Theme

SIGN = 17.0
DOT = 7.0

_LETTERS = {
    Sign.WITHHELD: "!",
    Sign.PAYOUT_ERROR: "!",
    Sign.FALL: "?",
    Sign.UNHEARD: "?",
    Sign.WIN: "W",
    Sign.COMMUNITY: "C",
    Sign.RAFFLE: "R",
    Sign.SWITCH: "→",
    Sign.REPLACED: "→",
    Sign.BONUS: "B",
    Sign.DROP: "D",
    Sign.ERROR: "!",
    Sign.UNKNOWN: "?",
    Sign.DUE: "!",
}

_FILLED = frozenset({Sign.WITHHELD, Sign.PAYOUT_ERROR, Sign.WIN, Sign.COMMUNITY})
_DIAMONDS = frozenset({Sign.PAYOUT_ERROR, Sign.FALL})
_ROUND = frozenset({Sign.WIN, Sign.COMMUNITY, Sign.UNHEARD, Sign.UNKNOWN, Sign.STALE})
_TICKETS = frozenset({Sign.RAFFLE, Sign.DUE, Sign.GONE})


def sign_colour(loudness: Loudness, theme: Theme) -> QColor:
    """Return grey, but for what a person must act on."""
    return {Loudness.HIGH: theme.high, Loudness.MEDIUM: theme.medium, Loudness.QUIET: theme.quiet}[loudness]


def draw_sign(
    painter: QPainter,
    sign: Sign,
    loudness: Loudness,
    centre: QPointF,
    theme: Theme,
    ground: QColor,
    font: QFont,
    size: float = SIGN,
) -> None:
    """Draw a sign with its letter. ground: what it is painted on."""
    half = size / 2
    x, y = centre.x(), centre.y()
    colour = sign_colour(loudness, theme)
    filled = sign in _FILLED
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DotLine if sign is Sign.UNHEARD else Qt.PenStyle.SolidLine))
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    box = QRectF(x - half + 1, y - half + 1, size - 2, size - 2)
    _outline(painter, sign, centre, half, box)
    if sign is Sign.STALE:
        painter.drawLine(QPointF(x, y), QPointF(x, y - half * 0.55))
        painter.drawLine(QPointF(x, y), QPointF(x + half * 0.5, y))
    elif sign is Sign.GONE:
        painter.drawLine(QPointF(x - half * 0.4, y), QPointF(x + half * 0.4, y))
    elif sign is Sign.COMMUNITY:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ground, 1.0))
        painter.drawEllipse(centre, half - 2.6, half - 2.6)
    letter = _LETTERS.get(sign)
    if letter:
        bold = QFont(font)
        bold.setBold(True)
        drop = size * 0.12 if sign is Sign.WITHHELD else 0.0
        bold.setPixelSize(max(7, round(size * (0.62 if sign in (Sign.WITHHELD, Sign.COMMUNITY) else 0.66))))
        painter.setFont(bold)
        painter.setPen(ground if filled else theme.text if loudness is Loudness.QUIET else colour)
        painter.drawText(box.translated(0, drop), Qt.AlignmentFlag.AlignCenter, letter)


def draw_dot(
    painter: QPainter, sign: Sign, loudness: Loudness, centre: QPointF, theme: Theme, size: float = DOT
) -> None:
    """Draw a sign on a curve that is too small for letters: its outline alone."""
    colour = theme.text if loudness is Loudness.QUIET else sign_colour(loudness, theme)
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(colour if sign in _FILLED else theme.panel)
    half = size / 2
    _outline(painter, sign, centre, half, QRectF(centre.x() - half, centre.y() - half, size, size))


def _outline(painter: QPainter, sign: Sign, centre: QPointF, half: float, box: QRectF) -> None:
    x, y = centre.x(), centre.y()
    if sign is Sign.WITHHELD:
        painter.drawPolygon(_polygon(x, y, (0, -half), (half, half - 1), (-half, half - 1)))
    elif sign in _DIAMONDS:
        painter.drawPolygon(_polygon(x, y, (0, -half), (half, 0), (0, half), (-half, 0)))
    elif sign in _ROUND:
        painter.drawEllipse(box)
    elif sign in _TICKETS:
        painter.drawRoundedRect(box.adjusted(-1, half * 0.25, 1, -half * 0.25), 2, 2)
    else:
        painter.drawRect(box.adjusted(1, 1, -1, -1))


def _polygon(x: float, y: float, *corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x + across, y + down) for across, down in corners])

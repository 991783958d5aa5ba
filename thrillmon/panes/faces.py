"""Draw what lies on the table: cards, dice, balls, slots and coins, small enough for a list row."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from thrillmon.floor.card_codes import BARAJA_SUIT_WORDS
from thrillmon.floor.cards import Face, Family
from thrillmon.models.words import tr
from thrillmon.panes.theme import Theme

GAP = 2.0

_COLOURS = {
    "red": ("#A3262C", "#FFFFFF"),
    "black": ("#1D2023", "#FFFFFF"),
    "green": ("#2E6B43", "#FFFFFF"),
    "yellow": ("#D9B838", "#1D2023"),
    "blue": ("#2F5F93", "#FFFFFF"),
    "pink": ("#C9799B", "#1D2023"),
    "white": ("#F4F4F0", "#1D2023"),
    "orange": ("#B5561C", "#FFFFFF"),
    "purple": ("#6B4A86", "#FFFFFF"),
}

_SUITS = {"spade": "♠", "heart": "♥", "club": "♣", "diamond": "♦"}
_RANKS = {1: "A", 11: "J", 12: "Q", 13: "K"}

# Where the pips of a die sit, in thirds of its side.
_PIPS = {
    1: ((1, 1),),
    2: ((0, 0), (2, 2)),
    3: ((0, 0), (1, 1), (2, 2)),
    4: ((0, 0), (2, 0), (0, 2), (2, 2)),
    5: ((0, 0), (2, 0), (1, 1), (0, 2), (2, 2)),
    6: ((0, 0), (2, 0), (0, 1), (2, 1), (0, 2), (2, 2)),
}


def width_of(face: Face, height: float, font: QFont) -> float:
    """Return how wide a face is when drawn that high."""
    if face.family in (Family.POKER, Family.BARAJA):
        return height * 0.74
    if face.family in (Family.DICE, Family.DISC, Family.COIN):
        return height
    label = _label(face)
    return max(height, QFontMetricsF(font).horizontalAdvance(label) + height * 0.55)


def draw(painter: QPainter, face: Face, rect: QRectF, theme: Theme, font: QFont) -> None:
    """Draw one face into rect."""
    match face.family:
        case Family.POKER | Family.BARAJA:
            _draw_card(painter, face, rect, theme, font)
        case Family.DICE if face.number in _PIPS:
            _draw_die(painter, face, rect, theme)
        case _:
            _draw_token(painter, face, rect, theme, font)


def faces_pixmap(groups: tuple[tuple[Face, ...], ...], height: int, theme: Theme, font: QFont, ratio: float) -> QPixmap:
    """Return all groups of faces side by side, a wider gap between groups; ratio: device pixels per pixel."""
    return _pixmap(groups, height, theme.name, font.toString(), ratio, _Keep(theme, font))


class _Keep:
    """Carries what the cache key already names; equal to every other of its kind."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.theme = theme
        self.font = font

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Keep)

    def __hash__(self) -> int:
        return 0


@lru_cache(maxsize=4096)
def _pixmap(
    groups: tuple[tuple[Face, ...], ...], height: int, theme: str, font: str, ratio: float, keep: _Keep
) -> QPixmap:
    del theme, font
    small = QFont(keep.font)
    small.setPointSizeF(keep.font.pointSizeF() * 0.86)
    widths = [[width_of(face, height, small) for face in group] for group in groups]
    total = sum(sum(group) + GAP * len(group) for group in widths) + 2.5 * GAP * max(0, len(widths) - 1)
    pixmap = QPixmap(max(1, round(total * ratio)), max(1, round(height * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left = 0.0
    for group, group_widths in zip(groups, widths, strict=True):
        for face, width in zip(group, group_widths, strict=True):
            draw(painter, face, QRectF(left + 0.5, 0.5, width - 1, height - 1), keep.theme, small)
            left += width + GAP
        left += 2.5 * GAP
    painter.end()
    return pixmap


def _draw_card(painter: QPainter, face: Face, rect: QRectF, theme: Theme, font: QFont) -> None:
    painter.setPen(QPen(theme.card_line, 1))
    painter.setBrush(theme.card)
    painter.drawRoundedRect(rect, 2, 2)
    if face.hidden:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(theme.card_line, Qt.BrushStyle.DiagCrossPattern))
        painter.drawRect(rect.adjusted(2, 2, -2, -2))
        return
    red = face.suit in ("heart", "diamond")
    painter.setPen(theme.card_red if red else theme.card_black)
    card_font = QFont(font)
    card_font.setBold(True)
    card_font.setPixelSize(max(7, round(rect.height() * 0.48)))
    painter.setFont(card_font)
    if face.rank:
        rank = _RANKS.get(face.rank, str(face.rank))
        suit = _SUITS.get(face.suit) or _initials(tr(BARAJA_SUIT_WORDS.get(face.suit, face.suit)))
        top = QRectF(rect.left(), rect.top() + rect.height() * 0.02, rect.width(), rect.height() * 0.5)
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, rank)
        card_font.setBold(False)
        if face.suit not in _SUITS:
            card_font.setPixelSize(max(6, round(rect.height() * (0.34 if suit.isascii() else 0.46))))
        painter.setFont(card_font)
        low = QRectF(rect.left(), rect.top() + rect.height() * 0.48, rect.width(), rect.height() * 0.5)
        painter.drawText(low, Qt.AlignmentFlag.AlignCenter, suit)
        return
    card_font.setPixelSize(max(6, round(rect.height() * 0.36)))
    painter.setFont(card_font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, _label(face))


def _draw_die(painter: QPainter, face: Face, rect: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(theme.card_line, 1))
    painter.setBrush(theme.card)
    painter.drawRoundedRect(rect, 3, 3)
    painter.setPen(Qt.PenStyle.NoPen)
    # Ones and fours are red on the dice of these games.
    painter.setBrush(theme.card_red if face.number in (1, 4) else theme.card_black)
    radius = rect.width() * (0.13 if face.number == 1 else 0.09)
    for column, row in _PIPS[face.number or 1]:
        centre = QPointF(
            rect.left() + rect.width() * (0.25 + 0.25 * column), rect.top() + rect.height() * (0.25 + 0.25 * row)
        )
        painter.drawEllipse(centre, radius, radius)


def _draw_token(painter: QPainter, face: Face, rect: QRectF, theme: Theme, font: QFont) -> None:
    ground, ink = _COLOURS.get(face.colour, ("", ""))
    painter.setPen(QPen(theme.card_line, 1))
    painter.setBrush(QColor(ground) if ground else theme.card)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(QColor(ink) if ink else theme.card_black)
    token_font = QFont(font)
    token_font.setBold(True)
    painter.setFont(token_font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _label(face))


def _label(face: Face) -> str:
    match face.family:
        case Family.WHEEL | Family.ROULETTE | Family.NUMBER if face.number is not None:
            return str(face.number)
        case Family.COLOUR | Family.DISC:
            # The letter goes with the colour: colours alone are not for everybody, and not for printers.
            return tr(face.text)[:1].upper()
        case Family.COIN:
            return tr(face.text)[:1].upper()
        case Family.JACKPOT | Family.FLOW:
            return tr(face.text)
        case _:
            return face.text


def _initials(suit: str) -> str:
    """Return what stands for a suit without a sign of its own: two letters, or one character of Chinese."""
    return suit[: 2 if suit.isascii() else 1]

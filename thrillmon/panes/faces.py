"""Draw what lies on the table: cards, dice, balls, slots and coins, at the height of a list row or of a wall tile."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from thrillmon.floor.cards import RANKS, Face, Family
from thrillmon.models.words import tr
from thrillmon.panes.drawings import paint_drawing
from thrillmon.panes.theme import Theme

GAP = 2.0
GROUP_GAP = 2.5 * GAP

# Of its height: how wide a card is.
CARD_WIDTH = 0.74

# Faces kept as pictures: a full deck, dice, pockets and slots in three heights.
MOST_PICTURES = 1024

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

_SUITS = frozenset({"spade", "heart", "club", "diamond", "swords", "cups", "clubs", "coins"})

Groups = tuple[tuple[Face, ...], ...]


class Faces:
    """Pictures of faces in one theme, font and ratio of device pixels, each drawn once per height."""

    def __init__(self, theme: Theme, font: QFont, ratio: float) -> None:
        self._theme = theme
        self._font = QFont(font)
        self._font.setBold(True)
        self.ratio = ratio
        self._pictures: dict[tuple[Face, int], QPixmap] = {}
        self._rows: dict[tuple[Groups, int], QPixmap] = {}

    def width(self, face: Face, height: int) -> int:
        """Return how wide a face is when drawn that high."""
        if face.family in (Family.POKER, Family.BARAJA):
            return round(height * CARD_WIDTH)
        if face.family in _PIECES or face.family is Family.DICE:
            return height
        metrics = QFontMetricsF(self._letters(height, 0.5))
        return max(height, round(metrics.horizontalAdvance(label(face)) + height * 0.5))

    def picture(self, face: Face, height: int) -> QPixmap:
        """Return a face, drawn."""
        made = self._pictures.get((face, height))
        if made is None:
            if len(self._pictures) >= MOST_PICTURES:
                self._pictures.clear()
            made = self._pictures[face, height] = self._draw(face, height)
        return made

    def fitting(self, groups: Groups, height: int, width: float) -> tuple[Groups, int]:
        """Return as many faces, from the first, as fit into width with the note of how many are left out, and that."""
        total = sum(len(group) for group in groups)
        if self.row_width(groups, height) <= width:
            return groups, 0
        room = width - self.more_width(total, height)
        left, count = 0.0, 0
        kept: list[tuple[Face, ...]] = []
        for group in groups:
            members: list[Face] = []
            for face in group:
                left += self.width(face, height) + GAP
                if left > room:
                    return (*kept, tuple(members)), total - count
                members.append(face)
                count += 1
            kept.append(tuple(members))
            left += GROUP_GAP
        return tuple(kept), total - count

    def row_width(self, groups: Groups, height: int) -> float:
        """Return how wide groups of faces are side by side."""
        faces = sum(self.width(face, height) + GAP for group in groups for face in group)
        return faces + GROUP_GAP * max(0, len(groups) - 1)

    def more_width(self, left_out: int, height: int) -> float:
        """Return how wide the note is that so many faces are left out."""
        return QFontMetricsF(self._letters(height, 0.5)).horizontalAdvance(more_text(left_out)) + GAP

    def paint(self, painter: QPainter, groups: Groups, height: int, left: float, top: float, width: float) -> float:
        """Paint groups of faces side by side, a wider gap between groups; return the width used.

        What does not fit is told by number, never cut through.
        """
        shown, left_out = self.fitting(groups, height, width)
        x = left
        for place, group in enumerate(shown):
            if place and group:
                x += GROUP_GAP
            for face in group:
                painter.drawPixmap(QPointF(x, top), self.picture(face, height))
                x += self.width(face, height) + GAP
        if left_out:
            painter.setFont(self._letters(height, 0.5))
            painter.setPen(self._theme.dim)
            note = QRectF(x, top, self.more_width(left_out, height) + 2, height)
            painter.drawText(note, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, more_text(left_out))
            x += self.more_width(left_out, height)
        return x - left

    def row(self, groups: Groups, height: int) -> QPixmap:
        """Return all groups side by side in one picture."""
        made = self._rows.get((groups, height))
        if made is None:
            if len(self._rows) >= MOST_PICTURES:
                self._rows.clear()
            made = self._rows[groups, height] = self._blank(self.row_width(groups, height), height)
            painter = QPainter(made)
            self.paint(painter, groups, height, 0.0, 0.0, 1e9)
            painter.end()
        return made

    def _blank(self, width: float, height: float) -> QPixmap:
        pixmap = QPixmap(max(1, round(width * self.ratio)), max(1, round(height * self.ratio)))
        pixmap.setDevicePixelRatio(self.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _letters(self, height: float, share: float) -> QFont:
        font = QFont(self._font)
        font.setPixelSize(max(7, round(height * share)))
        return font

    def _draw(self, face: Face, height: int) -> QPixmap:
        width = self.width(face, height)
        pixmap = self._blank(width, height)
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        rect = QRectF(0, 0, width, height)
        match face.family:
            case Family.POKER | Family.BARAJA:
                self._draw_card(painter, face, rect)
            case Family.DICE if face.number is not None and 1 <= face.number <= 6:
                paint_drawing(painter, f"die{face.number}", rect, self._theme)
            case _:
                self._draw_piece(painter, face, rect)
        painter.end()
        return pixmap

    def _draw_card(self, painter: QPainter, face: Face, rect: QRectF) -> None:
        if face.hidden:
            paint_drawing(painter, "back", rect, self._theme)
            return
        paint_drawing(painter, "card", rect, self._theme)
        red = face.suit in ("heart", "diamond", "cups", "coins")
        painter.setPen(self._theme.card_red if red else self._theme.card_black)
        height = rect.height()
        if not face.rank:
            self._write(painter, rect.adjusted(2, 0, -2, 0), label(face), height * 0.5)
            return
        edge = height * 0.06
        top = QRectF(edge, height * 0.03, rect.width() - 2 * edge, height * 0.5)
        self._write(painter, top, RANKS[face.rank], height * 0.5)
        if face.suit in _SUITS:
            size = height * 0.38
            place = QRectF((rect.width() - size) / 2, height * 0.54, size, size)
            paint_drawing(painter, face.suit, place, self._theme)

    def _draw_piece(self, painter: QPainter, face: Face, rect: QRectF) -> None:
        ground, ink = (QColor(name) if name else None for name in _COLOURS.get(face.colour, ("", "")))
        drawing = _PIECES.get(face.family)
        if drawing is not None:
            paint_drawing(painter, drawing, rect, self._theme, ground, ink)
        else:
            painter.setPen(QPen(self._theme.card_line, 1))
            painter.setBrush(ground or self._theme.card)
            radius = rect.height() * 0.22
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(ink or self._theme.card_black)
        edge = rect.height() * 0.12
        self._write(painter, rect.adjusted(edge, 0, -edge, 0), label(face), rect.height() * 0.52)

    def _write(self, painter: QPainter, rect: QRectF, text: str, pixels: float) -> None:
        """Write text into the middle of rect, smaller than wished where it would not fit."""
        font = QFont(self._font)
        font.setPixelSize(max(7, round(pixels)))
        while font.pixelSize() > 7 and QFontMetricsF(font).horizontalAdvance(text) > rect.width() - 1:
            font.setPixelSize(font.pixelSize() - 1)
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


_PIECES = {
    Family.ROULETTE: "pocket",
    Family.WHEEL: "slot",
    Family.DISC: "disc",
    Family.COIN: "coin",
    Family.COLOUR: "colour",
}


def faces_pixmap(groups: Groups, height: int, theme: Theme, font: QFont, ratio: float) -> QPixmap:
    """Return all groups of faces side by side, a wider gap between groups; ratio: device pixels per pixel."""
    return drawn(theme, font, ratio).row(groups, height)


def drawn(theme: Theme, font: QFont, ratio: float) -> Faces:
    """Return the pictures for a theme, font and ratio; always the same ones for the same."""
    return _drawn(theme.name, font.toString(), ratio, _Keep(theme, font))


class _Keep:
    """Carries what the cache key already names; equal to every other of its kind."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.theme = theme
        self.font = font

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Keep)

    def __hash__(self) -> int:
        return 0


@lru_cache(maxsize=8)
def _drawn(theme: str, font: str, ratio: float, keep: _Keep) -> Faces:
    del theme, font
    return Faces(keep.theme, keep.font, ratio)


def more_text(left_out: int) -> str:
    """Say how many faces are left out."""
    return f"+{left_out}"


def label(face: Face) -> str:
    """Return what is written on a face."""
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

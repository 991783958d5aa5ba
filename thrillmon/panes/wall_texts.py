"""Texts of the wall, laid out once: as large as they fit, and cut off only when the smallest does not."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText

from thrillmon.panes.row_texts import laid_out

# Texts kept; a wall of 300 tables shows about 1,500 different ones.
MOST = 4000


class _Text(NamedTuple):
    laid: QStaticText
    font: QFont
    width: float
    height: float


class WallTexts:
    """Draws texts in the font of the wall."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._fonts: dict[tuple[int, bool], QFont] = {}
        self._measure = lru_cache(MOST)(self._measured)
        self._lay_out = lru_cache(MOST)(self._laid_out)

    def font(self, size: float, *, bold: bool = False) -> QFont:
        """Return the font of a pixel size."""
        key = round(size), bold
        font = self._fonts.get(key)
        if font is None:
            font = self._fonts[key] = QFont(self._font)
            font.setPixelSize(max(1, key[0]))
            font.setBold(bold)
        return font

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return how wide a text is drawn in full."""
        return self._measure(text, round(size), bold)

    def draw(
        self,
        painter: QPainter,
        text: str,
        rect: QRect,
        size: float,
        ink: QColor,
        *,
        least: float,
        bold: bool = False,
        right: bool = False,
    ) -> float:
        """Draw one line into rect, smaller where it does not fit, but not below least; return its width."""
        laid = self._lay_out(text, rect.width(), size, least, bold)
        left = rect.right() + 1 - laid.width if right else rect.left()
        painter.setPen(ink)
        painter.setFont(laid.font)
        painter.drawStaticText(QPointF(left, rect.top() + (rect.height() - laid.height) / 2), laid.laid)
        return laid.width

    def _measured(self, text: str, size: int, bold: bool) -> float:
        return QFontMetricsF(self.font(size, bold=bold)).horizontalAdvance(text)

    def _laid_out(self, text: str, width: int, size: float, least: float, bold: bool) -> _Text:
        full = self.width(text, size, bold=bold)
        if full > width:
            size = max(min(size, least), size * width / full - 0.5)
        font = self.font(size, bold=bold)
        laid = laid_out(QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width), font)
        return _Text(laid, font, laid.size().width(), laid.size().height())

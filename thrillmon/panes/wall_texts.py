"""Texts of the wall, laid out once: as large as they fit, and cut off only when the smallest does not."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText, QTransform

from thrillmon.panes.lately import Lately

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
        self._texts: Lately[tuple[str, int, int, int, bool], _Text] = Lately(MOST)
        self._widths: Lately[tuple[str, int, bool], float] = Lately(MOST)

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
        key = text, round(size), bold
        width = self._widths.get(key)
        if width is None:
            width = self._widths.keep(key, QFontMetricsF(self.font(size, bold=bold)).horizontalAdvance(text))
        return width

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
        laid = self._lay(text, rect.width(), size, least, bold)
        left = rect.right() + 1 - laid.width if right else rect.left()
        painter.setPen(ink)
        painter.setFont(laid.font)
        painter.drawStaticText(QPointF(left, rect.top() + (rect.height() - laid.height) / 2), laid.laid)
        return laid.width

    def _lay(self, text: str, width: int, size: float, least: float, bold: bool) -> _Text:
        key = text, width, round(size), round(least), bold
        made = self._texts.get(key)
        if made is None:
            full = self.width(text, size, bold=bold)
            if full > width:
                size = max(min(size, least), size * width / full - 0.5)
            font = self.font(size, bold=bold)
            metrics = QFontMetricsF(font)
            laid = QStaticText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))
            laid.setTextFormat(Qt.TextFormat.PlainText)
            laid.prepare(QTransform(), font)
            made = self._texts.keep(key, _Text(laid, font, laid.size().width(), laid.size().height()))
        return made

"""The texts of a list, laid out once and kept: painting one again costs next to nothing."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QStaticText, QTransform

# A list shows some hundred at a time, and with every round of a table new ones; each takes some kilobytes.
MOST_TEXTS = 3000


class RowTexts:
    """Texts in one font, normal and bold."""

    def __init__(self, font: QFont) -> None:
        self.normal = QFont(font)
        self.bold = QFont(font)
        self.bold.setBold(True)
        self._measure = lru_cache(MOST_TEXTS)(self._measured)
        self._lay_out = lru_cache(MOST_TEXTS)(self._laid_out)

    def width(self, text: str, *, bold: bool = False) -> int:
        """Return how wide a text is when nothing is cut from it."""
        return self._measure(text, bold)

    def text(self, text: str, width: int, elide: Qt.TextElideMode, *, bold: bool = False) -> QStaticText:
        """Return a text laid out for so much room."""
        return self._lay_out(text, width, elide, bold)

    def _measured(self, text: str, bold: bool) -> int:
        return QFontMetrics(self.bold if bold else self.normal).horizontalAdvance(text)

    def _laid_out(self, text: str, width: int, elide: Qt.TextElideMode, bold: bool) -> QStaticText:
        font = self.bold if bold else self.normal
        return laid_out(QFontMetrics(font).elidedText(text, elide, width), font)


def laid_out(text: str, font: QFont) -> QStaticText:
    """Lay out one line as it is."""
    made = QStaticText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.prepare(QTransform(), font)
    return made

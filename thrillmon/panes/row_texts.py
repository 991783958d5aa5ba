"""The texts of a list, laid out once and kept: painting one again costs next to nothing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QStaticText, QTransform

from thrillmon.panes.lately import Lately

# A list shows some hundred at a time, and with every round of a table new ones; each takes some kilobytes.
MOST_TEXTS = 3000


class RowTexts:
    """Texts in one font, normal and bold."""

    def __init__(self, font: QFont) -> None:
        self.normal = QFont(font)
        self.bold = QFont(font)
        self.bold.setBold(True)
        self._texts: Lately[tuple[str, int, bool, int], QStaticText] = Lately(MOST_TEXTS)
        self._widths: Lately[tuple[str, bool], int] = Lately(MOST_TEXTS)

    def width(self, text: str, *, bold: bool = False) -> int:
        """Return how wide a text is when nothing is cut from it."""
        width = self._widths.get((text, bold))
        if width is None:
            metrics = QFontMetrics(self.bold if bold else self.normal)
            width = self._widths.keep((text, bold), metrics.horizontalAdvance(text))
        return width

    def text(self, text: str, width: int, elide: Qt.TextElideMode, *, bold: bool = False) -> QStaticText:
        """Return a text laid out for so much room."""
        key = text, width, bold, elide.value
        made = self._texts.get(key)
        if made is None:
            font = self.bold if bold else self.normal
            made = QStaticText(QFontMetrics(font).elidedText(text, elide, width))
            made.setTextFormat(Qt.TextFormat.PlainText)
            made.prepare(QTransform(), font)
            self._texts.keep(key, made)
        return made

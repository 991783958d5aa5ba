"""What the timeline is painted with: the theme's colours, fonts in three sizes, and texts laid out once and kept."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QStaticText

from thrillmon.floor.phases import Phase
from thrillmon.panes.marks import phase_colour
from thrillmon.panes.row_texts import laid_out
from thrillmon.panes.theme import Theme

# Texts laid out and kept. A timeline shows about 200 different ones, and a running step a new one every second.
MOST_TEXTS = 2000

# How much of a phase's colour its ground behind the bars has.
SHARE = 0.17

DOUBT_ALPHA = 150


class Ink:
    """Made anew with another theme or font."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.theme = theme
        self.plain = QFont(font)
        self.bold = QFont(font)
        self.bold.setBold(True)
        self.small = QFont(font)
        self.small.setPointSizeF(max(6.5, font.pointSizeF() * 0.85))
        self.small_bold = QFont(self.small)
        self.small_bold.setBold(True)
        self.hatch = QBrush(theme.hatch, Qt.BrushStyle.BDiagPattern)
        self.doubt = QBrush(_faint(theme.hatch), Qt.BrushStyle.BDiagPattern)
        self.over = QBrush(theme.panel, Qt.BrushStyle.BDiagPattern)
        self.outline = QPen(theme.focus, 2)
        self.hair = QPen(theme.line, 1)
        self.dotted = QPen(theme.dim, 1, Qt.PenStyle.DotLine)
        self.dashed = QPen(theme.dim, 1, Qt.PenStyle.DashLine)
        self.phases = {phase: phase_colour(phase, theme) for phase in Phase}
        self.grounds = {phase: _over(theme.ground, colour, SHARE) for phase, colour in self.phases.items()}
        self._fonts = {id(one): one for one in (self.plain, self.bold, self.small, self.small_bold)}
        self._metrics = {key: QFontMetricsF(one) for key, one in self._fonts.items()}
        self._lay_out = lru_cache(MOST_TEXTS)(self._laid_out)

    def width(self, text: str, font: QFont) -> float:
        """Return how wide a text is. font: one of this ink's own."""
        return self._static(text, font, 0).size().width()

    def height(self, font: QFont) -> float:
        """Return how high a line is. font: one of this ink's own."""
        return self._metrics[id(font)].height()

    def write(self, painter: QPainter, rect: QRectF, text: str, font: QFont, colour: QColor) -> float:
        """Write one line, in the middle of rect's height, elided to its width; return how wide it became."""
        if not text or rect.width() < 6:
            return 0.0
        static = self._static(text, font, 0)
        if static.size().width() > rect.width():
            # In steps, or a text at the edge would be laid out anew at every pixel of a pan.
            static = self._static(text, font, max(6, int(rect.width()) // 8 * 8))
        size = static.size()
        painter.setPen(colour)
        painter.setFont(font)
        painter.drawStaticText(QPointF(rect.left(), round(rect.top() + (rect.height() - size.height()) / 2)), static)
        return size.width()

    def _static(self, text: str, font: QFont, width: int) -> QStaticText:
        return self._lay_out(text, id(font), width)

    def _laid_out(self, text: str, font: int, width: int) -> QStaticText:
        shown = self._metrics[font].elidedText(text, Qt.TextElideMode.ElideRight, width) if width else text
        return laid_out(shown, self._fonts[font])


def _faint(colour: QColor) -> QColor:
    # Words under it have to stay readable.
    faint = QColor(colour)
    faint.setAlpha(DOUBT_ALPHA)
    return faint


def _over(ground: QColor, colour: QColor, share: float) -> QColor:
    """Return a ground with some of a colour in it; opaque, for that is quicker to paint than what shines through."""
    mine, others = (ground.red(), ground.green(), ground.blue()), (colour.red(), colour.green(), colour.blue())
    parts = zip(mine, others, strict=True)
    return QColor(*(round(one + (other - one) * share) for one, other in parts))


@lru_cache(maxsize=256)
def ticks(left: float, right: float, most: int) -> tuple[float, ...]:
    """Return round numbers of seconds between left and right, at most so many."""
    if right <= left or most < 1:
        return ()
    for step in (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 3600):
        if (right - left) / step <= most:
            break
    else:
        step = (right - left) / most
    first = int(left // step)
    found = (place * step for place in range(first, first + most + 3))
    return tuple(second for second in found if left <= second <= right)

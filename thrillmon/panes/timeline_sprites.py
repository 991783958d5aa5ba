"""What of a lane stays the same from frame to frame: its label as a picture, its bars as rectangles, its words."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from thrillmon.floor.phases import Phase
from thrillmon.floor.timelines import RoundLine
from thrillmon.models.timeline_spans import Lateness, due_seconds, lateness, opened_at
from thrillmon.models.timeline_words import note_words, number_words, result_words
from thrillmon.panes.measures import scaled
from thrillmon.panes.timeline_ink import Ink
from thrillmon.panes.timeline_plan import LANE_HEIGHT, PADDING

# Phases are told by how thick their part of a lane is, beside their colour.
_THICK = {Phase.BETTING: 10.0, Phase.CLOSED: 4.0}
_THICK_OTHERS = 7.0

NUMBER_WIDTH = 34.0

# Lanes of the newest and of some rounds that have just left.
MOST_SPRITES = 200


class Sprite(NamedTuple):
    """A lane. Rectangles are pixels from where betting opened and from the lane's middle.

    zero: when betting opened; None without times.  filled: bars by colour.
    over: what lies beyond the plan.  due: where plans ended.
    """

    line: RoundLine
    zero: float | None
    label: QPixmap
    notes: tuple[str, ...]
    filled: tuple[tuple[QColor, list[QRectF]], ...]
    over: list[QRectF]
    due: list[QRectF]


class Sprites:
    """Makes each sprite once, for one ink; anew when its round has changed, or the scale of the time axis."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self._kept: dict[bytes, Sprite] = {}
        self._look = (0.0, 0.0, 0.0)

    def sprite(self, line: RoundLine, per_second: float, gutter: float, ratio: float) -> Sprite:
        """Return a lane's sprite. gutter: the label's width.  ratio: device pixels per pixel."""
        look = per_second, gutter, ratio
        if look != self._look or len(self._kept) > MOST_SPRITES:
            self._kept.clear()
            self._look = look
        known = self._kept.get(line.id)
        if known is None or known.line is not line:
            known = self._kept[line.id] = self._make(line, per_second, gutter, ratio)
        return known

    def _make(self, line: RoundLine, per_second: float, gutter: float, ratio: float) -> Sprite:
        zero = opened_at(line)
        filled: dict[Phase, list[QRectF]] = {}
        over: list[QRectF] = []
        due: list[QRectF] = []
        for bar in line.bars if zero is not None else ():
            end = bar.end if bar.end is not None else bar.start
            left, right = (bar.start - (zero or 0.0)) * per_second, (end - (zero or 0.0)) * per_second
            # A hair of ground between steps, where there is room for it.
            right = right - 1.0 if right - left > 3.0 else max(right, left + 1.0)
            thick = _THICK.get(bar.phase, _THICK_OTHERS)
            filled.setdefault(bar.phase, []).append(QRectF(left, -thick / 2, right - left, thick))
            planned = due_seconds(bar)
            if planned is not None and bar.end is not None and lateness(bar, bar.end) is not Lateness.ON_TIME:
                x = left + planned * per_second
                if x < right:
                    over.append(QRectF(x, -thick / 2, right - x, thick))
                    due.append(QRectF(x, -thick / 2 - 2, 1.5, thick + 4))
        colours = tuple((self._ink.phases[phase], rects) for phase, rects in filled.items())
        return Sprite(line, zero, self._label(line, gutter, ratio), tuple(note_words(line)), colours, over, due)

    def _label(self, line: RoundLine, gutter: float, ratio: float) -> QPixmap:
        ink, height, first = self._ink, scaled(LANE_HEIGHT), scaled(NUMBER_WIDTH)
        pixmap = QPixmap(QSize(max(1, int(gutter * ratio)), int(height * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(ink.theme.panel)
        painter = QPainter(pixmap)
        number = QRectF(PADDING, 0, first, height)
        ink.write(painter, number, number_words(line), ink.small_bold, ink.theme.text)
        result = QRectF(PADDING + first, 0, gutter - PADDING - first - 6, height)
        ink.write(painter, result, result_words(line), ink.small, ink.theme.text)
        painter.end()
        return pixmap

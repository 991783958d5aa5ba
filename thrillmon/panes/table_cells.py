"""Painters of what is more than text in a list of tables: phases, signs, time bars, sparks and last results."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPixmap

from thrillmon.floor.alarms.letters import HIDDEN, LATCHED
from thrillmon.models.cells import AlarmMark, Cell, Mark, PhaseMark, Result, Spark, TimeBar
from thrillmon.panes.alarm_marks import draw_alarm_mark
from thrillmon.panes.faces import Faces
from thrillmon.panes.marks import MARK, SIGN, draw_phase_mark, draw_sign, phase_colour
from thrillmon.panes.measures import scaled, whole
from thrillmon.panes.theme import Theme

MARGIN = 3
BAR_WIDTH = 66
BAR_HEIGHT = 7
SPARK_WIDTH = 46
SPARK_HEIGHT = 17

# Of a result cell, what is kept for its words while cards could take all of it.
WORDS_SHARE = 0.36

# The mark of an alarm, without the ring of one that calls.
ALARM = 16

# The gap between what is drawn and its words.
GAP = 8


class Brush(NamedTuple):
    """What the painters of a cell need. ground: what the cell lies on.  server: the studio's clock, for bars.

    words: how wide the cell's text is when nothing is cut from it.
    """

    theme: Theme
    font: QFont
    faces: Faces
    ground: QColor
    server: float
    words: float = 0.0


def paint_payload(painter: QPainter, cell: Cell, rect: QRect, brush: Brush) -> int:
    """Paint what stands before a cell's text; return how far the text moves right."""
    theme = brush.theme
    match cell.payload:
        case PhaseMark(phase):
            centre = QPointF(rect.left() + scaled(MARK) / 2, rect.center().y() + 0.5)
            colour = theme.quiet if cell.stale else phase_colour(phase, theme)
            draw_phase_mark(painter, phase, centre, colour, scaled(MARK))
            return int(scaled(MARK)) + GAP
        case Mark(sign):
            centre = QPointF(rect.left() + scaled(SIGN) / 2 + 2, rect.center().y() + 0.5)
            draw_sign(painter, sign, centre, theme, brush.ground, brush.font, scaled(SIGN))
            return int(scaled(SIGN)) + GAP
        case AlarmMark(priority, letter):
            size = scaled(ALARM)
            centre = QPointF(rect.left() + size / 2 + 4, rect.center().y() + 0.5)
            draw_alarm_mark(painter, priority, letter, centre, theme, brush.ground, size=size)
            # A lock or a clock stands beside the mark.
            return int(size) + GAP + (16 if letter in (*HIDDEN, *LATCHED) else 4)
        case TimeBar():
            paint_bar(painter, cell.payload, bar_rect(rect), brush)
            return whole(BAR_WIDTH) + GAP
        case Spark(steps=()):
            return whole(SPARK_WIDTH) + GAP
        case Spark():
            ratio = painter.device().devicePixelRatioF()
            size = whole(SPARK_WIDTH), whole(SPARK_HEIGHT)
            pixmap = spark_pixmap(cell.payload, theme.text.name(), theme.line.name(), ratio, size)
            painter.drawPixmap(QPointF(rect.left(), rect.top() + (rect.height() - whole(SPARK_HEIGHT)) / 2), pixmap)
            return whole(SPARK_WIDTH) + GAP
        case Result():
            return _paint_faces(painter, cell.payload, rect, brush)
        case _:
            return 0


def bar_rect(rect: QRect) -> QRect:
    """Return where the bar of a time cell is; rect: the cell without its margins."""
    return QRect(rect.left(), rect.center().y() - whole(BAR_HEIGHT) // 2, whole(BAR_WIDTH), whole(BAR_HEIGHT))


def paint_bar(painter: QPainter, bar: TimeBar, rect: QRect, brush: Brush) -> None:
    """Paint a bar; past its plan it is full, striped and open at its end, so that it needs no colour."""
    fraction = bar.fraction(brush.server)
    if fraction is None and not bar.over:
        return
    theme = brush.theme
    painter.setPen(Qt.PenStyle.NoPen)
    if bar.over:
        colour = theme.high if bar.over > 1 else theme.medium
        painter.setBrush(colour)
        painter.drawRect(rect)
        # How much of the whole was planned: the tick moves left the longer it lasts.
        planned = _planned_share(bar, brush.server)
        tick = rect.left() + rect.width() * planned
        painter.setBrush(QBrush(brush.ground, Qt.BrushStyle.BDiagPattern))
        painter.drawRect(QRectF(tick, rect.top(), rect.right() + 1 - tick, rect.height()))
        painter.fillRect(QRectF(tick - 1, rect.top() - 3, 2, rect.height() + 6), theme.strong)
        return
    painter.setBrush(theme.track)
    painter.drawRoundedRect(QRectF(rect), 2, 2)
    painter.setBrush(phase_colour(bar.phase, theme))
    painter.drawRoundedRect(QRectF(rect.left(), rect.top(), rect.width() * (fraction or 0.0), rect.height()), 2, 2)


def _planned_share(bar: TimeBar, server: float) -> float:
    if bar.started is None or bar.ends is None or server <= bar.started:
        return 0.0
    return max(0.0, min(1.0, (bar.ends - bar.started) / (server - bar.started)))


@lru_cache(maxsize=2048)
def spark_pixmap(spark: Spark, ink: str, line: str, ratio: float, size: tuple[int, int]) -> QPixmap:
    """Return the line of a table's pace, around the line of its own median. size: width and height."""
    width, height = size
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = height / 2
    painter.setPen(QPen(QColor(line), 1))
    painter.drawLine(QLineF(0, middle, width, middle))
    painter.setPen(QPen(QColor(ink), 1.2))
    apart = (width - 4) / max(1, len(spark.steps) - 1)
    scale = (height - 4) / 2 / spark.limit
    points = [QPointF(2 + place * apart, middle - step * scale) for place, step in enumerate(spark.steps)]
    painter.drawPolyline(points)
    painter.setBrush(QColor(ink))
    painter.drawEllipse(points[-1], 1.2, 1.2)
    painter.end()
    return pixmap


def _paint_faces(painter: QPainter, result: Result, rect: QRect, brush: Brush) -> int:
    groups = tuple(hand.faces for hand in result.outcome.hands if hand.faces)
    if not groups:
        return 0
    height = max(12, rect.height() - 8)
    words = min(brush.words + GAP, rect.width() * WORDS_SHARE) if brush.words else 0.0
    top = rect.top() + (rect.height() - height) / 2
    width = brush.faces.paint(painter, groups, height, rect.left(), top, rect.width() - words)
    if result.cancelled:
        painter.setPen(QPen(brush.theme.strong, 2))
        middle = rect.center().y() + 0.5
        painter.drawLine(QLineF(rect.left() - 1, middle, rect.left() + width, middle))
    return round(width) + 6

"""The curves in the rows of pots, as pictures that are drawn once and kept until the pot says something new."""

from collections import OrderedDict
from collections.abc import Hashable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPixmap

from thrillmon.models.jackpots_curve import CurveLine, gaps, pieces, scale_of
from thrillmon.panes.jackpots_marks import DOT, draw_dot
from thrillmon.panes.theme import Theme

# As many as some screens of rows.
MOST_PICTURES = 300

EDGE = DOT / 2 + 1.0

_Look = tuple[object, ...]


class CurvePictures:
    """Pictures by the identity of their row, in one theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept: OrderedDict[Hashable, tuple[_Look, QPixmap]] = OrderedDict()
        self.drawn = 0
        """How many were drawn, for those who watch the cost."""

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self._kept.clear()

    def picture(self, key: Hashable, line: CurveLine, size: QSize, ratio: float, *, pale: bool) -> QPixmap:
        """Return a curve. ratio: device pixels per pixel.  pale: nobody confirms it any more."""
        # Not the points: those of the last step are less than a pixel, and whatever happens leaves a mark.
        look = (
            line.since, line.marks, line.told_until, len(line.points) > 1,
            size.width(), size.height(), ratio, pale,
        )  # fmt: skip
        known = self._kept.get(key)
        if known is not None and known[0] == look:
            self._kept.move_to_end(key)
            return known[1]
        picture = self._draw(line, size, ratio, pale=pale)
        self._kept[key] = look, picture
        if len(self._kept) > MOST_PICTURES:
            self._kept.popitem(last=False)
        return picture

    def _draw(self, line: CurveLine, size: QSize, ratio: float, *, pale: bool) -> QPixmap:
        self.drawn += 1
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(EDGE, EDGE, size.width() - 2 * EDGE, size.height() - 2 * EDGE)
        paint_curve(painter, line, area, self._theme, pale=pale, width=1.3)
        scale = scale_of(line.shown())
        for mark in line.loudest_last():
            if mark.value is not None:
                x = area.left() + line.share(mark.at) * area.width()
                y = area.bottom() - min(1.0, max(0.0, scale.share(mark.value))) * area.height()
                draw_dot(painter, mark.sign, mark.loudness, QPointF(x, y), self._theme)
        painter.end()
        return picture


def paint_curve(painter: QPainter, line: CurveLine, area: QRectF, theme: Theme, *, pale: bool, width: float) -> None:
    """Paint a curve into an area: hatched where nothing was heard, a lone point as a dot."""
    for left, right in gaps(line):
        part = QRectF(area.left() + left * area.width(), area.top(), (right - left) * area.width(), area.height())
        painter.fillRect(part, QBrush(theme.hatch, Qt.BrushStyle.BDiagPattern))
    painter.save()
    painter.setClipRect(area.adjusted(-1, -2, 1, 2))
    ink = theme.dim if pale else theme.text
    painter.setPen(QPen(ink, width))
    painter.setBrush(ink)
    for piece in pieces(line, scale_of(line.shown())):
        corners = [
            QPointF(area.left() + across * area.width(), area.bottom() - up * area.height())
            for across, up in piece.corners
        ]
        if len(corners) == 1:
            painter.drawEllipse(corners[0], width, width)
        else:
            painter.drawPolyline(corners)
    painter.restore()

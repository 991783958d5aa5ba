"""Paint the track of the rewind bar: groove, holes, shift changes, written times and the handle."""

from datetime import tzinfo
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPolygonF

from thrillmon.models.rewind_scale import RewindScale, Window, moment_text, written_times
from thrillmon.models.words import tr
from thrillmon.panes.measures import scaled
from thrillmon.panes.theme import Theme

MARGIN = 10.0
GROOVE_TOP, GROOVE_HEIGHT = 9.0, 5.0
MIDDLE = GROOVE_TOP + GROOVE_HEIGHT / 2
HOLE_HEIGHT, LEAST_HOLE = 13.0, 3.0
TICK_TOP, TICK_HEIGHT = 4.0, 9.0
TEXT_TOP = 20.0
TEXT_SPACE, TEXT_GAP = 96.0, 8.0
HANDLE = 6.0


class Track(NamedTuple):
    """What is painted. window: what is shown.  length: its pixels.  at: the moment; None while it is live."""

    theme: Theme
    zone: tzinfo
    scale: RewindScale
    window: Window
    length: float
    at: float | None

    def x_of(self, at: float) -> float:
        """Return where a time stands, in pixels."""
        return place_of(at, self.window, self.length)

    @property
    def right(self) -> float:
        """Where the groove ends, in pixels."""
        return MARGIN + self.length


def place_of(at: float, window: Window, length: float) -> float:
    """Return where a time stands, in pixels."""
    return MARGIN + window.share(at) * length


def paint_track(painter: QPainter, track: Track) -> None:
    """Paint everything."""
    _paint_groove(painter, track)
    _paint_holes(painter, track)
    _paint_times(painter, track)
    _paint_shifts(painter, track)
    _paint_handle(painter, track)


def _paint_groove(painter: QPainter, track: Track) -> None:
    begins = track.scale.reach.begins
    left = track.x_of(begins) if begins is not None and begins > track.window.left else MARGIN
    right = min(track.right, track.x_of(track.scale.now))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(track.theme.track)
    painter.drawRoundedRect(QRectF(left, GROOVE_TOP, max(0.0, right - left), GROOVE_HEIGHT), 2, 2)
    if left > MARGIN:
        # There is nothing before the archive begins.
        painter.setPen(QPen(track.theme.track, 1.0, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(MARGIN, MIDDLE), QPointF(left, MIDDLE))


def _paint_holes(painter: QPainter, track: Track) -> None:
    theme, window = track.theme, track.window
    for hole in track.scale.reach.holes:
        end = track.scale.now if hole.end is None else hole.end
        if end < window.left or hole.start > window.right:
            continue
        left, right = max(MARGIN, track.x_of(hole.start)), min(track.right, track.x_of(end))
        box = QRectF(left, MIDDLE - HOLE_HEIGHT / 2, max(LEAST_HOLE, right - left), HOLE_HEIGHT)
        painter.fillRect(box, theme.ground)
        # What was told since is only framed.
        painter.setPen(QPen(theme.dim, 1.0, Qt.PenStyle.DotLine if hole.recovered else Qt.PenStyle.SolidLine))
        painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
        if not hole.recovered:
            painter.setBrush(QBrush(theme.dim, Qt.BrushStyle.BDiagPattern))
        painter.drawRect(box)


def _paint_times(painter: QPainter, track: Track) -> None:
    metrics = painter.fontMetrics()
    painter.setPen(QPen(track.theme.dim, 1.0))
    taken: list[QRectF] = []
    shift = track.scale.reach.shift_began
    if shift is not None and track.window.left <= shift <= track.window.right:
        text = tr("{time} shift start").format(time=moment_text(shift, track.scale.now, track.zone)[:-3])
        width = metrics.horizontalAdvance(text)
        box = QRectF(min(track.x_of(shift), track.right - width), TEXT_TOP, width, metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        taken.append(box)
    for at, text in written_times(track.window, track.zone, int(track.length / scaled(TEXT_SPACE))):
        x, width = track.x_of(at), metrics.horizontalAdvance(text)
        painter.drawLine(QPointF(x, TEXT_TOP - 4), QPointF(x, TEXT_TOP - 1))
        box = QRectF(x - width / 2, TEXT_TOP, width, metrics.height())
        inside = box.left() >= 0 and box.right() <= track.right + MARGIN
        if inside and not any(box.adjusted(-TEXT_GAP, 0, TEXT_GAP, 0).intersects(other) for other in taken):
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            taken.append(box)


def _paint_shifts(painter: QPainter, track: Track) -> None:
    painter.setPen(QPen(track.theme.text, 1.5))
    for start in track.scale.reach.shifts:
        x = track.x_of(start.at)
        if MARGIN <= x <= track.right:
            painter.drawLine(QPointF(x, TICK_TOP), QPointF(x, TICK_TOP + TICK_HEIGHT))


def _paint_handle(painter: QPainter, track: Track) -> None:
    theme = track.theme
    painter.setPen(QPen(theme.ground, 1.5))
    painter.setBrush(theme.strong)
    if track.at is None:
        painter.drawEllipse(QPointF(track.right, MIDDLE), HANDLE, HANDLE)
        return
    # Rewound, the handle has another shape than live, and live leaves an empty ring where it goes on.
    x = min(track.right, max(MARGIN, track.x_of(track.at)))
    corners = ((x - HANDLE, 0.5), (x + HANDLE, 0.5), (x + HANDLE, 7.0), (x, MIDDLE + 7.0), (x - HANDLE, 7.0))
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.dim, 1.5))
    painter.drawEllipse(QPointF(min(track.right, track.x_of(track.scale.now)), MIDDLE), HANDLE - 1.5, HANDLE - 1.5)

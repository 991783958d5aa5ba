"""Draw the mark of an alarm: a shape and a letter for its priority, and what has become of it, without any colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from thrillmon.floor.alarms.letters import HIDDEN, LATCHED, Letter, Priority
from thrillmon.models.alarm_words import PRIORITY_LETTERS
from thrillmon.panes.contrast import contrast
from thrillmon.panes.theme import Theme

SIZE = 18.0
LOCK = 9.0

_HOLLOW = frozenset({Letter.RETURNED, Letter.LATCHED, Letter.NORMAL}) | HIDDEN
_GREY = HIDDEN | {Letter.NORMAL}


def priority_colour(priority: Priority, theme: Theme) -> QColor:
    """Return the colour of a priority; nothing else wears it."""
    return {Priority.HIGH: theme.high, Priority.MEDIUM: theme.medium, Priority.LOW: theme.low}[priority]


def draw_alarm_mark(
    painter: QPainter,
    priority: Priority,
    letter: Letter,
    centre: QPointF,
    theme: Theme,
    ground: QColor,
    *,
    lit: bool = True,
    size: float = SIZE,
) -> None:
    """Draw a mark. Filled: it holds. Hollow: it is gone, or hidden. A ring: nobody has acknowledged it.

    A lock: latched. A clock: shelved. Two bars: suppressed. Crossed: out of service.
    ground: what it is painted on.  lit: False in the dark half of a blink.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = theme.quiet if letter in _GREY else priority_colour(priority, theme)
    calls = letter in (Letter.UNACKNOWLEDGED, Letter.LATCHED)
    pen = QPen(colour, max(1.4, size * 0.1))
    painter.setPen(pen)
    hollow = letter in _HOLLOW
    painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colour)
    painter.drawPolygon(shape_of(priority, centre, size / 2 - 1))
    if calls and lit:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.strong, max(1.2, size * 0.09)))
        painter.drawPolygon(shape_of(priority, centre, size / 2 + 2.0))
    _draw_letter(painter, priority, centre, theme.text if hollow else ink_on(colour, ground, theme), size)
    beside = QPointF(centre.x() + size / 2 + 8, centre.y())
    if letter in LATCHED:
        draw_lock(painter, beside, theme.text)
    elif letter is Letter.SHELVED:
        _draw_clock(painter, beside, theme.text)
    elif letter is Letter.SUPPRESSED:
        painter.setPen(QPen(theme.text, 2.0))
        for across in (-2.5, 2.5):
            painter.drawLine(beside + QPointF(across, -4), beside + QPointF(across, 4))
    if letter is Letter.OUT_OF_SERVICE:
        half = size / 2
        painter.setPen(QPen(theme.text, 1.6))
        painter.drawLine(QPointF(centre.x() - half, centre.y() + half), QPointF(centre.x() + half, centre.y() - half))
    painter.restore()


def shape_of(priority: Priority, centre: QPointF, half: float) -> QPolygonF:
    """Return the outline of a priority: High a triangle, Medium a diamond, Low a square."""
    x, y = centre.x(), centre.y()
    corners = {
        Priority.HIGH: ((0.0, -half * 1.1), (half * 1.1, half * 0.85), (-half * 1.1, half * 0.85)),
        Priority.MEDIUM: ((0.0, -half * 1.1), (half * 1.1, 0.0), (0.0, half * 1.1), (-half * 1.1, 0.0)),
        Priority.LOW: ((-half * 0.85, -half * 0.85), (half * 0.85, -half * 0.85), (half * 0.85, half * 0.85),
                       (-half * 0.85, half * 0.85)),
    }[priority]  # fmt: skip
    return QPolygonF([QPointF(x + across, y + down) for across, down in corners])


def draw_lock(painter: QPainter, centre: QPointF, colour: QColor, size: float = LOCK) -> None:
    """Draw a padlock."""
    x, y = centre.x(), centre.y()
    painter.setPen(QPen(colour, 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(x - size * 0.28, y - size * 0.62, size * 0.56, size * 0.8), 0, 180 * 16)
    painter.setBrush(colour)
    painter.drawRect(QRectF(x - size * 0.42, y - size * 0.15, size * 0.84, size * 0.62))


def _draw_clock(painter: QPainter, centre: QPointF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, LOCK * 0.5, LOCK * 0.5)
    painter.drawLine(centre, centre + QPointF(0, -LOCK * 0.36))
    painter.drawLine(centre, centre + QPointF(LOCK * 0.26, 0))


def ink_on(colour: QColor, ground: QColor, theme: Theme) -> QColor:
    """Return what is best read on a filled mark: the ground, white or black."""
    return max((ground, theme.ink_on(colour)), key=lambda ink: contrast(ink, colour))


def _draw_letter(painter: QPainter, priority: Priority, centre: QPointF, ink: QColor, size: float) -> None:
    font = QFont(painter.font())
    font.setBold(True)
    font.setPixelSize(max(7, round(size * 0.52)))
    painter.setFont(font)
    painter.setPen(ink)
    drop = size * 0.1 if priority is Priority.HIGH else 0.0
    box = QRectF(centre.x() - size / 2, centre.y() - size / 2 + drop, size, size)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, PRIORITY_LETTERS[priority])

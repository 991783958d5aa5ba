"""The track of the rewind bar: drag or step to any second; holes are hatched, shift changes are ticks."""

from datetime import UTC, tzinfo

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from thrillmon.floor.timelines import Hole
from thrillmon.models.rewind_scale import Reach, RewindScale, ShiftStart, Window, moment_text
from thrillmon.models.words import plain_tip, render, tr
from thrillmon.panes.rewind_painting import MARGIN, TEXT_TOP, Track, paint_track, place_of
from thrillmon.panes.theme import Theme

NEAR_PIXELS = 4.0

ZOOM_STEP = 2.0

STEP_SECONDS, LONG_STEP_SECONDS, PAGE_SECONDS = 1.0, 10.0, 60.0

# Names of tables in a tool tip.
MOST_NAMES = 8


class RewindTrack(QWidget):
    """moment_wanted carries Unix seconds by the studio's clock.  returned: back to live.  typed: a key of a time."""

    moment_wanted = Signal(float)
    returned = Signal()
    typed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.scale = RewindScale()
        self.at: float | None = None
        """The moment that is shown or asked for; None while it is live."""
        self._theme = theme
        self._zone: tzinfo = UTC
        self._held: Window | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Rewind"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._say()

    def show_now(self, now: float) -> None:
        """Take the studio's time."""
        self.scale.now = now
        self._say()
        self.update()

    def show_reach(self, reach: Reach) -> None:
        """Take what there is to go back to."""
        self.scale.reach = reach
        self.update()

    def show_moment(self, at: float | None) -> None:
        """Show which moment is wanted; None for live."""
        self.at = at
        if at is not None and self._held is None:
            self.scale.reveal(at)
        self._say()
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.update()

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        self._say()
        self.update()

    # ---- Qt's side

    def sizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(400, int(TEXT_TOP) + self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(160, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget: arrows and pages step, Home and End go to the ends, + - * zoom, digits begin a time."""
        long = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = LONG_STEP_SECONDS if long else STEP_SECONDS
        match event.key():
            case Qt.Key.Key_Left:
                self._step(-step)
            case Qt.Key.Key_Right:
                self._step(step)
            case Qt.Key.Key_PageUp:
                self._step(-PAGE_SECONDS)
            case Qt.Key.Key_PageDown:
                self._step(PAGE_SECONDS)
            case Qt.Key.Key_Home:
                self._go_home()
            case Qt.Key.Key_End | Qt.Key.Key_Escape:
                if self.at is None:
                    event.ignore()
                    return
                self.returned.emit()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._zoom(1.0 / ZOOM_STEP)
            case Qt.Key.Key_Minus:
                self._zoom(ZOOM_STEP)
            case Qt.Key.Key_Asterisk:
                self.scale.show_usual()
                self.update()
            case _ if event.text().isdigit():
                self.typed.emit(event.text())
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See QWidget."""
        if event.button() is Qt.MouseButton.LeftButton:
            # What is under the pointer stays there until it is let go.
            self._held = self.scale.window(self.at)
            self._drag(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See QWidget."""
        if self._held is not None:
            self._drag(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See QWidget."""
        del event
        self._held = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See QWidget: zooms."""
        if event.angleDelta().y():
            self._zoom(ZOOM_STEP ** (-event.angleDelta().y() / 240.0))
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """See QWidget."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """See QWidget."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """See QWidget: tells what stands under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(float(event.pos().x()))), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_track(painter, Track(self._theme, self._zone, self.scale, self._window(), self._length(), self.at))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.focus, 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    # ---- what is where

    def x_of(self, at: float) -> float:
        """Return where a time stands, in pixels."""
        return place_of(at, self._window(), self._length())

    def tip_at(self, x: float) -> str:
        """Say what time stands under a place, and what is known of it."""
        at = round(self._window().time((x - MARGIN) / self._length()))
        lines = [moment_text(at, self.scale.now, self._zone)]
        begins = self.scale.reach.begins
        if begins is not None and at < begins:
            lines.append(tr("The archive begins at {time}.").format(time=self._time(begins)))
        near = NEAR_PIXELS * self._window().seconds / self._length()
        now, reach = self.scale.now, self.scale.reach
        lines += [
            hole_words(hole, now, self._zone)
            for hole in reach.holes
            if hole.start - near <= at <= (now if hole.end is None else hole.end) + near
        ]
        lines += [self._shift_words(start) for start in reach.shifts if abs(start.at - at) <= near]
        return "\n".join(lines)

    # ---- inside

    def _window(self) -> Window:
        return self._held if self._held is not None else self.scale.window(self.at)

    def _length(self) -> float:
        return max(1.0, self.width() - 2 * MARGIN)

    def _time(self, at: float) -> str:
        return moment_text(at, self.scale.now, self._zone)

    def _step(self, seconds: float) -> None:
        now = float(int(self.scale.now))
        at = (now if self.at is None else self.at) + seconds
        if at >= now:
            # Whoever steps up to now is live again.
            if self.at is not None:
                self.returned.emit()
            return
        self.moment_wanted.emit(max(at, min(self.scale.earliest, now if self.at is None else self.at)))

    def _go_home(self) -> None:
        left = float(round(self._window().left))
        beginning = left if self.at is None or self.at > left + 1.0 else float(int(self.scale.earliest))
        self.moment_wanted.emit(max(beginning, float(int(self.scale.earliest))))

    def _drag(self, x: float) -> None:
        window = self._window()
        at = float(round(window.time(min(1.0, max(0.0, (x - MARGIN) / self._length())))))
        if at >= int(self.scale.now):
            self.returned.emit()
        elif at != self.at:
            self.moment_wanted.emit(at)

    def _zoom(self, factor: float) -> None:
        self.scale.zoom(factor, self.at)
        self.update()

    def _say(self) -> None:
        if self.at is None:
            words = tr("live; arrows, Page keys or a typed time go back")
        else:
            words = tr("rewound to {time}; Escape returns to live").format(time=self._time(self.at))
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def _shift_words(self, start: ShiftStart) -> str:
        names = ", ".join(start.tables[:MOST_NAMES])
        if len(start.tables) > MOST_NAMES:
            names = tr("{names} and {count} more").format(names=names, count=len(start.tables) - MOST_NAMES)
        return tr("{time} shift starts: {tables}").format(time=self._time(start.at), tables=names)


def hole_words(hole: Hole, now: float, zone: tzinfo) -> str:
    """Say when the floor could not be heard, and why."""
    start, cause = moment_text(hole.start, now, zone), render(hole.cause)
    if hole.end is None:
        words = tr("▨ Could not be heard since {start}: {cause}").format(start=start, cause=cause)
    else:
        end = moment_text(hole.end, now, zone)
        words = tr("▨ Could not be heard from {start} to {end}: {cause}").format(start=start, end=end, cause=cause)
    return f"{words} {tr('The provider has told of it since.')}" if hole.recovered else words

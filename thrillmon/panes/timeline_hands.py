"""Lead the timeline's chart by mouse and keyboard."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent

from thrillmon.models.timeline_choice import Way

ZOOM_STEP = 1.25
PAN_SHARE = 0.1
WHEEL_LANES = 3

# The pointer has to go this far before a click becomes a drag.
DRAG_PIXELS = 4.0

_WAYS = {
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
}


class Led(Protocol):
    """What can be done with a chart."""

    def walk(self, way: Way) -> None: ...
    def zoom(self, factor: float, x: float | None = None) -> None: ...
    def pan(self, pixels: float) -> None: ...
    def go_back(self, lanes: int) -> None: ...
    def page(self) -> int: ...
    def resume(self) -> None: ...
    def press(self, point: QPointF) -> None: ...
    def open_at(self, point: QPointF) -> None: ...
    def enter(self) -> None: ...
    def ask(self) -> None: ...
    def leave(self) -> None: ...
    def tell(self, event: QHelpEvent) -> None: ...
    def resized(self) -> None: ...
    def focused(self) -> None: ...
    def in_lanes(self, point: QPointF) -> bool: ...
    def width(self) -> int: ...


class Hands(QObject):
    """An event filter for the canvas and its viewport."""

    def __init__(self, chart: Led, canvas: QObject) -> None:
        super().__init__(canvas)
        self._chart = chart
        self._canvas = canvas
        self._from: QPointF | None = None
        self._dragging = False
        self._turned = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject."""
        kind = event.type()
        if watched is self._canvas:
            if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
                return self._key(event)
            if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                self._chart.focused()
            return False
        if kind == QEvent.Type.Resize:
            self._chart.resized()
        elif isinstance(event, QWheelEvent):
            self._wheel(event)
            return True
        elif isinstance(event, QHelpEvent):
            self._chart.tell(event)
            return True
        elif isinstance(event, QMouseEvent):
            return self._mouse(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key, chart = Qt.Key(event.key()), self._chart
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _WAYS:
            if control and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                chart.pan(chart.width() * (PAN_SHARE if key == Qt.Key.Key_Right else -PAN_SHARE))
            elif control:
                chart.go_back(1 if key == Qt.Key.Key_Down else -1)
            else:
                chart.walk(_WAYS[key])
            return True
        match key:
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                chart.zoom(1 / ZOOM_STEP)
            case Qt.Key.Key_Minus:
                chart.zoom(ZOOM_STEP)
            case Qt.Key.Key_PageDown:
                chart.go_back(max(1, chart.page() - 1))
            case Qt.Key.Key_PageUp:
                chart.go_back(-max(1, chart.page() - 1))
            case Qt.Key.Key_Home:
                chart.go_back(10_000)
            case Qt.Key.Key_End:
                chart.resume()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                chart.enter()
            case Qt.Key.Key_Space:
                chart.ask()
            case Qt.Key.Key_Escape:
                chart.leave()
            case _:
                return False
        return True

    def _wheel(self, event: QWheelEvent) -> None:
        delta, where = event.angleDelta(), event.position()
        sideways = delta.x() if not delta.y() else 0
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or sideways:
            self._chart.pan(-(delta.y() or delta.x()) / 120 * self._chart.width() * PAN_SHARE)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier or not self._chart.in_lanes(where):
            self._chart.zoom(ZOOM_STEP ** (-delta.y() / 120), where.x())
        else:
            # Touch pads send small parts of a notch.
            self._turned -= delta.y() / 120 * WHEEL_LANES
            lanes = int(self._turned)
            self._turned -= lanes
            if lanes:
                self._chart.go_back(lanes)
        event.accept()

    def _mouse(self, event: QMouseEvent) -> bool:
        kind, where = event.type(), event.position()
        if kind == QEvent.Type.MouseMove:
            if self._from is not None and event.buttons() & Qt.MouseButton.LeftButton:
                moved = where.x() - self._from.x()
                self._dragging = self._dragging or abs(moved) >= DRAG_PIXELS
                if self._dragging:
                    self._chart.pan(-moved)
                    self._from = where
            return True
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if kind == QEvent.Type.MouseButtonPress:
            self._from, self._dragging = where, False
        elif kind == QEvent.Type.MouseButtonDblClick:
            self._from = None
            self._chart.open_at(where)
        elif kind == QEvent.Type.MouseButtonRelease:
            if self._from is not None and not self._dragging:
                self._chart.press(where)
            self._from = None
        # The view below would take the press for a plot's; the focus still comes here.
        return True

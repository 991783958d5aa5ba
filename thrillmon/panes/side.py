"""The side of the window: panes behind buttons and keys, one at a time, or floating in windows of their own."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QToolButton, QVBoxLayout, QWidget

from thrillmon.models.words import tr
from thrillmon.panes.floating import Floating
from thrillmon.panes.theme import Theme


class SidePane(QWidget):
    """What a pane at the side can do."""

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        raise NotImplementedError

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        raise NotImplementedError


class Side(QWidget):
    """shown: whether the side can be seen now. Panes are added once, each with a button and a key."""

    shown = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._stack = QStackedWidget()
        self._buttons: dict[QWidget, QToolButton] = {}
        self._floating: dict[QWidget, Floating] = {}
        self.locked = False
        """Whether nothing may be opened, as on a locked wall."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.hide()

    def add(self, pane: QWidget, title: str, keys: str) -> tuple[QToolButton, QAction]:
        """Add a pane; return its button for the strip and the action for its key."""
        self._stack.addWidget(pane)
        button = QToolButton()
        button.setText(title)
        button.setToolTip(tr("{pane}: {keys} opens and closes it").format(pane=title, keys=keys))
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.toggle(pane))
        action = QAction(title, button)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: self.toggle(pane))
        self._buttons[pane] = button
        return button, action

    def open(self, pane: QWidget) -> None:
        """Show a pane."""
        if self.locked:
            return
        floating = self._floating.get(pane)
        if floating is not None:
            floating.show()
            floating.activateWindow()
        else:
            self._stack.setCurrentWidget(pane)
            self.show()
        self._mark()
        pane.setFocus()

    def toggle(self, pane: QWidget) -> None:
        """Show a pane, or close the side, or its own window, when it is the one that is shown."""
        floating = self._floating.get(pane)
        if floating is not None and floating.isVisible():
            floating.close()
        elif floating is None and self.isVisible() and self._stack.currentWidget() is pane:
            self.hide()
            self._mark()
        else:
            self.open(pane)

    def float(self, pane: QWidget) -> Floating | None:
        """Put a pane into a window of its own."""
        if self.locked or pane not in self._buttons:
            return None
        floating = self._floating.get(pane)
        if floating is None:
            size = pane.size()
            if self._stack.currentWidget() is pane:
                self.hide()
            self._stack.removeWidget(pane)
            title = f"{self._buttons[pane].text()} – {self.window().windowTitle()}"
            floating = self._floating[pane] = Floating(pane, title, self.window())
            floating.resize(size.expandedTo(pane.minimumSizeHint()))
            floating.hidden.connect(self._mark)
        self.open(pane)
        return floating

    def dock(self, pane: QWidget) -> None:
        """Put a pane back to the side."""
        floating = self._floating.pop(pane, None)
        if floating is not None:
            visible = floating.isVisible()
            self._stack.addWidget(floating.give_back())
            if visible:
                self.open(pane)
            self._mark()

    def float_or_dock(self, focus: QWidget | None) -> None:
        """Float the pane at the side, or dock the floating one with the keyboard."""
        inside = next((pane for pane in self._floating if focus is not None and pane.isAncestorOf(focus)), None)
        if inside is not None:
            self.dock(inside)
        elif self.current is not None:
            self.float(self.current)
        elif self._floating:
            self.dock(next(reversed(self._floating)))

    @property
    def current(self) -> QWidget | None:
        """The pane that is shown at the side; None while the side is closed."""
        return None if self.isHidden() else self._stack.currentWidget()

    @property
    def panes(self) -> list[QWidget]:
        """All panes, in the order of their buttons."""
        return list(self._buttons)

    @property
    def floating(self) -> dict[QWidget, Floating]:
        """The windows of the panes that float, shown or not."""
        return dict(self._floating)

    def close_all(self) -> None:
        """Close the side and every window of a pane."""
        self.hide()
        for floating in self._floating.values():
            floating.hide()
        self._mark()

    def _mark(self) -> None:
        for pane, button in self._buttons.items():
            floating = self._floating.get(pane)
            button.setChecked(floating.isVisible() if floating is not None else self.current is pane)
        self.shown.emit(not self.isHidden())

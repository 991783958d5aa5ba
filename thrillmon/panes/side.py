"""The side of the window: panes behind tabs, opened and closed by key or by their button in the strip."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QToolButton, QVBoxLayout, QWidget

from thrillmon.models.words import tr
from thrillmon.panes.theme import Theme

# Narrower than this the list of tables needs the whole window.
WIDE_ENOUGH = 1500


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
        self._stack.setCurrentWidget(pane)
        self.show()
        self._mark()
        pane.setFocus()

    def toggle(self, pane: QWidget) -> None:
        """Show a pane, or close the side when it is the one that is shown."""
        if self.isVisible() and self._stack.currentWidget() is pane:
            self.hide()
            self._mark()
        else:
            self.open(pane)

    @property
    def current(self) -> QWidget | None:
        """The pane that is shown; None while the side is closed."""
        return None if self.isHidden() else self._stack.currentWidget()

    def _mark(self) -> None:
        for pane, button in self._buttons.items():
            button.setChecked(self.current is pane)
        self.shown.emit(not self.isHidden())

"""Let keys do things anywhere in a pane."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

Act = Callable[[], object]


def add_keys(pane: QWidget, keys: list[tuple[str, str, Act]]) -> None:
    """Let keys do things while the keyboard is anywhere in the pane; each is a name, a key and what it does."""
    for name, key, act in keys:
        action = QAction(name, pane)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(partial(_do, act))
        pane.addAction(action)


def _do(act: Act, ticked: bool = False) -> None:
    del ticked
    act()

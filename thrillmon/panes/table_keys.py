"""The keys of the tables pane: what each does, and what is said of it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from thrillmon.models.words import tr

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


def key_texts() -> list[tuple[str, str]]:
    """Return the keys and their meaning, in the order in which they are read."""
    return [
        ("/", tr("Type a filter; Escape clears it")),
        ("↑ ↓ PgUp PgDn Home End", tr("Go from table to table")),
        ("← →", tr("Close or open a group; on a table, go from column to column")),
        (tr("Enter, Space, Ctrl+I"), tr("Open or close the details of the chosen table")),
        ("A", tr("Open the alarm of the chosen table")),
        (tr("Ctrl+Shift+V, Menu"), tr("Columns, order, groups, filters, views")),
        ("Ctrl+1 … Ctrl+9", tr("Saved views, by name")),
        ("Ctrl+Shift+S", tr("Save this view")),
        (tr("Tab"), tr("From the filter to the menu, the worst tables, the list and the details")),
        ("Ctrl+Shift+L", tr("Light or dark")),
        ("?", tr("This list")),
    ]

"""Give a widget actions with keys of their own, which its menu and the keyboard share."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def add_keys(
    owner: QWidget, keys: Iterable[tuple[str, str | QKeySequence, Callable[[], object]]], *, below: bool = False
) -> None:
    """Add actions: what each does, its key and the act. below: the keys count in the widget's children as well."""
    context = Qt.ShortcutContext.WidgetWithChildrenShortcut if below else Qt.ShortcutContext.WidgetShortcut
    for text, key, act in keys:
        action = QAction(text, owner)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(context)
        action.triggered.connect(_acting(act))
        owner.addAction(action)


def _acting(act: Callable[[], object]) -> Callable[[], None]:
    """Return a slot without parameters: Qt would hand over whether the action is checked, which none of these is."""

    def acting() -> None:
        act()

    return acting

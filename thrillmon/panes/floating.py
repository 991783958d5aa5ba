"""A pane in a window of its own, on whichever screen somebody likes to have it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Floating(QWidget):
    """hidden: somebody closed it; the pane stays in it, and comes back where it was."""

    hidden = Signal()

    def __init__(self, pane: QWidget, title: str, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.pane = pane
        self.setWindowTitle(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.addWidget(pane)
        # The keys of the window work here, too.
        self._owner = owner.window()
        self.addActions(self._owner.actions())
        pane.show()

    def give_back(self) -> QWidget:
        """Let go of the pane, and be gone."""
        self._column.removeWidget(self.pane)
        self.pane.setParent(None)
        self.hide()
        self.deleteLater()
        return self.pane

    def hideEvent(self, event: QHideEvent) -> None:
        """See QWidget."""
        super().hideEvent(event)
        self.hidden.emit()

    def event(self, event: QEvent) -> bool:
        """See QWidget: actions that the window has got meanwhile work here as well."""
        if event.type() is QEvent.Type.WindowActivate:
            known = set(map(id, self.actions()))
            self.addActions([action for action in self._owner.actions() if id(action) not in known])
        return super().event(event)

"""The typed filter: asks while one types, shows where a query goes wrong, and lets go with Escape."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from thrillmon.models.words import tr

# A query is asked when the fingers rest this long.
REST_MS = 250


class FilterBox(QLineEdit):
    """asked carries the query; left: the person is done and goes back to the list."""

    asked = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Filter, such as late or dealer=anna ( / )"))
        self.setAccessibleName(tr("Filter of the tables"))
        self.setClearButtonEnabled(True)
        self._rest = QTimer(self)
        self._rest.setObjectName("typing")
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._ask)
        self.textEdited.connect(self._typed)

    def show_query(self, query: str) -> None:
        """Show a query that came from elsewhere."""
        if not self._rest.isActive() and self.text() != query:
            self.setText(query)

    def show_refused(self, refused: bool) -> None:
        """Look wrong, or right again."""
        if self.property("refused") != refused:
            self.setProperty("refused", refused)
            self.style().unpolish(self)
            self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget: Enter asks at once, Escape clears, both and Down go back to the list."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.clear()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._ask()
            self.left.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        # The cross in the box clears at once.
        self._rest.start(REST_MS if text else 0)

    def _ask(self) -> None:
        self._rest.stop()
        self.asked.emit(self.text())

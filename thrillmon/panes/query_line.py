"""A line for a query: it tells what it does not understand, and where."""

from collections.abc import Callable
from datetime import tzinfo
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from thrillmon.floor.queries import Language, Query, QueryError
from thrillmon.models.words import render, tr

S = TypeVar("S")


class QueryLine(QWidget, Generic[S]):
    """Typed text becomes a query on Enter, or when it is emptied.

    asked: called with the query, None when nothing is asked.  now: Unix seconds, for times without a date.
    left: Escape was pressed where nothing is typed.
    """

    left = Signal()

    def __init__(
        self,
        language: Language[S],
        hint: str,
        now: Callable[[], float],
        zone: tzinfo,
        asked: Callable[[Query[S] | None, str], None],
    ) -> None:
        super().__init__()
        self._language = language
        self._now = now
        self._zone = zone
        self._asked = asked
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(tr("Query"))
        self.edit.setClearButtonEnabled(True)
        self._problem = QLabel()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.edit)
        column.addWidget(self._problem)
        self.edit.returnPressed.connect(self.ask)
        self.edit.textChanged.connect(self._emptied)
        clear = QAction(self.edit)
        clear.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        clear.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        clear.triggered.connect(self.leave)
        self.edit.addAction(clear)

    def leave(self) -> None:
        """Escape was pressed: take the query out."""
        if not self.edit.text():
            self.left.emit()
        self.edit.clear()

    def show_zone(self, zone: tzinfo) -> None:
        """Read times in another zone."""
        self._zone = zone
        if self.edit.text():
            self.ask()

    def show_query(self, text: str) -> None:
        """Put a query in and ask it."""
        self.edit.setText(text)
        self.ask()

    def ask(self) -> None:
        """Ask what is typed, or say what is not understood in it."""
        text = self.edit.text()
        try:
            query = self._language.parse(text, self._zone, self._now()) if text.strip() else None
        except QueryError as error:
            self._problem.setText(f"▲ {render(error.sentence)}")
            self._problem.show()
            self.edit.setCursorPosition(error.position)
            self.edit.setSelection(error.position, max(1, len(text) - error.position))
            return
        self._problem.hide()
        self._asked(query, text)

    def _emptied(self, text: str) -> None:
        self._problem.hide()
        if not text:
            self.ask()

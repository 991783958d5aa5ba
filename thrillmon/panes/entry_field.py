"""A line to enter something: its title above, and below it what is wrong with it and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from thrillmon.models.words import tr
from thrillmon.panes.plain_label import plain_label

# Nobody types so many characters at once: this was pasted, or an input method has finished a word.
AT_ONCE = 4


class Line(QLineEdit):
    """left: the line was left for another one. editingFinished also comes when another program is looked at."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """See QWidget."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()


class EntryField(QWidget):
    """typed: the text changed. finished: it is meant so: the line was left, Enter was pressed, or it was pasted.

    What an input method has under way is no text yet and is told to nobody.
    """

    typed = Signal()
    finished = Signal()

    def __init__(self, title: str, *, secret: bool = False, hint: str = "") -> None:
        super().__init__()
        self._former = ""
        self._said: dict[str, str] = {}
        self.edit = Line()
        self.edit.setAccessibleName(title)
        self.edit.setPlaceholderText(hint)
        self._hint = hint
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.message = plain_label()
        self.message.setObjectName("error")
        self.message.hide()
        label = QLabel(title)
        label.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(label)
        column.addWidget(self.edit)
        column.addWidget(self.message)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self._edited)
        self.edit.returnPressed.connect(self.finished)
        self.edit.left.connect(self.finished)

    @property
    def text(self) -> str:
        """What was entered."""
        return self.edit.text()

    def show_text(self, text: str) -> None:
        """Replace the text; nobody is told."""
        self.edit.setText(text)
        self._former = text

    def show_hint(self, hint: str) -> None:
        """Say in the empty line what it takes; the usual hint when empty."""
        self.edit.setPlaceholderText(hint or self._hint)

    def show_mistake(self, owner: str, text: str) -> None:
        """Say what is wrong; owner: who says so, and who alone takes it back with an empty text."""
        self._said[owner] = text
        said = next((one for one in self._said.values() if one), "")
        self.message.setText(f"▲ {said}" if said else "")
        self.message.setVisible(bool(said))
        self.edit.setAccessibleDescription(tr("Wrong: {reason}").format(reason=said) if said else "")
        self.edit.setProperty("refused", bool(said))
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    @property
    def mistake(self) -> str:
        """What is said to be wrong."""
        return self.message.text().removeprefix("▲ ")

    def _edited(self, text: str) -> None:
        at_once = len(text) - len(self._former) >= AT_ONCE
        self._former = text
        self.typed.emit()
        if at_once:
            self.finished.emit()

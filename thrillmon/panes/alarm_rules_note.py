"""What is asked before rules are changed: what will be different, and why; a reason is always kept with them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from thrillmon.models.words import tr


class NoteDialog(QDialog):
    """noted: why, once somebody has said it and agrees. The button stays off until then."""

    noted = Signal(str)

    def __init__(self, parent: QWidget, question: str, told: str, accept: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setMinimumSize(520, 320)
        words = QLabel(told)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.setContentsMargins(8, 8, 8, 8)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(words)
        self.note = QLineEdit()
        self.note.setMaxLength(300)
        self.note.setPlaceholderText(tr("In a few words, for whoever comes after you"))
        self.note.setAccessibleName(tr("Why?"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button: QPushButton = buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setEnabled(False)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        self.note.textChanged.connect(self._mind)
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        column.addWidget(QLabel(tr("Why?")))
        column.addWidget(self.note)
        column.addWidget(buttons)
        self.note.setFocus()

    def _mind(self, text: str) -> None:
        self.accept_button.setEnabled(bool(text.strip()))

    def _agree(self) -> None:
        if self.note.text().strip():
            self.noted.emit(self.note.text().strip())
            self.accept()

"""Ask how a result is to be exported: in which form, where to, and whether with names."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from thrillmon.archive.exports import FORMS, Form
from thrillmon.models.words import tr


def form_text(form: Form) -> str:
    """Say what a form is."""
    match form:
        case "csv":
            return tr("CSV, for spreadsheets and scripts")
        case "xlsx":
            return tr("Excel workbook")
        case "jsonl":
            return tr("JSON lines, one object per round")


class ExportDialog(QDialog):
    """chosen carries path, form and whether names are written out."""

    chosen = Signal(object, str, bool)

    def __init__(self, folder: Path, stem: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.form = QComboBox()
        for form in FORMS:
            self.form.addItem(form_text(form), form)
        self.form.currentIndexChanged.connect(self._rename)
        self.path = QLineEdit(str(folder / f"{stem}.{FORMS[0]}"))
        self.path.setMinimumWidth(380)
        self.path.textChanged.connect(self._check)
        self.names = QCheckBox(tr("With people's names; this is put on record"))
        browse = QPushButton(tr("Choose …"))
        browse.clicked.connect(self._browse)
        self._exists = QLabel()
        self._exists.setTextFormat(Qt.TextFormat.PlainText)
        self._exists.setWordWrap(True)
        said = QLabel(about)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(browse)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = self.buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self._accepted)
        self.buttons.rejected.connect(self.reject)
        form_row = QFormLayout(self)
        form_row.addRow(said)
        form_row.addRow(tr("Form"), self.form)
        form_row.addRow(tr("File"), row)
        form_row.addRow("", self._exists)
        form_row.addRow("", self.names)
        form_row.addRow(self.buttons)
        self._check()

    def _chosen_form(self) -> Form:
        return FORMS[max(0, self.form.currentIndex())]

    def _rename(self) -> None:
        self.path.setText(str(Path(self.path.text()).with_suffix(f".{self._chosen_form()}")))

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Export"), self.path.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self._chosen_form())
        dialog.fileSelected.connect(self.path.setText)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _check(self) -> None:
        text = self.path.text().strip()
        path = Path(text)
        self._go.setEnabled(bool(text) and bool(path.name))
        try:
            there = bool(text) and path.exists()
        except OSError:
            there = False
        self._exists.setText(tr("▲ This file is there already and will be replaced.") if there else "")

    def _accepted(self) -> None:
        self.accept()
        self.chosen.emit(Path(self.path.text().strip()), self._chosen_form(), self.names.isChecked())

"""The profiles of this machine: opened, edited, duplicated, renamed, deleted, imported and exported."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from thrillmon.models.words import tr
from thrillmon.panes.plain_label import plain_label


class ProfileRow(NamedTuple):
    """A profile as it is listed. trouble: why it cannot be used."""

    name: str
    path: Path
    open: bool
    trouble: str = ""


class ProfilesDialog(QDialog):
    """Each signal carries the file of the chosen profile; renamed also the new name, the last two a file elsewhere."""

    open_wanted = Signal(object)
    edit_wanted = Signal(object)
    duplicate_wanted = Signal(object)
    rename_wanted = Signal(object, str)
    delete_wanted = Signal(object)
    new_wanted = Signal()
    import_wanted = Signal(object)
    export_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Profiles"))
        self.resize(720, 420)
        self._rows: list[ProfileRow] = []
        self.asked: QDialog | None = None
        """What is being asked now: a name, a file, or whether it is meant."""
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Profiles"))
        self.list.setSpacing(2)
        self.said = plain_label()
        self.open_button = self._button(tr("Open"), self._open)
        self.edit = self._button(tr("Settings…"), lambda: self.edit_wanted.emit(self._path))
        self.duplicate = self._button(tr("Duplicate"), lambda: self.duplicate_wanted.emit(self._path))
        self.rename = self._button(tr("Rename…"), self._ask_name)
        self.delete = self._button(tr("Delete…"), self._ask_delete)
        self.export = self._button(tr("Export…"), self._ask_target)
        new = self._button(tr("New…"), self.new_wanted.emit)
        bring_in = self._button(tr("Import…"), self._ask_source)
        leave = self._button(tr("Close"), self.reject)
        self.list.itemActivated.connect(self._open)
        self.list.currentRowChanged.connect(self._mind)
        buttons = QVBoxLayout()
        for button in (self.open_button, self.edit, self.duplicate, self.rename, self.delete, self.export):
            buttons.addWidget(button)
        buttons.addSpacing(12)
        buttons.addWidget(new)
        buttons.addWidget(bring_in)
        buttons.addStretch(1)
        buttons.addWidget(leave)
        halves = QHBoxLayout()
        halves.addWidget(self.list, 1)
        halves.addLayout(buttons)
        column = QVBoxLayout(self)
        column.addLayout(halves, 1)
        column.addWidget(self.said)
        self.list.setFocus()

    def show_rows(self, rows: Sequence[ProfileRow]) -> None:
        """List these profiles; the chosen one stays chosen."""
        former = self.chosen
        self._rows = list(rows)
        self.list.clear()
        for row in rows:
            opened = tr("open now") if row.open else row.trouble and f"▲ {row.trouble}"
            item = QListWidgetItem(f"{row.name}\n{opened or row.path.name}")
            item.setToolTip(str(row.path))
            self.list.addItem(item)
        paths = [row.path for row in rows]
        wanted = former.path if former is not None else next((row.path for row in rows if row.open), None)
        self.list.setCurrentRow(paths.index(wanted) if wanted in paths else 0)
        self._mind()

    def choose(self, path: Path) -> None:
        """Choose a profile."""
        self.list.setCurrentRow([row.path for row in self._rows].index(path))

    @property
    def chosen(self) -> ProfileRow | None:
        """The profile that is chosen."""
        row = self.list.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def say(self, text: str) -> None:
        """Say what came of the last button."""
        self.said.setText(text)

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _mind(self) -> None:
        row = self.chosen
        usable = row is not None and not row.trouble
        self.open_button.setEnabled(usable and row is not None and not row.open)
        for button in (self.edit, self.duplicate, self.rename, self.export):
            button.setEnabled(usable)
        self.delete.setEnabled(row is not None and not row.open)

    @property
    def _path(self) -> Path | None:
        return None if self.chosen is None else self.chosen.path

    def _open(self) -> None:
        if self.open_button.isEnabled():
            self.open_wanted.emit(self._path)

    def _ask_name(self) -> None:
        row = self.chosen
        if row is None:
            return
        asked = self.asked = QInputDialog(self)
        asked.setWindowTitle(tr("Rename a profile"))
        asked.setLabelText(tr("The new name"))
        asked.setTextValue(row.name)

        def rename(name: str) -> None:
            self.rename_wanted.emit(row.path, name.strip())

        asked.textValueSelected.connect(rename)
        asked.open()

    def _ask_delete(self) -> None:
        row = self.chosen
        if row is None:
            return
        asked = self.asked = QMessageBox(self)
        asked.setIcon(QMessageBox.Icon.Warning)
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.setText(tr("Delete the profile “{name}”?").format(name=row.name))
        asked.setInformativeText(
            tr("Its file and its secrets in the keychain are deleted. What was heard stays in its archive.")
        )
        yes = asked.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        asked.setDefaultButton(asked.addButton(QMessageBox.StandardButton.Cancel))

        def answer(button: QAbstractButton) -> None:
            if button is yes:
                self.delete_wanted.emit(row.path)

        asked.buttonClicked.connect(answer)
        asked.open()

    def _ask_source(self) -> None:
        asked = self.asked = QFileDialog(self, tr("Import a profile"))
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setNameFilter(tr("Profiles (*.toml)"))

        def bring_in(name: str) -> None:
            self.import_wanted.emit(Path(name))

        asked.fileSelected.connect(bring_in)
        asked.open()

    def _ask_target(self) -> None:
        row = self.chosen
        if row is None:
            return
        asked = self.asked = QFileDialog(self, tr("Export the profile, without secrets"), f"{row.path.stem}.toml")
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix("toml")
        asked.setNameFilter(tr("Profiles (*.toml)"))

        def hand_out(name: str) -> None:
            self.export_wanted.emit(row.path, Path(name))

        asked.fileSelected.connect(hand_out)
        asked.open()

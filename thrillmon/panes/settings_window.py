"""The settings of a profile: a page per section, made from the declarations that the file is read by."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from thrillmon.models.words import tr
from thrillmon.panes.plain_label import plain_label
from thrillmon.panes.settings_page import SettingsPage
from thrillmon.panes.settings_secrets import SecretRow
from thrillmon.settings.profile import SECTION_WORDS, SECTIONS

Values = dict[str, dict[str, Any]]


class SettingsWindow(QDialog):
    """edited: a value was changed. save_wanted: the owner saves and calls saved(), or show_mistakes().

    secret_entered: a name and the new secret. secret_forgotten: a name.
    """

    edited = Signal()
    save_wanted = Signal()
    secret_entered = Signal(str, str)
    secret_forgotten = Signal(str)

    def __init__(self, parent: QWidget | None, name: str, file: str, save_text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings of {name}").format(name=name))
        self.resize(860, 700)
        self.changed = False
        self.question: QMessageBox | None = None
        self._leaving = False
        self.pages = {section: SettingsPage(section) for section in SECTIONS}
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Sections"))
        self.list.setFixedWidth(170)
        self.list.setSpacing(2)
        self._stack = QStackedWidget()
        for section, page in self.pages.items():
            self.list.addItem(tr(SECTION_WORDS[section].title))
            self._stack.addWidget(page)
            page.edited.connect(self._edited)
            for row in page.secrets:
                self._connect_secret(row)
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        self.said = plain_label()
        self._file = plain_label()
        self._file.setObjectName("dim")
        self._file.setText(file)
        self.save = QPushButton(save_text)
        self.save.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        self.save.setAutoDefault(False)
        self.save.setEnabled(False)
        leave = QPushButton(tr("Close"))
        leave.setAutoDefault(False)
        self.save.clicked.connect(self.save_wanted)
        leave.clicked.connect(self.reject)
        halves = QHBoxLayout()
        halves.addWidget(self.list)
        halves.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.save)
        foot.addWidget(leave)
        column = QVBoxLayout(self)
        column.addLayout(halves, 1)
        for label in (self._file, self.said):
            column.addWidget(label)
        column.addLayout(foot)
        self.list.setFocus()

    def show_values(self, values: Mapping[str, Mapping[str, Any]]) -> None:
        """Show a profile; a section that is not there is switched off."""
        for section, page in self.pages.items():
            page.show_values(values.get(section))
        self._mark(False)

    def values(self) -> Values:
        """Return what is entered, without the sections that are switched off."""
        entered = {section: page.values() for section, page in self.pages.items()}
        return {section: values for section, values in entered.items() if values is not None}

    def show_mistakes(self, mistakes: Mapping[tuple[str, str], str]) -> None:
        """Say at each field what is wrong with it, and in the list of sections where to look."""
        for number, (section, page) in enumerate(self.pages.items()):
            wrong = False
            for key, field in page.fields.items():
                field.show_mistake(mistakes.get((section, key), ""))
                wrong = wrong or (section, key) in mistakes
            title = tr(SECTION_WORDS[section].title)
            self.list.item(number).setText(f"▲ {title}" if wrong else title)

    def open_mistake(self, section: str, key: str) -> None:
        """Show the field of a mistake and put the cursor into it; nobody leaves now."""
        self._leaving = False
        self.list.setCurrentRow(list(self.pages).index(section))
        field = self.pages[section].fields.get(key)
        if field is not None:
            self.pages[section].ensureWidgetVisible(field)
            field.setFocus()

    @property
    def secrets(self) -> dict[str, SecretRow]:
        """The rows of all secrets, by name."""
        return {row.name: row for page in self.pages.values() for row in page.secrets}

    def offer_secret(self, name: str) -> None:
        """Add a row for a secret that the metadata of gRPC names, unless it has one already."""
        if name not in self.secrets:
            about = tr("Named in the metadata as keychain:{name}.").format(name=name)
            self._connect_secret(self.pages["grpc"].add_secret(name, about))

    def say(self, text: str) -> None:
        """Say what came of the last button."""
        self.said.setText(text)

    def saved(self) -> None:
        """Show that everything is saved; a window that only waited for that closes."""
        self._mark(False)
        if self._leaving:
            self.reject()

    def mark_changed(self) -> None:
        """Let save what is no value of the file, too: a secret is read when the links are opened."""
        self._mark(True)

    def reject(self) -> None:
        """See QDialog: asks when something is not saved."""
        if not self.changed:
            super().reject()
            return
        self._leaving = False
        question = self.question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Question)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setText(tr("The settings were changed and not saved."))
        buttons = QMessageBox.StandardButton
        question.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        question.setDefaultButton(buttons.Save)

        def answer(button: QAbstractButton) -> None:
            self._answered(question.standardButton(button))

        question.buttonClicked.connect(answer)
        question.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """See QWidget: the cross in the corner asks, too."""
        if self.changed:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    def _answered(self, answer: QMessageBox.StandardButton) -> None:
        if answer is QMessageBox.StandardButton.Save:
            self._leaving = True
            self.save_wanted.emit()
        elif answer is QMessageBox.StandardButton.Discard:
            self._mark(False)
            self.reject()

    def _connect_secret(self, row: SecretRow) -> None:
        def enter(text: str) -> None:
            self.secret_entered.emit(row.name, text)

        row.replace_wanted.connect(enter)
        row.forget_wanted.connect(lambda: self.secret_forgotten.emit(row.name))

    def _edited(self) -> None:
        self._mark(True)
        self.edited.emit()

    def _mark(self, changed: bool) -> None:
        self.changed = changed
        self.save.setEnabled(changed)

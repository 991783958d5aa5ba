"""A secret in the settings: where it is, never what it is; replaced and forgotten here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from thrillmon.models.words import tr
from thrillmon.panes.plain_label import plain_label
from thrillmon.panes.settings_fields import TITLE_WIDTH
from thrillmon.settings.secrets import Whereabouts


class SecretRow(QWidget):
    """replace_wanted: the new secret. forget_wanted: the person has said so twice."""

    replace_wanted = Signal(str)
    forget_wanted = Signal()

    def __init__(self, name: str, title: str, about: str) -> None:
        super().__init__()
        self.name = name
        self.state = plain_label()
        self.state.setAccessibleName(title)
        self.replace = QPushButton(tr("Replace…"))
        self.forget = QPushButton(tr("Forget"))
        self.entry = QLineEdit()
        self.entry.setEchoMode(QLineEdit.EchoMode.Password)
        self.entry.setAccessibleName(title)
        self.entry.setPlaceholderText(tr("the new one"))
        self.keep = QPushButton(tr("Keep"))
        self.leave = QPushButton(tr("Leave it"))
        self._sure = False
        for button in (self.replace, self.forget, self.keep, self.leave):
            button.setAutoDefault(False)
            button.setAccessibleName(f"{button.text()} {title}")
        label = QLabel(title)
        label.setMinimumWidth(TITLE_WIDTH)
        label.setToolTip(name)
        help_text = plain_label()
        help_text.setObjectName("dim")
        help_text.setText(about)
        self.mistake = plain_label()
        self.mistake.setObjectName("error")
        self.mistake.hide()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label)
        line.addWidget(self.state, 1)
        line.addWidget(self.entry, 1)
        for button in (self.keep, self.leave, self.replace, self.forget):
            line.addWidget(button)
        below = QVBoxLayout()
        below.setContentsMargins(TITLE_WIDTH + 8, 0, 0, 0)
        below.setSpacing(2)
        below.addWidget(help_text)
        below.addWidget(self.mistake)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addLayout(below)
        self._open_entry(False)
        self.replace.clicked.connect(lambda: self._open_entry(True))
        self.leave.clicked.connect(lambda: self._open_entry(False))
        self.keep.clicked.connect(self._keep)
        self.entry.returnPressed.connect(self._keep)
        self.forget.clicked.connect(self._forget)

    def show_where(self, where: Whereabouts, *, keychain: bool) -> None:
        """Say where the secret is; keychain: whether there is one to put it into."""
        match where:
            case "environment":
                text = tr("from the environment ({name}), which goes before the keychain").format(name=self.name)
            case "keychain":
                text = tr("in the keychain")
            case "missing":
                text = tr("▲ missing") if keychain else tr("▲ missing: set the variable {name}").format(name=self.name)
        self.state.setText(text)
        self.replace.setEnabled(keychain)
        self.replace.setToolTip("" if keychain else tr("This computer has no keychain"))
        self.forget.setEnabled(where == "keychain")
        self._open_entry(False)

    def show_mistake(self, text: str) -> None:
        """Say why the keychain did not do it; empty: it did."""
        self.mistake.setText(f"▲ {text}" if text else "")
        self.mistake.setVisible(bool(text))

    def _open_entry(self, wanted: bool) -> None:
        self.entry.clear()
        for widget in (self.entry, self.keep, self.leave):
            widget.setVisible(wanted)
        for widget in (self.state, self.replace, self.forget):
            widget.setVisible(not wanted)
        self._ask(False)
        if wanted:
            self.entry.setFocus()

    def _ask(self, sure: bool) -> None:
        self._sure = sure
        self.forget.setText(tr("Really forget?") if sure else tr("Forget"))

    def _keep(self) -> None:
        if self.entry.text():
            self.replace_wanted.emit(self.entry.text())
        self._open_entry(False)

    def _forget(self) -> None:
        if not self._sure:
            self._ask(True)
            return
        self._ask(False)
        self.forget_wanted.emit()

"""A section of the settings: whether it is wanted, its fields, and its secrets."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from thrillmon.models.words import tr
from thrillmon.panes.plain_label import plain_label
from thrillmon.panes.settings_fields import SettingField
from thrillmon.panes.settings_secrets import SecretRow
from thrillmon.settings.profile import SECTION_WORDS, SECTIONS
from thrillmon.settings.secrets import SECRETS


class SettingsPage(QScrollArea):
    """edited: something of it was changed."""

    edited = Signal()

    def __init__(self, section: str) -> None:
        super().__init__()
        self.section = section
        words = SECTION_WORDS[section]
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        title, about = plain_label(bold=True), plain_label()
        title.setText(tr(words.title))
        about.setText(tr(words.help))
        about.setObjectName("dim")
        self.use = QCheckBox(tr(words.use))
        self.use.setVisible(bool(words.use))
        self.use.setChecked(True)
        self.fields = {key: SettingField(section, key, field) for key, field in SECTIONS[section].model_fields.items()}
        self.secrets = [
            SecretRow(secret.name, tr(secret.title), tr(secret.help)) for secret in SECRETS.get(section, ())
        ]
        self.protection = plain_label()
        self.protection.hide()
        self._rows = QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for row in (*self.fields.values(), *self.secrets):
            column.addWidget(row)
        self._column = column
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(18, 12, 18, 12)
        whole.setSpacing(10)
        for widget in (title, about, self.use, self.protection, self._rows):
            whole.addWidget(widget)
        whole.addStretch(1)
        self.setWidget(inside)
        self.use.toggled.connect(self._rows.setVisible)
        self.use.toggled.connect(self.edited)
        for field in self.fields.values():
            field.edited.connect(self.edited)

    def add_secret(self, name: str, about: str) -> SecretRow:
        """Add a secret that is called what its entry in the keychain is called."""
        row = SecretRow(name, name, about)
        self.secrets.append(row)
        self._column.addWidget(row)
        return row

    def show_values(self, values: Mapping[str, Any] | None) -> None:
        """Show the values of a section; None: it is left out, and the usual ones are offered."""
        self.use.blockSignals(True)
        self.use.setChecked(values is not None)
        self.use.blockSignals(False)
        self._rows.setVisible(values is not None)
        for key, field in SECTIONS[self.section].model_fields.items():
            usual = "" if field.is_required() else field.get_default(call_default_factory=True)
            self.fields[key].show_value((values or {}).get(key, usual))

    def values(self) -> dict[str, Any] | None:
        """Return what is entered; None when the section is not wanted."""
        return {key: field.value() for key, field in self.fields.items()} if self.use.isChecked() else None

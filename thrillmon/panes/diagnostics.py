"""The diagnostic bundle, shown file by file before it is saved."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from thrillmon.models.words import tr
from thrillmon.panes.plain_label import plain_label

Save = Callable[[Path, Mapping[str, str]], None]


class Diagnostics(QDialog):
    """texts: the files by name. save: writes them, and raises OSError when it cannot."""

    def __init__(self, name: str, texts: Mapping[str, str], save: Save, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Diagnostic bundle"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._name, self._texts, self._save = name, texts, save
        what = plain_label()
        what.setText(
            tr(
                "This is all that is saved: versions, how the links did, settings and logs. Secrets, names of people"
                " and of this computer are left out. Nothing is sent anywhere."
            )
        )
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Files of the bundle"))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(self.font().pointSizeF())
        for file, text in texts.items():
            shown = QPlainTextEdit(text)
            shown.setReadOnly(True)
            shown.setFont(fixed)
            shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            shown.setAccessibleName(file)
            self.tabs.addTab(shown, file)
        self.notice = plain_label()
        self.notice.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.button: QPushButton = buttons.addButton(tr("Save …"), QDialogButtonBox.ButtonRole.ActionRole)
        self.button.clicked.connect(self._ask_file)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (what, self.tabs, self.notice, buttons):
            column.addWidget(widget)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(min(120 * letter, parent.window().width() - 40), parent.window().height() * 3 // 4)

    def save(self, path: Path) -> None:
        """Save what is shown."""
        try:
            self._save(path, self._texts)
        except OSError as error:
            self._say(tr("{file} cannot be written: {reason}").format(file=path, reason=error.strerror))
        else:
            self._say(tr("Saved as {file}.").format(file=path))

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save"), str(Path.home() / self._name), "ZIP (*.zip)")
        if name:
            self.save(Path(name))

    def _say(self, text: str) -> None:
        self.notice.setText(text)
        self.notice.show()

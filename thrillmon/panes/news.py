"""What is new: the changelog that comes with the program."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from thrillmon.models.words import tr
from thrillmon.panes.resources import changelog


class News(QDialog):
    """Shows the changelog, the newest version first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What is new"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(tr("What is new"))
        file = changelog()
        try:
            self.text.setMarkdown(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            self.text.setPlainText(tr("{file} is missing from this installation.").format(file=file.name))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(min(110 * letter, parent.window().width() - 40), parent.window().height() * 3 // 4)

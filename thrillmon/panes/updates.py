"""News of new versions: asked for when somebody wants it, read from a file as well, never installed by itself."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from thrillmon import __version__
from thrillmon.models.words import tr
from thrillmon.panes.guide import Open
from thrillmon.panes.plain_label import plain_label


class Updates(QDialog):
    """asked: now, over the network. file_chosen: a file to be verified. daily_changed: to be asked for once a day."""

    asked = Signal()
    file_chosen = Signal(Path)
    daily_changed = Signal(bool)

    def __init__(
        self, parent: QWidget, *, daily: bool, reachable: bool, open_url: Open = QDesktopServices.openUrl
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New versions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._open_url = open_url
        self._link = ""
        self.says = plain_label(bold=True)
        self.says.setText(tr("This is version {version}.").format(version=__version__))
        self.news = QPlainTextEdit()
        self.news.setReadOnly(True)
        self.news.setAccessibleName(tr("What is new"))
        self.daily = QCheckBox(
            tr("Ask once a day. Nothing is told about this computer, nothing is installed by itself.")
        )
        self.daily.setChecked(daily)
        self.daily.setEnabled(reachable)
        self.daily.toggled.connect(self.daily_changed)
        self.ask = QPushButton(tr("Ask now"))
        self.ask.setEnabled(reachable)
        self.ask.clicked.connect(self.asked)
        self.file = QPushButton(tr("Check a file …"))
        self.file.clicked.connect(self._ask_file)
        self.fetch = QPushButton(tr("Open the download page"))
        self.fetch.clicked.connect(self._open)
        self.fetch.hide()
        row = QHBoxLayout()
        for button in (self.ask, self.file, self.fetch):
            row.addWidget(button)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.says)
        column.addWidget(self.news, 1)
        column.addLayout(row)
        column.addWidget(self.daily)
        column.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(min(90 * letter, parent.window().width() - 40), parent.window().height() // 2)

    def say(self, text: str) -> None:
        """Say how it stands, without news."""
        self.show_news(text, "", "")

    def show_news(self, text: str, news: str, link: str) -> None:
        """Show what is new. link: where it is fetched, for this system; opened only by a click."""
        self.says.setText(text)
        self.news.setPlainText(news)
        self._link = link
        self.fetch.setVisible(bool(link))
        self.fetch.setToolTip(link)

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Signed news"), "", "JSON (*.json)")
        if name:
            self.file_chosen.emit(Path(name))

    def _open(self) -> None:
        url = QUrl(self._link)
        if url.scheme() == "https":
            self._open_url(url)

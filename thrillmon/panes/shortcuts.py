"""The shortcuts page: every key of the program, made from the register of commands; filtered, and saved as a PDF."""

from html import escape
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from thrillmon.models.fuzzy import score
from thrillmon.models.words import tr
from thrillmon.panes import paper
from thrillmon.panes.commands import Command, Commands
from thrillmon.panes.plain_label import plain_label


class Line(NamedTuple):
    """A key, or several of one meaning."""

    place: str
    keys: str
    text: str


def lines(commands: list[Command]) -> list[Line]:
    """Return what has a key."""
    return [Line(one.place.title, ", ".join(one.keys), one.text) for one in commands if one.keys]


def page(shown: list[Line]) -> str:
    """Return the page that is printed."""
    parts = [f"<h1>{escape(tr('Keys of thrillmon'))}</h1>"]
    for place in dict.fromkeys(line.place for line in shown):
        parts.append(paper.heading(place))
        parts.append(paper.table((), [(line.keys, line.text) for line in shown if line.place == place]))
    return "".join(parts)


class Shortcuts(QDialog):
    """Says what every key does, by place. place: the one the keyboard was in, whose keys stand first."""

    def __init__(self, commands: Commands, place: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Where one is counts most, then the window, whose keys work everywhere.
        self._lines = sorted(lines(commands.listed()), key=lambda line: line.place != place)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by key or meaning"))
        self.filter.setAccessibleName(tr("Filter of the keys"))
        self.filter.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(self.fontMetrics().averageCharWidth() * 2)
        self.tree.setAccessibleName(tr("Keys"))
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.notice = plain_label()
        self.notice.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        save: QPushButton = buttons.addButton(tr("Save as PDF …"), QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(self._ask_file)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.filter, self.tree, self.notice, buttons):
            column.addWidget(widget)
        self.filter.textChanged.connect(self.show_filtered)
        self.show_filtered("")
        letter = self.fontMetrics().averageCharWidth()
        self.resize(min(110 * letter, parent.window().width() - 40), parent.window().height() * 4 // 5)

    def show_filtered(self, query: str) -> None:
        """Show what answers a query."""
        self.tree.clear()
        heads: dict[str, QTreeWidgetItem] = {}
        for line in self.shown(query):
            head = heads.get(line.place)
            if head is None:
                head = heads[line.place] = QTreeWidgetItem([line.place])
                font = self.tree.font()
                font.setBold(True)
                head.setFont(0, font)
                self.tree.addTopLevelItem(head)
                head.setFirstColumnSpanned(True)
            head.addChild(QTreeWidgetItem([line.keys, line.text]))
        self.tree.expandAll()

    def shown(self, query: str) -> list[Line]:
        """Return the lines that answer a query, in their usual order."""
        return [line for line in self._lines if score(query, f"{line.keys} {line.text}", line.place) is not None]

    def save(self, path: Path) -> None:
        """Save what is shown."""
        try:
            paper.write_pdf(path, tr("Keys of thrillmon"), page(self.shown(self.filter.text())))
        except OSError as error:
            self._say(tr("{file} cannot be written: {reason}").format(file=path, reason=error.strerror))
        else:
            self._say(tr("Saved as {file}.").format(file=path))

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save as PDF"), str(Path.home() / "thrillmon-keys.pdf"), "PDF (*.pdf)"
        )
        if name:
            self.save(Path(name))

    def _say(self, text: str) -> None:
        self.notice.setText(text)
        self.notice.show()

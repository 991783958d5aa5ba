"""About: what this program is, and the versions and licences of all its parts."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from thrillmon import __version__
from thrillmon.models.licences import Part, parts
from thrillmon.models.words import tr
from thrillmon.panes.plain_label import plain_label


class About(QDialog):
    """Lists the parts; the list can be copied as text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About thrillmon"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.parts: list[Part] = parts()
        name = plain_label(bold=True)
        name.setText(tr("thrillmon {version}").format(version=__version__))
        what = plain_label()
        what.setText(
            tr(
                "Shows live-casino floors as they are heard and polled."
                " It only reads: it cannot change a round or a table."
            )
        )
        self.table = QTableWidget(len(self.parts), 3)
        self.table.setHorizontalHeaderLabels([tr("Part"), tr("Version"), tr("Licence")])
        self.table.setAccessibleName(tr("Parts of the program"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        for row, part in enumerate(self.parts):
            for place, text in enumerate((part.name, part.version, part.licence or tr("not told"))):
                self.table.setItem(row, place, QTableWidgetItem(text))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.table.resizeRowsToContents()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy: QPushButton = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (name, what, self.table, buttons):
            column.addWidget(widget)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(min(96 * letter, parent.window().width() - 40), parent.window().height() * 3 // 4)

    def copy(self) -> None:
        """Put the list into the clipboard."""
        QGuiApplication.clipboard().setText("\n".join("\t".join(part) for part in self.parts))

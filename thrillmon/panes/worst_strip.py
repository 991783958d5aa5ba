"""The pinned strip: the tables to look at first, above the list and in its columns; it never moves under a hand."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from thrillmon.models.words import tr
from thrillmon.models.worst_list import WorstList
from thrillmon.panes.table_view import TableListView
from thrillmon.panes.theme import Theme


class WorstStrip(QWidget):
    """A TableListView of the worst tables, in its field view, under a line that says how many there are."""

    def __init__(self, rows: WorstList, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("worst")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rows = rows
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setObjectName("dim")
        font = QFont(self._title.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        font.setBold(True)
        self._title.setFont(font)
        self._title.setContentsMargins(9, 3, 9, 3)
        self.view = TableListView(rows, theme)
        self.view.setAccessibleName(tr("Worst tables"))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 3)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self.view)
        rows.arranged.connect(self._arranged)
        rows.tables.settled.connect(self._count)
        self._arranged()

    def show_size(self) -> None:
        """See Sized."""
        self._arranged()

    def _arranged(self) -> None:
        count = self.rows.rowCount()
        self.view.setFixedHeight(count * self.view.verticalHeader().defaultSectionSize())
        self.setVisible(count > 0)
        self._count()

    def _count(self) -> None:
        shown, count = self.rows.rowCount(), self.rows.count
        text = tr("WORST · {count}").format(count=count)
        if count > shown:
            text = tr("WORST · {shown} of {count}").format(shown=shown, count=count)
        self._title.setText(text)

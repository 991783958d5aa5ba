"""The two usual ways to show a floor, to be measured beside ours: QTableWidget, and dataChanged for every event."""

from collections.abc import Callable
from datetime import tzinfo
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QTableView, QTableWidget, QTableWidgetItem

from thrillmon.floor.table_now import TableNow
from thrillmon.models.table_columns import TABLE_COLUMNS
from thrillmon.models.table_texts import View
from thrillmon.models.words import tr

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

Show = Callable[[TableNow, float], None]
"""Show a table now; the second argument is the studio's time."""


class PlainWidget(QTableWidget):
    """A QTableWidget whose items get their texts whenever something is said about their table."""

    def __init__(self, zone: tzinfo) -> None:
        super().__init__(0, len(TABLE_COLUMNS))
        self._zone = zone
        self._rows: dict[str, int] = {}
        self.setHorizontalHeaderLabels([column.title() for column in TABLE_COLUMNS])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def show_table(self, table: TableNow, server: float) -> None:
        """Show a table."""
        row = self._rows.get(table.game_code)
        if row is None:
            row = self._rows[table.game_code] = self.rowCount()
            self.insertRow(row)
            for place in range(len(TABLE_COLUMNS)):
                self.setItem(row, place, QTableWidgetItem())
        view = View(self._zone, server)
        for place, column in enumerate(TABLE_COLUMNS):
            item = self.item(row, place)
            if item is not None:
                item.setText(column.cell(table, view).text)


class PlainModel(QAbstractTableModel):
    """Keeps the newest word on every table and announces its whole row with every event."""

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self._zone = zone
        self._server = 0.0
        self._tables: list[TableNow] = []
        self._rows: dict[str, int] = {}

    def show_table(self, table: TableNow, server: float) -> None:
        """Show a table."""
        self._server = server
        row = self._rows.get(table.game_code)
        if row is None:
            row = self._rows[table.game_code] = len(self._tables)
            self.beginInsertRows(NO_PARENT, row, row)
            self._tables.append(table)
            self.endInsertRows()
        else:
            self._tables[row] = table
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(TABLE_COLUMNS) - 1))

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._tables)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(TABLE_COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if role == Qt.ItemDataRole.DisplayRole:
            column = TABLE_COLUMNS[index.column()]
            return column.cell(self._tables[index.row()], View(self._zone, self._server)).text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return TABLE_COLUMNS[index.column()].alignment
        return None


def plain_widget(zone: tzinfo) -> tuple[QAbstractItemView, Show]:
    """Return the QTableWidget."""
    widget = PlainWidget(zone)
    return widget, widget.show_table


def plain_model(zone: tzinfo) -> tuple[QAbstractItemView, Show]:
    """Return a QTableView with a delegate on the model."""
    model = PlainModel(zone)
    view = QTableView()
    model.setParent(view)
    view.setModel(model)
    view.setItemDelegate(QStyledItemDelegate(view))
    view.setAccessibleName(tr("Tables"))
    return view, model.show_table

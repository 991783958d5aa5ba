"""The rows of the pinned strip for Qt: the tables to look at first, with the same cells as in the list below."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from thrillmon.floor.worst import MOST, worst
from thrillmon.models.cells import Cell
from thrillmon.models.keyed_rows import NO_PARENT, Index, Row, TableRows
from thrillmon.models.table_alarms import alarm_order
from thrillmon.models.tables import TableModel


class WorstList(TableRows):
    """The worst tables, the worst first. While held, rows stay where they are, even of tables that are well again."""

    def __init__(self, tables: TableModel) -> None:
        super().__init__()
        self.tables = tables
        self.columns = tables.columns
        self.held = False
        self.most = MOST
        """How many rows there may be."""
        tables.settled.connect(self._settle)
        tables.dataChanged.connect(self._cells_changed)

    @property
    def count(self) -> int:
        """How many tables have something the matter with them, shown or not."""
        return len(self.tables.troubles.keys() | self._alarms().keys())

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell."""
        return self.tables.cell(self.tables.row_of(self.rows[row].game_code) or 0, column)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        source = self.tables.row_of(self.rows[index.row()].game_code) or 0
        return self.tables.data(self.tables.index(source, index.column()), role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        return self.tables.headerData(section, orientation, role)

    def _settle(self, touched: set[str]) -> None:
        if self.held and not any(self.tables.row_of(code) is None for code in touched):
            return
        troubles, alarms = self.tables.troubles, self._alarms()
        if not troubles and not alarms and not self.rows:
            return
        known = {code: table for code in {*troubles, *alarms} if (table := self.tables.table_of(code)) is not None}
        self.become([Row(code) for code in worst(known, troubles, self.tables.rowCount(), self.most, alarms)])

    def _alarms(self) -> dict[str, tuple[float, ...]]:
        """Return the tables with an alarm that asks for somebody, and how urgent each is."""
        tables = self.tables
        return {
            code: alarm_order(alarm)
            for code, alarm in tables.alarms.items()
            if alarm.stands and tables.row_of(code) is not None
        }

    def _cells_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if self.rows:
            for row in range(first.row(), last.row() + 1):
                place = self.row_of(self.tables.table(row).game_code)
                if place is not None:
                    self.dataChanged.emit(
                        self.createIndex(place, first.column()), self.createIndex(place, last.column())
                    )

"""A short list of ready cells for Qt: lines that are shown as a whole, such as rules, versions and proposals."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QFont

from thrillmon.models.cells import Cell, Tone
from thrillmon.models.keyed_rows import NO_PARENT, Index
from thrillmon.models.words import plain_tip

Titles = Sequence[Callable[[], str]]


class CellRows(QAbstractTableModel):
    """Rows of cells. right: the columns whose texts stand at the right."""

    def __init__(self, titles: Titles, right: frozenset[int] = frozenset()) -> None:
        super().__init__()
        self._titles = titles
        self._right = right
        self._rows: list[list[Cell]] = []

    def show(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show these rows; as many as before stay under the cursor."""
        fresh = [list(row) for row in rows]
        if len(fresh) != len(self._rows):
            self.beginResetModel()
            self._rows = fresh
            self.endResetModel()
        elif fresh:
            self._rows = fresh
            self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, len(self._titles) - 1))

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell."""
        return self._rows[row][column]

    # ---- Qt's side

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell.tip or cell.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken or cell.text
        if role == Qt.ItemDataRole.FontRole and cell.tone is Tone.STRONG:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() in self._right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._titles):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in self._right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

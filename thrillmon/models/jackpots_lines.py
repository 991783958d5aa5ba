"""What the lists of the jackpot pane have in common: rows by identity whose cells are two lines of text."""

from typing import Any

from PySide6.QtCore import Qt

from thrillmon.models.jackpots_cells import LineCell, LineColumn
from thrillmon.models.keyed_rows import NO_PARENT, Index, KeyedRows, R
from thrillmon.models.words import plain_tip


class LineRows(KeyedRows[R]):
    """Subclasses say line_cell() and doubtful(); what Qt asks is answered from these."""

    def __init__(self, columns: tuple[LineColumn, ...]) -> None:
        super().__init__()
        self.columns = columns
        self.held = False
        """Whether somebody is pointing at or stepping through the rows: nothing moves then."""

    def line_cell(self, row: int, column: int) -> LineCell:
        """Return a cell."""
        raise NotImplementedError

    def doubtful(self, row: int) -> bool:
        """Say whether a row may not be believed; it is hatched."""
        raise NotImplementedError

    def announce(self, row: int) -> None:
        """Tell that a row looks different."""
        self.dataChanged.emit(self.createIndex(row, 0), self.createIndex(row, len(self.columns) - 1))

    def renew(self) -> None:
        """Say everything anew: in another zone, or of another operator."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        cell = self.line_cell(index.row(), index.column())
        whole = f"{cell.text} {cell.unit}".strip()
        if role == Qt.ItemDataRole.DisplayRole:
            return whole
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell.tip)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken or ", ".join(filter(None, (whole, cell.under)))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.title() or column.tip()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return plain_tip(column.tip()) if role == Qt.ItemDataRole.ToolTipRole else None

"""A short list of whole lines, chosen by mouse or arrow keys; one of its columns takes the room that is left."""

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from thrillmon.models.cell_rows import CellRows
from thrillmon.panes.line_list import show_lines

ROW_HEIGHT = 26


class ShortList(QTableView):
    """Shows CellRows. many: several lines can be chosen at once."""

    def __init__(self, rows: CellRows, name: str, fills: int, *, many: bool = False) -> None:
        super().__init__()
        header = show_lines(self, rows, name, ROW_HEIGHT)
        if many:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setStyleSheet("QTableView::item { padding: 0 6px; }")
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(fills, QHeaderView.ResizeMode.Stretch)

    def chosen(self) -> list[int]:
        """Return the chosen rows, in order."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

"""A short list of whole lines, chosen by mouse or arrow keys; one of its columns takes the room that is left."""

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from thrillmon.models.cell_rows import CellRows
from thrillmon.panes.measures import whole

ROW_HEIGHT = 26


class ShortList(QTableView):
    """Shows CellRows. many: several lines can be chosen at once."""

    def __init__(self, rows: CellRows, name: str, fills: int, *, many: bool = False) -> None:
        super().__init__()
        self.setModel(rows)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setStyleSheet("QTableView::item { padding: 0 6px; }")
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(whole(ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(fills, QHeaderView.ResizeMode.Stretch)

    def chosen(self) -> list[int]:
        """Return the chosen rows, in order."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

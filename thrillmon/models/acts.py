"""What is on record as Qt reads it: what people did that must be known later, and what became of broken files."""

from collections.abc import Sequence
from datetime import tzinfo
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from thrillmon.archive.ledger import Act
from thrillmon.models.rewind_scale import moment_text
from thrillmon.models.timeline_words import one_line
from thrillmon.models.words import plain_tip, render, tr

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

_TITLES = (lambda: tr("When"), lambda: tr("What"))


class ActModel(QAbstractTableModel):
    """Acts, newest first; times by the clock of this machine."""

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self._zone = zone
        self._now = 0.0
        self._acts: tuple[Act, ...] = ()

    def show_acts(self, acts: Sequence[Act], now: float) -> None:
        """Show these. now: Unix seconds."""
        self._now = now
        if tuple(acts) != self._acts:
            self.beginResetModel()
            self._acts = tuple(acts)
            self.endResetModel()

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        if self._acts:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._acts) - 1, 0))

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._acts)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(_TITLES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        act = self._acts[index.row()]
        text = moment_text(act.at, self._now, self._zone) if index.column() == 0 else one_line(render(act.sentence))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        return plain_tip(render(act.sentence)) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return _TITLES[section]() if 0 <= section < len(_TITLES) else None

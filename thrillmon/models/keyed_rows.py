"""A model whose rows have identities: it becomes another list of rows by Qt's rules, and selections survive."""

from collections.abc import Hashable
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Signal

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class Row(NamedTuple):
    """What a row is, whatever stands around it: a table by its game code, or the head of a group by its key."""

    game_code: str
    group: str = ""


R = TypeVar("R", bound=Hashable)


class KeyedRows(QAbstractTableModel, Generic[R]):
    """Rows by identity. arranging and arranged are emitted before and after rows come, go or move."""

    arranging = Signal()
    arranged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[R] = []
        self._where: dict[R, int] = {}

    def place_of(self, row: R) -> int | None:
        """Return where a row stands; None when it does not."""
        return self._where.get(row)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.rows)

    def become(self, wanted: list[R]) -> None:
        """Show these rows: what is not among them goes, what stays is put in order, what is new comes."""
        if wanted == self.rows:
            return
        self.arranging.emit()
        self._leave(frozenset(wanted))
        known = frozenset(self.rows)
        self._order([row for row in wanted if row in known])
        self._come(wanted)
        self.arranged.emit()

    def _leave(self, wanted: frozenset[R]) -> None:
        last = len(self.rows) - 1
        while last >= 0:
            if self.rows[last] in wanted:
                last -= 1
                continue
            first = last
            while first > 0 and self.rows[first - 1] not in wanted:
                first -= 1
            self.beginRemoveRows(NO_PARENT, first, last)
            del self.rows[first : last + 1]
            self._number()
            self.endRemoveRows()
            last = first - 1

    def _order(self, staying: list[R]) -> None:
        if staying == self.rows:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        former = self.rows
        self.rows = staying
        self._number()
        after = [self.index(self._where[former[old.row()]], old.column()) for old in before]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _come(self, wanted: list[R]) -> None:
        first = 0
        while first < len(wanted):
            if first < len(self.rows) and self.rows[first] == wanted[first]:
                first += 1
                continue
            last = first
            while last + 1 < len(wanted) and wanted[last + 1] not in self._where:
                last += 1
            self.beginInsertRows(NO_PARENT, first, last)
            self.rows[first:first] = wanted[first : last + 1]
            self._number()
            self.endInsertRows()
            first = last + 1

    def _number(self) -> None:
        self._where = {row: place for place, row in enumerate(self.rows)}


class TableRows(KeyedRows[Row]):
    """Rows of tables, and heads of groups of tables."""

    def game_code(self, row: int) -> str:
        """Return the table in a row; "" for the head of a group."""
        return self.rows[row].game_code

    def row_of(self, game_code: str) -> int | None:
        """Return the row of a table; None when it is not shown."""
        return self.place_of(Row(game_code))

"""The rows of the table list for Qt: the tables that pass the filters, in groups, in the chosen order."""

from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, Qt

from thrillmon.floor.queries import Query
from thrillmon.floor.table_now import SortKey, TableNow, natural
from thrillmon.models.cells import Cell
from thrillmon.models.keyed_rows import NO_PARENT, Index, Row, TableRows
from thrillmon.models.table_groups import Area, Group, Grouping, grouping, parse_areas
from thrillmon.models.table_layout import Layout
from thrillmon.models.tables import CELL_ROLE, GAME_CODE_ROLE, TableModel
from thrillmon.models.words import plain_tip, tr

# A list sorted by what changes all the time is put in order this often: quicker, nobody could read it.
ORDER_SECONDS = 1.0


class _Place(NamedTuple):
    """Where a table belongs. shown: it passes the filters.  key: of the chosen order, () when none is chosen."""

    shown: bool
    group: Group | None
    natural: SortKey
    key: SortKey


# How many of a place's fields are a change of the table itself, and shown at once.
_BY_ITSELF = 3


def _everything(table: TableNow) -> bool:
    del table
    return True


class TableList(TableRows):
    """Rows of a TableModel, arranged. Nothing moves by itself while it is held; a person's wish is done at once."""

    def __init__(self, tables: TableModel) -> None:
        super().__init__()
        self.tables = tables
        self.columns = tables.columns
        self.held = False
        """Whether somebody is pointing at or stepping through the list."""
        self.layout_now = Layout()
        self._places: dict[str, _Place] = {}
        self._groups: dict[str, tuple[Group, int]] = {}
        self._query: Query[TableNow] = _everything
        self._grouping: Grouping | None = None
        self._areas: tuple[Area, ...] = ()
        self._sort = -1
        self._unsettled = False
        self._disordered = False
        self._ordered_at = 0.0
        tables.settled.connect(self._settle)
        tables.dataChanged.connect(self._cells_changed)
        self._settle(set(tables.tables()))

    # ---- what a person wants

    def arrange(self, layout: Layout, query: Query[TableNow] | None = None) -> None:
        """Arrange the rows as the layout says; query: its typed filter, understood. Raises AreaError."""
        self._areas = parse_areas(layout.areas)
        self._query = query or _everything
        self.layout_now = layout
        self._grouping = grouping(layout.group)
        self._sort = next((place for place, column in enumerate(self.columns) if column.key == layout.sort), -1)
        self._places = {code: self._place(table) for code, table in self.tables.tables().items()}
        self._rebuild()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def toggle(self, row: int) -> bool:
        """Open or close the group whose head is in a row; return False when there is none."""
        head = self.rows[row]
        if head.game_code:
            return False
        name = self._group_name(head.group)
        former = self.layout_now.collapsed
        collapsed = tuple(one for one in former if one != name) if name in former else (*former, name)
        self.layout_now = replace(self.layout_now, collapsed=collapsed)
        self._rebuild()
        self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
        return True

    # ---- what is where

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell of a table's row; the head of a group has only a text."""
        return self.tables.cell(self.tables.row_of(self.rows[row].game_code) or 0, column)

    def is_open(self, row: int) -> bool:
        """Say whether the group whose head is in a row shows its tables."""
        return self._group_name(self.rows[row].group) not in self.layout_now.collapsed

    def head_text(self, row: int) -> str:
        """Say what a group is and how many tables are in it."""
        group, count = self._groups[self.rows[row].group]
        return tr("{group} · {count}").format(group=group.title, count=count)

    def shown_count(self) -> int:
        """Return how many tables pass the filters, those of closed groups included."""
        return sum(place.shown for place in self._places.values())

    def values(self, column: int) -> dict[str, int]:
        """Return what stands in a column by which it can be filtered, and in how many tables."""
        value = self.columns[column].value
        counts: dict[str, int] = {}
        if value is not None:
            for table in self.tables.tables().values():
                one = value(table)
                counts[one] = counts.get(one, 0) + 1
        return counts

    # ---- Qt's side

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if row.game_code:
            source = self.tables.row_of(row.game_code) or 0
            return self.tables.data(self.tables.index(source, index.column()), role)
        text = self.head_text(index.row()) if index.column() == 0 else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = tr("group, open") if self.is_open(index.row()) else tr("group, closed")
            return f"{self.head_text(index.row())}, {state}"
        if role == CELL_ROLE:
            return Cell(text)
        return "" if role == GAME_CODE_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel: of a filtered column it says how many values it lets through."""
        title = self.tables.headerData(section, orientation, role)
        if role == Qt.ItemDataRole.DisplayRole and isinstance(title, str):
            values = self.layout_now.values.get(self.columns[section].key)
            return title if values is None else tr("{title} ({count})").format(title=title, count=len(values))
        return title

    # ---- inside

    def _group_name(self, key: str) -> str:
        return f"{self.layout_now.group}/{key}"

    def _place(self, table: TableNow) -> _Place:
        values = self.layout_now.values
        shown = self._query(table)
        if shown and values:
            shown = all(
                column.value(table) in values[column.key]
                for column in self.columns
                if column.value is not None and column.key in values
            )
        group = self._grouping.of(table, self._areas) if self._grouping is not None else None
        key = self.columns[self._sort].sort(table, self.tables.view_of(table)) if self._sort >= 0 else ()
        return _Place(shown, group, natural(table), key)

    def _settle(self, touched: set[str]) -> None:
        gone = False
        for code in touched:
            table = self.tables.table_of(code)
            if table is None:
                gone = self._places.pop(code, None) is not None or gone
            else:
                place, former = self._place(table), self._places.get(code)
                if former != place:
                    self._places[code] = place
                    if former is None or former[:_BY_ITSELF] != place[:_BY_ITSELF]:
                        self._unsettled = True
                    else:
                        self._disordered = True
        if self._disordered and abs(self.tables.server - self._ordered_at) >= ORDER_SECONDS:
            self._unsettled = True
        if gone or (self._unsettled and not (self.held and self.rows)):
            self._rebuild()

    def _rebuild(self) -> None:
        self._unsettled = self._disordered = False
        self._ordered_at = self.tables.server
        before = self._groups
        wanted, groups = self._wanted()
        # While rows move, heads keep saying what they said: Qt compares.
        self._groups = {**groups, **before}
        self.become(wanted)
        self._groups = groups
        for place, row in enumerate(self.rows):
            if not row.game_code and before.get(row.group) not in (None, groups[row.group]):
                self.dataChanged.emit(self.index(place, 0), self.index(place, 0))

    def _wanted(self) -> tuple[list[Row], dict[str, tuple[Group, int]]]:
        places = self._places
        codes = [code for code, place in places.items() if place.shown]
        # The natural order within what the chosen one leaves equal, whichever way that runs.
        codes.sort(key=lambda code: places[code].natural)
        if self._sort >= 0:
            codes.sort(key=lambda code: places[code].key, reverse=self.layout_now.descending)
        if self._grouping is None:
            return [Row(code) for code in codes], {}
        members: dict[str, list[str]] = {}
        groups: dict[str, Group] = {}
        for code in codes:
            group = places[code].group
            if group is not None:
                members.setdefault(group.key, []).append(code)
                groups[group.key] = group
        rows: list[Row] = []
        for key in sorted(groups, key=lambda one: groups[one].order):
            rows.append(Row("", key))
            if self._group_name(key) not in self.layout_now.collapsed:
                rows += [Row(code) for code in members[key]]
        return rows, {key: (group, len(members[key])) for key, group in groups.items()}

    def _cells_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            place = self.row_of(self.tables.table(row).game_code)
            if place is not None:
                self.dataChanged.emit(self.createIndex(place, first.column()), self.createIndex(place, last.column()))

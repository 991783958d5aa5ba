"""All tables for Qt: absorbs what the floor says once per flush and announces exactly the changed cells."""

from collections import Counter
from collections.abc import Container, Iterable, Mapping
from datetime import tzinfo
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from thrillmon.floor.phases import Phase
from thrillmon.floor.table_now import Standing, TableNow, natural
from thrillmon.floor.worst import Trouble, count_troubled, trouble_of
from thrillmon.models.cells import Cell
from thrillmon.models.table_alarms import TableAlarm, changed_places
from thrillmon.models.table_beliefs import View
from thrillmon.models.table_columns import TABLE_COLUMNS
from thrillmon.models.words import phase_text, plain_tip, tr

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

CELL_ROLE = int(Qt.ItemDataRole.UserRole)
GAME_CODE_ROLE = CELL_ROLE + 1


class TableModel(QAbstractTableModel):
    """One row per game code, open tables first, by table code. Order changes only in settle().

    Cells of rows nobody sees are made when somebody asks for them, and announced with the next settle().
    settled carries the game codes absorbed since it was last emitted. Lists that group, filter or sort in another
    way (TableList, WorstList) take their cells from here.
    """

    settled = Signal(object)

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self.columns = TABLE_COLUMNS
        self.held = False
        """Whether somebody is pointing at or stepping through these rows: nothing moves then by itself."""
        self.server = 0.0
        """The studio's clock at the last flush."""
        self.troubles: dict[str, Trouble] = {}
        """What is the matter, by game code, with those tables that have something."""
        self.alarms: Mapping[str, TableAlarm] = {}
        """The worst alarm of each table that has one, by game code."""
        self._zone = zone
        self._tables: list[TableNow] = []
        self._cells: list[list[Cell]] = []
        self._watched: list[list[object]] = []
        self._rows: dict[str, int] = {}
        self._unsettled = False
        self._touched: set[str] = set()
        self._unmade: set[str] = set()
        self._unsaid: set[str] = set()

    # ---- what the floor says

    def absorb(self, tables: Iterable[TableNow], server: float, seen: Container[str] | None = None) -> None:
        """Take in tables as they are now; server: the studio's clock. New ones are added at the end.

        seen: game codes of the rows that can be seen; None: all can.
        """
        self.server = server
        added: list[TableNow] = []
        for table in tables:
            row = self._rows.get(table.game_code)
            if row is None:
                added.append(table)
                continue
            former = self._tables[row]
            self._tables[row] = table
            if not self._unsettled and (former.state != table.state or former.table_code != table.table_code):
                self._unsettled = True
            view = self._judge(table)
            if seen is None or table.game_code in seen:
                self._update(row, table, view)
            else:
                self._unmade.add(table.game_code)
        if added:
            self._insert(added)

    def show_only(self, tables: Iterable[TableNow], server: float) -> None:
        """Show these tables and no others, at once: those of another moment."""
        shown = list(tables)
        self._remove(self._rows.keys() - {table.game_code for table in shown})
        self.absorb(shown, server)
        self.settle()

    def settle(self) -> None:
        """Put the rows in order if something has changed and nobody is reading; once per flush."""
        if self._unsettled and not self.held:
            self._unsettled = False
            self._order()
        if self._unsaid:
            unsaid, self._unsaid = self._unsaid, set()
            for row in [self._rows[code] for code in unsaid if code in self._rows]:
                self.dataChanged.emit(self.createIndex(row, 0), self.createIndex(row, len(self.columns) - 1))
        if self._touched:
            touched, self._touched = self._touched, set()
            self.settled.emit(touched)

    def table(self, row: int) -> TableNow:
        """Return the table shown in a row."""
        return self._tables[row]

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell."""
        if self._unmade:
            self._make(row)
        return self._cells[row][column]

    @property
    def zone(self) -> tzinfo:
        """The zone that times are said in."""
        return self._zone

    def row_of(self, game_code: str) -> int | None:
        """Return the row of a table; None when it is not shown."""
        return self._rows.get(game_code)

    def table_of(self, game_code: str) -> TableNow | None:
        """Return a table; None when it was never heard of."""
        row = self._rows.get(game_code)
        return None if row is None else self._tables[row]

    def tables(self) -> dict[str, TableNow]:
        """Return all tables by game code."""
        return {table.game_code: table for table in self._tables}

    def view_of(self, table: TableNow) -> View:
        """Return what the cells of a table need beside it."""
        return View(self._zone, self.server, self.troubles.get(table.game_code), self.alarms.get(table.game_code))

    def summary(self) -> str:
        """Say how many tables are in each phase, and of how many nobody confirms it any more."""
        live = Counter(table.phase for table in self._tables if table.standing is Standing.LIVE)
        parts = [
            tr("{count} {phase}").format(count=live[phase], phase=phase_text(phase).lower())
            for phase in Phase
            if live[phase]
        ]
        doubtful = len(self._tables) - live.total()
        if doubtful:
            parts.append(tr("{count} not confirmed").format(count=doubtful))
        troubled = count_troubled(self.troubles.values())
        if troubled:
            parts.append(tr("{count} in trouble").format(count=troubled))
        return " · ".join(parts)

    # ---- how it is shown

    def show_alarms(self, alarms: Mapping[str, TableAlarm]) -> None:
        """Show the worst alarm of each table, by game code."""
        changed = changed_places(self.alarms, alarms)
        self.alarms = alarms
        for code in changed:
            row = self._rows.get(code)
            if row is not None:
                self._touched.add(code)
                self._update(row, self._tables[row], self.view_of(self._tables[row]))

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        for row, table in enumerate(self._tables):
            self._watched[row] = [None] * len(self.columns)
            self._update(row, table, self.view_of(table))

    # ---- Qt's side

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._tables)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel. What can be seen was made ready in absorb()."""
        if not index.isValid():
            return None
        cell = self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[index.column()].alignment
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell.tip)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken or cell.text
        if role == GAME_CODE_ROLE:
            return self._tables[index.row()].game_code
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title()
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.title())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        return None

    # ---- inside

    def _judge(self, table: TableNow) -> View:
        """Note what is the matter with a table, and that it was absorbed; return what its cells need."""
        code = table.game_code
        self._touched.add(code)
        trouble = trouble_of(table, self.server)
        if trouble is not None:
            self.troubles[code] = trouble
        elif code in self.troubles:
            del self.troubles[code]
        return View(self._zone, self.server, trouble, self.alarms.get(code))

    def _remove(self, codes: set[str]) -> None:
        if not codes:
            return
        for row in reversed([self._rows[code] for code in sorted(codes, key=self._rows.__getitem__)]):
            self.beginRemoveRows(NO_PARENT, row, row)
            for kept in (self._tables, self._cells, self._watched):
                del kept[row]
            self._rows = {table.game_code: place for place, table in enumerate(self._tables)}
            self.endRemoveRows()
        for code in codes:
            self.troubles.pop(code, None)
        self._unmade -= codes
        # Lists let go of them before anything else is told of.
        self.settled.emit(codes)

    def _insert(self, added: list[TableNow]) -> None:
        first = len(self._tables)
        self.beginInsertRows(NO_PARENT, first, first + len(added) - 1)
        for table in added:
            view = self._judge(table)
            self._rows[table.game_code] = len(self._tables)
            self._tables.append(table)
            self._cells.append([column.cell(table, view) for column in self.columns])
            self._watched.append([column.watch(table, view) for column in self.columns])
        self.endInsertRows()
        self._unsettled = True

    def _update(self, row: int, table: TableNow, view: View) -> None:
        """Make the cells anew whose values have changed, and announce the runs of those that look different."""
        # createIndex(), because index() asks us for the counts of rows and columns and takes ten times as long.
        self._unmade.discard(table.game_code)
        start = last = -1
        for place in self._remake(row, table, view):
            if place > last + 1 and start >= 0:
                self.dataChanged.emit(self.createIndex(row, start), self.createIndex(row, last))
                start = -1
            if start < 0:
                start = place
            last = place
        if start >= 0:
            self.dataChanged.emit(self.createIndex(row, start), self.createIndex(row, last))

    def _remake(self, row: int, table: TableNow, view: View) -> list[int]:
        """Make the cells anew whose values have changed; return which look different."""
        cells, watched = self._cells[row], self._watched[row]
        different: list[int] = []
        for place, column in enumerate(self.columns):
            seen = column.watch(table, view)
            if seen != watched[place]:
                watched[place] = seen
                cell = column.cell(table, view)
                if cell != cells[place]:
                    cells[place] = cell
                    different.append(place)
        return different

    def _make(self, row: int) -> None:
        """Make the cells of a row that could not be seen until now. Who asks is painting: it is announced later."""
        table = self._tables[row]
        if table.game_code in self._unmade:
            self._unmade.remove(table.game_code)
            if self._remake(row, table, self.view_of(table)):
                self._unsaid.add(table.game_code)

    def _order(self) -> None:
        order = sorted(range(len(self._tables)), key=lambda row: natural(self._tables[row]))
        if order == list(range(len(order))):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        self._tables = [self._tables[row] for row in order]
        self._cells = [self._cells[row] for row in order]
        self._watched = [self._watched[row] for row in order]
        self._rows = {table.game_code: row for row, table in enumerate(self._tables)}
        moved = {former: row for row, former in enumerate(order)}
        self.changePersistentIndexList(before, [self.index(moved[old.row()], old.column()) for old in before])
        self.layoutChanged.emit()

"""The record list as Qt reads it: rounds of the archive and the provider in one order, newest first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from thrillmon.archive.rows import Key, RoundRow
from thrillmon.models.cells import Cell, Tone
from thrillmon.models.records_columns import COLUMNS, Column, Look
from thrillmon.models.records_rows import ResultRows
from thrillmon.models.timeline_words import one_line
from thrillmon.models.words import plain_tip, tr

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

ROW_ROLE = int(Qt.ItemDataRole.UserRole)

# More new rows than this are taken in at once: each insertion by itself moves all that follow.
MOST_INSERTIONS = 8

NOT_LOADED = Cell("…", Tone.DIM)


class RoundListModel(QAbstractTableModel):
    """A result of any length, of which only what is looked at is held.

    more_wanted: rows or values that are not loaded are being looked at; see wanted() and values_wanted().
    """

    more_wanted = Signal()

    def __init__(self, zone: tzinfo, now: float) -> None:
        super().__init__()
        self.columns: tuple[Column, ...] = COLUMNS
        self.paths: tuple[str, ...] = ()
        """Paths into the record that are shown as columns, behind the others."""
        self._look = Look(zone, datetime.fromtimestamp(now, zone).date(), revealed=False)
        self._rows = ResultRows()
        self._values: dict[bytes, tuple[str, ...]] = {}
        self._seen = range(0)

    # ---- filled by the search

    def clear(self, now: float) -> None:
        """Begin a new result. now: Unix seconds, for which day is today."""
        self.beginResetModel()
        self._rows = ResultRows()
        self._values.clear()
        self._seen = range(0)
        today = datetime.fromtimestamp(now, self._look.zone).date()
        self._look = replace(self._look, today=today, seen=frozenset(), only=frozenset())
        self.endResetModel()

    def begin(self, rows: Sequence[RoundRow]) -> None:
        """Show the first page."""
        if rows:
            self.beginInsertRows(NO_PARENT, 0, len(rows) - 1)
            self._rows.begin(rows)
            self.endInsertRows()

    def grow(self, count: int, anchors: Iterable[Key]) -> None:
        """Take in how many rows of the archive there are so far, and the next keys of every BLOCKth."""
        if count > self._rows.count:
            self.beginInsertRows(NO_PARENT, self._rows.count, count - 1)
            self._rows.grow(count, anchors)
            self.endInsertRows()
        else:
            self._rows.grow(count, anchors)

    def settle(self, count: int) -> None:
        """Take in that the archive has these rows and no more."""
        self.grow(count, ())
        if count < self._rows.count:
            self.beginRemoveRows(NO_PARENT, count, self._rows.count - 1)
            self._rows.settle(count)
            self.endRemoveRows()
        self._rows.settle(count)

    def take(self, block: int, rows: Sequence[RoundRow]) -> None:
        """Take in a block that was loaded."""
        self._changed(self._rows.take(block, rows))

    def take_values(self, values: Mapping[bytes, tuple[str, ...]]) -> None:
        """Take in what stands at the paths of rounds, by id."""
        self._values.update(values)
        self._changed(self._seen)

    def add(self, rows: Sequence[RoundRow], seen: frozenset[bytes] = frozenset()) -> None:
        """Take in rounds that only the provider has, and ids of those it has as well; once all rows are counted."""
        only = self._look.only
        fresh = [row for row in {row.id: row for row in rows}.values() if row.id not in only]
        self._look = replace(self._look, only=only | {row.id for row in fresh}, seen=self._look.seen | seen)
        if len(fresh) > MOST_INSERTIONS:
            self.beginResetModel()
            for row in fresh:
                self._rows.insert(row)
            self.endResetModel()
            return
        for row in fresh:
            place = self._rows.place_for(row)
            self.beginInsertRows(NO_PARENT, place, place)
            self._rows.insert(row)
            self.endInsertRows()
        if seen:
            self._changed(self._seen)

    # ---- asked by the search and the view

    def look_at(self, rows: range) -> None:
        """Note which rows are on the screen."""
        self._seen = rows
        if self.wanted() is not None or self.values_wanted():
            self.more_wanted.emit()

    def wanted(self) -> tuple[int, Key | None] | None:
        """Return the block to be loaded next, and the key it stands behind; None when nothing is missing."""
        return self._rows.missing(self._seen)

    def values_wanted(self) -> list[RoundRow]:
        """Return the rows on the screen whose paths have not been looked up."""
        if not self.paths:
            return []
        rows = (self._rows.row(place) for place in self._seen)
        return [row for row in rows if row is not None and len(self._values.get(row.id, ())) != len(self.paths)]

    def row(self, place: int) -> RoundRow | None:
        """Return the round in a row; None while it is not loaded."""
        return self._rows.row(place)

    def place_of(self, record_id: bytes) -> int | None:
        """Return the row of a round, if it is loaded."""
        return self._rows.place_of(record_id)

    def cell(self, place: int, column: int) -> Cell:
        """Return what stands in a cell."""
        row = self._rows.row(place)
        if row is None:
            return NOT_LOADED
        if column < len(self.columns):
            return self.columns[column].cell(row, self._look)
        values = self._values.get(row.id, ())
        text = one_line(values[column - len(self.columns)]) if len(values) == len(self.paths) else "…"
        return Cell(text, tip=text, spoken=text)

    @property
    def rows(self) -> ResultRows:
        """The rows by themselves."""
        return self._rows

    @property
    def look(self) -> Look:
        """How cells are said."""
        return self._look

    # ---- shown otherwise

    def show_zone(self, zone: tzinfo, now: float) -> None:
        """Say times in another zone."""
        self._look = replace(self._look, zone=zone, today=datetime.fromtimestamp(now, zone).date())
        self._changed(range(self.rowCount()))

    def show_names(self, *, revealed: bool) -> None:
        """Show names, or initials again."""
        self._look = replace(self._look, revealed=revealed)
        self._changed(range(self.rowCount()))

    def show_paths(self, paths: Sequence[str]) -> None:
        """Show what stands at paths of the record as columns."""
        self.beginResetModel()
        self.paths = tuple(paths)
        self._values.clear()
        self.endResetModel()

    # ---- Qt's side

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.columns) + len(self.paths)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel. The view paints from cell(); this is for screen readers, tips and copying."""
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self._rows.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column()).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = self.cell(index.row(), index.column())
            return tr("not loaded yet") if cell is NOT_LOADED else cell.spoken or cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.cell(index.row(), index.column()).tip)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        known = len(self.columns)
        text = self.columns[section].title() if section < known else self.paths[section - known]
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def _changed(self, rows: range) -> None:
        last = min(rows.stop, self.rowCount()) - 1
        if rows.start <= last:
            self.dataChanged.emit(self.index(rows.start, 0), self.index(last, self.columnCount() - 1))

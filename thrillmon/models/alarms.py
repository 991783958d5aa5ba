"""One list of alarms as Qt reads it: worst first, and nothing moves while a hand is at the list."""

from collections.abc import Sequence
from datetime import tzinfo
from typing import Any

from PySide6.QtCore import Qt, Signal

from thrillmon.models.alarm_columns import COLUMNS, Column, Identity, Listed, Listing, Look
from thrillmon.models.cells import Cell
from thrillmon.models.keyed_rows import NO_PARENT, Index, KeyedRows
from thrillmon.models.words import plain_tip

LISTED_ROLE = int(Qt.ItemDataRole.UserRole)


class AlarmList(KeyedRows[Identity]):
    """A list. counted: how many alarms are in it.  settled: everything shown is as it is now.

    waiting_changed: how many came in at the end while it was held.
    """

    counted = Signal(int)
    settled = Signal()
    waiting_changed = Signal(int)

    def __init__(self, listing: Listing, zone: tzinfo) -> None:
        super().__init__()
        self.listing = listing
        self.columns: tuple[Column, ...] = COLUMNS[listing]
        self.waiting = 0
        """How many came while somebody was at the list: they stand at its end until nobody is."""
        self._look = Look(0.0, zone)
        self._held = False
        self._shown: tuple[Listed, ...] = ()
        self._listed: dict[Identity, Listed] = {}
        self._cells: dict[Identity, list[Cell]] = {}

    # ---- filled

    def show(self, listed: Sequence[Listed], now: float) -> None:
        """Show the alarms of this list, worst first; those of other lists are left out. now: by our clock."""
        self._look = self._look._replace(now=now)
        self._shown = tuple(one for one in listed if one.listing is self.listing)
        self._absorb()
        self.counted.emit(len(self._shown))

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._look = self._look._replace(zone=zone)
        self._absorb()

    @property
    def held(self) -> bool:
        """Whether rows stay where they are, even those of alarms that have left."""
        return self._held

    def hold(self) -> None:
        """Keep the rows where they are: somebody is about to choose one."""
        self._held = True

    def release(self) -> None:
        """Let the rows move again."""
        if self._held:
            self._held = False
            self._absorb()

    # ---- asked

    def listed(self, row: int) -> Listed:
        """Return the alarm in a row."""
        return self._listed[self.rows[row]]

    def find(self, identity: Identity) -> Listed | None:
        """Return an alarm of this list; None when it is not in it."""
        return self._listed.get(identity) if self.place_of(identity) is not None else None

    def cell(self, row: int, column: int) -> Cell:
        """Return what stands in a cell."""
        identity = self.rows[row]
        cells = self._cells.get(identity)
        if cells is None:
            one = self._listed[identity]
            cells = self._cells[identity] = [known.cell(one, self._look) for known in self.columns]
        return cells[column]

    # ---- Qt's side

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        if role == LISTED_ROLE:
            return self.listed(index.row())
        cell = self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken or cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell.tip)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        return self.columns[section].title() if role == Qt.ItemDataRole.DisplayRole else None

    # ---- inside

    def _absorb(self) -> None:
        coming = {one.identity: one for one in self._shown}
        worst_first = sorted(coming, key=lambda identity: coming[identity].row.order)
        if self._held:
            for identity in self.rows:
                if identity not in coming:
                    coming[identity] = self._listed[identity]._replace(over=True)
            known = frozenset(self.rows)
            fresh = [identity for identity in worst_first if identity not in known]
            wanted, waiting = [*self.rows, *fresh], self.waiting + len(fresh)
        else:
            wanted, waiting = worst_first, 0
        # Rows that are about to leave are read by Qt until they have.
        self._listed = {**self._listed, **coming}
        self._cells.clear()
        self.become(wanted)
        self._listed = coming
        if self.rows:
            # Ages change in every row; only what is on the screen is asked for again.
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))
        if waiting != self.waiting:
            self.waiting = waiting
            self.waiting_changed.emit(waiting)
        self.settled.emit()

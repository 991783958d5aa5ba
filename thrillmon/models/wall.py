"""The wall for Qt: the tables of the list as tiles in an order that never changes, announced a few at a time."""

from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer

from thrillmon.floor.table_now import SortKey, table_order
from thrillmon.models.cells import Cell
from thrillmon.models.tables import GAME_CODE_ROLE, TableModel
from thrillmon.models.wall_tiles import Tile, tile_of
from thrillmon.models.words import plain_tip

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

# Tiles announced, and so painted, and read at most in one turn of the loop; the others follow in the next ones.
AT_ONCE = 24
MOST_READ = 80
TURN_MS = 8

# Announced alone when nothing but the seconds of a tile has changed, which is most of what changes.
TIME_ROLE = GAME_CODE_ROLE + 1

# What a screen reader says of a tile, and what its tool tip tells, in this order.
_SAID = ("table", "game", "phase", "time", "result", "dealer", "round", "push", "poll")


class WallModel(QAbstractListModel):
    """One tile per table of a TableModel, by table code. It follows the list only while somebody looks at the wall."""

    def __init__(self, tables: TableModel) -> None:
        super().__init__()
        self._source = tables
        self._following = False
        self._codes: list[str] = []
        self._places: dict[str, int] = {}
        self._tiles: list[Tile] = []
        self._cell_places = {column.key: place for place, column in enumerate(tables.columns)}
        # In the order of touching: under load every tile has its turn.
        self._touched: dict[int, None] = {}
        self._timer = QTimer(self)
        self._timer.setObjectName("wall.announce")
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._announce)

    def follow(self) -> None:
        """Show the list's tables from now on."""
        if self._following:
            return
        self._following = True
        self._source.dataChanged.connect(self._touch)
        for signal in (self._source.rowsInserted, self._source.rowsRemoved, self._source.modelReset):
            signal.connect(self._gather)
        self._gather()

    def rest(self) -> None:
        """Follow no more: nothing is spent on a wall nobody sees."""
        if not self._following:
            return
        self._following = False
        self._source.dataChanged.disconnect(self._touch)
        for signal in (self._source.rowsInserted, self._source.rowsRemoved, self._source.modelReset):
            signal.disconnect(self._gather)
        self._timer.stop()
        self._touched.clear()

    def tile(self, place: int) -> Tile:
        """Return the tile at a place."""
        return self._tiles[place]

    def codes(self) -> list[str]:
        """Return the game codes of all tiles, in order."""
        return list(self._codes)

    def place_of(self, game_code: str) -> int | None:
        """Return where a table stands; None when it is not on the wall."""
        return self._places.get(game_code)

    def waiting(self) -> set[str]:
        """Return the game codes of tiles that the next turns of the loop still have to look at."""
        return {self._codes[place] for place in self._touched}

    # ---- Qt's side

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._tiles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel. Tips and spoken texts are put together when somebody asks."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._tiles[index.row()].code
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(index.row()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row())
        if role == GAME_CODE_ROLE:
            return self._codes[index.row()]
        return None

    # ---- inside

    def _gather(self) -> None:
        """Take the tables of the list anew; nothing moves unless tables came or went."""
        rows = sorted(range(self._source.rowCount()), key=self._order)
        codes = [self._source.table(row).game_code for row in rows]
        self._cell_places = {column.key: place for place, column in enumerate(self._source.columns)}
        self._touched.clear()
        if codes == self._codes:
            self._touched.update(dict.fromkeys(range(len(codes))))
            self._wake()
            return
        self.beginResetModel()
        self._codes = codes
        self._places = {code: place for place, code in enumerate(codes)}
        self._tiles = [self._make(row) for row in rows]
        self.endResetModel()

    def _touch(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            place = self._places.get(self._source.table(row).game_code)
            if place is not None:
                self._touched[place] = None
        self._wake()

    def _wake(self) -> None:
        if self._touched and not self._timer.isActive():
            self._timer.start(0)

    def _announce(self) -> None:
        """Announce the tiles that look different now, each run of neighbours at once."""
        changed: list[tuple[int, bool]] = []
        for place in list(islice(self._touched, MOST_READ)):
            if len(changed) >= AT_ONCE:
                break
            del self._touched[place]
            row = self._source.row_of(self._codes[place])
            if row is not None:
                tile, former = self._make(row), self._tiles[place]
                if tile != former:
                    self._tiles[place] = tile
                    changed.append((place, tile._replace(time=former.time) == former))
        changed.sort()
        start = 0
        for end in range(1, len(changed) + 1):
            if end == len(changed) or changed[end] != (changed[end - 1][0] + 1, changed[end - 1][1]):
                roles = [TIME_ROLE] if changed[start][1] else list[int]()
                self.dataChanged.emit(self.index(changed[start][0]), self.index(changed[end - 1][0]), roles)
                start = end
        if self._touched:
            self._timer.start(TURN_MS)

    def _order(self, row: int) -> SortKey:
        table = self._source.table(row)
        return *table_order(table), table.game_code

    def _make(self, row: int) -> Tile:
        table = self._source.table(row)
        source = self._source
        alarm = source.alarms.get(table.game_code)
        return tile_of(table, lambda key: self._cell(row, key), source.zone, source.server, alarm)

    def _cell(self, row: int, key: str) -> Cell:
        return self._source.cell(row, self._cell_places[key])

    def _all_cells(self, place: int) -> list[Cell]:
        row = self._source.row_of(self._codes[place])
        return [] if row is None else [self._cell(row, key) for key in _SAID]

    def _spoken(self, place: int) -> str:
        said = [cell.spoken or cell.text for cell in self._all_cells(place)]
        notes = [note.text for note in self._tiles[place].notes]
        alarm = self._tiles[place].alarm
        alarms = () if alarm is None else alarm.lines
        return ", ".join(dict.fromkeys(filter(None, [*said[:1], *alarms, *notes, *said[1:]])))

    def _tip(self, place: int) -> str:
        notes = [note.text for note in self._tiles[place].notes]
        alarm = self._tiles[place].alarm
        alarms = () if alarm is None else alarm.lines
        lines = [line for cell in self._all_cells(place) for line in (cell.tip or cell.text).splitlines()]
        return "\n".join(dict.fromkeys(filter(None, [self._tiles[place].code, *alarms, *notes, *lines])))

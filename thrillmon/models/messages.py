"""Everything heard as a packet list: newest last, followed or paused, filtered by a query."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from thrillmon.floor.notices import Notice
from thrillmon.floor.queries import Query
from thrillmon.models.words import number_text, plain_tip, render, tr

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

KEEP = 4000
"""Messages kept in memory; older ones are the archive's."""

# Rows above KEEP are taken away in blocks: each taking away moves all the others.
BLOCK = 400

NOTICE_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in settings, title, width in characters and text."""

    key: str
    title: Callable[[], str]
    width: int
    text: Callable[[Notice, tzinfo], str]
    right: bool = False


def _received(notice: Notice, zone: tzinfo) -> str:
    return datetime.fromtimestamp(notice.delivery.received, zone).strftime("%H:%M:%S.%f")[:-3]


def _sent(notice: Notice, zone: tzinfo) -> str:
    if notice.sent is None:
        return "—"
    return datetime.fromtimestamp(notice.sent, zone).strftime("%H:%M:%S")


def _type(notice: Notice, zone: tzinfo) -> str:
    del zone
    name = (notice.delivery.kind or "—").removeprefix("NOTIFY_")
    return name if notice.error is None else f"▲ {name}"


def _field(*names: str) -> Callable[[Notice, tzinfo], str]:
    def text(notice: Notice, zone: tzinfo) -> str:
        del zone
        return next((value for name in names if (value := getattr(notice.record, name, ""))), "")

    return text


def note_text(notice: Notice) -> str:
    """Say what is odd about a message; "" when nothing is."""
    parts = [f"▲ {render(notice.error)}"] if notice.error is not None else []
    if notice.duplicate:
        parts.append(tr("heard before"))
    if notice.replayed:
        parts.append(tr("replayed: sent more than 3 minutes before"))
    return " · ".join([*parts, *(render(note) for note in notice.notes)])


COLUMNS: tuple[Column, ...] = (
    Column("received", lambda: tr("Received"), 13, _received),
    Column("sent", lambda: tr("Sent"), 9, _sent),
    Column("type", lambda: tr("Type"), 27, _type),
    Column("table", lambda: tr("Table"), 9, _field("table_code", "game_code")),
    Column("code", lambda: tr("Code"), 31, _field("round_code", "shoe_code", "shift_code", "game_code")),
    Column("size", lambda: tr("Bytes"), 8, lambda notice, _: number_text(len(notice.delivery.body)), right=True),
    Column("note", lambda: tr("Note"), 40, lambda notice, _: note_text(notice)),
)


class MessageModel(QAbstractTableModel):
    """One row per message that passes the query. newer_changed: how many wait while the list is paused."""

    newer_changed = Signal(int)

    def __init__(self, zone: tzinfo, keep: int = KEEP) -> None:
        super().__init__()
        self.columns = COLUMNS
        self._zone = zone
        self._limit = keep
        self._query: Query[Notice] | None = None
        self._following = True
        self._newer = 0
        self._waiting: deque[Notice] = deque(maxlen=keep)
        self._kept: deque[Notice] = deque(maxlen=keep)
        self._rows: list[Notice] = []

    @property
    def following(self) -> bool:
        """Whether new messages appear by themselves."""
        return self._following

    @property
    def newer(self) -> int:
        """How many were heard since the list was paused."""
        return self._newer

    def hear(self, notices: Iterable[Notice]) -> None:
        """Take messages in; they are shown at the next flush. Cheap: it is called for every batch."""
        fresh = list(notices)
        self._waiting.extend(fresh)
        if not self._following:
            self._newer += len(fresh)

    def flush(self) -> None:
        """Show what has come in, unless paused."""
        if not self._following:
            self.newer_changed.emit(self._newer)
            return
        if not self._waiting:
            return
        fresh = list(self._waiting)
        self._waiting.clear()
        self._kept.extend(fresh)
        query = self._query
        shown = fresh if query is None else [notice for notice in fresh if query(notice)]
        if not shown:
            return
        first = len(self._rows)
        self.beginInsertRows(NO_PARENT, first, first + len(shown) - 1)
        self._rows.extend(shown)
        self.endInsertRows()
        if len(self._rows) > self._limit + BLOCK:
            excess = len(self._rows) - self._limit
            self.beginRemoveRows(NO_PARENT, 0, excess - 1)
            del self._rows[:excess]
            self.endRemoveRows()

    def show_only(self, notices: Iterable[Notice]) -> None:
        """Show these messages and no others: those of another moment."""
        self._waiting.clear()
        self._kept = deque(notices, maxlen=self._limit)
        self.show_query(self._query)

    def pause(self) -> None:
        """Let the list stand still; what comes is kept and counted."""
        self._following = False
        self.newer_changed.emit(self._newer)

    def follow(self) -> None:
        """Show what has come meanwhile, and go on."""
        self._following = True
        self._newer = 0
        self.flush()
        self.newer_changed.emit(0)

    def show_query(self, query: Query[Notice] | None) -> None:
        """Show only what passes, of all that is kept; None shows all."""
        self._query = query
        self.beginResetModel()
        self._rows = [notice for notice in self._kept if query is None or query(notice)]
        self.endResetModel()

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 1))

    def notice(self, row: int) -> Notice:
        """Return the message in a row."""
        return self._rows[row]

    # ---- Qt's side

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel. Only rows on the screen are ever asked for."""
        if not index.isValid():
            return None
        notice = self._rows[index.row()]
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(notice, self._zone)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.text(notice, self._zone))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == NOTICE_ROLE:
            return notice
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        return self.columns[section].title() if role == Qt.ItemDataRole.DisplayRole else None

"""The alarm journal as Qt reads it: every change in its order, the newest last, filtered by a query."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt

from thrillmon.floor.alarms.journal import ANY
from thrillmon.floor.alarms.journal_queries import JournalEntry
from thrillmon.floor.queries import Query
from thrillmon.models.alarm_words import change_text, place_text, priority_text
from thrillmon.models.keyed_rows import NO_PARENT, Index
from thrillmon.models.words import plain_tip, render, tr

KEEP = 20_000
"""Changes shown at once; more are in the export of a shorter time."""

BLOCK = 2_000

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class JournalWords:
    """How the journal is said. kinds: what people call the kinds of the catalogue."""

    zone: tzinfo
    kinds: Mapping[str, str]

    def kind(self, entry: JournalEntry) -> str:
        """Return what people call its kind."""
        key = entry.change.key
        return tr("Everything at this table") if key.kind == ANY else self.kinds.get(key.kind, key.kind)


@dataclass(frozen=True, slots=True)
class JournalColumn:
    """A column: its name in exports, title, width in characters and text."""

    key: str
    title: Callable[[], str]
    width: int
    text: Callable[[JournalEntry, JournalWords], str]


def _time(entry: JournalEntry, words: JournalWords) -> str:
    return datetime.fromtimestamp(entry.change.at, words.zone).strftime("%m-%d %H:%M:%S")


def _why(entry: JournalEntry, words: JournalWords) -> str:
    del words
    change = entry.change
    return change.note or render(change.evidence.sentence)


JOURNAL_COLUMNS: tuple[JournalColumn, ...] = (
    JournalColumn("time", lambda: tr("Time"), 15, _time),
    JournalColumn("table", lambda: tr("Table"), 9, lambda entry, _: place_text(entry.change.key, entry.table)),
    JournalColumn("alarm", lambda: tr("Alarm"), 20, lambda entry, words: words.kind(entry)),
    JournalColumn("what", lambda: tr("What happened"), 24, lambda entry, words: change_text(entry.change, words.zone)),
    JournalColumn("user", lambda: tr("Who"), 12, lambda entry, _: entry.change.user),
    JournalColumn("why", lambda: tr("Note or evidence"), 44, _why),
    JournalColumn("priority", lambda: tr("Priority"), 9, lambda entry, _: priority_text(entry.change.priority)),
    JournalColumn(
        "state", lambda: tr("State"), 8, lambda entry, _: f"{entry.change.before.value} → {entry.change.after.value}"
    ),
)


class JournalModel(QAbstractTableModel):
    """One row per change that passes the query."""

    def __init__(self, zone: tzinfo, kinds: Mapping[str, str]) -> None:
        super().__init__()
        self.columns = JOURNAL_COLUMNS
        self._words = JournalWords(zone, kinds)
        self._query: Query[JournalEntry] | None = None
        self._kept: list[JournalEntry] = []
        self._rows: list[JournalEntry] = []

    def begin(self, entries: Sequence[JournalEntry]) -> None:
        """Show these changes, oldest first, and no others."""
        self.beginResetModel()
        self._kept = list(entries[-KEEP:])
        self._rows = self._passing(self._kept)
        self.endResetModel()

    def hear(self, entries: Iterable[JournalEntry]) -> None:
        """Add what has just changed."""
        fresh = list(entries)
        self._kept += fresh
        shown = self._passing(fresh)
        if shown:
            first = len(self._rows)
            self.beginInsertRows(NO_PARENT, first, first + len(shown) - 1)
            self._rows += shown
            self.endInsertRows()
        if len(self._kept) > KEEP + BLOCK:
            self.begin(self._kept)

    def show_query(self, query: Query[JournalEntry] | None) -> None:
        """Show what passes a query; None for everything."""
        self._query = query
        self.begin(self._kept)

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._words = JournalWords(zone, self._words.kinds)
        self.begin(self._kept)

    def entry(self, row: int) -> JournalEntry:
        """Return the change in a row."""
        return self._rows[row]

    def texts(self, row: int) -> list[str]:
        """Return what a row says, column by column."""
        return [column.text(self._rows[row], self._words) for column in self.columns]

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
        if role == ENTRY_ROLE:
            return self._rows[index.row()]
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        text = self.columns[index.column()].text(self._rows[index.row()], self._words)
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text.replace("\n", " ")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        return self.columns[section].title() if role == Qt.ItemDataRole.DisplayRole else None

    def _passing(self, entries: Sequence[JournalEntry]) -> list[JournalEntry]:
        query = self._query
        return list(entries) if query is None else [entry for entry in entries if query(entry)]

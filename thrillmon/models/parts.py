"""A dissected body as a tree for Qt: field, value, and what it means in the game's words."""

from datetime import datetime, tzinfo
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from thrillmon.floor.dissection import Part
from thrillmon.floor.notices import Record
from thrillmon.floor.part_words import words_of
from thrillmon.floor.times import seconds_of
from thrillmon.models.words import plain_tip, render, tr
from thrillmon.wire.recorder.record_pb2 import RoundRecord

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

PART_ROLE = int(Qt.ItemDataRole.UserRole)

# A text longer than this is cut in its cell; copying gives the whole.
LONGEST_TEXT = 300

_TITLES = (lambda: tr("Field"), lambda: tr("Value"), lambda: tr("Meaning"))


class PartModel(QAbstractItemModel):
    """The fields of one body. Unknown fields and what cannot be read stand where their bytes stand."""

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self._zone = zone
        self._root: Part | None = None
        self._record: Record | None = None
        self._nodes: list[tuple[Part, int, int]] = []
        self._first: list[int] = []

    def show_body(self, root: Part | None, record: Record | None) -> None:
        """Show another body. record: the same, read; None when it cannot be read."""
        self.beginResetModel()
        self._root, self._record = root, record
        # Each node is (part, number of its parent, row), numbered so that children of one part follow each other.
        self._nodes, self._first = [], []
        if root is not None:
            self._nodes.append((root, -1, 0))
            place = 0
            while place < len(self._nodes):
                part = self._nodes[place][0]
                self._first.append(len(self._nodes))
                self._nodes.extend((child, place, row) for row, child in enumerate(part.children))
                place += 1
        self.endResetModel()

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self.beginResetModel()
        self._zone = zone
        self.endResetModel()

    def part(self, index: Index) -> Part | None:
        """Return what an index shows."""
        return self._nodes[index.internalId()][0] if index.isValid() else None

    def index_at(self, offset: int) -> QModelIndex:
        """Return the innermost field that holds a byte of the body."""
        index = QModelIndex()
        part = self._root
        while part is not None:
            row = next((row for row, child in enumerate(part.children) if child.start <= offset < child.end), None)
            if row is None:
                break
            index, part = self.index(row, 0, index), part.children[row]
        return index

    # ---- Qt's side

    def index(self, row: int, column: int, parent: Index = NO_PARENT) -> QModelIndex:
        """See QAbstractItemModel."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        above = parent.internalId() if parent.isValid() else 0
        return self.createIndex(row, column, self._first[above] + row)

    def parent(self, child: Index = NO_PARENT) -> QModelIndex:  # type: ignore[override]
        """See QAbstractItemModel."""
        if not child.isValid():
            return QModelIndex()
        above = self._nodes[child.internalId()][1]
        return QModelIndex() if above <= 0 else self.createIndex(self._nodes[above][2], 0, above)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        if parent.isValid() and parent.column() > 0:
            return 0
        part = self.part(parent) if parent.isValid() else self._root
        return len(part.children) if part is not None else 0

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        del parent
        return len(_TITLES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        part = self.part(index)
        if part is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(part, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            text = self._text(part, index.column())
            bytes_text = tr("{path}: bytes {start} to {end}").format(path=part.path, start=part.start, end=part.end - 1)
            return plain_tip(f"{text}\n{bytes_text}".strip())
        if role == PART_ROLE:
            return part
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return _TITLES[section]() if 0 <= section < len(_TITLES) else None

    # ---- inside

    def _text(self, part: Part, column: int) -> str:
        if column == 0:
            return part.name if part.known or part.problem.template else tr("{field} (unknown)").format(field=part.name)
        if column == 1:
            return part.text[:LONGEST_TEXT]
        if part.problem.template:
            return f"▲ {render(part.problem)}"
        return self._time(part) or render(words_of(part, self._record))

    def _time(self, part: Part) -> str:
        """Return a step's or record's time in the chosen zone; the value column has it as it came."""
        stamp = None
        record = self._record
        if part.name in ("ts_start", "ts_end") and record is not None:
            stamp = getattr(record, part.name, None)
        elif part.name == "timestamp" and isinstance(record, RoundRecord):
            place = part.path.removeprefix("process[").partition("]")[0]
            if place.isdigit() and int(place) < len(record.process):
                stamp = record.process[int(place)].timestamp
        seconds = seconds_of(stamp) if stamp is not None else None
        return (
            "" if seconds is None else datetime.fromtimestamp(seconds, self._zone).strftime("%Y-%m-%d %H:%M:%S.%f")[:-3]
        )

"""Shifts, their shoes and those shoes' rounds as a tree for Qt: opened level by level, each with who has told of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from thrillmon.archive.rows import RoundRow, SpanRow
from thrillmon.models.records_columns import mark_words
from thrillmon.models.rewind_scale import moment_text
from thrillmon.models.timeline_words import one_line, seconds_text, shoe_words
from thrillmon.models.words import plain_tip, tr

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class Level(IntEnum):
    """What a line is."""

    TOP = 0
    SHIFT = 1
    SHOE = 2
    ROUND = 3


@dataclass(slots=True)
class Line:
    """A line of the tree. row: None for the top alone.

    archive, provider: who has told of it.  asked: what is below has been asked for.  failure: why it is not there.
    """

    level: Level
    row: SpanRow | RoundRow | None = None
    above: int = -1
    place: int = 0
    archive: bool = False
    provider: bool = False
    asked: bool = False
    children: list[int] = field(default_factory=list[int])

    @property
    def code(self) -> str:
        """Its own code."""
        row = self.row
        return "" if row is None else row.round_code if isinstance(row, RoundRow) else row.code

    @property
    def query(self) -> str:
        """What finds its rounds."""
        return f'{self.level.name.lower()}="{self.code}"' if self.code and '"' not in self.code else ""


_TITLES = (
    lambda: tr("Shift, shoe, round"),
    lambda: tr("Started"),
    lambda: tr("Length"),
    lambda: tr("Notes"),
    lambda: tr("Told by"),
)


class SpanTreeModel(QAbstractItemModel):
    """children_wanted carries the number of a line that was opened and whose children nobody has asked for."""

    children_wanted = Signal(int)

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self._zone = zone
        self._now = 0.0
        self._lines: list[Line] = [Line(Level.TOP, asked=True)]

    def clear(self, now: float) -> None:
        """Begin anew. now: Unix seconds, for which day is today."""
        self.beginResetModel()
        self._now = now
        self._lines = [Line(Level.TOP, asked=True)]
        self.endResetModel()

    def absorb(self, above: int, rows: Sequence[SpanRow | RoundRow], *, provider: bool) -> None:
        """Take in what stands below a line, in whatever order it comes; what is there already is told twice."""
        top = self._lines[above]
        parent = self._index(above)
        known = {row.id: number for number in top.children if (row := self._lines[number].row) is not None}
        for row in rows:
            number = known.get(row.id)
            if number is None:
                place = self._place_for(top, row)
                self.beginInsertRows(parent, place, place)
                number = known[row.id] = len(self._lines)
                level = Level.ROUND if isinstance(row, RoundRow) else Level(top.level + 1)
                self._lines.append(Line(level, row, above))
                top.children.insert(place, number)
                for later, child in enumerate(top.children[place:], place):
                    self._lines[child].place = later
                self.endInsertRows()
            line = self._lines[number]
            line.archive |= not provider
            line.provider |= provider
        if top.children:
            last = len(_TITLES) - 1
            self.dataChanged.emit(self.index(0, last, parent), self.index(len(top.children) - 1, last, parent))

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        for number, line in enumerate(self._lines):
            if line.children:
                above = self._index(number)
                last = self.index(len(line.children) - 1, len(_TITLES) - 1, above)
                self.dataChanged.emit(self.index(0, 0, above), last)

    def line(self, index: Index) -> Line | None:
        """Return what an index shows."""
        return self._lines[index.internalId()] if index.isValid() else None

    def line_at(self, number: int) -> Line | None:
        """Return a line by its number; None when it is gone."""
        return self._lines[number] if 0 <= number < len(self._lines) else None

    # ---- Qt's side

    def index(self, row: int, column: int, parent: Index = NO_PARENT) -> QModelIndex:
        """See QAbstractItemModel."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        above = self._lines[parent.internalId() if parent.isValid() else 0]
        return self.createIndex(row, column, above.children[row])

    def parent(self, child: Index = NO_PARENT) -> QModelIndex:  # type: ignore[override]
        """See QAbstractItemModel."""
        return self._index(self._lines[child.internalId()].above) if child.isValid() else QModelIndex()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        if parent.isValid() and parent.column() > 0:
            return 0
        return len(self._lines[parent.internalId() if parent.isValid() else 0].children)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        del parent
        return len(_TITLES)

    def hasChildren(self, parent: Index = NO_PARENT) -> bool:  # noqa: N802 - Qt's name
        """See QAbstractItemModel: what has not been asked for may be there."""
        line = self._lines[parent.internalId() if parent.isValid() else 0]
        return bool(line.children) or (not line.asked and line.level is not Level.ROUND)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """See QAbstractItemModel."""
        line = self._lines[parent.internalId() if parent.isValid() else 0]
        return not line.asked and line.level is not Level.ROUND

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        """See QAbstractItemModel."""
        if self.canFetchMore(parent):
            number = parent.internalId()
            self._lines[number].asked = True
            self.children_wanted.emit(number)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        line = self.line(index)
        if line is None or line.row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _told_words(line) if index.column() == len(_TITLES) - 1 else self._text(line, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join((one_line(line.code), _told_words(line))))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return _TITLES[section]() if 0 <= section < len(_TITLES) else None

    # ---- inside

    def _index(self, number: int) -> QModelIndex:
        return self.createIndex(self._lines[number].place, 0, number) if number > 0 else QModelIndex()

    def _place_for(self, top: Line, row: SpanRow | RoundRow) -> int:
        for place, number in enumerate(top.children):
            other = self._lines[number].row
            if other is not None and other.key[:2] < row.key[:2]:
                return place
        return len(top.children)

    def _text(self, line: Line, column: int) -> str:
        row = line.row
        assert row is not None  # noqa: S101 - the top is never shown
        match column:
            case 0:
                return _name(line)
            case 1:
                return "—" if row.started is None else moment_text(row.started, self._now, self._zone)
            case 2:
                if row.started is None or row.ended is None:
                    return "—" if row.over else tr("not over")
                return seconds_text(max(0.0, row.ended - row.started))
            case 3:
                return " · ".join(_notes(row))
            case _:
                return " ".join(letter for letter, told in (("A", line.archive), ("P", line.provider)) if told)


def _name(line: Line) -> str:
    row = line.row
    if isinstance(row, RoundRow):
        return tr("round {number}").format(number=row.shift_round or "?")
    if line.level is Level.SHOE:
        return tr("shoe {number}").format(number=shoe_words(line.code))
    return tr("shift {code}").format(code=one_line(line.code))


def _notes(row: SpanRow | RoundRow) -> list[str]:
    if not isinstance(row, RoundRow):
        return []
    parts = [tr("✕ cancelled")] if row.cancelled else []
    return [*parts, *([one_line(row.result)] if row.result else []), *mark_words(row)]


def _told_words(line: Line) -> str:
    if line.archive and line.provider:
        return tr("The archive and the provider have it.")
    return tr("The archive has it.") if line.archive else tr("Only the provider has it.")

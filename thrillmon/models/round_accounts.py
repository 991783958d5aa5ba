"""Two accounts of one round as Qt reads them: line by line, with a sign where they differ."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from thrillmon.floor.comparisons import Compared, compare
from thrillmon.floor.times import clock_text
from thrillmon.models.records_source import Story
from thrillmon.models.round_nodes import correction_words, side_text
from thrillmon.models.timeline_words import one_line
from thrillmon.models.words import plain_tip, render, tr
from thrillmon.wire.recorder.record_pb2 import RoundRecord

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

DIFFERENT = "≠"


@dataclass(frozen=True, slots=True)
class Accounts:
    """Two accounts. name: of the pair.  one, other: what each is."""

    name: str
    one: str
    other: str
    rows: Sequence[Compared]

    @property
    def different(self) -> int:
        """How many lines differ."""
        return sum(not row.same for row in self.rows)


def accounts_of(story: Story, told: RoundRecord | None, zone: tzinfo) -> list[Accounts]:
    """Return the table's account beside the provider's, if it was told, and each correction beside what was before."""
    pairs: list[Accounts] = []
    if told is not None:
        pairs.append(
            Accounts(
                tr("table and record"),
                tr("What the table said"),
                tr("What the record says"),
                _sorted(compare(story.round.record, told)),
            )
        )
    before = story.round.base
    for heard in story.round.corrections:
        if before is not None:
            name = f"{clock_text(heard.at, zone)} {correction_words(heard.kind)}"
            pairs.append(Accounts(name, tr("Before"), tr("After"), _sorted(compare(before.record, heard.record))))
        before = heard
    return pairs


def _sorted(rows: Sequence[Compared]) -> Sequence[Compared]:
    """Return what differs first: nobody should have to look for it."""
    return sorted(rows, key=lambda row: row.same)


class AccountsModel(QAbstractTableModel):
    """A line per value: whether they differ, what it is, one account, the other."""

    def __init__(self, zone: tzinfo, dim: QColor) -> None:
        super().__init__()
        self._zone = zone
        self._dim = dim
        self._bold = QFont()
        self._bold.setBold(True)
        self._shown: Accounts | None = None

    def show_accounts(self, accounts: Accounts | None) -> None:
        """Show another pair."""
        self.beginResetModel()
        self._shown = accounts
        self.endResetModel()

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self.beginResetModel()
        self._zone = zone
        self.endResetModel()

    def show_theme(self, dim: QColor) -> None:
        """Take another ink."""
        self._dim = dim

    # ---- Qt's side

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() or self._shown is None else len(self._shown.rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid() or self._shown is None:
            return None
        row = self._shown.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return (tr("same") if row.same else tr("different")) if not index.column() else self._text(
                    row, index.column()
                )  # fmt: skip
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._text(row, index.column()))
            case Qt.ItemDataRole.FontRole if not row.same:
                return self._bold
            case Qt.ItemDataRole.ForegroundRole if row.same:
                return self._dim
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole or self._shown is None:
            return None
        return ("", "", self._shown.one, self._shown.other)[section] if 0 <= section < 4 else None

    def _text(self, row: Compared, column: int) -> str:
        match column:
            case 0:
                return "" if row.same else DIFFERENT
            case 1:
                return one_line(render(row.what))
            case 2:
                return side_text(row.one, 0, row.times, self._zone) or "—"
            case _:
                return side_text(row.other, 1, row.times, self._zone) or "—"

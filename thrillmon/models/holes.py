"""The list of holes as Qt reads it: when nothing could be heard, why, and what of it has been recovered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from thrillmon.archive.ledger import Gap
from thrillmon.floor.recoveries import clipped, length
from thrillmon.floor.rounds import Source
from thrillmon.models.rewind_scale import moment_text
from thrillmon.models.timeline_words import one_line, seconds_text
from thrillmon.models.words import plain_tip, render, tr
from thrillmon.sentences import NOTHING, Sentence

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

# What is left of a hole after rounding.
NEARLY = 0.01

# Tables named one by one; of more only the number is said.
MOST_NAMED = 24


@dataclass(frozen=True, slots=True)
class TableShare:
    """How much of a hole one table has been told of, from 0 to 1; why_not: what stands in the way of the rest."""

    game_code: str
    table_code: str
    share: float
    why_not: Sentence = NOTHING

    @property
    def whole(self) -> bool:
        """Whether everything was told."""
        return self.share >= 1.0


@dataclass(frozen=True, slots=True)
class HoleSight:
    """A hole as it is listed. Times are Unix seconds by the studio's clock; end: None while it lasts.

    tables: those of the floor, in the order of their codes.  sources: who told what was recovered.
    """

    start: float
    end: float | None
    cause: Sentence
    tables: tuple[TableShare, ...] = ()
    sources: tuple[Source, ...] = ()

    @property
    def whole(self) -> int:
        """How many tables have been told of wholly."""
        return sum(table.whole for table in self.tables)


def sight_of(
    gap: Gap, tables: Sequence[tuple[str, str]], why_not: Callable[[str], Sentence], offset: float
) -> HoleSight:
    """Return a hole of the ledger as it is listed.

    tables: game and table codes.  why_not: told a game code, says why it was not recovered.  offset: seconds by which
    the studio's clock is ahead of ours.
    """
    shares: list[TableShare] = []
    span = 0.0 if gap.end is None else gap.end - gap.start
    by_code: dict[str, list[tuple[float, float]]] = {}
    for one in gap.recoveries:
        by_code.setdefault(one.game_code, []).append((one.start, one.end))
    for game_code, table_code in tables:
        told = [*by_code.get("", ()), *by_code.get(game_code, ())]
        filled = length(clipped(told, gap.start, gap.start + span))
        share = 1.0 if filled >= span - NEARLY and gap.end is not None else filled / span if span else 0.0
        shares.append(TableShare(game_code, table_code, share, NOTHING if share >= 1.0 else why_not(game_code)))
    sources = tuple(sorted({one.source for one in gap.recoveries}))
    end = None if gap.end is None else gap.end + offset
    return HoleSight(gap.start + offset, end, gap.cause, tuple(shares), sources)


def recovered_words(hole: HoleSight) -> str:
    """Say how much of a hole has been told since."""
    if hole.end is None:
        return tr("it lasts")
    if not hole.tables:
        return tr("no table is known")
    if hole.whole == len(hole.tables):
        return tr("✓ all {count} tables").format(count=hole.whole)
    if hole.whole:
        return tr("{count} of {total} tables").format(count=hole.whole, total=len(hole.tables))
    some = sum(table.share > 0 for table in hole.tables)
    return tr("parts of {count} tables").format(count=some) if some else tr("nothing")


def source_words(source: Source) -> str:
    """Name who told."""
    return tr("the broker") if source is Source.PUSH else "gRPC" if source is Source.GRPC else "REST"


def detail_words(hole: HoleSight, now: float, zone: tzinfo) -> str:
    """Say everything about a hole, a line each. now: Unix seconds by the studio's clock."""
    start = moment_text(hole.start, now, zone)
    if hole.end is None:
        lines = [tr("Nothing could be heard since {start}: {cause}").format(start=start, cause=render(hole.cause))]
    else:
        lines = [
            tr("Nothing could be heard from {start} to {end}: {cause}").format(
                start=start, end=moment_text(hole.end, now, zone), cause=render(hole.cause)
            )
        ]
    if hole.sources:
        sources = ", ".join(source_words(source) for source in hole.sources)
        lines.append(tr("What was recovered was told by the provider over {sources}.").format(sources=sources))
    reasons: dict[str, list[str]] = {}
    for table in hole.tables:
        if not table.whole:
            code = one_line(table.table_code or table.game_code)
            part = f" ({table.share:.0%})" if table.share > 0 else ""
            reasons.setdefault(render(table.why_not), []).append(code + part)
    for reason, codes in reasons.items():
        named = ", ".join(codes[:MOST_NAMED])
        if len(codes) > MOST_NAMED:
            named = tr("{tables} and {count} more").format(tables=named, count=len(codes) - MOST_NAMED)
        lines.append(tr("Not recovered: {tables}. {reason}").format(tables=named, reason=reason).strip())
    return "\n".join(lines)


_TITLES = (
    lambda: tr("Began"), lambda: tr("Ended"), lambda: tr("Length"), lambda: tr("Recovered"), lambda: tr("Why"),
)  # fmt: skip


class HoleModel(QAbstractTableModel):
    """Holes, newest first."""

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self._zone = zone
        self._now = 0.0
        self._holes: tuple[HoleSight, ...] = ()

    def show_holes(self, holes: Sequence[HoleSight], now: float) -> None:
        """Show these. now: Unix seconds by the studio's clock."""
        self._now = now
        if [hole.start for hole in holes] == [hole.start for hole in self._holes]:
            self._holes = tuple(holes)
            self._changed()
            return
        self.beginResetModel()
        self._holes = tuple(holes)
        self.endResetModel()

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        self._changed()

    def hole(self, row: int) -> HoleSight | None:
        """Return the hole in a row."""
        return self._holes[row] if 0 <= row < len(self._holes) else None

    def row_of(self, start: float) -> int | None:
        """Return the row of the hole that began then."""
        return next((row for row, hole in enumerate(self._holes) if hole.start == start), None)

    def words(self, row: int) -> str:
        """Say everything about the hole in a row."""
        hole = self.hole(row)
        return "" if hole is None else detail_words(hole, self._now, self._zone)

    # ---- Qt's side

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._holes)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(_TITLES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        hole = self.hole(index.row()) if index.isValid() else None
        if hole is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(hole, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(detail_words(hole, self._now, self._zone))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return _TITLES[section]() if 0 <= section < len(_TITLES) else None

    # ---- inside

    def _text(self, hole: HoleSight, column: int) -> str:
        match column:
            case 0:
                return moment_text(hole.start, self._now, self._zone)
            case 1:
                return "…" if hole.end is None else moment_text(hole.end, self._now, self._zone)
            case 2:
                return seconds_text(max(0.0, (self._now if hole.end is None else hole.end) - hole.start))
            case 3:
                return recovered_words(hole)
            case _:
                return one_line(render(hole.cause))

    def _changed(self) -> None:
        if self._holes:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._holes) - 1, len(_TITLES) - 1))

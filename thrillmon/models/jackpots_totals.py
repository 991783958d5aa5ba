"""What each brand's pots are worth, for Qt: a row per brand and currency, never a sum across currencies."""

from typing import Any

from PySide6.QtCore import Qt

from thrillmon.floor.amounts import Money
from thrillmon.floor.links import TRUSTED
from thrillmon.floor.totals import Total
from thrillmon.models.cells import Tone
from thrillmon.models.jackpots import JackpotModel
from thrillmon.models.jackpots_amounts import currency_text, money_text, short_amount
from thrillmon.models.jackpots_cells import LineCell, LineColumn, cell_value
from thrillmon.models.jackpots_words import brand_text
from thrillmon.models.keyed_rows import NO_PARENT, Index, KeyedRows
from thrillmon.models.words import plain_tip, tr

TOTAL_COLUMNS: tuple[LineColumn, ...] = (
    LineColumn(
        "brand",
        lambda: tr("Brand"),
        lambda: tr("A pot that several brands share counts for each of them"),
        0,
        bold=True,
    ),
    LineColumn("jackpots", lambda: tr("Jackpots"), lambda: tr("Told in the last 30 s"), 13, right=True, money=True),
    LineColumn("raffles", lambda: tr("Raffles"), lambda: tr("Told in the last 30 s"), 13, right=True, money=True),
    LineColumn("old", lambda: tr("Old"), lambda: tr("Not told for 30 s: may be wrong"), 13, right=True, money=True),
    LineColumn("pots", lambda: tr("Pots"), lambda: tr("How many pots; old ones behind the plus"), 7, right=True),
)


class TotalModel(KeyedRows[tuple[str, str]]):
    """Rows by brand and currency, of the brand that is wanted or of all."""

    def __init__(self, jackpots: JackpotModel) -> None:
        super().__init__()
        self.columns = TOTAL_COLUMNS
        self.held = False
        self._jackpots = jackpots
        self._totals: dict[tuple[str, str], Total] = {}
        self._linked = True

    def refresh(self) -> None:
        """Take the totals as they are now."""
        brand = self._jackpots.wanted.brand
        former, linked = self._totals, self._linked
        self._linked = self._jackpots.lamp.condition in TRUSTED
        fresh = {
            (total.brand, total.currency): total
            for total in self._jackpots.totals()
            if brand is None or total.brand == brand
        }
        # While rows go, those that go still say what they said.
        self._totals = former | fresh
        self.become(list(fresh))
        self._totals = fresh
        for row, key in enumerate(self.rows):
            if former.get(key) != fresh[key] or linked is not self._linked:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def renew(self) -> None:
        """Say everything anew."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))

    # ---- Qt's side

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        cell = self.line_cell(index.row(), index.column())
        return plain_tip(cell.tip) if role == Qt.ItemDataRole.ToolTipRole else cell_value(cell, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title()
        return plain_tip(self.columns[section].tip()) if role == Qt.ItemDataRole.ToolTipRole else None

    def doubtful(self, row: int) -> bool:
        """Say whether nothing in a row is confirmed."""
        return not self._linked or not self._totals[self.rows[row]].pots

    def line_cell(self, row: int, column: int) -> LineCell:
        """Return a cell."""
        total = self._totals[self.rows[row]]
        match self.columns[column].key:
            case "brand":
                name = brand_text(total.brand, alone=self._jackpots.view.alone)
                return LineCell(name, tip=brand_text(total.brand, alone=False), spoken=f"{name}, {total.currency}")
            case "jackpots":
                return self._money(row, Money(total.jackpots, total.currency))
            case "raffles":
                return self._money(row, Money(total.raffles, total.currency))
            case "old":
                return self._money(row, Money(total.stale, total.currency), old=True)
            case _:
                if not total.stale_pots:
                    return LineCell(str(total.pots), spoken=tr("{count} pots").format(count=total.pots))
                spoken = tr("{count} pots, and {old} old ones").format(count=total.pots, old=total.stale_pots)
                return LineCell(f"{total.pots} + {total.stale_pots}", tip=spoken, spoken=spoken)

    def _money(self, row: int, money: Money, *, old: bool = False) -> LineCell:
        if not money.amount:
            return LineCell("—", tone=Tone.DIM, spoken=tr("none"))
        doubt = old or self.doubtful(row)
        spoken = tr("{amount}, not confirmed").format(amount=money_text(money)) if doubt else money_text(money)
        tone = Tone.DIM if doubt else Tone.STRONG
        return LineCell(short_amount(money), "", currency_text(money.currency), tone, tip=spoken, spoken=spoken)

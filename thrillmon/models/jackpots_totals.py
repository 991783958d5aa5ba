"""What each brand's pots are worth, for Qt: a row per brand and currency, never a sum across currencies."""

from thrillmon.floor.amounts import Money
from thrillmon.floor.links import TRUSTED
from thrillmon.floor.totals import Total
from thrillmon.models.cells import Tone
from thrillmon.models.jackpots import JackpotModel
from thrillmon.models.jackpots_amounts import currency_text, money_text, short_amount
from thrillmon.models.jackpots_cells import LineCell, LineColumn
from thrillmon.models.jackpots_lines import LineRows
from thrillmon.models.jackpots_words import brand_text
from thrillmon.models.words import tr

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


class TotalModel(LineRows[tuple[str, str]]):
    """Rows by brand and currency, of the brand that is wanted or of all."""

    def __init__(self, jackpots: JackpotModel) -> None:
        super().__init__(TOTAL_COLUMNS)
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
                self.announce(row)

    # ---- what rows say

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

"""What happened to jackpots as a list for Qt, the newest first; nothing moves while somebody is reading it."""

from collections.abc import Callable
from itertools import islice

from thrillmon.floor.happenings import Happened, Happening
from thrillmon.floor.pots import PotKey
from thrillmon.models.cells import Tone
from thrillmon.models.jackpots import JackpotModel
from thrillmon.models.jackpots_amounts import currency_text, money_text, short_amount
from thrillmon.models.jackpots_cells import LineCell, LineColumn
from thrillmon.models.jackpots_lines import LineRows
from thrillmon.models.jackpots_signs import Loudness, gravity, loudness, sign_of
from thrillmon.models.jackpots_words import details_text, jackpot_text, time_text, what_text
from thrillmon.models.timeline_words import one_line
from thrillmon.models.words import tr

# Older ones are in the archive.
MOST_SHOWN = 500

HAPPENING_COLUMNS: tuple[LineColumn, ...] = (
    LineColumn("sign", lambda: "", lambda: tr("What kind of thing it is"), 3),
    LineColumn("at", lambda: tr("Heard"), lambda: tr("When it was heard"), 10),
    LineColumn("what", lambda: tr("What happened"), lambda: tr("What happened, and to which pot"), 0),
    LineColumn(
        "amount", lambda: tr("Amount"), lambda: tr("In its own currency"), 13, right=True, money=True, bold=True
    ),
)

WINS = frozenset({Happened.WIN, Happened.RAFFLE})

Accept = Callable[[Happening], bool]


def is_trouble(happening: Happening) -> bool:
    """Say whether a person has, or had, to look at it."""
    return gravity(happening) is not Loudness.QUIET or happening.what is Happened.ERROR


def is_win(happening: Happening) -> bool:
    """Say whether somebody won."""
    return happening.what in WINS


class HappeningModel(LineRows[int]):
    """One row per happening that is accepted, by its number. pot: only those of this pot; None for all."""

    def __init__(self, jackpots: JackpotModel) -> None:
        super().__init__(HAPPENING_COLUMNS)
        self._jackpots = jackpots
        self._accept: Accept | None = None
        self._pot: PotKey | None = None
        self._all_pots = True
        self._loud: dict[int, Loudness] = {}
        self._kept: dict[int, Happening] = {}
        self._unsettled = False
        jackpots.told.connect(self._absorb)
        jackpots.forgotten.connect(self._clear)

    def show(self, accept: Accept | None) -> None:
        """Show what is accepted; None for everything."""
        self._accept = accept
        self._rebuild()

    def show_pot(self, key: PotKey | None) -> None:
        """Show what happened to one pot only; nothing while there is none."""
        self._all_pots = False
        self._pot = key
        self._rebuild()

    def happening(self, row: int) -> Happening:
        """Return what is in a row."""
        return self._kept[self.rows[row]]

    # ---- what rows say

    def doubtful(self, row: int) -> bool:
        """Say whether it was taken back."""
        return self.happening(row).withdrawn

    def line_cell(self, row: int, column: int) -> LineCell:
        """Return a cell."""
        happening, view = self.happening(row), self._jackpots.view
        loud = loudness(happening, view.now)
        tone = Tone.DIM if happening.withdrawn else Tone.NORMAL
        match self.columns[column].key:
            case "sign":
                what = what_text(happening)
                return LineCell(sign=sign_of(happening), loudness=loud, tip=what, spoken=what)
            case "at":
                at = time_text(happening.at, view.zone, view.now)
                tip = tr("heard at {time}").format(time=at)
                if happening.told is not None:
                    told = time_text(happening.told, view.zone, view.now)
                    tip = tr("heard at {time}, told of {told}").format(time=at, told=told)
                # With a date it takes two lines.
                day, _, clock = at.rpartition(" ")
                return LineCell(clock, day, tone=Tone.DIM, tip=tip, spoken=at)
            case "what":
                text = " · ".join(filter(None, (what_text(happening), self._place_words(happening))))
                details = details_text(happening, alone=view.alone)
                strong = Tone.STRONG if gravity(happening) is not Loudness.QUIET else tone
                return LineCell(text, details, tone=strong, loudness=loud, tip=f"{text}\n{details}".strip())
            case _:
                return self._amount(happening, tone)

    # ---- inside

    def _place_words(self, happening: Happening) -> str:
        if not happening.instance:
            return ""
        of = self._jackpots.of(happening.instance)
        name = happening.name or (of.name if of is not None else "")
        return " · ".join(filter(None, (jackpot_text(name, happening.instance), one_line(happening.pot))))

    def _amount(self, happening: Happening, tone: Tone) -> LineCell:
        money = happening.money
        if money is None:
            missing = tr("not sent") if happening.what is Happened.WIN else ""
            return LineCell(missing, tone=Tone.DIM, spoken=missing)
        under = tr("estimated") if happening.estimated else ""
        spoken = ", ".join(filter(None, (money_text(money), under)))
        return LineCell(short_amount(money), under, currency_text(money.currency), tone, tip=spoken, spoken=spoken)

    def _clear(self) -> None:
        self.become([])
        self._kept.clear()
        self._loud.clear()

    def _absorb(self, happenings: list[Happening]) -> None:
        for happening in happenings:
            number = happening.number
            row = self.place_of(number)
            if row is None:
                self._unsettled = True
                continue
            self._kept[number] = happening
            self.announce(row)
        if self._unsettled and not (self.held and self.rows):
            self._rebuild()
        self._let_grow_quiet()

    def _let_grow_quiet(self) -> None:
        """Announce what has ceased to be news."""
        for number, former in list(self._loud.items()):
            now = loudness(self._kept[number], self._jackpots.now)
            row = self.place_of(number)
            if now is not former and row is not None:
                del self._loud[number]
                self.announce(row)

    def _rebuild(self) -> None:
        self._unsettled = False
        book, accept = self._jackpots.book, self._accept
        told = book.newest_first() if self._all_pots else book.of(self._pot) if self._pot is not None else iter(())
        wanted = list(islice((one for one in told if accept is None or accept(one)), MOST_SHOWN))
        self._kept.update((one.number, one) for one in wanted)
        self.become([one.number for one in wanted])
        self._kept = {one.number: one for one in wanted}
        levels = {one.number: loudness(one, self._jackpots.now) for one in wanted}
        self._loud = {number: level for number, level in levels.items() if level is not Loudness.QUIET}

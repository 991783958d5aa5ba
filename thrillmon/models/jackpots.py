"""All pots for Qt: takes what the jackpots say once per flush, filters and orders, announces exactly what changed."""

from collections.abc import Iterable
from datetime import tzinfo
from itertools import count

from PySide6.QtCore import Signal

from thrillmon.floor.happenings import MOST_HAPPENINGS, Happening
from thrillmon.floor.jackpot_queries import Doubt, PotSeen, doubt_of
from thrillmon.floor.jackpots import Changes, Jackpots
from thrillmon.floor.links import TRUSTED, Lamp
from thrillmon.floor.pots import InstanceNow, PotKey
from thrillmon.floor.taps import TapNotice
from thrillmon.floor.totals import Total
from thrillmon.models.jackpots_book import Book
from thrillmon.models.jackpots_cells import LineCell, View
from thrillmon.models.jackpots_columns import POT_COLUMNS, pot_cells
from thrillmon.models.jackpots_curve import ROW_SECONDS, CurveLine, CurveMark, curve_line, value_before
from thrillmon.models.jackpots_frames import LastFrames
from thrillmon.models.jackpots_lines import LineRows
from thrillmon.models.jackpots_signs import loudness, sign_of
from thrillmon.models.jackpots_wanted import Place, Wanted
from thrillmon.models.words import tr

# Pots read in one flush: about 3 ms. What is left has its turn in the next ones, after what can be seen.
AT_ONCE = 100

# A list in the order of what changes all the time is put in order this often: quicker, nobody could read it.
ORDER_SECONDS = 1.0


class JackpotModel(LineRows[PotKey]):
    """One row per pot that is wanted. Nothing moves while held.

    told: emitted at the end of a flush, with the happenings that are new or amended.
    brands_changed: other brands or sources are known than before.
    forgotten: everything is of another moment from now on.
    """

    told = Signal(list)
    brands_changed = Signal()
    forgotten = Signal()

    def __init__(self, jackpots: Jackpots, zone: tzinfo) -> None:
        super().__init__(POT_COLUMNS)
        self.book = Book()
        self.frames = LastFrames()
        self.brands: tuple[str, ...] = ()
        self.sources: tuple[str, ...] = ()
        self.wanted = Wanted()
        self.lamp: Lamp = jackpots.lamp()
        self.now = 0.0
        """Our clock at the last flush."""
        self._jackpots = jackpots
        self._zone = zone
        self._alone = True
        self._seen: dict[PotKey, PotSeen] = {}
        self._ranks: dict[PotKey, tuple[int, int]] = {}
        self._numbers = count()
        self._places: dict[PotKey, Place] = {}
        self._cells: dict[PotKey, tuple[LineCell, ...]] = {}
        # In the order of touching, so that every pot has its turn.
        self._touched: dict[PotKey, None] = {}
        self._happened: dict[int, Happening] = {}
        self._instances: dict[str, list[PotKey]] = {}
        self._unsettled = self._disordered = False
        self._ordered_at = 0.0

    # ---- what the jackpots say

    def hear(self, notices: Iterable[TapNotice]) -> None:
        """Take in what Jackpots.deliver() returned; cheap."""
        self.frames.hear(notices)

    def absorb(self, changes: Changes) -> None:
        """Note what Jackpots.drain() returned; nothing is read before the next flush."""
        self._touched.update(dict.fromkeys(changes.pots))
        self._happened.update((happening.number, happening) for happening in changes.happenings)
        if len(self._happened) > 2 * MOST_HAPPENINGS:
            # Nobody has looked for long; the book keeps no more either.
            self._happened = dict(sorted(self._happened.items())[-MOST_HAPPENINGS:])

    def show_only(self, jackpots: Jackpots, notices: Iterable[TapNotice]) -> None:
        """Show the jackpots of another moment, at once and altogether. notices: what was heard just before it."""
        self.become([])
        self._jackpots = jackpots
        self.book, self.frames = Book(), LastFrames()
        self.lamp = jackpots.lamp()
        for known in (
            self._seen,
            self._ranks,
            self._places,
            self._cells,
            self._touched,
            self._happened,
            self._instances,
        ):
            known.clear()
        self.forgotten.emit()
        self.hear(notices)
        self.absorb(jackpots.drain())
        self._touched.update(dict.fromkeys(jackpots.pots()))
        self.held = False
        self.flush(most=len(self._touched) or 1)
        self.show(self.wanted)

    def flush(self, first: Iterable[PotKey] = (), *, most: int = AT_ONCE) -> None:
        """Show what was touched, at most so much. first: the pots on screen, whose turn it is before all others."""
        moment = self._jackpots.moment()
        self.now = moment.now
        linked = self.lamp.condition in TRUSTED
        self.lamp = self._jackpots.lamp()
        if (self.lamp.condition in TRUSTED) is not linked:
            self._touched.update(dict.fromkeys(self._seen))
        happened, self._happened = list(self._happened.values()), {}
        for instance in self.book.absorb(happened):
            self._touched.update(dict.fromkeys(self._instances.get(instance, ())))
        self._rank()
        turn = dict.fromkeys(key for key in first if key in self._touched) | self._touched
        for key in list(turn)[:most]:
            del self._touched[key]
            try:
                pot = self._jackpots.pot(key, moment)
            except KeyError:
                self._lose(key)
                continue
            doubt = doubt_of(pot, linked=self.lamp.condition in TRUSTED)
            win = self.book.get(pot.last_win) if pot.last_win else None
            self._see(PotSeen(pot, doubt, win, self.book.news(key, self.now)))
        self._settle()
        self.told.emit(happened)

    # ---- what is known

    @property
    def zone(self) -> tzinfo:
        """The zone that times are said in."""
        return self._zone

    @property
    def view(self) -> View:
        """What words need beside their subject."""
        return View(self._zone, self.now, self._alone)

    def seen(self, key: PotKey) -> PotSeen | None:
        """Return a pot; None for one never heard of, or forgotten."""
        return self._seen.get(key)

    def of(self, instance: str) -> InstanceNow | None:
        """Return a jackpot as it was at the last flush; None for one never heard of, or forgotten."""
        keys = self._instances.get(instance)
        return self._seen[keys[0]].pot.of if keys else None

    def key_of(self, instance: str, pot: str) -> PotKey | None:
        """Return the pot that something happened to: of a whole jackpot its first; None for one that is not known."""
        keys = self._instances.get(instance, [])
        return next((key for key in keys if key.pot == pot), None) if pot else next(iter(keys), None)

    def shows(self, instance: str, pot: str) -> bool:
        """Say whether a pot is among the rows; without a pot, whether any of its jackpot is."""
        return any(self.place_of(key) is not None for key in self._instances.get(instance, ()) if pot in ("", key.pot))

    def pot_count(self) -> int:
        """Return how many pots are known, shown or not."""
        return len(self._seen)

    def summary(self) -> str:
        """Say how many pots there are, and of how many something has to be said."""
        seen = self._seen.values()
        parts = [tr("{shown} of {count} pots").format(shown=self.rowCount(), count=len(seen))]
        if self.wanted.everything():
            parts = [tr("{count} pots").format(count=len(seen))]
        doubtful = sum(one.doubt is not Doubt.NONE for one in seen)
        if doubtful:
            parts.append(tr("{count} not confirmed").format(count=doubtful))
        news = sum(one.news is not None for one in seen)
        if news:
            parts.append(tr("{count} to look at").format(count=news))
        return " · ".join(parts)

    def totals(self) -> list[Total]:
        """Return what each brand's pots are worth, per currency."""
        return self._jackpots.totals(self._jackpots.moment())

    def curve(self, key: PotKey, seconds: float) -> CurveLine | None:
        """Return the last so many seconds of a pot's curve with its marks."""
        seen = self._seen.get(key)
        if seen is None:
            return None
        pot = seen.pot
        marks: list[CurveMark] = []
        for happening in self.book.of(key):
            if happening.at < self.now - seconds - 60.0:
                break
            value = value_before(pot.curve, happening.at)
            if value is None and happening.money is not None and happening.money.currency == pot.value.currency:
                value = happening.money.amount
            marks.append(
                CurveMark(happening.number, happening.at, value, sign_of(happening), loudness(happening, self.now))
            )
        told_until = self.now if seen.doubt is Doubt.NONE else pot.confirmed
        # While it is believed the line is taken to go on to the edge, which is up to one step ahead.
        line = curve_line(pot.curve, reversed(marks), self.now, seconds, told_until)
        return line._replace(told_until=line.until) if seen.doubt is Doubt.NONE else line

    # ---- what a person wants

    def show(self, wanted: Wanted) -> None:
        """Show another part, or in another order; a person's wish is done at once."""
        self.wanted = wanted
        self._places = {key: self._place(self._seen[key]) for key in self._places}
        self._rebuild()

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        self.renew()

    def renew(self) -> None:
        """See LineRows."""
        self._cells.clear()
        super().renew()

    # ---- what rows say

    def line_cell(self, row: int, column: int) -> LineCell:
        """Return a cell; those of a row are made when one of them is first asked for."""
        key = self.rows[row]
        cells = self._cells.get(key)
        if cells is None:
            cells = self._cells[key] = self._make(key)
        return cells[column]

    def doubtful(self, row: int) -> bool:
        """Say whether nobody confirms a pot any more."""
        return self._seen[self.rows[row]].doubt is not Doubt.NONE

    # ---- inside

    def _make(self, key: PotKey) -> tuple[LineCell, ...]:
        line = self.curve(key, ROW_SECONDS)
        return pot_cells(self._seen[key], line, self.view) if line is not None else (LineCell(),) * len(self.columns)

    def _rank(self) -> None:
        """Number pots that are new, those of a jackpot together, in the order in which they were heard."""
        if all(key in self._ranks for key in self._touched):
            return
        jackpots = {key.instance: number for key, (number, _) in self._ranks.items()}
        for key in self._jackpots.pots():
            if key not in self._ranks:
                number = next(self._numbers)
                self._ranks[key] = jackpots.setdefault(key.instance, number), number

    def _see(self, seen: PotSeen) -> None:
        key = seen.pot.key
        if key not in self._seen:
            self._instances.setdefault(key.instance, []).append(key)
        self._seen[key] = seen
        place, former = self._place(seen), self._places.get(key)
        if place != former:
            self._places[key] = place
            if place.differs_by_itself(former):
                self._unsettled = True
            else:
                self._disordered = True
        self._renew_row(key)

    def _lose(self, key: PotKey) -> None:
        if self._places.pop(key, None) is not None:
            self._unsettled = True
        elif key not in self._seen:
            self._ranks.pop(key, None)

    def _renew_row(self, key: PotKey) -> None:
        """Announce the cells of a row that look different now, if anybody has asked for them."""
        former = self._cells.pop(key, None)
        row = self.place_of(key)
        if former is None or row is None:
            return
        cells = self._cells[key] = self._make(key)
        changed = [column for column, cell in enumerate(cells) if cell != former[column]]
        if changed:
            self.dataChanged.emit(self.createIndex(row, changed[0]), self.createIndex(row, changed[-1]))

    def _place(self, seen: PotSeen) -> Place:
        return self.wanted.place(seen, self._ranks[seen.pot.key])

    def _settle(self) -> None:
        if self._disordered and abs(self.now - self._ordered_at) >= ORDER_SECONDS:
            self._unsettled = True
        if self._unsettled and not (self.held and self.rows):
            self._rebuild()

    def _rebuild(self) -> None:
        self._unsettled = self._disordered = False
        self._ordered_at = self.now
        places = self._places
        keys = [key for key, place in places.items() if place.shown]
        # The natural order within what the chosen one leaves equal, whichever way that runs.
        keys.sort(key=lambda key: places[key].natural)
        if self.wanted.order:
            keys.sort(key=lambda key: places[key].key, reverse=self.wanted.descending)
        self.become(keys)
        for key in [key for key in self._seen if key not in places]:
            self._forget(key)
        self._note_brands()

    def _forget(self, key: PotKey) -> None:
        del self._seen[key], self._ranks[key]
        self._cells.pop(key, None)
        keys = self._instances[key.instance]
        keys.remove(key)
        if not keys:
            del self._instances[key.instance]

    def _note_brands(self) -> None:
        known = [self._seen[keys[0]].pot.of for keys in self._instances.values()]
        brands = tuple(sorted({brand for of in known for brand in of.brands or ("",)}))
        sources = tuple(sorted({source for of in known for source in of.sources or ("",)}))
        if (brands, sources) == (self.brands, self.sources):
            return
        self.brands, self.sources = brands, sources
        alone = len({brand.rpartition(":")[0] for brand in brands if brand}) <= 1
        if alone is not self._alone:
            self._alone = alone
            self.renew()
        self.brands_changed.emit()

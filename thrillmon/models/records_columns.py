"""The columns of the record list: what is read of a round in each, and how it is said."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from thrillmon.archive.rows import RoundRow
from thrillmon.floor.codes import parse_code
from thrillmon.floor.games import game_named
from thrillmon.floor.masking import masked_name
from thrillmon.models.cells import Cell, Tone
from thrillmon.models.timeline_words import one_line, seconds_text
from thrillmon.models.words import tr

NONE = "—"


@dataclass(frozen=True, slots=True)
class Look:
    """What the cells need beside the round. today: in the zone.  revealed: whether names are shown.

    seen: ids of rounds the provider has told of as well.  only: ids of rounds that nobody but the provider has.
    """

    zone: tzinfo
    today: date
    revealed: bool
    seen: frozenset[bytes] = frozenset()
    only: frozenset[bytes] = frozenset()


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in settings, title, width in characters, and cell. usual: shown unless somebody hides it."""

    key: str
    title: Callable[[], str]
    width: int
    cell: Callable[[RoundRow, Look], Cell]
    right: bool = False
    usual: bool = True
    stretch: bool = False


def time_text(seconds: float | None, look: Look) -> str:
    """Return a time of day, with its date unless it is today's."""
    if seconds is None:
        return NONE
    moment = datetime.fromtimestamp(seconds, look.zone)
    return moment.strftime("%H:%M:%S" if moment.date() == look.today else "%Y-%m-%d %H:%M:%S")


def dealer_text(code: str, name: str, *, revealed: bool) -> str:
    """Return a dealer's name, or initials until names are revealed; the code where there is no name."""
    return one_line(name if revealed else masked_name(name)) if name else one_line(code)


def _round(row: RoundRow, look: Look) -> Cell:
    del look
    code = one_line(row.round_code)
    parsed = parse_code(row.round_code)
    if parsed is not None and parsed.number == row.shift_round:
        # As nearly always: its code ends in its number.
        return Cell(str(row.shift_round), Tone.STRONG, tip=code, spoken=code)
    number = str(row.shift_round) if row.shift_round else "?"
    return Cell(f"{number} …{code[-4:]}", Tone.STRONG, tip=code, spoken=code)


def _started(row: RoundRow, look: Look) -> Cell:
    text = time_text(row.started, look)
    return Cell(text, spoken=text)


def _length(row: RoundRow, look: Look) -> Cell:
    del look
    if row.duration is None:
        text = NONE if row.over else tr("not over")
        tip = tr("Nobody has told the end of this round.")
        return Cell(text, Tone.DIM, tip=tip, spoken=tip)
    text = seconds_text(max(0.0, row.duration)) if row.duration >= 0 else NONE
    return Cell(text, spoken=text)


def _gap(row: RoundRow, look: Look) -> Cell:
    del look
    text = NONE if row.gap is None else seconds_text(max(0.0, row.gap))
    return Cell(text, spoken=text)


def _result(row: RoundRow, look: Look) -> Cell:
    del look
    if row.cancelled:
        return Cell(tr("✕ Cancelled"), Tone.STRONG, tip=one_line(row.result or ""), spoken=tr("Cancelled"))
    text = one_line(row.result or "") or (tr("no result told") if row.over else NONE)
    return Cell(text, Tone.NORMAL if row.result else Tone.DIM, tip=text, spoken=text)


def _dealer(row: RoundRow, look: Look) -> Cell:
    text = dealer_text(row.dealer_code, row.dealer, revealed=look.revealed) or NONE
    return Cell(text, Tone.DIM, tip=one_line(row.dealer_code), spoken=text)


def mark_words(row: RoundRow) -> list[str]:
    """Say what set a round apart, each with a shape of its own; nothing when all went well."""
    marks: list[str] = []
    if row.corrected:
        marks.append(tr("◆ corrected"))
    if row.test:
        marks.append(tr("T test"))
    if row.recovered:
        marks.append(tr("↺ told afterwards"))
    return marks


def _marks(row: RoundRow, look: Look) -> Cell:
    words = mark_words(row)
    text = " · ".join(words if row.id not in look.only else words[: len(words) - row.recovered])
    return Cell(text, Tone.STRONG if row.corrected else Tone.DIM, tip=text, spoken=text)


def _source(row: RoundRow, look: Look) -> Cell:
    if row.id in look.only:
        tip = tr("Only the provider has this round; the archive was not told of it.")
        return Cell("P", Tone.STRONG, tip=tip, spoken=tip)
    if row.id in look.seen:
        tip = tr("The archive and the provider have this round.")
        return Cell("A P", Tone.DIM, tip=tip, spoken=tip)
    tip = tr("The archive has this round.")
    return Cell("A", Tone.DIM, tip=tip, spoken=tip)


def _game(row: RoundRow, look: Look) -> Cell:
    del look
    text = tr(game_named(row.game).label)
    return Cell(text, Tone.DIM, spoken=text)


def _plain(name: str) -> Callable[[RoundRow, Look], Cell]:
    def cell(row: RoundRow, look: Look) -> Cell:
        del look
        text = one_line(str(getattr(row, name)))
        return Cell(text, Tone.DIM, tip=text, spoken=text)

    return cell


def _table(row: RoundRow, look: Look) -> Cell:
    del look
    text = one_line(row.table_code or row.game_code)
    return Cell(text, tip=one_line(row.game_code), spoken=text)


COLUMNS: tuple[Column, ...] = (
    Column("table", lambda: tr("Table"), 6, _table),
    Column("round", lambda: tr("Round"), 7, _round),
    Column("started", lambda: tr("Started"), 9, _started),
    Column("length", lambda: tr("Length"), 8, _length, right=True),
    Column("result", lambda: tr("Result"), 16, _result, stretch=True),
    Column("marks", lambda: tr("Notes"), 11, _marks),
    Column("dealer", lambda: tr("Dealer"), 7, _dealer),
    Column("source", lambda: tr("From"), 4, _source),
    Column("gap", lambda: tr("Longest gap"), 12, _gap, right=True, usual=False),
    Column("game", lambda: tr("Game"), 14, _game, usual=False),
    Column("shoe", lambda: tr("Shoe"), 30, _plain("shoe_code"), usual=False),
    Column("shift", lambda: tr("Shift"), 26, _plain("shift_code"), usual=False),
    Column("code", lambda: tr("Round code"), 31, _plain("round_code"), usual=False),
)

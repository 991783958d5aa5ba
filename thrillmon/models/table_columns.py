"""The columns of the table list, as data: what each shows of a table, when that changes, and how it sorts."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Qt

from thrillmon.floor.phases import Phase
from thrillmon.floor.table_now import SortKey, Standing, TableNow, Witness, table_order
from thrillmon.models import table_texts as texts
from thrillmon.models.cells import Cell
from thrillmon.models.table_alarms import alarm_cell, alarm_order
from thrillmon.models.table_beliefs import View
from thrillmon.models.table_notes import has_alarm, mark_cell, notes_cell
from thrillmon.models.table_results import result_cell
from thrillmon.models.table_times import pace_cell, time_cell
from thrillmon.models.words import phase_text, render, tr

Watch = Callable[[TableNow, View], object]
Sort = Callable[[TableNow, View], SortKey]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in settings, title, width in characters, cell and sort key, and how its text is set.

    watch: everything of a table that the cell depends on; the cell is made anew only when this has changed.
    sort: what it is sorted by.  value: what it can be filtered by; None where no two tables have the same.
    stretch: it shares what the others leave.  firm: it gives nothing up in a narrow list, as half a number
    is another one.  shown: whether it is there until the user chooses.
    """

    key: str
    title: Callable[[], str]
    width: int
    cell: Callable[[TableNow, View], Cell]
    watch: Watch
    sort: Sort
    value: Callable[[TableNow], str] | None = None
    right: bool = False
    bold: bool = False
    stretch: bool = False
    firm: bool = False
    shown: bool = True
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """How its text stands."""
        side = Qt.AlignmentFlag.AlignRight if self.right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


def _fields(*names: str) -> Watch:
    get = attrgetter(*names)
    return lambda table, view: get(table)


def _whole(seconds: float | None) -> int | None:
    return None if seconds is None else int(seconds // 1)


def _concern(view: View) -> int:
    return 0 if view.trouble is None else view.trouble.concern


def _time_watch(table: TableNow, view: View) -> object:
    return table.phase, table.planned, _whole(table.remaining), _whole(table.elapsed), table.doubt, _concern(view)


def _note_watch(table: TableNow, view: View) -> object:
    sentence = None if view.trouble is None else (view.trouble.concern, view.trouble.sentence)
    return table.doubt, sentence, table.test, table.phase, table.state, table.corrected, has_alarm(view)


def _pace_watch(table: TableNow, view: View) -> object:
    del view
    pace = table.pace
    return _whole(pace.per_hour), pace.usual, pace.recent, table.doubt


def _dealer_watch(table: TableNow, view: View) -> object:
    minute = view.server // 60 if table.dealer_since is None else (view.server - table.dealer_since) // 60
    return table.dealer, table.dealer_since, table.dealer_exact, minute, table.doubt


def _witness_watch(witness: Witness) -> object:
    return witness.on, witness.fresh, _whole(witness.age)


def _worst(witness: Witness) -> float:
    return witness.age if witness.age is not None else 1e12


def _alarm_cell(table: TableNow, view: View) -> Cell:
    return alarm_cell(view.alarm, stale=table.standing is not Standing.LIVE)


_PHASE_ORDER = {phase: float(place) for place, phase in enumerate(Phase)}
_CALM = 99.0


def _urgency(table: TableNow, view: View) -> SortKey:
    if view.trouble is None:
        return _CALM, 0.0 if table.test else 1.0, 0.0
    return float(view.trouble.concern), 0.0, -view.trouble.seconds


def _pace_order(table: TableNow, view: View) -> SortKey:
    del view
    now, usual = table.pace.per_hour, table.pace.usual
    return (now / usual if now is not None and usual else 1e9,)


def _game_text(table: TableNow) -> str:
    subtype = table.game.subtype_label(table.subtype)
    return " · ".join(filter(None, (tr(table.game.label), tr(subtype) if subtype else "")))


def _dealer_text(table: TableNow) -> str:
    return table.dealer.name or table.dealer.code if table.dealer is not None else ""


def _plain(get: Callable[[TableNow], str]) -> Sort:
    return lambda table, view: (get(table),)


TABLE_COLUMNS: tuple[Column, ...] = (
    Column(
        "alarm", lambda: tr("Alarm"), 6, _alarm_cell, lambda table, view: (view.alarm, table.standing),
        lambda table, view: alarm_order(view.alarm), firm=True,
    ),
    Column(
        "mark", lambda: tr("Mark"), 4, mark_cell, _note_watch, _urgency, firm=True,
    ),
    Column(
        "phase", lambda: tr("Phase"), 14, texts.phase_cell,
        _fields("phase", "step", "state", "test", "doubt"),
        lambda table, view: (_PHASE_ORDER[table.phase],),
        value=lambda table: phase_text(table.phase),
    ),
    Column(
        "time", lambda: tr("Time"), 15, time_cell, _time_watch,
        lambda table, view: (table.remaining if table.remaining is not None else 1e9, -(table.elapsed or 0.0)),
        firm=True,
    ),
    Column(
        "table", lambda: tr("Table"), 7, texts.table_cell,
        _fields("table_code", "game_code", "doubt"),
        lambda table, view: table_order(table), bold=True, firm=True,
    ),
    Column(
        "game", lambda: tr("Game"), 17, texts.game_cell,
        _fields("game", "subtype", "doubt"),
        _plain(_game_text), value=_game_text,
    ),
    Column(
        "game_code", lambda: tr("Game code"), 15, texts.game_code_cell,
        _fields("game_code", "doubt"),
        lambda table, view: (table.game_code,),
        elide=Qt.TextElideMode.ElideLeft,  # of a game code the end tells more than the beginning
        shown=False,
    ),
    Column(
        "round", lambda: tr("Round"), 9, texts.round_cell,
        _fields("shift_round", "shoe_round", "shoe_code", "round_code", "doubt"),
        lambda table, view: (float(table.shift_round),), firm=True,
    ),
    Column(
        "shoe", lambda: tr("Shoe"), 5, texts.shoe_cell,
        _fields("shoe_code", "doubt"),
        lambda table, view: (table.shoe_code,),
        shown=False,
    ),
    Column(
        "dealer", lambda: tr("Dealer"), 14, texts.dealer_cell, _dealer_watch,
        _plain(_dealer_text), value=_dealer_text,
    ),
    Column(
        "result", lambda: tr("Last result"), 20, result_cell,
        _fields("shown", "last", "phase", "last_cancelled", "cancelled", "cancel_message", "corrected", "doubt"),
        lambda table, view: (render(table.last.text) if table.last.complete else "",),
        value=lambda table: render(table.last.text) if table.last.complete else "",
        stretch=True,
    ),
    Column(
        "pace", lambda: tr("Pace"), 13, pace_cell, _pace_watch, _pace_order, firm=True,
    ),
    Column(
        "notes", lambda: tr("Notes"), 7, notes_cell, _note_watch, _urgency,
        stretch=True,
    ),
    Column(
        "push", lambda: tr("Push"), 5, texts.push_cell,
        lambda table, view: _witness_watch(table.push),
        lambda table, view: (-_worst(table.push),),
        right=True, firm=True,
    ),
    Column(
        "poll", lambda: tr("Poll"), 5, texts.poll_cell,
        lambda table, view: _witness_watch(table.poll),
        lambda table, view: (-_worst(table.poll),),
        right=True, firm=True,
    ),
)  # fmt: skip
"""All columns, in the order in which they stand until the user moves them."""


def column_place(key: str) -> int:
    """Return where a column stands in TABLE_COLUMNS. Raises KeyError for a name that is none."""
    return _PLACES[key]


_PLACES = {column.key: place for place, column in enumerate(TABLE_COLUMNS)}

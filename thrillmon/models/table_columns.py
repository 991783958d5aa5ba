"""The columns of the table list, as data: what each shows of a table, when that changes, and how it sorts."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Qt

from thrillmon.floor.phases import Phase
from thrillmon.floor.table_now import SortKey, TableNow, Witness, table_order
from thrillmon.models import table_texts as texts
from thrillmon.models.cells import Cell
from thrillmon.models.table_texts import View
from thrillmon.models.words import tr

Watch = Callable[[TableNow, View], object]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in settings, title, width in characters, cell and sort key, and how its text is set.

    watch: everything of a table that the cell depends on; the cell is made anew only when this has changed.
    stretch: it takes what the others leave.
    """

    key: str
    title: Callable[[], str]
    width: int
    cell: Callable[[TableNow, View], Cell]
    watch: Watch
    sort: Callable[[TableNow], SortKey]
    right: bool = False
    bold: bool = False
    stretch: bool = False
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


def _time_watch(table: TableNow, view: View) -> object:
    del view
    return table.phase, table.planned, _whole(table.remaining), _whole(table.elapsed), table.doubt


def _dealer_watch(table: TableNow, view: View) -> object:
    minute = view.server // 60 if table.dealer_since is None else (view.server - table.dealer_since) // 60
    return table.dealer, table.dealer_since, table.dealer_exact, minute, table.doubt


def _witness_watch(witness: Witness) -> object:
    return witness.on, witness.fresh, _whole(witness.age)


def _worst(witness: Witness) -> float:
    return witness.age if witness.age is not None else 1e12


_PHASE_ORDER = {phase: float(place) for place, phase in enumerate(Phase)}

TABLE_COLUMNS: tuple[Column, ...] = (
    Column(
        "phase", lambda: tr("Phase"), 19, texts.phase_cell,
        _fields("phase", "step", "state", "test", "doubt"),
        lambda table: (_PHASE_ORDER[table.phase],),
    ),
    Column(
        "time", lambda: tr("Time"), 16, texts.time_cell, _time_watch,
        lambda table: (table.remaining if table.remaining is not None else 1e9, -(table.elapsed or 0.0)),
    ),
    Column(
        "table", lambda: tr("Table"), 8, texts.table_cell,
        _fields("table_code", "game_code", "doubt"),
        table_order, bold=True,
    ),
    Column(
        "game", lambda: tr("Game"), 21, texts.game_cell,
        _fields("game", "subtype", "doubt"),
        lambda table: (table.game.label, table.subtype),
    ),
    Column(
        "game_code", lambda: tr("Game code"), 15, texts.game_code_cell,
        _fields("game_code", "doubt"),
        lambda table: (table.game_code,),
        elide=Qt.TextElideMode.ElideLeft,  # of a game code the end tells more than the beginning
    ),
    Column(
        "round", lambda: tr("Round"), 10, texts.round_cell,
        _fields("shift_round", "shoe_round", "shoe_code", "round_code", "doubt"),
        lambda table: (float(table.shift_round),),
    ),
    Column(
        "shoe", lambda: tr("Shoe"), 5, texts.shoe_cell,
        _fields("shoe_code", "doubt"),
        lambda table: (table.shoe_code,),
    ),
    Column(
        "dealer", lambda: tr("Dealer"), 19, texts.dealer_cell, _dealer_watch,
        lambda table: (table.dealer.name if table.dealer else "",),
    ),
    Column(
        "result", lambda: tr("Last result"), 30, texts.result_cell,
        _fields("shown", "last", "phase", "last_cancelled", "cancelled", "cancel_message", "corrected", "doubt"),
        lambda table: (table.last_round_code,),
        stretch=True,
    ),
    Column(
        "push", lambda: tr("Push"), 5, texts.push_cell,
        lambda table, view: _witness_watch(table.push),
        lambda table: (-_worst(table.push),),
        right=True,
    ),
    Column(
        "poll", lambda: tr("Poll"), 5, texts.poll_cell,
        lambda table, view: _witness_watch(table.poll),
        lambda table: (-_worst(table.poll),),
        right=True,
    ),
)  # fmt: skip

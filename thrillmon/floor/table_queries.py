"""What a query can ask about a table as it is now; the filter of the table list."""

from collections.abc import Iterable

from thrillmon.floor.queries import Field, Kind, Language
from thrillmon.floor.table_now import LIVE_STATES, Standing, TableNow, Witness
from thrillmon.floor.worst import DISAGREE_AFTER, Concern, trouble_of
from thrillmon.wire.recorder.provider_pb2 import GameProvideState

_STATES: dict[int, tuple[str, ...]] = {
    GameProvideState.GAME_PROVIDE_MAINTEN_AFTER_ROUND: ("maintenance-after-round",),
    GameProvideState.GAME_PROVIDE_IN_MAINTENANCE: ("maintenance",),
    GameProvideState.GAME_PROVIDE_CLOSE_AFTER_ROUND: ("close-after-round",),
    GameProvideState.GAME_PROVIDE_CLOSE: ("closed",),
    GameProvideState.GAME_PROVIDE_AVAILABLE_AFTER_ROUND: ("open-after-round",),
}


def _games(table: TableNow) -> Iterable[str]:
    """Return the game as people and as the wire call it, so that game=BACCARAT and game=dice both work."""
    return table.game.label, table.game.name


def _subtypes(table: TableNow) -> Iterable[str]:
    return filter(None, (table.subtype, table.game.subtype_label(table.subtype)))


def _states(table: TableNow) -> Iterable[str]:
    return _STATES.get(table.state, ("open",) if table.state in LIVE_STATES else (str(table.state),))


def _rounds(table: TableNow) -> Iterable[str]:
    return filter(None, (table.round_code, str(table.shift_round) if table.shift_round else ""))


def _dealers(table: TableNow) -> Iterable[str]:
    return () if table.dealer is None else filter(None, (table.dealer.name, table.dealer.code))


def _steps(table: TableNow) -> Iterable[str]:
    return () if table.step is None else (table.step.label, table.step.name)


def _result(table: TableNow) -> str | None:
    return str(table.last.text) if table.last.complete else None


def _age(witness: Witness) -> float | None:
    return witness.age if witness.on else None


def _late(table: TableNow) -> bool:
    if table.elapsed is None or table.phase_since is None:
        return False
    trouble = trouble_of(table, table.phase_since + table.elapsed)
    return trouble is not None and trouble.concern in (Concern.LATE, Concern.STALLED)


def _pace(table: TableNow) -> float | None:
    """Return the pace against the usual one, in per cent."""
    now, usual = table.pace.per_hour, table.pace.usual
    return None if now is None or not usual else now / usual * 100.0


def _words(table: TableNow) -> Iterable[str]:
    codes = (table.table_code, table.game_code, table.round_code, table.shoe_code)
    return [*filter(None, codes), *_games(table), *_subtypes(table), *_dealers(table)]


TABLES: Language[TableNow] = Language(
    {
        "table": Field(Kind.CODE, lambda table: table.table_code or None),
        "game": Field(Kind.NAME, _games),
        "subtype": Field(Kind.NAME, _subtypes),
        "game_code": Field(Kind.CODE, lambda table: table.game_code),
        "round": Field(Kind.CODE, _rounds),
        "shoe": Field(Kind.CODE, lambda table: table.shoe_code or None),
        "shift": Field(Kind.CODE, lambda table: table.shift_code or None),
        "dealer": Field(Kind.NAME, _dealers),
        "phase": Field(Kind.CODE, lambda table: table.phase.value),
        "step": Field(Kind.NAME, _steps),
        "state": Field(Kind.CODE, _states),
        "result": Field(Kind.RESULT, _result),
        "remaining": Field(Kind.NUMBER, lambda table: table.remaining),
        "elapsed": Field(Kind.NUMBER, lambda table: table.elapsed),
        "per_hour": Field(Kind.NUMBER, lambda table: table.pace.per_hour),
        "pace": Field(Kind.NUMBER, _pace),
        "push": Field(Kind.NUMBER, lambda table: _age(table.push)),
        "poll": Field(Kind.NUMBER, lambda table: _age(table.poll)),
        "late": Field(Kind.FLAG, _late),
        "stale": Field(Kind.FLAG, lambda table: table.standing is not Standing.LIVE),
        "unknown": Field(Kind.FLAG, lambda table: table.standing is Standing.UNKNOWN),
        "disagree": Field(
            Kind.FLAG,
            lambda table: table.disagreement is not None and table.disagreement.seconds >= DISAGREE_AFTER,
        ),
        "cancelled": Field(Kind.FLAG, lambda table: table.cancelled or table.last_cancelled),
        "corrected": Field(Kind.FLAG, lambda table: table.corrected),
        "test": Field(Kind.FLAG, lambda table: table.test),
    },
    _words,
)
"""Numbers are seconds but for per_hour (rounds) and pace (per cent of the table's own median)."""

"""The cells of the table list that say who and what: phase, table, game, codes, dealer and the two witnesses."""

from collections.abc import Callable

from thrillmon.floor.codes import parse_code
from thrillmon.floor.phases import Phase
from thrillmon.floor.table_now import Standing, TableNow, Witness
from thrillmon.floor.times import clock_text
from thrillmon.models.cells import Cell, PhaseMark, Tone
from thrillmon.models.table_beliefs import NONE, View, believed, doubt
from thrillmon.models.words import age_text, phase_text, span_text, tr
from thrillmon.wire.recorder.provider_pb2 import GameProvideState

_STATES: dict[int, Callable[[], str]] = {
    GameProvideState.GAME_PROVIDE_MAINTEN_AFTER_ROUND: lambda: tr("maintenance after this round"),
    GameProvideState.GAME_PROVIDE_IN_MAINTENANCE: lambda: tr("In maintenance"),
    GameProvideState.GAME_PROVIDE_CLOSE_AFTER_ROUND: lambda: tr("closes after this round"),
    GameProvideState.GAME_PROVIDE_CLOSE: lambda: tr("Closed"),
    GameProvideState.GAME_PROVIDE_AVAILABLE_AFTER_ROUND: lambda: tr("opens again after this round"),
}


def state_text(state: int) -> str:
    """Say what a table's state is; "" for one that is simply open."""
    words = _STATES.get(state)
    if words is not None:
        return words()
    known = state in (
        GameProvideState.GAME_PROVIDE_STATE_UNSPECIFIED,
        GameProvideState.GAME_PROVIDE_AVAILABLE,
    )
    return "" if known else tr("State {number}").format(number=state)


def phase_cell(table: TableNow, view: View) -> Cell:
    word = phase_text(table.phase)
    step = table.step
    if table.phase is Phase.PLAYING and step is not None:
        word = tr(step.label)
    elif table.phase is Phase.IDLE:
        word = state_text(table.state) or word
    doubtful = doubt(table, view)
    if table.standing is Standing.UNKNOWN:
        word = phase_text(Phase.UNKNOWN)
    marks = [word]
    if table.test:
        marks.append(tr("test"))
    text = " · ".join(marks)
    tip = "\n".join(dict.fromkeys(filter(None, (text, state_text(table.state), doubtful))))
    tone = Tone.DIM if doubtful or table.phase in (Phase.IDLE, Phase.FINISHED) else Tone.NORMAL
    return Cell(text, tone, bool(doubtful), PhaseMark(table.phase), tip, f"{text}, {doubtful}" if doubtful else text)


def table_cell(table: TableNow, view: View) -> Cell:
    code = table.table_code or table.game_code
    doubtful = doubt(table, view)
    return Cell(
        code,
        Tone.DIM if doubtful else Tone.STRONG,
        bool(doubtful),
        tip=f"{table.game_code}\n{doubtful}".strip(),
        spoken=f"{code}, {doubtful}" if doubtful else code,
    )


def game_cell(table: TableNow, view: View) -> Cell:
    subtype = table.game.subtype_label(table.subtype)
    label = tr(table.game.label)
    # The classic subtype is the game itself.
    text = f"{label} · {tr(subtype)}" if subtype not in ("", "Classic", table.game.label) else label
    return believed(table, view, text, last=text)


def game_code_cell(table: TableNow, view: View) -> Cell:
    return believed(table, view, table.game_code, last=table.game_code, tone=Tone.DIM)


def round_cell(table: TableNow, view: View) -> Cell:
    text = str(table.shift_round) if table.shift_round else NONE
    tip = table.round_code
    if table.shoe_round and table.shoe_code:
        text = f"{text} / {table.shoe_round}"
        tip = tr("{code}\nround {round} of the shift, {shoe} of the shoe").format(
            code=table.round_code, round=table.shift_round, shoe=table.shoe_round
        )
    return believed(table, view, text, tip=tip)


def shoe_cell(table: TableNow, view: View) -> Cell:
    code = parse_code(table.shoe_code)
    text = str(code.number) if code is not None and code.number is not None else table.shoe_code or NONE
    return believed(table, view, text, tip=table.shoe_code)


def dealer_cell(table: TableNow, view: View) -> Cell:
    dealer = table.dealer
    if dealer is None:
        return believed(table, view, NONE, last=tr("unknown"), tone=Tone.DIM, tip=tr("Nobody is logged in"))
    name = dealer.name or dealer.code
    text, tip = name, name
    if table.dealer_since is not None:
        span = span_text(view.server - table.dealer_since)
        # Somebody first seen a moment ago may have been there for hours: nothing is known worth reading.
        if table.dealer_exact or view.server - table.dealer_since >= 60.0:
            text = f"{name}  {span}" if table.dealer_exact else f"{name}  {span}+"
        since = clock_text(table.dealer_since, view.zone)
        said = tr("{name}, since {time}") if table.dealer_exact else tr("{name}, seen since {time}; log-in not heard")
        tip = said.format(name=name, time=since)
    return believed(table, view, text, last=tr("last seen {name}").format(name=name), tip=tip)


def _age(witness: Witness, source: str) -> Cell:
    if not witness.on:
        return Cell("–", Tone.DIM, tip=tr("{source} is switched off").format(source=source), spoken=source)
    if witness.age is None:
        text = tr("never")
        return Cell(
            text,
            Tone.DIM,
            stale=True,
            tip=tr("{source} has said nothing yet").format(source=source),
            spoken=tr("{source} has said nothing yet").format(source=source),
        )
    text = age_text(witness.age)
    spoken = tr("{source} spoke {age} ago").format(source=source, age=text)
    return Cell(text, Tone.DIM if witness.fresh else Tone.STRONG, stale=not witness.fresh, tip=spoken, spoken=spoken)


def push_cell(table: TableNow, view: View) -> Cell:
    del view
    return _age(table.push, tr("The broker"))


def poll_cell(table: TableNow, view: View) -> Cell:
    del view
    return _age(table.poll, tr("The poll"))

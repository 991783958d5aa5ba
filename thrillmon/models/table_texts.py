"""The cells of the table list: what is read of a table in each column, and how it is said."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo

from thrillmon.floor.codes import parse_code
from thrillmon.floor.games.game import Derivation
from thrillmon.floor.phases import RUNNING, Phase
from thrillmon.floor.table_now import Standing, TableNow, Witness
from thrillmon.floor.times import clock_text
from thrillmon.models.cells import Cell, PhaseMark, Result, TimeBar, Tone
from thrillmon.models.words import age_text, face_text, phase_text, render, span_text, tr
from thrillmon.wire.recorder.provider_pb2 import GameProvideState

# What stands where a table has no such thing.
NONE = "—"


@dataclass(frozen=True, slots=True)
class View:
    """What the cells need beside the table. zone: the one of the title strip.  server: the studio's clock."""

    zone: tzinfo
    server: float


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


def _doubt(table: TableNow, view: View) -> str:
    """Say how old a row's values are when nobody confirms them any more; "" when they are live."""
    if table.standing is Standing.LIVE:
        return ""
    if table.confirmed is None:
        return tr("never confirmed")
    since = clock_text(table.confirmed, view.zone)
    if table.standing is Standing.STALE:
        return tr("not confirmed since {time}").format(time=since)
    return tr("unknown since {time}").format(time=since)


def _believed(
    table: TableNow, view: View, text: str, *, last: str = "", tone: Tone = Tone.NORMAL, tip: str = ""
) -> Cell:
    """Make a cell of a value that is as good as its row: hatched with its age when nobody confirms it.

    last: how the value is written once it is only the last known one.
    """
    doubt = _doubt(table, view)
    if not doubt:
        return Cell(text, tone, tip=tip, spoken=text)
    if table.standing is Standing.UNKNOWN:
        text = last or (tr("last {value}").format(value=text) if text not in ("", NONE) else text or tr("unknown"))
    note = f"{text}, {doubt}" if text else doubt
    return Cell(text, Tone.DIM, stale=True, tip=f"{tip}\n{doubt}".strip(), spoken=note)


def phase_cell(table: TableNow, view: View) -> Cell:
    word = phase_text(table.phase)
    step = table.step
    if table.phase is Phase.PLAYING and step is not None:
        word = tr(step.label)
    elif table.phase is Phase.IDLE:
        word = state_text(table.state) or word
    tip = state_text(table.state)
    doubt = _doubt(table, view)
    if table.standing is Standing.UNKNOWN:
        word = phase_text(Phase.UNKNOWN)
    marks = [word]
    if table.test:
        marks.append(tr("test"))
    text = " · ".join(marks)
    tone = Tone.DIM if doubt or table.phase in (Phase.IDLE, Phase.FINISHED) else Tone.NORMAL
    return Cell(text, tone, bool(doubt), PhaseMark(table.phase), tip, f"{text}, {doubt}" if doubt else text)


def time_cell(table: TableNow, view: View) -> Cell:
    doubt = _doubt(table, view)
    if doubt:
        since = table.confirmed
        text = tr("since {time}").format(time=clock_text(since, view.zone)) if since is not None else tr("never")
        return Cell(text, Tone.DIM, stale=True, tip=doubt, spoken=doubt)
    if table.remaining is not None and table.planned is not None:
        late = table.remaining <= -1.0
        fraction = min(1.0, max(0.0, table.remaining / table.planned.seconds))
        text = tr("+{count} s").format(count=int(-table.remaining)) if late else age_text(table.remaining + 0.999)
        tip = (
            tr("Betting should have closed {count} s ago").format(count=int(-table.remaining))
            if late
            else tr("Betting closes in {time}").format(time=text)
        )
        return Cell(
            text,
            Tone.STRONG if late else Tone.NORMAL,
            payload=TimeBar(table.phase, fraction, late),
            tip=tip,
            spoken=tip,
        )
    if table.elapsed is None or table.phase not in (*RUNNING, Phase.CHANGING_SHOE):
        return Cell("", payload=TimeBar(table.phase, None))
    fraction = None
    if table.planned is not None:
        fraction = min(1.0, table.elapsed / table.planned.seconds)
    text = age_text(table.elapsed)
    tip = tr("in this phase for {time}").format(time=text)
    return Cell(text, payload=TimeBar(table.phase, fraction), tip=tip, spoken=tip)


def table_cell(table: TableNow, view: View) -> Cell:
    code = table.table_code or table.game_code
    doubt = _doubt(table, view)
    return Cell(
        code,
        Tone.DIM if doubt else Tone.STRONG,
        bool(doubt),
        tip=f"{table.game_code}\n{doubt}".strip(),
        spoken=f"{code}, {doubt}" if doubt else code,
    )


def game_cell(table: TableNow, view: View) -> Cell:
    subtype = table.game.subtype_label(table.subtype)
    label = tr(table.game.label)
    # The classic subtype is the game itself.
    text = f"{label} · {tr(subtype)}" if subtype not in ("", "Classic", table.game.label) else label
    return _believed(table, view, text, last=text)


def game_code_cell(table: TableNow, view: View) -> Cell:
    return _believed(table, view, table.game_code, last=table.game_code, tone=Tone.DIM)


def round_cell(table: TableNow, view: View) -> Cell:
    text = str(table.shift_round) if table.shift_round else NONE
    tip = table.round_code
    if table.shoe_round and table.shoe_code:
        text = f"{text} / {table.shoe_round}"
        tip = tr("{code}\nround {round} of the shift, {shoe} of the shoe").format(
            code=table.round_code, round=table.shift_round, shoe=table.shoe_round
        )
    return _believed(table, view, text, tip=tip)


def shoe_cell(table: TableNow, view: View) -> Cell:
    code = parse_code(table.shoe_code)
    text = str(code.number) if code is not None and code.number is not None else table.shoe_code or NONE
    return _believed(table, view, text, tip=table.shoe_code)


def dealer_cell(table: TableNow, view: View) -> Cell:
    dealer = table.dealer
    if dealer is None:
        return _believed(table, view, NONE, last=tr("unknown"), tone=Tone.DIM, tip=tr("Nobody is logged in"))
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
    return _believed(table, view, text, last=tr("last seen {name}").format(name=name), tip=tip)


def result_cell(table: TableNow, view: View) -> Cell:
    doubt = _doubt(table, view)
    if table.standing is Standing.UNKNOWN:
        return Cell(doubt, Tone.DIM, stale=True, tip=render(table.last.text), spoken=doubt)
    # Cards that all lie face down say nothing: the last result stays until one is turned.
    running = table.phase in RUNNING and any(not face.hidden for hand in table.shown.hands for face in hand.faces)
    outcome = table.shown if running else table.last
    if not running and table.last_cancelled:
        text = tr("Cancelled") + (f" · {table.cancel_message}" if table.cancelled and table.cancel_message else "")
    else:
        text = render(outcome.text) if outcome.complete else "…" if running else ""
    if table.corrected and not running:
        text = tr("{result} · corrected").format(result=text)
    tip = tr("Winner derived from the cards") if outcome.derivation is Derivation.DERIVED else ""
    if not outcome.hands and not text:
        return _believed(table, view, NONE, tone=Tone.DIM)
    cards = "; ".join(
        " ".join(filter(None, [tr(hand.label), *(face_text(face) for face in hand.faces), tr(hand.score)]))
        for hand in outcome.hands
    )
    spoken = ", ".join(filter(None, [text, cards, doubt]))
    tip = "\n".join(filter(None, [cards, text, tip, doubt]))
    return Cell(text, Tone.DIM if doubt else Tone.NORMAL, bool(doubt), Result(outcome, running), tip, spoken)


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

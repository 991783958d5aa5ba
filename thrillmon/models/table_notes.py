"""The cells of the table list that say what is special about a table: the mark at its head, and the words."""

from thrillmon.floor.phases import Phase
from thrillmon.floor.table_now import LIVE_STATES, Standing, TableNow
from thrillmon.floor.worst import Concern
from thrillmon.models.cells import Cell, Mark, Sign, Tone
from thrillmon.models.table_beliefs import View, doubt
from thrillmon.models.table_texts import state_text
from thrillmon.models.words import phase_text, render, tr
from thrillmon.wire.recorder.provider_pb2 import GameProvideState

_SIGNS = {
    Concern.STALLED: Sign.FAR_LATE,
    Concern.LATE: Sign.LATE,
    Concern.UNKNOWN: Sign.UNKNOWN,
    Concern.DISAGREEING: Sign.DISAGREEING,
    Concern.STALE: Sign.STALE,
    Concern.CANCELLED: Sign.CANCELLED,
    Concern.CORRECTED: Sign.CORRECTED,
}

_ALARMING = frozenset({Concern.STALLED, Concern.LATE})

_IN_SERVICE = (GameProvideState.GAME_PROVIDE_STATE_UNSPECIFIED, GameProvideState.GAME_PROVIDE_AVAILABLE)


def has_alarm(view: View) -> bool:
    """Say whether a table has an alarm that asks for somebody."""
    return view.alarm is not None and view.alarm.stands


def sign_of(table: TableNow, view: View) -> Sign | None:
    """Return what the mark of a row says: the worst first, None when all is well."""
    if view.trouble is not None:
        if has_alarm(view) and view.trouble.concern in _ALARMING:
            return None  # the mark of the alarm says it already, and louder
        return _SIGNS[view.trouble.concern]
    if table.standing is not Standing.LIVE:
        return Sign.UNKNOWN if table.standing is Standing.UNKNOWN else Sign.STALE
    if table.test:
        return Sign.TEST
    if table.phase is Phase.CHANGING_SHOE:
        return Sign.CHANGING_SHOE
    if table.state not in LIVE_STATES:
        return Sign.STOPPED
    return None if table.state in _IN_SERVICE else Sign.LEAVING


def notes_of(table: TableNow, view: View) -> list[str]:
    """Say everything special about a table, the most urgent first."""
    notes: list[str] = []
    doubtful = doubt(table, view)
    if doubtful:
        notes.append(doubtful)
    elif view.trouble is not None:
        notes.append(render(view.trouble.sentence))
    if table.test:
        notes.append(tr("test round"))
    if table.phase is Phase.CHANGING_SHOE:
        notes.append(phase_text(Phase.CHANGING_SHOE))
    state = state_text(table.state)
    if state:
        notes.append(state)
    if table.corrected and not (view.trouble is not None and view.trouble.concern is Concern.CORRECTED):
        notes.append(tr("last round corrected"))
    return notes


def mark_cell(table: TableNow, view: View) -> Cell:
    """Show the sign of a row; its words are those of the notes."""
    sign = sign_of(table, view)
    notes = notes_of(table, view)
    spoken = ", ".join(notes) if notes else tr("nothing special")
    stale = table.standing is not Standing.LIVE
    payload = None if sign is None else Mark(sign)
    return Cell("", Tone.DIM if stale else Tone.NORMAL, stale, payload, "\n".join(notes), spoken)


def notes_cell(table: TableNow, view: View) -> Cell:
    """Say what is special about a table, in words."""
    notes = notes_of(table, view)
    text = " · ".join(notes)
    stale = table.standing is not Standing.LIVE
    loud = view.trouble is not None and view.trouble.concern < Concern.CANCELLED
    tone = Tone.DIM if stale else Tone.STRONG if loud else Tone.NORMAL
    return Cell(text, tone, stale, None, "\n".join(notes), text or tr("nothing special"))

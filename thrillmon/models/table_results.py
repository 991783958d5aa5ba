"""The result cell of the table list: what lies on the table, or the last result, in the game's own words."""

from thrillmon.floor.games.game import Derivation, Outcome
from thrillmon.floor.phases import RUNNING
from thrillmon.floor.table_now import Standing, TableNow
from thrillmon.models.cells import Cell, Result, Tone
from thrillmon.models.table_beliefs import NONE, View, believed, doubt
from thrillmon.models.words import face_text, render, tr


def result_cell(table: TableNow, view: View) -> Cell:
    """Say what the cards say so far, or what the last round ended with."""
    doubtful = doubt(table, view)
    if table.standing is Standing.UNKNOWN:
        tip = "\n".join(filter(None, (render(table.last.text), doubtful)))
        return Cell(doubtful, Tone.DIM, stale=True, tip=tip, spoken=doubtful)
    # Cards that all lie face down say nothing: the last result stays until one is turned.
    running = table.phase in RUNNING and any(not face.hidden for hand in table.shown.hands for face in hand.faces)
    outcome = table.shown if running else table.last
    cancelled = not running and table.last_cancelled
    if cancelled:
        text = tr("Cancelled") + (f" · {table.cancel_message}" if table.cancelled and table.cancel_message else "")
    else:
        text = render(outcome.text) if outcome.complete else "…" if running else ""
    corrected = table.corrected and not running
    if corrected:
        text = tr("{result} · corrected").format(result=text)
    if not outcome.hands and not text:
        return believed(table, view, NONE, tone=Tone.DIM)
    cards = cards_text(outcome)
    derived = tr("Winner derived from the cards") if outcome.derivation is Derivation.DERIVED else ""
    spoken = ", ".join(filter(None, [text, cards.replace("\n", "; "), doubtful]))
    tip = "\n".join(filter(None, [cards, text, derived, doubtful]))
    payload = Result(outcome, running, cancelled, corrected)
    return Cell(text, Tone.DIM if doubtful else Tone.NORMAL, bool(doubtful), payload, tip, spoken)


def cards_text(outcome: Outcome) -> str:
    """Say every hand on a line of its own: the seat, what lies there, its score."""
    return "\n".join(
        " ".join(filter(None, [tr(hand.label), *(face_text(face) for face in hand.faces), tr(hand.score)]))
        for hand in outcome.hands
    )

"""The steps of a game as one table plays them: numbers, whole seconds and notify kinds worked out once."""

from typing import NamedTuple

from thrillmon.studio.play.acts import Act, Flow, Kind
from thrillmon.studio.play.catalogue import Place
from thrillmon.studio.play.house import House
from thrillmon.studio.play.switches import Switches
from thrillmon.wire.recorder import record_pb2 as wire


class Cue(NamedTuple):
    """A step, ready to be played.

    code, bet_step: its numbers on the wire.  kind: the notify kind that tells it.
    recorded: it is kept in `process`.
    duration: whole seconds as sent; 0 for none.  window_ms: how long the step lasts by plan; 0 without a plan.
    after: seconds after the step before at an average pace; 0 when that one has a window.
    """

    act: Act
    code: int
    bet_step: wire.BetStep
    kind: str
    recorded: bool
    duration: int
    window_ms: int
    after: float


def cues(flow: Flow, place: Place, house: House) -> list[Cue]:
    """Return the steps of the flow for a table.

    Raises ValueError for a step that the game does not have.
    """
    found: list[Cue] = []
    duration = 0
    for act in flow:
        window = act.window
        if act.kind is Kind.BET and not act.inner and place.row.bets is not None:
            window = place.row.bets
        duration = house.whole_seconds(window) if window else duration if act.prompt else 0
        tempo = 1.0 if act.kind is Kind.FINISH else place.row.tempo
        found.append(
            Cue(
                act=act,
                code=place.game.step(act.step),
                bet_step=_bet_step(act),
                kind=_notify(act, house.switches),
                recorded=_recorded(act, house.switches),
                duration=duration,
                window_ms=duration * 1000 if window else 0,
                after=act.after * tempo,
            )
        )
    return found


def typical_ms(played: list[Cue], house: House) -> int:
    """Return about how long a round without a second stage takes."""
    return sum(cue.window_ms or house.milliseconds(cue.after) for cue in played if not cue.act.inner)


def _bet_step(act: Act) -> wire.BetStep:
    if act.kind is Kind.BET:
        return wire.ROUND_BET
    if act.kind is Kind.CLOSE:
        return wire.NO_MORE_BET
    return wire.CARD if act.shows or act.hides else wire.BET_STEP_UNSPECIFIED


def _notify(act: Act, switches: Switches) -> str:
    """Return the notify kind, as documented for baccarat and assumed for the other games."""
    if act.kind is Kind.START:
        return "NOTIFY_ROUND_START"
    if act.kind is Kind.FINISH:
        return "NOTIFY_ROUND_FINISH"
    if not act.inner or switches.inner_bets_as_bets:
        if act.kind is Kind.BET:
            return "NOTIFY_ROUND_BET"
        if act.kind is Kind.CLOSE:
            return "NOTIFY_ROUND_NO_MORE_BET"
    return "NOTIFY_ROUND_STEP"


def _recorded(act: Act, switches: Switches) -> bool:
    if act.kind is Kind.START:
        return switches.start_recorded
    return switches.finish_recorded if act.kind is Kind.FINISH else True

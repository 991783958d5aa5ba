"""Cara Cruz: a throw of coins, and the super coin."""

from thrillmon.floor.card_codes import COINS
from thrillmon.floor.games.thrown import Stage, tell_in_a_row, thrown
from thrillmon.floor.games.wire_names import make_game
from thrillmon.sentences import Sentence, say
from thrillmon.wire.games.caracruz.record_pb2 import NORMAL, SUPERCOIN, GameSubtype, Step
from thrillmon.wire.games.games_pb2 import FlowSeat, ResourceType

_NORMAL = int(NORMAL)
_SUPERCOIN = int(SUPERCOIN)
_FIELD = int(ResourceType.FIELD)


def _with_super_coin(result: Sentence, bonus: Sentence) -> Sentence:
    return say("{result}; super coin: {bonus}", result=result, bonus=bonus)


CARACRUZ = make_game(
    "CARACRUZ",
    "Cara Cruz",
    step=Step,
    step_labels={
        "THROW_COIN": "Throw",
        "SUPERCOIN_ROUND_READY": "Super coin: ready",
        "SUPERCOIN_ROUND_START": "Super coin: starts",
        "SUPERCOIN_ROUND_BET": "Super coin: open bets",
        "SUPERCOIN_NO_MORE_BET": "Super coin: no more bets",
        "ANIMATION_STOP": "Super coin: show stops",
        "CANDIDATE_ODDS": "Super coin: odds",
        "SUPERCOIN_THROW_COIN": "Super coin: throw",
        "SUPERCOIN_ANIMATION_RESULT": "Super coin: result",
    },
    subtype=GameSubtype,
    subtype_labels={"CARACRUZ_CLASSIC": "Classic"},
    # No page tells how many coins are thrown, or that they fall one by one: what lies there is the result.
    read=thrown(
        COINS,
        (_NORMAL, _FIELD),
        0,
        tell_in_a_row,
        stages=(Stage(_SUPERCOIN, "Super coin", COINS, 0, _with_super_coin),),
    ),
    seats={int(FlowSeat.DEALER): "Coins"},
    resources={_NORMAL: "Throw", _SUPERCOIN: "Super coin"},
    alphabets={_NORMAL: COINS, _SUPERCOIN: COINS, _FIELD: COINS},
)

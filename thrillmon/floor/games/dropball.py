"""Drop Ball: three balls on the hearts from nine to ace, or on colours, and the wheel that equal ones open."""

from thrillmon.floor.card_codes import COLOURS, DROP_BALL_WHEEL, POKER
from thrillmon.floor.games.thrown import Stage, tell_in_a_row, thrown
from thrillmon.floor.games.wire_names import make_game
from thrillmon.sentences import Sentence, say
from thrillmon.wire.games.dropball.record_pb2 import LUCKY_WHEEL, NORMAL, GameSubtype, Step
from thrillmon.wire.games.games_pb2 import FlowSeat, ResourceType

_FIELD = int(ResourceType.FIELD)
_NORMAL = int(NORMAL)
_WHEEL = int(LUCKY_WHEEL)
_BALLS = 3
# The coconuts carry colours, whose numbers would read as clubs.
_COCONUT = "DROPBALL_COCONUT_BALL"


def _with_wheel(result: Sentence, bonus: Sentence) -> Sentence:
    return say("{result}; wheel: {bonus}", result=result, bonus=bonus)


DROPBALL = make_game(
    "DROPBALL",
    "Drop Ball",
    step=Step,
    step_labels={
        "THROW_BALL": "Drop the balls",
        "LUCKY_WHEEL_ROUND_READY": "Wheel: ready",
        "LUCKY_WHEEL_ROUND_START": "Wheel: starts",
        "LUCKY_WHEEL_ROUND_BET": "Wheel: open bets",
        "LUCKY_WHEEL_NO_MORE_BET": "Wheel: no more bets",
        "LUCKY_WHEEL_SPIN_WHEEL": "Wheel: spin",
    },
    subtype=GameSubtype,
    subtype_labels={
        "DROPBALL_CLASSIC": "Classic",
        "DROPBALL_COCONUT_BALL": "Coconut Ball",
        "DROPBALL_JACKPOT": "Jackpot",
        "DROPBALL_BLOCKCHAIN": "Blockchain",
    },
    read=thrown(
        POKER,
        (_FIELD, _NORMAL),
        _BALLS,
        tell_in_a_row,
        stages=(Stage(_WHEEL, "Wheel", DROP_BALL_WHEEL, 1, _with_wheel),),
        subtype_alphabets={_COCONUT: COLOURS},
    ),
    seats={int(FlowSeat.DEALER): "Board"},
    resources={_NORMAL: "Balls", _FIELD: "Balls", _WHEEL: "Wheel"},
    alphabets={_FIELD: POKER, _NORMAL: POKER, _WHEEL: DROP_BALL_WHEEL},
    subtype_alphabets={_COCONUT: {_FIELD: COLOURS, _NORMAL: COLOURS}},
)

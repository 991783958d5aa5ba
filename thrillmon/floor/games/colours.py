"""Color Game and Color Game Jackpot: three colour dice, and the stages that equal ones open."""

from thrillmon.floor.card_codes import COLOUR_WHEEL, COLOURS, NUMBERS
from thrillmon.floor.games.thrown import Stage, tell_in_a_row, thrown
from thrillmon.floor.games.wire_names import make_game
from thrillmon.sentences import Sentence, say
from thrillmon.wire.games.color import record_pb2 as color
from thrillmon.wire.games.colorjackpot import record_pb2 as colorjackpot
from thrillmon.wire.games.games_pb2 import FlowSeat, ResourceType

_FIELD = int(ResourceType.FIELD)
_BOX = {int(FlowSeat.DEALER): "Box"}
_DICE = 3


def _with_super_game(result: Sentence, bonus: Sentence) -> Sentence:
    return say("{result}; super game: {bonus}", result=result, bonus=bonus)


def _with_wheel(result: Sentence, bonus: Sentence) -> Sentence:
    return say("{result}; wheel: {bonus}", result=result, bonus=bonus)


def _with_bingo(result: Sentence, bonus: Sentence) -> Sentence:
    return say("{result}; bingo: {bonus}", result=result, bonus=bonus)


_NORMAL = int(color.NORMAL)
_SUPER_GAME = int(color.SUPER_GAME)

COLORGAME = make_game(
    "COLORGAME",
    "Color Game",
    step=color.Step,
    step_labels={
        "THROW_COLOR": "Throw",
        "SUPER_GAME_ROUND_READY": "Super game: ready",
        "SUPER_GAME_ROUND_START": "Super game: starts",
        "SUPER_GAME_ROUND_BET": "Super game: open bets",
        "SUPER_GAME_NO_MORE_BET": "Super game: no more bets",
        "SUPER_GAME_THROW_COLOR": "Super game: throw",
        "PITBOSS_MODIFY_BOWL": "Pit boss: colours",
    },
    subtype=color.GameSubtype,
    subtype_labels={"COLOR_CLASSIC": "Classic", "COLOR_MINI": "Mini", "COLOR_BLOCKCHAIN": "Blockchain"},
    # The vendor's pages print the first and the last of these.
    other_spellings={
        "COLORGAME_CLASSIC": "COLOR_CLASSIC",
        "COLORGAME_MINI": "COLOR_MINI",
        "COLORGAME_BLOCKCHAIN": "COLOR_BLOCKCHAIN",
    },
    read=thrown(
        COLOURS,
        (_NORMAL, _FIELD),
        _DICE,
        tell_in_a_row,
        stages=(Stage(_SUPER_GAME, "Super game", COLOURS, _DICE, _with_super_game),),
    ),
    seats=_BOX,
    resources={_NORMAL: "Throw", _SUPER_GAME: "Super game"},
    alphabets={_NORMAL: COLOURS, _SUPER_GAME: COLOURS, _FIELD: COLOURS},
)

_JACKPOT_NORMAL = int(colorjackpot.NORMAL)
_WHEEL = int(colorjackpot.LUCKY_WHEEL)
_BINGO = int(colorjackpot.BINGO)

COLORGAME_JACKPOT = make_game(
    "COLORGAME_JACKPOT",
    "Color Game Jackpot",
    step=colorjackpot.Step,
    step_labels={
        "THROW_COLOR": "Throw",
        "LUCKY_WHEEL_ROUND_READY": "Wheel: ready",
        "LUCKY_WHEEL_ROUND_START": "Wheel: starts",
        "LUCKY_WHEEL_ROUND_BET": "Wheel: open bets",
        "LUCKY_WHEEL_NO_MORE_BET": "Wheel: no more bets",
        "LUCKY_WHEEL_SPIN_WHEEL": "Wheel: spin",
        "BINGO_ROUND_READY": "Bingo: ready",
        "BINGO_ROUND_START": "Bingo: starts",
        "BINGO_ROUND_BET": "Bingo: open bets",
        "BINGO_NO_MORE_BET": "Bingo: no more bets",
        "BINGO_THROW_BALL": "Bingo: draw the ball",
        "PITBOSS_MODIFY_BOWL": "Pit boss: colours",
    },
    subtype=colorjackpot.GameSubtype,
    subtype_labels={"COLORJACKPOT_CLASSIC": "Classic"},
    read=thrown(
        COLOURS,
        (_JACKPOT_NORMAL, _FIELD),
        _DICE,
        tell_in_a_row,
        stages=(
            Stage(_WHEEL, "Wheel", COLOUR_WHEEL, 1, _with_wheel),
            # No page shows a bingo ball; its number is the likeliest.
            Stage(_BINGO, "Bingo", NUMBERS, 0, _with_bingo),
        ),
    ),
    seats=_BOX,
    resources={_JACKPOT_NORMAL: "Throw", _WHEEL: "Wheel", _BINGO: "Bingo"},
    alphabets={_JACKPOT_NORMAL: COLOURS, _WHEEL: COLOUR_WHEEL, _BINGO: NUMBERS, _FIELD: COLOURS},
)

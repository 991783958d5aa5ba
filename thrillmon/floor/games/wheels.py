"""Roulette and Lucky Wheel: one spin, one number or slot."""

from thrillmon.floor.card_codes import LUCKY_WHEEL, POCKETS
from thrillmon.floor.card_codes import ROULETTE as ROULETTE_CODES
from thrillmon.floor.cards import Face
from thrillmon.floor.games.thrown import Told, tell_in_a_row, thrown
from thrillmon.floor.games.wire_names import make_game
from thrillmon.sentences import say
from thrillmon.wire.games.games_pb2 import FlowSeat, ResourceType
from thrillmon.wire.games.luckywheel import record_pb2 as luckywheel
from thrillmon.wire.games.roulette import record_pb2 as roulette

_FIELD = int(ResourceType.FIELD)
_WHEEL = {int(FlowSeat.DEALER): "Wheel"}


def _tell_number(faces: tuple[Face, ...]) -> Told:
    """The single zero is neither even nor odd."""
    pocket = faces[0]
    number, colour = pocket.number or 0, say(pocket.colour)
    if number == 0:
        text = say("{number} {colour}", number=number, colour=colour)
    elif number % 2:
        text = say("{number} {colour} odd", number=number, colour=colour)
    else:
        text = say("{number} {colour} even", number=number, colour=colour)
    return Told(text, str(number))


ROULETTE = make_game(
    "ROULETTE",
    "Roulette",
    step=roulette.Step,
    step_labels={"SPIN_WHEEL": "Spin", "PITBOSS_MODIFY_BOWL": "Pit boss: number"},
    subtype=roulette.GameSubtype,
    subtype_labels={
        "ROULETTE_CLASSIC": "Classic",
        "ROULETTE_FORTUNE": "Fortune",
        "ROULETTE_CLASSIC_BLOCKCHAIN": "Classic blockchain",
    },
    read=thrown(ROULETTE_CODES, (_FIELD,), 1, _tell_number),
    seats=_WHEEL,
    resources={},
    alphabets={_FIELD: ROULETTE_CODES},
    fortune_alphabet=POCKETS,
)

LUCKYWHEEL = make_game(
    "LUCKYWHEEL",
    "Lucky Wheel",
    step=luckywheel.Step,
    step_labels={"SPIN_WHEEL": "Spin", "PITBOSS_MODIFY_BOWL": "Pit boss: slot"},
    subtype=luckywheel.GameSubtype,
    subtype_labels={"LUCKYWHEEL_MAHJONG": "Mahjong", "LUCKYWHEEL_RAINBOW": "Rainbow"},
    other_spellings={"LUCKYWHEEL_RANBOW": "LUCKYWHEEL_RAINBOW"},
    read=thrown(LUCKY_WHEEL, (_FIELD,), 1, tell_in_a_row),
    seats=_WHEEL,
    resources={},
    alphabets={_FIELD: LUCKY_WHEEL},
)

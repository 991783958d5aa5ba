"""Fan Tan, Sic Bo and Xoc Dia: what lies under the dealer's bowl."""

from thrillmon.floor.card_codes import DICE, DISCS, NUMBERS
from thrillmon.floor.cards import Face
from thrillmon.floor.games.thrown import Told, thrown
from thrillmon.floor.games.wire_names import make_game
from thrillmon.sentences import say, word
from thrillmon.wire.games.fantan import record_pb2 as fantan
from thrillmon.wire.games.games_pb2 import FlowSeat, ResourceType
from thrillmon.wire.games.sicbo import record_pb2 as sicbo
from thrillmon.wire.games.xocdia import record_pb2 as xocdia

_FIELD = int(ResourceType.FIELD)
_BOWL = {int(FlowSeat.DEALER): "Bowl"}
_DICE = 3
_DISCS = 4
_LARGEST_SMALL = 10


def _tell_fantan(faces: tuple[Face, ...]) -> Told:
    """The counted number modulo 4, where 0 stands for 4."""
    count = faces[0].number or 0
    result = count % 4 or 4
    return Told(say("{count} → {result}", count=count, result=result), str(result))


def _tell_sicbo(faces: tuple[Face, ...]) -> Told:
    """Small to 10, big from 11; three equal dice are neither."""
    pips = [face.number or 0 for face in faces]
    total = sum(pips)
    if len(set(pips)) == 1:
        text = say("Triple {pips}", pips=pips[0])
    elif total <= _LARGEST_SMALL:
        text = say("{total} small", total=total)
    else:
        text = say("{total} big", total=total)
    return Told(text, str(total))


def _tell_xocdia(faces: tuple[Face, ...]) -> Told:
    """How many discs show red; players bet on odd and even."""
    red = sum(face.colour == "red" for face in faces)
    white = len(faces) - red
    if not white:
        text = say("{red} red", red=red)
    elif not red:
        text = say("{white} white", white=white)
    else:
        text = say("{red} red, {white} white", red=red, white=white)
    return Told(text, word("odd") if red % 2 else word("even"))


FANTAN = make_game(
    "FANTAN",
    "Fan Tan",
    step=fantan.Step,
    step_labels={"GRAB_DICE_AMOUNT": "Grab and count", "PITBOSS_MODIFY_BOWL": "Pit boss: count"},
    subtype=fantan.GameSubtype,
    subtype_labels={"FANTAN_CLASSIC": "Classic", "FANTAN_BLOCKCHAIN": "Blockchain"},
    read=thrown(NUMBERS, (_FIELD,), 1, _tell_fantan),
    seats=_BOWL,
    resources={},
    alphabets={_FIELD: NUMBERS},
)

SICBO = make_game(
    "SICBO",
    "Sic Bo",
    step=sicbo.Step,
    step_labels={"THROW_DICE": "Throw", "PITBOSS_MODIFY_BOWL": "Pit boss: dice"},
    subtype=sicbo.GameSubtype,
    subtype_labels={
        "SICBO_CLASSIC": "Classic",
        "SICBO_FORTUNE": "Fortune",
        "SICBO_THAISICBAO": "Thai Sic Bao",
        "SICBO_BLOCKCHAIN": "Blockchain",
    },
    read=thrown(DICE, (_FIELD,), _DICE, _tell_sicbo),
    seats=_BOWL,
    resources={},
    alphabets={_FIELD: DICE},
    # The keys are sums, "3" to "18".
    fortune_alphabet=NUMBERS,
)

XOCDIA = make_game(
    "XOCDIA",
    "Xoc Dia",
    step=xocdia.Step,
    step_labels={"THROW_DICE": "Throw", "PITBOSS_MODIFY_BOWL": "Pit boss: discs"},
    subtype=xocdia.GameSubtype,
    subtype_labels={"XOCDIA_CLASSIC": "Classic"},
    # No page tells where the discs lie; the field is inferred from the other bowls.
    read=thrown(DISCS, (_FIELD, int(ResourceType.HAND)), _DISCS, _tell_xocdia),
    seats=_BOWL,
    resources={},
    alphabets={_FIELD: DISCS, int(ResourceType.HAND): DISCS},
)

"""The Big Battle: one card for the dragon, one for the tiger, the higher rank wins."""

from thrillmon.floor.card_codes import POKER
from thrillmon.floor.games.game import Hand, Outcome
from thrillmon.floor.games.reading import TIE, duel, faces_at
from thrillmon.floor.games.wire_names import POKER_PLACES, make_game
from thrillmon.sentences import NOTHING, say
from thrillmon.wire.games.games_pb2 import FlowSeat, ResourceType
from thrillmon.wire.games.thebigbattle.record_pb2 import GameSubtype, Step
from thrillmon.wire.recorder.record_pb2 import RoundRecord

_DRAGON = int(FlowSeat.LEFT)
_TIGER = int(FlowSeat.RIGHT)
_HAND = int(ResourceType.HAND)


def _hand(record: RoundRecord, seat: int, label: str) -> Hand:
    faces = faces_at(record, seat, _HAND, POKER, places=1)
    score = faces[0].rank_text if len(faces) == 1 and faces[0].rank else ""
    return Hand(seat, label, faces, score)


def _read(record: RoundRecord, over: bool) -> Outcome:
    """Ace is low, king is high, suits do not count."""
    dragon, tiger = _hand(record, _DRAGON, "Dragon"), _hand(record, _TIGER, "Tiger")
    derived: int | None = None
    told = NOTHING
    if dragon.score and tiger.score:
        lead = dragon.faces[0].rank - tiger.faces[0].rank
        if lead == 0:
            derived, told = TIE, say("Tie {rank}", rank=dragon.score)
        elif lead > 0:
            derived, told = _DRAGON, say("Dragon {rank} over {other}", rank=dragon.score, other=tiger.score)
        else:
            derived, told = _TIGER, say("Tiger {rank} over {other}", rank=tiger.score, other=dragon.score)
    return duel(record, dragon, tiger, derived=derived, told=told, over=over)


THEBIGBATTLE = make_game(
    "THEBIGBATTLE",
    "The Big Battle",
    step=Step,
    step_labels={
        "SHOW_FIRST_CARD": "Show first card",
        "DEAL_DISCARD_1": "Deal discard",
        "DEAL_LEFT": "Deal dragon",
        "DEAL_RIGHT": "Deal tiger",
        "SHOW_HAND": "Show both cards",
        "SHOW_LEFT": "Show dragon",
        "SHOW_RIGHT": "Show tiger",
        "PITBOSS_MODIFY_NORMAL": "Pit boss: cards",
    },
    subtype=GameSubtype,
    subtype_labels={
        "THEBIGBATTLE_CLASSIC": "Classic",
        "THEBIGBATTLE_SPEED": "Speed",
        "THEBIGBATTLE_BLOCKCHAIN": "Blockchain",
        "THEBIGBATTLE_SPEED_BLOCKCHAIN": "Speed blockchain",
    },
    read=_read,
    seats={_DRAGON: "Dragon", _TIGER: "Tiger"},
    resources={},
    alphabets=POKER_PLACES,
)

"""Sakla: cards of the Spanish deck, first, bottom and top."""

from thrillmon.floor.card_codes import BARAJA
from thrillmon.floor.cards import Family
from thrillmon.floor.games.game import Hand, Outcome
from thrillmon.floor.games.reading import in_a_row, on_the_table
from thrillmon.floor.games.wire_names import make_game
from thrillmon.wire.games.games_pb2 import FlowSeat, ResourceType
from thrillmon.wire.games.sakla.record_pb2 import NORMAL, GameSubtype, Step
from thrillmon.wire.recorder.record_pb2 import RoundRecord

_NORMAL = int(NORMAL)
_HAND = int(ResourceType.HAND)


def _read(record: RoundRecord, over: bool) -> Outcome:
    """How many cards make a result is not published, so nothing but the round's end says that all lie there."""
    seat, faces = on_the_table(record, (_NORMAL, _HAND), BARAJA)
    if not faces:
        return Outcome()
    hands = (Hand(seat, "", faces),)
    if not over or not all(face.family is Family.BARAJA and face.rank for face in faces):
        return Outcome(hands)
    return Outcome(hands, text=in_a_row(faces, between=", "), complete=True)


SAKLA = make_game(
    "SAKLA",
    "Sakla",
    step=Step,
    step_labels={
        "DEAL_FIRST_CARD": "Deal first card",
        "DEAL_TOP": "Deal top card",
        "DEAL_BOTTOM": "Deal bottom card",
        "DEALER_CONFIRM_FIRST_CARD": "Dealer confirms first",
        "DEALER_CONFIRM_BOTTOM": "Dealer confirms bottom",
        "DEALER_CONFIRM_TOP": "Dealer confirms top",
    },
    subtype=GameSubtype,
    subtype_labels={"SAKLA_CLASSIC": "Classic"},
    read=_read,
    seats={int(FlowSeat.DEALER): "Table"},
    resources={_NORMAL: "Cards"},
    alphabets={
        _NORMAL: BARAJA,
        _HAND: BARAJA,
        int(ResourceType.SHOE): BARAJA,
        int(ResourceType.FIRST_CARD): BARAJA,
        int(ResourceType.DISCARD): BARAJA,
    },
)

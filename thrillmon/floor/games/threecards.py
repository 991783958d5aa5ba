"""Three Cards: gold against silver, three cards each, the better pattern wins."""

from collections import Counter

from thrillmon.floor.card_codes import POKER
from thrillmon.floor.cards import Face
from thrillmon.floor.games.game import Hand, Outcome
from thrillmon.floor.games.reading import TIE, duel, faces_at
from thrillmon.floor.games.wire_names import POKER_PLACES, make_game
from thrillmon.sentences import NOTHING, Sentence, say, word
from thrillmon.wire.games.games_pb2 import FlowSeat, ResourceType
from thrillmon.wire.games.threecards.record_pb2 import CardPattern, GameSubtype, Step
from thrillmon.wire.recorder.record_pb2 import RoundRecord

_GOLD = int(FlowSeat.LEFT)
_SILVER = int(FlowSeat.RIGHT)
_HAND = int(ResourceType.HAND)
_CARDS = 3
_ACE_HIGH = 14
_ACE_TWO_THREE = [_ACE_HIGH, 3, 2]
_KILLER = [5, 3, 2]

_PATTERNS: dict[int, str] = {
    CardPattern.HIGH: word("high card"),
    CardPattern.PAIR: word("pair"),
    CardPattern.STRAIGHT: word("straight"),
    CardPattern.FLUSH: word("flush"),
    CardPattern.STRAIGHT_FLUSH: word("straight flush"),
    CardPattern.LEOPARD: word("leopard"),
    CardPattern.LEOPARD_KILLER: word("leopard killer"),
}

Strength = tuple[int, list[int]]
"""Pattern and the ranks that decide between equal patterns, the first to look at first."""


def strength(faces: tuple[Face, ...]) -> Strength | None:
    """Return how strong three cards are; None while a card is missing, hidden or unknown.

    Ace is high, but A-2-3 is the lowest straight. A 2-3-5 of mixed suits is the leopard killer.
    """
    if len(faces) != _CARDS or not all(face.rank and face.suit for face in faces):
        return None
    ranks = sorted((_ACE_HIGH if face.rank == 1 else face.rank for face in faces), reverse=True)
    flush = len({face.suit for face in faces}) == 1
    if ranks == _ACE_TWO_THREE:
        straight, ranks = True, [3, 2, 1]
    else:
        straight = ranks[0] - ranks[1] == ranks[1] - ranks[2] == 1
    counted = Counter(ranks).most_common()
    if counted[0][1] == _CARDS:
        return CardPattern.LEOPARD, ranks
    if straight:
        return (CardPattern.STRAIGHT_FLUSH if flush else CardPattern.STRAIGHT), ranks
    if flush:
        return CardPattern.FLUSH, ranks
    if counted[0][1] > 1:
        return CardPattern.PAIR, [rank for rank, _ in counted]
    return (CardPattern.LEOPARD_KILLER if ranks == _KILLER else CardPattern.HIGH), ranks


def beats(one: Strength, other: Strength) -> bool:
    """Say whether one wins. The leopard killer beats a leopard and is the lowest of high cards otherwise."""
    if one[0] == CardPattern.LEOPARD_KILLER and other[0] == CardPattern.LEOPARD:
        return True
    if one[0] == CardPattern.LEOPARD and other[0] == CardPattern.LEOPARD_KILLER:
        return False
    return _without_killer(one) > _without_killer(other)


def _without_killer(hand: Strength) -> Strength:
    pattern, ranks = hand
    return (CardPattern.HIGH if pattern == CardPattern.LEOPARD_KILLER else pattern), ranks


def _read(record: RoundRecord, over: bool) -> Outcome:
    gold_faces = faces_at(record, _GOLD, _HAND, POKER, places=_CARDS)
    silver_faces = faces_at(record, _SILVER, _HAND, POKER, places=_CARDS)
    gold, silver = strength(gold_faces), strength(silver_faces)
    derived: int | None = None
    told = NOTHING
    if gold is not None and silver is not None:
        if beats(gold, silver):
            derived, told = _GOLD, _told("Gold", gold, silver)
        elif beats(silver, gold):
            derived, told = _SILVER, _told("Silver", silver, gold)
        else:
            derived, told = TIE, say("Tie: {pattern}", pattern=say(_PATTERNS[gold[0]]))
    return duel(
        record,
        Hand(_GOLD, "Gold", gold_faces, _score(gold)),
        Hand(_SILVER, "Silver", silver_faces, _score(silver)),
        derived=derived,
        told=told,
        over=over,
    )


def _score(hand: Strength | None) -> str:
    return "" if hand is None else _PATTERNS[hand[0]]


def _told(winner: str, won: Strength, lost: Strength) -> Sentence:
    pattern, other = say(_PATTERNS[won[0]]), say(_PATTERNS[lost[0]])
    if won[0] == lost[0]:
        return say("{winner}: the higher {pattern}", winner=say(winner), pattern=pattern)
    return say("{winner}: {pattern} over {other}", winner=say(winner), pattern=pattern, other=other)


THREECARDS = make_game(
    "THREECARDS",
    "Three Cards",
    step=Step,
    step_labels={
        "DEAL_LEFT_1": "Deal gold card 1",
        "DEAL_RIGHT_1": "Deal silver card 1",
        "DEAL_LEFT_2": "Deal gold card 2",
        "DEAL_RIGHT_2": "Deal silver card 2",
        "DEAL_LEFT_3": "Deal gold card 3",
        "DEAL_RIGHT_3": "Deal silver card 3",
        "SHOW_LEFT_12": "Show gold cards 1 and 2",
        "SHOW_RIGHT_12": "Show silver cards 1 and 2",
        "SHOW_LEFT_3": "Show gold card 3",
        "SHOW_RIGHT_3": "Show silver card 3",
        "PITBOSS_MODIFY_NORMAL": "Pit boss: cards",
    },
    subtype=GameSubtype,
    subtype_labels={"THREECARDS_CLASSIC": "Classic", "THREECARDS_BLOCKCHAIN": "Blockchain"},
    read=_read,
    seats={_GOLD: "Gold", _SILVER: "Silver"},
    resources={},
    alphabets=POKER_PLACES,
)

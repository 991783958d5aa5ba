"""Bull Fight: three players, each against the banker, five cards in every hand."""

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from thrillmon.floor.card_codes import POKER
from thrillmon.floor.cards import Face
from thrillmon.floor.games.game import Derivation, Hand, Outcome
from thrillmon.floor.games.reading import against_cards, faces_at
from thrillmon.floor.games.wire_names import POKER_PLACES, make_game
from thrillmon.sentences import Sentence, say, word
from thrillmon.wire.games.bullfight.record_pb2 import CardPattern, GameSeat, GameSubtype, Step
from thrillmon.wire.games.games_pb2 import ResourceType, WinType
from thrillmon.wire.recorder.record_pb2 import RoundRecord

_BANKER = int(GameSeat.BANKER)
_SEATS: dict[int, str] = {
    GameSeat.BANKER: "Banker",
    GameSeat.PLAYER1: "Player 1",
    GameSeat.PLAYER2: "Player 2",
    GameSeat.PLAYER3: "Player 3",
}
_PLAYERS = tuple(seat for seat in _SEATS if seat != _BANKER)
_HAND = int(ResourceType.HAND)
_CARDS = 5
_JACK = 11

_SUITS = {"spade": 4, "heart": 3, "club": 2, "diamond": 1}
_BULLS = (
    word("no bull"),
    word("bull 1"),
    word("bull 2"),
    word("bull 3"),
    word("bull 4"),
    word("bull 5"),
    word("bull 6"),
    word("bull 7"),
    word("bull 8"),
    word("bull 9"),
)
_PATTERNS: dict[int, str] = {
    CardPattern.BULL_BULL: word("bull-bull"),
    CardPattern.FOUR_FACE: word("four faces"),
    CardPattern.FULL_FACE: word("five faces"),
    CardPattern.FULL_SMALL: word("five small"),
}
# The published rules know neither; where the record names one, the order of the enum ranks it.
_RANKED_BY_THE_RECORD = (CardPattern.FOUR_FACE, CardPattern.FULL_SMALL)


class Strength(NamedTuple):
    """How strong a hand is; compares as the game does, equal hands being the banker's.

    bull: 1 to 9 where the pattern is BULL.  rank, suit: of the highest card; ace is low, spades are high.
    """

    pattern: int
    bull: int
    rank: int
    suit: int

    @property
    def label(self) -> str:
        """The hand in the words of the game."""
        return _PATTERNS.get(self.pattern) or _BULLS[self.bull]


def strength(faces: tuple[Face, ...], sent_pattern: int = 0) -> Strength | None:
    """Return how strong five cards are; None while a card is missing, hidden or unknown.

    sent_pattern: CardList.pattern, asked only for the two patterns that the published rules do not rank.
    """
    if len(faces) != _CARDS or not all(face.rank and face.suit for face in faces):
        return None
    rank, suit = max((face.rank, _SUITS.get(face.suit, 0)) for face in faces)
    if all(face.rank >= _JACK for face in faces):
        return Strength(CardPattern.FULL_FACE, 0, rank, suit)
    if sent_pattern in _RANKED_BY_THE_RECORD:
        return Strength(sent_pattern, 0, rank, suit)
    bull = _bull([min(face.rank, 10) for face in faces])
    if bull is None:
        return Strength(CardPattern.HIGH, 0, rank, suit)
    return Strength(CardPattern.BULL if bull else CardPattern.BULL_BULL, bull, rank, suit)


def _bull(worths: Sequence[int]) -> int | None:
    """Return what is left over 10 beside three cards that make a full ten, 0 for bull-bull; None without three."""
    total = sum(worths) % 10
    # The other two are what the whole hand leaves over a full ten, whichever three are taken.
    return total if any(sum(three) % 10 == 0 for three in combinations(worths, 3)) else None


def _read(record: RoundRecord, over: bool) -> Outcome:
    strengths: dict[int, Strength] = {}
    hands: list[Hand] = []
    for seat, label in _SEATS.items():
        faces = faces_at(record, seat, _HAND, POKER, places=_CARDS)
        if not faces:
            continue
        held = strength(faces, record.seats[seat].cards[_HAND].pattern)
        hands.append(Hand(seat, label, faces, held.label if held is not None else ""))
        if held is not None:
            strengths[seat] = held
    shown = tuple(hands)
    banker = strengths.get(_BANKER)
    derived: tuple[int, ...] | None = None
    if banker is not None and len(strengths) == len(_SEATS):
        derived = tuple(seat for seat in _PLAYERS if strengths[seat] > banker)
    sent = _sent(record) if over or derived is not None else None
    won = derived if sent is None else sent
    if won is None:
        return Outcome(shown)
    text = _told(won, banker)
    if sent is not None and derived is not None and sent != derived:
        text = against_cards(text, _told(derived, banker))
    return Outcome(
        shown,
        winners=won or (_BANKER,),
        text=text,
        derivation=Derivation.DERIVED if sent is None else Derivation.SENT,
        complete=True,
    )


def _sent(record: RoundRecord) -> tuple[int, ...] | None:
    """Return the players that won by win_type, none of them being the banker's win; None where it is silent."""
    sent = record.win_type
    if not sent:
        return None
    results = [sent.get(seat, 0) for seat in _PLAYERS]
    if WinType.WIN in results:
        return tuple(seat for seat, result in zip(_PLAYERS, results, strict=True) if result == WinType.WIN)
    if sent.get(_BANKER, 0) == WinType.WIN or all(result in (WinType.LOSE, WinType.TIE) for result in results):
        return ()
    return None


def _told(won: tuple[int, ...], banker: Strength | None) -> Sentence:
    if not won:
        if banker is None:
            return say("Banker over all players")
        return say("Banker over all players with {score}", score=say(banker.label))
    winners = _winners([say(_SEATS[seat]) for seat in won])
    if banker is None:
        return say("{winner} over the banker", winner=winners)
    return say("{winner} over the banker's {score}", winner=winners, score=say(banker.label))


def _winners(players: list[Sentence]) -> Sentence:
    if len(players) == len(_PLAYERS):
        return say("All players")
    if len(players) == 1:
        return players[0]
    return say("{first} and {second}", first=players[0], second=players[1])


BULLFIGHT = make_game(
    "BULLFIGHT",
    "Bull Fight",
    step=Step,
    step_labels={
        "DEAL_FIRSTCARD": "First card sets order",
        "DEAL_BANKER_1": "Deal banker",
        "DEAL_PLAYER_1": "Deal player 1",
        "DEAL_PLAYER_2": "Deal player 2",
        "DEAL_PLAYER_3": "Deal player 3",
        "SHOW_BANKER_1": "Show banker",
        "SHOW_BANKER_1_1": "Banker card 1",
        "SHOW_BANKER_1_2": "Banker card 2",
        "SHOW_BANKER_1_3": "Banker card 3",
        "SHOW_BANKER_1_4": "Banker card 4",
        "SHOW_BANKER_1_5": "Banker card 5",
        "SHOW_PLAYER_1": "Show player 1",
        "SHOW_PLAYER_1_1": "Player 1, card 1",
        "SHOW_PLAYER_1_2": "Player 1, card 2",
        "SHOW_PLAYER_1_3": "Player 1, card 3",
        "SHOW_PLAYER_1_4": "Player 1, card 4",
        "SHOW_PLAYER_1_5": "Player 1, card 5",
        "SHOW_PLAYER_2": "Show player 2",
        "SHOW_PLAYER_2_1": "Player 2, card 1",
        "SHOW_PLAYER_2_2": "Player 2, card 2",
        "SHOW_PLAYER_2_3": "Player 2, card 3",
        "SHOW_PLAYER_2_4": "Player 2, card 4",
        "SHOW_PLAYER_2_5": "Player 2, card 5",
        "SHOW_PLAYER_3": "Show player 3",
        "SHOW_PLAYER_3_1": "Player 3, card 1",
        "SHOW_PLAYER_3_2": "Player 3, card 2",
        "SHOW_PLAYER_3_3": "Player 3, card 3",
        "SHOW_PLAYER_3_4": "Player 3, card 4",
        "SHOW_PLAYER_3_5": "Player 3, card 5",
        "PITBOSS_MODIFY_BANKER_1": "Pit boss: banker",
        "PITBOSS_MODIFY_PLAYER_1": "Pit boss: player 1",
        "PITBOSS_MODIFY_PLAYER_2": "Pit boss: player 2",
        "PITBOSS_MODIFY_PLAYER_3": "Pit boss: player 3",
    },
    subtype=GameSubtype,
    subtype_labels={"BULLFIGHT_CLASSIC": "Classic", "BULLFIGHT_BLOCKCHAIN": "Blockchain"},
    read=_read,
    seats=_SEATS,
    resources={},
    alphabets=POKER_PLACES,
)

"""Reading a round record: which faces lie where, whether it is over, who won between two seats."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from thrillmon.floor.card_codes import BARAJA_SUIT_WORDS, JACKPOTS, Alphabet, faces_of
from thrillmon.floor.cards import Face, Family, face_down
from thrillmon.floor.games.game import Derivation, Hand, Outcome
from thrillmon.sentences import NOTHING, Sentence, say
from thrillmon.wire.games.games_pb2 import FlowSeat, ResourceType, WinType
from thrillmon.wire.recorder.record_pb2 import RoundRecord

Reader = Callable[[RoundRecord, bool], Outcome]
"""Reads a round of one game; told whether the round is over, so that no card is to come."""

TIE = 0
"""The derived winner when both seats are equal. No seat has this number."""

_WORDED = frozenset({Family.COLOUR, Family.DISC, Family.COIN, Family.JACKPOT, Family.FLOW})

# Seats that hold no result.
_BESIDE_THE_TABLE = frozenset({int(FlowSeat.JACKPOT), int(FlowSeat.CONTROL), int(FlowSeat.INSTRUCTIONS)})
# Places where cards lie that are not, or not yet, part of a result.
_BESIDE_THE_RESULT = frozenset(
    {
        int(ResourceType.SHOE),
        int(ResourceType.FIRST_CARD),
        int(ResourceType.SHOE_CUT),
        int(ResourceType.DISCARD),
        int(ResourceType.JACKPOT_RESOURCE),
    }
)
# A row of faces in a line of text; junk may bring thousands.
_LONGEST_ROW = 12


def faces_at(
    record: RoundRecord, seat: int, resource: int, alphabet: Alphabet | None, places: int = 0
) -> tuple[Face, ...]:
    """Return the faces on one place of the table, in dealing order.

    places: how many cards this place holds at least once dealt. A blank card among them lies face down; blank
    cards beyond them are places nothing was dealt to. `visible` is not asked: the vendor's own finished sample
    says false.
    """
    held = record.seats.get(seat)
    cards = held.cards.get(resource) if held is not None else None
    if cards is None:
        return ()
    faces: list[Face] = []
    for place, card in enumerate(cards.list):
        shown = faces_of(card.code, alphabet)
        if shown:
            faces.extend(shown)
        elif place < places:
            faces.append(face_down(card.code, alphabet.family if alphabet is not None else Family.POKER))
    return tuple(faces)


def on_the_table(
    record: RoundRecord, resources: tuple[int, ...], alphabet: Alphabet, places: int = 0
) -> tuple[int, tuple[Face, ...]]:
    """Return seat and faces of a game whose result stands in one place; places as in faces_at.

    The facts put it on the dealer's seat, but for some games only by inference: any other seat that holds such
    things on such a place is taken as well.
    """
    dealer = int(FlowSeat.DEALER)
    for resource in resources:
        faces = faces_at(record, dealer, resource, alphabet, places)
        if faces:
            return dealer, faces
    for seat in sorted(record.seats):
        if seat not in _BESIDE_THE_TABLE:
            for resource in resources:
                faces = faces_at(record, seat, resource, alphabet, places)
                if faces and faces[0].family is alphabet.family:
                    return seat, faces
    return dealer, ()


def spoken(face: Face) -> Sentence | str:
    """Return a face as a value for a sentence; what is a word is a sentence of its own, to be translated."""
    if face.family in _WORDED:
        return say(face.text)
    if face.family is Family.BARAJA and face.suit and face.rank:
        return say("{suit} {rank}", suit=say(BARAJA_SUIT_WORDS[face.suit]), rank=face.rank_text)
    return face.text


def in_a_row(faces: tuple[Face, ...], between: str = " ") -> Sentence:
    """Return faces one after the other."""
    values: dict[str, object] = {f"face{place}": spoken(face) for place, face in enumerate(faces[:_LONGEST_ROW])}
    row = between.join(f"{{{name}}}" for name in values)
    return Sentence(row + " …" if len(faces) > _LONGEST_ROW else row, values)


def duel(
    record: RoundRecord,
    first: Hand,
    second: Hand,
    *,
    derived: int | None,
    told: Sentence,
    over: bool,
) -> Outcome:
    """Say who won between two seats: the record's win_type where it makes sense, else the cards.

    derived: the winning seat by the cards, TIE, or None while they do not decide it; told: that result in words.
    While cards are still to come nothing is claimed, whatever win_type says.
    """
    hands = tuple(hand for hand in (first, second) if hand.faces)
    sent = _sent(record, first.seat, second.seat) if over or derived is not None else None
    winner = derived if sent is None else sent
    if winner is None:
        return Outcome(hands)
    text = told
    if sent is not None and sent != derived:
        label = first.label if winner == first.seat else second.label
        text = say("Tie") if winner == TIE else say("{winner} wins", winner=say(label))
        if derived is not None:
            text = against_cards(text, told)
    return Outcome(
        hands,
        winners=() if winner == TIE else (winner,),
        tie=winner == TIE,
        text=text,
        derivation=Derivation.DERIVED if sent is None else Derivation.SENT,
        complete=True,
    )


def against_cards(result: Sentence, cards: Sentence) -> Sentence:
    """Return the result of a record whose win_type and cards disagree: a thing a person must look at."""
    return say("{result} (by the record; the cards say {cards})", result=result, cards=cards)


def _sent(record: RoundRecord, first: int, second: int) -> int | None:
    """Return the winner by win_type, TIE, or None where it is silent or contradicts itself."""
    sent = record.win_type
    if not sent:
        return None
    one, other = sent.get(first, 0), sent.get(second, 0)
    if one == WinType.WIN and other in (0, WinType.LOSE):
        return first
    if other == WinType.WIN and one in (0, WinType.LOSE):
        return second
    if WinType.TIE in (one, other) and {one, other} <= {0, WinType.TIE}:
        return TIE
    return None


def reader(read: Reader, closing: frozenset[int], seats: Mapping[int, str]) -> Callable[[RoundRecord], Outcome]:
    """Return a game's reader with what all games share put around it.

    That is: whether the round is over, jackpot hits, cards where the game does not expect any, and the codes
    as they came of a round that is over and could not be understood.
    closing: numbers of the steps after which no card comes.
    """

    def read_round(record: RoundRecord) -> Outcome:
        over = is_over(record, closing)
        outcome = read(record, over)
        hands = outcome.hands or lying_about(record, seats, _BESIDE_THE_RESULT)
        text = outcome.text
        if over and not outcome.complete and text is NOTHING:
            text = as_they_came(hands)
        hit = _jackpot_hit(record)
        if hit is not None:
            hands = (*hands, hit)
            if text is not NOTHING:
                text = say("{result}; {tier} jackpot", result=text, tier=in_a_row(hit.faces))
        if hands is outcome.hands and text is outcome.text:
            return outcome
        return replace(outcome, hands=hands, text=text)

    return read_round


def is_over(record: RoundRecord, closing: frozenset[int]) -> bool:
    """Say whether no card is to come: the record has ended, or a closing step was heard.

    A round that was cancelled on the way ends too, with cards missing.
    """
    if record.is_end and not record.cancel:
        return True
    return any(step.code in closing and not step.cancel for step in record.process)


def lying_about(
    record: RoundRecord, seats: Mapping[int, str], without: frozenset[int] = frozenset()
) -> tuple[Hand, ...]:
    """Return all that shows a code, seat by seat, wherever it lies; without: resources to leave out."""
    hands: list[Hand] = []
    for seat in sorted(record.seats):
        if without and seat in _BESIDE_THE_TABLE:
            continue
        for resource in sorted(record.seats[seat].cards):
            if resource not in without:
                faces = faces_at(record, seat, resource, None)
                if faces:
                    hands.append(Hand(seat, seats.get(seat, f"Seat {seat}"), faces))
    return tuple(hands)


def as_they_came(hands: tuple[Hand, ...]) -> Sentence:
    """Return the faces of all hands as a line of text; NOTHING when no face is up."""
    faces = tuple(face for hand in hands for face in hand.faces if not face.hidden and face.text)
    return in_a_row(faces) if faces else NOTHING


def _jackpot_hit(record: RoundRecord) -> Hand | None:
    seat = int(FlowSeat.JACKPOT)
    held = record.seats.get(seat)
    if held is None:
        return None
    faces = tuple(face for resource in sorted(held.cards) for face in faces_at(record, seat, resource, JACKPOTS))
    return Hand(seat, "Jackpot", faces, bonus=True) if faces else None

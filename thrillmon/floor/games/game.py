"""What a game type is to us: the names of its steps and seats, and how its result is read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from thrillmon.floor.card_codes import FLOW, JACKPOTS, Alphabet, faces_of
from thrillmon.floor.cards import Face, Family, face_down, unknown_face
from thrillmon.floor.phases import Phase
from thrillmon.sentences import NOTHING, Sentence
from thrillmon.wire.games.games_pb2 import FlowSeat, ResourceType
from thrillmon.wire.recorder.record_pb2 import BetStep, CardList, RoundRecord, Step

# The phases that all games name alike, on a step and on the record. 2 was NO_MORE_BET before 2024.
_BET_PHASES: Mapping[int, Phase] = {
    BetStep.ROUND_BET: Phase.BETTING,
    2: Phase.CLOSED,
    BetStep.NO_MORE_BET: Phase.CLOSED,
}


def bet_phase(bet_step: int) -> Phase:
    """Return the phase by a BetStep alone, for what no step of a known game tells."""
    return _BET_PHASES.get(bet_step, Phase.PLAYING)


@dataclass(frozen=True, slots=True)
class StepKind:
    """A step of a game: its number on the wire, its name there, and what people call it.

    bonus: it belongs to a second stage of the round (super game, wheel, bingo, super coin).
    edit: a pit boss changed something by hand.
    """

    code: int
    name: str
    label: str
    phase: Phase
    bonus: bool = False
    edit: bool = False


class Derivation(StrEnum):
    """How we know who won."""

    SENT = "sent"
    """The record's win_type says so."""
    DERIVED = "derived"
    """From the cards, by the rules of the game."""
    NONE = "none"
    """Not known, or the game has no winning seat."""


@dataclass(frozen=True, slots=True)
class Hand:
    """The cards on one seat, in dealing order.

    label: what the game calls the seat (Player, Dragon, Bowl); empty where there is only one.
    score: the seat's points, total or pattern in the game's own words; empty when it has none yet.
        It is digits, a card's rank, or a phrase that stands as a whole in the source of the game.
    bonus: it belongs to the second stage of the round.
    """

    seat: int
    label: str
    faces: tuple[Face, ...]
    score: str = ""
    bonus: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a round's cards say so far.

    winners: seats that won; more than one where each plays on its own (Bull Fight).
    tie: the seats are equal.
    text: the result in the game's own words ("Banker 8 over 3", "32 red even"); NOTHING while open. Of a round
        that is over and cannot be understood it is the codes as they came, with complete False.
    complete: the result can be read. Says nothing about whether the round has ended.
    """

    hands: tuple[Hand, ...] = ()
    winners: tuple[int, ...] = ()
    tie: bool = False
    text: Sentence = NOTHING
    derivation: Derivation = Derivation.NONE
    complete: bool = False


@dataclass(frozen=True, slots=True)
class Game:
    """A game type.

    type: the number of the games.GameType; 0 for a type nobody knows yet.
    name: its name on the wire.  label: its name for people.
    package: the proto package of its enums, such as games.baccarat; empty when unknown.
    subtypes: label by subtype name, other spellings of the vendor's pages included.
    subtype_numbers: number by the same names; the list calls filter by number, the records carry names.
    steps, seats, resources: what the numbers of the wire mean in this game. The dealer's seat is called after
        what lies there (Bowl, Wheel) where nothing else does.
    read: what a round's cards say so far; never raises.
    alphabets: which codes lie on a resource.  subtype_alphabets: the same where a subtype differs.
    fortune_alphabet: what the keys of fortune_rates are; None when only their names tell.
    """

    type: int
    name: str
    label: str
    package: str
    subtypes: Mapping[str, str]
    subtype_numbers: Mapping[str, int]
    steps: Mapping[int, StepKind]
    seats: Mapping[int, str]
    read: Callable[[RoundRecord], Outcome]
    resources: Mapping[int, str] = field(default_factory=dict[int, str])
    alphabets: Mapping[int, Alphabet] = field(default_factory=dict[int, Alphabet])
    subtype_alphabets: Mapping[str, Mapping[int, Alphabet]] = field(default_factory=dict[str, Mapping[int, Alphabet]])
    fortune_alphabet: Alphabet | None = None

    @property
    def has_bonus(self) -> bool:
        """Whether rounds may open a second stage."""
        return any(kind.bonus for kind in self.steps.values())

    def step(self, code: int) -> StepKind:
        """Return the step of that number; numbers nobody knows get a name that says so."""
        known = self.steps.get(code)
        return known or StepKind(code, str(code), f"Step {code}", Phase.PLAYING)

    def step_of(self, step: Step) -> StepKind:
        """Return what a step of a round is; one nobody knows takes its phase from the bet_step all games share."""
        return self.steps.get(step.code) or replace(self.step(step.code), phase=bet_phase(step.bet_step))

    def subtype_label(self, subtype: str) -> str:
        """Return the subtype's name for people; a name nobody knows is shown as it came."""
        return self.subtypes.get(subtype, subtype)

    def subtype_numbered(self, number: int) -> str | None:
        """Return the subtype's name on the wire; None for a number nobody knows."""
        # Other spellings come after the enum's own names.
        return next((name for name, known in self.subtype_numbers.items() if known == number), None)

    def seat_label(self, seat: int) -> str:
        """Return what the game calls the seat."""
        return self.seats.get(seat, f"Seat {seat}")

    def resource_label(self, resource: int) -> str:
        """Return what the game calls the place on a seat where cards lie."""
        return self.resources.get(resource, f"Resource {resource}")

    def faces(self, cards: CardList, seat: int, resource: int, subtype: str = "") -> tuple[Face, ...]:
        """Return what a card list of a seat or of a step's action shows; a blank card of a deck lies face down."""
        alphabet = self._alphabet(seat, resource, subtype)
        faces: list[Face] = []
        for card in cards.list:
            shown = faces_of(card.code, alphabet)
            if shown:
                faces.extend(shown)
            elif alphabet is not None and alphabet.family in (Family.POKER, Family.BARAJA):
                faces.append(face_down(card.code, alphabet.family))
        return tuple(faces)

    def fortune(self, record: RoundRecord) -> tuple[tuple[Face, int], ...]:
        """Return what the round's fortune rates multiply, and by how much, the highest first."""
        rates: list[tuple[Face, int]] = []
        for code, multiplier in record.fortune_rates.items():
            faces = faces_of(code, self.fortune_alphabet)
            rates.append((faces[0] if len(faces) == 1 else unknown_face(code), multiplier))
        # The map has no order of its own.
        rates.sort(key=lambda rate: (-rate[1], rate[0].suit, rate[0].rank, rate[0].number or 0, rate[0].code))
        return tuple(rates)

    def _alphabet(self, seat: int, resource: int, subtype: str) -> Alphabet | None:
        if seat == FlowSeat.JACKPOT or resource == ResourceType.JACKPOT_RESOURCE:
            return JACKPOTS
        if seat == FlowSeat.CONTROL:
            return FLOW
        special = self.subtype_alphabets.get(subtype)
        found = special.get(resource) if special is not None else None
        return found or self.alphabets.get(resource)

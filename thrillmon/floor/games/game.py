"""What a game type is to us: the names of its steps and seats, and how its result is read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from thrillmon.floor.cards import Face
from thrillmon.floor.phases import Phase
from thrillmon.floor.sentences import NOTHING, Sentence
from thrillmon.wire.recorder.record_pb2 import RoundRecord


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
    text: the result in the game's own words ("Banker 8 over 3", "32 red even"); NOTHING while open.
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

    def step(self, code: int) -> StepKind:
        """Return the step of that number; numbers nobody knows get a name that says so."""
        known = self.steps.get(code)
        return known or StepKind(code, str(code), f"Step {code}", Phase.PLAYING)

    def subtype_label(self, subtype: str) -> str:
        """Return the subtype's name for people; a name nobody knows is shown as it came."""
        return self.subtypes.get(subtype, subtype)

    def seat_label(self, seat: int) -> str:
        """Return what the game calls the seat."""
        return self.seats.get(seat, f"Seat {seat}")

"""Cards, dice, balls, coins and wheel slots: what lies on a table, whatever code it came as."""

from dataclasses import dataclass
from enum import StrEnum


class Family(StrEnum):
    """The alphabet of a code; the window picks its drawing by it."""

    POKER = "poker"
    BARAJA = "baraja"
    DICE = "dice"
    ROULETTE = "roulette"
    WHEEL = "wheel"
    COLOUR = "colour"
    DISC = "disc"
    COIN = "coin"
    NUMBER = "number"
    JACKPOT = "jackpot"
    FLOW = "flow"
    UNKNOWN = "unknown"


RANKS = ("", "A", "2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K")
"""What is printed on a card, by its rank."""

BACK = "▮"
"""The text of a card that lies face down."""


@dataclass(frozen=True, slots=True)
class Face:
    """One thing that lies on the table.

    code: as it came.
    text: what a person reads in a line of text ("8♠", "32", "×45 B", "yellow").
    suit: spade, heart, club, diamond, swords, cups, clubs, coins; empty without one or when hidden.
    rank: 1 (ace) to 13; 0 when hidden or not a card.
    number: pips, roulette number, multiplier of a slot, the counted number of Fan Tan; None without one.
    colour: a plain colour name (red, black, green, yellow, blue, pink, white, orange, purple); empty without one.
    """

    family: Family
    code: str
    text: str
    suit: str = ""
    rank: int = 0
    number: int | None = None
    colour: str = ""

    @property
    def hidden(self) -> bool:
        """A card that lies face down."""
        return self.text == BACK and self.family in (Family.POKER, Family.BARAJA)

    @property
    def rank_text(self) -> str:
        """What is printed in the card's corner; the whole text of what has no rank."""
        return RANKS[self.rank] if 0 < self.rank < len(RANKS) else self.text


def face_down(code: str = "", family: Family = Family.POKER) -> Face:
    """Return a card of which only the back is seen."""
    return Face(family, code, BACK)


def unknown_face(code: str) -> Face:
    """Return a code nobody knows as something that can be shown: as it came."""
    return Face(Family.UNKNOWN, code, code)

"""Cards, dice, balls, coins and wheel slots: from the codes of the wire to faces."""

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

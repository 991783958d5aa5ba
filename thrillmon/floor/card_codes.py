"""Codes of the wire to faces: enum names, enum numbers and several of them joined in one code."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from google.protobuf.unknown_fields import UnknownFieldSet

from thrillmon.floor.cards import RANKS, Face, Family, face_down, unknown_face
from thrillmon.wire.cards.baraja_pb2 import BarajaCard
from thrillmon.wire.cards.cgwheel_pb2 import ColorGameWheel
from thrillmon.wire.cards.coin_pb2 import Coin
from thrillmon.wire.cards.color_pb2 import ColorCard
from thrillmon.wire.cards.dbwheel_pb2 import DropBallWheel
from thrillmon.wire.cards.dice_pb2 import DiceCard
from thrillmon.wire.cards.flow_pb2 import FlowCard
from thrillmon.wire.cards.jackpot_pb2 import Jackpot
from thrillmon.wire.cards.poker_pb2 import PokerCard
from thrillmon.wire.cards.roulette_pb2 import Roulette
from thrillmon.wire.cards.wheel_pb2 import Wheel
from thrillmon.wire.cards.xocdia_pb2 import XocdiaCard
from thrillmon.wire.recorder.record_pb2 import CardList

# The longest honest code joins some five cards; what is longer is shown as it came and not looked into.
_LONGEST_CODE = 160
# Counted beads and sums of dice have three digits at most; the rest is room for the unforeseen.
_MOST_DIGITS = 9

_CARD_SUIT_SHIFT = 4
_CARD_RANK_MASK = 0x0F

_POKER_SUITS = {
    1: ("spade", "♠", "black"),
    2: ("heart", "♥", "red"),
    3: ("club", "♣", "black"),
    4: ("diamond", "♦", "red"),
}
_BARAJA_SUITS = {1: ("swords", "Swords"), 2: ("clubs", "Clubs"), 3: ("cups", "Cups"), 4: ("coins", "Coins")}

BARAJA_SUIT_WORDS: Mapping[str, str] = dict(_BARAJA_SUITS.values())
"""The suits of the Spanish deck for people, by Face.suit."""

_RED_POCKETS = frozenset({1, 3, 5, 7, 9, 12, 14, 16, 18, 19, 21, 23, 25, 27, 30, 32, 34, 36})
_ZERO_POCKET = 99

_LUCKY_WHEEL_COLOURS = ("yellow", "blue", "pink", "green", "purple", "orange", "red")
_BONUS_WHEEL_COLOURS = ("yellow", "pink", "green", "blue", "orange", "red")

_COLOURS = {
    "Color_1": "yellow",
    "Color_2": "blue",
    "Color_3": "pink",
    "Color_4": "green",
    "Color_5": "red",
    "Color_6": "white",
    "PURPLE": "purple",
    "BLUE": "blue",
    "RED": "red",
    "YELLOW": "yellow",
    "ORANGE": "orange",
    "GREEN": "green",
}
_DISCS = {"XOCDIA_WHITE": "white", "XOCDIA_RED": "red"}
_COINS = {"COIN_HEADS": "heads", "COIN_TAILS": "tails"}
_JACKPOTS = {"JACKPOT_MINI": "Mini", "JACKPOT_MINOR": "Minor", "JACKPOT_MAJOR": "Major", "JACKPOT_GRAND": "Grand"}
_FLOW = {"FLOW_NEW_SHOE": "new shoe", "FLOW_SHOE_CUT": "last round of the shoe"}


@dataclass(frozen=True, slots=True, eq=False)
class Alphabet:
    """The codes of one kind of thing. A number means nothing outside its alphabet.

    faces: by upper-case name and by number as decimal text.
    counts: a number stands for itself (Fan Tan, sums of dice).
    """

    family: Family
    faces: Mapping[str, Face]
    counts: bool = False


def _alphabet(family: Family, names: Iterable[tuple[str, int]], describe: Callable[[str, int], Face]) -> Alphabet:
    faces: dict[str, Face] = {}
    for name, number in names:
        if number:
            face = describe(name, number)
            faces[name.upper()] = face
            faces[str(number)] = replace(face, code=str(number))
    return Alphabet(family, faces)


def _poker(name: str, number: int) -> Face:
    if name == "JOKER_COLOR":
        return Face(Family.POKER, name, "★", colour="red")
    if name == "JOKER_BLACK":
        return Face(Family.POKER, name, "☆", colour="black")
    suit, sign, colour = _POKER_SUITS.get(number >> _CARD_SUIT_SHIFT, ("", "", ""))
    rank = number & _CARD_RANK_MASK
    if rank >= len(RANKS) or not (rank or suit):
        return face_down(name)  # MASK and SUIT_MASK: the bits of a card without its value
    return Face(Family.POKER, name, RANKS[rank] + sign, suit, rank, colour=colour)


def _baraja(name: str, number: int) -> Face:
    if name == "BARAJA_JOKER_COLOR":
        return Face(Family.BARAJA, name, "★", colour="red")
    if name == "BARAJA_JOKER_BLACK":
        return Face(Family.BARAJA, name, "☆", colour="black")
    suit, word = _BARAJA_SUITS.get(number >> _CARD_SUIT_SHIFT, ("", ""))
    rank = number & _CARD_RANK_MASK
    if rank >= len(RANKS) or not (rank or suit):
        return face_down(name, Family.BARAJA)
    return Face(Family.BARAJA, name, f"{word} {RANKS[rank]}".strip(), suit, rank)


def _dice(name: str, number: int) -> Face:
    return Face(Family.DICE, name, str(number), number=number)


def _pocket(name: str, number: int) -> Face:
    # ROULETTE_0 has number 99 on the wire, because 0 means that nothing was set.
    pocket = 0 if number == _ZERO_POCKET else number
    colour = "green" if pocket == 0 else "red" if pocket in _RED_POCKETS else "black"
    return Face(Family.ROULETTE, name, str(pocket), number=pocket, colour=colour)


def _slot(colours: tuple[str, ...]) -> Callable[[str, int], Face]:
    def describe(name: str, number: int) -> Face:
        # WHEEL24X1: 24 slots that pay 1. WHEELAX45: slot A, which pays 45.
        which, pays = name.rpartition("WHEEL")[2].split("X")
        text = f"×{pays} {which}" if which.isalpha() else f"×{pays}"
        return Face(Family.WHEEL, name, text, number=int(pays), colour=colours[number - 1])

    return describe


def _worded(family: Family, words: Mapping[str, str], *, coloured: bool = False) -> Callable[[str, int], Face]:
    def describe(name: str, number: int) -> Face:
        word = words[name]
        return Face(family, name, word, colour=word if coloured else "")

    return describe


POKER = _alphabet(Family.POKER, PokerCard.items(), _poker)
BARAJA = _alphabet(Family.BARAJA, BarajaCard.items(), _baraja)
DICE = _alphabet(Family.DICE, DiceCard.items(), _dice)
ROULETTE = _alphabet(Family.ROULETTE, Roulette.items(), _pocket)
LUCKY_WHEEL = _alphabet(Family.WHEEL, Wheel.items(), _slot(_LUCKY_WHEEL_COLOURS))
DROP_BALL_WHEEL = _alphabet(Family.WHEEL, DropBallWheel.items(), _slot(_BONUS_WHEEL_COLOURS))
COLOUR_WHEEL = _alphabet(Family.WHEEL, ColorGameWheel.items(), _slot(_BONUS_WHEEL_COLOURS))
COLOURS = _alphabet(Family.COLOUR, ColorCard.items(), _worded(Family.COLOUR, _COLOURS, coloured=True))
DISCS = _alphabet(Family.DISC, XocdiaCard.items(), _worded(Family.DISC, _DISCS, coloured=True))
COINS = _alphabet(Family.COIN, Coin.items(), _worded(Family.COIN, _COINS))
JACKPOTS = _alphabet(Family.JACKPOT, Jackpot.items(), _worded(Family.JACKPOT, _JACKPOTS))
FLOW = _alphabet(Family.FLOW, FlowCard.items(), _worded(Family.FLOW, _FLOW))
NUMBERS = Alphabet(Family.NUMBER, {}, counts=True)
POCKETS = Alphabet(
    Family.ROULETTE,
    {str(face.number): replace(face, code=str(face.number)) for face in ROULETTE.faces.values()},
)
"""Roulette numbers that stand for themselves, 0 included: the keys of fortune rates, not the codes of results."""

_NAMED_ALPHABETS = (
    (PokerCard, POKER),
    (BarajaCard, BARAJA),
    (DiceCard, DICE),
    (Roulette, ROULETTE),
    (Wheel, LUCKY_WHEEL),
    (DropBallWheel, DROP_BALL_WHEEL),
    (ColorGameWheel, COLOUR_WHEEL),
    (ColorCard, COLOURS),
    (XocdiaCard, DISCS),
    (Coin, COINS),
    (Jackpot, JACKPOTS),
    (FlowCard, FLOW),
)
_UNSET = frozenset(enum.Name(0).upper() for enum, _ in _NAMED_ALPHABETS)

# No name stands in two alphabets, so names need no hint.
_NAMED: Mapping[str, Face] = {
    name.upper(): alphabet.faces[name.upper()]
    for enum, alphabet in _NAMED_ALPHABETS
    for name, number in enum.items()
    if number
}


def faces_of(code: str, alphabet: Alphabet | None = None) -> tuple[Face, ...]:
    """Return what a code shows: several faces for a joined one (DICE_2-DICE_3-DICE_5), none for a blank one.

    Blank are the empty code, 0 and the enums' UNSPECIFIED names: nothing is there yet, or a card lies face down.
    Names are known without a hint; numbers only within an alphabet. A code nobody knows is one face of
    Family.UNKNOWN that shows it as it came. Never raises.
    """
    if len(code) > _LONGEST_CODE:
        return (unknown_face(code),)
    return _read(code, alphabet)


@lru_cache(maxsize=4096)
def _read(code: str, alphabet: Alphabet | None) -> tuple[Face, ...]:
    parts = code.split("-")
    if len(parts) == 1:
        return _part(code, alphabet)
    if not all(part.strip() for part in parts):
        return (unknown_face(code),)
    faces = tuple(face for part in parts for face in _part(part, alphabet))
    if faces and all(face.family is Family.UNKNOWN for face in faces):
        return (unknown_face(code),)  # a dash within a name, not a joined code
    return faces


def _part(code: str, alphabet: Alphabet | None) -> tuple[Face, ...]:
    key = code.strip().upper()
    counted = key.isascii() and key.isdecimal() and len(key) <= _MOST_DIGITS
    if counted:
        key = key.lstrip("0") or "0"
    face = (alphabet.faces.get(key) if alphabet is not None else None) or _NAMED.get(key)
    if face is not None:
        return (face if face.code == code else replace(face, code=code),)
    if key in ("", "0") or key in _UNSET:
        return ()
    if counted and alphabet is not None and alphabet.counts:
        return (Face(alphabet.family, code, key, number=int(key)),)
    return (unknown_face(code),)


_PATTERN_FIELD = CardList.PATTERN_FIELD_NUMBER
_LENGTH_DELIMITED = 2


def pattern_texts(cards: CardList) -> tuple[str, ...]:
    """Return the patterns that servers before v0.7.0 sent as text.

    There field 3 of a CardList was `repeated string patterns`; today it is a number, so their texts arrive
    as unknown fields. Bytes that are no UTF-8 are replaced, not refused.
    """
    return tuple(
        field.data.decode("utf-8", "replace")
        for field in UnknownFieldSet(cards)
        if field.field_number == _PATTERN_FIELD and field.wire_type == _LENGTH_DELIMITED
    )

"""Codes of the wire to faces: names, numbers, joined codes, junk."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrillmon.floor import card_codes
from thrillmon.floor.card_codes import (
    BARAJA,
    COINS,
    COLOUR_WHEEL,
    COLOURS,
    DICE,
    DISCS,
    DROP_BALL_WHEEL,
    FLOW,
    JACKPOTS,
    LUCKY_WHEEL,
    NUMBERS,
    POCKETS,
    POKER,
    ROULETTE,
    Alphabet,
    faces_of,
    pattern_texts,
)
from thrillmon.floor.cards import Face, Family
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

ENUMS = [
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
]
ALPHABETS = [None, NUMBERS, POCKETS, *(alphabet for _, alphabet in ENUMS)]


def only(code: str, alphabet: Alphabet | None = None) -> Face:
    faces = faces_of(code, alphabet)
    assert len(faces) == 1
    return faces[0]


@pytest.mark.parametrize(("enum", "alphabet"), ENUMS, ids=lambda value: getattr(value, "family", ""))
def test_every_name_and_number_of_the_wire_is_known(enum, alphabet: Alphabet):
    for name, number in enum.items():
        if number == 0:
            assert faces_of(name, alphabet) == faces_of(name) == faces_of("0", alphabet) == ()
            continue
        named = only(name)
        assert named.family is alphabet.family
        assert named.code == name
        assert named.text
        assert named == only(name, alphabet)
        numbered = only(str(number), alphabet)
        assert numbered.code == str(number)
        assert (numbered.text, numbered.suit, numbered.rank, numbered.number, numbered.colour) == (
            named.text, named.suit, named.rank, named.number, named.colour,
        )  # fmt: skip


@pytest.mark.parametrize(("enum", "alphabet"), ENUMS, ids=lambda value: getattr(value, "family", ""))
def test_two_codes_of_an_alphabet_never_look_alike(enum, alphabet: Alphabet):
    looks = [
        (face.text, face.colour)
        for face in (only(name) for name, number in enum.items() if number)
        if not face.hidden and face.family is not Family.COLOUR
    ]
    assert len(looks) == len(set(looks))


@pytest.mark.parametrize(
    ("code", "text", "suit", "rank", "colour"),
    [
        ("SPADE_8", "8♠", "spade", 8, "black"),
        ("HEART_A", "A♥", "heart", 1, "red"),
        ("DIAMOND_10", "10♦", "diamond", 10, "red"),
        ("CLUB_K", "K♣", "club", 13, "black"),
        ("ANY_8", "8", "", 8, ""),
        ("DIAMOND_ANY", "♦", "diamond", 0, "red"),
        ("JOKER_COLOR", "★", "", 0, "red"),
        ("JOKER_BLACK", "☆", "", 0, "black"),
    ],
)
def test_poker_cards(code: str, text: str, suit: str, rank: int, colour: str):
    assert only(code) == Face(Family.POKER, code, text, suit, rank, None, colour)


@pytest.mark.parametrize(
    ("number", "text"), [("24", "8♠"), ("33", "A♥"), ("61", "K♣"), ("74", "10♦"), ("94", "★"), ("0024", "8♠")]
)
def test_poker_numbers(number: str, text: str):
    face = only(number, POKER)
    assert face.text == text
    assert face.code == number


@pytest.mark.parametrize(
    ("code", "alphabet"),
    [("MASK", None), ("15", POKER), ("SUIT_MASK", None), ("112", POKER), ("BARAJA_MASK", None), ("15", BARAJA)],
)
def test_masks_are_cards_that_lie_face_down(code: str, alphabet: Alphabet | None):
    assert only(code, alphabet).hidden


def test_the_spanish_deck_is_not_the_french_one():
    assert only("CUPS_7") == Face(Family.BARAJA, "CUPS_7", "Cups 7", "cups", 7)
    assert only("CLUBS_A").suit == "clubs"
    assert only("CLUB_A").suit == "club"
    assert only("33", BARAJA).text == "Clubs A"
    assert only("33", POKER).text == "A♥"
    assert only("COINS_Q").text == "Coins Q"
    assert only("COIN_HEADS").text == "heads"


@pytest.mark.parametrize(
    ("code", "text", "multiplier", "colour"),
    [
        ("WHEEL24X1", "×1", 1, "yellow"),
        ("WHEEL12X3", "×3", 3, "blue"),
        ("WHEEL8X5", "×5", 5, "pink"),
        ("WHEEL4X10", "×10", 10, "green"),
        ("WHEEL2X20", "×20", 20, "purple"),
        ("WHEELAX45", "×45 A", 45, "orange"),
        ("WHEELBX45", "×45 B", 45, "red"),
        ("DROP_BALL_WHEEL27X3", "×3", 3, "yellow"),
        ("DROP_BALL_WHEEL18X12", "×12", 12, "pink"),
        ("DROP_BALL_WHEEL5X16", "×16", 16, "green"),
        ("DROP_BALL_WHEEL2X60", "×60", 60, "blue"),
        ("DROP_BALL_WHEELAX80", "×80 A", 80, "orange"),
        ("COLOR_GAME_WHEELBX100", "×100 B", 100, "red"),
    ],
)
def test_wheel_slots(code: str, text: str, multiplier: int, colour: str):
    face = only(code)
    assert (face.family, face.text, face.number, face.colour) == (Family.WHEEL, text, multiplier, colour)


def test_the_same_number_is_another_slot_on_another_wheel():
    assert only("2", LUCKY_WHEEL).text == "×3"
    assert only("2", DROP_BALL_WHEEL).text == "×12"


def test_roulette_zero_has_number_99_and_number_0_is_nothing_yet():
    assert (only("ROULETTE_0").number, only("ROULETTE_0").colour) == (0, "green")
    assert only("99", ROULETTE).number == 0
    assert faces_of("0", ROULETTE) == ()
    assert only("ROULETTE_32").colour == "red"
    assert only("ROULETTE_33").colour == "black"
    reds = [n for n in range(1, 37) if only(f"ROULETTE_{n}").colour == "red"]
    # From 1 to 10 and 19 to 28 the odd numbers are red, elsewhere the even ones.
    assert reds == [n for n in range(1, 37) if (n % 2 == 1) == (n <= 10 or 19 <= n <= 28)]


def test_keys_of_roulette_rates_are_the_numbers_themselves():
    assert [only(str(n), POCKETS).number for n in range(37)] == list(range(37))
    assert only("37", POCKETS).family is Family.UNKNOWN


@pytest.mark.parametrize(
    ("code", "colour"),
    [
        ("Color_1", "yellow"),
        ("Color_2", "blue"),
        ("Color_3", "pink"),
        ("Color_4", "green"),
        ("Color_5", "red"),
        ("Color_6", "white"),
        ("PURPLE", "purple"),
        ("GREEN", "green"),
    ],
)
def test_colours(code: str, colour: str):
    assert only(code) == Face(Family.COLOUR, code, colour, colour=colour)


def test_discs_coins_jackpots_and_flow():
    assert only("3", DISCS).colour == "red"
    assert only("1", DISCS).text == "white"
    assert only("2", DISCS).family is Family.UNKNOWN  # white is 1 and red is 3
    assert only("2", COINS).text == "tails"
    assert only("JACKPOT_GRAND").text == "Grand"
    assert only("FLOW_SHOE_CUT").family is Family.FLOW


def test_several_things_joined_in_one_code():
    dice = faces_of("DICE_2-DICE_3-DICE_5")
    assert [(face.code, face.number) for face in dice] == [("DICE_2", 2), ("DICE_3", 3), ("DICE_5", 5)]
    assert [face.number for face in faces_of("2-3-5", DICE)] == [2, 3, 5]
    assert [face.text for face in faces_of("DICE_2-9-DICE_5", DICE)] == ["2", "9", "5"]
    assert [face.colour for face in faces_of("Color_1-Color_1-Color_4")] == ["yellow", "yellow", "green"]
    assert [face.number for face in faces_of("DICE_4-0-0", DICE)] == [4]
    assert faces_of("0-0-0", DICE) == ()


@pytest.mark.parametrize("code", ["SUPER-CARD", "-", "--", "-5", "DICE_2-", "DICE_2--DICE_5"])
def test_a_dash_does_not_tear_an_unknown_code_apart(code: str):
    assert only(code, DICE) == Face(Family.UNKNOWN, code, code)


def test_counted_numbers_stand_for_themselves_and_zero_is_not_revealed():
    assert only("137", NUMBERS) == Face(Family.NUMBER, "137", "137", number=137)
    assert only("0137", NUMBERS).number == 137
    assert faces_of("0", NUMBERS) == faces_of("000", NUMBERS) == ()
    assert only("9" * 30, NUMBERS).family is Family.UNKNOWN
    assert only("١٣٧", NUMBERS).family is Family.UNKNOWN


@pytest.mark.parametrize("alphabet", ALPHABETS)
@pytest.mark.parametrize("code", ["", "   "])
def test_an_empty_code_shows_nothing(code: str, alphabet: Alphabet | None):
    assert faces_of(code, alphabet) == ()


@pytest.mark.parametrize("code", ["spade_8", " SPADE_8 ", "Spade_8"])
def test_case_and_blanks_do_not_matter_and_the_code_stays_as_it_came(code: str):
    face = only(code)
    assert face.text == "8♠"
    assert face.code == code


@pytest.mark.parametrize("code", ["24", "SPADE_14", "ROULETTE_37", "DICE_7", "Color_7", "¿", "{0}"])
def test_what_nobody_knows_is_shown_as_it_came(code: str):
    assert only(code) == Face(Family.UNKNOWN, code, code)


def test_an_overlong_code_is_kept_but_not_looked_into():
    code = "-".join(["DICE_1"] * 10_000)
    assert only(code, DICE) == Face(Family.UNKNOWN, code, code)


CODES = st.one_of(
    st.text(max_size=200),
    st.from_regex(r"[A-Za-z_]{0,12}[0-9]{0,4}(-[A-Z_]{0,8}[0-9]{0,3}){0,4}", fullmatch=True),
    st.lists(st.sampled_from([name for enum, _ in ENUMS for name, _ in enum.items()]), max_size=6).map("-".join),
)


@given(CODES, st.sampled_from(ALPHABETS))
def test_no_code_ever_raises_and_none_is_lost(code: str, alphabet: Alphabet | None):
    faces = faces_of(code, alphabet)
    assert "".join(face.code for face in faces) in code or all(face.code in code for face in faces)
    if not faces:
        parts = code.strip().split("-")
        assert all(part.strip().strip("0") == "" or part.strip().endswith("UNSPECIFIED") for part in parts)
    assert all(face.text for face in faces)


def test_patterns_of_old_servers_come_back_from_the_unknown_fields():
    field_3_text = b"\x1a\x04BULL\x1a\x02\xc3\x28"
    cards = CardList.FromString(b"\x0a\x05POKER" + field_3_text)
    assert cards.pattern == 0
    assert pattern_texts(cards) == ("BULL", "\ufffd(")
    assert cards.SerializeToString() == b"\x0a\x05POKER" + field_3_text


def test_patterns_of_today_are_no_texts():
    assert pattern_texts(CardList(pattern=4)) == ()
    assert pattern_texts(CardList()) == ()


def test_every_enum_of_cards_has_its_alphabet():
    assert {enum.DESCRIPTOR.full_name for enum, _ in ENUMS} == {
        enum.DESCRIPTOR.full_name for enum, _ in card_codes._NAMED_ALPHABETS
    }

"""Three Cards: gold against silver by pattern."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrillmon.floor.card_codes import faces_of
from thrillmon.floor.games import game_named
from thrillmon.floor.games.threecards import beats, strength

GOLD, SILVER, HAND = 70, 71, 65
SUITS = {"s": "SPADE", "h": "HEART", "c": "CLUB", "d": "DIAMOND"}


def codes(short: str) -> list[str]:
    """'As 10h 2c' -> SPADE_A, HEART_10, CLUB_2."""
    return [f"{SUITS[card[-1]]}_{card[:-1]}" for card in short.split()]


def faces(short: str):
    return tuple(face for code in codes(short) for face in faces_of(code))


def read(deal, gold: str, silver: str, **how):
    return game_named("THREECARDS").read(deal({(GOLD, HAND): codes(gold), (SILVER, HAND): codes(silver)}, **how))


# From the strongest to the weakest; every hand beats all below it, but for the killer (see below).
LADDER = [
    "As Ah Ac",
    "Ks Kh Kc",
    "2s 2h 2c",
    "As Ks Qs",
    "Kd Qd Jd",
    "4c 3c 2c",
    "3h 2h Ah",  # A-2-3 is the lowest straight, in one suit too
    "As Ks Js",
    "As Ks 2s",
    "As Qs Js",
    "5s 3s 2s",  # 2-3-5 of one suit is a flush like any other
    "As Kh Qc",
    "Ks Qh Jc",
    "4s 3h 2c",
    "3s 2h Ac",
    "As Ah Kc",
    "As Ah 2c",
    "Ks Kh Ac",
    "2s 2h 3c",
    "As Kh Jc",
    "As Kh 2c",
    "As Qh Jc",
    "Ks Qh 10c",
    "6s 4h 2c",
    "5s 4h 2c",
    "5s 3h 2c",  # the killer among high cards is the lowest
]
LEOPARDS = LADDER[:3]
KILLER = LADDER[-1]


def test_the_ladder_of_patterns():
    for (high, one), (low, other) in product(enumerate(LADDER), repeat=2):
        if other == KILLER and one in LEOPARDS:
            continue
        if one == KILLER and other in LEOPARDS:
            continue
        assert beats(strength(faces(one)), strength(faces(other))) == (high < low), f"{one} against {other}"


@pytest.mark.parametrize("leopard", LEOPARDS)
def test_the_killer_beats_every_leopard(leopard: str):
    assert beats(strength(faces(KILLER)), strength(faces(leopard)))
    assert not beats(strength(faces(leopard)), strength(faces(KILLER)))


@pytest.mark.parametrize(
    ("gold", "silver", "text", "winners"),
    [
        ("9h 8h 7h", "Ks Kh 2c", "Gold: straight flush over pair", (GOLD,)),
        ("5s 3h 2c", "Ah As Ac", "Gold: leopard killer over leopard", (GOLD,)),
        ("9h 9s 9c", "2c 3d 5d", "Silver: leopard killer over leopard", (SILVER,)),
        ("5s 3h 2c", "6h 4s 2d", "Silver: high card over leopard killer", (SILVER,)),
        ("5s 3s 2s", "Ah As Ac", "Silver: leopard over flush", (SILVER,)),
        ("Ah 2s 3c", "2h 3s 4c", "Silver: the higher straight", (SILVER,)),
        ("Ah Ks Qc", "2h 3s 4c", "Gold: the higher straight", (GOLD,)),
        ("Kh As 2c", "9h 9s 2d", "Silver: pair over high card", (SILVER,)),
        ("9d 9c 3s", "9h 9s 2d", "Gold: the higher pair", (GOLD,)),
        ("9d 9c 2s", "9h 9s 2d", "Tie: pair", ()),
        ("Ah Qs 9c", "As Qh 9d", "Tie: high card", ()),
        ("5s 3h 2c", "5h 3c 2d", "Tie: leopard killer", ()),
        ("Ah Qh 9h", "As Qs 8s", "Gold: the higher flush", (GOLD,)),
    ],
)
def test_results(deal, gold: str, silver: str, text: str, winners: tuple[int, ...]):
    outcome = read(deal, gold, silver)
    assert str(outcome.text) == text
    assert outcome.winners == winners
    assert outcome.tie == (not winners)
    assert outcome.complete


def test_scores_are_the_patterns(deal):
    gold, silver = read(deal, "9h 8h 7h", "Ks Kh 2c").hands
    assert (gold.label, gold.score) == ("Gold", "straight flush")
    assert (silver.label, silver.score) == ("Silver", "pair")


def test_two_cards_of_three_claim_nothing(deal):
    game = game_named("THREECARDS")
    for last in ("", "MASK", "JOKER_COLOR", "ANY_9"):
        cards = {(GOLD, HAND): codes("9h 8h 7h"), (SILVER, HAND): [*codes("Ks Kh"), last]}
        outcome = game.read(deal(cards, win_type={GOLD: 2, SILVER: 1}))
        assert not outcome.complete
        assert str(outcome.text) == ""
        assert len(outcome.hands[1].faces) == 3
        assert outcome.hands[1].score == ""


def test_a_hand_joined_in_one_code_is_understood(deal):
    cards = {(GOLD, HAND): ["-".join(codes("9h 8h 7h"))], (SILVER, HAND): codes("Ks Kh 2c")}
    assert str(game_named("THREECARDS").read(deal(cards)).text) == "Gold: straight flush over pair"


DECK = [f"{suit}_{rank}" for suit in SUITS.values() for rank in ["A", *map(str, range(2, 11)), "J", "Q", "K"]]
HANDS = st.lists(st.sampled_from(DECK), min_size=3, max_size=3, unique=True).map(
    lambda hand: tuple(face for code in hand for face in faces_of(code))
)


@given(HANDS, HANDS)
def test_never_both_win_and_the_order_of_cards_does_not_matter(one, other):
    first, second = strength(one), strength(other)
    assert not (beats(first, second) and beats(second, first))
    assert strength(tuple(reversed(one))) == first

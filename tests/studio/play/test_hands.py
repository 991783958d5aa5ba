"""Points, patterns and winners, against hands worked out by a person and against a second way to work them out."""

from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrillmon.studio.play import hands
from thrillmon.studio.play.deals import POKER
from thrillmon.wire.games.bullfight import record_pb2 as bullfight
from thrillmon.wire.games.threecards import record_pb2 as threecards

some_cards = st.lists(st.sampled_from(POKER), min_size=3, max_size=3)
five_cards = st.lists(st.sampled_from(POKER), min_size=5, max_size=5)

_SUITS = {"♠": "SPADE", "♥": "HEART", "♣": "CLUB", "♦": "DIAMOND"}


def hand(text: str) -> list[str]:
    """Return the codes of cards written as A♠ 10♥ K♦."""
    return [f"{_SUITS[card[-1]]}_{card[:-1]}" for card in text.split()]


@pytest.mark.parametrize(
    ("cards", "points"),
    [("A♠ 8♥", 9), ("10♠ K♥", 0), ("7♠ 6♥", 3), ("9♣ 9♦ 9♠", 7), ("J♠ Q♠ 5♦", 5), ("A♠", 1)],
)
def test_baccarat_points(cards: str, points: int) -> None:
    assert hands.points(hand(cards)) == points


def test_points_of_a_fixed_first_card() -> None:
    assert hands.points(["ANY_8", "SPADE_K"]) == 8


def test_the_banker_draws_by_the_standard_table() -> None:
    # Rows: the banker's points 0 to 7. Columns: the player stood, then the player's third card 0 to 9.
    table = [
        "DDDDDDDDDDD",
        "DDDDDDDDDDD",
        "DDDDDDDDDDD",
        "DDDDDDDDDSD",
        "DSSDDDDDDSS",
        "DSSSSDDDDSS",
        "SSSSSSSDDSS",
        "SSSSSSSSSSS",
    ]
    ranks = ["10", "A", "2", "3", "4", "5", "6", "7", "8", "9"]
    for points, row in enumerate(table):
        banker = hand(f"K♠ {ranks[points]}♥")
        thirds = [None, *(hand(f"{rank}♦")[0] for rank in ranks)]
        drawn = "".join("D" if hands.banker_draws(banker, third) else "S" for third in thirds)
        assert drawn == row, f"banker with {points}"


@pytest.mark.parametrize(
    ("cards", "pattern"),
    [
        ("2♠ 5♥ 9♦", threecards.HIGH),
        ("2♠ 2♥ 9♦", threecards.PAIR),
        ("A♠ 2♥ 3♦", threecards.STRAIGHT),
        ("Q♠ K♥ A♦", threecards.STRAIGHT),
        ("K♠ A♥ 2♦", threecards.HIGH),
        ("2♠ 5♠ 9♠", threecards.FLUSH),
        ("8♠ 5♠ 8♠", threecards.FLUSH),
        ("4♣ 5♣ 6♣", threecards.STRAIGHT_FLUSH),
        ("7♣ 7♦ 7♠", threecards.LEOPARD),
        ("2♣ 3♦ 5♠", threecards.LEOPARD_KILLER),
        ("2♣ 3♣ 5♣", threecards.FLUSH),
    ],
)
def test_three_card_patterns(cards: str, pattern: int) -> None:
    assert hands.three_pattern(hand(cards)) == pattern


@pytest.mark.parametrize(
    ("winner", "loser"),
    [
        ("7♣ 7♦ 7♠", "4♣ 5♣ 6♣"),
        ("4♣ 5♣ 6♣", "A♣ K♣ 9♣"),
        ("2♠ 4♠ 9♠", "Q♠ K♥ A♦"),
        ("A♠ 2♥ 3♦", "A♠ A♥ K♦"),
        ("2♠ 2♥ 3♦", "A♠ K♥ J♦"),
        ("J♠ 7♥ J♦", "2♥ Q♣ 2♦"),
        ("J♠ 7♥ J♦", "J♥ 6♣ J♣"),
        ("A♠ A♥ A♦", "K♠ K♥ K♦"),
        ("Q♠ K♥ A♦", "J♠ Q♥ K♦"),
        ("2♠ 3♥ 4♦", "A♠ 2♥ 3♦"),
        ("A♠ 9♥ 3♦", "A♦ 9♣ 2♦"),
        ("2♣ 3♦ 5♠", "7♣ 7♦ 7♠"),
        ("2♣ 4♦ 6♠", "2♣ 3♦ 5♠"),
        ("2♣ 3♦ 4♠", "2♣ 3♦ 5♠"),
    ],
)
def test_three_card_winners(winner: str, loser: str) -> None:
    assert hands.three_order(hand(winner), hand(loser)) == 1
    assert hands.three_order(hand(loser), hand(winner)) == -1


@given(some_cards, some_cards)
def test_suits_alone_never_decide_three_cards(one: list[str], other: list[str]) -> None:
    order = hands.three_order(one, other)
    assert order == -hands.three_order(other, one)
    if order == 0:
        assert sorted(map(hands.RANKS.__getitem__, one)) == sorted(map(hands.RANKS.__getitem__, other))


@pytest.mark.parametrize(
    ("cards", "bull", "pattern"),
    [
        ("K♠ Q♥ J♦ 2♣ 3♠", 5, bullfight.BULL),
        ("K♠ Q♥ J♦ 4♣ 6♠", 10, bullfight.BULL_BULL),
        ("K♠ Q♥ J♦ J♣ K♦", 10, bullfight.FULL_FACE),
        ("10♠ Q♥ J♦ J♣ K♦", 10, bullfight.BULL_BULL),
        ("A♠ 3♥ 6♦ 7♣ 4♠", 1, bullfight.BULL),
        ("A♠ A♥ A♦ A♣ 2♠", 0, bullfight.HIGH),
    ],
)
def test_bulls(cards: str, bull: int, pattern: int) -> None:
    assert hands.bull(hand(cards)) == bull
    assert hands.bull_pattern(hand(cards)) == pattern


@given(five_cards)
def test_a_bull_is_the_same_whichever_three_make_the_tens(cards: list[str]) -> None:
    worth = [min(hands.RANKS[card], 10) for card in cards]
    # Leave out each pair in turn: whenever the other three make tens, the pair's units are the bull.
    bulls = {(one + other) % 10 or 10 for one, other in combinations(worth, 2) if (sum(worth) - one - other) % 10 == 0}
    assert bulls == ({hands.bull(cards)} if hands.bull(cards) else set())


@pytest.mark.parametrize(
    ("player", "banker"),
    [
        ("K♠ Q♥ J♦ J♣ K♦", "10♠ Q♥ J♦ J♣ K♦"),
        ("K♠ Q♥ J♦ 4♣ 6♠", "K♠ Q♥ J♦ 4♣ 5♠"),
        ("K♠ Q♥ J♦ A♣ A♠", "A♠ A♥ A♦ A♣ 2♠"),
        ("K♠ Q♥ J♦ 2♣ 3♠", "Q♠ Q♥ J♦ 2♣ 3♠"),
        ("K♠ Q♥ J♦ 2♣ 3♠", "K♥ Q♥ J♦ 2♣ 3♠"),
    ],
)
def test_who_beats_the_banker(player: str, banker: str) -> None:
    assert hands.bull_wins(hand(player), hand(banker))
    assert not hands.bull_wins(hand(banker), hand(player))


def test_full_equality_goes_to_the_banker() -> None:
    cards = hand("K♠ Q♥ J♦ 2♣ 3♠")
    assert not hands.bull_wins(cards, cards)


def test_highest_suit_is_the_spade_then_heart_club_diamond() -> None:
    order = [hand(f"9{suit} 2♠ 4♠ 6♠ 7♠") for suit in "♠♥♣♦"]
    for (high, one), (low, other) in product(enumerate(order), repeat=2):
        assert hands.bull_wins(one, other) == (high < low)

"""Bull Fight: each player against the banker."""

import pytest

from thrillmon.floor.card_codes import faces_of
from thrillmon.floor.games import game_named
from thrillmon.floor.games.bullfight import strength
from thrillmon.floor.games.game import Derivation

BANKER, HAND = 16, 65
SUITS = {"s": "SPADE", "h": "HEART", "c": "CLUB", "d": "DIAMOND"}
FOUR_FACE, FULL_SMALL = 4, 6


def codes(short: str) -> list[str]:
    return [f"{SUITS[card[-1]]}_{card[:-1]}" for card in short.split()]


def hand(short: str, pattern: int = 0):
    return strength(tuple(face for code in codes(short) for face in faces_of(code)), pattern)


@pytest.mark.parametrize(
    ("cards", "label"),
    [
        ("Ks Qh Jc Kd Jh", "five faces"),
        ("Ks Qh Jc Kd 10h", "bull-bull"),  # a ten is no face
        ("Ks 4h 6c 7d 3h", "bull-bull"),
        ("Ks Qh Jc 5d 4h", "bull 9"),
        ("2s 3h 5c Kd 8h", "bull 8"),
        ("As 9h Kc 7d 10h", "bull 7"),
        ("As 2h 7c 10d Kh", "bull-bull"),
        ("9s 9h 2c As 10d", "bull 1"),
        ("8s 8h 4c As Ad", "bull 2"),
        ("As 2h 3c 4d Kh", "no bull"),  # the total is 20, but no three make a ten
        ("As 2h 4c 5d Kh", "bull 2"),  # 1+4+5, beside 2 and 10
        ("As Ah 3c 4d 6h", "bull 5"),  # 1+3+6 and 1+4 left: 5
        ("As Ah 2c 3d 4h", "no bull"),
        ("2s 2h 4c 4d 9h", "bull 1"),
        ("2s 2h 3c 3d 9h", "no bull"),
    ],
)
def test_patterns(cards: str, label: str):
    assert hand(cards).label == label


LADDER = [
    "Ks Kh Kc Qd Js",
    "Qs Qh Qc Jd Js",  # five faces by the highest card
    "Ks 4h 6c 7d 3h",  # bull-bull
    "Kd 4h 6c 7d 3h",  # king of diamonds under king of spades
    "9s 8h 2c 7d 4h",  # bull-bull with a nine
    "Ks Qh Jc 5d 4h",  # bull 9
    "Kh 5s 5c 7d As",  # bull 8
    "9s 9h 2c As 10d",  # bull 1
    "Ks As Ah 2c 3d",  # no bull, king
    "Kd As Ah 2c 3d",
    "Js As Ah 2c 4d",
]


def test_the_ladder():
    strengths = [hand(cards) for cards in LADDER]
    assert strengths == sorted(strengths, reverse=True)
    assert len(set(strengths)) == len(strengths)


def test_the_ace_is_the_lowest_card_and_spades_are_the_highest_suit():
    assert hand("2d As Ac 4h 3h").rank == 4
    by_suit = [hand(f"K{suit} As Ah 2c 3d") for suit in "shcd"]
    assert by_suit == sorted(by_suit, reverse=True)


def test_patterns_the_published_rules_do_not_rank_are_taken_from_the_record():
    four_faces = hand("Ks Qh Jc Kd 10h", FOUR_FACE)
    five_small = hand("As Ah 2c 3d 3h", FULL_SMALL)
    assert four_faces.label == "four faces"
    assert five_small.label == "five small"
    assert hand("Ks 4h 6c 7d 3h") < four_faces < hand("Ks Qh Jc Kd Jh") < five_small
    assert hand("Ks Qh Jc Kd Jh", FOUR_FACE).label == "five faces"


BULL_7 = "As 9h Kc 7d 10h"
BULL_8 = "2s 3h 5c Kd 8h"
BULL_9 = "Ks Qh Jc 5d 4h"
NONE = "As Ah 2c 3d 4h"


def read(deal, banker: str, *players: str, **how):
    table = {(BANKER, HAND): codes(banker)}
    table.update({(seat, HAND): codes(cards) for seat, cards in enumerate(players, start=1)})
    return game_named("BULLFIGHT").read(deal(table, **how))


@pytest.mark.parametrize(
    ("banker", "players", "text", "winners"),
    [
        (BULL_8, (BULL_9, BULL_7, NONE), "Player 1 over the banker's bull 8", (1,)),
        (BULL_8, (BULL_9, BULL_7, BULL_9), "Player 1 and Player 3 over the banker's bull 8", (1, 3)),
        (BULL_7, (BULL_9, BULL_8, BULL_9), "All players over the banker's bull 7", (1, 2, 3)),
        (BULL_9, (BULL_7, BULL_8, NONE), "Banker over all players with bull 9", (BANKER,)),
        (BULL_9, (BULL_9, BULL_9, BULL_9), "Banker over all players with bull 9", (BANKER,)),
        ("Ks Qh Jc Kd Jh", (BULL_9, BULL_8, "Ks 4h 6c 7d 3h"), "Banker over all players with five faces", (BANKER,)),
    ],
)
def test_every_player_plays_against_the_banker(deal, banker, players, text, winners):
    outcome = read(deal, banker, *players)
    assert str(outcome.text) == text
    assert outcome.winners == winners
    assert outcome.complete
    assert not outcome.tie
    assert outcome.derivation is Derivation.DERIVED
    assert [hand.label for hand in outcome.hands] == ["Banker", "Player 1", "Player 2", "Player 3"]


def test_a_card_to_come_claims_nothing_and_shows_the_rest(deal):
    for last in ("", "MASK"):
        table = {(seat, HAND): codes(BULL_9) for seat in (1, 2, 3)}
        table[(BANKER, HAND)] = [*codes("2s 3h 5c Kd"), last]
        outcome = game_named("BULLFIGHT").read(deal(table, win_type={1: 2, 2: 2, 3: 2}))
        assert not outcome.complete
        assert str(outcome.text) == ""
        assert outcome.hands[0].score == ""
        assert outcome.hands[0].faces[4].hidden
        assert outcome.hands[1].score == "bull 9"


@pytest.mark.parametrize(
    ("win_type", "winners"),
    [
        ({1: 2, 2: 1, 3: 1, BANKER: 0}, (1,)),
        ({1: 2}, (1,)),
        ({1: 2, 3: 2, BANKER: 2}, (1, 3)),
        ({BANKER: 2}, (BANKER,)),
        ({1: 1, 2: 1, 3: 3}, (BANKER,)),
    ],
)
def test_a_sent_result_is_taken(deal, win_type, winners):
    outcome = read(deal, BULL_8, BULL_9, BULL_7, NONE, win_type=win_type)
    assert outcome.winners == winners
    assert outcome.derivation is Derivation.SENT


@pytest.mark.parametrize("win_type", [{0: 2}, {BANKER: 1}, {1: 1, 2: 1}, {5: 2}])
def test_a_sent_result_that_tells_nothing_is_not(deal, win_type):
    outcome = read(deal, BULL_8, BULL_9, BULL_7, NONE, win_type=win_type)
    assert outcome.winners == (1,)
    assert outcome.derivation is Derivation.DERIVED


def test_a_record_against_its_own_cards_is_told_as_both(deal):
    outcome = read(deal, BULL_8, BULL_9, BULL_7, NONE, win_type={2: 2})
    assert str(outcome.text) == (
        "Player 2 over the banker's bull 8 (by the record; the cards say Player 1 over the banker's bull 8)"
    )


def test_a_sent_result_stands_when_the_cards_cannot_be_read(deal):
    table = {(BANKER, HAND): ["MOON_1"], (1, HAND): codes(BULL_9)}
    game = game_named("BULLFIGHT")
    assert str(game.read(deal(table, ended=True, win_type={1: 2})).text) == "Player 1 over the banker"
    assert str(game.read(deal(table, ended=True, win_type={BANKER: 2})).text) == "Banker over all players"
    assert not game.read(deal(table, win_type={1: 2})).complete

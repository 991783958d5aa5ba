"""The Big Battle: dragon against tiger."""

import pytest

from thrillmon.floor.games import game_named
from thrillmon.floor.games.game import Derivation

DRAGON, TIGER, HAND = 70, 71, 65


def read(deal, dragon: list[str], tiger: list[str], **how):
    return game_named("THEBIGBATTLE").read(deal({(DRAGON, HAND): dragon, (TIGER, HAND): tiger}, **how))


@pytest.mark.parametrize(
    ("dragon", "tiger", "text", "winners"),
    [
        ("SPADE_Q", "HEART_4", "Dragon Q over 4", (DRAGON,)),
        ("SPADE_A", "HEART_2", "Tiger 2 over A", (TIGER,)),
        ("CLUB_K", "DIAMOND_Q", "Dragon K over Q", (DRAGON,)),
        ("CLUB_6", "DIAMOND_6", "Tie 6", ()),
        ("CLUB_6", "CLUB_6", "Tie 6", ()),
        ("28", "36", "Dragon Q over 4", (DRAGON,)),
        ("DIAMOND_10", "HEART_J", "Tiger J over 10", (TIGER,)),
    ],
)
def test_the_higher_rank_wins_and_the_ace_is_low(deal, dragon: str, tiger: str, text: str, winners: tuple[int, ...]):
    outcome = read(deal, [dragon], [tiger])
    assert str(outcome.text) == text
    assert outcome.winners == winners
    assert outcome.tie == (not winners)
    assert outcome.complete
    assert [hand.label for hand in outcome.hands] == ["Dragon", "Tiger"]


def test_one_card_up_is_no_result(deal):
    for tiger in ([""], ["MASK"], [], ["JOKER_BLACK"]):
        outcome = read(deal, ["SPADE_Q"], tiger)
        assert not outcome.complete
        assert str(outcome.text) == ""
        assert outcome.hands[0].score == "Q"
    assert [hand.faces[0].hidden for hand in read(deal, ["SPADE_Q"], [""]).hands] == [False, True]


def test_the_records_word_goes_before_the_cards(deal):
    outcome = read(deal, ["SPADE_Q"], ["HEART_4"], win_type={DRAGON: 2, TIGER: 1})
    assert outcome.derivation is Derivation.SENT
    assert str(outcome.text) == "Dragon Q over 4"
    other = read(deal, ["SPADE_Q"], ["HEART_4"], win_type={DRAGON: 1, TIGER: 2})
    assert other.winners == (TIGER,)
    assert str(other.text) == "Tiger wins (by the record; the cards say Dragon Q over 4)"


def test_more_than_one_card_cannot_be_understood(deal):
    assert not read(deal, ["SPADE_Q", "SPADE_K"], ["HEART_4"]).complete

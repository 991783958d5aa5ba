"""Hi-Lo."""

import pytest

from thrillmon.floor.games import game_named

DEALER, NOW, NEXT = 64, 1, 2


def read(deal, now: list[str], following: list[str]):
    return game_named("HILO").read(deal({(DEALER, NOW): now, (DEALER, NEXT): following}))


@pytest.mark.parametrize(
    ("now", "following", "text"),
    [
        ("HEART_7", "SPADE_K", "higher: K after 7"),
        ("HEART_7", "SPADE_2", "lower: 2 after 7"),
        ("HEART_7", "SPADE_7", "same: 7 after 7"),
        ("HEART_J", "SPADE_10", "lower: 10 after J"),
        ("23", "29", "higher: K after 7"),
        # Whether the ace is high or low is not published, so it is not said.
        ("HEART_7", "SPADE_A", "A after 7"),
        ("HEART_A", "SPADE_7", "7 after A"),
        ("HEART_A", "SPADE_A", "same: A after A"),
    ],
)
def test_results(deal, now: str, following: str, text: str):
    outcome = read(deal, [now], [following])
    assert str(outcome.text) == text
    assert outcome.complete
    assert [hand.label for hand in outcome.hands] == ["Now", "Next"]


@pytest.mark.parametrize("following", [[], [""], ["MASK"], ["JOKER_COLOR"], ["HEART_2", "HEART_3"], ["MOON"]])
def test_the_next_card_to_come_claims_nothing(deal, following: list[str]):
    outcome = read(deal, ["HEART_7"], following)
    assert not outcome.complete
    assert str(outcome.text) == ""
    assert outcome.hands[0].score == "7"


def test_the_next_card_face_down_is_seen_as_such(deal):
    assert read(deal, ["HEART_7"], [""]).hands[1].faces[0].hidden

"""What lies on a table, whatever code it came as."""

import pytest

from thrillmon.floor.cards import BACK, Face, Family, face_down, unknown_face


def test_a_card_face_down_shows_its_back_and_tells_nothing():
    card = face_down("MASK")
    assert card.hidden
    assert card.text == BACK
    assert (card.suit, card.rank, card.number, card.colour) == ("", 0, None, "")
    assert card.code == "MASK"


def test_the_baraja_has_backs_too():
    assert face_down("", Family.BARAJA).hidden


def test_an_unknown_code_is_not_a_card_face_down():
    assert not unknown_face("SPADE_14").hidden
    assert not unknown_face(BACK).hidden
    assert unknown_face("SPADE_14").text == "SPADE_14"


@pytest.mark.parametrize(("rank", "text"), [(1, "A"), (2, "2"), (10, "10"), (11, "J"), (12, "Q"), (13, "K")])
def test_the_rank_in_words_is_what_the_corner_of_the_card_says(rank: int, text: str):
    assert Face(Family.POKER, "X", "whatever", "spade", rank).rank_text == text


def test_without_a_rank_the_whole_text_stands():
    assert Face(Family.COLOUR, "Color_1", "yellow").rank_text == "yellow"
    assert Face(Family.POKER, "X", "odd", "spade", 99).rank_text == "odd"

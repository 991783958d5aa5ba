"""Fan Tan, Sic Bo, Xoc Dia."""

import pytest

from thrillmon.floor.games import game_named
from thrillmon.floor.games.game import Derivation

DEALER, FIELD = 64, 66


def read(deal, game_type: str, codes: list[str], **how):
    return game_named(game_type).read(deal({(DEALER, FIELD): codes}, **how))


@pytest.mark.parametrize(
    ("count", "text"),
    [("137", "137 → 1"), ("50", "50 → 2"), ("199", "199 → 3"), ("200", "200 → 4"), ("4", "4 → 4"), ("149", "149 → 1")],
)
def test_fan_tan_counts_off_by_four(deal, count: str, text: str):
    outcome = read(deal, "FANTAN", [count])
    assert str(outcome.text) == text
    assert outcome.complete
    assert outcome.hands[0].score == text[-1]
    assert outcome.derivation is Derivation.NONE


@pytest.mark.parametrize("code", ["0", ""])
def test_a_count_that_is_not_revealed_is_nothing(deal, code: str):
    outcome = read(deal, "FANTAN", [code])
    assert (outcome.hands, outcome.complete) == ((), False)


@pytest.mark.parametrize(
    ("codes", "text", "total"),
    [
        (["DICE_2-DICE_3-DICE_5"], "10 small", "10"),
        (["DICE_2-DICE_4-DICE_5"], "11 big", "11"),
        (["DICE_1-DICE_1-DICE_2"], "4 small", "4"),
        (["DICE_6-DICE_6-DICE_5"], "17 big", "17"),
        (["DICE_4-DICE_4-DICE_4"], "Triple 4", "12"),
        (["DICE_1-DICE_1-DICE_1"], "Triple 1", "3"),
        (["DICE_6-DICE_6-DICE_6"], "Triple 6", "18"),
        (["DICE_2", "DICE_3", "DICE_5"], "10 small", "10"),
        (["2-3-5"], "10 small", "10"),
        (["2", "3", "5"], "10 small", "10"),
    ],
)
def test_sic_bo_in_every_encoding(deal, codes: list[str], text: str, total: str):
    outcome = read(deal, "SICBO", codes)
    assert str(outcome.text) == text
    assert outcome.hands[0].score == total
    assert [face.family for face in outcome.hands[0].faces] == ["dice"] * 3
    assert outcome.complete


@pytest.mark.parametrize(
    "codes", [["DICE_2-DICE_3"], ["DICE_2", "DICE_3", ""], ["DICE_2-DICE_3-DICE_9"], ["1-2-3-4"], ["SPADE_2", "3", "5"]]
)
def test_dice_that_are_not_three_claim_nothing(deal, codes: list[str]):
    outcome = read(deal, "SICBO", codes)
    assert not outcome.complete
    assert outcome.hands[0].faces
    assert outcome.hands[0].score == ""
    assert str(outcome.text) == ""


@pytest.mark.parametrize(
    ("codes", "text", "score"),
    [
        (["XOCDIA_RED", "XOCDIA_RED", "XOCDIA_RED", "XOCDIA_WHITE"], "3 red, 1 white", "odd"),
        (["XOCDIA_RED-XOCDIA_WHITE-XOCDIA_WHITE-XOCDIA_RED"], "2 red, 2 white", "even"),
        (["3-3-3-3"], "4 red", "even"),
        (["1", "1", "1", "1"], "4 white", "even"),
    ],
)
def test_xoc_dia_counts_its_discs(deal, codes: list[str], text: str, score: str):
    outcome = read(deal, "XOCDIA", codes)
    assert str(outcome.text) == text
    assert outcome.hands[0].score == score
    assert outcome.complete


def test_three_discs_of_four_claim_nothing(deal):
    assert not read(deal, "XOCDIA", ["XOCDIA_RED"] * 3).complete
    assert not read(deal, "XOCDIA", ["XOCDIA_RED"] * 3 + ["2"]).complete


def test_a_seat_the_facts_only_infer_may_be_another(deal):
    record = deal({(68, FIELD): ["XOCDIA_RED"] * 4, (65, FIELD): ["DEALER_NAME"]})
    outcome = game_named("XOCDIA").read(record)
    assert str(outcome.text) == "4 red"
    assert outcome.hands[0].seat == 68

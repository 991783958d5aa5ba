"""Color Game, Color Game Jackpot, Drop Ball and Cara Cruz: a throw, and the stages some throws open."""

import pytest

from thrillmon.floor.games import game_named

DEALER, NORMAL, FIELD = 64, 1, 66


def read(deal, game_type: str, cards: dict[int, list[str]], **how):
    return game_named(game_type).read(deal({(DEALER, resource): codes for resource, codes in cards.items()}, **how))


@pytest.mark.parametrize("game_type", ["COLORGAME", "COLORGAME_JACKPOT"])
@pytest.mark.parametrize(
    "codes",
    [["Color_1", "Color_1", "Color_4"], ["Color_1-Color_1-Color_4"], ["1", "1", "4"], ["1-1-4"]],
)
def test_three_colours_in_every_encoding(deal, game_type: str, codes: list[str]):
    outcome = read(deal, game_type, {NORMAL: codes})
    assert str(outcome.text) == "yellow yellow green"
    assert [face.colour for face in outcome.hands[0].faces] == ["yellow", "yellow", "green"]
    assert outcome.complete


def test_two_colours_of_three_claim_nothing(deal):
    outcome = read(deal, "COLORGAME", {NORMAL: ["Color_1", "Color_1"]})
    assert not outcome.complete
    assert len(outcome.hands[0].faces) == 2


def test_the_super_game_is_a_second_stage(deal):
    triple = ["Color_5"] * 3
    first = read(deal, "COLORGAME", {NORMAL: triple}, steps=[4, 5, 8, 2])
    assert (first.complete, str(first.text)) == (True, "red red red")
    partly = read(deal, "COLORGAME", {NORMAL: triple, 2: ["Color_2"]})
    assert str(partly.text) == "red red red"
    assert [hand.bonus for hand in partly.hands] == [False, True]
    both = read(deal, "COLORGAME", {NORMAL: triple, 2: ["Color_2", "Color_6", "Color_3"]}, ended=True)
    assert str(both.text) == "red red red; super game: blue white pink"
    assert [(hand.label, hand.bonus) for hand in both.hands] == [("", False), ("Super game", True)]


def test_color_game_jackpot_opens_a_wheel_and_a_bingo(deal):
    throw = {NORMAL: ["Color_5-Color_5-Color_5"]}
    wheel = read(deal, "COLORGAME_JACKPOT", throw | {2: ["COLOR_GAME_WHEELAX80"]})
    assert str(wheel.text) == "red red red; wheel: ×80 A"
    numbered = read(deal, "COLORGAME_JACKPOT", throw | {2: ["2"]})
    assert str(numbered.text) == "red red red; wheel: ×12"
    bingo = read(deal, "COLORGAME_JACKPOT", throw | {3: ["27"]})
    assert str(bingo.text) == "red red red; bingo: 27"
    assert (bingo.hands[1].label, bingo.hands[1].bonus) == ("Bingo", True)


@pytest.mark.parametrize(
    "codes", [["HEART_9", "HEART_K", "HEART_A"], ["HEART_9-HEART_K-HEART_A"], ["41", "45", "33"], ["41-45-33"]]
)
@pytest.mark.parametrize("resource", [FIELD, NORMAL])
def test_three_balls_in_every_encoding(deal, codes: list[str], resource: int):
    outcome = read(deal, "DROPBALL", {resource: codes}, subtype="DROPBALL_CLASSIC")
    assert str(outcome.text) == "9♥ K♥ A♥"
    assert outcome.complete


def test_a_ball_face_down_is_no_ball(deal):
    assert not read(deal, "DROPBALL", {FIELD: ["HEART_9", "HEART_K", "MASK"]}).complete
    assert not read(deal, "DROPBALL", {FIELD: ["HEART_9", "HEART_K", "JOKER_COLOR"]}).complete


@pytest.mark.parametrize("codes", [["PURPLE", "GREEN", "GREEN"], ["51", "56", "56"], ["51-56-56"]])
def test_coconut_balls_are_colours(deal, codes: list[str]):
    outcome = read(deal, "DROPBALL", {FIELD: codes}, subtype="DROPBALL_COCONUT_BALL")
    assert str(outcome.text) == "purple green green"
    assert outcome.complete


def test_drop_ball_opens_a_wheel(deal):
    outcome = read(deal, "DROPBALL", {FIELD: ["HEART_K"] * 3, 2: ["DROP_BALL_WHEELBX100"]}, subtype="DROPBALL_JACKPOT")
    assert str(outcome.text) == "K♥ K♥ K♥; wheel: ×100 B"
    assert outcome.hands[1].bonus


@pytest.mark.parametrize(
    ("codes", "text"),
    [
        (["COIN_HEADS"], "heads"),
        (["2"], "tails"),
        (["COIN_HEADS", "COIN_HEADS", "COIN_TAILS"], "heads heads tails"),
        (["COIN_HEADS-COIN_TAILS"], "heads tails"),
    ],
)
def test_coins(deal, codes: list[str], text: str):
    outcome = read(deal, "CARACRUZ", {NORMAL: codes})
    assert str(outcome.text) == text
    assert outcome.complete


def test_the_super_coin_is_a_second_stage(deal):
    outcome = read(deal, "CARACRUZ", {NORMAL: ["COIN_HEADS"], 2: ["COIN_TAILS"]})
    assert str(outcome.text) == "heads; super coin: tails"
    assert (outcome.hands[1].label, outcome.hands[1].bonus) == ("Super coin", True)


def test_a_stage_without_a_first_throw_claims_nothing(deal):
    outcome = read(deal, "CARACRUZ", {2: ["COIN_TAILS"]})
    assert not outcome.complete
    assert outcome.hands[0].bonus

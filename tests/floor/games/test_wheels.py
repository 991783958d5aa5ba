"""Roulette and Lucky Wheel."""

import pytest
from google.protobuf.json_format import ParseDict

from thrillmon.floor.games import game_named
from thrillmon.wire.recorder.record_pb2 import RoundRecord

DEALER, FIELD = 64, 66


def read(deal, game_type: str, codes: list[str], **how):
    return game_named(game_type).read(deal({(DEALER, FIELD): codes}, **how))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ROULETTE_32", "32 red even"),
        ("ROULETTE_17", "17 black odd"),
        ("ROULETTE_36", "36 red even"),
        ("ROULETTE_1", "1 red odd"),
        ("ROULETTE_0", "0 green"),
        ("99", "0 green"),
        ("26", "26 black even"),
    ],
)
def test_roulette(deal, code: str, text: str):
    outcome = read(deal, "ROULETTE", [code])
    assert str(outcome.text) == text
    assert outcome.hands[0].score == text.split()[0]
    assert outcome.hands[0].label == ""
    assert outcome.complete
    assert outcome.winners == ()


@pytest.mark.parametrize("codes", [[], [""], ["0"], ["ROULETTE_CARD_UNSPECIFIED"], ["ROULETTE_37"], ["1", "2"]])
def test_roulette_before_the_ball_lies(deal, codes: list[str]):
    outcome = read(deal, "ROULETTE", codes)
    assert not outcome.complete
    assert str(outcome.text) == ""


@pytest.mark.parametrize(
    ("code", "text"), [("WHEELBX45", "×45 B"), ("WHEELAX45", "×45 A"), ("WHEEL24X1", "×1"), ("3", "×5")]
)
def test_lucky_wheel(deal, code: str, text: str):
    outcome = read(deal, "LUCKYWHEEL", [code])
    assert str(outcome.text) == text
    assert outcome.complete


def test_the_slot_of_another_wheel_is_no_number_of_roulette(deal):
    assert not read(deal, "ROULETTE", ["WHEELBX45"]).complete


def test_the_published_sample_of_a_finished_round():
    card_list = {"list": [{"id": "", "code": "WHEELBX45", "index": "0", "visible": False}], "cardType": ""}
    record = ParseDict(
        {
            "gameType": "LUCKYWHEEL",
            "gameSubtype": "LUCKYWHEEL_RAINBOW",
            "seats": {"64": {"code": 64, "cards": {"66": card_list}}},
            "process": [
                {"code": 4, "betStep": "ROUND_BET", "duration": "45"},
                {"code": 5, "betStep": "NO_MORE_BET", "duration": "45"},
                {"code": 8, "actions": [{"code": "SPIN", "type": "ADD", "targetSeat": 64, "cards": {"66": card_list}}]},
            ],
            "isEnd": True,
        },
        RoundRecord(),
    )
    game = game_named(record.game_type)
    outcome = game.read(record)
    assert str(outcome.text) == "×45 B"
    assert outcome.complete
    assert [game.step(step.code).label for step in record.process] == ["Open bets", "No more bets", "Spin"]
    spun = record.process[2].actions[0].cards[66]
    assert [(face.text, face.colour) for face in game.faces(spun, 64, 66)] == [("×45 B", "red")]

"""Records as JSON, whatever nonsense is in them."""

import json

import pytest
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.message import Message

from tests.making import NOW, provide, round_record, step
from thrillmon.floor.plain import plain
from thrillmon.wire.recorder.provider_pb2 import Dealer
from thrillmon.wire.recorder.record_pb2 import Card, RoundRecord


def test_a_record_is_told_in_lower_camel_case_with_enums_by_name() -> None:
    record = round_record(step(8, NOW, duration=25, bet_step=1), cancel=False)
    record.seats[68].cards[1].list.add(code="SPADE_A")
    record.win_type[68] = 2
    told, refused = plain(record)
    assert refused is None
    assert told["gameCode"] == record.game_code
    assert told["shiftRound"] == "1"  # 64 bits are text, as protobuf JSON has it
    assert told["tsStart"] == "2023-11-14T22:13:20Z"
    assert told["process"][0] == {
        "code": 8,
        "timestamp": "2023-11-14T22:13:20Z",
        "duration": "25",
        "betStep": "ROUND_BET",
    }
    assert told["seats"] == {"68": {"cards": {"1": {"list": [{"code": "SPADE_A"}]}}}}
    assert told["winType"] == {"68": "WIN"}
    assert told["cancel"] is False


def test_unset_and_false_stay_different() -> None:
    assert "cancel" not in plain(round_record())[0]
    assert plain(round_record(cancel=False))[0]["cancel"] is False


def test_enum_numbers_nobody_knows_stay_numbers() -> None:
    record = round_record(step(8, NOW, bet_step=77))
    record.win_type[68] = 9  # type: ignore[assignment]
    told, refused = plain(record)
    assert (told["process"][0]["betStep"], told["winType"], refused) == (77, {"68": 9}, None)


NO_TIMES = [(253_402_300_800, 0), (-62_135_596_801, 0), (2**63 - 1, 0), (-(2**63), 0), (0, -1), (0, 10**9)]


@pytest.mark.parametrize(("seconds", "nanos"), NO_TIMES)
def test_times_that_are_none_are_left_out_and_named(seconds: int, nanos: int) -> None:
    record = round_record(step(8, NOW), step(9, NOW + 25))
    for stamp in (record.ts_start, record.process[1].timestamp):
        stamp.seconds, stamp.nanos = seconds, nanos
    before = record.SerializeToString()
    told, refused = plain(record)
    assert str(refused) == "Left out, because JSON cannot say it: process.timestamp, ts_start."
    assert "tsStart" not in told
    assert [sorted(one) for one in told["process"]] == [["code", "timestamp"], ["code"]]
    assert told["roundCode"] == record.round_code
    assert record.SerializeToString() == before


@pytest.mark.parametrize("seconds", [253_402_300_799, -62_135_596_800, 0, -1])
def test_all_times_that_json_can_say_are_said(seconds: int) -> None:
    record = round_record()
    record.ts_start.seconds = seconds
    told, refused = plain(record)
    assert refused is None
    assert told["tsStart"].endswith("Z")


def packed(message: Message, levels: int) -> AnyMessage:
    """Return a payload in a payload in a payload ..."""
    inner = AnyMessage()
    inner.Pack(message)
    for _ in range(levels):
        inner = AnyMessage(type_url="x/google.protobuf.Any", value=inner.SerializeToString())
    return inner


def with_payload(payload: AnyMessage) -> RoundRecord:
    record = round_record(step(8, NOW))
    record.process[0].actions.add(code="SPIN").data.CopyFrom(payload)
    return record


def test_a_payload_of_a_known_type_is_told() -> None:
    told, refused = plain(with_payload(packed(Card(code="SPADE_A"), 1)))
    assert refused is None
    inner = told["process"][0]["actions"][0]["data"]["value"]
    assert inner == {"@type": "type.googleapis.com/recorder.Card", "code": "SPADE_A"}


@pytest.mark.parametrize(
    "payload",
    [
        AnyMessage(type_url="type.googleapis.com/nobody.Knows", value=b"\x01"),
        AnyMessage(type_url="type.googleapis.com/recorder.Card", value=b"\xff\xff"),
        AnyMessage(type_url="type.googleapis.com/recorder.Card", value=b"\x12\x02\xff\xfe"),
        AnyMessage(type_url="type.googleapis.com/google.protobuf.Timestamp", value=b"\x08" + b"\xff" * 8 + b"\x7f"),
        AnyMessage(type_url="x", value=b"\x01"),
        AnyMessage(value=b"\x01"),
        packed(Card(code="SPADE_A"), 3_000),
    ],
    ids=["unknown", "cut off", "no text", "no time", "no type", "no address", "three thousand deep"],
)
def test_a_payload_that_cannot_be_read_is_left_out_and_named(payload: AnyMessage) -> None:
    record = with_payload(payload)
    told, refused = plain(record)
    assert str(refused) == "Left out, because JSON cannot say it: process.actions.data."
    assert told["process"][0]["actions"] == [{"code": "SPIN"}]
    assert told["roundCode"] == record.round_code
    json.dumps(told, allow_nan=False)


def test_nonsense_inside_of_maps_is_named_with_its_key() -> None:
    record = round_record()
    record.seats[68].cards[1].list.add(code="<b>\0\u202e")
    told, refused = plain(record)
    assert refused is None
    assert json.loads(json.dumps(told))["seats"]["68"]["cards"]["1"]["list"] == [{"code": "<b>\0\u202e"}]

    table = provide(dealer="D1")
    table.dealers[64].CopyFrom(Dealer(code="D1"))
    assert plain(table)[0]["dealers"] == {"64": {"code": "D1"}}

"""Protobuf JSON read tolerantly: whatever a gateway prints comes back, and no junk raises."""

import contextlib
import json

import pytest
from google.protobuf import json_format
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.remote.pretend import BACCARAT, PretendBook
from thrillmon.remote.json_answers import NoAnswer, read_answer
from thrillmon.studio.gateway_json import printed
from thrillmon.wire.recorder.provider_pb2 import Dealer, GameProvide, ListGamesResponse, ListRoundsRecordResponse
from thrillmon.wire.recorder.record_pb2 import BetStep, RoundRecord, StepAction, StepActionType

texts = st.text(max_size=8)
seats = st.integers(-(2**31), 2**31 - 1)
numbers = st.integers(-(2**63), 2**63 - 1)


@st.composite
def rounds(draw: st.DrawFn) -> RoundRecord:
    """Return a round with all kinds of fields in all kinds of states."""
    record = RoundRecord(
        id=draw(st.binary(max_size=12)),
        round_code=draw(texts),
        shift_round=draw(numbers),
        bet_step=draw(st.integers(0, 99)),
        is_end=draw(st.booleans()),
        tags=draw(st.dictionaries(texts, texts, max_size=2)),
        fortune_rates=draw(st.dictionaries(texts, numbers, max_size=2)),
        win_type=draw(st.dictionaries(seats, st.integers(0, 9), max_size=2)),
    )
    for optional in ("cancel", "test"):
        value = draw(st.none() | st.booleans())
        if value is not None:
            setattr(record, optional, value)
    if draw(st.booleans()):
        record.ts_start.FromNanoseconds(draw(st.integers(0, 4 * 10**18)))
    for _ in range(draw(st.integers(0, 2))):
        step = record.process.add(code=draw(st.integers(0, 50)))
        if draw(st.booleans()):
            step.duration = draw(st.integers(0, 60))
        action = step.actions.add(code=draw(texts))
        action.cards[draw(seats)].list.add(code=draw(texts), index=draw(numbers))
    return record


@given(rounds(), st.booleans())
def test_what_a_gateway_prints_comes_back_whole(record: RoundRecord, enum_numbers: bool) -> None:
    body = json.dumps(printed(record, enum_numbers=enum_numbers)).encode()
    assert read_answer(RoundRecord, body) == (record, [])


@given(rounds())
def test_the_names_of_the_schema_are_read_as_well(record: RoundRecord) -> None:
    body = json_format.MessageToJson(record, preserving_proto_field_name=True).encode()
    if record != RoundRecord():
        assert read_answer(RoundRecord, body) == (record, [])


junk = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["ROUND_BET", "64"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)
times = st.sampled_from(["ts_start", "tsEnd", "timestamp"])
enums = st.sampled_from(["betStep", "winType", "type"])
messages = st.sampled_from(["process", "seats", "actions", "data", "@type", "cards", "list", "68"])
scalars = st.sampled_from(["roundCode", "shiftRound", "id", "tags", "cancel", "code"])
names = times | enums | messages | scalars
nested = st.recursive(
    junk,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(names, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=300)
@given(st.dictionaries(names, nested, max_size=6))
def test_no_junk_raises_and_every_sound_neighbour_is_kept(answer: dict[str, object]) -> None:
    answer["gameCode"] = BACCARAT
    record, lost = read_answer(RoundRecord, json.dumps(answer).encode())
    assert record.game_code == BACCARAT
    assert isinstance(lost, list)
    if isinstance(answer.get("roundCode"), str):
        assert record.round_code == answer["roundCode"]


@given(st.binary(max_size=30))
def test_bytes_that_are_no_json_are_no_answer(body: bytes) -> None:
    with contextlib.suppress(NoAnswer):
        read_answer(RoundRecord, body)


def test_one_damaged_step_costs_only_its_damaged_field() -> None:
    answer = {
        "roundRecord": [
            {
                "roundCode": "R1",
                "process": [
                    {"code": 8, "duration": "45"},
                    {"code": 9, "duration": "soon", "timestamp": "2023-11-14T22:24:20Z"},
                    None,
                ],
                "seats": {
                    "68": {"code": 68, "cards": {"1": {"list": [{"code": "SPADE_8"}, {"code": 3}]}}},
                    "left": {"code": 70},
                    "69": "empty",
                },
                "tsStart": "tomorrow",
                "fortuneRates": {"CLUB_J": "2", "CLUB_Q": "many"},
            },
            "no record",
        ],
        "total": "2",
    }
    page, lost = read_answer(ListRoundsRecordResponse, json.dumps(answer).encode())
    [record] = page.round_record
    assert page.total == 2
    assert [(step.code, step.duration) for step in record.process] == [(8, 45), (9, 0)]
    assert record.process[1].timestamp.seconds == 1_700_000_660
    assert [card.code for card in record.seats[68].cards[1].list] == ["SPADE_8", ""]
    assert dict(record.fortune_rates) == {"CLUB_J": 2}
    assert sorted(record.seats) == [68]
    assert sorted(lost) == [
        "roundRecord.0.fortuneRates.CLUB_Q",
        "roundRecord.0.process.1.duration",
        "roundRecord.0.process.2",
        "roundRecord.0.seats.68.cards.1.list.1.code",
        "roundRecord.0.seats.69",
        "roundRecord.0.seats.left",
        "roundRecord.0.tsStart",
        "roundRecord.1",
    ]


def test_an_any_of_a_known_type_is_read_and_one_of_an_unknown_type_kept() -> None:
    known = StepAction(code="A", type=StepActionType.WIN)
    known.data.Pack(Dealer(code="D1"))
    assert read_answer(StepAction, json.dumps(printed(known)).encode()) == (known, [])
    odd, lost = read_answer(StepAction, b'{"code":"B","data":{"@type":"x/y.Z","speed":[1,{"a":null}]}}')
    assert (odd.code, lost) == ("B", [])
    shown = json_format.MessageToDict(odd)
    assert shown["data"]["value"] == {"@type": "x/y.Z", "speed": [1, {"a": None}]}


def test_enums_by_name_number_and_unknown() -> None:
    for value, expected in (("ROUND_BET", 1), (1, 1), ("1", 1), (77, 77), ("LUNCH", 0), (None, 0)):
        record, lost = read_answer(RoundRecord, json.dumps({"betStep": value}).encode())
        assert (record.bet_step, lost) == (expected, [])
    assert BetStep.Name(1) == "ROUND_BET"


def test_absurdly_deep_answers_end() -> None:
    deep: object = {"title": 7}
    for _ in range(200):
        deep = {"sections": {"s": deep}}
    dealer, lost = read_answer(Dealer, json.dumps({"code": "D1", "intro": deep}).encode())
    assert dealer.code == "D1"
    assert lost
    with pytest.raises(NoAnswer):
        read_answer(Dealer, b'{"intro":' * 100_000)


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b'"x"', b"{", b'{"nothing":1}', b"\xff"])
def test_what_is_no_answer_at_all(body: bytes) -> None:
    with pytest.raises(NoAnswer):
        read_answer(ListGamesResponse, body)


def test_a_whole_floor_comes_back() -> None:
    book = PretendBook()
    body = json.dumps(printed(ListGamesResponse(game_provides=book.games))).encode()
    assert list(read_answer(ListGamesResponse, body)[0].game_provides) == book.games
    assert read_answer(GameProvide, b'{"gameCode":"G","state":"GAME_PROVIDE_CLOSE"}')[0].state == 5

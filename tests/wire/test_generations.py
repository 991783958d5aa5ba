"""What a server of the Fetch generation writes can be read by us, and nothing of it is lost on the way."""

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.making import NOW
from tests.wire.contract import told
from tests.wire.second_pool import Generation, MessageClass, generation
from tests.wire.strange import messages
from thrillmon.floor.card_codes import pattern_texts
from thrillmon.wire.recorder import provider_pb2, record_pb2
from thrillmon.wire.recorder.record_pb2 import RoundRecord

FETCH = generation("fetch")
LIST = generation("list")

# Everything of the Fetch generation that this program ever reads or asks.
SHARED = sorted(
    name.rpartition(".")[2]
    for name in told("fetch").messages
    if hasattr(record_pb2, name.rpartition(".")[2]) or hasattr(provider_pb2, name.rpartition(".")[2])
)


def ours(name: str) -> MessageClass:
    return getattr(record_pb2, name, None) or getattr(provider_pb2, name)


def old_round() -> Any:
    """Return a round as a server of March 2024 writes it, with all that 1.11.0 dropped."""
    record = FETCH.message("RoundRecord")(
        id=b"\x65\xf6\x4d\x1b" + b"\x01" * 8,
        game_type="BULLFIGHT",
        game_code="STUDIO-BF-LLBF01BETA",
        round_code="ROUNLLBF01010024031600010007",
        cancel=False,
        cancel_code="",
    )
    record.ts_start.seconds = int(NOW)
    hand = record.seats[16]
    hand.code = 16
    hand.scores[65] = -3
    hand.scores[2**31 - 1] = 2**63 - 1
    hand.cards[65].list.add(code="SPADE_A", visible=True, status=0, signature="00ff")
    hand.cards[65].patterns.extend(["BULL_BULL", "", "牛牛"])
    action = record.process.add(code=18, duration=0, seat=0).actions.add(type=10, source_seat=0)
    action.scores[16] = 10
    action.cards[65].patterns.append("BULL")
    action.data.type_url, action.data.value = "type.googleapis.com/nobody.Knows", b"\xff"
    return record


def test_texts_of_patterns_are_recovered_from_an_old_round() -> None:
    read = RoundRecord.FromString(old_round().SerializeToString())
    assert pattern_texts(read.seats[16].cards[65]) == ("BULL_BULL", "", "牛牛")
    assert pattern_texts(read.process[0].actions[0].cards[65]) == ("BULL",)
    assert read.seats[16].cards[65].pattern == 0


def test_an_old_round_survives_being_read_kept_and_written_again() -> None:
    old = old_round()
    read = RoundRecord.FromString(old.SerializeToString())
    kept = RoundRecord()
    kept.CopyFrom(read)
    again = type(old).FromString(kept.SerializeToString())
    assert again == old
    assert again.seats[16].scores == {65: -3, 2**31 - 1: 2**63 - 1}
    assert again.process[0].actions[0].scores == {16: 10}


def test_unset_and_false_stay_different_through_both_generations() -> None:
    read = RoundRecord.FromString(old_round().SerializeToString())
    step = read.process[0]
    assert (read.HasField("cancel"), read.cancel, read.HasField("cancel_code")) == (True, False, True)
    assert not read.HasField("cancel_message")
    assert (step.HasField("duration"), step.HasField("seat"), step.HasField("cancel")) == (True, True, False)


@pytest.mark.parametrize("name", SHARED)
@given(data=st.data())
@settings(max_examples=15)
def test_whatever_an_old_server_writes_comes_back_whole(name: str, data: st.DataObject) -> None:
    old = data.draw(messages(FETCH.message(name)))
    again = type(old).FromString(ours(name).FromString(old.SerializeToString()).SerializeToString())
    assert again == old


@pytest.mark.parametrize("name", SHARED)
@given(data=st.data())
@settings(max_examples=15)
def test_what_we_ask_is_understood_by_a_server_of_either_generation(name: str, data: st.DataObject) -> None:
    said = data.draw(messages(ours(name)))
    servers = [FETCH, LIST] if f"recorder.{name}" in told("list").messages else [FETCH]
    for server in servers:
        read = server.message(name).FromString(said.SerializeToString())
        assert ours(name).FromString(read.SerializeToString()) == said


class Oldest:
    """The servers before v0.6.2, whose rounds held a list of results in the place of win_type.

    Of a Result only the code's number is known; the others stand for "any field that no map entry has".
    """

    def __init__(self) -> None:
        contract = deepcopy(told("fetch"))
        contract.messages["recorder.Result"] = {
            2: "code int32",
            5: "timestamp google.protobuf.Timestamp",
            24: "seats map<int32,recorder.Seat>",
        }
        contract.files["recorder.Result"] = contract.files["recorder.RoundRecord"]
        contract.messages["recorder.RoundRecord"][27] = "results repeated recorder.Result"
        self.round_record = Generation(contract).message("RoundRecord")


def test_results_of_the_oldest_servers_stay_in_the_unknown_fields() -> None:
    old = Oldest().round_record()
    result = old.results.add(code=2)
    result.timestamp.seconds = int(NOW)
    result.seats[69].cards[1].list.add(code="HEART_7")
    old.results.add().seats[68].code = 68
    read = RoundRecord.FromString(old.SerializeToString())
    assert dict(read.win_type) == {}
    assert type(old).FromString(read.SerializeToString()) == old


def test_a_result_with_nothing_but_a_code_looks_like_a_winner_on_seat_0() -> None:
    """Why readers of win_type ignore seat 0: the bytes are those of a map entry without a key."""
    old = Oldest().round_record()
    old.results.add(code=2)
    read = RoundRecord.FromString(old.SerializeToString())
    assert dict(read.win_type) == {0: 2}
    assert [result.code for result in type(old).FromString(read.SerializeToString()).results] == [2]


@pytest.mark.parametrize("number", [0, 5, 20, 22, 23, 2**31 - 1, -1])
def test_enum_numbers_of_any_generation_are_kept(number: int) -> None:
    record = ours("RoundRecord")(bet_step=number)
    record.win_type[68] = number
    record.process.add().actions.add(type=number)
    for server in (FETCH, LIST):
        again = RoundRecord.FromString(
            server.message("RoundRecord").FromString(record.SerializeToString()).SerializeToString()
        )
        assert again == record

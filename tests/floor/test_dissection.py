"""A body is taken apart into fields with their bytes, whatever is in it."""

from google.protobuf.descriptor import FieldDescriptor
from hypothesis import given
from hypothesis import strategies as st

from tests.making import NOW, baccarat, round_record, step
from thrillmon.floor.dissection import MOST_PARTS, Part, dissect
from thrillmon.wire.recorder.record_pb2 import CardList, RoundRecord


def a_round() -> RoundRecord:
    record = baccarat(
        ("SPADE_8", "HEART_K"), ("CLUB_2", "DIAMOND_3"), round_record(step(8, NOW, duration=25), step(9, NOW))
    )
    record.fortune_rates["SPADE_8"] = 5
    record.players_name["d1"] = "Anna"
    record.cancel = False
    return record


def found(root: Part, path: str) -> Part:
    return next(part for part in root.walk() if part.path == path)


def test_every_field_is_named_as_in_the_schema_with_its_value() -> None:
    root = dissect(a_round().SerializeToString(), RoundRecord)

    assert found(root, "round_code").text == "ROUNLLBC07080023111400010001"
    assert found(root, "process[1].code").text == "9"
    assert found(root, "process[0].timestamp").text == "2023-11-14T22:13:20.000Z"
    assert found(root, "seats[68].value.cards[1].value.list[0].code").text == "SPADE_8"
    assert found(root, "fortune_rates[SPADE_8].value").text == "5"
    assert found(root, "cancel").text == "false"
    assert found(root, "ts_start.seconds").text == str(int(NOW))


def test_the_bytes_of_a_part_are_those_its_value_stands_in() -> None:
    body = a_round().SerializeToString()
    root = dissect(body, RoundRecord)

    code = found(root, "seats[69].value.cards[1].value.list[1].code")
    assert body[code.inside : code.end] == b"DIAMOND_3"
    assert root.at(code.inside + 2) == code
    assert root.at(0).path == "id"


def test_text_of_the_older_generation_is_shown_as_an_unknown_field() -> None:
    # CardList 3 was repeated string patterns up to 0.6.2 and is a number since.
    body = CardList(card_type="x").SerializeToString() + b"\x1a\x04pair"
    part = dissect(body, CardList).children[1]

    assert (part.known, part.name, part.text) == (False, "field 3", "“pair”")


def test_a_body_nobody_knows_is_taken_apart_by_numbers() -> None:
    part = dissect(b"\x08\x96\x01\x12\x02\xff\xfe\x1d\x00\x00\x80\x3f", None)

    assert [(child.name, child.text) for child in part.children] == [
        ("field 1", "150"), ("field 2", "fffe"), ("field 3", "0x3f800000"),
    ]  # fmt: skip


def test_a_cut_off_body_is_read_up_to_the_cut() -> None:
    body = a_round().SerializeToString()
    for end in range(len(body)):
        root = dissect(body[:end], RoundRecord)
        assert sum(child.end - child.start for child in root.children) == end
    assert "Cut off" in str(
        next(part for part in dissect(body[:-1], RoundRecord).walk() if part.problem.template).problem
    )


def test_a_body_of_a_million_fields_is_not_taken_apart_for_ever() -> None:
    root = dissect(b"\x08\x01" * 1_000_000, None)

    assert len(root.children) == MOST_PARTS + 1
    assert str(MOST_PARTS) in str(root.children[-1].problem)


@given(st.binary(max_size=300))
def test_no_bytes_can_stop_it_and_none_is_left_out(body: bytes) -> None:
    for message in (RoundRecord, None):
        root = dissect(body, message)
        place = 0
        for child in root.children:
            assert child.start == place
            place = child.end
        assert place == len(body)


@given(st.binary(max_size=60), st.integers(0, 400), st.integers(0, 255))
def test_a_damaged_body_is_still_taken_apart(junk: bytes, where: int, byte: int) -> None:
    body = bytearray(a_round().SerializeToString())
    body[where % len(body)] = byte
    body[where % len(body) : where % len(body)] = junk

    for part in dissect(bytes(body), RoundRecord).walk():
        assert 0 <= part.start <= part.inside <= part.end <= len(body)


def test_what_it_reads_is_what_protobuf_reads() -> None:
    record = a_round()
    root = dissect(record.SerializeToString(), RoundRecord)
    for field, value in record.ListFields():
        if field.is_repeated or field.type == FieldDescriptor.TYPE_MESSAGE:
            continue
        text = found(root, field.name).text
        if field.type == FieldDescriptor.TYPE_BYTES:
            assert text == value.hex()
        elif field.type == FieldDescriptor.TYPE_BOOL:
            assert text == str(value).lower()
        else:
            assert text.partition(" (")[0] == str(value)

"""Personal data stays covered, and covering it changes nothing else."""

import pytest
from google.protobuf.json_format import MessageToJson
from hypothesis import given
from hypothesis import strategies as st

from tests.making import round_record
from thrillmon.floor.dissection import Part, dissect
from thrillmon.floor.masking import covered, masked, masked_body, masked_name
from thrillmon.wire.recorder.provider_pb2 import Dealer, GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Mei Lin", "M. L."), ("María José", "M. J."), ("Ünal", "Ü."), ("Anna", "A."),
        ("陳怡君", "陳○○"), ("", ""), ("  ", ""),
    ],
)  # fmt: skip
def test_a_name_becomes_initials(name: str, shown: str) -> None:
    assert masked_name(name) == shown


def test_nothing_personal_is_left_in_a_table_as_it_is_offered() -> None:
    made = GameProvide(game_code="G", state=1)
    made.players[64] = "d1"
    made.players_name["d1"] = "SECRET Name"
    made.players_avatar["d1"] = "https://SECRET/a.png"
    made.players_birth["d1"] = "SECRET"
    made.players_location["d1"] = "SECRET"
    dealer = made.dealers[64]
    dealer.CopyFrom(
        Dealer(code="d1", name="SECRET Name", age="SECRET", birthday="SECRET", location="SECRET", avatar="SECRET")
    )
    dealer.tags["a"] = "SECRET"
    dealer.intro.SetInParent()

    shown = masked(made)

    assert "SECRET" not in MessageToJson(shown)
    assert shown.players[64] == "d1"
    assert shown.dealers[64].name == "S. N."
    assert "SECRET" in MessageToJson(made), "the original stays as it was"


@given(st.dictionaries(st.text(max_size=5), st.text(max_size=20), max_size=4))
def test_any_name_can_be_masked_and_the_round_stays_the_same(names: dict[str, str]) -> None:
    record = round_record()
    record.players_name.update(names)

    shown = masked(record)

    assert set(shown.players_name) == set(names)
    shown.ClearField("players_name")
    record.ClearField("players_name")
    assert shown == record


def test_names_are_struck_out_of_bytes_and_nothing_else_moves() -> None:
    record = RoundRecord(round_code="R1", game_code="Mei Lin's table")
    record.players[64] = "D7"
    record.players_name["D7"] = "Mei Lin"
    record.players_name["D8"] = "陳怡君"
    body = record.SerializeToString()
    struck = masked_body(body)
    assert len(struck) == len(body)
    assert b"Mei Lin's table" in struck
    read = RoundRecord.FromString(struck)
    assert dict(read.players_name) == {"D7": "*" * 7, "D8": "*" * 9}
    assert (read.round_code, read.players[64]) == ("R1", "D7")


def offered() -> GameProvide:
    made = GameProvide(game_code="G", game_type="BACCARAT", state=1)
    made.players[64] = "d1"
    for names in (made.players_name, made.players_avatar, made.players_birth, made.players_location):
        names["d1"] = "SECRET Name"
    dealer = made.dealers[64]
    dealer.CopyFrom(Dealer(code="d1", name="SECRET", age="SECRET", birthday="SECRET", location="SECRET"))
    dealer.tags["a"] = "SECRET"
    dealer.intro.SetInParent()
    return made


def texts(part: Part) -> str:
    return " ".join(one.text for one in part.walk())


def test_a_table_as_it_is_offered_shows_nothing_personal_in_fields_or_bytes() -> None:
    body = offered().SerializeToString()
    root, struck = covered(dissect(body, GameProvide), body)
    assert b"SECRET" not in struck
    assert "SECRET" not in texts(root)
    assert len(struck) == len(body)
    read = GameProvide.FromString(struck)
    assert (read.game_code, read.state, read.players[64], read.dealers[64].code) == ("G", 1, "d1", "d1")


def test_a_body_of_no_known_type_and_a_broken_one_show_no_text_at_all() -> None:
    body = offered().SerializeToString()
    root, struck = covered(dissect(body, None), body)
    assert b"SECRET" not in struck
    assert "SECRET" not in texts(root)
    record = RoundRecord(round_code="R1")
    record.players_name["D7"] = "SECRET Name 陳怡君"
    cut = record.SerializeToString()[:-2]
    root, struck = covered(dissect(cut, RoundRecord), cut)
    assert b"SECRET" not in struck
    assert "陳".encode() not in struck
    assert "SECRET" not in texts(root)
    assert b"R1" in struck
    assert any(part.problem.template for part in root.walk())


def test_bytes_that_are_no_record_are_left_as_they_are() -> None:
    assert masked_body(b"\xff\xff\xff") == b"\xff\xff\xff"


@given(st.dictionaries(st.text(min_size=1, max_size=6), st.text("ABCxyz ", min_size=2, max_size=9), max_size=40))
def test_all_of_many_names_are_covered(names: dict[str, str]) -> None:
    record = RoundRecord(players_name=names)
    assert dict(masked(record).players_name) == {code: masked_name(name) for code, name in names.items()}

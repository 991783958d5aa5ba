"""Who deals: looked for in three places, and asked for once."""

import pytest

from tests.making import NOW, provide, round_record
from thrillmon.floor.dealers import PIT_BOSS_SEATS, Person, Register, people_at
from thrillmon.wire.recorder.provider_pb2 import Dealer, GameProvide


@pytest.fixture
def register() -> Register:
    return Register()


def seated(**seats: str) -> GameProvide:
    """Return a table with codes on seats: seated(s64="D1")."""
    made = provide()
    for seat, code in seats.items():
        made.players[int(seat[1:])] = code
    return made


def test_nobody_at_the_table_is_nobody(register: Register) -> None:
    assert people_at(None, None, register) is None
    assert people_at(provide(), round_record(), register) is None
    assert register.wanted() == []


def test_the_object_of_newer_servers_goes_before_the_code_of_older_ones(register: Register) -> None:
    table = provide(dealer="OLD", name="Old name")
    table.dealers[64].CopyFrom(Dealer(code="NEW", name="New name"))
    assert people_at(table, None, register) == Person("NEW", "New name")


def test_an_object_without_a_name_is_named_by_the_other_places(register: Register) -> None:
    table = provide()
    table.dealers[64].CopyFrom(Dealer(code="D1"))
    assert people_at(table, None, register) == Person("D1", "")
    register.learn([Dealer(code="D1", name="Anna")])
    assert people_at(table, None, register) == Person("D1", "Anna")
    table.players_name["D1"] = "Anna B."
    assert people_at(table, None, register) == Person("D1", "Anna B.")


def test_an_empty_object_is_nobody_and_does_not_hide_the_code(register: Register) -> None:
    table = provide(dealer="D1", name="Anna")
    table.dealers[64].CopyFrom(Dealer(age="31"))
    assert people_at(table, None, register) == Person("D1", "Anna")


def test_a_name_without_a_code_is_somebody_all_the_same(register: Register) -> None:
    table = provide()
    table.dealers[64].CopyFrom(Dealer(name="Anna"))
    assert people_at(table, None, register) == Person("", "Anna")
    assert register.wanted() == []


@pytest.mark.parametrize(
    ("seats", "dealer"),
    [
        ({"s64": "D1", "s50": "D2"}, "D1"),
        ({"s54": "D4", "s52": "D3", "s50": "D2"}, "D2"),
        ({"s54": "D4", "s52": "D3"}, "D3"),
        ({"s54": "D4"}, "D4"),
        ({"s64": "", "s52": "D3"}, "D3"),
        ({"s65": "D9", "s51": "D8", "s68": "P1", "s66": "B1"}, None),
    ],
)
def test_of_several_dealers_the_main_one_counts_and_former_ones_do_not(
    register: Register, seats: dict[str, str], dealer: str | None
) -> None:
    found = people_at(seated(**seats), None, register)
    assert (found and found.code) == dealer


def test_the_pit_boss_has_a_seat_of_their_own(register: Register) -> None:
    table = seated(s64="D1", s66="B1", s67="B0")
    assert people_at(table, None, register, PIT_BOSS_SEATS) == Person("B1", "")
    assert people_at(seated(s67="B0"), None, register, PIT_BOSS_SEATS) is None


def test_the_round_knows_who_dealt_it_when_the_table_does_not_tell(register: Register) -> None:
    record = round_record(started=NOW)
    record.players[64] = "D1"
    record.players_name["D1"] = "Anna"
    assert people_at(provide(), record, register) == Person("D1", "Anna")
    assert people_at(None, record, register) == Person("D1", "Anna")
    assert people_at(provide(dealer="D2", name="Jo"), record, register) == Person("D2", "Jo")


def test_looking_at_a_table_changes_nothing_of_it(register: Register) -> None:
    table, record = provide(), round_record()
    people_at(table, record, register)
    assert (table, record) == (provide(), round_record())
    assert not table.players
    assert not table.dealers


def test_a_name_nobody_told_is_asked_for_once_and_again_only_when_met_again(register: Register) -> None:
    for code in ("D2", "D1", "D2", ""):
        register.name(code)
    assert register.wanted() == ["D1", "D2"]
    assert register.wanted() == []
    register.name("D1")
    assert register.wanted() == ["D1"]


def test_what_was_learnt_is_not_asked_for(register: Register) -> None:
    register.name("D1")
    register.learn([Dealer(code="D1", name="Anna"), Dealer(code="D2"), Dealer(name="Nobody")])
    assert register.wanted() == []
    assert (register.name("D1"), register.name("D2"), register.name("")) == ("Anna", "", "")
    assert register.wanted() == ["D2"]


def test_a_later_name_replaces_an_earlier_one_and_an_empty_one_does_not(register: Register) -> None:
    register.learn([Dealer(code="D1", name="Anna")])
    register.learn([Dealer(code="D1", name="Anna Berg"), Dealer(code="D1", name="")])
    assert register.name("D1") == "Anna Berg"

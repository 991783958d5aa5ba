"""What the servers of the studio answer from: full at once, in order, bounded, and never changed once handed out."""

import pytest
from google.protobuf.message import Message

from tests.studio.play.watching import HOUR, START, events, rounds, seconds, watch, world
from thrillmon.clock import FakeClock
from thrillmon.studio.book import Book
from thrillmon.studio.scripts import ClockSkew, FeedDead, Script, ScriptError, Stall


def test_the_world_is_a_book() -> None:
    book: Book = world()
    assert book.platform == "wl-demo"


def test_the_book_is_full_at_once() -> None:
    played = world()
    for code in played.table_codes.values():
        kept = played.rounds(code)
        assert 20 <= len(kept) <= 40
        assert all(seconds(record.ts_start) < START for record in kept)
        assert all(record.is_end for record in kept[1:])
        assert len(played.shifts(code)) == 2
        assert [shift.is_end for shift in played.shifts(code)] == [False, True]
        shoes = played.shoes(code)
        current = played.current_shoe(code)
        if current is None:
            assert not shoes
        else:
            assert shoes[0].shoe_code == current.shoe_code
            assert len(shoes) >= 2
            assert [shoe.is_end for shoe in shoes] == [False] + [True] * (len(shoes) - 1)


def test_lists_are_newest_first_for_one_table_and_for_all() -> None:
    played = world()
    events(played, 900)
    for kept in (played.rounds(), played.rounds("STUDIO-BA-LBAC01DEMO"), played.shoes(), played.shifts()):
        times = [seconds(record.ts_start) for record in kept]
        assert times == sorted(times, reverse=True)
        assert len(times) > 1


def test_push_and_book_say_the_same() -> None:
    played = world()
    newest = {record.id: record for _, record in rounds(events(played, 600))}
    for code in played.table_codes.values():
        current = played.current_round(code)
        assert current is not None
        assert current == newest[current.id]
    for record in played.rounds():
        assert record == newest.get(record.id, record)


def test_what_was_read_from_the_book_never_changes() -> None:
    played = world()
    events(played, 20)
    taken: list[Message] = [*played.rounds(), *played.shoes(), *played.shifts(), *played.provides()]
    for code in played.table_codes.values():
        current = (played.current_round(code), played.current_shoe(code), played.current_shift(code))
        taken += [record for record in current if record is not None]
    before = [record.SerializeToString(deterministic=True) for record in taken]
    events(played, 1800)
    assert [record.SerializeToString(deterministic=True) for record in taken] == before


def test_the_book_knows_nothing_of_other_tables() -> None:
    played = world(tables=2)
    code = "STUDIO-XX-LXXX99DEMO"
    assert played.current_round(code) is None
    assert played.current_shoe(code) is None
    assert played.current_shift(code) is None
    assert played.rounds(code) == played.shoes(code) == played.shifts(code) == []


def test_records_are_bounded() -> None:
    played = world(tables=4, kept_rounds=25, speed=100.0)
    for _ in watch(played, HOUR):
        pass
    for code in played.table_codes.values():
        kept = played.rounds(code)
        assert len(kept) == 25
        assert seconds(kept[-1].ts_start) > START + HOUR / 2
        assert len(played.shoes(code)) <= 60
        assert len(played.shifts(code)) <= 20


def test_a_late_message_about_a_forgotten_round_brings_nothing_back() -> None:
    played = world(tables=1, kept_rounds=1, history_rounds=2)
    code = played.table_codes["T101"]
    found = events(played, 600)
    assert any(event.kind == "NOTIFY_ROUND_PLAYBACK" for event in found)
    (kept,) = played.rounds(code)
    newest = max((record for _, record in rounds(found)), key=lambda record: seconds(record.ts_start))
    assert kept.id == newest.id


def test_the_shift_lists_its_rounds_up_to_now() -> None:
    played = world()
    events(played, 900)
    for code in played.table_codes.values():
        shift, record = played.current_shift(code), played.current_round(code)
        assert shift is not None
        assert record is not None
        if shift.shift_code == record.shift_code:
            assert shift.round_codes[-1] == record.round_code
            assert len(shift.round_codes) == record.shift_round
        if record.shoe_code and record.shift_code == shift.shift_code:
            assert record.shoe_code in shift.shoe_codes


def test_now_is_the_handed_in_time_or_the_clocks() -> None:
    clock = FakeClock(START)
    without, with_clock = world(tables=1), world(tables=1, clock=clock)
    without.advance(START + 1.5)
    clock.advance(7.25)
    assert without.now() == pytest.approx(START + 1.5)
    assert with_clock.now() == pytest.approx(START + 7.25)
    with_clock.begin(ClockSkew(at=0, seconds=-100))
    assert with_clock.now() == pytest.approx(START + 7.25 - 100)


def test_troubles_can_be_let_loose_by_hand() -> None:
    played = world(tables=1)
    played.begin(FeedDead(at=0, seconds_long=10, link="grpc"))
    assert played.muted("grpc")
    assert not played.refused("grpc")
    played.advance(START + 11)
    assert not played.muted("grpc")


def test_a_trouble_at_no_table_is_refused() -> None:
    played = world(tables=1)
    with pytest.raises(ScriptError, match=r"by hand: trouble 1 \(stall\): “table” is “T999”"):
        played.begin(Stall(at=0, table="T999", seconds_long=5))


def test_a_script_without_troubles_changes_nothing() -> None:
    assert events(world(script=Script("empty", ())), 120) == events(world(), 120)

"""What people do about alarms goes to the right machine, under their name, or is refused in words."""

import pytest
from pytestqt.qtbot import QtBot

from tests.alarm_bench import ANN, BOSS, KINDS, NOW, Bench, key
from thrillmon.floor.alarms.duties import Duty
from thrillmon.floor.alarms.kinds import Condition
from thrillmon.floor.alarms.letters import Letter, Priority
from thrillmon.floor.alarms.machine import Alarms
from thrillmon.floor.alarms.people import ShelfTime


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench()


def test_acknowledging_is_kept_with_the_name_of_whoever_is_on_duty(bench: Bench) -> None:
    bench.hold("high T1")
    bench.station.take_duty(Duty(ANN, NOW))
    bench.station.acknowledge(bench.listed("high T1"), "on my way")
    change = bench.journal[-1]
    assert (change.number, change.user, change.note) == (3, "Ann Lee", "on my way")


def test_what_is_over_by_now_is_refused_and_never_acknowledges_the_next(bench: Bench) -> None:
    bench.hold("high T1")
    seen = bench.listed("high T1")
    bench.clear("high T1")
    bench.hold("high T1")
    bench.station.acknowledge(seen)
    assert bench.refusals == ["This alarm is over; the journal has it as number 1."]
    assert bench.listed("high T1").row.letter is Letter.UNACKNOWLEDGED


def test_only_low_ones_that_were_seen_are_acknowledged_together(bench: Bench) -> None:
    bench.hold("low T1", "low T2", "low T3", "high T4")
    bench.station.acknowledge_low([bench.listed("low T1"), bench.listed("low T2"), bench.listed("high T4")])
    letters = {one.row.key: one.row.letter for one in bench.station.listed()}
    assert letters[key("low T1")] is letters[key("low T2")] is Letter.ACKNOWLEDGED
    assert letters[key("low T3")] is letters[key("high T4")] is Letter.UNACKNOWLEDGED


def test_an_operator_may_not_shelve_high_and_the_end_of_the_shift_is_that_of_the_duty(bench: Bench) -> None:
    bench.hold("high T1", "low T2")
    bench.station.take_duty(Duty(ANN, NOW, NOW + 5000))
    bench.station.shelve(bench.listed("high T1"), "noise", ShelfTime.MINUTES_5)
    assert len(bench.refusals) == 1
    assert bench.refusals[0].startswith("Only a supervisor may shelve a High alarm, and Ann Lee is on duty")
    bench.station.shelve(bench.listed("low T2"), "noise", ShelfTime.SHIFT)
    shelf = bench.listed("low T2").row.shelf
    assert shelf is not None
    assert shelf.until == NOW + 5000


def test_a_whole_table_goes_out_of_service_and_comes_back_as_one(bench: Bench) -> None:
    bench.hold("low T1", "medium T1", "low T2")
    bench.station.remove(bench.listed("low T1"), "rebuilt", NOW + 86_400, whole_table=True)
    away = {one.row.key.kind for one in bench.station.listed() if one.row.letter is Letter.OUT_OF_SERVICE}
    assert away == {"low", "medium", "*"}
    bench.station.give_back(bench.listed("medium T1"))
    letters = {one.row.key: one.row.letter for one in bench.station.listed()}
    assert letters == {
        key("low T1"): Letter.UNACKNOWLEDGED,
        key("medium T1"): Letter.UNACKNOWLEDGED,
        key("low T2"): Letter.UNACKNOWLEDGED,
    }


def test_a_latched_alarm_is_reset_with_a_note_after_it_was_acknowledged(bench: Bench) -> None:
    bench.hold("latched T1")
    bench.clear("latched T1")
    bench.station.reset(bench.listed("latched T1"), "checked")
    assert bench.refusals == ["Acknowledge this alarm first, then reset it."]
    bench.station.acknowledge(bench.listed("latched T1"))
    bench.station.reset(bench.listed("latched T1"), "  ")
    assert len(bench.refusals) == 2
    bench.station.reset(bench.listed("latched T1"), "checked with the studio")
    assert bench.station.listed() == []
    assert bench.journal[-1].note == "checked with the studio"


def test_a_drill_stands_beside_true_alarms_and_changes_none_of_them(bench: Bench) -> None:
    drill = Alarms(KINDS, 5000.0)
    drill.evaluate([Condition(key("high T1"), True)], 5001.0)
    bench.hold("low T1")
    bench.station.begin_drill(drill, bench.clock.now() - 5001.0)
    drilled: list[object] = []
    bench.station.drilled.connect(drilled.append)
    (one,) = [one for one in bench.station.listed() if one.drill]
    assert one.row.occurrence is not None
    assert one.row.occurrence.started == bench.clock.now()
    tally = bench.station.tally()
    assert tally is not None
    assert tally.unacknowledged[Priority.HIGH] == 0
    assert bench.station.sounding() is Priority.HIGH
    known = len(bench.journal)
    bench.station.shelve(one, "try", ShelfTime.SHIFT)
    bench.station.unshelve(next(one for one in bench.station.listed() if one.drill))
    bench.station.acknowledge(next(one for one in bench.station.listed() if one.drill))
    assert len(drilled) == 3
    assert len(bench.journal) == known
    assert bench.listed("low T1").row.letter is Letter.UNACKNOWLEDGED
    bench.station.end_drill()
    assert [one.drill for one in bench.station.listed()] == [False]
    assert bench.station.duty.user == BOSS

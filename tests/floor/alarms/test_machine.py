"""The transition table row by row, what is refused, what sounds, and what a restart brings back."""

from collections.abc import Callable

import pytest

from tests.floor.alarms.kinds import ANN, BOSS, KINDS, LONG, NOW, SHORT, key
from thrillmon.floor.alarms.bookkeeping import OVERDUE
from thrillmon.floor.alarms.journal import ANY, AlarmKey, Evidence, Transition
from thrillmon.floor.alarms.kinds import Condition, DesignRule
from thrillmon.floor.alarms.letters import Cause, Letter, Priority, Sound
from thrillmon.floor.alarms.machine import Alarms
from thrillmon.floor.alarms.people import RefusedError, ShelfTime
from thrillmon.sentences import say


class Desk:
    """The machine, a clock, and somebody at it."""

    def __init__(self) -> None:
        self.alarms = Alarms(KINDS, NOW)
        self.now = NOW
        self.journal: list[Transition] = []

    def tell(self, name: str, holding: bool | None, *, after: float = 0.0, **options: object) -> list[Transition]:
        """Say how a condition stands, so many seconds later."""
        self.now += after
        return self.keep(self.alarms.evaluate([Condition(key(name), holding, **options)], self.now))  # type: ignore[arg-type]

    def wait(self, seconds: float) -> list[Transition]:
        self.now += seconds
        return self.keep(self.alarms.evaluate([], self.now))

    def keep(self, changes: list[Transition]) -> list[Transition]:
        self.journal += changes
        return changes

    def occurrence(self, name: str) -> int:
        (row,) = [row for row in self.alarms.rows() if row.key == key(name)]
        assert row.occurrence is not None
        return row.occurrence.id

    def acknowledge(self, name: str) -> list[Transition]:
        return self.keep(self.alarms.acknowledge(self.occurrence(name), ANN, self.now, "seen"))

    def shelve(self, name: str, **options: object) -> list[Transition]:
        settings: dict[str, object] = {"reason": "noise", "time": ShelfTime.MINUTES_5, **options}
        return self.keep(self.alarms.shelve(key(name), BOSS, self.now, **settings))  # type: ignore[arg-type]

    def letter(self, name: str) -> str:
        return str(self.alarms.letter(key(name)))

    def restart(self, after: float = 1.0) -> list[Transition]:
        self.now += after
        self.alarms = Alarms.restore(KINDS, self.journal, self.now)
        return self.keep(self.alarms.settle_in(self.now))


@pytest.fixture
def desk() -> Desk:
    return Desk()


def rows_of(changes: list[Transition]) -> list[tuple[int, str]]:
    return [(change.number, f"{change.before}{change.after}") for change in changes]


def refusal(call: Callable[[], object]) -> str:
    with pytest.raises(RefusedError) as refused:
        call()
    return str(refused.value.sentence)


# ---- the rows


def test_row_1_a_condition_that_lasts_is_raised_with_its_evidence(desk: Desk) -> None:
    evidence = Evidence(say("The ball is stuck."), "amqp", "ROUN1", "Spin", NOW - 3)
    assert desk.tell("slow", True, evidence=evidence) == []
    (change,) = desk.wait(5)
    assert (change.number, change.before, change.after) == (1, Letter.NORMAL, Letter.UNACKNOWLEDGED)
    assert change.evidence == evidence
    assert change.priority is Priority.MEDIUM
    assert change.sound is Sound.START
    assert change.occurrence
    assert desk.alarms.sounding() is Priority.MEDIUM


def test_row_1_the_on_delay_counts_from_when_the_condition_began(desk: Desk) -> None:
    assert rows_of(desk.tell("slow", True, since=NOW - 5)) == [(1, "AB")]


def test_row_1_what_flaps_is_raised_although_it_never_lasts(desk: Desk) -> None:
    for _ in range(2):
        assert rows_of(desk.tell("flapping", True)) == []
        assert rows_of(desk.tell("flapping", False, after=1)) == [(2, "AA")]
    (change,) = desk.tell("flapping", True, after=1)
    assert (change.number, change.cause) == (1, Cause.REPEATED)


def test_row_1_flaps_long_ago_do_not_count(desk: Desk) -> None:
    for _ in range(4):
        desk.tell("flapping", True, after=20)
        assert rows_of(desk.tell("flapping", False, after=1)) == [(2, "AA")]


def test_row_2_a_near_miss_is_written_down_and_announced_to_nobody(desk: Desk) -> None:
    desk.tell("slow", True)
    (change,) = desk.tell("slow", False, after=4.9)
    assert (change.number, change.sound, change.occurrence) == (2, Sound.NONE, 0)
    assert desk.alarms.rows() == []


def test_rows_3_and_5_seen_and_gone(desk: Desk) -> None:
    desk.tell("quick", True)
    (change,) = desk.acknowledge("quick")
    assert (change.number, change.user, change.note, change.sound) == (3, "Ann", "seen", Sound.STOP)
    assert rows_of(desk.tell("quick", False)) == [(5, "CA")]
    assert desk.alarms.rows() == []


def test_rows_4_and_6_gone_and_seen_later(desk: Desk) -> None:
    desk.tell("high", True)
    assert desk.tell("high", False) == []
    (change,) = desk.wait(2)
    assert (change.number, change.sound) == (4, Sound.STOP)
    assert [row.letter for row in desk.alarms.active()] == [Letter.RETURNED]
    assert rows_of(desk.acknowledge("high")) == [(6, "DA")]


def test_row_7_it_comes_again_before_anybody_looked(desk: Desk) -> None:
    desk.tell("quick", True)
    first = desk.occurrence("quick")
    desk.tell("quick", False)
    (change,) = desk.tell("quick", True, after=1)
    assert (change.number, change.former, change.sound) == (7, first, Sound.START)
    assert change.occurrence > first


def test_row_8_a_high_alarm_nobody_does_anything_about_calls_again(desk: Desk) -> None:
    desk.tell("high", True)
    desk.acknowledge("high")
    assert desk.wait(19.9) == []
    (change,) = desk.wait(0.1)
    assert (change.number, change.cause, change.sound) == (8, Cause.REALARM, Sound.START)
    (row,) = desk.alarms.active()
    assert row.occurrence is not None
    assert row.occurrence.acknowledged_by == "Ann", "who had seen it is not forgotten"


def test_row_8_it_becomes_worse(desk: Desk) -> None:
    desk.tell("quick", True)
    desk.acknowledge("quick")
    (change,) = desk.tell("quick", True, severity=Priority.HIGH)
    assert (change.number, change.cause, change.priority) == (8, Cause.SEVERITY, Priority.HIGH)
    assert desk.tell("quick", True) == [], "what was High stays High"
    assert desk.alarms.sounding() is Priority.HIGH


def test_row_8_an_acknowledgement_is_taken_back(desk: Desk) -> None:
    desk.tell("quick", True)
    desk.acknowledge("quick")
    (change,) = desk.alarms.unacknowledge(desk.occurrence("quick"), ANN, desk.now, "wrong table")
    assert (change.number, change.cause, change.user, change.note) == (8, Cause.PERSON, "Ann", "wrong table")


def test_rows_9_to_12_what_is_latched_stays_until_a_person_resets_it(desk: Desk) -> None:
    desk.tell("latched", True)
    desk.wait(2)
    desk.tell("latched", False)
    assert rows_of(desk.wait(2)) == [(9, "BE")]
    number = desk.occurrence("latched")
    assert "Acknowledge this alarm first" in refusal(lambda: desk.alarms.reset(number, ANN, desk.now, "ok"))
    assert rows_of(desk.acknowledge("latched")) == [(10, "EF")]
    assert "note" in refusal(lambda: desk.alarms.reset(number, ANN, desk.now, "  "))
    desk.tell("latched", True)
    assert rows_of(desk.wait(2)) == [(12, "FB")]
    desk.acknowledge("latched")
    desk.tell("latched", False)
    assert rows_of(desk.wait(2)) == [(9, "CF")]
    (change,) = desk.alarms.reset(desk.occurrence("latched"), ANN, desk.now, "looked at the recording")
    assert (change.number, change.user, change.note) == (11, "Ann", "looked at the recording")
    assert desk.alarms.rows() == []


def test_rows_13_and_14_a_shelf_ends_by_itself_and_the_alarm_is_back(desk: Desk) -> None:
    desk.tell("quick", True)
    (change,) = desk.shelve("quick")
    assert (change.number, change.until, change.note) == (13, desk.now + 300, "noise")
    assert change.sound is Sound.STOP
    assert desk.alarms.sounding() is None
    assert desk.wait(299) == []
    (change,) = desk.wait(1)
    assert (change.number, change.cause, change.after) == (14, Cause.TIME_OVER, Letter.UNACKNOWLEDGED)
    assert change.sound is Sound.START


def test_row_14_what_went_away_on_the_shelf_comes_back_as_nothing(desk: Desk) -> None:
    desk.tell("quick", True)
    desk.shelve("quick")
    assert rows_of(desk.tell("quick", False)) == [(5, "GG")], "the journal goes on under a shelf"
    assert rows_of(desk.wait(300)) == [(14, "GA")]


def test_row_14_the_on_delay_has_run_under_the_shelf(desk: Desk) -> None:
    desk.shelve("slow")
    desk.tell("slow", True)
    assert rows_of(desk.wait(5)) == [(1, "GG")]
    changes = desk.alarms.unshelve(key("slow"), ANN, desk.now, "ready")
    assert rows_of(changes) == [(14, "GB")]


def test_row_14_a_one_shot_shelf_ends_with_the_condition(desk: Desk) -> None:
    desk.tell("quick", True)
    desk.shelve("quick", one_shot=True)
    assert rows_of(desk.tell("quick", False)) == [(5, "GG"), (14, "GA")]
    assert rows_of(desk.tell("quick", True)) == [(1, "AB")]


def test_a_latch_outlives_a_shelf(desk: Desk) -> None:
    desk.tell("latched", True)
    desk.wait(2)
    desk.tell("latched", False)
    desk.wait(2)
    desk.shelve("latched")
    assert rows_of(desk.wait(300)) == [(14, "GE")]


def test_rows_15_and_16_a_design_rule_hides_and_shows_again(desk: Desk) -> None:
    desk.tell("quick", True)
    (change,) = desk.tell("quick", True, suppressed=LONG)
    assert (change.number, change.rule, change.until) == (15, "shoe_change", desk.now + 600)
    assert rows_of(desk.tell("quick", True)) == [(16, "HB")]


def test_row_15_a_condition_that_begins_hidden_is_never_announced(desk: Desk) -> None:
    changes = desk.tell("quick", True, suppressed=LONG)
    assert rows_of(changes) == [(15, "AH"), (1, "HH")]
    assert all(change.sound is Sound.NONE for change in changes)
    assert rows_of(desk.tell("quick", False, suppressed=LONG)) == [(5, "HH")]
    assert rows_of(desk.tell("quick", False)) == [(16, "HA")]


def test_row_15_an_idle_alarm_is_not_touched(desk: Desk) -> None:
    assert desk.tell("quick", False, suppressed=LONG) == []
    assert desk.alarms.rows() == []


def test_row_16_back_to_the_shelf_if_that_still_holds(desk: Desk) -> None:
    desk.tell("quick", True)
    desk.shelve("quick")
    assert rows_of(desk.tell("quick", True, suppressed=LONG)) == [(15, "GH")]
    assert rows_of(desk.tell("quick", True)) == [(16, "HG")]
    desk.tell("quick", True, suppressed=LONG)
    assert rows_of(desk.wait(300)) == [(14, "HH")]
    assert rows_of(desk.tell("quick", True)) == [(16, "HB")]


def test_row_16_the_watchdog_ends_what_hides_for_too_long_and_says_so(desk: Desk) -> None:
    desk.tell("quick", True, suppressed=SHORT)
    changes = desk.wait(15)
    assert {(change.key.kind, change.number) for change in changes} == {("quick", 16), (OVERDUE, 1)}
    assert desk.letter("quick") == "B"
    assert desk.tell("quick", True, suppressed=SHORT) == [], "the same rule does not hide it again"
    assert rows_of(desk.tell("quick", True)) == [(16, "BB")], "now it is really over"
    assert [change.key.kind for change in desk.wait(1)] == [OVERDUE]
    assert rows_of(desk.tell("quick", True, suppressed=SHORT)) == [(15, "BH")]


def test_rows_17_and_18_out_of_service_and_back(desk: Desk) -> None:
    desk.tell("quick", True)
    remove = desk.alarms.remove_from_service
    (change,) = remove(key("quick"), BOSS, desk.now, reason="sensor", review_at=desk.now + 86_400)
    assert (change.number, change.user, change.note, change.until) == (17, "Boss", "sensor", desk.now + 86_400)
    assert desk.wait(90_000) == [], "the review date calls nobody by itself"
    assert rows_of(desk.alarms.return_to_service(key("quick"), ANN, desk.now)) == [(18, "IB")]


def test_a_whole_table_is_taken_out_of_service(desk: Desk) -> None:
    desk.tell("quick", True)
    place = AlarmKey(ANY, "T1")
    desk.alarms.remove_from_service(place, BOSS, desk.now, reason="rebuilt", review_at=desk.now + 9)
    assert desk.letter("quick") == "I"
    assert rows_of(desk.tell("high", True)) == [(17, "AI"), (1, "II")], "what begins there is out of service too"
    assert rows_of(desk.alarms.evaluate([Condition(key("high", "T2"), True)], desk.now)) == [(1, "AB")]
    refused = refusal(lambda: desk.alarms.return_to_service(key("quick"), BOSS, desk.now))
    assert "return the table" in refused
    changes = desk.alarms.return_to_service(place, BOSS, desk.now)
    assert [change.after for change in changes if change.key.kind != ANY] == [Letter.UNACKNOWLEDGED] * 2


def test_row_19_a_dead_feed_freezes_and_closes_nothing(desk: Desk) -> None:
    desk.tell("quick", True)
    (change,) = desk.tell("quick", None)
    assert (change.number, change.before, change.after, change.unknown) == (19, "B", "B", True)
    assert desk.wait(1000) == []
    (row,) = desk.alarms.active()
    assert row.unknown
    assert rows_of(desk.tell("quick", False)) == [(19, "BB"), (4, "BD")]


def test_row_19_nothing_new_is_raised_while_nobody_tells(desk: Desk) -> None:
    desk.tell("slow", True)
    assert desk.tell("slow", None, after=1) == []
    assert desk.wait(100) == []
    assert desk.tell("slow", True) == []
    assert rows_of(desk.wait(5)) == [(1, "AB")], "the delay began anew"


def test_row_21_silence_is_no_acknowledgement(desk: Desk) -> None:
    desk.tell("quick", True)
    (change,) = desk.alarms.silence(desk.occurrence("quick"), ANN, desk.now)
    assert (change.number, change.sound, change.after) == (21, Sound.STOP, Letter.UNACKNOWLEDGED)
    assert desk.alarms.sounding() is None
    assert "no sound" in refusal(lambda: desk.alarms.silence(desk.occurrence("quick"), ANN, desk.now))


# ---- events


def test_an_event_lasts_for_its_time_and_another_one_is_another_occurrence(desk: Desk) -> None:
    assert rows_of(desk.tell("event", True)) == [(1, "AB")]
    assert rows_of(desk.tell("event", True, after=2)) == [(4, "BD"), (7, "DB")]
    assert rows_of(desk.wait(6)) == [(4, "BD")]


def test_an_event_that_must_be_seen_lasts_until_it_is(desk: Desk) -> None:
    desk.tell("seen", True)
    assert desk.wait(100_000) == []
    assert rows_of(desk.acknowledge("seen")) == [(3, "BC"), (9, "CF")]


# ---- refusals


def test_a_shelf_needs_a_reason_a_role_and_an_end(desk: Desk) -> None:
    desk.tell("high", True)
    shelve = desk.alarms.shelve
    assert "why" in refusal(lambda: shelve(key("high"), BOSS, NOW, reason=" ", time=ShelfTime.HOUR))
    assert "supervisor" in refusal(lambda: shelve(key("high"), ANN, NOW, reason="x", time=ShelfTime.HOUR))
    assert "shift" in refusal(lambda: shelve(key("high"), BOSS, NOW, reason="x", time=ShelfTime.SHIFT))
    desk.shelve("high", time=ShelfTime.SHIFT, shift_ends=NOW + 4000)
    assert "off the shelf first" in refusal(lambda: desk.shelve("high"))
    assert "off the shelf first" in refusal(lambda: desk.acknowledge("high"))


def test_only_low_ones_are_acknowledged_together(desk: Desk) -> None:
    desk.tell("quick", True)
    desk.tell("event", True)
    low = [desk.occurrence("quick"), desk.occurrence("event")]
    desk.tell("high", True)
    together = [*low, desk.occurrence("high")]
    assert "Only Low" in refusal(lambda: desk.alarms.acknowledge_all(together, ANN, desk.now))
    assert desk.letter("quick") == "B", "nothing was acknowledged"
    assert len(desk.alarms.acknowledge_all([*low, 12345], ANN, desk.now)) == 2


def test_an_acknowledgement_is_for_what_was_seen_and_not_for_what_came_since(desk: Desk) -> None:
    desk.tell("quick", True)
    seen = desk.occurrence("quick")
    desk.tell("quick", False)
    desk.tell("quick", True, after=1)
    assert "is over" in refusal(lambda: desk.alarms.acknowledge(seen, ANN, desk.now))


# ---- lists


def test_the_worst_comes_first(desk: Desk) -> None:
    desk.tell("quick", True)
    desk.tell("high", True, after=1)
    desk.tell("slow", True)
    desk.wait(10)
    desk.acknowledge("high")
    assert [row.key.kind for row in desk.alarms.active()] == ["slow", "quick", "high"]
    tally = desk.alarms.tally()
    assert tally.unacknowledged == {Priority.LOW: 1, Priority.MEDIUM: 1, Priority.HIGH: 0}
    assert tally.acknowledged[Priority.HIGH] == 1


# ---- clocks


def test_a_clock_that_is_set_lets_no_delay_pass(desk: Desk) -> None:
    desk.tell("slow", True)
    desk.alarms.shift_clock(3600)
    desk.now += 3600
    assert desk.wait(4) == []
    assert rows_of(desk.wait(1)) == [(1, "AB")]


def test_a_clock_that_is_set_back_keeps_no_shelf_longer(desk: Desk) -> None:
    desk.tell("quick", True)
    desk.shelve("quick")
    desk.alarms.shift_clock(-3600)
    desk.now -= 3600
    assert desk.wait(299) == []
    assert rows_of(desk.wait(1)) == [(14, "GB")]


def test_a_shelf_goes_on_while_the_computer_sleeps(desk: Desk) -> None:
    desk.tell("quick", True)
    desk.shelve("quick")
    desk.alarms.shift_clock(3600)
    desk.now += 3600
    assert rows_of(desk.wait(0)) == [(14, "GB")]


# ---- restarts


def _pass_through(desk: Desk) -> dict[str, Callable[[], object]]:
    """Return how to get an alarm into each state."""

    def latch(acknowledged: bool) -> None:
        desk.tell("latched", True)
        desk.wait(2)
        desk.tell("latched", False)
        desk.wait(2)
        if acknowledged:
            desk.acknowledge("latched")

    def seen() -> None:
        desk.tell("quick", True)
        desk.acknowledge("quick")

    def gone() -> None:
        desk.tell("quick", True)
        desk.tell("quick", False)

    def shelved() -> None:
        desk.tell("quick", True)
        desk.shelve("quick", time=ShelfTime.HOUR)

    def out() -> None:
        desk.tell("quick", True)
        desk.keep(desk.alarms.remove_from_service(key("quick"), BOSS, desk.now, reason="x", review_at=desk.now + 9))

    return {
        "A": lambda: desk.tell("quick", False),
        "B": lambda: desk.tell("quick", True),
        "C": seen,
        "D": gone,
        "E": lambda: latch(False),
        "F": lambda: latch(True),
        "G": shelved,
        "H": lambda: desk.tell("quick", True, suppressed=LONG),
        "I": out,
    }


@pytest.mark.parametrize("letter", "ABCDEFGHI")
def test_row_20_every_state_is_there_again_after_a_restart(desk: Desk, letter: str) -> None:
    _pass_through(desk)[letter]()
    name = "latched" if letter in "EF" else "quick"
    before = desk.alarms.rows()
    changes = desk.restart()
    assert desk.letter(name) == letter
    assert [row.occurrence for row in desk.alarms.rows()] == [row.occurrence for row in before]
    assert [row.shelf for row in desk.alarms.rows()] == [row.shelf for row in before]
    assert all(change.sound is Sound.NONE for change in changes)
    assert desk.alarms.sounding() is None, "nothing sounds before its condition was evaluated"
    rule: DesignRule | None = LONG if letter == "H" else None
    announced = desk.tell(name, letter in "BCGHI", suppressed=rule)
    assert not any(change.announces for change in announced)
    assert [change.number for change in announced if change.sound is Sound.START] == ([19] if letter == "B" else [])
    assert desk.letter(name) == letter


def test_row_20_a_shelf_that_ended_meanwhile_is_off(desk: Desk) -> None:
    desk.tell("quick", True)
    desk.shelve("quick")
    (change,) = desk.restart(after=301)
    assert (change.number, change.cause, change.before, change.after) == (20, Cause.UNPROVEN, "G", "B")


def test_row_20_a_shelf_from_the_future_is_off(desk: Desk) -> None:
    desk.tell("quick", True)
    desk.shelve("quick")
    (change,) = desk.restart(after=-3600)
    assert change.cause is Cause.UNPROVEN


def test_numbers_of_occurrences_go_on_after_a_restart(desk: Desk) -> None:
    desk.tell("quick", True)
    first = desk.occurrence("quick")
    desk.restart()
    desk.tell("high", True)
    assert desk.occurrence("high") == first + 1

"""The arithmetic about alarms, by hand and against a slow count."""

from hypothesis import example, given
from hypothesis import strategies as st

from thrillmon.floor.alarms.journal import AlarmKey, Transition
from thrillmon.floor.alarms.letters import Cause, Letter, Priority
from thrillmon.floor.alarms.report import FLOOD_STARTS, PERIOD, Report, Verdict, floods_of, report_on

START = 1_700_000_000.0
A, B, C, D, G = Letter.NORMAL, Letter.UNACKNOWLEDGED, Letter.ACKNOWLEDGED, Letter.RETURNED, Letter.SHELVED


def change(
    at: float, number: int, before: Letter, after: Letter, kind: str = "x", *, user: str = "", place: str = ""
) -> Transition:
    key = AlarmKey(kind, place)
    return Transition(START + at, key, number, before, after, Cause.CONDITION, user=user, priority=Priority.MEDIUM)


def call(at: float, kind: str = "x") -> Transition:
    return change(at, 1, A, B, kind)


def report(*changes: Transition, hours: float = 1.0, operators: float = 1.0) -> Report:
    return report_on(changes, start=START, end=START + hours * 3600, operators=operators)


def verdict(found: Report, name: str) -> Verdict:
    return next(measure.verdict for measure in found.measures() if measure.name == name)


def test_nothing_is_a_good_hour() -> None:
    found = report()
    assert found.per_hour == 0
    assert found.within_budget()
    assert {measure.verdict for measure in found.measures()} == {Verdict.GOOD}


def test_the_rate_is_per_operator_and_hour() -> None:
    calls = [call(index * 600, f"k{index}") for index in range(12)]
    assert report(*calls, hours=2).per_hour == 6
    assert verdict(report(*calls, hours=2), "per_hour") is Verdict.GOOD
    assert verdict(report(*calls[:6], call(50), hours=1), "per_hour") is Verdict.BEARABLE
    assert report(*calls, hours=2, operators=2).per_hour == 3


def test_only_what_calls_somebody_counts() -> None:
    found = report(
        change(0, 2, A, A), call(1), change(2, 3, B, C, user="Ann"), change(900, 8, C, B), change(901, 13, B, G),
        change(950, 14, G, B), change(960, 20, B, B),
    )  # fmt: skip
    assert (found.alarms, found.realarms) == (2, 1)
    assert found.near_misses == {"x": 1}
    assert (found.standing, found.shelved) == (1, 1)


def test_peaks_are_counted_in_ten_minutes() -> None:
    found = report(*(call(at, f"k{at}") for at in range(600, 612)), call(3600, "last"))
    assert list(found.periods) == [0, 12, 0, 0, 0, 1]
    assert verdict(found, "peak") is Verdict.BEARABLE
    assert verdict(found, "crowded") is Verdict.BROKEN
    assert not found.within_budget()


def test_a_flood_begins_with_the_eleventh_and_ends_when_few_are_left() -> None:
    times = [START + at for at in (*range(0, 110, 10), 500)]
    (flood,) = floods_of(times, START + 3600)
    assert flood.start == START + 100
    # Ten minutes after the eighth of the first eleven, four of them are left, one of which came at 500.
    assert flood.end == START + 70 + PERIOD
    assert flood.alarms == 12
    assert floods_of(times[:10], START + 3600) == []


@given(st.lists(st.integers(0, 4000), max_size=60))
@example([0] * 6 + [291] + [292] * 4 + [891])
def test_floods_agree_with_a_slow_count(seconds: list[int]) -> None:
    times = sorted(START + second for second in seconds)
    floods = floods_of(times, START + 6000)
    flooded = False
    for second in range(6000):
        at = START + second
        lately = sum(at - PERIOD < time <= at for time in times)
        flooded = lately > FLOOD_STARTS or (flooded and lately >= 5)
        inside = any(flood.start <= at < flood.end for flood in floods)
        assert inside is flooded, second


def test_chattering_is_three_times_within_a_minute() -> None:
    assert report(call(0), call(29), call(60)).chattering == [AlarmKey("x")]
    assert report(call(0), call(30), call(61)).chattering == []
    assert report(call(0, "a"), call(1, "b"), call(2, "c")).chattering == []


def test_fleeting_is_gone_before_anybody_could_look() -> None:
    assert report(call(0), change(9, 4, B, D)).fleeting == 1
    assert report(call(0), change(11, 4, B, D)).fleeting == 0
    assert report(call(0), change(5, 3, B, C, user="Ann"), change(6, 5, C, A)).fleeting == 0


def test_stale_is_more_than_a_day() -> None:
    assert report(call(0), hours=25).stale == 1
    assert report(call(0), change(3600, 3, B, C, user="Ann"), change(90_000, 5, C, A), hours=26).stale == 1
    assert report(call(0), change(80_000, 6, D, A, user="Ann"), call(80_100), hours=26).stale == 0


def test_the_ten_that_call_most() -> None:
    found = report(*(call(at * 100, f"k{at % 12}") for at in range(24)), call(3000, "k3"))
    assert found.top[0] == (AlarmKey("k3"), 3)
    assert len(found.top) == 10
    assert found.by_kind["k3"] == 3
    assert found.by_priority == {Priority.MEDIUM: 25}

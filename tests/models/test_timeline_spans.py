"""How late a step is, and where a round stands in its own time."""

import pytest

from tests.making import NOW
from tests.panes.timelines import FULL, PEEKING, line, timeline
from thrillmon.floor.phases import Phase
from thrillmon.floor.timelines import Bar, Usual
from thrillmon.models.timeline_spans import (
    Lateness,
    ended_at,
    first_second,
    last_second,
    lateness,
    opened_at,
    running_bar,
)


def bar(planned: float | None = 15.0, usual: Usual | None = None, end: float | None = None) -> Bar:
    return Bar(0, 17, "Peek", Phase.PLAYING, NOW, end, planned, usual)


@pytest.mark.parametrize(
    ("elapsed", "expected"),
    [
        (15.9, Lateness.ON_TIME),
        (16.0, Lateness.OVER),
        (24.9, Lateness.OVER),
        (25.0, Lateness.MEDIUM),
        (45.0, Lateness.HIGH),
    ],
)
def test_a_step_becomes_an_alarm_ten_seconds_past_its_plan_and_high_at_three_times(
    elapsed: float, expected: Lateness
) -> None:
    assert lateness(bar(), NOW + elapsed) is expected


def test_a_step_that_often_takes_long_is_given_half_as_long_again() -> None:
    slow = bar(usual=Usual(18.0, 30.0, 100))
    assert lateness(slow, NOW + 40) is Lateness.OVER
    assert lateness(slow, NOW + 45.5) is Lateness.HIGH
    rarely_heard = bar(usual=Usual(18.0, 30.0, 6))
    assert lateness(rarely_heard, NOW + 40) is Lateness.MEDIUM


def test_a_step_that_is_over_is_no_alarm() -> None:
    assert lateness(bar(end=NOW + 300), NOW + 300) is Lateness.OVER


def test_without_a_plan_what_is_usual_counts_and_without_both_nothing_is_late() -> None:
    assert lateness(bar(planned=None, usual=Usual(2.0, 4.0, 50)), NOW + 6) is Lateness.OVER
    assert lateness(bar(planned=None), NOW + 600) is Lateness.ON_TIME
    assert lateness(bar(planned=0.0), NOW + 600) is Lateness.ON_TIME


def test_a_round_counts_from_when_betting_opened() -> None:
    dealt_first = line(start=NOW, plays=(FULL[3], *FULL[:2]))
    assert opened_at(dealt_first) == pytest.approx(NOW + 1.4)
    assert first_second(dealt_first) == pytest.approx(-1.4)
    assert last_second(dealt_first, NOW + 999) == pytest.approx(27.7)


def test_a_running_round_has_no_end() -> None:
    running = line(plays=PEEKING)
    assert ended_at(running) is None
    assert running_bar(running) is running.bars[-1]
    assert last_second(running, NOW + 60) == pytest.approx(60)
    assert running_bar(line()) is None


def test_a_round_without_times_stands_at_zero() -> None:
    nothing = timeline().rounds[0]._replace(start=None, end=None, bars=(), bands=())
    assert (opened_at(nothing), first_second(nothing), last_second(nothing, NOW)) == (None, 0.0, 0.0)

"""When a step is late: the same for list, strip, wall and timeline."""

from dataclasses import replace

import pytest

from tests.making import NOW
from tests.table_rows import a_table, late, standing_still
from thrillmon.floor.lateness import Lateness, late_after, lateness
from thrillmon.floor.phases import Phase
from thrillmon.floor.table_now import TableNow
from thrillmon.floor.timelines import Bar, Usual
from thrillmon.floor.worst import Concern, late_of, trouble_of
from thrillmon.models.timeline_spans import lateness as lateness_of_bar

SLOW = Usual(18.0, 30.0, 100)


@pytest.mark.parametrize(
    ("phase", "planned", "usual", "expected"),
    [
        (Phase.BETTING, 25.0, None, 28.0),
        (Phase.BETTING, 25.0, SLOW, 28.0),  # a promise, however often it is broken
        (Phase.PLAYING, 15.0, None, 25.0),
        (Phase.PLAYING, 15.0, SLOW, 45.0),
        (Phase.PLAYING, 15.0, Usual(18.0, 30.0, 6), 25.0),
        (Phase.PLAYING, None, Usual(2.0, 4.0, 50), 14.0),
        (Phase.PLAYING, None, SLOW, 45.0),
        (Phase.PLAYING, None, None, None),
    ],
)
def test_a_step_is_late_by_its_plan_and_by_what_is_usual_here(
    phase: Phase, planned: float | None, usual: Usual | None, expected: float | None
) -> None:
    assert late_after(phase, planned, usual) == expected


def test_only_what_runs_is_late() -> None:
    assert lateness(Phase.PLAYING, 15.0, None, 60.0, running=True) is Lateness.HIGH
    assert lateness(Phase.PLAYING, 15.0, None, 60.0, running=False) is Lateness.OVER


@pytest.mark.parametrize("seconds", [9.0, 24.9, 25.0, 30.0, 44.9, 45.0, 90.0])
@pytest.mark.parametrize("usual", [None, SLOW])
@pytest.mark.parametrize("planned", [True, False])
def test_list_and_timeline_call_the_same_step_late(seconds: float, usual: Usual | None, planned: bool) -> None:
    table = replace(standing_still(seconds=seconds), usual=usual, step_since=NOW - seconds)
    if not planned:
        table = replace(table, planned=None)
    bar = Bar(0, 17, "Peek", Phase.PLAYING, NOW - seconds, None, 15.0 if planned else None, usual)
    assert (trouble_of(table, NOW) is not None) is (lateness_of_bar(bar, NOW) >= Lateness.MEDIUM)


def test_a_step_without_a_plan_is_measured_by_the_tables_own_history() -> None:
    table = a_table(phase=Phase.PLAYING, planned=None, remaining=None, usual=SLOW, step_since=NOW - 50.0)
    trouble = trouble_of(table, NOW)
    assert trouble is not None
    assert (trouble.concern, str(trouble.sentence)) == (Concern.STALLED, "50 s; 99 of 100 took under 30 s")


@pytest.mark.parametrize(("table", "expected"), [(late(seconds=9), 9), (standing_still(seconds=41), 26)])
def test_late_is_counted_from_when_the_step_should_have_been_over(table: TableNow, expected: int) -> None:
    found = late_of(table, NOW)
    assert found is not None
    assert int(found.seconds) == expected

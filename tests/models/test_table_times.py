"""Pace and time in words, and the small line beside the pace."""

from datetime import UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.making import NOW
from tests.table_rows import PACE, a_table, late, standing_still
from thrillmon.floor.countdowns import Plan
from thrillmon.floor.table_now import TableNow
from thrillmon.floor.timelines import Pace
from thrillmon.floor.worst import trouble_of
from thrillmon.models.cells import Spark, TimeBar, Tone
from thrillmon.models.table_beliefs import View
from thrillmon.models.table_times import SPARK_LIMIT, pace_cell, spark_of, time_cell


def view(table: TableNow) -> View:
    return View(UTC, NOW, trouble_of(table, NOW))


@pytest.mark.parametrize(
    ("pace", "text", "tone"),
    [
        (PACE, "62/h", Tone.DIM),
        (Pace(40.0, 58.0, ()), "↓40/h", Tone.STRONG),
        (Pace(90.0, 58.0, ()), "↑90/h", Tone.STRONG),
        (Pace(62.0, None, ()), "62/h", Tone.DIM),
        (Pace(None, None, ()), "—", Tone.DIM),
    ],
)
def test_a_pace_out_of_the_usual_has_an_arrow(pace: Pace, text: str, tone: Tone) -> None:
    table = a_table(pace=pace)
    cell = pace_cell(table, view(table))
    assert (cell.text, cell.tone) == (text, tone)


def test_the_tip_of_a_pace_says_what_is_usual_here() -> None:
    table = a_table(pace=Pace(40.0, 80.0, ()))
    assert pace_cell(table, view(table)).tip == "40 rounds an hour now; usually 80 here (-50%)"


def test_the_line_shows_deviations_and_stays_in_its_height() -> None:
    assert spark_of((60.0, 30.0, 90.0, 600.0), 60.0) == Spark((0, -SPARK_LIMIT, SPARK_LIMIT, SPARK_LIMIT), SPARK_LIMIT)
    assert spark_of((60.0,), 60.0).steps == ()
    assert spark_of((60.0, 50.0), None).steps == ()


@given(st.lists(st.floats(0, 1e6), max_size=20), st.none() | st.floats(0.1, 1e4))
def test_no_pace_leaves_the_line(recent: list[float], usual: float | None) -> None:
    assert all(abs(step) <= SPARK_LIMIT for step in spark_of(tuple(recent), usual).steps)


def test_a_betting_window_runs_empty_and_a_step_fills_up() -> None:
    table = a_table(planned=Plan(NOW, 20.0), remaining=20.0)
    bar = time_cell(table, view(table)).payload
    assert isinstance(bar, TimeBar)
    assert (bar.fraction(NOW), bar.fraction(NOW + 5), bar.fraction(NOW + 60)) == (1.0, 0.75, 0.0)
    dealing = bar._replace(phase=standing_still().phase)
    assert (dealing.fraction(NOW), dealing.fraction(NOW + 5), dealing.fraction(NOW + 60)) == (0.0, 0.25, 1.0)
    assert bar._replace(ends=None).fraction(NOW) is None


def test_a_late_bar_says_how_late() -> None:
    for table, over in ((late(), 1), (standing_still(), 2)):
        bar = time_cell(table, view(table)).payload
        assert isinstance(bar, TimeBar)
        assert bar.over == over

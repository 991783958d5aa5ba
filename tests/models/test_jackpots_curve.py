"""Curves as they are drawn: broken where nothing was heard, inside their picture, with round numbers at the edges."""

from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from thrillmon.floor.curves import Point
from thrillmon.models.jackpots_curve import (
    CurveMark,
    Scale,
    curve_line,
    gaps,
    pieces,
    scale_of,
    time_ticks,
    value_before,
    value_ticks,
)
from thrillmon.models.jackpots_signs import Loudness, Sign

NOW = 1_700_000_000.0


def points(*told: tuple[float, str, bool]) -> tuple[Point, ...]:
    return tuple(Point(NOW + at, Decimal(value), gap) for at, value, gap in told)


def test_no_line_is_drawn_over_a_time_in_which_nothing_was_heard() -> None:
    told = points((-300, "10", False), (-200, "11", False), (-100, "12", True), (-50, "13", False))
    line = curve_line(told, (), NOW, 600.0, NOW - 50)

    assert [len(piece.corners) for piece in pieces(line, scale_of(line.shown()))] == [2, 2]
    (left, right), (last, end) = gaps(line)
    assert line.moment(left) == NOW - 200
    assert line.moment(right) == NOW - 100
    assert line.moment(last) == NOW - 50
    assert end == 1.0


def test_the_line_comes_in_from_the_left_and_old_points_are_left_out() -> None:
    told = points((-900, "1", False), (-700, "2", False), (-100, "3", False))
    line = curve_line(told, (), NOW, 600.0, NOW)
    assert [point.value for point in line.shown()] == [2, 3]


def test_a_picture_can_be_kept_for_a_while() -> None:
    told = points(
        (-100, "3", False),
    )
    assert curve_line(told, (), NOW, 1800.0, 0.0) == curve_line(told, (), NOW + 0.5, 1800.0, 0.0)


def test_a_win_stands_at_what_the_pot_held_and_what_matters_is_painted_last() -> None:
    told = points((-60, "400", False), (-10, "410", False), (-9, "10", False))
    assert value_before(told, NOW - 8) == 410
    assert value_before((), NOW) is None
    marks = [
        CurveMark(1, NOW - 9, None, Sign.WITHHELD, Loudness.HIGH),
        CurveMark(2, NOW - 8, None, Sign.WIN, Loudness.QUIET),
    ]
    line = curve_line(told, marks, NOW, 600.0, NOW)
    assert [mark.number for mark in line.loudest_last()] == [2, 1]


amounts = st.decimals(min_value=Decimal("-1e18"), max_value=Decimal("1e18"), places=18, allow_nan=False)


@given(st.lists(st.tuples(st.floats(0, 5000), amounts, st.booleans()), max_size=40), st.sampled_from([600.0, 86_400.0]))
def test_whatever_is_told_is_drawn_inside_the_picture(told: list[tuple[float, Decimal, bool]], seconds: float) -> None:
    curve = tuple(Point(NOW - at, value, gap) for at, value, gap in sorted(told, reverse=True, key=lambda one: one[0]))
    line = curve_line(curve, (), NOW, seconds, NOW)
    scale = scale_of(line.shown())
    for piece in pieces(line, scale):
        for across, up in piece.corners:
            assert across <= 1.0
            assert 0.0 <= up <= 1.0
    assert len(value_ticks(scale, 6)) <= 7
    assert all(0.0 <= left <= right <= 1.0 for left, right in gaps(line))


def test_ticks_are_round_in_amounts_and_in_times_of_day() -> None:
    assert value_ticks(Scale(Decimal("9.3"), Decimal("13.9")), 5) == [10, 11, 12, 13]
    line = curve_line((), (), NOW, 3600.0, NOW)
    # Half an hour off.
    zone = ZoneInfo("Asia/Kolkata")
    times = [datetime.fromtimestamp(at, zone).strftime("%H:%M") for at in time_ticks(line, zone, 6)]
    assert times == ["02:50", "03:00", "03:10", "03:20", "03:30", "03:40"]

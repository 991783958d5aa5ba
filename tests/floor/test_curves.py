"""The line of a pot: bounded, and no peak or fall is lost."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from thrillmon.floor.curves import MOST_POINTS, Curve, Point


def curve(*points: tuple[float, int]) -> Curve:
    made = Curve()
    for at, value in points:
        made.add(Point(at, Decimal(value)))
    return made


def test_a_day_of_updates_fits_and_every_win_is_still_seen() -> None:
    made = Curve()
    for number in range(43_200):
        made.add(Point(number * 2.0, Decimal(1 + number % 5_000)))
    points = made.points
    assert len(points) <= MOST_POINTS
    assert points[-1].at == 43_199 * 2.0
    peaks = [point for point in points if point.value == 5_000]
    assert len(peaks) == 8


def test_a_line_of_nothing_but_falls_stays_bounded() -> None:
    made = curve(*((at, at % 2) for at in range(2_000)))
    assert len(made.points) <= MOST_POINTS
    assert made.points[-1].at == 1_999


def test_a_gap_is_kept() -> None:
    made = curve((0, 1), (1, 2))
    made.add(Point(100, Decimal(3), after_gap=True))
    made.add(Point(101, Decimal(4)))
    made.add(Point(101.5, Decimal(5)))
    assert [point.after_gap for point in made.points] == [False, False, True, False]


def test_growth_is_unknown_at_first() -> None:
    assert curve((0, 1)).growth(0) is None
    assert curve((0, 1), (10, 2)).growth(10) is None
    assert curve((0, 1), (36, 2)).growth(36) == 100


@given(st.lists(st.tuples(st.floats(0, 1e6), st.integers(0, 100)), max_size=400))
def test_any_line_is_in_order_and_ends_with_the_newest(points: list[tuple[float, int]]) -> None:
    made = curve(*points)
    times = [point.at for point in made.points]
    assert times == sorted(set(times))
    if points:
        assert times[-1] == max(at for at, _ in points)


def test_the_first_minutes_of_steady_growth_are_kept_however_unevenly_it_is_told() -> None:
    for uneven in (0.0, 0.013):
        made = Curve()
        for number in range(1_200):
            made.add(Point(number * (2.0 + uneven * (number % 3)), Decimal(number)))
        assert made.points[0].at == 0.0
        assert len(made.points) <= MOST_POINTS

"""The scale of the rewind bar: what it shows, that steps stay in sight, and round times."""

from datetime import UTC
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.making import NOW
from thrillmon.models.rewind_scale import (
    DAY,
    NARROWEST_SECONDS,
    Reach,
    RewindScale,
    Window,
    moment_text,
    written_times,
)

TAIPEI = ZoneInfo("Asia/Taipei")


def scale(begins: float | None = NOW - 5 * DAY, shift: float | None = NOW - 3600.0) -> RewindScale:
    made = RewindScale()
    made.now = NOW
    made.reach = Reach(begins, shift)
    return made


def test_it_begins_with_the_running_shift() -> None:
    assert scale().usual() == Window(NOW - 3600.0, NOW)


def test_without_a_shift_it_shows_24_hours_and_never_what_was_before_the_archive() -> None:
    assert scale(shift=None).usual() == Window(NOW - DAY, NOW)
    assert scale(shift=NOW - 3 * DAY).usual() == Window(NOW - DAY, NOW)
    assert scale(begins=NOW - 600.0).usual() == Window(NOW - 600.0, NOW)
    assert scale(begins=None, shift=None).usual() == Window(NOW - DAY, NOW)


def test_zoomed_while_live_its_right_end_goes_on_with_the_time() -> None:
    made = scale()
    made.zoom(0.5, None)
    assert made.window(None) == Window(NOW - 1800.0, NOW)
    made.now += 60.0
    assert made.window(None) == Window(NOW - 1740.0, NOW + 60.0)


def test_zooming_out_ends_at_the_first_second_of_the_archive() -> None:
    made = scale()
    for _ in range(20):
        made.zoom(2.0, NOW - 100.0)
    assert made.window(NOW - 100.0) == Window(NOW - 5 * DAY, NOW)


def test_yesterday_is_brought_into_sight() -> None:
    made = scale()
    made.reveal(NOW - 2 * DAY)
    window = made.window(NOW - 2 * DAY)
    assert window.share(NOW - 2 * DAY) == pytest.approx(0.5)
    made.show_usual()
    assert made.window(NOW - 60.0) == made.usual()


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("zoom"), st.floats(0.1, 10.0)),
            st.tuples(st.just("go"), st.floats(-7 * DAY, -1.0)),
            st.tuples(st.just("wait"), st.floats(0.0, DAY)),
        ),
        max_size=30,
    )
)
def test_whatever_is_done_the_moment_is_in_sight(deeds: list[tuple[str, float]]) -> None:
    made = scale()
    at = NOW - 60.0
    made.reveal(at)
    for what, much in deeds:
        if what == "zoom":
            made.zoom(much, at)
        elif what == "go":
            at = made.now + much
            made.reveal(at)
        else:
            made.now += much
            made.reveal(at)
        window = made.window(at)
        assert window.seconds >= NARROWEST_SECONDS * 0.999
        assert -1e-6 <= window.share(at) <= 1.0 + 1e-6


@given(st.floats(0.0, 4e9), st.floats(60.0, 400 * DAY), st.integers(1, 30))
def test_round_times_lie_inside_and_are_not_too_many(left: float, seconds: float, most: int) -> None:
    window = Window(left, left + seconds)
    times = written_times(window, TAIPEI, most)
    assert len(times) <= most + 1
    assert all(window.left <= at <= window.right for at, _ in times)


def test_times_are_round_in_the_zone_they_are_said_in() -> None:
    kathmandu = ZoneInfo("Asia/Kathmandu")
    texts = [text for _, text in written_times(Window(NOW, NOW + 5 * 3600), kathmandu, 6)]
    assert all(text.endswith(":00") for text in texts)


def test_another_day_is_named() -> None:
    assert moment_text(NOW, NOW + 60, UTC) == "22:13:20"
    assert moment_text(NOW, NOW + DAY, UTC) == "2023-11-14 22:13:20"

"""Following, and standing still while somebody reads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrillmon.models.timeline_follow import LONGEST_SECONDS, SHORTEST_SECONDS, Follow, Span


def ids(newest: int, count: int = 50) -> list[bytes]:
    return [number.to_bytes(2, "big") for number in range(newest, max(0, newest - count), -1)]


def test_scrolled_back_the_lanes_stand_still_and_the_newer_ones_are_counted() -> None:
    follow = Follow()
    follow.absorb(ids(100))
    follow.scroll(10)
    assert (follow.following, follow.first, follow.newer) == (False, 10, 10)
    follow.absorb(ids(102))
    assert (follow.first, follow.newer) == (12, 12)
    follow.resume()
    assert (follow.following, follow.first, follow.newer) == (True, 0, 0)


def test_scrolled_back_to_the_newest_it_follows_again() -> None:
    follow = Follow()
    follow.absorb(ids(100))
    follow.scroll(3)
    follow.scroll(-5)
    assert follow.following


def test_zooming_pauses_and_new_rounds_are_counted_from_then_on() -> None:
    follow = Follow()
    follow.absorb(ids(100))
    follow.zoom(Span(0, 100), 0.5, 20)
    assert follow.window == Span(10, 60)
    assert (follow.following, follow.newer) == (False, 0)
    follow.absorb(ids(103))
    assert follow.newer == 3


def test_newer_rounds_are_counted_on_when_the_one_on_top_is_no_longer_kept() -> None:
    follow = Follow()
    follow.absorb(ids(100))
    follow.scroll(40)
    follow.absorb(ids(120))
    assert (follow.first, follow.newer) == (49, 60)
    follow.absorb(ids(125))
    assert follow.newer == 65


def test_panning_keeps_the_length() -> None:
    follow = Follow()
    follow.absorb(ids(5))
    follow.pan(Span(0, 80), 8)
    assert follow.window == Span(8, 88)


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("scroll"), st.integers(-60, 60)),
            st.tuples(st.just("zoom"), st.floats(0.001, 1000)),
            st.tuples(st.just("pan"), st.floats(-1e5, 1e5)),
            st.tuples(st.just("more"), st.integers(0, 70)),
            st.tuples(st.just("resume"), st.just(0)),
        ),
        max_size=30,
    )
)
def test_whatever_is_done_the_window_is_sane_and_a_pause_never_forgets_rounds(
    deeds: list[tuple[str, float]],
) -> None:
    follow = Follow()
    newest = 60
    follow.absorb(ids(newest))
    for deed, amount in deeds:
        before = follow.newer
        match deed:
            case "scroll":
                follow.scroll(int(amount))
            case "zoom":
                follow.zoom(follow.window or Span(0, 80), amount, 10)
            case "pan":
                follow.pan(follow.window or Span(0, 80), amount)
            case "more":
                newest += int(amount)
                follow.absorb(ids(newest))
                if not follow.following:
                    assert follow.newer >= before
            case _:
                follow.resume()
        assert 0 <= follow.first < 50
        assert follow.newer >= 0
        if follow.following:
            assert (follow.window, follow.newer) == (None, 0)
        if follow.window is not None:
            assert SHORTEST_SECONDS * 0.99 <= follow.window.seconds <= LONGEST_SECONDS * 1.01
            assert follow.window.seconds == pytest.approx(follow.window.right - follow.window.left)

"""The studio's clock, by what polls tell and by the quickest of the pushes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.making import NOW
from thrillmon.floor.offsets import KEEP_SECONDS, LARGEST_OFFSET, ServerClock


@pytest.fixture
def clock() -> ServerClock:
    return ServerClock()


def test_while_nobody_has_told_both_clocks_are_taken_for_one(clock: ServerClock) -> None:
    assert clock.offset(NOW) == 0.0


def test_a_poll_was_answered_half_way(clock: ServerClock) -> None:
    clock.hear_poll(NOW + 60, NOW, NOW + 2)
    assert clock.offset(NOW + 2) == pytest.approx(59.0)


def test_of_the_last_polls_the_quickest_counts(clock: ServerClock) -> None:
    clock.hear_poll(NOW + 60.0, NOW, NOW)
    clock.hear_poll(NOW + 63.0, NOW, NOW + 4)
    assert clock.offset(NOW + 4) == pytest.approx(60.0)
    for second in range(8):  # eight later ones, all slower: the quick one is too long ago
        clock.hear_poll(NOW + second + 65.0, NOW + second, NOW + second + 2)
    assert clock.offset(NOW + 10) == pytest.approx(64.0)


def test_of_the_pushes_the_quickest_counts(clock: ServerClock) -> None:
    clock.hear_push(NOW + 9.0, NOW)
    clock.hear_push(NOW + 10.9, NOW + 1)
    clock.hear_push(NOW + 11.5, NOW + 2)
    assert clock.offset(NOW + 2) == pytest.approx(9.9)


@given(st.lists(st.floats(-5, 0), min_size=1, max_size=30), st.randoms(use_true_random=False))
def test_pushes_of_one_second_may_come_in_any_order(delays: list[float], dice: object) -> None:
    clock = ServerClock()
    dice.shuffle(delays)  # type: ignore[attr-defined]
    for delay in delays:
        clock.hear_push(NOW + 30 + delay, NOW + 0.5)
    assert clock.offset(NOW + 1) == pytest.approx(29.5 + max(delays))


def test_a_poll_that_tells_the_time_beats_all_pushes(clock: ServerClock) -> None:
    clock.hear_push(NOW + 9.0, NOW)
    clock.hear_poll(NOW + 2.0, NOW, NOW)
    clock.hear_push(NOW + 19.0, NOW + 1)
    assert clock.offset(NOW + 1) == pytest.approx(2.0)


def test_readings_grow_old_polls_first_and_then_nobody_knows(clock: ServerClock) -> None:
    clock.hear_poll(NOW + 2.0, NOW, NOW)
    clock.hear_push(NOW + 109.0, NOW + 100)
    assert clock.offset(NOW + KEEP_SECONDS) == pytest.approx(2.0)
    assert clock.offset(NOW + KEEP_SECONDS + 1) == pytest.approx(9.0)
    assert clock.offset(NOW + KEEP_SECONDS + 101) == 0.0


def test_when_our_clock_was_set_nothing_is_known(clock: ServerClock) -> None:
    clock.hear_poll(NOW + 2.0, NOW, NOW)
    clock.hear_push(NOW + 9.0, NOW)
    clock.forget()
    assert clock.offset(NOW) == 0.0


@pytest.mark.parametrize("wrong", [LARGEST_OFFSET + 1, -LARGEST_OFFSET - 1, 1e15, -1e15])
def test_junk_moves_no_clock(clock: ServerClock, wrong: float) -> None:
    clock.hear_poll(NOW + wrong, NOW, NOW)
    clock.hear_push(NOW + wrong, NOW)
    assert clock.offset(NOW) == 0.0


def test_a_poll_answered_before_it_was_asked_tells_nothing(clock: ServerClock) -> None:
    clock.hear_poll(NOW + 2.0, NOW + 5, NOW)
    assert clock.offset(NOW) == 0.0


def test_a_day_of_pushes_takes_no_more_memory_than_a_minute(clock: ServerClock) -> None:
    for second in range(10_000):
        clock.hear_push(NOW + second + 5, NOW + second)
    assert len(clock._pushes) <= 64
    assert clock.offset(NOW + 10_000) == pytest.approx(5.0)

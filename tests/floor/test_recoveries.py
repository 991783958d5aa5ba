"""What an answer about the past proves, and what it does not."""

from hypothesis import given
from hypothesis import strategies as st

from thrillmon.floor.recoveries import Played, clipped, joined, length, proven, shared, without

SHIFT = "SHIF-1"


def played(number: int, started: float, ended: float | None = None, *, shift: str = SHIFT, over: bool = True) -> Played:
    end = started + 30 if ended is None and over else ended
    return Played(f"{shift}-{number}".encode(), shift, number, started, end, over)


def ids(*rounds: Played) -> set[bytes]:
    return {one.id for one in rounds}


def test_a_complete_answer_with_unbroken_numbers_fills_the_hole() -> None:
    row = [played(number, number * 40.0) for number in range(1, 10)]
    assert proven(row, ids(*row[2:6]), 100, 300, complete=True) == [(100, 300)]


def test_a_number_that_is_skipped_stays_a_hole() -> None:
    row = [played(number, number * 40.0) for number in (1, 2, 3, 6, 7)]
    assert proven(row, ids(*row), 60, 300, complete=True) == [(60, 150), (240, 300)]


def test_an_empty_answer_proves_nothing() -> None:
    assert proven([], (), 100, 300, complete=True) == []
    # One round before and one long after, of another shift: nobody knows what lay between.
    far = [played(7, 80), played(1, 400, shift="SHIF-2")]
    assert proven(far, (), 100, 300, complete=True) == []


def test_neighbours_that_were_heard_prove_that_nothing_was_missed() -> None:
    assert proven([played(7, 60), played(8, 320)], (), 100, 300, complete=False) == [(100, 300)]


def test_an_answer_that_broke_off_counts_as_far_as_its_numbers_go() -> None:
    row = [played(number, number * 40.0) for number in range(1, 5)]
    assert proven(row, ids(*row), 60, 1000, complete=False) == [(60, 160)]


def test_a_round_whose_end_nobody_told_is_missing_from_its_beginning() -> None:
    row = [played(1, 40), played(2, 80, over=False), played(3, 120)]
    assert proven(row, ids(row[0], row[2]), 30, 200, complete=True) == [(30, 80), (120, 200)]
    # Told by the provider afterwards, it has never ended: that is all there is to know.
    assert proven(row, ids(*row), 30, 200, complete=True) == [(30, 200)]


def test_the_last_round_may_still_run_when_it_was_told_of_after_the_hole() -> None:
    row = [played(1, 40), played(2, 80, over=False)]
    assert proven(row, ids(*row), 50, 100, complete=True) == [(50, 100)]
    assert proven(row, ids(row[0]), 50, 100, complete=True) == [(50, 80)]


SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda one: (min(one), max(one))), max_size=5)


def inside(spans: list[tuple[float, float]], moment: float) -> bool:
    return any(start <= moment < end for start, end in spans)


@given(SPANS, SPANS)
def test_stretches_are_reckoned_with_as_sets(one: list[tuple[float, float]], other: list[tuple[float, float]]) -> None:
    for moment in [second + 0.5 for second in range(31)]:
        first, second = inside(one, moment), inside(other, moment)
        assert inside(joined(one), moment) == first
        assert inside(without(one, other), moment) == (first and not second)
        assert inside(shared([one, other]), moment) == (first and second)
        assert inside(clipped(one, 5, 20), moment) == (first and 5 <= moment < 20)
    assert length(joined(one)) == sum(inside(one, second + 0.5) for second in range(31))

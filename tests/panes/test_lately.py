"""Texts that are laid out once: as many are kept as were said, and those in use do not go."""

from hypothesis import given
from hypothesis import strategies as st

from thrillmon.panes.lately import Lately


@given(st.integers(2, 20), st.lists(st.integers(0, 40), max_size=200))
def test_no_more_are_kept_than_were_said_and_each_is_its_own(most: int, asked: list[int]) -> None:
    kept: Lately[int, str] = Lately(most)
    for key in asked:
        if kept.get(key) is None:
            kept.keep(key, str(key))
        assert kept.get(key) == str(key)
        assert len(kept) <= most


def test_what_is_asked_for_all_the_time_stays_and_what_is_not_goes() -> None:
    kept: Lately[int, str] = Lately(10)
    kept.keep(-1, "in use")
    kept.keep(-2, "left alone")
    for number in range(100):
        kept.keep(number, str(number))
        assert kept.get(-1) == "in use"
    assert kept.get(-2) is None
    kept.clear()
    assert (len(kept), kept.get(-1)) == (0, None)

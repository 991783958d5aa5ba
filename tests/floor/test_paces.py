"""How quickly a table plays, whatever its pauses, shoe changes and lost rounds."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.floor.tempos import tempo_of
from tests.making import NOW, round_record
from thrillmon.floor.paces import FEWEST_GAPS, NO_TEMPO, RECENT_GAPS
from thrillmon.floor.rounds import Beat, beat_of


def beat(start: float, number: int = 0, *, shoe: str = "A", shift: str = "S") -> Beat:
    return Beat((NOW + start, bytes([number % 256])), shift, number, shoe)


def every(gap: float, count: int, *, since: float = 0.0, first: int = 1, shoe: str = "A") -> list[Beat]:
    return [beat(since + gap * place, first + place, shoe=shoe) for place in range(count)]


def test_a_round_a_minute_is_sixty_an_hour() -> None:
    pace = tempo_of(every(60.0, 12)).pace
    assert pace.per_hour == pace.usual == pytest.approx(60.0)
    assert pace.recent == pytest.approx((60.0,) * 11)


def test_too_few_rounds_say_nothing_of_what_is_usual() -> None:
    assert tempo_of([]) == NO_TEMPO
    assert tempo_of(every(60.0, 1)).pace.per_hour is None
    few = tempo_of(every(60.0, FEWEST_GAPS)).pace
    assert (few.per_hour, few.usual) == (pytest.approx(60.0), None)
    assert tempo_of(every(60.0, FEWEST_GAPS + 1)).pace.usual == pytest.approx(60.0)


def test_a_slower_table_shows_in_the_pace_of_now_and_not_in_what_is_usual() -> None:
    slow = every(60.0, 20) + every(90.0, 5, since=19 * 60.0 + 90.0, first=21)
    pace = tempo_of(slow).pace
    assert (pace.per_hour, pace.usual) == (pytest.approx(40.0), pytest.approx(60.0))
    assert pace.recent[-1] == pytest.approx(40.0)


def test_a_shoe_change_a_new_shift_and_a_pause_are_no_play() -> None:
    told = every(60.0, 10) + every(60.0, 10, since=1_200.0, first=11, shoe="B") + [beat(4_000.0, 21, shoe="B")]
    told += [beat(4_060.0, 1, shoe="B", shift="T"), beat(4_120.0, 2, shoe="B", shift="T")]
    pace = tempo_of(told).pace
    assert pace.per_hour == pace.usual == pytest.approx(60.0)
    assert set(pace.recent) == {60.0}


def test_rounds_that_were_not_heard_took_their_share() -> None:
    told = [one for one in every(60.0, 30) if one.shift_round not in (12, 13, 14, 28)]
    pace = tempo_of(told).pace
    assert pace.per_hour == pace.usual == pytest.approx(60.0)


def test_numbers_that_fall_or_repeat_are_no_gaps() -> None:
    told = [beat(0.0, 5), beat(60.0, 5), beat(120.0, 3), beat(180.0, -1), beat(240.0, 0)]
    assert tempo_of(told).pace.recent == (60.0, 60.0)


def test_a_round_that_runs_late_slows_the_pace_before_it_ends() -> None:
    tempo = tempo_of(every(60.0, 20))
    began = NOW + 19 * 60.0
    assert tempo.now(began + 80.0, running=True).per_hour == pytest.approx(60.0)
    assert tempo.now(began + 600.0, running=True).per_hour == pytest.approx(6.0)
    assert tempo.now(began + 600.0, running=False).per_hour == pytest.approx(60.0)


def test_long_memories_show_the_last_gaps() -> None:
    assert len(tempo_of(every(60.0, 64)).pace.recent) == RECENT_GAPS


def test_a_round_says_where_it_stands() -> None:
    record = round_record(number=7)
    assert beat_of(record) == Beat((NOW, record.id), record.shift_code, 7, record.shoe_code)


@given(
    st.lists(
        st.builds(
            beat,
            st.floats(0, 1e6),
            st.integers(-(2**63), 2**63 - 1) | st.integers(0, 40),
            shoe=st.sampled_from("AB"),
            shift=st.sampled_from("ST"),
        ),
        max_size=64,
    ),
    st.randoms(use_true_random=False),
)
def test_the_order_of_hearing_makes_no_difference(told: list[Beat], dice: random.Random) -> None:
    shuffled = [*told]
    dice.shuffle(shuffled)
    tempo = tempo_of(told)
    assert tempo_of(shuffled) == tempo
    assert all(value > 0.0 for value in (*tempo.pace.recent, tempo.pace.per_hour or 1.0, tempo.pace.usual or 1.0))

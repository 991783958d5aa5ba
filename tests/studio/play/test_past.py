"""The past that a studio begins with: shifts, shoes and rounds that could have been."""

from itertools import pairwise

import pytest

from tests.studio.play.watching import START, seconds, world
from thrillmon.studio.play.world import World


@pytest.fixture(scope="module")
def played() -> World:
    return world(tables=45)


def test_shifts_of_eight_hours_follow_each_other(played: World) -> None:
    for code in played.table_codes.values():
        now, before = played.shifts(code)
        assert seconds(before.ts_end) == seconds(now.ts_start) < START
        assert seconds(before.ts_end) - seconds(before.ts_start) == 8 * 3600
        assert START - seconds(now.ts_start) < 8 * 3600
        assert before.shift_code != now.shift_code
        assert len(before.round_codes) > 300
        assert len(set(before.round_codes)) == len(before.round_codes)


def test_rounds_stand_at_the_end_of_their_shift(played: World) -> None:
    for code in played.table_codes.values():
        shift, kept = played.shifts(code)[0], played.rounds(code)
        assert shift.round_codes[-len(kept) :] == [record.round_code for record in reversed(kept)]
        assert len(shift.round_codes) == kept[0].shift_round


def test_rounds_fill_the_shift_at_a_pace_that_could_be(played: World) -> None:
    for code in played.table_codes.values():
        shift, kept = played.shifts(code)[0], played.rounds(code)
        pace = (seconds(kept[0].ts_start) - seconds(kept[-1].ts_start)) / (len(kept) - 1)
        span = seconds(kept[0].ts_start) - seconds(shift.ts_start)
        assert kept[0].shift_round == pytest.approx(span / pace, rel=0.35, abs=3)


def test_shoes_follow_each_other_and_are_used_up_to_different_parts(played: World) -> None:
    used: list[float] = []
    for code in played.table_codes.values():
        shoes = [shoe for shoe in played.shoes(code) if shoe.decks]
        if not shoes:
            continue
        current, *past = shoes
        assert len(past) >= 2
        used.append(current.decks[64].index / current.decks[64].cut_index)
        for newer, older in zip(shoes, past, strict=False):
            assert seconds(older.ts_end) < seconds(newer.ts_start)
            assert older.shoe_code != newer.shoe_code
            assert older.cut_round > 5
    assert len(used) > 15
    assert min(used) < 0.35
    assert max(used) > 0.65


def test_shifts_change_one_after_the_other() -> None:
    played = world(tables=24)
    starts = sorted(seconds(shift.ts_start) for shift in played.shifts() if not shift.is_end)
    apart = [later - earlier for earlier, later in pairwise(starts)]
    assert min(apart) > 5 * 60


@pytest.mark.parametrize(("speed", "history"), [(0.1, 1), (1.0, 900), (100.0, 30), (100.0, 200)])
def test_any_length_of_history_fits_any_speed(speed: float, history: int) -> None:
    played = world(tables=6, speed=speed, history_rounds=history, kept_rounds=1000)
    for code in played.table_codes.values():
        kept = played.rounds(code)
        assert len(kept) >= max(1, history * 0.7)
        assert seconds(kept[-1].ts_start) < START
        assert all(record.shift_round > 0 for record in kept)

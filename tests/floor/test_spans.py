"""Learned step times: what is usual on a table, and what teaches nothing."""

import random
from sys import getsizeof

from hypothesis import given
from hypothesis import strategies as st

from tests.making import NOW, round_record, step
from thrillmon.floor.spans import FEWEST_SPANS, KEEP_SPANS, MOST_GAMES, MOST_STEPS, Ring, Spans
from thrillmon.wire.recorder.record_pb2 import RoundRecord


def played(number: int, bets: float, closed: float = 3.0) -> RoundRecord:
    return round_record(
        step(8, NOW), step(9, NOW + bets), step(23, NOW + bets + closed), number=number, end=NOW + bets + closed + 1
    )


def test_the_median_and_the_99th_percentile_are_those_of_the_last_spans() -> None:
    ring = Ring()
    for seconds in range(1, 401):
        ring.add(float(seconds))
    usual = ring.usual()
    assert usual is not None
    # 101 to 400: the first hundred have made room, and three of 300 took longer than the 99th percentile.
    assert (usual.median, usual.p99, usual.count) == (250.5, 397.0, KEEP_SPANS)


def test_too_few_spans_say_nothing() -> None:
    spans = Spans()
    for number in range(FEWEST_SPANS - 1):
        spans.learn(played(number, 25.0))
    assert spans.usual("BACCARAT", 8) is None
    spans.learn(played(9, 25.0))
    usual = spans.usual("BACCARAT", 8)
    assert usual is not None
    assert (usual.median, usual.count) == (25.0, FEWEST_SPANS)
    assert spans.usual("SICBO", 8) is None
    assert spans.usual("BACCARAT", 77) is None


def test_rehearsals_and_cancelled_rounds_teach_nothing() -> None:
    spans = Spans()
    for number in range(10):
        test, void = played(number, 25.0), played(number, 25.0)
        test.test, void.cancel = True, True
        assert spans.learn(test) == spans.learn(void) == 0
    assert spans.learned == 0
    assert spans.usual("BACCARAT", 8) is None


def test_a_round_that_goes_on_in_a_second_stage_is_learned_once() -> None:
    spans = Spans()
    for number in range(FEWEST_SPANS):
        first = played(number, 25.0)
        again = played(number, 25.0)
        again.process.append(step(40, NOW + 60))
        again.process.append(step(41, NOW + 66))
        known = spans.learn(first)
        assert spans.learn(again, known) == 5
        assert spans.learn(again, 5) == 5
    assert spans.learned == FEWEST_SPANS
    counts = [getattr(spans.usual("BACCARAT", code), "count", 0) for code in (8, 9, 40)]
    assert counts == [FEWEST_SPANS, FEWEST_SPANS, FEWEST_SPANS]


def test_absurd_spans_are_left_out() -> None:
    spans = Spans()
    for number in range(FEWEST_SPANS):
        spans.learn(played(number, -5.0))
        spans.learn(played(number, 7_200.0))
    assert spans.usual("BACCARAT", 8) is None


@given(st.lists(st.floats(0.0, 600.0, width=32), min_size=FEWEST_SPANS, max_size=40), st.randoms(use_true_random=False))
def test_the_order_in_which_rounds_are_learned_makes_no_difference(told: list[float], dice: random.Random) -> None:
    def usual(bets: list[float]) -> tuple[float, float]:
        ring = Ring()
        for seconds in bets:
            ring.add(seconds)
        found = ring.usual()
        assert found is not None
        return found.median, found.p99

    shuffled = [*told]
    dice.shuffle(shuffled)
    assert usual(shuffled) == usual(told)
    median, p99 = usual(told)
    assert min(told) <= median <= p99 == max(told)


def test_the_memory_is_flat() -> None:
    spans = Spans()
    for number in range(3_000):
        record = played(number, 20.0 + number % 7)
        record.process[0].code = number % 400
        record.game_type = f"GAME{number % 9}"
        spans.learn(record)
    assert len(spans._rings) == MOST_GAMES
    rings = [ring for rings in spans._rings.values() for ring in rings.values()]
    assert len(rings) <= MOST_GAMES * MOST_STEPS
    assert all(getsizeof(ring._seconds) <= 4 * KEEP_SPANS + 300 for ring in rings)


def test_the_end_of_a_round_teaches_its_last_step_only_where_no_second_stage_may_follow() -> None:
    def last(game_type: str) -> float | None:
        spans = Spans()
        for number in range(FEWEST_SPANS):
            record = played(number, 25.0)
            record.game_type = game_type
            spans.learn(record)
        usual = spans.usual(game_type, 23)
        return None if usual is None else usual.median

    assert (last("BACCARAT"), last("COLORGAME")) == (1.0, None)

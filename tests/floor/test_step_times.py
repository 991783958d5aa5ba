"""Times of steps, made sense of: what is wrong spoils itself and nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from tests.making import NOW, round_record, step
from thrillmon.floor.step_times import LONGEST_ROUND, step_times
from thrillmon.wire.recorder.record_pb2 import RoundRecord


def offsets(record: RoundRecord) -> list[float]:
    return [round(at - NOW, 3) for at in step_times(record)[1]]


def test_times_that_are_in_order_stay_as_they_are() -> None:
    assert offsets(round_record(step(8, NOW + 1), step(9, NOW + 26.5), step(23, NOW + 40))) == [1, 26.5, 40]


def test_a_step_without_a_time_comes_with_the_one_before_it() -> None:
    record = round_record(step(8, NOW + 1), step(9, NOW + 26), step(23, NOW + 40))
    record.process[1].ClearField("timestamp")
    assert offsets(record) == [1, 1, 40]


def test_one_clock_gone_wrong_spoils_only_its_own_step() -> None:
    record = round_record(step(8, NOW + 1), step(9, NOW + 26), step(33, NOW + 30), step(23, NOW + 40))
    record.process[1].timestamp.seconds = int(NOW) + 900_000
    assert offsets(record) == [1, 1, 30, 40]
    record.process[1].timestamp.seconds = int(NOW) - 3_600
    assert offsets(record) == [1, 1, 30, 40]
    record.process[1].timestamp.seconds = 2**60
    assert offsets(record) == [1, 1, 30, 40]


def test_a_start_that_cannot_be_true_gives_way_to_the_first_step() -> None:
    record = round_record(step(8, NOW + 1), step(9, NOW + 26))
    record.ts_start.seconds = int(NOW) - 90_000
    assert step_times(record)[0] == NOW + 1


def test_without_any_time_the_id_tells_the_start_and_without_it_nobody() -> None:
    record = round_record(step(8, NOW), step(9, NOW))
    record.ClearField("ts_start")
    for one in record.process:
        one.ClearField("timestamp")
    assert step_times(record) == (NOW, [NOW, NOW])
    record.id = b"short"
    assert step_times(record) == (None, [])


@given(st.lists(st.none() | st.integers(-200_000, 200_000) | st.integers(-5, 60), max_size=12))
def test_times_never_fall_and_lie_within_a_day(told: list[int | None]) -> None:
    record = round_record(*(step(8, NOW + (at or 0)) for at in told))
    for made, at in zip(record.process, told, strict=True):
        if at is None:
            made.ClearField("timestamp")
    began, times = step_times(record)
    assert began is not None
    assert len(times) == len(told)
    assert [began, *times] == sorted([began, *times])
    assert not times or times[-1] - began <= 2 * LONGEST_ROUND

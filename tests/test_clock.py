"""The clock of this machine, and the one that tests advance."""

from datetime import UTC, datetime
from pathlib import Path

from thrillmon.clock import Clock, FakeClock, SystemClock


def test_the_clock_of_this_machine_is_that_of_its_files(tmp_path: Path) -> None:
    clock: Clock = SystemClock()
    before = clock.now()
    (tmp_path / "now").touch()
    written = (tmp_path / "now").stat().st_mtime
    # File systems round down, some to two seconds.
    assert before - 3 <= written <= clock.now() + 1
    assert datetime.fromtimestamp(before, UTC).year >= 2024


def test_the_monotonic_clock_never_goes_back() -> None:
    clock = SystemClock()
    readings = [clock.monotonic() for _ in range(100)]
    assert readings == sorted(readings)


def test_a_fake_clock_stands_still_until_it_is_advanced() -> None:
    clock: Clock = FakeClock(1_000.0)
    assert (clock.now(), clock.monotonic()) == (clock.now(), clock.monotonic()) == (1_000.0, 0.0)


def test_time_that_passes_moves_both_readings_and_a_clock_that_is_set_only_one() -> None:
    clock = FakeClock(1_000.0)
    clock.advance(2.5)
    assert (clock.now(), clock.monotonic()) == (1_002.5, 2.5)
    clock.jump(-3_600.0)
    assert (clock.now(), clock.monotonic()) == (-2_597.5, 2.5)
    clock.advance(1.0)
    assert (clock.now(), clock.monotonic()) == (-2_596.5, 3.5)

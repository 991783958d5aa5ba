"""The only place that reads the clock."""

import time
from typing import Protocol


class Clock(Protocol):
    """What time it is, for those who are handed one."""

    def now(self) -> float:
        """Return Unix seconds as this machine believes them."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never jump, from an arbitrary start."""
        ...


class SystemClock:
    """The clock of this machine."""

    def now(self) -> float:
        """Return Unix seconds."""
        return time.time()

    def monotonic(self) -> float:
        """Return seconds that never jump."""
        return time.monotonic()


class FakeClock:
    """A clock that stands still until it is advanced; for tests, back-tests and studios at full speed."""

    def __init__(self, now: float = 1_700_000_000.0) -> None:
        self._now = now
        self._monotonic = 0.0

    def now(self) -> float:
        """Return Unix seconds."""
        return self._now

    def monotonic(self) -> float:
        """Return seconds since the clock was made."""
        return self._monotonic

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._now += seconds
        self._monotonic += seconds

    def jump(self, seconds: float) -> None:
        """Set the wall clock forth or back, as a person or NTP does; no time passes."""
        self._now += seconds

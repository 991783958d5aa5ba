"""What makes a table go on: its course, put to sleep and woken on time, or sooner, or later."""

from collections.abc import Generator
from functools import partial

from thrillmon.studio.play.house import House

Course = Generator[int, None, None]
"""What something does: yields the milliseconds until it goes on. A table's course never ends."""


class Pulse:
    """Drives a course."""

    def __init__(self, house: House, course: Course) -> None:
        self._house = house
        self._course = course
        self._due_ms = 0
        self._call = 0

    def wake_at(self, at_ms: int) -> None:
        """Go on at that time and at no other."""
        self._call += 1
        self._due_ms = at_ms
        self._house.at(at_ms, partial(self._wake, self._call))

    def wake_now(self) -> None:
        """Go on at once."""
        self.wake_at(self._house.now_ms)

    def put_off(self, by_ms: int) -> None:
        """Go on so much later."""
        self.wake_at(self._due_ms + by_ms)

    def _wake(self, call: int) -> None:
        if call == self._call:  # else another time was set since
            pause_ms = next(self._course)
            self.wake_at(self._house.now_ms + pause_ms)

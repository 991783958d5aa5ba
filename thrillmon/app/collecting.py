"""When Python looks for unreachable cycles: never in the middle of somebody's click, and on the window's thread only.

The collector's automatic rounds happen on whichever thread allocates: on the archive's they would destroy Qt objects.
"""

import gc

from PySide6.QtGui import QCursor

from thrillmon.clock import Clock

# How often everything is looked through, and how long the pointer must have stood still then: it takes about 100 ms
# with 300 tables. Hardly anything here is a cycle (on a busy floor less than one object a second), so that looking
# more often finds nothing and holds up keys and clicks.
FULL_SECONDS = 1800.0
IDLE_SECONDS = 20.0

# So many objects more than after the last look are too many to be only what is kept: then it is time at once.
MANY_OBJECTS = 1_000_000


class Collector:
    """Collects by hand in place of the automatic rounds: everything, when nobody notices."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._was_on = gc.isenabled()
        self._pointer = QCursor.pos()
        self._moved_at = self._full_at = clock.monotonic()

    def start(self) -> None:
        """Begin with a full round: what is alive now stays alive."""
        gc.disable()
        gc.collect()
        gc.freeze()

    def stop(self) -> None:
        """Leave the collector as it was."""
        gc.unfreeze()
        if self._was_on:
            gc.enable()

    def turn(self) -> None:
        """Collect when it is time to; called several times a second."""
        now = self._clock.monotonic()
        pointer = QCursor.pos()
        if pointer != self._pointer:
            self._pointer, self._moved_at = pointer, now
        due = now - self._full_at >= FULL_SECONDS or gc.get_count()[0] >= MANY_OBJECTS
        if due and now - self._moved_at >= IDLE_SECONDS:
            self._full_at = now
            gc.unfreeze()
            gc.collect()
            gc.freeze()

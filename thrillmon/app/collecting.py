"""When Python looks for unreachable cycles: never in the middle of somebody's click, and on the window's thread only.

The collector's automatic rounds happen on whichever thread allocates: on the archive's they would destroy Qt objects.
"""

import gc

from PySide6.QtGui import QCursor

from thrillmon.clock import Clock

# What survives so long is kept for good, most likely: the collector need not look through it again. The longer, the
# more there is to look through at once: with 300 tables at ten times life 10 ms.
FREEZE_SECONDS = 2.0

# How often everything is looked through after all, and how long the pointer must have stood still then: it takes
# about 100 ms with 300 tables.
FULL_SECONDS = 1800.0
IDLE_SECONDS = 20.0


class Collector:
    """Collects by hand in place of the automatic rounds: the young in every turn(), all when nobody notices."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._was_on = gc.isenabled()
        self._pointer = QCursor.pos()
        self._moved_at = self._frozen_at = self._full_at = clock.monotonic()

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
        """Collect what has come and gone since the last turn; called several times a second."""
        now = self._clock.monotonic()
        pointer = QCursor.pos()
        if pointer != self._pointer:
            self._pointer, self._moved_at = pointer, now
        if now - self._full_at >= FULL_SECONDS and now - self._moved_at >= IDLE_SECONDS:
            self._full_at = now
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        elif now - self._frozen_at >= FREEZE_SECONDS:
            self._frozen_at = now
            gc.collect(1)
            gc.freeze()
        else:
            gc.collect(0)

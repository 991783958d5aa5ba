"""How long the window did not answer: gaps between the ticks of a fine timer on the Qt loop."""

import statistics
import time
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer

INTERVAL_MS = 2


class Answers(NamedTuple):
    """How long the window did not answer, in milliseconds beyond the timer's own interval.

    key_99: what 99 of 100 keys pressed at random moments wait at most; long pauses catch more keys than short ones.
    own_99, own_worst: of this thread's own doing, without what other programs of this machine took meanwhile.
    """

    median: float
    p99: float
    worst: float
    key_99: float
    own_99: float
    own_worst: float


class Pauses(QObject):
    """Measures while it is started."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0
        self._last_own = 0.0
        self._gaps: list[float] = []
        self._own: list[float] = []

    def start(self) -> None:
        """Begin."""
        self._gaps, self._own = [], []
        self._last, self._last_own = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> Answers:
        """End."""
        self._timer.stop()
        self._tick()
        gaps = sorted(max(0.0, gap * 1000 - INTERVAL_MS) for gap in self._gaps)
        own = sorted(gap * 1000 for gap in self._own)
        last = int(len(gaps) * 0.99) - 1
        return Answers(statistics.median(gaps), gaps[last], gaps[-1], self._key_wait(), own[last], own[-1])

    def _key_wait(self) -> float:
        """Find the wait that a hundredth of all time lies before."""
        gaps = [gap * 1000 for gap in self._gaps]
        hundredth = sum(gaps) / 100
        least, most = 0.0, max(gaps)
        for _ in range(30):
            middle = (least + most) / 2
            if sum(gap - middle for gap in gaps if gap > middle) > hundredth:
                least = middle
            else:
                most = middle
        return most

    def _tick(self) -> None:
        now = time.perf_counter()
        own = time.thread_time()
        self._gaps.append(now - self._last)
        self._own.append(own - self._last_own)
        self._last, self._last_own = now, own

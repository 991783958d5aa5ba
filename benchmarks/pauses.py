"""How long the window did not answer: gaps between the ticks of a fine timer on the Qt loop."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

INTERVAL_MS = 2


class Pauses(QObject):
    """Measures while it is started."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0
        self._gaps: list[float] = []

    def start(self) -> None:
        """Begin."""
        self._gaps = []
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> tuple[float, float]:
        """Return the 99th percentile and the longest pause, in milliseconds beyond the timer's own interval."""
        self._timer.stop()
        self._gaps.append(time.perf_counter() - self._last)
        gaps = sorted(max(0.0, gap * 1000 - INTERVAL_MS) for gap in self._gaps)
        return gaps[int(len(gaps) * 0.99) - 1], gaps[-1]

    def _tick(self) -> None:
        now = time.perf_counter()
        self._gaps.append(now - self._last)
        self._last = now

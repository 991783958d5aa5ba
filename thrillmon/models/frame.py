"""One timer, at most 20 times a second: what the floor touched goes to the models; once a second time passes."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from thrillmon.clock import Clock
from thrillmon.floor.hall import Floor
from thrillmon.floor.table_now import TableNow
from thrillmon.models.tables import TableModel

FLUSH_MS = 50
TICK_SECONDS = 1.0

# What one flush may take before it leaves the rest to the next one, so that keys and clicks come through.
BUDGET_SECONDS = 0.008


class Frame(QObject):
    """Flushes the floor into the models. ticked is emitted once a second, after the floor has ticked."""

    ticked = Signal()

    def __init__(self, floor: Floor, tables: TableModel, clock: Clock) -> None:
        super().__init__()
        self._floor = floor
        self._tables = tables
        self._clock = clock
        self._pending: set[str] = set()
        self._ticked_at = clock.monotonic() - TICK_SECONDS
        self._timer = QTimer(self)
        self._timer.setObjectName("frame")
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FLUSH_MS)
        self._timer.timeout.connect(self.flush)

    def start(self) -> None:
        """Begin to flush."""
        self._timer.start()

    def stop(self) -> None:
        """Flush no more."""
        self._timer.stop()

    def flush(self) -> None:
        """Hand what was touched to the models."""
        now = self._clock.monotonic()
        tick = now - self._ticked_at >= TICK_SECONDS
        if tick:
            # Not "+= 1": after a sleep of the machine the missed seconds are not made up for.
            self._ticked_at = now
            self._floor.tick()
        self._pending |= self._floor.drain()
        if self._pending:
            self._absorb()
        if tick:
            self.ticked.emit()

    def _absorb(self) -> None:
        moment = self._floor.moment()
        deadline = self._clock.monotonic() + BUDGET_SECONDS
        tables: list[TableNow] = []
        while self._pending:
            tables.append(self._floor.table(self._pending.pop(), moment))
            if self._clock.monotonic() > deadline:
                break
        self._tables.absorb(tables, moment.server)
        self._tables.settle()

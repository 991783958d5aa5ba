"""One timer, at most 20 times a second: what the floor touched goes to the models; once a second time passes."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from thrillmon.clock import Clock
from thrillmon.floor.hall import Floor
from thrillmon.floor.table_now import TableNow
from thrillmon.models.tables import TableModel

FLUSH_MS = 50
SLOWEST_FLUSH_MS = 250
TICK_SECONDS = 1.0

# What flushing and painting may take of the time. While a backlog is drained the screen slows down, not the hearing.
SHARE = 0.25

# What one flush may take before it leaves the rest to the next one, so that keys and clicks come through.
BUDGET_SECONDS = 0.008

# What goes to rows nobody sees. After a second has passed it is every row's turn: of 300 tables in half a second.
SPARE_SECONDS = 0.002


class Frame(QObject):
    """Flushes the floor into the models. ticked is emitted once a second, after the floor has ticked.

    visible: the game codes on screen, which come first.  painting: seconds the last painting of the list took.
    """

    ticked = Signal()

    def __init__(
        self,
        floor: Floor,
        tables: TableModel,
        clock: Clock,
        *,
        visible: Callable[[], Iterable[str]] = tuple,
        painting: Callable[[], float] = float,
    ) -> None:
        super().__init__()
        self._floor = floor
        self._tables = tables
        self._clock = clock
        self._visible = visible
        self._painting = painting
        # In the order of touching, so that under load every row has its turn.
        self._pending: dict[str, None] = {}
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
        self._pending |= dict.fromkeys(self._floor.drain())
        if self._pending:
            self._absorb(now)
        if tick:
            self.ticked.emit()
        cost = self._clock.monotonic() - now + self._painting()
        interval = min(SLOWEST_FLUSH_MS, max(FLUSH_MS, round(cost / SHARE * 1000)))
        if abs(interval - self._timer.interval()) >= FLUSH_MS // 5:
            self._timer.setInterval(interval)

    def _absorb(self, started: float) -> None:
        moment = self._floor.moment()
        # In the order of touching too: on the wall everything can be seen, and its last tables must not starve.
        visible = set(self._visible())
        seen = [code for code in self._pending if code in visible]
        rows: list[TableNow] = []
        for code in seen:
            rows.append(self._floor.table(code, moment))
            del self._pending[code]
            if self._clock.monotonic() - started > BUDGET_SECONDS:
                break
        deadline = self._clock.monotonic() + SPARE_SECONDS
        while self._pending and self._clock.monotonic() < deadline:
            code = next(iter(self._pending))
            del self._pending[code]
            rows.append(self._floor.table(code, moment))
        self._tables.absorb(rows, moment.server)
        self._tables.settle()

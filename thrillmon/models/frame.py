"""One timer, at most 20 times a second: what was said of tables in sight goes to the models; once a second, all."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from thrillmon.clock import Clock
from thrillmon.floor.hall import Floor
from thrillmon.floor.table_now import Moment, TableNow
from thrillmon.models.tables import TableModel

FLUSH_MS = 50
TICK_SECONDS = 1.0

# What one flush may take for rows that are seen and of which something was said, before it leaves the rest to the
# next one, so that keys and clicks come through. Making and announcing their cells counts.
BUDGET_SECONDS = 0.008


class Haste(NamedTuple):
    """What flushing and painting may take of the time, the longest pause between two flushes, and a flush's budget."""

    share: float
    slowest_ms: int
    budget: float


LIVE = Haste(0.5, 100, BUDGET_SECONDS)

# While a backlog is drained the screen slows down, not the hearing. Large floors tell some hundred things a second.
DRAINING = Haste(0.025, 1000, 0.005)
DRAINING_PER_SECOND = 2000.0
HASTE_SECONDS = 0.25

# What goes beside that to rows of which only the age has changed, and to rows nobody sees: after a second has passed
# it is every row's turn, of 300 tables within half a second. Nobody misses what was said of the others in between.
SPARE_SECONDS = 0.003


class Frame(QObject):
    """Flushes the floor into the models. ticked is emitted once a second, in a turn of the loop of its own.

    visible: returns the game codes on screen; None: all are.  painting: seconds the last painting of the list took.
    """

    ticked = Signal()

    def __init__(
        self,
        floor: Floor,
        tables: TableModel,
        clock: Clock,
        *,
        visible: Callable[[], Iterable[str]] | None = None,
        painting: Callable[[], float] = float,
    ) -> None:
        super().__init__()
        self._floor = floor
        self._tables = tables
        self._clock = clock
        self._visible: Callable[[], Iterable[str]] = (lambda: floor.tables) if visible is None else visible
        self._painting = painting
        # Both in the order of touching, so that under load every row has its turn. What is said of a row nobody sees
        # waits until somebody does, or for its turn.
        self._said: dict[str, None] = {}
        self._aged: dict[str, None] = {}
        self._ticked_at = clock.monotonic() - TICK_SECONDS
        self._haste = LIVE
        self._heard = 0
        self._chosen_at = self._ticked_at
        self._timer = QTimer(self)
        self._timer.setObjectName("frame")
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FLUSH_MS)
        self._timer.timeout.connect(self.flush)
        # What is done once a second takes as long as a flush: between the two, keys and clicks come through.
        self._telling = QTimer(self)
        self._telling.setObjectName("frame.tick")
        self._telling.setSingleShot(True)
        self._telling.timeout.connect(self.ticked)

    @property
    def waiting(self) -> int:
        """How many tables the next flushes still have to take."""
        return len(self._aged) + len(self._in_sight(set(self._visible())) - self._aged.keys())

    def start(self) -> None:
        """Begin to flush."""
        self._timer.start()

    def stop(self) -> None:
        """Flush no more."""
        self._timer.stop()
        self._telling.stop()

    def flush(self) -> None:
        """Hand what was touched to the models."""
        now = self._clock.monotonic()
        tick = now - self._ticked_at >= TICK_SECONDS
        if now - self._chosen_at >= HASTE_SECONDS:
            self._choose_haste(now)
        if tick:
            # Not "+= 1": after a sleep of the machine the missed seconds are not made up for.
            self._ticked_at = now
            self._floor.tick()
            self._aged |= dict.fromkeys(self._floor.tables)
        self._said |= dict.fromkeys(self._floor.drain())
        if self._said or self._aged:
            moment = self._floor.moment()
            visible = set(self._visible())
            self._tables.absorb(self._rows(moment, now, visible), moment.server, visible)
            self._tables.settle()
        cost = self._clock.monotonic() - now + self._painting()
        interval = min(self._haste.slowest_ms, max(FLUSH_MS, round(cost / self._haste.share * 1000)))
        if abs(interval - self._timer.interval()) >= FLUSH_MS // 5:
            self._timer.setInterval(interval)
        if tick:
            self._telling.start(0)

    def _choose_haste(self, now: float) -> None:
        """Find out whether more is heard than happens on any floor."""
        heard, seconds = self._floor.counters.heard, now - self._chosen_at
        draining = heard - self._heard > DRAINING_PER_SECOND * seconds
        self._haste = DRAINING if draining else LIVE
        self._heard = heard
        self._chosen_at = now

    def _rows(self, moment: Moment, started: float, visible: set[str]) -> Iterator[TableNow]:
        """Read tables while there is time; between two of them the model takes the time it needs for the first."""
        # In the order of touching: on the wall everything can be seen, and its last tables must not starve.
        seen = self._in_sight(visible)
        yield from self._read([code for code in self._said if code in seen], moment, started + self._haste.budget)
        deadline = self._clock.monotonic() + SPARE_SECONDS
        yield from self._read([code for code in self._aged if code in visible], moment, deadline)
        yield from self._read(list(self._aged), moment, deadline)

    def _in_sight(self, visible: set[str]) -> set[str]:
        """Return the tables of which something was said that can be seen, or are not listed yet."""
        listed = self._tables.table_of
        return self._said.keys() & visible | {code for code in self._said if listed(code) is None}

    def _read(self, codes: Iterable[str], moment: Moment, deadline: float) -> Iterator[TableNow]:
        for code in codes:
            if self._clock.monotonic() >= deadline:
                return
            self._said.pop(code, None)
            self._aged.pop(code, None)
            yield self._floor.table(code, moment)

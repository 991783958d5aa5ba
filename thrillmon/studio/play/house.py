"""What all tables of the studio share: the time, what comes next, ids, people, switches and the way out."""

from collections.abc import Callable
from heapq import heappop, heappush
from typing import Protocol

from thrillmon.studio.play.codes import Mint
from thrillmon.studio.play.people import Roster
from thrillmon.studio.play.switches import Switches

Call = Callable[[], object]


class Outlet(Protocol):
    """Where messages go when they are made."""

    def send(self, table_code: str, kind: str, body: bytes) -> None:
        """Publish a message of a table."""
        ...


class House:
    """The time of the studio in whole milliseconds, and the queue of everything that is to happen.

    Times here are true ones; `skew_ms` is how wrong the studio's own clock is, which shows in all it writes.
    outlet: without one the past is played, which nobody hears.
    """

    outlet: Outlet | None = None

    def __init__(
        self, *, seed: int, tables: int, speed: float, start_ms: int, switches: Switches, mishaps: float
    ) -> None:
        self.seed = seed
        self.speed = speed
        self.start_ms = start_ms
        self.switches = switches
        self.mishaps = mishaps
        self.mint = Mint(seed)
        self.roster = Roster(seed, tables)
        self.now_ms = 0
        self.skew_ms = 0
        self._queue: list[tuple[int, int, Call]] = []
        self._order = 0

    @property
    def live(self) -> bool:
        """Whether this is the present, which is heard."""
        return self.outlet is not None

    @property
    def stamp_ms(self) -> int:
        """What the studio's clock shows."""
        return self.now_ms + self.skew_ms

    def milliseconds(self, seconds: float) -> int:
        """Return how long that many seconds of play take at this studio's speed; at least one millisecond."""
        return max(1, round(seconds * 1000 / self.speed))

    def whole_seconds(self, seconds: float) -> int:
        """Return the planned length of something, which is told in whole seconds, at this studio's speed."""
        return max(1, round(seconds / self.speed))

    def at(self, at_ms: int, call: Call) -> None:
        """Have something done at a time; at equal times in the order of asking."""
        self._order += 1
        heappush(self._queue, (at_ms, self._order, call))

    def later(self, delay_ms: int, call: Call) -> None:
        """Have something done after a while."""
        self.at(self.now_ms + delay_ms, call)

    def next_ms(self) -> int:
        """Return when the next thing happens."""
        return self._queue[0][0]

    def run(self, until_ms: int) -> None:
        """Let everything happen up to and including that time."""
        queue = self._queue
        while queue and queue[0][0] <= until_ms:
            at_ms, _, call = heappop(queue)
            self.now_ms = max(self.now_ms, at_ms)
            call()
        self.now_ms = max(self.now_ms, until_ms)

    def publish(self, table_code: str, kind: str, body: bytes) -> None:
        """Send a message of a table; what happened before the start has been heard already."""
        if self.outlet is not None:
            self.outlet.send(table_code, kind, body)

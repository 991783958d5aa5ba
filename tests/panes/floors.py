"""A floor that has been played for a while, for tests of everything that is shown of it."""

from collections.abc import Iterator

from thrillmon.clock import FakeClock
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.table_now import TableNow
from thrillmon.studio.play.world import World

START = 1_800_000_000.0


class PlayedFloor:
    """A floor on which a pretend studio plays all its games; only the clock is no real one."""

    def __init__(self) -> None:
        self.clock = FakeClock(START)
        self.floor = Floor(self.clock)
        self.floor.links[LinkName.AMQP].up(START)
        self._world = World(start=START, mishaps=5.0)

    def play(self, seconds: int) -> Iterator[list[TableNow]]:
        """Let so many seconds pass, and give the tables as they stand at each of them."""
        for _ in range(seconds):
            self.clock.advance(1.0)
            now = self.clock.now()
            self.floor.deliver(
                [Delivery(event.kind, event.body, event.sent, now) for event in self._world.advance(now)]
            )
            self.floor.tick()
            yield self.tables()

    def tables(self) -> list[TableNow]:
        """Return the tables as they stand now."""
        moment = self.floor.moment()
        return [self.floor.table(code, moment) for code in self.floor.tables]

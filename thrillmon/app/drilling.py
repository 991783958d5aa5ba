"""A drill: a recorded stall on a floor of its own, through the same rules and the same machine as everything else."""

import base64
import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from thrillmon.clock import FakeClock
from thrillmon.floor.alarms.catalogue import seed
from thrillmon.floor.alarms.journal import Transition
from thrillmon.floor.alarms.watch import Watch
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.panes.resources import folder

# A drill begins so long before the alarm comes: whoever drills should not expect it at once.
BEFORE_SECONDS = 5.0

TICK_SECONDS = 1.0


class Recorded(NamedTuple):
    """A delivery of a recording. at: when it came, Unix seconds."""

    at: float
    delivery: Delivery


def recording(path: Path | None = None) -> list[Recorded]:
    """Return the recorded stall, in order of time."""
    found: list[Recorded] = []
    text = (path or folder() / "drills" / "stall.jsonl").read_text(encoding="utf-8")
    for line in text.splitlines():
        told = json.loads(line)
        body = base64.b64decode(told["body"])
        found.append(Recorded(told["at"], Delivery(told["kind"], body, told["sent"], told["at"])))
    return found


class _Playing:
    """A recording under way, on a floor and a clock of its own."""

    def __init__(self, recorded: Sequence[Recorded]) -> None:
        self.clock = FakeClock(recorded[0].at - TICK_SECONDS)
        self.floor = Floor(self.clock)
        self.watch = Watch(self.floor, self.clock, seed())
        self.watch.settle_in()
        self.floor.links[LinkName.AMQP].up(self.clock.now())
        self._coming = list(reversed(recorded))

    @property
    def over(self) -> bool:
        """Whether nothing comes any more."""
        return not self._coming

    def tick(self) -> list[Transition]:
        """Let a second pass."""
        self.clock.advance(TICK_SECONDS)
        now = self.clock.now()
        while self._coming and self._coming[-1].at <= now:
            self.watch.hear(self.floor.deliver([self._coming.pop().delivery]))
        self.floor.links[LinkName.AMQP].evidence(now)
        self.floor.tick()
        return self.watch.tick()


class Drill:
    """Plays until the recording ends. now: our time at the beginning."""

    def __init__(self, now: float, recorded: Sequence[Recorded] | None = None) -> None:
        told = recording() if recorded is None else recorded
        alarm_at = _first_alarm(told)
        self._playing = _Playing(told)
        while self._playing.clock.now() < alarm_at - BEFORE_SECONDS and not self._playing.over:
            self._playing.tick()
        self.ahead = now - self._playing.clock.now()
        """Seconds that our clock is ahead of that of the recording."""

    @property
    def watch(self) -> Watch:
        """Its rules and machine."""
        return self._playing.watch

    @property
    def over(self) -> bool:
        """Whether the recording has ended."""
        return self._playing.over

    def tick(self) -> list[Transition]:
        """Let a second pass; return what changed."""
        return self._playing.tick()

    def table(self, game_code: str) -> str:
        """Return what people call a table of the recording."""
        table = self._playing.floor.tables.get(game_code)
        return table.table_code() if table is not None else ""


def _first_alarm(recorded: Sequence[Recorded]) -> float:
    playing = _Playing(recorded)
    while not playing.over:
        if any(change.announces for change in playing.tick()):
            break
    return playing.clock.now()

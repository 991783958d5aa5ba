"""Jackpots that are told things, on a clock of their own, and the model that shows them."""

from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester

from tests.floor.thrills import INSTANCE, SENT, envelope, frame, update, win
from thrillmon.clock import FakeClock
from thrillmon.floor.jackpots import Jackpots
from thrillmon.floor.pots import PotKey
from thrillmon.models.jackpots import AT_ONCE, JackpotModel
from thrillmon.sentences import say

ZONE = ZoneInfo("UTC")
MINOR = PotKey(INSTANCE, "minor")
OTHER = "d41e0000-13b5-4d0a-9a55-5f0e6b1d2c44"


class JackpotRoom:
    """Every model in it is watched by Qt's referee."""

    def __init__(self) -> None:
        self.clock = FakeClock(SENT)
        self.jackpots = Jackpots(self.clock)
        self.jackpots.link.up(SENT)
        self.model = JackpotModel(self.jackpots, ZONE)
        self._referees: list[QAbstractItemModelTester] = []
        self.watch(self.model)

    def watch(self, model: QAbstractItemModel) -> None:
        self._referees.append(QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal))

    def say(self, name: str, data: object, **how: Any) -> None:
        how.setdefault("at", self.clock.now() * 1000)
        self.model.hear(self.jackpots.deliver([frame(envelope(name, data, **how), self.clock.now())]))
        self.model.absorb(self.jackpots.drain())

    def update(self, instance: str = INSTANCE, data: dict[str, Any] | None = None, **pots: float) -> None:
        self.say("JackpotUpdate", update(pots, instance, **(data or {})))

    def win(self, **data: object) -> None:
        self.say("WinEvent", win(timestamp=self.clock.now() * 1000, **data))

    def wait(self, seconds: float, instance: str = INSTANCE, **pots: float) -> None:
        """Let time pass in steps of two seconds; pots: what an instance goes on saying."""
        for _ in range(round(seconds / 2)):
            self.clock.advance(2)
            if self.jackpots.link.live_since is not None:
                # Pings are answered.
                self.jackpots.link.evidence(self.clock.now())
            if pots:
                self.update(instance, **pots)
            self.jackpots.tick()
            self.model.absorb(self.jackpots.drain())

    def lose(self) -> None:
        self.jackpots.link.down(self.clock.now(), say("The server closed the connection."))

    def flush(self) -> None:
        for _ in range(1 + len(self.jackpots.pots()) // AT_ONCE):
            self.model.flush()

    def texts(self, key: str) -> list[str]:
        """Return what stands in a column."""
        place = [column.key for column in self.model.columns].index(key)
        return [self.model.line_cell(row, place).text for row in range(self.model.rowCount())]

    def cell(self, key: str, row: int = 0) -> Any:
        place = [column.key for column in self.model.columns].index(key)
        return self.model.line_cell(row, place)

    def pots(self) -> list[str]:
        return [key.pot for key in self.model.rows]

"""A machine with a few kinds of alarms, a station in front of it, and a clock that a test moves."""

from pathlib import Path

from thrillmon.clock import FakeClock
from thrillmon.floor.alarms.duties import Duty
from thrillmon.floor.alarms.journal import AlarmKey, Evidence, Transition
from thrillmon.floor.alarms.kinds import AlarmKind, Condition, DesignRule
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.machine import Alarms
from thrillmon.floor.alarms.people import Role, User
from thrillmon.models.alarm_columns import Listed
from thrillmon.models.alarm_station import AlarmStation
from thrillmon.sentences import say

NOW = 1_800_000_000.0
ANN = User("Ann Lee")
BOSS = User("Boss", Role.SUPERVISOR)
MAINTENANCE = DesignRule("maintenance", say("The table is in maintenance."), 600.0)


def kind(name: str, priority: Priority, **options: object) -> AlarmKind:
    """Return a kind of alarm."""
    return AlarmKind(name, say(f"A {name} alarm"), say("Look and call."), priority, **options)  # type: ignore[arg-type]


KINDS = {
    one.name: one
    for one in (
        kind("high", Priority.HIGH),
        kind("medium", Priority.MEDIUM),
        kind("low", Priority.LOW),
        kind("latched", Priority.HIGH, latched=True),
    )
}


class Ear:
    """Hears what is played."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.device: bool | None = True

    def play(self, path: Path) -> None:
        self.heard.append(path.stem)

    def stop(self) -> None:
        self.heard.append("silence")

    def audible(self) -> bool | None:
        return self.device


class Bench:
    """Alarms are called by their kind and table: "high T1"."""

    def __init__(self, user: User = BOSS) -> None:
        self.clock = FakeClock(NOW)
        self.alarms = Alarms(KINDS, NOW)
        self.station = AlarmStation(self.clock, lambda place: place.removeprefix("G-") if place else "")
        self.station.duty = Duty(user, NOW, NOW + 3600.0)
        self.station.attach(self.alarms)
        self.journal: list[Transition] = []
        self.refusals: list[str] = []
        self.station.changed.connect(self.journal.extend)
        self.station.refused.connect(self.refusals.append)

    def hold(self, *names: str, after: float = 1.0, **options: object) -> None:
        """Let conditions hold, some seconds later."""
        self.tell(True, *names, after=after, **options)

    def clear(self, *names: str, after: float = 1.0) -> None:
        """Let conditions be gone, some seconds later."""
        self.tell(False, *names, after=after)

    def tell(self, holding: bool | None, *names: str, after: float = 1.0, **options: object) -> None:
        """Say how conditions stand."""
        self.clock.advance(after)
        evidence = Evidence(say("It was seen."), "amqp", "ROUND-1", "", self.clock.now() - 3)
        self.journal += self.alarms.evaluate(
            [Condition(key(name), holding, evidence, **options) for name in names],  # type: ignore[arg-type]
            self.clock.now(),
        )

    def listed(self, name: str) -> Listed:
        """Return an alarm as it is listed now."""
        return next(one for one in self.station.listed() if one.row.key == key(name))


def key(name: str) -> AlarmKey:
    """Return the key of an alarm called "high T1"."""
    what, _, table = name.partition(" ")
    return AlarmKey(what, f"G-{table}" if table else "")

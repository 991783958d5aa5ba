"""Kinds of alarms for these tests: one of each sort."""

from thrillmon.floor.alarms.bookkeeping import OVERDUE
from thrillmon.floor.alarms.journal import AlarmKey
from thrillmon.floor.alarms.kinds import AlarmKind, DesignRule, Repeats
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.people import Role, User
from thrillmon.sentences import say

NOW = 1_700_000_000.0
ANN = User("Ann")
BOSS = User("Boss", Role.SUPERVISOR)


def kind(name: str, priority: Priority, on: float = 0.0, off: float | None = 0.0, **options: object) -> AlarmKind:
    """Return a kind."""
    return AlarmKind(name, say(name), say("Look."), priority, on, off, **options)  # type: ignore[arg-type]


KINDS = {
    one.name: one
    for one in (
        kind("slow", Priority.MEDIUM, 5.0, 3.0),
        kind("quick", Priority.LOW),
        kind("high", Priority.HIGH, 0.0, 2.0, realarm_seconds=20.0),
        kind("latched", Priority.HIGH, 2.0, 2.0, latched=True, realarm_seconds=20.0),
        kind("flapping", Priority.LOW, 10.0, 2.0, repeats=Repeats(3, 30.0)),
        kind("event", Priority.LOW, 0.0, 6.0, event=True),
        kind("seen", Priority.HIGH, 0.0, None, event=True, latched=True),
        kind(OVERDUE, Priority.LOW, 0.0, 1.0),
    )
}

SHORT = DesignRule("maintenance", say("Maintenance"), 15.0)
LONG = DesignRule("shoe_change", say("Shoe change"), 600.0)


def key(name: str, place: str = "T1") -> AlarmKey:
    """Return a key."""
    return AlarmKey(name, place)

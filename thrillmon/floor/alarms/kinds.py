"""What the machine is told: the kinds of alarms there are, and how the condition of one stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from thrillmon.floor.alarms.journal import NO_EVIDENCE, AlarmKey, Evidence
from thrillmon.floor.alarms.letters import Priority
from thrillmon.sentences import Sentence


class Repeats(NamedTuple):
    """So many times within so many seconds counts as the condition, however short each time was."""

    times: int
    within_seconds: float


@dataclass(frozen=True, slots=True)
class AlarmKind:
    """A kind of alarm, as the catalogue declares it.

    what: what has happened, for people.  response: what to do about it.
    on_delay_seconds: how long the condition must hold.  off_delay_seconds: how long it must be gone; for an event
        that is how long it counts as going on, and None is until somebody acknowledges it.
    event: its condition is a moment and not a span.
    latched: it stays until a person resets it.
    realarm_seconds: acknowledged for so long and still there, it calls again; High only.
    guidance: what to do as the studio says it, by language (en, zh-Hant, zh-Hans); it goes before response.
    """

    name: str
    what: Sentence
    response: Sentence
    priority: Priority
    on_delay_seconds: float = 0.0
    off_delay_seconds: float | None = 0.0
    event: bool = False
    latched: bool = False
    repeats: Repeats | None = None
    realarm_seconds: float | None = None
    guidance: Mapping[str, str] = field(default_factory=dict[str, str])

    def __post_init__(self) -> None:
        if self.event and (self.on_delay_seconds or self.repeats):
            raise ValueError(f"{self.name}: an event has no on-delay and no repeats")
        if not self.event and self.off_delay_seconds is None:
            raise ValueError(f"{self.name}: only an event lasts until it is acknowledged")


class DesignRule(NamedTuple):
    """What hides an alarm by design. longest_seconds: after that the watchdog ends it."""

    name: str
    what: Sentence
    longest_seconds: float


class Condition(NamedTuple):
    """How the condition of one alarm stands now.

    holding: None when nobody can tell, because the feed is dead or stale. Of an event: it has just happened.
    since: when it began, in Unix seconds by our clock; None: with the first statement that says so.
    severity: None for the priority of its kind.
    suppressed: the design rule that hides it now.
    """

    key: AlarmKey
    holding: bool | None
    evidence: Evidence = NO_EVIDENCE
    since: float | None = None
    severity: Priority | None = None
    suppressed: DesignRule | None = None

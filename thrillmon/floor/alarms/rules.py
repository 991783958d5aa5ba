"""What a rule is: a declared kind of alarm, its numbers, and one function that judges what it is shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import inf
from typing import NamedTuple

from thrillmon.floor.alarms.journal import NO_EVIDENCE, AlarmKey, Evidence
from thrillmon.floor.alarms.kinds import AlarmKind, Condition, DesignRule
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.sights import ConsoleSight, Happening, LinkSight, TableSight
from thrillmon.sentences import Sentence

Numbers = Mapping[str, float]
"""The numbers of a rule by name, as the studio has set them."""


class Number(NamedTuple):
    """A number of a rule that the studio may set, with its default and limits."""

    name: str
    default: float
    least: float
    most: float
    meaning: Sentence


class Finding(NamedTuple):
    """What a rule makes of what it is shown; the fields are those of a Condition, which condition() makes of it.

    look_at: when it may become true, or worse, by time alone; Unix seconds by our clock.
    """

    holding: bool | None
    evidence: Evidence = NO_EVIDENCE
    since: float | None = None
    severity: Priority | None = None
    suppressed: DesignRule | None = None
    look_at: float = inf

    def condition(self, key: AlarmKey) -> Condition:
        """Return it as the machine takes it."""
        return Condition(key, self.holding, self.evidence, self.since, self.severity, self.suppressed)


CALM = Finding(False)
UNTOLD = Finding(None)
"""Nobody tells how it stands."""


@dataclass(frozen=True, slots=True)
class TableRule:
    """Judges one table: when something has changed there, when a finding asks for it, and every few seconds.

    hidden_by: the design rules that may hide it; the studio may switch each of them off.
    """

    kind: AlarmKind
    judge: Callable[[TableSight, Numbers], Finding]
    numbers: tuple[Number, ...] = ()
    hidden_by: tuple[DesignRule, ...] = ()


@dataclass(frozen=True, slots=True)
class EventRule:
    """Judges what happened to a round, once; None when it is nothing to this rule."""

    kind: AlarmKind
    judge: Callable[[Happening, Numbers], Finding | None]
    numbers: tuple[Number, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkRule:
    """Judges one link, about once a second."""

    kind: AlarmKind
    judge: Callable[[LinkSight, Numbers], Finding]
    numbers: tuple[Number, ...] = ()


@dataclass(frozen=True, slots=True)
class ConsoleRule:
    """Judges the console itself, about once a second."""

    kind: AlarmKind
    judge: Callable[[ConsoleSight, Numbers], Finding]
    numbers: tuple[Number, ...] = ()


@dataclass(frozen=True, slots=True)
class MachineRule:
    """A kind that the machine raises by itself."""

    kind: AlarmKind
    numbers: tuple[Number, ...] = ()


@dataclass(frozen=True, slots=True)
class JackpotRule:
    """A kind about jackpots, which the jackpot watch judges about once a second."""

    kind: AlarmKind
    numbers: tuple[Number, ...] = ()


Rule = TableRule | EventRule | LinkRule | ConsoleRule | JackpotRule | MachineRule

"""What an alarm is made of: the time it was raised, the shelf, the design rule and the absence that hide it."""

from dataclasses import dataclass

from thrillmon.floor.alarms.journal import Evidence
from thrillmon.floor.alarms.letters import Priority


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time that an alarm was raised. started: Unix seconds by our clock.  former: the one it follows, else 0.

    acknowledged_by, acknowledged_at: the newest acknowledgement, kept when it is taken back.
    """

    id: int
    started: float
    priority: Priority
    evidence: Evidence
    former: int
    acknowledged_by: str = ""
    acknowledged_at: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """Set aside by a person. until: Unix seconds by our clock."""

    user: str
    reason: str
    since: float
    until: float
    one_shot: bool


@dataclass(frozen=True, slots=True)
class Design:
    """Hidden by a design rule. until: when the watchdog ends it."""

    rule: str
    since: float
    until: float


@dataclass(frozen=True, slots=True)
class OutOfService:
    """Taken out of service. review_at: when somebody is to look at it again.  by_place: with its whole table."""

    user: str
    reason: str
    since: float
    review_at: float | None
    by_place: bool

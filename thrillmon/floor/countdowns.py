"""How long betting stays open, and how long a step was planned to take."""

from typing import NamedTuple

from thrillmon.floor.games.game import Game
from thrillmon.floor.phases import Phase
from thrillmon.floor.times import seconds_of
from thrillmon.wire.recorder.record_pb2 import RoundRecord, Step

# Durations are whole seconds; a value from here on can only be milliseconds (the protos once said so).
MILLISECONDS_FROM = 1000

# No step is planned to take a day.
LONGEST_STEP = 86_400.0


class Plan(NamedTuple):
    """The plan of a step. started and ends: Unix seconds by the studio's clock."""

    started: float
    seconds: float

    @property
    def ends(self) -> float:
        """When the step should end."""
        return self.started + self.seconds


def planned_seconds(step: Step) -> float | None:
    """Return the planned length of a step; None when it has none or an absurd one."""
    if not step.HasField("duration"):
        return None
    seconds = float(step.duration)
    if seconds >= MILLISECONDS_FROM:
        seconds /= 1000.0
    return seconds if 0.0 < seconds <= LONGEST_STEP else None


def in_milliseconds(record: RoundRecord) -> bool:
    """Say whether the newest step's duration can only be milliseconds; worth telling once."""
    return bool(record.process) and record.process[-1].duration >= MILLISECONDS_FROM


def plan_of(step: Step) -> Plan | None:
    """Return when a step began and how long it should take; None when either is unknown."""
    started = seconds_of(step.timestamp)
    seconds = planned_seconds(step)
    return None if started is None or seconds is None else Plan(started, seconds)


def countdown(game: Game, record: RoundRecord) -> Plan | None:
    """Return the betting window that is open now; None when betting is not open or has no plan.

    Only a betting step starts a countdown: NO_MORE_BET carries a duration too, which is a prompt and no plan.
    """
    if record.is_end or not record.process:
        return None
    step = record.process[-1]
    return plan_of(step) if game.step_of(step).phase is Phase.BETTING else None

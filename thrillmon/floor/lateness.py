"""When a step is late: the one answer for list, pinned strip, wall, timeline and the alarm of stalled rounds."""

from enum import IntEnum

from thrillmon.floor.phases import Phase
from thrillmon.floor.timelines import Usual

# A table's own history says something once a step was heard this often.
ENOUGH = 20

# The wire counts whole seconds: less than this past the plan is on time.
TOLERANCE_SECONDS = 1.0

# Seconds betting may stay open past its plan before it is called late: the wire and a slow hand explain these.
BETTING_LATE_AFTER = 3.0

# Seconds any other step may go on: plans of dealing are prompts for the dealer, not promises.
STEP_LATE_AFTER = 10.0

# A step that often takes long is not late before half as long again as all but one of a hundred took.
TIMES_P99 = 1.5

# So many times what is allowed, and the table has nobody's attention.
GRAVE_TIMES = 3.0


class Lateness(IntEnum):
    """How a step stands against its plan; without a plan against what all but one of a hundred took."""

    ON_TIME = 0
    OVER = 1
    MEDIUM = 2
    """Running and late."""
    HIGH = 3
    """Running and so late that nobody can be looking."""


def due_seconds(planned: float | None, usual: Usual | None) -> float | None:
    """Return when a step should be over, in seconds from its start; None when nobody can say."""
    if planned is not None and planned > 0:
        return planned
    return usual.p99 if _tells(usual) and usual is not None and usual.p99 > 0 else None


def late_after(phase: Phase, planned: float | None, usual: Usual | None) -> float | None:
    """Return how many seconds after its start a step is late; None when nobody can say.

    planned: seconds, None when the step has no plan.  usual: how long it usually takes at this table.
    """
    due = due_seconds(planned, usual)
    if due is None:
        return None
    if phase is Phase.BETTING and planned:
        # This plan is a promise to the players, however often it is broken.
        return due + BETTING_LATE_AFTER
    limit = due + STEP_LATE_AFTER
    return max(limit, TIMES_P99 * usual.p99) if usual is not None and _tells(usual) else limit


def lateness(phase: Phase, planned: float | None, usual: Usual | None, elapsed: float, *, running: bool) -> Lateness:
    """Return how late a step is that has taken so many seconds; what is over may be over its plan, but not late."""
    due, limit = due_seconds(planned, usual), late_after(phase, planned, usual)
    if due is None or limit is None or elapsed < due + TOLERANCE_SECONDS:
        return Lateness.ON_TIME
    if not running or elapsed < limit:
        return Lateness.OVER
    return Lateness.HIGH if elapsed >= max(limit, GRAVE_TIMES * due) else Lateness.MEDIUM


def _tells(usual: Usual | None) -> bool:
    return usual is not None and usual.count >= ENOUGH

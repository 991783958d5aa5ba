"""How long the steps of a round take against what was planned and what is usual: pure arithmetic for the timeline."""

from enum import IntEnum

from thrillmon.floor.phases import RUNNING, Phase
from thrillmon.floor.timelines import Bar, RoundLine

# A table's own history says something once a step was heard this often.
ENOUGH = 20

# A step is late enough to be an alarm this long past its plan, and never before half as long again as all but one
# of a hundred took (the seed catalogue of the alarms).
ALARM_PAST_SECONDS = 10.0
ALARM_TIMES_P99 = 1.5
HIGH_TIMES_DUE = 3.0

# The wire counts whole seconds: less than this past the plan is on time.
TOLERANCE_SECONDS = 1.0

# What happened longer before betting than this is cut off at the left.
MOST_BEFORE_SECONDS = 60.0


class Lateness(IntEnum):
    """How a step stands against its plan; without a plan against what all but one of a hundred took."""

    ON_TIME = 0
    OVER = 1
    MEDIUM = 2
    """Running and late enough to be an alarm."""
    HIGH = 3


def due_seconds(bar: Bar) -> float | None:
    """Return when a step should be over, in seconds from its start; None when nobody can say."""
    if bar.planned is not None and bar.planned > 0:
        return bar.planned
    if bar.usual is not None and bar.usual.count >= ENOUGH and bar.usual.p99 > 0:
        return bar.usual.p99
    return None


def elapsed_seconds(bar: Bar, now: float) -> float:
    """Return how long a step took, or has taken by now. now: Unix seconds by the studio's clock."""
    return max(0.0, (bar.end if bar.end is not None else now) - bar.start)


def lateness(bar: Bar, now: float) -> Lateness:
    """Return how late a step is; a step that is over raises no alarm any more."""
    due = due_seconds(bar)
    if due is None:
        return Lateness.ON_TIME
    elapsed = elapsed_seconds(bar, now)
    if elapsed < due + TOLERANCE_SECONDS:
        return Lateness.ON_TIME
    limit = due + ALARM_PAST_SECONDS
    if bar.usual is not None and bar.usual.count >= ENOUGH:
        limit = max(limit, ALARM_TIMES_P99 * bar.usual.p99)
    if bar.end is not None or bar.phase not in RUNNING or elapsed < limit:
        return Lateness.OVER
    return Lateness.HIGH if elapsed >= max(limit, HIGH_TIMES_DUE * due) else Lateness.MEDIUM


def opened_at(line: RoundLine) -> float | None:
    """Return when betting opened: the zero of the round's own time. Without betting, when the round began."""
    for band in line.bands:
        if band.phase is Phase.BETTING:
            return band.start
    if line.start is not None:
        return line.start
    return line.bars[0].start if line.bars else None


def first_second(line: RoundLine) -> float:
    """Return the round's first moment in its own time: zero, or before it when something came before betting."""
    zero = opened_at(line)
    if zero is None or not line.bars:
        return 0.0
    return max(-MOST_BEFORE_SECONDS, min(0.0, line.bars[0].start - zero))


def ended_at(line: RoundLine) -> float | None:
    """Return when the last thing of the round happened that has a time; None while it runs or nobody told."""
    if line.phase in RUNNING:
        return None
    if line.end is not None:
        return line.end
    if not line.bars:
        return None
    last = line.bars[-1]
    return last.end if last.end is not None else last.start


def last_second(line: RoundLine, now: float) -> float:
    """Return the round's last moment in its own time; of a running round that is now."""
    zero = opened_at(line)
    if zero is None:
        return 0.0
    end = ended_at(line)
    return max(0.0, (now if end is None else end) - zero)


def running_bar(line: RoundLine) -> Bar | None:
    """Return the step that runs now; None when the round is over or nothing is known of its steps."""
    if line.phase not in RUNNING or not line.bars or line.bars[-1].end is not None:
        return None
    return line.bars[-1]

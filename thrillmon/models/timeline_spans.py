"""Where the steps of a round stand in its own time, and how late they are: pure arithmetic for the timeline."""

from thrillmon.floor import lateness as late
from thrillmon.floor.lateness import Lateness
from thrillmon.floor.phases import RUNNING, Phase
from thrillmon.floor.timelines import Bar, RoundLine

# What happened longer before betting than this is cut off at the left.
MOST_BEFORE_SECONDS = 60.0


def due_seconds(bar: Bar) -> float | None:
    """Return when a step should be over, in seconds from its start; None when nobody can say."""
    return late.due_seconds(bar.planned, bar.usual)


def elapsed_seconds(bar: Bar, now: float) -> float:
    """Return how long a step took, or has taken by now. now: Unix seconds by the studio's clock."""
    return max(0.0, (bar.end if bar.end is not None else now) - bar.start)


def lateness(bar: Bar, now: float) -> Lateness:
    """Return how late a step is; a step that is over is late no more."""
    running = bar.end is None and bar.phase in RUNNING
    return late.lateness(bar.phase, bar.planned, bar.usual, elapsed_seconds(bar, now), running=running)


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

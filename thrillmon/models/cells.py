"""A cell of a list: what is read, what is painted, and whether it may be believed."""

from enum import IntEnum, StrEnum
from typing import NamedTuple

from thrillmon.floor.alarms.letters import Letter, Priority
from thrillmon.floor.games.game import Outcome
from thrillmon.floor.phases import Phase


class Tone(IntEnum):
    """How loud a text is."""

    NORMAL = 0
    DIM = 1
    STRONG = 2


class PhaseMark(NamedTuple):
    """What the phase cell's shape shows."""

    phase: Phase


class TimeBar(NamedTuple):
    """What the time cell's bar shows: the time left of a betting window, or how much of a step's plan has gone.

    started, ends: the plan, by the studio's clock; without one no bar is painted. The painter knows the time, so the
    bar moves while the cell stays.  over: 0 in time, 1 late, 2 far too late.
    """

    phase: Phase
    started: float | None = None
    ends: float | None = None
    over: int = 0

    def fraction(self, server: float) -> float | None:
        """Return how much of the bar is filled at a time by the studio's clock; None without a plan."""
        if self.started is None or self.ends is None or self.ends <= self.started:
            return None
        gone = (server - self.started) / (self.ends - self.started)
        # A betting window runs empty, a step fills up.
        return min(1.0, max(0.0, 1.0 - gone if self.phase is Phase.BETTING else gone))


class Result(NamedTuple):
    """What the result cell draws before its text. open: the round is not finished.

    cancelled: the round was voided; corrected: it was changed after its end.
    """

    outcome: Outcome
    open: bool
    cancelled: bool = False
    corrected: bool = False


class Sign(StrEnum):
    """What the mark at the head of a row says; each has a shape of its own."""

    FAR_LATE = "far_late"
    LATE = "late"
    UNKNOWN = "unknown"
    STALE = "stale"
    DISAGREEING = "disagreeing"
    CANCELLED = "cancelled"
    CORRECTED = "corrected"
    TEST = "test"
    LEAVING = "leaving"
    """It goes out of service, or comes back, after this round."""
    STOPPED = "stopped"
    """In maintenance or closed."""
    CHANGING_SHOE = "changing_shoe"


class Mark(NamedTuple):
    """What the mark cell draws."""

    sign: Sign


class AlarmMark(NamedTuple):
    """What the alarm cell draws: the mark of the worst alarm."""

    priority: Priority
    letter: Letter


class Spark(NamedTuple):
    """A small line of how a table's pace deviates from its own median, in steps of its height; oldest first.

    limit: the greatest step.
    """

    steps: tuple[int, ...]
    limit: int


Payload = PhaseMark | TimeBar | Result | Mark | AlarmMark | Spark | None


class Cell(NamedTuple):
    """One value. stale: no source confirms it any more; it is hatched.

    spoken: what a screen reader says, age included.
    """

    text: str
    tone: Tone = Tone.NORMAL
    stale: bool = False
    payload: Payload = None
    tip: str = ""
    spoken: str = ""

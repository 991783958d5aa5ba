"""A cell of a list: what is read, what is painted, and whether it may be believed."""

from enum import IntEnum
from typing import NamedTuple

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
    """What the time cell's bar shows. fraction: 0 to 1 of the plan; None paints no bar. late: past the plan."""

    phase: Phase
    fraction: float | None
    late: bool = False


class Result(NamedTuple):
    """What the result cell draws before its text. open: the round is not finished."""

    outcome: Outcome
    open: bool


Payload = PhaseMark | TimeBar | Result | None


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

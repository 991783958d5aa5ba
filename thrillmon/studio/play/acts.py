"""The words in which the steps of a round are written down: what happens, how long after, and what it lays."""

from enum import Enum
from typing import NamedTuple


class Spot(NamedTuple):
    """A place where cards lie: a seat and a resource type of it."""

    seat: int
    resource: int


Lay = dict[Spot, list[str]]
"""All cards of a round before it is played. A spot that stays empty is not in it."""


class Kind(Enum):
    """What sort of step it is."""

    START = "start"
    BET = "bet"
    CLOSE = "close"
    STEP = "step"
    FINISH = "finish"


class Laid(NamedTuple):
    """The card of a spot that a step lays down or turns over, counted from 0; all of them when it is None."""

    spot: Spot
    card: int | None = None


class Act(NamedTuple):
    """One step of a round as it is planned.

    step: its name in the Step enum of the game.
    after: seconds since the step before, median of an average dealer; counts only when that step has no window.
    window: planned seconds (the `duration` of the step); the next step comes when they are over.
    prompt: the step repeats the window of the step before as its own duration.
    verb: the code of its action.
    shows, hides: what it lays face up or face down.
    about: the step happens only when this spot gets cards.
    inner: it belongs to a betting window within the round or to a second stage.
    stage: it opens a second stage of the round.
    """

    step: str
    kind: Kind = Kind.STEP
    after: float = 0.0
    window: float = 0.0
    prompt: bool = False
    verb: str = ""
    shows: tuple[Laid, ...] = ()
    hides: tuple[Laid, ...] = ()
    about: Spot | None = None
    inner: bool = False
    stage: bool = False


Flow = tuple[Act, ...]


def start() -> Act:
    """The round begins."""
    return Act("ROUND_START", Kind.START)


def bet(window: float) -> Act:
    """Betting opens for that many seconds."""
    return Act("ROUND_BET", Kind.BET, 0.2, window)


def close(prompt: bool = False) -> Act:
    """Betting closes. prompt: with the duration of the window, which is no countdown."""
    return Act("NO_MORE_BET", Kind.CLOSE, prompt=prompt, verb="COUNTDOWN")


def deal(step: str, after: float, spot: Spot, card: int | None = None) -> Act:
    """Cards are laid face down."""
    return Act(step, after=after, verb="DEAL", hides=(Laid(spot, card),), about=spot)


def show(step: str, after: float, *spots: Spot, card: int | None = None, verb: str = "SHOW") -> Act:
    """Cards are laid face up or turned over; without any such card the step is left out."""
    return Act(step, after=after, verb=verb, shows=tuple(Laid(spot, card) for spot in spots), about=spots[0])


def wait(step: str, after: float, window: float) -> Act:
    """Everybody waits the planned seconds: cards are peeked at."""
    return Act(step, after=after, window=window, verb="PEEK")


def peek(step: str, after: float, window: float, spot: Spot) -> Act:
    """A card is dealt face down and peeked at for the planned seconds."""
    return Act(step, after=after, window=window, verb="PEEK", hides=(Laid(spot),), about=spot)


def confirm(step: str, after: float) -> Act:
    """The dealer confirms what lies there."""
    return Act(step, after=after, verb="CONFIRM")


def finish(after: float = 0.05) -> Act:
    """The result is final."""
    return Act("ROUND_FINISHED", Kind.FINISH, after)


# ---- within the round


def ready(step: str, after: float, about: Spot) -> Act:
    """A second stage is opened."""
    return Act(step, after=after, verb="READY", about=about, inner=True, stage=True)


def inner(step: str, after: float, about: Spot, verb: str = "") -> Act:
    """Something else happens in the second stage."""
    return Act(step, after=after, verb=verb, about=about, inner=True)


def inner_bet(step: str, after: float, window: float, about: Spot) -> Act:
    """Betting opens once more."""
    return Act(step, Kind.BET, after, window, about=about, inner=True)


def inner_close(step: str, about: Spot) -> Act:
    """The inner betting window closes."""
    return Act(step, Kind.CLOSE, verb="COUNTDOWN", about=about, inner=True)


def inner_show(step: str, after: float, spot: Spot, verb: str) -> Act:
    """The second stage's result is thrown or spun."""
    return Act(step, after=after, verb=verb, shows=(Laid(spot),), about=spot, inner=True)


def inner_finish(about: Spot) -> Act:
    """The result is final once more, when there was a second stage."""
    return Act("ROUND_FINISHED", Kind.FINISH, 0.05, about=about, inner=True)

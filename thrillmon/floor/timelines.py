"""A table's recent past as something to draw: rounds as bars, bands and marks, and what happened between them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from thrillmon.floor.cards import Face
from thrillmon.floor.games.game import Game, Outcome
from thrillmon.floor.phases import Phase
from thrillmon.sentences import NOTHING, Sentence
from thrillmon.wire.recorder.record_pb2 import RoundRecord


@dataclass(frozen=True, slots=True)
class Usual:
    """How long a step usually takes on this table, in seconds. count: how many were heard."""

    median: float
    p99: float
    count: int


class MarkKind(StrEnum):
    """What a mark on a round says."""

    CARDS = "cards"
    """Cards, dice or slots came to lie on the table."""
    RESULT = "result"
    FORTUNE = "fortune"
    """Fortune rates became known."""
    CANCEL = "cancel"
    ERROR = "error"
    """A step that says something went wrong."""
    EDIT = "edit"
    """A pit boss changed something by hand while the round ran."""
    CORRECTED = "corrected"
    """Cancelled, modified or finished after the round."""


class Mark(NamedTuple):
    """Something at one moment of a round. at: Unix seconds by the studio's clock.

    bar: the place of the step it belongs to in the round's bars; None when it belongs to none.
    """

    at: float
    kind: MarkKind
    text: Sentence = NOTHING
    faces: tuple[Face, ...] = ()
    bar: int | None = None


class Bar(NamedTuple):
    """One step. Times are Unix seconds by the studio's clock.

    place: where it stands in the record's process.
    end: when the next step came; None while it runs.  planned: seconds, None when it has no plan.
    """

    place: int
    code: int
    label: str
    phase: Phase
    start: float
    end: float | None
    planned: float | None
    usual: Usual | None
    bonus: bool = False
    edit: bool = False


class Band(NamedTuple):
    """A phase, as the ground behind the bars. end: None while it lasts."""

    phase: Phase
    start: float
    end: float | None
    bonus: bool = False


class Stage(NamedTuple):
    """A part of a round with a betting window of its own: the main one (number 0), then bonus stages."""

    number: int
    label: str
    start: float
    end: float | None


class RoundLine(NamedTuple):
    """One round as it is drawn. Times are Unix seconds by the studio's clock; start None when nobody told any."""

    id: bytes
    round_code: str
    shift_round: int
    shoe_round: int
    shoe_code: str
    shift_code: str
    dealer: str
    start: float | None
    end: float | None
    bars: tuple[Bar, ...]
    bands: tuple[Band, ...]
    stages: tuple[Stage, ...]
    marks: tuple[Mark, ...]
    outcome: Outcome
    phase: Phase
    cancelled: bool
    corrected: bool
    test: bool
    record: RoundRecord


class Hole(NamedTuple):
    """When this table could not be heard. Unix seconds by the studio's clock; end None while it lasts."""

    start: float
    end: float | None
    cause: Sentence
    recovered: bool = False
    """What was missed has been asked for and told since."""


class ChangeKind(StrEnum):
    """What changed on a table between rounds."""

    SHOE = "shoe"
    SHIFT = "shift"
    DEALER = "dealer"


class Change(NamedTuple):
    """A change on the table. at: Unix seconds by the studio's clock.  text: the new code or name."""

    at: float
    kind: ChangeKind
    text: str


class Disagreement(NamedTuple):
    """Push and poll say different things of a table. since: Unix seconds by our clock.  seconds: for how long.

    sentence: "broker says betting, poll says finished".
    """

    since: float
    seconds: float
    sentence: Sentence


class Timeline(NamedTuple):
    """A table's past, for its pane.

    live: the newest round; also the first of rounds.  rounds: the newest first, at most 50.
    server: the studio's clock when this was read.  confirmed: False when no source confirms it any more.
    """

    game_code: str
    table_code: str
    game: Game
    subtype: str
    live: RoundLine | None
    rounds: tuple[RoundLine, ...]
    holes: tuple[Hole, ...]
    changes: tuple[Change, ...]
    disagreement: Disagreement | None
    server: float
    confirmed: bool
    confirmed_at: float | None


class Pace(NamedTuple):
    """How quickly a table plays. per_hour: now; usual: its own median, None until enough rounds were heard.

    recent: rounds per hour of each of the last rounds, oldest first, for a small line.
    """

    per_hour: float | None
    usual: float | None
    recent: tuple[float, ...]


NO_PACE = Pace(None, None, ())
"""Of a table of which too little was heard."""

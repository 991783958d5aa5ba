"""How long each step of a table usually takes, learned from the rounds that were heard."""

from array import array
from collections.abc import Iterator
from functools import lru_cache
from math import ceil

from thrillmon.floor.games import game_named
from thrillmon.floor.timelines import Usual
from thrillmon.floor.times import seconds_of
from thrillmon.wire.recorder.record_pb2 import RoundRecord

# Spans kept of each step: some hours of play, 1.2 kB.
KEEP_SPANS = 300

# Fewer than this say nothing about what is usual.
FEWEST_SPANS = 5

# A step that lasts longer was interrupted, not played.
LONGEST_SPAN = 3_600.0

# Kinds of steps kept of a game, of which the largest has about 45, and games of a table.
MOST_STEPS = 64
MOST_GAMES = 4


class Ring:
    """The last spans of one step, in seconds; median and percentile are counted when somebody asks."""

    __slots__ = ("_next", "_seconds", "_usual")

    def __init__(self) -> None:
        self._seconds = array("f")
        self._next = 0
        self._usual: Usual | None = None

    def add(self, seconds: float) -> None:
        """Take one more span in; the oldest one makes room."""
        if len(self._seconds) < KEEP_SPANS:
            self._seconds.append(seconds)
        else:
            self._seconds[self._next] = seconds
            self._next = (self._next + 1) % KEEP_SPANS
        self._usual = None

    def usual(self) -> Usual | None:
        """Return what is usual; None while too few were heard."""
        count = len(self._seconds)
        if count < FEWEST_SPANS:
            return None
        if self._usual is None:
            spans = sorted(self._seconds)
            middle = (spans[(count - 1) // 2] + spans[count // 2]) / 2.0
            self._usual = Usual(middle, spans[ceil(0.99 * count) - 1], count)
        return self._usual


class Spans:
    """The learned step times of one table, by game type and step.

    learned: how many rounds they were learned from.
    """

    __slots__ = ("_rings", "learned")

    def __init__(self) -> None:
        self.learned = 0
        self._rings: dict[str, dict[int, Ring]] = {}

    def learn(self, record: RoundRecord, known: int = 0) -> int:
        """Learn from a round that has ended; known: how many of its steps were learned before.

        Return how many are learned now. Rehearsals and cancelled rounds teach nothing.
        """
        steps = len(record.process)
        if steps <= known or record.test or record.cancel:
            return known
        game_type = record.game_type
        rings = self._rings.get(game_type)
        if rings is None:
            if len(self._rings) >= MOST_GAMES:
                return known
            rings = self._rings[game_type] = {}
        for code, seconds in _spans(record, known, whole=_whole(game_type)):
            ring = rings.get(code)
            if ring is None:
                if len(rings) >= MOST_STEPS:
                    continue
                ring = rings[code] = Ring()
            ring.add(seconds)
        self.learned += not known
        return steps

    def usual(self, game_type: str, code: int) -> Usual | None:
        """Return how long a step usually takes; None while too few were heard."""
        ring = self._rings.get(game_type, {}).get(code)
        return None if ring is None else ring.usual()


def step_spans(record: RoundRecord, known: int = 0) -> Iterator[tuple[int, float]]:
    """Yield code and seconds of the steps of a round from that place on."""
    return _spans(record, known, whole=_whole(record.game_type))


@lru_cache(maxsize=64)
def _whole(game_type: str) -> bool:
    """Say whether the end of a round ends its last step; where a second stage may follow, it does so only sometimes."""
    return not game_named(game_type).has_bonus


def _spans(record: RoundRecord, known: int, *, whole: bool) -> Iterator[tuple[int, float]]:
    """Yield code and length of the steps from that place on; the last one ends with the round."""
    code = began = None
    for step in record.process[known:]:
        at = seconds_of(step.timestamp)
        if code is not None and began is not None and at is not None and 0.0 <= at - began <= LONGEST_SPAN:
            yield code, at - began
        code, began = step.code, at
    ended = seconds_of(record.ts_end) if whole else None
    if code is not None and began is not None and ended is not None and 0.0 < ended - began <= LONGEST_SPAN:
        yield code, ended - began

"""The merge rule: what two generations and two witnesses say about one round becomes one record."""

from enum import StrEnum
from typing import NamedTuple

from thrillmon.floor.codes import made_at
from thrillmon.floor.games import game_named
from thrillmon.floor.games.game import Game, Outcome
from thrillmon.floor.notices import CORRECTIONS
from thrillmon.floor.times import seconds_of
from thrillmon.wire.recorder.provider_pb2 import GameNotifyType
from thrillmon.wire.recorder.record_pb2 import RoundRecord

# ROUND_START has this number in every game. Some servers record it as a step while the round runs and leave it
# out of the finished record, so it must not make an unfinished snapshot the longer one.
ROUND_START = 1

_PLAYBACK = int(GameNotifyType.NOTIFY_ROUND_PLAYBACK)

# More after-round corrections of one round than this are not kept apart (the archive keeps every one).
MOST_CORRECTIONS = 16


class Source(StrEnum):
    """A witness."""

    PUSH = "amqp"
    GRPC = "grpc"
    REST = "rest"


class Heard(NamedTuple):
    """What one witness said about a round.

    kind: GameNotifyType; 0 for a poll.  at: Unix seconds by the studio's clock when it was said.
    """

    record: RoundRecord
    kind: int
    source: Source
    at: float


Rank = tuple[bool, int, bool, float, float]


Far = tuple[int, bool]
"""How far a round has come: its steps, and whether it has ended."""


def far_of(record: RoundRecord) -> Far:
    """Return how far a round has come: of two plain snapshots the one told further wins, whatever else they say."""
    steps = record.process
    length = len(steps)
    if length and steps[0].code == ROUND_START:
        length -= 1
    return length, record.is_end or record.cancel


def rank(heard: Heard) -> Rank:
    """Return the order in which statements about a round win: the greatest is what we believe.

    Corrections over the rest, then the longer process, then ended, then the later last step, then said later.
    """
    steps = heard.record.process
    last = seconds_of(steps[-1].timestamp) if steps else None
    return heard.kind in CORRECTIONS, *far_of(heard.record), last or 0.0, heard.at


def start_of(record: RoundRecord) -> tuple[float, bytes]:
    """Return when a round began, as a sort key: its start, else the second inside its id."""
    return seconds_of(record.ts_start) or made_at(record.id) or 0.0, record.id


class Beat(NamedTuple):
    """Where a round stands among those of its table. start: as a sort key; 0.0 when nobody told."""

    start: tuple[float, bytes]
    shift_code: str
    shift_round: int
    shoe_code: str


def beat_of(record: RoundRecord) -> Beat:
    """Return where a round stands."""
    return Beat(start_of(record), record.shift_code, record.shift_round, record.shoe_code)


def _beats(one: Heard, one_rank: Rank, other: Heard, other_rank: Rank) -> bool:
    """Say whether one wins over other. Total, so that the order of hearing makes no difference."""
    if one_rank != other_rank:
        return one_rank > other_rank
    if one.record is other.record:
        return False
    return _tie_break(one) > _tie_break(other)


def _tie_break(heard: Heard) -> tuple[bytes, int, str]:
    return heard.record.SerializeToString(deterministic=True), heard.kind, heard.source


class Round:
    """One round, as all statements heard so far make it. Hearing is idempotent and independent of order."""

    __slots__ = (
        "_base_rank",
        "_best_rank",
        "_outcome",
        "base",
        "beat",
        "best",
        "corrections",
        "learned",
        "playback",
        "start",
    )

    def __init__(self, heard: Heard) -> None:
        correction = heard.kind in CORRECTIONS
        self.best = heard
        self.base: Heard | None = None if correction else heard
        """The round without what happened to it afterwards: the "before" of a correction."""
        self.corrections: tuple[Heard, ...] = (heard,) if correction else ()
        """What was changed after the round, oldest first."""
        self.playback: Heard | None = heard if heard.kind == _PLAYBACK else None
        self.beat = beat_of(heard.record)
        """Where it stands among the rounds of its table."""
        self.start = self.beat.start
        """When it began, as a sort key."""
        self.learned = 0
        """How many of its steps have taught how long they last."""
        self._best_rank = self._base_rank = rank(heard)
        self._outcome: Outcome | None = None

    @property
    def record(self) -> RoundRecord:
        """The round as we believe it."""
        return self.best.record

    @property
    def rank(self) -> Rank:
        """How much what we believe is worth against other statements."""
        return self._best_rank

    def as_played(self) -> RoundRecord:
        """Return the round as it was before anybody corrected it, where that was heard; else as we believe it."""
        return self.base.record if self.corrections and self.base is not None else self.best.record

    def hear(self, heard: Heard) -> bool:
        """Take one more statement in; return whether anything we believe has changed."""
        heard_rank = rank(heard)
        wins = _beats(heard, heard_rank, self.best, self._best_rank)
        changed = False
        if heard.kind in CORRECTIONS:
            changed = self._correct(heard)
        else:
            # Before anything is corrected the base is what we believe.
            if wins if self.base is self.best else self._beats_base(heard, heard_rank):
                self.base = heard
                self._base_rank = heard_rank
            if heard.kind == _PLAYBACK:
                changed = self._replay(heard, heard_rank)
        if wins:
            # A poll repeats what is known every few seconds: only another content is a change. One more step is one.
            differs = heard_rank[1] != self._best_rank[1] or heard.record != self.best.record
            self.best = heard
            self._best_rank = heard_rank
            if differs:
                self._outcome = None
                self.beat = beat_of(heard.record)
                self.start = self.beat.start
                changed = True
        return changed

    @property
    def was_read(self) -> bool:
        """Whether somebody has asked for the outcome of the record as it is."""
        return self._outcome is not None

    def outcome(self) -> Outcome:
        """Return what the cards say so far by the rules of the round's own game; read once per record."""
        if self._outcome is None:
            self._outcome = self.game().read(self.best.record)
        return self._outcome

    def game(self) -> Game:
        """Return the game that was played."""
        return game_named(self.best.record.game_type)

    def medias(self) -> dict[str, str]:
        """Return the links of the round: those of the record and those that came with the playback notice."""
        links = dict(self.playback.record.medias) if self.playback is not None else {}
        links.update(self.best.record.medias)
        return links

    def _beats_base(self, heard: Heard, heard_rank: Rank) -> bool:
        return self.base is None or _beats(heard, heard_rank, self.base, self._base_rank)

    def _replay(self, heard: Heard, heard_rank: Rank) -> bool:
        if self.playback is not None and not _beats(heard, heard_rank, self.playback, rank(self.playback)):
            return False
        self.playback = heard
        return True

    def _correct(self, heard: Heard) -> bool:
        known = [*self.corrections]
        for other in known:
            if (other.kind, other.at) == (heard.kind, heard.at) and other.record == heard.record:
                return False
        known.append(heard)
        known.sort(key=lambda one: (one.at, rank(one), _tie_break(one)))
        before = self.corrections
        self.corrections = tuple(known[-MOST_CORRECTIONS:])
        return self.corrections != before

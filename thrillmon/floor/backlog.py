"""Old news while a backlog is drained: of the snapshots of one round only the one told furthest is merged."""

from typing import NamedTuple

from thrillmon.floor.notices import CORRECTIONS, Notice
from thrillmon.floor.rounds import Far, Heard, Rank, Source, far_of, rank
from thrillmon.floor.tables import Table
from thrillmon.wire.recorder.provider_pb2 import GameNotifyType
from thrillmon.wire.recorder.record_pb2 import RoundRecord

# Rounds of one table that wait: the one that is played, and the one before it, of which the links are told afterwards.
MOST_ROUNDS = 2

_PLAYBACK = int(GameNotifyType.NOTIFY_ROUND_PLAYBACK)


class _Snapshot(NamedTuple):
    """at: when it was said, by the studio's clock."""

    table: Table
    notice: Notice
    record: RoundRecord
    at: float
    far: Far

    def loses(self, other: "_Snapshot") -> bool:
        """Say whether nothing is lost if only the other is merged."""
        if self.notice.kind == _PLAYBACK:
            return False
        return self.far < other.far or (self.far == other.far and self.rank() < other.rank())

    def merge(self) -> None:
        """Let the table hear it."""
        # Whoever has heard of it may have let the record go.
        self.notice.decoded = self.record
        self.table.apply(self.notice, self.at)

    def rank(self) -> Rank:
        """Return what it is worth against other statements."""
        return rank(Heard(self.record, self.notice.kind, Source.PUSH, self.at))


class Backlog:
    """Snapshots that wait to be merged, a few rounds of each table; settle() before anybody looks at a table.

    Only of what was sent long before it was heard: it announces nothing, and nobody sees the moments in between.
    """

    __slots__ = ("_waiting",)

    def __init__(self) -> None:
        self._waiting: dict[str, dict[bytes, _Snapshot]] = {}

    def put_off(self, table: Table, notice: Notice, at: float) -> bool:
        """Let a message wait if it may; return whether it does."""
        record = notice.decoded
        if not notice.replayed or type(record) is not RoundRecord or notice.kind in CORRECTIONS:
            return False
        rounds = self._waiting.get(table.game_code)
        if rounds is None:
            rounds = self._waiting[table.game_code] = {}
        far = notice.far = far_of(record)
        snapshot = _Snapshot(table, notice, record, at, far)
        record_id = notice.record_id
        former = rounds.get(record_id)
        rounds[record_id] = snapshot
        if former is not None:
            if not former.loses(snapshot):
                former.merge()
        elif len(rounds) > MOST_ROUNDS:
            rounds.pop(next(iter(rounds))).merge()
        return True

    def settle(self, game_code: str | None = None) -> None:
        """Merge what waits, of one table or of all."""
        if game_code is None:
            while self._waiting:
                self.settle(next(iter(self._waiting)))
            return
        for snapshot in self._waiting.pop(game_code, {}).values():
            snapshot.merge()

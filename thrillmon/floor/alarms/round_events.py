"""What has happened to rounds, each thing once: heard by push, seen by poll, and remembered across a restart."""

from collections import OrderedDict, deque
from collections.abc import Iterable
from hashlib import blake2b

from thrillmon.floor.alarms.journal import Transition
from thrillmon.floor.alarms.sights import Change, Happening
from thrillmon.floor.notices import CORRECTIONS, Notice
from thrillmon.floor.rounds import Round
from thrillmon.floor.tables import Table
from thrillmon.floor.times import REPLAYED_AFTER
from thrillmon.wire.recorder.provider_pb2 import GameNotifyType
from thrillmon.wire.recorder.record_pb2 import RoundRecord

_AFTER = {
    int(GameNotifyType.NOTIFY_ROUND_CANCEL_AFTER_ROUND): Change.CANCELLED_AFTER,
    int(GameNotifyType.NOTIFY_ROUND_MODIFY_AFTER_ROUND): Change.MODIFIED_AFTER,
    int(GameNotifyType.NOTIFY_ROUND_FINISH_AFTER_ROUND): Change.FINISHED_AFTER,
}
_IN_PLAY = frozenset({Change.CANCELLED, Change.ERROR})

# Things that happened, and cancelled rounds of a table, that are kept apart; older ones do not come again.
_REMEMBERED = 5_000
_COUNTED = 100

# Timestamps have whole seconds and clocks differ a little.
_SAME_MOMENT = 5.0


class RoundEvents:
    """Finds what has happened to rounds. Replayed messages and test rounds tell nothing."""

    def __init__(self) -> None:
        self._noted: OrderedDict[tuple[Change, bytes], None] = OrderedDict()
        self._lately: dict[str, deque[tuple[float, bytes]]] = {}
        self._announced: dict[tuple[str, str], float] = {}

    def remember(self, journal: Iterable[Transition]) -> None:
        """Take in what was announced before a restart, by place and round, so that it is not announced again."""
        for change in journal:
            if change.announces and change.evidence.round_code:
                self._announced[change.key.place, change.evidence.round_code] = change.at

    def heard(self, notice: Notice, table: Table, server_offset: float) -> Happening | None:
        """Return what a push tells. server_offset: seconds the studio's clock is ahead of ours."""
        record = notice.record
        if not isinstance(record, RoundRecord) or notice.duplicate or notice.replayed or record.test:
            return None
        change = _change_of(notice.kind, record)
        if change is None:
            return None
        received = notice.delivery.received
        sent = received if notice.sent is None else notice.sent - server_offset
        known = table.rounds.get(record.id)
        base = known.base if known is not None else None
        return self._happening(change, record, table, received, "amqp", sent, base.record if base else None)

    def polled(self, table: Table, now: float, server: float, was_finished: bool) -> Happening | None:
        """Return what the newest round of a table tells by being cancelled.

        server: what the studio's clock shows.  was_finished: the round was known to have ended well.
        """
        newest = table.newest
        if newest is None or newest.corrections or newest.record.test:
            return None
        record = newest.record
        ended = record.ts_end.seconds or (record.process[-1].timestamp.seconds if record.process else 0)
        if not ended or server - ended > REPLAYED_AFTER:
            return None
        change = Change.CANCELLED_AFTER if was_finished else Change.CANCELLED
        return self._happening(change, record, table, now, newest.best.source, now - max(0.0, server - ended), None)

    def _happening(
        self, change: Change, record: RoundRecord, table: Table, now: float, source: str, sent: float,
        before: RoundRecord | None,
    ) -> Happening | None:  # fmt: skip
        announced = self._announced.get((record.game_code, record.round_code))
        if announced is not None and sent <= announced + _SAME_MOMENT:
            return None
        identity = record.id
        if change is Change.MODIFIED_AFTER:
            # One round can be changed more than once.
            identity += blake2b(record.SerializeToString(deterministic=True), digest_size=8).digest()
        if (change, identity) in self._noted:
            return None
        self._noted[change, identity] = None
        if len(self._noted) > _REMEMBERED:
            self._noted.popitem(last=False)
        lately = self._lately.setdefault(record.game_code, deque(maxlen=_COUNTED))
        times = tuple(at for at, known in lately if known != record.id)
        if change in _IN_PLAY and all(known != record.id for _, known in lately):
            lately.append((now, record.id))
        return Happening(change, record, table, now, source, times, before)


def _change_of(kind: int, record: RoundRecord) -> Change | None:
    if kind in CORRECTIONS:
        return _AFTER[kind]
    if kind == GameNotifyType.NOTIFY_ROUND_CANCEL:
        return Change.CANCELLED
    if kind != GameNotifyType.NOTIFY_ROUND_PLAYBACK and any(step.error for step in record.process):
        return Change.ERROR
    return None


def finished_well(known: Round | None) -> bool:
    """Say whether a round is known to have ended with a result."""
    return known is not None and known.record.is_end and not known.record.cancel

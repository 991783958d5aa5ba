"""What is kept of one delivery beside its bytes: where in time it stands, what it is about, how it is found again."""

from enum import IntEnum
from typing import NamedTuple

from thrillmon.archive.files import DAY_SECONDS, day_of
from thrillmon.archive.schema import ERROR, LATE, REPLAYED, UNSENT
from thrillmon.floor.codes import made_at
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.notices import CORRECTIONS, Notice, Record, decode
from thrillmon.floor.rounds import Far, Heard, Source, far_of, start_of
from thrillmon.floor.times import plausible, seconds_of
from thrillmon.wire.recorder.provider_pb2 import GameNotifyType, GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

# A delivery stands at the time it was sent if that is at most so long before it was received, or after.
OLDEST_SENT = 7 * DAY_SECONDS
LATEST_SENT = DAY_SECONDS

# Rounds are kept on the day their id was made, unless what tells of them came longer after that.
OLDEST_ROUND = 31 * DAY_SECONDS

RECOVERED_KINDS: dict[str, type[RoundRecord | ShoeRecord | ShiftRecord]] = {
    "RoundRecord": RoundRecord,
    "ShoeRecord": ShoeRecord,
    "ShiftRecord": ShiftRecord,
}
"""What stands in the place of the type on records that a provider told afterwards."""

POLLED_KINDS: dict[str, type[Record]] = {
    "poll RoundRecord": RoundRecord,
    "poll ShoeRecord": ShoeRecord,
    "poll ShiftRecord": ShiftRecord,
    "poll GameProvide": GameProvide,
}
"""What stands in the place of the type on what a poll said of a table as it was then."""

# The header that says when a poll's word was true, in Unix seconds by the studio's clock.
_TRUE_AT = "at"


class Class(IntEnum):
    """What a delivery tells, as far as rewinding must know it."""

    UNREAD = 0
    ROUND = 1
    FINISHED = 2
    CORRECTION = 3
    PLAYBACK = 4
    SHOE = 5
    SHIFT = 6
    PROVIDE = 7
    LOGIN = 8
    LOGOUT = 9
    CHANGING = 10
    POLLED_ROUND = 11
    POLLED_SHOE = 12
    POLLED_SHIFT = 13
    POLLED_PROVIDE = 14


OF_ROUNDS = frozenset({Class.ROUND, Class.FINISHED, Class.CORRECTION, Class.PLAYBACK, Class.POLLED_ROUND})
"""What tells of a round."""

POLLED = frozenset({Class.POLLED_ROUND, Class.POLLED_SHOE, Class.POLLED_SHIFT, Class.POLLED_PROVIDE})
"""What the other witness says: classes of their own, so that neither hides the other's last word."""


_PROVIDES: dict[int, Class] = {
    GameNotifyType.NOTIFY_GAME_DEALER_LOGIN: Class.LOGIN,
    GameNotifyType.NOTIFY_GAME_DEALER_LOGOUT: Class.LOGOUT,
    GameNotifyType.NOTIFY_GAME_CHANGING_SHOE: Class.CHANGING,
}
_PLAYBACK = int(GameNotifyType.NOTIFY_ROUND_PLAYBACK)
LATER = frozenset({Class.CORRECTION, Class.PLAYBACK})
"""What is said of a round after it."""

Place = tuple[str, str, str, str]
"""Game code, table code, game type, game subtype."""

NOWHERE: Place = ("", "", "", "")


class Address(NamedTuple):
    """Where a delivery is found again. day: of the file. second, digest: its key there."""

    day: int
    second: int
    digest: bytes


class Entry(NamedTuple):
    """A delivery about to be kept. record_id: of its record; empty without one."""

    notice: Notice
    source: Source
    address: Address
    place: Place
    what: Class
    record_id: bytes
    marks: int

    @property
    def said(self) -> float:
        """When it was said: sent, or received where nobody told when it was sent. Unix seconds."""
        notice = self.notice
        return notice.sent if notice.sent is not None else notice.delivery.received

    def heard(self) -> Heard:
        """Return what it says of a round; for what tells of one.

        A poll that says no more than a push said before is no news: it counts as said at the round's beginning.
        """
        record = self.notice.record
        assert isinstance(record, RoundRecord)  # noqa: S101 - its class says so
        said = min(self.said, start_of(record)[0]) if self.what is Class.POLLED_ROUND else self.said
        return Heard(record, self.notice.kind, self.source, said)


def entry_of(notice: Notice) -> Entry:
    """Return what is to be kept of a delivery that was heard. The notice may let its record go afterwards."""
    delivery = notice.delivery
    record = notice.record
    received = delivery.received
    sent = delivery.sent
    if sent is not None and -OLDEST_SENT <= sent - received <= LATEST_SENT:
        second, marks = int(sent), 0
    else:
        second, marks = int(received), UNSENT
    place, record_id = NOWHERE, b""
    if record is None:
        what = Class.UNREAD
        marks |= ERROR
    else:
        record_id = notice.record_id
        if isinstance(record, RoundRecord) and notice.far is None:
            notice.far = far_of(record)
        what = class_of(record, notice.kind, notice.far)
        place = place_of(record)
        if record_id and (what in LATER or marks & UNSENT):
            marks |= LATE
    if notice.replayed:
        marks |= REPLAYED
    address = Address(second // DAY_SECONDS, second, notice.digest or delivery.digest())
    return Entry(notice, Source.PUSH, address, place, what, record_id, marks)


def entry_recovered(record: RoundRecord | ShoeRecord | ShiftRecord, source: Source, received: float) -> Entry:
    """Return what is to be kept of a record that a provider told afterwards: it stands where the record began."""
    told = Delivery(type(record).__name__, record.SerializeToString(deterministic=True), None, received)
    began = seconds_of(record.ts_start) or made_at(record.id) or received
    second = int(began) if abs(received - began) <= OLDEST_ROUND else int(received)
    notice = Notice(told, decoded=record)
    address = Address(second // DAY_SECONDS, second, told.digest())
    return Entry(notice, source, address, place_of(record), class_of(record, 0), record.id, LATE)


def polled(record: Record, at: float, received: float) -> Delivery:
    """Return what a poll said as it is kept. at: when it was true, by the studio's clock; received: by ours."""
    kind = f"poll {type(record).__name__}"
    return Delivery(kind, record.SerializeToString(deterministic=True), None, received, {_TRUE_AT: f"{at:.3f}"})


def entry_polled(notice: Notice, source: Source) -> Entry:
    """Return what is to be kept of what a poll said; notice: of polled().

    The same word about a round, shoe or shift is kept once a day, whoever polls. A table may be open, closed and open
    again, so what is said of its state counts each time.
    """
    record = notice.record
    assert record is not None  # noqa: S101 - polled() is made of one
    second = int(notice.sent or notice.delivery.received)
    offered = isinstance(record, GameProvide)
    told = notice.delivery._replace(sent=float(second)) if offered else notice.delivery
    address = Address(second // DAY_SECONDS, second, told.digest())
    what = (
        Class.POLLED_PROVIDE if offered
        else Class.POLLED_SHIFT if isinstance(record, ShiftRecord)
        else Class.POLLED_SHOE if isinstance(record, ShoeRecord)
        else Class.POLLED_ROUND
    )  # fmt: skip
    record_id = b"" if isinstance(record, GameProvide) else record.id
    return Entry(notice, source, address, place_of(record), what, record_id, 0 if offered else UNSENT)


def class_of(record: Record, kind: int, far: Far | None = None) -> Class:
    """Return what a record tells. kind: the GameNotifyType; 0 for what was not pushed. far: of a round, if known."""
    if isinstance(record, RoundRecord):
        if kind in CORRECTIONS:
            return Class.CORRECTION
        if kind == _PLAYBACK:
            return Class.PLAYBACK
        return Class.FINISHED if (far or far_of(record))[1] else Class.ROUND
    if isinstance(record, ShoeRecord):
        return Class.SHOE
    if isinstance(record, ShiftRecord):
        return Class.SHIFT
    return _PROVIDES.get(kind, Class.PROVIDE)


def place_of(record: Record) -> Place:
    """Return where a record plays."""
    table_code = "" if isinstance(record, GameProvide) else record.table_code
    return record.game_code, table_code, record.game_type, record.game_subtype


def subject_of(record_id: bytes) -> int | None:
    """Return a number by which deliveries of one record are found; others may share it. None without an id."""
    return None if not record_id else int.from_bytes(record_id[:4] + record_id[-3:], "big")


class Home(NamedTuple):
    """The day on whose file a record is kept, told by deliveries that stand from first to last second."""

    day: int
    first: float
    last: float


def home_told(record_id: bytes, second: int) -> Home:
    """Return the home of a record, told by a delivery that stands at second."""
    made = made_at(record_id)
    if made is not None and plausible(made) and -LATEST_SENT <= second - made <= OLDEST_ROUND:
        return Home(day_of(made), made - LATEST_SENT, made + OLDEST_ROUND)
    return Home(second // DAY_SECONDS, second, second)


def home_of(record_id: bytes, second: int) -> int:
    """Return the day on whose file a record is kept, told by a delivery that stands at second."""
    return home_told(record_id, second).day


def notice_of(delivery: Delivery, source: Source) -> Notice:
    """Look again into what was kept."""
    if source is Source.PUSH:
        return decode(delivery)
    kind = delivery.kind or ""
    told = RECOVERED_KINDS.get(kind) or POLLED_KINDS.get(kind)
    if told is None:
        return decode(delivery)
    notice = Notice(delivery, decoded=told.FromString(delivery.body))
    if kind in POLLED_KINDS:
        notice.sent = _true_at(delivery)
    return notice


def _true_at(delivery: Delivery) -> float:
    try:
        return float(str(delivery.headers.get(_TRUE_AT)))
    except ValueError:
        return delivery.received

"""Decode: what a delivery of the Notify API says, or the reason why it cannot be read."""

from dataclasses import dataclass

from google.protobuf.message import DecodeError
from google.protobuf.unknown_fields import UnknownFieldSet

from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.times import REPLAYED_AFTER, plausible, seconds_of
from thrillmon.sentences import Sentence, say
from thrillmon.wire.recorder.provider_pb2 import GameNotifyType, GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

Record = GameProvide | ShiftRecord | ShoeRecord | RoundRecord

# The largest honest body is a shift with some thousand round codes, about 50 kB.
LARGEST_BODY = 512 * 1024

UNSPECIFIED = GameNotifyType.GAME_NOTIFY_TYPE_UNSPECIFIED
CORRECTIONS: frozenset[int] = frozenset(
    {
        GameNotifyType.NOTIFY_ROUND_CANCEL_AFTER_ROUND,
        GameNotifyType.NOTIFY_ROUND_MODIFY_AFTER_ROUND,
        GameNotifyType.NOTIFY_ROUND_FINISH_AFTER_ROUND,
    }
)

_PROVIDE_KINDS = (
    GameNotifyType.NOTIFY_GAME_PROVIDE_STATE_CHANGE,
    GameNotifyType.NOTIFY_GAME_CAPTURE,
    GameNotifyType.NOTIFY_GAME_DEALER_LOGIN,
    GameNotifyType.NOTIFY_GAME_DEALER_LOGOUT,
    GameNotifyType.NOTIFY_GAME_CHANGING_SHOE,
)
_SHIFT_KINDS = (GameNotifyType.NOTIFY_SHIFT_START, GameNotifyType.NOTIFY_SHIFT_END)
_SHOE_KINDS = (GameNotifyType.NOTIFY_SHOE_START, GameNotifyType.NOTIFY_SHOE_END)


def _bodies() -> dict[str, tuple[int, type[Record]]]:
    bodies: dict[str, tuple[int, type[Record]]] = {}
    for name, number in GameNotifyType.items():
        if number in _PROVIDE_KINDS:
            bodies[name] = number, GameProvide
        elif number in _SHIFT_KINDS:
            bodies[name] = number, ShiftRecord
        elif number in _SHOE_KINDS:
            bodies[name] = number, ShoeRecord
        elif number != UNSPECIFIED:
            bodies[name] = number, RoundRecord
    return bodies


BODIES = _bodies()
"""Number and body class by the name in the AMQP type property."""


@dataclass(slots=True)
class Notice:
    """A delivery that was looked into.

    kind: number of the GameNotifyType; 0 when the type is missing or nobody knows it.
    decoded: the decoded body while it is held; ask for record.
    error: why the body could not be decoded.
    sent: the AMQP timestamp when it is there and plausible.
    replayed: older than three minutes on arrival: it updates the state and announces nothing.
    duplicate: the same delivery was heard before.
    digest: that of the delivery once the floor has reckoned it; empty before.
    game_code, record_id: those of the record that was decoded; empty without one, record_id also where it has none.
    far: how far the round had come, once somebody has looked; see rounds.far_of().
    """

    delivery: Delivery
    kind: int = UNSPECIFIED
    decoded: Record | None = None
    error: Sentence | None = None
    sent: float | None = None
    replayed: bool = False
    duplicate: bool = False
    digest: bytes = b""
    game_code: str = ""
    record_id: bytes = b""
    far: tuple[int, bool] | None = None

    @property
    def record(self) -> Record | None:
        """The decoded body; None when there is an error. Decoded again when it was let go."""
        record = self.decoded
        if record is None and self.error is None and self.kind != UNSPECIFIED:
            record = self.decoded = BODIES[self.delivery.kind or ""][1].FromString(self.delivery.body)
        return record

    def let_go(self) -> None:
        """Hold the body alone: decoded it takes several times the room, and few are looked at again."""
        if self.kind != UNSPECIFIED:
            self.decoded = None

    @property
    def notes(self) -> tuple[Sentence, ...]:
        """What is odd about a message that could be decoded. Looked for when somebody reads it, which is seldom."""
        notes: tuple[Sentence, ...] = ()
        sent, record = self.delivery.sent, self.record
        if sent is not None and self.sent is None:
            notes = (say("The AMQP timestamp {seconds:.0f} cannot be a time; ignored.", seconds=sent),)
        if record is not None and not isinstance(record, GameProvide) and _absurd(record):
            notes = (*notes, say("A time in the record cannot be a time; ignored."))
        return notes


def decode(delivery: Delivery, server_offset: float = 0.0) -> Notice:
    """Look into a delivery. Never raises: what cannot be read becomes a notice with its reason.

    Only the type says what a body is: a GameProvide parses as a RoundRecord without an error, so records
    that lack what their kind must have are refused as well.
    server_offset: seconds the studio's clock is ahead of ours, to tell replays from skewed clocks.
    """
    notice = Notice(delivery)
    sent = delivery.sent
    if sent is not None and plausible(sent):
        notice.sent = sent
        notice.replayed = delivery.received + server_offset - sent > REPLAYED_AFTER
    if delivery.kind is None:
        notice.error = say("The message has no type, and only the type says what a body is.")
        return notice
    found = BODIES.get(delivery.kind)
    if found is None:
        notice.error = say("Nobody here knows the type “{kind}”; the body is kept unread.", kind=delivery.kind)
        return notice
    notice.kind, body_class = found
    body = delivery.body
    if len(body) > LARGEST_BODY:
        notice.error = say(
            "The body has {size:,} bytes and honest ones have at most {limit:,}; it is kept unread.",
            size=len(body),
            limit=LARGEST_BODY,
        )
        return notice
    record = body_class()
    try:
        record.ParseFromString(body)
    except DecodeError:
        notice.error = say(
            "The body ({size:,} bytes) is damaged or cut off: it is no {message}.",
            size=len(body),
            message=body_class.__name__,
        )
        return notice
    game_code = record.game_code
    record_id = b"" if isinstance(record, GameProvide) else record.id
    # By far the most are whole rounds, and nothing else has a round_code at 12.
    if not (isinstance(record, RoundRecord) and record_id and game_code and record.round_code):
        notice.error = _betrayal(record)
        if notice.error is not None:
            return notice
    notice.decoded = record
    notice.game_code = game_code
    notice.record_id = record_id
    return notice


# Fields that the other records have and this one has not: in its unknown fields they betray a body of another kind.
_FOREIGN: dict[type[Record], frozenset[int]] = {
    GameProvide: frozenset({1}),
    ShoeRecord: frozenset({12}),
    ShiftRecord: frozenset({10, 12}),
}


# Fields without which a record of a kind cannot be one.
_NEEDED: dict[type[Record], tuple[str, ...]] = {
    RoundRecord: ("id", "game_code", "round_code"),
    ShoeRecord: ("id", "game_code", "shoe_code"),
    ShiftRecord: ("id", "game_code", "shift_code"),
    GameProvide: ("game_code", "game_type"),
}


def _betrayal(record: Record) -> Sentence | None:
    """Say why this cannot be the record its type promises, if so."""
    kind = type(record)
    for field in _NEEDED[kind]:
        if not getattr(record, field):
            return say(
                "The body is no {message}: it has no {field}. Another message was sent under this type.",
                message=kind.__name__,
                field=field,
            )
    # Shared field numbers parse without an error; those that are not shared end up among the unknown ones.
    foreign = _FOREIGN.get(kind)
    if foreign is not None and any(field.field_number in foreign for field in UnknownFieldSet(record)):
        return say(
            "The body is no {message}: it has fields of another record. Another message was sent under this type.",
            message=kind.__name__,
        )
    return None


def _absurd(record: ShiftRecord | ShoeRecord | RoundRecord) -> bool:
    return (record.HasField("ts_start") and seconds_of(record.ts_start) is None) or (
        record.HasField("ts_end") and seconds_of(record.ts_end) is None
    )

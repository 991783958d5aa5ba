"""Messages that no honest studio sends: made from honest ones, broken in one way each."""

from google.protobuf.message import DecodeError

from thrillmon.studio.book import Event
from thrillmon.studio.scripts import Poisoned
from thrillmon.wire.recorder.provider_pb2 import GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord

UNKNOWN_KIND = "NOTIFY_TABLE_CLEANED"
UNKNOWN_NUMBER = 201
"""Number of a step, a seat and an enum value that nobody knows."""
ABSURD_SENT = 64_060_588_800.0
"""The year 4000."""
ABSURD_SECONDS = 10**15
"""Seconds in a record that no calendar reaches."""
HUGE_BYTES = 1 << 20

# Fields 900 (a number) and 901 (text), which no record has.
_UNKNOWN_FIELDS = b"\xa0\x38\x2a" + b"\xaa\x38\x07unknown"


def poisoned(what: Poisoned, honest: Event, record: RoundRecord, provide: GameProvide) -> Event:
    """Return a poisonous message.

    honest: a message with the record as its body.  provide: the table of that record.
    """
    match what:
        case "truncated":
            return honest._replace(body=_truncated(honest.body))
        case "other_message":
            return honest._replace(body=provide.SerializeToString(deterministic=True))
        case "unknown_type":
            return honest._replace(kind=UNKNOWN_KIND)
        case "missing_type":
            return honest._replace(kind=None)
        case "unknown_enum":
            return honest._replace(body=_unknown(record))
        case "huge":
            return honest._replace(body=_huge(record))
        case "no_timestamp":
            return honest._replace(sent=None)
        case "absurd_timestamp":
            return honest._replace(sent=ABSURD_SENT)
        case "absurd_record_time":
            return honest._replace(body=_out_of_time(record))
        case "wrong_headers":
            headers = {"gameCode": 42, "notifyType": True, "traceID": [1, 2.5, None]}
            return honest._replace(headers={**honest.headers, **headers})


def _copy(record: RoundRecord) -> RoundRecord:
    copy = RoundRecord()
    copy.CopyFrom(record)
    return copy


def _truncated(body: bytes) -> bytes:
    """Return the longest beginning, of two thirds at most, that cannot be decoded; some cuts leave a whole message."""
    for length in range(len(body) * 2 // 3, 1, -1):
        try:
            RoundRecord.FromString(body[:length])
        except DecodeError:
            return body[:length]
    return b"\xff"


def _unknown(record: RoundRecord) -> bytes:
    copy = _copy(record)
    step = copy.process.add(code=UNKNOWN_NUMBER, seat=UNKNOWN_NUMBER)
    if len(copy.process) > 1:
        step.timestamp.CopyFrom(copy.process[-2].timestamp)
    _set_number(step, "bet_step")
    _set_number(step.actions.add(code="UNHEARD_OF"), "type")
    copy.game_subtype = "SUBTYPE_UNHEARD_OF"
    copy.seats[UNKNOWN_NUMBER].code = UNKNOWN_NUMBER
    copy.seats[UNKNOWN_NUMBER].cards[UNKNOWN_NUMBER].list.add(code="CARD_UNHEARD_OF")
    return copy.SerializeToString(deterministic=True) + _UNKNOWN_FIELDS


def _set_number(message: object, field: str) -> None:
    # proto3 enums are open: a number without a name is kept, though the generated types know only named ones.
    setattr(message, field, UNKNOWN_NUMBER)


def _huge(record: RoundRecord) -> bytes:
    copy = _copy(record)
    copy.tags["ballast"] = "x" * HUGE_BYTES
    return copy.SerializeToString(deterministic=True)


def _out_of_time(record: RoundRecord) -> bytes:
    copy = _copy(record)
    copy.ts_start.seconds = ABSURD_SECONDS
    for step in copy.process:
        step.timestamp.seconds = -ABSURD_SECONDS
    return copy.SerializeToString(deterministic=True)

"""Which of two statements about shoes or shifts is the newer one, whatever the order in which they were heard."""

from google.protobuf.timestamp_pb2 import Timestamp

from thrillmon.floor.codes import made_at
from thrillmon.floor.times import seconds_of
from thrillmon.wire.recorder.provider_pb2 import GameProvide
from thrillmon.wire.recorder.record_pb2 import ShiftRecord, ShoeRecord

# Shoes and shifts whose start is kept per table.
KEEP_STARTS = 32


def fixed(record: GameProvide | ShoeRecord | ShiftRecord) -> bytes:
    """Return what decides between statements that rank alike: any fixed order will do."""
    return record.SerializeToString(deterministic=True)


def began(record: ShoeRecord | ShiftRecord) -> float:
    """Return when a shoe or shift began, by the studio's clock; 0 while nobody has told."""
    return seconds_of(record.ts_start) or made_at(record.id) or 0.0


RecordRank = tuple[float, bytes, bool, int, bytes]


def shoe_rank(record: ShoeRecord) -> RecordRank:
    """Return the order of shoes: the one that began later, then the one that is told further."""
    return began(record), record.id, record.is_end, len(record.decks), fixed(record)


def shift_rank(record: ShiftRecord) -> RecordRank:
    """Return the order of shifts: the one that began later, then the one that is told further."""
    heard_of = len(record.round_codes) + len(record.shoe_codes)
    return began(record), record.id, record.is_end, heard_of, fixed(record)


def note_start(starts: dict[str, float], code: str, stamp: Timestamp) -> None:
    """Note when a shoe or shift was said to have begun; the latest few are kept."""
    at = seconds_of(stamp)
    if at is not None and code:
        starts[code] = min(at, starts.get(code, at))
        if len(starts) > KEEP_STARTS:
            del starts[min(starts, key=starts.__getitem__)]

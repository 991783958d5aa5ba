"""Which of two statements about shoes or shifts is the newer one, whatever the order in which they were heard."""

from thrillmon.floor.codes import made_at
from thrillmon.floor.times import seconds_of
from thrillmon.wire.recorder.provider_pb2 import GameProvide
from thrillmon.wire.recorder.record_pb2 import ShiftRecord, ShoeRecord


def fixed(record: GameProvide | ShoeRecord | ShiftRecord) -> bytes:
    """Return what decides between statements that rank alike: any fixed order will do."""
    return record.SerializeToString(deterministic=True)


RecordRank = tuple[float, bytes, bool, int, bytes]


def shoe_rank(record: ShoeRecord) -> RecordRank:
    """Return the order of shoes: the one that began later, then the one that is told further."""
    started = seconds_of(record.ts_start) or made_at(record.id) or 0.0
    return started, record.id, record.is_end, len(record.decks), fixed(record)


def shift_rank(record: ShiftRecord) -> RecordRank:
    """Return the order of shifts: the one that began later, then the one that is told further."""
    started = seconds_of(record.ts_start) or made_at(record.id) or 0.0
    heard_of = len(record.round_codes) + len(record.shoe_codes)
    return started, record.id, record.is_end, heard_of, fixed(record)

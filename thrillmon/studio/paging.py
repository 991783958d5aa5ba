"""Cut lists of records into pages, by page number or by opaque tokens that survive new records."""

import base64
import binascii
import json
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from thrillmon.studio.faults import Fault, FaultCode
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

Paged = TypeVar("Paged", RoundRecord, ShoeRecord, ShiftRecord)

_Place = tuple[int, int, bytes]


@dataclass(frozen=True, slots=True)
class Cut(Generic[Paged]):
    """One page. The tokens are empty when the page is."""

    records: Sequence[Paged]
    total: int
    search_after: str = ""
    search_before: str = ""


def cut(
    records: Sequence[Paged],
    *,
    page: int,
    size: int,
    search_after: str = "",
    search_before: str = "",
    newest_first: bool = True,
) -> Cut[Paged]:
    """Return one page of records in the order of their start.

    page counts from 1, and 0 is 1. A token wins over it: search_after gives the page behind the record that
    the token stands for, search_before the page in front of it, even when records came or went since.
    Raises Fault (INVALID_ARGUMENT) for a token that none of ours is, or for both at once.
    """
    if search_after and search_before:
        raise Fault(FaultCode.INVALID_ARGUMENT, "search_after and search_before exclude each other")
    # Ascending for bisect; turned around at the end.
    ordered = sorted(records, key=_place)
    count = len(ordered)
    token = search_after or search_before
    if token:
        mark = _mark(token)
        if bool(search_after) == newest_first:
            high = bisect_left(ordered, mark, key=_place)
            low = max(0, high - size)
        else:
            low = bisect_right(ordered, mark, key=_place)
            high = min(count, low + size)
    else:
        skipped = (max(page, 1) - 1) * size
        if newest_first:
            high = max(0, count - skipped)
            low = max(0, high - size)
        else:
            low = min(count, skipped)
            high = min(count, low + size)
    chosen = ordered[low:high]
    if newest_first:
        chosen.reverse()
    if not chosen:
        return Cut(chosen, count)
    return Cut(chosen, count, _token(chosen[-1]), _token(chosen[0]))


def _place(record: RoundRecord | ShoeRecord | ShiftRecord) -> _Place:
    return record.ts_start.seconds, record.ts_start.nanos, record.id


def _token(record: RoundRecord | ShoeRecord | ShiftRecord) -> str:
    seconds, nanos, name = _place(record)
    return base64.urlsafe_b64encode(json.dumps([seconds, nanos, name.hex()]).encode()).decode()


def _mark(token: str) -> _Place:
    try:
        seconds, nanos, name = json.loads(base64.b64decode(token, altchars=b"-_", validate=True))
        return int(seconds), int(nanos), bytes.fromhex(name)
    except (binascii.Error, ValueError, TypeError, OverflowError, RecursionError):
        raise Fault(FaultCode.INVALID_ARGUMENT, "no such search token") from None

"""Rounds, shoes and shifts: what each is asked for with in both generations of calls."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from thrillmon.remote import calls
from thrillmon.remote.calls import Asker, Call
from thrillmon.wire.recorder.provider_pb2 import (
    FetchRoundRecordRequest,
    FetchShiftRecordRequest,
    FetchShoeRecordRequest,
    GetCurrentRecordRequest,
    GetRequest,
    ListRecordsRequest,
    RecordQuery,
)
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

Record = TypeVar("Record", RoundRecord, ShoeRecord, ShiftRecord)


class Listed(NamedTuple, Generic[Record]):
    """What a list call answered; search_after is the opaque token of the next page, empty without one."""

    records: Sequence[Record]
    total: int
    search_after: str


class Wanted(NamedTuple):
    """What a Fetch call searches by; one of the codes at least."""

    game_code: str
    code: str
    query: RecordQuery


@dataclass(frozen=True, slots=True)
class Kind(Generic[Record]):
    """One kind of record.

    code_of: the code of a record, as its get call wants it. fetch, fetch_last: page and newest one of the Fetch
    generation, which answers lists to both.
    """

    code_of: Callable[[Record], str]
    get: Call[GetRequest, Record]
    get_current: Call[GetCurrentRecordRequest, Record]
    list: Callable[[Asker, ListRecordsRequest], Awaitable[Listed[Record]]]
    fetch: Callable[[Asker, Wanted], Awaitable[Sequence[Record]]]
    fetch_last: Callable[[Asker, str], Awaitable[Sequence[Record]]]


async def _list_rounds(asker: Asker, question: ListRecordsRequest) -> Listed[RoundRecord]:
    answer = await asker.ask(calls.LIST_ROUNDS, question)
    return Listed(answer.round_record, answer.total, answer.search_after)


async def _list_shoes(asker: Asker, question: ListRecordsRequest) -> Listed[ShoeRecord]:
    answer = await asker.ask(calls.LIST_SHOES, question)
    return Listed(answer.shoe_record, answer.total, answer.search_after)


async def _list_shifts(asker: Asker, question: ListRecordsRequest) -> Listed[ShiftRecord]:
    answer = await asker.ask(calls.LIST_SHIFTS, question)
    return Listed(answer.shift_record, answer.total, answer.search_after)


async def _fetch_rounds(asker: Asker, wanted: Wanted) -> Sequence[RoundRecord]:
    question = FetchRoundRecordRequest(game_code=wanted.game_code, round_code=wanted.code or None, query=wanted.query)
    return (await asker.ask(calls.FETCH_ROUNDS, question)).round_record


async def _fetch_shoes(asker: Asker, wanted: Wanted) -> Sequence[ShoeRecord]:
    question = FetchShoeRecordRequest(game_code=wanted.game_code, shoe_code=wanted.code or None, query=wanted.query)
    return (await asker.ask(calls.FETCH_SHOES, question)).shoe_record


async def _fetch_shifts(asker: Asker, wanted: Wanted) -> Sequence[ShiftRecord]:
    question = FetchShiftRecordRequest(game_code=wanted.game_code, shift_code=wanted.code or None, query=wanted.query)
    return (await asker.ask(calls.FETCH_SHIFTS, question)).shift_record


async def _fetch_last_round(asker: Asker, game_code: str) -> Sequence[RoundRecord]:
    return (await asker.ask(calls.FETCH_LAST_ROUND, FetchRoundRecordRequest(game_code=game_code))).round_record


async def _fetch_last_shoe(asker: Asker, game_code: str) -> Sequence[ShoeRecord]:
    return (await asker.ask(calls.FETCH_LAST_SHOE, FetchShoeRecordRequest(game_code=game_code))).shoe_record


async def _fetch_last_shift(asker: Asker, game_code: str) -> Sequence[ShiftRecord]:
    return (await asker.ask(calls.FETCH_LAST_SHIFT, FetchShiftRecordRequest(game_code=game_code))).shift_record


ROUNDS: Kind[RoundRecord] = Kind(
    code_of=lambda record: record.round_code,
    get=calls.GET_ROUND,
    get_current=calls.GET_CURRENT_ROUND,
    list=_list_rounds,
    fetch=_fetch_rounds,
    fetch_last=_fetch_last_round,
)
SHOES: Kind[ShoeRecord] = Kind(
    code_of=lambda record: record.shoe_code,
    get=calls.GET_SHOE,
    get_current=calls.GET_CURRENT_SHOE,
    list=_list_shoes,
    fetch=_fetch_shoes,
    fetch_last=_fetch_last_shoe,
)
SHIFTS: Kind[ShiftRecord] = Kind(
    code_of=lambda record: record.shift_code,
    get=calls.GET_SHIFT,
    get_current=calls.GET_CURRENT_SHIFT,
    list=_list_shifts,
    fetch=_fetch_shifts,
    fetch_last=_fetch_last_shift,
)

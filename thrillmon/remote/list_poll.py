"""Poll the floor in the List generation, over gRPC or REST: one question per table."""

import logging
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from typing import TypeVar

from thrillmon.floor.snapshots import Current
from thrillmon.remote.calls import (
    GET_CURRENT_ROUND,
    GET_CURRENT_SHIFT,
    GET_CURRENT_SHOE,
    LIST_DEALERS,
    Asker,
    Call,
)
from thrillmon.remote.complaints import mistaken
from thrillmon.remote.errors import NotFound, RemoteFailure, Unimplemented
from thrillmon.remote.pacing import Pace
from thrillmon.wire.recorder.provider_pb2 import Dealer, GetCurrentRecordRequest, ListDealersRequest
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

log = logging.getLogger(__name__)

_Record = TypeVar("_Record", RoundRecord, ShoeRecord, ShiftRecord)

_DEALERS_AT_ONCE = 100


class ListPoll:
    """Remembers which shoe and shift each table named last, to ask for them only when they change."""

    def __init__(self, asker: Asker, pace: Pace) -> None:
        self.failed: dict[str, RemoteFailure] = {}
        self._asker = asker
        self._pace = pace
        self._shoes: dict[str, str] = {}
        self._shifts: dict[str, str] = {}

    async def current(self, game_codes: Sequence[str], spread_seconds: float) -> AsyncGenerator[Current, None]:
        """Give one answer per table, as FloorSource.current promises.

        Ends with the failure of a table when no table gets through, or when as many questions as are under way
        at once stay without any answer in a row: then it is the server, and the rest would only wait as long.
        """
        failed: dict[str, RemoteFailure] = {}
        told = unanswered = 0
        try:
            outcomes = self._pace.ask_all(game_codes, self._outcome, spread_seconds=spread_seconds)
            async with aclosing(outcomes):
                async for game_code, outcome in outcomes:
                    if isinstance(outcome, Current):
                        told += 1
                        unanswered = 0
                        yield outcome
                        continue
                    failed[game_code] = outcome
                    # One account may be refused some tables and one table be broken: only silence counts.
                    unanswered = 0 if outcome.answered else unanswered + 1
                    if isinstance(outcome, Unimplemented) or unanswered >= self._pace.at_once:
                        raise outcome
            if failed and not told:
                raise next(iter(failed.values()))
        except RemoteFailure:
            # What was not heard of in between may have changed without a new name.
            self._shoes.clear()
            self._shifts.clear()
            raise
        finally:
            self.failed = failed

    async def dealers(self, codes: Sequence[str]) -> list[Dealer]:
        """Return the dealers with these codes.

        Never asks for a second page: up to release 1.6.0 the number of the page was one of dealers to skip.
        """
        dealers: dict[str, Dealer] = {}
        for start in range(0, len(codes), _DEALERS_AT_ONCE):
            asked = codes[start : start + _DEALERS_AT_ONCE]
            answer = await self._asker.ask(LIST_DEALERS, ListDealersRequest(codes=asked, pageSize=len(asked)))
            dealers.update((dealer.code, dealer) for dealer in answer.dealers if dealer.code in asked)
        return list(dealers.values())

    async def _outcome(self, game_code: str) -> Current | RemoteFailure:
        try:
            return await self._ask(game_code)
        except RemoteFailure as failure:
            return failure

    async def _ask(self, game_code: str) -> Current:
        current = await self._record(GET_CURRENT_ROUND, game_code)
        if current is None:
            return Current(game_code, None, None, None, None)
        shoe: ShoeRecord | None = None
        shift: ShiftRecord | None = None
        try:
            if current.shoe_code and current.shoe_code != self._shoes.get(game_code):
                shoe = await self._record(GET_CURRENT_SHOE, game_code)
                self._shoes[game_code] = current.shoe_code
            if current.shift_code and current.shift_code != self._shifts.get(game_code):
                shift = await self._record(GET_CURRENT_SHIFT, game_code)
                self._shifts[game_code] = current.shift_code
        except RemoteFailure as failure:
            # The round is news all the same; what is missing is asked for again the next time.
            log.info("%s: no shoe or shift: %s", game_code, failure)
        return Current(game_code, current, shoe, shift, None)

    async def _record(self, call: Call[GetCurrentRecordRequest, _Record], game_code: str) -> _Record | None:
        """Return the current record of a table; None when there is none."""
        try:
            record = await self._asker.ask(call, GetCurrentRecordRequest(game_code=game_code))
        except NotFound:
            return None
        if record.game_code != game_code:
            raise mistaken(self._asker.place, call.method, game_code, record.game_code)
        return record

"""Look shifts, shoes and rounds of the last seven days up, over gRPC in either generation or over REST."""

from collections.abc import AsyncGenerator
from dataclasses import replace

from thrillmon.clock import Clock
from thrillmon.floor.times import plausible, rfc3339, seconds_of
from thrillmon.remote.calls import GET_PLAYBACK, GET_ROUNDS_BY_SHOE, Asker
from thrillmon.remote.complaints import mistaken
from thrillmon.remote.directory import Directory
from thrillmon.remote.errors import NotFound, Unimplemented
from thrillmon.remote.generations import Generation, Generations
from thrillmon.remote.record_kinds import ROUNDS, SHIFTS, SHOES, Kind, Record, Wanted
from thrillmon.remote.record_pages import MOST_PAGES, Page, Search, Sieve, chained, fetch_pages, list_pages
from thrillmon.sentences import Sentence, say
from thrillmon.wire.recorder.provider_pb2 import (
    GetCurrentRecordRequest,
    GetRequest,
    GetRoundPlayBackRequest,
    GetRoundPlayBackResponse,
    GetRoundsByShoeRequest,
    RecordQuery,
)
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

SECONDS_SERVED = 7 * 86_400
"""The provider serves the records of seven days, says its documentation."""


class Recorder:
    """Record look-ups. Every call raises a RemoteFailure, and nothing else, when it gets no answer.

    Codes are not proven unique: a game code beside them narrows a look-up to one table.
    asker: who brings the questions to the server; it is not closed here. platform: the platform code.
    """

    def __init__(
        self, asker: Asker, generations: Generations, *, platform: str, clock: Clock, most_pages: int = MOST_PAGES
    ) -> None:
        self.directory = Directory(asker, generations, platform=platform)
        """Tables and dealers by their codes."""
        self._asker = asker
        self._generations = generations
        self._platform = platform
        self._clock = clock
        self._most_pages = most_pages

    def rounds(
        self,
        *,
        code: str = "",
        game_code: str = "",
        since: float | None = None,
        until: float | None = None,
        limit: int | None = None,
    ) -> AsyncGenerator[Page[RoundRecord], None]:
        """Search rounds and give page after page, one at least.

        since, until: Unix seconds; what is older than seven days is not asked for, which a note on the first
        page tells. limit: the most records over all pages.
        """
        return self._search(ROUNDS, Search(game_code, code, since, until, limit))

    def shoes(
        self,
        *,
        code: str = "",
        game_code: str = "",
        since: float | None = None,
        until: float | None = None,
        limit: int | None = None,
    ) -> AsyncGenerator[Page[ShoeRecord], None]:
        """Search shoes as rounds() does rounds."""
        return self._search(SHOES, Search(game_code, code, since, until, limit))

    def shifts(
        self,
        *,
        code: str = "",
        game_code: str = "",
        since: float | None = None,
        until: float | None = None,
        limit: int | None = None,
    ) -> AsyncGenerator[Page[ShiftRecord], None]:
        """Search shifts as rounds() does rounds."""
        return self._search(SHIFTS, Search(game_code, code, since, until, limit))

    async def round(self, code: str, *, game_code: str = "") -> RoundRecord:
        """Return the round with this code. Raises NotFound."""
        return await self._get(ROUNDS, code, game_code)

    async def shoe(self, code: str, *, game_code: str = "") -> ShoeRecord:
        """Return the shoe with this code. Raises NotFound."""
        return await self._get(SHOES, code, game_code)

    async def shift(self, code: str, *, game_code: str = "") -> ShiftRecord:
        """Return the shift with this code. Raises NotFound."""
        return await self._get(SHIFTS, code, game_code)

    async def current_round(self, game_code: str) -> RoundRecord | None:
        """Return the current round of a table; None without one."""
        return await self._current(ROUNDS, game_code)

    async def current_shoe(self, game_code: str) -> ShoeRecord | None:
        """Return the current shoe of a table; None without one."""
        return await self._current(SHOES, game_code)

    async def current_shift(self, game_code: str) -> ShiftRecord | None:
        """Return the current shift of a table; None without one."""
        return await self._current(SHIFTS, game_code)

    async def rounds_by_shoe(self, shoe_code: str, *, game_code: str = "") -> list[RoundRecord]:
        """Return the rounds of a shoe. Raises NotFound.

        The List generation answers a smaller RoundResult: those records have no id, steps, people or table.
        The Fetch generation has no such call: the rounds of the shoe's table and time are searched.
        """
        found = await self._generations.spoken(
            list_way=lambda: self._listed_by_shoe(shoe_code),
            fetch_way=lambda: self._fetched_by_shoe(shoe_code, game_code),
        )
        return [record for record in found if not game_code or record.game_code == game_code]

    async def playback(self, code: str) -> GetRoundPlayBackResponse:
        """Return where the recordings of a round are, in its medias. Raises NotFound."""
        return await self._generations.spoken(
            list_way=lambda: self._listed_playback(code), fetch_way=lambda: self._fetched_playback(code)
        )

    # ---- searches

    async def _search(self, kind: Kind[Record], search: Search) -> AsyncGenerator[Page[Record], None]:
        oldest = self._clock.now() - SECONDS_SERVED
        notes: tuple[Sentence, ...] = ()
        if search.since is not None and search.since < oldest:
            notes = (
                say(
                    "The provider keeps 7 days: what is older than {oldest} was not asked for.", oldest=rfc3339(oldest)
                ),
            )
            search = replace(search, since=oldest)
        if search.until is not None and not plausible(search.until) and search.until > oldest:
            search = replace(search, until=None)
        if _is_empty(search, oldest):
            yield Page((), notes=notes)
            return
        async for page in self._pages(kind, search):
            yield page._replace(notes=notes + page.notes)
            notes = ()

    async def _pages(self, kind: Kind[Record], search: Search) -> AsyncGenerator[Page[Record], None]:
        """Search in the generation that the server speaks; the first answer shows whether it still does."""
        told = False
        for _ in range(2):
            generation = await self._generations.find()
            try:
                async for page in await self._ways(generation, kind, search):
                    told = True
                    yield page
            except Unimplemented:
                if told or not await self._generations.differs_from(generation):
                    raise
            else:
                return

    async def _ways(
        self, generation: Generation, kind: Kind[Record], search: Search
    ) -> AsyncGenerator[Page[Record], None]:
        if generation == "list":
            if search.code:
                return self._by_code(kind, search)
            return list_pages(self._asker, kind, search, most_pages=self._most_pages)
        if search.code or search.game_code:
            return fetch_pages(self._asker, kind, search, most_pages=self._most_pages)
        game_codes = [game.game_code for game in await self._generations.games()]
        return chained(self._asker, kind, search, game_codes, most_pages=self._most_pages)

    async def _by_code(self, kind: Kind[Record], search: Search) -> AsyncGenerator[Page[Record], None]:
        try:
            record = await self._asker.ask(kind.get, GetRequest(code=search.code))
        except NotFound:
            yield Page(())
        else:
            yield Sieve(kind, search).sift([record], None)

    # ---- single records

    async def _get(self, kind: Kind[Record], code: str, game_code: str) -> Record:
        return await self._generations.spoken(
            list_way=lambda: self._list_get(kind, code, game_code),
            fetch_way=lambda: self._fetch_get(kind, code, game_code),
        )

    async def _list_get(self, kind: Kind[Record], code: str, game_code: str) -> Record:
        record = await self._asker.ask(kind.get, GetRequest(code=code))
        if kind.code_of(record) != code:
            raise mistaken(self._asker.place, kind.get.method, code, kind.code_of(record))
        if game_code and record.game_code != game_code:
            raise self._not_found(code)
        return record

    async def _fetch_get(self, kind: Kind[Record], code: str, game_code: str) -> Record:
        records = await kind.fetch(self._asker, Wanted(game_code, code, RecordQuery()))
        for record in records:
            if kind.code_of(record) == code and game_code in ("", record.game_code):
                return record
        raise self._not_found(code)

    async def _current(self, kind: Kind[Record], game_code: str) -> Record | None:
        async def ask_list() -> Record | None:
            return await self._asker.ask(kind.get_current, GetCurrentRecordRequest(game_code=game_code))

        async def ask_fetch() -> Record | None:
            return next(iter(await kind.fetch_last(self._asker, game_code)), None)

        try:
            record = await self._generations.spoken(list_way=ask_list, fetch_way=ask_fetch)
        except NotFound:
            return None
        if record is not None and record.game_code != game_code:
            raise mistaken(self._asker.place, kind.get_current.method, game_code, record.game_code)
        return record

    async def _listed_by_shoe(self, shoe_code: str) -> list[RoundRecord]:
        answer = await self._asker.ask(GET_ROUNDS_BY_SHOE, GetRoundsByShoeRequest(shoe_code=shoe_code))
        # RoundResult has a part of the fields of RoundRecord, at the same numbers.
        found = [RoundRecord.FromString(result.SerializeToString()) for result in answer.round_records]
        return [record for record in found if record.shoe_code == shoe_code]

    async def _fetched_by_shoe(self, shoe_code: str, game_code: str) -> list[RoundRecord]:
        shoe = await self._fetch_get(SHOES, shoe_code, game_code)
        search = Search(shoe.game_code, since=seconds_of(shoe.ts_start), until=seconds_of(shoe.ts_end))
        found: list[RoundRecord] = []
        async for page in fetch_pages(self._asker, ROUNDS, search, most_pages=self._most_pages):
            found += [record for record in page.records if record.shoe_code == shoe_code]
        return found

    async def _listed_playback(self, code: str) -> GetRoundPlayBackResponse:
        answer = await self._asker.ask(GET_PLAYBACK, GetRoundPlayBackRequest(code=code, platform=self._platform))
        if answer.round_code != code:
            raise mistaken(self._asker.place, GET_PLAYBACK.method, code, answer.round_code)
        return answer

    async def _fetched_playback(self, code: str) -> GetRoundPlayBackResponse:
        record = await self._fetch_get(ROUNDS, code, "")
        return GetRoundPlayBackResponse(round_code=record.round_code, ts_start=record.ts_start, medias=record.medias)

    def _not_found(self, code: str) -> NotFound:
        return NotFound(say("{place} has nothing under the code {code}.", place=self._asker.place, code=code))


def _is_empty(search: Search, oldest: float) -> bool:
    """Say whether nothing can be found in the time between since and until."""
    if search.since is not None and not plausible(search.since):
        return True
    since = oldest if search.since is None else search.since
    return search.until is not None and search.until < since

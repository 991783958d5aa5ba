"""Backfill: ask the provider for what one table played while nothing could be heard, and keep what it truly told."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from typing import NamedTuple

from thrillmon.archive.archive import Archive
from thrillmon.archive.library import Library
from thrillmon.archive.rows import RoundRow, Shelved
from thrillmon.clock import Clock
from thrillmon.floor.expressions import Compared, Every, Kind
from thrillmon.floor.hall import Floor
from thrillmon.floor.recoveries import Played, Stretch, proven
from thrillmon.floor.rounds import Source
from thrillmon.floor.times import seconds_of
from thrillmon.remote.errors import NotFound, RemoteFailure
from thrillmon.remote.provider import GrpcProvider
from thrillmon.remote.record_pages import Page
from thrillmon.remote.recorder import SECONDS_SERVED, Recorder
from thrillmon.remote.rest import RestProvider
from thrillmon.sentences import NOTHING, Sentence, say
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

Pause = Callable[[float], Awaitable[None]]
AskSpans = Callable[..., AsyncGenerator[Page[ShoeRecord], None] | AsyncGenerator[Page[ShiftRecord], None]]

# Rounds around a hole tell by their numbers whether one is missing in it.
AROUND_SECONDS = 900.0

# A long hole is asked for in parts: what is recovered of one counts, whatever becomes of the next.
PART_SECONDS = 6 * 3600.0

# Rounds of one table in one part; the quickest game plays some 1,500 in six hours.
MOST_ROUNDS = 5_000

# What is about to fall out of the provider's seven days is not worth a question.
SPARE_SECONDS = 60.0

# Between two pages: a floor's provider has more to do than to answer us.
BETWEEN_PAGES = 0.2

TOO_OLD = say("The provider keeps 7 days, and this is older.")
NO_ROUNDS = say("The provider knows of no rounds of this time, and nothing proves that none were played.")
NO_TABLE = say("The provider does not know this table any more.")
INCOMPLETE = say("Rounds are missing in what the provider told: their numbers skip.")


class Outcome(NamedTuple):
    """What became of one table. Times are by our clock.

    proven: what was recovered.  rounds: how many the provider told of; fresh: what of it said something new.
    why_not: what stands in the way of the rest; NOTHING when all was recovered.
    """

    proven: tuple[Stretch, ...] = ()
    rounds: int = 0
    fresh: int = 0
    why_not: Sentence = NOTHING


class Backfill:
    """Asks for one table at a time. recorder and archive are used, not closed, here.

    offset: seconds by which the studio's clock is ahead of ours.  source: by which way the recorder asks.
    """

    def __init__(
        self,
        recorder: Recorder,
        source: Source,
        archive: Archive,
        library: Library,
        clock: Clock,
        offset: Callable[[], float],
        pause: Pause = asyncio.sleep,
    ) -> None:
        self._recorder = recorder
        self._source = source
        self._archive = archive
        self._library = library
        self._clock = clock
        self._offset = offset
        self._pause = pause

    async def recover(
        self, game_code: str, since: float, until: float, progress: Callable[[int], None] = lambda rounds: None
    ) -> Outcome:
        """Ask for a table's time by our clock, keep the answer, and note in the ledger what it has filled.

        progress: told how many rounds so far. Raises a RemoteFailure or an ArchiveFailure; what was kept until then
        stays.
        """
        oldest = self._clock.now() - SECONDS_SERVED + SPARE_SECONDS
        made = Outcome(why_not=TOO_OLD if since < oldest else NOTHING)
        start = max(since, oldest)
        while start < until:
            end = min(until, start + PART_SECONDS)
            part = await self._part(game_code, start, end, lambda rounds, had=made.rounds: progress(had + rounds))
            made = Outcome(
                (*made.proven, *part.proven),
                made.rounds + part.rounds,
                made.fresh + part.fresh,
                made.why_not if made.why_not.template else part.why_not,
            )
            start = end
        return made

    async def _part(self, game_code: str, since: float, until: float, progress: Callable[[int], None]) -> Outcome:
        offset = self._offset()
        first, last = since + offset, until + offset
        known = {row.id: played_of(row) for row in await self._known(game_code, first, last)}
        told: set[bytes] = set()
        fresh = 0
        note = NOTHING
        pages = self._recorder.rounds(
            game_code=game_code, since=first - AROUND_SECONDS, until=last + AROUND_SECONDS, limit=MOST_ROUNDS
        )
        async with aclosing(pages):
            async for page in pages:
                wanted = [
                    record
                    for record in page.records
                    if record.id not in known or _reaches_into(record, first, last)
                ]  # fmt: skip
                fresh += await self._archive.recover(wanted, self._source)
                told.update(record.id for record in page.records)
                known.update((record.id, played(record)) for record in page.records if record.id)
                note = page.notes[-1] if page.notes else note
                progress(len(told))
                await self._pause(BETWEEN_PAGES)
        fresh += await self._spans(self._recorder.shoes, game_code, first, last)
        fresh += await self._spans(self._recorder.shifts, game_code, first, last)
        told.discard(b"")
        complete = not note.template and len(told) < MOST_ROUNDS
        stretches = proven(known.values(), told, first, last, complete=complete)
        filled = tuple((start - offset, end - offset) for start, end in stretches)
        for start, end in filled:
            await self._archive.perform(self._archive.ledger.recovered, game_code, start, end, self._source)
        whole = sum(end - start for start, end in filled) >= until - since - 1e-3
        why_not = NOTHING if whole else note if note.template else INCOMPLETE if told else NO_ROUNDS
        if why_not == NO_ROUNDS and not await self._is_known(game_code):
            why_not = NO_TABLE
        return Outcome(filled, len(told), fresh, why_not)

    async def _spans(self, ask: AskSpans, game_code: str, first: float, last: float) -> int:
        fresh = 0
        async with aclosing(ask(game_code=game_code, since=first, until=last, limit=MOST_ROUNDS)) as pages:
            async for page in pages:
                fresh += await self._archive.recover(page.records, self._source)
                await self._pause(BETWEEN_PAGES)
        return fresh

    async def _is_known(self, game_code: str) -> bool:
        try:
            await self._recorder.directory.game(game_code)
        except NotFound:
            return False
        except RemoteFailure:
            return True  # there is no telling, and the rounds are what was asked for
        return True

    async def _known(self, game_code: str, first: float, last: float) -> list[RoundRow]:
        """Return the rounds of the time and around it that the archive has already."""
        since, until, wanted = first - AROUND_SECONDS, last + AROUND_SECONDS, game_code.casefold()
        asked = Every(
            (
                Compared("game_code", Kind.CODE, "=", wanted, lambda value: str(value).casefold() == wanted),
                Compared("after", Kind.AFTER, "=", since, lambda at: float(at) >= since),
                Compared("before", Kind.BEFORE, "=", until, lambda at: float(at) < until),
            )
        )
        page = await self._library.search(asked, Shelved.ROUNDS, limit=MOST_ROUNDS)
        return [row for row in page.rows if isinstance(row, RoundRow) and row.game_code == game_code]


def make_backfill(
    provider: GrpcProvider | RestProvider | None, archive: Archive, library: Library, clock: Clock, floor: Floor
) -> Backfill | None:
    """Return what fills holes from a provider; None without one."""
    if provider is None:
        return None
    source = Source.REST if isinstance(provider, RestProvider) else Source.GRPC
    return Backfill(
        provider.recorder(), source, archive, library, clock, lambda: floor.server_clock.offset(clock.now())
    )


def played(record: RoundRecord) -> Played:
    """Return a record as its neighbours are judged by it."""
    started = seconds_of(record.ts_start) or 0.0
    over = record.is_end or record.cancel
    return Played(record.id, record.shift_code, record.shift_round, started, seconds_of(record.ts_end), over)


def played_of(row: RoundRow) -> Played:
    """Return a row of the archive as its neighbours are judged by it."""
    started = row.started if row.started is not None else row.key.at
    return Played(row.id, row.shift_code, row.shift_round, started, row.ended, row.over or row.cancelled)


def _reaches_into(record: RoundRecord, first: float, last: float) -> bool:
    start = seconds_of(record.ts_start)
    end = seconds_of(record.ts_end)
    return start is None or (start <= last and (end is None or end >= first))

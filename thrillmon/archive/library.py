"""Ask the archive without waiting for it: searches on threads of their own, broken off when not wanted."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from datetime import tzinfo
from types import TracebackType
from typing import Concatenate, ParamSpec, Self, TypeVar

from thrillmon.archive import records
from thrillmon.archive.anchors import stretches
from thrillmon.archive.files import Files
from thrillmon.archive.looking_back import look_back
from thrillmon.archive.past import Past, Stood
from thrillmon.archive.readers import Readers
from thrillmon.archive.records import Told
from thrillmon.archive.rows import ROUNDS, SPANS, Key, Page, Row, Shelved, Stretch
from thrillmon.archive.worker import Worker
from thrillmon.floor.expressions import Expression
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

P = ParamSpec("P")
R = TypeVar("R")


class Desk:
    """One thread that searches, one search after the other. Cancelling whoever waits breaks the search off."""

    def __init__(self, files: Files, name: str) -> None:
        self.readers = Readers(files)
        self._worker = Worker(name)

    async def ask(self, work: Callable[Concatenate[Readers, P], R], *arguments: P.args, **named: P.kwargs) -> R:
        """Do work, called with the readers first. Raises an ArchiveFailure."""

        def begun() -> R:
            self.readers.begin()
            return work(self.readers, *arguments, **named)

        future = self._worker.submit(begun)
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            # One that has not begun is skipped; one that runs is broken off.
            if not future.cancel():
                self.readers.stop()
            raise

    def close(self) -> None:
        """Break off what runs and end the thread."""
        self.readers.stop()
        self._worker.submit(self.readers.close)
        self._worker.stop()


class Library:
    """The records of the archive, for those who look things up. Close it when done.

    Pages, counts and look-ups have a thread each: a count that takes long holds nothing else up.
    """

    def __init__(self, files: Files) -> None:
        self._pages = Desk(files, "archive-pages")
        self._counts = Desk(files, "archive-counts")
        self._look_ups = Desk(files, "archive-look-ups")
        self._past = Desk(files, "archive-past")

    @staticmethod
    def understand(query: str, shelved: Shelved, zone: tzinfo, now: float) -> Expression:
        """Return what a query asks for. Raises QueryError."""
        return (ROUNDS if shelved is Shelved.ROUNDS else SPANS).understand(query, zone, now)

    async def search(
        self,
        expression: Expression,
        shelved: Shelved = Shelved.ROUNDS,
        *,
        after: Key | None = None,
        limit: int = 100,
    ) -> Page:
        """Return a page, newest first, behind a key or the first. Raises an ArchiveFailure."""
        return await self._pages.ask(records.search, expression, shelved, after=after, limit=limit)

    async def count(self, expression: Expression, shelved: Shelved = Shelved.ROUNDS) -> AsyncGenerator[int, None]:
        """Give how many there are so far, day by day. Raises an ArchiveFailure."""
        running = records.counts(self._counts.readers, expression, shelved)

        def next_day(readers: Readers) -> int | None:
            del readers
            return next(running, None)

        while True:
            total = await self._counts.ask(next_day)
            if total is None:
                return
            yield total

    async def stretches(
        self, expression: Expression, step: int, shelved: Shelved = Shelved.ROUNDS
    ) -> AsyncGenerator[Stretch, None]:
        """Walk over a result day by day: how many rows, and the key of every so many. Raises an ArchiveFailure."""
        running = stretches(self._counts.readers, expression, step, shelved)

        def next_day(readers: Readers) -> Stretch | None:
            del readers
            return next(running, None)

        while True:
            found = await self._counts.ask(next_day)
            if found is None:
                return
            yield found

    async def told(self, record_id: bytes, day: int) -> Told | None:
        """Return a round with everything kept of it; day: of its key."""
        return await self._look_ups.ask(records.told, record_id, day)

    async def records(self, rows: Sequence[Row]) -> list[RoundRecord | ShoeRecord | ShiftRecord | None]:
        """Return the records behind rows."""

        def each(readers: Readers) -> list[RoundRecord | ShoeRecord | ShiftRecord | None]:
            return [records.record(readers, row) for row in rows]

        return await self._look_ups.ask(each)

    async def look_back(self, at: float, stood: Stood, game_code: str = "", asked: Expression | None = None) -> Past:
        """Return what was to be seen at a second; see looking_back. Raises an ArchiveFailure."""
        return await self._past.ask(look_back, at, stood, game_code, asked)

    async def ask(self, work: Callable[Concatenate[Readers, P], R], *arguments: P.args, **named: P.kwargs) -> R:
        """Do other work of the archive that reads, called with the readers first."""
        return await self._look_ups.ask(work, *arguments, **named)

    async def release(self, day: int) -> None:
        """Close the file of a day that is about to be removed."""
        for desk in (self._pages, self._counts, self._look_ups, self._past):
            await desk.ask(Readers.release, day)

    def close(self) -> None:
        """End all threads."""
        for desk in (self._pages, self._counts, self._look_ups, self._past):
            desk.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

"""What is kept of alarms: changes, duty and notes go to the alarm book in order, and are tried until they are in."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import partial

from thrillmon.archive.alarm_book import AlarmBook
from thrillmon.archive.archive import Archive
from thrillmon.archive.failures import ArchiveFailure
from thrillmon.clock import Clock
from thrillmon.floor.alarms.duties import Duty, Note
from thrillmon.floor.alarms.journal import Transition
from thrillmon.floor.alarms.journal_queries import JournalEntry
from thrillmon.tasks import Tasks

log = logging.getLogger(__name__)

RETRY_SECONDS = 1.0
PURGE_SECONDS = 3600.0

# What the last changes may take when the window closes.
GOODBYE_SECONDS = 0.5


class AlarmKeeping:
    """Nothing here makes the window wait. failing: since when nothing can be kept, by our clock; None while it can."""

    def __init__(self, archive: Archive, clock: Clock, keep_days: int) -> None:
        self._archive = archive
        self._clock = clock
        self._keep_days = keep_days
        self._book = AlarmBook(archive.files)
        self._unwritten: asyncio.Queue[Callable[[], None] | None] = asyncio.Queue()
        self.failing: float | None = None

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """Write what comes; on leaving, write the rest down. The archive must run before and after."""
        async with Tasks() as tasks:
            writing = tasks.start("alarms.book", self._write())
            tasks.start("alarms.purge", self._purge())
            try:
                yield
            finally:
                self._unwritten.put_nowait(None)
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(GOODBYE_SECONDS):
                        await asyncio.shield(writing)
                with contextlib.suppress(ArchiveFailure):
                    await self._archive.perform(self._book.close)

    async def restore(self) -> tuple[list[Transition], Duty | None]:
        """Return all changes of former runs and who was on duty last; nothing when the book cannot be read."""
        try:
            changes = await self._archive.perform(self._book.changes)
            duties = await self._archive.perform(self._book.duties, 1)
        except ArchiveFailure as failure:
            log.warning("Alarms begin anew: %s", failure)
            return [], None
        return changes, duties[0] if duties else None

    def keep(self, changes: Sequence[Transition], names: Mapping[str, str]) -> None:
        """Keep changes. names: what people call places."""
        if changes:
            self._unwritten.put_nowait(partial(self._book.keep, tuple(changes), dict(names)))

    def begin_duty(self, duty: Duty) -> None:
        """Keep who is on duty."""
        self._unwritten.put_nowait(partial(self._book.begin_duty, duty))

    def note(self, note: Note) -> None:
        """Keep a note."""
        self._unwritten.put_nowait(partial(self._book.note, note))

    async def entries(self, since: float, until: float) -> list[JournalEntry]:
        """Return the journal, oldest first. Raises an ArchiveFailure."""
        return await self._archive.perform(self._book.entries, since, until)

    async def standing(self, at: float) -> list[Transition]:
        """Return what makes the alarms of another moment; at: by our clock. Raises an ArchiveFailure."""
        return await self._archive.perform(self._book.standing, at)

    async def notes(self, since: float, until: float) -> list[Note]:
        """Return the notes, oldest first. Raises an ArchiveFailure."""
        return await self._archive.perform(self._book.notes, since, until)

    async def _write(self) -> None:
        while (work := await self._unwritten.get()) is not None:
            while not await self._written(work):  # noqa: ASYNC110 - a disk tells nobody that it has room again
                await asyncio.sleep(RETRY_SECONDS)

    async def _written(self, work: Callable[[], None]) -> bool:
        try:
            await self._archive.perform(work)
        except ArchiveFailure as failure:
            if self.failing is None:
                log.warning("The alarm book cannot be written: %s", failure)
                self.failing = self._clock.now()
            return False
        self.failing = None
        return True

    async def _purge(self) -> None:
        while True:
            before = self._clock.now() - self._keep_days * 86_400.0
            with contextlib.suppress(ArchiveFailure):
                await self._archive.perform(self._book.purge, before)
            await asyncio.sleep(PURGE_SECONDS)

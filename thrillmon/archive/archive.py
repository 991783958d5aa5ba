"""The archive as the program sees it: what is appended is on disk when append() returns, and the loop never waits."""

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from concurrent.futures import Future
from contextlib import asynccontextmanager
from math import inf
from pathlib import Path
from typing import ParamSpec, TypeVar

from thrillmon.archive.entries import entry_of, entry_polled, entry_recovered, notice_of
from thrillmon.archive.examining import examine_day
from thrillmon.archive.failures import NOT_LOST, ArchiveFailure, Broken
from thrillmon.archive.files import Files, Synchronous
from thrillmon.archive.journal import Journal
from thrillmon.archive.ledger import Ledger
from thrillmon.archive.library import Desk, Library
from thrillmon.archive.recording import Recording, throw_records_away
from thrillmon.archive.retention import Outlook, doomed, outlook, purge
from thrillmon.archive.sheaves import Sheaf, sheaves_of
from thrillmon.archive.worker import Worker
from thrillmon.clock import Clock
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.links import Link, LinkName
from thrillmon.floor.notices import Notice
from thrillmon.floor.rounds import Source
from thrillmon.sentences import Sentence, say
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

P = ParamSpec("P")
R = TypeVar("R")

Pause = Callable[[float], Awaitable[None]]

RETRY_SECONDS = 1.0

# Records are written down when nothing else is to do, or after this, and so much later for every round that waits: the
# more is said of a round meanwhile, the fewer times it is written.
SEARCHABLE_AFTER = 1.5
LATER_PER_ROUND = 0.005

# While a queue is drained keeping goes before searching, up to this.
DRAINING_SECONDS = 20.0
MOST_BEHIND = 16_384

# While a queue is drained its thread begins to run two thousand times a second: let it not put the window's aside.
NICE = 10

# Blocks taken in again before their rounds are written down: most rounds are whole by then.
BLOCKS_AT_ONCE = 16

READY = say("Everything heard is kept in “{folder}”.")


def archive_link() -> Link:
    """Return the link behind the archive's lamp: it is never silent and never quiet."""
    return Link(LinkName.ARCHIVE, silent_after=inf, quiet_after=inf)


class Archive:
    """Keeps deliveries and makes them searchable. Several programs may share one folder.

    persistent: append() tries for ever and the link says why; else its first failure is raised.
    """

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        link: Link,
        *,
        synchronous: Synchronous = "full",
        persistent: bool = True,
        pause: Pause = asyncio.sleep,
    ) -> None:
        self.files = Files(folder, synchronous)
        self.ledger = Ledger(self.files)
        self.remarks: deque[Sentence] = deque(maxlen=100)
        """What became of files that could not be used, newest last."""
        self._clock = clock
        self._link = link
        self._persistent = persistent
        self._pause = pause
        self._journal = Journal(self.files, self._remark)
        self._recording = Recording(self._journal)
        self._unfinished: deque[int] = deque()
        self._noted_at: float | None = None
        self._worker: Worker | None = None

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """Open the archive; on leaving, write everything down and close it.

        What an earlier run has kept and not made searchable is caught up with behind. Raises an ArchiveFailure only
        when not persistent.
        """
        self._worker = Worker("archive", self._spare, self._urgent, nice=NICE)
        self._link.connecting(self._clock.now())
        try:
            if self._persistent:
                # A disk that is full now is no reason not to listen later.
                with contextlib.suppress(ArchiveFailure):
                    await self._told(self.perform(self._open))
            else:
                await self._told(self.perform(self._open))
            yield
        finally:
            try:
                await asyncio.shield(self.perform(self._close))
            finally:
                self._worker.stop()
                self._worker = None

    async def append(self, notices: Sequence[Notice]) -> int:
        """Keep what was heard; return how many of it were new. It is on disk when this returns: now acknowledge.

        Raises an ArchiveFailure when not persistent; else tries until it can.
        """
        return await self._keep(lambda: sheaves_of(map(entry_of, notices))) if notices else 0

    async def keep(self, sheaves: Sequence[Sheaf]) -> int:
        """Do what append() does with what was bound before."""
        return await self._keep(lambda: sheaves) if sheaves else 0

    async def recover(self, records: Sequence[RoundRecord | ShoeRecord | ShiftRecord], source: Source) -> int:
        """Keep records that a provider has told afterwards; return how many said something new.

        See Ledger.recovered for closing holes with them.
        """
        now = self._clock.now()
        return await self._keep(
            lambda: sheaves_of(entry_recovered(record, source, now) for record in records if record.id)
        )

    async def witness(self, told: Sequence[Delivery], source: Source) -> int:
        """Keep what a poll said, made by polled(); return how much of it was new. Raises an ArchiveFailure."""
        if not told:
            return 0
        return await self._keep(lambda: sheaves_of(entry_polled(notice_of(one, source), source) for one in told))

    async def settled(self) -> None:
        """Wait until everything that was appended is searchable. Raises an ArchiveFailure."""
        await self.perform(self._settle)

    async def purge(self, keep_days: int, keep_gigabytes: float, library: Library | None = None) -> list[int]:
        """Remove what is beyond the limits; return the days that are gone. library: to let go of them first.

        Call it at the start, and then once an hour.
        """
        now = self._clock.now()
        if library is not None:
            for day in doomed(self.files, keep_days, keep_gigabytes, now):
                await library.release(day)
        return await self.perform(self._purge, keep_days, keep_gigabytes, now)

    async def outlook(self, keep_days: int, keep_gigabytes: float) -> Outlook:
        """Say what the limits mean at the present rate."""
        return await self.perform(outlook, self.files, keep_days, keep_gigabytes, self._clock.now())

    async def examine(self) -> list[Sentence]:
        """Look through all files for damage, the newest first; return what was found and kept aside.

        Takes its time on a thread of its own: start it as a task behind the start of the program.
        """
        found: list[Sentence] = []
        desk = Desk(self.files, "archive-examiner")
        try:
            for day in reversed(self.files.days()):
                file = self.files.identity(day)
                damage = await desk.ask(examine_day, day)
                if damage is not None and await self.perform(self._set_aside, day, damage, file):
                    found.append(damage.sentence)
        finally:
            desk.close()
        return found

    async def rebuild(self, progress: Callable[[int, int], None] | None = None) -> None:
        """Make all records anew from the journal, day by day. progress: told days done and days in all.

        Meanwhile everything is still kept; a search finds less until it is done. Raises an ArchiveFailure.
        """
        days = self.files.days()
        for done, day in enumerate(days):
            await self.perform(self._begin_rebuild, day)
            while await self.perform(self._rebuild_some, day):
                pass
            if progress is not None:
                progress(done + 1, len(days))
        await self.settled()

    def perform(self, work: Callable[P, R], *arguments: P.args, **named: P.kwargs) -> "asyncio.Future[R]":
        """Do work on the archive's thread, such as the calls of its ledger."""
        if self._worker is None:
            raise RuntimeError("the archive is not running")
        future: Future[R] = self._worker.submit(work, *arguments, **named)
        return asyncio.wrap_future(future)

    async def _keep(self, bind: Callable[[], Sequence[Sheaf]]) -> int:
        """Keep sheaves. What binds them runs on the archive's thread: a thousand at once would hold the loop up."""
        while True:
            try:
                return await self._told(self.perform(self._append, bind))
            except ArchiveFailure:
                if not self._persistent:
                    raise
            await self._pause(RETRY_SECONDS)

    async def _told(self, work: Awaitable[R]) -> R:
        """Let the lamp say how it went."""
        try:
            done = await work
        except ArchiveFailure as failure:
            advice = say("{advice} {promise}", advice=failure.advice, promise=NOT_LOST)
            self._link.down(self._clock.now(), failure.sentence, advice)
            raise
        now = self._clock.now()
        if self._link.live_since is None:
            self._link.up(
                now, self.remarks[-1] if self.remarks else READY._replace(values={"folder": self.files.folder})
            )
        self._link.traffic(now)
        self._link.backlog = self._recording.behind
        return done

    # From here on everything runs on the archive's thread.

    def _open(self) -> None:
        self.files.make_folder()
        self._journal.write(int(self._clock.now() // 86_400), lambda writer: None)
        self._unfinished.extend(reversed(self.files.days()))

    def _append(self, bind: Callable[[], Sequence[Sheaf]]) -> int:
        kept = 0
        for day, fresh, blocks in self._journal.append(bind()):
            kept += len(fresh)
            if blocks:
                self._recording.note(day, fresh, blocks)
                if self._noted_at is None:
                    self._noted_at = self._clock.monotonic()
        return kept

    def _purge(self, keep_days: int, keep_gigabytes: float, now: float) -> list[int]:
        gone = purge(self.files, keep_days, keep_gigabytes, now, self._journal.forget)
        with contextlib.suppress(ArchiveFailure):
            self.ledger.purge(now - keep_days * 86_400)
        return gone

    def _set_aside(self, day: int, damage: Broken, file: int | None) -> bool:
        if file is None or self.files.identity(day) != file:
            return False  # who writes has met the damage first, and this is the new file
        self._journal.forget(day)
        self._journal.keep_aside(self.files.path(day), damage)
        return True

    def _begin_rebuild(self, day: int) -> None:
        self._recording.write_all()
        self._journal.write(day, throw_records_away)
        self._recording.forget()

    def _rebuild_some(self, day: int) -> bool:
        left = self._recording.catch_up(day)
        if left % BLOCKS_AT_ONCE == 0:
            self._recording.write_all()
        return left > 0

    def _spare(self) -> bool:
        if not self._recording.halfway:
            # What is noted from now on waits for its own time.
            self._noted_at = None
        if self._recording.write_some():
            return True
        if self._unfinished and self._recording.catch_up(self._unfinished[0]) == 0:
            self._unfinished.popleft()
        return bool(self._unfinished) or self._recording.behind > 0

    def _urgent(self) -> bool:
        if self._recording.halfway:
            return True
        if self._noted_at is None:
            return False
        waited = self._clock.monotonic() - self._noted_at
        behind = self._recording.behind
        return behind > MOST_BEHIND or waited > min(SEARCHABLE_AFTER + LATER_PER_ROUND * behind, DRAINING_SECONDS)

    def _settle(self) -> None:
        while self._spare():
            pass

    def _close(self) -> None:
        with contextlib.suppress(ArchiveFailure):
            self._recording.write_all()
        with contextlib.suppress(ArchiveFailure):
            self.ledger.alive(self._clock.now())
        self.ledger.close()
        self._journal.close()

    def _remark(self, path: Path, sentence: Sentence) -> None:
        del path
        self.remarks.append(sentence)
        with contextlib.suppress(ArchiveFailure):
            self.ledger.note_act(self._clock.now(), sentence)

"""What the console keeps: every delivery before it is acknowledged, and when nothing could be heard and why."""

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncGenerator, Callable, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir
from uuid import uuid4

from thrillmon.archive.archive import Archive, archive_link
from thrillmon.archive.entries import Entry, entry_of
from thrillmon.archive.failures import ArchiveFailure
from thrillmon.archive.library import Library
from thrillmon.archive.places import folder_of
from thrillmon.archive.polled import PollChanges
from thrillmon.archive.retention import Outlook
from thrillmon.archive.sheaves import Binder, Sheaf
from thrillmon.clock import Clock
from thrillmon.floor.answers import Answer
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.expressions import Every
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import TRUSTED, Condition, LinkName
from thrillmon.floor.notices import Notice
from thrillmon.floor.rounds import Source
from thrillmon.remote.broker import Batch
from thrillmon.settings.profile import Profile
from thrillmon.tasks import Tasks
from thrillmon.wire.recorder.record_pb2 import RoundRecord

PURGE_SECONDS = 3600.0

JOURNAL, POLLS = "archive.journal", "archive.polls"

# What the last transaction may take when the window closes.
GOODBYE_SECONDS = 1.0

# A transaction costs about as much as keeping fifty deliveries: on a quiet floor what comes is gathered for a moment.
GATHER_SECONDS = 0.25
MANY = 200

# Rounds of earlier days from which step times are learned, and how long the start may take for it.
LEARN_FROM = 3000
LEARN_AT_ONCE = 250
LEARN_SECONDS = 0.6

# What polls said waits for no acknowledgement: it is gathered for longer, and never in the way of what is pushed.
POLL_GATHER_SECONDS = 2.0

# What polls said and is not written yet.
MOST_POLLS = 20_000

# Notes for the ledger that wait; with a disk that stands still the oldest are given up.
MOST_NOTES = 1000


class Keeping:
    """Owns the archive and its library. Nothing here stops the window: the archive's lamp says what is wrong.

    A profile without an [archive] section is kept for as long as the window is open, and has no lamp for it.
    """

    def __init__(self, profile: Profile, floor: Floor, clock: Clock) -> None:
        self._settings = profile.archive
        self._pushed = profile.amqp is not None
        # A broker that was promised less room than this waits for us: half of it must not wait for more.
        self._many = MANY if profile.amqp is None else max(1, min(MANY, profile.amqp.prefetch // 2))
        self._durable = profile.amqp is not None and profile.amqp.mode != "own"
        self._floor = floor
        self._clock = clock
        self._passing: Path | None = None
        link = archive_link()
        if "archive" in profile.model_fields_set:
            floor.links[LinkName.ARCHIVE] = link
            folder = folder_of(profile)
        else:
            folder = self._passing = Path(gettempdir()) / f"thrillmon-{uuid4().hex}"
        self.archive = Archive(folder, clock, link, synchronous=profile.archive.synchronous)
        self.library = Library(self.archive.files)
        self.outlook: Outlook | None = None
        """What the limits mean at the present rate; None until it was reckoned."""
        self._polls: deque[tuple[Source, Delivery]] = deque(maxlen=MOST_POLLS)
        self._changes = PollChanges()
        self._notes: asyncio.Queue[Callable[[], None]] = asyncio.Queue(MOST_NOTES)
        self._conditions: dict[LinkName, Condition] = {}
        self._binder = Binder()
        self._sheaves: list[Sheaf] = []
        self._unkept: list[Batch] = []
        self._heard = asyncio.Event()
        self._much = asyncio.Event()
        self._count = 0

    @asynccontextmanager
    async def running(self, tasks: Tasks) -> AsyncGenerator[None]:
        """Open the archive and learn from it; on leaving, write everything down. tasks: for what goes on behind."""
        async with AsyncExitStack() as stack:
            if self._passing is not None:
                stack.callback(rmtree, self._passing, ignore_errors=True)
            await stack.enter_async_context(self.archive.running())
            now = self._clock.now()
            self._note(partial(self.archive.ledger.awake, LinkName.AMQP, now))
            if not self._pushed:
                # Nothing will come up whose first word could end it.
                self._note(partial(self.archive.ledger.end_hole, LinkName.AMQP, now))
            await self._learn()
            tasks.start(JOURNAL, self._journal())
            tasks.start(POLLS, self._witness())
            tasks.start("archive.notes", self._write_notes())
            tasks.start("archive.examine", self._examine())
            tasks.start("archive.purge", self._purge())
            try:
                yield
            finally:
                await tasks.stop(JOURNAL)
                await tasks.stop(POLLS)
                # What cannot be written now was not acknowledged either, and comes again.
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(GOODBYE_SECONDS):
                        await self._write()
                        await self._write_polls()
                self.library.close()

    def hear(self, notices: Iterable[Notice]) -> None:
        """Take in some of what a batch brought; whoever wants the record of it later has it decoded again."""
        entries: list[Entry] = []
        for notice in notices:
            entries.append(entry_of(notice))
            notice.let_go()
        self._binder.add(entries)

    def keep(self, batch: Batch) -> None:
        """Keep what was heard of a batch, and acknowledge it once that is on disk.

        Never waits: the broker sends no more than it has been promised room for.
        """
        self._unkept.append(batch)
        self._count += len(batch.deliveries)
        self._heard.set()
        if self._count >= self._many:
            self._much.set()

    def keep_poll(self, answer: Answer) -> None:
        """Keep what is new in an answer of the poll. Never waits; with a disk that stands still the oldest is lost."""
        at = answer.server_time
        if at is None:
            at = answer.answered + self._floor.server_clock.offset(answer.answered)
        self._polls.extend((answer.source, told) for told in self._changes.of(answer, at))

    def tick(self) -> None:
        """Note that we are alive and how the links stand; called once a second."""
        now = self._clock.now()
        ledger = self.archive.ledger
        self._note(partial(ledger.alive, now))
        for lamp in self._floor.lamps():
            former = self._conditions.get(lamp.link)
            if lamp.condition is former or lamp.link is LinkName.ARCHIVE:
                continue
            self._conditions[lamp.link] = lamp.condition
            self._note(partial(ledger.note_condition, lamp.link, lamp.since, lamp.condition, lamp.sentence))
            if lamp.link is not LinkName.AMQP:
                continue
            # The first time it is live ends the hole that was open since the program last ran.
            if former in TRUSTED and lamp.condition not in TRUSTED:
                self._note(partial(ledger.begin_hole, LinkName.AMQP, lamp.since, lamp.sentence))
            elif former not in TRUSTED and lamp.condition in TRUSTED:
                self._note(partial(ledger.end_hole, LinkName.AMQP, now, nothing_missed=self._durable))

    def _note(self, work: Callable[[], None]) -> None:
        if self._notes.full():
            self._notes.get_nowait()
        self._notes.put_nowait(work)

    async def _journal(self) -> None:
        while True:
            await self._heard.wait()
            self._heard.clear()
            if await self._write() < self._many:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(GATHER_SECONDS):
                        await self._much.wait()

    async def _write(self) -> int:
        """Keep what waits, in one transaction, and acknowledge it; return how much it was."""
        waiting = list(self._unkept)
        self._count = 0
        self._much.clear()
        # Some of the next batch may be kept with it; what could not be kept is kept first the next time.
        self._sheaves = [*self._sheaves, *self._binder.take()]
        await self.archive.keep(self._sheaves)
        self._sheaves = []
        for place, batch in enumerate(waiting, 1):
            # The last of a session stands for those before it.
            if place == len(waiting) or waiting[place].session is not batch.session:
                await batch.ack()
        del self._unkept[: len(waiting)]
        return sum(len(batch.deliveries) for batch in waiting)

    async def _witness(self) -> None:
        while True:
            await asyncio.sleep(POLL_GATHER_SECONDS)
            await self._write_polls()

    async def _write_polls(self) -> None:
        while self._polls:
            source = self._polls[0][0]
            some = [told for who, told in self._polls if who is source][:MANY]
            await self.archive.witness(some, source)
            gone = set(map(id, some))
            self._polls = deque((one for one in self._polls if id(one[1]) not in gone), MOST_POLLS)

    async def _write_notes(self) -> None:
        while True:
            work = await self._notes.get()
            # The lamp says it already when the disk is full; what is heard matters more than this.
            with contextlib.suppress(ArchiveFailure):
                await self.archive.perform(work)

    async def _learn(self) -> None:
        """Learn step times from the newest rounds of earlier runs; the start waits no longer than it must."""
        deadline = self._clock.monotonic() + LEARN_SECONDS
        found: list[RoundRecord] = []
        with contextlib.suppress(ArchiveFailure):
            everything = Every(())
            key = None
            while len(found) < LEARN_FROM and self._clock.monotonic() < deadline:
                page = await self.library.search(everything, after=key, limit=LEARN_AT_ONCE)
                records = await self.library.records(page.rows)
                found += [record for record in records if isinstance(record, RoundRecord)]
                key = page.next
                if key is None:
                    break
        self._floor.learn_spans(reversed(found))

    async def _examine(self) -> None:
        # What is found goes to the archive's remarks, which its lamp tells.
        with contextlib.suppress(ArchiveFailure):
            await self.archive.examine()

    async def _purge(self) -> None:
        settings = self._settings
        while True:
            with contextlib.suppress(ArchiveFailure):
                await self.archive.purge(settings.keep_days, settings.keep_gigabytes, self.library)
                self.outlook = await self.archive.outlook(settings.keep_days, settings.keep_gigabytes)
            await asyncio.sleep(PURGE_SECONDS)

"""What the console keeps of the tap: every frame, how the jackpots stand each minute, and what happened to them."""

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from functools import partial
from uuid import uuid4

from thrillmon.archive.archive import Archive
from thrillmon.archive.failures import ArchiveFailure
from thrillmon.archive.library import Library
from thrillmon.archive.tap_book import KeptFrame, KeptHappening, TapBook
from thrillmon.archive.tap_past import STAND_SECONDS, KnownHappening, jackpots_at
from thrillmon.clock import Clock
from thrillmon.floor.happenings import Happening
from thrillmon.floor.jackpots import Jackpots
from thrillmon.floor.links import Condition, LinkName
from thrillmon.floor.taps import TapNotice
from thrillmon.tasks import Tasks

log = logging.getLogger(__name__)

# Updates are gathered for so long: together they take a third of the room. Anything else is written at once.
GATHER_SECONDS = 2.0
RETRY_SECONDS = 1.0

# What waits while the disk takes nothing; beyond it the oldest are given up. Nobody sends them again anyway.
MOST_WAITING_BYTES = 64_000_000

# What the last transaction may take when the window closes, and what is known of earlier runs when it opens.
GOODBYE_SECONDS = 0.7
RESTORE_SECONDS = 2.0


class TapKeeping:
    """Nothing here makes the window wait. lost: frames that were given up while the disk took nothing."""

    def __init__(self, archive: Archive, library: Library, jackpots: Jackpots, clock: Clock) -> None:
        self._archive = archive
        self._library = library
        self._jackpots = jackpots
        self._clock = clock
        self._book = TapBook(archive.files, archive.remarks.append)
        self._run = uuid4().hex[:12]
        # Who a happening is that an earlier run has told of.
        self._former: dict[int, KnownHappening] = {}
        self._frames: deque[KeptFrame] = deque()
        self._bytes = 0
        self._works: deque[Callable[[], None]] = deque(maxlen=1_000)
        self._urgent = asyncio.Event()
        self._stood_at = 0.0
        self._condition: Condition | None = None
        self.lost = 0

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """Write what comes; on leaving, write the rest down. The archive must run before and after."""
        async with Tasks() as tasks:
            tasks.start("tap.book", self._write_for_ever())
            try:
                yield
            finally:
                await tasks.stop("tap.book")
                self._stand()
                with contextlib.suppress(TimeoutError, ArchiveFailure):
                    async with asyncio.timeout(GOODBYE_SECONDS):
                        await self._write()
                with contextlib.suppress(ArchiveFailure):
                    await self._archive.perform(self._book.close)

    async def restore(self) -> None:
        """Take up what was known of the jackpots when the program ended; nothing when it cannot be read in time."""
        past = None
        with contextlib.suppress(ArchiveFailure, TimeoutError):
            async with asyncio.timeout(RESTORE_SECONDS):
                past = await self._library.ask(jackpots_at, self._clock.now(), with_frames=False)
        if past is None:
            return
        self._jackpots.restore(past.states, past.curves)
        remembered = self._jackpots.remember(one.happening for one in past.happenings)
        self._former = {
            now.number: KnownHappening(one.run, one.number, now)
            for now, one in zip(remembered, past.happenings, strict=True)
        }

    def hear(self, notices: Iterable[TapNotice]) -> None:
        """Keep what was heard; cheap, called for every batch."""
        for notice in notices:
            if notice.duplicate:
                continue
            kept = KeptFrame.of(notice)
            self._frames.append(kept)
            self._bytes += len(kept.delivery.body)
            if kept.rare:
                self._urgent.set()
        while self._bytes > MOST_WAITING_BYTES and len(self._frames) > 1:
            self._bytes -= len(self._frames.popleft().delivery.body)
            self.lost += 1

    def happened(self, happenings: Sequence[Happening]) -> None:
        """Keep what Jackpots.drain() told; what an earlier run has kept is kept again only if it was amended."""
        now = self._clock.now()
        kept: list[KeptHappening] = []
        for happening in happenings:
            number = happening.number
            if number <= self._jackpots.remembered:
                former = self._former.get(number)
                if former is not None and former.happening != happening:
                    kept.append(KeptHappening(former.run, former.number, now, happening))
            else:
                kept.append(KeptHappening(self._run, number, now, happening))
        if kept:
            self._works.append(partial(self._book.happened, kept))
            self._urgent.set()

    def tick(self) -> None:
        """Note how things stand; called once a second."""
        now = self._clock.now()
        lamp = self._jackpots.lamp()
        if lamp.condition is not self._condition and lamp.condition is not Condition.OFF:
            self._condition = lamp.condition
            note = self._archive.ledger.note_condition
            self._works.append(partial(note, LinkName.TAP, lamp.since, lamp.condition, lamp.sentence))
        if abs(now - self._stood_at) >= STAND_SECONDS:
            self._stand()

    def _stand(self) -> None:
        now = self._clock.now()
        states = self._jackpots.states(self._stood_at)
        if states:
            self._works.append(partial(self._book.stand, now, states))
            self._stood_at = now

    async def _write_for_ever(self) -> None:
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(GATHER_SECONDS):
                    await self._urgent.wait()
            self._urgent.clear()
            try:
                await self._write()
            except ArchiveFailure as failure:
                log.warning("What the tap tells cannot be kept: %s", failure)
                await asyncio.sleep(RETRY_SECONDS)

    async def _write(self) -> None:
        """Write what waits; what could not be written stays."""
        frames = list(self._frames)
        if frames:
            await self._archive.perform(self._book.keep, frames)
            for _ in range(min(len(frames), len(self._frames))):
                if self._frames[0] is not frames[0]:
                    break  # given up meanwhile
                self._bytes -= len(self._frames.popleft().delivery.body)
                del frames[0]
        while self._works:
            work = self._works[0]
            await self._archive.perform(work)
            if self._works and self._works[0] is work:
                self._works.popleft()

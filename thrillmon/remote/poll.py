"""Ask the provider how the floor stands, every few seconds, over the better of two ways."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing
from typing import Protocol

from thrillmon.clock import Clock
from thrillmon.floor.answers import Answer
from thrillmon.floor.links import Link
from thrillmon.floor.rounds import Source
from thrillmon.remote.errors import RemoteFailure, Unavailable
from thrillmon.remote.source import FloorSource
from thrillmon.sentences import say
from thrillmon.tasks import Tasks
from thrillmon.wire.recorder.provider_pb2 import Dealer

Pause = Callable[[float], Awaitable[None]]

# While REST stands in, gRPC is tried again this often.
PROBE_SECONDS = 5.0

# The part of the interval over which single questions are spread, so that 200 tables make no bursts.
SPREAD = 0.8


class Listener(Protocol):
    """Who takes the answers; the floor does."""

    def absorb(self, answer: Answer) -> None:
        """Merge an answer."""
        ...

    def learn(self, dealers: list[Dealer]) -> None:
        """Take names of dealers in."""
        ...

    def wanted_dealers(self) -> list[str]:
        """Return codes of dealers whose names nobody has told."""
        ...


class Way:
    """One way to the provider: its calls and its lamp."""

    def __init__(self, source: FloorSource, link: Link) -> None:
        self.source = source
        self.link = link
        self.witness = Source(source.name)


class Poller:
    """Polls with the first way and, where that cannot be reached, with the second. run() ends by cancelling."""

    def __init__(
        self,
        ways: Sequence[Way],
        listener: Listener,
        clock: Clock,
        *,
        poll_seconds: float,
        pause: Pause = asyncio.sleep,
    ) -> None:
        self._ways = list(ways)
        self._listener = listener
        self._clock = clock
        self._poll_seconds = poll_seconds
        self._pause = pause
        self._using = 0
        self._silent_dealers: set[str] = set()

    async def run(self) -> None:
        """Poll for ever."""
        for way in self._ways[1:]:
            way.link.standby(self._clock.now())
        async with Tasks() as tasks:
            while self._ways:
                started = self._clock.monotonic()
                await self._turn(tasks)
                rest = self._poll_seconds - (self._clock.monotonic() - started)
                await self._pause(max(0.05, rest))

    async def close(self) -> None:
        """Let the connections go."""
        for way in self._ways:
            await way.source.close()

    async def _turn(self, tasks: Tasks) -> None:
        way = self._ways[self._using]
        if await self._poll(way):
            return
        if self._using + 1 < len(self._ways):
            self._using += 1
            if "poll.probe" not in tasks.running():
                tasks.start("poll.probe", self._probe())
            await self._poll(self._ways[self._using])

    async def _probe(self) -> None:
        """Try the first way until it answers, and go back to it."""
        first = self._ways[0]
        while True:
            await self._pause(PROBE_SECONDS)
            try:
                await first.source.games()
            except RemoteFailure as failure:
                _tell(first.link, failure, self._clock.now())
                continue
            self._using = 0
            for way in self._ways[1:]:
                way.link.standby(self._clock.now())
            return

    async def _poll(self, way: Way) -> bool:
        """Ask one way for the whole floor; return whether it answered."""
        clock = self._clock
        if way.link.live_since is None:
            way.link.connecting(clock.now())
        try:
            await self._ask(way)
        except RemoteFailure as failure:
            _tell(way.link, failure, clock.now())
            return False
        return True

    async def _ask(self, way: Way) -> None:
        clock = self._clock
        asked = clock.now()
        games = await way.source.games()
        self._answered(way, Answer(way.witness, asked, clock.now(), games=games))
        codes = [game.game_code for game in games if game.game_code]
        asked = clock.now()
        spread = self._poll_seconds * SPREAD
        async with aclosing(self._current(way, codes, spread)) as answers:
            async for answer in answers:
                self._answered(way, answer._replace(asked=asked))
        await self._name_dealers(way)

    async def _current(self, way: Way, codes: Sequence[str], spread: float) -> AsyncGenerator[Answer, None]:
        async with aclosing(way.source.current(codes, spread_seconds=spread)) as answers:
            async for current in answers:
                now = self._clock.now()
                yield Answer(way.witness, now, now, current=[current], server_time=current.server_time)

    def _answered(self, way: Way, answer: Answer) -> None:
        # The last answers of a poll that was still under way when the first way came back light no lamp.
        if way.link.live_since is None and way is self._ways[self._using]:
            way.link.up(answer.answered, say("Answers."))
        # Only the games are one question and one answer; the rest is spread over the interval.
        way.link.traffic(answer.answered, answer.answered - answer.asked if answer.games else None)
        self._listener.absorb(answer)

    async def _name_dealers(self, way: Way) -> None:
        wanted = [code for code in self._listener.wanted_dealers() if code not in self._silent_dealers]
        if not wanted:
            return
        try:
            found = await way.source.dealers(wanted)
        except Unavailable:
            return  # they are met again with the next poll
        except RemoteFailure:
            found = []
        # Codes the provider has no name for are not asked again and again.
        self._silent_dealers.update(set(wanted) - {dealer.code for dealer in found})
        self._listener.learn(found)


def _tell(link: Link, failure: RemoteFailure, now: float) -> None:
    if isinstance(failure, Unavailable):
        link.down(now, failure.sentence, failure.advice)
    else:
        link.refused(now, failure.sentence, failure.advice)

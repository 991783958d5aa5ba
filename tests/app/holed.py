"""A floor that was not heard for a while: a real archive with a hole in it, and the provider that knows the rest."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from tests.archive.archiving import opened
from tests.panes.desks import START, deliveries
from thrillmon.app.backfill import Backfill
from thrillmon.archive.archive import Archive
from thrillmon.archive.files import Files
from thrillmon.archive.library import Library
from thrillmon.archive.rows import RoundRow, Shelved
from thrillmon.clock import FakeClock
from thrillmon.floor.links import LinkName
from thrillmon.floor.notices import decode
from thrillmon.floor.queries import Language
from thrillmon.floor.rounds import Source
from thrillmon.remote.rest import RestProvider
from thrillmon.sentences import say
from thrillmon.studio.answers import Answers
from thrillmon.studio.play.world import World
from thrillmon.studio.rest_server import RestServer

HOLE = START + 400.0, START + 900.0
SECONDS = 1200.0
CAUSE = say("The cable was pulled.")


@dataclass
class Holed:
    """An archive that heard nothing for a while, and who fills it."""

    world: World
    archive: Archive
    library: Library
    backfill: Backfill
    clock: FakeClock
    paused: list[float]

    async def rounds(self, game_code: str, language: Language[RoundRow]) -> list[RoundRow]:
        """Return the rounds of a table as the archive has them, oldest first."""
        await self.archive.settled()
        asked = language.understand(f"game_code={game_code}", UTC, self.clock.now())
        page = await self.library.search(asked, Shelved.ROUNDS, limit=1000)
        return [row for row in reversed(page.rows) if isinstance(row, RoundRow)]


@asynccontextmanager
async def holed(
    folder: Path, *, tables: int = 3, answers: type[Answers] = Answers, most_pages: int = 1000
) -> AsyncGenerator[Holed]:
    """Play, and hear nothing in the time of the hole."""
    world = World(start=START, tables=tables, history_rounds=12)
    clock = FakeClock(START + SECONDS)
    heard = [one for one in deliveries(world, SECONDS) if not HOLE[0] <= one.received < HOLE[1]]
    async with opened(folder, clock) as archive:
        await archive.append([decode(one) for one in heard])
        await archive.settled()
        await archive.perform(archive.ledger.begin_hole, LinkName.AMQP, HOLE[0], CAUSE)
        await archive.perform(archive.ledger.end_hole, LinkName.AMQP, HOLE[1])
        library = Library(Files(folder))
        server = RestServer(answers(world))
        await server.start()
        rest = RestProvider(server.url, api_key="k", platform=world.platform, clock=clock)
        paused: list[float] = []

        async def pause(seconds: float) -> None:
            paused.append(seconds)

        recorder = rest.recorder()
        backfill = Backfill(recorder, Source.REST, archive, library, clock, lambda: 0.0, pause)
        try:
            yield Holed(world, archive, library, backfill, clock, paused)
        finally:
            library.close()
            await rest.close()
            await server.stop()

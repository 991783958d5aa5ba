"""A desk with a real archive on disk, filled from a pretend studio, and that studio's records over REST behind it."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QUrl

from tests.archive.archiving import opened
from thrillmon.archive.archive import Archive
from thrillmon.archive.files import Files
from thrillmon.archive.library import Library
from thrillmon.clock import FakeClock
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.notices import decode
from thrillmon.floor.provider_questions import Place
from thrillmon.floor.rounds import Source
from thrillmon.lookups import LookUps
from thrillmon.panes import theme as themes
from thrillmon.panes.records import RecordsPane
from thrillmon.panes.records_query import Memory
from thrillmon.remote.rest import RestProvider
from thrillmon.studio.answers import Answers
from thrillmon.studio.play.world import World
from thrillmon.studio.rest_server import RestServer
from thrillmon.tasks import Tasks

START = 1_800_000_000.0
ZONE = ZoneInfo("Asia/Taipei")


@dataclass
class Desk:
    """What stands on it."""

    world: World
    archive: Archive
    source: LookUps
    tasks: Tasks
    clock: FakeClock
    links: list[QUrl]

    def pane(self, theme: str = "dark", memory: Memory | None = None) -> RecordsPane:
        """Return a record browser."""

        def open_link(url: QUrl) -> bool:
            self.links.append(url)
            return True

        return RecordsPane(self.source, self.tasks, self.clock, ZONE, themes.load(theme), memory, open_link)  # type: ignore[arg-type]


def deliveries(world: World, seconds: float, start: float = START) -> list[Delivery]:
    """Play so many seconds; return what is heard of it."""
    heard: list[Delivery] = []
    now = start
    while now < start + seconds:
        now = min(start + seconds, max(now + 1.0, world.next_at()))
        heard += [Delivery(one.kind, one.body, one.sent, (one.sent or now) + 0.2) for one in world.advance(now)]
    return heard


@asynccontextmanager
async def desk(
    folder: Path, *, tables: int = 6, seconds: float = 1200.0, provider: bool = True, answers: type[Answers] = Answers
) -> AsyncGenerator[Desk]:
    """Play, keep, and open. What was played before the start is at the provider alone."""
    world = World(start=START, tables=tables, mishaps=6.0, history_rounds=12)
    clock = FakeClock(START + seconds)
    heard = deliveries(world, seconds)
    async with opened(folder, clock) as archive:
        for first in range(0, len(heard), 500):
            await archive.append([decode(one) for one in heard[first : first + 500]])
        await archive.settled()
        library = Library(Files(folder))
        server = RestServer(answers(world))
        rest: RestProvider | None = None
        if provider:
            await server.start()
            rest = RestProvider(server.url, api_key="k", platform=world.platform, clock=clock)
        places = [
            Place(table, code, provide.game_type, provide.game_subtype)
            for table, code in world.table_codes.items()
            for provide in world.provides()
            if provide.game_code == code
        ]
        source = LookUps(
            library,
            archive,
            clock,
            recorder=rest.recorder() if rest is not None else None,
            source=Source.REST,
            places=lambda: places,
        )
        try:
            async with Tasks() as tasks:
                yield Desk(world, archive, source, tasks, clock, [])
        finally:
            library.close()
            if rest is not None:
                await rest.close()
                await server.stop()

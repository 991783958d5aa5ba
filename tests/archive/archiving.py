"""Archives for tests, and looks into their files."""

import sqlite3
from collections.abc import AsyncGenerator, Iterable
from contextlib import asynccontextmanager, closing
from pathlib import Path

from tests.making import NOW
from thrillmon.archive.archive import Archive, archive_link
from thrillmon.archive.entries import notice_of
from thrillmon.archive.files import Files
from thrillmon.archive.shelf import Shelf
from thrillmon.clock import Clock, FakeClock
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.notices import decode
from thrillmon.floor.rounds import Source


@asynccontextmanager
async def opened(folder: Path, clock: Clock | None = None, **options: object) -> AsyncGenerator[Archive]:
    """Run an archive in a folder."""
    options.setdefault("persistent", False)
    archive = Archive(folder, clock or FakeClock(NOW), archive_link(), **options)  # type: ignore[arg-type]
    async with archive.running():
        yield archive


async def kept(folder: Path, deliveries: Iterable[Delivery], size: int = 100) -> int:
    """Keep deliveries in batches; return how many were new."""
    some = list(deliveries)
    new = 0
    async with opened(folder) as archive:
        for start in range(0, len(some), size):
            new += await archive.append([decode(one) for one in some[start : start + size]])
    return new


def held(folder: Path) -> list[Delivery]:
    """Return every delivery in the files of an archive, read with nothing but SQL and the blocks."""
    files = Files(folder)
    found: list[Delivery] = []
    for day in files.days():
        with closing(sqlite3.connect(files.path(day))) as connection:
            shelf = Shelf(connection)
            for block, slot in connection.execute("SELECT block, slot FROM deliveries").fetchall():
                taken = shelf.take(block, slot)
                assert taken is not None
                found.append(taken[0])
    return found


def identities(deliveries: Iterable[Delivery]) -> list[tuple[str | None, float | None, bytes]]:
    """Return what makes deliveries the same, in a fixed order."""
    return sorted(
        ((one.kind, one.sent, one.body) for one in deliveries), key=lambda one: (one[0] or "", one[1] or 0.0, one[2])
    )


def rounds_in(folder: Path) -> dict[str, tuple[object, ...]]:
    """Return the searchable rounds of an archive by their code, without numbers that depend on the order of keeping."""
    files = Files(folder)
    found: dict[str, tuple[object, ...]] = {}
    for day in files.days():
        with closing(sqlite3.connect(files.path(day))) as connection:
            for row in connection.execute(
                "SELECT code, hex(id), at, game_code, table_code, game, subtype, shoe.text, shift.text, started, ended,"
                " duration, gap, dealer.text, result.text, rounds.marks, shift_round, shoe_round FROM rounds"
                " JOIN places USING (place) LEFT JOIN words AS shoe ON shoe.word = shoe"
                " LEFT JOIN words AS shift ON shift.word = shift LEFT JOIN words AS dealer ON dealer.word = dealer"
                " LEFT JOIN words AS result ON result.word = result"
            ):
                assert row[0] not in found
                found[row[0]] = row[1:]
            assert connection.execute("SELECT count(*) FROM unindexed").fetchone() == (0,)
    return found


__all__ = ["Source", "held", "identities", "kept", "notice_of", "opened", "rounds_in"]

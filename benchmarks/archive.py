"""Fill an archive with a studio's deliveries at full speed, then look things up: sizes, rates and times.

Run: python -m benchmarks.archive [DELIVERIES] [TABLES] [--folder FOLDER]
With a folder the archive is made there and stays; one that is there already is only looked into.
"""

import argparse
import asyncio
import gc
import shutil
import sqlite3
import statistics
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC
from pathlib import Path

from benchmarks.queues import START
from thrillmon.archive.archive import Archive, archive_link
from thrillmon.archive.entries import entry_of
from thrillmon.archive.files import Files, Synchronous
from thrillmon.archive.journal import Journal
from thrillmon.archive.library import Library
from thrillmon.archive.readers import Readers
from thrillmon.archive.records import Row, counts, record, search, told
from thrillmon.archive.rewind import floor_at
from thrillmon.archive.rows import ROUNDS, RoundRow
from thrillmon.archive.sheaves import sheaves_of
from thrillmon.clock import SystemClock
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.notices import Notice, decode
from thrillmon.studio.play.world import World

AT_ONCE = 500
SAMPLE = 50_000


def batches(count: int, tables: int) -> Iterator[list[Delivery]]:
    """Give so many deliveries of a floor, in batches."""
    world = World(start=START, tables=tables, history_rounds=1)
    waiting: list[Delivery] = []
    given = 0
    while given < count:
        events = world.advance(world.next_at() + 60.0)
        waiting += [Delivery(one.kind, one.body, one.sent, (one.sent or START) + 0.2, one.headers) for one in events]
        while len(waiting) >= AT_ONCE:
            yield waiting[:AT_ONCE]
            given += AT_ONCE
            del waiting[:AT_ONCE]


def append_rates(sample: list[list[Notice]]) -> None:
    """Print how fast the journal alone takes batches, with both ways of synchronizing, turn about."""
    rates: dict[Synchronous, list[float]] = {"normal": [], "full": []}
    work: dict[Synchronous, list[float]] = {"normal": [], "full": []}
    total = sum(map(len, sample))
    for _ in range(3):
        for synchronous, found in rates.items():
            with tempfile.TemporaryDirectory() as name:
                journal = Journal(Files(Path(name), synchronous), lambda path, sentence: None)
                started, busy = time.perf_counter(), time.process_time()
                for batch in sample:
                    for _ in journal.append(sheaves_of(map(entry_of, batch))):
                        pass
                found.append(total / (time.perf_counter() - started))
                work[synchronous].append((time.process_time() - busy) / total * 1e6)
                journal.close()
    for synchronous, found in rates.items():
        spent = statistics.median(work[synchronous])
        print(
            f"journal alone, batches of {AT_ONCE}, synchronous={synchronous:6} {statistics.median(found):10,.0f}/s,"
            f" {spent:.1f} µs of CPU each"
        )


async def fill(folder: Path, count: int, tables: int) -> tuple[int, int, float]:
    """Fill the archive; return bytes raw, bytes by zlib of a sample scaled up, and seconds spent in append()."""
    raw = zipped = sampled = sampled_raw = 0
    spent = 0.0
    busy = 0.0
    archive = Archive(folder, SystemClock(), archive_link(), persistent=False)
    async with archive.running():
        for number, batch in enumerate(batches(count, tables)):
            notices = [decode(one) for one in batch]
            started, worked = time.perf_counter(), time.process_time()
            await archive.append(notices)
            spent += time.perf_counter() - started
            busy += time.process_time() - worked
            raw += sum(len(one.body) for one in batch)
            if number % 50 == 0:
                sampled += len(batch)
                sampled_raw += sum(len(one.body) for one in batch)
                zipped += sum(len(zlib.compress(one.body)) for one in batch)
            if number % 1000 == 0:
                print(f"  {number * AT_ONCE:,} kept", flush=True)
        print(f"  append() with records behind it: {busy / count * 1e6:.1f} µs of CPU each")
        started = time.perf_counter()
        await archive.settled()
        print(f"  searchable {time.perf_counter() - started:.2f} s behind the last one")
    return raw, int(zipped / sampled * count), spent


def timed(name: str, work: Callable[[], object], times: int = 5) -> None:
    """Print the median and the worst of a few runs in milliseconds."""
    took: list[float] = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        took.append((time.perf_counter() - started) * 1e3)
    print(f"{name:62} {statistics.median(took):8.1f} ms   worst {max(took):8.1f} ms")


def looking(folder: Path) -> None:
    """Print how long look-ups take, each with readers of its own the first time."""
    files = Files(folder)
    readers = Readers(files)
    first = search(readers, ROUNDS.understand("", UTC, START), limit=2000).rows
    some = next(row for row in first[len(first) // 2 :] if isinstance(row, RoundRow) and row.shoe_code)
    oldest = search(readers, ROUNDS.understand(f"before:{_iso(START + 3600)}", UTC, START), limit=1).rows[0]
    assert isinstance(oldest, RoundRow)
    fresh = Readers(files)

    def page(query: str, of: Readers = fresh) -> int:
        return len(search(of, ROUNDS.understand(query, UTC, START)).rows)

    timed("look-up by round code, files not open yet", lambda: page(some.round_code, Readers(files)))
    timed("look-up by round code", lambda: page(some.round_code))
    timed("look-up by round code, the oldest day", lambda: page(oldest.round_code))
    timed("look-up by a code nobody has", lambda: page("round=ROUNLLXX99999926092100010001"))
    for query in (
        "", f"table={some.table_code}", f"dealer={some.dealer_code}", f"shoe={some.shoe_code}", "cancel", "corrected",
        "step.gap>45s", "duration>3m", "game=BACCARAT result=banker", f"table={some.table_code} cancel", "test",
        f"before:{_iso(START + 7200)} table={some.table_code}", "result=nothing", "table=T999",
    ):  # fmt: skip
        timed(f"first page of  {query or '(everything)'}  ({page(query)})", lambda query=query: page(query))
    for text in (some.round_code[-8:], some.round_code[6:14], "0069", "zzzz"):
        timed(f"free text  {text}  ({page(text)})", lambda text=text: page(text))
    timed("count of everything", lambda: [*counts(fresh, ROUNDS.understand("", UTC, START))], 3)
    timed("a record with all that is kept of it", lambda: told(fresh, oldest.id, oldest.key.day))
    timed("the records of a page of 100", lambda: _records(Readers(files), first[:100]))
    last = first[0].key.at
    timed("rewind to a second, nothing open yet", lambda: floor_at(Readers(files), last))
    timed("rewind to the seconds beside it", lambda: floor_at(fresh, last - 30))


async def opening(folder: Path) -> None:
    """Print how long opening takes."""
    files = Files(folder)
    started = time.perf_counter()
    archive = Archive(folder, SystemClock(), archive_link(), persistent=False)
    async with archive.running():
        with Library(files) as library:
            await library.search(ROUNDS.understand("", UTC, START))
            print(f"{'opening, with a first page':62} {(time.perf_counter() - started) * 1e3:8.1f} ms")


async def purging(folder: Path) -> None:
    """Print how long purging the largest day takes: of a copy, as the archive may have to stay."""
    files = Files(folder)
    day = max(files.days(), key=files.size)
    copies = Files(Path(tempfile.mkdtemp(prefix="copy-", dir=folder)))
    try:
        shutil.copy(files.path(day), copies.path(day))
        size = copies.size(day)
        archive = Archive(copies.folder, SystemClock(), archive_link(), persistent=False)
        async with archive.running():
            with Library(copies) as library:
                await library.search(ROUNDS.understand("", UTC, START))
                started = time.perf_counter()
                gone = await archive.purge(100_000, 0.0, library)
                took = (time.perf_counter() - started) * 1e3
        assert gone == [day], gone
        print(f"{f'purging a day of {size / 1e6:,.0f} MB':62} {took:8.1f} ms")
    finally:
        shutil.rmtree(copies.folder)


def parts(folder: Path) -> None:
    """Print where the bytes are, if this SQLite can tell."""
    files = Files(folder)
    sums: dict[str, int] = {}
    for day in files.days():
        with closing(sqlite3.connect(files.path(day))) as connection:
            try:
                rows = connection.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name").fetchall()
            except sqlite3.Error:
                return
        for name, size in rows:
            group = "bodies" if name == "blocks" else "journal" if name.startswith("deliveries") else "records"
            sums[group] = sums.get(group, 0) + size
    total = sum(sums.values())
    print("  of that " + ", ".join(f"{name} {size / total:.0%}" for name, size in sorted(sums.items())))


def _records(readers: Readers, rows: Sequence[Row]) -> None:
    for row in rows:
        assert record(readers, row) is not None


def _iso(seconds: float) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds))


def make(folder: Path, count: int, tables: int) -> None:
    """Fill the folder and print rates and sizes."""
    sample = [[decode(one) for one in batch] for batch in batches(min(count, SAMPLE), tables)]
    gc.collect()
    gc.freeze()
    append_rates(sample)
    del sample
    raw, zipped, spent = asyncio.run(fill(folder, count, tables))
    files = Files(folder)
    size = sum(files.size(day) for day in files.days())
    print(f"{count:,} deliveries in {len(files.days())} days; append() took {spent:.1f} s, {count / spent:,.0f}/s")
    print(
        f"bytes per delivery: raw {raw / count:.0f}, zlib of each body {zipped / count:.0f}, archive with all"
        f" indexes and records {size / count:.0f}"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("deliveries", type=int, nargs="?", default=200_000)
    parser.add_argument("tables", type=int, nargs="?", default=100)
    parser.add_argument("--folder", type=Path)
    wanted = parser.parse_args()
    folder = wanted.folder or Path(tempfile.mkdtemp(prefix="thrillmon-archive-"))
    try:
        if not Files(folder).days():
            make(folder, wanted.deliveries, wanted.tables)
        parts(folder)
        looking(folder)
        asyncio.run(opening(folder))
        asyncio.run(purging(folder))
    finally:
        if wanted.folder is None:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()

"""What goes wrong with disks and files: each a plain sentence and a way on, nothing lost and nothing overwritten."""

import asyncio
import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from datetime import UTC
from pathlib import Path

import pytest

from tests.archive.archiving import held, identities, kept, opened, rounds_in
from tests.archive.test_archive import ROUNDS, heard
from tests.making import NOW
from thrillmon.archive.archive import Archive, archive_link
from thrillmon.archive.failures import Full, Locked, Unwritable
from thrillmon.archive.files import Files, day_of
from thrillmon.archive.readers import Readers
from thrillmon.archive.records import search
from thrillmon.archive.rows import ROUNDS as LANGUAGE
from thrillmon.clock import FakeClock
from thrillmon.floor.links import Condition
from thrillmon.floor.notices import decode

NOTICES = [decode(one) for one in ROUNDS]
DAY = day_of(NOW)
ROOT = Path(__file__).resolve().parents[2]


def damage(path: Path, how: str) -> bytes:
    """Damage a database; return what its file holds then."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        if how == "newer":
            connection.execute("PRAGMA user_version = 99")
            connection.commit()
        elif how == "stranger":
            connection.execute("PRAGMA application_id = 1")
            connection.commit()
    if how == "truncated":
        os.truncate(path, path.stat().st_size // 2)
    elif how == "short":
        os.truncate(path, 50)
    elif how == "junk":
        path.write_bytes(b"this is no database at all " * 1000)
    elif how == "overwritten":
        with path.open("r+b") as file:
            file.seek(4096)
            file.write(b"\xa5" * (path.stat().st_size - 4096))
    return path.read_bytes()


@pytest.mark.parametrize("how", ["truncated", "short", "junk", "overwritten", "newer", "stranger"])
async def test_a_file_that_cannot_be_used_is_kept_aside_and_a_new_one_begun(tmp_path: Path, how: str) -> None:
    await kept(tmp_path, heard(400))
    path = Files(tmp_path).path(DAY)
    before = damage(path, how)
    clock = FakeClock(NOW)
    link = archive_link()
    archive = Archive(tmp_path, clock, link, persistent=False)
    async with archive.running():
        assert await archive.append(NOTICES) == len(NOTICES)
        await archive.settled()
        assert await archive.perform(archive.ledger.acts)
    (aside,) = Files(tmp_path).aside()
    assert aside.name.startswith(f"{path.stem}.{'newer' if how == 'newer' else 'broken'}-1")
    # But for the head of the file, where opening it notes how it is written.
    assert aside.read_bytes()[100:] == before[100:]
    assert aside.name in str(archive.remarks[-1])
    assert aside.name in str(link.lamp(NOW).sentence) or how in ("truncated", "overwritten")
    assert identities(held(tmp_path)) == identities(ROUNDS)
    assert len(rounds_in(tmp_path)) == 3


@pytest.mark.parametrize("how", ["truncated", "junk", "overwritten"])
async def test_damage_nobody_has_met_yet_is_found_behind_the_start(tmp_path: Path, how: str) -> None:
    await kept(tmp_path, [one._replace(sent=(one.sent or NOW) - 86_400, received=NOW - 86_400) for one in heard(300)])
    before = damage(Files(tmp_path).path(DAY - 1), how)
    async with opened(tmp_path) as archive:
        assert await archive.append(NOTICES) == len(NOTICES)
        await archive.examine()
        # Who catches up with the day may have met it first.
        assert "damaged" in str(archive.remarks[-1])
        assert "kept as" in str(archive.remarks[-1])
        assert await archive.examine() == []
    (aside,) = Files(tmp_path).aside()
    assert aside.read_bytes()[100:] == before[100:]


async def test_sound_files_are_found_sound(tmp_path: Path) -> None:
    await kept(tmp_path, [*heard(1_000), *ROUNDS])
    async with opened(tmp_path) as archive:
        assert await archive.examine() == []
    assert Files(tmp_path).aside() == []


async def test_a_second_broken_file_does_not_take_the_place_of_the_first(tmp_path: Path) -> None:
    for _ in range(2):
        await kept(tmp_path, ROUNDS)
        damage(Files(tmp_path).path(DAY), "junk")
    await kept(tmp_path, ROUNDS)
    assert len(Files(tmp_path).aside()) == 2


async def test_a_broken_day_does_not_hide_the_others_from_a_search(tmp_path: Path) -> None:
    await kept(tmp_path, [one._replace(sent=(one.sent or NOW) + 86_400, received=NOW + 86_400) for one in ROUNDS])
    await kept(tmp_path, ROUNDS)
    damage(Files(tmp_path).path(DAY + 1), "junk")
    page = search(Readers(Files(tmp_path)), LANGUAGE.understand("", UTC, NOW))
    assert len(page.rows) == 3


async def test_a_broken_ledger_is_kept_aside_as_well(tmp_path: Path) -> None:
    await kept(tmp_path, ROUNDS)
    damage(Files(tmp_path).ledger, "junk")
    async with opened(tmp_path) as archive:
        (act,) = await archive.perform(archive.ledger.acts)
        assert "ledger.broken-1" in str(act.sentence)


async def test_a_locked_file_is_waited_for_and_the_lamp_says_so(tmp_path: Path) -> None:
    await kept(tmp_path, ROUNDS[:1])
    clock = FakeClock(NOW)
    link = archive_link()
    holder = sqlite3.connect(Files(tmp_path).path(DAY), isolation_level=None)
    waited = 0

    async def pause(seconds: float) -> None:
        nonlocal waited
        waited += 1
        lamp = link.lamp(clock.now())
        assert lamp.condition is Condition.DOWN
        assert "Another program holds" in str(lamp.sentence)
        assert "Nothing is acknowledged" in str(lamp.advice)
        holder.execute("ROLLBACK")

    archive = Archive(tmp_path, clock, link, pause=pause)
    async with archive.running():
        await archive.append(NOTICES[:1])
        await archive.perform(_impatient, archive)
        holder.execute("BEGIN EXCLUSIVE")
        assert await archive.append(NOTICES) == len(NOTICES) - 1
        assert link.lamp(clock.now()).condition is Condition.LIVE
    holder.close()
    assert waited == 1
    assert identities(held(tmp_path)) == identities(ROUNDS)


async def test_a_command_is_told_that_the_file_is_locked(tmp_path: Path) -> None:
    async with opened(tmp_path) as archive:
        await archive.append(NOTICES[:1])
        await archive.perform(_impatient, archive)
        with closing(sqlite3.connect(Files(tmp_path).path(DAY), isolation_level=None)) as holder:
            holder.execute("BEGIN IMMEDIATE")
            with pytest.raises(Locked):
                await archive.append(NOTICES)
            holder.execute("ROLLBACK")
        assert await archive.append(NOTICES) == len(NOTICES) - 1


async def test_a_full_disk_keeps_nothing_by_halves_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    deliveries = heard(600)
    async with opened(tmp_path) as archive:
        await archive.append([decode(one) for one in deliveries[:100]])
        await archive.settled()
        # SQLite gives the same error as for a disk without room.
        await archive.perform(_limit, archive, 0)
        with pytest.raises(Full) as caught:
            await archive.append([decode(one) for one in deliveries])
        assert "disk is full" in str(caught.value)
        assert len(held(tmp_path)) == 100
        await archive.perform(_limit, archive, 1 << 30)
        assert await archive.append([decode(one) for one in deliveries]) == 500
    assert identities(held(tmp_path)) == identities(deliveries)


CROWDED = """
import asyncio, resource, signal, sys
from pathlib import Path
from tests.archive.archiving import opened
from tests.archive.test_archive import heard
from thrillmon.archive.failures import ArchiveFailure
from thrillmon.floor.notices import decode

async def main():
    notices = [decode(one) for one in heard(3000)]
    async with opened(Path(sys.argv[1])) as archive:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))
        kept = 0
        try:
            for start in range(0, 3000, 100):
                kept += await archive.append(notices[start : start + 100])
        except ArchiveFailure as failure:
            print(kept, failure.sentence)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        for start in range(0, 3000, 100):
            kept += await archive.append(notices[start : start + 100])
        print(kept)

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limits on the size of files")
def test_a_disk_that_takes_no_more_in_the_middle_of_a_write_loses_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CROWDED, str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    first, last = done.stdout.splitlines()
    assert 0 < int(first.split()[0]) < 3000
    assert "cannot be written" in first or "disk is full" in first
    assert last == "3000"
    assert identities(held(tmp_path)) == identities(heard(3000))


async def test_a_file_in_the_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "archive").write_text("")
    with pytest.raises(Unwritable, match="cannot be written"):
        async with opened(tmp_path / "archive"):
            pass
    # The window goes on and tries until somebody has mended it.
    link = archive_link()
    clock = FakeClock(NOW)

    async def pause(seconds: float) -> None:
        assert link.lamp(clock.now()).condition is Condition.DOWN
        await asyncio.to_thread((tmp_path / "archive").unlink)

    archive = Archive(tmp_path / "archive", clock, link, pause=pause)
    async with archive.running():
        assert link.lamp(clock.now()).condition is Condition.DOWN
        assert await archive.append(NOTICES) == len(NOTICES)
    assert identities(held(tmp_path / "archive")) == identities(ROUNDS)


UNPRIVILEGED = """
import asyncio, os, sys
from pathlib import Path
from tests.archive.archiving import opened
from thrillmon.archive.failures import ArchiveFailure
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)

async def main():
    try:
        async with opened(Path(sys.argv[1])):
            print("opened")
    except ArchiveFailure as failure:
        print(type(failure).__name__, failure)

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="other rights on Windows")
def test_a_read_only_folder_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    folder.mkdir()
    folder.chmod(0o555)
    for parent in (tmp_path, *tmp_path.parents):
        if parent == Path(tempfile.gettempdir()):
            break
        parent.chmod(0o755)
    done = subprocess.run(
        [sys.executable, "-c", UNPRIVILEGED, str(folder)],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout.startswith("Unwritable"), done.stderr
    assert "Give this user the right to write there" in done.stdout


def _impatient(archive: Archive) -> None:
    writer = archive._journal._open[DAY]
    writer.connection.execute("PRAGMA busy_timeout = 1")


def _limit(archive: Archive, more: int) -> None:
    connection = archive._journal._open[DAY].connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages + more}")

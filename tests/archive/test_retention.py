"""Retention: whole days go, the oldest first, and it is said how far back the archive will reach."""

from pathlib import Path

from tests.archive.archiving import held, kept
from tests.archive.test_archive import heard
from tests.making import NOW
from thrillmon.archive.files import Files, day_of
from thrillmon.archive.retention import bytes_text, outlook, purge

DELIVERIES = heard(200)
TODAY = day_of(NOW)


async def days(folder: Path, count: int) -> Files:
    """Keep the same day so many times, the last today."""
    for ago in range(count):
        shifted = [
            one._replace(sent=(one.sent or NOW) - 86_400 * ago, received=one.received - 86_400 * ago)
            for one in DELIVERIES
        ]
        await kept(folder, shifted, 200)
    return Files(folder)


async def test_days_that_are_too_old_go(tmp_path: Path) -> None:
    files = await days(tmp_path, 5)
    released: list[int] = []
    assert purge(files, 3, 20, NOW, released.append) == [TODAY - 4, TODAY - 3] == released
    assert files.days() == [TODAY - 2, TODAY - 1, TODAY]
    assert len(held(tmp_path)) == 600
    assert purge(files, 3, 20, NOW, released.append) == []


async def test_the_oldest_go_until_the_rest_fits_and_today_stays(tmp_path: Path) -> None:
    files = await days(tmp_path, 4)
    size = sum(files.size(day) for day in files.days())
    assert purge(files, 90, (size - 1) / 1e9, NOW, lambda day: None) == [TODAY - 3]
    assert purge(files, 90, 1e-9, NOW, lambda day: None) == [TODAY - 2, TODAY - 1]
    assert files.days() == [TODAY]


async def test_it_is_said_what_the_limits_mean(tmp_path: Path) -> None:
    files = await days(tmp_path, 4)
    rate = files.size(TODAY - 1)
    told = outlook(files, 90, 41.2 * rate / 1e9, NOW)
    assert str(told.sentence).startswith("About 41 days at this rate")
    told = outlook(files, 90, 20, NOW)
    assert (told.days, str(told.sentence)[:17]) == (90, "90 days, as set: ")


async def test_before_a_day_is_over_nobody_knows(tmp_path: Path) -> None:
    files = await days(tmp_path, 1)
    assert "known after a day" in str(outlook(files, 90, 20, NOW).sentence)


def test_bytes_are_told_in_the_units_of_disks() -> None:
    assert [bytes_text(one) for one in (12, 4_500, 48_300_000, 20e9)] == ["12 B", "4.5 kB", "48.3 MB", "20 GB"]

"""How much is kept: by days and by gigabytes, whole days at a time, and what that means at the present rate."""

from collections.abc import Callable
from typing import NamedTuple

from thrillmon.archive.files import Files, day_of, day_of_file, remove, size_of
from thrillmon.sentences import Sentence, say

GIGABYTE = 10**9

# The rate is that of the last days that are complete.
RATE_DAYS = 7


class Outlook(NamedTuple):
    """What the archive takes and how far back it will reach. rate: bytes a day; None before a day is complete.

    days: how many days fit; None while nobody knows.
    """

    size: int
    rate: float | None
    days: float | None
    sentence: Sentence


def doomed(files: Files, keep_days: int, keep_gigabytes: float, now: float) -> list[int]:
    """Return the days that are too old, and then the oldest until the rest fits. Never today."""
    today = day_of(now)
    days = files.all_days()
    total = sum(files.size(day) for day in days)
    gone: list[int] = []
    for day in days:
        if day < today and (day <= today - keep_days or total > keep_gigabytes * GIGABYTE):
            total -= files.size(day)
            gone.append(day)
    return gone


def purge(files: Files, keep_days: int, keep_gigabytes: float, now: float, release: Callable[[int], None]) -> list[int]:
    """Remove whole days beyond the limits; return which.

    release: told each day before it is removed, so that nobody of ours has it open. A file that another program
    holds (Windows) is left for the next time.
    """
    gone: list[int] = []
    for day in doomed(files, keep_days, keep_gigabytes, now):
        release(day)
        try:
            files.remove(day)
        except OSError:
            continue
        gone.append(day)
    for path in files.aside():
        kept = day_of_file(path)
        if kept is not None and kept <= day_of(now) - keep_days:
            remove(path)
    return gone


def outlook(files: Files, keep_days: int, keep_gigabytes: float, now: float) -> Outlook:
    """Say what the limits mean at the present rate."""
    today = day_of(now)
    days = files.all_days()
    sizes = {day: files.size(day) for day in days}
    total = sum(sizes.values()) + sum(size_of(path) for path in files.aside())
    # The first day is seldom a whole one.
    complete = [size for day, size in sizes.items() if days[0] < day < today][-RATE_DAYS:]
    if not complete:
        complete = [size for day, size in sizes.items() if day < today]
    if not complete or not sum(complete):
        return Outlook(
            total, None, None, say("{size} so far; how long it lasts is known after a day.", size=bytes_text(total))
        )
    rate = sum(complete) / len(complete)
    fits = keep_gigabytes * GIGABYTE / rate
    reach = min(float(keep_days), fits)
    if fits < keep_days:
        sentence = say(
            "About {days:.0f} days at this rate: {rate} a day, and {limit} are allowed.",
            days=reach, rate=bytes_text(rate), limit=bytes_text(keep_gigabytes * GIGABYTE),
        )  # fmt: skip
    else:
        sentence = say(
            "{days} days, as set: at {rate} a day they take {size} of the {limit} allowed.",
            days=keep_days, rate=bytes_text(rate), size=bytes_text(rate * keep_days),
            limit=bytes_text(keep_gigabytes * GIGABYTE),
        )  # fmt: skip
    return Outlook(total, rate, reach, sentence)


def bytes_text(count: float) -> str:
    """Return a number of bytes for people, in the units of disks."""
    for unit, size in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= size:
            return f"{count / size:.3g} {unit}"
    return f"{count:.0f} B"

"""The journal: every delivery once, in the file of its day. Synchronous; it lives on the archive's thread."""

import sqlite3
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from thrillmon.archive.day_writer import DayWriter
from thrillmon.archive.entries import Entry
from thrillmon.archive.failures import ArchiveFailure, Broken, Newer, explain
from thrillmon.archive.files import Files
from thrillmon.archive.schema import UNSENT
from thrillmon.archive.sheaves import Sheaf, sheaves_of
from thrillmon.sentences import Sentence, say

# Files open to write at once: today's, yesterday's, and two for what comes late.
MOST_OPEN = 4

# A delivery without a time of its own that comes again is looked for on so many days.
LOOK_BACK_DAYS = 31

R = TypeVar("R")

Aside = Callable[[Path, Sentence], None]


class Journal:
    """Appends to the files of the days. Raises an ArchiveFailure when it cannot; then try the same batch again.

    on_aside: told when a file that could not be used was kept aside and a new one begun.
    """

    def __init__(self, files: Files, on_aside: Aside) -> None:
        self._files = files
        self._on_aside = on_aside
        self._open: OrderedDict[int, DayWriter] = OrderedDict()

    def append(self, sheaves: Sequence[Sheaf]) -> Iterator[tuple[int, list[Entry], list[int]]]:
        """Keep entries of one witness; after each commit give the day, what is new of it, and its blocks."""
        days: dict[int, list[Sheaf]] = {}
        for sheaf in self._without_known(sheaves):
            days.setdefault(sheaf.day, []).append(sheaf)
        for day, of_day in days.items():
            fresh, blocks = self.write(day, lambda writer, some=of_day: writer.append(some))
            yield day, fresh, blocks

    def write(self, day: int, work: Callable[[DayWriter], R]) -> R:
        """Do work on the file of a day; a broken file is kept aside, and the work is done on a new one."""
        path = self._files.path(day)
        try:
            return self._try(day, path, work)
        except Broken as broken:
            self.forget(day)
            self.keep_aside(path, broken)
            return self._try(day, path, work)

    def peek(self, day: int, work: Callable[[DayWriter], R]) -> R | None:
        """Look into the file of another day in the middle of a transaction; None when it cannot be read or is gone."""
        if day not in self._open and day not in self._files.days():
            return None
        try:
            return work(self._writer(day, keep=True))
        except (ArchiveFailure, sqlite3.Error):
            return None

    def keep_aside(self, path: Path, broken: Broken) -> None:
        """Rename a file that cannot be used, and tell of it. Raises an ArchiveFailure."""
        aside = self._files.set_aside(path, "newer" if isinstance(broken, Newer) else "broken")
        self._on_aside(
            path,
            say(
                "{reason} It is kept as “{aside}”, and a new file was begun; what it holds is not searched.",
                reason=broken.sentence,
                aside=aside.name,
            ),
        )

    def forget(self, day: int) -> None:
        """Close the file of a day."""
        writer = self._open.pop(day, None)
        if writer is not None:
            writer.close()

    def close(self) -> None:
        """Close all files; their logs are moved into them."""
        for day in list(self._open):
            self.forget(day)

    def _try(self, day: int, path: Path, work: Callable[[DayWriter], R]) -> R:
        try:
            return work(self._writer(day))
        except (sqlite3.Error, OSError) as error:
            raise explain(error, path) from None

    def _writer(self, day: int, *, keep: bool = False) -> DayWriter:
        """Return the open file of a day. keep: close no other for it, one of them is being written."""
        writer = self._open.get(day)
        if writer is not None:
            self._open.move_to_end(day)
            return writer
        # What one day has learnt about packing serves the next.
        former = next(reversed(self._open.values()), None) or self._former(day)
        dictionary = former.dictionary() if former is not None else None
        connection = self._files.write_day(day)
        try:
            writer = DayWriter(connection, dictionary)
        except BaseException:
            connection.close()
            raise
        self._open[day] = writer
        while len(self._open) > MOST_OPEN and not keep:
            self.forget(next(iter(self._open)))
        return writer

    def _former(self, day: int) -> DayWriter | None:
        """Return the newest day before a new one."""
        days = self._files.days()
        if day in days or not days:
            return None
        former = max((known for known in days if known < day), default=None)
        if former is None:
            return None
        try:
            self._open[former] = writer = DayWriter(self._files.write_day(former))
        except (Broken, sqlite3.Error):
            return None
        return writer

    def _without_known(self, sheaves: Sequence[Sheaf]) -> Sequence[Sheaf]:
        """Leave out what has no time of its own and was kept on another day.

        Without a time nothing tells where the first of the two stands, so it is looked for where it can be: on the
        day before, and on all days of a month when the broker says that it has sent it before or when its time was
        too far off to be used.
        """
        entries = heard = [entry for sheaf in sheaves for entry in sheaf.entries]
        wanted = [entry for entry in entries if entry.marks & UNSENT]
        if not wanted:
            return sheaves
        entries = list({entry.address.digest: entry for entry in reversed(entries)}.values())[::-1]
        kept = self._files.days()
        known: set[bytes] = set()
        by_day: dict[int, list[Entry]] = {}
        for entry in wanted:
            delivery = entry.notice.delivery
            today = entry.address.day
            far = delivery.redelivered or delivery.sent is not None
            for day in kept:
                if day != today and today - (LOOK_BACK_DAYS if far else 1) <= day <= today + 1:
                    by_day.setdefault(day, []).append(entry)
        for day, some in by_day.items():
            known |= self.write(day, lambda writer, some=some: _known_on(writer, some))
        left = [entry for entry in entries if not (entry.marks & UNSENT and entry.address.digest in known)]
        return sheaves if len(left) == len(heard) else sheaves_of(left)


def _known_on(writer: DayWriter, entries: Sequence[Entry]) -> set[bytes]:
    known = writer.known([entry.address.digest for entry in entries])
    timed = [
        (int(sent), entry.address.digest)
        for entry in entries
        if (sent := entry.notice.delivery.sent) is not None and abs(sent) < 1 << 60
    ]
    return known | {digest for _, digest in writer.shelf.find(timed)}

"""Open files of days for reading, as many as are needed and not more, and calls that can be broken off."""

import sqlite3
import threading
from collections import OrderedDict
from collections.abc import Generator
from contextlib import contextmanager

from thrillmon.archive.failures import ArchiveFailure, Broken, Stopped, explain
from thrillmon.archive.files import Files
from thrillmon.archive.shelf import Shelf
from thrillmon.sentences import say

# Files open at once; each takes three of the few hundred that a system grants.
MOST_OPEN = 40


class Readers:
    """The files of days, open to read. All calls but stop() come from one thread."""

    def __init__(self, files: Files) -> None:
        self.files = files
        self._open: OrderedDict[int, tuple[sqlite3.Connection, Shelf]] = OrderedDict()
        self._stopped = threading.Event()
        self._lock = threading.RLock()
        self._other: sqlite3.Connection | None = None

    def begin(self) -> None:
        """Begin a call that stop() breaks off."""
        self._stopped.clear()

    def stop(self) -> None:
        """Break off the call that is running; from any thread."""
        self._stopped.set()
        with self._lock:
            for connection, _ in self._open.values():
                connection.interrupt()
            if self._other is not None:
                self._other.interrupt()

    def check(self) -> None:
        """Raise Stopped when the call was broken off."""
        if self._stopped.is_set():
            raise Stopped(say("The search was stopped."))

    def day(self, day: int) -> tuple[sqlite3.Connection, Shelf] | None:
        """Return the file of a day; None when it is gone or broken (the writer sees to that)."""
        self.check()
        with self._lock:
            found = self._open.get(day)
            if found is not None:
                self._open.move_to_end(day)
                return found
            try:
                connection = self.files.read(self.files.path(day))
            except Broken:
                return None
            except ArchiveFailure:
                if day in self.files.days():
                    raise
                return None
            found = self._open[day] = connection, Shelf(connection)
            if len(self._open) > MOST_OPEN:
                _, (oldest, _) = self._open.popitem(last=False)
                oldest.close()
            return found

    @contextmanager
    def breakable(self, connection: sqlite3.Connection) -> Generator[None]:
        """Let stop() break off what is done with another connection."""
        with self._lock:
            self._other = connection
        try:
            self.check()
            yield
        finally:
            with self._lock:
                self._other = None

    def release(self, day: int) -> None:
        """Close the file of a day that is to be removed."""
        with self._lock:
            found = self._open.pop(day, None)
            if found is not None:
                found[0].close()

    def close(self) -> None:
        """Close all files."""
        with self._lock:
            for day in list(self._open):
                self.release(day)

    def explain(self, error: sqlite3.Error, day: int) -> ArchiveFailure:
        """Return what an error while reading a day means."""
        return explain(error, self.files.path(day))

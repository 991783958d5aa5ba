"""The files of the archive: one per day and a ledger, how they are named, opened, kept aside and removed."""

import os
import sqlite3
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal

from thrillmon.archive.failures import Broken, Newer, explain
from thrillmon.archive.schema import (
    ALARMS,
    ALARMS_VERSION,
    APPLICATION,
    DAY,
    DAY_VERSION,
    LEDGER,
    LEDGER_VERSION,
    TAP,
    TAP_VERSION,
)
from thrillmon.sentences import say

Synchronous = Literal["full", "normal"]

DAY_SECONDS = 86_400

# A database that another program is writing is waited for as long as this.
BUSY_SECONDS = 5.0

SUFFIX = ".sqlite3"
LEDGER_NAME = f"ledger{SUFFIX}"
ALARMS_NAME = f"alarms{SUFFIX}"
TAP_PREFIX = "tap-"

# Beside a database stand its write-ahead log and the index of that.
COMPANIONS = ("", "-wal", "-shm")

# Pages in the log before they are moved into the database: 16 MB.
CHECKPOINT_PAGES = 4_000


class Files:
    """The folder of an archive. Days are counted in UTC from 1970-01-01."""

    def __init__(self, folder: Path, synchronous: Synchronous = "full") -> None:
        self.folder = folder
        self.synchronous: Synchronous = synchronous

    def path(self, day: int) -> Path:
        """Return the file of a day."""
        return self.folder / f"{day_name(day)}{SUFFIX}"

    @property
    def ledger(self) -> Path:
        """The file beside the days."""
        return self.folder / LEDGER_NAME

    @property
    def alarms(self) -> Path:
        """The alarm book, beside the days as well."""
        return self.folder / ALARMS_NAME

    def tap(self, day: int) -> Path:
        """Return the file of a day's frames of the tap, beside that of the day."""
        return self.folder / f"{TAP_PREFIX}{day_name(day)}{SUFFIX}"

    def days(self) -> list[int]:
        """Return the days that are kept, oldest first."""
        return sorted(day for stem in self._stems() if (day := day_named(stem)) is not None)

    def tap_days(self) -> list[int]:
        """Return the days of which frames of the tap are kept, oldest first."""
        stems = (stem.removeprefix(TAP_PREFIX) for stem in self._stems() if stem.startswith(TAP_PREFIX))
        return sorted(day for stem in stems if (day := day_named(stem)) is not None)

    def all_days(self) -> list[int]:
        """Return the days of which anything is kept, oldest first."""
        return sorted({*self.days(), *self.tap_days()})

    def make_folder(self) -> None:
        """Make the folder, for this user alone. Raises an ArchiveFailure."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise explain(error, self.folder) from None

    def write_day(self, day: int) -> sqlite3.Connection:
        """Open the file of a day to write, made if it is not there. Raises an ArchiveFailure."""
        return self._write(self.path(day), DAY, DAY_VERSION)

    def write_ledger(self) -> sqlite3.Connection:
        """Open the ledger to write, made if it is not there. Raises an ArchiveFailure."""
        return self._write(self.ledger, LEDGER, LEDGER_VERSION)

    def write_alarms(self) -> sqlite3.Connection:
        """Open the alarm book to write, made if it is not there. Raises an ArchiveFailure."""
        return self._write(self.alarms, ALARMS, ALARMS_VERSION)

    def write_tap(self, day: int) -> sqlite3.Connection:
        """Open the file of a day's frames of the tap to write, made if not there. Raises an ArchiveFailure."""
        return self._write(self.tap(day), TAP, TAP_VERSION)

    def read(self, path: Path, version: int = DAY_VERSION) -> sqlite3.Connection:
        """Open a file to read. version: the newest that can be read. Raises an ArchiveFailure."""
        try:
            connection = sqlite3.connect(
                f"{path.absolute().as_uri()}?mode=ro",
                uri=True,
                timeout=BUSY_SECONDS,
                isolation_level=None,
                check_same_thread=False,
                cached_statements=64,
            )
            try:
                _check_version(connection, path, version)
            except BaseException:
                connection.close()
                raise
        except sqlite3.Error as error:
            raise explain(error, path) from None
        return connection

    def size(self, day: int) -> int:
        """Return the bytes a day takes, the frames of the tap included."""
        return size_of(self.path(day)) + size_of(self.tap(day))

    def identity(self, day: int) -> int | None:
        """Return a number that another file of the same name does not have; None when there is none."""
        try:
            return self.path(day).stat().st_ino
        except OSError:
            return None

    def remove(self, day: int) -> None:
        """Remove a day. Raises OSError where another program still has it open (Windows)."""
        remove(self.path(day))
        remove(self.tap(day))

    def set_aside(self, path: Path, reason: str) -> Path:
        """Rename a file that cannot be used, with its companions; return its new name. Raises an ArchiveFailure."""
        stem = path.name.removesuffix(SUFFIX)
        number = 1
        while (aside := path.with_name(f"{stem}.{reason}-{number}{SUFFIX}")).exists():
            number += 1
        try:
            # The log first: were it left behind, it would be taken for the log of the new file.
            for companion in reversed(COMPANIONS):
                part = path.with_name(path.name + companion)
                if part.exists():
                    part.rename(aside.with_name(aside.name + companion))
        except OSError as error:
            raise explain(error, path) from None
        return aside

    def aside(self) -> list[Path]:
        """Return the files that were kept aside."""
        return sorted(
            path
            for path in self.folder.glob(f"*{SUFFIX}")
            if path.name.count(".") > 1 and day_of_file(path) is not None
        )

    def _stems(self) -> list[str]:
        try:
            names = os.listdir(self.folder)  # noqa: PTH208 - names are all that is wanted
        except OSError:
            return []
        return [name.removesuffix(SUFFIX) for name in names if name.endswith(SUFFIX)]

    def _write(self, path: Path, schema: str, version: int) -> sqlite3.Connection:
        self.make_folder()
        connection: sqlite3.Connection | None = None
        try:
            _make_private(path)
            connection = sqlite3.connect(
                path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=256
            )
            _check_version(connection, path, version)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(f"PRAGMA synchronous = {self.synchronous.upper()}")
            connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
            connection.execute("PRAGMA cache_size = -32000")
            connection.execute("PRAGMA temp_store = MEMORY")
            _build(connection, schema, version)
        except BaseException as error:
            if connection is not None:
                connection.close()
            if isinstance(error, sqlite3.Error | OSError):
                raise explain(error, path) from None
            raise
        return connection


def _make_private(path: Path) -> None:
    """Make an empty file only this user can read. One that is there is left alone: closing it would drop its locks."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        return


def _check_version(connection: sqlite3.Connection, path: Path, version: int) -> None:
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if found > version and application == APPLICATION:
        raise Newer(say("“{file}” was written by a newer version of thrillmon ({found}).", file=path.name, found=found))
    if application not in (0, APPLICATION) or (found and application != APPLICATION):
        raise Broken(say("“{file}” is the database of another program.", file=path.name))


def _build(connection: sqlite3.Connection, schema: str, version: int) -> None:
    if connection.execute("PRAGMA user_version").fetchone()[0]:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another program may have been quicker.
        if not connection.execute("PRAGMA user_version").fetchone()[0]:
            for statement in _statements(schema):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _statements(schema: str) -> list[str]:
    # executescript would commit what was begun.
    return [statement for statement in schema.split(";\n") if statement.strip()]


def day_of(seconds: float) -> int:
    """Return the day of a time in Unix seconds."""
    return int(seconds // DAY_SECONDS)


def day_name(day: int) -> str:
    """Return a day as 2026-11-21."""
    return datetime.fromtimestamp(day * DAY_SECONDS, UTC).date().isoformat()


def day_named(name: str) -> int | None:
    """Return the day written as 2026-11-21; None for anything else."""
    try:
        found = date.fromisoformat(name)
    except ValueError:
        return None
    return found.toordinal() - date(1970, 1, 1).toordinal() if found.isoformat() == name else None


def day_of_file(path: Path) -> int | None:
    """Return the day a file is of, kept aside or not; None for any other file."""
    return day_named(path.name.split(".")[0].removeprefix(TAP_PREFIX))


def size_of(path: Path) -> int:
    """Return the bytes a database takes with its companions."""
    total = 0
    for companion in COMPANIONS:
        try:
            total += path.with_name(path.name + companion).stat().st_size
        except OSError:
            continue
    return total


def remove(path: Path) -> None:
    """Remove a database with its companions. Raises OSError."""
    for companion in COMPANIONS:
        path.with_name(path.name + companion).unlink(missing_ok=True)

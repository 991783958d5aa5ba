"""The ways an archive can fail, each with what is wrong and what to do, in words for a person."""

import shutil
import sqlite3
from pathlib import Path

from thrillmon.sentences import NOTHING, Sentence, say

# With less room than this left a failed write is put down to the full disk, whatever SQLite calls it.
NO_ROOM_BYTES = 4 << 20


class ArchiveFailure(Exception):  # noqa: N818 - said to people, so its kinds have plain names
    """The archive cannot do what was asked. sentence: what is wrong. advice: what to do."""

    def __init__(self, sentence: Sentence, advice: Sentence = NOTHING) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.sentence} {self.advice}".strip()


class Full(ArchiveFailure):
    """There is no room left on the disk."""


class Locked(ArchiveFailure):
    """Another program holds the file and does not let go."""


class Broken(ArchiveFailure):
    """The file is damaged or is something else; it is kept aside, and a new one is begun."""


class Newer(Broken):
    """A newer version of the program wrote the file; it is kept aside as well."""


class Unwritable(ArchiveFailure):
    """The folder or file cannot be written."""


class Stopped(ArchiveFailure):
    """The search was called off."""


NOT_LOST = say("Nothing is acknowledged until it can be written again, so nothing is lost; it is tried every second.")
FREE_SPACE = say("Make room on the disk, or lower keep_gigabytes in [archive].")
LET_GO = say("Close the program that holds it: a backup, a virus scanner or a database browser.")
CHOOSE_FOLDER = say("Give this user the right to write there, or set another path in [archive].")


def explain(error: sqlite3.Error | OSError, path: Path) -> ArchiveFailure:
    """Return what an error of SQLite or the system means for this file."""
    name = path.name
    if isinstance(error, OSError):
        if _no_room(path):
            return Full(say("The disk is full: “{file}” cannot be written.", file=name), FREE_SPACE)
        reason = error.strerror or type(error).__name__
        return Unwritable(say("“{path}” cannot be written: {reason}.", path=str(path), reason=reason), CHOOSE_FOLDER)
    code: int = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and _no_room(path)):
        return Full(say("The disk is full: “{file}” cannot be written.", file=name), FREE_SPACE)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Locked(say("Another program holds “{file}”.", file=name), LET_GO)
    if code == sqlite3.SQLITE_INTERRUPT:
        return Stopped(say("The search was stopped."))
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_IOERR):
        return Unwritable(
            say("“{path}” cannot be written: {reason}.", path=str(path), reason=str(error)), CHOOSE_FOLDER
        )
    return Broken(say("“{file}” is damaged: {reason}.", file=name, reason=str(error)))


def _no_room(path: Path) -> bool:
    for folder in path.parents:
        if folder.exists():
            return shutil.disk_usage(folder).free < NO_ROOM_BYTES
    return False

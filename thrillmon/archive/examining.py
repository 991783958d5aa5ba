"""Look through a file for damage, off the path of everything else."""

import sqlite3

from thrillmon.archive.failures import ArchiveFailure, Broken, explain
from thrillmon.archive.readers import Readers
from thrillmon.sentences import say


def examine_day(readers: Readers, day: int) -> Broken | None:
    """Return what is wrong with the file of a day; None when it is whole or cannot be read now."""
    path = readers.files.path(day)
    try:
        connection = readers.files.read(path)
    except Broken as broken:
        return broken
    except ArchiveFailure:
        return None
    try:
        with readers.breakable(connection):
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.Error as error:
        failure = explain(error, path)
        return failure if isinstance(failure, Broken) else None
    finally:
        connection.close()
    return None if verdict == "ok" else Broken(say("“{file}” is damaged: {reason}.", file=path.name, reason=verdict))

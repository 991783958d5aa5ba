"""Where the rows of a result stand: how many there are and the key of every so many, to enter the list anywhere."""

import sqlite3
from collections.abc import Iterator

from thrillmon.archive.clauses import days_for
from thrillmon.archive.failures import Broken, Stopped
from thrillmon.archive.readers import Readers
from thrillmon.archive.records import plan_of, table_of
from thrillmon.archive.rows import Key, Shelved, Stretch
from thrillmon.floor.expressions import Expression

# Rows looked at between two looks at whether anybody still waits.
AT_ONCE = 1_000


def stretches(
    readers: Readers, expression: Expression, step: int, shelved: Shelved = Shelved.ROUNDS
) -> Iterator[Stretch]:
    """Walk over a result from its newest row, day by day. Raises an ArchiveFailure."""
    total = 0
    for day in days_for(expression, readers.files.days()):
        found = _of_day(readers, expression, shelved, day, step, total % step)
        total += found.length
        yield found


def _of_day(readers: Readers, expression: Expression, shelved: Shelved, day: int, step: int, before: int) -> Stretch:
    """Return the part of one day. before: rows since the last anchor on the days before."""
    opened = readers.day(day)
    if opened is None:
        return Stretch(0, [])
    connection = opened[0]
    try:
        clause = plan_of(connection, expression, shelved).clause
        table = table_of(shelved)
        where = f"FROM {table} WHERE {clause.sql}"
        count = int(connection.execute(f"SELECT count(*) {where}", clause.values).fetchone()[0])
        anchors: list[Key] = []
        if before + count >= step:
            cursor = connection.execute(f"SELECT at, rowid {where} ORDER BY at DESC, rowid DESC", clause.values)
            # Counted by hand: SQLite's own numbering of rows takes twice as long.
            place = before
            while rows := cursor.fetchmany(AT_ONCE):
                readers.check()
                anchors += [Key(day, *row) for row in rows[step - 1 - place % step :: step]]
                place += len(rows)
            # Rows may have come between the two statements.
            count = place - before
    except sqlite3.Error as error:
        failure = readers.explain(error, day)
        if isinstance(failure, Broken) and not isinstance(failure, Stopped):
            return Stretch(0, [])  # a search finds nothing there either
        raise failure from None
    return Stretch(count, anchors)

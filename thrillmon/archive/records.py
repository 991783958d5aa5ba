"""Search the records of all days, newest first, page after page. Synchronous; it lives on a searching thread."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from thrillmon.archive.clauses import Compiler, Plan, days_for, likely_days
from thrillmon.archive.entries import Address, notice_of
from thrillmon.archive.failures import Broken, Stopped
from thrillmon.archive.files import DAY_SECONDS
from thrillmon.archive.readers import Readers
from thrillmon.archive.round_rows import SHIFTS, SHOES
from thrillmon.archive.rows import Key, Page, RoundRow, Row, Shelved, SpanRow, dealer_of
from thrillmon.floor.codes import made_at
from thrillmon.floor.expressions import Compared, Every, Expression, Word
from thrillmon.floor.notices import Notice
from thrillmon.floor.rounds import Heard, Round, Source
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

_ROUND = (
    "SELECT found.at, found.rowid, id, code, table_code, game_code, game, subtype, shoe.text, shift.text, started,"
    " ended, duration, gap, dealer.text, result.text, found.marks, shift_round, shoe_round FROM ({found}) AS picked"
    " JOIN rounds AS found ON found.rowid = picked.rowid JOIN places USING (place)"
    " LEFT JOIN words AS shoe ON shoe.word = found.shoe LEFT JOIN words AS shift ON shift.word = found.shift"
    " LEFT JOIN words AS dealer ON dealer.word = found.dealer LEFT JOIN words AS result ON result.word = found.result"
    " ORDER BY found.at DESC, found.rowid DESC"
)
_SPAN = (
    "SELECT found.at, found.rowid, id, code, table_code, game_code, game, subtype, shift.text, started, ended,"
    " found.marks FROM ({found}) AS picked JOIN spans AS found ON found.rowid = picked.rowid JOIN places USING (place)"
    " LEFT JOIN words AS shift ON shift.word = found.shift ORDER BY found.at DESC, found.rowid DESC"
)


class Told(NamedTuple):
    """A round with everything kept of it. statements: best, base, corrections and playback with the deliveries."""

    round: Round
    statements: list[tuple[Heard, Notice]]


def search(
    readers: Readers,
    expression: Expression,
    shelved: Shelved = Shelved.ROUNDS,
    *,
    after: Key | None = None,
    limit: int = 100,
) -> Page:
    """Return a page of what an expression asks for. Raises an ArchiveFailure."""
    days = readers.files.days()
    likely = likely_days(expression, days) if after is None and _names_one(expression) else None
    if likely:
        page = _search_days(readers, expression, shelved, days_for(expression, likely), None, limit)
        if page.rows:
            return page
    return _search_days(readers, expression, shelved, days_for(expression, days), after, limit)


def counts(readers: Readers, expression: Expression, shelved: Shelved = Shelved.ROUNDS) -> Iterator[int]:
    """Give how many there are so far, day by day. Raises an ArchiveFailure."""
    total = 0
    for day in days_for(expression, readers.files.days()):
        total += _count_day(readers, expression, shelved, day)
        yield total


def find(readers: Readers, record_id: bytes) -> RoundRow | None:
    """Return the row of a round; None when nothing is kept of it. Raises an ArchiveFailure."""
    made = made_at(record_id)
    days = readers.files.days()[::-1]
    if made is not None:
        # Its id names the day of its file, nearly always.
        days.sort(key=lambda day: abs(day - int(made // DAY_SECONDS)))
    for day in days:
        opened = readers.day(day)
        if opened is None:
            continue
        try:
            picked = _ROUND.format(found="SELECT rowid FROM rounds WHERE id = ?")
            row = opened[0].execute(picked, (record_id,)).fetchone()
        except sqlite3.Error as error:
            raise readers.explain(error, day) from None
        if row is not None:
            return _round(day, row)
    return None


def told(readers: Readers, record_id: bytes, day: int) -> Told | None:
    """Return a round with everything kept of it; day: of its file, as in its key. None when nothing is there."""
    statements: list[tuple[Heard, Notice]] = []
    for kind, said, source, address in _statements(readers, record_id, day):
        notice = fetch(readers, address)
        if notice is not None and isinstance(notice.record, RoundRecord):
            statements.append((Heard(notice.record, kind, Source(source), said), notice))
    if not statements:
        return None
    merged = Round(statements[0][0])
    for heard, _ in statements[1:]:
        merged.hear(heard)
    statements.sort(key=lambda one: one[0].at)
    return Told(merged, statements)


def record(readers: Readers, row: Row) -> RoundRecord | ShoeRecord | ShiftRecord | None:
    """Return the record behind a row as we believe it; None when its delivery is gone."""
    if isinstance(row, RoundRow):
        found = told(readers, row.id, row.key.day)
        return found.round.record if found is not None else None
    for *_, address in _statements(readers, row.id, row.key.day):
        notice = fetch(readers, address)
        if notice is not None and isinstance(notice.record, ShoeRecord | ShiftRecord):
            return notice.record
    return None


def fetch(readers: Readers, address: Address) -> Notice | None:
    """Return one delivery, looked into again; None when it is not there."""
    opened = readers.day(address.day)
    if opened is None:
        return None
    try:
        key = address.second, address.digest
        place = opened[1].find([key]).get(key)
        taken = opened[1].take(*place) if place is not None else None
    except sqlite3.Error as error:
        raise readers.explain(error, address.day) from None
    return notice_of(*taken) if taken is not None else None


def _names_one(expression: Expression) -> bool:
    """Say whether one round is asked for by its whole code, which is on one day only."""
    parts = expression.parts if isinstance(expression, Every) else (expression,)
    return any(isinstance(part, Word) or (isinstance(part, Compared) and part.name == "round") for part in parts)


def _search_days(
    readers: Readers, expression: Expression, shelved: Shelved, days: Sequence[int], after: Key | None, limit: int
) -> Page:
    rows: list[Row] = []
    for day in days:
        if after is not None and day > after.day:
            continue
        behind = after if after is not None and after.day == day else None
        # One more than wanted tells whether there are more.
        rows += _search_day(readers, expression, shelved, day, behind, limit + 1 - len(rows))
        if len(rows) > limit:
            return Page(rows[:limit], rows[limit - 1].key)
    return Page(rows, None)


def _search_day(
    readers: Readers, expression: Expression, shelved: Shelved, day: int, behind: Key | None, limit: int
) -> list[Row]:
    opened = readers.day(day)
    if opened is None:
        return []
    connection = opened[0]
    try:
        plan = plan_of(connection, expression, shelved)
        found, values = _picked(plan, shelved, behind, limit)
        if shelved is Shelved.ROUNDS:
            return [_round(day, row) for row in connection.execute(_ROUND.format(found=found), values)]
        return [_span(day, row) for row in connection.execute(_SPAN.format(found=found), values)]
    except sqlite3.Error as error:
        failure = readers.explain(error, day)
        if isinstance(failure, Broken) and not isinstance(failure, Stopped):
            return []  # the rest of the archive is still worth searching; the writer keeps the file aside
        raise failure from None


def _count_day(readers: Readers, expression: Expression, shelved: Shelved, day: int) -> int:
    opened = readers.day(day)
    if opened is None:
        return 0
    try:
        clause = plan_of(opened[0], expression, shelved).clause
        statement = f"SELECT count(*) FROM {table_of(shelved)} WHERE {clause.sql}"
        return int(opened[0].execute(statement, clause.values).fetchone()[0])
    except sqlite3.Error as error:
        raise readers.explain(error, day) from None


def plan_of(connection: sqlite3.Connection, expression: Expression, shelved: Shelved) -> Plan:
    """Return how one day is searched for an expression."""
    plan = Compiler(connection, table_of(shelved)).plan(expression)
    if shelved is Shelved.ROUNDS:
        return plan
    sort = SHOES if shelved is Shelved.SHOES else SHIFTS
    return plan._replace(clause=plan.clause._replace(sql=f"sort = {sort} AND ({plan.clause.sql})"))


def table_of(shelved: Shelved) -> str:
    """Return the table that holds what is searched for."""
    return "rounds" if shelved is Shelved.ROUNDS else "spans"


def _picked(plan: Plan, shelved: Shelved, behind: Key | None, limit: int) -> tuple[str, list[object]]:
    """Return the statement that picks the rows of a page, and its values."""
    table = table_of(shelved)
    where, values = plan.clause.sql, [*plan.clause.values]
    if behind is not None:
        where += " AND (at, rowid) < (?, ?)"
        values += [behind.at, behind.number]
    if plan.narrow:
        return f"SELECT rowid FROM {table} WHERE {where} ORDER BY +at DESC, rowid DESC LIMIT {limit}", [*values]
    if plan.column is None:
        return f"SELECT rowid FROM {table} WHERE {where} ORDER BY at DESC, rowid DESC LIMIT {limit}", [*values]
    if not plan.numbers:
        return f"SELECT rowid FROM {table} WHERE 0", []
    # The newest of each number by itself, then the newest of all: an index gives each in order.
    branch = (
        f"SELECT * FROM (SELECT rowid, at FROM {table} INDEXED BY {table}_{plan.column}"
        f" WHERE {plan.column} = %d AND {where} ORDER BY at DESC, rowid DESC LIMIT {limit})"
    )
    branches = " UNION ALL ".join(branch.replace("%d", str(number), 1) for number in plan.numbers)
    return (
        f"SELECT rowid FROM ({branches}) ORDER BY at DESC, rowid DESC LIMIT {limit}",
        [*values] * len(plan.numbers),
    )


def _statements(readers: Readers, record_id: bytes, day: int) -> list[tuple[int, float, str, Address]]:
    opened = readers.day(day)
    if opened is None:
        return []
    try:
        rows = (
            opened[0]
            .execute(
                "SELECT kind, said, source, day, second, digest FROM statements WHERE id = ? ORDER BY said",
                (record_id,),
            )
            .fetchall()
        )
    except sqlite3.Error as error:
        raise readers.explain(error, day) from None
    return [(kind, said, source, Address(*address)) for kind, said, source, *address in rows]


def _round(day: int, row: Sequence[object]) -> RoundRow:
    at, number, record_id, code, table, game_code, game, subtype, shoe, shift, started, ended, *rest = row
    duration, gap, dealer, result, marks, shift_round, shoe_round = rest
    dealer_code, name = dealer_of(dealer)  # pyright: ignore[reportArgumentType]
    return RoundRow(
        Key(day, at, number), record_id, code, table, game_code, game, subtype, shoe or "", shift or "",  # type: ignore[arg-type]
        started, ended, duration, gap, dealer_code, name, result, marks, shift_round, shoe_round,  # type: ignore[arg-type]
    )  # fmt: skip


def _span(day: int, row: Sequence[object]) -> SpanRow:
    at, number, *rest = row
    return SpanRow(Key(day, at, number), *rest)  # type: ignore[arg-type]

"""Search everything heard, newest first: SQL narrows it down as far as it knows, the language itself decides."""

import sqlite3
from typing import NamedTuple

from thrillmon.archive.clauses import Compiler, days_for
from thrillmon.archive.day_writer import KIND
from thrillmon.archive.entries import POLLED, notice_of
from thrillmon.archive.readers import Readers
from thrillmon.archive.schema import ERROR, REPLAYED
from thrillmon.floor.expressions import Compared, Either, Every, Expression, Kind, Not, Word
from thrillmon.floor.notice_queries import NOTICES
from thrillmon.floor.notices import Notice

# Rows looked into at once.
AT_ONCE = 500

# What polls said is no message.
_UNHEARD = ",".join(str(one.value) for one in sorted(POLLED))

_PLACES = frozenset({"game_code", "game", "subtype", "table"})


class MessageKey(NamedTuple):
    """Where a message stands. Pages go on behind a key."""

    day: int
    second: int
    digest: bytes


class MessageRow(NamedTuple):
    """A message and where it stands."""

    key: MessageKey
    notice: Notice


class MessagePage(NamedTuple):
    """Messages, newest first. next: the key to go on behind; None when there are no more."""

    rows: list[MessageRow]
    next: MessageKey | None


def search(
    readers: Readers, expression: Expression, *, after: MessageKey | None = None, limit: int = 200
) -> MessagePage:
    """Return a page of messages. Raises an ArchiveFailure."""
    wanted = NOTICES.build(expression)
    rows: list[MessageRow] = []
    for day in days_for(_widened(expression), readers.files.days()):
        if after is not None and day > after.day:
            continue
        opened = readers.day(day)
        if opened is None:
            continue
        connection, shelf = opened
        try:
            where = _narrowed(connection, expression)
            behind = (after.second, after.digest) if after is not None and after.day == day else (1 << 62, b"")
            while True:
                readers.check()
                found = connection.execute(
                    "SELECT second, digest, block, slot, marks FROM deliveries"
                    f" WHERE (second, digest) < (?, ?) AND class NOT IN ({_UNHEARD}) AND {where}"
                    f" ORDER BY second DESC, digest DESC LIMIT {AT_ONCE}",
                    behind,
                ).fetchall()
                for second, digest, block, slot, marks in found:
                    taken = shelf.take(block, slot)
                    if taken is None:
                        continue
                    notice = notice_of(*taken)
                    # Whether it was old on arrival was judged on arrival, with what was known of the clocks.
                    notice.replayed = bool(marks & REPLAYED)
                    if wanted(notice):
                        rows.append(MessageRow(MessageKey(day, second, digest), notice))
                        if len(rows) > limit:
                            return MessagePage(rows[:limit], rows[limit - 1].key)
                if len(found) < AT_ONCE:
                    break
                behind = found[-1][:2]
        except sqlite3.Error as error:
            raise readers.explain(error, day) from None
    return MessagePage(rows, None)


def _widened(expression: Expression) -> Expression:
    """Return the bounds in time with a second to spare: the archive knows when a message was sent to the second."""
    if isinstance(expression, Every):
        return Every(tuple(_widened(part) for part in expression.parts))
    if isinstance(expression, Compared) and expression.kind in (Kind.AFTER, Kind.BEFORE):
        spare = -1.0 if expression.kind is Kind.AFTER else 1.0
        return Compared(expression.name, expression.kind, "=", float(expression.wanted) + spare, expression.test)
    return expression


def _narrowed(connection: sqlite3.Connection, expression: Expression) -> str:
    """Return a condition that holds for all that is asked for, and for as little else as SQL can tell."""
    match expression:
        case Every(parts):
            return " AND ".join(["1", *(_narrowed(connection, part) for part in parts)])
        case Either(parts):
            return "(" + " OR ".join(_narrowed(connection, part) for part in parts) + ")"
        case Not() | Word():
            return "1"
        case _:
            return _compared(connection, expression)


def _compared(connection: sqlite3.Connection, asked: Compared) -> str:
    name = asked.name
    if name == "type":
        words = connection.execute("SELECT word, text FROM words WHERE field = ?", (KIND,)).fetchall()
        test = asked.test
        fit = [
            word for word, text in words if any(test(one.casefold()) for one in (text, text.removeprefix("NOTIFY_")))
        ]
        return f"kind IN ({','.join(map(str, fit))})"
    if name in _PLACES:
        return Compiler(connection, "rounds").compile(asked).sql
    if name == "error" or name == "replayed":
        mark = ERROR if name == "error" else REPLAYED
        return f"marks & {mark} {'<>' if asked.wanted else '='} 0"
    if asked.kind is Kind.AFTER:
        return f"second >= {int(float(asked.wanted)) - 1}"
    if asked.kind is Kind.BEFORE:
        return f"second <= {int(float(asked.wanted)) + 1}"
    return "1"

"""Look back at one second: the floor, the past of one table and the messages before it, all of the same moment."""

import sqlite3
from collections.abc import Sequence

from thrillmon.archive import messages
from thrillmon.archive.entries import Class
from thrillmon.archive.files import DAY_SECONDS, day_of
from thrillmon.archive.ledger import NOT_RUNNING, Ledger
from thrillmon.archive.past import Past, Stood
from thrillmon.archive.readers import Readers
from thrillmon.archive.records import search
from thrillmon.archive.rewind import LOOK_BACK_DAYS, Then, absorb, floor_at
from thrillmon.archive.rows import Shelved, SpanRow
from thrillmon.floor.details import details_of
from thrillmon.floor.expressions import Compared, Every, Expression, Kind
from thrillmon.floor.links import TRUSTED, Condition, LinkName, Silence
from thrillmon.floor.pasts import Pasts
from thrillmon.floor.roads import roads_of
from thrillmon.floor.timelines import Hole
from thrillmon.sentences import NOTHING

# Messages of a moment: what a person scrolls through, not what a search finds.
MOST_MESSAGES = 300

# Shifts of one part of the past.
MOST_SHIFTS = 2_000

# Rounds and changes of a table before a moment: those of the timeline, and the longest shoe for its roads.
MOST_BEFORE = 100

# Deliveries that tell of a table's rounds, and what happened between them.
_TELLING = (Class.FINISHED, Class.CORRECTION, Class.SHOE, Class.SHIFT, Class.LOGIN)


def stood_at(ledger: Ledger, at: float, offset: float) -> Stood:
    """Return how the broker was heard; offset: seconds the studio's clock is ahead of ours. Lives on ledger's thread.

    Raises an ArchiveFailure.
    """
    since = at - LOOK_BACK_DAYS * DAY_SECONDS
    links = ledger.conditions(at - offset)
    holes = tuple(shifted(one, offset) for one in ledger.holes(since - offset, at - offset + 1.0))
    push = links.get(LinkName.AMQP)
    open_now = Stood(links, holes).hole(at)
    if open_now is not None and not open_now.recovered:
        links[LinkName.AMQP] = Condition.DOWN, open_now.start, open_now.cause
    elif push is None or push[0] in TRUSTED:
        # A link that is quiet for a while, or that kept everything while it was down, has missed nothing.
        heard_since = max((one.end for one in holes if one.end is not None and not one.recovered), default=since)
        links[LinkName.AMQP] = Condition.LIVE, heard_since, NOTHING
    if open_now is not None and open_now.cause == NOT_RUNNING:
        # Nobody polled either.
        for name in (LinkName.GRPC, LinkName.REST):
            if name in links:
                links[name] = Condition.DOWN, open_now.start, open_now.cause
    return Stood(links, holes)


def look_back(readers: Readers, at: float, stood: Stood, game_code: str, asked: Expression | None = None) -> Past:
    """Return what was to be seen at a second. asked: which messages; None for all. Raises an ArchiveFailure."""
    then = floor_at(readers, at, stood.links)
    rows = tuple(then.rows())
    table = then.tables.get(game_code)
    timeline = roads = details = None
    if table is not None:
        _remember(readers, then, game_code)
        silences = tuple(Silence(one.start, _ended(one, at), one.cause) for one in stood.holes)
        timeline = Pasts(then.register).timeline(table, then.moment, silences)
        roads, details = roads_of(table), details_of(table)
    before = Compared("before", Kind.BEFORE, "=", float(int(at) + 1), lambda sent: float(sent) < int(at) + 1)
    page = messages.search(readers, Every((before, asked) if asked is not None else (before,)), limit=MOST_MESSAGES)
    return Past(at, rows, timeline, roads, details, tuple(row.notice for row in reversed(page.rows)))


def first_second(readers: Readers) -> float | None:
    """Return the second of the oldest delivery that is kept; None when nothing is. Raises an ArchiveFailure."""
    for day in readers.files.days():
        opened = readers.day(day)
        if opened is None:
            continue
        try:
            (found,) = opened[0].execute("SELECT min(second) FROM deliveries").fetchone()
        except sqlite3.Error as error:
            raise readers.explain(error, day) from None
        if found is not None:
            return float(found)
    return None


def shifts_between(readers: Readers, since: float, until: float) -> list[SpanRow]:
    """Return the shifts that began between two times, newest first. Raises an ArchiveFailure."""
    expression = Every(
        (
            Compared("after", Kind.AFTER, "=", since, lambda at: float(at) >= since),
            Compared("before", Kind.BEFORE, "=", until, lambda at: float(at) < until),
        )
    )
    page = search(readers, expression, Shelved.SHIFTS, limit=MOST_SHIFTS)
    return [row for row in page.rows if isinstance(row, SpanRow)]


def shifted(hole: Hole, offset: float) -> Hole:
    """Return a hole by the studio's clock."""
    return hole._replace(start=hole.start + offset, end=None if hole.end is None else hole.end + offset)


def _remember(readers: Readers, then: Then, game_code: str) -> None:
    """Take in the rounds of a table before the moment, and what happened between them."""
    left = dict.fromkeys(_TELLING, MOST_BEFORE)
    today = day_of(then.at)
    for day in reversed([day for day in readers.files.days() if today - LOOK_BACK_DAYS <= day <= today]):
        opened = readers.day(day)
        if opened is None or not left:
            continue
        connection, shelf = opened
        found: list[tuple[int, int]] = []
        try:
            named = connection.execute("SELECT place FROM places WHERE game_code = ?", (game_code,)).fetchall()
            places = [row[0] for row in named]
            for what, most in list(left.items()):
                newest = _newest(connection, places, what, int(then.at), most)
                found += newest
                left[what] = most - len(newest)
                if left[what] <= 0:
                    del left[what]
            for block, slot in sorted(found):
                taken = shelf.take(block, slot)
                if taken is not None:
                    absorb(then, *taken)
        except sqlite3.Error as error:
            raise readers.explain(error, day) from None


def _newest(
    connection: sqlite3.Connection, places: Sequence[int], what: Class, second: int, most: int
) -> list[tuple[int, int]]:
    rows: list[tuple[int, int, int]] = []
    for place in places:
        rows += connection.execute(
            "SELECT second, block, slot FROM deliveries INDEXED BY deliveries_of_place"
            " WHERE place = ? AND class = ? AND second <= ? ORDER BY second DESC LIMIT ?",
            (place, what.value, second, most),
        ).fetchall()
    rows.sort(reverse=True)
    return [(block, slot) for _, block, slot in rows[:most]]


def _ended(hole: Hole, at: float) -> float | None:
    """Return when a hole ended, as it was known at a time: one that went on then had no end."""
    return hole.end if hole.end is not None and hole.end <= at else None

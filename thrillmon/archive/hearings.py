"""A recorded stretch of the floor as it was heard: deliveries in the order they came, and when the feed was lost."""

import heapq
from collections.abc import Iterator

from thrillmon.archive.files import Files, day_of
from thrillmon.archive.ledger import Ledger
from thrillmon.archive.poll_hearings import blocks_of, polls
from thrillmon.archive.readers import Readers
from thrillmon.floor.alarms.backtest import LinkWord, Said
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.links import LinkName
from thrillmon.floor.rounds import Source

# What is handed over at once: as often as a console looks at the floor, and a bit more.
STEP_SECONDS = 0.5

# What was sent longer before it came, or says so, announces nothing: no rule misses it.
LATE_SECONDS = 3600.0


def said(files: Files, since: float, until: float) -> Iterator[Said]:
    """Yield what was heard from since until, in Unix seconds by the clock of whoever heard it.

    Raises an ArchiveFailure. The feed counts as up from the beginning, but for the holes that the ledger knows of.
    Of polls only the changes were kept; while their link stood they said the same, and say so again here.
    """
    readers = Readers(files)
    try:
        yield from heapq.merge(
            _words(files, since, until),
            _deliveries(readers, since, until),
            *polls(files, readers, since, until),
            key=lambda said: said.at,
        )
    finally:
        readers.close()


def _words(files: Files, since: float, until: float) -> Iterator[Said]:
    ledger = Ledger(files)
    try:
        holes = ledger.holes(since, until) if files.ledger.exists() else []
    finally:
        ledger.close()
    up = True
    if not holes or holes[0].start > since:
        yield Said(since, word=LinkWord(LinkName.AMQP))
    for hole in holes:
        if up:
            yield Said(max(since, hole.start), word=LinkWord(LinkName.AMQP, hole.cause))
        up = hole.end is not None and not any(other.start == hole.end for other in holes)
        if up and hole.end is not None:
            yield Said(hole.end, word=LinkWord(LinkName.AMQP))


def _deliveries(readers: Readers, since: float, until: float) -> Iterator[Said]:
    gathered: list[Delivery] = []
    at = since
    for delivery in _heard(readers, since, until):
        if gathered and delivery.received - at >= STEP_SECONDS:
            yield Said(max(at, gathered[-1].received), gathered)
            gathered = []
        if not gathered:
            at = max(at, delivery.received)
        gathered.append(delivery)
    if gathered:
        yield Said(max(at, gathered[-1].received), gathered)


def _heard(readers: Readers, since: float, until: float) -> Iterator[Delivery]:
    """Yield deliveries by when they were received; what was sent late stands on another day's file."""
    days = [day for day in readers.files.days() if day_of(since - LATE_SECONDS) <= day <= day_of(until + LATE_SECONDS)]
    streams = [_of_day(readers, day, since, until) for day in days]
    yield from heapq.merge(*streams, key=lambda delivery: delivery.received)


def _of_day(readers: Readers, day: int, since: float, until: float) -> Iterator[Delivery]:
    for block in blocks_of(readers, day, since - LATE_SECONDS, until + LATE_SECONDS):
        if block.source == Source.PUSH:
            found = (block.delivery(slot) for slot in range(len(block)))
            yield from sorted((one for one in found if since <= one.received <= until), key=lambda one: one.received)

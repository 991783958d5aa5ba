"""What the polls of a recorded stretch said: their changes as they came, and the same again while their link stood."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field

from thrillmon.archive.blocks import Block
from thrillmon.archive.entries import POLLED_KINDS, notice_of
from thrillmon.archive.files import Files, day_of
from thrillmon.archive.ledger import NOT_RUNNING, Ledger
from thrillmon.archive.readers import Readers
from thrillmon.floor.alarms.backtest import LOST, LinkWord, Said
from thrillmon.floor.answers import Answer
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.links import TRUSTED, LinkName
from thrillmon.floor.recoveries import without
from thrillmon.floor.rounds import Source
from thrillmon.floor.snapshots import Current
from thrillmon.wire.recorder.provider_pb2 import GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

# So often the poll is heard again while nothing changes: well within what makes its word old.
REPEAT_SECONDS = 5.0

# How far back the state of a table is looked for that has not changed since.
BEFORE_SECONDS = 3600.0

WITNESSES = Source.GRPC, Source.REST


@dataclass(slots=True)
class _Known:
    """A table as a poll last told it."""

    provide: GameProvide | None = None
    round: RoundRecord | None = None
    shoe: ShoeRecord | None = None
    shift: ShiftRecord | None = None


@dataclass(slots=True)
class _Witness:
    """One way of polling: what it said last of each table, and when its link stood."""

    source: Source
    up: list[tuple[float, float]]
    tables: dict[str, _Known] = field(default_factory=dict[str, _Known])

    def stands(self, at: float) -> bool:
        """Say whether it could be asked at a time."""
        return any(start <= at < end for start, end in self.up)


def polls(files: Files, readers: Readers, since: float, until: float) -> list[Iterator[Said]]:
    """Return what each way of polling said, in order of time; nothing of one of which nothing was kept.

    Raises an ArchiveFailure, when it is asked for and while it is read.
    """
    spans = _spans(files, since, until)
    return [
        _said(_Witness(source, spans[source]), _kept(readers, source, since - BEFORE_SECONDS, until), since, until)
        for source in WITNESSES
    ]


def blocks_of(readers: Readers, day: int, since: float, until: float) -> Iterator[Block]:
    """Yield whole blocks of a day in which something stands from since until. Raises an ArchiveFailure."""
    # Blocks are written as they come: their numbers run with time, and in a block everything is at hand.
    opened = readers.day(day)
    if opened is None:
        return
    connection, shelf = opened
    try:
        blocks = connection.execute(
            "SELECT block FROM deliveries WHERE second BETWEEN ? AND ? GROUP BY block ORDER BY block",
            (int(since), int(until)),
        ).fetchall()
        for (number,) in blocks:
            block = shelf.block(number)
            if block is not None:
                yield block
    except sqlite3.Error as error:
        raise readers.explain(error, day) from None


def _kept(readers: Readers, source: Source, since: float, until: float) -> Iterator[Delivery]:
    for day in readers.files.days():
        if not day_of(since) <= day <= day_of(until) + 1:
            continue
        for block in blocks_of(readers, day, since, until + BEFORE_SECONDS):
            if block.source == source:
                found = (block.delivery(slot) for slot in range(len(block)))
                wanted = [one for one in found if one.kind in POLLED_KINDS and since <= one.received <= until]
                yield from sorted(wanted, key=lambda one: one.received)


def _said(witness: _Witness, told: Iterator[Delivery], since: float, until: float) -> Iterator[Said]:
    link = LinkName(witness.source)
    following = next(told, None)
    if following is None:
        return  # never polled, or by a program that did not keep it
    while following is not None and following.received < since:
        _learn(witness, following)
        following = next(told, None)
    stood = False
    at = since
    while at <= until:
        if witness.stands(at) is not stood:
            stood = not stood
            yield Said(at, word=LinkWord(link, None if stood else LOST))
        if stood:
            yield Said(at, answer=_whole(witness, at))
        at += REPEAT_SECONDS
        while following is not None and following.received < at:
            answer = _learn(witness, following)
            if stood and answer is not None:
                yield Said(following.received, answer=answer)
            following = next(told, None)


def _learn(witness: _Witness, delivery: Delivery) -> Answer | None:
    """Take in what changed; return it as an answer by itself."""
    record = notice_of(delivery, witness.source).record
    if record is None:
        return None
    known = witness.tables.setdefault(record.game_code, _Known())
    at = delivery.received
    if isinstance(record, GameProvide):
        known.provide = record
        return Answer(witness.source, at, at, games=(record,))
    if isinstance(record, RoundRecord):
        known.round = record
    elif isinstance(record, ShoeRecord):
        known.shoe = record
    else:
        known.shift = record
    return Answer(witness.source, at, at, current=(_current(record.game_code, known),))


def _whole(witness: _Witness, at: float) -> Answer:
    return Answer(
        witness.source,
        at,
        at,
        games=[known.provide for known in witness.tables.values() if known.provide is not None],
        current=[_current(code, known) for code, known in witness.tables.items() if known.round is not None],
    )


def _current(game_code: str, known: _Known) -> Current:
    return Current(game_code, known.round, known.shoe, known.shift, None)


def _spans(files: Files, since: float, until: float) -> dict[Source, list[tuple[float, float]]]:
    """Return when each way of polling could be asked, as the ledger has it."""
    if not files.ledger.exists():
        return {source: [(since, until)] for source in WITNESSES}
    ledger = Ledger(files)
    try:
        changes = {source: ledger.stands(LinkName(source), since, until) for source in WITNESSES}
        holes = [(gap.start, until if gap.end is None else gap.end, gap.cause) for gap in ledger.gaps(since, until)]
    finally:
        ledger.close()
    away = [(start, end) for start, end, cause in holes if cause == NOT_RUNNING]
    found: dict[Source, list[tuple[float, float]]] = {}
    for source, told in changes.items():
        up = [
            (max(at, since), told[place + 1][0] if place + 1 < len(told) else until + REPEAT_SECONDS)
            for place, (at, condition) in enumerate(told)
            if condition in TRUSTED
        ]
        found[source] = without(up, away)
    return found

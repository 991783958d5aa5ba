"""Write down as searchable records what the journal has kept, right behind it and in small pieces."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from itertools import chain, islice
from typing import NamedTuple

from thrillmon.archive.day_writer import DayWriter
from thrillmon.archive.entries import (
    POLLED_KINDS,
    Address,
    Entry,
    entry_of,
    entry_polled,
    entry_recovered,
    notice_of,
)
from thrillmon.archive.files import DAY_SECONDS
from thrillmon.archive.journal import Journal
from thrillmon.archive.parts import marks, parts
from thrillmon.archive.pending import Pending, RoundNews, Seating, Span, Statement
from thrillmon.archive.round_rows import ROUND_COLUMNS, SPAN_COLUMNS, Row, round_row, span_rank, span_row
from thrillmon.archive.seatings import Seatings
from thrillmon.floor.notices import Record
from thrillmon.floor.rounds import Heard, Round, Source
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

# Rounds of one transaction: some milliseconds of work.
ROUNDS_AT_ONCE = 64

# Rounds remembered as merged, so that the next snapshot need not read the former ones again.
REMEMBERED = 1_024


class _Known(NamedTuple):
    round: Round
    addresses: dict[int, Address]
    """By id() of what was heard."""


class Recording:
    """The searchable side of the archive. Merging is that of the floor: order and repetition make no difference."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._pending = Pending()
        self._writing = Pending()
        self._known: OrderedDict[bytes, _Known] = OrderedDict()
        self._versions: dict[int, int] = {}
        self._seatings = Seatings(self._journal.peek)

    def note(self, day: int, entries: Sequence[Entry], blocks: Sequence[int]) -> None:
        """Take in what was kept; it is written down by and by."""
        self._pending.note(day, entries, blocks)

    @property
    def halfway(self) -> bool:
        """Whether what was taken up last is not all written down yet."""
        return bool(self._writing)

    @property
    def behind(self) -> int:
        """How many rounds are still to be written down."""
        return sum(map(len, self._pending.rounds.values())) + sum(map(len, self._writing.rounds.values()))

    def write_some(self) -> bool:
        """Write a small piece down; return whether there is more. Raises an ArchiveFailure: then call again."""
        if not self._writing:
            self._writing, self._pending = self._pending, Pending()
        writing = self._writing
        if writing.seatings:
            day = next(iter(writing.seatings))
            self._journal.write(day, lambda writer: self._write_seatings(writer, day, writing.seatings[day]))
            del writing.seatings[day]
        elif writing.spans:
            day = next(iter(writing.spans))
            self._journal.write(day, lambda writer: self._write_spans(writer, day, writing.spans[day]))
            del writing.spans[day]
        elif writing.rounds:
            day = next(iter(writing.rounds))
            news = writing.rounds[day]
            some = dict(islice(news.items(), ROUNDS_AT_ONCE))
            self._journal.write(day, lambda writer: self._write_rounds(writer, day, some))
            for record_id in some:
                del news[record_id]
            if not news:
                del writing.rounds[day]
        elif writing.blocks:
            day = next(iter(writing.blocks))
            self._journal.write(day, lambda writer: _tick_off(writer, writing.blocks[day]))
            del writing.blocks[day]
        return bool(self._writing or self._pending)

    def write_all(self) -> None:
        """Write everything down. Raises an ArchiveFailure."""
        while self.write_some():
            pass

    def catch_up(self, day: int) -> int:
        """Take in one block of a day that was kept and never written down; return how many such blocks are left."""
        blocks: list[int] = self._journal.write(day, _unindexed)
        waiting = {*self._writing.blocks.get(day, ()), *self._pending.blocks.get(day, ())}
        left = [block for block in blocks if block not in waiting]
        if left:
            self.note(day, self._journal.write(day, lambda writer: entries_in(writer, left[0])), left[:1])
        return max(0, len(left) - 1)

    def forget(self) -> None:
        """Forget what is known of rounds: their rows were thrown away, to be made anew."""
        self._known.clear()
        self._seatings = Seatings(self._journal.peek)

    def _write_rounds(self, writer: DayWriter, day: int, news: dict[bytes, RoundNews]) -> None:
        try:
            with writer.transaction():
                self._mind_others(writer, day)
                self._load(writer, [record_id for record_id in news if record_id not in self._known])
                rows: list[Row] = []
                statements: list[Row] = []
                for record_id, told in news.items():
                    known = self._hear(record_id, told.statements())
                    record = known.round.record
                    seated = self._seatings.at(writer, day, record.game_code, known.round.start[0])
                    rows.append(round_row(known.round, day, writer, seated))
                    statements += _statement_rows(record_id, known)
                upsert(writer, "rounds", ROUND_COLUMNS, rows)
                replace_statements(writer, list(news), statements)
        except BaseException:
            # What was merged and not written must be merged again.
            for record_id in news:
                self._known.pop(record_id, None)
            raise
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)

    def _hear(self, record_id: bytes, statements: Iterable[Statement]) -> _Known:
        known = self._known.get(record_id)
        for heard, address in statements:
            if known is None:
                known = self._known[record_id] = _Known(Round(heard), {})
            else:
                known.round.hear(heard)
            known.addresses[id(heard)] = address
        assert known is not None  # noqa: S101 - nobody makes news without a statement
        _prune(known)
        self._known.move_to_end(record_id)
        return known

    def _load(self, writer: DayWriter, record_ids: list[bytes]) -> None:
        """Merge again what the file has of these rounds."""
        if not record_ids:
            return
        told: list[tuple[bytes, int, float, str, int, int, bytes]] = []
        for part in parts(record_ids):
            told += writer.connection.execute(
                f"SELECT id, kind, said, source, day, second, digest FROM statements WHERE id IN {marks(1, len(part))}",
                part,
            )
        for record_id, kind, said, source, day, second, digest in told:
            record = self._fetch(writer, Address(day, second, digest))
            if isinstance(record, RoundRecord):
                self._hear(record_id, [(Heard(record, kind, Source(source), said), Address(day, second, digest))])

    def _fetch(self, writer: DayWriter, address: Address) -> Record | None:
        """Return the record of a delivery that was kept; None when it is gone."""
        if address.day * DAY_SECONDS <= address.second < (address.day + 1) * DAY_SECONDS:
            found = _record_in(writer, address)
            if found is not None:
                return found
        return self._journal.peek(address.day, lambda other: _record_in(other, address))

    def _write_spans(self, writer: DayWriter, day: int, news: dict[bytes, list[Span]]) -> None:
        with writer.transaction():
            rows: list[Row] = []
            statements: list[Row] = []
            for record_id, spans in news.items():
                told = [*spans, *self._spans_of(writer, record_id)]
                best = max(told, key=span_rank)
                rows.append(span_row(best, day, writer))
                statements.append((record_id, 0, best.said, best.source, *best.address))
            upsert(writer, "spans", SPAN_COLUMNS, rows)
            replace_statements(writer, list(news), statements)

    def _spans_of(self, writer: DayWriter, record_id: bytes) -> list[Span]:
        told = writer.connection.execute(
            "SELECT said, source, day, second, digest FROM statements WHERE id = ?", (record_id,)
        ).fetchall()
        spans: list[Span] = []
        for said, source, day, second, digest in told:
            record = self._fetch(writer, Address(day, second, digest))
            if isinstance(record, ShoeRecord | ShiftRecord):
                spans.append(Span(record, source, said, Address(day, second, digest)))
        return spans

    def _write_seatings(self, writer: DayWriter, day: int, seatings: set[Seating]) -> None:
        try:
            with writer.transaction():
                self._seatings.learn(writer, day, seatings)
        except BaseException:
            self._seatings = Seatings(self._journal.peek)
            raise

    def _mind_others(self, writer: DayWriter, day: int) -> None:
        """Forget what is known when another program has written into the file since we last looked."""
        (version,) = writer.connection.execute("PRAGMA data_version").fetchone()
        if self._versions.get(day, version) != version:
            self._known.clear()
        self._versions[day] = version


def entries_in(writer: DayWriter, block: int) -> list[Entry]:
    """Return what is in a block as it was when it was kept. Raises Broken."""
    found = writer.shelf.block(block)
    if found is None:
        return []
    source = Source(found.source)
    entries: list[Entry] = []
    for slot in range(len(found)):
        delivery = found.delivery(slot)
        notice = notice_of(delivery, source)
        record = notice.record
        if source is Source.PUSH:
            entries.append(entry_of(notice))
        elif delivery.kind in POLLED_KINDS:
            entries.append(entry_polled(notice, source))
        elif isinstance(record, RoundRecord | ShoeRecord | ShiftRecord):
            entries.append(entry_recovered(record, source, delivery.received))
    return entries


def throw_records_away(writer: DayWriter) -> None:
    """Forget the records of a day, to be made anew from all its blocks."""
    with writer.transaction():
        for table in ("rounds", "spans", "statements", "seatings"):
            writer.connection.execute(f"DELETE FROM {table}")
        writer.connection.execute("INSERT OR IGNORE INTO unindexed SELECT block FROM blocks")


def upsert(writer: DayWriter, table: str, columns: Sequence[str], rows: Sequence[Row]) -> None:
    """Insert rows, or put them in the place of those with the same id."""
    updates = ",".join(f"{name}=excluded.{name}" for name in columns[1:])
    for part in parts(rows, ROUNDS_AT_ONCE):
        writer.connection.execute(
            f"INSERT INTO {table} ({','.join(columns)}) VALUES {marks(len(part), len(columns))}"
            f" ON CONFLICT (id) DO UPDATE SET {updates}",
            list(chain.from_iterable(part)),
        )


def replace_statements(writer: DayWriter, record_ids: list[bytes], rows: Sequence[Row]) -> None:
    """Put what records are made of in the place of what they were made of."""
    for part in parts(record_ids, ROUNDS_AT_ONCE):
        writer.connection.execute(f"DELETE FROM statements WHERE id IN {marks(1, len(part))}", part)
    for chunk in parts(rows, ROUNDS_AT_ONCE):
        writer.connection.execute(
            "INSERT OR IGNORE INTO statements (id, kind, said, source, day, second, digest)"
            f" VALUES {marks(len(chunk), 7)}",
            list(chain.from_iterable(chunk)),
        )


def _prune(known: _Known) -> None:
    """Forget where those statements are that no longer matter."""
    kept = {id(heard): known.addresses[id(heard)] for heard in _mattering(known.round)}
    known.addresses.clear()
    known.addresses.update(kept)


def _mattering(known: Round) -> list[Heard]:
    every = [known.best, known.base, known.playback, *known.corrections]
    return list({id(heard): heard for heard in every if heard is not None}.values())


def _statement_rows(record_id: bytes, known: _Known) -> list[Row]:
    return [
        (record_id, heard.kind, heard.at, heard.source, *known.addresses[id(heard)])
        for heard in _mattering(known.round)
    ]


def _record_in(writer: DayWriter, address: Address) -> Record | None:
    key = address.second, address.digest
    place = writer.shelf.find([key]).get(key)
    taken = writer.shelf.take(*place) if place is not None else None
    return notice_of(*taken).record if taken is not None else None


def _unindexed(writer: DayWriter) -> list[int]:
    return [row[0] for row in writer.connection.execute("SELECT block FROM unindexed ORDER BY block")]


def _tick_off(writer: DayWriter, blocks: Sequence[int]) -> None:
    with writer.transaction():
        for part in parts(blocks):
            writer.connection.execute(f"DELETE FROM unindexed WHERE block IN {marks(1, len(part))}", part)

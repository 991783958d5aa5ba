"""The floor as it was at any second: for each table the last delivery of each kind before it, and no replay."""

import sqlite3
from dataclasses import dataclass, field, replace
from typing import Literal

from thrillmon.archive.entries import POLLED_KINDS, Class, notice_of
from thrillmon.archive.files import day_of
from thrillmon.archive.past import LinkThen
from thrillmon.archive.readers import Readers
from thrillmon.floor.dealers import Register
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.links import TRUSTED, LinkName
from thrillmon.floor.notices import Record
from thrillmon.floor.rounds import Heard, Source
from thrillmon.floor.table_now import Moment, TableNow, table_now
from thrillmon.floor.tables import Table
from thrillmon.floor.times import seconds_of
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

# Seconds after which a poll's word is old: three polls of the usual two seconds, as on the live floor.
POLL_LIMIT = 7.0

# A table that has said nothing for longer than this was not on the floor.
LOOK_BACK_DAYS = 3

# Of these the last one tells everything; of rounds also what stands in the same second.
_LAST = (
    Class.FINISHED, Class.ROUND, Class.CORRECTION, Class.SHOE, Class.SHIFT, Class.PROVIDE, Class.LOGIN, Class.LOGOUT,
    Class.CHANGING, Class.PLAYBACK, Class.POLLED_ROUND, Class.POLLED_SHOE, Class.POLLED_SHIFT, Class.POLLED_PROVIDE,
)  # fmt: skip

# For each place and kind the last second in which there was one: one step into the index each.
_SECONDS = (
    "SELECT place, game_code, column1, (SELECT second FROM deliveries INDEXED BY deliveries_of_place"
    " WHERE deliveries.place = places.place AND class = column1 AND second <= ? ORDER BY second DESC LIMIT 1) AS last"
    " FROM places, (VALUES {classes}) WHERE game_code <> '' AND last IS NOT NULL"
)
_DELIVERIES = (
    "SELECT block, slot FROM deliveries INDEXED BY deliveries_of_place WHERE place = ? AND class = ? AND second = ?"
)

# What a round is told of at its end, and not before.
_ENDINGS: tuple[Literal[
    "is_end", "ts_end", "seats", "cancel", "cancel_code", "cancel_message", "win_type", "medias", "bet_step", "process"
], ...] = (
    "is_end", "ts_end", "seats", "cancel", "cancel_code", "cancel_message", "win_type", "medias", "bet_step", "process",
)  # fmt: skip


@dataclass(slots=True)
class Then:
    """The floor at one second. at: Unix seconds by the studio's clock.

    tables: by game code, to be read with moment.  links: how each stood, since when and why, by our clock.
    register: who is who among the dealers.
    """

    at: float
    moment: Moment
    register: Register = field(default_factory=Register)
    tables: dict[str, Table] = field(default_factory=dict[str, Table])
    links: dict[LinkName, LinkThen] = field(default_factory=dict[LinkName, LinkThen])

    def rows(self) -> list[TableNow]:
        """Return all tables as they were to be read."""
        return [table_now(table, self.moment) for table in self.tables.values()]


def floor_at(readers: Readers, at: float, links: dict[LinkName, LinkThen] | None = None) -> Then:
    """Return the floor as it was. links: as the ledger has them. Raises an ArchiveFailure."""
    stood = links or {}
    push = stood.get(LinkName.AMQP)
    # Without a word on the link, what was heard is all there is to believe.
    heard_since = at - LOOK_BACK_DAYS * 86_400.0 if push is None else push[1] if push[0] in TRUSTED else None
    moment = Moment(at, at, push_on=True, push_since=heard_since, poll_on=False, poll_limit=0.0)
    then = Then(at, moment, links=stood)
    told: set[tuple[str, Class]] = set()
    today = day_of(at)
    for day in reversed([day for day in readers.files.days() if today - LOOK_BACK_DAYS <= day <= today]):
        told |= _absorb_day(readers, day, then, told)
    if any(table.polled is not None for table in then.tables.values()):
        then.moment = replace(moment, poll_on=True, poll_limit=POLL_LIMIT)
    return then


def _absorb_day(readers: Readers, day: int, then: Then, told: set[tuple[str, Class]]) -> set[tuple[str, Class]]:
    """Take in what one day tells and no later day has told; return that."""
    opened = readers.day(day)
    if opened is None:
        return set()
    connection, shelf = opened
    found: dict[tuple[str, Class], list[tuple[int, int]]] = {}
    try:
        classes = ",".join(f"({what.value})" for what in _LAST)
        for place, game_code, what, second in connection.execute(_SECONDS.format(classes=classes), (int(then.at),)):
            found.setdefault((game_code, Class(what)), []).append((second, place))
        wanted: list[tuple[int, int]] = []
        for key, places in found.items():
            if key not in told:
                # The same game code moves between tables: the later one counts.
                second, place = max(places)
                wanted += connection.execute(_DELIVERIES, (place, key[1], second)).fetchall()
        # Block by block, so that each is unpacked once; a table is the same in whatever order it is told.
        for block, slot in sorted(wanted):
            taken = shelf.take(block, slot)
            if taken is not None:
                absorb(then, *taken)
    except sqlite3.Error as error:
        raise readers.explain(error, day) from None
    return set(found)


def absorb(then: Then, delivery: Delivery, source: Source) -> None:
    """Take one delivery into the floor it belongs to."""
    notice = notice_of(delivery, source)
    record = notice.record
    if record is None:
        return
    table = then.tables.get(record.game_code)
    if table is None:
        table = then.tables[record.game_code] = Table(record.game_code, then.register)
    said = notice.sent if notice.sent is not None else delivery.received
    pushed = table.pushed
    if source is Source.PUSH:
        table.apply(notice, said)
        # Ages are told by the studio's clock here: how far ours was off then nobody knows.
        table.pushed = said if pushed is None else max(pushed, said)
    elif delivery.kind in POLLED_KINDS:
        _absorb_poll(then, table, record, source, said)
    elif isinstance(record, RoundRecord):
        table.hear(Heard(_until(record, then.at), 0, source, said))
    elif isinstance(record, ShoeRecord):
        table.hear_shoe(record)
    elif isinstance(record, ShiftRecord):
        table.hear_shift(record)


def _absorb_poll(then: Then, table: Table, record: Record, source: Source, said: float) -> None:
    """Take in a poll's word. Only its changes are kept: while the link stood it said the same, up to the moment."""
    if isinstance(record, RoundRecord):
        table.hear(Heard(record, 0, source, said))
    elif isinstance(record, ShoeRecord):
        table.hear_shoe(record)
    elif isinstance(record, ShiftRecord):
        table.hear_shift(record)
    else:
        table.hear_provide(record, said)
    stood = then.links.get(LinkName(source))
    confirmed = said if stood is None else then.at if stood[0] in TRUSTED else max(said, min(stood[1], then.at))
    if table.polled is None or confirmed >= table.polled:
        table.confirm_poll(source, confirmed)


def _until(record: RoundRecord, at: float) -> RoundRecord:
    """Return what a round that was told of afterwards was like at a time: nobody knew then how it would end."""
    ended = seconds_of(record.ts_end)
    if ended is None or ended <= at:
        return record
    running = RoundRecord()
    running.CopyFrom(record)
    # Which card lay when is not told with the seats, so none are shown.
    for name in _ENDINGS:
        running.ClearField(name)
    running.process.extend(step for step in record.process if (seconds_of(step.timestamp) or 0.0) <= at)
    return running

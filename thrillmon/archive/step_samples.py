"""How long steps and shoe changes have lasted at every table, from the rounds of the archive: what rules learn from."""

import sqlite3
from collections import Counter
from collections.abc import Iterator

from thrillmon.archive.entries import Class, notice_of
from thrillmon.archive.files import Files, day_of
from thrillmon.archive.readers import Readers
from thrillmon.floor.alarms.proposals import Sample
from thrillmon.floor.alarms.sights import SHOE_CHANGE
from thrillmon.floor.games import game_named
from thrillmon.floor.spans import step_spans
from thrillmon.floor.times import seconds_of
from thrillmon.wire.recorder.record_pb2 import RoundRecord

# A change that took longer was a table that closed.
LONGEST_CHANGE = 1_800.0

# Of each step at each table; one in a thousand needs some thousands and no more.
MOST_SAMPLES = 20_000


def samples(files: Files, since: float, until: float) -> Iterator[Sample]:
    """Yield how long steps and shoe changes lasted, the newest days first. Raises an ArchiveFailure.

    Test rounds and cancelled rounds teach nothing. At most MOST_SAMPLES of a step at a table are told.
    """
    readers = Readers(files)
    told: Counter[tuple[str, str]] = Counter()
    try:
        for day in sorted(files.days(), reverse=True):
            if day_of(since) <= day <= day_of(until):
                for sample in (*_steps(readers, day, since, until), *_shoes(readers, day, since, until)):
                    if told[sample.game_code, sample.step] < MOST_SAMPLES:
                        told[sample.game_code, sample.step] += 1
                        yield sample
    finally:
        readers.close()


def _steps(readers: Readers, day: int, since: float, until: float) -> Iterator[Sample]:
    opened = readers.day(day)
    if opened is None:
        return
    connection, shelf = opened
    learned: dict[bytes, int] = {}
    try:
        rows = connection.execute(
            "SELECT block, slot FROM deliveries WHERE class = ? AND second BETWEEN ? AND ? ORDER BY block, slot",
            (Class.FINISHED.value, int(since), int(until)),
        ).fetchall()
        for block, slot in rows:
            taken = shelf.take(block, slot)
            record = None if taken is None else notice_of(*taken).record
            if isinstance(record, RoundRecord) and not record.test and not record.cancel:
                yield from _of_round(record, learned.get(record.id, 0))
                learned[record.id] = len(record.process)
    except sqlite3.Error as error:
        raise readers.explain(error, day) from None


def _of_round(record: RoundRecord, known: int) -> Iterator[Sample]:
    game = game_named(record.game_type)
    at = seconds_of(record.ts_end) or seconds_of(record.ts_start) or 0.0
    for code, seconds in step_spans(record, known):
        yield Sample(record.game_code, game.name, game.step(code).name, seconds, at)


def _shoes(readers: Readers, day: int, since: float, until: float) -> Iterator[Sample]:
    """Yield the shoe changes of a day: from the word that one begins to the next word of a round at that table."""
    opened = readers.day(day)
    if opened is None:
        return
    try:
        rows = (
            opened[0]
            .execute(
                "SELECT places.game_code, min(places.game), second, (SELECT min(later.second) FROM deliveries AS later"
                " WHERE later.place IN (SELECT place FROM places AS same WHERE same.game_code = places.game_code)"
                f" AND later.class IN ({Class.ROUND.value}, {Class.FINISHED.value})"
                " AND later.second > deliveries.second)"
                " FROM deliveries JOIN places USING (place) WHERE class = ? AND second BETWEEN ? AND ?"
                " GROUP BY places.game_code, second",
                (Class.CHANGING.value, int(since), int(until)),
            )
            .fetchall()
        )
    except sqlite3.Error as error:
        raise readers.explain(error, day) from None
    for game_code, game_type, began, ended in rows:
        if ended is not None and ended - began <= LONGEST_CHANGE:
            yield Sample(game_code, game_named(game_type).name, SHOE_CHANGE, float(ended - began), float(ended))

"""The history of one round: every delivery that told of it, who was dealing when, and which records are known."""

import sqlite3
from collections.abc import Iterable

from thrillmon.archive.entries import Class, notice_of, subject_of
from thrillmon.archive.files import DAY_SECONDS, day_of
from thrillmon.archive.parts import marks, parts
from thrillmon.archive.readers import Readers
from thrillmon.archive.rows import Kept, RoundRow, dealer_of
from thrillmon.archive.schema import LATE
from thrillmon.floor.notices import Notice
from thrillmon.wire.recorder.record_pb2 import RoundRecord

# Of a round is told from its beginning on, and while it runs; what comes later is marked as late.
BEFORE_SECONDS = 600.0
LONGEST_ROUND = 6 * 3600.0

_CLASSES = Class.ROUND, Class.FINISHED, Class.CORRECTION, Class.PLAYBACK, Class.POLLED_ROUND


def deliveries(readers: Readers, row: RoundRow) -> list[Kept]:
    """Return every delivery that told of a round, in the order they were said. Raises an ArchiveFailure."""
    began = row.started if row.started is not None else row.key.at
    since = int(began - BEFORE_SECONDS)
    until = int(max(began, row.ended or began) + LONGEST_ROUND)
    subject = subject_of(row.id)
    found: dict[tuple[int, bytes], Kept] = {}
    for day in readers.files.days():
        opened = readers.day(day)
        if opened is None:
            continue
        connection, shelf = opened
        near = day * DAY_SECONDS <= until and (day + 1) * DAY_SECONDS > since
        try:
            rows = connection.execute(
                f"SELECT second, digest, block, slot FROM deliveries WHERE subject = ? AND marks & {LATE}", (subject,)
            ).fetchall()
            if near:
                rows += connection.execute(
                    "SELECT second, digest, block, slot FROM deliveries INDEXED BY deliveries_of_place"
                    f" WHERE place IN (SELECT place FROM places WHERE game_code = ?)"
                    f" AND class IN ({','.join(str(one.value) for one in _CLASSES)})"
                    " AND second BETWEEN ? AND ? AND subject = ?",
                    (row.game_code, since, until, subject),
                ).fetchall()
            for second, digest, block, slot in rows:
                taken = shelf.take(block, slot)
                if taken is None or (second, digest) in found:
                    continue
                notice = notice_of(*taken)
                # Subjects are short: another round may have the same.
                if isinstance(notice.record, RoundRecord) and notice.record.id == row.id:
                    found[second, digest] = Kept(notice, taken[1])
        except sqlite3.Error as error:
            raise readers.explain(error, day) from None
    return sorted(found.values(), key=lambda kept: (_said(kept.notice), kept.notice.delivery.received))


def dealers_at(readers: Readers, game_code: str, moments: Iterable[float]) -> list[tuple[str, str]]:
    """Return code and name of who sat at a table at these times; both "" when nobody did or nobody has told."""
    return [_dealer_at(readers, game_code, moment) for moment in moments]


def known(readers: Readers, ids_by_day: dict[int, list[bytes]]) -> set[bytes]:
    """Return which of these rounds are in the archive; by the day of their file. Raises an ArchiveFailure."""
    found: set[bytes] = set()
    for day, ids in ids_by_day.items():
        opened = readers.day(day)
        if opened is None:
            continue
        try:
            for part in parts(ids):
                rows = opened[0].execute(f"SELECT id FROM rounds WHERE id IN {marks(1, len(part))}", part)
                found.update(row[0] for row in rows)
        except sqlite3.Error as error:
            raise readers.explain(error, day) from None
    return found


def _dealer_at(readers: Readers, game_code: str, moment: float) -> tuple[str, str]:
    # Who sat down before midnight deals after it.
    for day in (day_of(moment), day_of(moment) - 1):
        opened = readers.day(day)
        if opened is None:
            continue
        try:
            row = (
                opened[0]
                .execute(
                    "SELECT dealer FROM seatings WHERE game_code = ? AND at <= ? ORDER BY at DESC, turn DESC LIMIT 1",
                    (game_code, moment),
                )
                .fetchone()
            )
        except sqlite3.Error as error:
            raise readers.explain(error, day) from None
        if row is not None:
            return dealer_of(row[0])
    return "", ""


def _said(notice: Notice) -> float:
    return notice.sent if notice.sent is not None else notice.delivery.received

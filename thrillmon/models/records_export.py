"""Export the rounds that a search finds, of the archive and of the provider, in one order."""

from collections.abc import AsyncGenerator, Callable, Sequence
from datetime import tzinfo
from pathlib import Path
from typing import NamedTuple

from thrillmon.archive.exports import Export, Form, Value
from thrillmon.archive.rows import Key, RoundRow
from thrillmon.floor.expressions import Expression
from thrillmon.floor.masking import masked_name
from thrillmon.models.export_writing import PAGE, header, time_cell, write_behind
from thrillmon.models.records_source import NoAnswer, RecordSource
from thrillmon.sentences import say

# Of machines, not of people: the same in every language.
COLUMNS = (
    "table_code", "game_code", "game", "subtype", "round_code", "round_of_shift", "round_of_shoe", "shoe_code",
    "shift_code", "started", "ended", "seconds", "longest_gap_seconds", "dealer_code", "dealer", "result", "cancelled",
    "corrected", "test", "told_afterwards", "only_at_provider", "id",
)  # fmt: skip


class Order(NamedTuple):
    """What is to be exported. expression: bounded to what the list shows.  extras: rounds only the provider has.

    query: as it was typed.  names: whether people's names are written out.
    """

    path: Path
    form: Form
    query: str
    expression: Expression
    extras: Sequence[RoundRow]
    zone: tzinfo
    names: bool


async def export(source: RecordSource, order: Order, now: float, progress: Callable[[int], None]) -> int:
    """Write a result; return how many rounds are in the file. progress: told how many so far.

    Raises NoAnswer. Cancelled or failed, it leaves nothing behind and an earlier file untouched.
    """
    only = {row.id for row in order.extras}

    def opened() -> Export:
        about = header("rounds", order.query, order.zone, now) | {"names": "shown" if order.names else "masked"}
        return Export(order.path, order.form, COLUMNS, about)

    def cells(row: RoundRow) -> list[Value]:
        return _values(row, order, only=row.id in only)

    try:
        return await write_behind("records-export", opened, _rows(source, order), cells, progress)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise NoAnswer(
            say("“{file}” cannot be written: {reason}.", file=str(order.path), reason=reason),
            say("Choose another folder, or make room on the disk."),
        ) from None


async def _rows(source: RecordSource, order: Order) -> AsyncGenerator[list[RoundRow], None]:
    """Give the rows of the archive and the provider in one order, newest first."""
    waiting = sorted(order.extras, key=lambda row: row.key, reverse=True)
    after: Key | None = None
    while True:
        page = await source.page(order.expression, after=after, limit=PAGE)
        after = page.next
        rows = [row for row in page.rows if isinstance(row, RoundRow)]
        among = [extra for extra in waiting if after is None or extra.key > after]
        del waiting[: len(among)]
        yield sorted([*rows, *among], key=lambda row: row.key, reverse=True)
        if after is None:
            return


def _values(row: RoundRow, order: Order, *, only: bool) -> list[Value]:
    return [
        row.table_code, row.game_code, row.game, row.subtype, row.round_code, row.shift_round, row.shoe_round,
        row.shoe_code, row.shift_code, time_cell(row.started, order.zone), time_cell(row.ended, order.zone),
        row.duration, row.gap, row.dealer_code, row.dealer if order.names else masked_name(row.dealer), row.result,
        row.cancelled, row.corrected, row.test, row.recovered, only, row.id.hex(),
    ]  # fmt: skip

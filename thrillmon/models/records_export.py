"""Write a result of any length to a file behind the window: page after page, nothing held, whole or not at all."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import ExitStack, aclosing
from datetime import datetime, tzinfo
from pathlib import Path
from typing import NamedTuple

from thrillmon.archive.exports import Export, Form, Value
from thrillmon.archive.rows import Key, RoundRow
from thrillmon.archive.worker import Worker
from thrillmon.floor.expressions import Expression
from thrillmon.floor.masking import masked_name
from thrillmon.models.records_source import NoAnswer, RecordSource
from thrillmon.sentences import say

PAGE = 1_000

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
    worker = Worker("records-export")
    stack = ExitStack()
    written = 0
    try:
        file = await asyncio.wrap_future(worker.submit(lambda: stack.enter_context(_opened(order, now))))
        async with aclosing(_rows(source, order)) as pages:
            async for rows in pages:
                await asyncio.wrap_future(worker.submit(_write, file, rows, order))
                written += len(rows)
                progress(written)
        await asyncio.wrap_future(worker.submit(stack.close))
    except OSError as error:
        worker.submit(_abandon, stack, error)
        reason = error.strerror or type(error).__name__
        raise NoAnswer(
            say("“{file}” cannot be written: {reason}.", file=str(order.path), reason=reason),
            say("Choose another folder, or make room on the disk."),
        ) from None
    except BaseException as error:
        worker.submit(_abandon, stack, error)
        raise
    finally:
        # Ending a workbook may take seconds, and the window must not wait for it.
        await asyncio.to_thread(worker.stop)
    return written


def _opened(order: Order, now: float) -> Export:
    about = {
        "thrillmon": "rounds",
        "query": order.query or "*",
        "time zone": str(order.zone),
        "exported": datetime.fromtimestamp(now, order.zone).isoformat(timespec="seconds"),
        "names": "shown" if order.names else "masked",
    }
    return Export(order.path, order.form, COLUMNS, about)


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


def _write(file: Export, rows: Sequence[RoundRow], order: Order) -> None:
    only = {row.id for row in order.extras}
    for row in rows:
        file.row(_values(row, order, only=row.id in only))


def _values(row: RoundRow, order: Order, *, only: bool) -> list[Value]:
    return [
        row.table_code, row.game_code, row.game, row.subtype, row.round_code, row.shift_round, row.shoe_round,
        row.shoe_code, row.shift_code, _time(row.started, order.zone), _time(row.ended, order.zone), row.duration,
        row.gap, row.dealer_code, row.dealer if order.names else masked_name(row.dealer), row.result, row.cancelled,
        row.corrected, row.test, row.recovered, only, row.id.hex(),
    ]  # fmt: skip


def _time(seconds: float | None, zone: tzinfo) -> str | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, zone).isoformat(timespec="milliseconds")


def _abandon(stack: ExitStack, error: BaseException) -> None:
    try:
        stack.__exit__(type(error), error, error.__traceback__)
    except OSError:
        return  # it could not be written in the first place

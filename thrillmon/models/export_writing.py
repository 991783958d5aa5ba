"""Write an export behind the window: page after page on a thread of its own, nothing held, whole or not at all."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import AbstractContextManager, ExitStack, aclosing
from datetime import datetime, tzinfo
from typing import TypeVar

from thrillmon.archive.exports import Export, Value
from thrillmon.archive.worker import Worker

R = TypeVar("R")

# Rows asked for at once.
PAGE = 1_000


async def write_behind(
    name: str,
    opened: Callable[[], AbstractContextManager[Export]],
    pages: AsyncGenerator[Sequence[R], None],
    cells: Callable[[R], Sequence[Value]],
    progress: Callable[[int], None],
) -> int:
    """Write all rows of some pages; return how many are in the file. progress: told how many so far.

    name: of the thread.  opened: opens the file, on that thread.  cells: what stands in a row.
    Cancelled or failed, it leaves nothing behind and an earlier file untouched. Raises OSError when the file cannot
    be written, and what the pages raise.
    """
    worker = Worker(name)
    stack = ExitStack()
    written = 0
    try:
        file = await asyncio.wrap_future(worker.submit(lambda: stack.enter_context(opened())))
        async with aclosing(pages):
            async for rows in pages:
                await asyncio.wrap_future(worker.submit(_write, file, rows, cells))
                written += len(rows)
                progress(written)
        await asyncio.wrap_future(worker.submit(stack.close))
    except BaseException as error:
        worker.submit(_abandon, stack, error)
        raise
    finally:
        # Ending a workbook may take seconds, and the window must not wait for it.
        await asyncio.to_thread(worker.stop)
    return written


def header(kind: str, query: str, zone: tzinfo, now: float) -> dict[str, str]:
    """Return what stands above the rows. kind: what they are; query: as it was typed."""
    return {
        "thrillmon": kind,
        "query": query or "*",
        "time zone": str(zone),
        "exported": datetime.fromtimestamp(now, zone).isoformat(timespec="seconds"),
    }


def time_cell(seconds: float | None, zone: tzinfo) -> str | None:
    """Return a moment as machines read it, in a zone."""
    return None if seconds is None else datetime.fromtimestamp(seconds, zone).isoformat(timespec="milliseconds")


def _write(file: Export, rows: Sequence[R], cells: Callable[[R], Sequence[Value]]) -> None:
    for row in rows:
        file.row(cells(row))


def _abandon(stack: ExitStack, error: BaseException) -> None:
    try:
        stack.__exit__(type(error), error, error.__traceback__)
    except OSError:
        return  # it could not be written in the first place

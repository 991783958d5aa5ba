"""Write kept frames of the tap to a file behind the window: page after page, nothing held, whole or not at all."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import datetime, tzinfo
from pathlib import Path
from typing import NamedTuple

from thrillmon.archive.exports import Export, Form, Value
from thrillmon.archive.tap_rows import TapKey
from thrillmon.archive.worker import Worker
from thrillmon.floor.expressions import Expression
from thrillmon.floor.tap_events import RaffleWin, Win
from thrillmon.floor.tap_queries import brands_in, instance_in, jackpot_in, money_in, players_in, pots_in
from thrillmon.floor.taps import TapNotice
from thrillmon.models.jackpots_journal import TapSource
from thrillmon.sentences import Sentence, say

PAGE = 1_000

# Of machines, not of people: the same in every language.
COLUMNS = (
    "received", "sent", "type", "kind", "source", "sender", "brands", "instance", "jackpot", "pots", "amounts",
    "currencies", "players", "withheld", "error", "digest", "frame",
)  # fmt: skip


class Order(NamedTuple):
    """What is to be exported. query: as it was typed; expression: as it was understood."""

    path: Path
    form: Form
    query: str
    expression: Expression
    zone: tzinfo


class NotWrittenError(Exception):
    """The file could not be written."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


async def export(source: TapSource, order: Order, now: float, progress: Callable[[int], None]) -> int:
    """Write what is found, newest first; return how many frames are in the file. progress: told how many so far.

    Cancelled or failed, it leaves nothing behind and an earlier file untouched. Raises NotWrittenError and
    ArchiveFailure.
    """
    worker = Worker("tap-export")
    stack = ExitStack()
    written = 0
    try:
        file = await asyncio.wrap_future(worker.submit(lambda: stack.enter_context(_opened(order, now))))
        after: TapKey | None = None
        while True:
            page = await source.page(order.expression, after=after, limit=PAGE)
            notices = [row.notice for row in page.rows]
            await asyncio.wrap_future(worker.submit(_write, file, notices, order.zone))
            written += len(notices)
            progress(written)
            after = page.next
            if after is None:
                break
        await asyncio.wrap_future(worker.submit(stack.close))
    except OSError as error:
        worker.submit(_abandon, stack, error)
        reason = error.strerror or type(error).__name__
        raise NotWrittenError(
            say("“{file}” cannot be written: {reason}.", file=str(order.path), reason=reason)
        ) from None
    except BaseException as error:
        worker.submit(_abandon, stack, error)
        raise
    finally:
        # Ending a workbook may take seconds, and the window must not wait for it.
        await asyncio.to_thread(worker.stop)
    return written


def values_of(notice: TapNotice, zone: tzinfo) -> list[Value]:
    """Return the cells of a frame. Amounts are the text that spells them, never a binary float."""
    event, frame = notice.event, notice.frame
    amounts = money_in(notice)
    return [
        _time(frame.received, zone), _time(notice.sent, zone), notice.name, notice.kind, "tap", notice.source,
        "; ".join(brands_in(notice)), instance_in(notice), jackpot_in(notice), "; ".join(pots_in(notice)),
        "; ".join(str(money.amount) for money in amounts),
        "; ".join(dict.fromkeys(money.currency or "?" for money in amounts)), "; ".join(players_in(notice)),
        event.withheld if isinstance(event, Win | RaffleWin) else None,
        None if notice.error is None else str(notice.error), frame.digest().hex(),
        frame.body.decode("utf-8", "backslashreplace"),
    ]  # fmt: skip


def _opened(order: Order, now: float) -> Export:
    about = {
        "thrillmon": "tap",
        "query": order.query or "*",
        "time zone": str(order.zone),
        "exported": datetime.fromtimestamp(now, order.zone).isoformat(timespec="seconds"),
    }
    return Export(order.path, order.form, COLUMNS, about)


def _write(file: Export, notices: Sequence[TapNotice], zone: tzinfo) -> None:
    for notice in notices:
        file.row(values_of(notice, zone))


def _time(seconds: float | None, zone: tzinfo) -> str | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, zone).isoformat(timespec="milliseconds")


def _abandon(stack: ExitStack, error: BaseException) -> None:
    try:
        stack.__exit__(type(error), error, error.__traceback__)
    except OSError:
        return  # it could not be written in the first place

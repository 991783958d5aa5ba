"""Export the kept frames of the tap that a search finds, newest first."""

from collections.abc import AsyncGenerator, Callable
from datetime import tzinfo
from pathlib import Path
from typing import NamedTuple

from thrillmon.archive.exports import Export, Form, Value
from thrillmon.archive.tap_rows import TapKey
from thrillmon.floor.expressions import Expression
from thrillmon.floor.tap_events import RaffleWin, Win
from thrillmon.floor.tap_queries import brands_in, instance_in, jackpot_in, money_in, players_in, pots_in
from thrillmon.floor.taps import TapNotice
from thrillmon.models.export_writing import PAGE, header, time_cell, write_behind
from thrillmon.models.jackpots_journal import TapSource
from thrillmon.sentences import Sentence, say

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

    def opened() -> Export:
        return Export(order.path, order.form, COLUMNS, header("tap", order.query, order.zone, now))

    def cells(notice: TapNotice) -> list[Value]:
        return values_of(notice, order.zone)

    try:
        return await write_behind("tap-export", opened, _notices(source, order), cells, progress)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise NotWrittenError(
            say("“{file}” cannot be written: {reason}.", file=str(order.path), reason=reason)
        ) from None


async def _notices(source: TapSource, order: Order) -> AsyncGenerator[list[TapNotice], None]:
    after: TapKey | None = None
    while True:
        page = await source.page(order.expression, after=after, limit=PAGE)
        after = page.next
        yield [row.notice for row in page.rows]
        if after is None:
            return


def values_of(notice: TapNotice, zone: tzinfo) -> list[Value]:
    """Return the cells of a frame. Amounts are the text that spells them, never a binary float."""
    event, frame = notice.event, notice.frame
    amounts = money_in(notice)
    return [
        time_cell(frame.received, zone), time_cell(notice.sent, zone), notice.name, notice.kind, "tap", notice.source,
        "; ".join(brands_in(notice)), instance_in(notice), jackpot_in(notice), "; ".join(pots_in(notice)),
        "; ".join(str(money.amount) for money in amounts),
        "; ".join(dict.fromkeys(money.currency or "?" for money in amounts)), "; ".join(players_in(notice)),
        event.withheld if isinstance(event, Win | RaffleWin) else None,
        None if notice.error is None else str(notice.error), frame.digest().hex(),
        frame.body.decode("utf-8", "backslashreplace"),
    ]  # fmt: skip

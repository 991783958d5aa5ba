"""Search the kept frames of the tap, newest first: blocks that cannot hold what is wanted are not unpacked."""

import json
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from math import inf

from thrillmon.archive.blocks import Block, Packer
from thrillmon.archive.clauses import days_for
from thrillmon.archive.failures import ArchiveFailure, Broken
from thrillmon.archive.readers import Readers
from thrillmon.archive.schema import TAP_VERSION
from thrillmon.archive.tap_book import UPDATES
from thrillmon.archive.tap_rows import TapKey, TapPage, TapRow
from thrillmon.floor.expressions import Compared, Every, Expression, Kind
from thrillmon.floor.tap_queries import TAP_FRAMES
from thrillmon.floor.taps import TapFrame, TapNotice, decode

# Fields whose value stands in a frame as it was asked for; identities may be written with other capitals.
_IN_THE_BYTES = frozenset({"instance", "player", "pot"})

# Fields that the updates of jackpots, which are nearly everything that comes, do not have.
_NEVER_IN_UPDATES = frozenset({"player", "jackpot", "withheld"})


@contextmanager
def opened(readers: Readers, day: int) -> Generator[sqlite3.Connection | None]:
    """Open the file of a day's frames for as long as it is needed; None when it is gone or broken."""
    files = readers.files
    readers.check()
    try:
        connection = files.read(files.tap(day), TAP_VERSION)
    except Broken:
        yield None
        return
    except ArchiveFailure:
        if day in files.tap_days():
            raise
        yield None
        return
    try:
        with readers.breakable(connection):
            yield connection
    except sqlite3.Error as error:
        raise readers.explain(error, day) from None
    finally:
        connection.close()


def block_of(packed: bytes) -> Block:
    """Unpack a block. Raises Broken."""
    return Packer().unpack(packed)


def notice_of(block: Block, slot: int) -> TapNotice:
    """Look into a kept frame again."""
    delivery = block.delivery(slot)
    return decode(TapFrame(delivery.body, delivery.received))


def search(readers: Readers, expression: Expression, *, after: TapKey | None = None, limit: int = 200) -> TapPage:
    """Return a page of frames. Raises an ArchiveFailure."""
    wanted = TAP_FRAMES.build(expression)
    needed = _Needed(expression)
    rows: list[TapRow] = []
    for day in days_for(expression, readers.files.tap_days()):
        if after is not None and day > after.day:
            continue
        with opened(readers, day) as connection:
            if connection is None:
                continue
            top = after.block if after is not None and after.day == day else 1 << 62
            blocks = connection.execute(
                "SELECT block, names FROM blocks WHERE block <= ? AND last >= ? AND first < ? ORDER BY block DESC",
                (top, max(needed.after, -1e12), min(needed.before, 1e12)),
            ).fetchall()
            for number, names in blocks:
                readers.check()
                if not needed.among(json.loads(names)):
                    continue
                row = connection.execute("SELECT packed FROM blocks WHERE block = ?", (number,)).fetchone()
                try:
                    block = block_of(row[0])
                except Broken:
                    continue  # one damaged block hides nothing but itself
                start = after.slot if after is not None and (day, number) == after[:2] else len(block)
                for slot in reversed(range(min(start, len(block)))):
                    delivery = block.delivery(slot)
                    if not (needed.among([delivery.kind or ""]) and needed.inside(delivery.body)):
                        continue
                    notice = notice_of(block, slot)
                    if wanted(notice):
                        rows.append(TapRow(TapKey(day, number, slot), notice))
                        if len(rows) > limit:
                            return TapPage(rows[:limit], rows[limit - 1].key)
    return TapPage(rows, None)


class _Needed:
    """What must hold for anything to be found, read from the parts of which every one must."""

    def __init__(self, expression: Expression) -> None:
        self.after, self.before = -inf, inf
        self.bytes: list[bytes] = []
        self._types: list[Compared] = []
        self._rare = False
        parts = expression.parts if isinstance(expression, Every) else (expression,)
        for part in parts:
            if not isinstance(part, Compared):
                continue
            if part.kind is Kind.AFTER:
                self.after = max(self.after, float(part.wanted))
            elif part.kind is Kind.BEFORE:
                self.before = min(self.before, float(part.wanted))
            elif part.name in _NEVER_IN_UPDATES and part.wanted is not False:
                self._rare = True
            if part.name == "type":
                self._types.append(part)
            elif part.name in _IN_THE_BYTES and part.operator == "=" and _plain(str(part.wanted)):
                self.bytes.append(str(part.wanted).encode())

    def among(self, names: list[str]) -> bool:
        """Say whether it may be among messages of these names."""
        if self._rare and UPDATES.issuperset(names):
            return False
        return all(
            any(part.test(form.casefold()) for name in names for form in (name, name.removesuffix("Event")))
            for part in self._types
        )

    def inside(self, body: bytes) -> bool:
        """Say whether a frame may be meant."""
        if not self.bytes:
            return True
        lower = body.lower()
        # Letters may be written as their numbers.
        return b"\\u" in lower or all(one in lower for one in self.bytes)


def _plain(text: str) -> bool:
    """Say whether a value stands in JSON as it is, and for nothing but itself."""
    return text.isascii() and "..." not in text and not any(letter in text for letter in '*?[]"\\/')

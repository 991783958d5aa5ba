"""The rows of a result of any length: blocks of the archive, loaded as needed, the provider's rounds among them."""

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Iterable, Sequence

from thrillmon.archive.rows import Key, RoundRow

BLOCK = 100
"""Rows that are loaded together."""

# Blocks held, of which a screen shows one or two.
MOST_BLOCKS = 60


class ResultRows:
    """Tells which round stands in which row, newest first, without holding them all.

    Block b holds the archive's rows b * BLOCK onwards and, among them, those rounds that only the provider has and
    that are newer than the block's last row. count: rows of the archive so far.
    """

    def __init__(self) -> None:
        self.count = 0
        self.complete = False
        """Whether the archive's rows are all counted."""
        self.outdated = False
        """Whether the archive has changed since, so that rows are not where they were."""
        self.extras: list[RoundRow] = []
        """Rounds that only the provider has, newest first."""
        self._anchors: list[Key] = []
        self._blocks: OrderedDict[int, list[RoundRow]] = OrderedDict()
        self._extra_blocks: list[int] = []
        self._merged: dict[int, list[RoundRow]] = {}

    def __len__(self) -> int:
        return self.count + len(self.extras)

    def begin(self, rows: Sequence[RoundRow]) -> None:
        """Take in the first page."""
        self._blocks[0] = list(rows)
        self.count = max(self.count, len(rows))

    def grow(self, count: int, anchors: Iterable[Key]) -> None:
        """Take in how many rows there are so far, and the next keys of every BLOCKth; before any extras."""
        self._anchors.extend(anchors)
        self.count = max(self.count, count)
        if self._anchors and 0 in self._blocks and not self._agrees(0):
            # A round was written down between the first page and the counting.
            self._drop(0)

    def settle(self, count: int) -> None:
        """Take in that there are no more rows than these."""
        self.count = count
        self.complete = True
        for block in [block for block in self._blocks if block * BLOCK >= count]:
            self._drop(block)

    def take(self, block: int, rows: Sequence[RoundRow]) -> range:
        """Take in a block that was loaded; return the rows in which it stands."""
        self._blocks[block] = list(rows)
        self._blocks.move_to_end(block)
        self._merged.pop(block, None)
        if self.complete and (len(rows) != self._expected(block) or not self._agrees(block)):
            self.outdated = True
        while len(self._blocks) > MOST_BLOCKS:
            # The first block is the one most often returned to.
            self._drop(next(one for one in self._blocks if one))
        return range(self._start(block), self._start(block + 1))

    def place_for(self, row: RoundRow) -> int:
        """Return the row in which an extra belongs."""
        block = self._block_of(row.key)
        rows = self._rows_of(block)
        if rows is None:
            # Nobody sees where in it.
            return self._start(block + 1)
        return self._start(block) + bisect_left(rows, _backwards(row.key), key=lambda one: _backwards(one.key))

    def insert(self, row: RoundRow) -> None:
        """Take in an extra."""
        place = bisect_left(self.extras, _backwards(row.key), key=lambda one: _backwards(one.key))
        block = self._block_of(row.key)
        self.extras.insert(place, row)
        self._extra_blocks.insert(place, block)
        self._merged.pop(block, None)

    def row(self, place: int) -> RoundRow | None:
        """Return the round in a row; None while it is not loaded."""
        if not 0 <= place < len(self):
            return None
        block = self._block_at(place)
        rows = self._rows_of(block)
        offset = place - self._start(block)
        return rows[offset] if rows is not None and offset < len(rows) else None

    def place_of(self, record_id: bytes) -> int | None:
        """Return the row of a round, if it is loaded."""
        for block in {*self._blocks, *self._extra_blocks}:
            for offset, row in enumerate(self._rows_of(block) or ()):
                if row.id == record_id:
                    return self._start(block) + offset
        return None

    def missing(self, seen: range) -> tuple[int, Key | None] | None:
        """Return the block to be loaded next when these rows are seen, and the key it stands behind.

        None when nothing is missing. What is seen goes before what may be scrolled to next.
        """
        if not seen or not self.count:
            return None
        last = (self.count - 1) // BLOCK
        first_seen, last_seen = self._block_at(seen[0]), self._block_at(seen[-1])
        for block in (*range(first_seen, last_seen + 1), last_seen + 1, first_seen - 1):
            if 0 <= block <= last and block not in self._blocks and block <= len(self._anchors):
                return block, self._anchors[block - 1] if block else None
        return None

    # ---- inside

    def _start(self, block: int) -> int:
        return min(block * BLOCK, self.count) + bisect_left(self._extra_blocks, block)

    def _block_at(self, place: int) -> int:
        if not self.extras:
            return place // BLOCK
        return bisect_right(range(self.count // BLOCK + 1), place, key=self._start) - 1

    def _block_of(self, key: Key) -> int:
        """Return the block in which a round belongs: so many anchors are newer."""
        return bisect_left(self._anchors, _backwards(key), key=_backwards)

    def _rows_of(self, block: int) -> list[RoundRow] | None:
        rows = self._blocks.get(block)
        if rows is None:
            if self._expected(block):
                return None
            rows = []
        if not self.extras:
            return rows
        merged = self._merged.get(block)
        if merged is None:
            first, last = bisect_left(self._extra_blocks, block), bisect_right(self._extra_blocks, block)
            merged = sorted([*rows, *self.extras[first:last]], key=lambda row: _backwards(row.key))
            self._merged[block] = merged
        return merged

    def _expected(self, block: int) -> int:
        return min(BLOCK, max(0, self.count - block * BLOCK))

    def _agrees(self, block: int) -> bool:
        """Say whether a block ends where it was found to end when the rows were counted."""
        rows = self._blocks[block]
        return block >= len(self._anchors) or (bool(rows) and rows[-1].key == self._anchors[block])

    def _drop(self, block: int) -> None:
        self._blocks.pop(block, None)
        self._merged.pop(block, None)


def _backwards(key: Key) -> tuple[float, float, float]:
    """Return a key by which newer comes first."""
    return -key.day, -key.at, -key.number

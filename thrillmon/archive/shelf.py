"""Take deliveries out of the file of a day: the blocks they are in, unpacked once and remembered for a while."""

import sqlite3
from collections import OrderedDict
from collections.abc import Iterable

from thrillmon.archive.blocks import Block, Packer
from thrillmon.archive.parts import marks, parts
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.rounds import Source

# Unpacked blocks remembered per file; 200 kB each.
REMEMBERED = 32


class Shelf:
    """Reads the blocks of one file over a connection that somebody else owns. Raises sqlite3.Error and Broken."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._packers: dict[int | None, Packer] = {None: Packer()}
        self._blocks: OrderedDict[int, Block] = OrderedDict()

    def packer(self, dictionary: int | None) -> Packer:
        """Return what packs and unpacks with a dictionary of this file."""
        found = self._packers.get(dictionary)
        if found is None:
            row = self._connection.execute(
                "SELECT content FROM dictionaries WHERE dictionary = ?", (dictionary,)
            ).fetchone()
            found = self._packers[dictionary] = Packer(row[0] if row is not None else None)
        return found

    def block(self, number: int) -> Block | None:
        """Return a block; None when there is none of that number."""
        found = self._blocks.get(number)
        if found is not None:
            self._blocks.move_to_end(number)
            return found
        row = self._connection.execute("SELECT dictionary, packed FROM blocks WHERE block = ?", (number,)).fetchone()
        if row is None:
            return None
        found = self._blocks[number] = self.packer(row[0]).unpack(row[1])
        if len(self._blocks) > REMEMBERED:
            self._blocks.popitem(last=False)
        return found

    def take(self, block: int, slot: int) -> tuple[Delivery, Source] | None:
        """Return one delivery and which witness it came from; None when it is not there."""
        found = self.block(block)
        if found is None or slot >= len(found):
            return None
        return found.delivery(slot), Source(found.source)

    def find(self, keys: Iterable[tuple[int, bytes]]) -> dict[tuple[int, bytes], tuple[int, int]]:
        """Return block and slot by second and digest, of those that are here."""
        found: dict[tuple[int, bytes], tuple[int, int]] = {}
        for part in parts(list(keys)):
            for second, digest, block, slot in self._connection.execute(
                "SELECT second, digest, block, slot FROM deliveries WHERE (second, digest) IN"
                f" (VALUES {marks(len(part), 2)})",
                [value for key in part for value in key],
            ):
                found[second, digest] = block, slot
        return found

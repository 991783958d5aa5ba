"""Write the deliveries of one day into its file: one transaction a batch, each delivery once."""

import sqlite3
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from itertools import chain

from thrillmon.archive.blocks import LARGE_PAYLOAD, TRAINED_FROM, train
from thrillmon.archive.entries import Entry, Place, subject_of
from thrillmon.archive.parts import marks, parts
from thrillmon.archive.schema import UNSENT
from thrillmon.archive.sheaves import Sheaf, sheaves_of
from thrillmon.archive.shelf import Shelf

# Fields of words.
KIND, SHOE, SHIFT, DEALER, RESULT = 1, 2, 3, 4, 5

_INSERT = "INSERT OR IGNORE INTO deliveries VALUES "
_COLUMNS = 9

Row = tuple[int, bytearray, int, int, int, int | None, int, int, int]


class DayWriter:
    """The file of one day, open to write. Raises sqlite3.Error; after an error nothing of the batch is there."""

    def __init__(self, connection: sqlite3.Connection, dictionary: bytes | None = None) -> None:
        self.connection = connection
        self.shelf = Shelf(connection)
        self._words: dict[tuple[int, str], int] = {}
        self._places: dict[Place, int] = {}
        self._samples: list[bytes] = []
        row = connection.execute("SELECT max(dictionary) FROM dictionaries").fetchone()
        self._dictionary: int | None = row[0]
        if self._dictionary is None and dictionary is not None:
            self._learn(dictionary)

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Everything inside is kept, or nothing of it."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            # Numbers given to words inside are gone with them.
            self._words.clear()
            self._places.clear()
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise

    def append(self, sheaves: Sequence[Sheaf]) -> tuple[list[Entry], list[int]]:
        """Keep entries of one witness; return those that were not there before, and the blocks they are in."""
        heard = fresh = [entry for sheaf in sheaves for entry in sheaf.entries]
        if len({entry.address.digest for entry in fresh}) < len(fresh):
            fresh = list({entry.address: entry for entry in fresh}.values())
        fresh = self._without_unsent(fresh)
        while fresh:
            # What is left when some were there already is bound anew, which is seldom.
            blocks = self._insert(sheaves if len(fresh) == len(heard) else sheaves_of(fresh))
            if blocks is not None:
                self._sample(fresh)
                return fresh, blocks
            known = self.shelf.find((entry.address.second, entry.address.digest) for entry in fresh)
            fresh = [entry for entry in fresh if (entry.address.second, entry.address.digest) not in known]
        return [], []

    def known(self, digests: Sequence[bytes]) -> set[bytes]:
        """Return those digests that are here without a time of their own."""
        found: set[bytes] = set()
        for part in parts(digests):
            statement = f"SELECT digest FROM deliveries WHERE marks & 1 AND digest IN {marks(1, len(part))}"
            found.update(row[0] for row in self.connection.execute(statement, part))
        return found

    def word(self, field: int, text: str) -> int:
        """Return the number of a word, given one inside the transaction if it has none."""
        key = field, text
        number = self._words.get(key)
        if number is None:
            self.connection.execute("INSERT OR IGNORE INTO words (field, text) VALUES (?, ?)", key)
            row = self.connection.execute("SELECT word FROM words WHERE field = ? AND text = ?", key).fetchone()
            number = self._words[key] = row[0]
        return number

    def place(self, place: Place) -> int:
        """Return the number of a place, given one inside the transaction if it has none."""
        number = self._places.get(place)
        if number is None:
            self.connection.execute(
                "INSERT OR IGNORE INTO places (game_code, table_code, game, subtype) VALUES (?, ?, ?, ?)", place
            )
            row = self.connection.execute(
                "SELECT place FROM places WHERE (game_code, table_code, game, subtype) = (?, ?, ?, ?)", place
            ).fetchone()
            number = self._places[place] = row[0]
        return number

    def dictionary(self) -> bytes | None:
        """Return what the next day may begin with."""
        if self._dictionary is None:
            return None
        row = self.connection.execute(
            "SELECT content FROM dictionaries WHERE dictionary = ?", (self._dictionary,)
        ).fetchone()
        return None if row is None else row[0]

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def _without_unsent(self, entries: list[Entry]) -> list[Entry]:
        """Leave out those without a time of their own that are here already: their second says nothing."""
        unsent = [entry.address.digest for entry in entries if entry.marks & UNSENT]
        if not unsent:
            return entries
        known = self.known(unsent)
        kept: list[Entry] = []
        for entry in entries:
            if entry.marks & UNSENT:
                if entry.address.digest in known:
                    continue
                known.add(entry.address.digest)
            kept.append(entry)
        return kept

    def _insert(self, sheaves: Sequence[Sheaf]) -> list[int] | None:
        """Insert sheaves; return their blocks, or None, and nothing inserted, when some of it is there already."""
        packed = [self._pack(sheaf.payload) for sheaf in sheaves]
        connection = self.connection
        try:
            with self.transaction():
                first: int = connection.execute("SELECT ifnull(max(block), 0) + 1 FROM blocks").fetchone()[0]
                blocks = list(range(first, first + len(sheaves)))
                rows: list[Row] = []
                for block, sheaf, (dictionary, content) in zip(blocks, sheaves, packed, strict=True):
                    connection.execute("INSERT INTO blocks VALUES (?, ?, ?)", (block, dictionary, content))
                    connection.execute("INSERT INTO unindexed VALUES (?)", (block,))
                    rows += self._rows(sheaf.entries, block)
                inserted = 0
                for part in parts(rows):
                    statement = _INSERT + marks(len(part), _COLUMNS)
                    inserted += connection.execute(statement, list(chain.from_iterable(part))).rowcount
                if inserted != len(rows):
                    raise _KnownError
        except _KnownError:
            return None
        return blocks

    def _pack(self, payload: bytes) -> tuple[int | None, bytes]:
        """Return a packed payload, and with which dictionary it was packed."""
        dictionary = None if len(payload) >= LARGE_PAYLOAD else self._dictionary
        return dictionary, self.shelf.packer(dictionary).pack(payload)

    def _rows(self, entries: list[Entry], block: int) -> list[Row]:
        # A value of another type than int, float, str and bytearray is asked what it wants to be: half a microsecond.
        rows: list[Row] = []
        kinds: dict[str | None, int] = {}
        places = self._places
        for slot, (notice, _, (_, second, digest), where, what, record_id, marked) in enumerate(entries):
            spelt = notice.delivery.kind
            kind = kinds.get(spelt)
            if kind is None:
                kind = kinds[spelt] = self.word(KIND, spelt or "")
            place = places.get(where) or self.place(where)
            rows.append((second, bytearray(digest), place, +what, kind, subject_of(record_id), block, slot, marked))
        return rows

    def _sample(self, entries: list[Entry]) -> None:
        """Train the dictionary once enough has been heard."""
        if self._dictionary is not None:
            return
        self._samples += [entry.notice.delivery.body for entry in entries]
        if len(self._samples) >= TRAINED_FROM:
            content = train(self._samples[:TRAINED_FROM])
            self._samples.clear()
            if content is not None:
                self._learn(content)

    def _learn(self, content: bytes) -> None:
        with self.transaction():
            cursor = self.connection.execute("INSERT INTO dictionaries (content) VALUES (?)", (content,))
            self._dictionary = cursor.lastrowid


class _KnownError(Exception):
    """Some of a batch are there already."""

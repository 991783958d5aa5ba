"""Keep what the tap tells: frames as they came, each once, how the jackpots stood, and what happened to them."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from hashlib import blake2b
from typing import NamedTuple, TypeVar

from thrillmon.archive.blocks import Packer, payload_of, slices
from thrillmon.archive.failures import ArchiveFailure, Broken, Newer, explain
from thrillmon.archive.files import Files, day_of
from thrillmon.archive.tap_forms import HAPPENING, pack_stand
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.happenings import Happening
from thrillmon.floor.pot_states import InstanceState
from thrillmon.floor.taps import TapNotice
from thrillmon.sentences import Sentence, say

R = TypeVar("R")

# What blocks call the witness.
SOURCE = "tap"

# The message that tells of a jackpot every few seconds.
UPDATES = frozenset({"JackpotUpdate", "JackpotUpdateEvent"})

# After a restart, what was kept last may be told again.
_BLOCKS_LOOKED_INTO = 4


class KeptFrame(NamedTuple):
    """A frame to be kept. rare: it is no update of a jackpot."""

    delivery: Delivery
    rare: bool

    @classmethod
    def of(cls, notice: TapNotice) -> "KeptFrame":
        """Return what is kept of a notice."""
        frame = notice.frame
        delivery = Delivery(notice.name, frame.body, notice.sent, frame.received)
        return cls(delivery, notice.name not in UPDATES)

    def digest(self) -> bytes:
        """Return what makes two frames the same."""
        return blake2b(self.delivery.body, digest_size=16).digest()


class KeptHappening(NamedTuple):
    """A happening to be kept. run, number: who it is.  known: when it was known so."""

    run: str
    number: int
    known: float
    happening: Happening


class TapBook:
    """Writes the files of the tap, one per day. Synchronous; it lives on the archive's thread.

    What is kept is on disk when a call returns, all of one day or nothing. Raises an ArchiveFailure.
    on_aside: told of a file that was broken.
    """

    def __init__(self, files: Files, on_aside: Callable[[Sentence], None] = lambda _: None) -> None:
        self._files = files
        self._on_aside = on_aside
        self._connection: sqlite3.Connection | None = None
        self._day = 0
        self._packer = Packer()
        self._lately: set[bytes] = set()
        self._newest: set[bytes] = set()

    def keep(self, frames: Sequence[KeptFrame]) -> int:
        """Keep frames in the order in which they came; return how many of them were new."""
        kept = 0
        for day, of_day in _by_day(frames, lambda frame: frame.delivery.received):
            kept += self._do(day, lambda connection, some=of_day: self._insert(connection, some))
        return kept

    def stand(self, at: float, states: Sequence[InstanceState]) -> None:
        """Keep how all jackpots stood at a time, by our clock."""
        instances, pots = pack_stand(at, states)

        def work(connection: sqlite3.Connection) -> None:
            connection.execute("INSERT OR REPLACE INTO stands VALUES (?, ?, ?)", (at, instances, pots))

        self._do(day_of(at), work)

    def happened(self, happenings: Sequence[KeptHappening]) -> None:
        """Keep what was found to have happened, or is known better now."""
        for day, of_day in _by_day(happenings, lambda one: one.known):
            rows: list[tuple[object, ...]] = [
                (one.run, one.number, one.known, one.happening.at, HAPPENING.dump_json(one.happening).decode())
                for one in of_day
            ]

            def work(connection: sqlite3.Connection, rows: list[tuple[object, ...]] = rows) -> None:
                with connection:
                    connection.execute("BEGIN IMMEDIATE")
                    connection.executemany("INSERT OR REPLACE INTO happenings VALUES (?, ?, ?, ?, ?)", rows)

            self._do(day, work)

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._lately.clear()

    def _insert(self, connection: sqlite3.Connection, frames: Sequence[KeptFrame]) -> int:
        fresh: dict[bytes, KeptFrame] = {}
        for frame in frames:
            digest = frame.digest()
            if digest not in self._lately and digest not in self._newest:
                fresh[digest] = frame
        rare = [digest for digest, frame in fresh.items() if frame.rare]
        for digest in rare:
            if connection.execute("SELECT 1 FROM rare WHERE digest = ?", (digest,)).fetchone():
                del fresh[digest]
        if not fresh:
            return 0
        digests, kept = list(fresh), [frame.delivery for frame in fresh.values()]
        cuts = slices(kept)
        packed = [self._packer.pack(payload_of(kept[cut], SOURCE)) for cut in cuts]
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            (first,) = connection.execute("SELECT ifnull(max(block), 0) + 1 FROM blocks").fetchone()
            for block, (cut, content) in enumerate(zip(cuts, packed, strict=True), first):
                some = kept[cut]
                times = [one.received for one in some]
                names = json.dumps(sorted({one.kind or "" for one in some}), ensure_ascii=False)
                connection.execute(
                    "INSERT INTO blocks VALUES (?, ?, ?, ?, ?)", (block, min(times), max(times), names, content)
                )
                connection.executemany(
                    "INSERT INTO rare VALUES (?, ?, ?)",
                    [(digest, block, slot) for slot, digest in enumerate(digests[cut]) if fresh[digest].rare],
                )
        # Those of this run are known by whoever hears them. Looked for are those of the run before, and of a batch
        # that is tried again because its other day could not be written.
        self._newest = set(digests)
        return len(fresh)

    def _open(self, day: int) -> sqlite3.Connection:
        if self._connection is not None and self._day != day:
            self.close()
        if self._connection is None:
            connection = self._connection = self._files.write_tap(day)
            self._day = day
            rows = connection.execute(
                "SELECT packed FROM blocks ORDER BY block DESC LIMIT ?", (_BLOCKS_LOOKED_INTO,)
            ).fetchall()
            for (packed,) in rows:
                try:
                    block = self._packer.unpack(packed)
                except Broken:
                    continue  # one damaged block hides nothing but itself
                self._lately.update(
                    blake2b(block.delivery(slot).body, digest_size=16).digest() for slot in range(len(block))
                )
        return self._connection

    def _do(self, day: int, work: Callable[[sqlite3.Connection], R]) -> R:
        try:
            return self._try(day, work)
        except Broken as broken:
            self.close()
            aside = self._files.set_aside(self._files.tap(day), "newer" if isinstance(broken, Newer) else "broken")
            self._on_aside(
                say(
                    "{reason} It is kept as “{aside}”, and a new file was begun; what it holds is not searched.",
                    reason=broken.sentence,
                    aside=aside.name,
                )
            )
            return self._try(day, work)

    def _try(self, day: int, work: Callable[[sqlite3.Connection], R]) -> R:
        try:
            return work(self._open(day))
        except (sqlite3.Error, OSError) as error:
            self.close()
            raise explain(error, self._files.tap(day)) from None
        except ArchiveFailure:
            self.close()
            raise


def _by_day(things: Iterable[R], time: Callable[[R], float]) -> list[tuple[int, list[R]]]:
    days: dict[int, list[R]] = {}
    for thing in things:
        days.setdefault(day_of(time(thing)), []).append(thing)
    return list(days.items())

"""Where the records of a table are kept: bounded, as they were published, read only when somebody asks."""

from typing import Generic, TypeVar

from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

R = TypeVar("R", RoundRecord, ShoeRecord, ShiftRecord)


class Entry(Generic[R]):
    """A record: its bytes until somebody reads it, then the message, which nobody changes any more."""

    __slots__ = ("_body", "_make", "_record", "started_ms")

    def __init__(self, make: type[R], started_ms: int, body: bytes) -> None:
        self._make = make
        self._body = body
        self._record: R | None = None
        self.started_ms = started_ms

    def replace(self, body: bytes) -> None:
        """Put a newer snapshot of the same record in its place; who read the older one keeps it."""
        self._body = body
        self._record = None

    def read(self) -> R:
        """Return the record."""
        record = self._record
        if record is None:
            record = self._make()
            record.ParseFromString(self._body)
            self._record = record
            self._body = b""
        return record


class Shelf(Generic[R]):
    """The newest records of one kind of a table."""

    def __init__(self, make: type[R], most: int) -> None:
        self._make = make
        self._most = most
        self._entries: dict[bytes, Entry[R]] = {}

    def __len__(self) -> int:
        return len(self._entries)

    def keep(self, record_id: bytes, started_ms: int, body: bytes) -> None:
        """Keep a snapshot in place of the former one of the same id; the oldest record goes when there are too many.

        started_ms: true time, so that a wrong clock changes no order. A late snapshot of a record that has gone is
        not taken back.
        """
        entry = self._entries.get(record_id)
        if entry is not None:
            entry.replace(body)
            return
        newest = self.newest()
        if newest is not None and started_ms < newest.started_ms:
            return
        self._entries[record_id] = Entry(self._make, started_ms, body)
        while len(self._entries) > self._most:
            del self._entries[next(iter(self._entries))]

    def newest(self) -> Entry[R] | None:
        """Return the record that began last."""
        return next(reversed(self._entries.values()), None)

    def entries(self) -> list[Entry[R]]:
        """Return all, newest first."""
        return list(reversed(self._entries.values()))

"""Bind what was heard into blocks as it comes: bytes that were just read are joined in a quarter of the time."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from thrillmon.archive.blocks import LARGEST_BLOCK, LARGEST_BLOCK_BYTES, payload_of, slices
from thrillmon.archive.entries import Entry


class Sheaf(NamedTuple):
    """Entries of one day and witness that stand in one block. payload: its bytes before they are packed."""

    day: int
    entries: list[Entry]
    payload: bytes


def sheaves_of(entries: Iterable[Entry]) -> list[Sheaf]:
    """Bind entries of one witness."""
    days: dict[int, list[Entry]] = {}
    for entry in entries:
        days.setdefault(entry.address.day, []).append(entry)
    found: list[Sheaf] = []
    for day, of_day in days.items():
        deliveries = [entry.notice.delivery for entry in of_day]
        source = of_day[0].source
        found += [Sheaf(day, of_day[cut], payload_of(deliveries[cut], source)) for cut in slices(deliveries)]
    return found


class Binder:
    """Binds a sheaf whenever there is enough for one."""

    def __init__(self) -> None:
        self._bound: list[Sheaf] = []
        self._loose: list[Entry] = []
        self._size = 0

    def add(self, entries: Sequence[Entry]) -> None:
        """Take some entries in."""
        size = sum([len(entry.notice.delivery.body) for entry in entries])
        if self._size + size > LARGEST_BLOCK_BYTES or len(self._loose) + len(entries) > LARGEST_BLOCK:
            self._bind()
        self._loose += entries
        self._size += size

    def take(self) -> list[Sheaf]:
        """Return everything that was taken in and not returned yet."""
        self._bind()
        taken, self._bound = self._bound, []
        return taken

    def _bind(self) -> None:
        self._bound += sheaves_of(self._loose)
        self._loose = []
        self._size = 0

"""What was made lately and is wanted again: what nobody has asked for since goes by itself, half of it at a time."""

from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Lately(Generic[K, V]):
    """Keeps values by key, at most so many. What is in use stays: a screen need not be laid out anew at once."""

    def __init__(self, most: int) -> None:
        self._half = most // 2
        self._younger: dict[K, V] = {}
        self._older: dict[K, V] = {}

    def __len__(self) -> int:
        return len(self._younger | self._older)

    def get(self, key: K) -> V | None:
        """Return what was kept; None when it is not there any more."""
        found = self._younger.get(key)
        if found is None:
            found = self._older.get(key)
            if found is not None:
                self.keep(key, found)
        return found

    def keep(self, key: K, value: V) -> V:
        """Keep a value, which is not None, and return it."""
        if len(self._younger) >= self._half:
            self._older, self._younger = self._younger, {}
        self._younger[key] = value
        return value

    def clear(self) -> None:
        """Forget everything."""
        self._younger, self._older = {}, {}

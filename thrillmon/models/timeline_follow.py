"""Which part of the past the timeline shows: it follows the table until somebody scrolls or zooms."""

from collections.abc import Sequence
from typing import NamedTuple

SHORTEST_SECONDS = 2.0
LONGEST_SECONDS = 7200.0
FARTHEST_LEFT_SECONDS = -600.0


class Span(NamedTuple):
    """A part of the time axis, in seconds since betting opened."""

    left: float
    right: float

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.right - self.left


class Follow:
    """Rounds are named by their ids, so that new ones move nothing under the reader's eyes."""

    def __init__(self) -> None:
        self._ids: list[bytes] = []
        self._top: bytes | None = None
        self._newer = 0
        self._paused = False
        self.window: Span | None = None
        """The part of the axis that was zoomed to; None shows what fits."""

    @property
    def following(self) -> bool:
        """New rounds move the lanes, and the axis grows with the live round."""
        return not self._paused

    @property
    def first(self) -> int:
        """The place of the topmost lane among the rounds, the newest being 0."""
        if self._top is None:
            return 0
        # A round that is no longer kept was older than all that are.
        return self._ids.index(self._top) if self._top in self._ids else max(0, len(self._ids) - 1)

    @property
    def newer(self) -> int:
        """How many rounds are newer than the topmost lane."""
        return self._newer

    def absorb(self, ids: Sequence[bytes]) -> None:
        """Take the rounds of the table, the newest first."""
        if list(ids) == self._ids:
            return
        known = set(self._ids)
        fresh = sum(one not in known for one in ids)
        self._ids = list(ids)
        if not self._paused:
            return
        if self._top is None:
            self._top = self._ids[0] if self._ids else None
        self._newer = self.first if self._top in self._ids else self._newer + fresh

    def scroll(self, lanes: int) -> None:
        """Go so many lanes back in time (or forward, when negative); back at the newest it follows again."""
        place = min(max(0, self.first + lanes), max(0, len(self._ids) - 1))
        if place == 0 and self.window is None:
            self.resume()
            return
        if lanes:
            self._pause(place)

    def zoom(self, shown: Span, factor: float, at: float) -> None:
        """Show factor times as much of the axis; at: the second that stays where it is. shown: what is seen now."""
        seconds = min(LONGEST_SECONDS, max(SHORTEST_SECONDS, shown.seconds * factor))
        share = (at - shown.left) / shown.seconds if shown.seconds > 0 else 0.5
        self._look(at - share * seconds, seconds)

    def pan(self, shown: Span, seconds: float) -> None:
        """Move along the axis, to later moments when positive."""
        self._look(shown.left + seconds, shown.seconds)

    def resume(self) -> None:
        """Return to now."""
        self._paused = False
        self._top = None
        self._newer = 0
        self.window = None

    def forget(self) -> None:
        """Begin anew with another table."""
        self._ids = []
        self.resume()

    def _look(self, left: float, seconds: float) -> None:
        left = min(max(FARTHEST_LEFT_SECONDS, left), LONGEST_SECONDS - seconds / 2)
        self._pause(self.first)
        self.window = Span(left, left + seconds)

    def _pause(self, place: int) -> None:
        self._paused = True
        self._top = self._ids[place] if place < len(self._ids) else None
        self._newer = place

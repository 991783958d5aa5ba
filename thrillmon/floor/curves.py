"""The course of a pot's value: a bounded line of points that keeps every peak and every fall."""

from bisect import bisect_left
from decimal import Decimal
from typing import NamedTuple

MOST_POINTS = 240

# Points closer together than this are one; the distance doubles whenever the line is full.
FIRST_STEP_SECONDS = 2.0

KEEP_SECONDS = 24 * 3600.0

# A rate read from less than this says nothing.
_SHORTEST_READING = 20.0


class Point(NamedTuple):
    """A value at a time (Unix seconds, our clock). after_gap: nothing was heard just before; draw no line to it."""

    at: float
    value: Decimal
    after_gap: bool = False


class _Sums(NamedTuple):
    """What was added up to a point, falls and gaps left out, and in how many seconds of hearing."""

    added: Decimal
    heard: float


class Curve:
    """Values in the order of time; the older they are the further apart."""

    def __init__(self) -> None:
        self._points: list[Point] = []
        self._sums: list[_Sums] = []
        self._step = FIRST_STEP_SECONDS

    @property
    def points(self) -> tuple[Point, ...]:
        """Return the whole line, oldest first."""
        return tuple(self._points)

    def since(self, at: float) -> tuple[Point, ...]:
        """Return the part of the line that is not older, and the point before it."""
        start = bisect_left(self._points, at, key=lambda point: point.at)
        return tuple(self._points[max(0, start - 1) :])

    def clear(self) -> None:
        """Forget the line."""
        self._points.clear()
        self._sums.clear()

    def add(self, point: Point) -> None:
        """Go on to a point; one that is not later than the last is left out."""
        sums = _Sums(Decimal(0), 0.0)
        if self._points:
            last, (added, heard) = self._points[-1], self._sums[-1]
            if point.at <= last.at:
                return
            if not point.after_gap:
                added, heard = added + max(Decimal(0), point.value - last.value), heard + point.at - last.at
            sums = _Sums(added, heard)
        self._append(point, sums)
        if len(self._points) > MOST_POINTS:
            self._thin(point.at)

    def shift_clock(self, seconds: float) -> None:
        """Note that our clock was set by so many seconds."""
        self._points = [point._replace(at=point.at + seconds) for point in self._points]

    def growth(self, now: float, window_seconds: float = 600.0) -> Decimal | None:
        """Return what is added in an hour at the pace of the last minutes, falls left out; None while unknown."""
        start = bisect_left(self._points, now - window_seconds, key=lambda point: point.at)
        if start >= len(self._points):
            return None
        heard = self._sums[-1].heard - self._sums[start].heard
        if heard < _SHORTEST_READING:
            return None
        return (self._sums[-1].added - self._sums[start].added) * 3_600_000 / round(heard * 1000)

    def _append(self, point: Point, sums: _Sums) -> None:
        points = self._points
        if (
            len(points) > 1
            and point.at - points[-2].at < self._step
            and not points[-1].after_gap
            and not point.after_gap
            and points[-2].value <= points[-1].value <= point.value
        ):
            points[-1], self._sums[-1] = point, sums
        else:
            points.append(point)
            self._sums.append(sums)

    def _thin(self, now: float) -> None:
        # Points a step apart do not become fewer at once when it doubles.
        for _ in range(2):
            self._step *= 2
            kept = [pair for pair in zip(self._points, self._sums, strict=True) if pair[0].at > now - KEEP_SECONDS]
            self._points, self._sums = [], []
            for point, sums in kept:
                self._append(point, sums)
            if len(self._points) <= MOST_POINTS * 3 // 4:
                return
        # A line of nothing but peaks and falls cannot be thinned.
        del self._points[: MOST_POINTS // 4], self._sums[: MOST_POINTS // 4]

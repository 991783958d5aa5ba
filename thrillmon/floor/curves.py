"""The course of a pot's value: a bounded line of points that keeps every peak and every fall."""

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


class Curve:
    """Values in the order of time; the older they are the further apart."""

    def __init__(self) -> None:
        self._points: list[Point] = []
        self._step = FIRST_STEP_SECONDS

    @property
    def points(self) -> tuple[Point, ...]:
        """Return the whole line, oldest first."""
        return tuple(self._points)

    def add(self, point: Point) -> None:
        """Go on to a point; one that is not later than the last is left out."""
        if self._points and point.at <= self._points[-1].at:
            return
        self._append(point)
        if len(self._points) > MOST_POINTS:
            self._thin(point.at)

    def shift_clock(self, seconds: float) -> None:
        """Note that our clock was set by so many seconds."""
        self._points = [point._replace(at=point.at + seconds) for point in self._points]

    def growth(self, now: float, window_seconds: float = 600.0) -> Decimal | None:
        """Return what is added in an hour at the pace of the last minutes, falls left out; None while unknown."""
        added, heard = Decimal(0), 0.0
        for earlier, later in zip(self._points, self._points[1:], strict=False):
            if later.at <= now - window_seconds or later.after_gap:
                continue
            heard += later.at - earlier.at
            added += max(Decimal(0), later.value - earlier.value)
        if heard < _SHORTEST_READING:
            return None
        return added * 3600 / Decimal(round(heard * 1000)) * 1000

    def _append(self, point: Point) -> None:
        points = self._points
        if (
            len(points) > 1
            and point.at - points[-2].at < self._step
            and not points[-1].after_gap
            and not point.after_gap
            and points[-2].value <= points[-1].value <= point.value
        ):
            points[-1] = point
        else:
            points.append(point)

    def _thin(self, now: float) -> None:
        self._step *= 2
        kept = [point for point in self._points if point.at > now - KEEP_SECONDS]
        self._points = []
        for point in kept:
            self._append(point)
        # A line of nothing but peaks and falls cannot be thinned.
        if len(self._points) > MOST_POINTS * 3 // 4:
            del self._points[: MOST_POINTS // 4]

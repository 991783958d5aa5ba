"""A pot's curve as shares of a picture: its pieces, its marks, and round numbers for its axes. No number is a price."""

from collections.abc import Iterable
from datetime import datetime, tzinfo
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from itertools import pairwise
from typing import NamedTuple

from thrillmon.floor.curves import Point
from thrillmon.models.jackpots_signs import GRAVE, Loudness, Sign

# A curve in a row shows so much; the one of the chosen pot as much as is asked for.
ROW_SECONDS = 1800.0
SPANS = (600.0, 3600.0, 6 * 3600.0, 24 * 3600.0)

# Of what a pot holds: the least that the height of a picture stands for. Half a minute of growth is no cliff.
LEAST_HEIGHT = Decimal("0.02")

# Amounts below 10^18 with 18 digits after the point.
_EXACT = Context(prec=60)


def fitting_span(points: tuple[Point, ...], now: float) -> int:
    """Return the place of the shortest of SPANS that shows a whole curve, or of the longest."""
    seconds = now - points[0].at if points else 0.0
    return next((place for place, span in enumerate(SPANS) if seconds <= span), len(SPANS) - 1)


class CurveMark(NamedTuple):
    """Something that happened to a pot. number: of the happening.  value: what the pot held; None when unknown."""

    number: int
    at: float
    value: Decimal | None
    sign: Sign
    loudness: Loudness


class CurveLine(NamedTuple):
    """What is drawn. since, until: Unix seconds at its left and right edge.  told_until: nothing later is sure."""

    points: tuple[Point, ...]
    marks: tuple[CurveMark, ...]
    since: float
    until: float
    told_until: float

    def share(self, at: float) -> float:
        """Return where a moment stands: 0 at the left edge, 1 at the right."""
        return (at - self.since) / (self.until - self.since)

    def moment(self, share: float) -> float:
        """Return the moment that stands there."""
        return self.since + share * (self.until - self.since)

    def loudest_last(self) -> list[CurveMark]:
        """Return the marks in the order of painting: what a person has to look at lies on top."""
        return sorted(self.marks, key=lambda mark: (mark.loudness, mark.sign in GRAVE))

    def shown(self) -> tuple[Point, ...]:
        """Return the points to be drawn: those within, and the one before from which the line comes in."""
        inside = [place for place, point in enumerate(self.points) if self.since <= point.at <= self.until]
        if not inside:
            return ()
        return self.points[max(0, inside[0] - 1) : inside[-1] + 1]


def curve_line(
    points: tuple[Point, ...], marks: Iterable[CurveMark], now: float, seconds: float, told_until: float
) -> CurveLine:
    """Return the last so many seconds of a curve. Its edge moves in steps, so that pictures of it can be kept."""
    step = max(1.0, seconds / 400)
    until = (now // step + 1) * step
    since = until - seconds
    return CurveLine(points, tuple(mark for mark in marks if since <= mark.at <= until), since, until, told_until)


class Scale(NamedTuple):
    """The values at the lower and upper edge of a picture."""

    low: Decimal
    high: Decimal

    def share(self, value: Decimal) -> float:
        """Return how high a value stands: 0 at the lower edge, 1 at the upper."""
        return float(_EXACT.divide(_EXACT.subtract(value, self.low), _EXACT.subtract(self.high, self.low)))


def scale_of(points: Iterable[Point]) -> Scale:
    """Return a scale that all points fit into, each curve in its own."""
    values = [point.value for point in points] or [Decimal(0)]
    low, high = min(values), max(values)
    flat = _EXACT.multiply(max(abs(low), abs(high)), LEAST_HEIGHT)
    if high - low < flat or low == high:
        margin = max(flat, Decimal("0.01")) / 2
        return Scale(_EXACT.subtract(low, margin), _EXACT.add(high, margin))
    margin = _EXACT.subtract(high, low) / 20
    return Scale(_EXACT.subtract(low, margin), _EXACT.add(high, margin))


class Piece(NamedTuple):
    """A part of a curve without a gap, as shares from the left and from below."""

    corners: tuple[tuple[float, float], ...]


def pieces(line: CurveLine, scale: Scale) -> list[Piece]:
    """Return the curve, broken where nothing was heard."""
    found: list[list[tuple[float, float]]] = []
    for point in line.shown():
        corner = line.share(point.at), scale.share(point.value)
        if found and not point.after_gap:
            found[-1].append(corner)
        else:
            found.append([corner])
    return [Piece(tuple(corners)) for corners in found]


def gaps(line: CurveLine) -> list[tuple[float, float]]:
    """Return what was not heard, as shares from the left: between pieces, and after the last word."""
    shown = line.shown()
    found = [(line.share(before.at), line.share(after.at)) for before, after in pairwise(shown) if after.after_gap]
    if line.told_until < line.until:
        found.append((line.share(line.told_until), 1.0))
    return [(max(0.0, left), min(1.0, right)) for left, right in found if right > 0 and left < 1]


def value_before(points: tuple[Point, ...], at: float) -> Decimal | None:
    """Return the greatest of what a pot held just before a moment, which is what was won; None when that is unknown."""
    before = [point.value for point in points if at - 30.0 <= point.at <= at + 0.5]
    if before:
        return max(before)
    return next((point.value for point in reversed(points) if point.at <= at), None)


def value_at(line: CurveLine, at: float) -> Point | None:
    """Return the last point that was told by a moment; None before the first."""
    return next((point for point in reversed(line.points) if point.at <= at), None)


def value_ticks(scale: Scale, most: int) -> list[Decimal]:
    """Return round amounts within a scale, at most so many."""
    if most < 1:
        return []
    height = _EXACT.subtract(scale.high, scale.low)
    power = Decimal(1).scaleb((height / most).adjusted())
    step = next((power * factor for factor in (1, 2, 5, 10, 20, 50) if height / (power * factor) <= most), power * 100)
    first = int(_EXACT.divide(scale.low, step).to_integral_value(ROUND_CEILING))
    last = int(_EXACT.divide(scale.high, step).to_integral_value(ROUND_FLOOR))
    return [_EXACT.multiply(step, Decimal(place)) for place in range(first, last + 1)]


_TIME_STEPS = (30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 14_400, 21_600, 43_200, 86_400)


def time_ticks(line: CurveLine, zone: tzinfo, most: int) -> list[float]:
    """Return round times of day in a zone, at most so many."""
    seconds = line.until - line.since
    step = next((step for step in _TIME_STEPS if seconds / step <= max(1, most)), _TIME_STEPS[-1])
    offset = datetime.fromtimestamp(line.until, zone).utcoffset()
    shift = offset.total_seconds() if offset is not None else 0.0
    first = int((line.since + shift) // step) + 1
    last = int((line.until + shift) // step)
    return [place * step - shift for place in range(first, last + 1)]

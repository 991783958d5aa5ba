"""Where everything on the timeline stands: the time axis, the rows of the live round, the lanes below it."""

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF

from thrillmon.floor.timelines import Bar, RoundLine, Timeline
from thrillmon.models.timeline_follow import Follow, Span
from thrillmon.models.timeline_rows import Lane, Row
from thrillmon.models.timeline_spans import due_seconds, first_second, last_second, opened_at, running_bar
from thrillmon.panes.measures import scaled

PADDING = 9.0
BAND_HEIGHT = 16.0
AXIS_HEIGHT = 18.0
CAPTION_HEIGHT = 17.0
LANE_HEIGHT = 16.0
BETWEEN_HEIGHT = 14.0
ROW_HEIGHT, SMALLEST_ROW = 27.0, 15.0

# The part of the height that the live round may take while lanes want to be seen, too.
LIVE_SHARE = 0.62

# The time axis shows at least so many seconds.
SHORTEST = 20.0

# Rounds like the usual ones fill this part of the axis: the words behind them need the rest.
FILL = 0.66


class Place(NamedTuple):
    """A row under the live round, and where it stands."""

    row: Row
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class Plan:
    """Pixels of the chart. left, right: of the time axis.  span: the part of it that is seen.

    bars: the steps of the live round that have a row, with the first one's place among all.
    """

    width: float
    height: float
    left: float
    right: float
    span: Span
    per_second: float
    first_bar: int
    bars: tuple[Bar, ...]
    row_height: float
    lanes: tuple[Place, ...]
    live_zero: float

    @property
    def rows_top(self) -> float:
        """Where the rows of the live round begin."""
        return scaled(BAND_HEIGHT)

    @property
    def rows_bottom(self) -> float:
        """Where the rows of the live round end and the axis begins."""
        return scaled(BAND_HEIGHT) + max(1, len(self.bars)) * self.row_height

    @property
    def live(self) -> QRectF:
        """The live round with its bands, without gutter and axis."""
        return QRectF(self.left, 0.0, self.right - self.left, self.rows_bottom)

    @property
    def lanes_top(self) -> float:
        """Where the lanes begin."""
        return self.rows_bottom + scaled(AXIS_HEIGHT) + scaled(CAPTION_HEIGHT)

    def x(self, seconds: float) -> float:
        """Return where a second stands."""
        return self.left + (seconds - self.span.left) * self.per_second

    def second(self, x: float) -> float:
        """Return which second stands there."""
        return self.span.left + (x - self.left) / self.per_second

    def row(self, place: int) -> QRectF:
        """Return the row of the place-th bar that has one."""
        top = self.rows_top + place * self.row_height
        return QRectF(self.left, top, self.right - self.left, self.row_height)


def past_span(rounds: tuple[RoundLine, ...]) -> Span:
    """Return the part of the time axis that shows nearly all of the rounds that are over."""
    if not rounds:
        return Span(0.0, SHORTEST)
    lengths = sorted(last_second(line, line.end or 0.0) for line in rounds)
    left = min(first_second(line) for line in rounds)
    return Span(left, max(SHORTEST, lengths[int((len(lengths) - 1) * 0.9)] / FILL))


def natural_span(timeline: Timeline, past: Span, now: float) -> Span:
    """Return the part of the time axis that shows the live round whole and nearly all of the past."""
    left, right = past
    live = timeline.live
    if live is not None:
        left = min(left, first_second(live))
        right = max(right, last_second(live, now) / 0.96)
        bar = running_bar(live)
        zero = opened_at(live)
        if bar is not None and zero is not None:
            right = max(right, (bar.start - zero + (due_seconds(bar) or 0.0)) / FILL)
    # The axis grows in steps, or it would creep with the now-line.
    step = 5.0 if right < 60 else 10.0 if right < 180 else 60.0
    return Span(left * 1.04, -(-right // step) * step)


def make_plan(
    width: float,
    height: float,
    timeline: Timeline,
    rows: tuple[Row, ...],
    follow: Follow,
    span: Span,
    label_width: float,
    wanted_bar: int | None = None,
) -> Plan:
    """Lay everything out. label_width: of the widest step name.

    wanted_bar: a step of the live round that has to be seen, such as the chosen one."""
    bars = timeline.live.bars if timeline.live is not None else ()
    body = height - scaled(BAND_HEIGHT) - scaled(AXIS_HEIGHT)
    room = body if not rows else min(body - scaled(CAPTION_HEIGHT) - 2 * scaled(LANE_HEIGHT), body * LIVE_SHARE)
    count = max(1, len(bars))
    row_height = float(int(min(scaled(ROW_HEIGHT), max(scaled(SMALLEST_ROW), room / count))))
    shown = min(count, max(1, int(room // row_height)))
    first = max(0, len(bars) - shown)
    if wanted_bar is not None:
        first = min(first, max(0, wanted_bar))
    zero = (opened_at(timeline.live) or 0.0) if timeline.live is not None else 0.0
    gutter = float(int(min(width * 0.3, max(118.0, width * 0.15, label_width + PADDING + 8))))
    visible = bars[first : first + shown]
    top = scaled(BAND_HEIGHT) + max(1, len(visible)) * row_height + scaled(AXIS_HEIGHT) + scaled(CAPTION_HEIGHT)
    right = max(gutter + 1.0, width - PADDING)
    # Rounded, or the last digit would differ after every step along the axis, and nothing kept could be used again.
    per_second = round((right - gutter) / span.seconds, 9)
    lanes = _lanes(rows, follow, top, height)
    return Plan(width, height, gutter, right, span, per_second, first, visible, row_height, lanes, zero)


def _lanes(rows: tuple[Row, ...], follow: Follow, top: float, height: float) -> tuple[Place, ...]:
    places: list[Place] = []
    # While it follows, what changed after the newest earlier round stands on top.
    skip = follow.first
    lanes = 0
    for row in rows:
        if isinstance(row, Lane):
            lanes += 1
        if lanes <= skip and skip:
            continue
        high = scaled(LANE_HEIGHT) if isinstance(row, Lane) else scaled(BETWEEN_HEIGHT)
        if top + high > height:
            break
        places.append(Place(row, top, high))
        top += high
    return tuple(places)

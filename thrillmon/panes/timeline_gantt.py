"""Paint the live round: phases as the ground, one bar per step before its plan, the now-line, and what happened."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from thrillmon.floor.timelines import Bar, RoundLine, Timeline
from thrillmon.models.timeline_choice import Chosen
from thrillmon.models.timeline_rows import holes_of
from thrillmon.models.timeline_spans import Lateness, due_seconds, lateness, running_bar
from thrillmon.models.timeline_words import band_words, hole_words, one_line, seconds_text, step_words
from thrillmon.models.words import tr
from thrillmon.panes.measures import scaled
from thrillmon.panes.timeline_ink import Ink, ticks
from thrillmon.panes.timeline_notes import paint_notes
from thrillmon.panes.timeline_plan import AXIS_HEIGHT, BAND_HEIGHT, PADDING, Plan

# A bar is never thinner than this, or a step of a blink would not be there.
THINNEST = 2.0

STALE_OPACITY = 0.45

# Shorter underlines would be specks.
SHORTEST_WHISKER = 6.0


@dataclass(frozen=True, slots=True)
class Moment:
    """When it is. now: Unix seconds by the studio's clock.

    confirmed: somebody confirms that things are so now; else now is when somebody last did, and time does not run.
    """

    now: float
    confirmed: bool


def paint_live(
    painter: QPainter, ink: Ink, plan: Plan, timeline: Timeline, moment: Moment, chosen: Chosen | None, *, focus: bool
) -> None:
    """Paint the live round and the time axis under it. focus: the keyboard is here."""
    line = timeline.live
    now_box = _now_box(ink, plan, moment) if line is not None and running_bar(line) is not None else None
    painter.fillRect(plan.live, ink.theme.ground)
    if line is None:
        _paint_grid(painter, ink, plan, None)
        return
    painter.save()
    painter.setClipRect(plan.live)
    if not moment.confirmed:
        painter.setOpacity(STALE_OPACITY)
    _paint_bands(painter, ink, plan, line, moment.now)
    painter.restore()
    _paint_grid(painter, ink, plan, now_box)
    if plan.first_bar:
        text = tr("{count} earlier steps").format(count=plan.first_bar)
        rect = QRectF(PADDING, 0, plan.left - PADDING - 4, scaled(BAND_HEIGHT))
        ink.write(painter, rect, f"↑ {text}", ink.small, ink.theme.dim)
    for place, bar in enumerate(plan.bars):
        _paint_row(painter, ink, plan, line, place, bar, moment)
        if chosen is not None and chosen.id == line.id and chosen.bar == plan.first_bar + place:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(ink.outline if focus else QPen(ink.theme.dim, 1))
            painter.drawRect(QRectF(3, plan.row(place).top() + 1, plan.right - 4, plan.row_height - 2))
    _paint_holes(painter, ink, plan, timeline, line, moment.now)
    if now_box is not None:
        _paint_now(painter, ink, plan, moment, now_box)


def moving_part(plan: Plan) -> QRectF:
    """Return what changes with the time alone."""
    return QRectF(0, 0, plan.width, plan.rows_bottom + scaled(AXIS_HEIGHT))


def _paint_grid(painter: QPainter, ink: Ink, plan: Plan, now_box: QRectF | None) -> None:
    theme = ink.theme
    painter.setPen(ink.hair)
    seconds = ticks(plan.span.left, plan.span.right, max(2, int((plan.right - plan.left) / 70)))
    lines = [
        QLineF(x, plan.rows_top, x, plan.rows_bottom + 3) for x in (round(plan.x(second)) + 0.5 for second in seconds)
    ]
    if lines:
        painter.drawLines(lines)
    painter.drawLine(QLineF(plan.left, plan.rows_bottom + 0.5, plan.right, plan.rows_bottom + 0.5))
    for second in seconds:
        label = seconds_text(second) if second >= 0 else f"−{seconds_text(-second)}"
        width = ink.width(label, ink.small)
        left = min(max(plan.left - 6, plan.x(second) - width / 2), plan.right - width)
        rect = QRectF(left, plan.rows_bottom + 2, width + 1, scaled(AXIS_HEIGHT) - 2)
        if now_box is not None and now_box.adjusted(-3, 0, 3, 0).intersects(rect):
            continue
        ink.write(painter, rect, label, ink.small, theme.dim)


def _paint_bands(painter: QPainter, ink: Ink, plan: Plan, line: RoundLine, now: float) -> None:
    for band in line.bands:
        left = plan.x(band.start - plan.live_zero)
        right = plan.x((band.end if band.end is not None else max(now, band.start)) - plan.live_zero)
        if right < plan.left or left > plan.right or right <= left:
            continue
        rect = QRectF(left, 0, right - left, plan.rows_bottom)
        painter.fillRect(rect, ink.grounds[band.phase])
        painter.setPen(ink.dashed if band.bonus else ink.hair)
        painter.drawLine(QLineF(left + 0.5, 0, left + 0.5, plan.rows_bottom))
        words = band_words(line, band)
        shown = max(left, plan.left) + 4
        if ink.width(words, ink.small_bold) <= right - shown:
            rect = QRectF(shown, 0, right - shown, scaled(BAND_HEIGHT))
            ink.write(painter, rect, words, ink.small_bold, ink.theme.dim)
    for stage in line.stages:
        if stage.number == 0:
            continue
        # A round within the round: a bracket from where it opened.
        left = plan.x(stage.start - plan.live_zero)
        right = plan.x((stage.end if stage.end is not None else now) - plan.live_zero)
        painter.setPen(QPen(ink.theme.text, 1.5))
        painter.drawLine(QLineF(left + 1, 1, right - 1, 1))
        painter.drawLine(QLineF(left + 1, 1, left + 1, plan.rows_bottom))


def _paint_row(painter: QPainter, ink: Ink, plan: Plan, line: RoundLine, place: int, bar: Bar, moment: Moment) -> None:
    theme = ink.theme
    row = plan.row(place)
    running = bar.end is None and running_bar(line) is bar
    label = QRectF(PADDING, row.top(), plan.left - PADDING - 6, row.height())
    ink.write(
        painter,
        label,
        one_line(tr(bar.label)),
        ink.bold if running and moment.confirmed else ink.plain,
        theme.strong if running and moment.confirmed else theme.text,
    )
    thick = min(12.0, round(row.height() * 0.45))
    top = round(row.top() + (row.height() - thick) / 2)
    start = bar.start - plan.live_zero
    end = (bar.end if bar.end is not None else max(moment.now, bar.start)) - plan.live_zero
    left, right = plan.x(start), max(plan.x(end), plan.x(start) + THINNEST)
    late = lateness(bar, moment.now) if moment.confirmed or bar.end is not None else Lateness.ON_TIME
    due = due_seconds(bar)
    painter.save()
    painter.setClipRect(row)
    if bar.planned is not None and bar.planned > 0:
        planned = QRectF(left, top - 3, plan.x(start + bar.planned) - left, thick + 6)
        painter.fillRect(planned, theme.track)
    _paint_usual(painter, ink, plan, bar, start, top + thick + 3)
    if not moment.confirmed:
        painter.setOpacity(STALE_OPACITY)
    painter.fillRect(QRectF(left, top, right - left, thick), ink.phases[bar.phase])
    if bar.edit:
        painter.fillRect(QRectF(left, top, right - left, thick), ink.over)
    if due is not None and late is not Lateness.ON_TIME:
        _paint_late(painter, ink, QRectF(left, top, right - left, thick), plan.x(start + due), late)
    painter.restore()
    free = max(right, plan.x(start + bar.planned)) if bar.planned is not None else right
    words = step_words(bar, moment.now, usual=late is not Lateness.ON_TIME)
    colour = theme.strong if late >= Lateness.MEDIUM else theme.text if running else theme.dim
    alarm = late if late >= Lateness.MEDIUM else None
    paint_notes(
        painter,
        ink,
        plan,
        line,
        plan.first_bar + place,
        QRectF(left, row.top(), right - left, row.height()),
        free,
        plan.x(moment.now - plan.live_zero) if running_bar(line) is not None else None,
        words,
        colour,
        None if alarm is None else alarm is Lateness.HIGH,
    )


def _paint_usual(painter: QPainter, ink: Ink, plan: Plan, bar: Bar, start: float, y: float) -> None:
    """Underline the bar from the median to the 99th percentile, which has a tick."""
    if bar.usual is None or bar.usual.p99 <= 0:
        return
    painter.setPen(QPen(ink.theme.dim, 1))
    median, far = plan.x(start + bar.usual.median), plan.x(start + bar.usual.p99)
    if far - median < SHORTEST_WHISKER:
        return
    painter.drawLine(QLineF(median, y + 1.5, far, y + 1.5))
    painter.drawLine(QLineF(far, y - 1, far, y + 3))


def _paint_late(painter: QPainter, ink: Ink, rect: QRectF, due: float, late: Lateness) -> None:
    """Paint what lies beyond the plan: hatched, with a tick where the plan ended; an alarm's colour if it is one."""
    theme = ink.theme
    colour = {Lateness.MEDIUM: theme.medium, Lateness.HIGH: theme.high}.get(late)
    if colour is not None:
        painter.fillRect(rect, colour)
    beyond = QRectF(QPointF(max(rect.left(), due), rect.top()), rect.bottomRight())
    painter.fillRect(beyond, ink.over)
    if rect.left() <= due <= rect.right():
        painter.fillRect(QRectF(round(due) - 1, rect.top() - 4, 2, rect.height() + 8), theme.strong)


def _paint_holes(painter: QPainter, ink: Ink, plan: Plan, timeline: Timeline, line: RoundLine, now: float) -> None:
    for hole in holes_of(line, timeline.holes, now):
        left = max(plan.left, plan.x(hole.start - plan.live_zero))
        right = min(plan.right, plan.x((hole.end if hole.end is not None else now) - plan.live_zero))
        if right <= left:
            continue
        rect = QRectF(left, scaled(BAND_HEIGHT), max(3.0, right - left), plan.rows_bottom - scaled(BAND_HEIGHT))
        painter.fillRect(rect, ink.hatch)
        words = hole_words(hole, now)
        width = min(ink.width(words, ink.small), plan.right - plan.left - 8)
        shown = min(left + 3, plan.right - width - 6)
        box = QRectF(shown, plan.rows_bottom - 15, width + 6, 14)
        painter.fillRect(box, ink.theme.panel)
        ink.write(painter, box.adjusted(3, 0, 0, 0), words, ink.small, ink.theme.text)


def _now_words(plan: Plan, moment: Moment) -> str:
    second = moment.now - plan.live_zero
    words = seconds_text(float(int(max(0.0, second))))
    if plan.x(second) > plan.right + 1:
        return f"{words} ▸"
    if plan.x(second) < plan.left - 1:
        return f"◂ {words}"
    return words if moment.confirmed else tr("last word at {span}").format(span=words)


def _now_box(ink: Ink, plan: Plan, moment: Moment) -> QRectF:
    """Return where the round's seconds stand on the axis."""
    x = plan.x(moment.now - plan.live_zero)
    width = ink.width(_now_words(plan, moment), ink.small_bold) + 8
    left = min(max(plan.left, x - width / 2), plan.right - width)
    return QRectF(left, plan.rows_bottom + 2, width, scaled(AXIS_HEIGHT) - 3)


def _paint_now(painter: QPainter, ink: Ink, plan: Plan, moment: Moment, box: QRectF) -> None:
    """Paint the now-line with the round's seconds; when nobody confirms, a dashed line where the last word was."""
    theme = ink.theme
    x = plan.x(moment.now - plan.live_zero)
    if plan.left - 1 <= x <= plan.right + 1:
        if moment.confirmed:
            painter.fillRect(QRectF(x - 1, 0, 2, plan.rows_bottom + 3), theme.strong)
        else:
            painter.setPen(ink.dashed)
            painter.drawLine(QLineF(x, 0, x, plan.rows_bottom + 3))
    painter.fillRect(box, theme.strong if moment.confirmed else theme.panel)
    ink_colour = theme.panel if moment.confirmed else theme.text
    ink.write(painter, box.adjusted(4, 0, 0, 0), _now_words(plan, moment), ink.small_bold, ink_colour)

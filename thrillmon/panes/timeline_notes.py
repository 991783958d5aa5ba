"""Paint what stands beside a bar of the live round: cards at their time, shapes of what happened, words."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from thrillmon.floor.timelines import Mark, MarkKind, RoundLine
from thrillmon.models.timeline_words import one_line
from thrillmon.models.words import render
from thrillmon.panes.faces import faces_pixmap
from thrillmon.panes.timeline_ink import Ink
from thrillmon.panes.timeline_marks import SIZE, draw_alarm, draw_mark
from thrillmon.panes.timeline_plan import Plan

GAP = 7.0

# Cards are drawn in rows at least this high; in lower ones they are written.
LOWEST_CARD_ROW = 19.0


def marks_of(line: RoundLine, place: int) -> list[Mark]:
    """Return the marks that stand in a bar's row: its own, and those that belong to no bar but fall into its time."""
    bar = line.bars[place]
    last = place == len(line.bars) - 1
    found: list[Mark] = []
    for mark in line.marks:
        if mark.bar is None:
            fits = mark.at >= bar.start and (last or mark.at < line.bars[place + 1].start)
            if fits or (place == 0 and mark.at < bar.start):
                found.append(mark)
        elif mark.bar == place:
            found.append(mark)
    return found


def paint_notes(
    painter: QPainter,
    ink: Ink,
    plan: Plan,
    line: RoundLine,
    place: int,
    bar: QRectF,
    free: float,
    now_x: float | None,
    words: str,
    colour: QColor,
    alarm: bool | None,
) -> None:
    """Paint everything beside a bar, from its end to the right; left of it when only there is room.

    bar: the bar, as high as its row.  free: from where on nothing is drawn yet.  now_x: the now-line.
    alarm: True for High, False for Medium, None for no alarm.
    """
    theme = ink.theme
    cursor = max(plan.left, free) + GAP
    others: list[Mark] = []
    for mark in marks_of(line, place):
        if mark.faces and mark.kind is MarkKind.CARDS:
            cursor = max(cursor, _paint_faces(painter, ink, plan, mark, bar) + GAP)
        if mark.kind is not MarkKind.CARDS:
            others.append(mark)
    shapes = [(mark, one_line(render(mark.text))) for mark in others]
    needed = ink.width(words, ink.small) + (SIZE + 4 if alarm is not None else 0)
    needed += sum(SIZE + 5 + GAP + ink.width(text, ink.small) for _, text in shapes)
    if now_x is not None and cursor < now_x + GAP < plan.right - needed and now_x < cursor + needed:
        cursor = now_x + GAP
    if cursor + needed > plan.right and bar.left() - needed - 2 * GAP > plan.left:
        cursor = bar.left() - needed - GAP
    elif cursor + needed > plan.right and cursor > plan.right - needed:
        # No room on either side: over the bar's end, on a ground of its own.
        cursor = max(plan.left + 2, plan.right - needed - 2)
        box = QRectF(cursor - 3, bar.center().y() - 7, plan.right - cursor + 1, 14)
        painter.fillRect(box, theme.panel)
    if alarm is not None:
        shape = QPointF(cursor + SIZE / 2, bar.center().y())
        draw_alarm(painter, shape, theme.high if alarm else theme.medium, high=alarm)
        cursor += SIZE + 4
    rect = QRectF(cursor, bar.top(), plan.right - cursor, bar.height())
    font = ink.small if alarm is None else ink.small_bold
    cursor += ink.write(painter, rect, words, font, colour) + GAP
    for mark, text in shapes:
        if cursor > plan.right - SIZE:
            break
        loud = mark.kind in (MarkKind.CANCEL, MarkKind.ERROR, MarkKind.EDIT, MarkKind.CORRECTED, MarkKind.RESULT)
        tone = theme.strong if loud else theme.text
        draw_mark(painter, mark.kind, QPointF(cursor + SIZE / 2, bar.center().y()), tone, theme.panel)
        cursor += SIZE + 5
        rect = QRectF(cursor, bar.top(), plan.right - cursor, bar.height())
        cursor += ink.write(painter, rect, text, ink.small, tone) + GAP


def _paint_faces(painter: QPainter, ink: Ink, plan: Plan, mark: Mark, bar: QRectF) -> float:
    """Paint cards from their moment on; return where they end."""
    left = plan.x(mark.at - plan.live_zero)
    if left > plan.right or left < plan.left - 1:
        return 0.0
    # The moment itself stays seen as a tick before the cards.
    painter.fillRect(QRectF(round(left), bar.top() + 2, 1, bar.height() - 4), ink.theme.text)
    left += 3
    if bar.height() < LOWEST_CARD_ROW:
        text = " ".join(one_line(face.text) for face in mark.faces)
        width = ink.width(text, ink.small_bold)
        box = QRectF(left - 1, bar.top() + 1, width + 4, bar.height() - 2)
        painter.fillRect(box, ink.theme.panel)
        return left + ink.write(painter, box.adjusted(2, 0, 20, 0), text, ink.small_bold, ink.theme.strong)
    height = int(min(26.0, bar.height() - 3))
    ratio = painter.device().devicePixelRatio()
    pixmap = faces_pixmap((mark.faces,), height, ink.theme, ink.plain, ratio)
    width = pixmap.width() / pixmap.devicePixelRatio()
    left = min(left, max(plan.left, plan.right - width))
    painter.drawPixmap(QPointF(round(left), round(bar.top() + (bar.height() - height) / 2)), pixmap)
    return left + width

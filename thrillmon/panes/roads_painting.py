"""Paint roads: rings and discs with letters, so that they are read without colour; counts as small bars."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from thrillmon.floor.beads import Side
from thrillmon.floor.roads import ROWS, Cell, Roads
from thrillmon.models.timeline_roads import cell_words, count_words, fall_words, heading_words, hit_words
from thrillmon.models.timeline_words import one_line
from thrillmon.models.words import tr
from thrillmon.panes.faces import faces_pixmap
from thrillmon.panes.measures import scaled
from thrillmon.panes.theme import Theme
from thrillmon.panes.timeline_ink import Ink

Told = tuple[QRectF, str]

LINE, GAP = 16.0, 3.0
LARGEST_CELL, SMALLEST_CELL = 19.0, 9.0

# In smaller places a letter could not be read; the shape alone has to do.
LETTER_CELL = 11.5

# More ties on one entry are told by its tool tip.
MOST_STROKES = 3

HIT_WIDTH, HIT_HEIGHT = 86.0, 15.0
FALL_HEIGHT = 17.0
MOST_FALL_ROWS = 3


def side_colour(side: Side, theme: Theme) -> QColor:
    """Return the quiet colour of a side; strong ones belong to alarms."""
    return {Side.FIRST: theme.betting, Side.SECOND: theme.closed, Side.TIE: theme.playing}[side]


def paint_duel(painter: QPainter, ink: Ink, roads: Roads, area: QRectF) -> list[Told]:
    """Paint bead plate and big road below each other, each with its newest columns; return what is told where."""
    top = _headings(painter, ink, [heading_words(roads), count_words(roads)], area)
    room = area.bottom() - top - 2 * (scaled(LINE) + GAP)
    cell = float(int(min(scaled(LARGEST_CELL), max(scaled(SMALLEST_CELL), room / (2 * ROWS)))))
    told: list[Told] = []
    for title, cells, ring in ((tr("Bead plate"), roads.beads, False), (tr("Big road"), roads.big_road, True)):
        if top + scaled(LINE) + ROWS * cell > area.bottom() + 1:
            break
        ink.write(painter, QRectF(area.left(), top, area.width(), scaled(LINE)), title, ink.small, ink.theme.dim)
        top += scaled(LINE)
        told += _grid(painter, ink, roads, cells, QRectF(area.left(), top, area.width(), ROWS * cell), cell, ring=ring)
        top += ROWS * cell + GAP
    return told


def paint_numbers(painter: QPainter, ink: Ink, roads: Roads, area: QRectF) -> list[Told]:
    """Paint the last results, the newest first, and how often each has fallen; return what is told where."""
    top = _headings(painter, ink, [heading_words(roads)], area)
    told: list[Told] = []
    high = scaled(FALL_HEIGHT)
    left, row = area.left(), 0
    for fall in reversed(roads.history):
        ratio = painter.device().devicePixelRatio()
        words = fall_words(fall)
        pixmap = faces_pixmap((fall.faces,), int(high) - 2, ink.theme, ink.small, ratio) if fall.faces else None
        wide = pixmap is not None and len(fall.faces) > 1
        # Where several things fell, their sum says it in less room.
        shown = None if pixmap is None or (wide and fall.label) else pixmap
        width = shown.width() / ratio if shown is not None else ink.width(words, ink.small_bold) + 8
        if left + width > area.right():
            left, row = area.left(), row + 1
        if row >= MOST_FALL_ROWS:
            break
        rect = QRectF(left, top + row * high, width, high - 2)
        if shown is not None:
            painter.drawPixmap(rect.topLeft(), shown)
        else:
            painter.setPen(ink.hair)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect)
            ink.write(painter, rect.adjusted(4, 0, 0, 0), words, ink.small_bold, ink.theme.text)
        told.append((rect, words))
        left += width + 3
    top += (min(row, MOST_FALL_ROWS - 1) + 1) * high + 4
    return told + _hits(painter, ink, roads, QRectF(area.left(), top, area.width(), area.bottom() - top))


def _headings(painter: QPainter, ink: Ink, lines: list[str], area: QRectF) -> float:
    top = area.top()
    for place, words in enumerate(lines):
        rect = QRectF(area.left(), top, area.width(), scaled(LINE))
        ink.write(painter, rect, words, ink.small_bold if place == 0 else ink.small, ink.theme.text)
        top += scaled(LINE)
    return top


def _grid(
    painter: QPainter, ink: Ink, roads: Roads, cells: tuple[Cell, ...], area: QRectF, size: float, *, ring: bool
) -> list[Told]:
    columns = max(1, int(area.width() // size))
    skipped = max(0, max((cell.column for cell in cells), default=0) + 1 - columns)
    painter.setPen(ink.hair)
    lines = [
        QLineF(area.left(), area.top() + row * size, area.left() + columns * size, area.top() + row * size)
        for row in range(ROWS + 1)
    ]
    lines += [
        QLineF(area.left() + column * size, area.top(), area.left() + column * size, area.top() + ROWS * size)
        for column in range(columns + 1)
    ]
    painter.drawLines(lines)
    told: list[Told] = []
    newest = cells[-1] if cells else None
    for cell in cells:
        if cell.column < skipped:
            continue
        left, top = area.left() + (cell.column - skipped) * size, area.top() + cell.row * size
        rect = QRectF(left, top, size, size)
        _cell(painter, ink, cell, rect, ring=ring)
        if cell is newest:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink.theme.strong, 1.4))
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        told.append((rect, cell_words(cell, roads)))
    return told


def _cell(painter: QPainter, ink: Ink, cell: Cell, rect: QRectF, *, ring: bool) -> None:
    """Paint a place: the first side a disc, the second a ring, a tie a diamond; pairs as dots, ties as strokes."""
    theme = ink.theme
    colour = side_colour(cell.kind, theme)
    inner = rect.adjusted(1.5, 1.5, -1.5, -1.5)
    filled = cell.kind is Side.FIRST
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    if cell.kind is Side.TIE:
        middle = inner.center()
        painter.drawPolygon(
            [
                QPointF(middle.x(), inner.top()),
                QPointF(inner.right(), middle.y()),
                QPointF(middle.x(), inner.bottom()),
                QPointF(inner.left(), middle.y()),
            ]
        )
    else:
        painter.drawEllipse(inner)
    tied = cell.ties and (ring or cell.kind is not Side.TIE)
    if tied:
        painter.setPen(QPen(theme.strong, 1.2))
        for stroke in range(min(cell.ties, MOST_STROKES)):
            off = 3.5 * (stroke - (min(cell.ties, MOST_STROKES) - 1) / 2)
            painter.drawLine(QLineF(rect.left() + 2 + off, rect.bottom() - 2, rect.right() - 2 + off, rect.top() + 2))
    if rect.width() >= scaled(LETTER_CELL):
        font = ink.small_bold
        width = ink.width(cell.label, font)
        middle = QRectF(rect.center().x() - width / 2, rect.top(), width + 8, rect.height())
        ink.write(painter, middle, cell.label, font, theme.ink_on(colour) if filled else theme.strong)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.strong)
    if cell.second_pair:
        painter.drawEllipse(rect.topLeft() + QPointF(2.5, 2.5), 1.8, 1.8)
    if cell.first_pair:
        painter.drawEllipse(rect.bottomRight() - QPointF(2.5, 2.5), 1.8, 1.8)


def _hits(painter: QPainter, ink: Ink, roads: Roads, area: QRectF) -> list[Told]:
    """Paint a small bar and a figure for everything that can fall; what has not fallen for longest is told by tips."""
    if not roads.hits or area.height() < 2 * scaled(LINE):
        return []
    theme, high = ink.theme, scaled(HIT_HEIGHT)
    top = area.top() + scaled(LINE)
    columns = max(1, int(area.width() // scaled(HIT_WIDTH)))
    rows = max(1, int((area.bottom() - top) // high))
    hits = roads.hits
    label = min(scaled(60.0), max(ink.width(hit.label, ink.small) for hit in hits) + 6)
    title = tr("Hits")
    if len(hits) > columns * rows:
        title = tr("Hits, most often first")
        # Too many for the room: those that fell most often.
        hits = tuple(sorted(hits, key=lambda hit: -hit.count)[: columns * rows])
    columns = max(1, min(columns, -(-len(hits) // rows))) if len(hits) <= rows * columns else columns
    rows = -(-len(hits) // columns)
    most = max(hit.count for hit in hits) or 1
    width = area.width() / max(columns, int(area.width() // scaled(HIT_WIDTH)))
    told: list[Told] = []
    ink.write(painter, QRectF(area.left(), area.top(), area.width(), scaled(LINE)), title, ink.small, theme.dim)
    for place, hit in enumerate(hits):
        column, row = place // rows, place % rows
        rect = QRectF(area.left() + column * width, top + row * high, width - 6, high)
        ink.write(
            painter,
            QRectF(rect.left(), rect.top(), label, high),
            one_line(hit.label),
            ink.small,
            theme.text,
        )
        track = QRectF(rect.left() + label, rect.top() + 4, max(8.0, rect.width() - label - scaled(22)), high - 8)
        painter.fillRect(track, theme.track)
        painter.fillRect(
            QRectF(track.left(), track.top(), track.width() * hit.count / most, track.height()), theme.quiet
        )
        figure = QRectF(rect.right() - scaled(18), rect.top(), scaled(22), high)
        ink.write(painter, figure, str(hit.count), ink.small_bold, theme.text if hit.count else theme.dim)
        told.append((rect, hit_words(hit)))
    return told

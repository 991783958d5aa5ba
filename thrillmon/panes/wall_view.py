"""The view of the wall: lays the tiles out over the screen, paints those that changed, and moves by keyboard."""

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import QElapsedTimer, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from thrillmon.models.wall import TIME_ROLE, WallModel
from thrillmon.models.words import tr
from thrillmon.panes.theme import Theme
from thrillmon.panes.wall_layout import Grid, grid, plan
from thrillmon.panes.wall_texts import WallTexts
from thrillmon.panes.wall_tiles import TilePainter

Index = QModelIndex | QPersistentModelIndex

# How often the bars are looked at; only those that have moved by a pixel are painted, and of them only that pixel.
BARS_MS = 100

# Bars stand still when nobody has told the time for this long: a moving bar looks live.
SILENCE_SECONDS = 2.5

Move = QAbstractItemView.CursorAction
Modifiers = Qt.KeyboardModifier
Hint = QAbstractItemView.ScrollHint


class WallView(QListView):
    """Shows a WallModel. table_chosen: Enter or a double click on a tile, by its game code.  left: Esc."""

    table_chosen = Signal(str)
    left = Signal()

    def __init__(self, model: WallModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self._grid: Grid = grid(0, 1, 1)
        self._rects: list[QRect] = []
        self._painter: TilePainter | None = None
        self._texts = WallTexts(self.font())
        self._server = 0.0
        self._told = QElapsedTimer()
        self._stopwatch = QElapsedTimer()
        self._filled: dict[int, int | None] = {}
        self._wanted = ""
        self.painting_seconds = 0.0
        """How long the last painting took."""
        self._bars = QTimer(self)
        self._bars.setObjectName("wall.bars")
        self._bars.setInterval(BARS_MS)
        self._bars.timeout.connect(self._move_bars)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Wall of tables"))
        model.modelReset.connect(self._gathered)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self._lay_out()

    def show_time(self, server: float) -> None:
        """Take the time by the studio's clock; the bars go on from it until they are told again."""
        self._server = server
        self._told.start()

    def choose(self, game_code: str) -> None:
        """Move to a table, now or when it appears."""
        self._wanted = game_code
        place = self._model.place_of(game_code)
        if place is not None:
            self.setCurrentIndex(self._model.index(place))

    def chosen(self) -> str:
        """Return the game code of the tile the keyboard is on; "" when it is on none."""
        index = self.currentIndex()
        return self._model.tile(index.row()).game_code if index.isValid() else ""

    def rect_of(self, game_code: str) -> QRect:
        """Return where a table's tile is; an invalid rectangle when it is not on the wall."""
        place = self._model.place_of(game_code)
        return QRect() if place is None else self.visualRect(self._model.index(place))

    # ---- QAbstractItemView's geometry

    def visualRect(self, index: Index) -> QRect:
        """See QAbstractItemView."""
        if not index.isValid() or index.row() >= self._grid.count:
            return QRect()
        return self._rects[index.row()].translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """See QAbstractItemView."""
        place = self._grid.place(point.x(), point.y() + self.verticalOffset())
        return QModelIndex() if place is None else self._model.index(place)

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        """See QAbstractItemView; hint is not asked for by anybody."""
        del hint
        rect = self.visualRect(index)
        bar = self.verticalScrollBar()
        if rect.top() < self._grid.gap:
            bar.setValue(bar.value() + rect.top() - self._grid.gap)
        elif rect.bottom() > self.viewport().height() - self._grid.gap:
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height() + self._grid.gap + 1)

    def horizontalOffset(self) -> int:
        """See QAbstractItemView."""
        return 0

    def verticalOffset(self) -> int:
        """See QAbstractItemView."""
        return self.verticalScrollBar().value()

    def moveCursor(self, cursorAction: Move, modifiers: Modifiers) -> QModelIndex:
        """See QAbstractItemView: where a key leads from the current tile; at an edge it stays."""
        del modifiers
        count, columns = self._grid.count, self._grid.columns
        if count == 0:
            return QModelIndex()
        current = self.currentIndex()
        if not current.isValid():
            return self._model.index(0)
        at = current.row()
        page = max(1, int(self.viewport().height() / self._grid.tile_height) - 1) * columns
        lowest = at % columns + (count - 1 - at % columns) // columns * columns
        match cursorAction:
            case Move.MoveLeft | Move.MovePrevious:
                at = max(0, at - 1)
            case Move.MoveRight | Move.MoveNext:
                at = min(count - 1, at + 1)
            case Move.MoveUp:
                at = at - columns if at >= columns else at
            case Move.MoveDown:
                at = at + columns if at + columns < count else at
            case Move.MovePageUp:
                at = max(at % columns, at - page)
            case Move.MovePageDown:
                at = min(lowest, at + page)
            case Move.MoveHome:
                at = 0
            case Move.MoveEnd:
                at = count - 1
        return self._model.index(at)

    def updateGeometries(self) -> None:
        """See QAbstractItemView."""
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(max(1, int(self._grid.tile_height)))
        bar.setRange(0, max(0, self._grid.content_height - self.viewport().height()))

    def doItemsLayout(self) -> None:
        """See QAbstractItemView."""
        self._lay_out()
        QAbstractItemView.doItemsLayout(self)

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        """See QAbstractItemView: exactly the tiles that changed are painted, or what of them has changed."""
        tiles = self._painter
        for place in range(topLeft.row(), min(bottomRight.row() + 1, len(self._rects))):
            rect = self._rects[place].translated(0, -self.verticalOffset())
            if tiles is not None and list(roles) == [TIME_ROLE]:
                rect = tiles.countdown_rect(rect)
            self.viewport().update(rect)

    # ---- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """See QWidget."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._texts = WallTexts(self.font())
            self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen():
            self.table_chosen.emit(self.chosen())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See QWidget."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.table_chosen.emit(self.chosen())

    def showEvent(self, event: object) -> None:
        """See QWidget: on a wall that is seen the bars move."""
        del event
        self._bars.start()

    def hideEvent(self, event: object) -> None:
        """See QWidget."""
        del event
        self._bars.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget. Of a tile of which only the bar or the seconds are to be painted, only those are."""
        self._stopwatch.start()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, event.region())
        painter.end()
        self.painting_seconds = self._stopwatch.nsecsElapsed() / 1e9

    def _paint(self, painter: QPainter, region: QRegion) -> None:
        painter.fillRect(region.boundingRect(), self._theme.ground)
        tiles = self._painter
        if tiles is None:
            return
        current = self.currentIndex().row()
        offset, server = self.verticalOffset(), self._server_now()
        for place, part in self._parts(region).items():
            tile, rect = self._model.tile(place), self._rects[place].translated(0, -offset)
            if tiles.bar_rect(rect).contains(part):
                tiles.draw_bar(painter, tile, rect, server)
            elif tiles.countdown_rect(rect).contains(part):
                tiles.draw_countdown(painter, tile, rect, server, current=place == current)
            else:
                tiles.draw(painter, tile, rect, server, current=place == current)
            self._filled[place] = tiles.filled(tile, server)
        if 0 <= current < self._grid.count and self.hasFocus():
            ring = max(2, self._grid.gap - 2)
            painter.setPen(QPen(self._theme.focus, ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = ring / 2
            painter.drawRect(
                self._grid.rect(current).translated(0, -offset).toRectF().adjusted(-half, -half, half, half)
            )

    # ---- inside

    def _parts(self, region: QRegion) -> dict[int, QRect]:
        """Return which part of which tile lies in a region. Asking every tile would take longer than painting."""
        parts: dict[int, QRect] = {}
        offset = self.verticalOffset()
        # A region can be iterated, which its type hints do not know.
        for area in cast("Iterable[QRect]", region):
            for place in self._grid.touched(area.translated(0, offset)):
                part = area.intersected(self._rects[place].translated(0, -offset))
                if not part.isEmpty():
                    parts[place] = parts[place].united(part) if place in parts else part
        return parts

    def currentChanged(self, current: Index, previous: Index) -> None:
        """See QAbstractItemView: the frame moves."""
        super().currentChanged(current, previous)
        gap = self._grid.gap
        for index in (current, previous):
            self.viewport().update(self.visualRect(index).adjusted(-gap, -gap, gap, gap))
        if current.isValid():
            self._wanted = self.chosen()

    def _server_now(self) -> float:
        if not self._told.isValid():
            return self._server
        return self._server + min(SILENCE_SECONDS, self._told.nsecsElapsed() / 1e9)

    def _move_bars(self) -> None:
        tiles = self._painter
        if tiles is None:
            return
        offset, server = self.verticalOffset(), self._server_now()
        for place, before in self._filled.items():
            if before is None or place >= self._model.rowCount():
                continue
            now = tiles.filled(self._model.tile(place), server)
            if now is not None and now != before:
                bar = tiles.bar_rect(self._rects[place].translated(0, -offset))
                left, right = sorted((before, now))
                self.viewport().update(QRect(bar.left() + left, bar.top(), right - left, bar.height()))

    def _gathered(self) -> None:
        self._lay_out()
        self.choose(self._wanted)

    def _lay_out(self) -> None:
        width, height = self.viewport().width(), self.viewport().height()
        self._grid = grid(self._model.rowCount(), width, height)
        self._rects = [self._grid.rect(place) for place in range(self._grid.count)]
        self._filled.clear()
        if self._grid.count:
            first = self._grid.rect(0)
            self._painter = TilePainter(plan(first.width(), first.height()), self._texts, self._theme)
        self.updateGeometries()
        self.viewport().update()

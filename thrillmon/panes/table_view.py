"""The table list's view: paints its cells itself, straight from the model, several times quicker than delegates."""

from PySide6.QtCore import QElapsedTimer, QEvent, QModelIndex, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QColor, QHideEvent, QPainter, QPaintEvent, QRegion, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from thrillmon.models.cells import AlarmMark, Cell, Mark, TimeBar, Tone
from thrillmon.models.keyed_rows import Row
from thrillmon.models.table_columns import Column, column_place
from thrillmon.models.table_list import TableList
from thrillmon.models.words import tr
from thrillmon.models.worst_list import WorstList
from thrillmon.panes.faces import Faces, drawn
from thrillmon.panes.line_list import show_lines
from thrillmon.panes.measures import whole
from thrillmon.panes.row_texts import RowTexts
from thrillmon.panes.table_cells import BAR_WIDTH, MARGIN, Brush, bar_rect, paint_payload
from thrillmon.panes.theme import Theme

ROW_HEIGHT = 30

# Shapes and cards nobody confirms any more are paler than live ones, beside being hatched.
STALE_OPACITY = 0.45

# How often bars move, by less than a point at a time, and how long they do without word from the floor: then they
# stand, for they would be guesses.
BAR_MS = 100
BAR_TRUST_MS = 1500


class TableListView(QTableView):
    """Shows the tables of a list. Selection, keys, header and screen readers are QTableView's; painting is not.

    stepped: a person went to the row of this game code.
    """

    stepped = Signal(str)

    def __init__(self, model: TableList | WorstList, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self._texts = RowTexts(self.font())
        self._faces: Faces | None = None
        self._stopwatch = QElapsedTimer()
        self._since_flush = QElapsedTimer()
        self._server = model.tables.server
        self._bars: dict[str, int] = {}
        self._time = column_place("time")
        self._bar_timer = QTimer(self)
        self._bar_timer.setObjectName("bars")
        self._bar_timer.setInterval(BAR_MS)
        self._bar_timer.timeout.connect(self._pass_time)
        self.painting_seconds = 0.0
        """How long the last painting took."""
        self.chosen = ""
        """The game code of the chosen table: its row is painted as such in every list."""
        self.still = False
        """Whether one moment is shown, in which no bar moves."""
        self._moving = False
        self._current: Row | None = None
        self._set_up()
        model.arranging.connect(self._note_current)
        model.arranged.connect(self._restore_current)
        self.selectionModel().currentRowChanged.connect(self._step)
        model.tables.settled.connect(self._note_flush)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self._faces = None
        self.viewport().update()

    def show_chosen(self, game_code: str) -> None:
        """Paint another table's row as the chosen one."""
        if game_code != self.chosen:
            self.chosen = game_code
            self.viewport().update()

    def wear(self, header: QHeaderView) -> None:
        """Take over the columns of the header above: order, widths, and which are hidden."""
        own = self.horizontalHeader()
        for visual in range(header.count()):
            logical = header.logicalIndex(visual)
            own.moveSection(own.visualIndex(logical), visual)
            hidden = header.isSectionHidden(logical)
            own.setSectionHidden(logical, hidden)
            if not hidden:
                own.resizeSection(logical, header.sectionSize(logical))

    def step_to(self, game_code: str) -> None:
        """Put the keyboard on a table's row without telling anybody; where it has none, on no row."""
        row = self._model.row_of(game_code)
        now = self.currentIndex()
        if row is None or row != now.row():
            self._moving = True
            column = now.column() if now.isValid() else column_place("table")
            self.setCurrentIndex(QModelIndex() if row is None else self._model.index(row, column))
            self._moving = False

    def visible_rows(self) -> range:
        """Return the rows that can be seen."""
        viewport = self.viewport()
        first, last = self.rowAt(0), self.rowAt(viewport.height() - 1)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self._model.rowCount() - 1) + 1)

    def visible_codes(self) -> list[str]:
        """Return the game codes that can be seen."""
        return [code for row in self.visible_rows() if (code := self._model.game_code(row))]

    def move_bars(self, server: float) -> None:
        """Show the time bars as they are at a time by the studio's clock; only bars that look different are painted."""
        self._server = server
        if self.isColumnHidden(self._time) or not self.isVisible():
            return
        left, width = self.columnViewportPosition(self._time), self.columnWidth(self._time)
        changed = QRegion()
        ratio = 2 * self.devicePixelRatioF()
        for row in self.visible_rows():
            code = self._model.game_code(row)
            bar = self._model.cell(row, self._time).payload if code else None
            fraction = bar.fraction(server) if isinstance(bar, TimeBar) else None
            if fraction is None:
                continue
            length = round(fraction * whole(BAR_WIDTH) * ratio)
            if self._bars.get(code) != length:
                self._bars[code] = length
                cell = QRect(left, self.rowViewportPosition(row), width, self.rowHeight(row))
                changed |= bar_rect(cell.adjusted(MARGIN, 0, -MARGIN, 0)).adjusted(0, -3, 1, 3)
        if not changed.isEmpty():
            self.viewport().update(changed)

    # ---- Qt's side

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QTableView. Only cells that touch the region to be painted are painted."""
        self._stopwatch.start()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, event.region())
        painter.end()
        self.painting_seconds = self._stopwatch.nsecsElapsed() / 1e9

    def changeEvent(self, event: QEvent) -> None:
        """See QWidget: texts are laid out anew in another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._texts = RowTexts(self.font())
            self._faces = None
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """See QWidget: bars move only where somebody can see them."""
        super().showEvent(event)
        self._bar_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """See QWidget."""
        super().hideEvent(event)
        self._bar_timer.stop()

    # ---- inside

    def _step(self) -> None:
        index = self.currentIndex()
        if index.isValid() and not self._moving:
            code = self._model.game_code(index.row())
            if code:
                self.stepped.emit(code)

    def _note_current(self) -> None:
        """Rows are about to move; where one goes, Qt would put the keyboard on its neighbour, another table."""
        index = self.currentIndex()
        self._current = self._model.rows[index.row()] if index.isValid() else None
        self._moving = True

    def _restore_current(self) -> None:
        row = self._model.place_of(self._current) if self._current is not None else None
        if row is None and self.chosen:
            row = self._model.row_of(self.chosen)
        index = self.currentIndex()
        if row is None:
            self.setCurrentIndex(QModelIndex())
        elif row != index.row():
            column = index.column() if index.isValid() else column_place("table")
            self.setCurrentIndex(self._model.index(row, column))
        self._moving = False

    def _note_flush(self) -> None:
        self._server = self._model.tables.server
        self._since_flush.start()

    def _pass_time(self) -> None:
        if self._since_flush.isValid():
            elapsed_ms = 0 if self.still else min(BAR_TRUST_MS, self._since_flush.elapsed())
            self.move_bars(self._model.tables.server + elapsed_ms / 1000.0)

    def _paint(self, painter: QPainter, region: QRegion) -> None:
        theme = self._theme
        hatch = QBrush(theme.hatch, Qt.BrushStyle.BDiagPattern)
        tones = {Tone.NORMAL: theme.text, Tone.DIM: theme.dim, Tone.STRONG: theme.strong}
        if self._faces is None or self._faces.ratio != self.devicePixelRatioF():
            self._faces = drawn(theme, self.font(), self.devicePixelRatioF())
        columns = self._columns()
        whole = self.viewport().width()
        current = self.currentIndex().row() if self.hasFocus() else -1
        bounds = region.boundingRect()
        for row in self.visible_rows():
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            if top > bounds.bottom() or top + height <= bounds.top():
                continue
            line = QRect(0, top, whole, height)
            if not region.intersects(line):
                continue
            code = self._model.game_code(row)
            if not code:
                self._paint_head(painter, row, line)
            else:
                selected = code == self.chosen
                ground = theme.selection if selected else theme.panel
                for place, column, left, width in columns:
                    rect = QRect(left, top, width, height)
                    if not region.intersects(rect):
                        continue
                    painter.fillRect(rect, ground)
                    cell = self._model.cell(row, place)
                    if cell.stale:
                        painter.fillRect(rect, hatch)
                    self._paint_cell(
                        painter, cell, column, rect, theme.strong if selected else tones[cell.tone], ground
                    )
                painter.fillRect(QRect(0, top + height - 1, whole, 1), theme.line)
            if row == current:
                painter.fillRect(QRect(0, top, 3, height - 1), theme.focus)
                painter.fillRect(QRect(0, top, whole, 1), theme.focus)
                painter.fillRect(QRect(0, top + height - 2, whole, 1), theme.focus)

    def _paint_head(self, painter: QPainter, row: int, rect: QRect) -> None:
        """Paint the head of a group: a triangle that says whether it is open, its name and its count."""
        model, theme = self._model, self._theme
        if not isinstance(model, TableList):
            return
        painter.fillRect(rect, theme.ground)
        x, y = rect.left() + 11.0, rect.center().y() + 0.5
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.dim)
        if model.is_open(row):
            painter.drawPolygon([QPointF(x - 4, y - 2.5), QPointF(x + 4, y - 2.5), QPointF(x, y + 3)])
        else:
            painter.drawPolygon([QPointF(x - 2.5, y - 4), QPointF(x + 3, y), QPointF(x - 2.5, y + 4)])
        painter.setPen(theme.dim)
        painter.setFont(self._texts.bold)
        words = QRectF(rect).adjusted(24, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, model.head_text(row))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line)

    def _paint_cell(
        self, painter: QPainter, cell: Cell, column: Column, rect: QRect, ink: QColor, ground: QColor
    ) -> None:
        inner = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        offset = 0
        if cell.payload is not None and self._faces is not None:
            if cell.stale and not isinstance(cell.payload, Mark | AlarmMark):
                painter.setOpacity(STALE_OPACITY)
            words = self._texts.width(cell.text) if cell.text else 0
            brush = Brush(self._theme, self.font(), self._faces, ground, self._server, words)
            offset = paint_payload(painter, cell, inner, brush)
            painter.setOpacity(1.0)
        width = inner.width() - offset
        if not cell.text or width <= 0:
            return
        text = self._texts.text(cell.text, width, column.elide, bold=column.bold)
        size = text.size()
        left = inner.right() + 1 - size.width() if column.right else inner.left() + offset
        painter.setPen(ink)
        painter.setFont(self._texts.bold if column.bold else self._texts.normal)
        painter.drawStaticText(QPointF(left, rect.top() + (rect.height() - size.height()) / 2), text)

    def _columns(self) -> list[tuple[int, Column, int, int]]:
        """Return the columns that can be seen: number, column, left edge, width."""
        seen: list[tuple[int, Column, int, int]] = []
        viewport_width = self.viewport().width()
        for place, column in enumerate(self._model.columns):
            width = self.columnWidth(place)
            left = self.columnViewportPosition(place)
            if width and left < viewport_width and left + width > 0:
                seen.append((place, column, left, width))
        return seen

    def _set_up(self) -> None:
        heading = show_lines(self, self._model, tr("Tables"), ROW_HEIGHT)
        # Whole rows: half a row under the pinned strip would look like damage.
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        # The header stands above the pinned strip, over both lists.
        heading.hide()
        heading.setMinimumSectionSize(0)

"""The table list's view: paints its cells itself, straight from the model, several times quicker than delegates."""

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QRegion, QStaticText, QTransform
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from thrillmon.models.cells import Cell, Tone
from thrillmon.models.table_columns import Column
from thrillmon.models.tables import TableModel
from thrillmon.models.words import tr
from thrillmon.panes.table_cells import MARGIN, paint_payload
from thrillmon.panes.theme import Theme

ROW_HEIGHT = 30

# Texts laid out and kept; a floor of 300 tables shows about 2,000 different ones.
MOST_TEXTS = 8000

# Shapes and cards nobody confirms any more are paler than live ones, beside being hatched.
STALE_OPACITY = 0.45


class TableListView(QTableView):
    """Shows a TableModel. Selection, keys, header and screen readers are QTableView's; painting is not."""

    def __init__(self, model: TableModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self._texts: dict[tuple[str, int, bool, int], QStaticText] = {}
        self._bold = QFont()
        self._stopwatch = QElapsedTimer()
        self.painting_seconds = 0.0
        """How long the last painting took."""
        self._set_up()

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.viewport().update()

    def visible_rows(self) -> range:
        """Return the rows that can be seen."""
        viewport = self.viewport()
        first, last = self.rowAt(0), self.rowAt(viewport.height() - 1)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self._model.rowCount() - 1) + 1)

    def visible_codes(self) -> list[str]:
        """Return the game codes that can be seen."""
        return [self._model.table(row).game_code for row in self.visible_rows()]

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QTableView. Only cells that touch the region to be painted are painted."""
        self._stopwatch.start()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, event.region())
        painter.end()
        self.painting_seconds = self._stopwatch.nsecsElapsed() / 1e9

    def _paint(self, painter: QPainter, region: QRegion) -> None:
        theme = self._theme
        hatch = QBrush(theme.hatch, Qt.BrushStyle.BDiagPattern)
        tones = {Tone.NORMAL: theme.text, Tone.DIM: theme.dim, Tone.STRONG: theme.strong}
        selected = self.currentIndex().row() if self.selectionModel().hasSelection() else -1
        columns = self._columns()
        right = max((left + width for _, _, left, width in columns), default=0)
        for row in self.visible_rows():
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            if not region.intersects(QRect(0, top, max(right, self.viewport().width()), height)):
                continue
            ground = theme.selection if row == selected else theme.panel
            for place, column, left, width in columns:
                rect = QRect(left, top, width, height)
                if not region.intersects(rect):
                    continue
                painter.fillRect(rect, ground)
                cell = self._model.cell(row, place)
                if cell.stale:
                    painter.fillRect(rect, hatch)
                ink = theme.strong if row == selected else tones[cell.tone]
                self._paint_cell(painter, cell, column, rect, ink)
            painter.fillRect(QRect(0, top + height - 1, self.viewport().width(), 1), theme.line)
            if row == selected and self.hasFocus():
                painter.fillRect(QRect(0, top, 3, height - 1), theme.focus)

    def changeEvent(self, event: QEvent) -> None:
        """See QWidget: texts are laid out anew in another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._texts.clear()
            self._bold = QFont(self.font())
            self._bold.setBold(True)
        super().changeEvent(event)

    def _paint_cell(self, painter: QPainter, cell: Cell, column: Column, rect: QRect, ink: QColor) -> None:
        inner = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        offset = 0
        if cell.payload is not None:
            if cell.stale:
                painter.setOpacity(STALE_OPACITY)
            offset = paint_payload(painter, cell.payload, inner, self._theme, self.font(), stale=cell.stale)
            painter.setOpacity(1.0)
        if not cell.text:
            return
        width = inner.width() - offset
        text = self._text(cell.text, width, column)
        size = text.size()
        left = inner.right() + 1 - size.width() if column.right else inner.left() + offset
        painter.setPen(ink)
        painter.setFont(self._bold if column.bold else self.font())
        painter.drawStaticText(QPointF(left, rect.top() + (rect.height() - size.height()) / 2), text)

    def _text(self, text: str, width: int, column: Column) -> QStaticText:
        key = text, width, column.bold, column.elide.value
        made = self._texts.get(key)
        if made is None:
            if len(self._texts) >= MOST_TEXTS:
                self._texts.clear()
            font = self._bold if column.bold else self.font()
            metrics = QFontMetrics(font)
            made = QStaticText(metrics.elidedText(text, column.elide, width))
            made.setTextFormat(Qt.TextFormat.PlainText)
            made.prepare(QTransform(), font)
            self._texts[key] = made
        return made

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
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Tables"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsMovable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        letter = self.fontMetrics().averageCharWidth()
        header.setMinimumSectionSize(3 * letter)
        for place, column in enumerate(self._model.columns):
            self.setColumnWidth(place, column.width * letter + 2 * MARGIN)
            if column.stretch:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

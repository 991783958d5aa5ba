"""The lists of the jackpot pane: two lines of text to a row, painted straight from the model; rows stand still."""

from typing import Generic

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QBrush,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from thrillmon.models.jackpots_cells import LineColumn
from thrillmon.models.jackpots_lines import LineRows
from thrillmon.models.keyed_rows import R
from thrillmon.panes.jackpots_cells import MARGIN, CellPainter, Spot
from thrillmon.panes.line_list import show_lines
from thrillmon.panes.measures import whole
from thrillmon.panes.theme import Theme

ROW_HEIGHT = 42
LOW_ROW_HEIGHT = 26
# Rows may move again this long after the last move of the pointer or key.
HOLD_MS = 8000

# What amounts and ages leave is shared by curves and words; where it is little, the words get all of it.
CURVE_SHARE, LEAST_CURVE, MOST_CURVE = 0.45, 80, 460
LEAST_WORDS = 130


class LinesView(QTableView, Generic[R]):
    """Selection, keys, header and screen readers are QTableView's; painting is not.

    stepped: a person went to the row of this identity.  opened: Enter, or a double click.
    """

    stepped = Signal(object)
    opened = Signal(object)

    def __init__(self, model: LineRows[R], theme: Theme, name: str, *, low: bool = False) -> None:
        super().__init__()
        self._lines = model
        self._theme = theme
        self._low = low
        self.cells = CellPainter(theme, self.font())
        self._moving = False
        self._widths: dict[int, int] = {}
        self._unit = 0
        self.chosen: R | None = None
        """The identity of the row somebody chose, shown or not."""
        self._hold = QTimer(self)
        self._hold.setObjectName("hold")
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self._hold.timeout.connect(self.release)
        self._set_up(name)
        model.arranging.connect(self._begin_moving)
        model.arranged.connect(self._end_moving)
        self.selectionModel().currentRowChanged.connect(self._step)
        self.doubleClicked.connect(self._open)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.cells.show_theme(theme)
        self.viewport().update()

    def choose(self, key: R | None) -> None:
        """Choose a row by its identity, without telling anybody."""
        self.chosen = key
        row = self._lines.place_of(key) if key is not None else None
        if row != (self.currentIndex().row() if self.currentIndex().isValid() else None):
            self._moving = True
            self.setCurrentIndex(QModelIndex() if row is None else self._lines.index(row, 1))
            self._moving = False

    def visible_rows(self) -> range:
        """Return the rows that can be seen."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self._lines.rowCount() - 1) + 1)

    def visible_keys(self) -> list[R]:
        """Return the identities of the rows that can be seen."""
        return [self._lines.rows[row] for row in self.visible_rows()]

    def fit(self, *, anew: bool = False) -> None:
        """Give amounts that can be seen the room they need: a cut amount is a wrong one. anew: take room back, too."""
        if anew:
            self._widths.clear()
            self._unit = 0
        money = [place for place, column in enumerate(self._lines.columns) if column.money]
        for row in self.visible_rows():
            for place in money:
                cell = self._lines.line_cell(row, place)
                self._unit = max(self._unit, self.cells.unit_width(cell))
                self._widths[place] = max(self._widths.get(place, 0), self.cells.money_width(cell, self._unit))
        for place in money:
            wanted = max(
                self._widths.get(place, 0),
                self._lines.columns[place].letters * self.fontMetrics().averageCharWidth(),
            )
            if self.columnWidth(place) < wanted or anew:
                self.setColumnWidth(place, wanted)
        self._make_room()

    def release(self) -> None:
        """Let rows move again."""
        self._lines.held = False

    # ---- Qt's side

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QTableView. Only cells that touch the region to be painted are painted."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, event.region())
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """See QWidget: texts are laid out anew in another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.cells.show_font(self.font())
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget."""
        super().resizeEvent(event)
        self._make_room()

    def enterEvent(self, event: QEnterEvent) -> None:
        """See QWidget: rows stand still under a pointer."""
        super().enterEvent(event)
        self._stand_still()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See QWidget."""
        super().mouseMoveEvent(event)
        self._stand_still()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget: and under a hand at the keyboard. Enter opens."""
        self._stand_still()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
            return
        super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """See QWidget."""
        super().leaveEvent(event)
        self._hold.stop()
        self.release()

    # ---- inside

    def _stand_still(self) -> None:
        self._lines.held = True
        self._hold.start()

    def _step(self, current: QModelIndex) -> None:
        if current.isValid() and not self._moving:
            self.chosen = self._lines.rows[current.row()]
            self.stepped.emit(self.chosen)

    def _open(self) -> None:
        current = self.currentIndex()
        if current.isValid():
            self.opened.emit(self._lines.rows[current.row()])

    def _begin_moving(self) -> None:
        """Rows are about to move; where one goes, Qt would put the keyboard on its neighbour, another pot."""
        self._moving = True

    def _end_moving(self) -> None:
        self._moving = False
        self.choose(self.chosen)

    def _make_room(self) -> None:
        """Hide the curves where words would have no room beside them."""
        curve = next((place for place, one in enumerate(self._lines.columns) if one.key == "curve"), None)
        if curve is None:
            return
        others = sum(self.columnWidth(place) for place, one in enumerate(self._lines.columns) if one.letters) - (
            0 if self.isColumnHidden(curve) else self.columnWidth(curve)
        )
        room = self.viewport().width() - others
        self.setColumnHidden(curve, room - LEAST_CURVE < LEAST_WORDS)
        self.setColumnWidth(curve, min(MOST_CURVE, max(LEAST_CURVE, round(room * CURVE_SHARE))))

    def _paint(self, painter: QPainter, region: QRegion) -> None:
        theme = self._theme
        hatch = QBrush(theme.hatch, Qt.BrushStyle.BDiagPattern)
        current = self.currentIndex().row() if self.currentIndex().isValid() else -1
        columns = self._columns()
        whole = self.viewport().width()
        for row in self.visible_rows():
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            if not region.intersects(QRect(0, top, whole, height)):
                continue
            ground = theme.selection if row == current else theme.panel
            painter.fillRect(QRect(0, top, whole, height), ground)
            doubtful = self._lines.doubtful(row)
            if doubtful:
                painter.fillRect(QRect(0, top, whole, height), hatch)
            for place, column, left, width in columns:
                rect = QRect(left, top, width, height)
                if region.intersects(rect):
                    spot = Spot(rect, ground, self._unit, doubtful)
                    self.cells.paint(painter, self._lines.line_cell(row, place), column, self._lines.rows[row], spot)
            painter.fillRect(QRect(0, top + height - 1, whole, 1), theme.line)
            if row == current and self.hasFocus():
                painter.fillRect(QRect(0, top, 3, height - 1), theme.focus)

    def _columns(self) -> list[tuple[int, LineColumn, int, int]]:
        """Return the columns that can be seen: number, column, left edge, width."""
        return [
            (place, column, self.columnViewportPosition(place), self.columnWidth(place))
            for place, column in enumerate(self._lines.columns)
            if not self.isColumnHidden(place)
        ]

    def _set_up(self, name: str) -> None:
        self.verticalHeader().setMinimumSectionSize(whole(LOW_ROW_HEIGHT))
        header = show_lines(self, self._lines, name, LOW_ROW_HEIGHT if self._low else ROW_HEIGHT)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        header.setMinimumSectionSize(0)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        letter = self.fontMetrics().averageCharWidth()
        for place, column in enumerate(self._lines.columns):
            if column.letters:
                self.setColumnWidth(place, column.letters * letter + (2 * MARGIN if not column.money else 0))
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

"""The table list: one row per table; rows stand still while somebody points at them or steps through them."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from thrillmon.models.cells import Tone
from thrillmon.models.tables import TableModel
from thrillmon.models.words import tr
from thrillmon.panes.table_cells import TableCellDelegate
from thrillmon.panes.theme import Theme

ROW_HEIGHT = 30

# Rows may move again this long after the last move of the pointer or key.
HOLD_MS = 8000

# Columns that are more than plain text; of a game code the end tells more than the beginning.
PAINTED = {
    "phase": Qt.TextElideMode.ElideRight,
    "time": Qt.TextElideMode.ElideRight,
    "result": Qt.TextElideMode.ElideRight,
    "game_code": Qt.TextElideMode.ElideLeft,
}


class HairlineTable(QTableView):
    """A table view with a thin line under each row and none between columns."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QColor()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QTableView."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(self.line)
        area = event.rect()
        first = max(0, self.rowAt(area.top()))
        last = self.rowAt(area.bottom())
        for row in range(first, (last if last >= 0 else self.model().rowCount() - 1) + 1):
            bottom = self.rowViewportPosition(row) + self.rowHeight(row) - 1
            painter.drawLine(area.left(), bottom, area.right(), bottom)


class TablesPane(QWidget):
    """The list with its heading. table_chosen carries a game code, never a row number."""

    table_chosen = Signal(str)

    def __init__(self, model: TableModel, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self._title = QLabel(tr("Tables"))
        font = QFont(self._title.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.1)
        self._title.setFont(font)
        self._note = QLabel()
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._empty = QLabel(tr("No table has been heard of yet."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self.view = HairlineTable()
        self._delegates = {key: TableCellDelegate(self.view, theme, elide) for key, elide in PAINTED.items()}
        self._hold = QTimer(self)
        self._hold.setObjectName("hold")
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self._hold.timeout.connect(self.release)
        self._set_up_view()
        heading = QHBoxLayout()
        heading.setContentsMargins(9, 8, 9, 6)
        heading.addWidget(self._title)
        heading.addSpacing(10)
        heading.addWidget(self._note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(heading)
        column.addWidget(self.view, 1)
        column.addWidget(self._empty, 1)
        self.view.hide()
        self.show_theme(theme)
        self._count()
        model.rowsInserted.connect(self._count)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        for delegate in self._delegates.values():
            delegate.theme = theme
        self.view.line = theme.line
        self._model.show_colours(
            {Tone.NORMAL: QBrush(theme.text), Tone.DIM: QBrush(theme.dim), Tone.STRONG: QBrush(theme.strong)},
            QBrush(theme.hatch, Qt.BrushStyle.BDiagPattern),
        )
        self.view.viewport().update()

    def show_summary(self, text: str) -> None:
        """Say beside the heading how the floor stands."""
        self._note.setText(text)

    def show_empty_reason(self, text: str) -> None:
        """Say why there is no table yet, and what to do."""
        self._empty.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: notices that somebody reads the list."""
        if event.type() in (QEvent.Type.MouseMove, QEvent.Type.KeyPress, QEvent.Type.Wheel):
            self._model.held = True
            self._hold.start()
        elif event.type() == QEvent.Type.Leave:
            self.release()
        return super().eventFilter(watched, event)

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self._model)
        for place, column in enumerate(self._model.columns):
            if column.key in self._delegates:
                view.setItemDelegateForColumn(place, self._delegates[column.key])
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setMouseTracking(True)
        view.setAccessibleName(tr("Tables"))
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setSectionsMovable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)
        # A letter of the interface font is about 0.52 of its height; columns are given in letters.
        letter = view.fontMetrics().averageCharWidth()
        header.setMinimumSectionSize(3 * letter)
        for place, column in enumerate(self._model.columns):
            view.setColumnWidth(place, column.width * letter + 6)
            if column.key == "result":
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.selectionModel().currentRowChanged.connect(self._chosen)

    def choose(self, game_code: str) -> None:
        """Select a table."""
        row = self._model.row_of(game_code)
        if row is not None:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.view.selectionModel().setCurrentIndex(self._model.index(row, 0), flags)

    def painted_colours(self) -> int:
        """Return in how many colours the first table code is painted: more than one when it can be read."""
        column = next(place for place, column in enumerate(self._model.columns) if column.key == "table")
        rectangle = self.view.visualRect(self._model.index(0, column))
        if not self._model.rowCount() or not rectangle.isValid():
            return 0
        image = self.view.viewport().grab(rectangle).toImage()
        return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})

    def _chosen(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self.table_chosen.emit(self._model.table(index.row()).game_code)

    def release(self) -> None:
        """Let the rows move again."""
        self._model.held = False

    def _count(self) -> None:
        rows = self._model.rowCount()
        if rows and self.view.isHidden():
            self.view.show()
            self.view.setFocus()
        self._empty.setVisible(rows == 0)

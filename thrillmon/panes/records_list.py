"""The list of rounds: paints its cells itself, and tells its model which rows are looked at."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from thrillmon.models.cells import Tone
from thrillmon.models.records import RoundListModel
from thrillmon.models.words import tr
from thrillmon.panes.line_list import show_lines
from thrillmon.panes.measures import whole
from thrillmon.panes.row_texts import RowTexts
from thrillmon.panes.theme import Theme

ROW_HEIGHT = 28
MARGIN = 6

PATH_WIDTH = 18


class RecordsList(QTableView):
    """row_opened: Enter or a double click on a row.  path_unwanted: the column of this path is to go."""

    row_opened = Signal()
    path_unwanted = Signal(str)

    def __init__(self, model: RoundListModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self._texts = RowTexts(self.font())
        self._set_up()
        model.modelReset.connect(self._show_columns)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.viewport().update()

    def visible_rows(self) -> range:
        """Return the rows that can be seen."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self._model.rowCount() - 1) + 1)

    def changeEvent(self, event: QEvent) -> None:
        """See QWidget: texts are laid out anew in another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._texts = RowTexts(self.font())
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QTableView. Only cells that touch the region to be painted are painted."""
        painter = QPainter(self.viewport())
        self._paint(painter, event.region())
        painter.end()
        self._model.look_at(self.visible_rows())

    def _paint(self, painter: QPainter, region: QRegion) -> None:
        theme = self._theme
        tones = {Tone.NORMAL: theme.text, Tone.DIM: theme.dim, Tone.STRONG: theme.strong}
        selected = self.currentIndex().row() if self.selectionModel().hasSelection() else -1
        columns = list(self._columns())
        width = self.viewport().width()
        painter.setFont(self.font())
        for row in self.visible_rows():
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            line = QRect(0, top, width, height)
            if not region.intersects(line):
                continue
            painter.fillRect(line, theme.selection if row == selected else theme.panel)
            for column, left, room, right in columns:
                if not region.intersects(QRect(left, top, room, height)):
                    continue
                cell = self._model.cell(row, column)
                if not cell.text:
                    continue
                text = self._texts.text(cell.text, max(0, room - 2 * MARGIN), Qt.TextElideMode.ElideRight)
                size = text.size()
                start = left + room - MARGIN - size.width() if right else left + MARGIN
                painter.setPen(theme.strong if row == selected else tones[cell.tone])
                painter.drawStaticText(QPointF(start, top + (height - size.height()) / 2), text)
            painter.fillRect(QRect(0, top + height - 1, width, 1), theme.line)
            if row == selected and self.hasFocus():
                painter.fillRect(QRect(0, top, 3, height - 1), theme.focus)

    def _columns(self) -> Iterator[tuple[int, int, int, bool]]:
        """Give the columns that can be seen: number, left edge, width, whether it is right-aligned."""
        known = self._model.columns
        for column in range(self._model.columnCount()):
            width, left = self.columnWidth(column), self.columnViewportPosition(column)
            if width and not self.isColumnHidden(column) and left < self.viewport().width() and left + width > 0:
                yield column, left, width, column < len(known) and known[column].right

    def _set_up(self) -> None:
        header = show_lines(self, self._model, tr("Rounds found"), ROW_HEIGHT)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setMinimumSectionSize(whole(ROW_HEIGHT))
        header.setSectionsMovable(True)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._choose_columns)
        letter = self.fontMetrics().averageCharWidth()
        header.setMinimumSectionSize(3 * letter)
        for place, column in enumerate(self._model.columns):
            self.setColumnWidth(place, column.width * letter + 2 * MARGIN)
            self.setColumnHidden(place, not column.usual)
            if column.stretch:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self.row_opened)
        opened = QAction(tr("Open"), self)
        opened.setShortcuts([QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)])
        opened.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        opened.triggered.connect(self.row_opened)
        self.addAction(opened)

    def _show_columns(self) -> None:
        """Give columns of paths their width when they have come."""
        letter = self.fontMetrics().averageCharWidth()
        for column in range(len(self._model.columns), self._model.columnCount()):
            self.setColumnWidth(column, PATH_WIDTH * letter + 2 * MARGIN)

    def _choose_columns(self, point: QPoint) -> None:
        menu = self.column_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(point))

    def _show_column(self, place: int, shown: bool) -> None:
        self.setColumnHidden(place, not shown)

    def column_menu(self) -> QMenu:
        """Return the menu that shows and hides columns."""
        menu = QMenu(self)
        for place, column in enumerate(self._model.columns):
            action = menu.addAction(column.title())
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(place))
            action.toggled.connect(partial(self._show_column, place))
        for path in self._model.paths:
            action = menu.addAction(path.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(True)
            action.triggered.connect(partial(self.path_unwanted.emit, path))
        return menu

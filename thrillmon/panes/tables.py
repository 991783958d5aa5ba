"""The table list: one row per table; rows stand still while somebody points at them or steps through them."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QFont
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from thrillmon.models.cells import Tone
from thrillmon.models.tables import TableModel
from thrillmon.models.words import tr
from thrillmon.panes.table_cells import TableCellDelegate
from thrillmon.panes.theme import Theme

ROW_HEIGHT = 30

# Rows may move again this long after the last move of the pointer or key.
HOLD_MS = 8000

PAINTED = ("phase", "time", "result")


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
        self.view = QTableView()
        self._delegate = TableCellDelegate(self.view, theme)
        self._hold = QTimer(self)
        self._hold.setObjectName("hold")
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self._hold.timeout.connect(self._release)
        self._set_up_view()
        heading = QHBoxLayout()
        heading.setContentsMargins(12, 8, 12, 6)
        heading.addWidget(self._title)
        heading.addSpacing(10)
        heading.addWidget(self._note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(heading)
        column.addWidget(self.view, 1)
        column.addWidget(self._empty, 1)
        self.show_theme(theme)
        self._count()
        model.rowsInserted.connect(self._count)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._delegate.theme = theme
        self._model.show_colours(
            {Tone.NORMAL: QBrush(theme.text), Tone.DIM: QBrush(theme.dim), Tone.STRONG: QBrush(theme.strong)},
            QBrush(theme.hatch, Qt.BrushStyle.BDiagPattern),
        )
        self.view.viewport().update()

    def show_empty_reason(self, text: str) -> None:
        """Say why there is no table yet, and what to do."""
        self._empty.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: notices that somebody reads the list."""
        if event.type() in (QEvent.Type.MouseMove, QEvent.Type.KeyPress, QEvent.Type.Wheel):
            self._model.held = True
            self._hold.start()
        elif event.type() == QEvent.Type.Leave:
            self._release()
        return super().eventFilter(watched, event)

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self._model)
        view.setItemDelegate(view.itemDelegate())
        for place, column in enumerate(self._model.columns):
            if column.key in PAINTED:
                view.setItemDelegateForColumn(place, self._delegate)
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
        for place, column in enumerate(self._model.columns):
            view.setColumnWidth(place, column.width * letter + 16)
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

    def _chosen(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self.table_chosen.emit(self._model.table(index.row()).game_code)

    def _release(self) -> None:
        self._model.held = False

    def _count(self) -> None:
        rows = self._model.rowCount()
        self._note.setText(tr("{count} tables").format(count=rows) if rows else "")
        self.view.setVisible(rows > 0)
        self._empty.setVisible(rows == 0)

"""The table list: one row per table; rows stand still while somebody points at them or steps through them."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from thrillmon.models.tables import TableModel
from thrillmon.models.words import tr
from thrillmon.panes.table_view import TableListView
from thrillmon.panes.theme import Theme

# Rows may move again this long after the last move of the pointer or key.
HOLD_MS = 8000


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
        self.view = TableListView(model, theme)
        self._hold = QTimer(self)
        self._hold.setObjectName("hold")
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self._hold.timeout.connect(self.release)
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)
        self.view.selectionModel().currentRowChanged.connect(self._chosen)
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
        self.view.show_theme(theme)

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

    def choose(self, game_code: str) -> None:
        """Select a table."""
        row = self._model.row_of(game_code)
        if row is not None:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.view.selectionModel().setCurrentIndex(self._model.index(row, 0), flags)

    def chosen(self) -> str:
        """Return the game code of the selected table; "" when none is."""
        index = self.view.currentIndex()
        return self._model.table(index.row()).game_code if index.isValid() else ""

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

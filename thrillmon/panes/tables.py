"""The tables pane: filter, pinned strip, list and side panel; rows stand still while somebody is at them."""

from collections.abc import Callable
from datetime import UTC, tzinfo
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QVBoxLayout, QWidget

from thrillmon.floor.details import TableDetails
from thrillmon.models.table_columns import TABLE_COLUMNS, column_place
from thrillmon.models.table_details import describe
from thrillmon.models.table_list import TableList
from thrillmon.models.tables import TableModel
from thrillmon.models.words import tr
from thrillmon.models.worst_list import WorstList
from thrillmon.panes.details import DetailsPanel
from thrillmon.panes.measures import whole
from thrillmon.panes.memory import Memory
from thrillmon.panes.table_arranger import TableArranger
from thrillmon.panes.table_heading import TableHeading
from thrillmon.panes.table_keys import add_keys
from thrillmon.panes.table_menus import MOST_KEYS, TableMenus
from thrillmon.panes.table_view import TableListView
from thrillmon.panes.theme import Theme
from thrillmon.panes.worst_strip import WorstStrip

# Rows may move again this long after the last move of the pointer or key.
HOLD_MS = 8000

# Below this height the pinned strip holds fewer tables, or the list would have no room.
LOW_PANE = 520
FEW_WORST, MOST_WORST = 3, 5

HEADER_MARGIN = 12

DETAILS_KEY = "tables/details"


class TablesPane(QWidget):
    """table_chosen carries a game code, never a row number. chosen: the game code of the chosen table, or "".

    alarm_wanted: somebody wants to see the alarm of this table, by its game code. keys_wanted: what the keys do.
    """

    table_chosen = Signal(str)
    alarm_wanted = Signal(str)
    keys_wanted = Signal()

    def __init__(self, model: TableModel, theme: Theme, memory: Memory | None = None) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.chosen = ""
        self._model = model
        self._memory = memory or Memory()
        self._zone: tzinfo = UTC
        self.rows = TableList(model)
        self.view = TableListView(self.rows, theme)
        self.strip = WorstStrip(WorstList(model), theme)
        self.header = QHeaderView(Qt.Orientation.Horizontal)
        self.header.setModel(self.rows)
        self.header.setFixedHeight(self.fontMetrics().height() + whole(HEADER_MARGIN))
        self.arranger = TableArranger(self.rows, self.header, self.view, self._memory, lambda: self._zone)
        self.menus = TableMenus(self, self.rows, self.arranger)
        self.heading = TableHeading()
        self.filter_box = self.heading.filter_box
        self.details = DetailsPanel(theme)
        self._more: Callable[[str], TableDetails | None] = _nothing_more
        self._empty = QLabel()
        self._hold = QTimer(self)
        self._hold.setObjectName("hold")
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self._hold.timeout.connect(self.release)
        self._lay_out()
        self._connect()
        self._add_keys()
        self.view.hide()
        self.header.hide()
        self.details.setVisible(self._memory.text(DETAILS_KEY) == "open")
        self.filter_box.show_query(self.arranger.layout_now.query)
        self._count()

    # ---- what is shown

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.view.show_theme(theme)
        self.strip.view.show_theme(theme)
        self.details.show_theme(theme)

    def show_size(self) -> None:
        """See Sized."""
        self.header.setFixedHeight(self.fontMetrics().height() + whole(HEADER_MARGIN))
        self.arranger.show_size()

    def show_zone(self, zone: tzinfo) -> None:
        """Take times in queries as meant in another zone."""
        self._zone = zone

    def show_summary(self, text: str) -> None:
        """Say beside the heading how the floor stands."""
        self.heading.show_summary(text)

    def show_empty_reason(self, text: str) -> None:
        """Say why there is no table yet, and what to do."""
        self._empty.setText(text)

    def ask_more(self, more: Callable[[str], TableDetails | None]) -> None:
        """Ask more about the chosen table, by game code, than its row says, while the side panel is open."""
        self._more = more

    def visible_codes(self) -> list[str]:
        """Return the game codes that can be seen, the chosen one included."""
        codes = [*self.strip.view.visible_codes(), *self.view.visible_codes()]
        return list(dict.fromkeys([*codes, self.chosen] if self.chosen else codes))

    def has(self, game_code: str) -> bool:
        """Say whether a table has been heard of."""
        return self._model.row_of(game_code) is not None

    def choose(self, game_code: str) -> None:
        """Choose a table; its row is selected in every list that shows it."""
        self.view.show_chosen(game_code)
        self.strip.view.show_chosen(game_code)
        self.view.step_to(game_code)
        if game_code != self.chosen:
            self.chosen = game_code
            self.table_chosen.emit(game_code)
        self._describe()

    def show_table(self, game_code: str) -> None:
        """Choose a table and put the keyboard on its row; a filter that hides it is taken away."""
        if self.rows.row_of(game_code) is None and self.arranger.layout_now.query:
            self.arranger.ask("")
        self.choose(game_code)
        self.view.setFocus()

    def open_alarm(self) -> None:
        """Ask for the alarm of the chosen table, if it has one."""
        if self.chosen in self._model.alarms:
            self.alarm_wanted.emit(self.chosen)

    def toggle_details(self) -> None:
        """Open or close the side panel."""
        shown = self.details.isHidden()
        self.details.setVisible(shown)
        self._memory.keep(DETAILS_KEY, "open" if shown else "")
        self._describe()

    def painted_colours(self) -> int:
        """Return in how many colours the first table code is painted: more than one when it can be read."""
        row = next((row for row in self.view.visible_rows() if self.rows.game_code(row)), None)
        if row is None:
            return 0
        rectangle = self.view.visualRect(self.rows.index(row, column_place("table")))
        if not rectangle.isValid():
            return 0
        image = self.view.viewport().grab(rectangle).toImage()
        return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})

    def release(self) -> None:
        """Let the rows move again."""
        self._hold.stop()
        self.rows.held = self.strip.rows.held = False

    # ---- Qt's side

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: notices that somebody is at the rows, and takes the keys that are the pane's."""
        kind = event.type()
        if kind in (QEvent.Type.MouseMove, QEvent.Type.KeyPress, QEvent.Type.Wheel, QEvent.Type.MouseButtonPress):
            self.rows.held = self.strip.rows.held = True
            self._hold.start()
        elif kind is QEvent.Type.Leave:
            self.release()
        if isinstance(event, QKeyEvent) and kind is QEvent.Type.KeyPress and self._take_key(watched, event):
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget."""
        super().resizeEvent(event)
        self.strip.rows.most = FEW_WORST if event.size().height() < LOW_PANE else MOST_WORST

    # ---- inside

    def _take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        row = self.view.currentIndex().row() if watched is self.view else -1
        head = row >= 0 and not self.rows.game_code(row)
        if head and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            if self.rows.is_open(row) is (key == Qt.Key.Key_Left):
                self.arranger.toggle_group(row)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            column = self.view.currentIndex().column()
            if row >= 0 and column == column_place("alarm") and self.chosen in self._model.alarms:
                self.open_alarm()
            elif head:
                self.arranger.toggle_group(row)
            else:
                self.toggle_details()
            return True
        if key == Qt.Key.Key_Escape and self.arranger.layout_now.query:
            self.arranger.ask("")
            return True
        return False

    def _clicked(self) -> None:
        index = self.view.currentIndex()
        if index.isValid() and not self.rows.game_code(index.row()):
            self.arranger.toggle_group(index.row())
        elif index.column() == column_place("alarm"):
            self.choose(self.rows.game_code(index.row()))
            self.open_alarm()

    def _clicked_worst(self) -> None:
        # The row that is clicked may have the keyboard already, and another table may have been chosen since.
        index = self.strip.view.currentIndex()
        if index.isValid():
            self.choose(self.strip.rows.game_code(index.row()))
            if index.column() == column_place("alarm"):
                self.open_alarm()

    def _describe(self) -> None:
        if self.details.isHidden():
            return
        table = self._model.table_of(self.chosen)
        if table is None:
            self.details.show_details(None)
            return
        self.details.show_details(describe(table, self._model.view_of(table), self._more(self.chosen)))

    def _settled(self, touched: set[str]) -> None:
        if self.chosen in touched:
            self._describe()
        self._count()

    def _arranged(self) -> None:
        self.heading.show_refusal(None)
        self.filter_box.show_query(self.arranger.layout_now.query)
        self._wear_header()
        self._count()

    def _wear_header(self) -> None:
        self.view.wear(self.header)
        self.strip.view.wear(self.header)

    def _count(self) -> None:
        tables = self._model.rowCount()
        arranger = self.arranger
        self.heading.show_state(arranger.layout_now, arranger.view_name, self.rows.shown_count(), tables)
        if tables and self.view.isHidden():
            self.view.show()
            self.header.show()
            if not self.filter_box.hasFocus():
                self.view.setFocus()
        self._empty.setVisible(tables == 0)

    def _popup(self, at: QPoint, key: str = "") -> None:
        menu = self.menus.menu(key)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _popup_on_header(self, at: QPoint) -> None:
        place = self.header.logicalIndexAt(at)
        self._popup(self.header.viewport().mapToGlobal(at), TABLE_COLUMNS[place].key if place >= 0 else "")

    def _popup_on_row(self, at: QPoint) -> None:
        index = self.view.currentIndex()
        key = TABLE_COLUMNS[index.column()].key if index.isValid() else ""
        self._popup(self.view.viewport().mapToGlobal(at), key)

    def _popup_below_button(self) -> None:
        button = self.heading.menu_button
        self._popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _connect(self) -> None:
        for view in (self.view, self.strip.view):
            view.installEventFilter(self)
            view.viewport().installEventFilter(self)
            view.stepped.connect(self.choose)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(self._popup_on_row)
        self.strip.view.clicked.connect(self._clicked_worst)
        self.view.clicked.connect(self._clicked)
        self.header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header.customContextMenuRequested.connect(self._popup_on_header)
        self.header.sectionResized.connect(self._wear_header)
        for follower in (self.strip.view.horizontalScrollBar().setValue, self.header.setOffset):
            self.view.horizontalScrollBar().valueChanged.connect(follower)
        self.filter_box.asked.connect(self.arranger.ask)
        self.filter_box.left.connect(self.view.setFocus)
        self.arranger.refused.connect(self.heading.show_refusal)
        self.arranger.changed.connect(self._arranged)
        self.details.alarm_wanted.connect(self.open_alarm)
        self.heading.menu_button.clicked.connect(self._popup_below_button)
        self._model.settled.connect(self._settled)
        self._wear_header()

    def _add_keys(self) -> None:
        views = [
            (
                tr("Saved view {number}").format(number=number),
                f"Ctrl+{number}",
                partial(self.menus.wear_numbered, number),
            )
            for number in range(1, MOST_KEYS + 1)
        ]
        add_keys(
            self,
            [
                (tr("Filter"), "/", self.filter_box.setFocus),
                (tr("Details"), "Ctrl+I", self.toggle_details),
                (tr("The alarm of this table"), "A", self.open_alarm),
                (tr("Menu of the tables"), "Ctrl+Shift+V", self._popup_below_button),
                (tr("Save this view"), "Ctrl+Shift+S", self.menus.save_view),
                (tr("Keys"), "?", self.keys_wanted.emit),
                *views,
            ],
        )

    def _lay_out(self) -> None:
        self._empty.setText(tr("No table has been heard of yet."))
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.header)
        column.addWidget(self.strip)
        column.addWidget(self.view, 1)
        column.addWidget(self._empty, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addLayout(column, 1)
        row.addWidget(self.details)


def _nothing_more(game_code: str) -> TableDetails | None:
    del game_code
    return None

"""Everything heard, like a packet list: the list, and the chosen message with its fields and bytes."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
)

from thrillmon.floor.notice_queries import NOTICES
from thrillmon.floor.notices import Notice
from thrillmon.floor.queries import Query
from thrillmon.models.messages import MessageModel
from thrillmon.models.words import number_text, render, tr
from thrillmon.panes.line_list import show_lines
from thrillmon.panes.message_detail import MessageDetail
from thrillmon.panes.plain_label import plain_label
from thrillmon.panes.query_line import QueryLine
from thrillmon.panes.records_names import NamesButton, NamesOnRecord, Note, user_name
from thrillmon.panes.side import SidePane
from thrillmon.panes.theme import Theme
from thrillmon.sentences import Sentence, say
from thrillmon.tasks import Tasks

ROW_HEIGHT = 24


class MessagesPane(SidePane):
    """Follows what is heard until somebody scrolls up or chooses a message; End follows again.

    asked carries the query that was typed, once it is understood.
    """

    paused = Signal()
    asked = Signal(str)

    def __init__(self, model: MessageModel, zone: tzinfo, theme: Theme, now: Callable[[], float]) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self.query: QueryLine[Notice] = QueryLine(
            NOTICES, tr("type=ROUND_FINISH table=T101 error … (Enter)"), now, zone, self._ask
        )
        self.newer = QPushButton()
        self.newer.clicked.connect(self._follow)
        self.names = NamesButton()
        self.notice = plain_label()
        self.notice.setContentsMargins(9, 0, 9, 6)
        self.notice.hide()
        self.list = QTableView()
        self.detail = MessageDetail(zone, theme)
        self.detail.query_wanted.connect(self.query.show_query)
        heading = QHBoxLayout()
        heading.setContentsMargins(9, 8, 9, 6)
        heading.addWidget(self.query, 1)
        heading.addWidget(self.newer, 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(self.names, 0, Qt.AlignmentFlag.AlignTop)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.list)
        halves.addWidget(self.detail)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(heading)
        column.addWidget(self.notice)
        column.addWidget(halves, 1)
        self._set_up_list()
        self._show_newer(0)
        model.newer_changed.connect(self._show_newer)
        model.rowsInserted.connect(self._grown)

    def put_on_record(self, note: Note, tasks: Tasks, name: str) -> None:
        """Let names be shown once it is on record; name: of the task that sees to it."""
        said = say("{user} had people's names shown in the list of messages.", user=user_name())
        names = NamesOnRecord(self.names, note, tasks, name, said)
        names.shown.connect(self._show_names)
        names.refused.connect(self._refused)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.detail.show_theme(theme)

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._model.show_zone(zone)
        self.detail.show_zone(zone)
        self.query.show_zone(zone)

    def flush(self) -> None:
        """Show what was heard; cheap while the pane is hidden."""
        if self.isVisible():
            self._model.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """See QWidget."""
        super().showEvent(event)
        self._model.flush()

    def _show_names(self, revealed: bool) -> None:
        self._say("")
        self.detail.show_names(revealed=revealed)

    def _refused(self, why: Sentence) -> None:
        self._say(render(why))

    def _say(self, text: str) -> None:
        self.notice.setText(f"▲ {text}" if text else "")
        self.notice.setVisible(bool(text))

    def _set_up_list(self) -> None:
        view = self.list
        header = show_lines(view, self._model, tr("Messages"), ROW_HEIGHT)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        letter = self.fontMetrics().averageCharWidth()
        for place, column in enumerate(self._model.columns):
            view.setColumnWidth(place, column.width * letter)
        view.selectionModel().currentRowChanged.connect(self._chosen)
        view.verticalScrollBar().actionTriggered.connect(self._scrolled)
        follow = QAction(tr("Follow"), view)
        follow.setShortcut(QKeySequence(Qt.Key.Key_End))
        follow.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        follow.triggered.connect(self._follow)
        view.addAction(follow)

    def _ask(self, query: Query[Notice] | None, text: str) -> None:
        self._model.show_query(query)
        self.detail.show_notice(None)
        self.list.scrollToBottom()
        self.asked.emit(text)

    def _chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            self._pause()
            self.detail.show_notice(self._model.notice(current.row()))

    def _scrolled(self) -> None:
        bar = self.list.verticalScrollBar()
        if bar.sliderPosition() < bar.maximum():
            self._pause()

    def _pause(self) -> None:
        if self._model.following:
            self._model.pause()
            self.paused.emit()

    def _follow(self) -> None:
        self._model.follow()
        self.list.clearSelection()
        self.list.scrollToBottom()

    def _grown(self) -> None:
        if self._model.following:
            self.list.scrollToBottom()

    def _show_newer(self, count: int) -> None:
        if self._model.following:
            self.newer.setText(tr("Following"))
            self.newer.setToolTip(tr("New messages appear by themselves; choosing one pauses"))
            self.newer.setEnabled(False)
        else:
            self.newer.setText(tr("{count} newer (End)").format(count=number_text(count)))
            self.newer.setToolTip(tr("The list stands still; End follows again"))
            self.newer.setEnabled(True)

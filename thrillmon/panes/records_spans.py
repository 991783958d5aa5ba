"""The shifts and shoes of one table, to walk down to its rounds by."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QTreeView, QVBoxLayout, QWidget

from thrillmon.clock import Clock
from thrillmon.models.records_source import RecordSource
from thrillmon.models.records_words import failure_words
from thrillmon.models.spans import SpanTreeModel
from thrillmon.models.spans_walk import SpanWalk
from thrillmon.models.timeline_words import one_line
from thrillmon.models.words import tr
from thrillmon.panes.keys import add_keys
from thrillmon.panes.plain_label import plain_label
from thrillmon.tasks import Tasks


class SpansView(QWidget):
    """query_wanted: the rounds of a shift or shoe, or one round, are to be listed.  left: Escape was pressed."""

    query_wanted = Signal(str)
    left = Signal()

    def __init__(self, source: RecordSource, tasks: Tasks, clock: Clock, zone: tzinfo) -> None:
        super().__init__()
        self.model = SpanTreeModel(zone)
        self.walk = SpanWalk(source, self.model, tasks, clock)
        for child in (self.model, self.walk):
            child.setParent(self)
        self._source = source
        self._table = ""
        self._game_code = ""
        self.title = plain_label(bold=True)
        self.status = plain_label()
        self.status.setObjectName("dim")
        self.older = QToolButton()
        self.older.setText(tr("Older shifts"))
        self.older.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.older.clicked.connect(self.walk.older)
        self.tree = QTreeView()
        self._lay_out()
        self._add_actions()
        self.walk.changed.connect(self._show_status)
        self.setFocusProxy(self.tree)
        self._show_status()

    def show_table(self, table_code: str, game_code: str) -> None:
        """Take in which table is chosen in the window; its shifts are looked up when they can be seen."""
        self._table, self._game_code = table_code, game_code
        if self.isVisible():
            self.begin()

    def begin(self) -> None:
        """Look the shifts of the chosen table up, unless they are there."""
        if self._game_code != self.walk.game_code:
            self.walk.start(self._game_code)
        self._show_status()

    def refresh(self) -> None:
        """Look them up anew."""
        self.walk.start(self._game_code)

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self.model.show_zone(zone)

    def _show_status(self) -> None:
        walk = self.walk
        if self._game_code:
            self.title.setText(tr("Shifts of {table}").format(table=one_line(self._table or self._game_code)))
        else:
            self.title.setText(tr("Shifts"))
        if not self._game_code:
            text = tr("Choose a table in the list of tables to see its shifts, their shoes and rounds.")
        elif walk.failure is not None:
            text = f"▲ {failure_words(walk.failure)}"
        elif walk.asking:
            text = tr("searching …")
        else:
            count = self.model.rowCount()
            text = (
                tr("{count} shifts").format(count=count) if count else tr("Nobody has told of a shift of this table.")
            )
            if self._source.has_provider:
                text = f"{text} · {tr('A: the archive has it, P: the provider has it')}"
        self.status.setText(text)
        self.older.setVisible(walk.more)

    def _list_rounds(self) -> None:
        line = self.model.line(self.tree.currentIndex())
        if line is not None and line.query:
            self.query_wanted.emit(line.query)

    def _copy_code(self) -> None:
        line = self.model.line(self.tree.currentIndex())
        if line is not None:
            QGuiApplication.clipboard().setText(line.code)

    def _lay_out(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setUniformRowHeights(True)
        tree.setAccessibleName(tr("Shifts, shoes and rounds"))
        tree.setFrameShape(QTreeView.Shape.NoFrame)
        # A double click lists the rounds; the sign in front opens.
        tree.setExpandsOnDoubleClick(False)
        tree.doubleClicked.connect(self._list_rounds)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        letter = self.fontMetrics().averageCharWidth()
        for column, width in enumerate((42, 20, 14, 24)):
            tree.setColumnWidth(column, width * letter)
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(self.older)
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 4, 9, 4)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.status)
        column.addWidget(tree, 1)

    def _add_actions(self) -> None:
        keys = (
            (tr("List its rounds"), "Return", self._list_rounds),
            (tr("Copy code"), QKeySequence(QKeySequence.StandardKey.Copy), self._copy_code),
            (tr("Look them up anew"), "F5", self.refresh),
            (tr("Back to the rounds"), "Esc", self.left.emit),
        )
        add_keys(self.tree, keys)

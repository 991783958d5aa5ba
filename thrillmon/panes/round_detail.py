"""One round in full: what lay on the table, what happened step by step with its bytes, and what others say of it."""

from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import QModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabWidget, QToolButton, QTreeView, QVBoxLayout, QWidget

from thrillmon.floor.masking import masked_body
from thrillmon.models.records_columns import dealer_text, mark_words
from thrillmon.models.records_source import Story
from thrillmon.models.round_nodes import Node, openable, round_nodes
from thrillmon.models.round_tree import RoundTreeModel
from thrillmon.models.timeline_words import one_line, shoe_words
from thrillmon.models.words import tr
from thrillmon.panes.bytes_view import BytesView
from thrillmon.panes.plain_label import plain_label
from thrillmon.panes.round_accounts import AccountsView
from thrillmon.panes.round_table import RoundTable
from thrillmon.panes.theme import Theme
from thrillmon.wire.recorder.record_pb2 import RoundRecord


class RoundDetail(QWidget):
    """Shows one story after the other.

    filter_wanted, column_wanted: a term and a path somebody wants in the list.  provider_wanted: ask the provider.
    dossier_wanted, table_wanted: of the round that is shown.  open_link: opens an address in the browser.
    """

    filter_wanted = Signal(str)
    column_wanted = Signal(str)
    provider_wanted = Signal()
    dossier_wanted = Signal()
    table_wanted = Signal(str)

    def __init__(
        self, zone: tzinfo, theme: Theme, open_link: Callable[[QUrl], bool] = QDesktopServices.openUrl
    ) -> None:
        super().__init__()
        self._zone = zone
        self._open_link = open_link
        self._revealed = False
        self._body = b""
        self.story: Story | None = None
        self.told: RoundRecord | None = None
        """What the provider has told of the round, when it was asked."""
        self.heading = plain_label(bold=True)
        self.line = plain_label()
        self.line.setObjectName("dim")
        self.table = RoundTable(theme)
        self.model = RoundTreeModel(theme.dim)
        self.tree = QTreeView()
        self.bytes = BytesView(theme)
        self.accounts = AccountsView(zone, theme)
        self.accounts.provider_wanted.connect(self.provider_wanted)
        self.tabs = QTabWidget()
        self._empty = plain_label()
        self.model.setParent(self)
        self._lay_out()
        self._set_up_tree()
        self.show_story(None)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.table.show_theme(theme)
        self.bytes.show_theme(theme)
        self.model.show_theme(theme.dim)
        self.accounts.show_theme(theme)

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        self.accounts.show_zone(zone)
        self._show()

    def show_names(self, *, revealed: bool) -> None:
        """Show names, or initials again."""
        self._revealed = revealed
        self._show()

    def show_story(self, story: Story | None) -> None:
        """Show another round; None while none is chosen."""
        self.story = story
        self.told = None
        self.accounts.show_note("")
        self._show()

    def show_told(self, told: RoundRecord) -> None:
        """Show what the provider says of the same round."""
        self.told = told
        self.accounts.show_note("")
        self._show_accounts()
        self.tabs.setCurrentWidget(self.accounts)

    def show_note(self, text: str) -> None:
        """Say why there is nothing to be shown."""
        self._empty.setText(text)

    # ---- inside

    def _show(self) -> None:
        story = self.story
        for widget in (self.heading, self.line, self.table, self.tabs, *self._buttons):
            widget.setVisible(story is not None)
        self._empty.setVisible(story is None)
        if story is None:
            self.model.show_node(None)
            self.bytes.show_body(b"")
            self.accounts.show_accounts(None, None)
            self._empty.setText(tr("Choose a round to see it here."))
            return
        record = story.round.record
        self._head(story, record)
        reason = ""
        if record.cancel:
            reason = one_line(", ".join(filter(None, (record.cancel_message, record.cancel_code)))) or tr("Cancelled")
        self.table.show_outcome(story.round.outcome(), over=record.is_end or record.cancel, cancelled=reason)
        self._body = story.body if self._revealed else masked_body(story.body)
        self.bytes.show_body(self._body)
        self.model.show_node(round_nodes(story, self._body, self._zone, revealed=self._revealed))
        for index in self.model.open_indexes():
            self.tree.expand(index)
        self._show_accounts()

    def _head(self, story: Story, record: RoundRecord) -> None:
        parts = [tr("Round {number}").format(number=record.shift_round or "?")]
        if record.shoe_code and record.shoe_round:
            parts.append(
                tr("shoe {shoe}, round {round}").format(shoe=shoe_words(record.shoe_code), round=record.shoe_round)
            )
        parts += mark_words(story.row)
        self.heading.setText(one_line(" · ".join(parts)))
        lines = [one_line(record.table_code or record.game_code), tr(story.round.game().label)]
        if story.row.started is not None:
            lines.append(datetime.fromtimestamp(story.row.started, self._zone).strftime("%Y-%m-%d %H:%M:%S"))
        dealer = dealer_text(story.row.dealer_code, story.row.dealer, revealed=self._revealed)
        if dealer:
            lines.append(tr("dealer {name}").format(name=dealer))
        lines.append(one_line(record.round_code))
        self.line.setText(" · ".join(lines))

    def _show_accounts(self) -> None:
        self.accounts.show_accounts(self.story, self.told)
        different = self.accounts.different
        title = tr("Table and record")
        self.tabs.setTabText(1, tr("{title} · ≠ {count}").format(title=title, count=different) if different else title)

    def _lay_out(self) -> None:
        self._buttons: list[QToolButton] = []
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for text, tip, signal in (
            (tr("D dossier"), tr("Write everything about this round to a PDF and a JSON file"), self.dossier_wanted),
            (tr("O provider"), tr("Ask the provider what its record says of this round"), self.provider_wanted),
        ):
            button = QToolButton()
            button.setText(text)
            button.setToolTip(tip)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(signal)
            self._buttons.append(button)
            buttons.addWidget(button)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addLayout(buttons)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.tree)
        halves.addWidget(self.bytes)
        halves.setStretchFactor(0, 4)
        halves.setStretchFactor(1, 1)
        halves.setSizes([400, 70])
        self.bytes.setMinimumHeight(3 * self.fontMetrics().height())
        self.tabs.addTab(halves, tr("Step by step"))
        self.tabs.addTab(self.accounts, tr("Table and record"))
        self.tabs.setDocumentMode(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 8, 9, 4)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.line)
        column.addWidget(self.table)
        column.addWidget(self._empty, 1)
        column.addWidget(self.tabs, 1)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _set_up_tree(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setUniformRowHeights(True)
        tree.setHeaderHidden(True)
        tree.setAccessibleName(tr("Step by step"))
        tree.setFrameShape(QTreeView.Shape.NoFrame)
        tree.setIndentation(14)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        tree.setColumnWidth(0, 34 * self.fontMetrics().averageCharWidth())
        for text, keys, act in (
            (tr("Copy value"), QKeySequence(QKeySequence.StandardKey.Copy), self._copy_value),
            (tr("Copy path"), QKeySequence("Ctrl+Shift+C"), self._copy_path),
            (tr("Only rounds like this"), QKeySequence("Ctrl+Return"), self._filter),
            (tr("Show as a column"), QKeySequence("Ctrl+Shift+Return"), self._column),
            (tr("Open the link"), QKeySequence("Ctrl+O"), self._follow),
            (tr("Show this table"), QKeySequence("Ctrl+T"), self._to_table),
        ):
            action = QAction(text, tree)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(act)
            tree.addAction(action)
        tree.doubleClicked.connect(self._follow)
        tree.selectionModel().currentChanged.connect(self._node_chosen)
        self.bytes.byte_chosen.connect(self._byte_chosen)

    def _chosen(self) -> Node | None:
        return self.model.node(self.tree.currentIndex())

    def _copy_value(self) -> None:
        node = self._chosen()
        if node is not None:
            value = node.value or self._body[node.start : node.end].hex() or node.note
            QGuiApplication.clipboard().setText(value)

    def _copy_path(self) -> None:
        node = self._chosen()
        if node is not None and node.path:
            QGuiApplication.clipboard().setText(node.path)

    def _filter(self) -> None:
        node = self._chosen()
        if node is not None and node.query:
            self.filter_wanted.emit(node.query)

    def _column(self) -> None:
        node = self._chosen()
        # Names are personal: a column would show them of everybody.
        if node is not None and node.path and not node.children and not node.path.startswith("players_name"):
            self.column_wanted.emit(node.path)

    def _follow(self) -> None:
        node = self._chosen()
        if node is not None and node.link and openable(node.link):
            self._open_link(QUrl(node.link, QUrl.ParsingMode.StrictMode))

    def _to_table(self) -> None:
        if self.story is not None:
            self.table_wanted.emit(self.story.row.game_code)

    def _node_chosen(self, current: QModelIndex) -> None:
        node = self.model.node(current)
        if node is not None:
            self.bytes.mark(node.start, node.end)

    def _byte_chosen(self, place: int) -> None:
        index = self.model.index_at(place)
        if index == self.tree.currentIndex() or not index.isValid():
            self.bytes.mark(place, place + 1)
        else:
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

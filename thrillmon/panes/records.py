"""The record browser: a query, the rounds it finds, and the chosen round in full."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QToolButton, QVBoxLayout

from thrillmon.archive.rows import RoundRow
from thrillmon.clock import Clock
from thrillmon.floor.expressions import Expression
from thrillmon.models.records import RoundListModel
from thrillmon.models.records_search import RecordSearch
from thrillmon.models.records_source import NoAnswer, RecordSource
from thrillmon.models.records_terms import quoted
from thrillmon.models.records_words import failure_words, note_words, progress_words
from thrillmon.models.words import render, tr
from thrillmon.panes.plain_label import plain_label
from thrillmon.panes.records_files import RecordFiles
from thrillmon.panes.records_list import RecordsList
from thrillmon.panes.records_names import NamesButton
from thrillmon.panes.records_query import Memory, RecordsQuery
from thrillmon.panes.round_detail import RoundDetail
from thrillmon.panes.side import SidePane
from thrillmon.panes.theme import Theme
from thrillmon.sentences import Sentence, say
from thrillmon.tasks import Tasks

STORY, TOLD, FINDING, WORDS, REVEAL = (
    "records.story", "records.told", "records.finding", "records.words", "records.reveal",
)  # fmt: skip


class RecordsPane(SidePane):
    """table_wanted carries the game code of a table that is to be shown in the list of tables.

    source: where rounds are looked up.  tasks: run what is looked up, on the loop of the window.
    """

    table_wanted = Signal(str)

    def __init__(
        self,
        source: RecordSource,
        tasks: Tasks,
        clock: Clock,
        zone: tzinfo,
        theme: Theme,
        memory: Memory | None = None,
        open_link: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._source = source
        self._tasks = tasks
        self._clock = clock
        self._opened = b""
        self._chosen = b""
        self._notes: list[str] = []
        self.model = RoundListModel(zone, clock.now())
        self.search = RecordSearch(source, self.model, tasks, clock)
        self.query = RecordsQuery(clock.now, zone, self._ask, memory)
        self.list = RecordsList(self.model, theme)
        self.detail = RoundDetail(zone, theme, open_link)
        self.files = RecordFiles(self.search, self.query, self.detail, source, tasks, clock)
        self.names = NamesButton()
        self.status = plain_label()
        self.status.setObjectName("dim")
        self.notes = plain_label()
        self.cancel = QToolButton()
        self.export = QToolButton()
        # What is nobody's child is destroyed by Python's collector, which may run on a thread of the archive.
        for child in (self.model, self.search, self.files):
            child.setParent(self)
        self._lay_out()
        self._connect()
        self._add_actions()
        self.setFocusProxy(self.query.line.edit)
        self._show_progress()

    # ---- from outside

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.list.show_theme(theme)
        self.detail.show_theme(theme)

    def show_zone(self, zone: tzinfo) -> None:
        """Say and read times in another zone."""
        self.model.show_zone(zone, self._clock.now())
        self.detail.show_zone(zone)
        self.query.show_zone(zone)

    def show_table(self, table_code: str) -> None:
        """Take in which table is chosen in the window."""
        self.query.show_table(table_code)

    def show_query(self, text: str) -> None:
        """Ask a query, such as one from the search box of the window."""
        self.query.show_query(text)

    def show_round(self, record_id: bytes) -> None:
        """Find a round and show it in full, such as one from the timeline."""
        self._tasks.restart(FINDING, self._find(record_id))

    def say_note(self, sentence: Sentence) -> None:
        """Say something above the list until the next search."""
        self._notes.append(f"▲ {render(sentence)}")
        self._show_progress()

    def showEvent(self, event: QShowEvent) -> None:
        """See QWidget: the newest rounds are there when it is opened."""
        super().showEvent(event)
        if not self.search.progress.asked and not event.spontaneous():
            self.query.line.ask()
            self._tasks.restart(WORDS, self._learn_words())

    # ---- searching

    def _ask(self, expression: Expression, text: str) -> None:
        del text
        self._notes = []
        self.search.start(expression)

    def _escape(self) -> None:
        """Stop what runs; else take the query out."""
        if not self.files.stop() and not self.search.stop():
            self.query.clear()

    def _answered(self) -> None:
        """The first page is there: choose the round that was meant, else the newest."""
        opened, self._opened = self._opened, b""
        place = self.model.place_of(opened) if opened else None
        if self.model.rowCount():
            self.list.selectRow(place or 0)
            if self.query.line.edit.hasFocus() and self.query.text.strip():
                self.list.setFocus()
        else:
            self._choose()

    def _show_progress(self) -> None:
        progress = self.search.progress
        self.status.setText(progress_words(progress, outdated=self.model.rows.outdated))
        notes = "\n".join(filter(None, (note_words(progress), *self._notes)))
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))
        self.cancel.setVisible(progress.running)
        self.export.setEnabled(self.model.rowCount() > 0)
        if progress.asked and not progress.running and not self.model.rowCount():
            self.detail.show_note(tr("Nothing was found. Fewer or other words may find more."))

    # ---- the chosen round

    def _choose(self) -> None:
        index = self.list.currentIndex()
        row = self.model.row(index.row()) if index.isValid() else None
        record_id = row.id if row is not None else b""
        if record_id == self._chosen:
            return
        self._chosen = record_id
        if row is None:
            self.detail.show_story(None)
        else:
            self._tasks.restart(STORY, self._tell(row))

    def _restored(self) -> None:
        """Rows have moved in one go: stay with the chosen round."""
        place = self.model.place_of(self._chosen) if self._chosen else None
        if place is not None:
            self.list.selectRow(place)

    async def _tell(self, row: RoundRow) -> None:
        try:
            story = await self._source.story(row, self.search.records.get(row.id))
        except NoAnswer as failure:
            self.detail.show_story(None)
            self.detail.show_note(failure_words(failure))
            return
        self.detail.show_story(story)

    def _ask_provider(self) -> None:
        story = self.detail.story
        if story is not None:
            self.detail.accounts.show_note(tr("Asking the provider …"))
            self.detail.tabs.setCurrentWidget(self.detail.accounts)
            self._tasks.restart(TOLD, self._fetch(story.row))

    async def _fetch(self, row: RoundRow) -> None:
        try:
            record, _ = await self._source.from_provider(row)
        except NoAnswer as failure:
            if self._chosen == row.id:
                self.detail.accounts.show_note(f"▲ {failure_words(failure)}")
            return
        if self.detail.story is not None and self.detail.story.row.id == row.id:
            self.detail.show_told(record)

    async def _find(self, record_id: bytes) -> None:
        try:
            row = await self._source.find(record_id)
        except NoAnswer as failure:
            self.say_note(say("{words}", words=failure.sentence))
            return
        if row is None:
            self.say_note(say("The archive has nothing of this round yet: try again in a moment."))
            return
        self._opened = record_id
        self.query.show_query(f"round={quoted(row.round_code)}")

    async def _learn_words(self) -> None:
        try:
            self.query.show_vocabulary(await self._source.vocabulary())
        except NoAnswer:
            return  # the search itself says what is wrong; completion is a convenience

    # ---- names

    async def _reveal(self) -> None:
        try:
            await self._source.note(say("{user} had people's names shown in the record browser.", user=self.files.user))
        except NoAnswer as failure:
            self.say_note(say("Names stay hidden, because it cannot be put on record: {why}", why=failure.sentence))
            return
        self._show_names(revealed=True)

    def _show_names(self, *, revealed: bool) -> None:
        self.names.show_names(revealed=revealed)
        self.model.show_names(revealed=revealed)
        self.detail.show_names(revealed=revealed)

    # ---- inside

    def _add_path(self, path: str) -> None:
        if path not in self.model.paths:
            self.model.show_paths([*self.model.paths, path])
            self._restored()

    def _remove_path(self, path: str) -> None:
        self.model.show_paths([one for one in self.model.paths if one != path])
        self._restored()

    def _lay_out(self) -> None:
        self.cancel.setText(tr("Stop (Esc)"))
        self.cancel.setToolTip(tr("Stop searching; what was found stays"))
        self.export.setText(tr("E export"))
        self.export.setToolTip(tr("Write all rounds that were found to a file"))
        for button in (self.cancel, self.export):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.status, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.names)
        row.addWidget(self.export)
        head = QVBoxLayout()
        head.setContentsMargins(9, 9, 9, 4)
        head.setSpacing(6)
        head.addWidget(self.query)
        head.addLayout(row)
        head.addWidget(self.files.bar)
        head.addWidget(self.notes)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.list)
        halves.addWidget(self.detail)
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 3)
        halves.setSizes([240, 520])
        halves.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(halves, 1)

    def _connect(self) -> None:
        self.query.escaped.connect(self._escape)
        self.search.progressed.connect(self._show_progress)
        self.search.answered.connect(self._answered)
        self.cancel.clicked.connect(self.search.stop)
        self.export.clicked.connect(self.files.ask_export)
        self.names.reveal_confirmed.connect(lambda: self._tasks.restart(REVEAL, self._reveal()))
        self.names.masked.connect(lambda: self._show_names(revealed=False))
        self.list.selectionModel().currentRowChanged.connect(self._choose)
        self.list.row_opened.connect(self.detail.tree.setFocus)
        self.list.path_unwanted.connect(self._remove_path)
        self.model.dataChanged.connect(self._choose)
        self.model.dataChanged.connect(self._show_progress)
        self.model.modelReset.connect(self._restored)
        self.detail.filter_wanted.connect(self.query.narrow)
        self.detail.column_wanted.connect(self._add_path)
        self.detail.provider_wanted.connect(self._ask_provider)
        self.detail.dossier_wanted.connect(self.files.ask_dossier)
        self.detail.table_wanted.connect(self.table_wanted)

    def _add_actions(self) -> None:
        everywhere = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for text, keys, owner, context, act in (
            (tr("Dossier of the round"), "D", self, everywhere, self.files.ask_dossier),
            (tr("Export the result"), "E", self, everywhere, self.files.ask_export),
            (tr("Ask the provider"), "O", self, everywhere, self._ask_provider),
            (tr("To the query"), "/", self, everywhere, self.query.line.edit.setFocus),
            (tr("Stop, or take the query out"), "Esc", self.list, Qt.ShortcutContext.WidgetShortcut, self._escape),
            (tr("Back to the list"), "Esc", self.detail, everywhere, self.list.setFocus),
        ):
            action = QAction(text, owner)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(context)
            action.triggered.connect(act)
            owner.addAction(action)

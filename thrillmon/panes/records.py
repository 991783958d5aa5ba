"""The record browser: a query, the rounds it finds, and the chosen round in full."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout

from thrillmon.archive.rows import RoundRow
from thrillmon.clock import Clock
from thrillmon.floor.expressions import Expression
from thrillmon.models.records import RoundListModel
from thrillmon.models.records_search import RecordSearch
from thrillmon.models.records_source import NoAnswer, RecordSource
from thrillmon.models.records_terms import quoted
from thrillmon.models.records_words import failure_words, note_words, progress_words
from thrillmon.models.words import render, tr
from thrillmon.panes.keys import add_keys
from thrillmon.panes.records_files import RecordFiles
from thrillmon.panes.records_head import RecordsHead
from thrillmon.panes.records_list import RecordsList
from thrillmon.panes.records_names import NamesOnRecord
from thrillmon.panes.records_query import Memory, RecordsQuery
from thrillmon.panes.records_spans import SpansView
from thrillmon.panes.round_detail import RoundDetail
from thrillmon.panes.side import SidePane
from thrillmon.panes.theme import Theme
from thrillmon.sentences import Sentence, say
from thrillmon.tasks import Tasks

STORY, TOLD, FINDING, WORDS, REVEAL = (
    "records.story", "records.told", "records.finding", "records.words", "records.reveal",
)  # fmt: skip


class RecordsPane(SidePane):
    """table_wanted carries the game code of a table that is to be shown in the list of tables.  holes_wanted: the
    list of holes is to be shown.

    source: where rounds are looked up.  tasks: run what is looked up, on the loop of the window.
    """

    table_wanted = Signal(str)
    holes_wanted = Signal()

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
        self._table = ("", "")
        self._notes: list[str] = []
        self.model = RoundListModel(zone, clock.now())
        self.search = RecordSearch(source, self.model, tasks, clock)
        self.query = RecordsQuery(clock.now, zone, self._ask, memory)
        self.list = RecordsList(self.model, theme)
        self.detail = RoundDetail(zone, theme, open_link)
        self.files = RecordFiles(self.search, self.query, self.detail, source, tasks, clock)
        self.head = RecordsHead(self.query, self.files.bar)
        self.spans = SpansView(source, tasks, clock, zone)
        shown = say("{user} had people's names shown in the record browser.", user=self.files.user)
        self._names = NamesOnRecord(self.head.names, source.note, tasks, REVEAL, shown)
        self._pages = QStackedWidget()
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
        self.spans.show_zone(zone)
        self.detail.show_zone(zone)
        self.query.show_zone(zone)

    def show_table(self, table_code: str, game_code: str) -> None:
        """Take in which table is chosen in the window."""
        if (table_code, game_code) != self._table:
            self._table = table_code, game_code
            self.query.show_table(table_code)
            self.spans.show_table(table_code, game_code)

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
        self._show_spans(shown=False)
        self.search.start(expression)

    def _toggle_spans(self) -> None:
        self._show_spans(shown=self._pages.currentWidget() is not self.spans)

    def _show_spans(self, *, shown: bool) -> None:
        """Show shifts and shoes in place of the rounds, or the rounds again."""
        if (self._pages.currentWidget() is self.spans) is not shown:
            self._pages.setCurrentIndex(int(shown))
            (self.spans if shown else self.list).setFocus()
        self.head.spans.setChecked(shown)
        if shown:
            self.spans.begin()

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
        self.head.show_progress(
            progress_words(progress, outdated=self.model.rows.outdated),
            "\n".join(filter(None, (note_words(progress), *self._notes))),
            running=progress.running,
            found=self.model.rowCount() > 0,
        )
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

    def _show_names(self, revealed: bool) -> None:
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
        column.addWidget(self.head)
        self._pages.addWidget(halves)
        self._pages.addWidget(self.spans)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.query.escaped.connect(self._escape)
        self.search.progressed.connect(self._show_progress)
        self.search.answered.connect(self._answered)
        head = self.head
        head.cancel.clicked.connect(self.search.stop)
        head.export.clicked.connect(self.files.ask_export)
        head.holes.clicked.connect(self.holes_wanted)
        head.spans.clicked.connect(self._toggle_spans)
        self._names.shown.connect(self._show_names)
        self._names.refused.connect(self.say_note)
        self.spans.query_wanted.connect(self.query.show_query)
        self.spans.left.connect(self._toggle_spans)
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
        keys = (
            (tr("Dossier of the round"), "D", self.files.ask_dossier),
            (tr("Export the result"), "E", self.files.ask_export),
            (tr("Ask the provider"), "O", self._ask_provider),
            (tr("Shifts and shoes of the table"), "S", self._toggle_spans),
            (tr("To the query"), "/", self.query.line.edit.setFocus),
        )
        add_keys(self, keys, below=True)
        add_keys(self.list, [(tr("Stop, or take the query out"), "Esc", self._escape)])
        add_keys(self.detail, [(tr("Back to the list"), "Esc", self.list.setFocus)], below=True)

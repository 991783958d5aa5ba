"""The journal of the jackpots: everything the tap has told that is kept, found by a query, and exported."""

from collections.abc import Callable
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from thrillmon.archive.exports import Form
from thrillmon.archive.failures import ArchiveFailure
from thrillmon.archive.tap_rows import TapKey
from thrillmon.clock import Clock
from thrillmon.floor.expressions import Every, Expression
from thrillmon.floor.queries import Query
from thrillmon.floor.tap_queries import TAP_FRAMES
from thrillmon.floor.taps import TapNotice
from thrillmon.models.jackpots_cells import View
from thrillmon.models.jackpots_export import NotWrittenError, Order, export
from thrillmon.models.jackpots_journal import FoundModel, TapSource, frame_text
from thrillmon.models.words import failure_text, render, tr
from thrillmon.panes.jackpots_list import LinesView
from thrillmon.panes.query_line import QueryLine
from thrillmon.panes.records_export import ExportDialog
from thrillmon.panes.theme import Theme
from thrillmon.tasks import Tasks

PAGE = 200
SEARCH, EXPORT = "jackpots.search", "jackpots.export"


class JournalPage(QWidget):
    """Searches when it is first seen, when a query is asked, and when more is wanted. view: see FoundModel."""

    def __init__(
        self, source: TapSource, tasks: Tasks, clock: Clock, zone: tzinfo, theme: Theme, view: Callable[[], View]
    ) -> None:
        super().__init__()
        self._source = source
        self._tasks = tasks
        self._clock = clock
        self._zone = zone
        self._view = view
        self._text = ""
        self._expression: Expression = Every(())
        self._next: TapKey | None = None
        self._asked = False
        self._folder = Path.home()
        self.dialog: ExportDialog | None = None
        self.model = FoundModel(view)
        self.list = LinesView(self.model, theme, tr("Journal"))
        self.line: QueryLine[TapNotice] = QueryLine(
            TAP_FRAMES, tr("type=win withheld after:21:00 … (Enter)"), clock.now, zone, self._ask
        )
        self.again = QPushButton(tr("Search"))
        self.more = QPushButton(tr("Older"))
        self.export = QPushButton(tr("Export …"))
        self.said = QLabel()
        self.detail = QPlainTextEdit()
        self._lay_out()
        self.again.clicked.connect(self.line.ask)
        self.more.clicked.connect(self._older)
        self.export.clicked.connect(self.ask_export)
        self.list.stepped.connect(self._show_frame)
        self.list.opened.connect(self._show_frame)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.list.show_theme(theme)

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        self.line.show_zone(zone)
        self.model.renew()
        self._show_frame(self.list.chosen)

    def show_query(self, text: str) -> None:
        """Ask a query as if it had been typed."""
        self.line.show_query(text)

    def showEvent(self, event: QShowEvent) -> None:
        """See QWidget: it is asked for what is newest when it is first seen."""
        super().showEvent(event)
        if not self._asked:
            self.line.ask()

    def ask_export(self) -> None:
        """Ask in which form and where to, then export everything that the query finds."""
        if self.dialog is not None or not self.model.rowCount():
            return
        stem = f"tap-{datetime.fromtimestamp(self._clock.now(), self._zone).strftime('%Y%m%d-%H%M%S')}"
        about = tr("All frames that are kept and found by the query: {query}").format(query=self._text or "*")
        dialog = self.dialog = ExportDialog(self._folder, stem, about, self.window())
        dialog.form.setItemText(2, tr("JSON lines, one object per frame"))
        dialog.names.hide()
        dialog.chosen.connect(self._export)
        dialog.finished.connect(self._asked_export)
        dialog.open()

    # ---- inside

    def _ask(self, query: Query[TapNotice] | None, text: str) -> None:
        del query
        self._text = text
        self._asked = True
        self._expression = TAP_FRAMES.understand(text, self._zone, self._clock.now())
        self._tasks.restart(SEARCH, self._search(None))

    def _older(self) -> None:
        if self._next is not None:
            self._tasks.restart(SEARCH, self._search(self._next))

    async def _search(self, after: TapKey | None) -> None:
        self.more.setEnabled(False)
        self.said.setText(tr("Searching …"))
        try:
            page = await self._source.page(self._expression, after=after, limit=PAGE)
        except ArchiveFailure as failure:
            self.said.setText(failure_text(failure.sentence, failure.advice))
            return
        self._next = page.next
        self.model.show_found(page.rows, more=after is not None)
        self.more.setEnabled(page.next is not None)
        self.export.setEnabled(self.model.rowCount() > 0)
        count = self.model.rowCount()
        if not count:
            self.said.setText(tr("Nothing of the kind is kept."))
        elif page.next is None:
            self.said.setText(tr("{count} frames; there are no more").format(count=f"{count:,}"))
        else:
            self.said.setText(tr("The newest {count} frames").format(count=f"{count:,}"))
        self.list.fit(anew=after is None)
        self._show_frame(self.list.chosen)

    def _show_frame(self, key: Any) -> None:
        notice = self.model.notice(key) if key is not None else None
        text = frame_text(notice, self._view()) if notice is not None else ""
        if text != self.detail.toPlainText():
            self.detail.setPlainText(text)

    def _export(self, path: Path, form: Form, names: bool) -> None:
        del names
        self._folder = path.parent
        self._tasks.restart(EXPORT, self._write(Order(path, form, self._text, self._expression, self._zone)))

    async def _write(self, order: Order) -> None:
        def progress(written: int) -> None:
            self.said.setText(tr("Exporting: {count} frames").format(count=f"{written:,}"))

        progress(0)
        try:
            count = await export(self._source, order, self._clock.now(), progress)
        except (NotWrittenError, ArchiveFailure) as failure:
            self.said.setText(f"▲ {render(failure.sentence)}")
            return
        self.said.setText(tr("{count} frames are in “{file}”.").format(count=f"{count:,}", file=order.path))

    def _asked_export(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _lay_out(self) -> None:
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setObjectName("dim")
        self.said.setWordWrap(True)
        self.detail.setReadOnly(True)
        self.detail.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.detail.setAccessibleName(tr("The chosen frame as it came"))
        self.detail.setPlaceholderText(tr("Choose a frame to see it as it came."))
        self.detail.setTabChangesFocus(True)
        self.detail.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.more.setEnabled(False)
        self.export.setEnabled(False)
        head = QHBoxLayout()
        head.setContentsMargins(9, 6, 9, 4)
        head.addWidget(self.line, 1)
        for button in (self.again, self.more, self.export):
            head.addWidget(button)
        self.said.setContentsMargins(9, 0, 9, 4)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.list)
        halves.addWidget(self.detail)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 1)
        halves.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addWidget(halves, 1)

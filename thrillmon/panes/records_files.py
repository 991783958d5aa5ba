"""The files that leave the record browser: exports of a result and dossiers of a round, with progress and a stop."""

import re
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QWidget

from thrillmon.archive.exports import Form
from thrillmon.clock import Clock
from thrillmon.models.records_export import Order, export
from thrillmon.models.records_search import RecordSearch
from thrillmon.models.records_source import NoAnswer, RecordSource
from thrillmon.models.records_words import failure_words
from thrillmon.models.round_dossier import Dossier
from thrillmon.models.words import number_text, tr
from thrillmon.panes.plain_label import plain_label
from thrillmon.panes.records_export import ExportDialog
from thrillmon.panes.records_names import user_name
from thrillmon.panes.records_query import RecordsQuery
from thrillmon.panes.round_detail import RoundDetail
from thrillmon.panes.round_dossier import write_dossier
from thrillmon.sentences import say
from thrillmon.tasks import Tasks

EXPORT, DOSSIER = "records.export", "records.dossier"


class RecordFiles(QObject):
    """Asks where to, writes behind the window, and says how it went. bar: where it says so; hidden at rest."""

    def __init__(
        self,
        search: RecordSearch,
        query: RecordsQuery,
        detail: RoundDetail,
        source: RecordSource,
        tasks: Tasks,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._search = search
        self._query = query
        self._detail = detail
        self._source = source
        self._tasks = tasks
        self._clock = clock
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self.user = user_name()
        """Who sits in front of this machine, as the system knows them."""
        self.dialog: ExportDialog | QFileDialog | None = None
        """What is being asked, while it is."""
        self._said = plain_label()
        self._stop = QToolButton()
        self._stop.setText(tr("Stop (Esc)"))
        self._stop.clicked.connect(self.stop)
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setToolTip(tr("Take this message away"))
        self._close.setAccessibleName(tr("Take this message away"))
        self.bar = QWidget()
        self._close.clicked.connect(self.bar.hide)
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._said, 1)
        row.addWidget(self._stop)
        row.addWidget(self._close)
        self.bar.hide()

    @property
    def said(self) -> str:
        """What the bar says; "" at rest."""
        return "" if self.bar.isHidden() else self._said.text()

    def stop(self) -> bool:
        """Stop an export; return whether there was one."""
        if EXPORT not in self._tasks.running() or not self._stop.isVisibleTo(self.bar):
            return False
        self._tasks.restart(EXPORT, self._stopped())
        return True

    # ---- exports

    def ask_export(self) -> None:
        """Ask in which form and where to, then export."""
        model, query = self._search.model, self._query
        if not model.rowCount() or self.dialog is not None:
            return
        stem = f"rounds-{datetime.fromtimestamp(self._clock.now(), query.zone).strftime('%Y%m%d-%H%M%S')}"
        about = tr("{count} rounds, query: {query}. Names are masked unless you choose otherwise.").format(
            count=number_text(model.rowCount()), query=query.text or "*"
        )
        dialog = self.dialog = ExportDialog(self._folder, stem, about, query.window())
        dialog.chosen.connect(self._export)
        dialog.finished.connect(self._asked)
        dialog.open()

    def _asked(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _export(self, path: Path, form: Form, names: bool) -> None:
        self._folder = path.parent
        rows, query = self._search.model.rows, self._query
        order = Order(path, form, query.text, self._search.expression, tuple(rows.extras), query.zone, names)
        self._tasks.restart(EXPORT, self._write_export(order, len(rows)))

    async def _write_export(self, order: Order, expected: int) -> None:
        def progress(written: int) -> None:
            self._say(
                tr("Exporting: {count} of {total} rounds").format(
                    count=number_text(written), total=number_text(expected)
                ),
                stop=True,
            )

        progress(0)
        try:
            if order.names:
                await self._source.note(
                    say("{user} exported rounds with people's names to “{file}”.", user=self.user, file=order.path.name)
                )
            count = await export(self._source, order, self._clock.now(), progress)
        except NoAnswer as failure:
            self._say_failure(failure)
            return
        self._say(tr("{count} rounds are in “{file}”.").format(count=number_text(count), file=order.path))

    async def _stopped(self) -> None:
        self._say(tr("The export was stopped; nothing of it was left behind."))

    # ---- dossiers

    def ask_dossier(self) -> None:
        """Ask where to, then write the dossier of the chosen round."""
        story = self._detail.story
        if story is None or self.dialog is not None:
            return
        stem = re.sub(r"[^A-Za-z0-9_-]", "_", story.row.round_code)[:64] or story.row.id.hex()
        dialog = self.dialog = QFileDialog(self._detail.window(), tr("Dossier of the round"), str(self._folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("PDF, and JSON beside it (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{stem}.pdf")
        dialog.fileSelected.connect(self.write_dossier)
        dialog.finished.connect(self._asked)
        dialog.open()

    def write_dossier(self, path: str) -> None:
        """Write PDF and JSON of the chosen round."""
        self._folder = Path(path).parent
        self._tasks.restart(DOSSIER, self._write_dossier(Path(path)))

    async def _write_dossier(self, path: Path) -> None:
        story, told = self._detail.story, self._detail.told
        if story is None:
            return
        zone, revealed = self._query.zone, self._search.model.look.revealed
        why_not = ""
        try:
            if revealed:
                await self._source.note(
                    say("{user} wrote a dossier with people's names to “{file}”.", user=self.user, file=path.name)
                )
        except NoAnswer as failure:
            self._say_failure(failure)
            return
        if told is None and self._source.has_provider:
            self._say(tr("Asking the provider for its record of the round …"))
            try:
                told, _ = await self._source.from_provider(story.row)
            except NoAnswer as failure:
                why_not = failure_words(failure)
        dossier = Dossier(story, told, why_not, zone, self._clock.now(), revealed)
        other = _beside(path)
        try:
            write_dossier(path, other, dossier)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self._say(tr("▲ “{file}” cannot be written: {reason}.").format(file=path, reason=reason))
            return
        self._say(tr("The dossier is in “{file}” and “{other}”.").format(file=path, other=other.name))

    # ---- inside

    def _say(self, text: str, *, stop: bool = False) -> None:
        self._said.setText(text)
        self._stop.setVisible(stop)
        self._close.setVisible(not stop)
        self.bar.show()

    def _say_failure(self, failure: NoAnswer) -> None:
        self._say(f"▲ {failure_words(failure)}")


def _beside(pdf: Path) -> Path:
    """Return where the JSON goes. The dialog asks about the PDF alone, so another's JSON is not replaced."""
    path = other = pdf.with_suffix(".json")
    number = 2
    while other.exists() and not pdf.exists():
        other = path.with_stem(f"{path.stem}-{number}")
        number += 1
    return other

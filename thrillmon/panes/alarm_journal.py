"""The alarm journal on the screen: a stretch of time, a filter, and the way into a file."""

from collections.abc import Callable
from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from thrillmon.archive.exports import FORMS, Export, Form
from thrillmon.floor.alarms.journal_queries import JOURNAL, JournalEntry
from thrillmon.floor.queries import Query
from thrillmon.floor.times import rfc3339
from thrillmon.models.alarm_journal import JOURNAL_COLUMNS, JournalModel
from thrillmon.models.alarm_words import day_time_text
from thrillmon.models.words import number_text, tr
from thrillmon.panes.line_list import show_lines
from thrillmon.panes.query_line import QueryLine

ROW_HEIGHT = 24

# Seconds back from now; None is from the beginning of the duty that is going on.
STRETCHES: tuple[tuple[Callable[[], str], float | None], ...] = (
    (lambda: tr("This shift"), None),
    (lambda: tr("24 hours"), 86_400.0),
    (lambda: tr("7 days"), 7 * 86_400.0),
    (lambda: tr("31 days"), 31 * 86_400.0),
)


class JournalPane(QWidget):
    """stretch_wanted: seconds back from now that are to be shown; 0 for this shift."""

    stretch_wanted = Signal(float)

    def __init__(self, model: JournalModel, zone: tzinfo, now: Callable[[], float]) -> None:
        super().__init__()
        self.model = model
        self._zone = zone
        self._now = now
        self.query: QueryLine[JournalEntry] = QueryLine(
            JOURNAL, tr("table=T101 priority=high user=ann announced … (Enter)"), now, zone, self._ask
        )
        self.stretch = QComboBox()
        self.stretch.setAccessibleName(tr("How far back"))
        for text, _ in STRETCHES:
            self.stretch.addItem(text())
        self.stretch.currentIndexChanged.connect(self.load)
        self.export_button = QPushButton(tr("Export …"))
        self.export_button.clicked.connect(self.ask_export)
        self.list = QTableView()
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setObjectName("dim")
        self.said.setContentsMargins(12, 5, 12, 5)
        self.dialog: QFileDialog | None = None
        """What is being asked, while it is."""
        heading = QHBoxLayout()
        heading.setContentsMargins(9, 6, 9, 6)
        heading.addWidget(self.query, 1)
        heading.addWidget(self.stretch, 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(heading)
        column.addWidget(self.list, 1)
        column.addWidget(self.said)
        self._set_up_list()
        for changed in (model.rowsInserted, model.modelReset):
            changed.connect(self._count)
        self._count()

    def load(self) -> None:
        """Ask for the chosen stretch of time anew."""
        self.stretch_wanted.emit(STRETCHES[self.stretch.currentIndex()][1] or 0.0)

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        self.model.show_zone(zone)
        self.query.show_zone(zone)

    def say(self, text: str) -> None:
        """Say under the list how something went."""
        self.said.setText(text)

    def ask_export(self) -> None:
        """Ask where to, then write what is shown."""
        if self.dialog is not None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = self.dialog = QFileDialog(self.window(), tr("Export the alarm journal"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{form.upper()} (*.{form})" for form in FORMS])
        dialog.setDefaultSuffix(FORMS[0])
        dialog.selectFile(f"alarms-{day_time_text(self._now(), self._zone).replace(':', '').replace(' ', '-')}")
        dialog.filterSelected.connect(self._take_form)
        dialog.fileSelected.connect(self.export)
        dialog.finished.connect(self._asked)
        dialog.open()

    def export(self, name: str) -> None:
        """Write what is shown to a file; its ending says in which form."""
        path = Path(name)
        forms: list[Form] = [form for form in FORMS if path.suffix.lower() == f".{form}"]
        form = forms[0] if forms else "csv"
        model = self.model
        about = {
            tr("Query"): self.query.edit.text() or "*",
            tr("Made"): day_time_text(self._now(), self._zone),
            tr("Time zone"): str(self._zone),
        }
        keys = ["at_utc", *(column.key for column in JOURNAL_COLUMNS), "row", "cause", "number", "round", "note"]
        try:
            with Export(path, form, keys, about) as export:
                for row in range(model.rowCount()):
                    change = model.entry(row).change
                    export.row(
                        [
                            rfc3339(change.at), *model.texts(row), change.number, change.cause.value,
                            change.occurrence, change.evidence.round_code, change.note,
                        ]
                    )  # fmt: skip
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self.say(tr("▲ “{file}” cannot be written: {reason}.").format(file=path, reason=reason))
            return
        self.say(tr("{count} lines are in “{file}”.").format(count=number_text(model.rowCount()), file=path))

    def _take_form(self, chosen: str) -> None:
        if self.dialog is not None:
            self.dialog.setDefaultSuffix(chosen.split(" ", 1)[0].lower())

    def _asked(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _ask(self, query: Query[JournalEntry] | None, text: str) -> None:
        del text
        self.model.show_query(query)
        self.list.scrollToBottom()

    def _count(self) -> None:
        count = self.model.rowCount()
        bar = self.list.verticalScrollBar()
        if bar.value() >= bar.maximum():
            self.list.scrollToBottom()
        self.say(
            tr("{count} changes, the newest last").format(count=number_text(count))
            if count
            else tr("Nothing happened.")
        )

    def _set_up_list(self) -> None:
        view = self.list
        header = show_lines(view, self.model, tr("Alarm journal"), ROW_HEIGHT)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        letter = self.fontMetrics().averageCharWidth()
        for place, column in enumerate(self.model.columns):
            view.setColumnWidth(place, column.width * letter)

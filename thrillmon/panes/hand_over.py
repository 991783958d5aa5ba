"""The hand-over page: what the next shift must know, on paper and before that on the screen, with two names."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from thrillmon.archive.rows import RoundRow
from thrillmon.floor.alarms.duties import Note, written
from thrillmon.floor.times import clock_text
from thrillmon.models.alarm_columns import Listed, Listing
from thrillmon.models.alarm_words import day_time_text, link_text, priority_text, rule_text, state_text, what_text
from thrillmon.models.hand_over import HandOver
from thrillmon.models.words import age_text, render, tr
from thrillmon.panes.alarm_report import report_html
from thrillmon.panes.paper import STYLE, heading, paragraph, table, text, write_pdf

MOST_ROUNDS = 200


def title_of(page: HandOver) -> str:
    """Return the title of a page."""
    return tr("Hand-over {studio} {time}").format(studio=page.studio, time=day_time_text(page.until, page.zone))


def hand_over_html(page: HandOver) -> str:
    """Return a page as HTML. Everything from the wire and from people is escaped."""
    zone = page.zone
    head = tr("{since} – {until} · from {giver} to {taker}").format(
        since=day_time_text(page.since, zone),
        until=day_time_text(page.until, zone),
        giver=page.giver or "________",
        taker=page.taker or "________",
    )
    parts = [f"<h1>{text(title_of(page))}</h1>", f"<p><b>{text(head)}</b></p>"]
    if not page.complete:
        parts.append(paragraph(tr("▲ The archive could not be asked: outages and rounds may be missing here.")))
    parts += [_alarms(page), _hidden(page), _outages(page), _rounds(page), _slow(page), _notes(page)]
    parts += [heading(tr("Alarm report")), report_html(page.report, zone, page.kinds, page.names)]
    line = "_" * 24
    parts.append(
        table(
            [],
            [
                ("", ""),
                (line, line),
                (
                    tr("Handed over: {name}").format(name=page.giver),
                    tr("Taken over: {name}").format(name=page.taker),
                ),
            ],
        )
    )
    return "".join(parts)


def _alarms(page: HandOver) -> str:
    rows: list[tuple[str, ...]] = []
    for one in page.of(Listing.ACTIVE):
        occurrence = one.row.occurrence
        seen = "" if occurrence is None else occurrence.acknowledged_by
        note = "" if occurrence is None else occurrence.note
        since = "" if occurrence is None else clock_text(occurrence.started, page.zone)
        what = f"{what_text(one.row)}: {render(one.row.evidence.sentence)}".removesuffix(": ")
        rows.append(
            (priority_text(one.row.priority), one.place, what, since, state_text(one.row), f"{seen} {note}".strip())
        )
    head = [tr("Priority"), tr("Table"), tr("What"), tr("Since"), tr("State"), tr("Acknowledged by")]
    return heading(tr("Open alarms")) + table(head, rows, tr("None is open."))


def _hidden(page: HandOver) -> str:
    zone = page.zone
    rows = [
        (
            one.place,
            what_text(one.row),
            tr("shelved until {time}").format(time=clock_text(shelf.until, zone)),
            shelf.user,
            shelf.reason,
        )
        for one in page.of(Listing.SHELVED)
        if (shelf := one.row.shelf) is not None
    ]
    rows += [_service(one, page) for one in page.of(Listing.OUT_OF_SERVICE)]
    rows += [
        (one.place, what_text(one.row), tr("suppressed"), "", rule_text(one.row.design.rule))
        for one in page.of(Listing.SUPPRESSED)
        if one.row.design is not None
    ]
    head = [tr("Table"), tr("What"), tr("Until"), tr("By"), tr("Why")]
    return heading(tr("Shelved, suppressed, out of service")) + table(head, rows, tr("Nothing is hidden."))


def _service(one: Listed, page: HandOver) -> tuple[str, str, str, str, str]:
    service = one.row.service
    if service is None:
        return one.place, what_text(one.row), "", "", ""
    review = "—" if service.review_at is None else day_time_text(service.review_at, page.zone)
    return (
        one.place,
        what_text(one.row),
        tr("out of service, review {time}").format(time=review),
        service.user,
        service.reason,
    )


def _outages(page: HandOver) -> str:
    zone = page.zone
    rows = [
        (
            link_text(outage.link),
            clock_text(outage.hole.start, zone),
            tr("still") if outage.hole.end is None else clock_text(outage.hole.end, zone),
            age_text((outage.hole.end or page.until) - outage.hole.start),
            tr("told afterwards") if outage.hole.recovered else tr("not told"),
            render(outage.hole.cause),
        )
        for outage in page.outages
    ]
    head = [tr("Link"), tr("From"), tr("To"), tr("For"), tr("What was missed"), tr("Why")]
    return heading(tr("Outages and holes")) + table(head, rows, tr("Everything was heard."))


def _rounds(page: HandOver) -> str:
    zone = page.zone
    rows = [
        (
            "" if row.started is None else clock_text(row.started, zone),
            row.table_code or row.game_code,
            row.round_code,
            _fate(row),
            row.result or "—",
        )
        for row in page.rounds[:MOST_ROUNDS]
    ]
    head = [tr("Started"), tr("Table"), tr("Round"), tr("What happened"), tr("Result")]
    more = len(page.rounds) - len(rows)
    rest = paragraph(tr("and {count} more; the record browser has them").format(count=more)) if more > 0 else ""
    return heading(tr("Cancelled and corrected rounds")) + table(head, rows, tr("There was none.")) + rest


def _fate(row: RoundRow) -> str:
    said = [tr("cancelled")] if row.cancelled else []
    return " · ".join([*said, tr("corrected after the round")] if row.corrected else said)


def _slow(page: HandOver) -> str:
    rows = [
        (slow.table, f"{slow.per_hour:.0f}", f"{slow.usual:.0f}", f"{slow.per_hour / slow.usual:.0%}")
        for slow in page.slow
    ]
    head = [tr("Table"), tr("Rounds an hour"), tr("Usually"), tr("Part")]
    return heading(tr("Slow tables")) + table(head, rows, tr("Every table plays at its pace."))


def _notes(page: HandOver) -> str:
    rows = [(clock_text(note.at, page.zone), note.user, render(note.sentence)) for note in page.notes]
    return heading(tr("Notes")) + table([], rows, tr("Nobody left a note."))


class HandOverDialog(QDialog):
    """Asks for the two names and a last note, shows the page, and writes it.

    handed_over: the note that was left with it, None without one, and the name of who takes over.
    """

    handed_over = Signal(object, str)

    def __init__(self, parent: QWidget, page: HandOver, now: Callable[[], float]) -> None:
        super().__init__(parent)
        self._page = page
        self._now = now
        self.setWindowTitle(tr("Hand over the shift"))
        self.resize(820, 720)
        self.giver = QLineEdit(page.giver)
        self.taker = QLineEdit(page.taker)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("What the next shift should know"))
        self.preview = QTextEdit()
        self.preview.setReadOnly(True)
        self.preview.document().setDefaultStyleSheet(STYLE)
        # Paper is white, whatever the theme.
        self.preview.setStyleSheet("QTextEdit { background: white; color: black; }")
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save = self.buttons.addButton(tr("Save as PDF …"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.clicked.connect(self.ask_path)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(tr("Handed over by"), self.giver)
        form.addRow(tr("Taken over by"), self.taker)
        form.addRow(tr("Note"), self.note)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.preview, 1)
        column.addWidget(self.said)
        column.addWidget(self.buttons)
        for edit in (self.giver, self.taker, self.note):
            edit.setMaxLength(500)
            edit.textChanged.connect(self._show)
        self._show()

    def page(self) -> HandOver:
        """Return the page with what was written."""
        return self._page.between(self.giver.text().strip(), self.taker.text().strip(), self._written())

    def ask_path(self) -> None:
        """Ask where to, then write."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, tr("Hand-over"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        name = day_time_text(self._page.until, self._page.zone).replace(":", "").replace(" ", "-")
        dialog.selectFile(f"hand-over-{name}.pdf")
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, name: str) -> None:
        """Write the page; nothing is handed over without two names."""
        path, page = Path(name), self.page()
        if not page.giver or not page.taker:
            self.said.setText(tr("▲ Two names are needed: who hands over, and who takes over."))
            return
        try:
            write_pdf(path, title_of(page), hand_over_html(page))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self.said.setText(tr("▲ “{file}” cannot be written: {reason}.").format(file=path, reason=reason))
            return
        self.said.setText(tr("The page is in “{file}”.").format(file=path))
        self.handed_over.emit(self._written(), page.taker)

    def _written(self) -> Note | None:
        said = self.note.text().strip()
        return written(self._now(), self.giver.text().strip(), said) if said else None

    def _show(self) -> None:
        bar = self.preview.verticalScrollBar()
        place = bar.value()
        self.preview.setHtml(hand_over_html(self.page()))
        bar.setValue(place)

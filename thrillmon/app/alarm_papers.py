"""What is asked of the past of the alarms: journal, figures, back-test, and the page that is handed over."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from thrillmon.app.alarm_programs import AlarmProgram, moment_text
from thrillmon.app.keeping import Keeping
from thrillmon.archive.failures import ArchiveFailure
from thrillmon.archive.library import Library
from thrillmon.archive.rows import RoundRow, Shelved
from thrillmon.clock import Clock
from thrillmon.floor.alarms.duties import Note
from thrillmon.floor.alarms.figures import report_of
from thrillmon.floor.alarms.journal_queries import JournalEntry
from thrillmon.floor.alarms.report import report_on
from thrillmon.floor.expressions import Compared, Every, Kind
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.models.hand_over import HandOver, Outage, slow_tables
from thrillmon.models.words import failure_text, tr
from thrillmon.panes.hand_over import HandOverDialog
from thrillmon.panes.paper import write_pdf
from thrillmon.panes.window import Window
from thrillmon.sentences import say

if TYPE_CHECKING:
    from thrillmon.app.alarm_desk import AlarmDesk

ROUNDS_AT_ONCE = 200
MOST_ROUNDS = 2_000

# A shift that began longer ago was forgotten to be ended.
LONGEST_SHIFT = 86_400.0


class AlarmPapers(QObject):
    """Answers what the panes ask; what cannot be asked is said where it was asked for."""

    def __init__(
        self, desk: "AlarmDesk", keeping: Keeping, floor: Floor, clock: Clock, window: Window, studio: str
    ) -> None:
        super().__init__()
        self._desk = desk
        self._archive = keeping.archive
        self._library: Library = keeping.library
        self._floor = floor
        self._clock = clock
        self._window = window
        self._studio = studio
        self._program = AlarmProgram()
        self.dialog: HandOverDialog | QFileDialog | None = None
        """What is being asked, while it is."""

    def since(self, seconds: float) -> float:
        """Return when a stretch of time began that ends now; 0 seconds: this shift."""
        now = self._clock.now()
        return now - seconds if seconds else max(self._desk.station.duty.began, now - LONGEST_SHIFT)

    async def load_journal(self, seconds: float) -> None:
        """Show the journal."""
        now = self._clock.now()
        try:
            entries = await self._desk.kept.entries(self.since(seconds), now)
        except ArchiveFailure as failure:
            self._desk.pane.journal.say(failure_text(failure.sentence, failure.advice))
            return
        journal = self._desk.journal
        shown = [journal.entry(row) for row in range(journal.rowCount())]
        # What came while the book was asked stands in the list alone.
        known = entries[-200:]
        entries += [entry for entry in shown if entry.change.at >= now and entry not in known]
        journal.begin(entries)
        self._desk.pane.journal.list.scrollToBottom()

    async def load_figures(self, seconds: float) -> None:
        """Show the figures of the journal."""
        since, now = self.since(seconds), self._clock.now()
        load = self._desk.pane.load
        try:
            entries = await self._desk.kept.entries(since, now)
        except ArchiveFailure as failure:
            load.say(failure_text(failure.sentence, failure.advice))
            return
        load.show_report(
            report_on([entry.change for entry in entries], start=since, end=max(now, since + 1.0)),
            _names(entries),
            tested=False,
        )

    # ---- the back-test, in a program of its own: it takes all of a processor for a while

    def backtest(self, seconds: float) -> None:
        """Run today's rules over the archive and show what would have called."""
        load = self._desk.pane.load
        asked = self._program.ask(
            [
                "backtest", "--archive", str(self._archive.files.folder),
                "--from", moment_text(self.since(seconds)), "--to", moment_text(self._clock.now()),
            ],
            self._tested,
        )  # fmt: skip
        if asked:
            load.test_button.setEnabled(False)
            load.say(tr("The rules run over the archive; the window goes on meanwhile …"))

    def stop(self) -> None:
        """Break a back-test off."""
        self._program.stop()

    def _tested(self, plain: dict[str, Any] | None, why: str) -> None:
        load = self._desk.pane.load
        load.test_button.setEnabled(True)
        try:
            if plain is None:
                raise ValueError("nothing was said")
            report, names = report_of(plain["report"]), dict(plain["names"])
        except (ValueError, KeyError, TypeError):
            load.say(tr("▲ The back-test failed: {reason}").format(reason=why or tr("it said nothing")))
            return
        load.show_report(report, names, tested=True)

    # ---- paper

    def ask_report(self) -> None:
        """Ask where to, then write the figures that are shown."""
        if self._desk.pane.load.report is not None and self.dialog is None:
            folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            dialog = self.dialog = QFileDialog(self._window, tr("Alarm report"), folder)
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilter(tr("PDF (*.pdf)"))
            dialog.setDefaultSuffix("pdf")
            dialog.selectFile("alarm-report.pdf")
            dialog.fileSelected.connect(self.write_report)
            dialog.finished.connect(self._asked)
            dialog.open()

    def write_report(self, name: str) -> None:
        """Write the figures that are shown."""
        load = self._desk.pane.load
        try:
            write_pdf(Path(name), tr("Alarm report"), f"<h1>{tr('Alarm report')}</h1>{load.html()}")
        except OSError as error:
            reason = error.strerror or type(error).__name__
            load.say(tr("▲ “{file}” cannot be written: {reason}.").format(file=name, reason=reason))
            return
        load.say(tr("The report is in “{file}”.").format(file=name))

    async def ask_hand_over(self) -> None:
        """Put the page together and show it."""
        page = await self.hand_over()
        if self.dialog is None:
            dialog = self.dialog = HandOverDialog(self._window, page, self._clock.now)
            dialog.handed_over.connect(self._handed_over)
            dialog.finished.connect(self._asked)
            dialog.open()

    async def hand_over(self) -> HandOver:
        """Return the page of this shift as it stands now."""
        since, now = self.since(0.0), self._clock.now()
        entries: list[JournalEntry] = []
        notes: list[Note] = []
        outages: list[Outage] = []
        rounds: list[RoundRow] = []
        complete = True
        try:
            entries = await self._desk.kept.entries(since, now)
            notes = await self._desk.kept.notes(since, now)
            for link in LinkName:
                holes = await self._archive.perform(self._archive.ledger.holes, since, now, "", link)
                outages += (Outage(link, hole) for hole in holes)
            rounds = await self._rounds(since)
        except ArchiveFailure:
            complete = False
        moment = self._floor.moment()
        return HandOver(
            self._studio,
            since,
            now,
            self._window.strip.zone,
            self._desk.station.duty.user.name,
            "",
            tuple(self._desk.station.listed()),
            tuple(outages),
            tuple(rounds),
            tuple(slow_tables(self._floor.table(code, moment) for code in self._floor.tables)),
            tuple(notes),
            report_on([entry.change for entry in entries], start=since, end=max(now, since + 1.0)),
            self._desk.kinds(),
            _names(entries),
            complete,
        )

    async def _rounds(self, since: float) -> list[RoundRow]:
        zone, now = self._window.strip.zone, self._clock.now()
        wanted = Library.understand("cancel or corrected", Shelved.ROUNDS, zone, now)
        begun = Compared("after", Kind.AFTER, "=", since, lambda value: float(value) >= since)
        found: list[RoundRow] = []
        key = None
        while len(found) < MOST_ROUNDS:
            page = await self._library.search(Every((begun, wanted)), after=key, limit=ROUNDS_AT_ONCE)
            found += (row for row in page.rows if isinstance(row, RoundRow) and not row.test)
            key = page.next
            if key is None:
                break
        return found[::-1]

    def _handed_over(self, note: Note | None, taker: str) -> None:
        now, giver = self._clock.now(), self._desk.station.duty.user.name
        if note is not None:
            self._desk.kept.note(note)
        self._desk.kept.note(Note(now, "", say("{giver} handed over to {taker}.", giver=giver, taker=taker)))

    def _asked(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def _names(entries: list[JournalEntry]) -> dict[str, str]:
    return {entry.change.key.place: entry.table for entry in entries if entry.table}

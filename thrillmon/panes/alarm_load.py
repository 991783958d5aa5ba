"""What the alarms cost: the figures of the journal against the budget, and the same of a back-test of the archive."""

from collections.abc import Mapping
from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from thrillmon.floor.alarms.report import Report
from thrillmon.models.words import tr
from thrillmon.panes.alarm_journal import STRETCHES
from thrillmon.panes.alarm_report import report_html
from thrillmon.panes.theme import Theme


class LoadPane(QWidget):
    """figures_wanted, backtest_wanted: of so many seconds back from now; 0 for this shift.  pdf_wanted: on paper."""

    figures_wanted = Signal(float)
    backtest_wanted = Signal(float)
    pdf_wanted = Signal()

    def __init__(self, zone: tzinfo, theme: Theme, kinds: Mapping[str, str]) -> None:
        super().__init__()
        self._zone = zone
        self._theme = theme
        self._kinds = kinds
        self._names: Mapping[str, str] = {}
        self.report: Report | None = None
        """What is shown; None while nothing is."""
        self.stretch = QComboBox()
        self.stretch.setAccessibleName(tr("How far back"))
        for text, _ in STRETCHES:
            self.stretch.addItem(text())
        self.stretch.currentIndexChanged.connect(self.load)
        self.test_button = QPushButton(tr("Back-test the rules on the archive"))
        self.test_button.clicked.connect(lambda: self.backtest_wanted.emit(self._seconds()))
        pdf = QPushButton(tr("PDF …"))
        pdf.clicked.connect(self.pdf_wanted)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setObjectName("dim")
        self.said.setWordWrap(True)
        self.page = QTextEdit()
        self.page.setReadOnly(True)
        self.page.setAccessibleName(tr("Alarm report"))
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        row = QHBoxLayout()
        row.setContentsMargins(9, 6, 9, 6)
        row.addWidget(self.stretch)
        row.addWidget(self.test_button)
        row.addWidget(pdf)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        self.said.setContentsMargins(12, 0, 12, 4)
        column.addWidget(self.said)
        column.addWidget(self.page, 1)
        self.show_theme(theme)

    def load(self) -> None:
        """Ask for the figures of the chosen stretch of time anew."""
        self.figures_wanted.emit(self._seconds())

    def show_report(self, report: Report, names: Mapping[str, str], *, tested: bool) -> None:
        """Show figures. tested: they are of a back-test, and not of what truly happened."""
        self.report, self._names = report, names
        self.said.setText(
            tr("BACK-TEST: today's rules on what the archive holds; nobody was called.")
            if tested
            else tr("From the journal: what truly called somebody.")
        )
        self._fill()

    def say(self, text: str) -> None:
        """Say how something goes, above the figures."""
        self.said.setText(text)

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        self._fill()

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.page.setStyleSheet(f"QTextEdit {{ background: {theme.panel.name()}; border: none; padding: 6px; }}")
        self._fill()

    def html(self) -> str:
        """Return what is shown, for paper."""
        return "" if self.report is None else report_html(self.report, self._zone, self._kinds, self._names)

    def _fill(self) -> None:
        theme = self._theme
        self.page.document().setDefaultStyleSheet(
            f"body, td, p {{ color: {theme.text.name()}; }} th {{ color: {theme.dim.name()}; text-align: left;"
            f" font-weight: normal; }} .head {{ color: {theme.strong.name()}; margin-top: 12px; }}"
            " p { margin: 2px 0; }"
        )
        self.page.setHtml(self.html())

    def _seconds(self) -> float:
        return STRETCHES[self.stretch.currentIndex()][1] or 0.0

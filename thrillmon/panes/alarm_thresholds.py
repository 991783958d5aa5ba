"""Thresholds learned from the archive: shown with their reasons and their date, and used only once accepted."""

from collections.abc import Mapping, Sequence
from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from thrillmon.floor.alarms.catalogue import Catalogue
from thrillmon.floor.alarms.proposals import Proposal
from thrillmon.models.alarm_rules import PROPOSAL_TITLES, proposal_cells
from thrillmon.models.cell_rows import CellRows
from thrillmon.models.words import plain_tip, tr
from thrillmon.panes.short_list import ShortList


class ThresholdsPage(QWidget):
    """learn_wanted: look into the archive.  accept_wanted: these proposals, as a list, are to be used."""

    learn_wanted = Signal()
    accept_wanted = Signal(object)

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self._zone = zone
        self._locked = ""
        self._busy = False
        self._in_use = 0
        self._dated = ""
        self._names: Mapping[str, str] = {}
        self.proposals: list[Proposal] = []
        """What is suggested and not accepted."""
        self.rows = CellRows(PROPOSAL_TITLES, frozenset({2, 3, 4}))
        self.list = ShortList(self.rows, tr("Learned thresholds"), 1, many=True)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setContentsMargins(12, 7, 12, 7)
        self.learn_button = QPushButton(tr("Learn from the last 7 days"))
        self.accept_button = QPushButton(tr("Accept the chosen"))
        self.all_button = QPushButton(tr("Accept all"))
        self.learn_button.clicked.connect(self._learn)
        self.accept_button.clicked.connect(lambda: self._accept(self.list.chosen()))
        self.all_button.clicked.connect(lambda: self._accept(range(len(self.proposals))))
        self.list.selectionModel().selectionChanged.connect(self._mind)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(9, 5, 9, 7)
        for button in (self.learn_button, self.accept_button, self.all_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self._mind()

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Take in which thresholds are in use; what was accepted is suggested no more."""
        accepted = {one[:3]: one.seconds for one in catalogue.thresholds}
        self._in_use = len(accepted)
        dates = [one.accepted_on for one in catalogue.thresholds]
        self._dated = max(dates, default="")
        self.proposals = [one for one in self.proposals if accepted.get(one[:3]) != one.seconds]
        self._fill()

    def show_proposals(self, proposals: Sequence[Proposal], names: Mapping[str, str], made: str) -> None:
        """Show what the past suggests. made: when it was learned."""
        self.proposals, self._names, self._made, self._busy = list(proposals), names, made, False
        self._fill()

    def show_trouble(self, text: str) -> None:
        """Say why nothing could be learned."""
        self._busy = False
        self._mind()
        self.said.setText(text)

    def lock(self, why: str) -> None:
        """Let nothing be accepted, and say why; "" lets everything be."""
        self._locked = why
        self._mind()

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        self._fill()

    _made = ""

    def _fill(self) -> None:
        self.rows.show([proposal_cells(one, self._names.get(one.game_code, ""), self._zone) for one in self.proposals])
        self._mind()

    def _mind(self) -> None:
        self.learn_button.setEnabled(not self._busy)
        self.accept_button.setEnabled(not self._locked and bool(self.list.chosen()))
        self.all_button.setEnabled(not self._locked and bool(self.proposals))
        for button in (self.accept_button, self.all_button):
            button.setToolTip(plain_tip(self._locked))
        if self._in_use:
            first = tr("Learned thresholds in use: {count}, the newest accepted on {date}.").format(
                count=self._in_use, date=self._dated
            )
        else:
            first = tr("No learned threshold is in use: the plan and the delivered limits are.")
        if self._busy:
            second = tr("The archive is being read; the window goes on meanwhile …")
        elif self._made:
            second = tr(
                "{count} suggested at {time}; nothing changes until somebody accepts it. What is learned is 1.5 times"
                " what one in a thousand exceeds."
            ).format(count=len(self.proposals), time=self._made)
        else:
            second = tr("Thresholds stay as they are until somebody learns anew and accepts it.")
        lines = [first, second]
        if self._locked:
            lines.append(f"✕ {self._locked}")
        self.said.setText("\n".join(lines))

    def _learn(self) -> None:
        self._busy = True
        self._mind()
        self.learn_wanted.emit()

    def _accept(self, rows: Sequence[int]) -> None:
        chosen = [self.proposals[row] for row in rows]
        if chosen:
            self.accept_wanted.emit(chosen)

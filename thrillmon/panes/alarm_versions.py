"""Every version of the rules that was saved: who changed what, when and why, and the way back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from thrillmon.floor.alarms.catalogue import Catalogue, seed
from thrillmon.models.alarm_rules import VERSION_TITLES, SavedVersion, version_cells, version_text
from thrillmon.models.cell_rows import CellRows
from thrillmon.models.words import plain_tip, tr
from thrillmon.panes.short_list import ShortList


class VersionsPage(QWidget):
    """restore_wanted: a SavedVersion that is to be used again."""

    restore_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._in_use = seed()
        self._locked = ""
        self._versions: list[SavedVersion] = []
        self.rows = CellRows(VERSION_TITLES)
        self.list = ShortList(self.rows, tr("Versions of the rules"), 3)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setContentsMargins(12, 8, 12, 8)
        self.restore_button = QPushButton(tr("Go back to this version …"))
        self.restore_button.clicked.connect(self._restore)
        self.list.selectionModel().selectionChanged.connect(self._mind)
        area = QScrollArea()
        area.setObjectName("details")
        area.setWidgetResizable(True)
        area.setWidget(self._words)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(area)
        halves.setSizes([300, 300])
        buttons = QHBoxLayout()
        buttons.setContentsMargins(9, 5, 9, 7)
        buttons.addWidget(self.restore_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(halves, 1)
        column.addLayout(buttons)
        self._mind()

    def show_in_use(self, catalogue: Catalogue) -> None:
        """Take in which rules are in use."""
        self._in_use = catalogue
        self._fill()

    def show_versions(self, versions: Sequence[SavedVersion]) -> None:
        """Show every saved version, the newest first; what is delivered stands at the end."""
        self._versions = [*versions, SavedVersion(0, seed())]
        self._fill()
        if self._versions and not self.list.chosen():
            self.list.selectRow(0)

    def lock(self, why: str) -> None:
        """Let nobody go back, and say why; "" lets them."""
        self._locked = why
        self._mind()

    def words(self) -> str:
        """Return what is said of the chosen version."""
        return self._words.text()

    def _fill(self) -> None:
        cells = [version_cells(one, self._in_use.version) for one in self._versions]
        self.rows.show(cells)
        self._mind()

    def _mind(self) -> None:
        rows = self.list.chosen()
        chosen = self._versions[rows[0]] if rows and rows[0] < len(self._versions) else None
        nothing = tr("Nothing was saved yet: the rules are as delivered.")
        self._words.setText(nothing if chosen is None else version_text(chosen, self._in_use))
        possible = chosen is not None and chosen.wrong is None and chosen.number != self._in_use.version
        self.restore_button.setEnabled(possible and not self._locked)
        self.restore_button.setToolTip(plain_tip(self._locked))

    def _restore(self) -> None:
        rows = self.list.chosen()
        if rows:
            self.restore_wanted.emit(self._versions[rows[0]])

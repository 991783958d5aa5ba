"""What the table said against what the record says, and before against after: two accounts side by side."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from thrillmon.models.records_source import Story
from thrillmon.models.round_accounts import Accounts, AccountsModel, accounts_of
from thrillmon.models.words import tr
from thrillmon.panes.line_list import show_lines
from thrillmon.panes.theme import Theme
from thrillmon.wire.recorder.record_pb2 import RoundRecord

ROW_HEIGHT = 24


class AccountsView(QWidget):
    """provider_wanted: the record is to be fetched."""

    provider_wanted = Signal()

    def __init__(self, zone: tzinfo, theme: Theme) -> None:
        super().__init__()
        self._zone = zone
        self._story: Story | None = None
        self._told: RoundRecord | None = None
        self._pairs: list[Accounts] = []
        self.pair = QComboBox()
        self.pair.setAccessibleName(tr("Accounts to compare"))
        self.pair.currentIndexChanged.connect(self._show_pair)
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.fetch = QPushButton(tr("Ask the provider (O)"))
        self.fetch.clicked.connect(self.provider_wanted)
        self.model = AccountsModel(zone, theme.dim)
        self.model.setParent(self)
        self.list = QTableView()
        row = QHBoxLayout()
        row.addWidget(self.pair, 1)
        row.addStretch()
        row.addWidget(self.fetch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(self.list, 1)
        column.addStretch()
        self._set_up_list()

    @property
    def different(self) -> int:
        """How many lines differ between the table and the record; 0 while the provider was not asked."""
        return self._pairs[0].different if self._told is not None and self._pairs else 0

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.model.show_theme(theme.dim)

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        self.model.show_zone(zone)
        self.show_accounts(self._story, self._told)

    def show_note(self, text: str) -> None:
        """Say how it stands with asking; "" says what there is."""
        self.note.setText(text or self._said())

    def show_accounts(self, story: Story | None, told: RoundRecord | None) -> None:
        """Show a round. told: what the provider says of it; None while it was not asked."""
        self._story, self._told = story, told
        self._pairs = accounts_of(story, told, self._zone) if story is not None else []
        self.pair.blockSignals(True)
        self.pair.clear()
        self.pair.addItems([pair.name for pair in self._pairs])
        self.pair.blockSignals(False)
        self.pair.setVisible(len(self._pairs) > 1)
        self._show_pair()

    def _show_pair(self) -> None:
        place = self.pair.currentIndex()
        pair = self._pairs[place] if 0 <= place < len(self._pairs) else None
        self.model.show_accounts(pair)
        self.list.setVisible(pair is not None)
        self.note.setText(self._said())

    def _said(self) -> str:
        if self._story is None:
            return ""
        place = self.pair.currentIndex()
        if not 0 <= place < len(self._pairs):
            return tr("The provider has not been asked yet what its record says of this round.")
        pair = self._pairs[place]
        if not pair.different:
            return tr("Both say the same in all {count} lines.").format(count=len(pair.rows))
        return tr("≠ {count} of {total} lines differ.").format(count=pair.different, total=len(pair.rows))

    def _set_up_list(self) -> None:
        view = self.list
        header = show_lines(view, self.model, tr("Table and record"), ROW_HEIGHT)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        letter = self.fontMetrics().averageCharWidth()
        header.setMinimumSectionSize(2 * letter)
        view.setColumnWidth(0, 4 * letter)
        view.setColumnWidth(1, 22 * letter)
        for section in (2, 3):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)

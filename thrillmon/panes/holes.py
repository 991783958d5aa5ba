"""What the archive has and has not: its holes, what was recovered of them, how far back it reaches, the acts."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QTabWidget,
    QVBoxLayout,
)

from thrillmon.archive.ledger import Act
from thrillmon.models.acts import ActModel
from thrillmon.models.holes import HoleModel, HoleSight
from thrillmon.models.words import render, tr
from thrillmon.panes.keys import add_keys
from thrillmon.panes.line_list import show_lines
from thrillmon.panes.plain_label import plain_label
from thrillmon.panes.side import SidePane
from thrillmon.panes.theme import Theme
from thrillmon.sentences import Sentence

ROW_HEIGHT = 26


class HolesPane(SidePane):
    """recover_wanted carries the start of the chosen hole, by the studio's clock; None for all.  stop_wanted.

    moment_wanted: the floor as it was at that second is to be shown.
    """

    recover_wanted = Signal(object)
    stop_wanted = Signal()
    moment_wanted = Signal(float)

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = HoleModel(zone)
        self.model.setParent(self)
        self.acts = ActModel(zone)
        self.acts.setParent(self)
        self.list = QTableView()
        self.record = QTableView()
        self.tabs = QTabWidget()
        self.title = plain_label(bold=True)
        self.title.setText(tr("Holes: when nothing could be heard"))
        self.outlook = plain_label()
        self.outlook.setObjectName("dim")
        self.outlook.hide()
        self.status = plain_label()
        self.status.setObjectName("dim")
        self.words = plain_label()
        self.recover = QPushButton(tr("Recover now"))
        self.recover.setToolTip(tr("Ask the provider for what was missed: in the chosen hole, else in all of them"))
        self.stop = QPushButton(tr("Stop (Esc)"))
        self.stop.setToolTip(tr("Stop asking; what was recovered stays"))
        self.stop.hide()
        self._has_provider = True
        self._lay_out()
        self._add_actions()
        self.recover.clicked.connect(self._recover)
        self.stop.clicked.connect(self.stop_wanted)
        self.list.selectionModel().currentRowChanged.connect(self._show_words)
        self.model.dataChanged.connect(self._show_words)
        self.model.modelReset.connect(self._show_words)
        self.setFocusProxy(self.list)
        self._show_words()

    def show_holes(self, holes: Sequence[HoleSight], now: float) -> None:
        """Show these, newest first. now: Unix seconds by the studio's clock."""
        chosen = self.model.hole(self.list.currentIndex().row())
        self.model.show_holes(holes, now)
        row = self.model.row_of(chosen.start) if chosen is not None else None
        if row is not None and self.list.currentIndex().row() != row:
            self.list.selectRow(row)

    def show_status(self, text: str, *, asking: bool, has_provider: bool) -> None:
        """Say what is being done. asking: it can be stopped.  has_provider: there is somebody to ask."""
        self._has_provider = has_provider
        self.status.setText(text)
        self.status.setVisible(bool(text))
        self.stop.setVisible(asking)
        self.recover.setEnabled(has_provider and not asking and self.model.rowCount() > 0)

    def show_archive(self, acts: Sequence[Act], outlook: Sentence | None, now: float) -> None:
        """Show what is on record, newest first, and how far back the archive reaches. now: Unix seconds."""
        self.acts.show_acts(acts, now)
        self.outlook.setText(tr("Archive: {outlook}").format(outlook=render(outlook)) if outlook is not None else "")
        self.outlook.setVisible(outlook is not None)

    def show_theme(self, theme: Theme) -> None:
        """See SidePane: its colours are those of the window."""
        del theme

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self.model.show_zone(zone)
        self.acts.show_zone(zone)
        self._show_words()

    def _show_words(self) -> None:
        row = self.list.currentIndex().row()
        if not self.model.rowCount():
            text = tr("No hole is known: everything since the archive began was heard.")
        elif row < 0:
            text = tr("Choose a hole to read what was recovered of it.")
        else:
            text = self.model.words(row)
        if text != self.words.text():
            self.words.setText(text)

    def _recover(self) -> None:
        hole = self.model.hole(self.list.currentIndex().row())
        self.recover_wanted.emit(None if hole is None else hole.start)

    def _show_moment(self) -> None:
        hole = self.model.hole(self.list.currentIndex().row())
        if hole is not None:
            self.moment_wanted.emit(hole.start)

    def _lay_out(self) -> None:
        _set_up(self.list, self.model, tr("Holes"), fitted=4)
        _set_up(self.record, self.acts, tr("On record"), fitted=1)
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(self.recover)
        row.addWidget(self.stop)
        head = QVBoxLayout()
        head.setContentsMargins(9, 9, 9, 6)
        head.setSpacing(6)
        head.addLayout(row)
        head.addWidget(self.status)
        head.addWidget(self.outlook)
        self.words.setContentsMargins(9, 8, 9, 8)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        below = QScrollArea()
        below.setWidgetResizable(True)
        below.setFrameShape(QScrollArea.Shape.NoFrame)
        below.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        below.setWidget(self.words)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.list)
        halves.addWidget(below)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setSizes([340, 220])
        halves.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(halves, tr("Holes"))
        self.tabs.addTab(self.record, tr("On record"))
        column.addWidget(self.tabs, 1)

    def _add_actions(self) -> None:
        view = self.list
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        keys = (
            (tr("Recover now"), "R", self.recover.click),
            (tr("Show the floor before this hole"), "Return", self._show_moment),
            (tr("Stop"), "Esc", self.stop_wanted.emit),
        )
        add_keys(view, keys)
        view.doubleClicked.connect(self._show_moment)


def _set_up(view: QTableView, model: QAbstractItemModel, name: str, *, fitted: int) -> None:
    """Show a model in a list. fitted: columns that are as wide as what stands in them; the last takes the rest."""
    header = show_lines(view, model, name, ROW_HEIGHT)
    header.setStretchLastSection(True)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column in range(fitted):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

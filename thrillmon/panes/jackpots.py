"""The jackpot pane: pots with their curves, what happened to them, totals, and the chosen pot in full."""

from datetime import tzinfo
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSplitter, QTabWidget, QVBoxLayout, QWidget

from thrillmon.floor.happenings import Happening
from thrillmon.floor.pots import PotKey
from thrillmon.models.jackpots import JackpotModel
from thrillmon.models.jackpots_happenings import HappeningModel, is_trouble, is_win
from thrillmon.models.jackpots_totals import TotalModel
from thrillmon.models.jackpots_wanted import Wanted
from thrillmon.models.words import render, tr
from thrillmon.panes.jackpots_detail import PotDetail
from thrillmon.panes.jackpots_heading import JackpotsHeading
from thrillmon.panes.jackpots_journal import JournalPage
from thrillmon.panes.jackpots_list import LinesView
from thrillmon.panes.side import SidePane
from thrillmon.panes.theme import Theme

# Wider than this, everything has a place of its own; narrower, what is not the list takes turns behind tabs.
WIDE = 1100


class JackpotsPane(SidePane):
    """Costs nothing while it is hidden: flush() then does nothing, and the model only notes what was touched.

    journal: searches what is kept; None where there is nothing to search.
    """

    def __init__(self, model: JackpotModel, zone: tzinfo, theme: Theme, journal: JournalPage | None = None) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Jackpots"))
        self._model = model
        self._zone = zone
        self._wide: bool | None = None
        self._second = -1
        self.heading = JackpotsHeading(zone, lambda: model.now)
        self.list = LinesView(model, theme, tr("Pots"))
        self.happenings_model = HappeningModel(model)
        self.happenings = LinesView(self.happenings_model, theme, tr("What happened"))
        self.kinds = QComboBox()
        self.totals_model = TotalModel(model)
        self.totals = LinesView(self.totals_model, theme, tr("Totals"), low=True)
        self.detail = PotDetail(model, theme)
        self._empty = QLabel()
        self.journal = journal
        self._log = QWidget()
        self._books = QTabWidget()
        self._fitting = QTimer(self)
        self._fitting.setObjectName("fitting")
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._fit)
        self._left = QSplitter(Qt.Orientation.Vertical)
        self._right = QSplitter(Qt.Orientation.Vertical)
        self._tabs = QTabWidget()
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()
        self._arrange(wide=False)

    def flush(self) -> None:
        """Show what was touched; does nothing while the pane is hidden."""
        if not self.isVisible():
            return
        self._model.flush(self.list.visible_keys())
        self.list.fit()
        self.happenings.fit()
        if int(self._model.now) != self._second:
            self._second = int(self._model.now)
            self._show_standing()

    def choose(self, key: PotKey) -> None:
        """Choose a pot."""
        self.list.choose(key)
        self._show_pot(key)

    def wear(self, other: "JackpotsPane") -> None:
        """Show what another pane shows: the pot that is chosen there."""
        self.list.choose(other.detail.key)
        self.detail.show_pot(other.detail.key)

    def show_moment(self) -> None:
        """Show what a model that stands still has been given."""
        self._show_kinds()
        self._show_standing()
        # Rows have just come, and what is not laid out yet is not measured.
        self._fitting.start()

    def _fit(self) -> None:
        self.list.fit()
        self.happenings.fit()

    def choose_gravest(self) -> None:
        """Choose the pot that a person has to look at first, if there is one; else the first."""
        happening = next(filter(is_trouble, self._model.book.newest_first()), None)
        key = self._model.key_of(happening.instance, happening.pot) if happening is not None else None
        if key is not None:
            self.choose(key)
        else:
            self.choose_first()

    def choose_first(self) -> None:
        """Choose the pot at the top, if there is one."""
        if self._model.rows:
            self.choose(self._model.rows[0])

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        for part in (self.list, self.happenings, self.totals, self.detail, self.journal):
            if part is not None:
                part.show_theme(theme)

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        self._model.show_zone(zone)
        self.heading.show_zone(zone)
        self.happenings_model.renew()
        self.detail.show_zone(zone)
        if self.journal is not None:
            self.journal.show_zone(zone)

    def showEvent(self, event: QShowEvent) -> None:
        """See QWidget: what was touched meanwhile is shown at once."""
        super().showEvent(event)
        self._second = -1
        self.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget."""
        super().resizeEvent(event)
        self._arrange(wide=self.width() >= WIDE)

    # ---- inside

    def _show_standing(self) -> None:
        """Bring up to date what needs it no more often than once a second."""
        model = self._model
        self.heading.show_summary(model.summary())
        self.heading.show_lamp(model.lamp, self._zone)
        if self.totals.isVisible():
            self.totals_model.refresh()
            self.totals.fit()
        self.detail.refresh()
        self._show_empty()

    def _show_empty(self) -> None:
        """Say why there is no row."""
        none = not self._model.rows
        self.list.setVisible(not none)
        self._empty.setVisible(none)
        if not none:
            return
        if self._model.pot_count():
            self._empty.setText(tr("No pot passes the filter. Choose all brands and sources and empty the query."))
        else:
            lamp = self._model.lamp
            why = " ".join(filter(None, (render(lamp.sentence), render(lamp.advice))))
            self._empty.setText(tr("No jackpot has been told of yet. {why}").format(why=why).rstrip())

    def _narrow(self) -> None:
        heading, wanted = self.heading, self._model.wanted
        self._model.show(
            Wanted(heading.brand, heading.source, heading.query, wanted.order, wanted.descending),
        )
        self._show_kinds()
        self.list.fit(anew=True)
        self._show_standing()

    def _show_kinds(self) -> None:
        wanted = self._model.wanted
        everything = wanted.everything() and self.kinds.currentData() is None
        self.happenings_model.show(None if everything else self._accepts)

    def _accepts(self, happening: Happening) -> bool:
        """Say whether a happening is among what is wanted: of a query, those of pots that pass it."""
        kind = self.kinds.currentData()
        if kind is not None and not {"wins": is_win, "trouble": is_trouble}[kind](happening):
            return False
        of = self._model.of(happening.instance)
        brands = of.brands if of is not None else tuple(filter(None, happening.brand.split(", ")))
        sources = of.sources if of is not None else tuple(filter(None, (happening.source,)))
        wanted = self._model.wanted
        if not wanted.covers(brands, sources):
            return False
        return wanted.query is None or self._model.shows(happening.instance, happening.pot)

    def _sort(self, section: int) -> None:
        """Order by a column; once more turns it round, and a third time brings the order of brands back."""
        column, wanted = self._model.columns[section], self._model.wanted
        if not column.sortable:
            return
        falling = column.key in ("amount", "growth", "told")
        if wanted.order != column.key:
            wanted = wanted._replace(order=column.key, descending=falling)
        elif wanted.descending is falling:
            wanted = wanted._replace(descending=not falling)
        else:
            wanted = wanted._replace(order="", descending=False)
        self._model.show(wanted)
        header = self.list.horizontalHeader()
        header.setSortIndicatorShown(bool(wanted.order))
        order = Qt.SortOrder.DescendingOrder if wanted.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(section if wanted.order else -1, order)

    def _show_pot(self, key: Any) -> None:
        self.detail.show_pot(key)
        if not self._wide:
            self._tabs.setCurrentWidget(self.detail)

    def _show_happening(self, number: Any) -> None:
        """Show the pot that something happened to, with its mark."""
        happening = self._model.book.get(number)
        key = self._model.key_of(happening.instance, happening.pot) if happening is not None else None
        if key is not None:
            self.list.choose(key)
            self.detail.show_pot(key)
            self.detail.choose_happening(number)

    def _open_happening(self, number: Any) -> None:
        self._show_happening(number)
        if not self._wide:
            self._tabs.setCurrentWidget(self.detail)

    def _arrange(self, *, wide: bool) -> None:
        """Give every part its place: side by side, or behind tabs below the list."""
        if wide is self._wide:
            return
        self._wide = wide
        self._halves.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        if wide:
            self._left.addWidget(self.totals)
            self._right.insertWidget(0, self.detail)
            self._right.insertWidget(1, self._books)
            self._books.addTab(self._log, tr("What happened"))
            if self.journal is not None:
                self._books.addTab(self.journal, tr("Journal"))
            self._left.setSizes([self.height() * 3 // 4, self.height() // 4])
            self._halves.setSizes([self.width() * 11 // 20, self.width() * 9 // 20, 0])
        else:
            for part, title in (
                (self._log, tr("What happened")),
                (self.detail, tr("Chosen pot")),
                (self.totals, tr("Totals")),
                (self.journal, tr("Journal")),
            ):
                if part is not None:
                    self._tabs.addTab(part, title)
            self._halves.setSizes([self.height() // 2, 0, self.height() // 2])
        self._tabs.setVisible(not wide)
        self._right.setVisible(wide)
        for part in (self._log, self.totals, self.detail):
            if wide:
                part.show()

    def _lay_out(self) -> None:
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(20, 20, 20, 20)
        self.kinds.setAccessibleName(tr("What is listed"))
        for text, kind in ((tr("Everything"), None), (tr("Wins and draws"), "wins"), (tr("Trouble"), "trouble")):
            self.kinds.addItem(text, kind)
        head = QHBoxLayout()
        head.setContentsMargins(9, 4, 9, 4)
        title = QLabel(tr("What happened, the newest first"))
        title.setObjectName("dim")
        head.addWidget(title, 1)
        head.addWidget(self.kinds)
        log = QVBoxLayout(self._log)
        log.setContentsMargins(0, 0, 0, 0)
        log.setSpacing(0)
        log.addLayout(head)
        log.addWidget(self.happenings, 1)
        pots = QWidget()
        column = QVBoxLayout(pots)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        self._left.addWidget(pots)
        self._tabs.setDocumentMode(True)
        self._books.setDocumentMode(True)
        self._books.tabBar().setVisible(self.journal is not None)
        for splitter in (self._left, self._right, self._halves):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(6)
        self._halves.addWidget(self._left)
        self._halves.addWidget(self._right)
        self._halves.addWidget(self._tabs)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self.heading)
        whole.addWidget(self._halves, 1)
        header = self.list.horizontalHeader()
        header.setSectionsClickable(True)
        self.setFocusProxy(self.list)
        self._show_empty()

    def _connect(self) -> None:
        model = self._model
        self.heading.narrowed.connect(self._narrow)
        model.brands_changed.connect(
            lambda: self.heading.show_choices(model.brands, model.sources, alone=model.view.alone)
        )
        model.arranged.connect(self._rows_changed)
        model.told.connect(self._note_news)
        self.kinds.currentIndexChanged.connect(self._show_kinds)
        self._tabs.currentChanged.connect(self._show_standing)
        self.list.stepped.connect(self._show_pot)
        self.list.opened.connect(self._show_pot)
        self.list.horizontalHeader().sectionClicked.connect(self._sort)
        self.happenings.stepped.connect(self._show_happening)
        self.happenings.opened.connect(self._open_happening)
        find = QAction(tr("To the query"), self)
        find.setShortcut(QKeySequence("/"))
        find.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.triggered.connect(self.heading.line.edit.setFocus)
        self.addAction(find)

    def _note_news(self, happenings: list[Happening]) -> None:
        if happenings:
            # What has happened is not kept waiting for the second.
            self._second = -1

    def _rows_changed(self) -> None:
        if self._model.wanted.query is not None:
            self._show_kinds()
        self._show_empty()

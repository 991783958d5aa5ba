"""The alarms pane: its lists, the journal and the figures behind tabs; who is on duty stands above them."""

from collections.abc import Sequence
from datetime import tzinfo
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
)

from thrillmon.clock import Clock
from thrillmon.floor.alarms.duties import Duty
from thrillmon.floor.times import clock_text
from thrillmon.models.alarm_columns import Identity, Listed, Listing
from thrillmon.models.alarm_journal import JournalModel
from thrillmon.models.alarm_station import AlarmStation, Manning
from thrillmon.models.alarm_words import role_text
from thrillmon.models.words import tr
from thrillmon.panes.alarm_journal import JournalPane
from thrillmon.panes.alarm_lists import AlarmLists
from thrillmon.panes.alarm_load import LoadPane
from thrillmon.panes.alarm_rules import AlarmRulesPane
from thrillmon.panes.memory import Memory
from thrillmon.panes.side import SidePane
from thrillmon.panes.theme import Theme

STILL_KEY = "alarms/still"
TAB_KEYS = ("Alt+1", "Alt+2", "Alt+3", "Alt+4", "Alt+5", "Alt+6", "Alt+7")


class AlarmsPane(SidePane):
    """table_wanted: the game code of a table and the second to look at, in Unix seconds by our clock.

    pot_wanted: the key of the alarm whose jackpot is to be shown.
    row_wanted: the game code of a table whose row in the list is to be looked at.
    duty_wanted, hand_over_wanted, drill_wanted: somebody wants to begin a shift, hand it over, or begin or end a drill.
    """

    table_wanted = Signal(str, float)
    pot_wanted = Signal(object)
    row_wanted = Signal(str)
    duty_wanted = Signal()
    hand_over_wanted = Signal()
    drill_wanted = Signal()

    def __init__(
        self,
        station: AlarmStation,
        journal: JournalModel,
        kinds: dict[str, str],
        clock: Clock,
        zone: tzinfo,
        theme: Theme,
        memory: Memory | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._memory = memory or Memory()
        self._zone = zone
        self._clock = clock
        self._duty = station.duty
        self.lists = AlarmLists(station, clock, zone, theme)
        self.journal = JournalPane(journal, zone, clock.now)
        self.load = LoadPane(zone, theme, kinds)
        self.rules = AlarmRulesPane(zone, kinds)
        self.tabs = QTabBar()
        self._stack = QStackedWidget()
        self._who = QLabel()
        self._nobody = QLabel()
        self._begin_button = QPushButton(tr("Begin a shift …"))
        self._drill = QLabel(tr("DRILL: a recorded stall goes through the true path. True alarms are shown as ever."))
        self.notice = QLabel()
        self._menu_button = QToolButton()
        self._lay_out()
        self.lists.table_wanted.connect(self.table_wanted)
        self.lists.pot_wanted.connect(self.pot_wanted)
        self.lists.row_wanted.connect(self.row_wanted)
        self.lists.counted.connect(self._count)
        station.refused.connect(self.say)
        station.changed.connect(self._acted)
        station.drilled.connect(self._acted)
        station.duty_changed.connect(self.show_duty)
        if self._memory.text(STILL_KEY) == "yes":
            self.lists.keep_still(True)
        self.show_duty(station.duty)
        self.show_drill(False)

    # ---- what is shown

    def show_alarms(self, listed: Sequence[Listed], now: float) -> None:
        """Show alarms. now: by our clock."""
        self.lists.show_alarms(listed, now)

    def show_duty(self, duty: Duty) -> None:
        """Show who is on duty."""
        self._duty = duty
        parts = [f"{duty.user.name} ({role_text(duty.user.role)})"]
        if duty.ends is not None:
            parts.append(tr("until {time}").format(time=clock_text(duty.ends, self._zone)[:5]))
        sound = tr("sound not tested")
        if duty.heard is not None:
            sound = tr("sound heard") if duty.heard else tr("▲ sound NOT heard")
        self._who.setText(" · ".join([*parts, sound]))

    def show_manning(self, manning: Manning) -> None:
        """Ask for somebody's name and role when nobody has said who is on duty, or their shift has ended."""
        words = {
            Manning.NOBODY: tr("Nobody has said who is on duty: what is done counts as done by {user}, an operator."),
            Manning.ENDED: tr("The shift of {user} has ended: who is on duty now?"),
            Manning.ON_DUTY: "",
        }[manning]
        self._nobody.setText(f"▲ {words.format(user=self._duty.user.name)}" if words else "")
        self._nobody.setVisible(bool(words))
        self._begin_button.setVisible(bool(words))

    def show_drill(self, drilling: bool) -> None:
        """Say that a drill is on, or not."""
        self._drill.setVisible(drilling)

    def say(self, text: str) -> None:
        """Say above the list what was refused or went wrong; "" takes it away."""
        self.notice.setText(f"▲ {text}" if text else "")
        self.notice.setVisible(bool(text))

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.lists.show_theme(theme)
        self.load.show_theme(theme)

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        self.lists.show_zone(zone)
        self.journal.show_zone(zone)
        self.load.show_zone(zone)
        self.rules.show_zone(zone)
        self.show_duty(self._duty)

    def open_listing(self, listing: Listing) -> None:
        """Open a list."""
        self.tabs.setCurrentIndex(list(Listing).index(listing))

    def open_alarm(self, identity: Identity) -> None:
        """Open the list that an alarm is in, and choose it there."""
        listing = self.lists.listing_of(identity)
        if listing is not None:
            self.open_listing(listing)
            self.lists.view.choose(identity)
            self.lists.view.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """See QWidget: the keys of the list work at once."""
        super().focusInEvent(event)
        if self._stack.currentWidget() is self.lists:
            self.lists.view.setFocus()

    # ---- inside

    def _lay_out(self) -> None:
        for label in (self._who, self._drill, self.notice, self._nobody):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._drill, self.notice, self._nobody):
            label.setWordWrap(True)
            label.setContentsMargins(12, 5, 12, 5)
            label.hide()
        font = self._drill.font()
        font.setBold(True)
        self._drill.setFont(font)
        self._who.setObjectName("dim")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(tr("Alarm lists"))
        self._titles = {
            Listing.ACTIVE: tr("Active"),
            Listing.SHELVED: tr("Shelved"),
            Listing.SUPPRESSED: tr("Suppressed"),
            Listing.OUT_OF_SERVICE: tr("Out of service"),
        }
        for listing in Listing:
            self.tabs.addTab(self._titles[listing])
        self.tabs.addTab(tr("Journal"))
        self.tabs.addTab(tr("Load"))
        self.tabs.addTab(tr("Rules"))
        for place, keys in enumerate(TAB_KEYS):
            action = QAction(self.tabs.tabText(place), self)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(partial(self._open_tab, place))
            self.addAction(action)
        for page in (self.lists, self.journal, self.load, self.rules):
            self._stack.addWidget(page)
        self.tabs.currentChanged.connect(self._turn)
        self._menu_button.setText(tr("More"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu_button.setMenu(self._menu())
        above = QHBoxLayout()
        above.setContentsMargins(12, 7, 8, 2)
        above.addWidget(self._who, 1)
        above.addWidget(self._menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(above)
        asked = QHBoxLayout()
        asked.setContentsMargins(0, 0, 12, 0)
        asked.addWidget(self._nobody, 1)
        asked.addWidget(self._begin_button)
        self._begin_button.hide()
        self._begin_button.clicked.connect(self.duty_wanted)
        column.addLayout(asked)
        column.addWidget(self._drill)
        column.addWidget(self.tabs)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for text, signal in (
            (tr("Begin a shift, test the sound …"), self.duty_wanted),
            (tr("Hand over the shift …"), self.hand_over_wanted),
            (tr("Drill: begin or end"), self.drill_wanted),
        ):
            action = QAction(text, menu)
            action.triggered.connect(signal)
            menu.addAction(action)
        self.still = QAction(tr("Do not blink"), menu)
        self.still.setCheckable(True)
        self.still.setChecked(self._memory.text(STILL_KEY) == "yes")
        self.still.toggled.connect(self._keep_still)
        menu.addAction(self.still)
        return menu

    def _keep_still(self, still: bool) -> None:
        self._memory.keep(STILL_KEY, "yes" if still else "")
        self.lists.keep_still(still)

    def _acted(self, changes: object) -> None:
        del changes
        self.say("")

    def _open_tab(self, place: int, checked: bool) -> None:
        del checked
        self.tabs.setCurrentIndex(place)

    def _turn(self, place: int) -> None:
        listings = list(Listing)
        if place < len(listings):
            self._stack.setCurrentWidget(self.lists)
            self.lists.show_listing(listings[place])
        elif place == len(listings):
            self._stack.setCurrentWidget(self.journal)
            self.journal.load()
        elif place == len(listings) + 1:
            self._stack.setCurrentWidget(self.load)
            self.load.load()
        else:
            self._stack.setCurrentWidget(self.rules)

    def _count(self, listing: Listing, count: int) -> None:
        title = self._titles[listing]
        self.tabs.setTabText(list(Listing).index(listing), f"{title} {count}" if count else title)

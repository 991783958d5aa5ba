"""The four lists of alarms with what can be done there: by key, by button, and never to more than was seen."""

from collections.abc import Callable, Sequence
from datetime import tzinfo
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from thrillmon.clock import Clock
from thrillmon.floor.alarms.letters import Letter, Priority
from thrillmon.floor.alarms.people import ShelfTime
from thrillmon.models.alarm_columns import Identity, Listed, Listing
from thrillmon.models.alarm_station import AlarmStation
from thrillmon.models.alarms import AlarmList
from thrillmon.models.words import tr
from thrillmon.panes.alarm_detail import AlarmDetail, row_of_table
from thrillmon.panes.alarm_dialogs import ResetDialog, ServiceDialog, ShelveDialog
from thrillmon.panes.alarm_verbs import Verb, VerbBar
from thrillmon.panes.alarm_view import AlarmView
from thrillmon.panes.measures import scaled
from thrillmon.panes.theme import Theme

# Why now and what to do can be read without scrolling.
DETAIL_HEIGHT = 236


_TO_BE_SEEN = Letter.UNACKNOWLEDGED, Letter.LATCHED, Letter.RETURNED


class AlarmLists(QWidget):
    """table_wanted, row_wanted, pot_wanted: see AlarmDetail.  counted: a list and how many alarms are in it."""

    table_wanted = Signal(str, float)
    row_wanted = Signal(str)
    pot_wanted = Signal(object)
    counted = Signal(object, int)

    def __init__(self, station: AlarmStation, clock: Clock, zone: tzinfo, theme: Theme) -> None:
        super().__init__()
        self._station = station
        self._clock = clock
        self._zone = zone
        self.dialog: QDialog | None = None
        """What is being asked, while it is."""
        self.models = {listing: AlarmList(listing, zone) for listing in Listing}
        self.views = {listing: AlarmView(model, theme) for listing, model in self.models.items()}
        self.detail = AlarmDetail(zone, theme)
        self.detail.timeline_wanted.connect(self.table_wanted)
        self.detail.pot_wanted.connect(self.pot_wanted)
        self.detail.row_wanted.connect(self.row_wanted)
        self._stack = QStackedWidget()
        self._waiting = QLabel()
        self._listing = Listing.ACTIVE
        self.bar = VerbBar(self, self._verbs())
        self._lay_out()
        self._add_keys()
        for listing, view in self.views.items():
            view.chosen.connect(partial(self._chosen_in, listing))
            self.models[listing].counted.connect(partial(self.counted.emit, listing))
            self.models[listing].waiting_changed.connect(self._show_waiting)
        self.show_listing(Listing.ACTIVE)

    # ---- what is shown

    def show_alarms(self, listed: Sequence[Listed], now: float) -> None:
        """Show alarms. now: by our clock."""
        for model in self.models.values():
            model.show(listed, now)

    def show_listing(self, listing: Listing) -> None:
        """Show another list."""
        self._listing = listing
        self._stack.setCurrentWidget(self.views[listing])
        self._show_waiting()
        self._chosen()

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        for view in self.views.values():
            view.show_theme(theme)
        self.detail.show_theme(theme)

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        for model in self.models.values():
            model.show_zone(zone)
        self.detail.show_zone(zone)

    def keep_still(self, still: bool) -> None:
        """Blink, or do not."""
        for view in self.views.values():
            view.keep_still(still)

    @property
    def view(self) -> AlarmView:
        """The list that is shown."""
        return self.views[self._listing]

    def listing_of(self, identity: Identity) -> Listing | None:
        """Return the list that an alarm is in; None when it is over."""
        return next((listing for listing, model in self.models.items() if model.find(identity) is not None), None)

    # ---- what is done

    def acknowledge(self) -> None:
        """Acknowledge the chosen alarm."""
        self._do(self._station.acknowledge)

    def acknowledge_low(self) -> None:
        """Acknowledge the Low ones that are on the screen."""
        self._station.acknowledge_low(self.view.seen())

    def silence(self) -> None:
        """Stop the sound of the chosen alarm; of the loudest that sounds when none is chosen."""
        chosen = self.view.current()
        if chosen is None or not sounds(chosen):
            chosen = next((one for one in self._active() if sounds(one)), None)
        if chosen is not None:
            self._station.silence(chosen)

    def ask_shelve(self) -> None:
        """Ask for how long and why, then shelve."""
        one = self.view.current()
        if one is None or self.dialog is not None or self._station.refuses(self._station.no_shelf(one)):
            return

        def shelve(reason: str, time: ShelfTime, once: bool) -> None:
            self._station.shelve(one, reason, time, one_shot=once)

        dialog = ShelveDialog(self, one, self._station.duty.ends, self._clock.now(), self._zone)
        dialog.shelve_wanted.connect(shelve)
        self._ask(dialog)

    def ask_reset(self) -> None:
        """Ask what was found, then reset."""
        one = self.view.current()
        if one is None or self.dialog is not None:
            return

        def reset(note: str) -> None:
            self._station.reset(one, note)

        dialog = ResetDialog(self, one)
        dialog.reset_wanted.connect(reset)
        self._ask(dialog)

    def ask_remove(self) -> None:
        """Ask why and until when, then take out of service."""
        one = self.view.current()
        if one is None or self.dialog is not None or self._station.refuses(self._station.no_removal()):
            return

        def remove(reason: str, review_at: float, whole: bool) -> None:
            self._station.remove(one, reason, review_at, whole_table=whole)

        dialog = ServiceDialog(self, one, self._clock.now(), self._zone)
        dialog.remove_wanted.connect(remove)
        self._ask(dialog)

    def open_menu(self, at: QPoint) -> None:
        """Open a menu of what can be done with the chosen alarm, at a place in the list."""
        self.bar.open_menu(self.view.viewport().mapToGlobal(at))

    # ---- inside

    def _do(self, verb: Callable[[Listed], None]) -> None:
        one = self.view.current()
        if one is not None:
            verb(one)

    def _ask(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._asked)
        dialog.open()

    def _asked(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        self.view.setFocus()

    def _active(self) -> list[Listed]:
        model = self.models[Listing.ACTIVE]
        return sorted((model.listed(row) for row in range(model.rowCount())), key=lambda one: one.row.order)

    def _lay_out(self) -> None:
        for view in self.views.values():
            self._stack.addWidget(view)
        self._waiting.setTextFormat(Qt.TextFormat.PlainText)
        self._waiting.setObjectName("dim")
        self._waiting.setWordWrap(True)
        self._waiting.setContentsMargins(12, 6, 12, 6)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._waiting)
        column.addWidget(self.bar)
        self.bar.setContentsMargins(8, 5, 8, 5)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(upper)
        halves.addWidget(self.detail)
        halves.setStretchFactor(0, 4)
        halves.setStretchFactor(1, 3)
        self.detail.setMinimumHeight(int(scaled(DETAIL_HEIGHT)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(halves)

    def _verbs(self) -> list[Verb]:
        station = self._station
        active, shelved = frozenset({Listing.ACTIVE}), frozenset({Listing.SHELVED})
        away, anywhere = frozenset({Listing.OUT_OF_SERVICE}), frozenset(Listing)

        def letter(*letters: Letter) -> Callable[[Listed | None], bool]:
            return lambda one: one is not None and not one.over and one.row.letter in letters

        def known(one: Listed | None) -> bool:
            return one is not None and not one.over

        called = letter(*_TO_BE_SEEN)
        return [
            Verb(tr("Acknowledge"), "A", self.acknowledge, called, active),
            Verb(tr("Silence"), "M", self.silence, lambda _: any(map(sounds, self._active())), anywhere),
            Verb(tr("Shelve …"), "S", self.ask_shelve, known, active, refused=station.no_shelf),
            Verb(tr("Reset …"), "R", self.ask_reset, letter(Letter.LATCHED_ACKNOWLEDGED), active),
            Verb(tr("All Low on screen"), "Shift+A", self.acknowledge_low, lambda _: self._low_seen(), active),
            Verb(tr("Take off the shelf"), "U", lambda: self._do(station.unshelve), known, shelved),
            Verb(tr("Return to service"), "B", lambda: self._do(station.give_back), known, away),
            Verb(
                tr("Take the acknowledgement back"),
                "Shift+U",
                lambda: self._do(station.unacknowledge),
                letter(Letter.ACKNOWLEDGED),
                active,
                button=False,
            ),
            Verb(
                tr("Show the table"),
                "T",
                self.detail.show_row,
                _at_table,
                anywhere,
                button=False,
            ),
            Verb(
                tr("Out of service …"),
                "O",
                self.ask_remove,
                known,
                anywhere - away,
                button=False,
                refused=lambda _: station.no_removal(),
            ),
        ]

    def _add_keys(self) -> None:
        for view in self.views.values():
            for keys, text, act in (
                (Qt.Key.Key_Return, tr("Timeline"), self.detail.open_timeline),
                (Qt.Key.Key_Enter, tr("Timeline"), self.detail.open_timeline),
                (Qt.Key.Key_End, tr("Let the rows move"), view.release),
            ):
                action = QAction(text, view)
                action.setShortcut(QKeySequence(keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                action.triggered.connect(act)
                view.addAction(action)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(self.open_menu)

    def _low_seen(self) -> bool:
        seen = (one for one in self.view.seen() if not one.over and one.row.priority is Priority.LOW)
        return any(one.row.letter in _TO_BE_SEEN for one in seen)

    def _chosen_in(self, listing: Listing, one: Listed | None) -> None:
        del one
        if listing is self._listing:
            self._chosen()

    def _chosen(self) -> None:
        one = self.view.current()
        self.detail.show_alarm(one)
        self.bar.mind(one, self._listing)

    def _show_waiting(self) -> None:
        count = self.models[self._listing].waiting
        self._waiting.setVisible(count > 0)
        self._waiting.setText(
            tr("▼ {count} more came; they stand at the end while you are here (End)").format(count=count)
        )


def _at_table(one: Listed | None) -> bool:
    return row_of_table(one) != ""


def sounds(one: Listed) -> bool:
    """Say whether an alarm is to be heard."""
    return one.row.letter is Letter.UNACKNOWLEDGED and not one.row.silenced and not one.over

"""The panes of another moment: tables, timeline and messages as they were, each under the frame that says so."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from thrillmon.archive.past import Past
from thrillmon.clock import Clock
from thrillmon.floor.details import TableDetails
from thrillmon.models.messages import MessageModel
from thrillmon.models.table_alarms import TableAlarm
from thrillmon.models.table_layout import Layout
from thrillmon.models.tables import TableModel
from thrillmon.models.words import tr
from thrillmon.panes.messages import MessagesPane
from thrillmon.panes.records_names import Note
from thrillmon.panes.rewound import RewoundFrame
from thrillmon.panes.side import SidePane
from thrillmon.panes.tables import TablesPane
from thrillmon.panes.theme import Theme
from thrillmon.panes.timeline import TimelinePane
from thrillmon.tasks import Tasks

# Of this the archive keeps nothing: the pace of every table at every second.
UNKNOWN_THEN = frozenset({"pace"})

NO_ALARMS: Mapping[str, TableAlarm] = {}


class PastFloor(SidePane):
    """Tables and timeline of one moment, fed from nothing but the archive.

    table_chosen carries a game code.  round_chosen: a record id.  returned: back to live is wanted.
    """

    table_chosen = Signal(str)
    round_chosen = Signal(bytes)
    returned = Signal()

    def __init__(self, theme: Theme, zone: tzinfo, clock: Clock) -> None:
        super().__init__()
        self.model = TableModel(zone)
        self.tables = TablesPane(self.model, theme)
        for view in (self.tables.view, self.tables.strip.view):
            view.still = True
        self.timeline = TimelinePane(theme, clock, still=True)
        self._details: TableDetails | None = None
        panes = QSplitter(Qt.Orientation.Vertical)
        panes.addWidget(self.tables)
        panes.addWidget(self.timeline)
        panes.setStretchFactor(0, 3)
        panes.setStretchFactor(1, 2)
        panes.setHandleWidth(8)
        panes.setChildrenCollapsible(False)
        self.frame = RewoundFrame(panes, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self.tables.ask_more(self._more)
        self.tables.table_chosen.connect(self.table_chosen)
        self.timeline.round_chosen.connect(self.round_chosen)
        self.timeline.left.connect(self.returned)
        self.frame.returned.connect(self.returned)
        self.show_zone(zone)

    def wear(self, layout: Layout) -> None:
        """Arrange the tables as the live ones are, without the columns nobody can fill afterwards."""
        columns = tuple(key for key in layout.shown if key not in UNKNOWN_THEN)
        self.tables.arranger.wear(replace(layout, columns=columns))

    def show_past(self, past: Past, notice: str, alarms: Mapping[str, TableAlarm] = NO_ALARMS) -> None:
        """Show another moment, at once and altogether. notice: what stands in the way of knowing more.

        alarms: the worst of each table then, by game code.
        """
        self._details = past.details
        self.frame.show_notice(notice)
        self.tables.show_empty_reason(notice or tr("No table had been heard of at this moment."))
        self.model.show_alarms(alarms)
        self.model.show_only(past.rows, past.at)
        self.tables.show_summary(self.model.summary())
        self.timeline.show_timeline(past.timeline)
        self.timeline.show_roads(past.roads)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        for part in (self.frame, self.tables, self.timeline):
            part.show_theme(theme)

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self.model.show_zone(zone)
        self.tables.show_zone(zone)
        self.timeline.show_zone(zone)

    def _more(self, game_code: str) -> TableDetails | None:
        details = self._details
        return details if details is not None and details.game_code == game_code else None


class MessagePages(SidePane):
    """The live messages, or those before another moment. asked carries what is asked of the past ones."""

    asked = Signal(str)
    returned = Signal()

    def __init__(self, live: MessagesPane, theme: Theme, zone: tzinfo, at: Callable[[], float]) -> None:
        super().__init__()
        self.live = live
        self.model = MessageModel(zone)
        self.past = MessagesPane(self.model, zone, theme, at)
        # Nothing new can come here.
        self.past.newer.hide()
        self.frame = RewoundFrame(self.past, theme, short=True)
        self._pages = QStackedWidget()
        for page in (live, self.frame):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.past.asked.connect(self.asked)
        self.past.query.left.connect(self.returned)
        self.frame.returned.connect(self.returned)

    def put_on_record(self, note: Note, tasks: Tasks) -> None:
        """Let names be shown once it is on record, in the live messages and in the past ones each by itself."""
        self.live.put_on_record(note, tasks, "messages.reveal")
        self.past.put_on_record(note, tasks, "messages.past.reveal")

    def show_rewound(self, rewound: bool) -> None:
        """Show the past ones, or the live ones."""
        self._pages.setCurrentWidget(self.frame if rewound else self.live)

    def show_past(self, past: Past) -> None:
        """Show another moment."""
        self.model.show_only(past.notices)
        self.past.detail.show_notice(None)
        self.past.list.scrollToBottom()

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        for part in (self.live, self.past, self.frame):
            part.show_theme(theme)

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self.live.show_zone(zone)
        self.past.show_zone(zone)


def has_keyboard(pane: QWidget) -> bool:
    """Say whether the keyboard is somewhere inside."""
    focus = pane.window().focusWidget()
    # PySide does not say that there may be none.
    return bool(focus) and (focus is pane or pane.isAncestorOf(focus))

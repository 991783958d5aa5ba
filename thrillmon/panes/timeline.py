"""The timeline pane: what the chosen table's round is doing against what it should be doing, and the rounds before."""

from datetime import UTC, tzinfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QHideEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from thrillmon.clock import Clock
from thrillmon.floor.roads import Roads
from thrillmon.floor.timelines import Timeline
from thrillmon.models.timeline_copy import timeline_text
from thrillmon.models.timeline_spans import running_bar
from thrillmon.models.timeline_words import over_words, round_words, spoken, title_words
from thrillmon.models.words import tr
from thrillmon.panes.measures import whole
from thrillmon.panes.roads import RoadsView, has_roads
from thrillmon.panes.theme import Theme
from thrillmon.panes.timeline_chart import TimelineChart
from thrillmon.panes.timeline_detail import StepDetail
from thrillmon.panes.timeline_gantt import Moment
from thrillmon.panes.timeline_heading import Heading
from thrillmon.panes.timeline_moments import Moments
from thrillmon.panes.timeline_notices import empty_words, notice_words

# How often the now-line may move.
TICK_MS = 100

SPEAK_SECONDS = 1.0

SIDE_SHARE, LEAST_SIDE, MOST_SIDE = 0.34, 230, 400
ROADS_SHARE, LEAST_ROADS, MOST_ROADS = 0.27, 190, 400

# In a narrower pane the live round needs all the room.
NARROW = 560


class TimelinePane(QWidget):
    """round_chosen carries the record id of the round that is to be opened.

    still: one moment of the past is shown, which neither moves nor is followed. left: then Escape leaves it.
    """

    round_chosen = Signal(bytes)
    left = Signal()

    def __init__(self, theme: Theme, clock: Clock, *, still: bool = False) -> None:
        super().__init__()
        self._still = still
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._clock = clock
        self._zone: tzinfo = UTC
        self._timeline: Timeline | None = None
        self._moments = Moments(clock, still=still)
        self._spoke_at = -SPEAK_SECONDS
        self.chart: TimelineChart | None = None
        self.heading = Heading(theme)
        self.heading.resumed.connect(self._resume)
        self.detail = StepDetail()
        self.detail.hide()
        self.detail.closed.connect(self._close_detail)
        self._empty = QLabel(empty_words(None, still=still))
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        self._body.addWidget(self._empty, 1)
        self._body.addWidget(self.detail)
        self.roads = RoadsView(theme)
        self.roads.hide()
        self._roads: Roads | None = None
        self._roads_wanted = True
        self.heading.roads_wanted.connect(self._want_roads)
        self._body.addWidget(self.roads)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addLayout(self._body, 1)
        self._tick = QTimer(self)
        self._tick.setObjectName("tick")
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.tick)
        self._add_actions()
        self.setAccessibleName(tr("Timeline"))
        self.setAccessibleDescription(self._empty.text())

    def show_timeline(self, timeline: Timeline | None) -> None:
        """Show a table's past as it was just read; None when no table is chosen."""
        changed = (timeline and timeline.game_code) != (self._timeline and self._timeline.game_code)
        self._timeline = timeline
        self._moments.hear()
        if changed:
            self.detail.hide()
        if changed or self._still:
            self._spoke_at = -SPEAK_SECONDS
        self._show()

    def show_roads(self, roads: Roads | None) -> None:
        """Show the roads of the chosen table; None, or roads of a game without any, hides them."""
        self._roads = roads
        self._place_side()

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.heading.show_theme(theme)
        self.roads.show_theme(theme)
        if self.chart is not None:
            self.chart.show_theme(theme)

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        self.detail.show_zone(zone)
        if self.chart is not None:
            self.chart.show_zone(zone)
        self._show()

    def moment(self) -> Moment:
        """Return the time of what is shown. It stands still when nobody confirms the table, or nobody tells of it."""
        return self._moments.moment(self._timeline)

    def tick(self) -> None:
        """Let the now-line move."""
        if self.chart is None or self._timeline is None:
            return
        moment = self.moment()
        self.chart.show_moment(moment)
        self._say(moment)

    def copy_text(self) -> None:
        """Put the timeline as text into the clipboard."""
        if self._timeline is not None:
            moment = self.moment()
            text = timeline_text(self._timeline, moment.now, self._zone, confirmed=moment.confirmed)
            QGuiApplication.clipboard().setText(text)

    def copy_picture(self) -> None:
        """Put the pane as a picture into the clipboard."""
        QGuiApplication.clipboard().setPixmap(self.grab())

    def showEvent(self, event: QShowEvent) -> None:
        """See QWidget: the chart is made when it is first seen."""
        super().showEvent(event)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """See QWidget: nothing moves where nobody looks."""
        self._tick.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget."""
        super().resizeEvent(event)
        self.show_size()

    def show_size(self) -> None:
        """See Sized."""
        width = self.width()
        self.detail.setFixedWidth(int(min(whole(MOST_SIDE), max(whole(LEAST_SIDE), width * SIDE_SHARE))))
        self.roads.setFixedWidth(int(min(whole(MOST_ROADS), max(whole(LEAST_ROADS), width * ROADS_SHARE))))
        self._place_side()

    def _show(self) -> None:
        timeline = self._timeline
        if not self.isVisible():
            return
        moment = self.moment()
        drawn = timeline is not None and (timeline.live is not None or bool(timeline.rounds))
        if drawn and self.chart is None:
            self._make_chart()
        if self.chart is not None:
            self.chart.setVisible(drawn)
        self._empty.setVisible(not drawn)
        self._empty.setText(empty_words(timeline, still=self._still))
        if timeline is None:
            self.heading.show_names(tr("Timeline"), "")
        else:
            live = timeline.live
            parts = (over_words(live, self._zone), round_words(live)) if live is not None else ()
            self.heading.show_names(title_words(timeline), " · ".join(filter(None, parts)))
            if drawn and self.chart is not None:
                self.chart.show_timeline(timeline, moment)
        self._show_following()
        self._place_side()
        self._show_detail()
        self._say(moment)
        running = (
            not self._still
            and drawn
            and timeline is not None
            and timeline.live is not None
            and running_bar(timeline.live) is not None
        )
        if running != self._tick.isActive():
            self._tick.start() if running else self._tick.stop()

    def _say(self, moment: Moment) -> None:
        """Tell what is doubtful, and tell screen readers, at most once a second."""
        timeline = self._timeline
        words = "" if timeline is None else notice_words(timeline, moment, self._zone, still=self._still)
        self.heading.show_notice(words)
        at = self._clock.monotonic()
        if at - self._spoke_at < SPEAK_SECONDS:
            return
        self._spoke_at = at
        words = self._empty.text()
        if timeline is not None:
            words = spoken(timeline, moment.now, self._zone, confirmed=moment.confirmed)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            if self.chart is not None:
                self.chart.view.setAccessibleDescription(words)

    def _make_chart(self) -> None:
        chart = self.chart = TimelineChart(self._theme)
        chart.view.setAccessibleName(tr("Timeline"))
        chart.show_zone(self._zone)
        chart.moved.connect(self._show_following)
        chart.chosen.connect(self._show_detail)
        chart.asked.connect(self._open_detail)
        chart.left.connect(self._close_detail)
        chart.round_chosen.connect(self.round_chosen)
        self._body.insertWidget(0, chart, 1)
        self.setFocusProxy(chart.view)

    def _show_following(self) -> None:
        chart = self.chart
        if chart is None or chart.isHidden() or self._still:
            self.heading.show_following(None, 0)
        else:
            self.heading.show_following(chart.follow.following, chart.follow.newer)

    def _open_detail(self) -> None:
        if self.chart is not None and self.chart.chosen_step() is not None:
            self.detail.show()
            self._place_side()
            self._show_detail()

    def _show_detail(self) -> None:
        step = self.chart.chosen_step() if self.chart is not None else None
        if step is not None and not self.detail.isHidden():
            self.detail.show_step(*step)

    def _want_roads(self, wanted: bool) -> None:
        self._roads_wanted = wanted
        self._place_side()

    def _place_side(self) -> None:
        """Show beside the chart what is wanted there: a step in full before the roads."""
        roads = self._roads
        if roads is not None and (self._timeline is None or roads.game_code != self._timeline.game_code):
            # Those of another table must not stand beside this one.
            roads = None
        there = has_roads(roads)
        self.roads.show_roads(roads)
        self.heading.show_roads_button(there=there)
        fits = self.detail.isHidden() and self.width() >= whole(NARROW)
        self.roads.setVisible(there and fits and self._roads_wanted)

    def _close_detail(self) -> None:
        if self.detail.isHidden():
            if self._still:
                self.left.emit()
            elif self.chart is not None:
                self.chart.choose(None)
            return
        self.detail.hide()
        self._place_side()
        if self.chart is not None:
            self.chart.view.setFocus()

    def _open_round(self) -> None:
        line = self.chart.chosen_round() if self.chart is not None else None
        if line is not None:
            self.round_chosen.emit(line.id)

    def _resume(self) -> None:
        if self.chart is not None:
            self.chart.resume()

    def _add_actions(self) -> None:
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, keys, act in (
            (tr("Copy as text"), "Ctrl+C", self.copy_text),
            (tr("Copy as picture"), "Ctrl+Shift+C", self.copy_picture),
            (tr("Step in full"), "", self._open_detail),
            (tr("Open this round"), "Ctrl+Return", self._open_round),
            (tr("Back to now"), "", self._resume),
            (tr("Roads"), "R", self.heading.toggle_roads),
        ):
            action = QAction(text, self)
            if keys:
                action.setShortcut(QKeySequence(keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(act)
            self.addAction(action)

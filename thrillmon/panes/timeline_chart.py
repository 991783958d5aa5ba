"""The timeline's chart: keeps what is shown and chosen, and paints it on its canvas."""

from datetime import UTC, tzinfo

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from thrillmon.floor.timelines import Bar, RoundLine, Timeline
from thrillmon.models.timeline_choice import Chosen, Way, neighbour, round_of, step_of
from thrillmon.models.timeline_follow import Follow, Span
from thrillmon.models.timeline_rows import Lane, Row, earlier_rounds, rows_of
from thrillmon.models.timeline_words import doubt_words, one_line
from thrillmon.models.words import plain_tip, tr
from thrillmon.panes.theme import Theme
from thrillmon.panes.timeline_canvas import Canvas
from thrillmon.panes.timeline_gantt import Moment, moving_part, paint_live
from thrillmon.panes.timeline_hands import Hands
from thrillmon.panes.timeline_hits import lane_at, step_at, tip_at
from thrillmon.panes.timeline_ink import Ink
from thrillmon.panes.timeline_lanes import LanePainter
from thrillmon.panes.timeline_plan import Plan, make_plan, natural_span, past_span
from thrillmon.panes.timeline_sprites import Sprites


class TimelineChart(QWidget):
    """moved: it began or ceased to follow, or more rounds are newer.  chosen: a step was chosen, or none.

    asked: the chosen step's detail is wanted.  left: it is wanted no more.
    round_chosen: a lane was double-clicked or entered; carries the round's record id.
    """

    moved = Signal()
    chosen = Signal()
    asked = Signal()
    left = Signal()
    round_chosen = Signal(bytes)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.follow = Follow()
        self._theme = theme
        self._ink = Ink(theme, self.font())
        self._sprites = Sprites(self._ink)
        self._zone: tzinfo = UTC
        self._timeline: Timeline | None = None
        self._rows: tuple[Row, ...] = ()
        self._rounds: tuple[RoundLine, ...] = ()
        self._past = past_span(())
        self._label_width = 0.0
        self._moment = Moment(0.0, confirmed=False)
        self._chosen: Chosen | None = None
        self._plan: Plan | None = None
        self._drawn = Moment(0.0, confirmed=False)
        self._canvas = Canvas(self._paint)
        self.view = self._canvas.view
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        self._hands = Hands(self, self.view)
        self.view.installEventFilter(self._hands)
        self.view.viewport().installEventFilter(self._hands)

    def show_timeline(self, timeline: Timeline, moment: Moment) -> None:
        """Show a table's past; another table begins anew."""
        before = self._timeline
        if before is not None and before.game_code != timeline.game_code:
            self.follow.forget()
            self._chosen = None
            self.chosen.emit()
        fresh = before is None or before.rounds != timeline.rounds
        self._timeline = timeline
        if before is None or fresh or (before.holes, before.changes) != (timeline.holes, timeline.changes):
            self._rounds = earlier_rounds(timeline)
            self._past = past_span(self._rounds)
            self._label_width = self._widest_label(timeline)
            self._rows = rows_of(timeline)
        newer = self.follow.newer
        self.follow.absorb([line.id for line in self._rounds])
        if newer != self.follow.newer:
            self.moved.emit()
        self._moment = moment
        self.lay_out()

    def show_moment(self, moment: Moment) -> None:
        """Let time go on. Nothing is painted until the now-line moves by half a pixel or a second is full."""
        plan, drawn = self._plan, self._drawn
        self._moment = moment
        if plan is None:
            return
        if moment.confirmed != drawn.confirmed or (int(moment.now) != int(drawn.now) and self._span() != plan.span):
            self.lay_out()
        elif int(moment.now) != int(drawn.now) or abs(moment.now - drawn.now) * plan.per_second >= 0.5:
            self._drawn = moment
            self._canvas.repaint(moving_part(plan))

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self._ink = Ink(theme, self.font())
        self._sprites = Sprites(self._ink)
        self._canvas.repaint()

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        self._canvas.repaint()

    def lay_out(self) -> None:
        """Put everything in its place and paint it."""
        if self._timeline is None:
            return
        wanted = self._chosen.bar if self._chosen is not None and self._in_live(self._chosen) else None
        size, span = self.view.viewport().size(), self._span()
        self._plan = make_plan(
            size.width(), size.height(), self._timeline, self._rows, self.follow, span, self._label_width, wanted
        )
        self._drawn = self._moment
        self._canvas.repaint()

    def chosen_step(self) -> tuple[RoundLine, Bar] | None:
        """Return the chosen step with its round; None without one, or when it is no longer there."""
        if self._timeline is None or self._chosen is None:
            return None
        return step_of(self._timeline, self._chosen)

    def chosen_round(self) -> RoundLine | None:
        """Return the round of the chosen step; without one the live round."""
        if self._timeline is None:
            return None
        return round_of(self._timeline, self._chosen) if self._chosen is not None else self._timeline.live

    def choose(self, chosen: Chosen | None) -> None:
        """Choose a step and bring it into sight."""
        self._chosen = chosen
        if chosen is not None and not self._in_live(chosen):
            self._reveal(chosen.id)
        self.lay_out()
        self.chosen.emit()

    def walk(self, way: Way) -> None:
        """Choose the neighbour of the chosen step."""
        if self._timeline is not None:
            self.choose(neighbour(self._timeline, self._chosen, way, self.follow.first))

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Show factor times as much of the time axis; x: what stays where it is, else the middle."""
        plan = self._plan
        if plan is not None:
            x = (plan.left + plan.right) / 2 if x is None else min(max(x, plan.left), plan.right)
            self.follow.zoom(plan.span, factor, plan.second(x))
            self._look_again()

    def pan(self, pixels: float) -> None:
        """Move along the time axis."""
        if self._plan is not None:
            self.follow.pan(self._plan.span, pixels / self._plan.per_second)
            self._look_again()

    def go_back(self, lanes: int) -> None:
        """Go back in time by so many lanes; forward when negative."""
        self.follow.scroll(lanes)
        self._look_again()

    def resume(self) -> None:
        """Return to now."""
        self.follow.resume()
        self._look_again()

    def page(self) -> int:
        """Return how many lanes are seen."""
        return sum(isinstance(place.row, Lane) for place in self._plan.lanes) if self._plan is not None else 0

    def press(self, point: QPointF) -> None:
        """Choose what was clicked, and ask for its detail."""
        if self._plan is None or self._timeline is None:
            return
        found = step_at(self._plan, self._timeline, point)
        self.choose(found)
        if found is not None:
            self.asked.emit()

    def open_at(self, point: QPointF) -> None:
        """Open the round there."""
        lane = lane_at(self._plan, point) if self._plan is not None else None
        if lane is not None:
            self.round_chosen.emit(lane.line.id)

    def enter(self) -> None:
        """Open the chosen lane's round; of a step of the live round, the detail."""
        if self._chosen is None or self._in_live(self._chosen):
            self.asked.emit()
        else:
            self.round_chosen.emit(self._chosen.id)

    def ask(self) -> None:
        """Ask for the chosen step's detail."""
        self.asked.emit()

    def leave(self) -> None:
        """Close the detail; without one, choose nothing."""
        self.left.emit()

    def tell(self, event: QHelpEvent) -> None:
        """Show a tool tip about what stands under the pointer."""
        text = ""
        if self._plan is not None and self._timeline is not None:
            text = tip_at(self._plan, self._timeline, QPointF(event.pos()), self._moment.now, self._zone)
        QToolTip.showText(event.globalPos(), plain_tip(text), self.view)

    def resized(self) -> None:
        """Fill the view."""
        size = self.view.viewport().size()
        self._canvas.resize(size.width(), size.height())
        self.lay_out()

    def focused(self) -> None:
        """Show that the keyboard came or went."""
        self._canvas.repaint()

    def in_lanes(self, point: QPointF) -> bool:
        """Say whether the lanes are there."""
        return self._plan is not None and point.y() >= self._plan.rows_bottom

    def changeEvent(self, event: QEvent) -> None:
        """See QWidget: texts are laid out anew in another font."""
        if event.type() == QEvent.Type.FontChange:
            self._ink = Ink(self._theme, self.font())
            self._sprites = Sprites(self._ink)
            self._canvas.repaint()
        super().changeEvent(event)

    def _look_again(self) -> None:
        self.lay_out()
        self.moved.emit()

    def _in_live(self, chosen: Chosen) -> bool:
        timeline = self._timeline
        return timeline is not None and timeline.live is not None and timeline.live.id == chosen.id

    def _reveal(self, id: bytes) -> None:  # noqa: A002
        place = next((place for place, line in enumerate(self._rounds) if line.id == id), None)
        if place is None:
            return
        first, page = self.follow.first, max(1, self.page())
        if place < first or place >= first + page:
            self.follow.scroll(place - first if place < first else place - first - page + 1)
            self.moved.emit()

    def _widest_label(self, timeline: Timeline) -> float:
        # Of all rounds, so that the axis does not move with every new step.
        labels = {bar.label for line in timeline.rounds for bar in line.bars}
        return max((self._ink.width(one_line(tr(label)), self._ink.bold) for label in labels), default=0.0)

    def _span(self) -> Span:
        if self.follow.window is not None or self._timeline is None:
            return self.follow.window or Span(0.0, 60.0)
        return natural_span(self._timeline, self._past, self._moment.now)

    def _paint(self, painter: QPainter, exposed: QRectF) -> None:
        plan, timeline, ink, moment = self._plan, self._timeline, self._ink, self._moment
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(exposed, ink.theme.panel)
        if plan is None or timeline is None:
            return
        focus = self.view.hasFocus()
        stale = not moment.confirmed
        if exposed.top() < moving_part(plan).bottom():
            paint_live(painter, ink, plan, timeline, moment, self._chosen, focus=focus)
        if self._rounds:
            # A hole goes on although nobody confirms the table meanwhile.
            now = max(moment.now, timeline.server)
            lanes = LanePainter(painter, ink, self._sprites, plan, now, self._zone, self._chosen, focus=focus)
            lanes.paint(exposed, stale=stale, count=len(self._rounds))
        if stale:
            self._paint_doubt(painter, plan, exposed, doubt_words(timeline, self._zone))

    def _paint_doubt(self, painter: QPainter, plan: Plan, exposed: QRectF, words: str) -> None:
        ink = self._ink
        whole = QRectF(plan.left, 0, plan.right - plan.left, plan.height)
        painter.fillRect(whole.intersected(exposed), ink.doubt)
        width = ink.width(words, ink.bold) + 20
        # At the top right, where a round has its last steps to come.
        box = QRectF(plan.right - width - 8, plan.rows_top + 2, width, 24)
        painter.fillRect(box, ink.theme.panel)
        painter.setPen(ink.theme.strong)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        ink.write(painter, box.adjusted(10, 0, 0, 0), words, ink.bold, ink.theme.strong)

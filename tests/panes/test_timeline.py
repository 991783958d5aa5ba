"""The timeline as a person sees and uses it."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.making import NOW
from tests.panes.timelines import FULL, PEEKING, line, timeline
from thrillmon.clock import FakeClock
from thrillmon.floor.games import game_named
from thrillmon.floor.games.game import Outcome
from thrillmon.floor.phases import Phase
from thrillmon.floor.timelines import (
    Band,
    Bar,
    Change,
    ChangeKind,
    Disagreement,
    Hole,
    Mark,
    MarkKind,
    RoundLine,
    Stage,
    Timeline,
    Usual,
)
from thrillmon.floor.times import EARLIEST, LATEST
from thrillmon.models.timeline_choice import Chosen
from thrillmon.panes.theme import load
from thrillmon.panes.timeline import TimelinePane
from thrillmon.panes.timeline_chart import TimelineChart
from thrillmon.sentences import say
from thrillmon.wire.recorder.record_pb2 import RoundRecord


class Desk:
    """A pane with a clock that stands until it is moved."""

    def __init__(self, qtbot: QtBot, theme: str = "dark") -> None:
        self.qtbot = qtbot
        self.clock = FakeClock(NOW)
        self.pane = TimelinePane(load(theme), self.clock)  # type: ignore[arg-type]
        qtbot.addWidget(self.pane)
        self.pane.resize(860, 400)
        self.pane.show()
        self.pane.activateWindow()
        qtbot.waitActive(self.pane)

    @property
    def chart(self) -> TimelineChart:
        assert self.pane.chart is not None
        return self.pane.chart

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.chart.view, key, modifier)

    def picture(self, part: QRect | None = None) -> QImage:
        image = self.pane.grab().toImage()
        return image if part is None else image.copy(part)

    def click(self, point: QPoint, *, double: bool = False) -> None:
        click = self.qtbot.mouseDClick if double else self.qtbot.mouseClick
        click(self.chart.view.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def lane(self, place: int) -> QPoint:
        plan = self.chart._plan
        assert plan is not None
        found = plan.lanes[place]
        return QPoint(int(plan.left) + 30, int(found.top + found.height / 2))

    def bar(self, place: int) -> QPoint:
        plan = self.chart._plan
        assert plan is not None
        return plan.row(place).center().toPoint()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def greys(image: QImage) -> list[int]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return [grey.pixelColor(x, y).red() for y in range(grey.height()) for x in range(grey.width())]


def changed(one: QImage, other: QImage) -> int:
    """Return how many pixels differ visibly in grey."""
    return sum(abs(a - b) > 24 for a, b in zip(greys(one), greys(other), strict=True))


def colours(image: QImage) -> list[tuple[int, int, int]]:
    return [
        image.pixelColor(x, y).getRgb()[:3]  # type: ignore[misc]
        for y in range(0, image.height(), 2)
        for x in range(0, image.width(), 2)
    ]


def alarming(image: QImage) -> int:
    """Return how many pixels have an alarm's colour."""
    return sum(max(pixel) - min(pixel) > 110 for pixel in colours(image))


def test_without_a_table_it_says_so_and_pyqtgraph_stays_out(desk: Desk) -> None:
    assert "No table is chosen" in desk.pane._empty.text()
    assert desk.pane._empty.isVisible()
    assert desk.pane.chart is None
    desk.pane.show_timeline(timeline(live=None, lanes=0)._replace(live=None, rounds=()))
    assert "No round of this table has been heard yet" in desk.pane._empty.text()
    assert desk.pane.chart is None


def test_a_late_step_differs_in_grey_and_only_an_alarm_has_colour(desk: Desk) -> None:
    def last_row(seconds: float) -> QImage:
        # Without the row of the cards, some of which are red.
        desk.pane.show_timeline(timeline(seconds, lanes=2))
        bar = desk.bar(4)
        return desk.picture(QRect(0, bar.y() + 22, 860, 26))

    on_time, over, late = last_row(14.0), last_row(19.5), last_row(46.0)
    assert alarming(on_time) == alarming(over) == 0
    assert alarming(late) > 200
    assert changed(on_time, over) > 100
    assert changed(over, late) > 300


def test_a_medium_alarm_and_a_high_one_have_shapes_of_their_own(desk: Desk) -> None:
    shapes: list[list[bool]] = []
    for seconds in (30.0, 50.0):
        desk.pane.show_timeline(timeline(seconds, lanes=0))
        image = desk.picture()
        theme = load("dark")
        colour = theme.medium if seconds < 40 else theme.high
        row = [image.pixelColor(x, y) == colour for y in range(image.height()) for x in range(170, 480)]
        assert sum(row) > 20
        shapes.append(row)
    assert shapes[0] != shapes[1]


def test_cancelled_and_test_rounds_are_told_from_others_without_colour(desk: Desk) -> None:
    plan_lane = {"usual": line(), "cancelled": line(cancelled=True), "test": line(test=True)}
    looks: dict[str, QImage] = {}
    for name, round_line in plan_lane.items():
        live = timeline().live
        assert live is not None
        desk.pane.show_timeline(timeline(lanes=0)._replace(rounds=(live, round_line)))
        lane = desk.lane(0)
        plan = desk.chart._plan
        assert plan is not None
        top = desk.chart.y() + lane.y() - 8
        looks[name] = desk.picture(QRect(int(plan.left), top, int(plan.x(54) - plan.left), 16))
    assert changed(looks["usual"], looks["cancelled"]) > 500
    assert changed(looks["usual"], looks["test"]) > 500
    assert changed(looks["cancelled"], looks["test"]) > 100


def test_an_unconfirmed_table_is_hatched_says_since_when_and_its_time_stands(desk: Desk) -> None:
    desk.pane.show_timeline(timeline(8.0))
    live = desk.picture()
    desk.pane.show_timeline(timeline(8.0, confirmed=False, confirmed_at=NOW - 3))
    stale = desk.picture()
    assert changed(live, stale) > 5000
    assert "not confirmed since 22:13:17" in desk.pane.heading.notice_text()
    before = desk.pane.moment()
    desk.clock.advance(30)
    assert desk.pane.moment() == before


def test_nobody_telling_of_the_table_any_more_is_no_live_table_either(desk: Desk) -> None:
    desk.pane.show_timeline(timeline(8.0))
    desk.clock.advance(2)
    assert desk.pane.moment() == (desk.pane.moment().__class__)(NOW + 2, confirmed=True)
    desk.clock.advance(10)
    desk.pane.tick()
    assert not desk.pane.moment().confirmed
    assert "Not live" in desk.pane.heading.notice_text()


def test_the_now_line_moves_with_the_clock_alone(desk: Desk) -> None:
    desk.pane.show_timeline(timeline(2.0))
    before = desk.picture()
    desk.clock.advance(1.0)
    desk.pane.tick()
    QApplication.processEvents()
    assert changed(before, desk.picture()) > 20
    assert desk.pane._tick.isActive()
    desk.pane.hide()
    assert not desk.pane._tick.isActive()


def test_scrolling_pauses_counts_what_is_newer_and_end_returns(desk: Desk) -> None:
    past = timeline(8.0, lanes=40, holes=(), changes=())
    desk.pane.show_timeline(past)
    assert desk.pane.heading.state_text() == "following"
    desk.key(Qt.Key.Key_PageDown)
    seen = desk.chart.follow.first
    assert seen > 3
    assert f"paused · {seen} newer" in desk.pane.heading.state_text()
    top = desk.chart._plan.lanes[0].row.line.id  # type: ignore[union-attr]
    newer = line(59, NOW + 30, FULL)
    desk.pane.show_timeline(past._replace(live=newer, rounds=(newer, *past.rounds)))
    assert f"{seen + 1} newer" in desk.pane.heading.state_text()
    assert desk.chart._plan.lanes[0].row.line.id == top  # type: ignore[union-attr]
    desk.key(Qt.Key.Key_End)
    assert desk.pane.heading.state_text() == "following"
    assert desk.chart.follow.first == 0


def wheel(desk: Desk, point: QPoint, delta: int, modifiers: Qt.KeyboardModifier) -> None:
    viewport = desk.chart.view.viewport()
    event = QWheelEvent(
        QPointF(point),
        QPointF(viewport.mapToGlobal(point)),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_the_wheel_zooms_over_the_live_round_and_scrolls_over_the_lanes(desk: Desk) -> None:
    desk.pane.show_timeline(timeline(8.0, lanes=40))
    plan = desk.chart._plan
    assert plan is not None
    at = desk.bar(1)
    second = plan.second(at.x())
    wheel(desk, at, 120, Qt.KeyboardModifier.NoModifier)
    zoomed = desk.chart._plan
    assert zoomed is not None
    assert zoomed.span.seconds == pytest.approx(plan.span.seconds / 1.25)
    assert zoomed.second(at.x()) == pytest.approx(second)
    assert not desk.chart.follow.following
    desk.key(Qt.Key.Key_End)
    wheel(desk, desk.lane(2), -120, Qt.KeyboardModifier.NoModifier)
    assert desk.chart.follow.newer == 3
    wheel(desk, desk.lane(2), 120, Qt.KeyboardModifier.NoModifier)
    assert desk.chart.follow.following


def test_keys_zoom_and_pan(desk: Desk) -> None:
    desk.pane.show_timeline(timeline(8.0))
    plan = desk.chart._plan
    assert plan is not None
    desk.key(Qt.Key.Key_Plus)
    desk.key(Qt.Key.Key_Minus)
    window = desk.chart.follow.window
    assert window is not None
    assert window.seconds == pytest.approx(plan.span.seconds)
    desk.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert desk.chart.follow.window is not None
    assert desk.chart.follow.window.left > window.left


def test_dragging_moves_the_axis_and_chooses_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.pane.show_timeline(timeline(8.0))
    viewport = desk.chart.view.viewport()
    start = desk.bar(2)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for moved in (10, 40, 80):
        qtbot.mouseMove(viewport, start - QPoint(moved, 0))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start - QPoint(80, 0))
    assert desk.chart.chosen_step() is None


def test_a_click_on_a_bar_shows_the_step_in_full_and_escape_closes_it(desk: Desk) -> None:
    desk.pane.show_timeline(timeline(8.0))
    desk.click(desk.bar(2))
    assert desk.pane.detail.isVisible()
    assert desk.pane.detail.text().startswith("14 Peek · round 58")
    desk.key(Qt.Key.Key_Down)
    assert desk.pane.detail.text().startswith("11 Show first four cards")
    desk.key(Qt.Key.Key_Escape)
    assert not desk.pane.detail.isVisible()
    assert desk.chart.chosen_step() is not None
    desk.key(Qt.Key.Key_Escape)
    assert desk.chart.chosen_step() is None


def test_by_keyboard_alone_a_lane_is_reached_and_opened(desk: Desk) -> None:
    opened: list[bytes] = []
    desk.pane.round_chosen.connect(opened.append)
    past = timeline(8.0)
    desk.pane.show_timeline(past)
    desk.chart.view.setFocus()
    desk.key(Qt.Key.Key_Up)
    desk.key(Qt.Key.Key_Return)
    assert opened == []
    assert desk.pane.detail.text().startswith("17 Peek third card (player)")
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Space)
    assert "round 56" in desk.pane.detail.text()
    desk.key(Qt.Key.Key_Return)
    assert opened == [past.rounds[2].id]


def test_walking_down_the_lanes_keeps_the_chosen_one_in_sight(desk: Desk) -> None:
    past = timeline(8.0, lanes=40, holes=(), changes=())
    desk.pane.show_timeline(past)
    desk.chart.choose(Chosen(past.rounds[1].id, 0))
    for _ in range(25):
        desk.key(Qt.Key.Key_Down)
    step = desk.chart.chosen_step()
    assert step is not None
    assert step[0].shift_round == 32
    plan = desk.chart._plan
    assert plan is not None
    assert any(getattr(place.row, "line", None) is step[0] for place in plan.lanes)


def test_a_double_click_on_a_lane_opens_its_round(desk: Desk) -> None:
    opened: list[bytes] = []
    desk.pane.round_chosen.connect(opened.append)
    past = timeline(8.0)
    desk.pane.show_timeline(past)
    desk.click(desk.lane(1), double=True)
    assert opened == [past.rounds[2].id]


def test_where_the_keyboard_is_can_be_seen(desk: Desk) -> None:
    desk.pane.show_timeline(timeline(8.0, lanes=2))
    desk.chart.view.setFocus()
    plain = desk.picture()
    desk.key(Qt.Key.Key_Up)
    assert changed(plain, desk.picture()) > 300


def test_the_clipboard_takes_text_and_picture(desk: Desk) -> None:
    desk.pane.show_timeline(timeline(46.0))
    desk.chart.view.setFocus()
    desk.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "46 s; planned 15 s; 99 of 100 took under 19 s" in QGuiApplication.clipboard().text()
    desk.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().image().size() == desk.pane.size()
    titles = [action.text() for action in desk.pane.actions()]
    assert "Copy as text" in titles
    assert "Copy as picture" in titles


def test_a_disagreement_stands_in_words_above(desk: Desk) -> None:
    apart = Disagreement(NOW - 9, 9.0, say("broker says betting, poll says finished"))
    desk.pane.show_timeline(timeline(8.0, disagreement=apart))
    assert desk.pane.heading.notice_text() == "≠ broker says betting, poll says finished, for 9 s"
    desk.pane.show_timeline(timeline(8.0))
    assert desk.pane.heading.notice_text() == ""


def test_screen_readers_hear_the_live_round_at_most_once_a_second(desk: Desk) -> None:
    desk.pane.show_timeline(timeline(8.0))
    first = desk.pane.accessibleDescription()
    assert "Playing, Peek third card (player) 8 s; planned 15 s" in first
    desk.clock.advance(0.6)
    desk.pane.show_timeline(timeline(9.9))
    assert desk.pane.accessibleDescription() == first
    desk.clock.advance(0.6)
    desk.pane.show_timeline(timeline(10.0))
    assert "10 s; planned 15 s" in desk.pane.accessibleDescription()
    assert desk.chart.view.accessibleDescription() == desk.pane.accessibleDescription()


def test_hostile_names_are_plain_text_everywhere(desk: Desk) -> None:
    nasty = "<img src=x onerror=y>\u202e\n" * 40
    live = line(58, NOW - 50, PEEKING, dealer=nasty, code=nasty)
    live.record.process[0].actions.add(code=nasty)
    changes = (Change(NOW - 60, ChangeKind.DEALER, nasty), Change(NOW - 55, ChangeKind.SHOE, nasty))
    past = timeline(live=live, lanes=3, changes=changes, table_code=nasty)
    desk.pane.show_timeline(past)
    desk.click(desk.bar(0))
    desk.picture()
    assert "<img" in desk.pane.heading._round.text()
    assert "\n" not in desk.pane.heading._round.text()
    assert desk.pane.heading._round.textFormat() is Qt.TextFormat.PlainText
    assert desk.pane.heading._title.textFormat() is Qt.TextFormat.PlainText
    assert desk.pane.width() == 860


def test_both_themes_are_worn_at_once(desk: Desk) -> None:
    desk.pane.show_timeline(timeline(8.0))
    dark = desk.picture()
    desk.pane.show_theme(load("light"))
    light = desk.picture()
    inside = QRect(200, 300, 300, 80)
    assert sum(greys(light.copy(inside))) > 2 * sum(greys(dark.copy(inside)))


def test_another_zone_is_worn_at_once(desk: Desk) -> None:
    desk.pane.show_timeline(timeline(8.0, confirmed=False, confirmed_at=NOW))
    desk.pane.show_zone(ZoneInfo("Asia/Taipei"))
    assert "06:13:20" in desk.pane.heading.notice_text()


def test_another_table_begins_anew(desk: Desk) -> None:
    desk.pane.show_timeline(timeline(8.0, lanes=40))
    desk.key(Qt.Key.Key_PageDown)
    desk.click(desk.bar(0))
    desk.pane.show_timeline(timeline(8.0)._replace(game_code="OTHER"))
    assert desk.pane.heading.state_text() == "following"
    assert not desk.pane.detail.isVisible()
    assert desk.chart.chosen_step() is None


def test_more_steps_than_rows_show_the_newest_and_say_how_many_are_above(desk: Desk) -> None:
    steps = (*FULL * 5, PEEKING[-1])
    live = line(58, NOW - 260, steps)
    desk.pane.show_timeline(timeline(live=live, lanes=6))
    plan = desk.chart._plan
    assert plan is not None
    assert plan.first_bar > 0
    assert plan.bars[-1] is live.bars[-1]
    assert plan.rows_bottom < 300
    desk.chart.choose(Chosen(live.id, 0))
    assert desk.chart._plan is not None
    assert desk.chart._plan.first_bar == 0


# Absurd times do not come as far as here: the floor leaves them out.
moments = st.one_of(st.floats(NOW - 4000, NOW + 100), st.floats(EARLIEST, LATEST), st.just(NOW))
texts = st.one_of(st.text(max_size=12), st.just("<b>\u202ex</b>"), st.text(min_size=300, max_size=400))
sentences = st.one_of(st.just(say("")), texts.map(lambda text: say("{text}", text=text)))
usuals = st.one_of(st.none(), st.builds(Usual, st.floats(0, 1e6), st.floats(0, 1e6), st.integers(0, 300)))


@st.composite
def bars(draw: Callable[..., object]) -> Bar:
    start = draw(moments)
    end = draw(st.one_of(st.none(), moments))
    return Bar(
        draw(st.integers(0, 60)),  # type: ignore[arg-type]
        draw(st.integers(-5, 99)),  # type: ignore[arg-type]
        draw(texts),  # type: ignore[arg-type]
        draw(st.sampled_from(Phase)),  # type: ignore[arg-type]
        start,  # type: ignore[arg-type]
        end,  # type: ignore[arg-type]
        draw(st.one_of(st.none(), st.floats(0, 1e7))),  # type: ignore[arg-type]
        draw(usuals),  # type: ignore[arg-type]
        draw(st.booleans()),  # type: ignore[arg-type]
        draw(st.booleans()),  # type: ignore[arg-type]
    )


faces = st.sampled_from([(), *(mark.faces for mark in line().marks)])
marks = st.builds(Mark, moments, st.sampled_from(MarkKind), sentences, faces, st.one_of(st.none(), st.integers(0, 80)))
ends = st.one_of(st.none(), moments)
rounds = st.builds(
    RoundLine,
    st.binary(max_size=3),
    texts,
    st.integers(0, 999),
    st.integers(0, 99),
    texts,
    texts,
    texts,
    ends,
    ends,
    st.lists(bars(), max_size=6).map(tuple),
    st.lists(st.builds(Band, st.sampled_from(Phase), moments, ends, st.booleans()), max_size=4).map(tuple),
    st.lists(st.builds(Stage, st.integers(0, 3), texts, moments, ends), max_size=3).map(tuple),
    st.lists(marks, max_size=5).map(tuple),
    st.builds(Outcome, text=sentences),
    st.sampled_from(Phase),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.just(RoundRecord()),
)
timelines = st.builds(
    Timeline,
    st.sampled_from(["A", "B"]),
    texts,
    st.sampled_from([game_named("BACCARAT"), game_named("ROULETTE"), game_named("NEW_GAME")]),
    texts,
    st.one_of(st.none(), rounds),
    st.lists(rounds, max_size=5).map(tuple),
    st.lists(st.builds(Hole, moments, ends, sentences, st.booleans()), max_size=3).map(tuple),
    st.lists(st.builds(Change, moments, st.sampled_from(ChangeKind), texts), max_size=3).map(tuple),
    st.one_of(st.none(), st.builds(Disagreement, moments, st.floats(0, 1e6), sentences)),
    st.one_of(st.just(NOW), st.floats(NOW - 1000, NOW + 1000)),
    st.booleans(),
    st.one_of(st.none(), st.floats(NOW - 1000, NOW)),
)


@settings(max_examples=25)
@given(past=timelines, clicks=st.lists(st.tuples(st.integers(0, 859), st.integers(0, 399)), max_size=3))
def test_whatever_the_floor_tells_is_painted_without_a_fault(
    desk: Desk, past: Timeline, clicks: list[tuple[int, int]]
) -> None:
    desk.pane.show_timeline(past)
    desk.pane.grab()
    if desk.pane.chart is not None and desk.pane.chart.isVisible():
        for x, y in clicks:
            desk.click(QPoint(x, y))
        desk.key(Qt.Key.Key_Down)
        desk.key(Qt.Key.Key_Space)
        desk.key(Qt.Key.Key_Plus)
        desk.pane.grab()
        desk.key(Qt.Key.Key_End)
        desk.pane.copy_text()
    desk.clock.advance(1)
    desk.pane.tick()

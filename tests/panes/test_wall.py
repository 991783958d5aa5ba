"""The wall as a person sees and uses it."""

from dataclasses import replace
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QPaintEvent, QRegion
from pytestqt.qtbot import QtBot

from tests.making import NOW, baccarat, delivery, round_record, step
from thrillmon.clock import FakeClock
from thrillmon.floor.countdowns import Plan
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.phases import Phase
from thrillmon.floor.table_now import Standing, TableNow, Witness
from thrillmon.floor.timelines import Disagreement
from thrillmon.models.messages import MessageModel
from thrillmon.models.tables import TableModel
from thrillmon.panes.wall_layout import SMALLEST_HEIGHT, SMALLEST_WIDTH, grid, plan
from thrillmon.panes.wall_strip import SlimLamp
from thrillmon.panes.window import Window
from thrillmon.sentences import say


@given(st.integers(1, 400), st.integers(300, 4000), st.integers(200, 2500))
def test_tiles_of_any_number_fill_any_screen_without_touching(count: int, width: int, height: int) -> None:
    made = grid(count, width, height)
    tiles = [made.rect(place) for place in range(count)]
    whole = QRect(0, 0, width, max(height, made.content_height))
    for place, tile in enumerate(tiles):
        assert whole.contains(tile)
        assert tile.width() >= SMALLEST_WIDTH - 1
        assert tile.height() >= SMALLEST_HEIGHT - 1
        assert made.place(tile.center().x(), tile.center().y()) == place
        assert place in made.touched(tile)
        for corner in (tile.topLeft(), tile.bottomRight()):
            assert place in made.touched(QRect(corner, corner))
    for row in range(0, count, made.columns):
        for left, right in zip(tiles[row : row + made.columns], tiles[row + 1 : row + made.columns], strict=False):
            assert left.right() < right.left()
    for upper, lower in zip(tiles, tiles[made.columns :], strict=False):
        assert upper.bottom() < lower.top()


@pytest.mark.parametrize(("width", "height"), [(1280, 700), (1920, 1000), (2560, 1350)])
def test_three_hundred_tables_fit_without_scrolling(width: int, height: int) -> None:
    assert grid(300, width, height).content_height <= height


def test_the_fewer_the_tables_the_more_and_the_larger_they_say() -> None:
    sizes: list[float] = []
    lines: list[int] = []
    for count in (8, 25, 100, 300):
        tile = grid(count, 1920, 1040).rect(0)
        made = plan(tile.width(), tile.height())
        sizes.append(made.text_size("head"))
        lines.append(len(made.lines))
        assert {"head", "phase", "bar"} <= set(made.lines)
    assert sizes == sorted(sizes, reverse=True)
    assert lines == sorted(lines, reverse=True)
    assert sizes[0] >= 60
    assert sizes[-1] >= 16


class PaintedAreas(QObject):
    """Notes what a viewport is asked to paint."""

    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return super().eventFilter(watched, event)


class Hall:
    """A window on a floor of six tables."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = FakeClock(NOW)
        self.floor = Floor(self.clock)
        self.floor.links[LinkName.AMQP].up(NOW)
        self.model = TableModel(ZoneInfo("UTC"))
        self.window = Window("Demo", "UTC", self.model, MessageModel(ZoneInfo("UTC")), self.clock, "dark")
        qtbot.addWidget(self.window)
        self.qtbot = qtbot
        for number in range(1, 7):
            record = round_record(step(8, NOW, duration=25), game_code=f"G-T{number}", table_code=f"T{number}")
            self.floor.deliver([delivery("NOTIFY_ROUND_BET", record)])
        self.window.resize(1000, 700)
        self.window.show()
        self.window.activateWindow()
        with qtbot.waitActive(self.window):
            pass
        self.hear(*self.tables())
        self.show()

    def tables(self) -> list[TableNow]:
        moment = self.floor.moment()
        return [self.floor.table(code, moment) for code in self.floor.tables]

    def hear(self, *tables: TableNow) -> None:
        self.model.absorb(tables, NOW)
        self.model.settle()
        self.qtbot.waitUntil(lambda: not self.window.wall._model._touched)

    def show(self) -> None:
        lamps = [lamp for lamp in self.floor.lamps() if self.floor.links[lamp.link].on]
        self.window.show_floor(lamps, NOW, NOW)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.window.wall.view if self.window.on_wall else self.window.tables.view, key)

    def tile(self, code: str) -> QRect:
        view = self.window.wall.view
        return view.visualRect(view._model.index(view._model.place_of(code) or 0))

    def picture(self, code: str) -> QImage:
        cut = self.window.wall.view.viewport().grab(self.tile(code)).toImage()
        return cut.convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.fixture
def hall(qtbot: QtBot) -> Hall:
    return Hall(qtbot)


@pytest.fixture
def wall(hall: Hall) -> Hall:
    hall.press(Qt.Key.Key_F11)
    hall.qtbot.waitUntil(lambda: hall.window.wall.view.isVisible())
    hall.show()
    hall.hear()
    return hall


def test_f11_shows_the_wall_on_the_whole_screen_and_f11_or_escape_ends_it(hall: Hall) -> None:
    for key in (Qt.Key.Key_F11, Qt.Key.Key_Escape):
        hall.press(Qt.Key.Key_F11)
        assert hall.window.on_wall
        assert hall.window.isFullScreen()
        hall.press(key)
        assert not hall.window.on_wall
        assert not hall.window.isFullScreen()


def test_the_choice_of_a_table_survives_in_both_directions(hall: Hall) -> None:
    hall.window.tables.choose("G-T2")
    hall.press(Qt.Key.Key_F11)
    assert hall.window.wall.chosen() == "G-T2"
    hall.press(Qt.Key.Key_Escape)
    assert hall.window.tables.chosen == "G-T2"
    hall.press(Qt.Key.Key_F11)
    hall.press(Qt.Key.Key_Right)
    chosen: list[str] = []
    hall.window.tables.table_chosen.connect(chosen.append)
    hall.press(Qt.Key.Key_Return)
    assert not hall.window.on_wall
    assert hall.window.tables.chosen == "G-T3"
    assert chosen == ["G-T3"]


def test_keys_move_from_tile_to_tile_and_stay_on_the_wall(wall: Hall) -> None:
    view = wall.window.wall.view
    columns = view._grid.columns
    assert 1 < columns < 6
    steps = [
        (Qt.Key.Key_Home, 1),
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Down, 2 + columns),
        (Qt.Key.Key_Up, 2),
        (Qt.Key.Key_End, 6),
        (Qt.Key.Key_Right, 6),
        (Qt.Key.Key_Down, 6),
        (Qt.Key.Key_Home, 1),
        (Qt.Key.Key_PageDown, 1 + (6 - 1) // columns * columns),
        (Qt.Key.Key_PageUp, 1),
    ]
    for key, number in steps:
        wall.press(key)
        assert wall.window.wall.chosen() == f"G-T{number}", key


def test_the_framed_tile_stays_framed_when_tables_come(wall: Hall) -> None:
    wall.window.wall.choose("G-T3")
    newcomer = replace(wall.tables()[0], game_code="G-A1", table_code="A1")
    wall.hear(newcomer)
    assert wall.window.wall.view._model.codes()[0] == "G-A1"
    assert wall.window.wall.chosen() == "G-T3"


def test_a_change_paints_its_own_tile_and_no_other(wall: Hall) -> None:
    view = wall.window.wall.view
    # What the bars have asked for already is painted before anybody looks.
    view._bars.stop()
    wall.qtbot.wait(50)
    areas = PaintedAreas()
    view.viewport().installEventFilter(areas)
    wall.hear(replace(wall.tables()[2], remaining=3.0))
    wall.qtbot.waitUntil(lambda: not areas.region.isEmpty())
    assert wall.tile("G-T3").contains(areas.region.boundingRect())


def test_between_changes_only_a_bar_moves_and_it_stops_when_nobody_tells_the_time(wall: Hall) -> None:
    view = wall.window.wall.view
    wall.qtbot.wait(50)
    areas = PaintedAreas()
    view.viewport().installEventFilter(areas)
    view._server += 2.0
    wall.qtbot.waitUntil(lambda: not areas.region.isEmpty())
    assert view._painter is not None
    bars = QRegion()
    for number in range(1, 7):
        bars = bars.united(view._painter.bar_rect(wall.tile(f"G-T{number}")))
    assert areas.region.subtracted(bars).isEmpty()


def looks() -> dict[str, dict[str, object]]:
    old = {"remaining": None, "elapsed": None, "confirmed": NOW - 41}
    return {
        "well": {},
        "late": {"remaining": -9.0, "planned": Plan(NOW - 34, 25.0)},
        "stale": {"standing": Standing.STALE, "push": Witness(41.0, False), **old},
        "unknown": {"standing": Standing.UNKNOWN, "phase": Phase.UNKNOWN, **old},
        "disagreeing": {"disagreement": Disagreement(NOW - 9, 9.0, say("broker says betting, poll says finished"))},
        "cancelled": {"phase": Phase.CANCELLED, "cancelled": True, "remaining": None},
        "corrected": {"phase": Phase.FINISHED, "corrected": True, "remaining": None},
        "finished": {"phase": Phase.FINISHED, "remaining": None},
        "test": {"test": True},
        "shoe": {"phase": Phase.CHANGING_SHOE, "remaining": None, "planned": None, "elapsed": 9.0},
        "stopped": {"phase": Phase.IDLE, "state": 5, "remaining": None, "planned": None},
    }


def test_a_change_of_theme_leaves_the_strip_as_large_as_the_wall_asks_for(wall: Hall) -> None:
    wall.window.setWindowState(Qt.WindowState.WindowNoState)
    wall.window.resize(1600, 1200)
    lamp = wall.window.wall.findChild(SlimLamp)
    assert lamp is not None
    large = lamp.font().pointSizeF()
    # Putting a style sheet on gives widgets back the size they had when that began.
    small = lamp.font()
    small.setPointSizeF(large / 2)
    lamp.setFont(small)
    wall.window.show_theme("light")
    assert lamp.font().pointSizeF() == large


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("size", [(1000, 700), (260, 220)])
def test_every_kind_of_trouble_looks_different_without_colour(wall: Hall, theme: str, size: tuple[int, int]) -> None:
    wall.window.setWindowState(Qt.WindowState.WindowNoState)
    wall.window.show_theme(theme)  # type: ignore[arg-type]
    wall.window.setMinimumSize(1, 1)
    wall.window.wall.view.resize(*size)
    wall.window.wall.choose("G-T6")
    done = baccarat(
        ("SPADE_9", "CLUB_K"), ("HEART_2", "CLUB_6"), round_record(step(23, NOW), end=NOW, game_code="G-T1")
    )
    wall.floor.deliver([delivery("NOTIFY_ROUND_FINISH", done)])
    table = replace(wall.tables()[0], phase=Phase.BETTING, planned=Plan(NOW, 25.0), remaining=25.0)
    pictures: dict[str, QImage] = {}
    for name, changes in looks().items():
        wall.hear(replace(table, **changes))  # type: ignore[arg-type]
        pictures[name] = wall.picture("G-T1")
    for one, other in combinations(pictures, 2):
        first, second = pictures[one], pictures[other]
        differing = sum(
            abs((first.pixel(x, y) & 0xFF) - (second.pixel(x, y) & 0xFF)) > 25
            for x in range(0, first.width(), 2)
            for y in range(0, first.height(), 2)
        )
        assert differing > 0.0025 * first.width() * first.height(), f"{one} looks like {other}"


def test_lamps_troubles_and_clock_are_on_the_wall_too(wall: Hall) -> None:
    spoken = [
        child.accessibleName() for child in wall.window.wall.findChildren(QObject) if hasattr(child, "accessibleName")
    ]
    assert any("AMQP" in name for name in spoken)
    assert wall.window.wall._strip._clock.text() == "22:13:20"


def test_a_screen_reader_finds_every_tile(wall: Hall) -> None:
    interface = QAccessible.queryAccessibleInterface(wall.window.wall.view)
    texts = [interface.child(place).text(QAccessible.Text.Name) for place in range(interface.childCount())]
    tiles = [text for text in texts if text.startswith("T")]
    assert len(tiles) == 6
    assert "Betting" in tiles[0]


def test_an_empty_wall_says_so(qtbot: QtBot) -> None:
    window = Window("Demo", "UTC", TableModel(ZoneInfo("UTC")), MessageModel(ZoneInfo("UTC")), FakeClock(NOW), "light")
    qtbot.addWidget(window)
    window.show()
    window.enter_wall()
    assert window.wall._empty.isVisible()
    assert not window.wall.view.isVisible()

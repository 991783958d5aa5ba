"""Text from 80 to 200 %: everything follows at once, comes back as it was, and is remembered."""

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.panes.floors import PlayedFloor
from tests.panes.test_cut_off import cut_off
from thrillmon.clock import FakeClock
from thrillmon.floor.links import LinkName
from thrillmon.models.messages import MessageModel
from thrillmon.models.tables import TableModel
from thrillmon.panes import fonts, measures, text_size
from thrillmon.panes.memory import Memory
from thrillmon.panes.shell import Shell
from thrillmon.panes.window import Window

LARGE_SCREEN = QSize(1920, 1080)


@pytest.fixture(scope="module")
def window(qapp: QApplication) -> Iterator[Window]:
    """A window on a floor that was played."""
    font, sheet = qapp.font(), qapp.styleSheet()
    fonts.install(qapp)
    zone = ZoneInfo("UTC")
    played, model = PlayedFloor(), TableModel(zone)
    made = Window("Demo", "UTC", model, MessageModel(zone), FakeClock(), "dark", Memory())
    Shell(made)
    for tables in played.play(120):
        model.absorb(tables, played.clock.now())
    model.settle()
    played.floor.links[LinkName.AMQP].up(played.clock.now())
    moment = played.floor.moment()
    made.show_floor(list(played.floor.lamps()), moment.now, moment.server)
    made.tables.choose(model.table(0).game_code)
    made.resize(LARGE_SCREEN)
    made.show()
    made.timeline.show_timeline(played.floor.timeline(made.tables.chosen, moment))
    QApplication.processEvents()
    yield made
    made.show_text_size(100)
    made.close_now()
    made.deleteLater()
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)


@pytest.fixture(autouse=True)
def _usual_again(window: Window) -> Iterator[None]:
    yield
    window.show_text_size(100)
    QApplication.processEvents()


def points(window: Window) -> dict[str, float]:
    return {label.text(): label.font().pointSizeF() for label in window.strip.findChildren(QLabel) if label.text()} | {
        "filter": window.tables.filter_box.font().pointSizeF(),
        "list": window.tables.view.font().pointSizeF(),
    }


def test_every_text_and_row_is_twice_as_large_and_afterwards_as_before(window: Window) -> None:
    before, row = points(window), window.tables.view.verticalHeader().defaultSectionSize()
    widths = [window.tables.header.sectionSize(place) for place in range(3)]
    window.show_text_size(200)
    QApplication.processEvents()
    for text, size in points(window).items():
        assert size == pytest.approx(2 * before[text]), text
    assert window.tables.view.verticalHeader().defaultSectionSize() == 2 * row
    assert window.tables.header.sectionSize(1) > 1.7 * widths[1]
    window.show_text_size(100)
    QApplication.processEvents()
    assert points(window) == before
    assert window.tables.view.verticalHeader().defaultSectionSize() == row
    assert [window.tables.header.sectionSize(place) for place in range(3)] == widths


def test_another_theme_leaves_the_size(window: Window) -> None:
    before = points(window)
    window.show_text_size(200)
    window.show_theme("light")
    QApplication.processEvents()
    assert points(window) == {text: pytest.approx(2 * size) for text, size in before.items()}
    window.show_theme("dark")


def test_painted_panes_follow(window: Window) -> None:
    before = window.strip.sizeHint().height(), window.rewind.sizeHint().height()
    chart = window.timeline.chart
    assert chart is not None
    bands = chart._plan.rows_top if chart._plan is not None else 0.0
    window.show_text_size(150)
    QApplication.processEvents()
    assert window.strip.sizeHint().height() > 1.2 * before[0]
    assert window.rewind.sizeHint().height() > before[1]
    window.grab()
    assert chart._plan is not None
    assert chart._plan.rows_top == 1.5 * bands


@pytest.mark.parametrize("percent", [80, 200])
def test_nothing_is_cut_off_on_a_large_screen(window: Window, percent: int) -> None:
    window.show_text_size(percent)
    window.resize(LARGE_SCREEN)
    QApplication.processEvents()
    assert window.size() == LARGE_SCREEN
    assert cut_off(window) == []


def test_keys_go_step_by_step_and_stop_at_the_ends(window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_Plus, control)
    assert measures.percent() == 110
    qtbot.keyClick(window, Qt.Key.Key_Minus, control)
    qtbot.keyClick(window, Qt.Key.Key_Minus, control)
    assert measures.percent() == 90
    qtbot.keyClick(window, Qt.Key.Key_0, control)
    assert measures.percent() == 100
    assert (text_size.next_percent(200, 1), text_size.next_percent(80, -1)) == (200, 80)
    assert text_size.next_percent(137, 1) == 150


def test_it_is_remembered_and_nonsense_is_the_usual_size(window: Window, tmp_path: Path) -> None:
    memory = Memory(tmp_path / "window.ini")
    memory.keep(text_size.KEY, "175")
    memory.save()
    assert text_size.kept(Memory(tmp_path / "window.ini")) == 175
    for text in ("", "1000", "-5", "large", "٢٠٠"):
        memory.keep(text_size.KEY, text)
        assert text_size.kept(memory) == 100
    window.show_text_size(125)
    assert window.memory.text(text_size.KEY) == "125"


def test_widths_that_were_dragged_stay_in_proportion(window: Window) -> None:
    header = window.tables.header
    header.resizeSection(2, 140)
    window.show_text_size(200)
    assert header.sectionSize(2) == 280
    header.resizeSection(2, 300)
    window.show_text_size(100)
    assert header.sectionSize(2) == 150
    window.tables.arranger.start_over()

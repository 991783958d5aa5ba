"""Panes float and come back, everything is remembered for each set of screens, and can be put as it was."""

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from thrillmon.clock import FakeClock
from thrillmon.models.messages import MessageModel
from thrillmon.models.tables import TableModel
from thrillmon.panes import arrangement
from thrillmon.panes.arrangement import KEY, Arrangement, screen_set
from thrillmon.panes.memory import Memory
from thrillmon.panes.shell import Shell
from thrillmon.panes.side import Side
from thrillmon.panes.window import Window


def make(memory: Memory) -> Window:
    zone = ZoneInfo("UTC")
    window = Window("Demo", "UTC", TableModel(zone), MessageModel(zone), FakeClock(), "dark", memory)
    Shell(window)
    return window


@pytest.fixture(scope="module")
def window(qapp: QApplication) -> Iterator[Window]:
    made = make(Memory())
    made.show()
    yield made
    made.close_now()
    made.deleteLater()


@pytest.fixture(autouse=True)
def _as_usual(window: Window, qtbot: QtBot) -> Iterator[None]:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield
    window.arrangement.reset()
    window.memory.keep(f"{KEY}/{screen_set()}", "")


def test_a_pane_floats_with_its_key_and_comes_back_with_it(window: Window, qtbot: QtBot) -> None:
    side, pane = window.side, window.message_pages
    side.open(pane)
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_D, control)
    floating = side.floating[pane]
    assert floating.isVisible()
    assert pane.isVisible()
    assert pane.window() is floating
    assert side.isHidden(), "the tables get the room"
    assert "Messages" in floating.windowTitle()
    qtbot.waitUntil(floating.isActiveWindow)
    qtbot.keyClick(floating, Qt.Key.Key_D, control)
    assert side.floating == {}
    assert side.current is pane
    assert pane.window() is window


def test_a_floating_pane_is_closed_and_opened_by_key_and_button_where_it_was(window: Window, qtbot: QtBot) -> None:
    side, pane = window.side, window.message_pages
    button = side._buttons[pane]
    floating = side.float(pane)
    assert floating is not None
    assert button.isChecked()
    floating.setGeometry(QRect(40, 50, 700, 500))
    floating.close()
    assert not button.isChecked()
    side.toggle(pane)
    assert floating.isVisible()
    assert floating.geometry().size() == QRect(40, 50, 700, 500).size()
    side.toggle(pane)
    assert not floating.isVisible()


def test_the_keys_of_the_window_work_in_a_floating_pane(window: Window, qtbot: QtBot) -> None:
    pane = window.message_pages
    floating = window.side.float(pane)
    assert floating is not None
    qtbot.waitUntil(floating.isActiveWindow)
    late = window.commands.add("Late", "Ctrl+Alt+7", lambda: None)
    floating.event(QEvent(QEvent.Type.WindowActivate))
    assert late in floating.actions()
    theme = window.theme.name
    qtbot.keyClick(floating, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.theme.name != theme
    window.choose_theme("dark")
    window.removeAction(late)


def test_themes_reach_floating_panes_and_the_palette_finds_their_commands(window: Window) -> None:
    pane = window.message_pages
    window.side.float(pane)
    window.show_theme("light")
    assert window.side.floating[pane].palette().window().color() == window.theme.ground
    assert window.theme.name == "Light"
    window.show_theme("dark")
    assert any(one.place.title == "Messages" for one in window.commands.listed() if one.possible)


class Small(QMainWindow):
    """As little of a window as can be arranged."""

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.side = Side()
        self.panes = [QWidget(), QWidget()]
        for place, pane in enumerate(self.panes):
            self.side.add(pane, f"Pane {place}", "")
        self.halves = QSplitter()
        self.halves.addWidget(QWidget())
        self.halves.addWidget(self.side)
        self.setCentralWidget(self.halves)
        self.arrangement = Arrangement(self, self.side, (self.halves,), memory)


def test_what_stood_on_these_screens_stands_there_again(qtbot: QtBot, tmp_path: Path) -> None:
    first = Small(Memory(tmp_path / "window.ini"))
    qtbot.addWidget(first)
    first.resize(600, 400)
    first.show()
    floating = first.side.float(first.panes[0])
    assert floating is not None
    floating.resize(321, 234)
    first.side.open(first.panes[1])
    first.halves.setSizes([150, 450])
    first.arrangement.keep()
    memory = Memory(tmp_path / "window.ini")
    second = Small(memory)
    qtbot.addWidget(second)
    assert second.arrangement.restore()
    second.show()
    assert second.size() == first.size()
    assert second.halves.sizes() == pytest.approx(first.halves.sizes(), rel=0.05)
    assert second.side.floating[second.panes[0]].size() == floating.size()
    assert second.side.floating[second.panes[0]].isVisible()
    assert second.side.current is second.panes[1]
    second.side.dock(second.panes[0])
    second.arrangement.keep()
    second.side.float(second.panes[0])
    assert second.arrangement.restore()
    assert second.side.floating == {}
    assert second.side.current is second.panes[0]


def test_other_screens_have_an_arrangement_of_their_own(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    window.side.float(window.message_pages)
    window.arrangement.keep()
    monkeypatch.setattr(arrangement, "screen_set", lambda: "another desk")
    window.arrangement.follow_screens()
    window.side.dock(window.message_pages)
    window.arrangement.keep()
    monkeypatch.undo()
    window.arrangement.follow_screens()
    assert window.message_pages in window.side.floating
    window.memory.keep(f"{KEY}/another desk", "")


def test_screens_are_known_by_name_and_place_not_by_order() -> None:
    left, right = ("DP-1", (0, 0, 1920, 1080)), ("DP-2", (1920, 0, 1920, 1080))
    assert screen_set([left, right]) == screen_set([right, left])
    assert screen_set([left]) != screen_set([left, right])
    assert screen_set([left, ("DP-2", (0, 1080, 1920, 1080))]) != screen_set([left, right])


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"window": 3}', '{"window": "", "splitters": [], "floating": {}}', "null"]
)
def test_damaged_memories_change_nothing(window: Window, text: str) -> None:
    window.memory.keep(f"{KEY}/{screen_set()}", text)
    assert not window.arrangement.restore()


def test_reset_docks_everything(window: Window) -> None:
    window.side.float(window.message_pages)
    window.arrangement.keep()
    window.arrangement.reset()
    assert window.side.floating == {}
    assert window.side.isHidden()
    assert not window.arrangement.restore()


def test_full_screen_and_back(window: Window) -> None:
    window.toggle_full_screen()
    assert window.isFullScreen()
    window.toggle_full_screen()
    assert not window.isFullScreen()

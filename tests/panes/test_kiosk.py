"""The locked wall shows and does nothing else, and is left only by somebody who means it."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.panes.floors import PlayedFloor
from thrillmon.clock import FakeClock
from thrillmon.models.messages import MessageModel
from thrillmon.models.tables import TableModel
from thrillmon.panes.kiosk import HOLD_SECONDS, KEY, Kiosk
from thrillmon.panes.memory import Memory
from thrillmon.panes.shell import Shell
from thrillmon.panes.window import Window

HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def shell(qapp: QApplication) -> Iterator[Shell]:
    zone = ZoneInfo("UTC")
    played, model = PlayedFloor(), TableModel(zone)
    for tables in played.play(60):
        model.absorb(tables, played.clock.now())
    model.settle()
    window = Window("Demo", "UTC", model, MessageModel(zone), FakeClock(), "dark", Memory())
    made = Shell(window)
    window.show()
    yield made
    made.kiosk.leave()
    window.close_now()
    window.deleteLater()


@pytest.fixture
def kiosk(shell: Shell, qtbot: QtBot) -> Iterator[Kiosk]:
    window = shell._window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    shell.kiosk.enter()
    yield shell.kiosk
    shell.kiosk.leave()
    window.leave_wall()


def hold(kiosk: Kiosk, seconds: int) -> None:
    QTest.keyPress(kiosk._window.windowHandle(), Qt.Key.Key_F11, HELD)
    for _ in range(seconds):
        kiosk._holding.timeout.emit()


def test_no_key_or_click_does_anything(kiosk: Kiosk) -> None:
    window = kiosk._window
    chosen, theme = window.wall.chosen(), window.theme
    handle = window.windowHandle()
    for key, held in (
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_L, HELD),
        (Qt.Key.Key_P, HELD),
        (Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
    ):
        QTest.keyClick(handle, key, held)
        assert window.on_wall, key
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(200, 300))
    assert window.on_wall
    assert window.wall.chosen() == chosen
    assert window.theme is theme
    assert window.side.isHidden()
    assert QApplication.activeModalWidget() is None
    assert kiosk.hint.isVisible()
    assert "Ctrl+Shift+F11" in kiosk.hint.text()


def test_nothing_of_the_program_leaves_it_either(kiosk: Kiosk, qtbot: QtBot) -> None:
    window = kiosk._window
    asked: list[bool] = []
    window.close_wanted.connect(lambda: asked.append(True))
    window.close()
    window.leave_wall()
    window.side.open(window.message_pages)
    assert window.side.float(window.message_pages) is None
    assert asked == []
    assert window.on_wall
    assert window.side.isHidden()
    assert [one.text for one in window.commands.listed() if one.possible] == []


def test_the_chord_held_long_enough_unlocks_and_escape_then_leaves(kiosk: Kiosk) -> None:
    window = kiosk._window
    hold(kiosk, HOLD_SECONDS - 1)
    assert kiosk.on
    assert "1 s" in kiosk.hint.text()
    kiosk._holding.timeout.emit()
    assert not kiosk.on
    assert window.on_wall, "the wall itself stays"
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_F11, HELD)
    assert any(one.text == "Wall" for one in window.commands.listed() if one.possible)
    window.leave_wall()
    assert not window.on_wall


def test_a_finger_lifted_too_early_counts_for_nothing(kiosk: Kiosk) -> None:
    hold(kiosk, HOLD_SECONDS - 1)
    QTest.keyRelease(kiosk._window.windowHandle(), Qt.Key.Key_F11, HELD)
    assert not kiosk._holding.isActive()
    hold(kiosk, HOLD_SECONDS - 1)
    assert kiosk.on
    QTest.keyRelease(kiosk._window.windowHandle(), Qt.Key.Key_F11, HELD)


def test_the_pointer_rests_out_of_sight_until_it_is_moved(kiosk: Kiosk) -> None:
    kiosk._resting.timeout.emit()
    cursor = QGuiApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() is Qt.CursorShape.BlankCursor
    QTest.mouseMove(kiosk._window.windowHandle(), QPoint(300, 320))
    QApplication.processEvents()
    assert QGuiApplication.overrideCursor() is None


def test_it_outlives_a_restart(kiosk: Kiosk, shell: Shell) -> None:
    assert shell._window.memory.text(KEY) == "yes"
    kiosk.leave()
    assert shell._window.memory.text(KEY) == ""
    kiosk.restore()
    assert not kiosk.on
    shell._window.memory.keep(KEY, "yes")
    kiosk.restore()
    assert kiosk.on

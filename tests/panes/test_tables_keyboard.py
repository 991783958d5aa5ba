"""The tables pane by keyboard and pointer: filter, groups, choice, details, and rows that stand still."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.panes.tables_desk import Desk
from tests.table_rows import a_table, late, standing_still, unconfirmed
from thrillmon.floor.table_now import Standing


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk(qtbot)
    made.hear(*(a_table(f"T{number}") for number in range(1, 6)))
    made.pane.view.setFocus()
    return made


def test_slash_types_a_filter_enter_goes_back_and_escape_clears(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.pane.view, Qt.Key.Key_Slash)
    assert desk.pane.filter_box.hasFocus()
    qtbot.keyClicks(desk.pane.filter_box, "table=T2 or T4")
    qtbot.keyClick(desk.pane.filter_box, Qt.Key.Key_Return)
    assert desk.shown() == ["T2", "T4"]
    assert desk.pane.view.hasFocus()
    assert desk.pane.heading._state.text() == "2 of 5 shown"
    qtbot.keyClick(desk.pane.view, Qt.Key.Key_Escape)
    assert len(desk.shown()) == 5
    assert desk.pane.filter_box.text() == ""


def test_a_mistake_is_pointed_at_and_the_list_stays(desk: Desk, qtbot: QtBot) -> None:
    desk.pane.filter_box.setFocus()
    qtbot.keyClicks(desk.pane.filter_box, "late poll>soon")
    qtbot.keyClick(desk.pane.filter_box, Qt.Key.Key_Return)
    assert len(desk.shown()) == 5
    assert desk.pane.heading._error.text().endswith("(character 11)")
    assert desk.pane.filter_box.accessibleDescription() == desk.pane.heading._error.text()
    desk.pane.filter_box.setFocus()
    qtbot.keyClick(desk.pane.filter_box, Qt.Key.Key_Escape)
    assert not desk.pane.heading._error.isVisible()


def test_the_choice_survives_filter_sort_group_and_a_closed_group(desk: Desk) -> None:
    desk.pane.choose("G-T3")
    arranger = desk.pane.arranger
    arranger.ask("table=T1")
    assert desk.pane.chosen == "G-T3"
    assert not desk.pane.view.currentIndex().isValid()
    arranger.ask("")
    assert desk.pane.rows.game_code(desk.pane.view.currentIndex().row()) == "G-T3"
    arranger.sort("table", descending=True)
    arranger.group("game")
    assert desk.pane.rows.game_code(desk.pane.view.currentIndex().row()) == "G-T3"
    arranger.toggle_group(0)
    assert desk.pane.chosen == "G-T3"
    arranger.toggle_group(0)
    assert desk.pane.rows.game_code(desk.pane.view.currentIndex().row()) == "G-T3"
    assert desk.chosen == ["G-T3"]


def test_groups_open_and_close_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    desk.pane.arranger.group("game")
    view = desk.pane.view
    view.setCurrentIndex(desk.pane.rows.index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert desk.shown() == ["[Baccarat · 5]"]
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert desk.shown() == ["[Baccarat · 5]"]
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert len(desk.shown()) == 6
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert desk.shown() == ["[Baccarat · 5]"]


def test_a_row_of_the_strip_chooses_the_table_in_the_list_too(desk: Desk, qtbot: QtBot) -> None:
    desk.hear(late("T2"), standing_still("T4"))
    assert desk.worst() == ["T4", "T2"]
    strip = desk.pane.strip.view
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Down)
    assert desk.chosen[-1] in ("G-T4", "G-T2")
    rect = strip.visualRect(desk.pane.strip.rows.index(1, 3))
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert desk.chosen[-1] == "G-T2"
    assert desk.pane.rows.game_code(desk.pane.view.currentIndex().row()) == "G-T2"


def test_neither_strip_nor_list_moves_under_the_pointer(desk: Desk, qtbot: QtBot) -> None:
    viewport = desk.pane.view.viewport()
    qtbot.mouseMove(viewport, QPoint(50, 20))
    qtbot.mouseMove(viewport, QPoint(60, 40))
    top = viewport.mapTo(desk.pane, QPoint())
    desk.hear(late("T2"), a_table("T1", state=5))
    assert desk.worst() == []
    assert desk.shown()[0] == "T1"
    assert viewport.mapTo(desk.pane, QPoint()) == top
    desk.pane.release()
    desk.hear(late("T2"))
    assert desk.worst() == ["T2"]


def test_details_open_by_key_and_follow_the_choice(desk: Desk, qtbot: QtBot) -> None:
    desk.pane.choose("G-T2")
    qtbot.keyClick(desk.pane.view, Qt.Key.Key_Space)
    assert desk.pane.details.isVisible()
    texts = [label.text() for label in desk.pane.details.findChildren(QLabel)]
    assert "T2 Baccarat" in texts
    assert "Player 9 over 8" in texts
    desk.pane.choose("G-T3")
    assert "T3 Baccarat" in [label.text() for label in desk.pane.details.findChildren(QLabel)]
    desk.hear(unconfirmed("T3", standing=Standing.UNKNOWN))
    assert "unknown since 22:13:20" in [label.text() for label in desk.pane.details.findChildren(QLabel)]
    qtbot.keyClick(desk.pane.view, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert not desk.pane.details.isVisible()


def test_a_key_asks_what_the_keys_do(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.pane.keys_wanted, timeout=1000):
        qtbot.keyClick(desk.pane.view, Qt.Key.Key_Question)


def test_the_focus_can_be_seen(desk: Desk) -> None:
    desk.pane.choose("G-T2")
    with_focus = desk.grey(desk.row_rect("G-T2"))
    desk.pane.filter_box.setFocus()
    QApplication.processEvents()
    assert desk.grey(desk.row_rect("G-T2")) != with_focus


def test_the_keyboard_reaches_filter_menu_strip_and_list(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.hear(late("T2"))
    reached = []
    desk.pane.filter_box.setFocus()
    for _ in range(6):
        reached.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    wanted = (desk.pane.filter_box, desk.pane.heading.menu_button, desk.pane.strip.view, desk.pane.view)
    assert all(widget in reached for widget in wanted)


def test_the_codes_on_screen_are_those_of_strip_list_and_choice(desk: Desk) -> None:
    desk.hear(late("T2"))
    desk.pane.choose("G-T5")
    desk.pane.arranger.ask("table=T1")
    assert desk.pane.visible_codes() == ["G-T2", "G-T1", "G-T5"]

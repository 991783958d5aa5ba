"""Columns, groups, filters and views as a person chooses them, and that they are there again tomorrow."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QListWidget, QMenu
from pytestqt.qtbot import QtBot

from tests.panes.tables_desk import Desk
from tests.table_rows import a_table, late
from thrillmon.floor.games import game_named
from thrillmon.models.table_columns import TABLE_COLUMNS, column_place
from thrillmon.models.table_layout import DEFAULT_COLUMNS
from thrillmon.panes.memory import Memory
from thrillmon.panes.value_choice import ValueChoice


def columns(desk: Desk) -> list[str]:
    """Return the columns from left to right, as the list shows them."""
    header = desk.pane.view.horizontalHeader()
    shown = [header.logicalIndex(place) for place in range(header.count())]
    return [TABLE_COLUMNS[place].key for place in shown if not header.isSectionHidden(place)]


def entry(menu: QMenu, *path: str) -> None:
    """Click through a menu by words."""
    for words in path:
        action = next(one for one in menu.actions() if one.text().replace("&", "").startswith(words))
        if action.menu() is None:
            action.trigger()
        else:
            menu = action.menu()  # type: ignore[assignment]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk(qtbot)
    made.hear(a_table("T1"), a_table("T2", game=game_named("ROULETTE")), late("T3"))
    return made


def test_columns_are_chosen_and_ordered_by_menu(desk: Desk) -> None:
    assert columns(desk) == list(DEFAULT_COLUMNS)
    entry(desk.pane.menus.menu(), "Columns", "Game code")
    entry(desk.pane.menus.menu("pace"), "Hide Pace")
    entry(desk.pane.menus.menu("table"), "Move to the left")
    shown = columns(desk)
    assert "pace" not in shown
    assert shown.index("game_code") == shown.index("game") + 1
    assert shown[3:5] == ["table", "time"]
    entry(desk.pane.menus.menu(), "Start over")
    assert columns(desk) == list(DEFAULT_COLUMNS)


def test_the_last_column_cannot_be_hidden(desk: Desk) -> None:
    for key in DEFAULT_COLUMNS:
        desk.pane.arranger.show_column(key, False)
    assert len(columns(desk)) == 1


def test_strip_list_and_header_show_the_same_columns(desk: Desk) -> None:
    desk.pane.header.moveSection(desk.pane.header.visualIndex(column_place("game")), 0)
    desk.pane.header.resizeSection(column_place("game"), 222)
    desk.pane.arranger._read_header()
    for header in (desk.pane.view.horizontalHeader(), desk.pane.strip.view.horizontalHeader()):
        assert header.visualIndex(column_place("game")) == 0
        assert header.sectionSize(column_place("game")) == 222
        sizes = [header.sectionSize(place) for place in range(header.count())]
        assert sizes == [desk.pane.header.sectionSize(place) for place in range(header.count())]


@pytest.mark.parametrize("width", [1280, 1180, 1100, 1920])
def test_columns_fill_the_list_and_give_way_before_it_scrolls_sideways(desk: Desk, width: int) -> None:
    desk.pane.resize(width, 600)
    QApplication.processEvents()
    view = desk.pane.view
    assert view.horizontalHeader().length() == view.viewport().width()
    assert view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [1180, 1100, 700])
def test_numbers_give_nothing_up_for_half_a_number_is_another_one(desk: Desk, width: int) -> None:
    desk.pane.resize(1920, 600)
    QApplication.processEvents()
    firm = [column_place(key) for key in ("alarm", "mark", "time", "table", "round", "pace", "push", "poll")]
    usual = [desk.pane.header.sectionSize(place) for place in firm]
    desk.pane.resize(width, 600)
    QApplication.processEvents()
    assert [desk.pane.header.sectionSize(place) for place in firm] == usual


def test_in_a_very_narrow_list_no_column_gives_up_more_than_can_be_spared(desk: Desk) -> None:
    desk.pane.resize(700, 600)
    QApplication.processEvents()
    assert desk.pane.view.horizontalScrollBar().maximum() > 0
    dragged = column_place("pace")
    desk.pane.header.resizeSection(dragged, 160)
    desk.pane.resize(690, 600)
    QApplication.processEvents()
    assert desk.pane.header.sectionSize(dragged) == 160, "what somebody has dragged stays as it is"


def test_what_was_arranged_is_there_in_the_next_run(qtbot: QtBot, tmp_path: Path) -> None:
    def start() -> Desk:
        made = Desk(qtbot, Memory(tmp_path / "window.ini"))
        made.hear(a_table("T1"), a_table("T2", game=game_named("ROULETTE")), late("T3"))
        return made

    desk = start()
    desk.pane.header.resizeSection(column_place("game"), 222)
    desk.pane.header.moveSection(desk.pane.header.visualIndex(column_place("game")), 0)
    desk.pane.arranger._read_header()
    desk.pane.arranger.sort("table", descending=True)
    desk.pane.arranger.group("game")
    desk.pane.arranger.ask("not dealer=anna")
    desk.pane.arranger.toggle_group(0)
    desk.pane.toggle_details()
    desk.pane._memory.save()
    again = start()
    assert columns(again)[0] == "game"
    assert again.pane.header.sectionSize(column_place("game")) == 222
    assert again.shown() == ["[Baccarat · 2]", "[Roulette · 1]", "T2"]
    assert again.pane.filter_box.text() == "not dealer=anna"
    assert again.pane.header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
    assert not again.pane.details.isHidden()


def test_a_kept_filter_that_is_not_understood_any_more_hides_no_table(qtbot: QtBot) -> None:
    memory = Memory()
    memory.keep("tables/layout", '{"query": "price>3", "sort": "table", "areas": "nonsense"}')
    desk = Desk(qtbot, memory)
    desk.hear(a_table("T1"))
    assert desk.shown() == ["T1"]


def test_views_are_saved_switched_by_key_and_forgotten(desk: Desk, qtbot: QtBot) -> None:
    desk.pane.arranger.group("game")
    desk.pane.menus.save_view()
    dialog = desk.pane.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("By & game")
    dialog.accept()
    desk.pane.arranger.clear_filters()
    desk.pane.arranger.group("")
    desk.pane.arranger.ask("late")
    desk.pane.arranger.save_view("Late ones")
    assert desk.shown() == ["T3"]
    desk.pane.view.setFocus()
    qtbot.keyClick(desk.pane.view, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert desk.shown() == ["[Baccarat · 2]", "T1", "T3", "[Roulette · 1]", "T2"]
    assert "view By & game" in desk.pane.heading._state.text()
    qtbot.keyClick(desk.pane.view, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert desk.shown() == ["T3"]
    entry(desk.pane.menus.menu(), "Saved views", "Forget", "Late ones")
    assert list(desk.pane.arranger.views) == ["By & game"]


def test_values_of_a_column_are_chosen_from_a_list(desk: Desk) -> None:
    desk.pane.menus.choose_values("game")
    dialog = desk.pane.findChild(ValueChoice)
    assert dialog is not None
    values = dialog.findChild(QListWidget)
    assert [values.item(row).text() for row in range(values.count())] == [
        "Baccarat · Classic · 2",
        "Roulette · BACCARAT_CLASSIC · 1",
    ]
    values.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog._choose()
    assert desk.shown() == ["T2"]
    assert desk.pane.heading._state.text() == "1 of 3 shown"
    entry(desk.pane.menus.menu(), "Show all tables")
    assert len(desk.shown()) == 3


def test_areas_are_named_by_the_user_and_a_mistake_is_pointed_at(desk: Desk) -> None:
    desk.pane.arranger.group("area")
    desk.pane.menus.name_areas()
    dialog = desk.pane.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("Left: T1, T2; Right")
    dialog.accept()
    assert "(character 15)" in desk.pane.heading._error.text()
    assert desk.pane.heading._error.isVisible()
    assert desk.pane.arranger.name_areas("Left: T1, T2")
    assert desk.shown() == ["[Left · 2]", "T1", "T2", "[T3 · 1]", "T3"]
    assert not desk.pane.heading._error.isVisible()


@pytest.mark.qt_log_ignore("does not support")
def test_the_header_menu_opens_on_its_column_and_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    place = QPoint(desk.pane.header.sectionViewportPosition(column_place("dealer")) + 5, 5)
    desk.pane._popup_on_header(place)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Sort by Dealer"
    menu.close()
    desk.pane.view.setFocus()
    qtbot.keyClick(
        desk.pane.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "&Columns"
    menu.close()

"""The palette, the keys and the menu: one register, which finds every action of the window and its panes."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from thrillmon.clock import FakeClock
from thrillmon.models.messages import MessageModel
from thrillmon.models.tables import TableModel
from thrillmon.panes import guide, languages, palette
from thrillmon.panes.memory import Memory
from thrillmon.panes.shell import Shell
from thrillmon.panes.shortcuts import Shortcuts
from thrillmon.panes.window import Window


@pytest.fixture(scope="module")
def shell(qapp: QApplication) -> Iterator[Shell]:
    """A window of its own with everything around it."""
    zone = ZoneInfo("UTC")
    window = Window("Demo", "UTC", TableModel(zone), MessageModel(zone), FakeClock(), "dark", Memory())
    made = Shell(window)
    window.show()
    window.activateWindow()
    yield made
    window.close_now()
    window.deleteLater()


@pytest.fixture(autouse=True)
def _begin_anew(shell: Shell, qtbot: QtBot) -> None:
    shell._window.memory.keep(palette.RECENT_KEY, "")
    shell._window.activateWindow()
    qtbot.waitUntil(shell._window.isActiveWindow)


def texts(shown: palette.Palette) -> list[str]:
    return [offer.text for offer in shown.model.found]


def test_everything_that_can_be_done_is_offered_and_a_few_letters_find_it(shell: Shell, qtbot: QtBot) -> None:
    shown = shell.open_palette()
    whole = texts(shown)
    assert {"Wall", "Messages", "Filter", "High contrast, dark", "About thrillmon", "Quit"} <= set(whole)
    qtbot.keyClicks(shown.line, "hi co da")
    assert texts(shown)[0] == "High contrast, dark"
    shown.line.setText("utc")
    qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    assert shell._window.strip.zone_name == "utc"
    assert not shown.isVisible()


def test_the_keyboard_opens_it_and_goes_round_the_list(shell: Shell, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(shell._window.tables, Qt.Key.Key_P, control)
    shown = shell._window.findChild(palette.Palette)
    assert shown is not None
    qtbot.keyClick(shown.line, Qt.Key.Key_Up)
    assert shown.list.currentIndex().row() == shown.model.rowCount() - 1
    qtbot.keyClick(shown.line, Qt.Key.Key_Down)
    assert shown.list.currentIndex().row() == 0
    qtbot.keyClick(shown.line, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_a_click_does_it_too_and_what_was_used_comes_first_next_time(shell: Shell, qtbot: QtBot) -> None:
    shown = shell.open_palette()
    shown.line.setText("messages")
    place = shown.list.visualRect(shown.model.index(0, 0)).center()
    qtbot.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shell._window.side.current is shell._window.message_pages
    again = shell.open_palette()
    assert texts(again)[0] == "Messages"
    again.reject()
    shell._window.side.toggle(shell._window.message_pages)


def test_damaged_memories_of_what_was_used_are_none(shell: Shell) -> None:
    for text in ("{", "3", '[1, "a"]'):
        shell._window.memory.keep(palette.RECENT_KEY, text)
        assert palette.recent(shell._window.memory) in ([], ["a"])


def test_what_an_input_method_commits_is_asked_and_nothing_before(shell: Shell) -> None:
    shell._window.commands.add("顯示牌桌", "", lambda: None)
    shown = shell.open_palette()
    QApplication.sendEvent(shown.line, QInputMethodEvent("pai", []))
    assert len(shown.model.found) > 10
    event = QInputMethodEvent()
    event.setCommitString("牌桌")
    QApplication.sendEvent(shown.line, event)
    assert texts(shown) == ["顯示牌桌"]
    shown.line.setText("qqqq")
    assert shown.nothing.isVisible()
    shown.reject()


def test_what_cannot_be_done_now_is_not_offered_but_its_key_is_told(shell: Shell) -> None:
    action = QAction("Impossible now", shell._window)
    action.setShortcut("Ctrl+Alt+9")
    action.setEnabled(False)
    shell._window.addAction(action)
    shown = shell.open_palette()
    assert "Impossible now" not in texts(shown)
    shown.reject()
    keys = shell.open_shortcuts()
    assert [line.keys for line in keys.shown("impossible")] == ["Ctrl+Alt+9"]
    keys.reject()
    shell._window.removeAction(action)


def test_no_key_of_the_window_means_two_things(shell: Shell) -> None:
    commands = [one for one in shell._window.commands.listed() if one.place.name == "window"]
    keys = Counter(key for one in commands for key in one.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_the_keys_of_every_place_are_told_those_of_the_pane_in_use_first(shell: Shell, qtbot: QtBot) -> None:
    shell._window.tables.filter_box.setFocus()
    shown = shell.open_shortcuts()
    places = list(dict.fromkeys(line.place for line in shown.shown("")))
    assert places[0] == "Tables"
    assert set(places) >= {"Window", "Timeline", "Rewind", "Wall", "Messages"}
    qtbot.keyClicks(shown.filter, "guide f1")
    assert [line.text for line in shown.shown(shown.filter.text())] == ["Guide to this pane"]
    assert shown.tree.topLevelItemCount() == 1
    shown.reject()


def test_the_list_of_keys_is_saved_as_a_pdf_and_a_full_disk_is_told(shell: Shell, tmp_path: Path) -> None:
    shown = shell.open_shortcuts()
    shown.save(tmp_path / "keys.pdf")
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")
    shown.save(tmp_path / "none" / "keys.pdf")
    assert "cannot be written" in shown.notice.text()
    shown.reject()


def test_a_question_mark_in_the_tables_opens_the_same_list(shell: Shell) -> None:
    shell._window.tables.keys_wanted.emit()
    shown = shell._window.findChild(Shortcuts)
    assert shown is not None
    assert shown.isVisible()
    shown.reject()


def test_the_guide_opens_at_the_page_of_the_pane_and_at_its_front_otherwise(tmp_path: Path) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    (tmp_path / "guide").mkdir()
    for name in ("index", "tables"):
        (tmp_path / "guide" / f"{name}.html").write_text("<p>", encoding="utf-8")
    assert guide.open_page("tables", tmp_path, open_url) == ""
    assert guide.open_page("nowhere", tmp_path, open_url) == ""
    assert [url.fileName() for url in opened] == ["tables.html", "index.html"]
    assert all(url.isLocalFile() for url in opened)
    assert "index.html" in guide.open_page("", tmp_path, lambda url: False)


def test_without_a_guide_somebody_says_so(shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(guide, "folder", lambda: tmp_path)
    shell._window.tables.view.setFocus()
    shell.open_guide()
    box = shell._window.findChild(QMessageBox)
    assert box is not None
    assert "not part of this installation" in box.text()
    box.close()


def test_the_menu_holds_the_same_commands(shell: Shell) -> None:
    menu = shell.button.menu()
    shell._fill(menu)
    groups = {action.text(): [one.text() for one in action.menu().actions()] for action in menu.actions()}
    assert list(groups) == ["Window", "View", "Help"]
    assert {"Wall", "Messages", "Quit", "Commands"} <= set(groups["Window"])
    assert "Dark" in groups["View"]
    assert {"Guide to this pane", "Keys", "What is new", "About thrillmon"} <= set(groups["Help"])
    offered = {one.text for one in shell._window.commands.listed()}
    assert {text for texts in groups.values() for text in texts if text} <= offered


def test_a_language_is_chosen_by_its_own_name_and_kept_for_the_next_start(shell: Shell) -> None:
    memory = shell._window.memory
    shell.languages["zh-Hant"].trigger()
    box = shell._window.findChild(QMessageBox)
    assert box is not None
    assert "the next time" in box.text()
    box.close()
    assert shell.languages["zh-Hant"].text() == "繁體中文"
    assert languages.chosen({}, memory) == "zh-Hant"
    assert languages.chosen({"THRILLMON_LANGUAGE": "en"}, memory) == "en", "the variable decides"
    memory.keep(languages.KEY, "Klingon")
    assert languages.chosen({}, memory) == "system"

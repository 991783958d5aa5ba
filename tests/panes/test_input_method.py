"""Chinese is composed before it is typed, and numbers are written as where one lives."""

from datetime import UTC

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from thrillmon.floor.table_queries import TABLES
from thrillmon.models.words import number_text
from thrillmon.panes.filter_box import FilterBox
from thrillmon.panes.query_line import QueryLine


def compose(widget: QWidget, sounds: str) -> None:
    QApplication.sendEvent(widget, QInputMethodEvent(sounds, []))


def commit(widget: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def test_the_filter_waits_for_what_is_composed(qtbot: QtBot) -> None:
    box = FilterBox()
    qtbot.addWidget(box)
    asked: list[str] = []
    box.asked.connect(asked.append)
    compose(box, "ㄓㄤ")
    assert box.text() == ""
    assert not box._rest.isActive(), "what is being composed is no query yet"
    commit(box, "dealer=張欣怡")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert asked == ["dealer=張欣怡"]


def test_the_query_line_takes_what_was_composed(qtbot: QtBot) -> None:
    asked: list[str] = []
    line = QueryLine(TABLES, "", lambda: 0.0, UTC, lambda query, text: asked.append(text))
    qtbot.addWidget(line)
    compose(line.edit, "ㄓ")
    assert (line.edit.text(), asked) == ("", [])
    commit(line.edit, "dealer=張")
    qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    assert asked == ["dealer=張"]


@pytest.mark.parametrize(
    ("locale", "written"),
    [("en_GB", "1,234,567"), ("zh_TW", "1,234,567"), ("de_DE", "1.234.567"), ("C", "1,234,567")],
)
def test_numbers_are_written_as_where_one_lives(locale: str, written: str) -> None:
    former = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert number_text(1_234_567) == written
        assert number_text(7) == "7"
    finally:
        QLocale.setDefault(former)

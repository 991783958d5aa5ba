"""The packet list and the chosen message, as a person uses them."""

import asyncio
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.making import NOW, delivery, provide, round_record, step
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.notices import Notice, decode
from thrillmon.models.messages import MessageModel
from thrillmon.models.records_source import NoAnswer
from thrillmon.panes import theme as themes
from thrillmon.panes.messages import MessagesPane
from thrillmon.sentences import Sentence, say
from thrillmon.tasks import Tasks

ZONE = ZoneInfo("Asia/Taipei")


def heard(number: int = 1, table: str = "T107") -> Notice:
    return decode(delivery("NOTIFY_ROUND_BET", round_record(step(8, NOW), number=number, table_code=table)))


@pytest.fixture
def pane(qtbot: QtBot) -> MessagesPane:
    made = MessagesPane(MessageModel(ZONE), ZONE, themes.load("dark"), lambda: NOW)
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    return made


def hear(pane: MessagesPane, *notices: Notice) -> None:
    pane._model.hear(notices)
    pane.flush()


def focus(pane: MessagesPane, widget: QWidget) -> None:
    """Shortcuts belong to the widget that has the focus in the active window."""
    pane.activateWindow()
    widget.setFocus()
    QApplication.processEvents()


def test_choosing_a_message_pauses_and_shows_its_fields_and_bytes(pane: MessagesPane, qtbot: QtBot) -> None:
    hear(pane, heard(1), heard(2))
    with qtbot.waitSignal(pane.paused):
        pane.list.selectRow(0)
    hear(pane, heard(3))

    assert pane.newer.text() == "1 newer (End)"
    assert pane.list.model().rowCount() == 2
    place = pane.detail._notice.delivery.body.index(b"T107")  # type: ignore[union-attr]
    pane.detail.bytes.byte_chosen.emit(place)
    assert pane.detail.tree.currentIndex().data() == "table_code"
    assert place in pane.detail.bytes.marked


def test_end_follows_again(pane: MessagesPane, qtbot: QtBot) -> None:
    hear(pane, heard(1))
    pane.list.selectRow(0)
    hear(pane, heard(2), heard(3))
    focus(pane, pane.list)
    qtbot.keyClick(pane.list, Qt.Key.Key_End)

    assert pane.list.model().rowCount() == 3
    assert pane.newer.text() == "Following"


def test_the_value_of_a_field_is_copied_and_asked_for(pane: MessagesPane, qtbot: QtBot) -> None:
    hear(pane, heard(1, "T1"), heard(2, "T2"), heard(3, "T1"))
    pane.list.selectRow(0)
    tree = pane.detail.tree
    body = pane.detail._notice.delivery.body  # type: ignore[union-attr]
    tree.setCurrentIndex(pane.detail.model.index_at(body.index(b"T1")))
    focus(pane, tree)
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "T1"
    qtbot.keyClick(tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert pane.query.edit.text() == 'table="T1"'
    assert pane.list.model().rowCount() == 2


def test_a_query_that_is_not_understood_says_where_and_changes_nothing(pane: MessagesPane, qtbot: QtBot) -> None:
    hear(pane, heard(1))
    qtbot.keyClicks(pane.query.edit, "table=T107 colour=red")
    qtbot.keyClick(pane.query.edit, Qt.Key.Key_Return)

    assert "There is no field “colour”" in pane.query._problem.text()
    assert pane.query.edit.selectedText() == "colour=red"
    assert pane.list.model().rowCount() == 1
    qtbot.keyClick(pane.query.edit, Qt.Key.Key_Escape)
    assert not pane.query._problem.isVisible()


def test_a_broken_message_is_shown_with_its_bytes(pane: MessagesPane) -> None:
    body = round_record().SerializeToString()[:-2]
    hear(pane, decode(Delivery("NOTIFY_ROUND_BET", body, NOW, NOW, {"<b>": "<i>x</i>"})))
    pane.list.selectRow(0)

    heading = pane.detail._heading.text()
    assert "damaged or cut off" in heading
    assert "<i>x</i>" in heading
    assert pane.detail._heading.textFormat() is Qt.TextFormat.PlainText
    assert pane.detail.model.rowCount() > 3


@pytest.mark.parametrize("size", [0, 1, 15, 16, 17, 600_000])
def test_bytes_can_be_stepped_through_by_keyboard(pane: MessagesPane, qtbot: QtBot, size: int) -> None:
    view = pane.detail.bytes
    view.show_body(b"a" * size)
    view.repaint()
    chosen: list[int] = []
    view.byte_chosen.connect(chosen.append)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home):
        qtbot.keyClick(view, key)
    assert chosen == ([size - 1, max(0, size - 17), 0] if size else [])
    view.mark(0, size)
    view.repaint()


def shown_texts(pane: MessagesPane) -> str:
    model = pane.detail.model
    found: list[str] = []
    waiting = [model.index(row, 0) for row in range(model.rowCount())]
    while waiting:
        index = waiting.pop()
        found += [str(index.siblingAtColumn(column).data()) for column in range(model.columnCount())]
        waiting += [model.index(row, 0, index) for row in range(model.rowCount(index))]
    return " ".join(found)


async def test_names_are_struck_out_until_somebody_asks_for_them_on_record(pane: MessagesPane) -> None:
    said: list[str] = []
    refuse = True

    async def note(sentence: Sentence) -> None:
        if refuse:
            raise NoAnswer(say("The disk is full."))
        said.append(str(sentence))

    async with Tasks() as tasks:
        pane.put_on_record(note, tasks, "reveal")
        hear(pane, decode(delivery("NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D7", name="Mei Lin"))))
        pane.list.selectRow(0)
        assert "Mei Lin" not in shown_texts(pane)
        assert "D7" in shown_texts(pane)
        assert b"Mei" not in pane.detail.bytes._body

        pane.names.reveal_confirmed.emit()
        await asyncio.sleep(0.01)
        assert "The disk is full" in pane.notice.text()
        assert "Mei Lin" not in shown_texts(pane)

        refuse = False
        pane.names.reveal_confirmed.emit()
        await asyncio.sleep(0.01)
        assert "Mei Lin" in shown_texts(pane)
        assert "had people's names shown" in said[0]
        assert not pane.notice.isVisible()

        pane.names.masked.emit()
        assert "Mei Lin" not in shown_texts(pane)

"""Models that show another moment: what was not there then goes, from every list, at once."""

from datetime import UTC

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from tests.making import NOW, delivery, round_record, step
from tests.table_rows import a_table, late
from thrillmon.floor.notices import decode
from thrillmon.models.messages import MessageModel
from thrillmon.models.table_layout import Layout
from thrillmon.models.table_list import TableList
from thrillmon.models.tables import TableModel
from thrillmon.models.worst_list import WorstList


def refereed(*models: QAbstractItemModel) -> None:
    for model in models:
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)


def codes(model: TableList | WorstList) -> list[str]:
    return [code for row in range(model.rowCount()) if (code := model.game_code(row))]


def test_tables_that_were_not_there_are_gone_from_every_list(qapp: QApplication) -> None:
    model = TableModel(UTC)
    rows, worst = TableList(model), WorstList(model)
    rows.arrange(Layout(group="phase"))
    refereed(model, rows, worst)
    model.show_only([a_table("T101"), late("T102"), a_table("T103")], NOW)
    assert codes(rows) == ["G-T101", "G-T102", "G-T103"]
    assert codes(worst) == ["G-T102"]
    model.show_only([a_table("T103"), a_table("T104")], NOW - 60)
    assert codes(rows) == ["G-T103", "G-T104"]
    assert codes(worst) == []
    assert model.server == NOW - 60
    model.show_only([], NOW - 600)
    assert rows.rowCount() == worst.rowCount() == model.rowCount() == 0
    model.show_only([late("T101")], NOW)
    assert codes(worst) == codes(rows) == ["G-T101"]


def test_they_are_gone_even_while_somebody_points_at_them(qapp: QApplication) -> None:
    model = TableModel(UTC)
    rows, worst = TableList(model), WorstList(model)
    refereed(model, rows, worst)
    model.show_only([late("T101"), late("T102")], NOW)
    rows.held = worst.held = True
    model.show_only([a_table("T103")], NOW - 60)
    assert "G-T101" not in codes(rows) + codes(worst)


def test_messages_of_another_moment_take_the_place_of_the_former(qapp: QApplication) -> None:
    model = MessageModel(UTC)
    refereed(model)
    notices = [
        decode(delivery("NOTIFY_ROUND_BET", round_record(step(8, NOW), number=number), sent=NOW + number))
        for number in range(5)
    ]
    model.show_only(notices)
    model.pause()
    model.show_only(notices[:2])
    assert [model.notice(row) for row in range(model.rowCount())] == notices[:2]
    model.show_query(lambda notice: notice.sent == NOW + 1)
    model.show_only(notices)
    assert [model.notice(row) for row in range(model.rowCount())] == [notices[1]]

"""The pinned strip: the worst first, and no jump under a hand."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.making import NOW
from tests.table_rows import a_table, late, standing_still
from thrillmon.floor.table_now import TableNow
from thrillmon.models.table_columns import column_place
from thrillmon.models.tables import TableModel
from thrillmon.models.worst_list import WorstList


class Desk:
    def __init__(self) -> None:
        self.tables = TableModel(ZoneInfo("UTC"))
        self.rows = WorstList(self.tables)
        self.referee = QAbstractItemModelTester(self.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)

    def hear(self, *tables: TableNow) -> list[str]:
        self.tables.absorb(tables, NOW)
        self.tables.settle()
        return [self.rows.game_code(row) for row in range(self.rows.rowCount())]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_the_worst_come_first_with_their_reason_and_go_when_they_are_well(desk: Desk) -> None:
    assert desk.hear(a_table("T1"), a_table("T2"), a_table("T3")) == []
    assert desk.hear(late("T2"), standing_still("T3")) == ["G-T3", "G-T2"]
    assert desk.rows.cell(0, column_place("notes")).text == "41 s; planned 15 s"
    assert desk.hear(a_table("T3")) == ["G-T2"]
    assert desk.hear(a_table("T2")) == []


def test_while_somebody_is_at_it_rows_stay_even_of_tables_that_are_well_again(desk: Desk) -> None:
    desk.hear(late("T1"), late("T2", 20))
    desk.rows.held = True
    assert desk.hear(a_table("T2"), standing_still("T3")) == ["G-T2", "G-T1"]
    assert desk.rows.cell(0, column_place("notes")).text == ""
    assert desk.rows.count == 2
    desk.rows.held = False
    assert desk.hear(a_table("T9")) == ["G-T3", "G-T1"]


def test_it_holds_no_more_than_it_may(desk: Desk) -> None:
    desk.rows.most = 3
    assert len(desk.hear(*(late(f"T{number}") for number in range(8)))) == 3
    assert desk.rows.count == 8

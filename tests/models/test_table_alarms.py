"""The worst alarm of each table: in the list, in the pinned strip, on the wall and in the side panel."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.alarm_bench import NOW as BENCH_NOW
from tests.alarm_bench import Bench
from tests.making import NOW
from tests.table_rows import a_table, late
from thrillmon.floor.alarms.letters import Letter, Priority
from thrillmon.floor.alarms.people import ShelfTime
from thrillmon.models.cells import AlarmMark
from thrillmon.models.table_alarms import alarms_of_tables
from thrillmon.models.table_columns import column_place
from thrillmon.models.table_details import describe
from thrillmon.models.tables import TableModel
from thrillmon.models.wall import WallModel
from thrillmon.models.worst_list import WorstList


class Floor:
    """Three tables in every list, and a machine that has alarms for them."""

    def __init__(self) -> None:
        self.bench = Bench()
        self.tables = TableModel(ZoneInfo("UTC"))
        self.strip = WorstList(self.tables)
        self.wall = WallModel(self.tables)
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        self.referees = [QAbstractItemModelTester(model, mode) for model in (self.tables, self.strip, self.wall)]
        self.tables.absorb([a_table("T1"), a_table("T2"), late("T3")], NOW)
        self.wall.follow()
        self.show()

    def show(self) -> None:
        self.tables.show_alarms(alarms_of_tables(self.bench.station.listed()))
        self.tables.settle()
        QApplication.processEvents()

    def cell(self, row: int) -> tuple[object, str]:
        cell = self.tables.cell(row, column_place("alarm"))
        return cell.payload, cell.text


@pytest.fixture
def floor(qtbot: QtBot) -> Floor:
    return Floor()


def test_a_row_shows_the_worst_alarm_of_its_table_and_how_many_there_are(floor: Floor) -> None:
    assert floor.cell(0) == (None, "")
    floor.bench.hold("low T1", "medium T1", "low T2")
    floor.show()
    assert floor.cell(0) == (AlarmMark(Priority.MEDIUM, Letter.UNACKNOWLEDGED), "2")
    assert floor.cell(1) == (AlarmMark(Priority.LOW, Letter.UNACKNOWLEDGED), "")
    spoken = floor.tables.cell(0, column_place("alarm")).spoken
    assert spoken == "2 alarms: ◆ Medium · A medium alarm · NEW, ■ Low · A low alarm · NEW"
    floor.bench.station.acknowledge(floor.bench.listed("medium T1"))
    floor.show()
    # What nobody has seen goes before what somebody takes care of.
    assert floor.cell(0) == (AlarmMark(Priority.LOW, Letter.UNACKNOWLEDGED), "2")
    floor.bench.clear("low T1", "medium T1", "low T2")
    floor.bench.station.acknowledge(floor.bench.listed("low T1"))
    floor.show()
    assert floor.cell(0) == (None, "")
    assert floor.cell(1) == (AlarmMark(Priority.LOW, Letter.RETURNED), "")


def test_a_shelved_alarm_is_marked_only_where_no_other_asks_for_anybody(floor: Floor) -> None:
    floor.bench.hold("high T1", "low T1")
    floor.bench.station.shelve(floor.bench.listed("high T1"), "known", ShelfTime.MINUTES_5)
    floor.show()
    assert floor.cell(0) == (AlarmMark(Priority.LOW, Letter.UNACKNOWLEDGED), "")
    floor.bench.station.shelve(floor.bench.listed("low T1"), "known", ShelfTime.MINUTES_5)
    floor.show()
    assert floor.cell(0) == (AlarmMark(Priority.HIGH, Letter.SHELVED), "2")
    floor.bench.station.remove(floor.bench.listed("high T1"), "rebuilt", BENCH_NOW + 9e5, whole_table=True)
    floor.show()
    assert floor.cell(0) == (AlarmMark(Priority.LOW, Letter.OUT_OF_SERVICE), "")


def test_tables_with_an_alarm_stand_first_in_the_strip_until_it_is_set_aside(floor: Floor) -> None:
    assert [row.game_code for row in floor.strip.rows] == ["G-T3"]
    floor.bench.hold("low T1", "medium T2")
    floor.show()
    assert [row.game_code for row in floor.strip.rows] == ["G-T2", "G-T1", "G-T3"]
    assert floor.strip.count == 3
    floor.bench.station.shelve(floor.bench.listed("medium T2"), "known", ShelfTime.MINUTES_5)
    floor.show()
    assert [row.game_code for row in floor.strip.rows] == ["G-T1", "G-T3"]
    # What is gone by itself is read in the list of alarms; a table that is late now goes before it.
    floor.bench.clear("low T1")
    floor.show()
    assert [row.game_code for row in floor.strip.rows] == ["G-T3"]


def test_the_tile_and_the_side_panel_tell_the_same(floor: Floor) -> None:
    floor.bench.hold("high T1")
    floor.show()
    alarm = floor.wall.tile(0).alarm
    assert alarm is not None
    assert (alarm.priority, alarm.count) == (Priority.HIGH, 1)
    spoken = str(floor.wall.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "▲ High · A high alarm · NEW" in spoken
    table = floor.tables.table(0)
    lines = [line for section in describe(table, floor.tables.view_of(table)).sections for line in section.lines]
    assert [(line.label, line.value) for line in lines if line.alarm] == [("Alarm", "▲ High · A high alarm · NEW")]
    assert floor.wall.tile(1).alarm is None


def test_drills_are_no_matter_of_a_table(floor: Floor) -> None:
    floor.bench.hold("high T1")
    listed = [one._replace(drill=True) for one in floor.bench.station.listed()]
    assert alarms_of_tables(listed) == {}


def test_an_alarm_takes_the_place_of_the_sign_that_says_the_same_less_loudly(floor: Floor) -> None:
    mark = column_place("mark")
    assert floor.tables.cell(2, mark).payload is not None
    floor.bench.hold("medium T3")
    floor.show()
    assert floor.tables.cell(2, mark).payload is None
    assert floor.tables.cell(2, mark).spoken != "nothing special"
    floor.bench.station.shelve(floor.bench.listed("medium T3"), "known", ShelfTime.MINUTES_5)
    floor.show()
    assert floor.tables.cell(2, mark).payload is not None

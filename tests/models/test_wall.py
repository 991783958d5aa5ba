"""The wall as Qt reads it."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.making import NOW, delivery, round_record, step
from thrillmon.clock import FakeClock
from thrillmon.floor.countdowns import Plan
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.phases import Phase
from thrillmon.floor.table_now import Standing, TableNow, Witness
from thrillmon.floor.timelines import Disagreement
from thrillmon.models.tables import TableModel
from thrillmon.models.wall import AT_ONCE, WallModel
from thrillmon.models.wall_tiles import NoteKind
from thrillmon.sentences import say


def a_table(code: str = "T101", **changes: object) -> TableNow:
    floor = Floor(FakeClock(NOW))
    floor.links[LinkName.AMQP].up(NOW)
    record = round_record(step(8, NOW, duration=25), game_code=f"G-{code}", table_code=code)
    floor.deliver([delivery("NOTIFY_ROUND_BET", record)])
    return replace(floor.table(f"G-{code}", floor.moment()), **changes)  # type: ignore[arg-type]


class Wall:
    """A list and the wall that follows it."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.list = TableModel(ZoneInfo("UTC"))
        self.model = WallModel(self.list)
        self._tester = QAbstractItemModelTester(self.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        self.model.follow()
        self.announced: list[tuple[int, int]] = []
        self.model.dataChanged.connect(lambda first, last: self.announced.append((first.row(), last.row())))

    def hear(self, *tables: TableNow, server: float = NOW) -> None:
        self.list.absorb(tables, server)
        self.list.settle()
        self._qtbot.waitUntil(lambda: not self.model._touched)

    def codes(self) -> list[str]:
        return [self.model.tile(place).code for place in range(self.model.rowCount())]

    def notes(self, place: int = 0) -> list[tuple[NoteKind, str]]:
        return [(note.kind, note.text) for note in self.model.tile(place).notes]


@pytest.fixture
def wall(qtbot: QtBot) -> Wall:
    return Wall(qtbot)


def test_tiles_stand_by_table_code_however_the_list_is_sorted(wall: Wall) -> None:
    wall.hear(a_table("T10"), a_table("T9"), a_table("T1", state=5), a_table("T2"))
    assert wall.codes() == ["T1", "T2", "T9", "T10"]
    wall.list.sort(0, Qt.SortOrder.DescendingOrder)
    wall.hear(a_table("T2", state=5), a_table("T10", phase=Phase.FINISHED))
    assert wall.codes() == ["T1", "T2", "T9", "T10"]


def test_only_tiles_that_look_different_are_announced(wall: Wall) -> None:
    tables = [a_table(f"T{number}", push=Witness(1.0, True)) for number in range(1, 6)]
    wall.hear(*tables)
    wall.hear(*(replace(table, push=Witness(2.0, True)) for table in tables))
    assert wall.announced == []
    wall.hear(*(replace(table, remaining=7.0) for table in (tables[1], tables[2], tables[4])))
    assert wall.announced == [(1, 2), (4, 4)]


def test_however_much_changes_every_tile_has_its_turn(wall: Wall, qtbot: QtBot) -> None:
    tables = [a_table(f"T{number}") for number in range(1, AT_ONCE * 2 + 20)]
    wall.hear(*tables)
    wall.list.absorb([replace(table, remaining=9.0) for table in tables], NOW)
    # The first ones keep changing; the last ones are not forgotten.
    for seconds in (8.0, 7.0, 6.0):
        qtbot.wait(1)
        wall.list.absorb([replace(table, remaining=seconds) for table in tables[:AT_ONCE]], NOW)
    qtbot.waitUntil(lambda: not wall.model._touched)
    shown = [wall.model.tile(place).time for place in range(wall.model.rowCount())]
    assert shown == ["6 s"] * AT_ONCE + ["9 s"] * (len(tables) - AT_ONCE)
    assert all(last - first < AT_ONCE for first, last in wall.announced)


def test_a_wall_nobody_sees_costs_nothing_and_is_right_when_it_is_seen_again(wall: Wall) -> None:
    wall.hear(a_table("T1"))
    wall.model.rest()
    wall.hear(a_table("T1", remaining=3.0), a_table("T2"))
    assert wall.announced == []
    assert wall.codes() == ["T1"]
    wall.model.follow()
    wall.hear()
    assert wall.codes() == ["T1", "T2"]
    assert wall.model.tile(0).time == "3 s"


def test_every_trouble_is_said_in_words(wall: Wall) -> None:
    wall.hear(a_table())
    assert wall.notes() == []
    wall.hear(a_table(remaining=-9.0, planned=Plan(NOW - 34, 25.0)))
    assert wall.notes() == [(NoteKind.LATE, "late 9 s")]
    wall.hear(a_table(phase=Phase.PLAYING, remaining=None, elapsed=8.0, planned=Plan(NOW - 8, 5.0)))
    assert wall.notes() == [], "a step past its plan is nothing before ten seconds"
    old = {"remaining": None, "elapsed": None, "confirmed": NOW - 41}
    wall.hear(a_table(standing=Standing.STALE, push=Witness(41.0, False), poll=Witness(50.0, False), **old))
    assert wall.notes() == [(NoteKind.STALE, "not confirmed for 41 s")]
    wall.hear(a_table(standing=Standing.UNKNOWN, phase=Phase.UNKNOWN, **old))
    assert wall.notes() == [(NoteKind.UNKNOWN, "unknown since 22:12:39")]
    said = say("broker says betting, poll says finished")
    wall.hear(a_table(disagreement=Disagreement(NOW - 9, 9.0, said)))
    assert wall.notes() == [(NoteKind.DISAGREEING, "broker says betting, poll says finished, 9 s")]
    wall.hear(a_table(phase=Phase.CANCELLED, cancelled=True, cancel_message="MISDEAL"))
    assert wall.notes() == [(NoteKind.CANCELLED, "cancelled · MISDEAL")]
    wall.hear(a_table(phase=Phase.FINISHED, corrected=True))
    assert wall.notes() == [(NoteKind.CORRECTED, "corrected")]
    wall.hear(a_table(test=True))
    assert wall.notes() == [(NoteKind.TEST, "test round")]


def test_what_nobody_confirms_has_no_countdown_and_no_bar(wall: Wall) -> None:
    wall.hear(a_table())
    assert wall.model.tile(0).time == "25 s"
    assert wall.model.tile(0).bar(NOW) == 1.0
    assert wall.model.tile(0).bar(NOW + 12.5) == 0.5
    for standing in (Standing.STALE, Standing.UNKNOWN):
        wall.hear(a_table(standing=standing, confirmed=NOW - 20))
        assert wall.model.tile(0).time == ""
        assert wall.model.tile(0).bar(NOW) is None
    assert wall.model.tile(0).outcome is None


def test_a_screen_reader_is_told_everything_with_its_age(wall: Wall) -> None:
    wall.hear(a_table(push=Witness(3.0, True)))
    spoken = wall.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    for words in ("T101", "Baccarat", "Betting", "closes in 25 s", "The broker spoke 3 s ago"):
        assert words in spoken
    wall.hear(a_table(standing=Standing.UNKNOWN, phase=Phase.UNKNOWN, confirmed=NOW - 41))
    spoken = wall.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "unknown since 22:12:39" in spoken


def test_hostile_table_codes_stay_plain_text(wall: Wall) -> None:
    code = "<img src=x onerror=alert(1)>"
    wall.hear(a_table(table_code=code))
    assert wall.model.index(0).data() == code
    tip = QTextDocument()
    tip.setHtml(wall.model.index(0).data(Qt.ItemDataRole.ToolTipRole))
    assert tip.toPlainText().startswith(code)
    assert wall.model.data(QModelIndex()) is None

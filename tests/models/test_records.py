"""The record list as Qt reads it."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.making import NOW
from tests.models.test_records_rows import archived, row
from thrillmon.archive.schema import CANCELLED, CORRECTED, ENDED, RECOVERED, TEST
from thrillmon.models.records import MOST_INSERTIONS, RoundListModel
from thrillmon.models.records_rows import BLOCK

ZONE = ZoneInfo("Asia/Taipei")
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def make(qtbot: QtBot) -> Callable[[], RoundListModel]:
    def made() -> RoundListModel:
        model = RoundListModel(ZONE, NOW)
        model.tester = QAbstractItemModelTester(model, FATAL)  # type: ignore[attr-defined]
        return model

    return made


def texts(model: RoundListModel, key: str) -> list[str]:
    column = [one.key for one in model.columns].index(key)
    return [model.index(place, column).data() for place in range(model.rowCount())]


@settings(max_examples=25)
@given(st.integers(0, 330), st.lists(st.lists(st.integers(0, 700), max_size=12, unique=True), max_size=3))
def test_qt_is_told_of_every_row_that_comes(
    make: Callable[[], RoundListModel], count: int, pages: list[list[int]]
) -> None:
    every = archived(count)
    model = make()
    model.begin(every[:BLOCK])
    anchors = [one.key for one in every[BLOCK - 1 :: BLOCK]]
    for first in range(0, count, 90):
        total = min(count, first + 90)
        model.grow(total, anchors[first // BLOCK : total // BLOCK])
    model.settle(count)
    known: set[int] = set()
    for page in pages:
        extras = [row(1000.0 + second * 2 - 1, -1 - second, "p") for second in page]
        model.add([*extras, *extras], frozenset({b"a1"}))
        known |= set(page)
    assert model.rowCount() == count + len(known)
    model.look_at(range(model.rowCount()))
    while (wanted := model.wanted()) is not None:
        block = wanted[0]
        model.take(block, every[block * BLOCK : (block + 1) * BLOCK])
    assert "…" not in texts(model, "started")


def test_rows_that_are_not_loaded_say_so_and_ask_to_be(make: Callable[[], RoundListModel], qtbot: QtBot) -> None:
    every = archived(250)
    model = make()
    model.begin(every[:BLOCK])
    model.grow(250, [one.key for one in every[BLOCK - 1 :: BLOCK]])
    assert model.index(180, 0).data() == "…"
    assert model.index(180, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "not loaded yet"
    with qtbot.waitSignal(model.more_wanted):
        model.look_at(range(170, 200))
    assert model.wanted() == (1, every[99].key)
    with qtbot.waitSignal(model.dataChanged):
        model.take(1, every[100:200])
    assert model.index(180, 0).data() == "T1"
    assert model.wanted() == (2, every[199].key), "what may be scrolled to next"


def test_cells_say_what_set_a_round_apart_in_words_and_shapes(make: Callable[[], RoundListModel]) -> None:
    base = row(NOW, 7)._replace(started=NOW, ended=NOW + 41.5, duration=41.5, dealer="Mei Lin", dealer_code="D7")
    rows = [
        base._replace(marks=ENDED, result="Banker 8 over 3", round_code="ROUNLLBC07080023111400010007"),
        base._replace(id=b"2", marks=ENDED | CANCELLED | CORRECTED, result="Tie 6"),
        base._replace(id=b"3", marks=ENDED | TEST | RECOVERED, dealer="陳怡君"),
        base._replace(id=b"4", marks=0, duration=None, started=NOW - 86_400, dealer="", dealer_code=""),
    ]
    model = make()
    model.begin(rows)
    model.settle(len(rows))
    assert texts(model, "round") == ["7", "7 …R7", "7 …R7", "7 …R7"]
    assert texts(model, "result") == ["Banker 8 over 3", "✕ Cancelled", "no result told", "—"]
    assert texts(model, "marks") == ["", "◆ corrected", "T test · ↺ told afterwards", ""]
    assert texts(model, "dealer") == ["M. L.", "M. L.", "陳○○", "—"]
    assert texts(model, "length")[0] == "42 s"
    assert texts(model, "length")[3] == "not over"
    assert texts(model, "started") == ["06:13:20"] * 3 + ["2023-11-14 06:13:20"]
    model.show_names(revealed=True)
    assert texts(model, "dealer") == ["Mei Lin", "Mei Lin", "陳怡君", "—"]
    model.show_zone(ZoneInfo("UTC"), NOW)
    assert texts(model, "started")[0] == "22:13:20"


def test_hostile_texts_stay_text_on_one_line(make: Callable[[], RoundListModel]) -> None:
    hostile = "<img src='file:///x'>\n\u202e" + "x" * 10_000
    model = make()
    model.begin([row(NOW, 1)._replace(table_code=hostile, round_code=hostile, dealer=hostile, result=hostile)])
    for column in range(model.columnCount()):
        text = model.index(0, column).data()
        assert len(text) < 400
        assert text.isprintable()
        tip = model.index(0, column).data(Qt.ItemDataRole.ToolTipRole)
        assert "<img" not in tip


def test_values_at_paths_are_asked_for_and_shown(make: Callable[[], RoundListModel], qtbot: QtBot) -> None:
    rows = archived(3)
    model = make()
    model.begin(rows)
    model.settle(3)
    model.show_paths(["supplier"])
    place = len(model.columns)
    assert model.headerData(place, Qt.Orientation.Horizontal) == "supplier"
    with qtbot.waitSignal(model.more_wanted):
        model.look_at(range(2))
    assert model.values_wanted() == rows[:2]
    model.take_values({one.id: ("wecasino",) for one in rows[:2]})
    assert [model.index(number, place).data() for number in range(3)] == ["wecasino", "wecasino", "…"]
    assert model.values_wanted() == []


def test_many_rounds_of_the_provider_come_in_one_go(make: Callable[[], RoundListModel], qtbot: QtBot) -> None:
    model = make()
    model.begin(archived(5))
    model.settle(5)
    with qtbot.waitSignal(model.modelReset):
        model.add([row(5000.0 + number, -number, "p") for number in range(MOST_INSERTIONS + 1)])
    assert texts(model, "source").count("P") == MOST_INSERTIONS + 1

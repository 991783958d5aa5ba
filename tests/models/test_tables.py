"""The table list as Qt reads it."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.making import NOW, baccarat, delivery, provide, round_record, step
from thrillmon.clock import FakeClock
from thrillmon.floor.answers import Answer
from thrillmon.floor.dealers import Person
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.phases import Phase
from thrillmon.floor.rounds import Source
from thrillmon.floor.table_now import Standing, TableNow, Witness
from thrillmon.models.cells import Cell, Tone
from thrillmon.models.tables import CELL_ROLE, TableModel
from thrillmon.sentences import say

ZONE = ZoneInfo("Asia/Taipei")


@pytest.fixture
def model(qtbot: QtBot) -> TableModel:
    made = TableModel(ZONE)
    # Qt's own referee: any breach of the model contract aborts the test.
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    return made


def a_table(code: str = "T101", **changes: object) -> TableNow:
    clock = FakeClock(NOW)
    floor = Floor(clock)
    floor.links[LinkName.AMQP].up(NOW)
    record = round_record(step(8, NOW, duration=25), game_code=f"G-{code}", table_code=code)
    floor.deliver([delivery("NOTIFY_ROUND_BET", record)])
    return replace(floor.table(f"G-{code}", floor.moment()), **changes)  # type: ignore[arg-type]


def cell(model: TableModel, row: int, key: str) -> Cell:
    return model.index(row, column(model, key)).data(CELL_ROLE)


def column(model: TableModel, key: str) -> int:
    return [one.key for one in model.columns].index(key)


def order(model: TableModel) -> list[str]:
    return [model.table(row).table_code for row in range(model.rowCount())]


def test_tables_come_in_table_order_with_the_closed_ones_last(model: TableModel) -> None:
    model.absorb([a_table("T10"), a_table("T9"), a_table("T1", state=5), a_table("T2")], NOW)
    model.settle()
    assert order(model) == ["T2", "T9", "T10", "T1"]


def test_exactly_the_changed_cells_are_announced(model: TableModel) -> None:
    before = a_table(push=Witness(3.0, True), poll=Witness(1.0, True))
    model.absorb([before], NOW)
    announced: list[tuple[int, int, int]] = []
    model.dataChanged.connect(lambda first, last: announced.append((first.row(), first.column(), last.column())))
    model.absorb([before], NOW)
    assert announced == []
    model.absorb([replace(before, poll=Witness(2.0, True), remaining=20.0)], NOW)
    time, poll = column(model, "time"), column(model, "poll")
    assert announced == [(0, time, time), (0, poll, poll)]


def test_a_row_keeps_its_identity_when_the_order_changes(model: TableModel) -> None:
    model.absorb([a_table("T1"), a_table("T2"), a_table("T3")], NOW)
    model.settle()
    kept = QPersistentModelIndex(model.index(2, 3))
    model.absorb([a_table("T1", state=5), a_table("T2", state=5)], NOW)
    model.settle()
    assert order(model) == ["T3", "T1", "T2"]
    assert kept.row() == 0
    assert model.row_of("G-T1") == 1


def test_nothing_moves_while_somebody_reads_the_list(model: TableModel) -> None:
    model.absorb([a_table("T1"), a_table("T2")], NOW)
    model.settle()
    model.held = True
    model.absorb([a_table("T1", state=5)], NOW)
    model.settle()
    assert order(model) == ["T1", "T2"]
    model.held = False
    model.settle()
    assert order(model) == ["T2", "T1"]


def test_the_cells_say_what_a_supervisor_needs(model: TableModel) -> None:
    table = a_table(remaining=17.2, shift_round=58, shoe_round=31)
    model.absorb([table], NOW)
    texts = {key: cell(model, 0, key).text for key in ("phase", "time", "table", "game", "round", "shoe")}
    assert texts == {
        "phase": "Betting",
        "time": "18 s",
        "table": "T101",
        "game": "Baccarat",
        "round": "58 / 31",
        "shoe": "3",
    }


def test_betting_that_should_have_closed_counts_up_loudly(model: TableModel) -> None:
    model.absorb([a_table(remaining=-9.0)], NOW)
    late = cell(model, 0, "time")
    assert (late.text, late.tone) == ("+9 s", Tone.STRONG)


def test_the_result_is_said_in_the_games_words_with_its_cards(model: TableModel) -> None:
    clock = FakeClock(NOW)
    floor = Floor(clock)
    done = baccarat(("SPADE_9", "CLUB_K"), ("HEART_2", "CLUB_6"), round_record(step(23, NOW), end=NOW))
    floor.deliver([delivery("NOTIFY_ROUND_FINISH", done)])
    floor.links[LinkName.AMQP].up(NOW)
    model.absorb([floor.table(code, floor.moment()) for code in floor.tables], NOW)
    result = cell(model, 0, "result")
    assert result.text == "Player 9 over 8"
    assert "9♠" in result.spoken


def test_after_all_sources_have_died_no_value_of_any_column_is_shown_as_live(model: TableModel) -> None:
    clock = FakeClock(NOW)
    floor = Floor(clock)
    floor.links[LinkName.AMQP].up(NOW)
    floor.links[LinkName.GRPC].up(NOW)
    done = baccarat(("SPADE_9", "CLUB_K"), ("HEART_2", "CLUB_6"), round_record(step(23, NOW), end=NOW))
    floor.deliver([delivery("NOTIFY_ROUND_FINISH", done)])
    floor.absorb(Answer(Source.GRPC, NOW, NOW, games=[provide(dealer="D1", name="Anna")]))
    for link in (LinkName.AMQP, LinkName.GRPC):
        floor.links[link].down(NOW, say("cut"))
    for passed, standing in ((10, Standing.STALE), (30, Standing.UNKNOWN)):
        clock.advance(passed)
        floor.tick()
        table = floor.table("STUDIO-BA-LLBC07DEMO", floor.moment())
        assert table.standing is standing
        model.absorb([table], NOW)
        for place, one in enumerate(model.columns):
            shown = model.index(0, place).data(CELL_ROLE)
            assert shown.stale, f"{one.key} is painted as live"
            if one.key == "alarm":
                continue  # that there is none is no value that somebody told
            assert shown.text or shown.payload, f"{one.key} is blank"
            assert shown.tone is not Tone.NORMAL, f"{one.key} looks live"
            spoken = model.index(0, place).data(Qt.ItemDataRole.AccessibleTextRole)
            assert any(word in spoken for word in ("since", "ago")), f"{one.key} says nothing of its age: {spoken}"
    assert cell(model, 0, "phase").text == "Unknown"
    assert cell(model, 0, "result").text == "unknown since 06:13:20"
    assert cell(model, 0, "dealer").text == "last seen Anna"
    assert model.summary() == "1 not confirmed"


def test_times_are_said_in_the_chosen_zone(model: TableModel) -> None:
    model.absorb([a_table(standing=Standing.UNKNOWN, confirmed=NOW)], NOW)
    assert cell(model, 0, "result").text == "unknown since 06:13:20"
    model.show_zone(ZoneInfo("UTC"))
    assert cell(model, 0, "result").text == "unknown since 22:13:20"


def test_hostile_names_stay_plain_text(model: TableModel) -> None:
    name = "<img src=x onerror=alert(1)><b>Eve</b>"
    model.absorb([a_table(dealer=Person("D1", name), dealer_exact=True, dealer_since=NOW)], NOW)
    shown = model.index(0, column(model, "dealer"))
    assert name in shown.data()
    tip = QTextDocument()
    tip.setHtml(shown.data(Qt.ItemDataRole.ToolTipRole))
    assert tip.toPlainText().startswith(name)


TABLES = st.builds(
    a_table,
    st.sampled_from([f"T{number}" for number in range(1, 9)]),
    phase=st.sampled_from(Phase),
    state=st.integers(0, 7),
    standing=st.sampled_from(Standing),
    remaining=st.none() | st.floats(-100, 100),
    elapsed=st.none() | st.floats(0, 1e6),
    push=st.builds(Witness, st.none() | st.floats(0, 1e7), st.booleans(), st.booleans()),
)


@settings(max_examples=40)
@given(st.lists(st.lists(TABLES, max_size=5), max_size=6))
def test_whatever_comes_the_model_keeps_its_contract(qtbot: QtBot, turns: list[list[TableNow]]) -> None:
    model = TableModel(ZONE)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for tables in turns:
        latest = {table.game_code: table for table in tables}
        model.absorb(latest.values(), NOW)
        model.settle()
    assert len(set(order(model))) == model.rowCount(QModelIndex())
    del tester


def announced(model: TableModel) -> list[int]:
    """Collect the rows that are announced as changed from now on."""
    rows: list[int] = []
    model.dataChanged.connect(lambda first, last: rows.append(first.row()))
    return rows


def test_rows_nobody_sees_cost_nothing_and_are_right_when_somebody_looks(model: TableModel) -> None:
    model.absorb([a_table("T1"), a_table("T2")], NOW)
    model.settle()
    rows = announced(model)
    model.absorb([a_table("T1", round_code="ROUND-OF-T1"), a_table("T2", round_code="ROUND-OF-T2")], NOW + 1, {"G-T1"})
    assert rows
    assert set(rows) == {0}
    rows.clear()
    assert cell(model, 1, "round").tip.count("ROUND-OF-T2") == 1
    assert not rows, "who asks is painting"
    model.settle()
    assert rows == [1]
    rows.clear()
    model.settle()
    assert not rows


def test_a_row_that_comes_into_sight_is_announced(model: TableModel) -> None:
    model.absorb([a_table("T1")], NOW)
    model.settle()
    changed = a_table("T1", round_code="ANOTHER")
    model.absorb([changed], NOW + 1, ())
    rows = announced(model)
    model.absorb([changed], NOW + 1, {"G-T1"})
    assert rows


@settings(max_examples=30)
@given(st.lists(st.tuples(st.sampled_from(["T1", "T2", "T3"]), st.integers(0, 5), st.booleans()), max_size=12))
def test_it_makes_no_difference_which_rows_could_be_seen(qtbot: QtBot, steps: list[tuple[str, int, bool]]) -> None:
    some, every = TableModel(ZONE), TableModel(ZONE)
    start = [a_table(code) for code in ("T1", "T2", "T3")]
    for one in (some, every):
        one.absorb(start, NOW)
        one.settle()
    for passed, (code, number, seen) in enumerate(steps, 1):
        table = a_table(code, shift_round=number, last_cancelled=number % 2 == 0)
        some.absorb([table], NOW + passed, {table.game_code} if seen else ())
        every.absorb([table], NOW + passed)
        for one in (some, every):
            one.settle()
    columns = range(len(some.columns))
    assert [[some.cell(row, place).text for place in columns] for row in range(3)] == [
        [every.cell(row, place).text for place in columns] for row in range(3)
    ]

"""The arranged rows of the table list: groups, filters, order, and that nothing moves under a hand."""

from dataclasses import replace
from datetime import UTC
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.making import NOW
from tests.table_rows import PACE, a_table, late, unconfirmed
from thrillmon.floor.dealers import Person
from thrillmon.floor.games import game_named
from thrillmon.floor.phases import Phase
from thrillmon.floor.table_now import Standing, TableNow, Witness
from thrillmon.floor.table_queries import TABLES
from thrillmon.models.table_columns import TABLE_COLUMNS, column_place
from thrillmon.models.table_groups import AreaError
from thrillmon.models.table_layout import Layout
from thrillmon.models.table_list import TableList
from thrillmon.models.tables import GAME_CODE_ROLE, TableModel

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


class Desk:
    """A list under Qt's own referee: any breach of the model contract aborts the test."""

    def __init__(self) -> None:
        self.tables = TableModel(ZoneInfo("UTC"))
        self.rows = TableList(self.tables)
        self.referee = QAbstractItemModelTester(self.rows, FATAL)

    def hear(self, *tables: TableNow) -> None:
        self.tables.absorb(tables, NOW)
        self.tables.settle()

    def arrange(self, **layout: object) -> None:
        wanted = Layout(**layout)  # type: ignore[arg-type]
        self.rows.arrange(wanted, TABLES.parse(wanted.query, UTC, NOW))

    def shown(self) -> list[str]:
        """Return the rows as a person reads them: table codes, and heads in brackets."""
        return [
            code.removeprefix("G-") if (code := self.rows.game_code(row)) else f"[{self.rows.head_text(row)}]"
            for row in range(self.rows.rowCount())
        ]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_tables_come_in_table_order_with_the_closed_ones_last(desk: Desk) -> None:
    desk.hear(a_table("T10"), a_table("T9"), a_table("T1", state=5), a_table("T2"))
    assert desk.shown() == ["T2", "T9", "T10", "T1"]


@pytest.mark.parametrize("key", [column.key for column in TABLE_COLUMNS])
def test_every_column_sorts_both_ways(desk: Desk, key: str) -> None:
    desk.hear(a_table("T1", push=Witness(1.0, True)), a_table("T2", pace=PACE), a_table("T3", dealer=None), late("T4"))
    for descending in (False, True):
        desk.arrange(sort=key, descending=descending)
        assert sorted(desk.shown()) == ["T1", "T2", "T3", "T4"]
    desk.arrange()
    assert desk.shown() == ["T1", "T2", "T3", "T4"]


def test_sorting_by_age_puts_the_oldest_first(desk: Desk) -> None:
    ages = {"T1": Witness(1.0, True), "T2": Witness(90.0, False), "T3": Witness(None, False)}
    desk.hear(*(a_table(code, poll=witness) for code, witness in ages.items()))
    desk.arrange(sort="poll")
    assert desk.shown() == ["T3", "T2", "T1"]


def test_sorting_by_mark_puts_trouble_first(desk: Desk) -> None:
    desk.hear(a_table("T1"), late("T2", 5), late("T3", 60), a_table("T4", test=True))
    desk.arrange(sort="mark")
    assert desk.shown() == ["T3", "T2", "T4", "T1"]


def test_groups_by_game_have_heads_with_counts(desk: Desk) -> None:
    roulette = game_named("ROULETTE")
    desk.hear(a_table("T1"), a_table("T2", game=roulette), a_table("T3"))
    desk.arrange(group="game")
    assert desk.shown() == ["[Baccarat · 2]", "T1", "T3", "[Roulette · 1]", "T2"]


def test_groups_by_area_follow_the_users_names(desk: Desk) -> None:
    desk.hear(a_table("T101"), a_table("T201"), a_table("V1"))
    desk.arrange(group="area")
    assert desk.shown() == ["[T1 · 1]", "T101", "[T2 · 1]", "T201", "[V1 · 1]", "V1"]
    desk.arrange(group="area", areas="VIP: v*; Main: T1*, T2*")
    assert desk.shown() == ["[VIP · 1]", "V1", "[Main · 2]", "T101", "T201"]
    with pytest.raises(AreaError):
        desk.arrange(group="area", areas="VIP: v*; Main")
    assert desk.shown()[0] == "[VIP · 1]"


def test_a_group_called_open_never_holds_a_table_nobody_confirms(desk: Desk) -> None:
    desk.hear(a_table("T1"), a_table("T2", state=3), unconfirmed("T3"), a_table("T4", state=4))
    desk.arrange(group="state")
    assert desk.shown() == [
        "[Open · 1]", "T1", "[Going out of service · 1]", "T4", "[In maintenance · 1]", "T2",
        "[Not confirmed · 1]", "T3",
    ]  # fmt: skip


def test_a_closed_group_keeps_its_head_and_count(desk: Desk) -> None:
    desk.hear(a_table("T1"), a_table("T2"), a_table("T3", state=3))
    desk.arrange(group="state")
    assert desk.rows.toggle(0)
    assert desk.shown() == ["[Open · 2]", "[In maintenance · 1]", "T3"]
    desk.hear(a_table("T4"))
    assert desk.shown()[0] == "[Open · 3]"
    assert desk.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Open · 3, group, closed"
    assert desk.rows.shown_count() == 4
    assert desk.rows.toggle(0)
    assert desk.shown()[:4] == ["[Open · 3]", "T1", "T2", "T4"]
    assert not desk.rows.toggle(1)


def test_a_typed_filter_follows_the_tables(desk: Desk) -> None:
    desk.hear(a_table("T1"), late("T2"))
    desk.arrange(query="late")
    assert desk.shown() == ["T2"]
    desk.hear(late("T1"), a_table("T2"))
    assert desk.shown() == ["T1"]
    assert desk.rows.row_of("G-T2") is None


def test_a_column_filter_lets_only_its_values_through_and_says_so(desk: Desk) -> None:
    anna, bo = Person("D1", "Anna"), Person("D2", "Bo")
    desk.hear(a_table("T1", dealer=anna), a_table("T2", dealer=bo), a_table("T3", dealer=None))
    assert desk.rows.values(column_place("dealer")) == {"Anna": 1, "Bo": 1, "": 1}
    desk.arrange(values={"dealer": ("Anna", "")})
    assert desk.shown() == ["T1", "T3"]
    assert desk.rows.shown_count() == 2
    title = desk.rows.headerData(column_place("dealer"), Qt.Orientation.Horizontal)
    assert title == "Dealer (2)"


def test_nothing_moves_comes_or_goes_while_somebody_is_at_the_list(desk: Desk) -> None:
    desk.hear(a_table("T1"), a_table("T2"))
    desk.arrange(query="not late")
    desk.rows.held = True
    desk.hear(late("T1"), a_table("T3"))
    assert desk.shown() == ["T1", "T2"]
    desk.rows.held = False
    desk.hear(a_table("T2"))
    assert desk.shown() == ["T2", "T3"]


def test_what_a_person_wants_is_done_at_once_although_rows_are_held(desk: Desk) -> None:
    desk.hear(a_table("T1"), late("T2"))
    desk.rows.held = True
    desk.arrange(query="late")
    assert desk.shown() == ["T2"]


def test_a_row_keeps_its_identity_through_sorting_and_grouping(desk: Desk) -> None:
    desk.hear(*(a_table(f"T{number}") for number in range(1, 6)))
    kept = QPersistentModelIndex(desk.rows.index(2, 3))
    desk.arrange(sort="table", descending=True)
    desk.arrange(group="game", sort="table", descending=True)
    desk.arrange(group="game", query="T3 or T5")
    assert desk.shown() == ["[Baccarat · 2]", "T3", "T5"]
    assert kept.data(GAME_CODE_ROLE) == "G-T3"


def test_cells_are_announced_where_the_table_stands_in_this_list(desk: Desk) -> None:
    desk.hear(a_table("T1"), a_table("T2", state=3))
    desk.arrange(group="state")
    announced: list[int] = []
    desk.rows.dataChanged.connect(lambda first, last: announced.append(first.row()))
    desk.hear(a_table("T2", state=3, shift_round=99))
    assert announced == [desk.rows.row_of("G-T2")]
    desk.rows.toggle(2)
    announced.clear()
    desk.hear(a_table("T2", state=3, shift_round=100))
    assert announced == []


TABLES_DRAWN = st.builds(
    a_table,
    st.sampled_from([f"{area}{number}" for area in "TV" for number in range(1, 6)]),
    phase=st.sampled_from(Phase),
    state=st.integers(0, 7),
    standing=st.sampled_from(Standing),
    remaining=st.none() | st.floats(-100, 100),
    elapsed=st.none() | st.floats(0, 1e6),
    test=st.booleans(),
    game=st.sampled_from([game_named("ROULETTE"), game_named("SICBO"), game_named("NEW")]),
    push=st.builds(Witness, st.none() | st.floats(0, 1e7), st.booleans(), st.booleans()),
)
LAYOUTS = st.builds(
    Layout,
    sort=st.sampled_from(["", *(column.key for column in TABLE_COLUMNS)]),
    descending=st.booleans(),
    group=st.sampled_from(["", "game", "area", "state"]),
    values=st.just({}) | st.just({"phase": ("Betting", "Playing")}),
    query=st.sampled_from(["", "test", "not late", "state=open"]),
    collapsed=st.just(()) | st.just(("game/SICBO", "state/open", "area/T1")),
)
TURNS = st.lists(st.tuples(st.lists(TABLES_DRAWN, max_size=6), st.none() | LAYOUTS, st.booleans()), max_size=8)


@settings(max_examples=60)
@given(TURNS)
def test_whatever_comes_the_list_keeps_its_contract(
    qtbot: QtBot, turns: list[tuple[list[TableNow], Layout | None, bool]]
) -> None:
    desk = Desk()
    layout = Layout()
    for tables, wanted, held in turns:
        desk.rows.held = held
        desk.hear(*{table.game_code: table for table in tables}.values())
        if wanted is not None:
            layout = wanted
            desk.rows.arrange(layout, TABLES.parse(layout.query, UTC, NOW))
    desk.rows.held = False
    desk.rows.arrange(replace(layout, collapsed=()), TABLES.parse(layout.query, UTC, NOW))
    codes = [code for code in desk.shown() if not code.startswith("[")]
    assert len(codes) == len(set(codes)) == desk.rows.shown_count()

"""No value of any list or panel is shown without its age once its sources are silent."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from pytestqt.qtbot import QtBot

from tests.making import NOW
from tests.table_rows import PACE, a_table, unconfirmed
from thrillmon.floor.table_now import Standing, TableNow, Witness
from thrillmon.models.cells import Cell, Tone
from thrillmon.models.table_columns import TABLE_COLUMNS
from thrillmon.models.table_details import describe
from thrillmon.models.table_list import TableList
from thrillmon.models.tables import CELL_ROLE, GAME_CODE_ROLE, TableModel
from thrillmon.models.worst_list import WorstList

MODELS: dict[str, Callable[[TableModel], QAbstractItemModel]] = {
    "all tables": lambda tables: tables,
    "list": TableList,
    "pinned strip": WorstList,
}
"""Every model that shows values of tables; who adds one adds it here."""

# The strip shows nothing of tables that are well.
ONLY_TROUBLE = "pinned strip"

LIVE = a_table(pace=PACE, push=Witness(1.0, fresh=True), poll=Witness(1.0, fresh=True))
OTHERS = [a_table("T1"), a_table("T2"), a_table("T3")]


def shown(model: QAbstractItemModel, column: int) -> QModelIndex:
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data(GAME_CODE_ROLE) == "G-T101")
    return model.index(row, column)


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("place", range(len(TABLE_COLUMNS)), ids=[column.key for column in TABLE_COLUMNS])
def test_a_value_grows_old_and_unknown_in_every_column_and_is_live_again(qtbot: QtBot, name: str, place: int) -> None:
    tables = TableModel(ZoneInfo("UTC"))
    model = MODELS[name](tables)

    def hear(table: TableNow) -> None:
        tables.absorb([*OTHERS, table], NOW)
        tables.settle()

    turns = [LIVE, unconfirmed(seconds=10), unconfirmed(seconds=40, standing=Standing.UNKNOWN), LIVE]
    for table in turns:
        hear(table)
        if table.standing is Standing.LIVE:
            assert name == ONLY_TROUBLE or not shown(model, place).data(CELL_ROLE).stale
            continue
        cell: Cell = shown(model, place).data(CELL_ROLE)
        spoken = shown(model, place).data(Qt.ItemDataRole.AccessibleTextRole)
        assert cell.stale, "it is painted as live"
        if TABLE_COLUMNS[place].key == "alarm":
            continue  # that there is none is no value that somebody told
        assert cell.text or cell.payload, "it is blank"
        assert cell.tone is not Tone.NORMAL, "it looks live"
        assert any(word in spoken for word in ("since", "ago")), f"it says nothing of its age: {spoken}"
        assert any(word in cell.tip for word in ("since", "ago")), f"its tip says nothing of its age: {cell.tip}"


def test_the_side_panel_says_since_when_nothing_is_confirmed(qtbot: QtBot) -> None:
    tables = TableModel(ZoneInfo("UTC"))
    for table, standing in (
        (LIVE, ""),
        (unconfirmed(), "not confirmed since 22:13:20"),
        (unconfirmed(standing=Standing.UNKNOWN), "unknown since 22:13:20"),
    ):
        assert describe(table, tables.view_of(table)).standing == standing

"""What a table looks like in every condition, without colours."""

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.making import NOW
from tests.panes.tables_desk import Desk, different
from tests.table_rows import a_table, disagreeing, late, standing_still, unconfirmed
from thrillmon.floor.phases import Phase
from thrillmon.floor.table_now import Standing
from thrillmon.panes.theme import Choice, load

CONDITIONS = {
    "well": a_table(),
    "stale": unconfirmed(),
    "unknown": unconfirmed(standing=Standing.UNKNOWN),
    "stopped": a_table(phase=Phase.IDLE, state=3, remaining=None, planned=None),
    "leaving": a_table(state=4),
    "late": late(),
    "standing still": standing_still(),
    "cancelled": a_table(phase=Phase.CANCELLED, cancelled=True, last_cancelled=True, remaining=None, planned=None),
    "corrected": a_table(corrected=True),
    "test": a_table(test=True),
    "changing shoe": a_table(phase=Phase.CHANGING_SHOE, remaining=None, planned=None, elapsed=20.0),
    "disagreeing": disagreeing(),
}

# Pixels of a row that must differ clearly, and of the mark at its head alone.
ROW_DIFFERS, MARK_DIFFERS = 120, 18


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_every_condition_looks_different_without_colour(qtbot: QtBot, tmp_path: Path, theme: Choice) -> None:
    desk = Desk(qtbot)
    desk.pane.show_theme(load(theme))
    rows: dict[str, QImage] = {}
    marks: dict[str, QImage] = {}
    for name, table in CONDITIONS.items():
        desk.hear(table, server=NOW)
        rows[name] = desk.grey(desk.row_rect("G-T101"))
        marks[name] = desk.grey(desk.cell_rect("G-T101", "mark"))
    for one, other in combinations(CONDITIONS, 2):
        assert different(rows[one], rows[other]) >= ROW_DIFFERS, f"{one} looks like {other}"
        assert different(marks[one], marks[other]) >= MARK_DIFFERS, f"the mark of {one} looks like that of {other}"


def test_cards_that_do_not_fit_are_counted_and_never_cut(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.hear(a_table())
    faces = desk.pane.view._faces
    assert faces is None or faces.ratio > 0
    desk.pane.view.viewport().grab()
    faces = desk.pane.view._faces
    assert faces is not None
    hand = desk.tables.table(0).last.hands[0].faces
    groups = (hand * 5, hand * 5)
    for width in range(30, 400, 7):
        shown, left_out = faces.fitting(groups, 22, width)
        used = faces.row_width(shown, 22) + (faces.more_width(left_out, 22) if left_out else 0.0)
        assert used <= width or not any(shown)
        assert sum(len(group) for group in shown) + left_out == 20

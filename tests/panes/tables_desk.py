"""A tables pane on tables that a test makes."""

from datetime import UTC

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.making import NOW
from thrillmon.floor.table_now import TableNow
from thrillmon.models.table_columns import column_place
from thrillmon.models.tables import TableModel
from thrillmon.panes.memory import Memory
from thrillmon.panes.tables import TablesPane
from thrillmon.panes.theme import load


class Desk:
    """The pane, shown."""

    def __init__(self, qtbot: QtBot, memory: Memory | None = None, width: int = 1270, height: int = 700) -> None:
        self.tables = TableModel(UTC)
        self.pane = TablesPane(self.tables, load("dark"), memory)
        self.chosen: list[str] = []
        self.pane.table_chosen.connect(self.chosen.append)
        qtbot.addWidget(self.pane)
        self.pane.resize(width, height)
        self.pane.show()
        qtbot.waitExposed(self.pane)

    def hear(self, *tables: TableNow, server: float = NOW) -> None:
        self.tables.absorb(tables, server)
        self.tables.settle()

    def shown(self) -> list[str]:
        """Return the rows as a person reads them: table codes, and heads in brackets."""
        rows = self.pane.rows
        return [
            code.removeprefix("G-") if (code := rows.game_code(row)) else f"[{rows.head_text(row)}]"
            for row in range(rows.rowCount())
        ]

    def worst(self) -> list[str]:
        """Return the rows of the pinned strip."""
        rows = self.pane.strip.rows
        return [rows.game_code(row).removeprefix("G-") for row in range(rows.rowCount())]

    def row_rect(self, game_code: str) -> QRect:
        """Return where a table's row is painted in the list."""
        view = self.pane.view
        row = self.pane.rows.row_of(game_code) or 0
        rect = view.visualRect(self.pane.rows.index(row, column_place("table")))
        return QRect(0, rect.top(), view.viewport().width(), rect.height())

    def cell_rect(self, game_code: str, key: str) -> QRect:
        """Return where a cell is painted in the list."""
        return self.pane.view.visualRect(self.pane.rows.index(self.pane.rows.row_of(game_code) or 0, column_place(key)))

    def grey(self, rect: QRect) -> QImage:
        """Return a part of the list as somebody sees it who sees no colours."""
        image = self.pane.view.viewport().grab(rect).toImage()
        return image.convertToFormat(QImage.Format.Format_Grayscale8)


def different(one: QImage, other: QImage, clearly: int = 40) -> int:
    """Return how many pixels of two grey pictures differ clearly."""
    return sum(
        abs((one.pixel(x, y) & 0xFF) - (other.pixel(x, y) & 0xFF)) > clearly
        for x in range(min(one.width(), other.width()))
        for y in range(min(one.height(), other.height()))
    )

"""Rows that stand for tables: what a list shows of the floor, in its order, with the heads of groups between."""

from typing import NamedTuple

from thrillmon.models.ordered_rows import NO_PARENT, Index, OrderedRows

__all__ = ["NO_PARENT", "Index", "KeyedRows", "Row"]


class Row(NamedTuple):
    """What a row is, whatever stands around it: a table by its game code, or the head of a group by its key."""

    game_code: str
    group: str = ""


class KeyedRows(OrderedRows[Row]):
    """Rows of tables."""

    def game_code(self, row: int) -> str:
        """Return the table in a row; "" for the head of a group."""
        return self.rows[row].game_code

    def row_of(self, game_code: str) -> int | None:
        """Return the row of a table; None when it is not shown."""
        return self.place_of(Row(game_code))

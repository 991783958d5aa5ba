"""Compile what a query asks for to SQL over the records of one day."""

import sqlite3
from collections.abc import Callable
from math import inf
from typing import NamedTuple

from thrillmon.archive.day_writer import DEALER, RESULT, SHIFT, SHOE
from thrillmon.archive.entries import Place
from thrillmon.archive.files import DAY_SECONDS, day_named
from thrillmon.archive.pending import SEPARATOR
from thrillmon.archive.schema import CANCELLED, CORRECTED, TEST
from thrillmon.floor.codes import parse_code
from thrillmon.floor.expressions import Compared, Either, Every, Expression, Kind, Not, Word

# An index is walked for each of so many values at most, newest first; for more, all rows of the day are cheaper.
MOST_VALUES = 64

# A part of a code that fewer of the newest rounds have is rare: all codes are looked through before any round is.
# Of so many with so few among them a page is found among some ten thousand, which takes less.
NEWEST, FEW = 2_000, 10

Value = str | float | int | bytes

_PLACE_FIELDS = {"game_code": 0, "table": 1, "game": 2, "subtype": 3}
_FLAGS = {"cancel": CANCELLED, "corrected": CORRECTED, "test": TEST}
_NUMBERS = {"step.gap": "gap", "duration": "duration"}
_OWN_CODES = {"round": "code", "code": "code"}
_WORD_CODES = {"shoe": SHOE, "shift": SHIFT}


class Clause(NamedTuple):
    """A condition that is true or false, never null."""

    sql: str
    values: tuple[Value, ...] = ()


class Plan(NamedTuple):
    """How a day is searched. column, numbers: an index walked for each number, newest first; None for all by time.

    narrow: whether what the clause leaves is found by an index of its own and must be sorted.
    """

    clause: Clause
    column: str | None = None
    numbers: tuple[int, ...] = ()
    narrow: bool = False


TRUE, FALSE = Clause("1"), Clause("0")


class Compiler:
    """Compiles for one day: what stands in its small tables is looked at here, with the tests of the language.

    table: rounds or spans.
    """

    def __init__(self, connection: sqlite3.Connection, table: str) -> None:
        self._connection = connection
        self._table = table
        self._places: list[tuple[int, Place]] | None = None
        self._seek = False

    def plan(self, expression: Expression) -> Plan:
        """Return how to search for an expression."""
        clause = self.compile(expression)
        parts = expression.parts if isinstance(expression, Every) else (expression,)
        best: Plan | None = None
        for part in parts:
            found = self._driver(part, clause)
            if found is not None and (
                best is None or (found.narrow, -len(found.numbers)) > (best.narrow, -len(best.numbers))
            ):
                best = found
        if best is None and any(self._is_part(part) for part in parts) and self._rare(clause):
            self._seek = True
            clause = self.compile(expression)
        return best or Plan(clause)

    def compile(self, expression: Expression) -> Clause:
        """Return the condition for an expression."""
        match expression:
            case Every(parts):
                return _joined(" AND ", [self.compile(part) for part in parts], TRUE)
            case Either(parts):
                return _joined(" OR ", [self.compile(part) for part in parts], FALSE)
            case Not(part):
                inner = self.compile(part)
                return Clause(f"NOT ({inner.sql})", inner.values)
            case Word():
                return self._word(expression)
            case _:
                return self._compared(expression)

    def _compared(self, asked: Compared) -> Clause:
        name = asked.name
        if name in _PLACE_FIELDS:
            return _among("place", self._places_that(asked))
        if name in _OWN_CODES:
            clause = _code("code", asked)
            return self._sought(clause) if self._is_part(asked) else clause
        if name in _WORD_CODES and self._table == "rounds":
            return _among(name, self._words_that(_WORD_CODES[name], asked.test))
        if name == "shift":
            return _among("shift", self._words_that(SHIFT, asked.test))
        if name == "dealer":
            return _among("dealer", self._words_that(DEALER, lambda text: _any_part(asked, text)))
        if name == "result":
            return _among("result", self._words_that(RESULT, asked.test))
        if name in _NUMBERS:
            return Clause(f"ifnull({_NUMBERS[name]} {asked.operator} ?, 0)", (float(asked.wanted),))
        if asked.kind is Kind.FLAG:
            set_ = "<>" if asked.wanted else "="
            return Clause(f"marks & {_FLAGS[name]} {set_} 0")
        return Clause("at >= ?" if asked.kind is Kind.AFTER else "at < ?", (float(asked.wanted),))

    def _word(self, asked: Word) -> Clause:
        if self._whole_code(asked) is not None:
            return Clause("code = ?", (asked.wanted,))
        clauses = [
            _among(
                "place",
                [
                    number
                    for number, place in self._all_places()
                    if any(asked.test(code.casefold()) for code in place[:2])
                ],
            ),
            self._sought(_like("code", f"*{asked.wanted}*")),
        ]
        fields = {"shoe": SHOE, "shift": SHIFT} if self._table == "rounds" else {"shift": SHIFT}
        clauses += [
            _among(column, self._words_that(field, lambda text: asked.test(str(text))))
            for column, field in fields.items()
        ]
        return _joined(" OR ", clauses, FALSE)

    def _whole_code(self, asked: Word) -> str | None:
        """Return the code when the word is a whole one of the table that is searched: it can be no part of another."""
        code = parse_code(asked.wanted.upper())
        return asked.wanted if code is not None and code.kind == "ROUN" and self._table == "rounds" else None

    def _is_part(self, part: Expression) -> bool:
        """Say whether all codes have to be looked through for it."""
        if isinstance(part, Word):
            return self._whole_code(part) is None
        if not isinstance(part, Compared) or part.name not in _OWN_CODES:
            return False
        return part.operator == "~" or _has_glob(str(part.wanted))

    def _sought(self, clause: Clause) -> Clause:
        """Return a condition on the code as one that looks through the index of codes, a third of the work, or less."""
        if not self._seek:
            return clause
        table = self._table
        return clause._replace(sql=f"rowid IN (SELECT rowid FROM {table} INDEXED BY {table}_code WHERE {clause.sql})")

    def _rare(self, clause: Clause) -> bool:
        """Say whether so few of the newest are found that a page of them is far."""
        if self._table != "rounds":
            return False  # there are a hundred times fewer shoes than rounds
        newest = f"SELECT * FROM rounds ORDER BY at DESC LIMIT {NEWEST}"
        found = f"SELECT count(*) FROM (SELECT 1 FROM ({newest}) WHERE {clause.sql} LIMIT {FEW})"
        return int(self._connection.execute(found, clause.values).fetchone()[0]) < FEW

    def _driver(self, part: Expression, clause: Clause) -> Plan | None:
        """Return how to search by way of one part that must hold, if an index knows it."""
        if isinstance(part, Word):
            return Plan(clause, narrow=True) if self._whole_code(part) is not None else None
        if not isinstance(part, Compared):
            return None
        if part.name in _OWN_CODES:
            return Plan(clause, narrow=True) if part.operator == "=" and not _has_glob(str(part.wanted)) else None
        if self._table != "rounds":
            return None
        if part.name in _PLACE_FIELDS:
            return _walk(clause, "place", self._places_that(part))
        if part.name == "shoe":
            return _walk(clause, "shoe", self._words_that(SHOE, part.test))
        if part.name == "dealer":
            return _walk(clause, "dealer", self._words_that(DEALER, lambda text: _any_part(part, text)))
        return None

    def _places_that(self, asked: Compared) -> list[int]:
        column = _PLACE_FIELDS[asked.name]
        return [number for number, place in self._all_places() if place[column] and asked.test(place[column])]

    def _all_places(self) -> list[tuple[int, Place]]:
        if self._places is None:
            self._places = [
                (number, (game_code, table_code, game, subtype))
                for number, game_code, table_code, game, subtype in self._connection.execute(
                    "SELECT place, game_code, table_code, game, subtype FROM places"
                )
            ]
        return self._places

    def _words_that(self, field: int, test: Callable[[str], bool]) -> list[int]:
        rows = self._connection.execute(
            "SELECT word, text FROM words WHERE field = ? AND text <> ''", (field,)
        ).fetchall()
        return [word for word, text in rows if test(text.casefold())]


def days_for(expression: Expression, days: list[int]) -> list[int]:
    """Return those days, newest first, on which something can be found, as far as times and whole codes tell."""
    earliest, latest = _bounds(expression)
    hit = [day for day in days if (day + 1) * DAY_SECONDS > earliest and day * DAY_SECONDS < latest]
    return hit[::-1]


def likely_days(expression: Expression, days: list[int]) -> list[int] | None:
    """Return the days to look at first for a whole code that names its day; None when nothing does."""
    parts = expression.parts if isinstance(expression, Every) else (expression,)
    for part in parts:
        if isinstance(part, Word) or (isinstance(part, Compared) and part.name == "round" and part.operator == "="):
            code = parse_code(str(part.wanted).upper())
            if code is not None:
                day = _day_written(code.day)
                # The studio's day is not ours, and shifts run past midnight.
                return None if day is None else [one for one in days if abs(one - day) <= 1]
    return None


def _day_written(text: str) -> int | None:
    return day_named(f"20{text[:2]}-{text[2:4]}-{text[4:]}")


def _bounds(expression: Expression) -> tuple[float, float]:
    if isinstance(expression, Every):
        found = [_bounds(part) for part in expression.parts]
        return max((one[0] for one in found), default=-inf), min((one[1] for one in found), default=inf)
    if isinstance(expression, Compared) and expression.kind is Kind.AFTER:
        return float(expression.wanted), inf
    if isinstance(expression, Compared) and expression.kind is Kind.BEFORE:
        return -inf, float(expression.wanted)
    return -inf, inf


def _joined(word: str, clauses: list[Clause], empty: Clause) -> Clause:
    if not clauses:
        return empty
    if len(clauses) == 1:
        return clauses[0]
    return Clause(
        "(" + word.join(one.sql for one in clauses) + ")", tuple(value for one in clauses for value in one.values)
    )


def _among(column: str, numbers: list[int]) -> Clause:
    # The numbers are ours, and there may be more of them than a statement takes parameters.
    return Clause(f"ifnull({column} IN ({','.join(map(str, numbers))}), 0)") if numbers else FALSE


def _walk(clause: Clause, column: str, numbers: list[int]) -> Plan | None:
    return Plan(clause, column, tuple(numbers)) if len(numbers) <= MOST_VALUES else None


def _has_glob(text: str) -> bool:
    return any(mark in text for mark in ("*", "…", "..."))


def _code(column: str, asked: Compared) -> Clause:
    wanted = str(asked.wanted)
    if asked.operator == "~":
        return _like(column, f"*{wanted}*")
    return _like(column, wanted) if _has_glob(wanted) else Clause(f"({column} = ? AND {column} <> '')", (wanted,))


def _like(column: str, wanted: str) -> Clause:
    pattern = wanted.replace("…", "*").replace("...", "*")
    for mark in ("\\", "%", "_"):
        pattern = pattern.replace(mark, f"\\{mark}")
    return Clause(f"({column} LIKE ? ESCAPE '\\' AND {column} <> '')", (pattern.replace("*", "%"),))


def _any_part(asked: Compared, dealer: str) -> bool:
    return any(part and asked.test(part) for part in dealer.split(SEPARATOR))

"""The query language: what it finds, and where it says a query goes wrong."""

from dataclasses import dataclass
from datetime import UTC
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.making import NOW
from thrillmon.floor.queries import Field, Kind, Language, QueryError


@dataclass
class Row:
    table: str = "T101"
    dealer: str = "Anna Berg"
    code: str = "ROUNLLWC01020024031600010069"
    gap: float | None = 25.0
    cancel: bool = False
    at: float = NOW


ROWS: Language[Row] = Language(
    {
        "table": Field(Kind.CODE, lambda row: row.table),
        "round": Field(Kind.CODE, lambda row: row.code),
        "dealer": Field(Kind.NAME, lambda row: row.dealer),
        "step.gap": Field(Kind.NUMBER, lambda row: row.gap),
        "cancel": Field(Kind.FLAG, lambda row: row.cancel),
        "after": Field(Kind.AFTER, lambda row: row.at),
        "before": Field(Kind.BEFORE, lambda row: row.at),
    },
    lambda row: (row.table, row.code),
)


def finds(query: str, row: Row | None = None) -> bool:
    return ROWS.parse(query, UTC, NOW + 60)(row or Row())


@pytest.mark.parametrize(
    "query",
    [
        "",
        "  ",
        "table=T101",
        "table=t101",
        "TABLE:T1*",
        "table!=T102",
        "table~10",
        "dealer=anna",
        'dealer="anna berg"',
        "step.gap>20s",
        "step.gap<=25",
        "step.gap<1m",
        "-cancel",
        "not cancel",
        "cancel=no",
        "round=ROUN…0069",
        "round=ROUN...0069",
        "0069",
        '"LLWC01"',
        "table=T102 or table=T101",
        "table=T101 (cancel or dealer=anna)",
        "after:2023-11-14 before:2023-11-15",
    ],
)
def test_it_finds(query: str) -> None:
    assert finds(query)


@pytest.mark.parametrize(
    "query",
    ["table=T10", "dealer=ann", "step.gap>26", "cancel", "cancel=yes", "0070", "-0069", "table=[T]101", "table=T1?1"],
)
def test_it_does_not_find(query: str) -> None:
    assert not finds(query)


def test_what_has_no_value_is_not_found_by_any_comparison() -> None:
    assert not finds("step.gap>0", Row(gap=None))
    assert not finds("step.gap<100", Row(gap=None))


def test_a_time_of_day_is_the_newest_such_moment_in_the_zone() -> None:
    zone = ZoneInfo("Asia/Taipei")  # NOW is 06:13:20 there
    assert ROWS.parse("after:06:13", zone, NOW + 60)(Row())
    assert not ROWS.parse("after:06:14", zone, NOW + 60)(Row())
    assert ROWS.parse("after:21:00", zone, NOW + 60)(Row()), "21:00 has not come yet today: yesterday's is meant"


@pytest.mark.parametrize(
    ("query", "position"),
    [
        ("tabel=T101", 0),
        ("table=T101 tabel=1", 11),
        ("step.gap>soon", 9),
        ("cancel=maybe", 7),
        ("after:25:00", 6),
        ("table=T101 step.gap~3", 20),
        ("(table=T101", 11),
        ("table=T101)", 10),
        ("table=", 6),
        ('table="T101', 6),
        ("table>T101", 6),
    ],
)
def test_an_error_points_at_its_character(query: str, position: int) -> None:
    with pytest.raises(QueryError) as caught:
        finds(query)
    assert caught.value.position == position
    assert str(caught.value)


def understood(text: str) -> bool | int:
    """Return what the query says of a row, or where it goes wrong."""
    try:
        return finds(text)
    except QueryError as error:
        return error.position


@given(st.text(max_size=60))
def test_any_text_is_either_a_query_or_an_error_inside_it(text: str) -> None:
    assert 0 <= understood(text) <= max(1, len(text))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("result=banker", ["Banker 8 over 3", "Banker 6 over 1, banker pair"]),
        ("result=tie", ["Tie 2, banker pair"]),
        ("result=pair", ["Tie 2, banker pair", "Banker 6 over 1, banker pair"]),
        ('result="banker pair"', ["Tie 2, banker pair", "Banker 6 over 1, banker pair"]),
        ("result=black", ["20 black even"]),
        ("result~bank", ["Banker 8 over 3", "Tie 2, banker pair", "Banker 6 over 1, banker pair"]),
    ],
)
def test_a_side_result_is_not_how_the_round_ended(query: str, found: list[str]) -> None:
    ended: Language[str] = Language({"result": Field(Kind.RESULT, lambda text: text)}, lambda text: (text,))
    test = ended.parse(query, UTC, NOW)
    rounds = ["Banker 8 over 3", "Tie 2, banker pair", "Banker 6 over 1, banker pair", "20 black even"]
    assert [text for text in rounds if test(text)] == found

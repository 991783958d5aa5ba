"""Chips and completion: terms go in and out of a query without touching the rest of it."""

from datetime import UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.making import NOW
from thrillmon.archive.rows import ROUNDS
from thrillmon.models.records_terms import has_term, quoted, suggest, with_term, without_term

FIELDS = {name: field.kind for name, field in ROUNDS.fields.items()}
WORDS = {"table": ["T101", "T102", "VIP (1)"], "game": ["BACCARAT"], "dealer": ["D7"], "result": ["Banker"]}

TERMS = st.sampled_from(["table=T101", "cancel", "-test", 'dealer="anna b"', "after:00:00", "step.gap>20s", "0069"])


@given(st.lists(TERMS, max_size=4, unique=True), TERMS)
def test_what_a_chip_puts_in_it_takes_out(terms: list[str], term: str) -> None:
    query = " ".join(one for one in terms if one != term)
    narrowed = with_term(query, term)
    assert has_term(narrowed, term)
    assert without_term(narrowed, term) == query
    ROUNDS.understand(narrowed, UTC, NOW)


def test_a_term_narrows_all_of_a_query_with_several_ways() -> None:
    query = with_term("table=T101 or table=T102", "cancel")
    assert query == "(table=T101 or table=T102) cancel"
    assert not has_term("cancel or test", "cancel")


def test_another_table_takes_the_place_of_the_one_before() -> None:
    assert with_term("cancel table=T101 test", "table=T102", instead_of="table=") == "cancel test table=T102"


@pytest.mark.parametrize(
    ("typed", "texts"),
    [
        ("tab", ["table="]),
        ("table=t1", ["table=T101", "table=T102"]),
        ("cancel table=1", ["table=T101", "table=T102", 'table="VIP (1)"']),
        ("-can", ["-cancel"]),
        ("cancel=", ["cancel=yes", "cancel=no"]),
        ("step", ["step.gap>"]),
        ("aft", ["after:"]),
        ("T10", ["table=T101", "table=T102"]),
        ("dealer=", ["dealer=D7"]),
        ("nothing=x", []),
        ("cancel ", []),
        ("", []),
        ('dealer="an', []),
    ],
)
def test_what_may_come_next(typed: str, texts: list[str]) -> None:
    assert suggest(typed, len(typed), FIELDS, WORDS).texts == texts


@given(st.text(max_size=30), st.integers(0, 30))
def test_nothing_typed_breaks_it(typed: str, cursor: int) -> None:
    suggested = suggest(typed, min(cursor, len(typed)), FIELDS, WORDS)
    assert 0 <= suggested.start <= suggested.end <= len(typed)


def test_values_are_quoted_where_they_must_be() -> None:
    assert (quoted("T101"), quoted("VIP (1)")) == ("T101", '"VIP (1)"')

"""Arrangements kept between runs: what was chosen comes back, damage does not stop the program."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrillmon.models.table_layout import DEFAULT_COLUMNS, Layout, layout_from, views_from, views_to_text

CHOSEN = Layout(
    columns=("table", "phase"),
    widths={"table": 90},
    sort="time",
    descending=True,
    group="area",
    areas="VIP: V*",
    values={"game": ("Baccarat", "")},
    query="late or dealer=陳",
    collapsed=("area/VIP",),
)


def test_an_arrangement_comes_back_as_it_was() -> None:
    assert layout_from(CHOSEN.to_text()) == CHOSEN
    assert views_from(views_to_text({"Floor A/ä=1": CHOSEN, "": Layout()})) == {"Floor A/ä=1": CHOSEN, "": Layout()}


def test_until_somebody_chooses_the_usual_columns_are_shown() -> None:
    assert Layout().shown == DEFAULT_COLUMNS
    assert "game_code" not in DEFAULT_COLUMNS


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '"x"', "[" * 100_000, '{"columns": 7, "widths": [], "values": {"game": 3}, "sort": null}',
     '{"sort": "price", "group": "colour", "widths": {"table": "wide", "phase": -4, "price": 10}}'],
)  # fmt: skip
def test_damage_counts_as_never_chosen(text: str) -> None:
    layout = layout_from(text)
    assert (layout.shown, layout.sort, layout.group, layout.widths) == (DEFAULT_COLUMNS, "", "", {})
    assert views_from(text) == {} or text.startswith("{")


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["columns", "widths", "sort", "values", "query", "game"]), inner, max_size=4
            )
        ),
    )
)
def test_no_content_of_the_file_stops_the_program(content: object) -> None:
    assert layout_from(json.dumps(content)).shown
    views_from(json.dumps(content))

"""Areas of the floor by patterns of table codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrillmon.models.table_groups import Area, AreaError, area_of, parse_areas


def test_areas_are_read_as_people_write_them() -> None:
    assert parse_areas(" Main: T1*,T2* ; VIP :V* ;") == (Area("Main", ("T1*", "T2*")), Area("VIP", ("V*",)))
    assert parse_areas("") == ()


@pytest.mark.parametrize(("text", "position"), [("Main", 0), ("Main: T1*;  VIP", 12), (": T1", 0), ("Main:", 0)])
def test_a_mistake_is_pointed_at(text: str, position: int) -> None:
    with pytest.raises(AreaError) as caught:
        parse_areas(text)
    assert caught.value.position == position


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("T101", "Main"),
        ("t250", "Main"),
        ("V7", "VIP"),
        ("X301", "X3"),
        ("LLBC07", "LLBC0"),
        ("BAR", "BAR"),
        ("7", "7"),
    ],
)
def test_a_table_belongs_to_the_first_area_that_names_it(code: str, name: str) -> None:
    assert area_of(code, parse_areas("Main: T1*, T2*; VIP: V*; Rest: V7"))[1] == name


@given(st.text(max_size=12), st.text(max_size=30))
def test_no_code_and_no_pattern_is_too_odd(code: str, pattern: str) -> None:
    area_of(code, (Area("x", (pattern,)),))

"""Rows divided among statements: all of them, in order, in parts of few sizes."""

from hypothesis import given
from hypothesis import strategies as st

from thrillmon.archive.parts import parts


@given(st.integers(0, 5_000), st.integers(1, 600))
def test_every_row_goes_into_one_statement_and_there_are_few_kinds_of_statements(count: int, most: int) -> None:
    divided = [list(part) for part in parts(range(count), most)]
    assert [row for part in divided for row in part] == list(range(count))
    assert {len(part) for part in divided} <= {1 << power for power in range(10) if 1 << power <= most}
    assert len(divided) <= count // (most // 2 + 1) + most.bit_length()

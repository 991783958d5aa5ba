"""Versions as Windows compares them."""

import ast

import pytest
from version_of_windows import numbers, text


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("0.1.0", (0, 1, 0, 0)),
        ("1.2", (1, 2, 0, 0)),
        ("2.0.1rc3", (2, 0, 1, 0)),
        ("1.0.dev4", (1, 0, 0, 0)),
        ("1.2.3.4.5", (1, 2, 3, 4)),
    ],
)
def test_numbers(version: str, expected: tuple[int, int, int, int]) -> None:
    assert numbers(version) == expected


def test_the_file_is_an_expression_that_names_the_version() -> None:
    made = text("0.1.0")
    ast.parse(made, mode="eval")
    assert "filevers=(0, 1, 0, 0)" in made
    assert "StringStruct('ProductVersion', '0.1.0')" in made

"""A query as questions to a provider: everything asked for must be among the answers."""

from datetime import UTC

import pytest

from tests.making import NOW
from thrillmon.archive.rows import ROUNDS
from thrillmon.floor.provider_questions import Place, Question, asks_for_corrections, questions

PLACES = [
    Place("T101", "G-1", "BACCARAT", "BACCARAT_CLASSIC"),
    Place("T102", "G-2", "BACCARAT", "BACCARAT_SPEED"),
    Place("T103", "G-3", "SICBO", "SICBO_CLASSIC"),
]
CODE = "ROUNLLBC07080023111400010002"


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("", [Question()]),
        ("cancel dealer=anna", [Question()]),
        ("table=T101", [Question("G-1")]),
        ("table=t10* -cancel", [Question("G-1"), Question("G-2"), Question("G-3")]),
        ("game=BACCARAT subtype~speed", [Question("G-2")]),
        ("game_code=G-3", [Question("G-3")]),
        ("table=T999", []),
        (CODE.lower(), [Question("", CODE)]),
        (f"round={CODE} table=T101", [Question("G-1", CODE)]),
        ("round=ROUN…0002", [Question()]),
        ("0002", [Question()]),
        ("after:2023-11-14T22:00 after:2023-11-14T21:00", [Question("", "", 1_699_999_200.0)]),
        ("(before:2023-11-14T22:00) table=T103", [Question("G-3", "", None, 1_699_999_200.0)]),
        ("table=T101 or table=T102", [Question()]),
        ("not table=T101", [Question()]),
    ],
)
def test_questions(query: str, asked: list[Question]) -> None:
    assert questions(ROUNDS.understand(query, UTC, NOW), PLACES) == asked


def test_records_do_not_tell_of_corrections() -> None:
    def asks(query: str) -> bool:
        return asks_for_corrections(ROUNDS.understand(query, UTC, NOW))

    assert asks("corrected table=T101")
    assert not asks("corrected=no")
    assert not asks("-corrected")
    assert not asks("corrected or cancel")

"""Codes and ids as the provider's samples show them."""

import base64

import pytest

from thrillmon.floor.codes import made_at, parse_code


def test_a_round_code_is_taken_apart() -> None:
    code = parse_code("ROUNLLWC01020024031600010069")
    assert code is not None
    assert (code.kind, code.game_id, code.day, code.shift, code.number) == ("ROUN", "LLWC01", "240316", 1, 69)


def test_a_shift_code_has_no_number_behind_its_shift() -> None:
    code = parse_code("SHIFLLWC0102002403160013")
    assert code is not None
    assert (code.shift, code.number) == (13, None)


@pytest.mark.parametrize(
    "text", ["", "ROUN", "ROUNLLWC0102002403160001006", "SHIFLLWC01020024031600010069", "ROUNLLWC0102002403160001006٣"]
)
def test_other_shapes_are_no_codes(text: str) -> None:
    assert parse_code(text) is None


@pytest.mark.parametrize(
    ("record_id", "second"),
    [
        ("ZfVz3RM6tc8ETVx8", 1710584797),
        ("ZfrYlmIu5EAUgudw", 1710938262),
        ("ZfZNGxM6tc8EUCNQ", 1710640411),
        ("Zfrfg2Iu5EAUgv5S", 1710940035),
    ],
)
def test_the_ids_of_all_samples_begin_with_the_second_they_were_made(record_id: str, second: int) -> None:
    assert made_at(base64.b64decode(record_id)) == second


def test_an_id_of_another_length_tells_no_time() -> None:
    assert made_at(b"123") is None

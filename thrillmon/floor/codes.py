"""The codes of shifts, shoes and rounds, and the times inside record ids."""

from typing import NamedTuple

# The first four bytes of an id are the second in which the record was made (true in all known samples).
ID_LENGTH = 12


class Code(NamedTuple):
    """A code taken apart. The four characters after game_id are opaque: nobody has said what they mean."""

    kind: str
    game_id: str
    opaque: str
    day: str
    shift: int
    number: int | None


def parse_code(text: str) -> Code | None:
    """Take a code such as ROUNLLWC01020024031600010069 apart; None when it has another shape."""
    kind = text[:4]
    length = {"SHIF": 24, "SHOE": 28, "ROUN": 28}.get(kind)
    digits = text[14:]
    if length != len(text) or not digits.isascii() or not digits.isdigit():
        return None
    number = int(text[24:28]) if length == 28 else None
    return Code(kind, text[4:10], text[10:14], text[14:20], int(text[20:24]), number)


def made_at(record_id: bytes) -> float | None:
    """Return the Unix second in which a record was made, read from its id."""
    if len(record_id) != ID_LENGTH:
        return None
    return float(int.from_bytes(record_id[:4], "big"))

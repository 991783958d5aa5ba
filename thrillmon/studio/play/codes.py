"""The codes of shifts, shoes and rounds, and the ids of records, as a studio makes them."""

from datetime import UTC, datetime
from hashlib import blake2b


def day_of(stamp_ms: int) -> str:
    """Return the yyMMdd of the codes. Real studios' time zone is unproven; here it is UTC, as in the samples."""
    return datetime.fromtimestamp(stamp_ms // 1000, UTC).strftime("%y%m%d")


def opaque_of(version: str) -> str:
    """Return the four characters behind the game id: a version such as 0.2.1 gives 0200, as in the samples."""
    return f"0{version.split('.')[1]}00"


def shift_code(game_id: str, opaque: str, day: str, shift: int) -> str:
    """Return the 24 characters that name a shift."""
    return f"SHIF{game_id}{opaque}{day}{shift:04d}"


def shoe_code(of_shift: str, shoe: int) -> str:
    """Return the 28 characters that name a shoe of the shift."""
    return f"SHOE{of_shift[4:]}{shoe:04d}"


def round_code(of_shift: str, number: int) -> str:
    """Return the 28 characters that name a round of the shift."""
    return f"ROUN{of_shift[4:]}{number:04d}"


class Mint:
    """Makes the 12-byte ids: four bytes of seconds, five of the process, three that count."""

    def __init__(self, seed: int) -> None:
        digest = blake2b(f"mint {seed}".encode(), digest_size=8).digest()
        self._process = digest[:5]
        self._count = int.from_bytes(digest[5:], "big")

    def id_at(self, stamp_ms: int) -> bytes:
        """Return the id of a record that begins then."""
        self._count = (self._count + 1) & 0xFFFFFF
        seconds = stamp_ms // 1000 & 0xFFFFFFFF
        return seconds.to_bytes(4, "big") + self._process + self._count.to_bytes(3, "big")

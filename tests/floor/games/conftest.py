"""Rounds to read: cards on seats, steps heard, and how the round stands."""

from collections.abc import Callable, Iterable, Mapping

import pytest

from thrillmon.wire.recorder.record_pb2 import RoundRecord

Deal = Callable[..., RoundRecord]


@pytest.fixture(scope="session")
def deal() -> Deal:
    """Return a maker of rounds: codes by (seat, resource), as a record carries them."""

    def make(
        cards: Mapping[tuple[int, int], Iterable[str]],
        *,
        subtype: str = "",
        ended: bool = False,
        cancelled: bool = False,
        steps: Iterable[int] = (),
        win_type: Mapping[int, int] | None = None,
        patterns: Mapping[tuple[int, int], int] | None = None,
    ) -> RoundRecord:
        record = RoundRecord(game_subtype=subtype, is_end=ended, win_type=win_type or {})
        if cancelled:
            record.cancel = True
        for (seat, resource), codes in cards.items():
            record.seats[seat].code = seat
            card_list = record.seats[seat].cards[resource]
            card_list.pattern = (patterns or {}).get((seat, resource), 0)
            for code in codes:
                # The vendor's finished sample has neither a card type nor visible cards.
                card_list.list.add(code=code, visible=False)
        for step in steps:
            record.process.add(code=step)
        return record

    return make

"""Snapshots: what a poll says of one table, all of it from the same answer."""

from typing import NamedTuple

from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord


class Current(NamedTuple):
    """A table as the provider sees it now.

    round: its current round; None when the provider knows none.
    shoe, shift: None when there is none or when it was not asked for, because the round names the same as before.
    server_time: the server's clock in Unix seconds; None when it does not tell.
    """

    game_code: str
    round: RoundRecord | None
    shoe: ShoeRecord | None
    shift: ShiftRecord | None
    server_time: float | None

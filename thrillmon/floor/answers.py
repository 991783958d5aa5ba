"""What a poll of the provider answered."""

from collections.abc import Sequence
from typing import NamedTuple

from thrillmon.floor.rounds import Source
from thrillmon.floor.snapshots import Current
from thrillmon.wire.recorder.provider_pb2 import GameProvide


class Answer(NamedTuple):
    """An answer of the provider, whole or in part.

    server_time: when it was made, by the studio's clock; None when the call does not tell.
    asked, answered: by our clock. All in Unix seconds.
    """

    source: Source
    asked: float
    answered: float
    games: Sequence[GameProvide] = ()
    current: Sequence[Current] = ()
    server_time: float | None = None

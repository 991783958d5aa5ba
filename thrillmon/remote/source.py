"""What a poll of the floor can be asked, whatever it runs over."""

from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import Literal, Protocol

from thrillmon.floor.snapshots import Current
from thrillmon.remote.errors import RemoteFailure
from thrillmon.wire.recorder.provider_pb2 import Dealer, GameProvide


class FloorSource(Protocol):
    """The floor as it is now. Every call raises a RemoteFailure, and nothing else, when it gets no answer."""

    @property
    def name(self) -> Literal["grpc", "rest"]:
        """The witness these answers come from."""
        ...

    @property
    def failed(self) -> Mapping[str, RemoteFailure]:
        """Why the tables that the last finished poll left out were left out, by game code."""
        ...

    async def games(self) -> list[GameProvide]:
        """Return all tables as they are offered."""
        ...

    def current(self, game_codes: Sequence[str], *, spread_seconds: float = 0.0) -> AsyncGenerator[Current, None]:
        """Give one answer per table as it arrives.

        spread_seconds: start the questions evenly over this time instead of all at once.
        A table without a current round is an answer with round None. A table whose question alone failed is
        left out and named in `failed`, so that its age goes on growing; it raises when nothing gets through.
        Leave the iteration early only through contextlib.aclosing.
        """
        ...

    async def dealers(self, codes: Sequence[str]) -> list[Dealer]:
        """Return the dealers with these codes; unknown codes are left out."""
        ...

    async def close(self) -> None:
        """End all calls and let the connection go."""
        ...

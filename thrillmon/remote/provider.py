"""The floor as it is now, polled from the provider over gRPC in either generation of its calls."""

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from typing import Literal

from thrillmon.clock import Clock, SystemClock
from thrillmon.floor.snapshots import Current
from thrillmon.remote.channel import GrpcChannel
from thrillmon.remote.errors import RemoteFailure, Unimplemented
from thrillmon.remote.fetch_poll import FetchPoll
from thrillmon.remote.generations import Generation, Generations
from thrillmon.remote.list_poll import ListPoll
from thrillmon.remote.pacing import Pace, Pause
from thrillmon.remote.recorder import Recorder
from thrillmon.wire.recorder.provider_pb2 import Dealer, GameProvide


class GrpcProvider:
    """A FloorSource over gRPC.

    target: host:port. metadata: sent with every call; its values are secrets. platform: the platform code, which
    only the Fetch generation asks for. generation: "auto" finds it out by asking and finds out anew when the
    server has changed. root_certificates: PEM of the authorities to trust. at_once: questions under way at a time.
    Raises ValueError for what cannot be an address, metadata or certificates, without showing a value.
    """

    name: Literal["grpc"] = "grpc"

    def __init__(
        self,
        target: str,
        *,
        tls: bool,
        metadata: Mapping[str, str],
        platform: str,
        generation: Literal["auto", "list", "fetch"] = "auto",
        deadline_seconds: float = 5.0,
        root_certificates: bytes | None = None,
        at_once: int = 8,
        clock: Clock | None = None,
        pause: Pause = asyncio.sleep,
    ) -> None:
        self._clock = clock or SystemClock()
        self._platform = platform
        self._channel = GrpcChannel(
            target,
            tls=tls,
            metadata=metadata,
            deadline_seconds=deadline_seconds,
            root_certificates=root_certificates,
        )
        self._generations = Generations(self._channel, platform, generation)
        self._pace = Pace(self._channel.place, self._clock, at_once=at_once, pause=pause)
        self._polls: dict[Generation, ListPoll | FetchPoll] = {
            "list": ListPoll(self._channel, self._pace),
            "fetch": FetchPoll(self._channel, self._pace),
        }
        self._failed: Mapping[str, RemoteFailure] = {}

    def __repr__(self) -> str:
        return f"GrpcProvider({self._channel.place!r})"

    @property
    def generation(self) -> Generation | None:
        """The generation the server speaks; None until it was asked."""
        return self._generations.known

    @property
    def failed(self) -> Mapping[str, RemoteFailure]:
        """See FloorSource."""
        return self._failed

    def recorder(self) -> Recorder:
        """Return record look-ups over the same channel; they end with it."""
        return Recorder(self._channel, self._generations, platform=self._platform, clock=self._clock)

    async def games(self) -> list[GameProvide]:
        """Return all tables as they are offered."""
        return await self._generations.games()

    async def current(self, game_codes: Sequence[str], *, spread_seconds: float = 0.0) -> AsyncGenerator[Current, None]:
        """See FloorSource. When the server changed its generation meanwhile, it is asked once more in the other."""
        codes = list(dict.fromkeys(game_codes))
        if not codes:
            return
        told: set[str] = set()
        for first_try in (True, False):
            generation = await self._generations.find()
            poll = self._polls[generation]
            answers = poll.current([code for code in codes if code not in told], spread_seconds)
            try:
                async with aclosing(answers):
                    async for current in answers:
                        told.add(current.game_code)
                        yield current
            except Unimplemented:
                if not first_try or not await self._generations.differs_from(generation):
                    raise
            else:
                return
            finally:
                self._failed = poll.failed

    async def dealers(self, codes: Sequence[str]) -> list[Dealer]:
        """Return the dealers with these codes; unknown codes are left out."""
        wanted = list(dict.fromkeys(codes))
        return await self._generations.spoken(
            list_way=lambda: self._polls["list"].dealers(wanted), fetch_way=lambda: self._polls["fetch"].dealers(wanted)
        )

    async def close(self) -> None:
        """End all calls and let the connection go."""
        await self._channel.close()
        await self._pace.close()

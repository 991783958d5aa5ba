"""The floor as it is now, polled from the provider's HTTP API: for networks that let only HTTPS through."""

import asyncio
import ssl
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from typing import Literal

from thrillmon.clock import Clock, SystemClock
from thrillmon.floor.snapshots import Current
from thrillmon.remote.complaints import no_gateway
from thrillmon.remote.errors import NotFound, RemoteFailure
from thrillmon.remote.gateway import Gateway
from thrillmon.remote.generations import Generations
from thrillmon.remote.list_poll import ListPoll
from thrillmon.remote.pacing import Pace, Pause
from thrillmon.remote.recorder import Recorder
from thrillmon.wire.recorder.provider_pb2 import Dealer, GameProvide


class RestProvider:
    """A FloorSource over HTTPS, which speaks the List generation only.

    url: where the provider's paths begin. api_key: the Provider HTTP Secret. ssl_context: the authorities to
    trust, those of this computer without it. at_once: questions under way at a time.
    Raises ValueError for what cannot be an address or a key, without showing it.
    """

    name: Literal["rest"] = "rest"

    def __init__(
        self,
        url: str,
        *,
        api_key: str,
        platform: str,
        deadline_seconds: float = 5.0,
        ssl_context: ssl.SSLContext | None = None,
        at_once: int = 8,
        clock: Clock | None = None,
        pause: Pause = asyncio.sleep,
    ) -> None:
        self._clock = clock or SystemClock()
        self._platform = platform
        self._gateway = Gateway(url, api_key=api_key, deadline_seconds=deadline_seconds, ssl_context=ssl_context)
        self._generations = Generations(self._gateway, platform, "list")
        self._pace = Pace(self._gateway.place, self._clock, at_once=at_once, pause=pause)
        self._poll = ListPoll(self._gateway, self._pace)

    def __repr__(self) -> str:
        return f"RestProvider({self._gateway.place!r})"

    @property
    def failed(self) -> Mapping[str, RemoteFailure]:
        """See FloorSource."""
        return self._poll.failed

    def recorder(self) -> Recorder:
        """Return record look-ups over the same connections; they end with it."""
        return Recorder(self._gateway, self._generations, platform=self._platform, clock=self._clock)

    async def games(self) -> list[GameProvide]:
        """Return all tables as they are offered."""
        try:
            return await self._generations.games()
        except NotFound:
            # A list is never "not found": it is the path that is.
            raise no_gateway(self._gateway.place, "ListGames") from None

    async def current(self, game_codes: Sequence[str], *, spread_seconds: float = 0.0) -> AsyncGenerator[Current, None]:
        """See FloorSource."""
        answers = self._poll.current(list(dict.fromkeys(game_codes)), spread_seconds)
        async with aclosing(answers):
            async for current in answers:
                yield current

    async def dealers(self, codes: Sequence[str]) -> list[Dealer]:
        """Return the dealers with these codes; unknown codes are left out."""
        return await self._poll.dealers(list(dict.fromkeys(codes)))

    async def close(self) -> None:
        """End all requests and let the connections go."""
        await self._gateway.close()
        await self._pace.close()

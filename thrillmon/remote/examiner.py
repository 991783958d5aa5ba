"""Look at the way to a server once for all the questions that failed together."""

import asyncio
import ssl
from collections.abc import Callable
from itertools import count

from thrillmon.remote.diagnosis import Speaks, diagnose
from thrillmon.remote.errors import RemoteFailure
from thrillmon.tasks import Tasks

_LONGEST_SECONDS = 2.0


class Examiner:
    """Finds out what is between us and a server.

    tls: makes what the connection is secured with; None when it is not.
    """

    def __init__(
        self,
        host: str,
        port: int,
        *,
        tls: Callable[[], ssl.SSLContext] | None,
        speaks: Speaks,
        patience_seconds: float,
    ) -> None:
        self._host = host
        self._port = port
        self._tls = tls
        self._speaks: Speaks = speaks
        self._patience_seconds = min(patience_seconds, _LONGEST_SECONDS)
        self._tasks = Tasks()
        self._numbers = count()
        self._look: asyncio.Task[RemoteFailure | None] | None = None

    async def examine(self) -> RemoteFailure | None:
        """Return what is wrong; None when the way looks sound or the look was called off by close()."""
        look = self._look
        if look is None or look.done():
            work = diagnose(
                self._host,
                self._port,
                tls=None if self._tls is None else self._tls(),
                speaks=self._speaks,
                patience_seconds=self._patience_seconds,
            )
            look = self._look = self._tasks.start(f"diagnosis {next(self._numbers)}", work)
        await asyncio.wait([look])
        return None if look.cancelled() else look.result()

    async def close(self) -> None:
        """Call a look off."""
        await self._tasks.close()

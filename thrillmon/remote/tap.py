"""Listen to ThrillConnect: batches of frames for as long as anybody wants them, whatever the network does."""

import asyncio
import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from typing import Protocol

from pydantic import SecretStr
from tenacity import AsyncRetrying, RetryCallState, wait_random_exponential

from thrillmon.clock import Clock
from thrillmon.floor.links import Link
from thrillmon.floor.pots import STALE_AFTER
from thrillmon.floor.taps import TapFrame
from thrillmon.remote.addresses import split_tap_url
from thrillmon.remote.errors import RemoteFailure, Unavailable
from thrillmon.remote.tap_errors import TokenRefused, mute, token_missing
from thrillmon.remote.tap_session import TapSession
from thrillmon.sentences import say
from thrillmon.settings.profile import Tap as TapSettings
from thrillmon.tasks import Tasks

Pause = Callable[[float], Awaitable[None]]

# One batch is decoded and merged in one turn of the loop: about 10 ms at most.
LARGEST_BATCH = 100

LONGEST_PAUSE = 20.0

# What a person must mend is tried again too, but not often.
WRONG_PAUSE = 30.0

# How often it is looked whether somebody has laid a new token ready; nothing is sent for that.
TOKEN_PAUSE = 30.0

WATCH_SECONDS = 1.0

# After so much silence the server is asked for a sign of life, and after so much it is given up. On a new connection
# it may be asking the wallet about us for tens of seconds, and has not proved yet that it answers pings.
PING_AFTER = 5.0
DEAD_AFTER = 20.0
NEW_DEAD_AFTER = 60.0

# How long a command without a window waits for a lost server to come back.
PATIENCE_SECONDS = 120.0


class TokenSource(Protocol):
    """Where the token comes from."""

    async def token(self, refused: SecretStr | None) -> SecretStr | None:
        """Return the token to show now; None when there is none.

        refused: the one that was refused just now, None at first. A source that still holds this one renews it if it
        can; one that cannot returns what it has, be it the same again.
        """
        ...


class Tap:
    """The ThrillConnect link.

    persistent: try for ever, as the window does; else a first failure, a refusal, and a loss of more than two minutes
    are raised to the caller.
    Raises ValueError for an address that cannot be, without showing it.
    """

    def __init__(
        self,
        settings: TapSettings,
        link: Link,
        clock: Clock,
        *,
        tokens: TokenSource,
        ssl_context: ssl.SSLContext | None = None,
        persistent: bool = True,
        pause: Pause = asyncio.sleep,
        on_loss: Callable[[RemoteFailure], None] | None = None,
    ) -> None:
        self._settings = settings
        self._where = split_tap_url(settings.url)
        self._link = link
        self._clock = clock
        self._tokens = tokens
        self._ssl_context = ssl_context
        self._persistent = persistent
        self._pause = pause
        self._on_loss = on_loss
        self._token: SecretStr | None = None
        self._refused: SecretStr | None = None
        self._again = False
        self._ever_up = False
        self._lost_at: float | None = None
        self._failures = 0

    def __repr__(self) -> str:
        return f"Tap({self._where.place!r})"

    def try_again(self) -> None:
        """Try the refused token once more: a person says that it is good now."""
        self._again = True

    async def batches(self) -> AsyncGenerator[list[TapFrame], None]:
        """Give frames as they come, connecting and subscribing again when the connection is lost.

        Leave the iteration through contextlib.aclosing: it closes the connection.
        Raises a RemoteFailure only when not persistent.
        """
        while True:
            failure: RemoteFailure | None = None
            session: TapSession | None = None
            try:
                self._link.connecting(self._clock.now())
                session = await self._open()
                async with Tasks() as tasks, aclosing(self._taken(session)) as taken:
                    tasks.start("tap.watch", self._watch(session, self._clock.now()))
                    async for frames in taken:
                        yield frames
            except RemoteFailure as lost:
                failure = lost
            finally:
                if session is not None:
                    await session.close()
            if failure is not None:
                await self._recover(failure)

    async def _open(self) -> TapSession:
        self._token = token = await self._tokens.token(self._refused)
        if token is None or not token.get_secret_value():
            raise token_missing(self._where.place)
        return await TapSession.open(
            self._where,
            token,
            self._clock,
            currency=self._settings.currency,
            events=self._settings.events,
            ssl_context=self._ssl_context,
        )

    async def _taken(self, session: TapSession) -> AsyncGenerator[list[TapFrame], None]:
        """Give what a session takes until it raises that it is lost."""
        while True:
            frames = await session.take(LARGEST_BATCH)
            # What the link is worth must be true before the frames are merged.
            if session.proved:
                self._rise(self._clock.now())
            yield frames
            await asyncio.sleep(0)

    async def _watch(self, session: TapSession, opened: float) -> None:
        """Keep the link's evidence true, ask for signs of life, and give a dead connection up."""
        while True:
            silence = self._clock.monotonic() - session.heard
            now = self._clock.now()
            self._link.evidence(now - silence)
            self._link.backlog = session.waiting
            if now - opened > STALE_AFTER:
                # Nobody has refused us in all this time: there may be no jackpots. The lamp says how quiet it is.
                self._rise(opened)
            if not session.waiting:
                if silence > (DEAD_AFTER if session.proved else NEW_DEAD_AFTER):
                    session.lose(mute(session.place, silence))
                    return
                if silence >= PING_AFTER:
                    await session.ping()
            await self._pause(WATCH_SECONDS)

    def _rise(self, at: float) -> None:
        """Note that the link works, once per connection."""
        if self._link.live_since is None:
            self._link.up(at, say("Listening at {place}.", place=self._where.place))
            self._ever_up = True
            self._lost_at = None
            self._failures = 0
            self._refused = None

    async def _recover(self, failure: RemoteFailure) -> None:
        """Wait as long as the kind of failure asks for; raise it when there is nothing to wait for."""
        self._failures += 1
        if isinstance(failure, TokenRefused):
            await self._renew(failure)
            return
        self._lose(failure)
        if not self._persistent and self._out_of_patience(failure):
            raise failure
        await self._pause(_pause_after(self._failures) if isinstance(failure, Unavailable) else WRONG_PAUSE)

    async def _renew(self, failure: TokenRefused) -> None:
        """Wait for another token; the refused one is not shown again unless a person says so."""
        refused, self._refused = self._token, self._token
        self._again = False
        if await self._is_new(refused):
            self._link.down(self._clock.now(), failure.sentence, say("The token was renewed and is tried now."))
            if self._failures > 1:
                await self._pause(_pause_after(self._failures))
            return
        self._lose(failure)
        if not self._persistent:
            raise failure
        while True:
            for _ in range(round(TOKEN_PAUSE / WATCH_SECONDS)):
                await self._pause(WATCH_SECONDS)
                if self._again:
                    return
            if await self._is_new(refused):
                return

    async def _is_new(self, refused: SecretStr | None) -> bool:
        token = await self._tokens.token(refused)
        return token is not None and bool(token.get_secret_value()) and token != refused

    def _out_of_patience(self, failure: RemoteFailure) -> bool:
        if not self._ever_up or self._lost_at is None or not isinstance(failure, Unavailable):
            return True
        return self._clock.monotonic() - self._lost_at > PATIENCE_SECONDS

    def _lose(self, failure: RemoteFailure) -> None:
        now = self._clock.now()
        if isinstance(failure, Unavailable):
            self._link.down(now, failure.sentence, failure.advice)
        else:
            self._link.refused(now, failure.sentence, failure.advice)
        if self._lost_at is None:
            self._lost_at = self._clock.monotonic()
        if self._on_loss is not None:
            self._on_loss(failure)


_backing_off = wait_random_exponential(multiplier=0.5, max=LONGEST_PAUSE)


def _pause_after(failures: int) -> float:
    state = RetryCallState(AsyncRetrying(), None, (), {})
    state.attempt_number = failures
    return _backing_off(state)

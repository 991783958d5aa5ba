"""Taps on real WebSocket servers of this machine, and servers that misbehave in one way."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager
from typing import Any

import pytest
from pydantic import SecretStr
from websockets.asyncio.server import ServerConnection, serve

from thrillmon.clock import SystemClock
from thrillmon.floor.jackpots import Jackpots
from thrillmon.floor.links import Condition
from thrillmon.floor.taps import TapNotice
from thrillmon.remote.errors import RemoteFailure
from thrillmon.remote.tap import Tap
from thrillmon.settings.profile import Tap as TapSettings
from thrillmon.studio.tap_messages import TapMessage, wrapped
from thrillmon.studio.tap_server import TapServer

TOKEN = "tok/en+0123456789abcdef=="
BRAND = "acme-group:lucky-bay"


async def at_once(seconds: float) -> None:
    """Stand in for waiting: back-off is not what these tests wait for."""
    await asyncio.sleep(min(seconds, 0.02))


class Purse:
    """A source of tokens that a test fills; asked: how often it was."""

    def __init__(self, *tokens: str, renewing: bool = False) -> None:
        self.tokens = list(tokens)
        self.renewing = renewing
        self.asked = 0

    async def token(self, refused: SecretStr | None) -> SecretStr | None:
        self.asked += 1
        if self.renewing and refused is not None and self.tokens[0] == refused.get_secret_value():
            self.tokens.pop(0)
        return SecretStr(self.tokens[0]) if self.tokens else None


def update(value: float = 23.41, brand: str = BRAND, instance: str = "i-1") -> TapMessage:
    """Return a JackpotUpdate."""
    data = {"id": instance, "currency": "EUR", "pots": [{"id": "minor", "current_value": value}]}
    return wrapped("JackpotUpdate", brand, data, int(SystemClock().now() * 1000))


class Listening:
    """A tap that listens in the background, with the jackpots it tells of."""

    def __init__(self, url: str, tokens: Purse | None = None, **how: Any) -> None:
        self.jackpots = Jackpots(SystemClock())
        self.link = self.jackpots.link
        self.losses: list[RemoteFailure] = []
        self.notices: list[TapNotice] = []
        settings = {key: how.pop(key) for key in ("events", "currency") if key in how}
        self.tap = Tap(
            TapSettings(url=url, **settings),
            self.link,
            SystemClock(),
            tokens=tokens or Purse(TOKEN),
            on_loss=self.losses.append,
            **{"pause": at_once, **how},
        )
        self.task: asyncio.Task[None] | None = None

    @property
    def names(self) -> list[str]:
        return [notice.name for notice in self.notices]

    @property
    def condition(self) -> Condition:
        return self.jackpots.lamp().condition

    @property
    def words(self) -> str:
        lamp = self.jackpots.lamp()
        return f"{lamp.sentence} {lamp.advice}"

    async def __aenter__(self) -> "Listening":
        self.task = asyncio.get_running_loop().create_task(self._listen())
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self.task is not None
        self.task.cancel()
        await asyncio.wait([self.task])

    async def until(self, true: Callable[[], object], seconds: float = 15.0) -> None:
        assert self.task is not None
        try:
            async with asyncio.timeout(seconds):
                while not true():
                    if self.task.done():
                        self.task.result()
                    await asyncio.sleep(0.01)
        except TimeoutError:
            pytest.fail(f"did not come: {self.condition} {self.words} {self.names[-5:]} {self.losses[-3:]}")

    async def _listen(self) -> None:
        async with aclosing(self.tap.batches()) as batches:
            async for frames in batches:
                self.notices += self.jackpots.deliver(frames)


async def failure_at(url: str, tokens: Purse | None = None, **how: Any) -> RemoteFailure:
    """Return the failure with which a tap ends that does not try for ever."""
    listening = Listening(url, tokens, persistent=False, **how)
    with pytest.raises(RemoteFailure) as caught:
        async with asyncio.timeout(20):
            await listening._listen()
    return caught.value


@asynccontextmanager
async def tap_server(**how: Any) -> AsyncIterator[TapServer]:
    """Run the studio's server; it lets TOKEN in."""
    server = TapServer(**{"tokens": {TOKEN}, **how})
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


@asynccontextmanager
async def wild_server(behave: Callable[[ServerConnection], Awaitable[None]], **how: Any) -> AsyncIterator[str]:
    """Run a server that treats every connection in one way."""
    async with serve(behave, "127.0.0.1", 0, close_timeout=0.2, ping_interval=None, **how) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        yield f"ws://127.0.0.1:{port}/v1/events/service"

"""The pretend studio as a whole: a world that plays, and the servers and broker that tell of it."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from math import inf
from typing import Literal, Protocol

from yarl import URL

from thrillmon.clock import Clock
from thrillmon.studio.answers import Answers
from thrillmon.studio.book import Event
from thrillmon.studio.broker import EmbeddedBroker
from thrillmon.studio.grpc_server import GrpcServer
from thrillmon.studio.play.world import World
from thrillmon.studio.publishing import EXCHANGE, EmbeddedPublisher, Publisher, RemotePublisher
from thrillmon.studio.rest_server import RestServer
from thrillmon.studio.scripts import Link, Script
from thrillmon.studio.tap_house import TapHouse
from thrillmon.studio.tap_messages import Release
from thrillmon.tasks import Tasks

PLATFORM = "wl-demo"

# A second operator whose messages share the exchange, as in a real house: nobody of ours may hear them.
STRANGER = "wl-stranger"
STRANGER_TABLES = 2

# A broker that is not there yet keeps nobody from playing; the publisher goes on trying.
REACHING_SECONDS = 5.0

# The world is looked at this often even when nothing is due: troubles with links begin and end by themselves.
LONGEST_NAP_SECONDS = 0.25

Generation = Literal["list", "fetch", "both"]


@dataclass(frozen=True, slots=True)
class Options:
    """What the pretend studio is to be.

    amqp: the address of a broker to publish to, user and password included; None embeds one.
    ports: 0 takes any free one.  tap_port: None serves no jackpots.  jackpots: how many instances.
    user, password, api_key, tap_token: what clients must show; None lets everybody in.
    """

    tables: int = 24
    speed: float = 1.0
    seed: int = 1
    amqp: str | None = None
    amqp_port: int = 0
    grpc_port: int = 0
    rest_port: int = 0
    generation: Generation = "both"
    tap_port: int | None = None
    tap_release: Release = "upcoming"
    jackpots: int = 12
    script: Script | None = None
    user: str | None = None
    password: str | None = None
    api_key: str | None = None
    tap_token: str | None = None
    time_zone: str = "Asia/Taipei"
    name: str = "Demo floor"


class _Server(Protocol):
    async def start(self) -> None: ...

    async def stop(self) -> None: ...


class _Door:
    """A server that a script may shut: connections are closed and refused until it opens again."""

    def __init__(self, link: Link, server: _Server) -> None:
        self._link: Link = link
        self._server = server
        self._open = True

    async def follow(self, world: World) -> None:
        refused = world.refused(self._link)
        if refused == self._open:
            self._open = not refused
            await (self._server.start() if self._open else self._server.stop())


class Studio:
    """Plays and serves while running() is entered."""

    def __init__(self, options: Options, clock: Clock) -> None:
        self.options = options
        self._clock = clock
        start = clock.now()
        self.world = World(
            start=start,
            tables=options.tables,
            seed=options.seed,
            speed=options.speed,
            platform=PLATFORM,
            script=options.script,
            clock=clock,
        )
        self._strangers = World(
            start=start,
            tables=STRANGER_TABLES,
            seed=options.seed + 1,
            speed=options.speed,
            platform=STRANGER,
            history_rounds=1,
        )
        answers = Answers(self.world)
        self.broker = (
            EmbeddedBroker(port=options.amqp_port, user=options.user, password=options.password)
            if options.amqp is None
            else None
        )
        self.grpc = GrpcServer(
            answers,
            generation=options.generation,
            port=options.grpc_port,
            muted=lambda: self.world.muted("grpc"),
        )
        self.rest = RestServer(
            answers, port=options.rest_port, api_key=options.api_key, muted=lambda: self.world.muted("rest")
        )
        self.tap = (
            TapHouse(
                self.world,
                start=start,
                seed=options.seed,
                speed=options.speed,
                port=options.tap_port,
                tokens=None if options.tap_token is None else {options.tap_token},
                instances=options.jackpots,
                release=options.tap_release,
            )
            if options.tap_port is not None
            else None
        )
        self._publisher: Publisher | None = None

    @asynccontextmanager
    async def running(self, pause: Callable[[float], Awaitable[None]] = asyncio.sleep) -> AsyncGenerator[None]:
        """Open all doors and play. Raises OSError when a port is taken."""
        async with AsyncExitStack() as stack:
            tasks = await stack.enter_async_context(Tasks())
            doors = [_Door("grpc", self.grpc), _Door("rest", self.rest)]
            if self.broker is not None:
                doors.append(_Door("amqp", self.broker))
            if self.tap is not None:
                doors.append(_Door("tap", self.tap.server))
            for server in (self.broker, self.grpc, self.rest, self.tap and self.tap.server):
                if server is not None:
                    await server.start()
                    stack.push_async_callback(server.stop)
            if self.broker is not None:
                self._publisher = EmbeddedPublisher(self.broker)
            else:
                self._publisher = publisher = RemotePublisher(with_user(self.options), tasks)
                # Who is told that the studio is up may bind to its exchange at once.
                with suppress(TimeoutError):
                    async with asyncio.timeout(REACHING_SECONDS):
                        await publisher.reached()
            stack.push_async_callback(self._publisher.close)
            playing = await stack.enter_async_context(Tasks())
            playing.start("studio.play", self._play(doors, pause))
            yield

    async def _play(self, doors: list[_Door], pause: Callable[[float], Awaitable[None]]) -> None:
        while True:
            now = self._clock.now()
            for event in self.world.advance(now):
                self._publish(event, PLATFORM)
            for event in self._strangers.advance(now):
                self._publish(event, STRANGER)
            if self.tap is not None:
                await self.tap.play(now)
            for door in doors:
                await door.follow(self.world)
            next_at = min(self.world.next_at(), self._strangers.next_at(), self.tap.next_at() if self.tap else inf)
            due = next_at - self._clock.now()
            await pause(min(LONGEST_NAP_SECONDS, max(0.0, due)))

    def _publish(self, event: Event, platform: str) -> None:
        if self._publisher is not None:
            self._publisher.publish(event, {platform: True})

    def profile(self) -> str:
        """Return a ready profile for this studio as TOML. Secrets are not in it."""
        options = self.options
        if self.broker is not None:
            amqp = f"amqp://{self.broker.host}:{self.broker.port}/"
        else:
            amqp = without_user(options.amqp or "")
        return "\n".join(
            [
                "[studio]",
                f'name = "{options.name}"',
                f'platform = "{PLATFORM}"',
                f'time_zone = "{options.time_zone}"',
                "",
                "[amqp]",
                f'url = "{amqp}"',
                f'exchange = "{EXCHANGE}"',
                'mode = "own"',
                "",
                "[grpc]",
                f'target = "{self.grpc.target}"',
                "tls = false",
                "",
                "[rest]",
                f'url = "{self.rest.url}"',
                "",
                *self._tap_section(),
            ]
        )

    def _tap_section(self) -> list[str]:
        if self.tap is None:
            return []
        return [
            "[tap]",
            f'url = "{self.tap.server.url}"',
            'currency = "EUR"',
            'events = ["*", "thrillgate:*", "thrilldrops:*"]',
            "",
        ]


def with_user(options: Options) -> str:
    """Return the address of the broker to publish to, with the user it has or the one that is set."""
    url = URL(options.amqp or "")
    return str(url if url.user or options.user is None else url.with_user(options.user).with_password(options.password))


def without_user(url: str) -> str:
    """Return an address without the user and password in it."""
    return str(URL(url).with_user(None))

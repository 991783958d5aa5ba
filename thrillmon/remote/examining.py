"""Try each link of a profile and say in a sentence what works, or what is wrong and what to do."""

import asyncio
import contextlib
from contextlib import aclosing

from thrillmon.clock import Clock
from thrillmon.floor.links import LinkName
from thrillmon.floor.table_now import LIVE_STATES
from thrillmon.remote.amqp_errors import ASK_USER, QueueInUseError
from thrillmon.remote.connect import make_grpc, make_rest, trust
from thrillmon.remote.errors import Refused, RemoteFailure
from thrillmon.remote.findings import Finding
from thrillmon.remote.listening import desk_queue
from thrillmon.remote.provider import GrpcProvider
from thrillmon.remote.rest import RestProvider
from thrillmon.remote.session import Session
from thrillmon.remote.tap_examining import examine_tap
from thrillmon.sentences import say
from thrillmon.settings.files import ProfileError
from thrillmon.settings.profile import Amqp, Profile
from thrillmon.settings.secrets import AMQP_PASSWORD, AMQP_USER, Secrets
from thrillmon.wire.recorder.provider_pb2 import GameProvide

# How long to wait for the first message that is flagged for us.
HEAR_SECONDS = 6.0

# A table says something about every five seconds; with so many open ones six seconds of nothing are no chance.
ENOUGH_TABLES = 4


# Everything in here ends by itself long before; a library that does not is left to itself then.
LONGEST_SECONDS = 30.0

# A link's finding, and the tables if it was one that lists them.
Examined = tuple[Finding | None, list[GameProvide] | None]


async def examine(profile: Profile, secrets: Secrets, clock: Clock) -> list[Finding]:
    """Try every link the profile has, in the order of the title strip."""
    grpc, rest, tap = await asyncio.gather(
        _examine_grpc(profile, secrets, clock),
        _examine_rest(profile, secrets, clock),
        _examine_tap(profile, secrets, clock),
    )
    games = next((games for _, games in (grpc, rest) if games is not None), None)
    amqp = await _examine_amqp(profile, secrets, clock, games)
    return [finding for finding, _ in (amqp, grpc, rest, tap) if finding is not None]


async def examine_link(
    link: LinkName, profile: Profile, secrets: Secrets, clock: Clock, games: list[GameProvide] | None = None
) -> Examined:
    """Try one link of a profile, with the sentences of examine(). games: the tables, if another link listed them."""
    examination = {
        LinkName.AMQP: lambda: _examine_amqp(profile, secrets, clock, games),
        LinkName.GRPC: lambda: _examine_grpc(profile, secrets, clock),
        LinkName.REST: lambda: _examine_rest(profile, secrets, clock),
        LinkName.TAP: lambda: _examine_tap(profile, secrets, clock),
    }[link]
    try:
        async with asyncio.timeout(LONGEST_SECONDS):
            return await examination()
    except TimeoutError:
        return Finding(link, False, say("The test did not end within {seconds:.0f} s.", seconds=LONGEST_SECONDS)), None


async def _examine_tap(profile: Profile, secrets: Secrets, clock: Clock) -> Examined:
    return (await examine_tap(profile.tap, secrets, clock) if profile.tap is not None else None), None


async def _examine_grpc(profile: Profile, secrets: Secrets, clock: Clock) -> Examined:
    try:
        provider = make_grpc(profile, secrets, clock, deadline_seconds=5.0)
    except ProfileError as error:
        return Finding(LinkName.GRPC, False, error.sentence, key="metadata"), None
    return await _examine_poll(LinkName.GRPC, provider, profile, clock)


async def _examine_rest(profile: Profile, secrets: Secrets, clock: Clock) -> Examined:
    try:
        provider = make_rest(profile, secrets, clock, deadline_seconds=5.0)
    except ProfileError as error:
        return Finding(LinkName.REST, False, error.sentence), None
    return await _examine_poll(LinkName.REST, provider, profile, clock)


async def _examine_poll(
    link: LinkName, provider: GrpcProvider | RestProvider | None, profile: Profile, clock: Clock
) -> Examined:
    if provider is None:
        return None, None
    try:
        started = clock.monotonic()
        games = await provider.games()
        took = (clock.monotonic() - started) * 1000
        generation = provider.generation if isinstance(provider, GrpcProvider) else "list"
        if not games:
            return _no_tables(link, profile), games
        open_tables = _open(games)
        detail = say(
            "Answers in {took:.0f} ms: {count} tables, {open} of them open ({generation} calls).",
            took=took,
            count=len(games),
            open=open_tables,
            generation=generation or "list",
        )
        # One table more is asked for what the poll needs beside the list.
        async with aclosing(provider.current([games[0].game_code])) as answers:
            async for _ in answers:
                pass
    except RemoteFailure as failure:
        key = "target" if link is LinkName.GRPC else "key" if isinstance(failure, Refused) else "url"
        return Finding(link, False, failure.sentence, failure.advice, key), None
    finally:
        await provider.close()
    return Finding(link, True, detail), games


def _no_tables(link: LinkName, profile: Profile) -> Finding:
    return Finding(
        link,
        False,
        say("Answers, but knows no table for the platform “{platform}”.", platform=profile.studio.platform),
        say("Check [studio] platform; ask the provider which tables this account is subscribed to."),
        "platform",
    )


def _open(games: list[GameProvide]) -> int:
    return sum(game.state in LIVE_STATES for game in games)


async def _examine_amqp(profile: Profile, secrets: Secrets, clock: Clock, games: list[GameProvide] | None) -> Examined:
    settings = profile.amqp
    if settings is None:
        return None, None
    try:
        return await _listen(settings, profile.studio.platform, secrets, clock, games), None
    except RemoteFailure as failure:
        key = "user" if failure.advice == ASK_USER else "url"
        return Finding(LinkName.AMQP, False, failure.sentence, failure.advice, key), None


async def _listen(
    settings: Amqp, platform: str, secrets: Secrets, clock: Clock, games: list[GameProvide] | None
) -> Finding:
    # Only a queue that goes away with us may be consumed: nothing may be taken, and nothing left behind.
    looking_only = settings.mode != "own"
    session = await Session.open(
        settings,
        platform,
        clock,
        user=secrets.find(AMQP_USER),
        password=secrets.find(AMQP_PASSWORD),
        ssl_context=trust() if settings.url.startswith("amqps:") else None,
        look_only=looking_only,
    )
    try:
        return _judge_queue(session, settings) if looking_only else await _hear(session, platform, clock, games)
    finally:
        await session.close()


def _judge_queue(session: Session, settings: Amqp) -> Finding:
    name, found = session.queue.name, session.depth
    if settings.mode != "stream" and found.consumers:
        failure = QueueInUseError(name, found.consumers)
        return Finding(LinkName.AMQP, False, failure.sentence, failure.advice)
    if not name:
        detail = say("Connected; the queue “{queue}” will be made when listening begins.", queue=desk_queue(settings))
    else:
        detail = say("Connected; {count} messages wait in the queue “{queue}”.", count=found.messages, queue=name)
    return Finding(LinkName.AMQP, True, detail)


async def _hear(session: Session, platform: str, clock: Clock, games: list[GameProvide] | None) -> Finding:
    """Wait for a message that is flagged for us."""
    started = clock.monotonic()
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(HEAR_SECONDS):
            await session.take(1)
            return Finding(
                LinkName.AMQP,
                True,
                say(
                    "Connected; the first message for “{platform}” came after {seconds:.1f} s.",
                    platform=platform,
                    seconds=clock.monotonic() - started,
                ),
            )
    open_tables = _open(games) if games is not None else 0
    if open_tables >= ENOUGH_TABLES:
        return Finding(
            LinkName.AMQP,
            False,
            say(
                "Connected, but in {seconds:.0f} s no message flagged “{platform}” came, although {count} tables are"
                " open.",
                seconds=HEAR_SECONDS,
                platform=platform,
                count=open_tables,
            ),
            say("Check [studio] platform: it is the name of the header that flags our messages. Ask the provider."),
            "platform",
        )
    return Finding(
        LinkName.AMQP,
        True,
        say(
            "Connected; no message for “{platform}” came in {seconds:.0f} s, which proves nothing with so few tables.",
            platform=platform,
            seconds=HEAR_SECONDS,
        ),
    )

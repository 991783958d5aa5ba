"""Try the tap and say in a sentence what works, or what is wrong and what to do."""

import asyncio

from thrillmon.clock import Clock
from thrillmon.floor.links import LinkName
from thrillmon.floor.tap_events import ServerError
from thrillmon.floor.taps import TapNotice, decode
from thrillmon.remote.addresses import split_tap_url
from thrillmon.remote.discretion import Discretion
from thrillmon.remote.errors import RemoteFailure
from thrillmon.remote.findings import Finding
from thrillmon.remote.tap_errors import TokenRefused, token_missing
from thrillmon.remote.tap_session import TapSession
from thrillmon.sentences import say
from thrillmon.settings.profile import Tap
from thrillmon.settings.secrets import TAP_TOKEN, Secrets

# Jackpots are told every few seconds; and the wallet is asked about the token first.
HEAR_SECONDS = 10.0


async def examine_tap(settings: Tap, secrets: Secrets, clock: Clock) -> Finding:
    """Connect, subscribe, and wait for the first event or for the token to be refused."""
    try:
        where = split_tap_url(settings.url)
    except ValueError as error:
        return Finding(LinkName.TAP, False, say("[tap]: {reason}", reason=error))
    token = await asyncio.to_thread(secrets.find, TAP_TOKEN)
    if token is None:
        missing = token_missing(where.place)
        return Finding(LinkName.TAP, False, missing.sentence, missing.advice, "token")
    try:
        session = await TapSession.open(where, token, clock, currency=settings.currency, events=settings.events)
    except RemoteFailure as failure:
        return Finding(LinkName.TAP, False, failure.sentence, failure.advice, _key(failure))
    try:
        return await _hear(session, clock, Discretion([token.get_secret_value()]))
    except RemoteFailure as failure:
        return Finding(LinkName.TAP, False, failure.sentence, failure.advice, _key(failure))
    finally:
        await session.close()


def _key(failure: RemoteFailure) -> str:
    return "token" if isinstance(failure, TokenRefused) else "url"


async def _hear(session: TapSession, clock: Clock, discretion: Discretion) -> Finding:
    started = clock.monotonic()
    last: TapNotice | None = None
    try:
        async with asyncio.timeout(HEAR_SECONDS):
            while True:
                for frame in await session.take(100):
                    last = decode(frame)
                    if last.event is not None and not isinstance(last.event, ServerError):
                        return Finding(
                            LinkName.TAP,
                            True,
                            say(
                                "Connected; the first event ({name}) came after {seconds:.1f} s.",
                                name=last.name,
                                seconds=clock.monotonic() - started,
                            ),
                        )
    except TimeoutError:
        pass
    if last is None:
        return Finding(
            LinkName.TAP,
            True,
            say(
                "Connected and not refused; no event came in {seconds:.0f} s, which proves nothing when no jackpot is"
                " active.",
                seconds=HEAR_SECONDS,
            ),
            say("If jackpots should be there, check operator and brand in the address, and [tap] events."),
        )
    if isinstance(last.event, ServerError):
        words = discretion.shown(f"{last.event.name} {last.event.text}")
        return Finding(
            LinkName.TAP,
            False,
            say("Connected, but ThrillConnect complains: “{words}”.", words=words),
            say("Check [tap] events, operator and brand; ask the provider what the complaint means."),
        )
    return Finding(
        LinkName.TAP,
        False,
        say("Connected, but what comes is not what ThrillConnect sends: {reason}", reason=last.error),
        say("Check the address: this may be another service."),
    )

"""From a profile to links: which of them exist, with which secrets and which trust."""

import asyncio
import os
import ssl
from collections.abc import Callable
from pathlib import Path

from pydantic import SecretStr

from thrillmon.clock import Clock
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import Link, LinkName
from thrillmon.remote.broker import Broker, Pause
from thrillmon.remote.errors import RemoteFailure
from thrillmon.remote.poll import Listener, Poller, Way
from thrillmon.remote.provider import GrpcProvider
from thrillmon.remote.rest import RestProvider
from thrillmon.remote.tap import Tap, TokenSource
from thrillmon.sentences import say
from thrillmon.settings.files import ProfileError
from thrillmon.settings.profile import Profile
from thrillmon.settings.secrets import AMQP_PASSWORD, AMQP_USER, REST_KEY, TAP_TOKEN, Secrets

# One call of a poll; with a poll every two seconds a mute server is told within five.
POLL_DEADLINE_SECONDS = 2.0

# One look-up of records, which may be long.
RECORDS_DEADLINE_SECONDS = 15.0

# Python reads this variable for amqps, https and wss by itself; gRPC is given its content.
TRUST_VARIABLE = "SSL_CERT_FILE"


def make_broker(
    profile: Profile,
    secrets: Secrets,
    link: Link,
    clock: Clock,
    *,
    persistent: bool = True,
    pause: Pause = asyncio.sleep,
    on_loss: Callable[[RemoteFailure], None] | None = None,
) -> Broker | None:
    """Return the AMQP link of a profile; None when it has none."""
    if profile.amqp is None:
        return None
    return Broker(
        profile.amqp,
        profile.studio.platform,
        link,
        clock,
        user=secrets.find(AMQP_USER),
        password=secrets.find(AMQP_PASSWORD),
        ssl_context=trust() if profile.amqp.url.startswith("amqps:") else None,
        persistent=persistent,
        pause=pause,
        on_loss=on_loss,
    )


def make_grpc(
    profile: Profile, secrets: Secrets, clock: Clock, *, deadline_seconds: float = POLL_DEADLINE_SECONDS
) -> GrpcProvider | None:
    """Return the gRPC link of a profile; None when it has none. Raises ProfileError."""
    settings = profile.grpc
    if settings is None:
        return None
    roots = os.environ.get(TRUST_VARIABLE)
    try:
        return GrpcProvider(
            settings.target,
            tls=settings.tls,
            metadata=secrets.metadata(settings.metadata),
            platform=profile.studio.platform,
            generation=settings.generation,
            deadline_seconds=deadline_seconds,
            root_certificates=Path(roots).read_bytes() if roots and settings.tls else None,
            clock=clock,
        )
    except (ValueError, OSError) as error:
        raise ProfileError(say("[grpc]: {reason}", reason=error)) from None


def make_rest(
    profile: Profile, secrets: Secrets, clock: Clock, *, deadline_seconds: float = POLL_DEADLINE_SECONDS
) -> RestProvider | None:
    """Return the REST link of a profile; None when it has none. Raises ProfileError."""
    settings = profile.rest
    if settings is None:
        return None
    key = secrets.find(REST_KEY)
    try:
        return RestProvider(
            settings.url,
            api_key=key.get_secret_value() if key is not None else "",
            platform=profile.studio.platform,
            deadline_seconds=deadline_seconds,
            ssl_context=trust() if settings.url.startswith("https:") else None,
            clock=clock,
        )
    except ValueError as error:
        raise ProfileError(say("[rest]: {reason}", reason=error)) from None


def make_poller(
    profile: Profile, secrets: Secrets, floor: Floor, clock: Clock, listener: Listener | None = None
) -> Poller | None:
    """Return the poll of a profile, gRPC before REST; None when it has neither. Raises ProfileError.

    listener: who takes the answers; the floor without it.
    """
    ways: list[Way] = []
    grpc = make_grpc(profile, secrets, clock)
    if grpc is not None:
        ways.append(Way(grpc, floor.links[LinkName.GRPC]))
    rest = make_rest(profile, secrets, clock)
    if rest is not None:
        ways.append(Way(rest, floor.links[LinkName.REST]))
    if not ways:
        return None
    poll_seconds = profile.grpc.poll_seconds if profile.grpc is not None else 2.0
    return Poller(ways, listener or floor, clock, poll_seconds=poll_seconds)


class StoredToken:
    """The tap's token as it lies in the environment or the keychain, read anew each time: a person may renew it."""

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets

    async def token(self, refused: SecretStr | None) -> SecretStr | None:
        """Return what lies there now."""
        del refused
        # A keychain may ask its owner, and that takes time.
        return await asyncio.to_thread(self._secrets.find, TAP_TOKEN)


def make_provider(profile: Profile, secrets: Secrets, clock: Clock) -> GrpcProvider | RestProvider | None:
    """Return whom to ask for records, gRPC before REST; None when the profile has neither. Raises ProfileError."""
    patience = RECORDS_DEADLINE_SECONDS
    found = make_grpc(profile, secrets, clock, deadline_seconds=patience)
    return found or make_rest(profile, secrets, clock, deadline_seconds=patience)


def make_tap(
    profile: Profile,
    secrets: Secrets,
    link: Link,
    clock: Clock,
    *,
    tokens: TokenSource | None = None,
    persistent: bool = True,
    pause: Pause = asyncio.sleep,
    on_loss: Callable[[RemoteFailure], None] | None = None,
) -> Tap | None:
    """Return the ThrillConnect link of a profile; None when it has none. Raises ProfileError.

    tokens: where the token comes from; the environment or the keychain without it.
    """
    settings = profile.tap
    if settings is None:
        return None
    try:
        return Tap(
            settings,
            link,
            clock,
            tokens=tokens or StoredToken(secrets),
            ssl_context=trust() if settings.url.startswith("wss:") else None,
            persistent=persistent,
            pause=pause,
            on_loss=on_loss,
        )
    except ValueError as error:
        raise ProfileError(say("[tap]: {reason}", reason=error)) from None


def trust() -> ssl.SSLContext:
    """Return whom to trust: this machine's authorities, and those in SSL_CERT_FILE."""
    return ssl.create_default_context()

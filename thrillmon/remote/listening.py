"""The four ways to listen: which queue, whose it is, and what must hold before a message is taken from it."""

import platform as machine
import re
from typing import NamedTuple

from aiormq.abc import AbstractChannel, ArgumentsType
from aiormq.exceptions import ChannelAccessRefused, ChannelLockedResource, ChannelNotFoundEntity
from pamqp.common import FieldTable

from thrillmon.remote.amqp_errors import QueueInUseError
from thrillmon.remote.errors import Refused
from thrillmon.sentences import say
from thrillmon.settings.profile import Amqp

# A durable queue of ours waits a week for a desk that does not come back: as long as the provider keeps records.
EXPIRES_MS = 7 * 86_400_000

# About a day of a large floor, or 1 GB; then the oldest go, and the hole is filled from the provider's records.
LONGEST_QUEUE = 500_000

# Long enough for a slow broker, short enough for a person who waits.
CALL_SECONDS = 5.0


class Queue(NamedTuple):
    """A queue that is being consumed.

    owned: it is ours alone, so that what we acknowledge is taken from nobody.
    shared: others may come, and we must give way when they do.
    """

    name: str
    owned: bool
    shared: bool
    tag: str


class Depth(NamedTuple):
    """What the broker says of a queue."""

    messages: int
    consumers: int


def desk_queue(settings: Amqp) -> str:
    """Return the name of this desk's durable queue."""
    desk = re.sub(r"[^A-Za-z0-9_.-]+", "-", machine.node()).strip("-") or "desk"
    return settings.queue or f"thrillmon.{desk}"


async def listen(
    channel: AbstractChannel,
    settings: Amqp,
    platform: str,
    *,
    share: bool = False,
    offset: int | None = None,
) -> Queue:
    """Declare, bind, check and consume as the mode asks.

    share: the user has been warned and wants the provisioned queue although others consume it.
    offset: where to go on in a stream; None begins where the settings say.
    Raises QueueInUseError, Refused, or the broker's own refusal.
    """
    await channel.basic_qos(prefetch_count=settings.prefetch, timeout=CALL_SECONDS)
    match settings.mode:
        case "own":
            await _require_exchange(channel, settings.exchange)
            declared = await channel.queue_declare("", exclusive=True, auto_delete=True, timeout=CALL_SECONDS)
            name = declared.queue or ""
            await _bind(channel, name, settings, platform)
            return Queue(name, owned=True, shared=False, tag=await _consume(channel, name, exclusive=True))
        case "durable":
            name = desk_queue(settings)
            await _require_exchange(channel, settings.exchange)
            declared = await channel.queue_declare(
                name,
                durable=True,
                arguments={"x-expires": EXPIRES_MS, "x-max-length": LONGEST_QUEUE},
                timeout=CALL_SECONDS,
            )
            _require_alone(name, declared.consumer_count or 0)
            await _bind(channel, name, settings, platform)
            return Queue(name, owned=True, shared=False, tag=await _consume(channel, name, exclusive=True))
        case "stream":
            name = settings.queue
            await depth(channel, name)
            start: ArgumentsType = {"x-stream-offset": _start(settings.offset) if offset is None else offset}
            tag = await _consume(channel, name, arguments=start)
            return Queue(name, owned=True, shared=False, tag=tag)
        case "provisioned":
            name = settings.queue
            found = await depth(channel, name)
            if not share:
                _require_alone(name, found.consumers)
            # Never exclusive here: it would lock the operator's own program out.
            return Queue(name, owned=False, shared=True, tag=await _consume(channel, name))


async def look(channel: AbstractChannel, settings: Amqp) -> tuple[Queue, Depth]:
    """Look whether what the mode needs is there, without declaring or consuming anything.

    A durable queue of ours that is not there yet has no name in the answer: it is made when listening begins.
    Raises Refused, or the broker's own refusal.
    """
    owned = settings.mode != "provisioned"
    if settings.mode in ("own", "durable"):
        await _require_exchange(channel, settings.exchange)
    name = desk_queue(settings) if settings.mode == "durable" else settings.queue
    try:
        found = await depth(channel, name)
    except Refused:
        if settings.mode != "durable":
            raise
        return Queue("", owned, shared=False, tag=""), Depth(0, 0)
    return Queue(name, owned, shared=not owned, tag=""), found


async def depth(channel: AbstractChannel, queue: str) -> Depth:
    """Ask how many messages and consumers a queue has. Raises Refused when it does not exist."""
    try:
        found = await channel.queue_declare(queue, passive=True, timeout=CALL_SECONDS)
    except ChannelNotFoundEntity:
        raise Refused(
            say("There is no queue “{queue}” on this broker.", queue=queue),
            say("Check [amqp] queue and the virtual host in [amqp] url."),
        ) from None
    return Depth(found.message_count or 0, found.consumer_count or 0)


def _start(offset: str) -> str | int:
    """Return an offset as the broker reads it: a number says where, a text how to find it."""
    return int(offset) if offset.isdecimal() else offset


def _require_alone(queue: str, consumers: int) -> None:
    if consumers:
        raise QueueInUseError(queue, consumers)


async def _require_exchange(channel: AbstractChannel, exchange: str) -> None:
    try:
        await channel.exchange_declare(exchange, passive=True, timeout=CALL_SECONDS)
    except ChannelNotFoundEntity:
        raise Refused(
            say("There is no exchange “{exchange}” on this broker.", exchange=exchange),
            say("Check [amqp] exchange and the virtual host in [amqp] url; ask the provider for the name."),
        ) from None


async def _bind(channel: AbstractChannel, queue: str, settings: Amqp, platform: str) -> None:
    """Bind by the platform flag: a header named after the platform code with the boolean true."""
    flagged: FieldTable = {"x-match": "all", platform: True}
    bindings: list[FieldTable] = [{**flagged, "gameCode": code} for code in settings.game_codes]
    for arguments in bindings or [flagged]:
        await channel.queue_bind(queue, settings.exchange, arguments=arguments, timeout=CALL_SECONDS)


async def _consume(
    channel: AbstractChannel, queue: str, *, exclusive: bool = False, arguments: ArgumentsType | None = None
) -> str:
    try:
        answer = await channel.basic_consume(
            queue, _diverted, exclusive=exclusive, arguments=arguments, timeout=CALL_SECONDS
        )
    except (ChannelAccessRefused, ChannelLockedResource) as error:
        if "exclusive" in str(error):
            raise QueueInUseError(queue, 1) from None
        raise
    return answer.consumer_tag or ""


async def _diverted(message: object) -> None:
    """Stand in for a consumer: deliveries are taken off the socket before aiormq sees them."""
    del message

"""What the arguments of a queue ask for, and whether two declarations ask for the same."""

from typing import NamedTuple

from thrillmon.studio.broker.faults import AmqpChannelError
from thrillmon.studio.broker.fields import Table, same, type_name
from thrillmon.studio.broker.messages import MAX_TTL_MS

# What would change how the queue behaves and is not built here: better refused than silently forgotten.
UNSUPPORTED = (
    "x-dead-letter-exchange",
    "x-dead-letter-routing-key",
    "x-dead-letter-strategy",
    "x-max-priority",
    "x-single-active-consumer",
)

# The arguments that a second declaration must repeat.
COMPARED = ("x-expires", "x-message-ttl", "x-max-length", "x-max-length-bytes", "x-overflow", "x-queue-type")


class Terms(NamedTuple):
    """How long a queue keeps what.

    expires_seconds: without consumer and use for so long, the queue goes; None: it stays.
    ttl_seconds: how long a message may wait; None: for ever.
    max_messages, max_bytes: how much may wait before the oldest are dropped; None: only the broker's own cap counts.
    """

    expires_seconds: float | None = None
    ttl_seconds: float | None = None
    max_messages: int | None = None
    max_bytes: int | None = None


def read_terms(arguments: Table, subject: str) -> Terms:
    """Return what arguments ask for; subject names the queue in a AmqpChannelError 406 when they cannot be met."""
    _check_queue_type(arguments, subject)
    for name in UNSUPPORTED:
        if arguments.get(name):
            raise unsupported(name, subject)
    _check_overflow(arguments, subject)
    expires = _whole_number(arguments, "x-expires", subject)
    ttl = _whole_number(arguments, "x-message-ttl", subject)
    if expires == 0:
        raise _invalid("x-expires", subject, "{value_zero,0}")
    if ttl is not None and ttl > MAX_TTL_MS:
        raise _invalid("x-message-ttl", subject, f"{{value_too_large,{ttl}}}")
    return Terms(
        expires_seconds=None if expires is None else expires / 1000,
        ttl_seconds=None if ttl is None else ttl / 1000,
        max_messages=_whole_number(arguments, "x-max-length", subject),
        max_bytes=_whole_number(arguments, "x-max-length-bytes", subject),
    )


def check_same_terms(current: Table, received: Table, subject: str) -> None:
    """Raise AmqpChannelError 406 when a second declaration asks for something else than the first did."""
    for name in COMPARED:
        now, then = received.get(name), current.get(name)
        if same(now, then):
            continue
        if now is not None and then is not None:
            difference = f"received '{now}' but current is '{then}'"
        else:
            difference = f"received {_described(now)} but current is {_described(then)}"
        raise AmqpChannelError(406, f"inequivalent arg '{name}' for {subject}: {difference}")


def check_same_flag(name: str, current: bool, received: bool, subject: str) -> None:
    """Raise AmqpChannelError 406 when a second declaration sets a flag otherwise than the first did."""
    if current != received:
        raise AmqpChannelError(
            406,
            f"inequivalent arg '{name}' for {subject}: "
            f"received '{str(received).lower()}' but current is '{str(current).lower()}'",
        )


def unsupported(name: str, subject: str) -> AmqpChannelError:
    """Return the refusal of an argument that RabbitMQ knows and this broker does not."""
    return AmqpChannelError(406, f"arg '{name}' for {subject} is not supported by this embedded broker, use RabbitMQ")


def _check_queue_type(arguments: Table, subject: str) -> None:
    match arguments.get("x-queue-type"):
        case None | "classic":
            return
        case "stream" | "quorum" as kind:
            raise AmqpChannelError(
                406, f"{subject}: this embedded broker has no queues of type '{kind}', use RabbitMQ for them"
            )
        case str() as kind:
            raise _invalid("x-queue-type", subject, f"\"unsupported queue type '{kind}'\"")
        case other:
            raise _invalid("x-queue-type", subject, f"{{unacceptable_type,{type_name(other)}}}")


def _check_overflow(arguments: Table, subject: str) -> None:
    match arguments.get("x-overflow"):
        case None | "drop-head":
            return
        case "reject-publish" | "reject-publish-dlx":
            raise unsupported("x-overflow", subject)
        case str():
            raise _invalid("x-overflow", subject, "invalid_overflow")
        case other:
            raise _invalid("x-overflow", subject, f"{{unacceptable_type,{type_name(other)}}}")


def _whole_number(arguments: Table, name: str, subject: str) -> int | None:
    value = arguments.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise _invalid(name, subject, f'"expected integer, got {type_name(value)}"')
    if value < 0:
        raise _invalid(name, subject, f"{{value_negative,{value}}}")
    return value


def _described(value: object) -> str:
    return "none" if value is None else f"the value '{value}' of type '{type_name(value)}'"


def _invalid(name: str, subject: str, reason: str) -> AmqpChannelError:
    return AmqpChannelError(406, f"invalid arg '{name}' for {subject}: {reason}")

"""A message as the broker keeps it: the publisher's own bytes, and the few properties a broker acts on."""

import struct
from collections.abc import Callable
from typing import NamedTuple, cast

from thrillmon.studio.broker.faults import AmqpChannelError, MalformedError
from thrillmon.studio.broker.fields import Fields, Table, short_bytes
from thrillmon.studio.broker.frames import BODY, END, HEADER, OVERHEAD_BYTES, START

BASIC_CLASS = 60
TRANSIENT = 1
PERSISTENT = 2
NO_PROPERTIES = b"\x00\x00"
MAX_TTL_MS = 4_294_967_295

_CONTENT = struct.Struct(">HHQ")


def _timestamp(fields: Fields) -> int:
    return fields.unsigned(8)


# Property flags, from the highest bit down (AMQP 0-9-1, class basic), and how each value is read.
_PROPERTIES: tuple[tuple[int, str, Callable[[Fields], object]], ...] = (
    (0x8000, "content_type", Fields.short_text),
    (0x4000, "content_encoding", Fields.short_text),
    (0x2000, "headers", Fields.table),
    (0x1000, "delivery_mode", Fields.octet),
    (0x0800, "priority", Fields.octet),
    (0x0400, "correlation_id", Fields.short_text),
    (0x0200, "reply_to", Fields.short_text),
    (0x0100, "expiration", Fields.short_text),
    (0x0080, "message_id", Fields.short_text),
    (0x0040, "timestamp", _timestamp),
    (0x0020, "type", Fields.short_text),
    (0x0010, "user_id", Fields.short_text),
    (0x0008, "app_id", Fields.short_text),
    (0x0004, "cluster_id", Fields.short_text),
)
_NO_SUCH_FLAGS = 0x0003


class Properties(NamedTuple):
    """The properties a broker acts on.

    ttl_seconds: how long the message may wait in a queue; None for ever.
    """

    headers: Table
    persistent: bool = False
    ttl_seconds: float | None = None
    user: str | None = None


class Message:
    """What one publish brought, shared by all queues it went to."""

    __slots__ = ("address", "body", "exchange", "header", "headers", "persistent", "routing_key", "ttl_seconds")

    def __init__(self, exchange: str, routing_key: str, octets: bytes, properties: Properties, body: bytes) -> None:
        self.exchange = exchange
        self.routing_key = routing_key
        self.body = body
        self.headers = properties.headers
        self.persistent = properties.persistent
        self.ttl_seconds = properties.ttl_seconds
        self.header = _CONTENT.pack(BASIC_CLASS, 0, len(body)) + octets
        self.address = short_bytes(exchange) + short_bytes(routing_key)

    def content(self, channel: int, frame_max: int) -> bytes:
        """Return the content header frame and as many body frames as frame_max asks for."""
        header, body = self.header, self.body
        step = frame_max - OVERHEAD_BYTES
        if 0 < len(body) <= step:
            start_header = START.pack(HEADER, channel, len(header))
            start_body = START.pack(BODY, channel, len(body))
            return b"".join((start_header, header, END, start_body, body, END))
        pieces = [START.pack(HEADER, channel, len(header)), header, END]
        for at in range(0, len(body), step):
            piece = body[at : at + step]
            pieces += (START.pack(BODY, channel, len(piece)), piece, END)
        return b"".join(pieces)


def read_header(payload: bytes) -> tuple[int, int, bytes]:
    """Return class, body size and properties (flags and values) of a content header frame. Raises MalformedError."""
    if len(payload) < _CONTENT.size + 2:
        raise MalformedError("content header too short")
    class_id, _, size = _CONTENT.unpack_from(payload)
    return class_id, size, payload[_CONTENT.size :]


def read_properties(octets: bytes) -> Properties:
    """Return what a broker wants to know of properties as they stand on the wire.

    Raises MalformedError, or AmqpChannelError 406 for an expiration or a delivery mode that means nothing.
    """
    fields = Fields(octets)
    flags = fields.unsigned(2)
    if flags & _NO_SUCH_FLAGS:
        raise MalformedError(f"unknown property flags {flags:016b}")
    found = {name: read(fields) for flag, name, read in _PROPERTIES if flags & flag}
    if fields.left:
        raise MalformedError(f"{fields.left} bytes behind the last property")
    headers, user, expiration = found.get("headers"), found.get("user_id"), found.get("expiration")
    mode = found.get("delivery_mode", TRANSIENT)
    if mode not in (TRANSIENT, PERSISTENT):
        raise AmqpChannelError(406, f"invalid message: {{delivery_mode_unknown,{mode}}}")
    return Properties(
        headers=cast("Table", headers or {}),
        persistent=mode == PERSISTENT,
        ttl_seconds=_ttl_seconds(expiration) if isinstance(expiration, str) else None,
        user=user if isinstance(user, str) else None,
    )


def _ttl_seconds(expiration: str) -> float:
    digits = expiration.removeprefix("-")
    if not (digits.isascii() and digits.isdigit()):
        raise AmqpChannelError(406, f"invalid expiration '{expiration}': no_integer")
    if digits != expiration:
        raise AmqpChannelError(406, f"invalid expiration '{expiration}': {{value_negative,{expiration}}}")
    # Compared as text first: a number of 250 digits is not worth making.
    if len(digits.lstrip("0")) > len(str(MAX_TTL_MS)) or int(digits) > MAX_TTL_MS:
        raise AmqpChannelError(406, f"invalid expiration '{expiration}': {{value_too_large,{expiration}}}")
    return int(digits) / 1000

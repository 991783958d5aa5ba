"""Method frames: strict bytes to pamqp's command objects and back, whatever names they carry."""

import struct
from functools import cache
from typing import TypeVar, cast

from pamqp import commands, encode
from pamqp.base import Frame as Method
from pamqp.common import FieldTable

from thrillmon.studio.broker.faults import AmqpConnectionError, MalformedError
from thrillmon.studio.broker.fields import Fields, Table, long_bytes, short_bytes

Command = TypeVar("Command", bound=Method)

_METHODS = cast("dict[int, type[Method]]", commands.INDEX_MAPPING)
_NUMBER_BYTES = {"octet": 1, "short": 2, "long": 4, "longlong": 8, "timestamp": 8}


def read_method(payload: bytes) -> Method:
    """Return the command of a method frame.

    pamqp's own reader is lenient with short input and, for names of other alphabets, strict when writing: this
    reader wants every byte accounted for, as RabbitMQ does. Raises MalformedError, or AmqpConnectionError 503 for a
    method that AMQP 0-9-1 does not have.
    """
    fields = Fields(payload)
    index = fields.unsigned(4)
    kind = _METHODS.get(index)
    if kind is None:
        raise AmqpConnectionError(503, f"unimplemented method {index >> 16}.{index & 0xFFFF}")
    method = _blank(kind)
    bits = used = 0
    for name, field_type in _plan(kind):
        if field_type == "bit":
            if used % 8 == 0:
                bits = fields.octet()
            setattr(method, name, bool(bits >> used % 8 & 1))
            used += 1
            continue
        used = 0
        setattr(method, name, _read(fields, field_type))
    if fields.left:
        raise MalformedError(f"{fields.left} bytes behind the last field of {method.name}")
    return method


def method_of(kind: type[Command], **values: object) -> Command:
    """Return a command with all its values, whose names may be of any alphabet."""
    method = _blank(kind)
    for name, value in values.items():
        setattr(method, name, value)
    return method


def method_payload(method: Method) -> bytes:
    """Return the payload of a method frame. Raises ValueError for a name of more than 255 bytes."""
    pieces = [struct.pack(">I", method.index)]
    bits = used = 0
    for name, field_type in _plan(type(method)):
        value: object = getattr(method, name)
        if field_type == "bit":
            bits |= bool(value) << used
            used += 1
            continue
        if used:
            pieces.append(bytes((bits,)))
            bits = used = 0
        pieces.append(_write(value, field_type))
    if used:
        pieces.append(bytes((bits,)))
    return b"".join(pieces)


def arguments_of(table: FieldTable | None) -> Table:
    """Return the arguments of a method that read_method() returned."""
    return cast("Table", table or {})


def _blank(kind: type[Command]) -> Command:
    # pamqp's constructors refuse names beyond ASCII and warn of what AMQP has deprecated; what they set is set here.
    return kind.__new__(kind)


@cache
def _plan(kind: type[Method]) -> tuple[tuple[str, str], ...]:
    return tuple((name, kind.amqp_type(name)) for name in kind.attributes())


def _read(fields: Fields, field_type: str) -> object:
    match field_type:
        case "shortstr":
            return fields.short_text()
        case "longstr":
            return fields.long_text()
        case "table":
            return fields.table()
        case _:
            return fields.unsigned(_NUMBER_BYTES[field_type])


def _write(value: object, field_type: str) -> bytes:
    match field_type:
        case "shortstr":
            return short_bytes(cast("str", value))
        case "longstr":
            return long_bytes(cast("str", value))
        case "table":
            return encode.field_table(cast("FieldTable", value))
        case _:
            return cast("int", value).to_bytes(_NUMBER_BYTES[field_type], "big")

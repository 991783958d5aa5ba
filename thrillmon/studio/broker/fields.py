"""Reads the field types of AMQP 0-9-1 from bytes that may be anything at all."""

import struct
from collections.abc import Callable, Mapping
from typing import cast

from thrillmon.studio.broker.faults import MalformedError

Table = dict[str, object]

# RabbitMQ knows no limit; Python's stack does.
MAX_DEPTH = 64

_LENGTH = struct.Struct(">I")


class Fields:
    """Reads one field after the other; raises MalformedError when there is less than the field needs.

    Strings in tables are text in which foreign bytes survive (surrogateescape), timestamps are integers, decimals
    are pairs of scale and value: a broker compares values and never shows them.
    """

    __slots__ = ("_at", "_octets")

    def __init__(self, octets: bytes) -> None:
        self._octets = octets
        self._at = 0

    @property
    def left(self) -> int:
        """The number of bytes not yet read."""
        return len(self._octets) - self._at

    def take(self, size: int) -> bytes:
        """Read so many bytes."""
        start, self._at = self._at, self._at + size
        if self._at > len(self._octets):
            raise MalformedError("the field is longer than what came")
        return self._octets[start : self._at]

    def octet(self) -> int:
        """Read one byte."""
        return self.take(1)[0]

    def unsigned(self, size: int) -> int:
        """Read an unsigned number of so many bytes."""
        return int.from_bytes(self.take(size), "big")

    def signed(self, size: int) -> int:
        """Read a signed number of so many bytes."""
        return int.from_bytes(self.take(size), "big", signed=True)

    def short_text(self) -> str:
        """Read a string of at most 255 bytes, which must be UTF-8."""
        try:
            return self.take(self.octet()).decode()
        except UnicodeDecodeError:
            raise MalformedError("Malformed UTF-8 in shortstr") from None

    def long_text(self) -> str:
        """Read a string of any bytes."""
        return self.take(self.unsigned(4)).decode(errors="surrogateescape")

    def table(self, depth: int = 0) -> Table:
        """Read names and values."""
        inner = Fields(self.take(self.unsigned(4)))
        found: Table = {}
        while inner.left:
            name = inner.short_text()
            found[name] = inner._value(depth)
        return found

    def _array(self, depth: int) -> list[object]:
        inner = Fields(self.take(self.unsigned(4)))
        found: list[object] = []
        while inner.left:
            found.append(inner._value(depth))
        return found

    def _value(self, depth: int) -> object:
        kind = self.take(1)
        if kind in b"FA":
            if depth >= MAX_DEPTH:
                raise MalformedError("tables nested too deep")
            return self.table(depth + 1) if kind == b"F" else self._array(depth + 1)
        read = _VALUES.get(kind)
        if read is None:
            raise MalformedError(f"unknown field type {kind!r}")
        return read(self)


def _float(fields: Fields) -> float:
    return struct.unpack(">f", fields.take(4))[0]


def _double(fields: Fields) -> float:
    return struct.unpack(">d", fields.take(8))[0]


_VALUES: Mapping[bytes, Callable[[Fields], object]] = {
    b"t": lambda fields: fields.octet() != 0,
    b"b": lambda fields: fields.signed(1),
    b"B": lambda fields: fields.unsigned(1),
    b"s": lambda fields: fields.signed(2),
    b"u": lambda fields: fields.unsigned(2),
    b"I": lambda fields: fields.signed(4),
    b"i": lambda fields: fields.unsigned(4),
    b"l": lambda fields: fields.signed(8),
    b"L": lambda fields: fields.signed(8),
    b"T": lambda fields: fields.unsigned(8),
    b"f": _float,
    b"d": _double,
    b"D": lambda fields: (fields.octet(), fields.signed(4)),
    b"S": Fields.long_text,
    b"x": Fields.long_text,
    b"V": lambda _: None,
}


def short_bytes(text: str) -> bytes:
    """Return a string of at most 255 bytes as it stands on the wire. Raises ValueError when it is longer."""
    encoded = text.encode()
    if len(encoded) > 255:
        raise ValueError(f"longer than 255 bytes: {text[:40]}...")
    return bytes((len(encoded),)) + encoded


def long_bytes(text: str) -> bytes:
    """Return a string of any length as it stands on the wire."""
    encoded = text.encode(errors="surrogateescape")
    return _LENGTH.pack(len(encoded)) + encoded


def same(one: object, other: object) -> bool:
    """Tell whether RabbitMQ takes two field values for equal: 1 is 1.0, but never true, and "true" is not true."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, dict) and isinstance(other, dict):
        ours, theirs = cast("Table", one), cast("Table", other)
        return ours.keys() == theirs.keys() and all(same(value, theirs[name]) for name, value in ours.items())
    if isinstance(one, list) and isinstance(other, list):
        ours, theirs = cast("list[object]", one), cast("list[object]", other)
        return len(ours) == len(theirs) and all(map(same, ours, theirs))
    return one == other


def type_name(value: object) -> str:
    """Return what RabbitMQ calls the type of a field value, taking the smallest integer type that holds it."""
    match value:
        case bool():
            return "bool"
        case int():
            return _integer_name(value)
        case str():
            return "longstr"
        case float():
            return "float"
        case dict():
            return "table"
        case list():
            return "array"
        case tuple():
            return "decimal"
        case _:
            return "void"


def _integer_name(value: int) -> str:
    for name, bits in (("byte", 7), ("short", 15), ("signedint", 31)):
        if -(1 << bits) <= value < 1 << bits:
            return name
    return "long"

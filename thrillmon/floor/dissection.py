"""Dissect a body: every field with the bytes it stands in, so that a person can check what was read."""

import struct
from collections.abc import Iterator
from typing import NamedTuple, cast

from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor
from google.protobuf.message import DecodeError, Message
from google.protobuf.timestamp_pb2 import Timestamp

from thrillmon.floor.times import rfc3339, seconds_of
from thrillmon.sentences import NOTHING, Sentence, say

# The parser of protobuf itself goes no deeper than this.
DEEPEST = 100

# Parts one body is taken apart into; an honest round has some hundreds, a shift with its codes a few thousand.
MOST_PARTS = 50_000

_VARINT, _FIXED64, _BYTES, _GROUP, _END_GROUP, _FIXED32 = range(6)

_TYPES = FieldDescriptor

_STRUCTS = {
    _TYPES.TYPE_DOUBLE: "<d",
    _TYPES.TYPE_FIXED64: "<Q",
    _TYPES.TYPE_SFIXED64: "<q",
    _TYPES.TYPE_FLOAT: "<f",
    _TYPES.TYPE_FIXED32: "<I",
    _TYPES.TYPE_SFIXED32: "<i",
}

# The rest comes as varints.
_WIRE_TYPES: dict[int, int] = {
    _TYPES.TYPE_DOUBLE: _FIXED64,
    _TYPES.TYPE_FIXED64: _FIXED64,
    _TYPES.TYPE_SFIXED64: _FIXED64,
    _TYPES.TYPE_FLOAT: _FIXED32,
    _TYPES.TYPE_FIXED32: _FIXED32,
    _TYPES.TYPE_SFIXED32: _FIXED32,
    _TYPES.TYPE_STRING: _BYTES,
    _TYPES.TYPE_BYTES: _BYTES,
    _TYPES.TYPE_MESSAGE: _BYTES,
}

_SIGNED = frozenset({_TYPES.TYPE_INT32, _TYPES.TYPE_INT64, _TYPES.TYPE_ENUM})
_ZIGZAG = frozenset({_TYPES.TYPE_SINT32, _TYPES.TYPE_SINT64})


class Part(NamedTuple):
    """One field, or one element of a repeated one.

    start, end: its bytes in the body, tag and length included.  inside: where its value begins.
    name: as the schema calls it, with its place or key (process[3], seats[68]); "field 9" when nobody knows it.
    path: from the root, in the schema's words: process[3].code.
    text: its value; empty for a message.
    known: the schema has this field, with this type.
    problem: why the bytes from here on cannot be read.
    """

    number: int
    name: str
    path: str
    start: int
    inside: int
    end: int
    text: str
    children: tuple["Part", ...] = ()
    known: bool = True
    problem: Sentence = NOTHING

    def at(self, offset: int) -> "Part":
        """Return the innermost part that holds a byte."""
        for child in self.children:
            if child.start <= offset < child.end:
                return child.at(offset)
        return self

    def walk(self) -> Iterator["Part"]:
        """Return this part and all below it, in the order of the bytes."""
        yield self
        for child in self.children:
            yield from child.walk()


def dissect(body: bytes, message: type[Message] | None) -> Part:
    """Take a body apart. Never raises: what cannot be read becomes a part with its problem.

    message: what the body is said to be; None when nobody knows, and every field is an unknown one.
    """
    kind = cast("Descriptor", message.DESCRIPTOR) if message is not None else None
    parts = _Dissector(body).message(0, len(body), kind, "", DEEPEST)
    return Part(0, kind.name if kind is not None else "", "", 0, 0, len(body), "", parts)


class _BrokenError(Exception):
    """The bytes from here on make no sense."""

    def __init__(self, problem: Sentence) -> None:
        super().__init__()
        self.problem = problem


class _Dissector:
    def __init__(self, body: bytes) -> None:
        self._body = body
        self._left = MOST_PARTS

    def message(self, start: int, end: int, message: Descriptor | None, path: str, depth: int) -> tuple[Part, ...]:
        parts: list[Part] = []
        counts: dict[int, int] = {}
        place = start
        while place < end:
            self._left -= 1
            try:
                if self._left < 0:
                    raise _BrokenError(say("More than {count} fields; the rest is not taken apart.", count=MOST_PARTS))
                part = self._field(place, end, message, path, counts, depth)
            except _BrokenError as broken:
                name = path.rpartition(".")[2]
                parts.append(Part(0, "", name, place, place, end, "", (), known=False, problem=broken.problem))
                break
            parts.append(part)
            place = part.end
        return tuple(parts)

    def _field(
        self, start: int, end: int, message: Descriptor | None, path: str, counts: dict[int, int], depth: int
    ) -> Part:
        tag, inside = self._varint(start, end)
        number, wire = tag >> 3, tag & 7
        if number == 0:
            raise _BrokenError(say("A field numbered 0, which no field can have."))
        field = message.fields_by_number.get(number) if message is not None else None
        if wire == _BYTES:
            size, inside = self._varint(inside, end)
            stop = inside + size
        elif wire in (_FIXED64, _FIXED32):
            stop = inside + (8 if wire == _FIXED64 else 4)
        elif wire == _VARINT:
            _, stop = self._varint(inside, end)
        else:
            raise _BrokenError(say("A field of wire type {wire}, which this protocol does not use.", wire=wire))
        if stop > end:
            wanted, there = stop - inside, end - inside
            raise _BrokenError(
                say("Cut off: {wanted} bytes should follow and {there} are there.", wanted=wanted, there=there)
            )
        place = counts.get(number, 0)
        counts[number] = place + 1
        if field is not None and not _fits(field, wire):
            field = None
        name = f"field {number}" if field is None else f"{field.name}[{place}]" if field.is_repeated else field.name
        here = f"{path}.{name}" if path else name
        if field is None:
            return Part(number, name, here, start, inside, stop, self._unknown(inside, stop, wire), known=False)
        if field.type == _TYPES.TYPE_MESSAGE and field.message_type is not None:
            return self._submessage(number, name, start, inside, stop, field, path, depth)
        if wire == _BYTES and field.type not in (_TYPES.TYPE_STRING, _TYPES.TYPE_BYTES):
            children = tuple(self._packed(number, inside, stop, field, path))
            return Part(number, field.name, here, start, inside, stop, "", children)
        return Part(number, name, here, start, inside, stop, self._value(inside, stop, wire, field))

    def _submessage(
        self, number: int, name: str, start: int, inside: int, stop: int, field: FieldDescriptor, path: str, depth: int
    ) -> Part:
        kind = field.message_type
        assert kind is not None  # noqa: S101 - only called for fields that are messages
        here = f"{path}.{name}" if path else name
        if depth <= 1:
            return Part(
                number, name, here, start, inside, stop, "", (), known=True,
                problem=say("Nested deeper than {depth}; not taken apart.", depth=DEEPEST),
            )  # fmt: skip
        text = ""
        if kind.GetOptions().map_entry:
            key = self._key(inside, stop, kind)
            name = f"{field.name}[{key}]"
            here = f"{path}.{name}" if path else name
        elif kind.full_name == "google.protobuf.Timestamp":
            text = self._timestamp(inside, stop)
        children = self.message(inside, stop, kind, here, depth - 1)
        return Part(number, name, here, start, inside, stop, text, children)

    def _key(self, start: int, end: int, entry: Descriptor) -> str:
        try:
            while start < end:
                tag, inside = self._varint(start, end)
                if tag >> 3 != 1:
                    break
                field = entry.fields_by_number[1]
                if tag & 7 == _BYTES:
                    size, inside = self._varint(inside, end)
                    return self._value(inside, min(inside + size, end), _BYTES, field)
                _, stop = self._varint(inside, end)
                return self._value(inside, stop, _VARINT, field)
        except _BrokenError:
            return "?"
        # A key that is absent is the empty one.
        return "" if entry.fields_by_number[1].type == _TYPES.TYPE_STRING else "0"

    def _timestamp(self, start: int, end: int) -> str:
        stamp = Timestamp()
        try:
            stamp.ParseFromString(self._body[start:end])
        except DecodeError:
            return ""
        return rfc3339(seconds_of(stamp)) or ""

    def _packed(self, number: int, start: int, end: int, field: FieldDescriptor, path: str) -> Iterator[Part]:
        wire = _WIRE_TYPES.get(field.type, _VARINT)
        place = 0
        while start < end:
            here = f"{path}.{field.name}[{place}]" if path else f"{field.name}[{place}]"
            try:
                self._left -= 1
                stop = start + 8 if wire == _FIXED64 else start + 4 if wire == _FIXED32 else self._varint(start, end)[1]
                if stop > end or self._left < 0:
                    raise _BrokenError(say("Cut off inside a list of numbers."))
            except _BrokenError as broken:
                yield Part(number, "", here, start, start, end, "", known=False, problem=broken.problem)
                return
            yield Part(
                number, f"{field.name}[{place}]", here, start, start, stop, self._value(start, stop, wire, field)
            )
            start, place = stop, place + 1

    def _varint(self, start: int, end: int) -> tuple[int, int]:
        value = shift = 0
        for place in range(start, min(end, start + 10)):
            byte = self._body[place]
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value & 0xFFFF_FFFF_FFFF_FFFF, place + 1
            shift += 7
        if end - start >= 10:
            raise _BrokenError(say("A number longer than any number can be."))
        raise _BrokenError(say("Cut off inside a number."))

    def _value(self, start: int, end: int, wire: int, field: FieldDescriptor) -> str:
        raw = self._body[start:end]
        if field.type == _TYPES.TYPE_STRING:
            return raw.decode("utf-8", "backslashreplace")
        if field.type == _TYPES.TYPE_BYTES:
            return raw.hex()
        if wire in (_FIXED64, _FIXED32):
            return str(struct.unpack(_STRUCTS[field.type], raw)[0])
        number, _ = self._varint(start, end)
        if field.type == _TYPES.TYPE_BOOL:
            return "true" if number else "false"
        if field.type in _ZIGZAG:
            return str((number >> 1) ^ -(number & 1))
        if field.type in _SIGNED and number >= 1 << 63:
            number -= 1 << 64
        if field.type == _TYPES.TYPE_ENUM and field.enum_type is not None:
            return _enum_text(field.enum_type, number)
        return str(number)

    def _unknown(self, start: int, end: int, wire: int) -> str:
        raw = self._body[start:end]
        if wire == _VARINT:
            return str(self._varint(start, end)[0])
        if wire in (_FIXED64, _FIXED32):
            return f"0x{int.from_bytes(raw, 'little'):x}"
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            return raw.hex()
        return f"“{text}”" if text.isprintable() else raw.hex()


def _fits(field: FieldDescriptor, wire: int) -> bool:
    wanted = _WIRE_TYPES.get(field.type, _VARINT)
    # Numbers of a list may come packed.
    return wire == wanted or (wire == _BYTES and field.is_repeated and wanted != _BYTES)


def _enum_text(kind: EnumDescriptor, number: int) -> str:
    value = kind.values_by_number.get(number)
    return f"{value.name} ({number})" if value is not None else str(number)

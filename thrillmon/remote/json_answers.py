"""Read protobuf JSON tolerantly: both spellings, names or numbers, and what cannot be read costs only itself."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple, TypeVar, cast

from google.protobuf import any_pb2, json_format, struct_pb2
from google.protobuf.message import Message

_Read = TypeVar("_Read", bound=Message)

# Descriptors, which are one class in protobuf's C code and another in its stubs.
_Field = Any
_Kind = Any

_DEEPEST = 50

_STRUCT_URL = f"type.googleapis.com/{struct_pb2.Struct.DESCRIPTOR.full_name}"
# What json_format raises for values that a field cannot take.
_UNFIT = (json_format.ParseError, ValueError, TypeError, AttributeError, RecursionError)


class NoAnswer(Exception):  # noqa: N818 - said to the caller, who words it
    """This is no JSON object, or one without a single field of the message that was expected."""


def read_answer(answer_class: type[_Read], body: bytes) -> tuple[_Read, list[str]]:
    """Return the message, and the paths of what could not be read and was left out.

    Unknown fields are ignored, unknown enum numbers kept; an unknown enum name has no number to keep, so its
    field stays unset. An Any of a type that nobody here knows is kept as a Struct. Raises NoAnswer.
    """
    try:
        parsed: object = json.loads(body)
    except (ValueError, RecursionError):
        raise NoAnswer from None
    if not isinstance(parsed, dict):
        raise NoAnswer
    fields = cast("dict[str, Any]", parsed)
    answer = answer_class()
    # Without unset fields an empty answer is {}; a strange object would read as empty too.
    if fields and not _fields(answer.DESCRIPTOR).keys() & fields.keys():
        raise NoAnswer
    lost: list[str] = []
    _read_into(answer, fields, "", lost)
    return answer, lost


def _read_into(message: Message, fields: dict[str, Any], path: str, lost: list[str]) -> None:
    """Read everything at once; when that fails field by field, and lists and maps piece by piece."""
    if _merged(message, fields):
        return
    by_name = _fields(message.DESCRIPTOR)
    for name, value in fields.items():
        # An unknown name is ignored by the first, so what is left is known.
        if not _merged(message, {name: value}):
            field = by_name[name]
            for piece in _pieces(field, value, f"{path}{name}"):
                if not _merged(message, {name: piece.value}) and not _read_inside(message, field, piece, lost):
                    lost.append(piece.path)


def _merged(message: Message, fields: dict[str, Any]) -> bool:
    """Set these fields, all or none; say whether they fit."""
    parsed = type(message)()
    try:
        # json_format takes a text where a message should be for a message without fields.
        if not _is_shaped(message.DESCRIPTOR, fields):
            return False
        json_format.ParseDict(fields, parsed, ignore_unknown_fields=True)
    except _UNFIT:
        return False
    message.MergeFrom(parsed)
    return True


def _is_shaped(kind: _Kind, fields: dict[str, Any]) -> bool:
    """Say whether objects stand wherever the message has messages."""
    by_name = _fields(kind)
    for name, value in fields.items():
        field = by_name.get(name)
        if field is None or field.message_type is None or value is None:
            continue
        inner: _Kind = field.message_type
        elements: list[Any] = [value]
        if _is_map(field):
            inner = inner.fields_by_name["value"].message_type
            elements = list(cast("dict[str, Any]", value).values()) if isinstance(value, dict) else []
        elif field.is_repeated:
            elements = cast("list[Any]", value) if isinstance(value, list) else []
        if inner is None or inner.file.package == "google.protobuf":
            continue
        for element in elements:
            if not isinstance(element, dict) or not _is_shaped(inner, cast("dict[str, Any]", element)):
                return False
    return True


@cache
def _fields(kind: _Kind) -> dict[str, _Field]:
    """Return the fields of a message by both their names."""
    return {name: field for field in kind.fields for name in (field.name, field.json_name)}


class _Piece(NamedTuple):
    """An element of a list or map, or the whole value of another field.

    value: as its field takes it by itself. inner: the element. hollow: the same with an empty message for it.
    """

    path: str
    value: Any
    inner: Any
    hollow: Any


def _pieces(field: _Field, value: Any, path: str) -> Iterator[_Piece]:
    if field.is_repeated and _is_map(field) and isinstance(value, dict):
        for key, inner in cast("dict[str, Any]", value).items():
            yield _Piece(f"{path}.{key}", {key: inner}, inner, {key: {}})
    elif field.is_repeated and not _is_map(field) and isinstance(value, list):
        for position, inner in enumerate(cast("list[Any]", value)):
            yield _Piece(f"{path}.{position}", [inner], inner, [{}])
    else:
        yield _Piece(path, value, value, {})


def _read_inside(message: Message, field: _Field, piece: _Piece, lost: list[str]) -> bool:
    """Read what can be read of a damaged message in a field; say whether there is a message at all."""
    inner = piece.inner
    if not isinstance(inner, dict) or piece.path.count(".") > _DEEPEST:
        return False
    kind = field.message_type
    if kind is None or kind.file.package == "google.protobuf":
        is_any = kind is not None and kind.full_name == any_pb2.Any.DESCRIPTOR.full_name
        return is_any and _merged(message, {field.name: {"@type": _STRUCT_URL, "value": inner}})
    room = type(message)()
    # Fails for a map of scalars and for a key that its map cannot have.
    if not _merged(room, {field.name: piece.hollow}):
        return False
    place = getattr(room, field.name)
    if field.is_repeated:
        place = next(iter(place.values() if _is_map(field) else place))
    _read_into(place, cast("dict[str, Any]", inner), f"{piece.path}.", lost)
    message.MergeFrom(room)
    return True


def _is_map(field: _Field) -> bool:
    return field.message_type is not None and field.message_type.GetOptions().map_entry

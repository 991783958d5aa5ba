"""Records as protobuf JSON, whatever nonsense is in them."""

from typing import Any, cast

from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.json_format import Error as JsonError
from google.protobuf.json_format import MessageToDict
from google.protobuf.message import DecodeError, Message
from google.protobuf.timestamp_pb2 import Timestamp

from thrillmon.sentences import Sentence, say

# Protobuf JSON can say the years 1 to 9999 and nothing else.
_EARLIEST, _LATEST = -62_135_596_800, 253_402_300_799

# What the translation to JSON raises at times that are none, and at payloads: of unknown types, damaged, or packed
# into each other a thousand times (the parser, which has a limit for depth, does not look into them).
_REFUSALS = (JsonError, DecodeError, ValueError, TypeError, OverflowError, RecursionError)


def plain(message: Message) -> tuple[dict[str, Any], Sentence | None]:
    """Return a message as protobuf JSON (lowerCamelCase, enums by name, unknown enums by number).

    Times that are no times and payloads that cannot be read cannot be said in JSON: they are left out, and the
    sentence tells it.
    """
    try:
        return MessageToDict(message), None
    except _REFUSALS:
        copy = type(message)()
        copy.CopyFrom(message)
        removed = sorted(set(_clean(copy, "")))
        return MessageToDict(copy), say("Left out, because JSON cannot say it: {fields}.", fields=", ".join(removed))


def _clean(message: Message, path: str) -> list[str]:
    """Remove what protobuf JSON refuses; return the paths of what was removed."""
    removed: list[str] = []
    for field, value in message.ListFields():
        here = f"{path}.{field.name}" if path else field.name
        entry = field.message_type
        if entry is None:
            continue
        if entry.GetOptions().map_entry:
            if entry.fields_by_name["value"].type == FieldDescriptor.TYPE_MESSAGE:
                for key in value:
                    removed += _clean(value[key], f"{here}[{key}]")
            continue
        for part in value if field.is_repeated else [value]:
            if _unsayable(cast("Message", part)):
                message.ClearField(field.name)
                removed.append(here)
                break
            removed += _clean(part, here)
    return removed


def _unsayable(message: Message) -> bool:
    if isinstance(message, Timestamp):
        return not (_EARLIEST <= message.seconds <= _LATEST and 0 <= message.nanos < 1_000_000_000)
    if isinstance(message, AnyMessage):
        try:
            MessageToDict(message)
        except _REFUSALS:
            return True
    return False

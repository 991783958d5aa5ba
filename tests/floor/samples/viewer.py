"""The provider's sample page, printed by a gRPC viewer: read into messages, and held against them."""

import base64
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

PAGE = Path(__file__).with_name("provider-api.txt")

# The page prints this BetStep, which is in no version of the enum. Its number is anybody's guess.
STRANGE_NAME = "SPIN_WHEEL"
STRANGE_NUMBERS = (2, 8, 77)

# Keys of the page that are in no message of ours: what 1.11.0 dropped, and one slip. All are empty there.
NOT_OURS = {"scores", "patterns", "CurrentGame.medias"}

Sample = dict[str, Any]


@cache
def answers() -> dict[str, Sample]:
    """Return what the page says each call answers, by the name of the call."""
    text = PAGE.read_text(encoding="utf-8")
    found: dict[str, Sample] = {}
    for match in re.finditer(r"^(Fetch\w+)$", text, re.MULTILINE):
        rest = text[match.end() :].split("\nFetch", 1)[0]
        start = rest.find("Response Data Format:")
        if start >= 0:
            body = rest[rest.index("{", start) :]
            found[match[1]], _ = json.JSONDecoder().raw_decode(body)
    return found


def record_of(message: Message, sample: Sample, strange: int = STRANGE_NUMBERS[0]) -> Any:
    """Fill a message with a sample, in the dialect of the viewer that printed the page."""
    for key, value in sample.items():
        if key in NOT_OURS or f"{message.DESCRIPTOR.name}.{key}" in NOT_OURS:
            assert not value
            continue
        field = message.DESCRIPTOR.fields_by_name[key]
        held = getattr(message, key)
        if field.message_type and field.message_type.GetOptions().map_entry:
            # Some empty maps are printed as objects.
            for pair in value or ():
                if isinstance(pair["value"], dict):
                    record_of(held[key_of(field, pair["key"])], pair["value"], strange)
                else:
                    held[key_of(field, pair["key"])] = pair["value"]
        elif field.is_repeated:
            for part in value:
                if field.message_type:
                    record_of(held.add(), part, strange)
                else:
                    held.append(part)
        elif field.message_type:
            if value is not None:
                held.SetInParent()
                record_of(held, value, strange)
        else:
            setattr(message, key, scalar(field, value, strange))
    return message


def key_of(field: FieldDescriptor, key: object) -> object:
    return int(str(key)) if field.message_type.fields_by_name["key"].cpp_type == FieldDescriptor.CPPTYPE_INT32 else key


def scalar(field: FieldDescriptor, value: Any, strange: int) -> object:
    if field.enum_type:
        return strange if value == STRANGE_NAME else field.enum_type.values_by_name[value].number
    match field.type:
        case FieldDescriptor.TYPE_BYTES:
            return base64.b64decode(value)
        case FieldDescriptor.TYPE_INT64:
            return int(value)
        case _:
            return value


def check(message: Message, sample: Sample, strange: int) -> None:
    """Hold a message against the sample: everything of the sample is there, and nothing else."""
    assert {field.name for field, _ in message.ListFields()} <= sample.keys()
    for field in message.DESCRIPTOR.fields:
        if field.name not in sample:
            assert not field.has_presence or not message.HasField(field.name)
            continue
        value, told = getattr(message, field.name), sample[field.name]
        if field.message_type and field.message_type.GetOptions().map_entry:
            assert {str(key) for key in value} == {str(pair["key"]) for pair in told or ()}
            for pair in told or ():
                check_value(value[key_of(field, pair["key"])], pair["value"], strange)
        elif field.is_repeated:
            assert len(value) == len(told)
            for part, part_told in zip(value, told, strict=True):
                check_value(part, part_told, strange)
        elif field.message_type:
            assert message.HasField(field.name) == (told is not None)
            if told is not None:
                check(value, told, strange)
        else:
            assert value == scalar(field, told, strange), field.name
            assert not field.has_presence or message.HasField(field.name)


def check_value(value: Any, told: Any, strange: int) -> None:
    if isinstance(value, Message):
        check(value, told, strange)
    else:
        assert value == told

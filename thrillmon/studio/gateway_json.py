"""Print messages as grpc-gateway prints them, and read its query parameters and bodies."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from google.protobuf import json_format
from google.protobuf.message import Message

from thrillmon.studio.faults import Fault, FaultCode

_Request = TypeVar("_Request", bound=Message)


def printed(message: Message, *, enum_numbers: bool = False) -> dict[str, Any]:
    """Return a message as the gateway's default marshaller shows it.

    lowerCamelCase, 64-bit integers as text, enums by name (or all by number), unset fields too: "", "0", [],
    {} and null; only unset proto3 optional fields are left out. Raises Fault (INTERNAL) when it cannot be shown.
    """
    try:
        shown = json_format.MessageToDict(
            message, always_print_fields_with_no_presence=True, use_integers_for_enums=enum_numbers
        )
    except (TypeError, ValueError, json_format.Error) as error:
        raise Fault(FaultCode.INTERNAL, "the answer cannot be shown as JSON") from error
    _show_nulls(message, shown)
    return shown


def _show_nulls(message: Message, shown: dict[str, Any]) -> None:
    """Add the unset messages, which json_format leaves out and the gateway prints as null."""
    for field in message.DESCRIPTOR.fields:
        inner = field.message_type
        if inner is None:
            continue
        name = field.json_name
        if inner.GetOptions().map_entry:
            if inner.fields_by_name["value"].message_type is not None:
                for key, value in getattr(message, field.name).items():
                    _show_nulls(value, shown[name][str(key)])
        elif field.is_repeated:
            for value, shape in zip(getattr(message, field.name), shown[name], strict=True):
                _show_nulls(value, shape)
        elif not message.HasField(field.name):
            if field.containing_oneof is None:
                shown[name] = None
        elif inner.file.package != "google.protobuf":
            _show_nulls(getattr(message, field.name), shown[name])


def read_parameters(request: _Request, parameters: Iterable[tuple[str, str]]) -> _Request:
    """Set the fields of a request from a path and a query, in either spelling; unknown names are ignored.

    Raises Fault (INVALID_ARGUMENT) for a value that its field cannot take.
    """
    fields = {name: field for field in request.DESCRIPTOR.fields for name in (field.name, field.json_name)}
    lists: dict[str, list[str]] = {}
    for name, value in parameters:
        field = fields.get(name)
        if field is None:
            continue
        if field.is_repeated:
            lists.setdefault(field.json_name, []).append(value)
        else:
            _merge(request, {field.json_name: value}, name)
    for name, values in lists.items():
        _merge(request, {name: values}, name)
    return request


def read_body(request: _Request, body: Mapping[str, Any]) -> _Request:
    """Set the fields of a request from the JSON of its body. Raises Fault (INVALID_ARGUMENT) when it does not fit."""
    _merge(request, dict(body), "body")
    return request


def _merge(request: Message, values: dict[str, Any], name: str) -> None:
    try:
        json_format.ParseDict(values, request)
    except (json_format.ParseError, ValueError, TypeError):
        raise Fault(FaultCode.INVALID_ARGUMENT, f"invalid value in {name}") from None

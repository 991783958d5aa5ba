"""The AMQP properties of the studio's messages, byte by byte: scripts may send what no library would encode."""

import uuid
from collections.abc import Mapping
from struct import pack

from pamqp import commands, encode
from pamqp.common import FieldTable

from thrillmon.studio.book import Event

_HEADERS, _DELIVERY_MODE, _TIMESTAMP, _TYPE = 1 << 13, 1 << 12, 1 << 6, 1 << 5
PERSISTENT = 2


class RawProperties(commands.Basic.Properties):
    """Properties that are encoded already."""

    def __init__(self, encoded: bytes) -> None:
        super().__init__()
        self._encoded = encoded

    def marshal(self) -> bytes:
        """Return the encoded properties."""
        return self._encoded


def properties_of(event: Event, flags: Mapping[str, bool]) -> bytes:
    """Encode the properties of an event for the Notify API.

    flags: the platforms it is for, by platform code; a header named after the code with a boolean.
    """
    headers: dict[str, object] = {**flags, "gameCode": event.game_code, "traceID": str(uuid.uuid4())}
    if event.kind is not None:
        headers["notifyType"] = event.kind
    headers.update(event.headers)
    table: FieldTable = headers  # pyright: ignore[reportAssignmentType]
    present = _HEADERS | _DELIVERY_MODE
    parts = [encode.field_table(table), bytes([PERSISTENT])]
    if event.sent is not None:
        present |= _TIMESTAMP
        parts.append(pack(">Q", max(0, min(int(event.sent), 2**64 - 1))))
    if event.kind is not None:
        present |= _TYPE
        parts.append(encode.short_string(event.kind))
    return pack(">H", present) + b"".join(parts)

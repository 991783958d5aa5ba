"""Take AMQP deliveries straight out of the bytes of a connection; everything else is passed on untouched.

Frame layouts are those of AMQP 0-9-1 (section 4.2 of the specification).
"""

from collections.abc import Callable, Iterator, Mapping
from struct import Struct
from struct import error as StructError  # noqa: N812 - the module has no better name for it

from pamqp import decode

from thrillmon.floor.deliveries import NO_HEADERS, Delivery

_FRAME = Struct(">BHI")
_HEADER = Struct(">BHIIQ")
_METHOD = Struct(">HH")
_LONG = Struct(">I")
_LONGLONG = Struct(">Q")

METHOD, HEADER, BODY, HEARTBEAT = 1, 2, 3, 8
BASIC_DELIVER = 60, 60
CONNECTION_CLOSE = 10, 50
FRAME_TYPES = frozenset({METHOD, HEADER, BODY, HEARTBEAT})
FRAME_END = 0xCE
HEARTBEAT_FRAME = b"\x08\x00\x00\x00\x00\x00\x00\xce"

# Frames are negotiated to at most 128 kB; a larger one means that the other end does not speak AMQP.
LARGEST_FRAME = 1 << 20

# Of a larger body only this much is kept: far more than any honest one, and enough to look into.
LARGEST_BODY = 8 << 20

# The first bytes of a delivery's method.
_DELIVER = bytes((0, 60, 0, 60))

# Enough for the rest of an honest message and no more: to join a whole read to it would copy a quarter of a megabyte.
SEAM = 16 << 10

# Types of messages that were met, by the bytes they came in: a floor has some dozen. Junk stops at so many.
_MOST_KINDS = 256

# Property flags before the timestamp and the type, highest bit first.
_CONTENT_TYPE, _CONTENT_ENCODING, _HEADERS = 1 << 15, 1 << 14, 1 << 13
_DELIVERY_MODE, _PRIORITY = 1 << 12, 1 << 11
_SHORT_STRINGS = 1 << 10, 1 << 9, 1 << 8, 1 << 7
_TIMESTAMP, _TYPE = 1 << 6, 1 << 5
_CONTENT = _CONTENT_TYPE | _CONTENT_ENCODING
_SHORT = sum(_SHORT_STRINGS)

_kinds: dict[bytes, str] = {}


class Headers(Mapping[str, object]):
    """A header table, decoded when somebody first looks into it. A table nobody can decode is empty.

    raw: the bytes it came in, which the archive keeps.
    """

    __slots__ = ("_decoded", "raw")

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self._decoded: Mapping[str, object] | None = None

    @property
    def damaged(self) -> bool:
        """Whether there was something and it could not be decoded."""
        return len(self.raw) > _LONG.size and not self._table()

    def __getitem__(self, key: str) -> object:
        return self._table()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._table())

    def __len__(self) -> int:
        return len(self._table())

    def _table(self) -> Mapping[str, object]:
        if self._decoded is None:
            try:
                self._decoded = decode.field_table(self.raw)[1]
            except Exception:  # pamqp raises whatever struct, datetime and dict raise on junk
                self._decoded = NO_HEADERS
        return self._decoded


# Header tables that were met: most messages of a floor say the same in theirs. Junk stops at so many, and so long.
_MOST_TABLES, _LONGEST_TABLE = 256, 256

_tables: dict[bytes, Headers] = {}


class _Content:
    """A delivery whose header and body are still on the way."""

    __slots__ = ("header", "kept", "missing", "parts", "redelivered", "tag")

    def __init__(self, tag: int, redelivered: bool) -> None:
        self.tag = tag
        self.redelivered = redelivered
        self.header = b""
        self.missing = 0
        self.parts: list[bytes] = []
        self.kept = 0


class Splitter:
    """Splits what a broker sends: deliveries are collected, all other frames are returned.

    deliveries: what was collected; the owner takes and clears it.
    farewell: the code and text with which the broker closed the connection, once it has.
    foreign: the other end does not speak AMQP.
    seam: bytes of a read that are joined to what is left of the one before; where a frame is longer, all are.
    """

    def __init__(self, now: Callable[[], float], *, seam: int = SEAM) -> None:
        self.deliveries: list[Delivery] = []
        self.farewell: tuple[int, str] | None = None
        self.foreign = False
        self._now = now
        self._seam = seam
        self._rest = b""
        self._open: dict[int, _Content] = {}

    def feed(self, received: bytes) -> bytes:
        """Take bytes in; return the bytes that are no delivery. Frames are only ever returned whole.

        Bytes that are no AMQP frames are returned as they are, for the connection to complain about.
        """
        if self.foreign:
            return received
        passed: list[bytes] = []
        now = self._now()
        stream, position = received, 0
        if self._rest:
            # What began in the read before ends in the beginning of this one.
            seam = received[: self._seam]
            joined = self._rest + seam
            left = len(joined) - self._split(joined, 0, passed, now)
            if left <= len(seam):
                position = len(seam) - left
            else:
                stream, position = joined + received[self._seam :], len(joined) - left
        if self.foreign:
            passed.append(stream[position:])
            self._rest = b""
        else:
            self._rest = stream[self._split(stream, position, passed, now) :]
        return b"".join(passed)

    def _split(self, stream: bytes, position: int, passed: list[bytes], now: float) -> int:
        """Take whole frames from a position on; return where the first that is not whole begins.

        When it is no AMQP all of it is passed on.
        """
        size = len(stream)
        while size - position >= 8 or (position < size and stream[position] not in FRAME_TYPES):
            if stream[position] not in FRAME_TYPES:
                return self._give_up(stream, position, passed)
            kind, channel, length = _FRAME.unpack_from(stream, position)
            if length > LARGEST_FRAME:
                return self._give_up(stream, position, passed)
            end = position + 8 + length
            if end > size:
                break
            if stream[end - 1] != FRAME_END:
                return self._give_up(stream, position, passed)
            if kind == METHOD and stream.startswith(_DELIVER, position + 7):
                behind = self._take_whole(channel, stream, position + 7, end, now)
                if behind:
                    position = behind
                    continue
            if not self._collect(kind, channel, stream, position + 7, end - 1, now):
                passed.append(stream[position:end])
            position = end
        return position

    def _give_up(self, stream: bytes, position: int, passed: list[bytes]) -> int:
        self.foreign = True
        passed.append(stream[position:])
        return len(stream)

    def _take_whole(self, channel: int, stream: bytes, start: int, header_at: int, now: float) -> int:
        """Take a delivery that is here with header and body, each in one frame; return where it ends.

        By far the most are. start: of the method's payload; header_at: of the frame behind it. 0: it is another one.
        """
        if len(stream) < header_at + 21 or header_at - start < 14:
            return 0
        tag_at = start + 5 + stream[start + 4]
        kind, header_channel, length, _, size = _HEADER.unpack_from(stream, header_at)
        body_at = header_at + 8 + length
        end = body_at + 8 + size
        if (
            kind != HEADER
            or header_channel != channel
            or length < 14
            or not 0 < size <= LARGEST_FRAME
            or tag_at + 10 > header_at
            or end > len(stream)
            or stream[body_at - 1] != FRAME_END
            or stream[end - 1] != FRAME_END
            or _FRAME.unpack_from(stream, body_at) != (BODY, channel, size)
        ):
            return 0
        (tag,) = _LONGLONG.unpack_from(stream, tag_at)
        said, sent, headers = read_properties(stream[header_at + 7 : body_at - 1])
        body = stream[body_at + 7 : end - 1]
        self.deliveries.append(Delivery(said, body, sent, now, headers, stream[tag_at + 8] & 1 == 1, tag, None))
        self._open.pop(channel, None)
        return end

    def _collect(self, kind: int, channel: int, stream: bytes, start: int, end: int, now: float) -> bool:
        """Take a frame if it belongs to a delivery; start and end enclose its payload."""
        if kind == METHOD:
            if end - start < 7:
                return False
            method = _METHOD.unpack_from(stream, start)
            if method == CONNECTION_CLOSE:
                text = stream[start + 7 : start + 7 + stream[start + 6]].decode("utf-8", "replace")
                self.farewell = int.from_bytes(stream[start + 4 : start + 6], "big"), text
            if method != BASIC_DELIVER or end - start < 13:
                return False
            tag_at = start + 5 + stream[start + 4]
            if tag_at + 9 > end:
                return False
            (tag,) = _LONGLONG.unpack_from(stream, tag_at)
            self._open[channel] = _Content(tag, bool(stream[tag_at + 8] & 1))
            return True
        content = self._open.get(channel)
        if content is None or kind == HEARTBEAT:
            return False
        if kind == HEADER:
            if end - start < 14:
                return False
            content.header = stream[start:end]
            (content.missing,) = _LONGLONG.unpack_from(stream, start + 4)
        else:
            length = end - start
            content.missing -= length
            if content.kept < LARGEST_BODY:
                content.parts.append(stream[start:end])
                content.kept += length
        if content.missing <= 0:
            del self._open[channel]
            self._deliver(content, now)
        return True

    def _deliver(self, content: _Content, now: float) -> None:
        parts = content.parts
        kind, sent, headers = read_properties(content.header)
        body = parts[0] if len(parts) == 1 else b"".join(parts)
        self.deliveries.append(
            Delivery(kind, body, sent, now, headers, content.redelivered, content.tag, None),
        )


def read_properties(header: bytes) -> tuple[str | None, float | None, Mapping[str, object]]:
    """Return type, timestamp and headers from the payload of a content header frame.

    Reads only as far as it must. Damaged properties give what could be read before the damage.
    """
    kind: str | None = None
    sent: float | None = None
    headers: Mapping[str, object] = NO_HEADERS
    try:
        flags = header[12] << 8 | header[13]
        position = 14
        if flags & _CONTENT:
            for flag in (_CONTENT_TYPE, _CONTENT_ENCODING):
                if flags & flag:
                    position += 1 + header[position]
        if flags & _HEADERS:
            (length,) = _LONG.unpack_from(header, position)
            raw = header[position : position + 4 + length]
            known = _tables.get(raw)
            if known is None:
                known = Headers(raw)
                if length <= _LONGEST_TABLE and len(_tables) < _MOST_TABLES:
                    _tables[raw] = known
            headers = known
            position += 4 + length
        if flags & _DELIVERY_MODE:
            position += 1
        if flags & _PRIORITY:
            position += 1
        if flags & _SHORT:
            for flag in _SHORT_STRINGS:
                if flags & flag:
                    position += 1 + header[position]
        if flags & _TIMESTAMP:
            (seconds,) = _LONGLONG.unpack_from(header, position)
            sent = float(seconds)
            position += 8
        if flags & _TYPE:
            raw = header[position + 1 : position + 1 + header[position]]
            kind = _kinds.get(raw)
            if kind is None:
                kind = raw.decode("utf-8", "backslashreplace")
                if len(_kinds) < _MOST_KINDS:
                    _kinds[raw] = kind
    except (IndexError, StructError):
        pass
    return kind, sent, headers

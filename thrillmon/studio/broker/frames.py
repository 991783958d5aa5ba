"""Cuts a stream of bytes into AMQP frames and puts frames around payloads."""

import struct
from collections.abc import Iterator
from typing import NamedTuple

from thrillmon.studio.broker.faults import MalformedError

METHOD = 1
HEADER = 2
BODY = 3
HEARTBEAT = 8

START = struct.Struct(">BHI")
END = b"\xce"
OVERHEAD_BYTES = START.size + len(END)

PROTOCOL_HEADER = b"AMQP\x00\x00\x09\x01"
HEARTBEAT_FRAME = START.pack(HEARTBEAT, 0, 0) + END


class Frame(NamedTuple):
    """One frame: its type, its channel and what is in it."""

    kind: int
    channel: int
    payload: bytes


class FrameCutter:
    """Takes bytes as they come and gives whole frames.

    frame_max: the largest frame, its eight bytes of wrapping included.
    """

    def __init__(self, frame_max: int) -> None:
        self.frame_max = frame_max
        self._kept = bytearray()
        self._at = 0

    def feed(self, octets: bytes) -> Iterator[Frame]:
        """Yield the frames that are complete now; those not asked for stay for the next call.

        Raises MalformedError where no further frame can be found.
        """
        kept = self._kept
        del kept[: self._at]
        self._at = 0
        kept += octets
        while len(kept) - self._at >= START.size:
            kind, channel, size = START.unpack_from(kept, self._at)
            if size > self.frame_max - OVERHEAD_BYTES:
                limit = self.frame_max - OVERHEAD_BYTES
                raise MalformedError(f"type {kind}: payload of {size} bytes, at most {limit} are allowed")
            first = self._at + START.size
            last = first + size
            if len(kept) <= last:
                break
            if kept[last] != END[0]:
                raise MalformedError(f"type {kind}: frame end marker is {kept[last]}")
            self._at = last + 1
            yield Frame(kind, channel, bytes(kept[first:last]))
        del kept[: self._at]
        self._at = 0


def wrap(kind: int, channel: int, payload: bytes) -> bytes:
    """Return a payload as a frame."""
    return b"".join((START.pack(kind, channel, len(payload)), payload, END))

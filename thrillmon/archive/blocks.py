"""Pack deliveries into compressed blocks and take them out again, with everything that came with them."""

import json
from collections.abc import Sequence
from itertools import accumulate
from struct import Struct
from typing import Any

import zstandard

from thrillmon.archive.failures import Broken
from thrillmon.archive.headers import bytes_of, headers_from
from thrillmon.floor.deliveries import Delivery
from thrillmon.sentences import say

# More deliveries, or more bytes before compression, than this go into the next block: looking one up means to
# decompress its block, which is to take less than a millisecond.
LARGEST_BLOCK = 512
LARGEST_BLOCK_BYTES = 1 << 20

# Level 3 with a dictionary takes 2 µs a delivery; level 6 would save another fifth of the bytes and take 4 µs.
LEVEL = 3

# From this size on a block has enough words of its own: without a dictionary and a level lower it becomes as small in
# two thirds of the time.
LARGE_PAYLOAD = 512 << 10
LARGE_LEVEL = 2

# A dictionary is trained from so many of a floor's own bodies, once; small blocks take half the room with it.
# More bytes of them than this make it no better and take a tenth of a second.
TRAINED_FROM = 1_000
TRAINED_FROM_BYTES = 1 << 20
DICTIONARY_BYTES = 64 << 10

# What a block may grow to when it is unpacked; a damaged length must not take the memory of the machine.
LARGEST_UNPACKED = 64 << 20

_LENGTH = Struct("<I")


class Block:
    """Deliveries taken out of a block, each made when it is asked for. source: which witness they came from."""

    __slots__ = ("_bodies", "_columns", "_headers", "_payload", "source")

    def __init__(self, payload: bytes) -> None:
        try:
            (length,) = _LENGTH.unpack_from(payload)
            columns: dict[str, Any] = json.loads(payload[4 : 4 + length])
            self.source: str = columns["source"]
            self._headers: list[int] = list(accumulate(columns["headers"], initial=4 + length))
            self._bodies: list[int] = list(accumulate(columns["bodies"], initial=self._headers[-1]))
            whole = self._bodies[-1] == len(payload)
        except Exception as error:
            raise Broken(say("A block of the archive cannot be read: {reason}.", reason=str(error))) from None
        if not whole:
            raise Broken(say("A block of the archive is cut off."))
        self._columns = columns
        self._payload = payload

    def __len__(self) -> int:
        return len(self._bodies) - 1

    def delivery(self, slot: int) -> Delivery:
        """Return one delivery as it was handed in; its tag is forgotten."""
        columns, payload = self._columns, self._payload
        return Delivery(
            columns["kind"][slot],
            payload[self._bodies[slot] : self._bodies[slot + 1]],
            columns["sent"][slot],
            columns["received"][slot],
            headers_from(payload[self._headers[slot] : self._headers[slot + 1]]),
            bool(columns["redelivered"][slot]),
            0,
            columns["offset"][slot],
        )


def payload_of(deliveries: Sequence[Delivery], source: str) -> bytes:
    """Return deliveries as the bytes that are compressed."""
    kinds, bodies, sent, received, headers, redelivered, _, offsets = zip(*deliveries, strict=True)
    raw = list(map(bytes_of, headers))
    columns = json.dumps(
        {
            "source": source,
            "kind": kinds,
            "redelivered": list(map(int, redelivered)),
            "offset": offsets,
            "headers": list(map(len, raw)),
            "bodies": list(map(len, bodies)),
        },
        separators=(",", ":"),
    )
    times = f',"sent":{_spelt(sent)},"received":{_spelt(received)}}}'
    table = (columns[:-1] + times).encode()
    return b"".join((_LENGTH.pack(len(table)), table, *raw, *bodies))


def _spelt(times: Sequence[float | None]) -> str:
    """Return times as a JSON list. Most of them repeat, and to spell one takes half a microsecond."""
    different = list(set(times))
    spelt = dict(zip(different, json.dumps(different)[1:-1].split(", "), strict=True))
    return f"[{','.join(map(spelt.__getitem__, times))}]"


def slices(deliveries: Sequence[Delivery]) -> list[slice]:
    """Return how deliveries are divided into blocks."""
    found: list[slice] = []
    start = size = 0
    for place, delivery in enumerate(deliveries):
        if place > start and (place - start >= LARGEST_BLOCK or size + len(delivery.body) > LARGEST_BLOCK_BYTES):
            found.append(slice(start, place))
            start, size = place, 0
        size += len(delivery.body)
    found.append(slice(start, len(deliveries)))
    return found


class Packer:
    """Compresses with one dictionary, or none. The work is done without holding Python's lock."""

    def __init__(self, dictionary: bytes | None = None) -> None:
        known = zstandard.ZstdCompressionDict(dictionary) if dictionary else None
        self._compressor = zstandard.ZstdCompressor(level=LEVEL, dict_data=known, write_checksum=True)
        self._for_large = zstandard.ZstdCompressor(level=LARGE_LEVEL, write_checksum=True) if known is None else None
        self._decompressor = zstandard.ZstdDecompressor(dict_data=known)

    def pack(self, payload: bytes) -> bytes:
        """Return the compressed payload."""
        if self._for_large is not None and len(payload) >= LARGE_PAYLOAD:
            return self._for_large.compress(payload)
        return self._compressor.compress(payload)

    def unpack(self, packed: bytes) -> Block:
        """Return what is in a block. Raises Broken."""
        try:
            if zstandard.frame_content_size(packed) > LARGEST_UNPACKED:
                raise Broken(say("A block of the archive claims to be too large."))
            payload = self._decompressor.decompress(packed)
        except zstandard.ZstdError as error:
            raise Broken(say("A block of the archive cannot be read: {reason}.", reason=str(error))) from None
        return Block(payload)


def train(bodies: Sequence[bytes]) -> bytes | None:
    """Return a dictionary made of bodies; None when they give none."""
    sizes = accumulate(map(len, bodies))
    enough = sum(size <= TRAINED_FROM_BYTES for size in sizes)
    try:
        return zstandard.train_dictionary(DICTIONARY_BYTES, list(bodies[:enough])).as_bytes()
    except zstandard.ZstdError:
        return None

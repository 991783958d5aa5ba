"""Headers of a message as the bytes they came in, so that nothing of them is lost and few ever pay for decoding."""

from collections.abc import Iterator, Mapping

from pamqp import decode, encode

from thrillmon.floor.deliveries import NO_HEADERS


class KeptHeaders(Mapping[str, object]):
    """A header table of AMQP, decoded when somebody first looks into it; one that nobody can decode is empty."""

    __slots__ = ("_decoded", "raw")

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self._decoded: Mapping[str, object] | None = None

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


def bytes_of(headers: Mapping[str, object]) -> bytes:
    """Return headers as AMQP writes them: the bytes they came in where those are known."""
    raw = getattr(headers, "raw", None)
    if isinstance(raw, bytes):
        return raw
    if not headers:
        return b""
    return encode.field_table(dict(headers))  # pyright: ignore[reportArgumentType]


def headers_from(raw: bytes) -> Mapping[str, object]:
    """Return the headers that were written as these bytes."""
    return KeptHeaders(raw) if raw else NO_HEADERS

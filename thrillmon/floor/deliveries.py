"""One message as it came over a link, before anybody has looked into it."""

from collections.abc import Mapping
from hashlib import blake2b
from typing import NamedTuple

NO_HEADERS: Mapping[str, object] = {}


class Delivery(NamedTuple):
    """A message of the Notify API as received.

    kind: the AMQP type property, which alone says what the body is; None when absent or not text.
    sent: the AMQP timestamp in Unix seconds (1 s resolution); None when absent.
    received: Unix seconds of this machine.
    headers: decoded on first use, so that nobody pays for what nobody reads.
    tag: the delivery tag, to acknowledge it.
    offset: its place in a stream; None for other queues.
    """

    kind: str | None
    body: bytes
    sent: float | None
    received: float
    headers: Mapping[str, object] = NO_HEADERS
    redelivered: bool = False
    tag: int = 0
    offset: int | None = None

    def digest(self) -> bytes:
        """Return what makes two deliveries the same: kind, timestamp and body.

        The same body with another timestamp is another event.
        """
        digest = blake2b(self.body, digest_size=16)
        digest.update(f"\n{self.kind}\n{self.sent}".encode())
        return digest.digest()

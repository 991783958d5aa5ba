"""The socket of one client: bytes in, bytes out in batches, heartbeats, and patience with those who do not read."""

import asyncio
import logging
from collections.abc import Callable
from typing import Protocol, cast

from thrillmon.studio.broker.frames import HEARTBEAT_FRAME
from thrillmon.studio.broker.handshakes import Login
from thrillmon.studio.broker.queues import Timer
from thrillmon.studio.broker.sessions import Session
from thrillmon.studio.broker.vhosts import VHost

log = logging.getLogger(__name__)

HANDSHAKE_SECONDS = 10.0
GOODBYE_SECONDS = 3.0

WRITE_AT_ONCE_BYTES = 64 * 1024
# Deliveries stop when so much waits for the client to read,
UNREAD_BYTES = 256 * 1024
# and its requests are read no further when their answers alone have piled up to this.
UNREAD_ANSWERS_BYTES = 8 * 2**20

# A client not heard for so many half heartbeats is gone: between two and two and a half of its intervals.
SILENT_TICKS = 5


class House(Protocol):
    """The broker a connection belongs to."""

    login: Login
    vhost: VHost

    def later(self, seconds: float, call: Callable[[], None]) -> Timer:
        """Call after so many seconds."""
        ...

    def joined(self, connection: "Connection") -> None:
        """Learn of a new connection."""
        ...

    def left(self, connection: "Connection") -> None:
        """Learn that a connection has ended."""
        ...


class Connection(asyncio.Protocol):
    """Carries the bytes of one session. closed: done when the socket is gone."""

    def __init__(self, house: House) -> None:
        self.name = "?"
        self.choked = False
        self.closed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._house = house
        self._session = Session(self, house.login, house.vhost)
        self._transport: asyncio.Transport
        self._patience: Timer | None = None
        self._pulse: Timer | None = None
        self._half_heartbeat_seconds = 0.0
        self._silent_ticks = 0
        self._sent_since_tick = False
        self._out: list[bytes] = []
        self._out_bytes = 0
        self._flush_due = False

    # What the loop calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport = cast("asyncio.Transport", transport)
        self._transport.set_write_buffer_limits(UNREAD_BYTES)
        self.name = "{}:{}".format(*(transport.get_extra_info("peername") or "??")[:2])
        self._be_patient(HANDSHAKE_SECONDS)
        self._house.joined(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """End."""
        self._session.end()
        for timer in (self._patience, self._pulse):
            if timer is not None:
                timer.cancel()
        if not self.closed.done():
            self.closed.set_result(None)
        self._house.left(self)

    def data_received(self, data: bytes) -> None:
        """Take what the client sent."""
        self._silent_ticks = 0
        self._session.receive(data)
        self.flush()

    def pause_writing(self) -> None:
        """Deliver no more until the client has read."""
        self._session.pause()

    def resume_writing(self) -> None:
        """Deliver again, and read again if that had stopped."""
        if self.choked:
            self.choked = False
            self._transport.resume_reading()
            self._session.receive(b"")
        self._session.resume()
        self.flush()

    # What the session calls

    def write(self, octets: bytes) -> None:
        """Send whole frames, together with what else is sent in this turn of the loop."""
        self._out.append(octets)
        self._out_bytes += len(octets)
        if self._out_bytes >= WRITE_AT_ONCE_BYTES:
            self._flush_frames()
        elif not self._flush_due:
            self._flush_due = True
            asyncio.get_running_loop().call_soon(self.flush)

    def opened(self, heartbeat_seconds: int) -> None:
        """Begin with the heartbeats."""
        if self._patience is not None:
            self._patience.cancel()
        if heartbeat_seconds:
            self._half_heartbeat_seconds = heartbeat_seconds / 2
            self._pulse = self._house.later(self._half_heartbeat_seconds, self._tick)

    def expect_goodbye(self) -> None:
        """Wait for the client to go, but not for ever."""
        self._be_patient(GOODBYE_SECONDS)

    def hang_up(self) -> None:
        """Close the socket once everything is sent; a client that does not read is not waited for long."""
        self._flush_frames()
        self._transport.close()
        self._be_patient(GOODBYE_SECONDS)

    # What the broker calls

    def close(self, code: int, reason: str) -> None:
        """Ask the client to go, and see to it that it does."""
        self._session.close(code, reason)
        self.flush()

    def abort(self) -> None:
        """Cut the wire."""
        self._session.end()
        self._transport.abort()

    def flush(self) -> None:
        """Confirm what was published in this turn of the loop and send everything that waits."""
        self._flush_due = False
        self._session.confirm()
        self._flush_frames()

    def _flush_frames(self) -> None:
        if not self._out:
            return
        octets = b"".join(self._out)
        self._out.clear()
        self._out_bytes = 0
        if self._transport.is_closing():
            return
        self._sent_since_tick = True
        self._transport.write(octets)
        if self._transport.get_write_buffer_size() > UNREAD_ANSWERS_BYTES:
            self.choked = True
            self._transport.pause_reading()

    def _be_patient(self, seconds: float) -> None:
        if self._patience is not None:
            self._patience.cancel()
        self._patience = self._house.later(seconds, self._lose_patience)

    def _lose_patience(self) -> None:
        log.info("client %s: cut off, it took too long to say hello or goodbye", self.name)
        self.abort()

    def _tick(self) -> None:
        self._silent_ticks += 1
        if self._silent_ticks >= SILENT_TICKS:
            log.warning("client %s: cut off, it missed its heartbeats", self.name)
            self.abort()
            return
        if not self._sent_since_tick:
            self.write(HEARTBEAT_FRAME)
            self.flush()
        self._sent_since_tick = False
        self._pulse = self._house.later(self._half_heartbeat_seconds, self._tick)

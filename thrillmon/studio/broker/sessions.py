"""What is said on one connection: handshake, channels, and what happens when the client is wrong; knows no socket."""

import logging
from collections.abc import Callable
from typing import Protocol

from pamqp import commands
from pamqp.base import Frame as Method

from thrillmon.studio.broker.channels import Channel
from thrillmon.studio.broker.deliveries import put_back
from thrillmon.studio.broker.faults import AmqpChannelError, AmqpConnectionError, MalformedError
from thrillmon.studio.broker.frames import BODY, HEARTBEAT, METHOD, PROTOCOL_HEADER, Frame, FrameCutter, wrap
from thrillmon.studio.broker.handshakes import FRAME_MAX, Handshake, HangupError, Login
from thrillmon.studio.broker.methods import method_payload, read_method
from thrillmon.studio.broker.publishing import Publishing
from thrillmon.studio.broker.vhosts import VHost

log = logging.getLogger(__name__)

UNFINISHED_BYTES = 64 * 2**20


class Wire(Protocol):
    """The socket under a session. choked: so much waits for the client to read that no more may be asked for."""

    name: str
    choked: bool

    def write(self, octets: bytes) -> None:
        """Send whole frames."""
        ...

    def opened(self, heartbeat_seconds: int) -> None:
        """Learn that the handshake is over and how often both sides must be heard (0: never)."""
        ...

    def expect_goodbye(self) -> None:
        """Learn that the client has been asked to go."""
        ...

    def hang_up(self) -> None:
        """Close the socket once everything is sent."""
        ...


class Session:
    """Takes the bytes of one client and answers them; it never raises, whatever comes.

    writable: whether deliveries may be sent. frame_max: the largest frame agreed on, in bytes.
    """

    def __init__(self, wire: Wire, login: Login, vhost: VHost) -> None:
        self.writable = False
        self.frame_max = FRAME_MAX
        self.told_of_cancels = False
        self.user = ""
        self.write: Callable[[bytes], None] = wire.write
        self._wire = wire
        self._vhost = vhost
        self._greeting = b""
        self._handshake = Handshake(login)
        self._cutter = FrameCutter(FRAME_MAX)
        self._channels: dict[int, Channel] = {}
        self._faulty: set[int] = set()
        self._unconfirmed: dict[Publishing, None] = {}
        self._unfinished_bytes = 0
        self._current: Method | None = None
        # closing: only a goodbye counts; deaf: not even that, the frames can no longer be told apart.
        self._closing = False
        self._deaf = False

    @property
    def is_open(self) -> bool:
        """Whether the handshake is over and nobody has said goodbye."""
        return self._handshake.open and not self._closing

    def receive(self, data: bytes) -> None:
        """Take what the client sent; nothing, to go on after the wire has been choked."""
        try:
            if len(self._greeting) < len(PROTOCOL_HEADER):
                data = self._greet(data)
            if self._deaf:
                return
            for frame in self._cutter.feed(data):
                self._take(frame)
                if self._deaf or self._wire.choked:
                    # What has come already and is not taken now stays in the cutter.
                    return
        except MalformedError as error:
            self._fail(AmqpConnectionError(501, str(error)))
            self._deaf = True
        except HangupError as reason:
            log.warning("client %s: hung up: %s", self._wire.name, reason)
            self._leave()

    def pause(self) -> None:
        """Deliver nothing for now."""
        self.writable = False

    def resume(self) -> None:
        """Deliver what has waited."""
        if not self.is_open:
            return
        self.writable = True
        for number in list(self._channels):
            if self.writable:
                # Who has been served stands last the next time, or a busy channel would starve the rest.
                channel = self._channels[number] = self._channels.pop(number)
                channel.deliveries.wake()

    def close(self, code: int, reason: str) -> None:
        """Ask the client to go."""
        if self._handshake.open:
            self._fail(AmqpConnectionError(code, reason))
        else:
            self._leave()

    def end(self) -> None:
        """Give up everything the client held: nothing more is delivered, what it did not acknowledge goes back."""
        self._closing = True
        self.writable = False
        channels = list(self._channels.values())
        self._channels.clear()
        self._unconfirmed.clear()
        for channel in channels:
            channel.deliveries.stop()
            channel.publishing.abandon()
        put_back([held for channel in channels for held in channel.deliveries.release_all()])
        self._vhost.remove_owned(self)

    def confirm(self) -> None:
        """Confirm what was published since the last call."""
        unconfirmed, self._unconfirmed = self._unconfirmed, {}
        for publishing in unconfirmed:
            publishing.confirm()

    # What channels call

    def confirm_later(self, publishing: Publishing) -> None:
        """Remember that a channel has published something to confirm."""
        self._unconfirmed[publishing] = None

    def reserve(self, size: int) -> None:
        """Count bytes of messages that are not whole yet (negative: no longer). Raises AmqpConnectionError 506."""
        if self._unfinished_bytes + size > UNFINISHED_BYTES:
            raise AmqpConnectionError(506, f"unfinished messages of more than {UNFINISHED_BYTES} bytes")
        self._unfinished_bytes += size

    def forget(self, channel: int) -> None:
        """Drop a channel that the client has closed."""
        del self._channels[channel]

    # Frames

    def _greet(self, data: bytes) -> bytes:
        missing = len(PROTOCOL_HEADER) - len(self._greeting)
        self._greeting += data[:missing]
        if not PROTOCOL_HEADER.startswith(self._greeting):
            # "This is what I speak", in place of a Start.
            self.write(PROTOCOL_HEADER)
            raise HangupError(f"it began with {self._greeting!r}")
        if self._greeting == PROTOCOL_HEADER:
            self._say(0, self._handshake.start())
        return data[missing:]

    def _take(self, frame: Frame) -> None:
        try:
            self._sort(frame)
        except AmqpConnectionError as fault:
            channel = self._channels.get(frame.channel)
            self._fail(fault, self._current if channel is None else channel.current)
        except MalformedError as error:
            self._fail(AmqpConnectionError(501, str(error)))
        except HangupError:
            raise
        except Exception:
            log.exception("client %s: a frame of type %d could not be dealt with", self._wire.name, frame.kind)
            self._fail(AmqpConnectionError(541, "the broker could not deal with a frame, see its log"))

    def _sort(self, frame: Frame) -> None:
        if self._closing:
            self._take_goodbye(frame)
        elif frame.kind == HEARTBEAT:
            if frame.payload:
                raise MalformedError(f"type {frame.kind}: a heartbeat of {len(frame.payload)} bytes")
            if frame.channel:
                raise AmqpConnectionError(505, f"type {frame.kind}: a heartbeat on channel {frame.channel}")
        elif not METHOD <= frame.kind <= BODY:
            raise MalformedError(f"type {frame.kind}: unknown frame")
        elif frame.channel == 0:
            self._take_own(frame)
        elif not self._handshake.open:
            raise HangupError("a channel was used before the vhost was open")
        elif (channel := self._channels.get(frame.channel)) is not None:
            self._take_for(channel, frame)
        elif frame.channel in self._faulty:
            self._take_for_faulty(frame)
        else:
            self._open_channel(frame)

    def _take_own(self, frame: Frame) -> None:
        if frame.kind != METHOD:
            raise AmqpConnectionError(505, "expected method frame, got non method frame instead")
        method = self._current = read_method(frame.payload)
        if isinstance(method, commands.Connection.Close):
            self._say(0, commands.Connection.CloseOk())
            self._leave()
            return
        if self._handshake.open:
            raise AmqpConnectionError(504, "unexpected method in connection state running")
        reply = self._handshake.take(method)
        if reply is not None:
            self._say(0, reply)
        if self._handshake.open:
            self._opened()

    def _opened(self) -> None:
        handshake = self._handshake
        self.user = handshake.user
        self.frame_max = self._cutter.frame_max = handshake.frame_max
        self.told_of_cancels = handshake.capabilities.get("consumer_cancel_notify") is True
        self.writable = True
        self._wire.opened(handshake.heartbeat_seconds)

    def _open_channel(self, frame: Frame) -> None:
        self._current = read_method(frame.payload) if frame.kind == METHOD else None
        if not isinstance(self._current, commands.Channel.Open):
            raise AmqpConnectionError(504, "expected 'channel.open'")
        most = self._handshake.channel_max
        if len(self._channels) >= most:
            raise AmqpConnectionError(
                530, f"number of channels opened ({most}) has reached the negotiated channel_max ({most})"
            )
        self._channels[frame.channel] = Channel(self, self._vhost, frame.channel)
        self._say(frame.channel, commands.Channel.OpenOk())

    def _take_for(self, channel: Channel, frame: Frame) -> None:
        try:
            channel.take(frame)
        except AmqpChannelError as fault:
            log.info("client %s: channel %d closed: %s", self._wire.name, channel.number, fault.text)
            channel.publishing.confirm()
            self._say(channel.number, commands.Channel.Close(fault.code, fault.text, *_ids(channel.current)))
            del self._channels[channel.number]
            self._faulty.add(channel.number)
            channel.stop()

    def _take_for_faulty(self, frame: Frame) -> None:
        # The client may not know yet: what it sends until it does counts for nothing.
        if frame.kind != METHOD:
            return
        match read_method(frame.payload):
            case commands.Channel.CloseOk():
                self._faulty.discard(frame.channel)
            case commands.Channel.Close():
                self._faulty.discard(frame.channel)
                self._say(frame.channel, commands.Channel.CloseOk())
            case _:
                pass

    def _take_goodbye(self, frame: Frame) -> None:
        if frame.kind != METHOD or frame.channel:
            return
        match read_method(frame.payload):
            case commands.Connection.CloseOk():
                self._leave()
            case commands.Connection.Close():
                self._say(0, commands.Connection.CloseOk())
                self._leave()
            case _:
                pass

    # Ends

    def _fail(self, fault: AmqpConnectionError, method: Method | None = None) -> None:
        if self._closing:
            return
        log.info("client %s: connection closed: %s", self._wire.name, fault.text)
        self.confirm()
        self._say(0, commands.Connection.Close(fault.code, fault.text, *_ids(method)))
        self.end()
        self._wire.expect_goodbye()

    def _leave(self) -> None:
        self._deaf = True
        self.end()
        self._wire.hang_up()

    def _say(self, channel: int, method: Method) -> None:
        self.write(wrap(METHOD, channel, method_payload(method)))


def _ids(method: Method | None) -> tuple[int, int]:
    return (0, 0) if method is None else (method.index >> 16, method.index & 0xFFFF)

"""What one channel publishes: messages put together from their frames, confirms, and returns of what found no queue."""

from typing import Protocol

from pamqp import commands

from thrillmon.studio.broker.faults import AmqpChannelError, AmqpConnectionError
from thrillmon.studio.broker.frames import BODY, HEADER, METHOD, Frame, wrap
from thrillmon.studio.broker.messages import BASIC_CLASS, Message, read_header, read_properties
from thrillmon.studio.broker.methods import method_of, method_payload
from thrillmon.studio.broker.vhosts import VHost

MAX_MESSAGE_BYTES = 16 * 2**20
NO_ROUTE = 312


class Peer(Protocol):
    """The client at the other end of the connection.

    user: as whom it logged in; frame_max: the largest frame it takes.
    """

    user: str
    frame_max: int

    def write(self, octets: bytes, /) -> None:
        """Send whole frames."""
        ...

    def reserve(self, size: int) -> None:
        """Count bytes of a message that is not whole yet (negative: no longer). Raises AmqpConnectionError 506."""
        ...

    def confirm_later(self, publishing: "Publishing") -> None:
        """Have confirm() called once there is nothing more to read."""
        ...


class Content:
    """A message of which the publish method has come, then its header, then some of its body."""

    __slots__ = ("body", "method", "missing", "properties", "size")

    def __init__(self, method: commands.Basic.Publish) -> None:
        self.method = method
        self.properties: bytes | None = None
        self.size = self.missing = 0
        self.body: list[bytes] = []


class Publishing:
    """The sending half of a channel."""

    def __init__(self, peer: Peer, vhost: VHost, channel: int) -> None:
        self._peer = peer
        self._vhost = vhost
        self._channel = channel
        self._content: Content | None = None
        self._confirming = False
        self._published = 0
        self._confirmed = 0

    def start_confirming(self) -> None:
        """Confirm every message from now on."""
        self._confirming = True

    def begin(self, method: commands.Basic.Publish) -> None:
        """Begin a message."""
        if method.immediate:
            raise AmqpConnectionError(540, "immediate=true")
        self._content = Content(method)

    def take(self, frame: Frame) -> bool:
        """Add a frame to the message that has begun and publish it when it is whole. Return False if none has begun."""
        content = self._content
        if content is None:
            return False
        if content.properties is None:
            self._read_header(content, frame)
        elif frame.kind != BODY or len(frame.payload) > content.missing:
            raise AmqpConnectionError(505, "expected content body, got non content body frame instead")
        else:
            content.body.append(frame.payload)
            content.missing -= len(frame.payload)
        if not content.missing:
            self.abandon()
            self._publish(content)
        return True

    def abandon(self) -> None:
        """Forget a message that is not whole."""
        if self._content is not None:
            self._peer.reserve(-self._content.size)
            self._content = None

    def confirm(self) -> None:
        """Tell the client of all its messages that are safe, in one frame."""
        waiting = self._published - self._confirmed
        if waiting:
            self._confirmed = self._published
            ack = commands.Basic.Ack(self._published, multiple=waiting > 1)
            self._peer.write(wrap(METHOD, self._channel, method_payload(ack)))

    def _read_header(self, content: Content, frame: Frame) -> None:
        if frame.kind != HEADER:
            raise AmqpConnectionError(505, "expected content header for class 60, got non content header frame instead")
        class_id, size, content.properties = read_header(frame.payload)
        if class_id != BASIC_CLASS:
            raise AmqpConnectionError(
                505, f"expected content header for class 60, got one for class {class_id} instead"
            )
        if size > MAX_MESSAGE_BYTES:
            raise AmqpChannelError(406, f"message size {size} is larger than configured max size {MAX_MESSAGE_BYTES}")
        self._peer.reserve(size)
        content.size = content.missing = size

    def _publish(self, content: Content) -> None:
        method, octets = content.method, content.properties or b""
        self._vhost.check_publish(method.exchange)
        properties = read_properties(octets)
        if properties.user not in (None, self._peer.user):
            raise AmqpChannelError(
                406, f"user_id property set to '{properties.user}' but authenticated user was '{self._peer.user}'"
            )
        message = Message(method.exchange, method.routing_key, octets, properties, b"".join(content.body))
        if not self._vhost.publish(message) and method.mandatory:
            self._return(message)
        if self._confirming:
            self._published += 1
            self._peer.confirm_later(self)

    def _return(self, message: Message) -> None:
        reason = method_of(
            commands.Basic.Return,
            reply_code=NO_ROUTE,
            reply_text="NO_ROUTE",
            exchange=message.exchange,
            routing_key=message.routing_key,
        )
        self._peer.write(
            wrap(METHOD, self._channel, method_payload(reason)) + message.content(self._channel, self._peer.frame_max)
        )

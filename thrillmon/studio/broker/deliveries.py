"""What one channel is given: its consumers, what it has not acknowledged, and how much it may hold."""

import secrets
import struct
from collections.abc import Iterable
from typing import Protocol

from pamqp import commands
from pamqp.base import Frame as Method

from thrillmon.studio.broker.faults import AmqpChannelError, AmqpConnectionError
from thrillmon.studio.broker.fields import short_bytes
from thrillmon.studio.broker.frames import END, METHOD, START, wrap
from thrillmon.studio.broker.methods import method_of, method_payload
from thrillmon.studio.broker.queues import Entry, Queue

_DELIVER = struct.Struct(">I")
_TAG = struct.Struct(">QB")


class Peer(Protocol):
    """The client at the other end of the connection.

    writable: whether it keeps up with reading; frame_max: the largest frame it takes.
    """

    writable: bool
    frame_max: int
    told_of_cancels: bool

    def write(self, octets: bytes, /) -> None:
        """Send whole frames."""
        ...


class ChannelConsumer:
    """One consumer of one channel, as its queue sees it."""

    __slots__ = ("_channel", "_prefix", "no_ack", "prefetch", "queue", "tag", "unacked")

    def __init__(self, channel: "Deliveries", queue: Queue, tag: str, *, no_ack: bool, prefetch: int) -> None:
        self.queue = queue
        self.tag = tag
        self.no_ack = no_ack
        self.prefetch = prefetch
        self.unacked = 0
        self._channel = channel
        self._prefix = _DELIVER.pack(commands.Basic.Deliver.index) + short_bytes(tag)

    def takes(self) -> bool:
        """Tell whether it takes one more now."""
        channel = self._channel
        if not channel.peer.writable:
            return False
        return self.no_ack or (self.unacked < self.prefetch and channel.has_room())

    def deliver(self, entry: Entry) -> None:
        """Send an entry to the client."""
        self._channel.deliver(self, entry, self._prefix)

    def cancelled(self) -> None:
        """Learn that the queue has gone."""
        self._channel.consumer_cancelled(self)


class Unacked:
    """An entry a client holds; consumer is None for one it fetched with basic.get."""

    __slots__ = ("consumer", "entry", "queue")

    def __init__(self, entry: Entry, queue: Queue, consumer: ChannelConsumer | None) -> None:
        self.entry = entry
        self.queue = queue
        self.consumer = consumer


class Deliveries:
    """The receiving half of a channel.

    max_unacked: what a consumer without a prefetch of its own may hold, so that one that never acknowledges cannot
    make the broker grow without end.
    """

    def __init__(self, peer: Peer, channel: int, max_unacked: int) -> None:
        self.peer = peer
        self._channel = channel
        self._max_unacked = max_unacked
        self._prefetch = 0
        self._shared_prefetch = 0
        self._shared_unacked = 0
        self._last_tag = 0
        self._consumers: dict[str, ChannelConsumer] = {}
        self._unacked: dict[int, Unacked] = {}

    def has_room(self) -> bool:
        """Tell whether the prefetch that all consumers share allows one more."""
        return not self._shared_prefetch or self._shared_unacked < self._shared_prefetch

    def limit(self, prefetch: int, *, shared: bool) -> None:
        """Set the prefetch of consumers to come or (shared) of all of them together; 0 is none."""
        if not shared:
            self._prefetch = prefetch
            return
        self._shared_prefetch = prefetch
        self._dispatch(consumer.queue for consumer in self._consumers.values())

    def consume(self, queue: Queue, subject: str, method: commands.Basic.Consume) -> None:
        """Start a consumer and tell the client its tag."""
        tag = method.consumer_tag or f"amq.ctag-{secrets.token_urlsafe(16)}"
        if tag in self._consumers:
            raise AmqpConnectionError(530, f"attempt to reuse consumer tag '{tag}'")
        if queue.exclusive_consumer is not None or (method.exclusive and queue.consumer_count):
            raise AmqpChannelError(403, f"{subject} in exclusive use")
        consumer = ChannelConsumer(self, queue, tag, no_ack=method.no_ack, prefetch=self._prefetch or self._max_unacked)
        self._consumers[tag] = consumer
        if not method.nowait:
            self._say(commands.Basic.ConsumeOk(tag))
        queue.add(consumer, exclusive=method.exclusive)

    def cancel(self, tag: str) -> None:
        """End a consumer; what it was given stays with the channel."""
        consumer = self._consumers.pop(tag, None)
        if consumer is not None:
            consumer.queue.leave(consumer)

    def get(self, queue: Queue, *, no_ack: bool) -> None:
        """Send the oldest message of a queue, or that there is none."""
        entry = queue.take()
        if entry is None:
            self._say(commands.Basic.GetEmpty())
            return
        message = entry.message
        tag = self._hand_out(entry, queue, None, keep=not no_ack)
        self._say(
            method_of(
                commands.Basic.GetOk,
                delivery_tag=tag,
                redelivered=entry.redelivered,
                exchange=message.exchange,
                routing_key=message.routing_key,
                message_count=len(queue),
            )
        )
        self.peer.write(message.content(self._channel, self.peer.frame_max))

    def deliver(self, consumer: ChannelConsumer, entry: Entry, prefix: bytes) -> None:
        """Send an entry to a consumer."""
        tag = self._hand_out(entry, consumer.queue, consumer, keep=not consumer.no_ack)
        message = entry.message
        payload = b"".join((prefix, _TAG.pack(tag, entry.redelivered), message.address))
        start = START.pack(METHOD, self._channel, len(payload))
        content = message.content(self._channel, self.peer.frame_max)
        self.peer.write(b"".join((start, payload, END, content)))

    def acknowledge(self, tag: int, *, multiple: bool) -> None:
        """Forget what the client has done with."""
        self._dispatch(held.queue for held in self._release(tag, multiple=multiple))

    def refuse(self, tag: int, *, multiple: bool, requeue: bool) -> None:
        """Put back into its queue, or drop, what the client does not want."""
        released = self._release(tag, multiple=multiple)
        if requeue:
            put_back(released)
        else:
            self._dispatch(held.queue for held in released)

    def recover(self) -> None:
        """Put everything the client holds back into its queues."""
        put_back(self._release(0, multiple=True))

    def stop(self) -> None:
        """End all consumers."""
        for tag in list(self._consumers):
            self.cancel(tag)

    def release_all(self) -> list[Unacked]:
        """Return what the client held; the caller puts it back."""
        return self._release(0, multiple=True)

    def wake(self) -> None:
        """Send what has waited for the client to read on."""
        for tag in list(self._consumers):
            if self.peer.writable:
                # Who has been served stands last the next time, or a busy queue would starve the rest.
                consumer = self._consumers[tag] = self._consumers.pop(tag)
                consumer.queue.dispatch()

    def consumer_cancelled(self, consumer: ChannelConsumer) -> None:
        """End a consumer whose queue has gone, and tell the client if it wants to know."""
        if self._consumers.pop(consumer.tag, None) is not None and self.peer.told_of_cancels:
            self._say(commands.Basic.Cancel(consumer.tag, nowait=True))

    def _hand_out(self, entry: Entry, queue: Queue, consumer: ChannelConsumer | None, *, keep: bool) -> int:
        self._last_tag += 1
        if keep:
            self._unacked[self._last_tag] = Unacked(entry, queue, consumer)
            if consumer is not None:
                consumer.unacked += 1
                self._shared_unacked += 1
        return self._last_tag

    def _release(self, tag: int, *, multiple: bool) -> list[Unacked]:
        unacked = self._unacked
        if tag not in unacked and not (multiple and tag == 0):
            raise AmqpChannelError(406, f"unknown delivery tag {tag}")
        if not multiple:
            released = [unacked.pop(tag)]
        elif tag in (0, self._last_tag):
            released = list(unacked.values())
            unacked.clear()
        else:
            tags: list[int] = []
            for held in unacked:
                if held > tag:
                    break
                tags.append(held)
            released = [unacked.pop(held) for held in tags]
        for held in released:
            if held.consumer is not None:
                held.consumer.unacked -= 1
                self._shared_unacked -= 1
        return released

    def _dispatch(self, queues: Iterable[Queue]) -> None:
        for queue in dict.fromkeys(queues):
            queue.dispatch()

    def _say(self, method: Method) -> None:
        self.peer.write(wrap(METHOD, self._channel, method_payload(method)))


def put_back(released: Iterable[Unacked]) -> None:
    """Put messages back where they stood, all of a queue at once so that their order stays."""
    queues: dict[Queue, list[Entry]] = {}
    for held in released:
        queues.setdefault(held.queue, []).append(held.entry)
    for queue, entries in queues.items():
        queue.put_back(entries)

"""One channel of one connection: takes its methods and answers them."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from pamqp import commands
from pamqp.base import Frame as Method

from thrillmon.studio.broker import deliveries, publishing
from thrillmon.studio.broker.faults import AmqpChannelError, AmqpConnectionError
from thrillmon.studio.broker.fields import Table
from thrillmon.studio.broker.frames import METHOD, Frame, wrap
from thrillmon.studio.broker.methods import arguments_of, method_of, method_payload, read_method
from thrillmon.studio.broker.queues import Queue
from thrillmon.studio.broker.vhosts import VHost


class Peer(deliveries.Peer, publishing.Peer, Protocol):
    """The client at the other end of the connection; it owns its exclusive queues."""

    def forget(self, channel: int) -> None:
        """Learn that the client has closed a channel."""
        ...


class Channel:
    """Answers the methods of classes exchange, queue, basic and confirm.

    AmqpChannelError and AmqpConnectionError are raised for the connection to deal with.
    """

    def __init__(self, peer: Peer, vhost: VHost, number: int) -> None:
        self.number = number
        self.current: Method | None = None
        self.deliveries = deliveries.Deliveries(peer, number, vhost.cap_messages)
        self.publishing = publishing.Publishing(peer, vhost, number)
        self._peer = peer
        self._vhost = vhost
        self._last_queue = ""

    def take(self, frame: Frame) -> None:
        """Take a frame of this channel."""
        if self.publishing.take(frame):
            return
        if frame.kind != METHOD:
            self.current = None
            raise AmqpConnectionError(505, "expected method frame, got non method frame instead")
        method = self.current = read_method(frame.payload)
        answer = _ANSWERS.get(type(method))
        if answer is None:
            raise AmqpConnectionError(503, "unimplemented method")
        reply = answer(self, method)
        if reply is not None and not getattr(method, "nowait", False):
            self._peer.write(wrap(METHOD, self.number, method_payload(reply)))

    def stop(self) -> None:
        """Give up everything the client held through this channel."""
        self.publishing.abandon()
        self.deliveries.stop()
        deliveries.put_back(self.deliveries.release_all())

    def close(self, _: commands.Channel.Close) -> Method:
        """End."""
        self.publishing.confirm()
        self.stop()
        self._peer.forget(self.number)
        return commands.Channel.CloseOk()

    def open_again(self, _: commands.Channel.Open) -> None:
        """Refuse to be opened twice."""
        raise AmqpConnectionError(504, "second 'channel.open' seen")

    def flow(self, method: commands.Channel.Flow) -> Method:
        """Keep delivering; RabbitMQ does not stop on request either."""
        if not method.active:
            raise AmqpConnectionError(540, "active=false")
        return commands.Channel.FlowOk(True)

    def declare_exchange(self, method: commands.Exchange.Declare) -> Method:
        """Make an exchange or look for one."""
        self._vhost.declare_exchange(
            method.exchange,
            method.exchange_type,
            passive=method.passive,
            durable=method.durable,
            auto_delete=method.auto_delete,
            internal=method.internal,
            arguments=arguments_of(method.arguments),
        )
        return commands.Exchange.DeclareOk()

    def delete_exchange(self, method: commands.Exchange.Delete) -> Method:
        """Remove an exchange."""
        self._vhost.delete_exchange(method.exchange, if_unused=method.if_unused)
        return commands.Exchange.DeleteOk()

    def declare_queue(self, method: commands.Queue.Declare) -> Method:
        """Make a queue or look for one; the channel remembers it as the one meant by an empty name."""
        queue = self._vhost.declare_queue(
            method.queue,
            passive=method.passive,
            durable=method.durable,
            exclusive=method.exclusive,
            auto_delete=method.auto_delete,
            arguments=arguments_of(method.arguments),
            owner=self._peer,
        )
        self._last_queue = queue.name
        return method_of(
            commands.Queue.DeclareOk,
            queue=queue.name,
            message_count=len(queue),
            consumer_count=queue.consumer_count,
        )

    def bind_queue(self, method: commands.Queue.Bind) -> Method:
        """Let a queue have messages of an exchange."""
        self._vhost.bind(*self._binding(method))
        return commands.Queue.BindOk()

    def unbind_queue(self, method: commands.Queue.Unbind) -> Method:
        """Take a binding away."""
        self._vhost.unbind(*self._binding(method))
        return commands.Queue.UnbindOk()

    def purge_queue(self, method: commands.Queue.Purge) -> Method:
        """Drop what waits in a queue."""
        return commands.Queue.PurgeOk(self._queue(method.queue).purge())

    def delete_queue(self, method: commands.Queue.Delete) -> Method:
        """Remove a queue."""
        name = self._named(method.queue)
        count = self._vhost.delete_queue(name, self._peer, if_unused=method.if_unused, if_empty=method.if_empty)
        return commands.Queue.DeleteOk(count)

    def limit(self, method: commands.Basic.Qos) -> Method:
        """Set a prefetch."""
        if method.prefetch_size:
            raise AmqpConnectionError(540, f"prefetch_size!=0 ({method.prefetch_size})")
        self.deliveries.limit(method.prefetch_count, shared=method.global_)
        return commands.Basic.QosOk()

    def consume(self, method: commands.Basic.Consume) -> None:
        """Start a consumer."""
        queue = self._queue(method.queue)
        self.deliveries.consume(queue, self._vhost.queue_subject(queue.name), method)

    def cancel(self, method: commands.Basic.Cancel) -> Method:
        """End a consumer; one that is not there is no error."""
        self.deliveries.cancel(method.consumer_tag or "")
        return commands.Basic.CancelOk(method.consumer_tag)

    def get(self, method: commands.Basic.Get) -> None:
        """Send one message."""
        self.deliveries.get(self._queue(method.queue), no_ack=method.no_ack)

    def acknowledge(self, method: commands.Basic.Ack) -> None:
        """Forget messages the client is done with."""
        self.deliveries.acknowledge(method.delivery_tag, multiple=method.multiple)

    def nack(self, method: commands.Basic.Nack) -> None:
        """Take back, or drop, messages the client does not want."""
        self.deliveries.refuse(method.delivery_tag, multiple=method.multiple, requeue=method.requeue)

    def reject(self, method: commands.Basic.Reject) -> None:
        """Take back, or drop, one message the client does not want."""
        self.deliveries.refuse(method.delivery_tag or 0, multiple=False, requeue=method.requeue)

    def recover(self, method: commands.Basic.Recover) -> Method:
        """Take back everything the client holds."""
        self._recover(method.requeue)
        return commands.Basic.RecoverOk()

    def recover_quietly(self, method: commands.Basic.RecoverAsync) -> None:
        """Take back everything the client holds, and say nothing."""
        self._recover(method.requeue)

    def publish(self, method: commands.Basic.Publish) -> None:
        """Begin a message."""
        self.publishing.begin(method)

    def confirm(self, _: commands.Confirm.Select) -> Method:
        """Confirm messages from now on."""
        self.publishing.start_confirming()
        return commands.Confirm.SelectOk()

    def bind_exchange(self, _: Method) -> None:
        """Refuse bindings between exchanges, as the capabilities said."""
        raise AmqpConnectionError(540, "exchange to exchange bindings")

    def transact(self, _: Method) -> None:
        """Refuse transactions: nobody here uses them, and confirms do more for less."""
        raise AmqpConnectionError(540, "class tx")

    def _recover(self, requeue: bool) -> None:
        if not requeue:
            raise AmqpConnectionError(540, "requeue=false")
        self.deliveries.recover()

    def _named(self, name: str) -> str:
        if name or self._last_queue:
            return name or self._last_queue
        raise AmqpChannelError(404, "no previously declared queue")

    def _queue(self, name: str) -> Queue:
        return self._vhost.queue(self._named(name), self._peer)

    def _binding(self, method: commands.Queue.Bind | commands.Queue.Unbind) -> tuple[str, Peer, str, str, Table]:
        # An empty name means the channel's last queue; an empty key with it means that queue's name.
        queue = self._named(method.queue)
        key = method.routing_key or ("" if method.queue else queue)
        return queue, self._peer, method.exchange, key, arguments_of(method.arguments)


_ANSWERS: Mapping[type[Method], Callable[[Channel, Any], Method | None]] = {
    commands.Basic.Ack: Channel.acknowledge,
    commands.Basic.Publish: Channel.publish,
    commands.Basic.Nack: Channel.nack,
    commands.Basic.Reject: Channel.reject,
    commands.Basic.Get: Channel.get,
    commands.Basic.Qos: Channel.limit,
    commands.Basic.Consume: Channel.consume,
    commands.Basic.Cancel: Channel.cancel,
    commands.Basic.Recover: Channel.recover,
    commands.Basic.RecoverAsync: Channel.recover_quietly,
    commands.Confirm.Select: Channel.confirm,
    commands.Exchange.Declare: Channel.declare_exchange,
    commands.Exchange.Delete: Channel.delete_exchange,
    commands.Queue.Declare: Channel.declare_queue,
    commands.Queue.Bind: Channel.bind_queue,
    commands.Queue.Unbind: Channel.unbind_queue,
    commands.Queue.Purge: Channel.purge_queue,
    commands.Queue.Delete: Channel.delete_queue,
    commands.Channel.Open: Channel.open_again,
    commands.Channel.Close: Channel.close,
    commands.Channel.Flow: Channel.flow,
    commands.Tx.Select: Channel.transact,
    commands.Exchange.Bind: Channel.bind_exchange,
    commands.Exchange.Unbind: Channel.bind_exchange,
}

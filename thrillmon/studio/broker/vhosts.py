"""The exchanges and queues of a broker by name, and the rules for making, finding and removing them."""

import secrets
from collections.abc import Callable

from thrillmon.clock import Clock
from thrillmon.studio.broker.exchanges import DIRECT, FANOUT, HEADERS, TOPIC, Exchange
from thrillmon.studio.broker.faults import AmqpChannelError
from thrillmon.studio.broker.fields import Table
from thrillmon.studio.broker.messages import Message
from thrillmon.studio.broker.queues import Queue, Timer
from thrillmon.studio.broker.terms import check_same_flag, check_same_terms, read_terms, unsupported

RESERVED = "amq."
DEFAULT_EXCHANGE = ""
PREDECLARED = {
    "amq.direct": DIRECT,
    "amq.fanout": FANOUT,
    "amq.headers": HEADERS,
    "amq.match": HEADERS,
    "amq.topic": TOPIC,
}


class Never:
    """A timer that does not ring."""

    def cancel(self) -> None:
        """Let it not ring."""


_NEVER = Never()

Later = Callable[[float, Callable[[], None]], Timer]


class VHost:
    """A name space of exchanges and queues. What is refused is raised as AmqpChannelError or AmqpConnectionError.

    owner, wherever it is asked for, stands for the connection: an exclusive queue is its owner's alone.
    """

    def __init__(self, name: str, clock: Clock, later: Later, *, cap_messages: int, cap_bytes: int) -> None:
        self.name = name
        self.clock = clock
        self.cap_messages = cap_messages
        self.cap_bytes = cap_bytes
        self._later = later
        self._is_open = False
        self._queues: dict[str, Queue] = {}
        self._arguments: dict[Queue, Table] = {}
        self._exchanges = {name: Exchange(name, kind, durable=True) for name, kind in PREDECLARED.items()}

    def later(self, seconds: float, call: Callable[[], None]) -> Timer:
        """Call after so many seconds; while the vhost is closed, never: open() starts all timers anew."""
        return self._later(seconds, call) if self._is_open else _NEVER

    # Exchanges

    def declare_exchange(
        self,
        name: str,
        kind: str,
        *,
        passive: bool = False,
        durable: bool = False,
        auto_delete: bool = False,
        internal: bool = False,
        arguments: Table | None = None,
    ) -> None:
        """Make an exchange, or see whether it is there (passive) and is what was asked for."""
        _refuse_default_exchange(name)
        present = self._exchanges.get(name)
        if passive:
            self._exchange(name)
            return
        if present is None:
            made = Exchange(name, kind, durable=durable, auto_delete=auto_delete, internal=internal)
            self._refuse_reserved("exchange", name)
            if arguments and arguments.get("alternate-exchange"):
                raise unsupported("alternate-exchange", self._exchange_subject(name))
            self._exchanges[name] = made
            return
        subject = self._exchange_subject(name)
        if present.kind != kind:
            raise AmqpChannelError(
                406, f"inequivalent arg 'type' for {subject}: received '{kind}' but current is '{present.kind}'"
            )
        check_same_flag("durable", present.durable, durable, subject)
        check_same_flag("auto_delete", present.auto_delete, auto_delete, subject)
        check_same_flag("internal", present.internal, internal, subject)

    def delete_exchange(self, name: str, *, if_unused: bool = False) -> None:
        """Remove an exchange; one that is not there is no error."""
        _refuse_default_exchange(name)
        if name.startswith(RESERVED):
            raise AmqpChannelError(403, f"deletion of system {self._exchange_subject(name)} not allowed")
        exchange = self._exchanges.get(name)
        if exchange is not None and if_unused and exchange.bindings:
            raise AmqpChannelError(406, f"{self._exchange_subject(name)} in use")
        self._exchanges.pop(name, None)

    def bind(self, queue: str, owner: object, exchange: str, routing_key: str, arguments: Table) -> None:
        """Let a queue have messages of an exchange."""
        found = self.queue(queue, owner)
        _refuse_default_exchange(exchange)
        self._exchange(exchange).bind(found, routing_key, arguments)

    def unbind(self, queue: str, owner: object, exchange: str, routing_key: str, arguments: Table) -> None:
        """Take a binding away; where there is no such queue, exchange or binding, nothing happens."""
        _refuse_default_exchange(exchange)
        unbound, source = self._queues.get(queue), self._exchanges.get(exchange)
        if unbound is None or source is None:
            return
        self._refuse_locked(unbound, owner)
        source.unbind(unbound, routing_key, arguments)
        self._drop_unused(source)

    def check_publish(self, exchange: str) -> None:
        """Raise AmqpChannelError when nobody may publish to that exchange."""
        if exchange != DEFAULT_EXCHANGE and self._exchange(exchange).internal:
            raise AmqpChannelError(403, f"cannot publish to internal {self._exchange_subject(exchange)}")

    def publish(self, message: Message) -> int:
        """Put a message into the queues it is for; return how many these are."""
        if message.exchange == DEFAULT_EXCHANGE:
            queue = self._queues.get(message.routing_key)
            queues = () if queue is None else (queue,)
        else:
            queues = self._exchange(message.exchange).route(message)
        count = 0
        for queue in queues:
            queue.offer(message)
            count += 1
        return count

    # Queues

    def declare_queue(
        self,
        name: str,
        *,
        passive: bool = False,
        durable: bool = False,
        exclusive: bool = False,
        auto_delete: bool = False,
        arguments: Table | None = None,
        owner: object = None,
    ) -> Queue:
        """Make a queue, or return the one that is there and is what was asked for. An empty name: we choose one."""
        if passive:
            queue = self.queue(name, owner)
            queue.used()
            return queue
        present = self._queues.get(name)
        subject = self.queue_subject(name)
        arguments = arguments or {}
        if present is not None:
            self._refuse_locked(present, owner)
            check_same_flag("durable", present.durable, durable, subject)
            check_same_flag("auto_delete", present.auto_delete, auto_delete, subject)
            if exclusive != (present.owner is not None):
                raise self._locked(name)
            check_same_terms(self._arguments[present], arguments, subject)
            present.used()
            return present
        terms = read_terms(arguments, subject)
        if name:
            self._refuse_reserved("queue", name)
        else:
            name = f"{RESERVED}gen-{secrets.token_urlsafe(16)}"
        queue = Queue(name, self, terms, durable=durable, auto_delete=auto_delete, owner=owner if exclusive else None)
        self._queues[name] = queue
        self._arguments[queue] = arguments
        return queue

    def queue(self, name: str, owner: object) -> Queue:
        """Return the queue of that name. Raises AmqpChannelError 404 or 405."""
        queue = self.find(name)
        self._refuse_locked(queue, owner)
        return queue

    def find(self, name: str) -> Queue:
        """Return the queue of that name, whoever owns it. Raises AmqpChannelError 404."""
        queue = self._queues.get(name)
        if queue is None:
            raise AmqpChannelError(404, f"no {self.queue_subject(name)}")
        return queue

    def delete_queue(self, name: str, owner: object, *, if_unused: bool = False, if_empty: bool = False) -> int:
        """Remove a queue and return how many messages waited in it; one that is not there is no error."""
        queue = self._queues.get(name)
        if queue is None:
            return 0
        self._refuse_locked(queue, owner)
        if if_unused and queue.consumer_count:
            raise AmqpChannelError(406, f"{self.queue_subject(name)} in use")
        if if_empty and len(queue):
            raise AmqpChannelError(406, f"{self.queue_subject(name)} not empty")
        count = len(queue)
        self.remove(queue)
        return count

    def remove(self, queue: Queue) -> None:
        """Take a queue and its bindings away."""
        if queue.removed:
            return
        del self._queues[queue.name]
        del self._arguments[queue]
        for exchange in list(self._exchanges.values()):
            exchange.forget(queue)
            self._drop_unused(exchange)
        queue.remove()

    def remove_owned(self, owner: object) -> None:
        """Take the exclusive queues of a connection away."""
        for queue in [queue for queue in self._queues.values() if queue.owner is owner]:
            self.remove(queue)

    def close(self) -> None:
        """Forget what a restart forgets, and stop all timers."""
        self._is_open = False
        for queue in list(self._queues.values()):
            if queue.durable:
                queue.keep_persistent()
                queue.close()
            else:
                self.remove(queue)
        self._exchanges = {name: exchange for name, exchange in self._exchanges.items() if exchange.durable}

    def open(self) -> None:
        """Start the timers of what is there."""
        self._is_open = True
        for queue in self._queues.values():
            queue.close()
            queue.expire()
            queue.used()

    def queue_subject(self, name: str) -> str:
        """Return what texts call a queue."""
        return f"queue '{name}' in vhost '{self.name}'"

    def _exchange(self, name: str) -> Exchange:
        exchange = self._exchanges.get(name)
        if exchange is None:
            raise AmqpChannelError(404, f"no {self._exchange_subject(name)}")
        return exchange

    def _exchange_subject(self, name: str) -> str:
        return f"exchange '{name}' in vhost '{self.name}'"

    def _drop_unused(self, exchange: Exchange) -> None:
        if exchange.auto_delete and exchange.was_bound and not exchange.bindings:
            self._exchanges.pop(exchange.name, None)

    def _locked(self, name: str) -> AmqpChannelError:
        return AmqpChannelError(
            405,
            f"cannot obtain exclusive access to locked {self.queue_subject(name)}. It could be originally declared on "
            "another connection or the exclusive property value does not match that of the original declaration.",
        )

    def _refuse_locked(self, queue: Queue, owner: object) -> None:
        if queue.owner is not None and queue.owner is not owner:
            raise self._locked(queue.name)

    def _refuse_reserved(self, what: str, name: str) -> None:
        if name.startswith(RESERVED):
            raise AmqpChannelError(403, f"{what} name '{name}' contains reserved prefix 'amq.*'")


def _refuse_default_exchange(name: str) -> None:
    if name == DEFAULT_EXCHANGE:
        raise AmqpChannelError(403, "operation not permitted on the default exchange")

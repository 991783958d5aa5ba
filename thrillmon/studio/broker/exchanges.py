"""Exchanges: which queues a message goes to."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from thrillmon.studio.broker.faults import AmqpChannelError, AmqpConnectionError
from thrillmon.studio.broker.fields import Table, same, type_name
from thrillmon.studio.broker.messages import Message
from thrillmon.studio.broker.queues import Queue

DIRECT = "direct"
FANOUT = "fanout"
HEADERS = "headers"
TOPIC = "topic"
KINDS = (DIRECT, FANOUT, HEADERS, TOPIC)

X_MATCHES = ("all", "any", "all-with-x", "any-with-x")


class Binding(NamedTuple):
    """A queue that wants messages of an exchange, and which."""

    queue: Queue
    routing_key: str
    arguments: Table

    def equals(self, other: "Binding") -> bool:
        """Tell whether RabbitMQ takes both for one binding."""
        return (
            self.queue is other.queue
            and self.routing_key == other.routing_key
            and same(self.arguments, other.arguments)
        )


class Exchange:
    """A named place messages are published to."""

    def __init__(
        self, name: str, kind: str, *, durable: bool, auto_delete: bool = False, internal: bool = False
    ) -> None:
        if kind not in KINDS:
            raise AmqpConnectionError(503, f"invalid exchange type '{kind}'")
        self.name = name
        self.kind = kind
        self.durable = durable
        self.auto_delete = auto_delete
        self.internal = internal
        self.bindings: list[Binding] = []
        self.was_bound = False

    def bind(self, queue: Queue, routing_key: str, arguments: Table) -> None:
        """Add a binding, once. Raises AmqpChannelError 406 for an x-match that means nothing."""
        if self.kind == HEADERS:
            _check_x_match(arguments)
        self.was_bound = True
        binding = Binding(queue, routing_key, arguments)
        if not any(binding.equals(former) for former in self.bindings):
            self.bindings.append(binding)

    def unbind(self, queue: Queue, routing_key: str, arguments: Table) -> None:
        """Remove a binding; one that is not there is no error."""
        gone = Binding(queue, routing_key, arguments)
        self.bindings = [binding for binding in self.bindings if not binding.equals(gone)]

    def forget(self, queue: Queue) -> None:
        """Remove every binding of a queue."""
        self.bindings = [binding for binding in self.bindings if binding.queue is not queue]

    def route(self, message: Message) -> Iterable[Queue]:
        """Return the queues a message goes to, each once."""
        return dict.fromkeys(binding.queue for binding in self.bindings if self._wants(binding, message))

    def _wants(self, binding: Binding, message: Message) -> bool:
        match self.kind:
            case "direct":
                return binding.routing_key == message.routing_key
            case "topic":
                return topic_matches(words_of(binding.routing_key), words_of(message.routing_key))
            case "headers":
                return headers_match(binding.arguments, message.headers)
            case _:
                return True


def headers_match(wanted: Table, headers: Table) -> bool:
    """Tell whether headers meet the arguments of a binding, as RabbitMQ 3.10 reads them.

    A wanted value that is void is met by any value. Names that begin with x- count only for the x-match values
    that end in -with-x. Without x-match all must be met; an empty binding is met by every message under all and by
    none under any.
    """
    x_match = str(wanted.get("x-match", "all"))
    with_x = x_match.endswith("-with-x")
    met = (
        name in headers and (value is None or same(value, headers[name]))
        for name, value in wanted.items()
        if name != "x-match" and (with_x or not name.startswith("x-"))
    )
    return any(met) if x_match.startswith("any") else all(met)


def words_of(key: str) -> list[str]:
    """Return the words of a routing key or pattern; an empty one has none."""
    return key.split(".") if key else []


def topic_matches(pattern: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether the words of a routing key meet a pattern: * is one word, # any number of words."""
    at = word = 0
    retry: tuple[int, int] | None = None
    while word < len(words):
        if at < len(pattern) and pattern[at] == "#":
            retry = (at, word)
            at += 1
        elif at < len(pattern) and pattern[at] in ("*", words[word]):
            at += 1
            word += 1
        elif retry is not None:
            # The last # takes one word more; earlier ones need no second look.
            at, word = retry[0] + 1, retry[1] + 1
            retry = (retry[0], word)
        else:
            return False
    return all(rest == "#" for rest in pattern[at:])


def _check_x_match(arguments: Table) -> None:
    if "x-match" not in arguments:
        return
    value = arguments["x-match"]
    if not isinstance(value, str):
        shown = str(value).lower() if isinstance(value, bool) else value
        raise AmqpChannelError(406, f"Invalid x-match field type {type_name(value)} (value {shown}); expected longstr")
    if value not in X_MATCHES:
        raise AmqpChannelError(
            406, f'Invalid x-match field value <<"{value}">>; expected all, any, all-with-x, or any-with-x'
        )

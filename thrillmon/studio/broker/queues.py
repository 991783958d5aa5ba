"""A queue: what waits in it, who consumes it, and how long both may stay."""

import logging
from collections import deque
from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Protocol

from thrillmon.clock import Clock
from thrillmon.studio.broker.messages import Message
from thrillmon.studio.broker.terms import Terms

log = logging.getLogger(__name__)


class Entry:
    """A message in one queue.

    place: grows with every message of the queue, so that one which comes back finds its place again.
    due: seconds of the clock's monotonic() after which it is dropped; None: never.
    """

    __slots__ = ("due", "message", "place", "redelivered")

    def __init__(self, place: int, message: Message, due: float | None) -> None:
        self.place = place
        self.message = message
        self.due = due
        self.redelivered = False


_place = attrgetter("place")


class Consumer(Protocol):
    """Somebody who takes entries as they come."""

    def takes(self) -> bool:
        """Tell whether it takes one more now."""
        ...

    def deliver(self, entry: Entry) -> None:
        """Take an entry."""
        ...

    def cancelled(self) -> None:
        """Learn that the queue has gone."""
        ...


class Timer(Protocol):
    """A call that is still to come."""

    def cancel(self) -> None:
        """Let it not come."""
        ...


class Surroundings(Protocol):
    """What a queue needs of the broker around it.

    cap_messages, cap_bytes: how much may wait in any queue, whatever its arguments say.
    """

    clock: Clock
    cap_messages: int
    cap_bytes: int

    def later(self, seconds: float, call: Callable[[], None]) -> Timer:
        """Call after so many seconds."""
        ...

    def remove(self, queue: "Queue") -> None:
        """Take a queue away, because nobody uses it any more."""
        ...


class Queue:
    """Messages in the order they came; those that come back stand where they stood."""

    def __init__(
        self,
        name: str,
        around: Surroundings,
        terms: Terms,
        *,
        durable: bool = False,
        auto_delete: bool = False,
        owner: object = None,
    ) -> None:
        self.name = name
        self.terms = terms
        self.durable = durable
        self.auto_delete = auto_delete
        self.owner = owner
        self.removed = False
        self.exclusive_consumer: Consumer | None = None
        self._around = around
        self._ready: deque[Entry] = deque()
        self._ready_bytes = 0
        self._next_place = 0
        self._consumers: deque[Consumer] = deque()
        self._full = False
        self._last_used = around.clock.monotonic()
        self._expiry: Timer | None = None
        self._idle: Timer | None = None
        self._max_messages = _smaller(terms.max_messages, around.cap_messages)
        self._max_bytes = _smaller(terms.max_bytes, around.cap_bytes)
        self.used()

    def __len__(self) -> int:
        """The number of messages that wait."""
        return len(self._ready)

    @property
    def consumer_count(self) -> int:
        """The number of those who consume it."""
        return len(self._consumers)

    def offer(self, message: Message) -> None:
        """Take a message in and hand it on if somebody waits for it."""
        due = self._due(message)
        self._ready.append(Entry(self._next_place, message, due))
        self._next_place += 1
        self._ready_bytes += len(message.body)
        if self._consumers:
            # Before anything expires: what may not wait at all may still be handed on at once.
            self._hand_out()
        if due is not None:
            self.expire()
        if len(self._ready) > self._max_messages or self._ready_bytes > self._max_bytes:
            self._drop_oldest()

    def take(self) -> Entry | None:
        """Remove and return the oldest message; None when there is none."""
        self.used()
        self.expire()
        return self._pop() if self._ready else None

    def put_back(self, entries: Iterable[Entry]) -> None:
        """Take messages back that were handed out and not acknowledged, each to its former place."""
        if self.removed:
            return
        back = sorted(entries, key=_place)
        for entry in back:
            entry.redelivered = True
            self._ready_bytes += len(entry.message.body)
        # Their places are near the head: only what stands before the last of them has to move.
        before: list[Entry] = []
        while back and self._ready and self._ready[0].place < back[-1].place:
            before.append(self._ready.popleft())
        self._ready.extendleft(sorted(before + back, key=_place, reverse=True))
        self.dispatch()
        self.expire()
        self._drop_oldest()

    def purge(self) -> int:
        """Drop what waits; return how many messages that were."""
        count = len(self._ready)
        self._ready.clear()
        self._ready_bytes = 0
        self._full = False
        return count

    def keep_persistent(self) -> None:
        """Forget what a restart forgets."""
        kept = [entry for entry in self._ready if entry.message.persistent]
        self.purge()
        for entry in kept:
            self._ready.append(entry)
            self._ready_bytes += len(entry.message.body)

    def add(self, consumer: Consumer, *, exclusive: bool = False) -> None:
        """Let somebody consume."""
        self._consumers.append(consumer)
        if exclusive:
            self.exclusive_consumer = consumer
        self.dispatch()

    def leave(self, consumer: Consumer) -> None:
        """Let somebody consume no longer; the last one to leave takes an auto-delete queue along."""
        if consumer not in self._consumers:
            return
        self._consumers.remove(consumer)
        if self.exclusive_consumer is consumer:
            self.exclusive_consumer = None
        if not self._consumers:
            self.used()
            if self.auto_delete:
                self._around.remove(self)

    def dispatch(self) -> None:
        """Hand out messages, one to each in turn, until none waits or nobody takes."""
        self.expire()
        self._hand_out()

    def expire(self) -> None:
        """Drop the oldest messages as far as their time is over."""
        while self._ready:
            due = self._ready[0].due
            if due is None:
                return
            left = due - self._around.clock.monotonic()
            if left > 0:
                if self._expiry is None:
                    self._expiry = self._around.later(left, self._expiry_rang)
                return
            self._pop()

    def used(self) -> None:
        """Note that somebody wants this queue to stay."""
        self._last_used = self._around.clock.monotonic()
        if self._idle is None:
            self._watch_idle()

    def close(self) -> None:
        """Stop all timers; used() starts them again."""
        for timer in (self._expiry, self._idle):
            if timer is not None:
                timer.cancel()
        self._expiry = self._idle = None

    def remove(self) -> None:
        """End the queue and tell those who consume it."""
        self.removed = True
        self.close()
        consumers = list(self._consumers)
        self._consumers.clear()
        self.exclusive_consumer = None
        self.purge()
        for consumer in consumers:
            consumer.cancelled()

    def _hand_out(self) -> None:
        ready, consumers = self._ready, self._consumers
        refused = 0
        while ready and refused < len(consumers):
            consumer = consumers[0]
            consumers.rotate(-1)
            if consumer.takes():
                refused = 0
                consumer.deliver(self._pop())
            else:
                refused += 1
        if not ready:
            self._full = False

    def _pop(self) -> Entry:
        entry = self._ready.popleft()
        self._ready_bytes -= len(entry.message.body)
        return entry

    def _due(self, message: Message) -> float | None:
        seconds = message.ttl_seconds
        if self.terms.ttl_seconds is not None:
            seconds = self.terms.ttl_seconds if seconds is None else min(seconds, self.terms.ttl_seconds)
        return None if seconds is None else self._around.clock.monotonic() + seconds

    def _drop_oldest(self) -> None:
        dropped_for_cap = False
        while self._ready and (len(self._ready) > self._max_messages or self._ready_bytes > self._max_bytes):
            around = self._around
            dropped_for_cap |= len(self._ready) > around.cap_messages or self._ready_bytes > around.cap_bytes
            self._pop()
        if dropped_for_cap and not self._full:
            self._full = True
            log.warning(
                "queue %s is full at %d messages: the oldest are dropped until somebody reads it",
                self.name,
                len(self._ready),
            )

    def _expiry_rang(self) -> None:
        self._expiry = None
        self.expire()

    def _watch_idle(self) -> None:
        expires = self.terms.expires_seconds
        if expires is None or self._consumers or self.removed:
            self._idle = None
            return
        wait = self._last_used + expires - self._around.clock.monotonic()
        if wait > 0:
            self._idle = self._around.later(wait, self._watch_idle)
            return
        self._idle = None
        self._around.remove(self)


def _smaller(asked: int | None, cap: int) -> int:
    return cap if asked is None else min(asked, cap)

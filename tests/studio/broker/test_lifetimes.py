"""How long messages and queues live, told by a clock that only the test moves, and in what order messages stand."""

import heapq
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrillmon.clock import FakeClock
from thrillmon.studio.broker.faults import AmqpChannelError
from thrillmon.studio.broker.messages import NO_PROPERTIES, Message, Properties
from thrillmon.studio.broker.queues import Entry, Queue
from thrillmon.studio.broker.vhosts import VHost


class Ring:
    """A call that is still to come."""

    def __init__(self, due: float, call: Callable[[], None]) -> None:
        self.due = due
        self.call = call
        self.wanted = True

    def cancel(self) -> None:
        """Let it not come."""
        self.wanted = False


class House:
    """A vhost whose time stands still until it is advanced."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.rings: list[Ring] = []
        self.vhost = VHost("/", self.clock, self.later, cap_messages=1000, cap_bytes=10**6)
        self.vhost.open()

    def later(self, seconds: float, call: Callable[[], None]) -> Ring:
        """Keep a call."""
        ring = Ring(self.clock.monotonic() + seconds, call)
        self.rings.append(ring)
        return ring

    def advance(self, seconds: float) -> None:
        """Let time pass and make the calls that fall due, each at its time."""
        end = self.clock.monotonic() + seconds
        while due := [ring for ring in self.rings if ring.wanted and ring.due <= end]:
            ring = min(due, key=lambda ring: ring.due)
            self.rings.remove(ring)
            self.clock.advance(max(0.0, ring.due - self.clock.monotonic()))
            ring.call()
        self.clock.advance(end - self.clock.monotonic())

    @property
    def timers(self) -> int:
        """The number of calls still to come."""
        return sum(ring.wanted for ring in self.rings)


class Desk:
    """A consumer that takes as much as it is told to."""

    def __init__(self, room: int) -> None:
        self.room = room
        self.heard: list[Entry] = []
        self.told = False

    def takes(self) -> bool:
        """Tell whether there is room."""
        return self.room > 0

    def deliver(self, entry: Entry) -> None:
        """Take."""
        self.room -= 1
        self.heard.append(entry)

    def cancelled(self) -> None:
        """Note that the queue has gone."""
        self.told = True


def message(body: bytes = b"x", *, ttl_seconds: float | None = None, persistent: bool = True) -> Message:
    """Return a message for the queue q."""
    return Message("", "q", NO_PROPERTIES, Properties({}, persistent, ttl_seconds), body)


def bodies(queue: Queue) -> list[bytes]:
    """Take everything out of a queue."""
    taken: list[bytes] = []
    while (entry := queue.take()) is not None:
        taken.append(entry.message.body)
    return taken


def test_a_message_lives_as_long_as_its_queue_says() -> None:
    house = House()
    queue = house.vhost.declare_queue("q", arguments={"x-message-ttl": 1000})
    queue.offer(message(b"first"))
    house.advance(0.6)
    queue.offer(message(b"second"))
    house.advance(0.39)
    assert len(queue) == 2
    house.advance(0.02)
    assert len(queue) == 1
    house.advance(1)
    assert len(queue) == 0
    assert house.timers == 0


@pytest.mark.parametrize(("own", "lives"), [(0.5, 0.5), (5.0, 1.0)])
def test_the_shorter_of_two_lives_counts(own: float, lives: float) -> None:
    house = House()
    queue = house.vhost.declare_queue("q", arguments={"x-message-ttl": 1000})
    queue.offer(message(ttl_seconds=own))
    house.advance(lives - 0.01)
    assert len(queue) == 1
    house.advance(0.02)
    assert len(queue) == 0


def test_a_message_dies_only_at_the_head_of_its_queue() -> None:
    house = House()
    queue = house.vhost.declare_queue("q")
    queue.offer(message(b"patient"))
    queue.offer(message(b"hasty", ttl_seconds=1))
    house.advance(5)
    assert len(queue) == 2
    assert bodies(queue) == [b"patient"]


def test_time_goes_on_while_somebody_holds_a_message() -> None:
    house = House()
    queue = house.vhost.declare_queue("q", arguments={"x-message-ttl": 1000})
    queue.offer(message())
    held = queue.take()
    assert held is not None
    house.advance(2)
    queue.put_back([held])
    assert len(queue) == 0


def test_a_queue_lives_while_it_is_used() -> None:
    house = House()
    queue = house.vhost.declare_queue("q", arguments={"x-expires": 1000})
    for use in (
        lambda: house.vhost.declare_queue("q", arguments={"x-expires": 1000}),
        lambda: house.vhost.declare_queue("q", passive=True),
        queue.take,
    ):
        house.advance(0.9)
        use()
    house.advance(0.9)
    queue.offer(message())
    house.advance(0.11)
    with pytest.raises(AmqpChannelError, match="no queue 'q'"):
        house.vhost.find("q")
    assert house.timers == 0


def test_a_queue_lives_while_it_is_consumed() -> None:
    house = House()
    queue = house.vhost.declare_queue("q", arguments={"x-expires": 1000})
    desk = Desk(room=1)
    queue.add(desk)
    house.advance(5)
    queue.leave(desk)
    house.advance(0.9)
    assert house.vhost.find("q") is queue
    house.advance(0.2)
    with pytest.raises(AmqpChannelError):
        house.vhost.find("q")
    assert not desk.told


def test_a_restart_starts_the_life_of_a_queue_anew() -> None:
    house = House()
    queue = house.vhost.declare_queue("q", durable=True, arguments={"x-expires": 1000, "x-message-ttl": 3000})
    queue.offer(message(b"kept"))
    queue.offer(message(b"lost", persistent=False))
    house.vhost.close()
    assert house.timers == 0
    house.advance(2)
    house.vhost.open()
    assert len(queue) == 1
    house.advance(0.9)
    assert house.vhost.find("q") is queue
    house.advance(0.2)
    with pytest.raises(AmqpChannelError):
        house.vhost.find("q")


def test_a_closed_vhost_starts_no_timers_and_an_open_one_all() -> None:
    house = House()
    house.vhost.close()
    queue = house.vhost.declare_queue("q", durable=True, arguments={"x-expires": 1000, "x-message-ttl": 500})
    queue.offer(message())
    assert house.timers == 0
    house.vhost.open()
    house.advance(0.6)
    assert len(queue) == 0
    house.advance(0.5)
    with pytest.raises(AmqpChannelError):
        house.vhost.find("q")


def test_what_comes_back_to_a_queue_that_is_gone_is_gone() -> None:
    house = House()
    queue = house.vhost.declare_queue("q")
    desk = Desk(room=1)
    queue.add(desk)
    queue.offer(message())
    house.vhost.delete_queue("q", None)
    assert desk.told
    queue.put_back(desk.heard)
    assert len(queue) == 0


def test_a_consumer_that_leaves_twice_is_missed_once() -> None:
    queue = House().vhost.declare_queue("q")
    stays, leaves = Desk(room=9), Desk(room=9)
    queue.add(stays)
    queue.add(leaves)
    queue.leave(leaves)
    queue.leave(leaves)
    queue.offer(message())
    assert (len(stays.heard), len(leaves.heard), queue.consumer_count) == (1, 0, 1)


STEPS = st.lists(st.tuples(st.sampled_from(("offer", "take", "back", "done")), st.integers(0, 20)), max_size=60)


@given(STEPS)
def test_messages_always_stand_in_the_order_they_came(steps: Sequence[tuple[str, int]]) -> None:
    queue = House().vhost.declare_queue("q")
    waiting: list[int] = []
    held: list[Entry] = []
    known: set[int] = set()
    count = 0
    for step, pick in steps:
        match step:
            case "offer":
                queue.offer(message(b"%d" % count))
                heapq.heappush(waiting, count)
                count += 1
            case "take":
                entry = queue.take()
                if entry is None:
                    assert not waiting
                else:
                    number = heapq.heappop(waiting)
                    assert int(entry.message.body) == number
                    assert entry.redelivered == (number in known)
                    known.add(number)
                    held.append(entry)
            case "back":
                back, held = held[: pick % 5], held[pick % 5 :]
                queue.put_back(reversed(back))
                for entry in back:
                    heapq.heappush(waiting, int(entry.message.body))
            case _:
                del held[pick:]
        assert len(queue) == len(waiting)
    assert bodies(queue) == [b"%d" % number for number in sorted(waiting)]

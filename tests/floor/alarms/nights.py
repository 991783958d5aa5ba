"""Nights at the pretend studio, without sockets: what its world publishes and answers, as a back-test takes it in."""

from collections.abc import Iterator

from thrillmon.floor.alarms.backtest import LOST, LinkWord, Said
from thrillmon.floor.answers import Answer
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.links import LinkName
from thrillmon.floor.rounds import Source
from thrillmon.floor.snapshots import Current
from thrillmon.studio.play.world import World

START = 1_800_000_000.0

# Deliveries are handed over so often.
STEP_SECONDS = 0.5


class Night:
    """What a console hears of a world: pushes as they are published, a poll of all tables every few seconds."""

    def __init__(self, world: World, seconds: float, *, poll_seconds: float = 2.0, polls: bool = True) -> None:
        self._world = world
        self._seconds = seconds
        self._poll_seconds = poll_seconds
        self._polls = polls
        self._named: dict[str, tuple[str, str]] = {}
        self._down: set[LinkName] = set()

    def said(self) -> Iterator[Said]:
        """Yield it in order of time."""
        world = self._world
        yield Said(START, word=LinkWord(LinkName.AMQP))
        polled = 0
        for number in range(1, int(self._seconds / STEP_SECONDS) + 1):
            now = START + number * STEP_SECONDS
            events = world.advance(now)
            yield from self._links(now)
            if events and LinkName.AMQP not in self._down:
                yield Said(now, [Delivery(event.kind, event.body, event.sent, now) for event in events])
            if self._polls and now >= START + polled * self._poll_seconds:
                polled += 1
                if not (world.muted("grpc") or world.refused("grpc")):
                    yield Said(now, answer=self._poll(now))

    def _links(self, now: float) -> Iterator[Said]:
        for link, name in ((LinkName.AMQP, "amqp"), (LinkName.GRPC, "grpc")):
            refused = self._world.refused(name)  # type: ignore[arg-type]
            if refused and link not in self._down:
                self._down.add(link)
                yield Said(now, word=LinkWord(link, LOST))
            elif not refused and link in self._down:
                self._down.discard(link)
                if link is LinkName.AMQP:
                    yield Said(now, word=LinkWord(link))

    def _poll(self, now: float) -> Answer:
        world = self._world
        provides = world.provides()
        current: list[Current] = []
        for provide in provides:
            code = provide.game_code
            record = world.current_round(code)
            named = ("", "") if record is None else (record.shoe_code, record.shift_code)
            if named == self._named.get(code):
                current.append(Current(code, record, None, None, None))
            else:
                # As the poller does: shoe and shift are asked for when the round names others.
                self._named[code] = named
                current.append(Current(code, record, world.current_shoe(code), world.current_shift(code), None))
        return Answer(Source.GRPC, now, now, games=provides, current=current, server_time=world.now())

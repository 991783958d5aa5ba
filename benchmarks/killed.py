"""Kill a consumer at random moments while it drains a real RabbitMQ, and prove that the archive has all, once.

Run: python -m benchmarks.killed [KILLS] [DELIVERIES] [SEED]
"""

import asyncio
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import aclosing, suppress
from pathlib import Path
from typing import NamedTuple

from pydantic import SecretStr

from benchmarks.queues import QUEUE, events, fill, node, settings
from tests.archive.archiving import held
from tests.rabbit import Rabbit
from thrillmon.archive.archive import Archive, archive_link
from thrillmon.clock import SystemClock
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.remote.broker import Broker
from thrillmon.studio.book import Event
from thrillmon.studio.studio import PLATFORM

# A consumer that is not killed must be done within this.
DRAINED_SECONDS = 120.0

# A consumer is killed within so many seconds after its first batch: some before, some after a commit.
LONGEST_LIFE = 0.8


class Drilled(NamedTuple):
    """A queue drained by consumers of which all but the last were killed. left: deliveries waiting at each kill."""

    kills: int
    left: list[int]
    deliveries: int


def drill(rabbit: Rabbit, folder: Path, messages: list[Event], kills: int, chance: random.Random) -> Drilled:
    """Drain the messages with so many consumers killed on the way. Raises AssertionError when one is lost or twice."""
    asyncio.run(fill(rabbit, messages))
    published = Counter((one.kind, one.sent, one.body) for one in messages)
    assert set(published.values()) == {1}
    left: list[int] = []
    while len(left) < kills:
        consumer = _consumer(rabbit, folder)
        assert consumer.stdout is not None
        drained = consumer.stdout.readline() == b"drained\n"
        if not drained:
            time.sleep(chance.random() ** 2 * LONGEST_LIFE)
        consumer.kill()
        consumer.wait()
        consumer.stdout.close()
        _prove(folder, published, whole=False)
        if drained:
            break  # it had nothing to do, so killing it proves nothing
        left.append(_depth(rabbit))
        if left[-1] == 0:
            break
    last = _consumer(rabbit, folder)
    with suppress(subprocess.TimeoutExpired):
        last.wait(DRAINED_SECONDS)
    last.kill()
    assert last.stdout is not None
    last.stdout.close()
    _prove(folder, published, whole=True)
    return Drilled(len(left), left, len(messages))


def _prove(folder: Path, published: Counter[tuple[str | None, float | None, bytes]], *, whole: bool) -> None:
    kept = Counter((one.kind, one.sent, one.body) for one in held(folder))
    twice = [identity for identity, times in kept.items() if times > 1]
    assert not twice, f"{len(twice)} deliveries were kept twice"
    assert kept.keys() <= published.keys()
    if whole:
        lost = published.keys() - kept.keys()
        assert not lost, f"{len(lost)} deliveries were lost"


def _depth(rabbit: Rabbit) -> int:
    # What a killed consumer held returns to the queue when the broker has noticed.
    for line in rabbit.ctl("list_queues", "name", "messages").splitlines():
        name, _, messages = line.partition("\t")
        if name == QUEUE:
            return int(messages)
    return 0


def _consumer(rabbit: Rabbit, folder: Path) -> subprocess.Popen[bytes]:
    call = [sys.executable, "-m", "benchmarks.killed", "--consume", str(rabbit.port), rabbit.user, rabbit.password]
    return subprocess.Popen([*call, str(folder)], stdout=subprocess.PIPE)


async def consume(port: int, user: str, password: str, folder: Path) -> None:
    """Keep and acknowledge as the program does, until nothing has come for a second."""
    clock = SystemClock()
    floor = Floor(clock)
    archive = Archive(folder, clock, archive_link())
    broker = Broker(
        settings(port), PLATFORM, floor.links[LinkName.AMQP], clock,
        user=SecretStr(user), password=SecretStr(password),
    )  # fmt: skip
    async with archive.running(), aclosing(broker.batches()) as batches:
        first = True
        while True:
            try:
                async with asyncio.timeout(10.0 if first else 1.0):
                    batch = await anext(batches)
            except TimeoutError:
                break
            await archive.append(floor.deliver(batch.deliveries))
            if first:
                print("consuming", flush=True)
                first = False
            await batch.ack()
    if first:
        print("drained", flush=True)


def main() -> None:
    """Kill, prove, and print."""
    if sys.argv[1:2] == ["--consume"]:
        port, user, password, folder = sys.argv[2:]
        asyncio.run(consume(int(port), user, password, Path(folder)))
        return
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 20_000
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else None)
    messages = events(count)
    done = 0
    with node() as rabbit:
        while done < kills:
            with tempfile.TemporaryDirectory() as name:
                drilled = drill(rabbit, Path(name), messages, kills - done, chance)
            done += drilled.kills
            waiting = ", ".join(f"{left:,}" for left in drilled.left)
            print(f"{drilled.kills} kills, each of {count:,} exactly once; waiting at the kills: {waiting}", flush=True)
    print(f"{done} kills in all, nothing lost and nothing twice")


if __name__ == "__main__":
    main()

"""Many desks on one stream, as the deployment guide sets it up: RabbitMQ's shovel feeds it, any number read it."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Any

import aio_pika
import pytest

from tests import loops
from tests.commands.calling import ROOT, Running
from tests.rabbit import MakeRabbit, Rabbit
from thrillmon.app import Console
from thrillmon.commands.child import ChildStudio
from thrillmon.floor.links import Condition, LinkName
from thrillmon.floor.times import rfc3339
from thrillmon.settings.files import parse
from thrillmon.settings.secrets import AMQP_PASSWORD, AMQP_USER, Secrets

until = partial(loops.until, seconds=60.0)

DEFINITIONS = ROOT / "docs/examples/many-desks.json"
OPERATOR, HOUSE, STREAM = "operator", "floor", "floor"
USERS = ("desk-1", "desk-2")
ACCOUNTS, SHOVELLED = "operator.accounts", "thrillmon.shovel"

Said = tuple[str | None, str | None, str]


class House:
    """A node with the operator's virtual host, and the house's own as the definitions file makes it."""

    def __init__(self, node: Rabbit, folder: Path) -> None:
        self.node = node
        self._folder = folder

    async def set_up(self) -> None:
        """Make what the operator gives, then follow the guide."""
        await asyncio.to_thread(self.node.add_vhost, OPERATOR)
        async with await aio_pika.connect(self.node.vhost_url(OPERATOR)) as connection:
            channel = await connection.channel()
            exchange = await channel.declare_exchange("game-exchange", "headers", durable=True)
            for name in (ACCOUNTS, SHOVELLED):
                queue = await channel.declare_queue(name, durable=True)
                await queue.bind(exchange, arguments={"x-match": "all", "wl-demo": True})
        definitions = json.loads(DEFINITIONS.read_text("utf-8"))
        definitions["parameters"][0]["value"]["src-uri"] = self.node.vhost_url(OPERATOR)
        # The test's own client looks in from outside.
        looking = {"user": self.node.user, "vhost": HOUSE, "configure": "^$", "write": "^$", "read": ".*"}
        definitions["permissions"].append(looking)
        file = self._folder / "definitions.json"
        file.write_text(json.dumps(definitions), encoding="utf-8")
        await asyncio.to_thread(self.node.ctl, "import_definitions", str(file))
        for user in USERS:
            await asyncio.to_thread(self.node.ctl, "change_password", user, f"secret of {user}")

    def profile(self, offset: str) -> str:
        """Return a desk's profile."""
        return (
            f'[studio]\nname = "Floor"\ntime_zone = "Asia/Taipei"\n\n'
            f'[amqp]\nurl = "amqp://127.0.0.1:{self.node.port}/{HOUSE}"\n'
            f'mode = "stream"\nqueue = "{STREAM}"\noffset = "{offset}"\n'
        )

    async def counts(self, queue: str, vhost: str = OPERATOR) -> tuple[int, int]:
        """Return how many messages and consumers a queue has."""
        async with await aio_pika.connect(self.node.vhost_url(vhost)) as connection:
            found = (await (await connection.channel()).get_queue(queue)).declaration_result
            return found.message_count or 0, found.consumer_count or 0

    async def wait_for(self, messages: int) -> None:
        """Wait until the stream holds so many."""
        async with asyncio.timeout(60):
            while (await self.counts(STREAM, HOUSE))[0] < messages:  # noqa: ASYNC110 - the broker is waited for
                await asyncio.sleep(0.1)

    async def taken(self, queue: str) -> list[Said]:
        """Take everything out of a queue, at the end of the test."""
        found: list[Said] = []
        async with await aio_pika.connect(self.node.vhost_url(OPERATOR)) as connection:
            waiting = await (await connection.channel()).get_queue(queue)
            while (message := await waiting.get(fail=False, no_ack=True)) is not None:
                found.append(said(message))
        return found

    async def streamed(self, count: int) -> list[Said]:
        """Read the stream from its first message, through an independent client."""
        found: list[Said] = []
        async with await aio_pika.connect(self.node.vhost_url(HOUSE)) as connection:
            channel = await connection.channel()
            await channel.set_qos(1000)
            queue = await channel.get_queue(STREAM)
            async with asyncio.timeout(60), queue.iterator(arguments={"x-stream-offset": "first"}) as messages:
                async for message in messages:
                    await message.ack()
                    found.append(said(message))
                    if len(found) == count:
                        break
        return found


def said(message: aio_pika.abc.AbstractMessage) -> Said:
    sent = rfc3339(message.timestamp.timestamp()) if message.timestamp else None
    return message.type, sent, str(message.headers["gameCode"])


class Desk:
    """`thrillmon tail --json` of one desk; its output goes to a file, which never fills up as a pipe does."""

    def __init__(self, house: House, folder: Path, user: str, offset: str) -> None:
        profile = folder / f"{offset}.toml"
        profile.write_text(house.profile(offset), encoding="utf-8")
        self._path = profile.with_suffix(".out")
        self._output = self._path.open("w", encoding="utf-8")
        environment = {AMQP_USER: user, AMQP_PASSWORD: f"secret of {user}"}
        self._running = Running(
            "tail", "--json", "--config", str(profile), environment=environment, output=self._output
        )

    @property
    def heard(self) -> list[Said]:
        """What it has printed so far."""
        objects: list[dict[str, Any]] = [json.loads(line) for line in self._path.read_text("utf-8").splitlines(True)]
        return [(one["type"], one["sent"], one["game_code"]) for one in objects]

    def has(self, lines: int) -> bool:
        """Say whether it has printed so many lines."""
        return self._path.read_bytes().count(b"\n") >= lines

    async def end(self) -> int:
        """Press Ctrl+C; return what it ended with."""
        return (await asyncio.to_thread(self._running.interrupt)).code

    def close(self) -> None:
        """End it, however it is."""
        self._running.__exit__()
        self._output.close()


@contextlib.asynccontextmanager
async def window(house: House, user: str, offset: str) -> AsyncIterator[Console]:
    secrets = Secrets("Floor", {AMQP_USER: user, AMQP_PASSWORD: f"secret of {user}"})
    console = Console(parse(house.profile(offset), "test", {}), secrets, "dark")
    async with console.running():
        yield console


def live(console: Console) -> bool:
    return any(lamp.link is LinkName.AMQP and lamp.condition is Condition.LIVE for lamp in console.floor.lamps())


@pytest.mark.broker
@pytest.mark.long
def test_any_number_of_desks_read_one_stream_from_where_they_like_and_the_operator_notices_nothing(
    loop: asyncio.Runner, make_rabbit: MakeRabbit, tmp_path: Path
) -> None:
    async def watch() -> None:
        house = House(await asyncio.to_thread(make_rabbit, plugins=("rabbitmq_shovel",)), tmp_path)
        await house.set_up()
        studio = ChildStudio("--tables=24", "--speed=20", f"--amqp={house.node.vhost_url(OPERATOR)}")
        await asyncio.to_thread(studio.start)
        desks: list[Desk] = []
        try:
            await house.wait_for(15)
            desks += (
                Desk(house, tmp_path, user, offset)
                for user, offset in ((USERS[0], "first"), (USERS[0], "10"), (USERS[1], "next"))
            )
            async with window(house, USERS[1], "1h") as console:
                await until(lambda: all(desk.has(5) for desk in desks) and live(console))
                heard_before = [len(desk.heard) for desk in desks]
                await asyncio.to_thread(house.node.restart)
                await until(
                    lambda: all(desk.has(before + 10) for desk, before in zip(desks, heard_before, strict=True))
                )
                await until(lambda: live(console))
                await asyncio.to_thread(studio.stop)

                published, consumers = await house.counts(ACCOUNTS)
                assert consumers == 0, "nobody came near the operator's own queue"
                await house.wait_for(published)
                assert await house.counts(SHOVELLED) == (0, 1), "the shovel alone, and it has kept up"
                total, _ = await house.counts(STREAM, HOUSE)
                stream = await house.streamed(total)
                await until(lambda: desks[0].has(total) and desks[1].has(total - 10))
                await until(lambda: console.floor.counters.heard == total)
            assert [await desk.end() for desk in desks] == [0, 0, 0]
            assert desks[0].heard == stream
            assert desks[1].heard == stream[10:]
            late = desks[2].heard
            assert 15 <= len(late) < total
            assert late == stream[-len(late) :]
            assert set(await house.taken(ACCOUNTS)) == set(stream)
        finally:
            for desk in desks:
                desk.close()
            studio.stop()

    loop.run(watch())

"""Brokers die and addresses vanish: `thrillmon tail` comes back by itself, and a durable queue has lost nothing."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import aio_pika
import pytest
from yarl import URL

from tests.commands.calling import Called, House, Running
from tests.rabbit import MakeRabbit, Rabbit
from tests.wires import Wire
from thrillmon.floor.times import rfc3339

Said = tuple[str | None, str | None, str]


class Witness:
    """A durable queue of somebody else on the same exchange: what it holds in the end is what was published."""

    def __init__(self, url: str) -> None:
        self._url = url

    async def begin(self) -> None:
        async with await aio_pika.connect(self._url) as connection:
            channel = await connection.channel()
            exchange = await channel.declare_exchange("game-exchange", "headers", durable=True)
            queue = await channel.declare_queue("witness", durable=True)
            await queue.bind(exchange, arguments={"x-match": "all", "wl-demo": True})

    async def said(self) -> list[Said]:
        """Return everything that was published since begin()."""
        found: list[Said] = []
        async with await aio_pika.connect(self._url) as connection:
            queue = await (await connection.channel()).get_queue("witness")
            while (message := await queue.get(fail=False)) is not None:
                sent = rfc3339(message.timestamp.timestamp()) if message.timestamp else None
                found.append((message.type, sent, str(message.headers["gameCode"])))
        return found


def heard(called: Called) -> list[Said]:
    return [(one["type"], one["sent"], one["game_code"]) for one in called.objects()]


@pytest.fixture
async def node(make_rabbit: MakeRabbit) -> Rabbit:
    return await asyncio.to_thread(make_rabbit)


@pytest.fixture
async def studio(node: Rabbit, tmp_path: Path) -> AsyncIterator[House]:
    made = await asyncio.to_thread(House, tmp_path, "--tables=12", "--speed=10", f"--amqp={node.url}")
    made.environment.update({"THRILLMON_AMQP_USER": node.user, "THRILLMON_AMQP_PASSWORD": node.password})
    yield made
    await asyncio.to_thread(made.stop)


def durable(studio: House, port: int) -> str:
    """Return a profile that listens in durable mode through this port."""
    url = studio.value("url")
    return studio.profile(
        (f'url = "{url}"', f'url = "{URL(url).with_port(port)}"'), ('mode = "own"', 'mode = "durable"\nqueue = "desk"')
    )


class Tail:
    """`thrillmon tail --json` in the background; its output goes to a file, which never fills up as a pipe does."""

    def __init__(self, studio: House, file: str, before: str = "") -> None:
        self._path = Path(file).with_suffix(".out")
        self._output = self._path.open("w", encoding="utf-8")
        self.running = Running(
            *("tail", "--json", "--config", file), environment=studio.environment, output=self._output, before=before
        )

    async def hears(self) -> None:
        """Wait until the first message is there."""
        async with asyncio.timeout(30):
            while not self._path.stat().st_size:  # noqa: ASYNC110 - another process writes it
                await asyncio.sleep(0.05)

    async def end(self) -> Called:
        """Press Ctrl+C and return everything it printed."""
        called = await asyncio.to_thread(self.running.interrupt)
        called.out = self._path.read_text(encoding="utf-8")
        return called

    async def __aenter__(self) -> "Tail":
        await self.hears()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.running.__exit__()
        self._output.close()


@pytest.mark.broker
@pytest.mark.long
async def test_after_a_killed_rabbitmq_nothing_that_was_published_is_missing(node: Rabbit, studio: House) -> None:
    witness = Witness(node.url)
    async with Tail(studio, durable(studio, node.port)) as tail:
        await witness.begin()
        await asyncio.sleep(2)
        await asyncio.to_thread(node.kill)
        await asyncio.sleep(2)
        await asyncio.to_thread(node.start)
        await asyncio.sleep(10)
        await asyncio.to_thread(studio.stop)
        await asyncio.sleep(2)
        called = await tail.end()
    assert called.code == 0
    published = await witness.said()
    assert len(published) > 50
    assert set(published) <= set(heard(called))
    assert "Nothing listens at" in called.err


@pytest.mark.broker
@pytest.mark.long
async def test_an_address_that_is_gone_for_a_minute_costs_nothing(node: Rabbit, studio: House) -> None:
    witness = Witness(node.url)
    async with Wire(node.port) as wire, Tail(studio, durable(studio, wire.port)) as tail:
        await witness.begin()
        await asyncio.sleep(2)
        wire.mute()
        await asyncio.sleep(60)
        await wire.mend()
        wire.cut()
        await asyncio.sleep(12)
        await asyncio.to_thread(studio.stop)
        await asyncio.sleep(2)
        called = await tail.end()
    assert called.code == 0
    published = await witness.said()
    assert len(published) > 100
    assert set(published) <= set(heard(called))
    assert "does not answer any more" in called.err


@pytest.mark.broker
async def test_a_broker_that_is_lost_for_good_ends_it_with_a_reason(node: Rabbit, studio: House) -> None:
    sooner = "from thrillmon.remote import broker; broker.PATIENCE_SECONDS = 5.0"  # two minutes for people
    async with Tail(studio, durable(studio, node.port), sooner) as tail:
        await asyncio.to_thread(node.kill)
        async with asyncio.timeout(60):
            code = await asyncio.to_thread(tail.running.process.wait)
        assert tail.running.process.stderr is not None
        said = tail.running.process.stderr.read()
    assert code == 1
    assert "Nothing listens at" in said

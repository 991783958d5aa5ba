"""The embedded broker alone: stopped, started, cut off, crowded, and used from within the process."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import aio_pika
import pytest
from pamqp import commands

from tests.rabbit import PASSWORD, USER
from tests.studio.broker.raw import PATIENCE_SECONDS, RawClient, method_bytes
from thrillmon.studio.broker import EmbeddedBroker, QueueState, connections
from thrillmon.tasks import Tasks

Basic, Queue = commands.Basic, commands.Queue
PERSISTENT = b"\x10\x00\x02"


async def test_messages_published_in_process_reach_clients(embedded: EmbeddedBroker) -> None:
    embedded.declare_exchange("game-exchange", "headers")
    embedded.declare_queue("desk")
    embedded.bind_queue("desk", "game-exchange", arguments={"x-match": "all", "wl-demo": True})
    properties = commands.Basic.Properties(
        headers={"wl-demo": True, "gameCode": "BAC-1"},
        message_type="NOTIFY_ROUND_BET",
        timestamp=datetime(2025, 12, 2, 21, 0, tzinfo=UTC),
    )
    assert embedded.publish("game-exchange", "", b"bytes", properties) == 1
    assert embedded.publish("game-exchange", "", b"bytes") == 0
    assert embedded.queue("desk") == QueueState(messages=1, consumers=0)
    async with await aio_pika.connect(embedded.url) as connection:
        channel = await connection.channel()
        queue = await channel.get_queue("desk")
        message = await queue.get(no_ack=True)
        assert (message.type, message.headers["gameCode"], message.body) == ("NOTIFY_ROUND_BET", "BAC-1", b"bytes")
        assert message.timestamp == properties.timestamp


def test_mistakes_made_in_process_are_errors() -> None:
    broker = EmbeddedBroker()
    broker.declare_exchange("game-exchange", "headers")
    with pytest.raises(ValueError, match="inequivalent arg 'type'"):
        broker.declare_exchange("game-exchange", "direct")
    with pytest.raises(ValueError, match="value_negative"):
        broker.declare_queue("desk", arguments={"x-max-length": -1})
    broker.declare_queue("desk")
    with pytest.raises(ValueError, match="Invalid x-match"):
        broker.bind_queue("desk", "game-exchange", arguments={"x-match": "some"})
    with pytest.raises(ValueError, match="behind the last property"):
        broker.publish("", "desk", b"", b"\x00\x00more")
    with pytest.raises(ValueError, match="invalid expiration"):
        broker.publish("", "desk", b"", commands.Basic.Properties(expiration="soon"))
    for call in (
        lambda: broker.publish("nope", "", b""),
        lambda: broker.queue("nope"),
        lambda: broker.bind_queue("nope", "game-exchange"),
    ):
        with pytest.raises(LookupError, match=r"NOT_FOUND - no (queue|exchange) 'nope'"):
            call()


async def test_a_cut_wire_loses_nothing(embedded: EmbeddedBroker) -> None:
    embedded.declare_queue("desk")
    for body in (b"1", b"2", b"3"):
        embedded.publish("", "desk", body)
    async with await RawClient.open(embedded.url) as client:
        await client.ask(Basic.Consume(queue="desk"), Basic.ConsumeOk)
        for _ in range(3):
            await client.delivery()
        client.say(Basic.Ack(1), channel=1)
        await client.ask(Queue.Declare(queue="own", exclusive=True), Queue.DeclareOk)
        assert embedded.kill_connections() == 1
        assert embedded.queue("desk") == QueueState(messages=2, consumers=0)
        assert await client.rest() == b""
    with pytest.raises(LookupError):
        embedded.queue("own")
    async with await RawClient.open(embedded.url) as client:
        fetched = [await client.fetch("desk") for _ in range(2)]
        assert [(body, found.redelivered) for found, body in fetched] == [(b"2", True), (b"3", True)]


async def test_a_stop_tells_clients_and_keeps_what_is_durable(embedded: EmbeddedBroker) -> None:
    embedded.declare_exchange("game-exchange", "fanout")
    embedded.declare_exchange("passing", "fanout", durable=False)
    embedded.declare_queue("desk")
    embedded.declare_queue("passing", durable=False)
    embedded.bind_queue("desk", "game-exchange")
    embedded.publish("", "desk", b"kept", PERSISTENT)
    embedded.publish("", "desk", b"held", PERSISTENT)
    embedded.publish("", "desk", b"lost")
    port = embedded.port
    async with Tasks() as tasks, await RawClient.open(embedded.url) as client:
        await client.fetch("desk", no_ack=False)
        stopping = tasks.start("stop", embedded.stop())
        shutdown = "CONNECTION_FORCED - broker forced connection closure with reason 'shutdown'"
        assert await client.refusal() == (320, shutdown)
        client.say(commands.Connection.CloseOk())
        assert await client.rest() == b""
        await stopping
    with pytest.raises(ConnectionRefusedError):
        await RawClient.connect(embedded.url)
    await embedded.start()
    assert embedded.port == port
    assert embedded.queue("desk").messages == 2
    assert embedded.publish("game-exchange", "", b"bound") == 1
    for call in (lambda: embedded.queue("passing"), lambda: embedded.publish("passing", "", b"")):
        with pytest.raises(LookupError):
            call()
    async with await RawClient.open(embedded.url) as client:
        assert [(await client.fetch("desk"))[1] for _ in range(3)] == [b"kept", b"held", b"bound"]


async def test_a_stop_does_not_wait_for_those_who_never_answer(
    embedded: EmbeddedBroker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "GOODBYE_SECONDS", 0.05)
    async with await RawClient.open(embedded.url) as client:
        async with asyncio.timeout(PATIENCE_SECONDS):
            await embedded.stop()
        assert embedded.connection_count == 0
        await client.rest()


async def test_a_stop_ends_handshakes_too(embedded: EmbeddedBroker) -> None:
    async with await RawClient.connect(embedded.url) as client:
        client.send(b"AMQP\x00\x00\x09\x01")
        await client.expect(commands.Connection.Start)
        await embedded.stop()
        assert await client.rest() == b""


async def test_a_broker_runs_once(embedded: EmbeddedBroker) -> None:
    with pytest.raises(RuntimeError, match="already running"):
        await embedded.start()
    with pytest.raises(OSError, match="address already in use"):
        await EmbeddedBroker(port=embedded.port).start()


async def test_a_stopped_broker_may_be_stopped_again() -> None:
    broker = EmbeddedBroker()
    await broker.stop()
    await broker.start()
    await broker.stop()
    await broker.stop()


async def test_a_robust_client_finds_back_to_its_durable_queue(embedded: EmbeddedBroker) -> None:
    heard: asyncio.Queue[bytes] = asyncio.Queue()
    connection = await aio_pika.connect_robust(embedded.url, reconnect_interval=0.01)
    async with connection:
        channel = await connection.channel()
        queue = await channel.declare_queue("desk", durable=True)

        async def hear(message: aio_pika.abc.AbstractIncomingMessage) -> None:
            await message.ack()
            heard.put_nowait(message.body)

        await queue.consume(hear)
        embedded.publish("", "desk", b"before")
        async with asyncio.timeout(PATIENCE_SECONDS):
            assert await heard.get() == b"before"
            assert embedded.kill_connections() == 1
            embedded.publish("", "desk", b"meanwhile")
            assert await heard.get() == b"meanwhile"


async def test_a_mistake_of_the_brokers_own_ends_one_connection(
    embedded: EmbeddedBroker, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with await RawClient.open(embedded.url) as client, await RawClient.open(embedded.url) as other:
        with monkeypatch.context() as patch:
            patch.setattr(embedded.vhost, "delete_exchange", None)
            code, text = await client.refusal(commands.Exchange.Delete(exchange="x"))
        assert (code, text) == (541, "INTERNAL_ERROR - the broker could not deal with a frame, see its log")
        assert "'NoneType' object is not callable" in caplog.text
        await other.ask(commands.Exchange.Delete(exchange="x"), commands.Exchange.DeleteOk)


@pytest.mark.parametrize("said", [b"", b"AMQP"])
async def test_who_does_not_shake_hands_in_time_is_cut_off(
    embedded: EmbeddedBroker, monkeypatch: pytest.MonkeyPatch, said: bytes
) -> None:
    monkeypatch.setattr(connections, "HANDSHAKE_SECONDS", 0.05)
    async with await RawClient.connect(embedded.url) as client:
        client.send(said)
        assert await client.rest() == b""


async def test_who_does_not_leave_when_asked_is_cut_off(
    embedded: EmbeddedBroker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "GOODBYE_SECONDS", 0.05)
    async with await RawClient.open(embedded.url) as client:
        assert (await client.refusal(b"\xff" * 8))[0] == 501
        client.send(b"\xff" * 1000)
        assert await client.rest() == b""


@pytest.fixture
async def trickle(embedded: EmbeddedBroker) -> AsyncIterator[RawClient]:
    """A client whose every byte arrives alone."""
    client = await RawClient.connect(embedded.url)
    yield client
    await client.close()


async def test_frames_may_come_byte_by_byte(trickle: RawClient, embedded: EmbeddedBroker) -> None:
    greeting = b"AMQP\x00\x00\x09\x01"
    start_ok = commands.Connection.StartOk({}, "PLAIN", f"\0{USER}\0{PASSWORD}", "en_US")
    words = [
        greeting,
        method_bytes(0, start_ok),
        method_bytes(0, commands.Connection.TuneOk(2047, 131072, 0)) + method_bytes(0, commands.Connection.Open("/")),
        method_bytes(1, commands.Channel.Open()),
        method_bytes(1, Queue.Declare(queue="desk")),
    ]
    answers = [
        commands.Connection.Start,
        commands.Connection.Tune,
        commands.Connection.OpenOk,
        commands.Channel.OpenOk,
        Queue.DeclareOk,
    ]
    for word, answer in zip(words, answers, strict=True):
        for byte in word:
            trickle.send(bytes((byte,)))
            await trickle.drain()
            await asyncio.sleep(0)
        await trickle.expect(answer)
    assert embedded.queue("desk").messages == 0

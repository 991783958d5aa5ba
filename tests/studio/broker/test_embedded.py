"""The embedded broker alone: stopped, started, cut off, crowded, and used from within the process."""

import asyncio
import logging
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


async def left(broker: EmbeddedBroker, count: int) -> None:
    """Return once the broker has so many clients."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while broker.connection_count != count:  # noqa: ASYNC110 (sockets decide)
            await asyncio.sleep(0.005)


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


@pytest.mark.parametrize("caps", [{"cap_messages": 3}, {"cap_bytes": 3}])
async def test_a_queue_nobody_reads_drops_its_oldest_and_says_so_once(
    caps: dict[str, int], caplog: pytest.LogCaptureFixture
) -> None:
    broker = EmbeddedBroker(**caps)
    broker.declare_queue("desk", arguments={"x-max-length": 1000})
    with caplog.at_level(logging.WARNING):
        for body in (b"1", b"2", b"3", b"4", b"5"):
            broker.publish("", "desk", body)
    assert broker.queue("desk").messages == 3
    (record,) = caplog.records
    assert record.getMessage() == (
        "queue desk is full with 3 messages of 3 bytes: the oldest are dropped until somebody reads them"
    )


async def test_a_consumer_without_prefetch_holds_no_more_than_the_cap() -> None:
    async with EmbeddedBroker(cap_messages=4) as broker, await RawClient.open(broker.url) as client:
        broker.declare_queue("desk")
        await client.ask(Basic.Consume(queue="desk"), Basic.ConsumeOk)
        for number in range(6):
            broker.publish("", "desk", b"%d" % number)
        assert [(await client.delivery())[1] for _ in range(4)] == [b"0", b"1", b"2", b"3"]
        assert broker.queue("desk").messages == 2
        client.say(Basic.Ack(0, multiple=True), channel=1)
        assert [(await client.delivery())[1] for _ in range(2)] == [b"4", b"5"]


async def test_two_hundred_clients_hear_every_message(embedded: EmbeddedBroker) -> None:
    clients = await asyncio.gather(*(RawClient.open(embedded.url) for _ in range(200)))
    for client in clients:
        declared = await client.ask(Queue.Declare(queue="", exclusive=True), Queue.DeclareOk)
        bind = Queue.Bind(queue=declared.queue or "", exchange="amq.fanout", routing_key="")
        await client.ask(bind, Queue.BindOk)
        await client.ask(Basic.Consume(queue="", no_ack=True), Basic.ConsumeOk)
    assert embedded.publish("amq.fanout", "", b"to all") == 200
    heard = await asyncio.gather(*(client.delivery() for client in clients))
    assert {body for _, body in heard} == {b"to all"}
    await asyncio.gather(*(client.close() for client in clients))
    await left(embedded, 0)
    assert embedded.publish("amq.fanout", "", b"to nobody") == 0


async def test_a_slow_reader_leaves_its_messages_in_the_queue(embedded: EmbeddedBroker) -> None:
    embedded.declare_queue("desk")
    body = b"x" * 50_000
    async with await RawClient.open(embedded.url) as client:
        await client.ask(Basic.Consume(queue="desk", no_ack=True), Basic.ConsumeOk)
        for _ in range(1000):
            embedded.publish("", "desk", body)
        # What the system's socket buffers take is gone; the rest has not been copied anywhere.
        assert embedded.queue("desk").messages > 700
        for _ in range(1000):
            assert (await client.delivery())[1] == body
        assert embedded.queue("desk").messages == 0


async def test_requests_of_a_client_that_reads_no_answers_are_left_unread(embedded: EmbeddedBroker) -> None:
    embedded.declare_queue("desk")
    body = b"x" * 1_000_000
    for _ in range(100):
        embedded.publish("", "desk", body)
    async with await RawClient.open(embedded.url) as client, await RawClient.open(embedded.url) as quick:
        get = method_bytes(1, Basic.Get(queue="desk", no_ack=True))
        for _ in range(100):
            client.send(get)
            # The answer to another client shows that the broker has had its turn.
            await quick.count("desk")
        assert embedded.queue("desk").messages > 50
        for _ in range(100):
            await client.expect(Basic.GetOk)
            assert (await client.content())[1] == body


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

"""The embedded broker under load: queues nobody reads, many clients, and clients that read slowly or not at all."""

import asyncio
import logging

import pytest
from pamqp import commands

from tests.studio.broker.raw import PATIENCE_SECONDS, RawClient, method_bytes
from thrillmon.studio.broker import EmbeddedBroker

Basic, Queue = commands.Basic, commands.Queue


async def left(broker: EmbeddedBroker, count: int) -> None:
    """Return once the broker has so many clients."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while broker.connection_count != count:  # noqa: ASYNC110 (sockets decide)
            await asyncio.sleep(0.005)


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
    assert record.getMessage() == ("queue desk is full at 3 messages: the oldest are dropped until somebody reads it")


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
        for _ in range(2000):
            embedded.publish("", "desk", body)
        # What the system's socket buffers take is gone; the rest has not been copied anywhere.
        assert embedded.queue("desk").messages > 1000
        for _ in range(2000):
            assert (await client.delivery())[1] == body
        assert embedded.queue("desk").messages == 0


async def test_requests_of_a_client_that_reads_no_answers_are_left_unread(embedded: EmbeddedBroker) -> None:
    embedded.declare_queue("desk")
    body = b"x" * 1_000_000
    for _ in range(100):
        embedded.publish("", "desk", body)
    async with await RawClient.open(embedded.url) as client, await RawClient.open(embedded.url) as quick:
        get = method_bytes(1, Basic.Get(queue="desk", no_ack=True))
        client.send(get * 50)
        for _ in range(50):
            client.send(get)
            # The answer to another client shows that the broker has had its turn.
            await quick.count("desk")
        assert embedded.queue("desk").messages > 50
        for _ in range(100):
            await client.expect(Basic.GetOk)
            assert (await client.content())[1] == body


async def test_a_busy_queue_does_not_starve_another(embedded: EmbeddedBroker) -> None:
    body = b"x" * 500_000
    for name in ("one", "two", "three"):
        embedded.declare_queue(name)
        for _ in range(40):
            embedded.publish("", name, body)
    async with await RawClient.open(embedded.url) as client:
        await client.ask(commands.Channel.Open(), commands.Channel.OpenOk, channel=2)
        for channel, name in ((1, "one"), (1, "two"), (2, "three")):
            client.say(Basic.Consume(queue=name, no_ack=True), channel=channel)
        client.say(commands.Channel.Flow(active=True), channel=1)
        heard: list[str] = []
        while len(heard) < 60:
            _, method = await client.next_method()
            if isinstance(method, Basic.Deliver):
                heard.append(method.routing_key or "")
                await client.content()
        assert min(heard.count(name) for name in ("one", "two", "three")) >= 10

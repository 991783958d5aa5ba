"""Deliveries: who gets what, how much at once, and what comes back when it is not acknowledged."""

import asyncio
from typing import Any

import pytest
from pamqp import base, commands

from tests.studio.broker.conftest import Host
from tests.studio.broker.raw import PATIENCE_SECONDS, RawClient, frame_bytes

Basic, Channel, Queue = commands.Basic, commands.Channel, commands.Queue


async def filled(client: RawClient, count: int, *, queue: str = "q", **declared: Any) -> list[bytes]:
    """Declare a queue and publish numbered messages to it; return their bodies."""
    await client.ask(Queue.Declare(queue=queue, **declared), Queue.DeclareOk)
    bodies = [b"%d" % number for number in range(1, count + 1)]
    await client.publish("", queue, *bodies)
    return bodies


async def drained(client: RawClient, count: int, queue: str = "q") -> list[tuple[bytes, bool]]:
    """Fetch so many messages; return their bodies and whether they are redelivered."""
    fetched = [await client.fetch(queue) for _ in range(count)]
    return [(body, bool(found.redelivered)) for found, body in fetched]


async def counted(client: RawClient, queue: str, count: int) -> None:
    """Return once so many messages wait in a queue."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while await client.count(queue) != count:  # noqa: ASYNC110 (another process counts)
            await asyncio.sleep(0.02)


async def test_messages_come_in_order_with_growing_tags(client: RawClient) -> None:
    bodies = await filled(client, 5, exclusive=True)
    reply = await client.ask(Basic.Consume(queue="q", consumer_tag="desk"), Basic.ConsumeOk)
    assert reply.consumer_tag == "desk"
    deliveries = [await client.delivery() for _ in bodies]
    assert [body for _, body in deliveries] == bodies
    assert [deliver.delivery_tag for deliver, _ in deliveries] == [1, 2, 3, 4, 5]
    first = deliveries[0][0]
    assert (first.consumer_tag, first.redelivered, first.exchange, first.routing_key) == ("desk", False, "", "q")


async def test_messages_published_later_come_too(client: RawClient, other: RawClient) -> None:
    await client.ask(Queue.Declare(queue="q"), Queue.DeclareOk)
    await client.ask(Basic.Consume(queue="q", no_ack=True), Basic.ConsumeOk)
    await other.publish("", "q", b"later")
    assert (await client.delivery())[1] == b"later"


async def test_the_broker_names_a_consumer_without_a_tag(client: RawClient) -> None:
    await filled(client, 0, exclusive=True)
    reply = await client.ask(Basic.Consume(queue="q"), Basic.ConsumeOk)
    assert (reply.consumer_tag or "").startswith("amq.ctag-")


async def test_prefetch_bounds_what_a_consumer_holds(client: RawClient) -> None:
    await filled(client, 5, exclusive=True)
    await client.ask(Basic.Qos(prefetch_count=2), Basic.QosOk)
    await client.ask(Basic.Consume(queue="q"), Basic.ConsumeOk)
    assert [(await client.delivery())[1] for _ in range(2)] == [b"1", b"2"]
    assert await client.count("q") == 3
    client.say(Basic.Ack(1), channel=1)
    assert (await client.delivery())[1] == b"3"
    client.say(Basic.Ack(3, multiple=True), channel=1)
    assert [(await client.delivery())[1] for _ in range(2)] == [b"4", b"5"]
    assert await client.count("q") == 0


async def test_a_shared_prefetch_bounds_all_consumers_of_a_channel(client: RawClient) -> None:
    await filled(client, 3, queue="one", exclusive=True)
    await filled(client, 3, queue="two", exclusive=True)
    await client.ask(Basic.Qos(prefetch_count=4, global_=True), Basic.QosOk)
    await client.ask(Basic.Consume(queue="one"), Basic.ConsumeOk)
    for _ in range(3):
        await client.delivery()
    await client.ask(Basic.Consume(queue="two"), Basic.ConsumeOk)
    await client.delivery()
    assert await client.count("two") == 2
    client.say(Basic.Ack(0, multiple=True), channel=1)
    assert [(await client.delivery())[1] for _ in range(2)] == [b"2", b"3"]


async def test_prefetch_does_not_bound_those_who_need_not_acknowledge(client: RawClient) -> None:
    bodies = await filled(client, 5, exclusive=True)
    await client.ask(Basic.Qos(prefetch_count=1), Basic.QosOk)
    await client.ask(Basic.Consume(queue="q", no_ack=True), Basic.ConsumeOk)
    assert [(await client.delivery())[1] for _ in bodies] == bodies


async def test_consumers_take_turns(client: RawClient, other: RawClient) -> None:
    await client.ask(Queue.Declare(queue="q"), Queue.DeclareOk)
    for consumer in (client, other):
        await consumer.ask(Basic.Consume(queue="q", no_ack=True), Basic.ConsumeOk)
    async with await RawClient.open(client.url) as publisher:
        await publisher.publish("", "q", *(b"%d" % number for number in range(6)))
    heard = [[(await consumer.delivery())[1] for _ in range(3)] for consumer in (client, other)]
    assert sorted(heard) == [[b"0", b"2", b"4"], [b"1", b"3", b"5"]]


async def test_a_consumer_that_is_full_is_passed_over(client: RawClient, other: RawClient) -> None:
    await filled(client, 1)
    await client.ask(Basic.Qos(prefetch_count=1), Basic.QosOk)
    await client.ask(Basic.Consume(queue="q"), Basic.ConsumeOk)
    await client.delivery()
    await other.ask(Basic.Consume(queue="q", no_ack=True), Basic.ConsumeOk)
    async with await RawClient.open(client.url) as publisher:
        await publisher.publish("", "q", b"a", b"b", b"c")
    assert [(await other.delivery())[1] for _ in range(3)] == [b"a", b"b", b"c"]


async def test_an_exclusive_consumer_wants_the_queue_for_itself(host: Host, client: RawClient) -> None:
    refusal = (403, host.text("ACCESS_REFUSED - queue 'q' in VHOST in exclusive use"))
    await filled(client, 0)
    await client.ask(Basic.Consume(queue="q"), Basic.ConsumeOk)
    async with await RawClient.open(host.url) as late:
        assert await late.refusal(Basic.Consume(queue="q", exclusive=True)) == refusal


async def test_nobody_joins_an_exclusive_consumer(host: Host, client: RawClient, other: RawClient) -> None:
    refusal = (403, host.text("ACCESS_REFUSED - queue 'q' in VHOST in exclusive use"))
    await filled(client, 0)
    await client.ask(Basic.Consume(queue="q", consumer_tag="alone", exclusive=True), Basic.ConsumeOk)
    assert await other.refusal(Basic.Consume(queue="q")) == refusal
    await client.ask(Basic.Cancel("alone"), Basic.CancelOk)
    await other.ask(Channel.Open(), Channel.OpenOk)
    await other.ask(Basic.Consume(queue="q"), Basic.ConsumeOk)


async def test_a_tag_serves_one_consumer(client: RawClient) -> None:
    await filled(client, 0)
    await client.ask(Basic.Consume(queue="q", consumer_tag="desk"), Basic.ConsumeOk)
    refused = await client.refusal(Basic.Consume(queue="q", consumer_tag="desk"))
    assert refused == (530, "NOT_ALLOWED - attempt to reuse consumer tag 'desk'")


async def test_a_cancelled_consumer_gets_nothing_more_and_keeps_what_it_has(client: RawClient) -> None:
    await filled(client, 1)
    await client.ask(Basic.Consume(queue="q", consumer_tag="desk"), Basic.ConsumeOk)
    await client.delivery()
    assert (await client.ask(Basic.Cancel("desk"), Basic.CancelOk)).consumer_tag == "desk"
    await client.publish("", "q", b"more")
    assert await client.count("q") == 1
    client.say(Basic.Ack(1), channel=1)
    assert await drained(client, 1) == [(b"more", False)]


async def test_consumers_are_told_when_their_queue_goes(client: RawClient, other: RawClient) -> None:
    await filled(client, 0)
    await client.ask(Basic.Consume(queue="q", consumer_tag="desk"), Basic.ConsumeOk)
    await other.ask(Queue.Delete(queue="q"), Queue.DeleteOk)
    assert (await client.expect(Basic.Cancel)).consumer_tag == "desk"
    await client.ask(Basic.Cancel("desk"), Basic.CancelOk)


async def test_those_who_do_not_want_to_know_of_it_are_told_nothing(host: Host, other: RawClient) -> None:
    async with await RawClient.open(host.url, told_of_cancels=False) as client:
        await filled(client, 0)
        await client.ask(Basic.Consume(queue="q", consumer_tag="desk"), Basic.ConsumeOk)
        await other.ask(Queue.Delete(queue="q"), Queue.DeleteOk)
        await client.ask(Queue.Declare(queue="q"), Queue.DeclareOk)


async def test_get_tells_how_many_remain(client: RawClient) -> None:
    await filled(client, 2)
    found, body = await client.fetch("q", no_ack=False)
    assert (body, found.delivery_tag, found.message_count) == (b"1", 1, 1)
    assert (await client.fetch("q"))[0].message_count == 0
    await client.ask(Basic.Get(queue="q"), Basic.GetEmpty)


async def test_what_is_acknowledged_is_gone_and_the_rest_comes_back_in_place(client: RawClient) -> None:
    await filled(client, 5)
    await client.ask(Basic.Consume(queue="q"), Basic.ConsumeOk)
    for _ in range(5):
        await client.delivery()
    client.say(Basic.Ack(2), Basic.Ack(4), channel=1)
    client.say(Channel.Close(200, "", 0, 0), channel=1)
    await client.expect(Channel.CloseOk)
    await client.ask(Channel.Open(), Channel.OpenOk)
    assert await drained(client, 3) == [(b"1", True), (b"3", True), (b"5", True)]


async def test_acknowledging_up_to_a_tag_leaves_the_later_ones(client: RawClient) -> None:
    await filled(client, 4)
    await client.ask(Basic.Consume(queue="q"), Basic.ConsumeOk)
    for _ in range(4):
        await client.delivery()
    client.say(Basic.Ack(2, multiple=True), Channel.Close(200, "", 0, 0), channel=1)
    await client.expect(Channel.CloseOk)
    await client.ask(Channel.Open(), Channel.OpenOk)
    assert await drained(client, 2) == [(b"3", True), (b"4", True)]


async def test_a_shared_prefetch_may_be_lifted(client: RawClient) -> None:
    await filled(client, 3, exclusive=True)
    await client.ask(Basic.Qos(prefetch_count=1, global_=True), Basic.QosOk)
    await client.ask(Basic.Consume(queue="q"), Basic.ConsumeOk)
    await client.delivery()
    assert await client.count("q") == 2
    client.say(Basic.Qos(prefetch_count=0, global_=True), channel=1)
    bodies = set()
    for _ in range(3):
        _, method = await client.next_method()
        if isinstance(method, Basic.Deliver):
            bodies.add((await client.content())[1])
    assert bodies == {b"2", b"3"}


async def test_what_a_lost_connection_held_comes_back_in_place(client: RawClient, other: RawClient) -> None:
    await filled(client, 5)
    await client.ask(Basic.Qos(prefetch_count=3), Basic.QosOk)
    await client.ask(Basic.Consume(queue="q"), Basic.ConsumeOk)
    for _ in range(3):
        await client.delivery()
    await client.close()
    await counted(other, "q", 5)
    assert await drained(other, 5) == [(b"1", True), (b"2", True), (b"3", True), (b"4", False), (b"5", False)]


@pytest.mark.parametrize(
    "method", [Basic.Nack(2, multiple=True, requeue=True), Basic.Recover(requeue=True)], ids=["nack", "recover"]
)
async def test_what_is_put_back_comes_again_in_order(client: RawClient, method: base.Frame) -> None:
    await filled(client, 3)
    for _ in range(2):
        await client.fetch("q", no_ack=False)
    client.say(method, channel=1)
    if isinstance(method, Basic.Recover):
        await client.expect(Basic.RecoverOk)
    await counted(client, "q", 3)
    assert await drained(client, 3) == [(b"1", True), (b"2", True), (b"3", False)]


async def test_a_message_put_back_alone_finds_its_place_among_the_waiting(client: RawClient) -> None:
    await filled(client, 4)
    for _ in range(3):
        await client.fetch("q", no_ack=False)
    client.say(Basic.Reject(3, requeue=True), Basic.Reject(1, requeue=True), channel=1)
    await counted(client, "q", 3)
    client.say(Basic.Nack(2, requeue=True), channel=1)
    await counted(client, "q", 4)
    assert [body for body, _ in await drained(client, 4)] == [b"1", b"2", b"3", b"4"]


async def test_what_is_recovered_quietly_comes_again(client: RawClient) -> None:
    await filled(client, 1)
    await client.fetch("q", no_ack=False)
    client.send(frame_bytes(1, 1, b"\x00\x3c\x00\x64\x01"))
    await counted(client, "q", 1)
    assert await drained(client, 1) == [(b"1", True)]


@pytest.mark.parametrize("method", [Basic.Nack(1, requeue=False), Basic.Reject(1, requeue=False)])
async def test_what_is_refused_for_good_is_gone(client: RawClient, method: base.Frame) -> None:
    await filled(client, 2)
    await client.fetch("q", no_ack=False)
    client.say(method, channel=1)
    assert await drained(client, 1) == [(b"2", False)]
    await client.ask(Basic.Get(queue="q"), Basic.GetEmpty)


@pytest.mark.parametrize(
    ("method", "tag"),
    [
        (Basic.Ack(5), 5),
        (Basic.Ack(0), 0),
        (Basic.Ack(5, multiple=True), 5),
        (Basic.Nack(5), 5),
        (Basic.Reject(5), 5),
        (Basic.Ack(2), 2),
    ],
)
async def test_an_unknown_tag_ends_the_channel(client: RawClient, method: base.Frame, tag: int) -> None:
    await filled(client, 2)
    await client.fetch("q", no_ack=False)
    refused = await client.refusal(method)
    assert refused == (406, f"PRECONDITION_FAILED - unknown delivery tag {tag}")


async def test_acknowledging_everything_may_mean_nothing(client: RawClient) -> None:
    client.say(Basic.Ack(0, multiple=True), channel=1)
    await client.ask(Queue.Declare(queue="q", exclusive=True), Queue.DeclareOk)


async def test_a_fault_of_the_channel_puts_its_messages_back(client: RawClient) -> None:
    await filled(client, 2)
    await client.fetch("q", no_ack=False)
    await client.refusal(Basic.Ack(7))
    await client.ask(Channel.Open(), Channel.OpenOk)
    await counted(client, "q", 2)
    assert await drained(client, 2) == [(b"1", True), (b"2", False)]


async def test_channels_of_a_connection_do_not_disturb_each_other(client: RawClient) -> None:
    await filled(client, 2)
    await client.ask(Channel.Open(), Channel.OpenOk, channel=2)
    await client.fetch("q", no_ack=False, channel=2)
    assert (await client.refusal(Basic.Ack(1), channel=1))[0] == 406
    client.say(Basic.Ack(1), channel=2)
    assert await client.count("q", channel=2) == 1


@pytest.mark.parametrize(
    ("method", "text"),
    [
        (Basic.Qos(prefetch_size=5), "NOT_IMPLEMENTED - prefetch_size!=0 (5)"),
        (Basic.Recover(requeue=False), "NOT_IMPLEMENTED - requeue=false"),
        (Channel.Flow(active=False), "NOT_IMPLEMENTED - active=false"),
    ],
)
async def test_what_nobody_has_built_is_refused(client: RawClient, method: base.Frame, text: str) -> None:
    assert await client.refusal(method) == (540, text)

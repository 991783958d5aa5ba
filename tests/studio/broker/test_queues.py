"""Queues: how they are made and found, what they refuse, and how long they and their messages stay."""

import asyncio
from typing import Any

import pytest
from pamqp import base, commands

from tests.studio.broker.conftest import Host
from tests.studio.broker.raw import PATIENCE_SECONDS, RawClient, frame_bytes, publish_bytes

Basic, Queue = commands.Basic, commands.Queue

NONE_BUT = "received none but current is the value"
FAILED = "PRECONDITION_FAILED -"
LOCKED = (
    "RESOURCE_LOCKED - cannot obtain exclusive access to locked queue 'q' in VHOST. It could be originally declared on "
    "another connection or the exclusive property value does not match that of the original declaration."
)


def bind(queue: str, exchange: str) -> base.Frame:
    """Return a binding with an empty key."""
    return Queue.Bind(queue=queue, exchange=exchange, routing_key="")


async def gone(client: RawClient, queue: str) -> None:
    """Return once a queue is not there any more, without using it."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not await client.publish("", queue, b"?", mandatory=True):  # noqa: ASYNC110 (another process ends it)
            await asyncio.sleep(0.02)


async def counted(client: RawClient, queue: str, count: int) -> None:
    """Return once so many messages wait in a queue."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while await client.count(queue) != count:  # noqa: ASYNC110 (another process counts)
            await asyncio.sleep(0.02)


async def test_the_broker_names_a_queue_without_a_name(client: RawClient) -> None:
    first = await client.ask(Queue.Declare(queue="", exclusive=True), Queue.DeclareOk)
    second = await client.ask(Queue.Declare(queue="", exclusive=True), Queue.DeclareOk)
    assert first.queue != second.queue
    assert all((reply.queue or "").startswith("amq.gen-") for reply in (first, second))


async def test_names_may_be_of_any_alphabet(client: RawClient) -> None:
    name = "廳-é".encode()
    client.send(frame_bytes(1, 1, b"\x00\x32\x00\x0a\x00\x00" + bytes((len(name),)) + name + b"\x04\x00\x00\x00\x00"))
    assert (await client.expect(Queue.DeclareOk)).queue == "廳-é"


async def test_declaring_again_tells_how_many_wait_and_consume(client: RawClient) -> None:
    declare = Queue.Declare(queue="q", exclusive=True, arguments={"x-max-length": 5, "x-note": "a"})
    await client.ask(declare, Queue.DeclareOk)
    await client.publish("", "q", b"1", b"2")
    assert await client.count("q") == 2
    await client.ask(Queue.Declare(queue="idle", exclusive=True), Queue.DeclareOk)
    await client.ask(Basic.Consume(queue="idle"), Basic.ConsumeOk)
    again = Queue.Declare(queue="q", exclusive=True, arguments={"x-max-length": 5})
    assert dict(await client.ask(again, Queue.DeclareOk)) == {"queue": "q", "message_count": 2, "consumer_count": 0}
    passive = await client.ask(Queue.Declare(queue="idle", passive=True), Queue.DeclareOk)
    assert (passive.message_count, passive.consumer_count) == (0, 1)


@pytest.mark.parametrize(
    ("method", "text"),
    [
        (Queue.Declare(queue="nope", passive=True), "NOT_FOUND - no queue 'nope' in VHOST"),
        (Queue.Declare(queue="", passive=True), "NOT_FOUND - no queue '' in VHOST"),
        (bind("nope", "amq.direct"), "NOT_FOUND - no queue 'nope' in VHOST"),
        (bind("q", "nope"), "NOT_FOUND - no exchange 'nope' in VHOST"),
        (Queue.Purge(queue="nope"), "NOT_FOUND - no queue 'nope' in VHOST"),
        (Basic.Consume(queue="nope"), "NOT_FOUND - no queue 'nope' in VHOST"),
        (Basic.Get(queue="nope"), "NOT_FOUND - no queue 'nope' in VHOST"),
    ],
)
async def test_what_is_not_there_is_not_found(host: Host, client: RawClient, method: base.Frame, text: str) -> None:
    await client.ask(Queue.Declare(queue="q", exclusive=True), Queue.DeclareOk)
    assert await client.refusal(method) == (404, host.text(text))


async def test_an_empty_name_needs_a_queue_declared_before(client: RawClient) -> None:
    assert await client.refusal(bind("", "amq.direct")) == (404, "NOT_FOUND - no previously declared queue")


@pytest.mark.parametrize(
    ("first", "second", "text"),
    [
        ({}, {"durable": True}, "'durable' for queue 'q' in VHOST: received 'true' but current is 'false'"),
        ({}, {"auto_delete": True}, "'auto_delete' for queue 'q' in VHOST: received 'true' but current is 'false'"),
        (
            {"arguments": {"x-expires": 5000}},
            {"arguments": {"x-expires": 6000}},
            "'x-expires' for queue 'q' in VHOST: received '6000' but current is '5000'",
        ),
        (
            {},
            {"arguments": {"x-max-length": 5}},
            "'x-max-length' for queue 'q' in VHOST: received the value '5' of type 'byte' but current is none",
        ),
        (
            {"arguments": {"x-message-ttl": 70_000}},
            {},
            f"'x-message-ttl' for queue 'q' in VHOST: {NONE_BUT} '70000' of type 'signedint'",
        ),
        (
            {"arguments": {"x-overflow": "drop-head"}},
            {},
            f"'x-overflow' for queue 'q' in VHOST: {NONE_BUT} 'drop-head' of type 'longstr'",
        ),
    ],
)
async def test_a_second_declaration_must_ask_for_the_same(
    host: Host, client: RawClient, first: dict[str, Any], second: dict[str, Any], text: str
) -> None:
    await client.ask(Queue.Declare(queue="q", **first), Queue.DeclareOk)
    refused = await client.refusal(Queue.Declare(queue="q", **second))
    assert refused == (406, host.text(f"{FAILED} inequivalent arg {text}"))


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ({"x-expires": 0}, "{value_zero,0}"),
        ({"x-expires": -1}, "{value_negative,-1}"),
        ({"x-expires": "a"}, '"expected integer, got longstr"'),
        ({"x-message-ttl": -1}, "{value_negative,-1}"),
        ({"x-message-ttl": 2**40}, "{value_too_large,1099511627776}"),
        ({"x-max-length": -1}, "{value_negative,-1}"),
        ({"x-max-length": True}, '"expected integer, got bool"'),
        ({"x-overflow": "spill"}, "invalid_overflow"),
        ({"x-overflow": 5}, "{unacceptable_type,byte}"),
        ({"x-max-length": 1.5}, '"expected integer, got float"'),
        ({"x-max-length": {"a": 1}}, '"expected integer, got table"'),
        ({"x-max-length": [1]}, '"expected integer, got array"'),
        ({"x-queue-type": 5}, "{unacceptable_type,byte}"),
        ({"x-queue-type": "heap"}, "\"unsupported queue type 'heap'\""),
    ],
)
async def test_arguments_that_mean_nothing_are_refused(
    host: Host, client: RawClient, arguments: dict[str, Any], reason: str
) -> None:
    (name,) = arguments
    refused = await client.refusal(Queue.Declare(queue="q", exclusive=True, arguments=arguments))
    assert refused == (406, host.text(f"{FAILED} invalid arg '{name}' for queue 'q' in VHOST: {reason}"))


async def test_reserved_names_are_refused(client: RawClient) -> None:
    refused = await client.refusal(Queue.Declare(queue="amq.mine"))
    assert refused == (403, "ACCESS_REFUSED - queue name 'amq.mine' contains reserved prefix 'amq.*'")


@pytest.mark.parametrize(
    "method",
    [
        Queue.Declare(queue="q"),
        Queue.Declare(queue="q", passive=True),
        Queue.Declare(queue="q", exclusive=True),
        bind("q", "amq.direct"),
        Queue.Purge(queue="q"),
        Queue.Delete(queue="q"),
        Basic.Consume(queue="q"),
        Basic.Get(queue="q"),
    ],
)
async def test_an_exclusive_queue_is_locked_to_others(
    host: Host, client: RawClient, other: RawClient, method: base.Frame
) -> None:
    await client.ask(Queue.Declare(queue="q", exclusive=True), Queue.DeclareOk)
    assert await other.refusal(method) == (405, host.text(LOCKED)[:255])


async def test_an_exclusive_queue_goes_with_its_connection(client: RawClient, other: RawClient) -> None:
    await client.ask(Queue.Declare(queue="q", exclusive=True, durable=True), Queue.DeclareOk)
    await client.close()
    async with asyncio.timeout(PATIENCE_SECONDS):
        while (await other.refusal(Queue.Declare(queue="q", passive=True)))[0] != 404:
            await other.ask(commands.Channel.Open(), commands.Channel.OpenOk)


async def test_other_queues_outlive_their_connection(client: RawClient, other: RawClient) -> None:
    await client.ask(Queue.Declare(queue="q"), Queue.DeclareOk)
    await client.publish("", "q", b"kept")
    await client.close()
    assert (await other.fetch("q"))[1] == b"kept"


async def test_an_auto_delete_queue_goes_with_its_last_consumer(client: RawClient) -> None:
    await client.ask(Queue.Declare(queue="q", auto_delete=True), Queue.DeclareOk)
    await client.ask(Basic.Consume(queue="q", consumer_tag="one"), Basic.ConsumeOk)
    await client.ask(Basic.Consume(queue="q", consumer_tag="two"), Basic.ConsumeOk)
    await client.ask(Basic.Cancel("one"), Basic.CancelOk)
    assert await client.count("q") == 0
    await client.ask(Basic.Cancel("two"), Basic.CancelOk)
    await gone(client, "q")


async def test_purge_and_delete_tell_what_they_dropped(client: RawClient) -> None:
    await client.ask(Queue.Declare(queue="q"), Queue.DeclareOk)
    await client.publish("", "q", b"1", b"2", b"3")
    assert (await client.ask(Queue.Purge(queue="q"), Queue.PurgeOk)).message_count == 3
    assert await client.count("q") == 0
    await client.publish("", "q", b"4")
    assert (await client.ask(Queue.Delete(queue="q"), Queue.DeleteOk)).message_count == 1
    assert (await client.ask(Queue.Delete(queue="q"), Queue.DeleteOk)).message_count == 0


async def test_a_queue_may_be_deleted_only_if_empty(host: Host, client: RawClient) -> None:
    await client.ask(Queue.Declare(queue="q"), Queue.DeclareOk)
    await client.publish("", "q", b"1")
    refused = await client.refusal(Queue.Delete(queue="q", if_empty=True))
    assert refused == (406, host.text(f"{FAILED} queue 'q' in VHOST not empty"))


async def test_a_queue_may_be_deleted_only_if_unused(host: Host, client: RawClient) -> None:
    await client.ask(Queue.Declare(queue="q"), Queue.DeclareOk)
    await client.ask(Basic.Consume(queue="q"), Basic.ConsumeOk)
    refused = await client.refusal(Queue.Delete(queue="q", if_unused=True))
    assert refused == (406, host.text(f"{FAILED} queue 'q' in VHOST in use"))


@pytest.mark.parametrize("arguments", [{"x-max-length": 2}, {"x-max-length-bytes": 2}])
async def test_a_full_queue_drops_its_oldest(client: RawClient, arguments: dict[str, Any]) -> None:
    arguments |= {"x-overflow": "drop-head"}
    await client.ask(Queue.Declare(queue="q", exclusive=True, arguments=arguments), Queue.DeclareOk)
    await client.publish("", "q", b"1", b"2", b"3", b"4")
    assert await client.count("q") == 2
    assert [(await client.fetch("q"))[1] for _ in range(2)] == [b"3", b"4"]


async def test_what_somebody_holds_does_not_count_against_the_length(client: RawClient) -> None:
    declare = Queue.Declare(queue="q", exclusive=True, arguments={"x-max-length": 1})
    await client.ask(declare, Queue.DeclareOk)
    await client.publish("", "q", b"1")
    found, _ = await client.fetch("q", no_ack=False)
    await client.publish("", "q", b"2")
    assert await client.count("q") == 1
    client.say(Basic.Nack(found.delivery_tag or 0, requeue=True), channel=1)
    assert await client.count("q") == 1
    assert (await client.fetch("q"))[1] == b"2"


async def test_messages_grow_old(client: RawClient) -> None:
    declare = Queue.Declare(queue="q", exclusive=True, arguments={"x-message-ttl": 50})
    await client.ask(declare, Queue.DeclareOk)
    await client.publish("", "q", b"1", b"2")
    await counted(client, "q", 0)


async def test_a_message_may_say_how_long_it_wants_to_wait(client: RawClient) -> None:
    await client.ask(Queue.Declare(queue="q", exclusive=True), Queue.DeclareOk)
    await client.publish("", "q", b"short", properties=b"\x01\x00\x0250")
    await client.publish("", "q", b"long", properties=b"\x01\x00\x0560000")
    await counted(client, "q", 1)
    assert (await client.fetch("q"))[1] == b"long"


async def test_no_time_to_wait_means_now_or_never(client: RawClient) -> None:
    declare = Queue.Declare(queue="q", exclusive=True, arguments={"x-message-ttl": 0})
    await client.ask(declare, Queue.DeclareOk)
    await client.publish("", "q", b"never")
    assert await client.count("q") == 0
    await client.ask(Basic.Consume(queue="q", no_ack=True), Basic.ConsumeOk)
    client.send(publish_bytes(1, "", "q", b"now"))
    assert (await client.delivery())[1] == b"now"


async def test_an_unused_queue_goes_when_its_time_is_over(client: RawClient) -> None:
    declare = Queue.Declare(queue="q", arguments={"x-expires": 100})
    await client.ask(declare, Queue.DeclareOk)
    await gone(client, "q")


async def test_a_consumer_keeps_a_queue_from_expiring(client: RawClient, other: RawClient) -> None:
    for name in ("used", "unused"):
        declare = Queue.Declare(queue=name, arguments={"x-expires": 100})
        await client.ask(declare, Queue.DeclareOk)
    await client.ask(Basic.Consume(queue="used", consumer_tag="stay"), Basic.ConsumeOk)
    await gone(other, "unused")
    assert await client.count("used") == 0
    await client.ask(Basic.Cancel("stay"), Basic.CancelOk)
    await gone(client, "used")

"""Publishing: confirms, returns, properties that pass through untouched, and bodies of any size."""

from datetime import UTC, datetime

import aio_pika
import aiormq
import pytest
from pamqp import commands

from tests.studio.broker.conftest import Host
from tests.studio.broker.raw import RawClient, header_bytes, method_bytes, publish_bytes

Basic, Queue = commands.Basic, commands.Queue


async def test_confirms_come_for_every_message(client: RawClient) -> None:
    await client.ask(Queue.Declare(queue="q", exclusive=True), Queue.DeclareOk)
    await client.publish("", "q", *(b"x" for _ in range(50)))
    assert await client.count("q") == 50


async def test_a_message_without_a_queue_is_confirmed(client: RawClient) -> None:
    assert await client.publish("", "nobody", b"x") == []


async def test_a_mandatory_message_without_a_queue_is_returned_before_it_is_confirmed(client: RawClient) -> None:
    (returned,) = await client.publish("", "nobody", b"x", mandatory=True)
    assert dict(returned) == {"reply_code": 312, "reply_text": "NO_ROUTE", "exchange": "", "routing_key": "nobody"}


async def test_a_returned_message_is_whole(client: RawClient) -> None:
    properties = b"\x00\x20\x04type"
    client.send(publish_bytes(1, "amq.direct", "nobody", b"body", properties, mandatory=True))
    await client.expect(Basic.Return)
    assert await client.content() == (properties, b"body")


async def test_a_library_learns_of_an_unroutable_message(host: Host) -> None:
    async with await aio_pika.connect(host.url) as connection:
        channel = await connection.channel(on_return_raises=True)
        with pytest.raises(aio_pika.exceptions.PublishError):
            await channel.default_exchange.publish(aio_pika.Message(b"x"), "nobody")


async def test_properties_arrive_as_they_were_sent(host: Host) -> None:
    async with await aio_pika.connect(host.url) as connection:
        channel = await connection.channel()
        queue = await channel.declare_queue(exclusive=True)
        sent = aio_pika.Message(
            b"\x00\xff",
            headers={"wl-demo": True, "gameCode": "BAC-1", "n": -7, "list": [1, {"deep": "廳"}], "nothing": None},
            content_type="application/x-protobuf",
            content_encoding="none",
            delivery_mode=aio_pika.DeliveryMode.PERSISTENT,
            priority=3,
            correlation_id="c",
            reply_to="r",
            message_id="m",
            timestamp=datetime(2025, 12, 2, 21, 0, tzinfo=UTC),
            type="NOTIFY_ROUND_BET",
            app_id="a",
        )
        await channel.default_exchange.publish(sent, queue.name)
        message = await queue.get(no_ack=True)
        assert message.body == sent.body
        names = (
            "headers content_type content_encoding delivery_mode priority correlation_id reply_to message_id "
            "timestamp type app_id"
        )
        assert {name: getattr(message, name) for name in names.split()} == {
            name: getattr(sent, name) for name in names.split()
        }


@pytest.mark.parametrize(
    "properties",
    [
        b"\x00\x40" + b"\xff" * 8,
        b"\x00\x04\x02id",
        b"\x08\x00\xff",
        b"\x20\x00\x00\x00\x00\x09\x01aS\x00\x00\x00\x02\xff\xfe",
    ],
    ids=["timestamp", "cluster", "priority", "foreign text"],
)
async def test_odd_properties_pass_through_unchanged(client: RawClient, properties: bytes) -> None:
    await client.ask(Queue.Declare(queue="q", exclusive=True), Queue.DeclareOk)
    await client.publish("", "q", b"x", properties=properties)
    await client.ask(Basic.Get(queue="q", no_ack=True), Basic.GetOk)
    assert await client.content() == (properties, b"x")


@pytest.mark.parametrize("size", [0, 1, 131_064, 131_065, 1_048_576])
async def test_bodies_of_any_size_come_through(host: Host, size: int) -> None:
    body = bytes(range(256)) * (size // 256) + bytes(size % 256)
    connection = await aiormq.connect(host.url)
    try:
        channel = await connection.channel()
        declared = await channel.queue_declare(exclusive=True)
        await channel.basic_publish(body, routing_key=declared.queue or "")
        message = await channel.basic_get(declared.queue or "", no_ack=True)
        assert message.body == body
    finally:
        await connection.close()


async def test_a_body_may_come_in_small_pieces(client: RawClient) -> None:
    await client.ask(Queue.Declare(queue="q", exclusive=True), Queue.DeclareOk)
    client.say(Basic.Publish(exchange="", routing_key="q"), channel=1)
    client.send(header_bytes(1, 6), *(b"\x03\x00\x01\x00\x00\x00\x01" + bytes((byte,)) + b"\xce" for byte in b"pieces"))
    await client.publish("", "q", b"second")
    assert (await client.fetch("q"))[1] == b"pieces"


async def test_small_frames_are_kept_to(host: Host) -> None:
    async with await RawClient.open(host.url, frame_max=4096) as client:
        await client.ask(Queue.Declare(queue="q", exclusive=True), Queue.DeclareOk)
        client.say(Basic.Publish(exchange="", routing_key="q"), channel=1)
        client.send(header_bytes(1, 8000), *(b"\x03\x00\x01\x00\x00\x0f\xa0" + b"x" * 4000 + b"\xce" for _ in range(2)))
        await client.publish("", "q", b"second")
        await client.ask(Basic.Get(queue="q", no_ack=True), Basic.GetOk)
        sizes = [len(payload) for _, _, payload in [await client.read() for _ in range(3)]]
        assert sizes[1:] == [4088, 3912]


@pytest.mark.parametrize(
    ("exchange", "code", "text"), [("nope", 404, "NOT_FOUND - no exchange 'nope' in VHOST")], ids=["missing"]
)
async def test_there_must_be_an_exchange(host: Host, client: RawClient, exchange: str, code: int, text: str) -> None:
    assert await client.refusal(publish_bytes(1, exchange, "", b"x")) == (code, host.text(text))


async def test_messages_before_a_fault_are_confirmed(client: RawClient) -> None:
    await client.ask(commands.Confirm.Select(), commands.Confirm.SelectOk)
    client.send(publish_bytes(1, "", "a", b"x"), publish_bytes(1, "", "b", b"x"))
    tags = 0
    while tags < 2:
        tags = (await client.expect(Basic.Ack)).delivery_tag or 0
    assert (await client.refusal(publish_bytes(1, "nope", "", b"x")))[0] == 404


async def test_an_internal_exchange_takes_no_messages(host: Host, client: RawClient) -> None:
    await client.ask(commands.Exchange.Declare(exchange="inside", internal=True), commands.Exchange.DeclareOk)
    refused = await client.refusal(publish_bytes(1, "inside", "", b"x"))
    assert refused == (403, host.text("ACCESS_REFUSED - cannot publish to internal exchange 'inside' in VHOST"))


@pytest.mark.parametrize(
    ("properties", "text"),
    [
        (b"\x00\x10\x03eve", "user_id property set to 'eve' but authenticated user was 'desk'"),
        (b"\x01\x00\x04soon", "invalid expiration 'soon': no_integer"),
        (b"\x10\x00\x07", "invalid message: {delivery_mode_unknown,7}"),
        (b"\x01\x00\x02-1", "invalid expiration '-1': {value_negative,-1}"),
    ],
    ids=["user", "words", "mode", "negative"],
)
async def test_properties_that_cannot_be_true_end_the_channel(client: RawClient, properties: bytes, text: str) -> None:
    refused = await client.refusal(publish_bytes(1, "", "q", b"x", properties))
    assert refused == (406, f"PRECONDITION_FAILED - {text}")


async def test_a_message_with_its_own_users_name_is_taken(client: RawClient) -> None:
    assert await client.publish("", "q", b"x", properties=b"\x00\x10\x04desk") == []


async def test_immediate_is_not_built(client: RawClient) -> None:
    publish = method_bytes(1, Basic.Publish(exchange="", routing_key="q", immediate=True))
    assert await client.refusal(publish + header_bytes(1, 0)) == (540, "NOT_IMPLEMENTED - immediate=true")

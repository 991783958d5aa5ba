"""What the broker says to a client that breaks the protocol, and that nobody else suffers from it."""

import struct

import pytest
from pamqp import base, commands

from tests.studio.broker.conftest import Host
from tests.studio.broker.raw import RawClient, frame_bytes, header_bytes, method_bytes, publish_bytes

Basic, Channel, Queue = commands.Basic, commands.Channel, commands.Queue

DECLARE = struct.pack(">HHH", 50, 10, 0)
PUBLISH = method_bytes(1, Basic.Publish(exchange="", routing_key="q"))


BROKEN = {
    "end marker": (frame_bytes(1, 1, DECLARE + b"\x01q\x00\x00\x00\x00\x00", end=b"\x00"), 501),
    "type": (frame_bytes(9, 1, b"abc"), 501),
    "type on channel 0": (frame_bytes(9, 0, b"abc"), 501),
    "empty method": (frame_bytes(1, 1, b""), 501),
    "half a method id": (frame_bytes(1, 1, b"\x00\x32"), 501),
    "short name": (frame_bytes(1, 1, DECLARE + b"\x20abc"), 501),
    "bytes left over": (frame_bytes(1, 1, DECLARE + b"\x00\x04\x00\x00\x00\x00zz"), 501),
    "long table": (frame_bytes(1, 1, DECLARE + b"\x00\x04\x00\x00\x01\x2c\x01aZ"), 501),
    "foreign name": (frame_bytes(1, 1, DECLARE + b"\x02\xff\xfe\x04\x00\x00\x00\x00"), 501),
    "short header": (PUBLISH + frame_bytes(2, 1, b"\x00\x3c"), 501),
    "heartbeat with payload": (frame_bytes(8, 0, b"abc"), 501),
    "heartbeat on a channel": (frame_bytes(8, 1, b""), 505),
    "header first": (header_bytes(1, 5), 505),
    "body first": (frame_bytes(3, 1, b"abc"), 505),
    "publish in place of header": (PUBLISH + PUBLISH, 505),
    "body in place of header": (PUBLISH + frame_bytes(3, 1, b"abc"), 505),
    "publish in place of body": (PUBLISH + header_bytes(1, 5) + PUBLISH, 505),
    "header of another class": (PUBLISH + header_bytes(1, 5, class_id=50), 505),
    "channel never opened": (method_bytes(5, Queue.Declare(queue="q")), 504),
    "queue on channel 0": (method_bytes(0, Queue.Declare(queue="q")), 504),
    "channel opened twice": (method_bytes(1, Channel.Open()), 504),
    "connection method on a channel": (method_bytes(1, commands.Connection.Open("/")), 503),
    "answer of a server": (method_bytes(1, Queue.DeclareOk("q", 1, 1)), 503),
    "another answer of a server": (method_bytes(1, Basic.GetEmpty()), 503),
}


@pytest.mark.parametrize(("said", "code"), BROKEN.values(), ids=BROKEN)
async def test_a_broken_frame_ends_its_connection(host: Host, client: RawClient, said: bytes, code: int) -> None:
    async with await RawClient.open(host.url) as innocent:
        assert (await client.refusal(said))[0] == code
        client.say(commands.Connection.CloseOk())
        assert await innocent.publish("", "nobody", b"x") == []


async def test_the_offending_method_is_named(client: RawClient) -> None:
    client.say(Queue.Declare(queue="nope", passive=True), channel=1)
    closed = await client.expect(Channel.Close)
    assert (closed.class_id, closed.method_id) == (50, 10)
    client.say(Channel.Open(), channel=2)
    await client.expect(Channel.OpenOk)
    # RabbitMQ answers the second by another way, which may be the quicker one.
    client.say(Channel.Open(), channel=2)
    broken = await client.expect(commands.Connection.Close)
    assert (broken.class_id, broken.method_id) == (20, 10)


async def test_what_is_sent_before_the_client_knows_counts_for_nothing(client: RawClient) -> None:
    client.say(Queue.Declare(queue="nope", passive=True), Queue.Declare(queue="made"), channel=1)
    client.send(publish_bytes(1, "nope", "", b"x"))
    assert (await client.expect(Channel.Close)).reply_code == 404
    client.say(Channel.CloseOk(), channel=1)
    await client.ask(Channel.Open(), Channel.OpenOk)
    assert (await client.refusal(Queue.Declare(queue="made", passive=True)))[0] == 404


async def test_both_sides_may_close_a_channel_at_once(client: RawClient) -> None:
    client.say(Queue.Declare(queue="nope", passive=True), Channel.Close(200, "", 0, 0), channel=1)
    assert (await client.expect(Channel.Close)).reply_code == 404
    await client.expect(Channel.CloseOk)


async def test_a_long_reason_is_cut(client: RawClient) -> None:
    _, text = await client.refusal(Queue.Declare(queue="n" * 255, passive=True))
    assert len(text.encode()) == 255
    assert text.endswith("nnn...")


@pytest.mark.parametrize("method", [Queue.Declare(queue="q", nowait=True), Queue.Declare(queue="", nowait=True)])
async def test_no_answer_is_given_where_none_is_wanted(client: RawClient, method: base.Frame) -> None:
    client.say(method, channel=1)
    assert (await client.ask(Queue.Declare(queue="second"), Queue.DeclareOk)).queue == "second"


async def test_a_body_may_not_be_longer_than_announced(embedded_client: RawClient) -> None:
    code, _ = await embedded_client.refusal(PUBLISH + header_bytes(1, 5) + frame_bytes(3, 1, b"longer"))
    assert code == 505


async def test_a_frame_may_not_be_larger_than_agreed(embedded_client: RawClient) -> None:
    code, text = await embedded_client.refusal(struct.pack(">BHI", 1, 1, 2**32 - 1))
    assert (code, text) == (501, "FRAME_ERROR - type 1: payload of 4294967295 bytes, at most 131064 are allowed")


async def test_a_method_that_does_not_exist_is_invalid(embedded_client: RawClient) -> None:
    refused = await embedded_client.refusal(frame_bytes(1, 1, struct.pack(">HH", 50, 99)))
    assert refused == (503, "COMMAND_INVALID - unimplemented method 50.99")


async def test_a_message_may_not_be_larger_than_sixteen_megabytes(embedded_client: RawClient) -> None:
    code, text = await embedded_client.refusal(PUBLISH + header_bytes(1, 2**24 + 1))
    assert code == 406
    assert text.endswith("message size 16777217 is larger than configured max size 16777216")


async def test_a_client_may_not_begin_messages_without_end(embedded_client: RawClient) -> None:
    for channel in range(2, 6):
        await embedded_client.ask(Channel.Open(), Channel.OpenOk, channel=channel)
    publish = Basic.Publish(exchange="", routing_key="q")
    begun = [method_bytes(channel, publish) + header_bytes(channel, 2**24) for channel in range(1, 6)]
    refused = await embedded_client.refusal(*begun)
    assert refused == (506, "RESOURCE_ERROR - unfinished messages of more than 67108864 bytes")


async def test_tables_may_not_be_nested_without_end(embedded_client: RawClient) -> None:
    table = b""
    for _ in range(200):
        table = b"\x01aF" + struct.pack(">I", len(table)) + table
    declare = frame_bytes(1, 1, DECLARE + b"\x01q\x00" + struct.pack(">I", len(table)) + table)
    assert await embedded_client.refusal(declare) == (501, "FRAME_ERROR - tables nested too deep")


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (
            {"x-queue-type": "stream"},
            "queue 'q' in vhost '/': this embedded broker has no queues of type 'stream', use RabbitMQ for them",
        ),
        (
            {"x-overflow": "reject-publish"},
            "arg 'x-overflow' for queue 'q' in vhost '/' is not supported by this embedded broker, use RabbitMQ",
        ),
    ],
)
async def test_what_only_rabbitmq_can_do_is_refused_in_plain_words(
    embedded_client: RawClient, arguments: dict[str, str], text: str
) -> None:
    refused = await embedded_client.refusal(Queue.Declare(queue="q", durable=True, arguments=arguments))
    assert refused == (406, f"PRECONDITION_FAILED - {text}")


@pytest.mark.parametrize(
    ("method", "text"),
    [
        (commands.Tx.Select(), "class tx"),
        (
            commands.Exchange.Bind(destination="amq.direct", source="amq.fanout", routing_key=""),
            "exchange to exchange bindings",
        ),
    ],
)
async def test_methods_only_rabbitmq_has_are_refused(embedded_client: RawClient, method: base.Frame, text: str) -> None:
    assert await embedded_client.refusal(method) == (540, f"NOT_IMPLEMENTED - {text}")


async def test_exchanges_for_what_finds_no_queue_are_refused(embedded_client: RawClient) -> None:
    declare = commands.Exchange.Declare(exchange="x", arguments={"alternate-exchange": "y"})
    code, text = await embedded_client.refusal(declare)
    assert code == 406
    assert text.endswith("arg 'alternate-exchange' for exchange 'x' in vhost '/' is not supported by this embedded "
                         "broker, use RabbitMQ")  # fmt: skip


async def test_there_is_an_end_to_channels(embedded_client: RawClient) -> None:
    embedded_client.send(*(method_bytes(channel, Channel.Open()) for channel in range(2, 2049)))
    for _ in range(2, 2048):
        await embedded_client.expect(Channel.OpenOk)
    code, text = await embedded_client.refusal(b"")
    assert code == 530
    assert text == "NOT_ALLOWED - number of channels opened (2047) has reached the negotiated channel_max (2047)"

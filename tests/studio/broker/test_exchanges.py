"""Exchanges: which are there, what may be done with them, and where messages go."""

from typing import Any

import aio_pika
import pytest
from pamqp import commands, encode

from tests.studio.broker.conftest import Host
from tests.studio.broker.raw import RawClient

Exchange, Queue = commands.Exchange, commands.Queue

INEQUIVALENT = "PRECONDITION_FAILED - inequivalent arg"
X_MATCH = "PRECONDITION_FAILED - Invalid x-match field"


def with_headers(headers: dict[str, Any]) -> bytes:
    """Return the properties of a message that has these headers and nothing else."""
    return b"\x20\x00" + encode.field_table(headers)


async def heard(
    client: RawClient, exchange: str, bindings: list[tuple[str, dict[str, Any] | None]], message: tuple[str, bytes]
) -> int:
    """Bind a queue q by these bindings, publish one message (routing key, properties), return how many arrive."""
    await client.ask(Queue.Declare(queue="q", exclusive=True), Queue.DeclareOk)
    for key, arguments in bindings:
        bind = Queue.Bind(queue="q", exchange=exchange, routing_key=key, arguments=arguments)
        await client.ask(bind, Queue.BindOk)
    key, properties = message
    await client.publish(exchange, key, b"!", properties=properties)
    return await client.count("q")


@pytest.mark.parametrize("name", ["amq.direct", "amq.fanout", "amq.headers", "amq.match", "amq.topic"])
async def test_some_exchanges_are_always_there(client: RawClient, name: str) -> None:
    await client.ask(Exchange.Declare(exchange=name, passive=True), Exchange.DeclareOk)


@pytest.mark.parametrize(
    ("before", "method", "code", "text"),
    [
        ([], Exchange.Declare(exchange="nope", passive=True), 404, "NOT_FOUND - no exchange 'nope' in VHOST"),
        (
            [],
            Exchange.Declare(exchange="amq.mine"),
            403,
            "ACCESS_REFUSED - exchange name 'amq.mine' contains reserved prefix 'amq.*'",
        ),
        ([], Exchange.Declare(exchange=""), 403, "ACCESS_REFUSED - operation not permitted on the default exchange"),
        (
            [],
            Exchange.Declare(exchange="x", exchange_type="round"),
            503,
            "COMMAND_INVALID - invalid exchange type 'round'",
        ),
        (
            [Exchange.Declare(exchange="x", exchange_type="direct")],
            Exchange.Declare(exchange="x", exchange_type="fanout"),
            406,
            f"{INEQUIVALENT} 'type' for exchange 'x' in VHOST: received 'fanout' but current is 'direct'",
        ),
        (
            [Exchange.Declare(exchange="x", exchange_type="direct", durable=True)],
            Exchange.Declare(exchange="x", exchange_type="direct"),
            406,
            f"{INEQUIVALENT} 'durable' for exchange 'x' in VHOST: received 'false' but current is 'true'",
        ),
        (
            [],
            Exchange.Delete(exchange="amq.direct"),
            403,
            "ACCESS_REFUSED - deletion of system exchange 'amq.direct' in VHOST not allowed",
        ),
    ],
    ids=["passive", "reserved", "default", "type", "other type", "other flag", "system"],
)
async def test_what_cannot_be_done_is_refused_with_its_reason(
    host: Host, client: RawClient, before: list[Any], method: Any, code: int, text: str
) -> None:
    for declare in before:
        await client.ask(declare, Exchange.DeclareOk)
    assert await client.refusal(method) == (code, host.text(text))


async def test_an_exchange_in_use_is_not_deleted_if_unused(host: Host, client: RawClient) -> None:
    await client.ask(Exchange.Declare(exchange="x"), Exchange.DeclareOk)
    await client.ask(Queue.Declare(queue="q", exclusive=True), Queue.DeclareOk)
    await client.ask(Queue.Bind(queue="q", exchange="x", routing_key=""), Queue.BindOk)
    refused = await client.refusal(Exchange.Delete(exchange="x", if_unused=True))
    assert refused == (406, host.text("PRECONDITION_FAILED - exchange 'x' in VHOST in use"))


async def test_deleting_what_is_not_there_is_no_error(client: RawClient) -> None:
    await client.ask(Exchange.Delete(exchange="nope"), Exchange.DeleteOk)


async def test_an_auto_delete_exchange_goes_with_its_last_binding(client: RawClient) -> None:
    await client.ask(Exchange.Declare(exchange="x", exchange_type="fanout", auto_delete=True), Exchange.DeclareOk)
    await client.ask(Queue.Declare(queue="q", exclusive=True), Queue.DeclareOk)
    await client.ask(Queue.Bind(queue="q", exchange="x", routing_key=""), Queue.BindOk)
    await client.ask(Queue.Unbind(queue="q", exchange="x", routing_key=""), Queue.UnbindOk)
    code, _ = await client.refusal(Exchange.Declare(exchange="x", passive=True))
    assert code == 404


@pytest.mark.parametrize(
    ("wanted", "headers", "meets"),
    [
        ({"x-match": "all", "wl-demo": True}, {"wl-demo": True}, True),
        ({"x-match": "all", "wl-demo": True}, {"wl-demo": "true"}, False),
        ({"x-match": "all", "wl-demo": "true"}, {"wl-demo": True}, False),
        ({"x-match": "all", "wl-demo": True}, {"wl-demo": 1}, False),
        ({"x-match": "all", "wl-demo": True}, {"wl-demo": False}, False),
        ({"x-match": "all", "wl-demo": True}, {}, False),
        ({"x-match": "all", "wl-demo": True, "gameCode": "T101"}, {"wl-demo": True, "gameCode": "T101"}, True),
        ({"x-match": "all", "wl-demo": True, "gameCode": "T101"}, {"wl-demo": True, "gameCode": "T102"}, False),
        ({"x-match": "any", "wl-demo": True, "gameCode": "T101"}, {"wl-demo": True, "gameCode": "T102"}, True),
        ({"x-match": "any", "wl-demo": True, "gameCode": "T101"}, {"gameCode": "T102", "more": 1}, False),
        ({"wl-demo": True, "gameCode": "T101"}, {"wl-demo": True}, False),
        ({"x-match": "any", "wl-demo": None}, {"wl-demo": "anything"}, True),
        ({"x-match": "all"}, {"a": 1}, True),
        ({}, {}, True),
        ({"x-match": "any"}, {"a": 1}, False),
        ({"a": 1}, {"a": 1.0}, True),
        ({"a": 5}, {"a": 70_000}, False),
        ({"a": 70_000}, {"a": 70_000}, True),
        ({"a": "廳"}, {"a": "廳"}, True),
        ({"a": {"b": [1, "c"]}}, {"a": {"b": [1, "c"]}}, True),
        ({"a": {"b": [1, "c"]}}, {"a": {"b": [1, "d"]}}, False),
        ({"x-match": "all", "x-a": 1}, {}, True),
        ({"x-match": "all-with-x", "x-a": 1}, {}, False),
        ({"x-match": "all-with-x", "x-a": 1}, {"x-a": 1}, True),
        ({"x-match": "any", "x-a": 1}, {"x-a": 1}, False),
        ({"x-match": "any-with-x", "x-a": 1}, {"x-a": 1}, True),
    ],
)
async def test_headers_are_compared_with_their_types(
    client: RawClient, wanted: dict[str, Any], headers: dict[str, Any], meets: bool
) -> None:
    assert await heard(client, "amq.headers", [("", wanted)], ("any key", with_headers(headers))) == meets


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (
            "some",
            f'{X_MATCH} value <<"some">>; expected all, any, all-with-x, or any-with-x',
        ),
        (5, f"{X_MATCH} type byte (value 5); expected longstr"),
        (True, f"{X_MATCH} type bool (value true); expected longstr"),
    ],
)
async def test_an_x_match_that_means_nothing_is_refused(client: RawClient, value: object, text: str) -> None:
    await client.ask(Queue.Declare(queue="q", exclusive=True), Queue.DeclareOk)
    bind = Queue.Bind(queue="q", exchange="amq.headers", routing_key="", arguments={"x-match": value})
    assert await client.refusal(bind) == (406, text)


@pytest.mark.parametrize(
    ("pattern", "key", "meets"),
    [
        ("floor.T101", "floor.T101", True),
        ("floor.*", "floor.T101", True),
        ("floor.*", "floor", False),
        ("floor.*", "floor.T101.bet", False),
        ("floor.#", "floor", True),
        ("floor.#", "floor.T101.bet", True),
        ("#", "", True),
        ("*", "", False),
        ("#.bet", "floor.T101.bet", True),
        ("#.bet.#", "bet", True),
        ("*.#.bet", "bet", False),
        ("#.a.#.b", "a.a.c.b", True),
        ("#.a.#.b", "a.a.c", False),
    ],
)
async def test_topics_are_matched_word_by_word(client: RawClient, pattern: str, key: str, meets: bool) -> None:
    assert await heard(client, "amq.topic", [(pattern, None)], (key, b"\0\0")) == meets


@pytest.mark.parametrize(("key", "meets"), [("T101", True), ("T102", False), ("", False)])
async def test_a_direct_exchange_wants_the_very_key(client: RawClient, key: str, meets: bool) -> None:
    assert await heard(client, "amq.direct", [("T101", None)], (key, b"\0\0")) == meets


async def test_a_fanout_exchange_asks_for_no_key(client: RawClient) -> None:
    assert await heard(client, "amq.fanout", [("a", None)], ("b", b"\0\0")) == 1


async def test_a_queue_bound_twice_gets_a_message_once(client: RawClient) -> None:
    assert await heard(client, "amq.topic", [("#", None), ("a", None), ("a", None)], ("a", b"\0\0")) == 1


async def test_the_default_exchange_knows_every_queue_by_name(client: RawClient) -> None:
    await client.ask(Queue.Declare(queue="round.bet", exclusive=True), Queue.DeclareOk)
    await client.publish("", "round.bet", b"!")
    assert await client.count("round.bet") == 1


async def test_an_unbound_queue_hears_nothing_more(client: RawClient) -> None:
    wanted = {"x-match": "all", "wl-demo": True}
    message = ("", with_headers({"wl-demo": True}))
    assert await heard(client, "amq.headers", [("", wanted)], message) == 1
    unbind = Queue.Unbind(queue="q", exchange="amq.headers", routing_key="", arguments=wanted)
    await client.ask(unbind, Queue.UnbindOk)
    assert await heard(client, "amq.headers", [], message) == 1


async def test_an_empty_name_and_key_mean_the_last_queue_and_its_name(client: RawClient) -> None:
    await client.ask(Queue.Declare(queue="floor", exclusive=True), Queue.DeclareOk)
    await client.ask(Queue.Bind(queue="", exchange="amq.direct", routing_key=""), Queue.BindOk)
    await client.publish("amq.direct", "floor", b"!")
    assert await client.count("floor") == 1


async def test_a_library_binds_by_header_as_the_console_does(host: Host) -> None:
    async with await aio_pika.connect(host.url) as connection:
        channel = await connection.channel()
        exchange = await channel.declare_exchange("game-exchange", aio_pika.ExchangeType.HEADERS, durable=True)
        queue = await channel.declare_queue(exclusive=True)
        await queue.bind(exchange, arguments={"x-match": "all", "wl-demo": True})
        for flag in (True, "true", False):
            message = aio_pika.Message(
                b"bytes", headers={"wl-demo": flag, "gameCode": "BAC-1"}, type="NOTIFY_ROUND_BET"
            )
            await exchange.publish(message, routing_key="")
        heard_message = await queue.get(no_ack=True)
        assert heard_message.type == "NOTIFY_ROUND_BET"
        assert heard_message.headers == {"wl-demo": True, "gameCode": "BAC-1"}
        assert await queue.get(no_ack=True, fail=False) is None

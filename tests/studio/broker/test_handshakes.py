"""How a connection begins: who gets in, what is agreed, and who is told what when it does not work."""

import asyncio
import ssl

import aio_pika
import aiormq
import pytest
import trustme
from pamqp import commands

from tests.rabbit import PASSWORD, USER
from tests.studio.broker.conftest import Host
from tests.studio.broker.raw import PROTOCOL_HEADER, RawClient
from thrillmon.studio.broker import EmbeddedBroker

HEARTBEAT = b"\x08\x00\x00\x00\x00\x00\x00\xce"
REFUSED = "ACCESS_REFUSED - Login was refused using authentication mechanism PLAIN. For details see the broker logfile."


async def greeted(url: str) -> RawClient:
    """Return a client to which the broker has said connection.start."""
    client = await RawClient.connect(url)
    client.send(PROTOCOL_HEADER)
    await client.expect(commands.Connection.Start)
    return client


async def tuned(url: str) -> RawClient:
    """Return a client that has logged in."""
    client = await greeted(url)
    client.login(USER, PASSWORD)
    await client.expect(commands.Connection.Tune)
    return client


async def test_the_broker_offers_what_clients_look_for(host: Host) -> None:
    async with await RawClient.connect(host.url) as client:
        client.send(PROTOCOL_HEADER)
        start = await client.expect(commands.Connection.Start)
        assert "PLAIN" in start.mechanisms.split()
        assert start.locales == "en_US"
        capabilities = start.server_properties["capabilities"]
        wanted = ("publisher_confirms", "basic.nack", "consumer_cancel_notify", "authentication_failure_close")
        assert all(capabilities[name] is True for name in wanted)


async def test_the_limits_are_those_of_rabbitmq(host: Host) -> None:
    async with await greeted(host.url) as client:
        client.login(USER, PASSWORD)
        tune = await client.expect(commands.Connection.Tune)
        assert (tune.channel_max, tune.frame_max, tune.heartbeat) == (2047, 131072, 60)


async def test_a_wrong_password_is_refused_in_words_to_those_who_understand(host: Host) -> None:
    async with await greeted(host.url) as client:
        client.login(USER, "wrong")
        assert await client.refusal() == (403, REFUSED)


async def test_a_wrong_password_is_refused_without_a_word_to_others(host: Host) -> None:
    async with await greeted(host.url) as client:
        client.login(USER, "wrong", authentication_failure_close=False)
        assert await client.rest() == b""


async def test_a_library_tells_a_wrong_password_apart(host: Host) -> None:
    with pytest.raises(aiormq.exceptions.ProbableAuthenticationError):
        await aiormq.connect(host.url.replace(PASSWORD, "wrong"))


async def test_an_unknown_mechanism_ends_the_connection(host: Host) -> None:
    async with await greeted(host.url) as client:
        client.login(USER, PASSWORD, mechanism="GUESS")
        assert await client.rest() == b""


async def test_an_unknown_vhost_is_not_allowed(host: Host) -> None:
    async with await tuned(host.url) as client:
        client.say(commands.Connection.TuneOk(2047, 131072, 0), commands.Connection.Open("nowhere"))
        assert await client.refusal() == (530, "NOT_ALLOWED - vhost nowhere not found")


async def test_limits_beyond_those_of_the_broker_end_the_connection(host: Host) -> None:
    async def last_words(channel_max: int, frame_max: int) -> bytes:
        async with await tuned(host.url) as client:
            client.say(commands.Connection.TuneOk(channel_max, frame_max, 0), commands.Connection.Open(host.vhost))
            return await client.rest()

    # RabbitMQ takes three seconds over each.
    wrong = [(2047, 131073), (2047, 4095), (2047, 0), (2048, 131072), (0, 131072)]
    assert await asyncio.gather(*(last_words(*limits) for limits in wrong)) == [b""] * len(wrong)


async def test_methods_out_of_turn_end_the_connection(host: Host) -> None:
    async with await greeted(host.url) as client:
        client.say(commands.Connection.Open(host.vhost))
        assert await client.rest() == b""


@pytest.mark.parametrize("greeting", [b"AMQP\x00\x00\x08\x00", b"AMQP\x00\x01\x00\x00"])
async def test_another_protocol_is_answered_with_ours(embedded: EmbeddedBroker, greeting: bytes) -> None:
    async with await RawClient.connect(embedded.url) as client:
        client.send(greeting)
        assert await client.rest() == PROTOCOL_HEADER


async def test_goodbye_is_answered(client: RawClient) -> None:
    await client.ask(commands.Connection.Close(200, "bye", 0, 0), commands.Connection.CloseOk, channel=0)


async def test_the_socket_closes_after_goodbye(embedded: EmbeddedBroker) -> None:
    async with await RawClient.open(embedded.url) as client:
        await client.ask(commands.Connection.Close(200, "bye", 0, 0), commands.Connection.CloseOk, channel=0)
        assert await client.rest() == b""


async def test_heartbeats_come_when_nothing_else_does(host: Host) -> None:
    async with await RawClient.open(host.url, heartbeat_seconds=1) as client:
        async with asyncio.timeout(2.5):
            assert await client.read() == (8, 0, b"")
            assert await client.read() == (8, 0, b"")


async def test_a_client_that_falls_silent_is_cut_off(host: Host) -> None:
    async with await RawClient.open(host.url, heartbeat_seconds=1) as client:
        heartbeats = await client.rest()
        assert heartbeats == HEARTBEAT * (len(heartbeats) // len(HEARTBEAT))


async def test_anybody_gets_in_where_no_user_is_set() -> None:
    async with EmbeddedBroker() as broker, await aio_pika.connect(broker.url) as connection:
        assert connection.connected.is_set()


async def test_the_address_holds_user_password_and_vhost() -> None:
    async with EmbeddedBroker(user="pit boss", password="a/b", vhost="floor 1") as broker:
        assert broker.url == f"amqp://pit%20boss:a%2Fb@127.0.0.1:{broker.port}/floor%201"
        async with await aio_pika.connect(broker.url) as connection:
            assert connection.connected.is_set()


async def test_tls_is_spoken_with_a_certificate() -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    async with EmbeddedBroker(ssl_context=context) as broker:
        assert broker.url.startswith("amqps://")
        async with await aio_pika.connect(broker.url, ssl_context=trusting) as connection:
            channel = await connection.channel()
            queue = await channel.declare_queue(exclusive=True)
            body = b"x" * 300_000
            await channel.default_exchange.publish(aio_pika.Message(body), queue.name)
            message = await queue.get(no_ack=True)
            assert message.body == body
        with pytest.raises(aio_pika.exceptions.AMQPConnectionError):
            await aio_pika.connect(broker.url, ssl_context=ssl.create_default_context())

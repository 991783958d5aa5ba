"""Listening to the Notify API over real brokers: RabbitMQ and the studio's own."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, aclosing
from dataclasses import dataclass, field
from typing import Any

import aio_pika
import pytest
from pydantic import SecretStr
from yarl import URL

from tests.making import NOW, round_record, step
from tests.rabbit import MakeRabbit, Rabbit
from tests.wires import Wire
from thrillmon.clock import SystemClock
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.links import Condition, Link, LinkName
from thrillmon.remote import broker as broker_module
from thrillmon.remote.amqp_errors import QueueInUseError
from thrillmon.remote.broker import Batch, Broker
from thrillmon.remote.errors import Refused, RemoteFailure, Unavailable, Wrong
from thrillmon.settings.profile import Amqp
from thrillmon.studio.book import Event
from thrillmon.studio.broker import EmbeddedBroker
from thrillmon.studio.properties import RawProperties, properties_of

PLATFORM = "wl-demo"
EXCHANGE = "game-exchange"
BODY = round_record(step(8, NOW, duration=25)).SerializeToString()


async def at_once(seconds: float) -> None:
    """Stand in for waiting: back-off is not what these tests wait for."""
    await asyncio.sleep(min(seconds, 0.02))


@dataclass
class House:
    """A broker to listen to, with an independent client to publish."""

    url: str
    stack: AsyncExitStack
    _channel: aio_pika.abc.AbstractChannel | None = None
    losses: list[RemoteFailure] = field(default_factory=list)

    async def channel(self) -> aio_pika.abc.AbstractChannel:
        if self._channel is None:
            connection = await self.stack.enter_async_context(await aio_pika.connect(self.url))
            self._channel = await connection.channel()
        return self._channel

    async def exchange(self) -> aio_pika.abc.AbstractExchange:
        return await (await self.channel()).declare_exchange(EXCHANGE, "headers", durable=True)

    async def publish(self, *names: str, flags: dict[str, Any] | None = None, game_code: str = "G1") -> None:
        exchange = await self.exchange()
        for name in names:
            headers = {**(flags if flags is not None else {PLATFORM: True}), "gameCode": game_code}
            message = aio_pika.Message(BODY, type=name, headers=headers, timestamp=NOW, delivery_mode=2)
            await exchange.publish(message, "")

    def address(self, port: int | None = None) -> str:
        url = URL(self.url).with_user(None)
        return str(url.with_port(port) if port else url)

    def broker(self, port: int | None = None, **settings: Any) -> Broker:
        parts = URL(self.url)
        options: dict[str, Any] = {"persistent": True, "pause": at_once, "on_loss": self.losses.append}
        for name in ("persistent", "share", "user", "password", "ssl_context"):
            if name in settings:
                options[name] = settings.pop(name)
        options.setdefault("user", SecretStr(parts.user or "guest"))
        options.setdefault("password", SecretStr(parts.password or "guest"))
        url = settings.pop("url", None) or self.address(port)
        link = Link(LinkName.AMQP, silent_after=4.5, quiet_after=60)
        made = Broker(Amqp(url=url, **settings), PLATFORM, link, SystemClock(), **options)
        made.link = link  # type: ignore[attr-defined]
        return made


@pytest.fixture(params=[pytest.param("rabbit", marks=pytest.mark.broker), "embedded"])
async def house(request: pytest.FixtureRequest) -> AsyncIterator[House]:
    async with AsyncExitStack() as stack:
        if request.param == "rabbit":
            url = request.getfixturevalue("rabbit_url")
        else:
            embedded = await stack.enter_async_context(EmbeddedBroker(user="desk", password="desk-secret"))
            url = embedded.url
        made = House(url, stack)
        await made.exchange()
        yield made


class Ears:
    """Listens in the background; heard fills up."""

    def __init__(self, broker: Broker, *, ack: bool = True) -> None:
        self.heard: list[Delivery] = []
        self.batches = 0
        self.up = asyncio.Event()
        self._acked: Batch | None = None
        self._broker = broker
        self._ack = ack
        self._task: asyncio.Task[None] | None = None

    @property
    def names(self) -> list[str | None]:
        return [delivery.kind for delivery in self.heard]

    async def __aenter__(self) -> "Ears":
        self._task = asyncio.get_running_loop().create_task(self._listen())
        await self.until(lambda: self._broker.link.live_since is not None)  # type: ignore[attr-defined]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._task is not None
        self._task.cancel()
        await asyncio.wait([self._task])

    async def until(self, true: Callable[[], bool], seconds: float = 20.0) -> None:
        async with asyncio.timeout(seconds):
            while not true():
                if self._task is not None and self._task.done():
                    self._task.result()
                await asyncio.sleep(0.01)

    async def answered(self) -> None:
        """Wait until the broker has what was acknowledged: a later question on its channel comes after it."""
        await self.until(lambda: self._acked is not None and self._acked.deliveries[-1] is self.heard[-1])
        assert self._acked is not None
        await self._acked.session.look()

    async def _listen(self) -> None:
        async with aclosing(self._broker.batches()) as batches:
            async for batch in batches:
                self.heard += batch.deliveries
                self.batches += 1
                if self._ack:
                    await batch.ack()
                    self._acked = batch


async def listen(broker: Broker) -> None:
    async with asyncio.timeout(15), aclosing(broker.batches()) as batches:
        async for _ in batches:
            pass


async def first_failure(broker: Broker) -> RemoteFailure:
    with pytest.raises(RemoteFailure) as caught:
        await listen(broker)
    return caught.value


async def swallow(message: object) -> None:
    """Consume as another program would."""
    del message


NAMES = [f"NOTIFY_{number}" for number in range(300)]


async def test_every_flagged_message_is_heard_once_in_order_and_no_other(house: House) -> None:
    async with Ears(house.broker()) as ears:
        for place in range(0, 300, 100):
            await house.publish("FOREIGN", flags={"wl-other": True})
            await house.publish("STRING_FLAG", flags={PLATFORM: "true"})
            await house.publish(*NAMES[place : place + 100], flags={PLATFORM: True, "wl-other": True})
        await ears.until(lambda: len(ears.heard) >= 300)
        assert ears.names == NAMES
    first = ears.heard[0]
    assert (first.body, first.sent, first.headers["gameCode"]) == (BODY, NOW, "G1")


async def test_what_comes_one_by_one_is_handed_on_in_handfuls(house: House) -> None:
    async with Ears(house.broker()) as ears:
        await house.publish(*NAMES[:200])
        await ears.until(lambda: len(ears.heard) >= 200)
        assert ears.names == NAMES[:200]
        assert ears.batches < 100


async def test_only_the_chosen_game_codes_are_heard(house: House) -> None:
    async with Ears(house.broker(game_codes=("G2", "G3"))) as ears:
        for code in ("G1", "G2", "G3", "G4"):
            await house.publish(code, game_code=code)
        await ears.until(lambda: len(ears.heard) >= 2)
    assert ears.names == ["G2", "G3"]


async def test_two_windows_with_queues_of_their_own_take_nothing_from_each_other(house: House) -> None:
    async with Ears(house.broker()) as one, Ears(house.broker()) as other:
        await house.publish(*NAMES[:50])
        await one.until(lambda: len(one.heard) == len(other.heard) == 50)
    assert one.names == other.names == NAMES[:50]


async def test_a_durable_queue_keeps_what_came_while_nobody_listened(house: House) -> None:
    async with Ears(house.broker(mode="durable", queue="thrillmon.desk1")) as ears:
        await house.publish("BEFORE")
        await ears.until(lambda: ears.names == ["BEFORE"])
    await house.publish("MEANWHILE")
    async with Ears(house.broker(mode="durable", queue="thrillmon.desk1")) as ears:
        await ears.until(lambda: len(ears.heard) >= 1)
        await house.publish("AFTER")
        await ears.until(lambda: ears.names == ["MEANWHILE", "AFTER"])


async def test_what_was_not_acknowledged_comes_again(house: House) -> None:
    async with Ears(house.broker(mode="durable", queue="q"), ack=False) as ears:
        await house.publish("ONE", "TWO")
        await ears.until(lambda: len(ears.heard) == 2)
    async with Ears(house.broker(mode="durable", queue="q")) as ears:
        await ears.until(lambda: len(ears.heard) == 2)
    assert [(one.kind, one.redelivered) for one in ears.heard] == [("ONE", True), ("TWO", True)]


async def test_the_broker_sends_no_more_ahead_than_the_prefetch_allows(house: House) -> None:
    async with Ears(house.broker(prefetch=7), ack=False) as ears:
        await house.publish(*NAMES[:40])
        await ears.until(lambda: len(ears.heard) >= 7)
        await house.publish("LAST")
    assert ears.names == NAMES[:7]


async def test_a_provisioned_queue_with_another_consumer_is_refused_with_its_count(house: House) -> None:
    queue = await (await house.channel()).declare_queue("operator", durable=True)
    await queue.consume(swallow)
    failure = await first_failure(house.broker(mode="provisioned", queue="operator", persistent=False))
    assert isinstance(failure, QueueInUseError)
    assert failure.consumers == 1
    assert "“operator”" in str(failure.sentence)
    assert "own" in str(failure.advice)


async def test_a_provisioned_queue_is_shared_when_the_user_insists(house: House) -> None:
    queue = await (await house.channel()).declare_queue("operator", durable=True)
    await queue.consume(swallow)
    async with Ears(house.broker(mode="provisioned", queue="operator", share=True)) as ears:
        await ears.until(lambda: True)


async def test_listening_gives_way_when_the_operators_program_comes_to_a_provisioned_queue(house: House) -> None:
    channel = await house.channel()
    queue = await channel.declare_queue("operator", durable=True)
    async with Ears(house.broker(mode="provisioned", queue="operator"), ack=False) as ears:
        for _ in range(5):
            await channel.default_exchange.publish(aio_pika.Message(BODY, type="KEPT"), "operator")
        await ears.until(lambda: len(ears.heard) == 5)
        mine: list[str | None] = []

        async def operate(message: aio_pika.abc.AbstractIncomingMessage) -> None:
            mine.append(message.type)
            await message.ack()

        await queue.consume(operate)
        await ears.until(lambda: any(isinstance(loss, QueueInUseError) for loss in house.losses))
        await ears.until(lambda: len(mine) == 5)


async def test_a_durable_queue_that_somebody_consumes_is_refused(house: House) -> None:
    async with Ears(house.broker(mode="durable", queue="q")):
        failure = await first_failure(house.broker(mode="durable", queue="q", persistent=False))
    assert isinstance(failure, QueueInUseError)


async def test_a_provisioned_queue_is_never_declared(house: House) -> None:
    failure = await first_failure(house.broker(mode="provisioned", queue="nobody.made.this", persistent=False))
    assert isinstance(failure, Refused)
    assert "no queue “nobody.made.this”" in str(failure)
    async with await aio_pika.connect(house.url) as connection:
        with pytest.raises(aio_pika.exceptions.ChannelNotFoundEntity):
            await (await connection.channel()).declare_queue("nobody.made.this", passive=True)


async def test_a_missing_exchange_is_named(house: House) -> None:
    failure = await first_failure(house.broker(exchange="other-exchange", persistent=False))
    assert isinstance(failure, Refused)
    assert "no exchange “other-exchange”" in str(failure)


async def test_a_wrong_password_names_the_user_and_never_the_password(house: House) -> None:
    failure = await first_failure(house.broker(password=SecretStr("swordfish"), persistent=False))
    assert isinstance(failure, Refused)
    assert "refuses the user “desk”" in str(failure)
    assert "swordfish" not in str(failure) + repr(failure) + repr(failure.__cause__)


async def test_a_wrong_virtual_host_is_named(house: House) -> None:
    url = str(URL(house.address()).with_path("/nowhere"))
    failure = await first_failure(house.broker(url=url, persistent=False))
    assert isinstance(failure, Refused)
    assert "virtual host “nowhere”" in str(failure)


async def test_a_queue_with_other_settings_is_told(house: House) -> None:
    await (await house.channel()).declare_queue("q", durable=True)
    failure = await first_failure(house.broker(mode="durable", queue="q", persistent=False))
    assert isinstance(failure, Refused)
    assert "other settings" in str(failure)


async def test_nothing_at_the_port_is_told(house: House, unused_tcp_port: int) -> None:
    failure = await first_failure(house.broker(unused_tcp_port, persistent=False))
    assert isinstance(failure, Unavailable)
    assert f"Nothing listens at 127.0.0.1:{unused_tcp_port}" in str(failure)


async def test_an_unknown_host_is_told(house: House) -> None:
    failure = await first_failure(house.broker(url="amqp://no-such-host.invalid/", persistent=False))
    assert isinstance(failure, Unavailable)
    assert "host name" in str(failure)


async def test_tls_to_a_plain_port_is_told(house: House) -> None:
    url = house.address().replace("amqp://", "amqps://")
    failure = await first_failure(house.broker(url=url, persistent=False))
    assert isinstance(failure, Wrong | Unavailable)
    assert "TLS" in str(failure)


async def test_another_service_at_the_port_is_told(house: House) -> None:
    async def shop(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(8)
        writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(shop, "127.0.0.1", 0)
    async with server:
        failure = await first_failure(house.broker(server.sockets[0].getsockname()[1], persistent=False))
    assert isinstance(failure, Wrong)
    assert "does not speak AMQP" in str(failure)


async def test_strange_properties_never_stop_the_stream(house: House) -> None:
    channel = await (await house.channel()).get_underlay_channel()
    strange = [
        Event("ABSURD_TIME", BODY, "G1", 2.0**62),
        Event(None, BODY, "G1", None),
        Event("ODD_HEADERS", BODY, "G1", NOW, {"gameCode": 7, "traceID": [1, {"a": None}], "notifyType": True}),
        Event("HUGE", b"x" * 1_000_000, "G1", NOW),
        Event("EMPTY", b"", "G1", NOW),
        Event("LAST", BODY, "G1", NOW),
    ]
    async with Ears(house.broker()) as ears:
        for event in strange:
            properties = RawProperties(properties_of(event, {PLATFORM: True}))
            await channel.basic_publish(event.body, exchange=EXCHANGE, properties=properties)
        await ears.until(lambda: len(ears.heard) == len(strange))
    assert ears.names == [event.kind for event in strange]
    assert [len(one.body) for one in ears.heard] == [len(event.body) for event in strange]
    assert ears.heard[0].sent == 2.0**62
    assert ears.heard[2].headers["gameCode"] == 7


async def test_a_cut_wire_is_told_at_once_and_listening_goes_on(house: House) -> None:
    async with Wire(URL(house.url).port or 0) as wire:
        broker = house.broker(wire.port, mode="durable", queue="q")
        async with Ears(broker) as ears:
            await house.publish("ONE")
            await ears.until(lambda: ears.names == ["ONE"])
            await ears.answered()
            wire.cut()
            await ears.until(lambda: len(house.losses) > 0, 2.0)
            await house.publish("TWO")
            await ears.until(lambda: ears.names == ["ONE", "TWO"])


async def test_a_mute_wire_is_silent_within_five_seconds_then_given_up_and_recovers(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(broker_module, "DEAD_AFTER", 6.0)
    clock = SystemClock()
    async with Wire(URL(house.url).port or 0) as wire:
        broker = house.broker(wire.port, mode="durable", queue="q")
        link: Link = broker.link  # type: ignore[attr-defined]
        async with Ears(broker) as ears:
            wire.mute()
            await ears.until(lambda: link.condition(clock.now()) is Condition.SILENT, 5.0)
            await ears.until(lambda: link.condition(clock.now()) is Condition.DOWN, 9.0)
            await house.publish("MEANWHILE")
            await wire.mend()
            wire.cut()
            await ears.until(lambda: ears.names == ["MEANWHILE"], 20.0)
            assert link.condition(clock.now()) is Condition.LIVE


async def test_closing_takes_less_than_two_seconds_on_a_mute_wire(house: House) -> None:
    async with Wire(URL(house.url).port or 0) as wire:
        async with Ears(house.broker(wire.port)) as ears:
            await ears.until(lambda: True)
            wire.mute()
            started = asyncio.get_running_loop().time()
        assert asyncio.get_running_loop().time() - started < 2.0


async def test_a_deleted_queue_is_made_anew(house: House) -> None:
    channel = await house.channel()
    async with Ears(house.broker(mode="durable", queue="q")) as ears:
        await channel.queue_delete("q")
        await ears.until(lambda: len(house.losses) > 0)
        await ears.until(lambda: ears._broker.link.live_since is not None)  # type: ignore[attr-defined]
        await house.publish("AGAIN")
        await ears.until(lambda: ears.names == ["AGAIN"])


async def test_leaving_in_the_middle_leaves_no_task_behind(house: House) -> None:
    await house.publish("EARLIER")  # the test's own connection has its tasks before they are counted
    before = asyncio.all_tasks()
    async with aclosing(house.broker().batches()) as batches:
        waiting = asyncio.get_running_loop().create_task(anext(batches))
        for _ in range(100):
            await house.publish("MORE")
            if waiting.done():
                break
        async with asyncio.timeout(10.0):
            await waiting
    # The libraries end their writers a few turns later; what stays is ours, or theirs by our fault.
    if left := asyncio.all_tasks() - before:
        _, staying = await asyncio.wait(left, timeout=5.0)
        assert not staying


@pytest.mark.broker
async def test_a_killed_rabbitmq_comes_back_and_a_durable_queue_has_lost_nothing(make_rabbit: MakeRabbit) -> None:
    node = await asyncio.to_thread(make_rabbit)
    async with AsyncExitStack() as stack:
        house = House(node.url, stack)
        await house.exchange()
        broker = house.broker(mode="durable", queue="q")
        async with Ears(broker) as ears:
            await house.publish("BEFORE")
            await ears.until(lambda: ears.names == ["BEFORE"])
            await asyncio.to_thread(node.kill)
            await ears.until(lambda: broker.link.condition(NOW) is Condition.DOWN, 5.0)  # type: ignore[attr-defined]
            await asyncio.to_thread(node.start)
            async with asyncio.timeout(30.0):
                again = House(node.url, stack)
                await again.exchange()
                await again.publish("AFTER")
            await ears.until(lambda: ears.names[-1] == "AFTER", 30.0)
    # A killed broker may forget an acknowledgement and send the message again; the floor knows it by its digest.
    assert list(dict.fromkeys(ears.names)) == ["BEFORE", "AFTER"]


@pytest.mark.broker
async def test_tls_is_spoken_and_the_certificate_is_checked(make_rabbit: MakeRabbit) -> None:
    node = await asyncio.to_thread(make_rabbit, tls=True)
    async with AsyncExitStack() as stack:
        house = House(node.url, stack)
        await house.exchange()
        address = f"amqps://127.0.0.1:{node.tls_port}/"
        failure = await first_failure(house.broker(url=address, persistent=False))
        assert isinstance(failure, Refused)
        assert "certificate" in str(failure)
        trusting = ssl.create_default_context(cafile=str(node.ca_file))
        async with Ears(house.broker(url=address, ssl_context=trusting)) as ears:
            await house.publish("SECRET")
            await ears.until(lambda: ears.names == ["SECRET"])
        plain = f"amqp://127.0.0.1:{node.tls_port}/"
        failure = await first_failure(house.broker(url=plain, persistent=False))
        assert "amqps://" in str(failure)


@pytest.mark.broker
async def test_a_stream_is_read_by_many_and_goes_on_where_it_was(rabbit: Rabbit, rabbit_url: str) -> None:
    async with AsyncExitStack() as stack:
        house = House(rabbit_url, stack)
        channel = await house.channel()
        arguments = {"x-queue-type": "stream"}
        stream = await channel.declare_queue("floor", durable=True, arguments=arguments)
        await stream.bind(await house.exchange(), arguments={"x-match": "all", PLATFORM: True})
        async with Wire(URL(house.url).port or 0) as wire:
            one, other = (house.broker(wire.port, mode="stream", queue="floor") for _ in range(2))
            async with Ears(one) as ears, Ears(other) as more_ears:
                await house.publish(*NAMES[:30])
                await ears.until(lambda: len(ears.heard) == len(more_ears.heard) == 30)
                wire.cut()
                await house.publish(*NAMES[30:60])
                await ears.until(lambda: len(ears.heard) == len(more_ears.heard) == 60)
        assert ears.names == more_ears.names == NAMES[:60]
        assert [one.offset for one in ears.heard] == list(range(60))

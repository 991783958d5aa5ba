"""Keeping what is heard before it is acknowledged, over the studio's broker."""

from contextlib import aclosing
from pathlib import Path

import aio_pika
import pytest
from pydantic import SecretStr
from yarl import URL

from tests.loops import until
from tests.making import NOW, round_record, step
from thrillmon.app import keeping as keeping_module
from thrillmon.app.keeping import Keeping
from thrillmon.clock import SystemClock
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.remote.broker import Broker
from thrillmon.settings.profile import Amqp, Archive, Profile, Studio
from thrillmon.studio.broker import EmbeddedBroker
from thrillmon.tasks import Tasks

PLATFORM, EXCHANGE = "wl-demo", "game-exchange"
USER, PASSWORD = "desk", "desk-secret"
COUNT = 60


@pytest.mark.parametrize("prefetch", [1, 10])
async def test_a_backlog_is_drained_at_once_however_little_the_broker_may_send_ahead(
    prefetch: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping_module, "GATHER_SECONDS", 3600.0)
    clock = SystemClock()
    floor = Floor(clock)
    async with EmbeddedBroker(user=USER, password=PASSWORD) as server, await aio_pika.connect(server.url) as connection:
        exchange = await (await connection.channel()).declare_exchange(EXCHANGE, "headers", durable=True)
        profile = Profile(
            studio=Studio(name="keeping", platform=PLATFORM, time_zone="UTC"),
            amqp=Amqp(url=str(URL(server.url).with_user(None)), prefetch=prefetch),
            archive=Archive(path=str(tmp_path)),
        )
        assert profile.amqp is not None
        link = floor.links[LinkName.AMQP]
        broker = Broker(profile.amqp, PLATFORM, link, clock, user=SecretStr(USER), password=SecretStr(PASSWORD))
        keeping = Keeping(profile, floor, clock)

        async def listen() -> None:
            async with aclosing(broker.batches()) as batches:
                async for batch in batches:
                    keeping.hear(floor.deliver(batch.deliveries))
                    keeping.keep(batch)

        async with Tasks() as tasks, keeping.running(tasks):
            tasks.start("listen", listen())
            await until(lambda: link.live_since is not None)
            for number in range(COUNT):
                body = round_record(step(8, NOW + number, duration=25)).SerializeToString()
                message = aio_pika.Message(body, type="NOTIFY_ROUND_ACTION", headers={PLATFORM: True}, timestamp=NOW)
                await exchange.publish(message, "")
            await until(lambda: floor.counters.heard == COUNT)
            await tasks.close()

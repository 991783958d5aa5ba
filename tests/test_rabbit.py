"""The private RabbitMQ node: starts, keeps what is durable, and leaves nothing behind."""

import asyncio
import signal
import socket
import ssl
import subprocess
import sys
import time

import aio_pika
import pytest

from tests.ports import is_free
from tests.rabbit import MakeRabbit, Rabbit

pytestmark = pytest.mark.broker


async def _publish_one(url: str) -> None:
    async with await aio_pika.connect(url) as connection:
        channel = await connection.channel()
        await channel.declare_queue("kept", durable=True)
        message = aio_pika.Message(b"still here", delivery_mode=aio_pika.DeliveryMode.PERSISTENT)
        await channel.default_exchange.publish(message, "kept")


async def _take_one(url: str) -> bytes:
    async with await aio_pika.connect(url) as connection:
        channel = await connection.channel()
        queue = await channel.declare_queue("kept", passive=True)
        return (await queue.get(no_ack=True)).body


async def test_what_is_durable_survives_a_power_cut(make_rabbit: MakeRabbit) -> None:
    node = await asyncio.to_thread(make_rabbit)
    await _publish_one(node.url)
    # What is declared is in Mnesia's log a moment later only.
    await asyncio.to_thread(node.ctl, "eval", "mnesia:sync_log().")
    await asyncio.to_thread(node.kill)
    with pytest.raises(ConnectionError):
        await aio_pika.connect(node.url)
    await asyncio.to_thread(node.start)
    assert await _take_one(node.url) == b"still here"


async def test_fresh_vhosts_do_not_share_their_queues(rabbit: Rabbit) -> None:
    first, second = rabbit.fresh_vhost(), rabbit.fresh_vhost()
    await _publish_one(first)
    with pytest.raises(aio_pika.exceptions.ChannelNotFoundEntity):
        await _take_one(second)


async def test_a_tls_listener_shows_a_certificate_of_its_own_authority(make_rabbit: MakeRabbit) -> None:
    node = await asyncio.to_thread(make_rabbit, tls=True, plugins=["rabbitmq_shovel"])
    trusting = ssl.create_default_context(cafile=node.ca_file)
    async with await aio_pika.connect(node.tls_url, ssl_context=trusting) as connection:
        assert connection.connected.is_set()
    with pytest.raises(aio_pika.exceptions.AMQPConnectionError):
        await aio_pika.connect(node.tls_url, ssl_context=ssl.create_default_context())
    assert "rabbitmq_shovel" in node.ctl("eval", "rabbit_plugins:active().")


def test_a_node_that_is_closed_leaves_nothing() -> None:
    with Rabbit() as node:
        folder = node.ca_file.parent
        assert folder.exists()
    assert not folder.exists()
    with pytest.raises(RuntimeError, match="not running"):
        node.ctl("status")
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", node.port))


def test_a_killed_test_run_leaves_no_node_and_no_folder() -> None:
    program = (
        "from tests.rabbit import Rabbit; import sys; node = Rabbit(); node.start();"
        "print(node.port, node.ca_file.parent, flush=True); sys.stdin.read()"
    )
    run = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with run:
        assert run.stdout is not None
        port, folder = run.stdout.readline().split()
        socket.create_connection(("127.0.0.1", int(port))).close()
        run.send_signal(signal.SIGKILL)
        run.wait()
        # The node is ended by a process that waits for just this, after which it removes the folder.
        until_gone = 'while [ -e "$1" ]; do sleep 0.05; done'
        subprocess.run(["/bin/sh", "-c", until_gone, "wait", folder], timeout=20, check=True)
    # A busy kernel takes a moment to take a killed node apart.
    for _ in range(200):
        if is_free(int(port)):
            break
        time.sleep(0.05)
    assert is_free(int(port))

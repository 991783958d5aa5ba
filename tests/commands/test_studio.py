"""`thrillmon studio`, heard with `thrillmon tail`: the same over RabbitMQ and over the embedded broker."""

import asyncio
import base64
import json
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import aio_pika
import pytest
from yarl import URL

from tests.commands.calling import Called, House, Running, call
from thrillmon.floor.times import rfc3339
from thrillmon.wire.recorder.record_pb2 import RoundRecord

POISONS = Path(__file__).with_name("poisons.toml")


@pytest.fixture(params=[pytest.param("rabbit", marks=pytest.mark.broker), "embedded"])
def studio(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    """A quick studio over either broker."""
    arguments = ["--tables=12", "--speed=20"]
    environment: dict[str, str] = {}
    if request.param == "rabbit":
        url = URL(request.getfixturevalue("rabbit_url"))
        arguments.append(f"--amqp={url}")
        environment = {"THRILLMON_AMQP_USER": url.user or "", "THRILLMON_AMQP_PASSWORD": url.password or ""}
    made = House(tmp_path, *arguments)
    made.environment.update(environment)
    yield made
    made.stop()


def broker_url(studio: House) -> str:
    url = URL(studio.value("url"))
    return str(
        url.with_user(studio.environment["THRILLMON_AMQP_USER"]).with_password(
            studio.environment["THRILLMON_AMQP_PASSWORD"]
        )
    )


Said = tuple[str | None, str | None, str, str]


def record_id(body: bytes) -> str:
    """Return the id of a round as tail prints it."""
    return RoundRecord.FromString(body).id.hex()


async def overhear(url: str, said: list[Said], strangers: list[Said], stop: asyncio.Event) -> None:
    """Hear everything on the exchange with an independent client."""
    async with await aio_pika.connect(url) as connection:
        channel = await connection.channel()
        queue = await channel.declare_queue(exclusive=True)
        await queue.bind("game-exchange", arguments={"x-match": "all"})

        async def hear(message: aio_pika.abc.AbstractIncomingMessage) -> None:
            sent = rfc3339(message.timestamp.timestamp()) if message.timestamp else None
            one = (message.type, sent, str(message.headers["gameCode"]), base64.b64encode(message.body).decode())
            (said if message.headers.get("wl-demo") is True else strangers).append(one)

        await queue.consume(hear, no_ack=True)
        await stop.wait()


async def test_tail_hears_every_delivery_once_in_order_and_nobody_elses(studio: House) -> None:
    said: list[Said] = []
    strangers: list[Said] = []
    stop = asyncio.Event()
    overhearing = asyncio.get_running_loop().create_task(overhear(broker_url(studio), said, strangers, stop))
    while not said or not strangers:
        await asyncio.sleep(0.05)
        if overhearing.done():
            overhearing.result()
    called = await asyncio.to_thread(studio.call, "tail", "--count", "400", "--json", seconds=120)
    await asyncio.sleep(0.2)
    stop.set()
    await overhearing
    assert called.code == 0
    heard = [(one["type"], one["sent"], one["game_code"]) for one in called.objects()]
    assert len(heard) == 400
    assert not any(one["duplicate"] for one in called.objects())
    published = [one[:3] for one in said]
    start = next(place for place in range(len(published)) if published[place : place + 400] == heard)
    assert start > 0
    foreign = {record_id(base64.b64decode(one[3])) for one in strangers if (one[0] or "").startswith("NOTIFY_ROUND")}
    assert foreign
    assert not foreign & {one["id"] for one in called.objects()}


def test_every_record_that_is_heard_can_be_looked_up(studio: House) -> None:
    finished = studio.call("tail", "--count", "3", "--json", "--filter", "type=ROUND_FINISH", seconds=90).objects()
    for one in finished:
        found = studio.call("records", "rounds", "--code", one["round_code"], "--json").objects()
        assert base64.b64decode(found[0]["id"]).hex() == one["id"]


def test_the_profile_it_prints_holds_no_secret(studio: House) -> None:
    for name in ("THRILLMON_AMQP_PASSWORD", "THRILLMON_REST_KEY"):
        assert studio.environment[name] not in studio.text


def poisoned(tmp_path: Path) -> tuple[Called, list[dict[str, Any]]]:
    """Run a studio that sends every kind of bad message; return what tail said of the first 12 seconds."""
    made = House(tmp_path, "--tables=12", "--speed=5", f"--script={POISONS}")
    try:
        called = made.call("tail", "--seconds", "14", "--json")
        return called, called.objects()
    finally:
        made.stop()


def test_bad_bodies_never_stop_the_stream_and_each_is_shown_with_its_reason(tmp_path: Path) -> None:
    called, heard = poisoned(tmp_path)
    assert called.code == 0
    broken = [one for one in heard if one["error"] is not None]
    reasons = " ".join(one["error"] for one in broken)
    for words in (
        "damaged or cut off",
        "Another message was sent under this type",
        "Nobody here knows the type",
        "no type",
        "honest ones have at most",
    ):
        assert words in reasons, words
    for one in broken:
        assert base64.b64decode(one["raw"]) is not None
    last_broken = max(place for place, one in enumerate(heard) if one["error"] is not None)
    assert len(heard) > last_broken + 20, "the stream went on"
    assert any(one["sent"] is None and one["error"] is None for one in heard), "a missing time is no error"


def test_a_script_with_a_mistake_is_a_wrong_call(tmp_path: Path) -> None:
    script = tmp_path / "script.toml"
    script.write_text('[[trouble]]\nat = 5\nkind = "meteor"\ntable = "*"\n')
    called = call("studio", "--script", str(script))
    assert called.code == 2
    assert "meteor" in called.err


@pytest.mark.parametrize(
    "arguments",
    [("--tables", "0"), ("--tables", "many"), ("--speed", "0"), ("--grpc-port", "70000"), ("--generation", "third")],
)
def test_wrong_arguments_are_a_wrong_call(arguments: tuple[str, ...]) -> None:
    assert call("studio", *arguments).code == 2


def test_a_port_that_is_taken_is_a_fault_of_the_world(unused_tcp_port: int) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", unused_tcp_port))
        taken.listen()
        called = call("studio", "--tables", "1", "--rest-port", str(unused_tcp_port))
    assert called.code == 1
    assert "port" in called.err


def test_ctrl_c_stops_it_cleanly() -> None:
    with Running("studio", "--tables", "2") as running:
        lines = []
        while not lines or not lines[-1].startswith("# "):
            lines.append(running.line())
        called = running.interrupt()
    assert called.code == 0
    assert called.err == ""
    assert json.dumps(lines)

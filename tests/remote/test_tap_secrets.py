"""The token is shown to the server and to nobody else, whatever the server, the network or a debugger's log does."""

import asyncio
import dataclasses
import logging
import traceback
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from aiohttp import web
from websockets.asyncio.server import ServerConnection

from tests.remote.pretend import Authority
from tests.remote.tapping import Listening, Purse, failure_at, tap_server, update, wild_server
from tests.remote.web import web_server
from thrillmon.clock import SystemClock
from thrillmon.floor.links import Condition
from thrillmon.remote.discretion import Discretion
from thrillmon.remote.errors import RemoteFailure
from thrillmon.remote.tap_examining import examine_tap
from thrillmon.settings.profile import Tap as TapSettings
from thrillmon.settings.secrets import TAP_TOKEN, Secrets
from thrillmon.studio.tap_messages import Refusal, wrapped

MARKED = "MARKED/secret+token=0123456789"
FORMS = (MARKED, quote(MARKED, safe=""), quote(MARKED), MARKED.replace("/", "\\/"))


@pytest.fixture(autouse=True)
def log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Everything that anybody logs, as loudly as can be."""
    # What the servers of this test write down is theirs.
    for name in ("aiohttp.access", "websockets.server"):
        caplog.set_level(logging.CRITICAL, logger=name)
    caplog.set_level(logging.DEBUG)
    for name in ("websockets", "websockets.client", "asyncio", "thrillmon"):
        caplog.set_level(logging.DEBUG, logger=name)
    yield caplog
    nowhere(*(record.getMessage() for record in caplog.get_records("call")))


def nowhere(*shown: object) -> None:
    """See to it that no form of the token is in what is shown."""
    for one in shown:
        for text in (str(one), repr(one)):
            for form in FORMS:
                assert form not in text


def look_into(listening: Listening) -> None:
    """See to it that the token is nowhere in what a tap has told."""
    nowhere(listening.tap, listening.words, listening.jackpots.lamp(), vars(listening.tap).keys())
    for loss in listening.losses:
        nowhere(loss, loss.sentence, loss.advice, "".join(traceback.format_exception(loss)))
        nowhere(loss.__cause__, loss.__context__)
    for notice in listening.notices:
        nowhere(dataclasses.asdict(notice), notice.frame.body.decode("utf-8", "replace"))
    for happening in listening.jackpots.log.all():
        nowhere(happening)


async def test_a_server_that_repeats_the_token_everywhere() -> None:
    asyncio.get_running_loop().set_debug(True)
    visits = 0

    async def behave(connection: ServerConnection) -> None:
        nonlocal visits
        visits += 1
        await connection.send(update().text)
        await connection.send(f"no JSON, but {MARKED}")
        await connection.send(wrapped(MARKED, "a:b", {"token": MARKED, "code": quote(MARKED, safe="")}, 0).text)
        await connection.send(wrapped("E", "a:b", {"message": MARKED.replace("/", "\\/")}, 0, kind="Error").text)
        await connection.send(f"bytes {MARKED}".encode())
        await connection.close(1000 if visits == 1 else 4000, ("bye " if visits == 1 else "401 ") + MARKED)

    async with wild_server(behave) as url, Listening(url, Purse(MARKED)) as listening:
        await listening.until(lambda: listening.condition is Condition.REFUSED)
        await listening.until(lambda: len(listening.notices) == 10)
        look_into(listening)
        assert "401 •••" in listening.words


@pytest.mark.parametrize("form", ["http401", "http403", "close", "error"])
async def test_each_form_of_refusal(form: Refusal) -> None:
    async with tap_server(refusal=form, tokens=set()) as server, Listening(server.url, Purse(MARKED)) as listening:
        await listening.until(lambda: listening.condition is Condition.REFUSED)
        look_into(listening)


@pytest.mark.parametrize("status", [200, 301, 307, 400, 401, 403, 404, 407, 429, 500, 502])
async def test_every_answer_of_a_web_server(status: int) -> None:
    async def repeat(request: web.Request) -> web.Response:
        return web.Response(status=status, text=str(request.url), headers={"Location": str(request.url)})

    async with web_server(repeat) as url:
        failure = await failure_at(url.replace("http:", "ws:") + "/v1/events/service", Purse(MARKED))
    nowhere(failure, "".join(traceback.format_exception(failure)), failure.__cause__, failure.__context__)


async def test_every_trouble_on_the_way(unused_tcp_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    failures: list[RemoteFailure] = []
    authority = Authority()
    async with tap_server(ssl_context=authority.server_context()) as secured, tap_server() as plain:
        urls = (
            f"ws://127.0.0.1:{unused_tcp_port}/v1/events/service",
            "ws://no-such-host.invalid/v1/events/a/b",
            secured.url,
            secured.url.replace("wss:", "ws:"),
            plain.url.replace("ws:", "wss:"),
            plain.url.replace("service", "nowhere"),
        )
        failures += [await failure_at(url, Purse(MARKED)) for url in urls]
        monkeypatch.setenv("http_proxy", "http://user:proxy-secret@127.0.0.1:1")
        failures.append(await failure_at("ws://tap.example.test/v1/events/service", Purse(MARKED)))
        assert "proxy-secret" not in str(failures[-1])
    for failure in failures:
        nowhere(failure, "".join(traceback.format_exception(failure)), failure.__cause__, failure.__context__)


async def test_what_check_says() -> None:
    secrets = Secrets("", {TAP_TOKEN: MARKED})

    async def behave(connection: ServerConnection) -> None:
        await connection.send(wrapped("E", "a:b", {"message": MARKED}, 0, kind="Error").text)
        await connection.close(1000, MARKED)

    async with wild_server(behave) as url:
        finding = await examine_tap(TapSettings(url=url), secrets, SystemClock())
    assert not finding.ok
    nowhere(*finding)


async def test_a_log_that_somebody_switches_on_shows_no_request(log: pytest.LogCaptureFixture) -> None:
    async with (
        tap_server(tokens={MARKED}, first=lambda: [update()]) as server,
        Listening(server.url, Purse(MARKED)) as listening,
    ):
        await listening.until(lambda: listening.names)
        look_into(listening)
    assert "token=" not in log.text


def test_short_tokens_do_not_tear_holes_into_messages() -> None:
    assert Discretion(["12"]).cleansed(b'{"value": 12.5}') == b'{"value": 12.5}'
    assert MARKED.encode() not in Discretion([MARKED]).cleansed(f"a {MARKED} b".encode())

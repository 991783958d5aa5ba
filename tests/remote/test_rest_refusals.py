"""Gateways that refuse, redirect, lie or are none: every answer is put into the right words."""

import json
import logging

import pytest
from aiohttp import web

from tests.remote.polling import nothing_left_behind, poll  # noqa: F401 - the fixture is used by name
from tests.remote.pretend import BACCARAT, WHEEL, PretendBook, rest_studio
from tests.remote.web import SECRET, answering, failure_at, failure_of, provider_at, web_server
from thrillmon.remote.errors import Refused, RemoteFailure, Unavailable, Wrong
from thrillmon.studio.answers import Answers
from thrillmon.wire.recorder import provider_pb2 as wire
from thrillmon.wire.recorder.record_pb2 import RoundRecord

pytestmark = pytest.mark.usefixtures("nothing_left_behind")


@pytest.fixture
def book() -> PretendBook:
    return PretendBook()


async def test_a_wrong_key(book: PretendBook) -> None:
    async with rest_studio(book, api_key="another") as server:
        failure = await failure_at(server.url)
    assert isinstance(failure, Refused)
    assert "does not accept our credentials" in str(failure.sentence)
    assert "API key" in str(failure.advice)
    async with rest_studio(book, api_key="another", html_refusals=True) as server:
        failure = await failure_at(server.url)
        assert isinstance(failure, Refused)
        assert "HTTP 401" in str(failure)
        assert "<" not in str(failure)
        async with provider_at(server) as provider:
            with pytest.raises(Refused):
                await poll(provider, book.codes())


async def test_a_server_that_repeats_the_key_does_not_make_us_show_it(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    body = json.dumps({"code": 7, "message": f"key {SECRET} is blocked", "details": []})
    failure = await failure_of(answering(403, body))
    assert isinstance(failure, Refused)
    assert "key ••• is blocked" in str(failure)
    assert SECRET not in caplog.text


@pytest.mark.parametrize(
    ("status", "body", "kind", "expected", "words"),
    [
        (400, '{"code":3,"message":"bad page","details":[]}', "application/json", Wrong, "bad page"),
        (401, "", "text/plain", Refused, "HTTP 401"),
        (403, "<html>Forbidden</html>", "text/html", Refused, "our address is on its list"),
        (404, "<html>nginx</html>", "text/html", Wrong, "HTTP API is not there"),
        (404, '{"code":5,"message":"Not Found","details":[]}', "application/json", Wrong, "HTTP API is not there"),
        (404, '{"error":"no route"}', "application/json", Wrong, "HTTP API is not there"),
        (405, "", "text/plain", Wrong, "does not know the call ListGames"),
        (407, "", "text/html", Refused, "proxy on the way"),
        (408, "", "text/plain", Unavailable, "did not finish in time"),
        (418, "tea", "text/plain", Wrong, "does not accept the question"),
        (429, '{"code":8,"message":"slow down","details":[]}', "application/json", Unavailable, "asked too much"),
        (500, "Traceback", "text/plain", Unavailable, "failed while answering"),
        (500, '{"code":13,"message":"boom","details":[]}', "application/json", Unavailable, "boom"),
        (501, '{"code":12,"message":"nope","details":[]}', "application/json", Wrong, "does not know the call"),
        (502, "<html>Bad Gateway</html>", "text/html", Unavailable, "HTTP 502"),
        (503, '{"code":14,"message":"later","details":[]}', "application/json", Unavailable, "not available"),
        (504, "", "text/html", Unavailable, "did not finish in time"),
        (599, "", "text/html", Unavailable, "HTTP 599"),
        # A body that lies about being an rpcStatus.
        (500, '{"code":true,"message":"x"}', "application/json", Unavailable, "HTTP 500"),
        (500, '{"code":500,"message":"x"}', "application/json", Unavailable, "HTTP 500"),
        (500, '{"code":13,"message":["x"]}', "application/json", Unavailable, "HTTP 500"),
        (500, "[" * 100_000, "application/json", Unavailable, "HTTP 500"),
        # Successes that are none.
        (200, "<!doctype html><html>Please log in</html>", "text/html", Wrong, "web page instead of data"),
        (200, " <html>", "application/json", Wrong, "web page instead of data"),
        (200, "OK", "text/plain", Wrong, "not what the provider sends"),
        (200, "", "application/json", Wrong, "not what the provider sends"),
        (200, "[]", "application/json", Wrong, "not what the provider sends"),
        (200, '{"hello":"world"}', "application/json", Wrong, "not what the provider sends"),
        (200, "[" * 100_000, "application/json", Wrong, "not what the provider sends"),
        (200, b"\xff\xfe\x00", "application/json", Wrong, "not what the provider sends"),
        (204, "", "application/json", Wrong, "not what the provider sends"),
    ],
)
async def test_every_answer_is_put_into_the_right_words(
    status: int, body: str | bytes, kind: str, expected: type[RemoteFailure], words: str
) -> None:
    failure = await failure_of(answering(status, body, kind))
    assert isinstance(failure, expected)
    assert words in str(failure)


async def test_a_redirect_is_not_followed_as_the_key_would_go_along() -> None:
    keys: list[str | None] = []

    async def collect(request: web.Request) -> web.Response:
        keys.append(request.headers.get("X-API-Key"))
        return web.json_response({"gameProvides": []})

    async with web_server(collect) as elsewhere:
        for status in (301, 302, 303, 307, 308):
            failure = await failure_of(answering(status, "", "text/html", Location=f"{elsewhere}/v1/provider/games"))
            assert isinstance(failure, Wrong)
            assert f"HTTP {status}" in str(failure)
    assert keys == []


async def test_an_answer_beyond_all_measure_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("thrillmon.remote.gateway.LARGEST_ANSWER", 1000)
    failure = await failure_of(answering(200, '{"gameProvides":[' + " " * 2000 + "]}"))
    assert isinstance(failure, Wrong)
    assert "larger than" in str(failure)


async def test_an_answer_cut_off_in_the_middle() -> None:
    async def cut_off(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "application/json", "Content-Length": "1000"})
        await response.prepare(request)
        await response.write(b'{"gameProvides":[')
        assert request.transport is not None
        request.transport.close()
        return response

    failure = await failure_of(cut_off)
    assert isinstance(failure, Unavailable)
    assert "broke the connection off" in str(failure)


async def test_one_table_under_a_wrong_name_is_left_out(book: PretendBook) -> None:
    class Liar(Answers):
        def get_current_round(self, request: wire.GetCurrentRecordRequest) -> RoundRecord:
            return book.round_list[BACCARAT][0]

    async with rest_studio(Liar(book)) as server, provider_at(server) as provider:
        assert list(await poll(provider, book.codes())) == [BACCARAT]
        assert isinstance(provider.failed[WHEEL], Wrong)

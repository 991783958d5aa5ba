"""Tokens that are refused in every form, and renewed; and servers that are none."""

import asyncio

import pytest
from aiohttp import web
from websockets.asyncio.server import ServerConnection

from tests.remote.pretend import Authority
from tests.remote.tapping import TOKEN, Listening, Purse, failure_at, tap_server, update, wild_server
from tests.remote.web import answering, web_server
from tests.wires import Wire
from thrillmon.floor.happenings import Happened
from thrillmon.floor.links import Condition
from thrillmon.remote.errors import Refused, RemoteFailure, Unavailable, Wrong
from thrillmon.remote.tap_errors import TokenRefused
from thrillmon.studio.tap_messages import Refusal, wrapped

FORMS: list[tuple[Refusal, str]] = [
    ("http401", "refuses the token: HTTP 401"),
    ("http403", "it may not listen here (HTTP 403)"),
    ("close", "closes with the code 1008, “401 Unauthorized”"),
    ("error", "“AuthenticationError"),
]


@pytest.mark.parametrize(("form", "words"), FORMS)
async def test_each_form_of_refusal_is_said_and_not_tried_again(form: Refusal, words: str) -> None:
    async with tap_server(refusal=form, tokens={"another"}) as server, Listening(server.url) as listening:
        await listening.until(lambda: listening.condition is Condition.REFUSED)
        assert words in listening.words
        assert "not tried again" in listening.words
        await asyncio.sleep(0.5)
        assert len(server.paths) == 1
        assert len(listening.losses) == 1
        if form == "error":
            assert [one.what for one in listening.jackpots.log.all()] == [Happened.ERROR]


@pytest.mark.parametrize("form", [form for form, _ in FORMS])
async def test_a_command_without_a_window_ends_with_the_refusal(form: Refusal) -> None:
    async with tap_server(refusal=form, tokens=set()) as server:
        assert isinstance(await failure_at(server.url), TokenRefused)


@pytest.mark.parametrize(
    ("code", "reason"),
    [(4401, ""), (4000, "HTTP 401"), (1000, "401"), (1011, "error 401: session"), (3000, ""), (1008, "Unauthorized")],
)
async def test_any_close_that_means_401_is_a_refusal_even_after_events(code: int, reason: str) -> None:
    async def behave(connection: ServerConnection) -> None:
        await connection.send(update().text)
        await connection.close(code, reason)

    async with wild_server(behave) as url, Listening(url) as listening:
        await listening.until(lambda: listening.condition is Condition.REFUSED)
        assert str(code) in listening.words
        assert listening.names == ["JackpotUpdate"]


async def test_a_late_verdict_is_waited_for() -> None:
    async with tap_server(tokens=set(), verdict_seconds=0.3) as server, Listening(server.url) as listening:
        await asyncio.sleep(0.15)
        assert listening.condition is Condition.CONNECTING
        await listening.until(lambda: listening.condition is Condition.REFUSED)


async def test_other_closes_are_no_refusal() -> None:
    visits = 0

    async def behave(connection: ServerConnection) -> None:
        nonlocal visits
        visits += 1
        await connection.send(update().text)
        await connection.close(1012, "restarting")

    async with wild_server(behave) as url, Listening(url) as listening:
        await listening.until(lambda: visits > 2)
        assert all(isinstance(loss, Unavailable) for loss in listening.losses)
        assert "the code 1012, “restarting”" in str(listening.losses[0].sentence)


async def test_an_error_long_after_the_door_was_opened_is_tried_once_more() -> None:
    visits = 0
    error = wrapped("Maintenance", ":", {"message": "back soon"}, 0, kind="Error").text

    async def behave(connection: ServerConnection) -> None:
        nonlocal visits
        visits += 1
        if visits == 1:
            await connection.send(update().text)
        await connection.send(error)
        await connection.close()

    async with wild_server(behave) as url, Listening(url) as listening:
        await listening.until(lambda: listening.condition is Condition.REFUSED)
        assert visits == 2
        assert isinstance(listening.losses[0], Unavailable)
        assert "back soon" in str(listening.losses[0].sentence)


async def test_a_renewed_token_is_used_at_once() -> None:
    purse = Purse("old-token-0123", TOKEN, renewing=True)
    async with tap_server(first=lambda: [update()]) as server, Listening(server.url, purse) as listening:
        await listening.until(lambda: listening.condition is Condition.LIVE)
        assert len(server.paths) == 2
        assert not listening.losses


async def test_a_one_time_token_is_renewed_for_each_connection() -> None:
    purse = Purse("token-number-1", "token-number-2", "token-number-3", renewing=True)
    async with (
        tap_server(tokens=set(purse.tokens), once=True, first=lambda: [update()]) as server,
        Listening(server.url, purse) as listening,
    ):
        await listening.until(lambda: listening.names)
        await server.stop()
        await server.start()
        await listening.until(lambda: len(listening.names) == 2)
        assert purse.tokens == ["token-number-2", "token-number-3"]


async def test_a_token_that_a_person_lays_ready_is_found() -> None:
    purse = Purse("old-token-0123")
    async with tap_server(first=lambda: [update()]) as server, Listening(server.url, purse) as listening:
        await listening.until(lambda: listening.condition is Condition.REFUSED)
        purse.tokens = [TOKEN]
        await listening.until(lambda: listening.condition is Condition.LIVE)
        assert len(server.paths) == 2


async def test_a_person_can_have_the_same_token_tried_again() -> None:
    async with tap_server(tokens=set(), first=lambda: [update()]) as server, Listening(server.url) as listening:
        await listening.until(lambda: listening.condition is Condition.REFUSED)
        assert server.tokens is not None
        server.tokens.add(TOKEN)
        listening.tap.try_again()
        await listening.until(lambda: listening.condition is Condition.LIVE)


async def test_an_expired_token_is_told_when_it_expires() -> None:
    async with tap_server(first=lambda: [update()]) as server, Listening(server.url) as listening:
        await listening.until(lambda: listening.condition is Condition.LIVE)
        server.tokens = set()
        await server.expel("close")
        await listening.until(lambda: listening.condition is Condition.REFUSED)
        assert listening.jackpots.pots(), "what was heard is still shown, and grows old"


@pytest.mark.parametrize(
    ("status", "expected", "words"),
    [
        (200, Wrong, "web page instead of the event stream"),
        (301, Wrong, "sends us to another address (HTTP 301)"),
        (400, Wrong, "does not accept the request (HTTP 400, “bad brand”)"),
        (404, Wrong, "no event stream at /v1/events/service (HTTP 404)"),
        (407, Refused, "proxy on the way"),
        (429, Unavailable, "HTTP 429"),
        (500, Unavailable, "cannot open the event stream now (HTTP 500, “bad brand”)"),
        (503, Unavailable, "HTTP 503"),
    ],
)
async def test_other_answers_to_the_upgrade(status: int, expected: type[RemoteFailure], words: str) -> None:
    async with web_server(answering(status, "bad brand", "text/plain", Location="http://127.0.0.1:1/")) as url:
        failure = await failure_at(url.replace("http:", "ws:") + "/v1/events/service")
    assert isinstance(failure, expected)
    assert words in str(failure)
    assert failure.advice


async def test_a_redirect_is_not_followed_as_the_token_would_go_along() -> None:
    visits: list[str] = []

    async def collect(request: web.Request) -> web.Response:
        visits.append(request.path_qs)
        return web.Response()

    async with web_server(collect) as elsewhere:
        target = elsewhere.replace("http:", "ws:") + "/v1/events/service"
        async with web_server(answering(307, "", "text/html", Location=target)) as url:
            failure = await failure_at(url.replace("http:", "ws:") + "/v1/events/service")
    assert "was not followed" in str(failure)
    assert visits == []


async def test_a_wrong_path_is_told_from_a_wrong_host() -> None:
    async with tap_server(prefix="/v2/events") as server:
        failure = await failure_at(f"ws://127.0.0.1:{server.port}/v1/events/service")
    assert isinstance(failure, Wrong)
    assert "/v1/events/OPERATOR/BRAND" in str(failure.advice)
    failure = await failure_at("ws://no-such-host.invalid/v1/events/service")
    assert "no-such-host.invalid is not known" in str(failure)


async def test_plain_text_to_a_tls_port_and_tls_to_a_plain_port() -> None:
    authority = Authority()
    async with tap_server(ssl_context=authority.server_context()) as server:
        failure = await failure_at(server.url.replace("wss:", "ws:"))
        assert isinstance(failure, Wrong)
        assert "talks TLS, but TLS is switched off here. Write wss://" in str(failure)
        stranger = await failure_at(server.url)
        assert "certificate of 127.0.0.1" in str(stranger)
        assert "cannot be trusted" in str(stranger)
    async with tap_server() as server:
        failure = await failure_at(server.url.replace("ws:", "wss:"), ssl_context=authority.client_context())
        assert isinstance(failure, Wrong)
        assert "talks plain text, but TLS is switched on here" in str(failure)
        assert "ws://" in str(failure.advice)


async def test_a_mute_server_is_told_from_an_absent_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("thrillmon.remote.tap_session.CONNECT_SECONDS", 0.3)
    monkeypatch.setattr("thrillmon.remote.tap_errors.DIAGNOSIS_SECONDS", 0.5)

    async with Wire(1) as wire:
        wire.mute()
        failure = await failure_at(f"ws://127.0.0.1:{wire.port}/v1/events/service")
    assert isinstance(failure, Unavailable)
    assert "gives no sign of life" in str(failure)

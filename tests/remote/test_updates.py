"""News are fetched from a real server once, without telling who asks; every trouble is a sentence."""

import asyncio

import pytest
from aiohttp import web

from tests.ports import Ports
from tests.remote.test_feed import believed, told
from tests.remote.web import answering, web_server
from thrillmon.remote.feed import LARGEST, FeedError
from thrillmon.remote.updates import fetch


async def refused(url: str, patience: float = 5.0) -> str:
    with pytest.raises(FeedError) as caught:
        await fetch(url, patience=patience)
    return str(caught.value)


async def test_news_come_over_the_wire_and_nobody_learns_who_asked() -> None:
    asked: list[web.Request] = []

    async def respond(request: web.Request) -> web.Response:
        asked.append(request)
        return web.Response(body=told())

    async with web_server(respond) as url:
        assert believed(await fetch(f"{url}/news.json")).name == "1.2.0"
    assert asked[0].headers["User-Agent"] == "thrillmon"
    assert set(asked[0].headers) <= {"Host", "Accept", "Accept-Encoding", "User-Agent"}
    assert not asked[0].query_string


async def test_a_server_that_never_ends_is_cut_short() -> None:
    async def respond(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse()
        await answer.prepare(request)
        for _ in range(200):
            await answer.write(b" " * 4096)
        return answer

    async with web_server(respond) as url:
        body = await fetch(url)
    assert LARGEST < len(body) < LARGEST + 300_000
    with pytest.raises(FeedError, match="larger than"):
        believed(body)


@pytest.mark.parametrize("status", [301, 404, 500])
async def test_other_answers_are_told(status: int) -> None:
    async with web_server(answering(status, Location="https://example.com/")) as url:
        assert f"127.0.0.1 answers {status} instead of news" in await refused(url)


async def test_nobody_there_and_nobody_answering_are_told() -> None:
    ports = Ports(1)
    assert "cannot be reached safely" in await refused(f"http://127.0.0.1:{ports.numbers[0]}/")
    ports.close()

    enough = asyncio.Event()

    async def respond(request: web.Request) -> web.Response:
        await enough.wait()
        return web.Response()

    async with web_server(respond) as url:
        assert "does not answer within" in await refused(url, patience=0.05)
        enough.set()


async def test_only_this_machine_is_asked_without_encryption() -> None:
    assert "https only" in await refused("http://updates.example.com/news.json")


async def test_a_server_that_cannot_prove_who_it_is_tells_nothing() -> None:
    async with web_server(answering(200, told())) as url:
        assert "cannot be reached safely" in await refused(url.replace("http:", "https:"))

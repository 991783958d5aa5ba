"""The REST twin of the pretend studio: paths, JSON and refusals as the provider's gateway has them."""

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from yarl import URL

from tests.remote.pretend import (
    BACCARAT,
    PLATFORM,
    ROUND_SECONDS,
    ROUNDS,
    START,
    WHEEL,
    Authority,
    PretendBook,
    rest_studio,
)
from thrillmon.studio.gateway_json import printed
from thrillmon.studio.rest_server import RestServer
from thrillmon.wire.recorder.record_pb2 import RoundRecord, StepAction

KEY = {"X-API-Key": "s3cret"}


@pytest.fixture
def book() -> PretendBook:
    return PretendBook()


@pytest.fixture
async def server(book: PretendBook) -> AsyncIterator[RestServer]:
    async with rest_studio(book, api_key="s3cret") as server:
        yield server


async def ask(server: RestServer, path: str, verb: str = "GET", body: object = None, **how: Any) -> tuple[int, Any]:
    """Return status and JSON of an answer; the path goes out as it stands here."""
    how = {"headers": KEY} | how
    async with (
        aiohttp.ClientSession() as session,
        session.request(verb, URL(server.url + path, encoded=True), json=body, **how) as response,
    ):
        return response.status, await response.json()


async def test_every_path_of_the_gateway_answers(server: RestServer, book: PretendBook) -> None:
    newest = book.round_list[BACCARAT][0]
    shoe, shift = book.shoe_list[BACCARAT][0], book.shift_list[BACCARAT][0]
    for path, expected in {
        "/v1/recorder/shifts": "shiftRecord",
        f"/v1/recorder/shifts/{shift.shift_code}": "shiftCode",
        f"/v1/recorder/shifts:current?gameCode={BACCARAT}": "roundCodes",
        "/v1/provider/shoes": "shoeRecord",
        f"/v1/recorder/shoes/{shoe.shoe_code}": "cutRound",
        f"/v1/recorder/shoes:current?gameCode={BACCARAT}": "decks",
        f"/v1/recorder/shoes/{shoe.shoe_code}/rounds": "roundRecords",
        "/v1/provider/rounds": "roundRecord",
        f"/v1/recorder/rounds/{newest.round_code}": "process",
        f"/v1/recorder/rounds:current?gameCode={BACCARAT}": "process",
        f"/v1/recorder/playback/{newest.round_code}?platform={PLATFORM}": "medias",
        "/v1/provider/games": "gameProvides",
        f"/v1/provider/games/{WHEEL}": "lastRoundCode",
        "/v1/provider/dealers/D001": "birthday",
    }.items():
        status, answer = await ask(server, path)
        assert (status, expected in answer) == (200, True), path
    status, answer = await ask(server, "/v1/provider/dealers", "POST", {"codes": ["D001"], "pageSize": 5})
    assert (status, answer["total"], answer["dealers"][0]["name"]) == (200, "1", "陳美玲")


async def test_a_round_is_printed_as_the_gateway_prints_it(server: RestServer, book: PretendBook) -> None:
    _, shown = await ask(server, f"/v1/recorder/rounds/{book.round_list[BACCARAT][0].round_code}")
    assert shown["shiftRound"] == "12"  # 64-bit numbers are text
    assert shown["betStep"] == "ROUND_BET"
    assert shown["tsStart"] == "2023-11-14T22:24:20Z"
    assert shown["tsEnd"] is None  # unset messages are null
    assert (shown["tags"], shown["winType"], shown["gameVersion"], shown["isEnd"]) == ({}, {}, "", False)
    assert {"cancel", "cancelCode", "cancelMessage", "test"}.isdisjoint(shown)  # unset proto3 optional
    [step] = shown["process"]
    assert (step["duration"], step["betStep"], step["actions"]) == ("25", "ROUND_BET", [])
    assert {"seat", "error", "cancel"}.isdisjoint(step)
    [card] = shown["seats"]["68"]["cards"]["1"]["list"]
    assert card == {"id": "", "code": "SPADE_8", "index": "3", "visible": True}
    assert shown["seats"]["68"]["cards"]["1"]["pattern"] == 0
    # base64 of the twelve bytes
    assert len(shown["id"]) == 16


def test_unset_messages_are_null_inside_lists_too() -> None:
    record = RoundRecord()
    record.process.add().actions.add()
    shown = printed(record)
    assert shown["process"][0]["timestamp"] is None
    assert shown["process"][0]["actions"][0]["data"] is None
    action = StepAction()
    action.data.Pack(RoundRecord(round_code="R"))
    assert printed(action)["data"]["roundCode"] == "R"


async def test_enums_by_number_on_a_switch_and_unknown_ones_always(book: PretendBook) -> None:
    odd = RoundRecord()
    odd.CopyFrom(book.round_list[BACCARAT][0])
    odd.bet_step = 77  # type: ignore[assignment]
    book.replace_current(odd)
    path = f"/v1/recorder/rounds/{odd.round_code}"
    async with rest_studio(book, enums="numbers") as server:
        _, shown = await ask(server, path)
        assert (shown["betStep"], shown["process"][0]["betStep"]) == (77, 1)
    async with rest_studio(book) as server:
        _, shown = await ask(server, path)
        assert (shown["betStep"], shown["process"][0]["betStep"]) == (77, "ROUND_BET")


async def test_list_queries_in_both_spellings(server: RestServer) -> None:
    since, until = START + 2 * ROUND_SECONDS, START + 4 * ROUND_SECONDS
    assert (since, until) == (1700000120, 1700000240)
    for query in (
        f"gameCode={BACCARAT}&tsFrom=2023-11-14T22:15:20Z&tsTo=2023-11-14T22:17:20Z",
        f"game_code={BACCARAT}&ts_from=2023-11-14T22:15:20.000Z&ts_to=2023-11-15T06:17:20%2B08:00",
        "gameType=BACCARAT&gameSubtype=3&tsFrom=2023-11-14T22:15:20Z&tsTo=2023-11-14T22:17:20Z&nonsense=1",
        "gameType=16&tsFrom=2023-11-14T22:15:20Z&tsTo=2023-11-14T22:17:20Z&roundStatusType=2",
    ):
        status, answer = await ask(server, f"/v1/provider/rounds?{query}")
        assert status == 200
        assert [record["shiftRound"] for record in answer["roundRecord"]] == ["5", "4", "3"], query


async def test_tokens_and_pages(server: RestServer) -> None:
    _, first = await ask(server, f"/v1/provider/rounds?gameCode={BACCARAT}&pageSize=7")
    _, by_token = await ask(
        server, f"/v1/provider/rounds?gameCode={BACCARAT}&pageSize=7&searchAfter={first['searchAfter']}"
    )
    _, by_page = await ask(server, f"/v1/provider/rounds?gameCode={BACCARAT}&pageSize=7&page=2")
    assert [record["shiftRound"] for record in by_token["roundRecord"]] == ["5", "4", "3", "2", "1"]
    assert by_page["roundRecord"] == by_token["roundRecord"]
    assert first["total"] == str(ROUNDS)


@pytest.mark.parametrize(
    ("verb", "path", "http", "code"),
    [
        ("GET", "/v1/nothing", 404, 5),
        ("GET", "/", 404, 5),
        ("GET", "/v1/recorder/rounds", 404, 5),
        ("POST", "/v1/provider/games", 501, 12),
        ("GET", "/v1/provider/dealers", 501, 12),
        ("DELETE", "/v1/recorder/rounds/X", 501, 12),
        ("POST", f"/v1/provider/games/{BACCARAT}:verify", 501, 12),
        ("POST", f"/v1/provider/games/{BACCARAT}:instructions", 501, 12),
        ("GET", "/v1/recorder/rounds/nope", 404, 5),
        ("GET", f"/v1/recorder/rounds%3Acurrent?gameCode={BACCARAT}", 404, 5),
        ("GET", "/v1/recorder/rounds:current", 400, 3),
        ("GET", "/v1/recorder/playback/nope", 400, 3),
        ("GET", "/v1/provider/rounds?tsFrom=yesterday", 400, 3),
        ("GET", "/v1/provider/rounds?page=one", 400, 3),
        ("GET", "/v1/provider/rounds?gameType=CHESS", 400, 3),
        ("POST", "/v1/provider/dealers", 400, 3),
    ],
)
async def test_what_cannot_be_answered_is_an_rpc_status(
    server: RestServer, verb: str, path: str, http: int, code: int
) -> None:
    status, answer = await ask(server, path, verb, ["no object"] if path.endswith("dealers") else None)
    assert (status, answer["code"], answer["details"]) == (http, code, [])
    assert answer["message"]


async def test_a_wrong_key_is_refused_in_json_or_as_a_proxy_would(book: PretendBook, server: RestServer) -> None:
    for headers in ({}, {"X-API-Key": "other"}):
        status, answer = await ask(server, "/v1/provider/games", headers=headers)
        assert (status, answer["code"]) == (401, 16)
    async with (
        rest_studio(book, api_key="s3cret", html_refusals=True) as proxied,
        aiohttp.ClientSession() as session,
        session.get(f"{proxied.url}/v1/provider/games") as response,
    ):
        assert (response.status, response.content_type) == (401, "text/html")
        assert (await response.text()).startswith("<html>")


async def test_dealers_were_a_get_once(book: PretendBook) -> None:
    async with rest_studio(book, dealers_verb="GET") as server:
        status, answer = await ask(server, "/v1/provider/dealers?codes=D000&codes=D003")
        assert (status, [dealer["code"] for dealer in answer["dealers"]]) == (200, ["D000", "D003"])
        assert (await ask(server, "/v1/provider/dealers", "POST", {}))[0] == 501


async def test_a_code_may_need_escaping(book: PretendBook) -> None:
    odd = RoundRecord()
    odd.CopyFrom(book.round_list[BACCARAT][0])
    odd.round_code = "R/1 é"
    book.replace_current(odd)
    async with rest_studio(book) as server:
        status, answer = await ask(server, "/v1/recorder/rounds/R%2F1%20%C3%A9")
        assert (status, answer["roundCode"]) == (200, "R/1 é")


async def test_https(book: PretendBook) -> None:
    authority = Authority()
    async with rest_studio(book, ssl_context=authority.server_context()) as server:
        assert server.url.startswith("https://")
        status, _ = await ask(server, "/v1/provider/games", ssl=authority.client_context())
        assert status == 200


async def test_a_mute_server_answers_nobody_and_can_be_stopped_and_started(book: PretendBook) -> None:
    muted = True
    async with rest_studio(book, muted=lambda: muted) as server, aiohttp.ClientSession() as session:
        url, port = f"{server.url}/v1/provider/games", server.port
        with pytest.raises(TimeoutError):
            await session.get(url, timeout=aiohttp.ClientTimeout(total=0.1))
        await server.stop()
        with pytest.raises(aiohttp.ClientConnectorError):
            await session.get(url)
        muted = False
        await server.start()
        assert server.port == port
        async with session.get(url) as response:
            assert json.loads(await response.read())["gameProvides"]


async def test_a_taken_port_is_said(book: PretendBook, server: RestServer) -> None:
    with pytest.raises(OSError, match=f"{server.port}"):
        async with rest_studio(book, port=server.port):
            pass

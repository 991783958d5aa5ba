"""The floor polled over REST: what is told, through restarts and silence, and how it ends."""

import asyncio
import json
from contextlib import aclosing

import pytest
from aiohttp import web

from tests.remote.polling import nothing_left_behind, poll  # noqa: F401 - the fixture is used by name
from tests.remote.pretend import BACCARAT, PLATFORM, WHEEL, PretendBook, rest_studio
from tests.remote.web import SECRET, answering, provider_at, web_server
from thrillmon.floor.snapshots import Current
from thrillmon.remote.errors import NotFound, Unavailable
from thrillmon.remote.rest import RestProvider
from thrillmon.tasks import Tasks

pytestmark = pytest.mark.usefixtures("nothing_left_behind")


@pytest.fixture
def book() -> PretendBook:
    return PretendBook()


# ---- what is told


@pytest.mark.parametrize("enums", ["names", "numbers"])
async def test_rest_tells_what_grpc_tells(book: PretendBook, enums: str) -> None:
    async with rest_studio(book, api_key=SECRET, enums=enums) as server, provider_at(server) as provider:
        assert await provider.games() == book.games
        told = await poll(provider, book.codes())
        assert told[BACCARAT] == Current(
            BACCARAT, book.round_list[BACCARAT][0], book.shoe_list[BACCARAT][0], book.shift_list[BACCARAT][0], None
        )
        assert told[WHEEL].shoe is None
        again = await poll(provider, book.codes())
        assert again[BACCARAT] == Current(BACCARAT, book.round_list[BACCARAT][0], None, None, None)
        assert [dealer.name for dealer in await provider.dealers(["D001", "D999"])] == ["陳美玲"]
        assert (provider.name, provider.failed) == ("rest", {})


async def test_dealers_of_a_gateway_up_to_1_6_0(book: PretendBook) -> None:
    async with rest_studio(book, dealers_verb="GET") as server, provider_at(server) as provider:
        for _ in range(2):
            assert [dealer.code for dealer in await provider.dealers(["D000", "D002"])] == ["D000", "D002"]


async def test_a_path_in_front_of_the_gateway(book: PretendBook) -> None:
    async def respond(request: web.Request) -> web.Response:
        assert request.path == "/casino/api/v1/provider/games"
        return web.json_response({"gameProvides": [{"gameCode": "G"}]})

    async with web_server(respond) as url, provider_at(f"{url}/casino/api/") as provider:
        assert [game.game_code for game in await provider.games()] == ["G"]


async def test_the_current_calls_keep_their_colon_and_carry_the_key(book: PretendBook) -> None:
    seen: list[tuple[str, str | None]] = []

    async def respond(request: web.Request) -> web.Response:
        seen.append((request.raw_path, request.headers.get("X-API-Key")))
        return web.json_response({"code": 5, "message": "no round", "details": []}, status=404)

    async with web_server(respond) as url, provider_at(url) as provider:
        told = await poll(provider, ["A/B é"])
    assert told["A/B é"].round is None
    assert seen == [("/v1/recorder/rounds:current?gameCode=A%2FB+%C3%A9", SECRET)]


async def test_answers_in_the_other_spelling_with_unknown_things(book: PretendBook) -> None:
    record = {
        "game_code": "G",
        "roundCode": "R",
        "bet_step": 77,
        "shiftRound": 4,
        "winType": {"68": "WIN", "69": 9, "70": "SPLIT"},
        "tsStart": "2023-11-14T22:24:20.123456789Z",
        "novelty": {"deep": [1, 2]},
        "process": [{"code": 8, "actions": [{"code": "SPIN", "data": {"@type": "x/unknown.Type", "speed": 3}}]}],
        "test": False,
    }
    async with web_server(answering(200, json.dumps(record))) as url, provider_at(url) as provider:
        told = (await poll(provider, ["G"]))["G"].round
    assert told is not None
    assert (told.round_code, told.bet_step, told.shift_round, dict(told.win_type)) == ("R", 77, 4, {68: 2, 69: 9})
    assert told.ts_start.nanos == 123456789
    assert told.HasField("test")
    assert not told.HasField("cancel")
    kept = told.process[0].actions[0].data
    assert kept.type_url.endswith("Struct")
    assert b"unknown.Type" in kept.value


async def test_what_cannot_be_read_costs_only_itself(caplog: pytest.LogCaptureFixture) -> None:
    answer = {"gameProvides": [{"gameCode": "A"}, {"gameCode": 7, "state": 1}, "junk", {"gameCode": "B"}]}
    async with web_server(answering(200, json.dumps(answer))) as url, provider_at(url) as provider:
        games = await provider.games()
        assert await provider.games() == games
    assert [(game.game_code, game.state) for game in games] == [("A", 0), ("", 1), ("B", 0)]
    # Said once, not with every poll.
    assert caplog.text.count("2 values of ListGames cannot be read: gameProvides.1.gameCode") == 1


async def test_an_empty_floor_is_not_wrong() -> None:
    for body in ("{}", '{"gameProvides":[]}', '{"gameProvides":null}'):
        async with web_server(answering(200, body)) as url, provider_at(url) as provider:
            assert await provider.games() == []


# ---- trouble


async def test_a_mute_server_and_its_return(book: PretendBook) -> None:
    book = PretendBook(tables=40, rounds=1)
    muted = False
    async with rest_studio(book, muted=lambda: muted) as server, provider_at(server, deadline_seconds=0.2) as provider:
        assert len(await poll(provider, book.codes())) == 40
        muted = True
        with pytest.raises(Unavailable, match=r"did not answer ListGames within 0\.2 s"):
            await provider.games()
        async with asyncio.timeout(1.5):
            with pytest.raises(Unavailable, match="did not answer"):
                await poll(provider, book.codes())
        muted = False
        assert len(await poll(provider, book.codes())) == 40


async def test_after_a_restart_the_next_poll_is_answered(book: PretendBook) -> None:
    async with rest_studio(book) as server, provider_at(server) as provider:
        await poll(provider, book.codes())
        await server.stop()
        with pytest.raises(Unavailable, match="refuses the connection"):
            await poll(provider, book.codes())
        await server.start()
        assert (await poll(provider, book.codes()))[BACCARAT].shoe is not None


async def test_two_hundred_tables(book: PretendBook) -> None:
    book = PretendBook(tables=200, rounds=1)
    async with rest_studio(book) as server, provider_at(server, deadline_seconds=5) as provider:
        async with asyncio.timeout(20):
            assert len(await poll(provider, book.codes())) == 200


# ---- settings and endings


@pytest.mark.parametrize(
    "url",
    [
        "ftp://host/",
        "host:8443",
        "",
        "https://",
        f"https://user:{SECRET}@host/",
        f"https://host/?key={SECRET}",
        "https://host:99999/",
        "https://[::1/",
    ],
)
def test_impossible_addresses_are_said_without_showing_them(url: str) -> None:
    with pytest.raises(ValueError, match="REST address") as caught:
        RestProvider(url, api_key="k", platform=PLATFORM)
    assert SECRET not in str(caught.value)


def test_an_impossible_key_is_said_without_showing_it() -> None:
    with pytest.raises(ValueError, match="API key must be printable ASCII") as caught:
        RestProvider("https://host", api_key=f"{SECRET}\r\nX: y", platform=PLATFORM)
    assert SECRET not in str(caught.value)


async def test_without_a_key_none_is_sent(book: PretendBook) -> None:
    async def respond(request: web.Request) -> web.Response:
        assert "X-API-Key" not in request.headers
        return web.json_response({"gameProvides": []})

    async with web_server(respond) as url, provider_at(url, api_key="") as provider:
        assert await provider.games() == []


async def test_cancelling_leaving_and_closing_leave_nothing_behind(book: PretendBook) -> None:
    asked = asyncio.Event()
    muted = True

    def is_muted() -> bool:
        asked.set()
        return muted

    async with (
        rest_studio(book, muted=is_muted) as server,
        provider_at(server, deadline_seconds=30) as provider,
        Tasks() as tasks,
    ):
        for work in (provider.games(), poll(provider, book.codes())):
            asked.clear()
            task = tasks.start("work", work)
            await asked.wait()
            await tasks.stop("work")
            assert task.cancelled()
        muted = False
        async with aclosing(provider.current(book.codes(), spread_seconds=60)) as answers:
            assert await anext(answers)
        muted = True
        asked.clear()
        games = tasks.start("games", told_at_the_end(provider))
        await asked.wait()
        await provider.close()
        async with asyncio.timeout(1.0):
            assert "has been closed" in await games
        with pytest.raises(Unavailable, match="has been closed"):
            await provider.games()


async def told_at_the_end(provider: RestProvider) -> str:
    with pytest.raises(Unavailable) as caught:
        await provider.games()
    return str(caught.value)


async def test_a_record_that_is_not_there_is_not_found(book: PretendBook) -> None:
    async with rest_studio(book) as server, provider_at(server) as provider:
        with pytest.raises(NotFound, match="nothing under that code"):
            await provider.recorder().round("nope")

"""The gRPC server of the pretend studio: which calls exist, what they answer, who gets in and when."""

import asyncio
from collections.abc import AsyncIterator

import grpc
import pytest
from google.protobuf.message import Message

from tests.remote.pretend import BACCARAT, PLATFORM, WHEEL, PretendBook, grpc_studio
from tests.studio.grpc_client import PROVIDER, RECORDER, Client
from thrillmon.studio.answers import Answers
from thrillmon.studio.grpc_server import GrpcServer, answers_by_name
from thrillmon.studio.reading import Switches
from thrillmon.tasks import Tasks
from thrillmon.wire.recorder import provider_pb2 as wire
from thrillmon.wire.recorder.record_pb2 import RoundRecord

CALLS_WITHOUT_REQUIRED_FIELDS = {
    "ListGames",
    "ListDealers",
    "ListRounds",
    "ListShoe",
    "ListShifts",
    "FetchCurrentGame",
    "GetDealers",
}


@pytest.fixture
def book() -> PretendBook:
    return PretendBook()


@pytest.fixture
async def both(book: PretendBook) -> AsyncIterator[Client]:
    async with grpc_studio(book, generation="both") as server:
        client = Client(server)
        yield client
        await client.close()


def methods(generation: str) -> list[str]:
    fetch = [name for name in answers_by_name(Answers(PretendBook())) if name.startswith("Fetch")] + ["GetDealers"]
    if generation == "fetch":
        return fetch
    return [name for name in answers_by_name(Answers(PretendBook())) if name not in fetch]


@pytest.mark.parametrize(("generation", "other"), [("list", "fetch"), ("fetch", "list")])
async def test_a_generation_has_its_own_calls_and_none_of_the_other(
    book: PretendBook, generation: str, other: str
) -> None:
    async with grpc_studio(book, generation=generation) as server:
        client = Client(server)
        services = wire.DESCRIPTOR.services_by_name.values()
        paths = {
            method.name: f"{service.full_name}/{method.name}" for service in services for method in service.methods
        }
        for name in methods(other):
            assert await client.status(paths[name], wire.ListGamesRequest()) == grpc.StatusCode.UNIMPLEMENTED
        for name in set(methods(generation)) - CALLS_WITHOUT_REQUIRED_FIELDS:
            code = await client.status(paths[name], wire.ListGamesRequest())
            assert code == grpc.StatusCode.INVALID_ARGUMENT, name
        await client.close()


@pytest.mark.parametrize("name", ["VerifyGame", "GamblerInstructions"])
async def test_the_calls_that_act_on_a_table_do_not_exist(both: Client, name: str) -> None:
    assert await both.status(f"{PROVIDER}/{name}", wire.GetRequest(code="x")) == grpc.StatusCode.UNIMPLEMENTED


async def test_games_in_both_generations(both: Client) -> None:
    listed = await both.ask(f"{PROVIDER}/ListGames", wire.ListGamesRequest(), wire.ListGamesResponse)
    question = wire.FetchGameProvideListRequest(platform=PLATFORM)
    fetched = await both.ask(f"{PROVIDER}/FetchGameProvideList", question, wire.FetchGameProvideListResponse)
    assert [game.game_code for game in listed.game_provides] == [BACCARAT, WHEEL]
    assert list(fetched.game_provides) == list(listed.game_provides)
    one = await both.ask(f"{PROVIDER}/GetGames", wire.GetRequest(code=WHEEL), wire.GameProvide)
    assert one == listed.game_provides[1]
    question = wire.FetchGameProvideRequest(platform=PLATFORM, game_code=WHEEL)
    fetched_one = await both.ask(f"{PROVIDER}/FetchGameProvide", question, wire.FetchGameProvideResponse)
    assert fetched_one.game_provide == one


@pytest.mark.parametrize(
    ("path", "question"),
    [
        (f"{PROVIDER}/GetGames", wire.GetRequest(code="nope")),
        (f"{PROVIDER}/GetDealer", wire.GetRequest(code="nope")),
        (f"{PROVIDER}/FetchGameProvideList", wire.FetchGameProvideListRequest(platform="other")),
        (f"{PROVIDER}/FetchGameProvide", wire.FetchGameProvideRequest(platform=PLATFORM, game_code="nope")),
        (f"{RECORDER}/GetRound", wire.GetRequest(code="nope")),
        (f"{RECORDER}/GetShoe", wire.GetRequest(code="nope")),
        (f"{RECORDER}/GetShift", wire.GetRequest(code="nope")),
        (f"{RECORDER}/GetCurrentRound", wire.GetCurrentRecordRequest(game_code="nope")),
        (f"{RECORDER}/GetCurrentShoe", wire.GetCurrentRecordRequest(game_code=WHEEL)),
        (f"{RECORDER}/GetRoundsByShoe", wire.GetRoundsByShoeRequest(shoe_code="nope")),
        (f"{RECORDER}/GetPlayBackRound", wire.GetRoundPlayBackRequest(code="nope", platform=PLATFORM)),
        (f"{RECORDER}/FetchLastOneRoundRecord", wire.FetchRoundRecordRequest(game_code="nope")),
    ],
)
async def test_unknown_codes_are_not_found(both: Client, path: str, question: Message) -> None:
    assert await both.status(path, question) == grpc.StatusCode.NOT_FOUND


async def test_dealers_by_code_and_by_page(both: Client, book: PretendBook) -> None:
    question = wire.ListDealersRequest(codes=["D001", "D003", "D999"])
    listed = await both.ask(f"{PROVIDER}/ListDealers", question, wire.ListDealersResponse)
    assert [dealer.name for dealer in listed.dealers] == ["陳美玲", "Ana-Lucía"]
    fetched = await both.ask(
        f"{PROVIDER}/GetDealers", wire.GetDealerRequest(dealer_codes=["D001"]), wire.GetDealerResponse
    )
    assert list(fetched.dealers) == [book.people[1]]
    question = wire.ListDealersRequest(page=2, pageSize=3)
    second = await both.ask(f"{PROVIDER}/ListDealers", question, wire.ListDealersResponse)
    assert (list(second.dealers), second.total) == ([book.people[3]], 4)
    one = await both.ask(f"{PROVIDER}/GetDealer", wire.GetRequest(code="D002"), wire.Dealer)
    assert one.name == "O'Neill"


async def test_the_current_records_of_a_table(both: Client, book: PretendBook) -> None:
    for name, expected in (
        ("GetCurrentRound", book.current_round(BACCARAT)),
        ("GetCurrentShoe", book.current_shoe(BACCARAT)),
        ("GetCurrentShift", book.current_shift(BACCARAT)),
    ):
        question = wire.GetCurrentRecordRequest(game_code=BACCARAT)
        assert await both.ask(f"{RECORDER}/{name}", question, type(expected)) == expected


async def test_the_bulk_call_tells_tables_and_time_and_leaves_unknown_ones_out(both: Client, book: PretendBook) -> None:
    question = wire.FetchCurrentGameRequest(game_codes=[BACCARAT, WHEEL, "nope"], shoe=True)
    answer = await both.ask(f"{PROVIDER}/FetchCurrentGame", question, wire.FetchCurrentGameResponse)
    assert sorted(answer.map_current_games) == [BACCARAT, WHEEL]
    assert answer.map_current_games[BACCARAT].round == book.current_round(BACCARAT)
    assert answer.map_current_games[BACCARAT].shoe == book.current_shoe(BACCARAT)
    assert not answer.map_current_games[WHEEL].HasField("shoe")
    assert not answer.map_current_games[BACCARAT].HasField("shift")
    assert answer.ts.seconds == int(book.now())


@pytest.mark.parametrize(("between", "expected"), [("last", 1), ("not_found", 0)])
async def test_between_rounds_the_switch_decides(book: PretendBook, between: str, expected: int) -> None:
    ended = RoundRecord()
    ended.CopyFrom(book.round_list[BACCARAT][0])
    ended.is_end = True
    book.replace_current(ended)
    async with grpc_studio(Answers(book, Switches(between_rounds=between)), generation="both") as server:
        client = Client(server)
        bulk = await client.ask(
            f"{PROVIDER}/FetchCurrentGame",
            wire.FetchCurrentGameRequest(game_codes=[BACCARAT]),
            wire.FetchCurrentGameResponse,
        )
        assert bulk.map_current_games[BACCARAT].HasField("round") == bool(expected)
        last = await client.ask(
            f"{RECORDER}/FetchLastOneRoundRecord",
            wire.FetchRoundRecordRequest(game_code=BACCARAT),
            wire.FetchRoundRecordResponse,
        )
        assert len(last.round_record) == expected
        question = wire.GetCurrentRecordRequest(game_code=BACCARAT)
        if expected:
            assert (await client.ask(f"{RECORDER}/GetCurrentRound", question, RoundRecord)).is_end
        else:
            assert await client.status(f"{RECORDER}/GetCurrentRound", question) == grpc.StatusCode.NOT_FOUND
        await client.close()


async def test_without_the_required_metadata_nobody_gets_in(book: PretendBook) -> None:
    async with grpc_studio(book, required_metadata=("x-token", "s3cret")) as server:
        client = Client(server)
        path, question = f"{PROVIDER}/ListGames", wire.ListGamesRequest()
        assert await client.status(path, question) == grpc.StatusCode.UNAUTHENTICATED
        wrong = (("x-token", "other"),)
        assert await client.status(path, question, metadata=wrong) == grpc.StatusCode.UNAUTHENTICATED
        right = (("x-token", "s3cret"),)
        assert (await client.ask(path, question, wire.ListGamesResponse, metadata=right)).game_provides
        await client.close()


async def test_a_mute_server_answers_nobody_until_it_is_stopped(book: PretendBook) -> None:
    muted = True
    arrived = asyncio.Event()

    def is_muted() -> bool:
        arrived.set()
        return muted

    async with grpc_studio(book, muted=is_muted) as server:
        client = Client(server)
        path, question = f"{PROVIDER}/ListGames", wire.ListGamesRequest()
        assert await client.status(path, question, timeout=0.1) == grpc.StatusCode.DEADLINE_EXCEEDED
        muted = False
        assert (await client.ask(path, question, wire.ListGamesResponse)).game_provides
        muted = True
        arrived.clear()
        async with Tasks() as tasks:
            hanging = tasks.start("hanging", client.status(path, question, timeout=30))
            await arrived.wait()
            await server.stop()
            # UNAVAILABLE or cancelled, by whether the call or its connection is heard to end first.
            _, still_hanging = await asyncio.wait([hanging], timeout=1.0)
            assert not still_hanging
        await client.close()


async def test_latency_is_waited_for(book: PretendBook) -> None:
    waits: list[float] = []

    async def pause(seconds: float) -> None:
        waits.append(seconds)

    async with grpc_studio(book, latency_seconds=0.25, pause=pause) as server:
        client = Client(server)
        await client.ask(f"{PROVIDER}/ListGames", wire.ListGamesRequest(), wire.ListGamesResponse)
        await client.close()
    assert waits == [0.25]


async def test_a_taken_port_is_said_and_a_restart_keeps_the_port(book: PretendBook) -> None:
    async with grpc_studio(book) as server:
        port = server.port
        with pytest.raises(OSError, match=f"{port}"):
            await GrpcServer(Answers(book), port=port).start()
        await server.stop()
        await server.start()
        assert server.port == port

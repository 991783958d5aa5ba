"""The floor polled over gRPC: what is told, in which generation, how fast, and how it ends."""

import asyncio
from collections.abc import Coroutine
from contextlib import aclosing

import pytest

from tests.remote.polling import (  # noqa: F401 - the fixture is used by name
    GENERATIONS,
    SECRET,
    nothing_left_behind,
    poll,
    poll_whole,
    provider_at,
    until_answered,
)
from tests.remote.pretend import (
    BACCARAT,
    WHEEL,
    PretendBook,
    grpc_studio,
)
from thrillmon.clock import FakeClock
from thrillmon.remote.errors import NotFound, Unavailable, Unimplemented, Wrong
from thrillmon.studio.answers import Answers
from thrillmon.studio.grpc_server import GrpcServer
from thrillmon.studio.reading import Switches
from thrillmon.tasks import Tasks
from thrillmon.wire.recorder import provider_pb2 as wire
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

pytestmark = pytest.mark.usefixtures("nothing_left_behind")


@pytest.fixture
def book() -> PretendBook:
    return PretendBook()


class Counting(Answers):
    """Counts how often the records of the tables are asked for."""

    def __init__(self, book: PretendBook, switches: Switches | None = None) -> None:
        super().__init__(book, switches)
        self.rounds = 0
        self.shoes: list[str] = []
        self.shifts: list[str] = []
        self.fetched: list[tuple[int, bool, bool]] = []

    def get_current_round(self, request: wire.GetCurrentRecordRequest) -> RoundRecord:
        self.rounds += 1
        return super().get_current_round(request)

    def get_current_shoe(self, request: wire.GetCurrentRecordRequest) -> ShoeRecord:
        self.shoes.append(request.game_code)
        return super().get_current_shoe(request)

    def get_current_shift(self, request: wire.GetCurrentRecordRequest) -> ShiftRecord:
        self.shifts.append(request.game_code)
        return super().get_current_shift(request)

    def fetch_current_game(self, request: wire.FetchCurrentGameRequest) -> wire.FetchCurrentGameResponse:
        self.fetched.append((len(request.game_codes), request.shoe, request.shift))
        return super().fetch_current_game(request)


# ---- what is told


@pytest.mark.parametrize("generation", GENERATIONS)
async def test_the_floor_is_told_alike_in_both_generations(book: PretendBook, generation: str) -> None:
    async with grpc_studio(book, generation=generation) as server, provider_at(server) as provider:
        assert provider.generation is None
        games = await provider.games()
        assert provider.generation == generation
        assert games == book.games
        told = await poll(provider, book.codes())
        baccarat, wheel = told[BACCARAT], told[WHEEL]
        assert baccarat.round == book.round_list[BACCARAT][0]
        assert baccarat.shoe == book.shoe_list[BACCARAT][0]
        assert baccarat.shift == book.shift_list[BACCARAT][0]
        assert (wheel.round, wheel.shoe) == (book.round_list[WHEEL][0], None)
        assert baccarat.server_time == (book.now() if generation == "fetch" else None)
        assert [dealer.name for dealer in await provider.dealers(["D001", "D001", "nobody"])] == ["陳美玲"]
        assert await provider.dealers([]) == []
        assert provider.failed == {}


@pytest.mark.parametrize("generation", GENERATIONS)
async def test_shoe_and_shift_are_asked_for_again_only_when_the_round_names_others(
    book: PretendBook, generation: str
) -> None:
    answers = Counting(book)
    async with grpc_studio(answers, generation=generation) as server, provider_at(server) as provider:
        await poll(provider, book.codes())
        again = await poll(provider, book.codes())
        assert [(one.shoe, one.shift) for one in again.values()] == [(None, None)] * 2
        assert all(one.round is not None for one in again.values())
        changed = RoundRecord()
        changed.CopyFrom(book.round_list[BACCARAT][0])
        changed.shoe_code = "SHOE-NEW"
        book.replace_current(changed)
        shoe = ShoeRecord()
        shoe.CopyFrom(book.shoe_list[BACCARAT][0])
        shoe.shoe_code = "SHOE-NEW"
        book.shoe_list[BACCARAT].insert(0, shoe)
        third = await poll(provider, book.codes())
        assert third[BACCARAT].shoe == shoe
        assert third[WHEEL].shoe is None
    if generation == "list":
        assert (answers.rounds, answers.shoes) == (6, [BACCARAT, BACCARAT])
        assert answers.shifts == [BACCARAT, WHEEL] or answers.shifts == [WHEEL, BACCARAT]
    else:
        assert answers.fetched == [(2, True, True), (2, False, False), (2, False, False), (1, True, True)]


@pytest.mark.parametrize("generation", GENERATIONS)
async def test_a_table_without_a_current_round_is_an_answer(book: PretendBook, generation: str) -> None:
    ended = RoundRecord()
    ended.CopyFrom(book.round_list[WHEEL][0])
    ended.is_end = True
    book.replace_current(ended)
    answers = Answers(book, Switches(between_rounds="not_found"))
    async with grpc_studio(answers, generation=generation) as server, provider_at(server) as provider:
        told = await poll(provider, [WHEEL, BACCARAT, "STUDIO-XX-UNKNOWN"])
        assert told[WHEEL].round is None
        assert told["STUDIO-XX-UNKNOWN"].round is None
        assert told[BACCARAT].round is not None
        assert provider.failed == {}


async def test_bulk_questions_are_cut_into_pieces(book: PretendBook) -> None:
    book = PretendBook(tables=230, rounds=1)
    answers = Counting(book)
    async with grpc_studio(answers, generation="fetch") as server, provider_at(server) as provider:
        assert len(await poll(provider, book.codes())) == 230
    assert sorted(size for size, *_ in answers.fetched) == [30, 100, 100]


async def test_no_tables_are_no_questions(book: PretendBook) -> None:
    answers = Counting(book)
    async with grpc_studio(answers) as server, provider_at(server) as provider:
        assert await poll(provider, []) == {}
    assert answers.rounds == 0


# ---- generations


async def test_a_server_of_both_generations_is_asked_in_the_newer(book: PretendBook) -> None:
    async with grpc_studio(book, generation="both") as server, provider_at(server) as provider:
        await provider.games()
        assert provider.generation == "list"


@pytest.mark.parametrize(("wanted", "served"), [("list", "fetch"), ("fetch", "list")])
async def test_a_fixed_generation_is_never_left(book: PretendBook, wanted: str, served: str) -> None:
    async with grpc_studio(book, generation=served) as server, provider_at(server, generation=wanted) as provider:
        with pytest.raises(Unimplemented, match="does not know the call") as caught:
            await provider.games()
        assert "auto" in str(caught.value.advice)
        with pytest.raises(Unimplemented):
            await poll(provider, book.codes())
        with pytest.raises(Unimplemented):
            await provider.dealers(["D001"])


@pytest.mark.parametrize(("before", "after"), [("list", "fetch"), ("fetch", "list")])
async def test_a_server_that_comes_back_in_the_other_generation_is_found_out(
    book: PretendBook, before: str, after: str
) -> None:
    async with grpc_studio(book, generation=before) as first, provider_at(first) as provider:
        await poll(provider, book.codes())
        await first.stop()
        async with grpc_studio(book, generation=after, port=first.port):
            await until_answered(lambda: poll_whole(provider, book))
            assert provider.generation == after
            assert len(await poll(provider, book.codes())) == 2
            assert len(await provider.dealers(["D001"])) == 1


async def test_a_grpc_server_of_another_service_is_told_so() -> None:
    class Stranger(GrpcServer):
        def _offers(self, name: str) -> bool:
            return False

    server = Stranger(Answers(PretendBook()))
    await server.start()
    async with provider_at(server) as provider:
        with pytest.raises(Wrong, match="neither ListGames nor FetchGameProvideList"):
            await provider.games()
    await server.stop()


async def test_the_wrong_platform_is_not_found(book: PretendBook) -> None:
    async with grpc_studio(book, generation="fetch") as server, provider_at(server, platform="other") as provider:
        with pytest.raises(NotFound):
            await provider.games()


# ---- pace


async def test_two_hundred_tables_are_asked_evenly_over_the_interval() -> None:
    book = PretendBook(tables=200, rounds=1)
    clock = FakeClock()
    waits: list[float] = []
    asked_at: list[float] = []
    arrived = asyncio.Semaphore(0)

    class Noting(Answers):
        def get_current_round(self, request: wire.GetCurrentRecordRequest) -> RoundRecord:
            asked_at.append(clock.monotonic())
            arrived.release()
            return super().get_current_round(request)

    async def pause(seconds: float) -> None:
        # Time stands still until the questions that are due have arrived, then passes at once.
        while len(asked_at) < min(200, int(clock.monotonic() * 100 + 0.999)):
            await arrived.acquire()
        waits.append(seconds)
        clock.advance(seconds)

    async with grpc_studio(Noting(book)) as server, provider_at(server, clock=clock, pause=pause) as provider:
        async with asyncio.timeout(20):
            assert len(await poll(provider, book.codes(), spread_seconds=2.0)) == 200
    # A few in each turn, none before its time and none long after it.
    assert len(waits) == pytest.approx(50, abs=2)
    late = [at - number * 0.01 for number, at in enumerate(asked_at)]
    assert min(late) > -0.001
    assert max(late) < 0.09


async def test_never_more_than_a_few_questions_at_a_time() -> None:
    book = PretendBook(tables=200, rounds=1)
    inside = most = 0

    async def hold(_: float) -> None:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        inside -= 1

    async with grpc_studio(book, latency_seconds=1, pause=hold) as server, provider_at(server, at_once=5) as provider:
        async with asyncio.timeout(20):
            told = await poll(provider, book.codes())
    assert len(told) == 200
    assert 1 < most <= 5


# ---- endings


async def test_leaving_a_poll_early_cancels_what_is_under_way(book: PretendBook) -> None:
    book = PretendBook(tables=40, rounds=1)
    async with grpc_studio(book) as server, provider_at(server) as provider:
        async with aclosing(provider.current(book.codes(), spread_seconds=60)) as answers:
            async for current in answers:
                assert current.round is not None
                break
        assert len(await poll(provider, book.codes())) == 40


async def test_a_cancelled_question_leaves_nothing_behind(book: PretendBook) -> None:
    asked = asyncio.Event()

    def muted() -> bool:
        asked.set()
        return True

    async with (
        grpc_studio(book, muted=muted) as server,
        provider_at(server, deadline_seconds=30) as provider,
        Tasks() as tasks,
    ):
        task = tasks.start("games", provider.games())
        await asked.wait()
        await tasks.stop("games")
        assert task.cancelled()
        asked.clear()
        task = tasks.start("poll", poll(provider, book.codes()))
        # The generation is asked for first; that question is the one cancelled.
        await asked.wait()
        await tasks.stop("poll")
        assert task.cancelled()


async def test_closing_ends_questions_under_way_with_a_reason(book: PretendBook) -> None:
    asked = asyncio.Event()

    def muted() -> bool:
        asked.set()
        return True

    async with (
        grpc_studio(book, muted=muted) as server,
        provider_at(server, deadline_seconds=30, generation="list") as provider,
        Tasks() as tasks,
    ):
        games = tasks.start("games", told_at_the_end(provider.games()))
        table = tasks.start("poll", told_at_the_end(poll(provider, book.codes(), spread_seconds=60)))
        await asked.wait()
        await provider.close()
        async with asyncio.timeout(1.0):
            assert "has been closed" in await games
            assert "has been closed" in await table
        with pytest.raises(Unavailable, match="has been closed"):
            await provider.games()


async def told_at_the_end(work: Coroutine[object, object, object]) -> str:
    with pytest.raises(Unavailable) as caught:
        await work
    return str(caught.value)


async def test_a_provider_that_was_never_asked_closes(book: PretendBook) -> None:
    async with provider_at("127.0.0.1:1"):
        pass


async def test_records_that_are_not_there_may_come_as_empty_ones(book: PretendBook) -> None:
    answers = Answers(book, Switches(empty_records=True))
    async with grpc_studio(answers, generation="fetch") as server, provider_at(server) as provider:
        await poll(provider, [WHEEL, BACCARAT])
        again = await poll(provider, [WHEEL, BACCARAT])
        assert provider.failed == {}
    assert all(current.round is not None and current.shoe is None for current in again.values())

"""Tables and dealers looked up by code, and every look-up at servers that lie, have nothing, or do not answer."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from tests.remote.lookups import WAYS, pages_of, recorder_of
from tests.remote.polling import nothing_left_behind  # noqa: F401 - used by name
from tests.remote.pretend import BACCARAT, PLATFORM, WHEEL, PretendBook
from thrillmon.clock import SystemClock
from thrillmon.remote.errors import NotFound, Unavailable, Wrong
from thrillmon.remote.provider import GrpcProvider
from thrillmon.remote.recorder import Recorder
from thrillmon.remote.rest import RestProvider
from thrillmon.studio.answers import Answers
from thrillmon.studio.reading import Switches
from thrillmon.wire.recorder import provider_pb2 as wire

pytestmark = pytest.mark.usefixtures("nothing_left_behind")


@pytest.fixture
def book() -> PretendBook:
    return PretendBook()


@pytest.mark.parametrize("way", WAYS)
async def test_a_table_and_a_dealer_by_their_codes(book: PretendBook, way: str) -> None:
    wanted = next(one for one in book.provides() if one.game_code == WHEEL)
    dealer = book.dealers()[0]
    async with recorder_of(book, way) as recorder:
        assert await recorder.directory.game(WHEEL) == wanted
        assert await recorder.directory.dealer(dealer.code) == dealer
        for nothing in (recorder.directory.game("nope"), recorder.directory.dealer("nope")):
            with pytest.raises(NotFound):
                await nothing


@pytest.mark.parametrize("way", WAYS)
async def test_another_table_or_dealer_than_asked_for_is_wrong(book: PretendBook, way: str) -> None:
    class Liar(Answers):
        def get_games(self, request: wire.GetRequest) -> wire.GameProvide:
            return super().get_games(wire.GetRequest(code=WHEEL))

        def fetch_game_provide(self, request: wire.FetchGameProvideRequest) -> wire.FetchGameProvideResponse:
            return super().fetch_game_provide(wire.FetchGameProvideRequest(platform=PLATFORM, game_code=WHEEL))

        def get_dealer(self, request: wire.GetRequest) -> wire.Dealer:
            return wire.Dealer(code="other")

        def get_dealers(self, request: wire.GetDealerRequest) -> wire.GetDealerResponse:
            return wire.GetDealerResponse(dealers=[wire.Dealer(code="other")])

    async with recorder_of(Liar(book), way) as recorder:
        with pytest.raises(Wrong):
            await recorder.directory.game(BACCARAT)
        with pytest.raises(Wrong):
            await recorder.directory.dealer(book.dealers()[0].code)


@pytest.mark.parametrize("way", WAYS)
async def test_shoes_and_shifts_come_page_by_page_and_once(book: PretendBook, way: str) -> None:
    for kept, code in ((book.shoe_list[BACCARAT], "shoe_code"), (book.shift_list[BACCARAT], "shift_code")):
        first = kept[0]
        for number in range(1001, 1230):
            other = type(first)()
            other.CopyFrom(first)
            other.id = first.id[:-3] + number.to_bytes(3, "big")
            setattr(other, code, f"{getattr(first, code)[:-4]}{number}")
            kept.append(other)
    async with recorder_of(Answers(book, Switches(largest_page=100)), way) as recorder:
        shoes = [page async for page in recorder.shoes(game_code=BACCARAT)]
        shifts = [page async for page in recorder.shifts(game_code=BACCARAT)]
    for pages in (shoes, shifts):
        ids = [record.id for page in pages for record in page.records]
        assert len(pages) > 2
        assert len(ids) == len(set(ids)) == 230
        assert not any(page.notes or page.strange for page in pages)


@asynccontextmanager
async def mute(way: str) -> AsyncIterator[Recorder]:
    """A server that takes connections and never says a word."""

    # Nobody accepts: the system takes connections in, and there they stay.
    server = socket.create_server(("127.0.0.1", 0), backlog=64)
    port = server.getsockname()[1]
    provider: GrpcProvider | RestProvider
    if way == "rest":
        provider = RestProvider(
            f"http://127.0.0.1:{port}", api_key="k", platform=PLATFORM, clock=SystemClock(), deadline_seconds=0.1
        )
    else:
        provider = GrpcProvider(
            f"127.0.0.1:{port}", tls=False, metadata={}, platform=PLATFORM, generation=way, deadline_seconds=0.1
        )  # fmt: skip
    try:
        yield provider.recorder()
    finally:
        await provider.close()
        server.close()


@pytest.mark.parametrize("way", WAYS)
async def test_every_look_up_ends_by_its_deadline(way: str) -> None:
    async with mute(way) as recorder:
        asked: list[Callable[[], Awaitable[object]]] = [
            lambda: pages_of(recorder.rounds(game_code=BACCARAT)),
            lambda: _walked(recorder.shoes(game_code=BACCARAT)),
            lambda: _walked(recorder.shifts(game_code=BACCARAT)),
            lambda: recorder.round("R"),
            lambda: recorder.shoe("S"),
            lambda: recorder.shift("S"),
            lambda: recorder.current_round(BACCARAT),
            lambda: recorder.current_shoe(BACCARAT),
            lambda: recorder.current_shift(BACCARAT),
            lambda: recorder.rounds_by_shoe("S"),
            lambda: recorder.playback("R"),
            lambda: recorder.directory.game(BACCARAT),
            lambda: recorder.directory.dealer("D"),
        ]
        async with asyncio.timeout(20):
            outcomes = await asyncio.gather(*(one() for one in asked), return_exceptions=True)
        assert [type(one) for one in outcomes] == [Unavailable] * len(asked)


async def _walked(pages: AsyncIterator[object]) -> list[object]:
    return [page async for page in pages]

"""Records looked up in both generations and over REST."""

import asyncio

import pytest

from tests.remote.lookups import WAYS, numbers, pages_of, recorder_of
from tests.remote.polling import nothing_left_behind  # noqa: F401 - used by name
from tests.remote.pretend import (
    BACCARAT,
    PLATFORM,
    ROUND_SECONDS,
    ROUNDS,
    START,
    WHEEL,
    PretendBook,
    grpc_studio,
)
from thrillmon.remote.errors import NotFound, Unavailable, Unimplemented
from thrillmon.remote.provider import GrpcProvider
from thrillmon.remote.recorder import SECONDS_SERVED
from thrillmon.studio.answers import Answers
from thrillmon.studio.reading import Switches

pytestmark = pytest.mark.usefixtures("nothing_left_behind")


@pytest.fixture
def book() -> PretendBook:
    return PretendBook()


@pytest.mark.parametrize("way", WAYS)
async def test_all_rounds_of_a_table_come_once_and_whole(way: str) -> None:
    book = PretendBook(rounds=250)
    async with recorder_of(book, way) as recorder:
        pages = await pages_of(recorder.rounds(game_code=BACCARAT))
    assert [record for page in pages for record in page.records] == book.round_list[BACCARAT]
    assert len(pages) > 2
    assert not any(page.notes or page.strange for page in pages)


@pytest.mark.parametrize("way", WAYS)
async def test_rounds_of_all_tables(book: PretendBook, way: str) -> None:
    async with recorder_of(book, way) as recorder:
        pages = await pages_of(recorder.rounds())
        assert sorted(numbers(pages)) == sorted(2 * list(range(1, ROUNDS + 1)))
        assert len(numbers(await pages_of(recorder.rounds(limit=15)))) == 15


@pytest.mark.parametrize("way", WAYS)
async def test_times_and_limits(book: PretendBook, way: str) -> None:
    since, until = START + 2 * ROUND_SECONDS, START + 4 * ROUND_SECONDS
    async with recorder_of(book, way) as recorder:
        search = recorder.rounds(game_code=BACCARAT, since=since, until=until)
        assert numbers(await pages_of(search)) == [5, 4, 3]
        search = recorder.rounds(game_code=BACCARAT, since=since, until=until, limit=2)
        assert numbers(await pages_of(search)) == [5, 4]
        for nothing in (
            recorder.rounds(game_code=BACCARAT, since=until, until=since),
            recorder.rounds(game_code=BACCARAT, since=float("inf")),
            recorder.rounds(game_code="nope"),
        ):
            assert [page.records for page in await pages_of(nothing)] == [()]
        assert len(numbers(await pages_of(recorder.rounds(game_code=BACCARAT, until=float("inf"))))) == ROUNDS


@pytest.mark.parametrize("way", WAYS)
async def test_one_record_by_its_code(book: PretendBook, way: str) -> None:
    wanted, shoe, shift = book.round_list[WHEEL][3], book.shoe_list[BACCARAT][0], book.shift_list[WHEEL][0]
    async with recorder_of(book, way) as recorder:
        assert await recorder.round(wanted.round_code) == wanted
        assert await recorder.shoe(shoe.shoe_code, game_code=BACCARAT) == shoe
        assert await recorder.shift(shift.shift_code) == shift
        for code, game_code in (("nope", ""), (wanted.round_code, BACCARAT)):
            with pytest.raises(NotFound, match="nothing under"):
                await recorder.round(code, game_code=game_code)
        [page] = await pages_of(recorder.rounds(code=wanted.round_code))
        assert page.records == (wanted,)
        [page] = await pages_of(recorder.rounds(code="nope"))
        assert page.records == ()
        [page] = await pages_of(recorder.rounds(code=wanted.round_code, game_code=BACCARAT))
        assert page.records == ()
        assert [page.records async for page in recorder.shoes(code=shoe.shoe_code)] == [(shoe,)]
        assert [page.records async for page in recorder.shifts(game_code=WHEEL)] == [(shift,)]
        assert [page.records async for page in recorder.shoes(game_code=BACCARAT)] == [(shoe,)]
        assert [page.records async for page in recorder.shoes(game_code=WHEEL)] == [()]


@pytest.mark.parametrize("way", WAYS)
async def test_current_records(book: PretendBook, way: str) -> None:
    async with recorder_of(book, way) as recorder:
        assert await recorder.current_round(BACCARAT) == book.round_list[BACCARAT][0]
        assert await recorder.current_shoe(BACCARAT) == book.shoe_list[BACCARAT][0]
        assert await recorder.current_shift(BACCARAT) == book.shift_list[BACCARAT][0]
        assert await recorder.current_shoe(WHEEL) is None
        assert await recorder.current_round("nope") is None


@pytest.mark.parametrize("way", WAYS)
async def test_rounds_of_a_shoe_with_what_each_way_has_of_them(book: PretendBook, way: str) -> None:
    shoe = book.shoe_list[BACCARAT][0].shoe_code
    async with recorder_of(book, way) as recorder:
        found = await recorder.rounds_by_shoe(shoe)
        assert [record.shift_round for record in found] == list(range(ROUNDS, 0, -1))
        assert found[0].seats[68].cards[1].list[0].code == "SPADE_8"
        assert bool(found[0].id) == (way == "fetch")
        assert await recorder.rounds_by_shoe(shoe, game_code=WHEEL) == [] if way != "fetch" else True
        with pytest.raises(NotFound):
            await recorder.rounds_by_shoe("nope")


@pytest.mark.parametrize("way", WAYS)
async def test_where_the_recording_is(book: PretendBook, way: str) -> None:
    wanted = book.round_list[WHEEL][3]
    async with recorder_of(book, way) as recorder:
        playback = await recorder.playback(wanted.round_code)
        assert (playback.round_code, dict(playback.medias)) == (wanted.round_code, dict(wanted.medias))
        assert playback.ts_start == wanted.ts_start
        with pytest.raises(NotFound):
            await recorder.playback("nope")


@pytest.mark.parametrize("way", WAYS)
async def test_older_than_seven_days_is_clamped_and_said(book: PretendBook, way: str) -> None:
    book.clock.advance(SECONDS_SERVED - 5 * ROUND_SECONDS)
    strict = Answers(book, Switches(beyond_seven_days="error"))
    async with recorder_of(strict, way) as recorder:
        pages = await pages_of(recorder.rounds(game_code=BACCARAT, since=START))
        assert numbers(pages) == [12, 11, 10, 9, 8]
        [note] = pages[0].notes
        assert "keeps 7 days: what is older than 2023-11-14T22:20:20.000Z was not asked for" in str(note)
        pages = await pages_of(recorder.rounds(game_code=BACCARAT, since=0, until=START))
        assert (numbers(pages), len(pages[0].notes)) == ([], 1)
        [page] = await pages_of(recorder.rounds(game_code=BACCARAT, limit=1))
        assert page.notes == ()


@pytest.mark.parametrize("first_page", [0, 1])
async def test_fetch_pages_that_count_from_zero_or_one(first_page: int) -> None:
    book = PretendBook(rounds=250)
    answers = Answers(book, Switches(fetch_first_page=first_page))
    async with recorder_of(answers, "fetch") as recorder:
        pages = await pages_of(recorder.rounds(game_code=BACCARAT))
    assert numbers(pages) == list(range(250, 0, -1))
    assert not any(page.notes or page.repeated for page in pages)


@pytest.mark.parametrize("way", ["list", "rest"])
@pytest.mark.parametrize("newest_first", [True, False])
async def test_a_server_with_small_pages_in_any_order(way: str, newest_first: bool) -> None:
    book = PretendBook(rounds=23)
    answers = Answers(book, Switches(largest_page=5, newest_first=newest_first))
    async with recorder_of(answers, way) as recorder:
        pages = await pages_of(recorder.rounds(game_code=BACCARAT))
    expected = list(range(1, 24))
    assert numbers(pages) == (expected[::-1] if newest_first else expected)
    assert pages[0].total == 23


# ---- generations and ends


async def test_a_server_that_comes_back_in_the_other_generation(book: PretendBook) -> None:
    async with grpc_studio(book, generation="list") as first:
        provider = GrpcProvider(
            first.target, tls=False, metadata={}, platform=PLATFORM, deadline_seconds=1.0, clock=book.clock
        )
        recorder = provider.recorder()
        newest = book.round_list[BACCARAT][0]
        assert await recorder.round(newest.round_code) == newest
        await first.stop()
        with pytest.raises(Unavailable):
            await recorder.round(newest.round_code)
        async with grpc_studio(book, generation="fetch", port=first.port):
            async with asyncio.timeout(2.0):
                while True:
                    try:
                        pages = await pages_of(recorder.rounds(game_code=BACCARAT))
                        break
                    except Unavailable:
                        await asyncio.sleep(0.02)
            assert len(numbers(pages)) == ROUNDS
            assert await recorder.round(newest.round_code) == newest
        await provider.close()


async def test_a_fixed_generation_that_is_not_spoken_is_said(book: PretendBook) -> None:
    async with grpc_studio(book, generation="fetch") as server:
        provider = GrpcProvider(server.target, tls=False, metadata={}, platform=PLATFORM, generation="list")
        with pytest.raises(Unimplemented):
            await pages_of(provider.recorder().rounds(game_code=BACCARAT, since=START))
        with pytest.raises(Unimplemented):
            await provider.recorder().round("R")
        await provider.close()

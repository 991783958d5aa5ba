"""Records looked up at servers that lie about their pages, their tokens or what was asked."""

import asyncio
from collections.abc import Callable

import pytest

from tests.remote.lookups import numbers, pages_of, recorder_of
from tests.remote.polling import nothing_left_behind  # noqa: F401 - used by name
from tests.remote.pretend import (
    BACCARAT,
    ROUND_SECONDS,
    ROUNDS,
    START,
    WHEEL,
    PretendBook,
    record_id,
)
from thrillmon.remote.errors import Wrong
from thrillmon.remote.record_pages import Page
from thrillmon.studio.answers import Answers
from thrillmon.studio.reading import Switches
from thrillmon.wire.recorder import provider_pb2 as wire
from thrillmon.wire.recorder.record_pb2 import RoundRecord

pytestmark = pytest.mark.usefixtures("nothing_left_behind")


@pytest.fixture
def book() -> PretendBook:
    return PretendBook()


Alter = Callable[[wire.ListRecordsRequest, wire.ListRoundsRecordResponse], None]


class Lying(Answers):
    """Answers lists of rounds in pages of five and then alters them."""

    def __init__(self, book: PretendBook, alter: Alter) -> None:
        super().__init__(book, Switches(largest_page=5))
        self.alter = alter
        self.questions = 0

    def list_rounds(self, request: wire.ListRecordsRequest) -> wire.ListRoundsRecordResponse:
        self.questions += 1
        if request.search_after.startswith("invented"):
            request.ClearField("search_after")
        answer = super().list_rounds(request)
        self.alter(request, answer)
        return answer


async def listed(answers: Lying, **how: int) -> list[Page[RoundRecord]]:
    async with recorder_of(answers, "list", **how) as recorder, asyncio.timeout(10):
        return await pages_of(recorder.rounds(game_code=BACCARAT))


async def test_without_tokens_pages_are_asked_for_by_number(book: PretendBook) -> None:
    def without_tokens(_: wire.ListRecordsRequest, answer: wire.ListRoundsRecordResponse) -> None:
        answer.ClearField("search_after")

    answers = Lying(book, without_tokens)
    assert numbers(await listed(answers)) == list(range(ROUNDS, 0, -1))
    assert answers.questions == 3


async def test_a_token_that_comes_again_ends_the_search_with_a_note(book: PretendBook) -> None:
    def same_token(_: wire.ListRecordsRequest, answer: wire.ListRoundsRecordResponse) -> None:
        answer.search_after = answers.first = answers.first or answer.search_after

    answers = Lying(book, same_token)
    answers.first = ""  # type: ignore[attr-defined]
    pages = await listed(answers)
    assert numbers(pages) == list(range(12, 2, -1))
    assert "repeats its pages" in str(pages[-1].notes[0])
    assert answers.questions == 2


async def test_a_server_that_ignores_its_own_tokens(book: PretendBook) -> None:
    count = iter(range(1000))

    def first_page_always(_: wire.ListRecordsRequest, answer: wire.ListRoundsRecordResponse) -> None:
        answer.ClearField("round_record")
        answer.round_record.extend(book.round_list[BACCARAT][:5])
        answer.search_after = f"invented {next(count)}"

    answers = Lying(book, first_page_always)
    pages = await listed(answers)
    assert numbers(pages) == [12, 11, 10, 9, 8]
    assert pages[-1].repeated == 5
    assert "repeats its pages" in str(pages[-1].notes[0])
    assert answers.questions == 2


async def test_pages_without_end_are_ended(book: PretendBook) -> None:
    count = iter(range(100_000))

    def endless(_: wire.ListRecordsRequest, answer: wire.ListRoundsRecordResponse) -> None:
        answer.ClearField("round_record")
        number = next(count)
        invented = answer.round_record.add(game_code=BACCARAT, shift_round=number, id=record_id(START, 9, number))
        invented.ts_start.FromSeconds(START)
        answer.search_after = f"invented {number}"

    pages = await listed(Lying(book, endless), most_pages=30)
    assert numbers(pages) == list(range(30))
    assert "do not end; the search was ended after 30" in str(pages[-1].notes[0])


async def test_pages_of_the_fetch_generation_without_end_are_ended(book: PretendBook) -> None:
    class Endless(Answers):
        count = 0

        def fetch_round_record(self, request: wire.FetchRoundRecordRequest) -> wire.FetchRoundRecordResponse:
            self.count += 1
            record = RoundRecord(game_code=BACCARAT, shift_round=self.count, id=record_id(START, 9, self.count))
            return wire.FetchRoundRecordResponse(round_record=[record])

    async with recorder_of(Endless(book), "fetch", most_pages=30) as recorder:
        pages = await pages_of(recorder.rounds(game_code=BACCARAT))
    assert numbers(pages) == list(range(1, 31))
    assert "do not end" in str(pages[-1].notes[0])


async def test_records_of_others_are_thrown_away_and_counted(book: PretendBook) -> None:
    def mixed(_: wire.ListRecordsRequest, answer: wire.ListRoundsRecordResponse) -> None:
        answer.round_record.extend(book.round_list[WHEEL][:3])
        answer.round_record.extend(answer.round_record[:2])

    pages = await listed(Lying(book, mixed))
    assert numbers(pages) == list(range(ROUNDS, 0, -1))
    assert [(page.strange, page.repeated) for page in pages[:3]] == [(3, 2), (3, 2), (3, 2)]
    # The page behind the last one holds strangers only, and no token.
    assert (pages[3].records, pages[3].strange) == ((), 5)


async def test_records_from_other_times_are_thrown_away(book: PretendBook) -> None:
    class Timeless(Answers):
        def list_rounds(self, request: wire.ListRecordsRequest) -> wire.ListRoundsRecordResponse:
            request.ClearField("ts_from")
            request.ClearField("ts_to")
            return super().list_rounds(request)

    async with recorder_of(Timeless(book), "list") as recorder:
        since = START + 2 * ROUND_SECONDS
        [first, *_] = await pages_of(recorder.rounds(game_code=BACCARAT, since=since, until=since + 10))
    # The round before ended ten seconds earlier, the next began fifty later.
    assert (numbers([first]), first.strange) == ([3], ROUNDS - 1)


@pytest.mark.parametrize("way", ["list", "rest"])
async def test_another_record_than_asked_for_is_wrong(book: PretendBook, way: str) -> None:
    class Liar(Answers):
        def get_round(self, request: wire.GetRequest) -> RoundRecord:
            return book.round_list[WHEEL][0]

        def get_current_round(self, request: wire.GetCurrentRecordRequest) -> RoundRecord:
            return book.round_list[WHEEL][0]

        def get_play_back_round(self, request: wire.GetRoundPlayBackRequest) -> wire.GetRoundPlayBackResponse:
            return wire.GetRoundPlayBackResponse(round_code="other")

    wanted = book.round_list[BACCARAT][0].round_code
    async with recorder_of(Liar(book), way) as recorder:
        with pytest.raises(Wrong, match=f"GetRound for {wanted} and answered for"):
            await recorder.round(wanted)
        with pytest.raises(Wrong, match="GetCurrentRound"):
            await recorder.current_round(BACCARAT)
        with pytest.raises(Wrong, match="GetPlayBackRound"):
            await recorder.playback(wanted)
        [page] = await pages_of(recorder.rounds(code=wanted))
        assert (page.records, page.strange) == ((), 1)

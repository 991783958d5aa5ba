"""Records as the pretend studio lists them over gRPC: filters, pages, tokens and seven days."""

from collections.abc import AsyncIterator

import grpc
import pytest

from tests.remote.pretend import BACCARAT, PLATFORM, ROUND_SECONDS, ROUNDS, START, WHEEL, PretendBook, grpc_studio
from tests.studio.grpc_client import RECORDER, Client
from thrillmon.studio.answers import Answers
from thrillmon.studio.faults import Fault, FaultCode
from thrillmon.studio.reading import SECONDS_SERVED, Switches
from thrillmon.wire.games.games_pb2 import GameType
from thrillmon.wire.recorder import provider_pb2 as wire
from thrillmon.wire.recorder.record_pb2 import RoundRecord


@pytest.fixture
def book() -> PretendBook:
    return PretendBook()


@pytest.fixture
async def both(book: PretendBook) -> AsyncIterator[Client]:
    async with grpc_studio(book, generation="both") as server:
        client = Client(server)
        yield client
        await client.close()


async def list_rounds(client: Client, **fields: object) -> wire.ListRoundsRecordResponse:
    question = wire.ListRecordsRequest(**fields)
    return await client.ask(f"{RECORDER}/ListRounds", question, wire.ListRoundsRecordResponse)


async def test_tokens_lead_through_all_rounds_and_back_while_new_ones_come(both: Client, book: PretendBook) -> None:
    first = await list_rounds(both, game_code=BACCARAT, page_size=5)
    assert [record.shift_round for record in first.round_record] == [12, 11, 10, 9, 8]
    assert first.total == ROUNDS
    newer = RoundRecord()
    newer.CopyFrom(book.round_list[BACCARAT][0])
    newer.id = b"\xff" * 12
    newer.ts_start.FromSeconds(START + ROUNDS * ROUND_SECONDS)
    newer.shift_round = 13
    book.round_list[BACCARAT].insert(0, newer)
    second = await list_rounds(both, game_code=BACCARAT, page_size=5, search_after=first.search_after)
    assert [record.shift_round for record in second.round_record] == [7, 6, 5, 4, 3]
    third = await list_rounds(both, game_code=BACCARAT, page_size=5, search_after=second.search_after)
    assert [record.shift_round for record in third.round_record] == [2, 1]
    beyond = await list_rounds(both, game_code=BACCARAT, page_size=5, search_after=third.search_after)
    assert (len(beyond.round_record), beyond.search_after, beyond.search_before) == (0, "", "")
    back = await list_rounds(both, game_code=BACCARAT, page_size=5, search_before=third.search_before)
    assert list(back.round_record) == list(second.round_record)


async def test_pages_by_number_and_their_sizes(both: Client) -> None:
    assert len((await list_rounds(both)).round_record) == 2 * ROUNDS
    zero = await list_rounds(both, page_size=10)
    one = await list_rounds(both, page=1, page_size=10)
    three = await list_rounds(both, page=3, page_size=10)
    assert list(zero.round_record) == list(one.round_record)
    assert [len(page.round_record) for page in (one, three)] == [10, 4]
    assert not (await list_rounds(both, page=4, page_size=10)).round_record
    for fields in ({"search_after": "junk"}, {"search_after": "W10="}, {"page": -1}, {"page_size": -1}):
        question = wire.ListRecordsRequest(**fields)
        assert await both.status(f"{RECORDER}/ListRounds", question) == grpc.StatusCode.INVALID_ARGUMENT


async def test_the_filters_of_a_list(both: Client, book: PretendBook) -> None:
    by_type = await list_rounds(both, game_type=GameType.LUCKYWHEEL)
    assert {record.game_code for record in by_type.round_record} == {WHEEL}
    by_subtype = await list_rounds(both, game_subtype=3)  # BACCARAT_SPEED
    assert {record.game_code for record in by_subtype.round_record} == {BACCARAT}
    assert not (await list_rounds(both, supplier="other")).round_record
    assert not (await list_rounds(both, game_code="nope")).round_record
    question = wire.ListRecordsRequest(game_code=BACCARAT)
    question.ts_from.FromSeconds(START + 2 * ROUND_SECONDS)
    question.ts_to.FromSeconds(START + 4 * ROUND_SECONDS)
    timed = await both.ask(f"{RECORDER}/ListRounds", question, wire.ListRoundsRecordResponse)
    assert [record.shift_round for record in timed.round_record] == [5, 4, 3]
    shoes = await both.ask(f"{RECORDER}/ListShoe", wire.ListRecordsRequest(), wire.ListShoesRecordResponse)
    assert (list(shoes.shoe_record), shoes.total) == (list(book.shoes()), 1)
    shifts = await both.ask(f"{RECORDER}/ListShifts", wire.ListRecordsRequest(), wire.ListShiftsResponse)
    assert len(shifts.shift_record) == 2


async def test_rounds_by_their_status(both: Client, book: PretendBook) -> None:
    void = RoundRecord()
    void.CopyFrom(book.round_list[BACCARAT][3])
    void.cancel = True
    book.round_list[BACCARAT][3] = void
    counts = [
        len((await list_rounds(both, game_code=BACCARAT, round_status_type=status)).round_record)
        for status in (
            wire.RoundStatusType.ROUND_STATUS_TYPE_CANCEL,
            wire.RoundStatusType.ROUND_STATUS_TYPE_END,
            wire.RoundStatusType.ROUND_STATUS_TYPE_NOT_END,
        )
    ]
    assert counts == [1, ROUNDS - 2, 1]


async def test_only_seven_days_are_served(both: Client, book: PretendBook) -> None:
    book.clock.advance(SECONDS_SERVED - 5 * ROUND_SECONDS)
    served = await list_rounds(both, game_code=BACCARAT)
    assert [record.shift_round for record in served.round_record] == [12, 11, 10, 9, 8]
    oldest = book.round_list[BACCARAT][-1].round_code
    assert await both.status(f"{RECORDER}/GetRound", wire.GetRequest(code=oldest)) == grpc.StatusCode.NOT_FOUND
    strict = Answers(book, Switches(beyond_seven_days="error"))
    question = wire.ListRecordsRequest()
    question.ts_from.FromSeconds(START)
    with pytest.raises(Fault) as caught:
        strict.list_rounds(question)
    assert caught.value.code == FaultCode.OUT_OF_RANGE


async def test_rounds_of_a_shoe_come_without_id_steps_and_table(both: Client, book: PretendBook) -> None:
    shoe = book.shoe_list[BACCARAT][0].shoe_code
    answer = await both.ask(
        f"{RECORDER}/GetRoundsByShoe", wire.GetRoundsByShoeRequest(shoe_code=shoe), wire.GetRoundsByShoeResponse
    )
    assert len(answer.round_records) == ROUNDS
    read_as_record = RoundRecord.FromString(answer.round_records[0].SerializeToString())
    assert (read_as_record.id, list(read_as_record.process), read_as_record.table_code) == (b"", [], "")
    assert read_as_record.seats[68].cards[1].list[0].code == "SPADE_8"


async def test_a_recording_wants_the_platform(both: Client, book: PretendBook) -> None:
    code = book.round_list[WHEEL][2].round_code
    question = wire.GetRoundPlayBackRequest(code=code, platform=PLATFORM)
    answer = await both.ask(f"{RECORDER}/GetPlayBackRound", question, wire.GetRoundPlayBackResponse)
    assert dict(answer.medias) == dict(book.round_list[WHEEL][2].medias)
    question = wire.GetRoundPlayBackRequest(code=code)
    assert await both.status(f"{RECORDER}/GetPlayBackRound", question) == grpc.StatusCode.INVALID_ARGUMENT


async def test_the_fetch_generation_looks_records_up(both: Client, book: PretendBook) -> None:
    path, answer = f"{RECORDER}/FetchRoundRecord", wire.FetchRoundRecordResponse
    query = wire.RecordQuery(limit=5, page=3)
    page = await both.ask(path, wire.FetchRoundRecordRequest(game_code=BACCARAT, query=query), answer)
    assert [record.shift_round for record in page.round_record] == [2, 1]
    code = book.round_list[WHEEL][4].round_code
    by_code = await both.ask(path, wire.FetchRoundRecordRequest(round_code=code), answer)
    assert list(by_code.round_record) == [book.round_list[WHEEL][4]]
    none = await both.ask(path, wire.FetchRoundRecordRequest(game_code=BACCARAT, round_code=code), answer)
    assert not none.round_record
    shift = book.shift_list[WHEEL][0]
    by_id = await both.ask(
        f"{RECORDER}/FetchShiftRecord", wire.FetchShiftRecordRequest(record_id=shift.id), wire.FetchShiftRecordResponse
    )
    assert list(by_id.shift_record) == [shift]
    shoes = await both.ask(
        f"{RECORDER}/FetchShoeRecord", wire.FetchShoeRecordRequest(game_code=BACCARAT), wire.FetchShoeRecordResponse
    )
    assert list(shoes.shoe_record) == book.shoe_list[BACCARAT]


async def test_pages_of_the_fetch_generation_may_count_from_zero(book: PretendBook) -> None:
    answers = Answers(book, Switches(fetch_first_page=0))
    question = wire.FetchRoundRecordRequest(game_code=BACCARAT, query=wire.RecordQuery(limit=10, page=1))
    assert [record.shift_round for record in answers.fetch_round_record(question).round_record] == [2, 1]
    question.query.ClearField("page")
    assert len(answers.fetch_round_record(question).round_record) == 10

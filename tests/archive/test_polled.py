"""The other witness is kept as well: what polls say, only when it changes, apart from what pushes say."""

from pathlib import Path

from tests.archive.archiving import held, kept, opened
from tests.making import GAME_CODE, NOW, delivery, provide, round_record, step
from thrillmon.archive.archive import Archive
from thrillmon.archive.files import Files
from thrillmon.archive.hearings import said
from thrillmon.archive.history import deliveries
from thrillmon.archive.library import Library
from thrillmon.archive.looking_back import stood_at
from thrillmon.archive.messages import search as search_messages
from thrillmon.archive.polled import PollChanges
from thrillmon.archive.rows import RoundRow
from thrillmon.floor.answers import Answer
from thrillmon.floor.expressions import Every
from thrillmon.floor.links import Condition, LinkName
from thrillmon.floor.notices import decode
from thrillmon.floor.rounds import Source
from thrillmon.floor.snapshots import Current
from thrillmon.sentences import NOTHING
from thrillmon.wire.recorder.record_pb2 import RoundRecord

BET, DEAL = step(8, NOW + 1), step(12, NOW + 20)


def answer(at: float, record: RoundRecord | None = None, *, state: int = 0) -> Answer:
    """Return what a poll says at a time, with clocks that agree."""
    games = [provide(state=state)] if state else []
    current = [Current(GAME_CODE, record, None, None, None)] if record is not None else []
    return Answer(Source.GRPC, at, at, games=games, current=current)


async def witnessed(archive: Archive, *answers: Answer) -> int:
    changes = PollChanges()
    new = 0
    for one in answers:
        new += await archive.witness(changes.of(one, one.answered), one.source)
    return new


async def test_only_what_changed_is_kept_and_once_whoever_polls(tmp_path: Path) -> None:
    polls = [answer(NOW + 2 * turn, round_record(BET, *([DEAL] if turn > 10 else []))) for turn in range(20)]
    async with opened(tmp_path) as archive:
        assert await witnessed(archive, *polls) == 2
        # Another desk on the same folder, or the same one started again.
        assert await witnessed(archive, *polls) == 0
    assert [one.kind for one in held(tmp_path)] == ["poll RoundRecord"] * 2


async def test_a_table_that_opens_and_closes_again_is_told_each_time(tmp_path: Path) -> None:
    async with opened(tmp_path) as archive:
        assert await witnessed(archive, *(answer(NOW + turn, state=1 + turn % 2) for turn in range(4))) == 4


async def test_a_poll_takes_no_round_away_from_the_push(tmp_path: Path) -> None:
    whole = round_record(BET, DEAL, end=NOW + 40)
    await kept(tmp_path, [delivery("NOTIFY_ROUND_FINISH", whole, sent=NOW + 40)])
    async with opened(tmp_path) as archive:
        await witnessed(archive, answer(NOW + 3, round_record(BET)), answer(NOW + 42, whole))
        await archive.settled()
        with Library(Files(tmp_path)) as library:
            (row,) = (await library.search(Every(()))).rows
            assert isinstance(row, RoundRow)
            assert (row.over, row.recovered) == (True, False)
            told = await library.ask(deliveries, row)
            assert sorted((one.source, one.notice.delivery.kind) for one in told) == [
                ("amqp", "NOTIFY_ROUND_FINISH"), ("grpc", "poll RoundRecord"), ("grpc", "poll RoundRecord"),
            ]  # fmt: skip
            # It was not heard, so it is no message.
            page = await library.ask(search_messages, Every(()))
            assert [row.notice.delivery.kind for row in page.rows] == ["NOTIFY_ROUND_FINISH"]


async def test_a_round_that_only_the_poll_saw_is_found_and_rebuilt(tmp_path: Path) -> None:
    async with opened(tmp_path) as archive:
        await witnessed(archive, answer(NOW + 3, round_record(BET)), answer(NOW + 21, round_record(BET, DEAL)))
        await archive.settled()
        for _ in range(2):
            with Library(Files(tmp_path)) as library:
                (row,) = (await library.search(Every(()))).rows
                assert isinstance(row, RoundRow)
                assert (row.over, row.recovered) == (False, False)
                (record,) = await library.records([row])
                assert isinstance(record, RoundRecord)
                assert len(record.process) == 2
            await archive.rebuild()


async def test_rewinding_shows_both_witnesses(tmp_path: Path) -> None:
    heard = round_record(BET)
    await kept(tmp_path, [delivery("NOTIFY_ROUND_BET", heard, sent=NOW + 1)])
    async with opened(tmp_path) as archive:
        ledger = archive.ledger
        await archive.perform(ledger.note_condition, LinkName.GRPC, NOW - 5, Condition.LIVE, NOTHING)
        await archive.perform(ledger.note_condition, LinkName.GRPC, NOW + 100, Condition.DOWN, NOTHING)
        await witnessed(archive, answer(NOW + 2, heard, state=1), answer(NOW + 24, round_record(BET, DEAL)))
        await archive.settled()
        with Library(Files(tmp_path)) as library:

            async def ages(at: float) -> tuple[float | None, float | None, bool]:
                stood = await archive.perform(stood_at, ledger, at, 0.0)
                (row,) = (await library.look_back(at, stood)).rows
                return row.push.age, row.poll.age, row.poll.fresh

            # The poll said the same every two seconds: its word is of that very moment.
            assert await ages(NOW + 10) == (9, 0, True)
            assert await ages(NOW + 60) == (59, 0, True)
            # It was lost later: from then on its word grows old.
            assert await ages(NOW + 130) == (129, 30, False)


async def test_a_back_test_hears_the_poll_as_it_was(tmp_path: Path) -> None:
    await kept(tmp_path, [delivery("NOTIFY_ROUND_BET", round_record(BET), sent=NOW + 1)])
    async with opened(tmp_path) as archive:
        ledger = archive.ledger
        await archive.perform(ledger.note_condition, LinkName.GRPC, NOW - 5, Condition.LIVE, NOTHING)
        await archive.perform(ledger.note_condition, LinkName.GRPC, NOW + 40, Condition.DOWN, NOTHING)
        await witnessed(archive, answer(NOW - 60, state=1), answer(NOW + 22, round_record(BET, DEAL)))
    told = [*said(Files(tmp_path), NOW, NOW + 100)]
    assert [one.at for one in told] == sorted(one.at for one in told)
    words = [(one.at - NOW, one.word.link.value, one.word.reason is None) for one in told if one.word is not None]
    assert words == [(0, "amqp", True), (0, "grpc", True), (40, "grpc", False)]
    answers = [one.answer for one in told if one.answer is not None]
    times = [one.answered - NOW for one in answers]
    assert times[:3] == [0, 5, 10]
    assert max(times) < 40
    assert answers[0].games[0].state == 1, "told before, and true until it changes"
    assert {len(one.current[0].round.process) for one in answers if one.current and one.current[0].round} == {2}
    assert 22 in times


async def test_an_archive_in_which_no_poll_was_kept_tells_of_none(tmp_path: Path) -> None:
    async with opened(tmp_path) as archive:
        await archive.append([decode(delivery("NOTIFY_ROUND_BET", round_record(BET), sent=NOW + 1))])
    assert all(one.answer is None for one in said(Files(tmp_path), NOW, NOW + 30))

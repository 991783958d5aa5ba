"""Looking rounds up in a real archive with a real provider behind it, honest or not."""

import asyncio
from contextlib import aclosing
from pathlib import Path

import pytest

from tests.panes.desks import START, ZONE, Desk, desk
from thrillmon.archive.files import Files
from thrillmon.archive.library import Library
from thrillmon.archive.rows import ROUNDS, RoundRow
from thrillmon.floor.links import LinkName
from thrillmon.lookups import LookUps
from thrillmon.models.records_source import NoAnswer, ProviderPage
from thrillmon.sentences import say
from thrillmon.studio.answers import Answers
from thrillmon.wire.recorder import provider_pb2 as wire
from thrillmon.wire.recorder.record_pb2 import RoundRecord


async def behind(here: Desk, query: str = "") -> list[ProviderPage]:
    async with aclosing(here.source.behind(ROUNDS.understand(query, ZONE, here.clock.now()))) as pages:
        return [page async for page in pages]


async def rows_of(here: Desk, query: str = "", limit: int = 1000) -> list[RoundRow]:
    page = await here.source.page(ROUNDS.understand(query, ZONE, here.clock.now()), limit=limit)
    return [row for row in page.rows if isinstance(row, RoundRow)]


def said(pages: list[ProviderPage]) -> str:
    return " ".join(str(note) for page in pages for note in page.notes)


async def test_the_provider_adds_what_the_archive_lacks_and_repeats_nothing(tmp_path: Path) -> None:
    async with desk(tmp_path) as here:
        pages = await behind(here)
        kept = {row.id for row in await rows_of(here)}
        fresh = [extra for page in pages for extra in page.fresh]
        ids = [extra.row.id for extra in fresh]
        assert len(ids) == len(set(ids)) > 10
        assert not kept & set(ids)
        assert frozenset.union(*(page.seen for page in pages)) == kept
        assert all((extra.row.started or 0) < START for extra in fresh), "those were played before anybody listened"
        assert pages[-1].looked_at == len(kept) + len(ids)


async def test_a_query_goes_to_the_provider_for_its_tables_only(tmp_path: Path) -> None:
    async with desk(tmp_path) as here:
        pages = await behind(here, "table=T101 -cancel")
        fresh = [extra for page in pages for extra in page.fresh]
        assert fresh
        assert {extra.row.table_code for extra in fresh} == {"T101"}
        assert not any(extra.record.cancel for extra in fresh)
        assert pages[-1].looked_at < len(await rows_of(here)) / 2
        assert "No table of the floor" in said(await behind(here, "table=T999"))
        assert "Only the archive knows" in said(await behind(here, "corrected"))


async def test_the_limit_of_seven_days_is_told(tmp_path: Path) -> None:
    async with desk(tmp_path, seconds=300) as here:
        assert "keeps 7 days; the archive has it" in said(await behind(here, "before:2027-01-01"))
        (row, *_) = await rows_of(here)
        here.clock.advance(8 * 86_400)
        with pytest.raises(NoAnswer, match="keeps 7 days, and this round is older"):
            await here.source.from_provider(row._replace(round_code="ROUNLXXX01010027011500010001"))


async def test_a_story_has_everything_that_was_heard(tmp_path: Path) -> None:
    async with desk(tmp_path, tables=12, seconds=1500) as here:
        cause = say("The cable was pulled.")
        await here.archive.perform(here.archive.ledger.begin_hole, LinkName.AMQP, START + 100, cause)
        await here.archive.perform(here.archive.ledger.end_hole, LinkName.AMQP, START + 160)
        rows = await rows_of(here, "corrected")
        assert rows
        for row in rows:
            story = await here.source.story(row)
            assert story.round.record.id == row.id
            assert RoundRecord.FromString(story.body) == story.round.record
            assert len(story.dealers) == len(story.round.corrections) >= 1
            assert any(code for code, _ in story.dealers)
            assert len(story.kept) > 2
            assert [str(hole.cause) for hole in story.holes] == ["The cable was pulled."]
            assert story.shift is None or story.shift.shift_code == row.shift_code


async def test_holes_around_a_round_are_told_by_the_clock_of_the_round(tmp_path: Path) -> None:
    async with desk(tmp_path, seconds=300) as here:
        ledger = here.archive.ledger
        # Our clock is 1 h 30 min behind the studio's, and the hole stands in the ledger by ours.
        await here.archive.perform(ledger.begin_hole, LinkName.AMQP, START - 5_400 + 100, say("The cable was pulled."))
        await here.archive.perform(ledger.end_hole, LinkName.AMQP, START - 5_400 + 160)
        (row, *_) = await rows_of(here)
        assert not (await here.source.story(row)).holes
        library = Library(Files(tmp_path))
        ahead = LookUps(library, here.archive, here.clock, offset=lambda: 5_400.0)
        assert [(hole.start, hole.end) for hole in (await ahead.story(row)).holes] == [(START + 100, START + 160)]
        library.close()


async def test_of_a_round_that_only_the_provider_has_holes_are_told_as_well(tmp_path: Path) -> None:
    async with desk(tmp_path, seconds=300) as here:
        cause = say("The cable was pulled.")
        await here.archive.perform(here.archive.ledger.begin_hole, LinkName.AMQP, START - 3_000, cause)
        await here.archive.perform(here.archive.ledger.end_hole, LinkName.AMQP, START)
        extra = next(extra for page in await behind(here) for extra in page.fresh)
        story = await here.source.story(extra.row, extra.record)
        assert story.round.record == extra.record
        assert story.kept == ()
        assert [str(hole.cause) for hole in story.holes] == ["The cable was pulled."]


async def test_values_at_paths_of_the_record(tmp_path: Path) -> None:
    async with desk(tmp_path, seconds=300) as here:
        rows = (await rows_of(here))[:5]
        found = await here.source.values(rows, ["table_code", "process[0].code", "nothing"])
        for row in rows:
            assert found[row.id][0] == row.table_code
            assert found[row.id][2] == ""


async def test_without_a_provider_there_is_only_the_archive(tmp_path: Path) -> None:
    async with desk(tmp_path, seconds=300, provider=False) as here:
        assert await behind(here) == []
        (row, *_) = await rows_of(here)
        with pytest.raises(NoAnswer, match="no provider to ask"):
            await here.source.from_provider(row)


class Lying(Answers):
    """Tells of other rounds under the codes it is asked for, and repeats its pages."""

    def get_round(self, request: wire.GetRequest) -> RoundRecord:
        record = RoundRecord()
        record.CopyFrom(super().get_round(request))
        record.id = record.id[::-1]
        return record

    def list_rounds(self, request: wire.ListRecordsRequest) -> wire.ListRoundsRecordResponse:
        request.ClearField("search_after")
        answer = super().list_rounds(request)
        answer.search_after = "the same"
        return answer


async def test_a_provider_that_lies_is_told_of(tmp_path: Path) -> None:
    async with desk(tmp_path, seconds=300, answers=Lying) as here:
        (row, *_) = await rows_of(here)
        with pytest.raises(NoAnswer, match="another round under the code"):
            await here.source.from_provider(row)
        async with asyncio.timeout(20):
            pages = await behind(here)
        ids = [extra.row.id for page in pages for extra in page.fresh]
        assert len(ids) == len(set(ids))


async def test_a_provider_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    class Gone(Answers):
        def list_rounds(self, request: wire.ListRecordsRequest) -> wire.ListRoundsRecordResponse:
            raise RuntimeError("out of order")

    async with desk(tmp_path, seconds=120, answers=Gone) as here:
        with pytest.raises(NoAnswer):
            await behind(here)


async def test_a_search_that_is_called_off_does_not_break_the_next_one(tmp_path: Path) -> None:
    async with desk(tmp_path, seconds=600) as here:
        wanted = await rows_of(here, "-nothing")
        for _ in range(40):
            lost = here.tasks.restart("lost", rows_of(here, "nothing*here"))
            await asyncio.sleep(0)
            lost.cancel()
            assert await rows_of(here, "-nothing") == wanted


async def test_what_somebody_does_is_on_record(tmp_path: Path) -> None:
    async with desk(tmp_path, seconds=60) as here:
        await here.source.note(say("{user} had names shown.", user="ann"))
        (act, *_) = await here.archive.perform(here.archive.ledger.acts)
        assert (act.at, str(act.sentence)) == (here.clock.now(), "ann had names shown.")


def test_it_is_a_record_source() -> None:
    from thrillmon.models.records_source import RecordSource

    def takes(source: RecordSource) -> RecordSource:
        return source

    assert takes(LookUps.__new__(LookUps)) is not None

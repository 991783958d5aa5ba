"""The holes pane: what was missed is asked for by itself once the link is well, and when somebody says so."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PySide6.QtTest import QAbstractItemModelTester

from tests.app.holed import HOLE, Holed, holed
from tests.loops import Run
from tests.panes.desks import ZONE
from thrillmon.app.recovering import SETTLED_SECONDS, Recovering
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.provider_questions import Place
from thrillmon.panes.holes import HolesPane
from thrillmon.sentences import say
from thrillmon.studio.answers import Answers
from thrillmon.tasks import Tasks
from thrillmon.wire.recorder import provider_pb2 as wire

REACH = say("About {days:.0f} days at this rate.", days=41.0)


@asynccontextmanager
async def recovering(folder: Path, **how: Any) -> AsyncGenerator[tuple[Recovering, HolesPane, Holed, Floor, Tasks]]:
    async with holed(folder, **how) as here, Tasks() as tasks:
        floor = Floor(here.clock)
        pane = HolesPane(ZONE)
        tester = QAbstractItemModelTester(pane.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        places = [Place(table, code, "", "") for table, code in here.world.table_codes.items()]

        async def pause(seconds: float) -> None:
            del seconds
            await asyncio.sleep(0)

        made = Recovering(
            pane, floor, here.archive, here.backfill, tasks, here.clock, lambda: places, lambda: REACH, pause
        )
        pane.resize(800, 500)
        pane.show()
        yield made, pane, here, floor, tasks
        await tasks.close()
        del tester
        pane.close()
        pane.deleteLater()


async def over(made: Recovering) -> None:
    async with asyncio.timeout(20):
        while made.asking:  # noqa: ASYNC110 - widgets have no events of asyncio
            await asyncio.sleep(0.01)


def cell(pane: HolesPane, column: int) -> str:
    return str(pane.model.index(0, column).data())


def test_a_hole_is_filled_by_itself_once_the_link_is_well_again(run: Run, tmp_path: Path) -> None:
    async def go() -> None:
        async with recovering(tmp_path) as (made, pane, here, floor, _):
            await made.look()
            assert not made.asking, "the link is not up"
            assert (pane.model.rowCount(), cell(pane, 2), cell(pane, 3)) == (1, "8 min 20 s", "nothing")
            floor.links[LinkName.AMQP].up(here.clock.now())
            await made.look()
            assert not made.asking, "the link has only just come up"
            here.clock.advance(SETTLED_SECONDS)
            floor.links[LinkName.AMQP].evidence(here.clock.now())
            await made.look()
            assert made.asking
            assert pane.stop.isVisible()
            await over(made)
            assert cell(pane, 3) == "✓ all 3 tables"
            assert "cable was pulled" in cell(pane, 4)
            pane.list.selectRow(0)
            assert "told by the provider over REST" in pane.words.text()
            assert not pane.stop.isVisible()
            # The whole floor counts as told of: so the rewind bar draws it.
            (piece,) = await here.archive.perform(here.archive.ledger.holes, *HOLE)
            assert piece.recovered
            await made.look()
            assert not made.asking, "there is nothing left to be asked"

    run(go())


def test_somebody_asks_and_stops(run: Run, tmp_path: Path) -> None:
    async def go() -> None:
        async with recovering(tmp_path) as (made, pane, here, _, __):
            await made.look()
            pane.list.selectRow(0)
            assert "has not been asked yet" in pane.words.text()
            pane.recover.click()
            assert made.asking
            assert not pane.recover.isEnabled()
            await asyncio.sleep(0)
            pane.stop.click()
            await over(made)
            assert "Stopped" in pane.status.text()
            pieces = await here.archive.perform(here.archive.ledger.holes, *HOLE)
            assert not all(piece.recovered for piece in pieces)
            pane.recover.click()
            await over(made)
            assert cell(pane, 3) == "✓ all 3 tables"

    run(go())


def test_a_provider_that_fails_is_told_and_left_alone_for_a_while(run: Run, tmp_path: Path) -> None:
    class Failing(Answers):
        broken = True

        def list_rounds(self, request: wire.ListRecordsRequest) -> wire.ListRoundsRecordResponse:
            if Failing.broken:
                raise OSError("no disk")
            return super().list_rounds(request)

    async def go() -> None:
        async with recovering(tmp_path, tables=1, answers=Failing) as (made, pane, here, floor, _):
            floor.links[LinkName.AMQP].up(here.clock.now())
            here.clock.advance(SETTLED_SECONDS)
            floor.links[LinkName.AMQP].evidence(here.clock.now())
            await made.look()
            await over(made)
            assert "▲" in pane.status.text()
            await made.look()
            assert not made.asking, "it is not pressed"
            Failing.broken = False
            pane.recover.click()
            await over(made)
            assert cell(pane, 3) == "✓ all 1 tables"

    run(go())


def test_how_far_back_it_reaches_and_what_is_on_record_are_told(run: Run, tmp_path: Path) -> None:
    async def go() -> None:
        async with recovering(tmp_path, tables=1) as (made, pane, here, _, __):
            said = say("{user} had people's names shown in the record browser.", user="anna")
            await here.archive.perform(here.archive.ledger.note_act, here.clock.now(), said)
            await made.look()
            assert pane.outlook.text() == "Archive: About 41 days at this rate."
            assert pane.acts.index(0, 1).data() == "anna had people's names shown in the record browser."

    run(go())


def test_a_hole_beyond_seven_days_says_that_it_stays(run: Run, tmp_path: Path) -> None:
    async def go() -> None:
        async with recovering(tmp_path, tables=1) as (made, pane, here, _, __):
            here.clock.advance(9 * 86_400)
            await made.look()
            pane.list.selectRow(0)
            assert "keeps 7 days, and this is older" in pane.words.text()
            pane.recover.click()
            await over(made)
            assert cell(pane, 3) == "nothing"

    run(go())


def test_without_a_provider_the_holes_are_listed_all_the_same(run: Run, tmp_path: Path) -> None:
    async def go() -> None:
        async with holed(tmp_path, tables=1) as here, Tasks() as tasks:
            pane = HolesPane(ZONE)
            made = Recovering(pane, Floor(here.clock), here.archive, None, tasks, here.clock, tuple)
            await made.look()
            assert (pane.model.rowCount(), cell(pane, 3)) == (1, "no table is known")
            assert "no provider to ask" in pane.status.text()
            assert not pane.recover.isEnabled()
            pane.deleteLater()

    run(go())

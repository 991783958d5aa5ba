"""Walking down from a table's shifts to its rounds, in the archive and at the provider."""

from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from tests.loops import Run
from tests.panes.desks import START, Desk
from tests.panes.test_records import browsing, until
from thrillmon.models.spans import Level, Line
from thrillmon.panes.records import RecordsPane
from thrillmon.studio.answers import Answers
from thrillmon.wire.recorder import provider_pb2 as wire


def lines(pane: RecordsPane, above: QModelIndex | None = None) -> list[tuple[QModelIndex, Line]]:
    model = pane.spans.model
    top = above or QModelIndex()
    indexes = [model.index(row, 0, top) for row in range(model.rowCount(top))]
    return [(index, line) for index in indexes if (line := model.line(index)) is not None]


async def opened(pane: RecordsPane, here: Desk, game: str) -> None:
    """Show the shifts of a table that plays a game."""
    provide = next(one for one in here.world.provides() if one.game_type == game)
    code = provide.game_code
    table = next(name for name, one in here.world.table_codes.items() if one == code)
    pane.show_table(table, code)
    pane._toggle_spans()
    await settled(pane)


async def settled(pane: RecordsPane) -> None:
    await until(lambda: not any(one.startswith(("records.shifts", "records.below")) for one in pane._tasks.running()))


async def unfolded(pane: RecordsPane, index: QModelIndex) -> list[tuple[QModelIndex, Line]]:
    pane.spans.tree.expand(index)
    pane.spans.model.fetchMore(index)
    await settled(pane)
    return lines(pane, index)


def test_shifts_shoes_and_rounds_are_marked_by_who_told_of_them(run: Run, tmp_path: Path) -> None:
    async def go() -> None:
        async with browsing(tmp_path) as (pane, here):
            tester = QAbstractItemModelTester(pane.spans.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
            await opened(pane, here, "BACCARAT")
            shifts = lines(pane)
            assert shifts
            assert all(line.level is Level.SHIFT and line.provider for _, line in shifts)
            started = [line.row.started or 0 for _, line in shifts if line.row]
            assert started == sorted(started, reverse=True)
            shoes = await unfolded(pane, shifts[0][0])
            assert shoes
            assert all(line.level is Level.SHOE for _, line in shoes)
            rounds = await unfolded(pane, shoes[0][0])
            assert len(rounds) > 3
            told = {(line.archive, line.provider) for _, line in rounds}
            assert (True, True) in told
            only = [line for _, line in rounds if not line.archive]
            assert all(line.row is not None and (line.row.started or 0) < START for line in only)
            assert len({line.code for _, line in rounds}) == len(rounds)
            # Enter lists the rounds of a shoe; on a round it shows that round.
            pane.spans.tree.setCurrentIndex(shoes[0][0])
            pane.spans._list_rounds()
            assert pane.query.text == f'shoe="{shoes[0][1].code}"'
            assert not pane.spans.isVisible()
            await until(lambda: not pane.search.progress.running)
            assert pane.model.rowCount() == len(rounds)
            pane.spans.tree.setCurrentIndex(rounds[0][0])
            pane.spans._copy_code()
            assert QGuiApplication.clipboard().text() == rounds[0][1].code
            del tester

    run(go())


def test_rounds_of_a_game_without_shoes_stand_below_the_shift(run: Run, tmp_path: Path) -> None:
    async def go() -> None:
        async with browsing(tmp_path) as (pane, here):
            await opened(pane, here, "ROULETTE")
            below = await unfolded(pane, lines(pane)[0][0])
            assert len(below) > 3
            assert all(line.level is Level.ROUND for _, line in below)

    run(go())


def test_without_an_answer_of_the_provider_there_is_what_the_archive_has(run: Run, tmp_path: Path) -> None:
    class Failing(Answers):
        def list_shifts(self, request: wire.ListRecordsRequest) -> wire.ListShiftsResponse:
            raise OSError("no disk")

    async def go() -> None:
        async with browsing(tmp_path, answers=Failing) as (pane, here):
            pane._toggle_spans()
            assert "Choose a table" in pane.spans.status.text()
            pane._toggle_spans()
            await opened(pane, here, "BACCARAT")
            assert "▲" in pane.spans.status.text()

    run(go())

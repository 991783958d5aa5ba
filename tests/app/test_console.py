"""The whole window on a pretend studio: it moves, it tells the truth, it closes."""

import asyncio
import threading
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.loops import Run, until
from thrillmon.app import Console
from thrillmon.archive.rows import RoundRow
from thrillmon.clock import SystemClock
from thrillmon.floor.expressions import Every
from thrillmon.floor.links import Condition, LinkName
from thrillmon.floor.phases import Phase
from thrillmon.floor.rounds import Source
from thrillmon.floor.table_now import Standing
from thrillmon.settings.files import parse
from thrillmon.settings.secrets import Secrets
from thrillmon.studio.studio import Options, Studio

SECRETS = {"THRILLMON_AMQP_USER": "desk", "THRILLMON_AMQP_PASSWORD": "pass", "THRILLMON_REST_KEY": "key"}


@asynccontextmanager
async def desk(
    *, rest: bool = True, speed: float = 1.0, archive: Path | None = None
) -> AsyncGenerator[tuple[Console, Studio]]:
    """A studio with a console on it, both in this process, over real sockets."""
    options = Options(speed=speed, user="desk", password="pass", api_key="key")
    studio = Studio(options, SystemClock())
    async with studio.running():
        text = studio.profile() if rest else studio.profile().split("[rest]")[0]
        if archive is not None:
            text += f'\n[archive]\npath = "{archive}"\n'
        console = Console(parse(text, "test", {}), Secrets("test", SECRETS), "dark")
        async with console.running():
            yield console, studio


def condition(console: Console, link: LinkName) -> Condition:
    return next(lamp.condition for lamp in console.floor.lamps() if lamp.link is link)


def texts(console: Console) -> list[list[str]]:
    """Return what the rows say of the games: everything but the ages, which always move."""
    model = console.tables
    columns = [place for place, column in enumerate(model.columns) if column.key not in ("push", "poll")]
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def test_within_five_seconds_24_tables_of_14_games_and_more_are_listed_and_moving(run: Run) -> None:
    async def watch() -> None:
        async with desk() as (console, _):
            await until(lambda: console.complete(24), 5)
            before = texts(console)
            # A table that has just finished shows nothing that moves until its next round: a few may.
            await until(lambda: sum(new != old for new, old in zip(texts(console), before, strict=True)) >= 18, 5)
            assert len({table.game.name for table in console.floor.tables.values()}) >= 14
            assert console.window.tables.painted_colours() > 1
            assert condition(console, LinkName.AMQP) is Condition.LIVE
            assert condition(console, LinkName.GRPC) is Condition.LIVE
            assert condition(console, LinkName.REST) is Condition.STANDBY

    run(watch())


def test_rounds_open_count_down_close_are_played_and_finish(run: Run) -> None:
    async def watch() -> None:
        async with desk(speed=10) as (console, _):
            seen: dict[str, set[Phase]] = {}

            def look() -> bool:
                moment = console.floor.moment()
                for code in console.floor.tables:
                    seen.setdefault(code, set()).add(console.floor.table(code, moment).phase)
                wanted = {Phase.BETTING, Phase.CLOSED, Phase.PLAYING, Phase.FINISHED}
                return sum(phases >= wanted for phases in seen.values()) >= 8

            await until(look, 40)

    run(watch())


def test_it_closes_within_two_seconds_and_leaves_nothing_behind(run: Run) -> None:
    async def watch() -> None:
        loop = asyncio.get_running_loop()
        options = Options(user="desk", password="pass", api_key="key")
        studio = Studio(options, SystemClock())
        async with studio.running():
            tasks, threads = asyncio.all_tasks(), set(threading.enumerate())
            console = Console(parse(studio.profile(), "test", {}), Secrets("test", SECRETS), "light")
            async with console.running():
                await until(lambda: console.complete(24), 8)
                console.window.close()
                assert console.closing.is_set()
                started = loop.time()
            assert loop.time() - started < 2.0
            await asyncio.sleep(0)
            left = {
                task for task in asyncio.all_tasks() - tasks if "broker" in task.get_name() or "poll" in task.get_name()
            }
            assert left == set()
            assert {thread for thread in set(threading.enumerate()) - threads if not thread.daemon} == set()

    run(watch())


def test_a_broker_that_stops_is_told_within_five_seconds_and_heard_again(run: Run) -> None:
    async def watch() -> None:
        async with desk() as (console, studio):
            await until(lambda: console.complete(24), 8)
            assert studio.broker is not None
            await studio.broker.stop()
            await until(lambda: condition(console, LinkName.AMQP) is Condition.DOWN, 5)
            assert "▲ AMQP" in console.window.trouble.text() or await shown(console, "▲ AMQP")
            await asyncio.sleep(6)
            moment = console.floor.moment()
            tables = [console.floor.table(code, moment) for code in console.floor.tables]
            assert {table.standing for table in tables} == {Standing.LIVE}, "the poll still confirms them"
            assert not any(table.push.fresh for table in tables)
            await studio.broker.start()
            await until(lambda: condition(console, LinkName.AMQP) is Condition.LIVE, 15)
            heard = console.floor.counters.heard
            await until(lambda: console.floor.counters.heard > heard, 10)

    run(watch())


def test_a_grpc_server_that_stops_is_told_and_rest_stands_in_until_it_is_back(run: Run) -> None:
    async def watch() -> None:
        async with desk() as (console, studio):
            await until(lambda: console.complete(24), 8)
            await studio.grpc.stop()
            await until(lambda: condition(console, LinkName.GRPC) is Condition.DOWN, 5)
            await until(lambda: condition(console, LinkName.REST) is Condition.LIVE, 5)
            await studio.grpc.start()
            await until(lambda: condition(console, LinkName.GRPC) is Condition.LIVE, 15)
            await until(lambda: condition(console, LinkName.REST) is Condition.STANDBY, 5)

    run(watch())


def test_when_everything_is_gone_no_row_is_painted_as_live(run: Run) -> None:
    async def watch() -> None:
        async with desk() as (console, studio):
            await until(lambda: console.complete(24), 8)
            assert studio.broker is not None
            for server in (studio.broker, studio.grpc, studio.rest):
                await server.stop()

            def all_doubted() -> bool:
                moment = console.floor.moment()
                return all(
                    console.floor.table(code, moment).standing is not Standing.LIVE for code in console.floor.tables
                )

            await until(all_doubted, 15)
            await until(lambda: "24 not confirmed" in console.tables.summary(), 3)
            assert [condition(console, link) for link in (LinkName.AMQP, LinkName.GRPC, LinkName.REST)] == [
                Condition.DOWN
            ] * 3

    run(watch())


async def shown(console: Console, words: str) -> bool:
    await until(lambda: words in console.window.trouble.text(), 3)
    return True


def test_what_was_heard_is_in_the_archive_and_found_by_the_next_window(run: Run, tmp_path: Path) -> None:
    heard: set[str] = set()

    async def watch() -> None:
        async with desk(speed=10, archive=tmp_path) as (console, _):
            await until(lambda: condition(console, LinkName.ARCHIVE) is Condition.LIVE, 5)
            await until(lambda: console.floor.counters.heard > 100, 15)
            heard.update(
                known.record.round_code
                for table in console.floor.tables.values()
                for known in table.rounds.values()
                if known.best.source is Source.PUSH
            )

    async def look_up() -> None:
        async with desk(archive=tmp_path) as (console, _):
            page = await console.keeping.library.search(Every(()), limit=1000)
            found = {row.round_code for row in page.rows if isinstance(row, RoundRow)}
            assert heard <= found

    run(watch())
    assert heard
    run(look_up())


def test_when_nothing_could_be_heard_and_why_is_on_record(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with desk(archive=tmp_path) as (console, studio):
            await until(lambda: condition(console, LinkName.AMQP) is Condition.LIVE, 8)
            await asyncio.sleep(1.2)
            assert studio.broker is not None
            began = console.clock.now()
            await studio.broker.stop()
            await until(lambda: condition(console, LinkName.AMQP) is Condition.DOWN, 5)
            await asyncio.sleep(1.2)
            await studio.broker.start()
            await until(lambda: condition(console, LinkName.AMQP) is Condition.LIVE, 15)
            await asyncio.sleep(1.5)
            keeping = console.keeping
            holes = await keeping.archive.perform(keeping.archive.ledger.holes, began - 60, began + 60)
            assert len(holes) == 1
            assert holes[0].end is not None
            assert abs(holes[0].start - began) < 5
            assert str(holes[0].cause)

    run(watch())


def test_an_archive_that_cannot_be_written_is_told_and_does_not_keep_the_window_open(run: Run, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")

    async def watch() -> None:
        async with desk(archive=tmp_path / "taken" / "archive") as (console, _):
            await until(lambda: condition(console, LinkName.ARCHIVE) is Condition.DOWN, 5)
            await until(lambda: "▲ Archive" in console.window.trouble.text(), 5)
            await until(lambda: console.tables.rowCount() > 20, 8)
            began = console.clock.monotonic()
        assert console.clock.monotonic() - began < 4

    run(watch())

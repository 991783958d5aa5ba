"""Rewinding shows what a floor that had listened until then would have shown."""

from pathlib import Path

from tests.archive.archiving import kept, opened
from tests.archive.test_archive import heard
from tests.making import NOW
from thrillmon.archive.files import Files
from thrillmon.archive.library import Library
from thrillmon.archive.readers import Readers
from thrillmon.archive.rewind import floor_at
from thrillmon.clock import FakeClock
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import Condition, LinkName
from thrillmon.sentences import say

COMPARED = (
    "table_code", "game", "subtype", "state", "phase", "step", "round_code", "shoe_code", "shift_code", "dealer",
    "last", "last_round_code", "last_cancelled", "cancelled", "shown", "test",
)  # fmt: skip


async def test_it_is_the_floor_as_it_was_heard_until_then(tmp_path: Path) -> None:
    deliveries = heard(5_000, tables=12)
    await kept(tmp_path, deliveries, 500)
    readers = Readers(Files(tmp_path))
    last = deliveries[-1].sent or NOW
    for at in (NOW + 100, NOW + 300.5, last - 200, last):
        clock = FakeClock(at)
        floor = Floor(clock)
        floor.links[LinkName.AMQP].up(NOW)
        floor.deliver([one for one in deliveries if (one.sent or 0) <= at])
        then = floor_at(readers, at)
        assert set(then.tables) == set(floor.tables)
        moment = then.moment
        shown = {row.game_code: row for row in then.rows()}
        for code in floor.tables:
            now = floor.table(code, moment)
            assert {name: getattr(shown[code], name) for name in COMPARED} == {
                name: getattr(now, name) for name in COMPARED
            }


async def test_just_after_midnight_the_tables_that_have_not_spoken_yet_are_still_there(tmp_path: Path) -> None:
    midnight = (NOW // 86_400 + 1) * 86_400
    deliveries = [
        one._replace(sent=(one.sent or NOW) + midnight - NOW - 600, received=one.received + midnight - NOW - 600)
        for one in heard(4_000)
    ]
    await kept(tmp_path, deliveries, 500)
    assert len(Files(tmp_path).days()) == 2
    for at in (midnight - 1, midnight, midnight + 3):
        then = floor_at(Readers(Files(tmp_path)), at)
        floor = Floor(FakeClock(at))
        floor.deliver([one for one in deliveries if (one.sent or 0) <= at])
        assert {row.game_code: row.round_code for row in then.rows()} == {
            code: floor.table(code, then.moment).round_code for code in floor.tables
        }
        assert len(then.tables) == 6


async def test_tables_that_last_spoke_yesterday_are_there_and_old_ones_are_not(tmp_path: Path) -> None:
    await kept(tmp_path, heard(2_000))
    readers = Readers(Files(tmp_path))
    assert len(floor_at(readers, NOW + 1.5 * 86_400).tables) == 6
    assert floor_at(readers, NOW + 10 * 86_400).tables == {}
    assert floor_at(readers, NOW - 10).tables == {}


async def test_links_are_as_they_stood_then(tmp_path: Path) -> None:
    async with opened(tmp_path) as archive:
        ledger = archive.ledger
        for at, condition in ((NOW, Condition.LIVE), (NOW + 60, Condition.DOWN), (NOW + 90, Condition.LIVE)):
            await archive.perform(ledger.note_condition, LinkName.AMQP, at, condition, say("since {at}", at=at))
        links = await archive.perform(ledger.conditions, NOW + 75)
        assert links[LinkName.AMQP][:2] == (Condition.DOWN, NOW + 60)
        with Library(archive.files) as library:
            then = await library.ask(floor_at, NOW + 75, links)
        assert then.moment.push_since is None
        assert str(then.links[LinkName.AMQP][2]) == f"since {NOW + 60}"

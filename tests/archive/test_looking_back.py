"""Looking back: what was recovered says no more than was known, and how well the broker was heard at a second."""

from pathlib import Path

import pytest

from tests.archive.archiving import kept, opened
from tests.archive.test_archive import heard
from tests.making import GAME_CODE, NOW, baccarat, delivery, provide, round_record, step
from thrillmon.archive.files import Files
from thrillmon.archive.library import Library
from thrillmon.archive.looking_back import first_second, look_back, shifts_between, stood_at
from thrillmon.archive.past import Past, Stood
from thrillmon.archive.readers import Readers
from thrillmon.clock import FakeClock
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import Condition, LinkName
from thrillmon.floor.notices import decode
from thrillmon.floor.phases import Phase
from thrillmon.floor.rounds import Source
from thrillmon.floor.table_now import Standing
from thrillmon.sentences import say

AMQP = LinkName.AMQP
CAUSE = say("The broker closed the connection.")


def past_at(folder: Path, at: float, game_code: str = GAME_CODE, stood: Stood | None = None) -> Past:
    return look_back(Readers(Files(folder)), at, stood or Stood({}), game_code)


async def test_the_timeline_has_the_rounds_that_were_known_then(tmp_path: Path) -> None:
    deliveries = heard(6_000, tables=6)
    await kept(tmp_path, deliveries, 500)
    for at in (NOW + 400, NOW + 2_000):
        floor = Floor(FakeClock(at))
        floor.links[AMQP].up(NOW)
        floor.deliver([one for one in deliveries if (one.sent or 0) <= at])
        for code in list(floor.tables)[:3]:
            past = past_at(tmp_path, at, code)
            timeline, then = past.timeline, floor.timeline(code, floor.moment())
            assert timeline is not None
            assert [line.id for line in timeline.rounds] == [line.id for line in then.rounds]
            assert [(line.outcome, line.corrected) for line in timeline.rounds] == [
                (line.outcome, line.corrected) for line in then.rounds
            ]
            assert [change.at for change in timeline.changes] == [change.at for change in then.changes]
            assert past.roads == floor.roads(code)
            assert past.details == floor.details(code, floor.moment())


async def test_of_a_round_that_was_told_of_afterwards_no_more_is_shown_than_had_happened(tmp_path: Path) -> None:
    steps = [step(8, NOW), step(9, NOW + 20), step(11, NOW + 25), step(23, NOW + 40)]
    record = baccarat(("SPADE_9", "CLUB_K"), ("HEART_2", "CLUB_6"), round_record(*steps, started=NOW, end=NOW + 42))
    async with opened(tmp_path) as archive:
        await archive.append([decode(delivery("NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D1"), sent=NOW - 10))])
        await archive.recover([record], Source.GRPC)
    (row,) = past_at(tmp_path, NOW + 22).rows
    assert row.phase is Phase.CLOSED
    assert not any(hand.faces for hand in row.shown.hands)
    assert not row.last.complete
    (row,) = past_at(tmp_path, NOW + 50).rows
    assert row.phase is Phase.FINISHED
    assert row.last.complete


async def test_a_hole_that_went_on_then_has_no_end_yet(tmp_path: Path) -> None:
    await kept(tmp_path, heard(1_500))
    async with opened(tmp_path) as archive:
        ledger = archive.ledger
        await archive.perform(ledger.begin_hole, AMQP, NOW + 100, CAUSE)
        await archive.perform(ledger.end_hole, AMQP, NOW + 200)
        inside = await archive.perform(stood_at, ledger, NOW + 150, 0.0)
        after = await archive.perform(stood_at, ledger, NOW + 260, 0.0)
    code = next(iter(row.game_code for row in past_at(tmp_path, NOW + 150).rows))
    past = past_at(tmp_path, NOW + 150, code, inside)
    assert past.timeline is not None
    assert [(hole.start, hole.end) for hole in past.timeline.holes] == [(NOW + 100, None)]
    assert all(row.standing is not Standing.LIVE for row in past.rows)
    past = past_at(tmp_path, NOW + 260, code, after)
    assert past.timeline is not None
    assert [(hole.start, hole.end) for hole in past.timeline.holes] == [(NOW + 100, NOW + 200)]


@pytest.mark.parametrize("offset", [0.0, 7.5, -3.0])
async def test_how_the_broker_was_heard_is_told_by_the_clock_of_the_studio(tmp_path: Path, offset: float) -> None:
    async with opened(tmp_path) as archive:
        ledger = archive.ledger
        await archive.perform(ledger.note_condition, AMQP, NOW, Condition.LIVE, say("up"))
        await archive.perform(ledger.begin_hole, AMQP, NOW + 100, CAUSE)
        await archive.perform(ledger.end_hole, AMQP, NOW + 200)
        for ours, live in ((50, True), (99, True), (101, False), (199, False), (201, True)):
            at = NOW + ours + offset
            stood = await archive.perform(stood_at, ledger, at, offset)
            assert (stood.links[AMQP][0] is Condition.LIVE) is live
            hole = stood.hole(at)
            assert (hole is None) is live
            if hole is not None:
                assert (hole.start, hole.end) == (NOW + 100 + offset, NOW + 200 + offset)


async def test_a_feed_that_was_quiet_had_missed_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path) as archive:
        ledger = archive.ledger
        await archive.perform(ledger.note_condition, AMQP, NOW, Condition.LIVE, say("up"))
        await archive.append([decode(delivery("NOTIFY_GAME_CAPTURE", provide(), sent=NOW + 10))])
        await archive.perform(ledger.note_condition, AMQP, NOW + 100, Condition.QUIET, say("quiet"))
        stood = await archive.perform(stood_at, ledger, NOW + 150, 0.0)
    (row,) = past_at(tmp_path, NOW + 150, stood=stood).rows
    assert row.standing is Standing.LIVE


async def test_the_first_second_and_the_shifts_of_an_archive(tmp_path: Path) -> None:
    assert first_second(Readers(Files(tmp_path))) is None
    deliveries = heard(4_000, tables=12)
    await kept(tmp_path, deliveries, 500)
    readers = Readers(Files(tmp_path))
    assert first_second(readers) == min(one.sent for one in deliveries if one.sent is not None)
    begun = sum(one.kind == "NOTIFY_SHIFT_START" for one in deliveries)
    assert begun > 0
    last = max(one.sent or 0.0 for one in deliveries)
    found = [row for row in shifts_between(readers, NOW, last + 1) if not row.over]
    assert len(found) == begun
    assert shifts_between(readers, NOW - 9_000, NOW - 8_000) == []


async def test_the_library_answers_beside_its_other_searches(tmp_path: Path) -> None:
    await kept(tmp_path, heard(500))
    with Library(Files(tmp_path)) as library:
        past = await library.look_back(NOW + 30, Stood({}))
        assert len(past.rows) == 6
        assert past.timeline is None
        assert past.notices
        assert all(notice.sent is not None and notice.sent <= NOW + 30 for notice in past.notices)

"""The past of a table as its pane reads it: rounds, changes, and lines that are read once."""

import pytest

from tests.making import GAME_CODE, NOW, delivery, provide, round_record, shoe, step
from thrillmon.clock import FakeClock
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.pasts import MOST_LINES
from thrillmon.floor.timelines import ChangeKind, Timeline
from thrillmon.wire.recorder.provider_pb2 import Dealer
from thrillmon.wire.recorder.record_pb2 import RoundRecord


@pytest.fixture
def floor() -> Floor:
    made = Floor(FakeClock(NOW))
    made.links[LinkName.AMQP].up(NOW)
    return made


def played(number: int, *, dealer: str = "", shoe_code: str = "", ended: bool = True) -> RoundRecord:
    began = NOW + 60 * (number - 1)
    end = began + 41 if ended else None
    steps = [step(8, began, duration=25), step(9, began + 25), step(23, began + 40)]
    record = round_record(*steps, number=number, started=began, end=end)
    record.shoe_code = shoe_code or record.shoe_code
    if dealer:
        record.players[64] = dealer
    return record


def hear(floor: Floor, *records: RoundRecord) -> None:
    floor.deliver([delivery("NOTIFY_ROUND_STEP", record, received=NOW) for record in records])


def past(floor: Floor, game_code: str = GAME_CODE) -> Timeline:
    return floor.timeline(game_code, floor.moment())


def test_the_newest_round_is_the_first_and_the_live_one(floor: Floor) -> None:
    hear(floor, played(2), played(3, ended=False), played(1))
    timeline = past(floor)
    assert [line.shift_round for line in timeline.rounds] == [3, 2, 1]
    assert timeline.live is timeline.rounds[0]
    assert (timeline.live.end, timeline.confirmed, timeline.table_code) == (None, True, "T107")


def test_at_most_fifty_rounds_are_read(floor: Floor) -> None:
    hear(floor, *(played(number) for number in range(1, 64)))
    timeline = past(floor)
    assert (len(timeline.rounds), timeline.rounds[0].shift_round) == (MOST_LINES, 63)


def test_a_table_without_rounds_has_an_empty_past(floor: Floor) -> None:
    floor.deliver([delivery("NOTIFY_GAME_CAPTURE", provide())])
    timeline = past(floor)
    assert (timeline.live, timeline.rounds, timeline.changes, timeline.holes) == (None, (), (), ())


def test_a_game_code_nobody_heard_of_is_an_error(floor: Floor) -> None:
    for read in (floor.timeline, floor.details):
        with pytest.raises(KeyError):
            read("nobody", floor.moment())
    with pytest.raises(KeyError):
        floor.roads("nobody")


def test_lines_of_rounds_that_have_not_changed_are_read_once(floor: Floor) -> None:
    hear(floor, played(1), played(2), played(3, ended=False))
    first = past(floor)
    again = past(floor)
    assert all(one is other for one, other in zip(first.rounds, again.rounds, strict=True))
    hear(floor, played(3))
    last = past(floor)
    assert [one is other for one, other in zip(first.rounds, last.rounds, strict=True)] == [False, True, True]


def test_a_round_left_open_ends_with_the_next_even_if_that_comes_late(floor: Floor) -> None:
    hear(floor, played(1, ended=False))
    assert past(floor).rounds[0].end is None
    hear(floor, played(2))
    assert past(floor).rounds[1].end == NOW + 60


def test_bars_take_up_what_is_usual_once_enough_was_heard(floor: Floor) -> None:
    hear(floor, *(played(number) for number in range(1, 5)))
    assert past(floor).rounds[0].bars[0].usual is None
    hear(floor, *(played(number) for number in range(5, 10)))
    for line in (past(floor).rounds[0], past(floor).rounds[-1]):
        usual = line.bars[0].usual
        assert usual is not None
        assert (usual.median, usual.p99) == (25.0, 25.0)


def test_what_the_archive_knows_is_usual_from_the_first_round_on(floor: Floor) -> None:
    floor.learn_spans(played(number) for number in range(1, 10))
    assert not floor.tables
    hear(floor, played(20))
    usual = past(floor).rounds[0].bars[0].usual
    assert usual is not None
    assert (usual.median, usual.count) == (25.0, 10)
    # Too late: the table speaks for itself.
    floor.learn_spans([played(21)])
    assert floor.tables[GAME_CODE].spans.learned == 10


def test_a_name_that_is_told_late_reaches_the_lines(floor: Floor) -> None:
    hear(floor, played(1, dealer="D7"))
    assert past(floor).rounds[0].dealer == "D7"
    floor.learn([Dealer(code="D7", name="陳美玲")])
    assert past(floor).rounds[0].dealer == "陳美玲"


def test_changes_are_dated_by_what_announced_them(floor: Floor) -> None:
    new = shoe(number=4, started=NOW + 100)
    hear(floor, played(1, dealer="D1"), played(2, dealer="D1"))
    floor.deliver([delivery("NOTIFY_SHOE_START", new)])
    floor.deliver([delivery("NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D2", name="Ana"), sent=NOW + 110)])
    hear(floor, played(3, dealer="D2", shoe_code=new.shoe_code))
    found = [(change.at - NOW, change.kind, change.text) for change in past(floor).changes]
    assert found == [(100, ChangeKind.SHOE, new.shoe_code), (110, ChangeKind.DEALER, "Ana")]


def test_a_change_nobody_announced_is_dated_by_the_first_round(floor: Floor) -> None:
    hear(floor, played(1, dealer="D1"), played(2, dealer="D2"), played(3, dealer="D1"))
    found = [(change.at - NOW, change.text) for change in past(floor).changes]
    assert found == [(60, "D2"), (120, "D1")]


def test_a_change_is_told_before_the_first_round_after_it(floor: Floor) -> None:
    hear(floor, played(1, dealer="D1"))
    floor.deliver([delivery("NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D2", name="Ana"), sent=NOW + 50)])
    assert [(change.at - NOW, change.text) for change in past(floor).changes] == [(50, "Ana")]


def test_what_nobody_confirms_any_more_says_since_when(floor: Floor) -> None:
    hear(floor, played(1))
    clock = floor._clock
    assert isinstance(clock, FakeClock)
    clock.advance(40)
    timeline = past(floor)
    assert (timeline.confirmed, timeline.confirmed_at) == (False, NOW)


def test_the_lines_of_tables_nobody_looks_at_are_let_go(floor: Floor) -> None:
    for number in range(20):
        record = played(1)
        record.game_code = f"G{number}"
        hear(floor, record)
        past(floor, f"G{number}")
    assert len(floor._pasts._tables) == 4

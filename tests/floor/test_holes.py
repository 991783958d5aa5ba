"""Holes of a table: when it could not be heard, why, and whether what was missed has been told since."""

import pytest

from tests.making import GAME_CODE, NOW, delivery, round_record, step
from thrillmon.clock import FakeClock
from thrillmon.floor.answers import Answer
from thrillmon.floor.hall import AMQP_SILENT_AFTER, Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.rounds import Source
from thrillmon.floor.snapshots import Current
from thrillmon.floor.timelines import Hole
from thrillmon.sentences import say
from thrillmon.wire.recorder.record_pb2 import RoundRecord

LOST = say("The broker closed the connection.")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


@pytest.fixture
def floor(clock: FakeClock) -> Floor:
    made = Floor(clock)
    made.links[LinkName.AMQP].up(clock.now())
    # A poll has told the studio's time, which is ours.
    made.absorb(Answer(Source.GRPC, NOW, NOW, server_time=NOW))
    return made


def played(number: int, *, ended: bool = True) -> RoundRecord:
    """Return the round of that minute; it takes forty seconds."""
    began = NOW + 60 * (number - 1)
    end = began + 40 if ended else None
    return round_record(step(8, began), step(9, began + 25), number=number, started=began, end=end)


def hear(floor: Floor, clock: FakeClock, *records: RoundRecord, offset: float = 0.0) -> None:
    for record in records:
        sent = float(int(clock.now() + offset))
        floor.deliver([delivery("NOTIFY_ROUND_STEP", record, sent=sent, received=clock.now())])


def holes(floor: Floor) -> tuple[Hole, ...]:
    return floor.timeline(GAME_CODE, floor.moment()).holes


def at(clock: FakeClock, floor: Floor, seconds: float, *, beating: bool = True) -> None:
    """Go to so many seconds after the start."""
    clock.advance(NOW + seconds - clock.now())
    if beating:
        floor.links[LinkName.AMQP].evidence(clock.now())


def lose(floor: Floor, clock: FakeClock) -> None:
    floor.links[LinkName.AMQP].down(clock.now(), LOST)


def test_a_lost_link_is_a_hole_with_its_cause_until_it_is_live_again(floor: Floor, clock: FakeClock) -> None:
    for _ in range(10):
        at(clock, floor, clock.now() - NOW + 4)
    hear(floor, clock, played(1))
    lose(floor, clock)
    clock.advance(30)
    floor.links[LinkName.AMQP].down(clock.now(), say("Cannot be reached."))
    assert holes(floor) == (Hole(NOW + 40, None, LOST),)
    floor.links[LinkName.AMQP].up(clock.now())
    assert holes(floor) == (Hole(NOW + 40, NOW + 70, LOST),)


def test_a_silent_link_is_a_hole_since_its_last_sign_of_life(floor: Floor, clock: FakeClock) -> None:
    hear(floor, clock, played(1, ended=False))
    at(clock, floor, 4)
    at(clock, floor, 4 + AMQP_SILENT_AFTER + 1, beating=False)
    (hole,) = holes(floor)
    assert (hole.start, hole.end, str(hole.cause)) == (NOW + 4, None, "Nothing came, although the connection was open.")
    floor.links[LinkName.AMQP].evidence(clock.now())
    assert holes(floor)[0].end == clock.now()


def test_a_link_that_is_closed_for_its_silence_is_one_hole(floor: Floor, clock: FakeClock) -> None:
    hear(floor, clock, played(1, ended=False))
    at(clock, floor, 20, beating=False)
    lose(floor, clock)
    at(clock, floor, 25, beating=False)
    floor.links[LinkName.AMQP].up(clock.now())
    assert holes(floor) == (Hole(NOW, NOW + 25, LOST),)


def test_a_hole_is_recovered_when_an_unbroken_row_of_rounds_reaches_across_it(floor: Floor, clock: FakeClock) -> None:
    hear(floor, clock, played(1))
    at(clock, floor, 4)
    lose(floor, clock)
    at(clock, floor, 200, beating=False)
    floor.links[LinkName.AMQP].up(clock.now())
    # The durable queue delivers what was published meanwhile, in its own time.
    told = [holes(floor)[0].recovered]
    for number in (2, 3, 4, 5):
        hear(floor, clock, played(number), offset=-40)
        told.append(holes(floor)[0].recovered)
    assert told == [False, False, False, False, True]


def test_a_hole_with_a_lost_round_is_never_recovered_until_somebody_tells_of_it(floor: Floor, clock: FakeClock) -> None:
    hear(floor, clock, played(1))
    at(clock, floor, 4)
    lose(floor, clock)
    at(clock, floor, 250, beating=False)
    floor.links[LinkName.AMQP].up(clock.now())
    hear(floor, clock, played(2), played(4), played(5), played(6))
    (hole,) = holes(floor)
    assert not hole.recovered
    now = clock.now()
    floor.absorb(
        Answer(Source.GRPC, now, now, current=[Current(GAME_CODE, played(3), None, None, None)], server_time=now)
    )
    assert holes(floor)[0].recovered


def test_a_round_left_open_in_the_hole_is_not_recovered(floor: Floor, clock: FakeClock) -> None:
    hear(floor, clock, played(1, ended=False))
    at(clock, floor, 10)
    lose(floor, clock)
    at(clock, floor, 130, beating=False)
    floor.links[LinkName.AMQP].up(clock.now())
    hear(floor, clock, played(2), played(3))
    assert not holes(floor)[0].recovered
    hear(floor, clock, played(1))
    assert holes(floor)[0].recovered


def test_a_short_hole_within_a_round_is_recovered_with_its_next_step(floor: Floor, clock: FakeClock) -> None:
    hear(floor, clock, played(1, ended=False))
    at(clock, floor, 4)
    lose(floor, clock)
    at(clock, floor, 10, beating=False)
    floor.links[LinkName.AMQP].up(clock.now())
    assert not holes(floor)[0].recovered
    at(clock, floor, 40)
    hear(floor, clock, played(1))
    assert holes(floor)[0].recovered


def test_rounds_that_must_lie_between_two_others_are_a_hole_of_this_table(floor: Floor, clock: FakeClock) -> None:
    hear(floor, clock, played(1), played(2), played(5), played(6), played(8))
    found = [(hole.start - NOW, (hole.end or 0) - NOW, str(hole.cause), hole.recovered) for hole in holes(floor)]
    assert found == [
        (100, 240, "Rounds 3 to 4 of the shift were not heard.", False),
        (340, 420, "Round 7 of the shift was not heard.", False),
    ]


def test_holes_are_told_by_the_studios_clock_and_move_with_ours(floor: Floor, clock: FakeClock) -> None:
    floor.server_clock.forget()
    floor.absorb(Answer(Source.GRPC, NOW, NOW, server_time=NOW + 100))
    hear(floor, clock, played(1))
    lose(floor, clock)
    clock.advance(30)
    floor.links[LinkName.AMQP].up(clock.now())
    assert [(hole.start, hole.end) for hole in holes(floor)] == [(NOW + 100, NOW + 130)]
    clock.jump(-3_600)
    now = clock.now()
    floor.absorb(Answer(Source.GRPC, now, now, server_time=NOW + 130))
    assert [(hole.start, hole.end) for hole in holes(floor)] == [
        (pytest.approx(NOW + 100), pytest.approx(NOW + 130)),
    ]


def test_what_was_before_the_oldest_round_is_no_hole_of_the_timeline(floor: Floor, clock: FakeClock) -> None:
    lose(floor, clock)
    clock.advance(30)
    floor.links[LinkName.AMQP].up(clock.now())
    hear(floor, clock, played(2))
    assert holes(floor) == ()


def test_a_link_that_flaps_for_ever_keeps_a_bounded_number_of_silences(floor: Floor, clock: FakeClock) -> None:
    link = floor.links[LinkName.AMQP]
    for _ in range(500):
        clock.advance(1)
        link.down(clock.now(), LOST)
        clock.advance(1)
        link.up(clock.now())
    assert len(link.silences(clock.now())) == 64


def test_a_link_that_is_switched_off_is_silent_no_more(floor: Floor, clock: FakeClock) -> None:
    link = floor.links[LinkName.AMQP]
    link.down(clock.now(), LOST)
    clock.advance(5)
    link.off(clock.now())
    assert link.silences(clock.now() + 100)[-1].end == clock.now()


def test_a_start_told_in_whole_seconds_makes_no_hole_that_ends_before_it_begins(floor: Floor, clock: FakeClock) -> None:
    first, third = played(1), played(3)
    first.ts_end.nanos = 700_000_000
    third.ts_start.seconds = first.ts_end.seconds
    for seconds in range(4, 48, 4):
        at(clock, floor, seconds)
    hear(floor, clock, first, third)
    (hole,) = holes(floor)
    assert (hole.start, hole.end) == (NOW + 40, NOW + 40)

"""A studio's clock that is set back: what it says now counts, not what it said of a time that comes again."""

from typing import Any

import pytest

from tests.making import GAME_CODE, NOW, delivery, provide, round_record, shift, shoe, step
from thrillmon.clock import FakeClock
from thrillmon.floor.answers import Answer
from thrillmon.floor.hall import Floor
from thrillmon.floor.kept_rounds import KEEP_ROUNDS
from thrillmon.floor.links import LinkName
from thrillmon.floor.rounds import Source
from thrillmon.floor.table_now import TableNow


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


@pytest.fixture
def floor(clock: FakeClock) -> Floor:
    made = Floor(clock)
    made.links[LinkName.AMQP].up(clock.now())
    return made


def now(floor: Floor) -> TableNow:
    return floor.table(GAME_CODE, floor.moment())


def play(floor: Floor, clock: FakeClock, number: int, studio: float, *, end: bool = False) -> None:
    """Let the studio, whose clock shows that time, tell of a round that began ten seconds ago."""
    record = round_record(
        step(8, studio - 10, duration=25), number=number, started=studio - 10, end=studio if end else None
    )
    kind = "NOTIFY_ROUND_FINISH" if end else "NOTIFY_ROUND_BET"
    floor.deliver([delivery(kind, record, sent=studio, received=clock.now())])


def set_back(floor: Floor, clock: FakeClock, seconds: float) -> float:
    """Let four rounds be played, then the studio's clock be set back, and a poll tell of it; return what it shows."""
    floor.absorb(Answer(Source.GRPC, clock.now(), clock.now(), server_time=clock.now()))
    for number in range(1, 5):
        play(floor, clock, number, clock.now(), end=True)
        clock.advance(60)
    clock.advance(400)
    for number in range(5, 8):
        play(floor, clock, number, clock.now(), end=True)
        clock.advance(60)
    for _ in range(8):
        floor.absorb(Answer(Source.GRPC, clock.now(), clock.now(), server_time=clock.now() - seconds))
    return clock.now() - seconds


def test_a_round_from_the_future_gives_way_once_the_studios_clock_was_set_back(floor: Floor, clock: FakeClock) -> None:
    studio = set_back(floor, clock, 300)
    assert now(floor).shift_round == 7, "nothing newer is said yet"
    play(floor, clock, 8, studio)
    assert now(floor).shift_round == 8
    assert now(floor).last_round_code.endswith("0004"), "the last one whose end lies in the past"
    clock.advance(20)
    play(floor, clock, 9, studio + 20, end=True)
    assert now(floor).last_round_code.endswith("0009")
    # When the clock comes to where it was before, nothing jumps back.
    clock.advance(300)
    play(floor, clock, 10, studio + 320)
    assert now(floor).shift_round == 10
    assert [known.record.shift_round for known in floor.tables[GAME_CODE].recent()] == [5, 6, 7, 1, 2, 3, 4, 8, 9, 10]


def test_after_hours_that_are_told_twice_the_rounds_from_the_future_are_the_first_to_go(
    floor: Floor, clock: FakeClock
) -> None:
    for number in range(1, KEEP_ROUNDS + 1):
        play(floor, clock, number, clock.now(), end=True)
        clock.advance(60)
    for _ in range(8):
        floor.absorb(Answer(Source.GRPC, clock.now(), clock.now(), server_time=clock.now() - 7200))
    for number in range(100, 110):
        play(floor, clock, number, clock.now() - 7200)
        assert now(floor).shift_round == number
        clock.advance(60)
    assert len(floor.tables[GAME_CODE].rounds) == KEEP_ROUNDS


def test_a_message_that_was_held_back_overtakes_nothing(floor: Floor, clock: FakeClock) -> None:
    floor.absorb(Answer(Source.GRPC, NOW, NOW, server_time=NOW))
    clock.advance(600)
    play(floor, clock, 2, NOW + 600)
    play(floor, clock, 1, NOW)
    assert now(floor).shift_round == 2


def test_what_a_clock_of_the_future_said_of_dealer_shoe_and_state_gives_way_too(floor: Floor, clock: FakeClock) -> None:
    floor.absorb(Answer(Source.GRPC, NOW, NOW, server_time=NOW))

    def say(kind: str, record: Any, studio: float) -> None:
        floor.deliver([delivery(kind, record, sent=studio, received=clock.now())])

    say("NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D1", name="Ann"), NOW)
    say("NOTIFY_SHOE_START", shoe(number=3, started=NOW), NOW)
    say("NOTIFY_SHIFT_START", shift(started=NOW), NOW)
    for _ in range(8):
        floor.absorb(Answer(Source.GRPC, clock.now(), clock.now(), server_time=clock.now() - 600))
    clock.advance(5)
    studio = clock.now() - 600
    say("NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D2", name="Ben", state=2), studio)
    say("NOTIFY_SHOE_START", shoe(number=4, started=studio), studio)
    say("NOTIFY_SHIFT_START", shift(started=studio), studio)
    row, table = now(floor), floor.tables[GAME_CODE]
    assert (row.dealer and row.dealer.name, row.dealer_since, row.state) == ("Ben", studio, 2)
    assert table.shoe is not None
    assert table.shift is not None
    assert (table.shoe.ts_start.seconds, table.shift.ts_start.seconds) == (int(studio), int(studio))

"""Two witnesses: what is told when push and poll differ, and that the wire alone never makes them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.making import GAME_CODE, NOW, delivery, provide, round_record, step
from tests.studio.play.watching import BACCARAT, START, script, world
from thrillmon.clock import FakeClock
from thrillmon.floor.answers import Answer
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.rounds import Source
from thrillmon.floor.snapshots import Current
from thrillmon.floor.timelines import Disagreement
from thrillmon.sentences import say
from thrillmon.wire.recorder.record_pb2 import RoundRecord

CODES = (8, 9, 33, 23)


def snapshot(length: int, number: int = 1) -> RoundRecord:
    """Return a round after so many steps of ten seconds; with a fifth it has ended."""
    started = NOW + 60 * (number - 1)
    steps = [step(code, started + 10 * place, duration=25) for place, code in enumerate(CODES[:length])]
    return round_record(*steps, number=number, started=started, end=started + 40 if length > len(CODES) else None)


@dataclass
class Desk:
    """A floor, its clock, and both links up."""

    clock: FakeClock = field(default_factory=lambda: FakeClock(NOW))
    polling: float = 2.0

    def __post_init__(self) -> None:
        self.floor = Floor(self.clock, poll_seconds=self.polling)
        self.push_link, self.poll_link = self.floor.links[LinkName.AMQP], self.floor.links[LinkName.GRPC]
        self.push_link.up(self.clock.now())
        self.poll_link.up(self.clock.now())

    def hear(self, record: RoundRecord, kind: str = "NOTIFY_ROUND_STEP", *, sent: float | None = None) -> None:
        at = self.clock.now() if sent is None else sent
        self.floor.deliver([delivery(kind, record, sent=float(int(at)), received=self.clock.now())])

    def provided(self, state: int) -> None:
        now = self.clock.now()
        self.floor.deliver([delivery("NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide(state=state), sent=now, received=now)])

    def poll(self, record: RoundRecord | None, *, took: float = 0.0, source: Source = Source.GRPC) -> None:
        asked = self.clock.now() - took
        current = Current(GAME_CODE, record, None, None, None)
        self.floor.absorb(Answer(source, asked, self.clock.now(), current=[current], server_time=self.clock.now()))

    def polled_state(self, state: int) -> None:
        now = self.clock.now()
        self.floor.absorb(Answer(Source.GRPC, now, now, games=[provide(state=state)]))

    def wait(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.push_link.evidence(self.clock.now())

    def told(self) -> Disagreement | None:
        return self.floor.table(GAME_CODE, self.floor.moment()).disagreement


@pytest.fixture
def desk() -> Desk:
    return Desk()


def polls(desk: Desk, record: RoundRecord | None, seconds: float) -> Iterator[Disagreement | None]:
    """Let a poll say the same every two seconds."""
    for _ in range(round(seconds / 2)):
        desk.wait(2)
        desk.poll(record)
        yield desk.told()


def test_a_poll_that_is_further_than_the_push_is_told_after_five_seconds(desk: Desk) -> None:
    desk.hear(snapshot(1))
    desk.wait(2)
    desk.poll(snapshot(5))
    found = [told and (round(told.seconds), str(told.sentence)) for told in polls(desk, snapshot(5), 8)]
    assert found == [None, None, *((seconds, "broker says betting, poll says finished") for seconds in (6, 8))]
    told = desk.told()
    assert told is not None
    assert told.since == NOW + 2


def test_it_clears_at_once_when_the_push_catches_up(desk: Desk) -> None:
    desk.hear(snapshot(1))
    assert list(polls(desk, snapshot(5), 20))[-1] is not None
    desk.hear(snapshot(5))
    assert desk.told() is None


def test_it_clears_at_once_when_the_push_has_gone_on_past_it(desk: Desk) -> None:
    desk.hear(snapshot(1))
    assert list(polls(desk, snapshot(3), 20))[-1] is not None
    desk.hear(snapshot(1, number=2))
    assert desk.told() is None


def test_a_poll_that_stands_still_is_told_since_the_push_went_on(desk: Desk) -> None:
    desk.hear(snapshot(1))
    desk.poll(snapshot(1))
    desk.wait(10)
    desk.hear(snapshot(2))
    found = list(polls(desk, snapshot(1), 10))
    assert found[:2] == [None, None]
    last = found[-1]
    assert last is not None
    assert (last.since, last.seconds) == (NOW + 10, 10.0)
    assert str(last.sentence) == "broker says no more bets, poll says betting"
    desk.poll(snapshot(2))
    assert desk.told() is None


def test_different_rounds_are_named(desk: Desk) -> None:
    desk.hear(snapshot(5))
    told = list(polls(desk, snapshot(1, number=2), 10))[-1]
    assert told is not None
    assert str(told.sentence) == "broker says round 1 finished, poll says round 2 betting"


def test_a_poll_that_knows_no_round_agrees_with_a_finished_one_only(desk: Desk) -> None:
    desk.hear(snapshot(5))
    assert set(polls(desk, None, 20)) == {None}
    desk.hear(snapshot(1, number=2))
    told = list(polls(desk, None, 12))[-1]
    assert told is not None
    assert str(told.sentence) == "broker says betting, poll says no round"


def test_a_poll_without_steps_cannot_tell_closed_from_playing(desk: Desk) -> None:
    desk.hear(snapshot(3))
    bare = snapshot(0)
    bare.bet_step = 3
    assert set(polls(desk, bare, 20)) == {None}
    bare.bet_step = 1
    told = list(polls(desk, bare, 20))[-1]
    assert told is not None
    assert str(told.sentence) == "broker says playing, poll says betting"


def test_a_round_that_was_only_announced_is_in_no_phase_yet(desk: Desk) -> None:
    desk.hear(snapshot(0), "NOTIFY_ROUND_START")
    assert set(polls(desk, snapshot(1), 20)) == {None}
    desk.hear(snapshot(1))
    assert set(polls(desk, snapshot(0), 20)) == {None}
    told = list(polls(desk, snapshot(5), 20))[-1]
    assert told is not None
    assert str(told.sentence) == "broker says betting, poll says finished"


def test_states_are_compared_too(desk: Desk) -> None:
    desk.provided(1)
    for _ in range(5):
        desk.polled_state(3)
        desk.wait(2)
    told = desk.told()
    assert told is not None
    assert str(told.sentence) == "broker says open, poll says in maintenance"
    desk.polled_state(1)
    assert desk.told() is None


def test_of_two_states_in_one_second_nobody_knows_the_last(desk: Desk) -> None:
    desk.provided(6)
    desk.provided(3)
    for state in (6, 6, 6, 6, 3, 3, 3, 3):
        desk.polled_state(state)
        desk.wait(2)
        assert desk.told() is None


@pytest.mark.parametrize("dead", ["push", "poll", "never pushed", "never polled", "backlog"])
def test_nothing_is_told_while_one_witness_is_dead(dead: str) -> None:
    desk = Desk()
    if dead != "never pushed":
        desk.hear(snapshot(1))
    for _ in range(10):
        desk.wait(2)
        if dead != "never polled":
            desk.poll(snapshot(5))
    if dead == "push":
        desk.push_link.down(desk.clock.now(), say("Gone."))
    elif dead == "poll":
        desk.wait(desk.floor.poll_limit + 1)
    elif dead == "backlog":
        assert desk.told() is not None
        # A queue that is drained speaks of an earlier time.
        desk.hear(snapshot(2), sent=desk.clock.now() - 30)
    assert desk.told() is None


def test_what_was_pushed_before_the_link_broke_is_no_witness_afterwards(desk: Desk) -> None:
    desk.hear(snapshot(1))
    desk.wait(1)
    desk.push_link.down(desk.clock.now(), say("Gone."))
    desk.wait(1)
    desk.push_link.up(desk.clock.now())
    assert set(polls(desk, snapshot(1, number=2), 20)) == {None}


def test_a_clock_that_is_set_back_makes_no_difference(desk: Desk) -> None:
    desk.hear(snapshot(1))
    list(polls(desk, snapshot(5), 10))
    desk.clock.jump(-3_600)
    told = desk.told()
    assert told is not None
    assert (told.since, told.seconds) == (pytest.approx(NOW + 2 - 3_600), pytest.approx(8.0))


# ---- what the wire, the cache of a server and the poll's interval do is no disagreement

PLAY = [snapshot(length, number) for number in range(1, 12) for length in (1, 2, 3, 4, 5)]
"""One snapshot every ten seconds, and twenty from the last of a round to the next."""
SEEN_AT = [NOW + 60 * (number - 1) + 10 * place for number in range(1, 12) for place in range(5)]
PLAYED = list(zip(PLAY, SEEN_AT, strict=True))


@given(
    speed=st.sampled_from((1.0, 4.0, 10.0)),
    late=st.floats(0.0, 4.0),
    cached=st.floats(0.0, 4.0),
    interval=st.sampled_from((1.0, 2.0, 5.0, 10.0, 30.0)),
    took=st.floats(0.0, 0.9),
    lost=st.sets(st.integers(0, len(PLAY) - 2).filter(lambda place: place % 5 in (1, 2, 3)), max_size=6),
)
@example(speed=10.0, late=0.0, cached=2.0, interval=5.0, took=0.5, lost={11})
@settings(max_examples=60)
def test_delays_and_intervals_never_make_a_disagreement(
    speed: float, late: float, cached: float, interval: float, took: float, lost: set[int]
) -> None:
    desk = Desk(polling=interval)
    pushes = [(NOW + (at - NOW) / speed + late, place) for place, at in enumerate(SEEN_AT) if place not in lost]
    happened = [(at, "push", place) for at, place in pushes]
    polled = NOW + 1.0
    while polled < NOW + 660 / speed:
        happened.append((polled, "poll", 0))
        polled += interval
    for at, what, place in sorted(happened):
        desk.wait(max(0.0, at - desk.clock.now()))
        if what == "push":
            desk.hear(PLAY[place], sent=desk.clock.now() - late)
        else:
            moment = desk.clock.now() - took - cached
            seen = [
                record for record, seen_at in zip(PLAY, SEEN_AT, strict=True) if NOW + (seen_at - NOW) / speed <= moment
            ]
            desk.poll(seen[-1] if seen else None, took=took)
        # Steps that were lost on the way are made up for by the next one, if that comes soon.
        if not lost or (speed >= 10.0 and late < 1.0):
            assert desk.floor.tables.get(GAME_CODE) is None or desk.told() is None


def test_a_studio_whose_polls_stand_still_is_found_out_and_cleared() -> None:
    played = world(tables=2, script=script('kind = "disagree"; table = "T101"; at = 60.0; for = 60.0'))
    clock = FakeClock(START)
    floor = Floor(clock)
    floor.links[LinkName.AMQP].up(START)
    seen: dict[str, list[int]] = {}
    for second in range(1, 200):
        clock.advance(1.0)
        now = clock.now()
        heard = played.advance(now)
        floor.links[LinkName.AMQP].evidence(now)
        floor.deliver([Delivery(event.kind, event.body, event.sent, now) for event in heard])
        if second % 2 == 0:
            current = [Current(code, played.current_round(code), None, None, None) for code in floor.tables]
            floor.absorb(Answer(Source.GRPC, now, now, games=played.provides(), current=current, server_time=now))
        moment = floor.moment()
        for code in floor.tables:
            if floor.table(code, moment).disagreement is not None:
                seen.setdefault(code, []).append(second)
    assert list(seen) == [BACCARAT]
    assert 65 < min(seen[BACCARAT]) < 100
    assert 118 <= max(seen[BACCARAT]) <= 123

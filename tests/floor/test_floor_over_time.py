"""The floor while time passes, links come and go, witnesses contradict each other and clocks are set."""

from dataclasses import dataclass, field

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.making import NOW, delivery, provide, round_record, shoe, step
from thrillmon.clock import FakeClock
from thrillmon.floor.answers import Answer
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.hall import AMQP_SILENT_AFTER, Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.offsets import KEEP_SECONDS
from thrillmon.floor.phases import RUNNING, Phase
from thrillmon.floor.rounds import Source
from thrillmon.floor.snapshots import Current
from thrillmon.floor.table_now import Standing
from thrillmon.sentences import say
from thrillmon.wire.recorder.record_pb2 import RoundRecord

TABLES = ("G1", "G2")
PLACES = st.sampled_from(TABLES)
BETTING_SECONDS = 25
# Binary floats of Unix seconds know microseconds.
TOLERANCE = 1e-3


@dataclass
class RealTable:
    """What really happens at a table. told: every snapshot so far, with its type and when it was sent."""

    code: str
    number: int = 0
    record: RoundRecord | None = None
    told: list[tuple[str, RoundRecord, float]] = field(default_factory=list)
    polled_at: float | None = None
    heard_at: float | None = None

    def go_on(self, studio_now: float, *, cancel: bool) -> tuple[str, RoundRecord, float]:
        """Let the next thing happen."""
        former = self.record
        steps = [*former.process] if former is not None else []
        running = former is not None and not former.is_end and not former.cancel
        if not running:
            self.number += 1
            made = self._round(studio_now, [step(8, studio_now, duration=BETTING_SECONDS)], studio_now)
            kind = "NOTIFY_ROUND_BET"
        else:
            assert former is not None
            started = former.ts_start.seconds
            codes = {1: (9, "NOTIFY_ROUND_NO_MORE_BET"), 2: (33, "NOTIFY_ROUND_STEP"), 3: (23, "NOTIFY_ROUND_FINISH")}
            code, kind = codes[len(steps)]
            steps.append(step(code, studio_now, duration=BETTING_SECONDS if code == 9 else None))
            made = self._round(started, steps, studio_now, over=kind == "NOTIFY_ROUND_FINISH")
            if cancel:
                made.cancel, made.is_end, kind = True, False, "NOTIFY_ROUND_CANCEL"
        self.record = made
        self.told.append((kind, made, float(int(studio_now))))
        return self.told[-1]

    def _round(self, started: float, steps: list, now: float, *, over: bool = False) -> RoundRecord:
        end = now if over else None
        return round_record(*steps, number=self.number, started=started, game_code=self.code, end=end)


class FloorOverTime(RuleBasedStateMachine):
    """A floor and the truth beside it: `true` runs with the world, whatever our clock is set to."""

    @initialize(skew=st.sampled_from((0.0, 0.4, -300.0, 4_000.0)))
    def open(self, skew: float) -> None:
        self.clock = FakeClock(NOW)
        self.floor = Floor(self.clock, poll_seconds=2.0)
        self.push = self.floor.links[LinkName.AMQP]
        self.skew = skew
        self.real = {code: RealTable(code) for code in TABLES}
        self.up_at: float | None = None
        self.evidence_at = 0.0
        self.touched: set[str] = set()
        self.polled: set[str] = set()
        self.finished: set[tuple[str, str]] = set()
        self.digests: set[bytes] = set()
        self.heard = self.duplicates = self.broken = 0
        self.time_told_at: float | None = None
        self.tick()

    @property
    def true(self) -> float:
        return self.clock.monotonic()

    @property
    def studio_now(self) -> float:
        return NOW + self.skew + self.true

    # ---- what happens

    @rule(code=PLACES, cancel=st.sampled_from((False, False, False, True)), lost=st.sampled_from((False, False, True)))
    def something_happens_at_a_table(self, code: str, cancel: bool, lost: bool) -> None:
        kind, record, sent = self.real[code].go_on(self.studio_now, cancel=cancel)
        if self.up_at is not None and not lost:
            self._hear(delivery(kind, record, sent=sent, received=self.clock.now()))

    @rule(code=PLACES, back=st.integers(0, 12), relayed=st.booleans())
    def something_old_is_delivered(self, code: str, back: int, relayed: bool) -> None:
        told = self.real[code].told
        if self.up_at is None or not told:
            return
        kind, record, sent = told[-1 - min(back, len(told) - 1)]
        # A relay in between overwrites the timestamp, so that it is another delivery of the same message.
        stamp = float(int(self.studio_now)) if relayed else sent
        self._hear(delivery(kind, record, sent=stamp, received=self.clock.now()))

    @rule(junk=st.sampled_from((b"", b"\xff\xff", provide().SerializeToString(), shoe().SerializeToString())))
    def junk_is_delivered(self, junk: bytes) -> None:
        if self.up_at is not None:
            self._hear(Delivery("NOTIFY_ROUND_STEP", junk, None, self.clock.now()), broken=True)

    @rule(codes=st.sets(PLACES, min_size=1), back=st.integers(0, 4), tells_time=st.booleans(), took=st.floats(0, 0.5))
    def a_poll_answers(self, codes: set[str], back: int, tells_time: bool, took: float) -> None:
        current = []
        for code in sorted(codes):
            told = self.real[code].told
            # A server's cache may be behind.
            record = told[-1 - min(back, len(told) - 1)][1] if told else None
            current.append(Current(code, record, None, None, None))
            if record is not None and (record.is_end or record.cancel):
                self.finished.add((record.game_code, record.round_code))
        asked, server_time = self.clock.now(), self.studio_now + took / 2
        self._pass(took)
        before = {code: self._content(code) for code in codes}
        self.floor.absorb(
            Answer(
                Source.GRPC,
                asked,
                self.clock.now(),
                current=current,
                server_time=server_time if tells_time else None,
            )
        )
        if tells_time:
            self.time_told_at = self.true
        self.touched |= {code for code in codes if self._content(code) != before[code]}
        self.polled |= codes
        for code in codes:
            self.real[code].polled_at = self.true
            table = self.floor.table(code, self.floor.moment())
            assert table.poll.fresh
            assert table.standing is Standing.LIVE

    @rule(seconds=st.sampled_from((0.3, 1.0, 3.0, 8.0, 20.0, 70.0)), beating=st.booleans())
    def time_passes(self, seconds: float, beating: bool) -> None:
        self._pass(seconds)
        if beating and self.up_at is not None:
            self.push.evidence(self.clock.now())
            self.evidence_at = self.true

    @rule()
    def tick(self) -> None:
        self.floor.tick()

    @rule()
    def the_broker_is_reached(self) -> None:
        self.push.up(self.clock.now())
        self.up_at = self.evidence_at = self.true

    @rule()
    def the_broker_is_lost(self) -> None:
        self.push.down(self.clock.now(), say("Gone."))
        self.up_at = None

    @rule(seconds=st.sampled_from((-86_400.0, -3_600.0, -30.0, -2.0, 2.0, 30.0, 3_600.0, 86_400.0)))
    def our_clock_is_set(self, seconds: float) -> None:
        self.clock.jump(seconds)
        self.time_told_at = None

    def _pass(self, seconds: float) -> None:
        self.clock.advance(seconds)

    def _hear(self, one: Delivery, *, broken: bool = False) -> None:
        (notice,) = self.floor.deliver([one])
        self.evidence_at = self.true
        self.heard += 1
        assert notice.duplicate == (one.digest() in self.digests)
        if notice.duplicate:
            self.duplicates += 1
            return
        self.digests.add(one.digest())
        if broken:
            self.broken += 1
            assert notice.error is not None
            return
        record = notice.record
        assert isinstance(record, RoundRecord)
        self.touched.add(record.game_code)
        self.real[record.game_code].heard_at = self.true
        if record.is_end or record.cancel:
            self.finished.add((record.game_code, record.round_code))
        assert self.floor.table(record.game_code, self.floor.moment()).push.fresh

    def _content(self, code: str) -> object:
        """Return what is known of a table, ages left out."""
        if code not in self.floor.tables:
            return None
        row = self.floor.table(code, self.floor.moment())
        return row.round_code, row.shown, row.last, row.corrected, row.cancelled, row.table_code, row.standing

    # ---- what must hold at any time

    @invariant()
    def drain_names_what_was_touched_and_no_more(self) -> None:
        drained = self.floor.drain()
        assert self.touched <= drained <= self.touched | self.polled
        self.touched, self.polled = set(), set()

    @invariant()
    def the_counters_add_up(self) -> None:
        counters = self.floor.counters
        assert (counters.heard, counters.duplicates, counters.broken) == (self.heard, self.duplicates, self.broken)

    @invariant()
    def nothing_is_live_that_no_witness_has_confirmed_lately(self) -> None:
        moment = self.floor.moment()
        for code in self.floor.tables:
            table = self.floor.table(code, moment)
            real = self.real[code]
            assert (table.standing is Standing.LIVE) == (table.push.fresh or table.poll.fresh)
            if table.poll.fresh:
                assert real.polled_at is not None
                assert self.true - real.polled_at <= self.floor.poll_limit + TOLERANCE
            if table.push.fresh:
                assert real.heard_at is not None
                assert self.up_at is not None
                assert real.heard_at >= self.up_at - TOLERANCE
                assert self.true - self.evidence_at <= AMQP_SILENT_AFTER + TOLERANCE

    @invariant()
    def only_open_bets_count_down(self) -> None:
        moment = self.floor.moment()
        for code in self.floor.tables:
            table = self.floor.table(code, moment)
            if table.phase is not Phase.BETTING or table.standing is not Standing.LIVE:
                assert table.remaining is None
            if table.elapsed is not None:
                assert table.elapsed >= 0.0

    @invariant()
    def a_countdown_is_right_whatever_our_clock_says_once_a_poll_has_told_the_time(self) -> None:
        if self.time_told_at is None or self.true - self.time_told_at > KEEP_SECONDS - TOLERANCE:
            return
        moment = self.floor.moment()
        assert abs(moment.server - self.studio_now) < TOLERANCE
        for code in self.floor.tables:
            table = self.floor.table(code, moment)
            if table.remaining is not None:
                shown = self.floor.tables[code].newest
                assert shown is not None
                opened = shown.record.process[0].timestamp
                closes = opened.seconds + opened.nanos / 1e9 + BETTING_SECONDS
                assert abs(table.remaining - (closes - self.studio_now)) < TOLERANCE

    @invariant()
    def witnesses_differ_only_while_both_are_alive(self) -> None:
        moment = self.floor.moment()
        for code in self.floor.tables:
            table = self.floor.table(code, moment)
            if table.disagreement is not None:
                assert moment.push_since is not None
                assert table.poll.fresh
                assert table.disagreement.seconds > 5.0

    @invariant()
    def the_past_is_in_order(self) -> None:
        moment = self.floor.moment()
        for code in self.floor.tables:
            timeline = self.floor.timeline(code, moment)
            assert sum(line.end is None for line in timeline.rounds) <= 1
            starts = [line.start or 0.0 for line in timeline.rounds]
            assert starts == sorted(starts, reverse=True)
            for hole in timeline.holes:
                assert hole.end is None or hole.end >= hole.start
            if self.up_at is None and self.evidence_at and timeline.live is not None:
                assert any(hole.end is None for hole in timeline.holes)

    @invariant()
    def a_round_that_is_over_never_runs_again(self) -> None:
        moment = self.floor.moment()
        for code in self.floor.tables:
            table = self.floor.table(code, moment)
            if (code, table.round_code) in self.finished:
                assert table.phase not in RUNNING


FloorOverTime.TestCase.settings = settings(deadline=None, max_examples=60, stateful_step_count=40)
TestFloorOverTime = FloorOverTime.TestCase


# ---- the same in single strokes

BETTING = round_record(step(8, NOW, duration=BETTING_SECONDS), game_code="G1")


def test_ages_stay_what_they_were_when_our_clock_is_set_back() -> None:
    clock = FakeClock(NOW)
    floor = Floor(clock)
    floor.links[LinkName.AMQP].up(NOW)
    floor.deliver([delivery("NOTIFY_ROUND_BET", BETTING)])
    clock.advance(4)
    clock.jump(-3_600)
    row = floor.table("G1", floor.moment())
    assert (row.push.age, row.push.fresh) == (pytest.approx(4.0), True)
    assert floor.lamps()[0].since == pytest.approx(NOW - 3_600)
    clock.advance(100)
    row = floor.table("G1", floor.moment())
    assert (row.push.age, row.push.fresh) == (pytest.approx(104.0), False)


def test_a_sleep_of_the_machine_ages_everything() -> None:
    clock = FakeClock(NOW)
    floor = Floor(clock)
    floor.links[LinkName.AMQP].up(NOW)
    floor.deliver([delivery("NOTIFY_ROUND_BET", BETTING)])
    clock.jump(28_800)  # eight hours that the monotonic clock did not count
    row = floor.table("G1", floor.moment())
    assert (row.push.age, row.push.fresh, row.confirmed) == (pytest.approx(28_800.0), False, NOW)


def test_what_was_received_by_another_clock_confirms_nothing_and_does_not_stay() -> None:
    clock = FakeClock(NOW)
    floor = Floor(clock)
    floor.links[LinkName.AMQP].up(NOW)
    # Taken off the socket just before our clock was set back by an hour.
    floor.deliver([delivery("NOTIFY_ROUND_BET", BETTING, received=NOW + 3_600)])
    assert not floor.table("G1", floor.moment()).push.fresh
    clock.advance(1)
    floor.deliver([delivery("NOTIFY_ROUND_STEP", BETTING, received=NOW + 1)])
    assert floor.table("G1", floor.moment()).push.fresh

"""Each rule on a real floor: when it finds something, what it says, and when it holds its tongue."""

from typing import Any

import pytest

from tests.making import GAME_CODE, NOW, TABLE_CODE, delivery, provide, round_record, shift, shoe, step
from thrillmon.clock import FakeClock
from thrillmon.floor.alarms.catalogue import Catalogue, Threshold, seed, with_thresholds
from thrillmon.floor.alarms.journal import AlarmKey, Transition
from thrillmon.floor.alarms.letters import Letter, Priority
from thrillmon.floor.alarms.sights import ConsoleHealth
from thrillmon.floor.alarms.watch import Watch
from thrillmon.floor.answers import Answer
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.rounds import Source
from thrillmon.floor.snapshots import Current
from thrillmon.sentences import say
from thrillmon.wire.recorder.record_pb2 import RoundRecord

BET, CLOSE, DEAL = 8, 9, 33


class Console:
    """A floor and its watch. Polls answer when asked to; the broker's heartbeat never stops by itself."""

    def __init__(self, catalogue: Catalogue | None = None) -> None:
        self.clock = FakeClock(NOW)
        self.floor = Floor(self.clock, poll_seconds=2.0)
        self.push = self.floor.links[LinkName.AMQP]
        self.push.up(NOW)
        self.heart = True
        self.watch = Watch(self.floor, self.clock, catalogue or seed())
        self.changes: list[Transition] = []
        self.health = ConsoleHealth()

    @property
    def now(self) -> float:
        return self.clock.now()

    def hear(self, kind: str, message: Any, *, sent: float | None = None) -> None:
        told = delivery(kind, message, sent=self.now if sent is None else sent, received=self.now)
        self.watch.hear(self.floor.deliver([told]))

    def poll(self, record: RoundRecord | None = None, **options: Any) -> None:
        table = provide(**options)
        current = [] if record is None else [Current(table.game_code, record, None, None, None)]
        grpc = self.floor.links[LinkName.GRPC]
        if grpc.live_since is None:
            grpc.up(self.now)
        grpc.traffic(self.now)
        self.floor.absorb(Answer(Source.GRPC, self.now, self.now, games=[table], current=current, server_time=self.now))

    def wait(self, seconds: int, *, polled: RoundRecord | None = None) -> list[Transition]:
        found: list[Transition] = []
        for _ in range(seconds):
            self.clock.advance(1.0)
            if self.heart:
                self.push.evidence(self.now)
            if polled is not None:
                self.poll(polled, dealer="D1")
            found += self.watch.tick(self.health)
        self.changes += found
        return [change for change in found if change.announces]

    def letter(self, kind: str, place: str = GAME_CODE, subject: str = "") -> str:
        return str(self.watch.alarms.letter(AlarmKey(kind, place, subject)))


@pytest.fixture
def console() -> Console:
    return Console()


def betting(console: Console, number: int = 1, **options: Any) -> RoundRecord:
    now = console.now
    return round_record(step(BET, now, duration=25), number=number, started=now, **options)


def play(console: Console, number: int = 1, **options: Any) -> RoundRecord:
    """Let a round begin, with betting open for 25 seconds."""
    record = betting(console, number, **options)
    console.hear("NOTIFY_ROUND_BET", record)
    return record


def finish(console: Console, record: RoundRecord) -> RoundRecord:
    over = RoundRecord()
    over.CopyFrom(record)
    over.is_end = True
    over.ts_end.seconds = int(console.now)
    console.hear("NOTIFY_ROUND_FINISH", over)
    return over


# ---- stalls


def test_a_step_past_its_plan_and_margin_is_a_stall(console: Console) -> None:
    play(console)
    assert console.wait(35) == []
    (change,) = console.wait(2)
    assert (change.key, change.priority) == (AlarmKey("round_stalled", GAME_CODE), Priority.MEDIUM)
    assert str(change.evidence.sentence) == f"{TABLE_CODE}: “Open bets” has lasted 35 s and was planned for 25 s."
    assert change.evidence.round_code == "ROUNLLBC07080023111400010001"


def test_a_stall_becomes_high_at_three_times_its_limit(console: Console) -> None:
    record = play(console)
    console.wait(100, polled=record)
    assert [change.priority for change in console.wait(8, polled=record)] == []
    assert console.watch.alarms.sounding() is Priority.HIGH


def test_the_next_step_ends_a_stall(console: Console) -> None:
    record = play(console)
    console.wait(40)
    record.process.append(step(CLOSE, console.now))
    console.hear("NOTIFY_ROUND_NO_MORE_BET", record)
    console.wait(3)
    assert console.letter("round_stalled") == "D"


def test_the_duration_of_no_more_bets_is_no_plan(console: Console) -> None:
    record = play(console)
    console.wait(25)
    record.process.append(step(CLOSE, console.now, duration=5))
    console.hear("NOTIFY_ROUND_NO_MORE_BET", record)
    assert console.wait(44) == []
    assert [change.key.kind for change in console.wait(3)] == ["round_stalled"]


def test_an_open_table_without_a_new_round_stalls_too(console: Console) -> None:
    console.hear("NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide(state=1))
    finish(console, play(console))
    assert console.wait(118) == []
    (change,) = console.wait(4)
    assert "no round has begun for 1" in str(change.evidence.sentence)


@pytest.mark.parametrize("state", [2, 3, 4, 5, 6])
def test_a_table_that_is_not_open_need_not_begin_a_round(console: Console, state: int) -> None:
    console.hear("NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide(state=state))
    finish(console, play(console))
    assert console.wait(300) == []


def test_a_rehearsal_raises_nothing(console: Console) -> None:
    record = betting(console)
    record.test = True
    console.hear("NOTIFY_ROUND_BET", record)
    assert console.wait(50) == []
    record.cancel = True
    console.hear("NOTIFY_ROUND_CANCEL", record)
    console.hear("NOTIFY_ROUND_CANCEL_AFTER_ROUND", record)
    assert console.wait(5) == []


def test_maintenance_hides_a_round_that_was_left_standing(console: Console) -> None:
    play(console)
    console.wait(40)
    assert console.letter("round_stalled") == "B"
    console.hear("NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide(state=3))
    console.wait(1)
    assert console.letter("round_stalled") == "H"
    console.hear("NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide(state=1))
    console.wait(1)
    assert console.letter("round_stalled") == "A", "it counts from when the table was opened again"


def test_a_round_left_open_before_a_shuffle_is_no_stall(console: Console) -> None:
    play(console)
    console.wait(20)
    console.hear("NOTIFY_GAME_CHANGING_SHOE", provide())
    assert console.wait(100) == []


def test_nothing_is_raised_from_what_nobody_confirms(console: Console) -> None:
    play(console)
    console.wait(20)
    console.push.down(console.now, say("Cut."))
    announced = console.wait(60)
    assert [change.key.kind for change in announced] == ["feed_dead"]


def test_a_stall_that_stood_when_the_feed_died_stays_and_is_marked(console: Console) -> None:
    play(console)
    console.wait(40)
    console.push.down(console.now, say("Cut."))
    console.wait(10)
    (row,) = [row for row in console.watch.alarms.active() if row.key.kind == "round_stalled"]
    assert (row.letter, row.unknown) == (Letter.UNACKNOWLEDGED, True)


def test_an_accepted_threshold_goes_before_the_default() -> None:
    threshold = Threshold("", "BACCARAT", "NO_MORE_BET", 12.0, "2026-11-21", "Ann", 500)
    console = Console(with_thresholds(seed(), [threshold], changed_on="2026-11-21", changed_by="Ann"))
    record = play(console)
    console.wait(25)
    record.process.append(step(CLOSE, console.now))
    console.hear("NOTIFY_ROUND_NO_MORE_BET", record)
    assert console.wait(12) == []
    assert [change.key.kind for change in console.wait(2)] == ["round_stalled"]


def test_a_sleep_or_a_clock_that_is_set_is_no_stall(console: Console) -> None:
    record = play(console)
    console.wait(20, polled=record)
    console.clock.jump(3600)
    assert [one for one in console.wait(5, polled=record) if one.key.kind == "round_stalled"] == []
    console.clock.jump(-7200)
    assert [one for one in console.wait(5, polled=record) if one.key.kind == "round_stalled"] == []


# ---- dealers and shoes


def test_a_dealer_who_left_is_missed_after_a_while(console: Console) -> None:
    console.hear("NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D1"))
    console.wait(6)
    console.hear("NOTIFY_GAME_DEALER_LOGOUT", provide())
    assert console.wait(19) == []
    (change,) = console.wait(8)
    assert change.key.kind == "dealer_missing"
    console.hear("NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D2"))
    console.wait(12)
    assert console.letter("dealer_missing") == "D"


def test_a_relief_is_no_missing_dealer(console: Console) -> None:
    console.hear("NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D1"))
    console.wait(6)
    console.hear("NOTIFY_GAME_DEALER_LOGOUT", provide())
    console.wait(8)
    console.hear("NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D2"))
    assert console.wait(60) == []


def test_a_table_that_never_had_a_dealer_misses_none(console: Console) -> None:
    console.hear("NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide(state=1))
    assert console.wait(100) == []


def test_after_maintenance_a_dealer_has_time_to_sign_in(console: Console) -> None:
    console.hear("NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D1"))
    console.wait(6)
    console.hear("NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide(state=3))
    console.hear("NOTIFY_GAME_DEALER_LOGOUT", provide(state=3))
    assert console.wait(300) == []
    console.hear("NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide(state=1))
    assert console.wait(19) == []
    assert [change.key.kind for change in console.wait(8)] == ["dealer_missing"]


def test_between_shifts_nobody_is_missed(console: Console) -> None:
    ended = shift()
    ended.is_end = True
    console.hear("NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D1"))
    console.wait(6)
    console.hear("NOTIFY_SHIFT_END", ended)
    console.hear("NOTIFY_GAME_DEALER_LOGOUT", provide())
    assert console.wait(60) == []
    assert console.letter("dealer_missing") == "H"


def test_a_shoe_change_that_takes_too_long(console: Console) -> None:
    finish(console, play(console))
    console.wait(2)
    console.hear("NOTIFY_GAME_CHANGING_SHOE", provide())
    assert console.wait(149) == []
    (change,) = console.wait(4)
    assert (change.key.kind, change.priority) == ("shoe_overrun", Priority.LOW)
    console.hear("NOTIFY_SHOE_START", shoe(number=4, started=console.now))
    console.wait(12)
    assert console.letter("shoe_overrun") == "D"


# ---- what happens to rounds


def cancelled(record: RoundRecord, at: float) -> RoundRecord:
    voided = RoundRecord()
    voided.CopyFrom(record)
    voided.cancel = True
    voided.cancel_message = "A card fell"
    voided.ts_end.seconds = int(at)
    return voided


def test_the_third_cancelled_round_within_ten_minutes_is_worse(console: Console) -> None:
    priorities: list[Priority] = []
    for number in (1, 2, 3):
        record = play(console, number)
        console.hear("NOTIFY_ROUND_CANCEL", cancelled(record, console.now))
        priorities += [change.priority for change in console.wait(30)]
    assert priorities == [Priority.LOW, Priority.LOW, Priority.MEDIUM]
    assert "“A card fell”" in str(console.changes[0].evidence.sentence)


def test_a_cancel_is_told_once_whoever_tells_it(console: Console) -> None:
    voided = cancelled(play(console), console.now)
    console.hear("NOTIFY_ROUND_CANCEL", voided)
    console.hear("NOTIFY_ROUND_CANCEL", voided, sent=console.now + 1)
    console.poll(voided)
    console.hear("NOTIFY_ROUND_CANCEL_AFTER_ROUND", voided)
    assert len(console.wait(5)) == 1


def test_a_cancel_that_only_a_poll_knows_of(console: Console) -> None:
    record = play(console)
    console.wait(3)
    console.poll(cancelled(record, console.now))
    (change,) = console.wait(2)
    assert (change.key.kind, change.evidence.source) == ("round_cancelled", "grpc")


def test_a_finished_round_that_a_poll_shows_as_void_was_cancelled_afterwards(console: Console) -> None:
    record = finish(console, play(console))
    console.wait(3)
    console.poll(cancelled(record, console.now))
    (change,) = console.wait(2)
    assert (change.key.kind, change.priority) == ("round_corrected", Priority.HIGH)


def test_an_error_that_is_set_right_in_its_round_calls_nobody_but_a_second_one_soon_after_does(
    console: Console,
) -> None:
    called: list[list[Transition]] = []
    for number in (1, 2):
        record = play(console, number)
        record.process[0].error = "CARD_MISREAD"
        console.hear("NOTIFY_ROUND_STEP", record)
        called.append(console.wait(30))
    assert called[0] == []
    (change,) = called[1]
    assert "“CARD_MISREAD”" in str(change.evidence.sentence)
    assert change.priority is Priority.LOW


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("CANCEL", "was cancelled after it was played"),
        ("MODIFY", "were changed after it was played"),
        ("FINISH", "got its result only afterwards"),
    ],
)
def test_a_round_that_is_touched_after_it_was_played_is_high_and_latched(
    console: Console, kind: str, words: str
) -> None:
    record = finish(console, play(console))
    console.wait(20)
    console.hear(f"NOTIFY_ROUND_{kind}_AFTER_ROUND", record)
    (change,) = console.wait(1)
    assert change.key == AlarmKey("round_corrected", GAME_CODE, record.round_code)
    assert change.priority is Priority.HIGH
    assert words in str(change.evidence.sentence)
    console.wait(300)
    assert console.letter("round_corrected", subject=record.round_code) == "B", "until somebody has seen it"


def test_each_corrected_round_is_an_alarm_of_its_own(console: Console) -> None:
    for number in (1, 2):
        record = finish(console, play(console, number))
        console.hear("NOTIFY_ROUND_MODIFY_AFTER_ROUND", record)
    assert len(console.wait(1)) == 2


def test_what_is_replayed_is_announced_to_nobody(console: Console) -> None:
    record = finish(console, play(console))
    console.hear("NOTIFY_ROUND_MODIFY_AFTER_ROUND", record, sent=console.now - 200)
    console.hear("NOTIFY_ROUND_CANCEL", cancelled(record, console.now - 200), sent=console.now - 200)
    assert console.wait(5) == []


# ---- witnesses, links, console


def test_witnesses_who_disagree_for_long(console: Console) -> None:
    finish(console, play(console))
    console.wait(61)  # just come up, a broker has not spoken of every table yet
    record = play(console, 2)
    console.wait(3, polled=record)
    over = RoundRecord()
    over.CopyFrom(record)
    over.is_end = True
    over.ts_end.seconds = int(console.now)
    assert console.wait(10, polled=over) == []
    (change,) = console.wait(12, polled=over)
    assert (change.key.kind, change.priority) == ("witnesses_disagree", Priority.LOW)
    assert str(change.evidence.sentence) == f"{TABLE_CODE}: broker says betting, poll says finished."
    console.hear("NOTIFY_ROUND_FINISH", over)
    console.wait(16, polled=over)
    assert console.letter("witnesses_disagree") == "D"


def test_a_link_that_dies_and_comes_back(console: Console) -> None:
    console.push.down(console.now, say("The broker closed."))
    assert console.wait(14) == []
    (change,) = console.wait(1)
    assert (change.key, change.priority) == (AlarmKey("feed_dead", "amqp"), Priority.HIGH)
    assert "No source is left" in str(change.evidence.sentence)
    console.push.up(console.now)
    console.wait(6)
    assert console.letter("feed_dead", "amqp") == "D"


def test_a_link_that_flaps_is_an_alarm_although_it_is_never_down_for_long(console: Console) -> None:
    announced: list[Transition] = []
    for _ in range(5):
        console.push.down(console.now, say("Cut."))
        announced += console.wait(3)
        console.push.up(console.now)
        announced += console.wait(20)
    assert [change.cause for change in announced] == ["repeated"]


def test_a_link_that_never_came_up_is_dead_too() -> None:
    console = Console()
    console.heart = False
    console.push.off(console.now)
    console.push.connecting(console.now)
    assert console.wait(14) == []
    assert [change.key.place for change in console.wait(2)] == ["amqp"]


def test_links_that_are_off_or_stand_by_are_not_missed(console: Console) -> None:
    console.floor.links[LinkName.REST].standby(console.now)
    assert console.wait(60) == []


def test_a_quiet_feed_is_dead_only_if_somebody_else_has_news(console: Console) -> None:
    record = finish(console, play(console))
    assert console.wait(100, polled=record) == [], "the table does nothing, so there is nothing to tell"
    number = 2
    announced: list[Transition] = []
    for _ in range(3):
        announced += console.wait(20, polled=betting(console, number))
        number += 1
    assert [(change.key.kind, change.key.place) for change in announced] == [("feed_dead", "amqp")]


@pytest.mark.parametrize(
    ("health", "kind"),
    [
        (ConsoleHealth(audio=False), "console_mute"),
        (ConsoleHealth(archive_failing=True), "console_drops"),
        (ConsoleHealth(disk_free_bytes=1_000_000_000), "console_disk"),
    ],
)
def test_the_console_watches_itself(console: Console, health: ConsoleHealth, kind: str) -> None:
    console.wait(5)
    console.health = health
    assert console.wait(10) == []
    (change,) = console.wait(1)
    assert (change.key.kind, change.priority) == (kind, Priority.MEDIUM)
    console.health = ConsoleHealth(audio=True, disk_free_bytes=10**12)
    console.wait(31)
    assert console.letter(kind, "") == "D"


def test_lost_messages_are_an_alarm_for_a_minute(console: Console) -> None:
    console.wait(5)
    console.health = ConsoleHealth(dropped=7)
    (change,) = console.wait(12)
    assert str(change.evidence.sentence) == "7 messages were lost within the last minute."
    console.wait(90)
    assert console.letter("console_drops", "") == "D"


def test_messages_that_come_late(console: Console) -> None:
    late: list[Transition] = []
    for number in range(1, 14):
        console.hear("NOTIFY_ROUND_BET", betting(console, number), sent=console.now - 8)
        console.poll(None, dealer="D1")
        late += console.wait(1)
    assert [change.key.kind for change in late] == ["console_lag"]


def test_clocks_that_differ_are_told_and_not_mistaken_for_lag(console: Console) -> None:
    console = Console()
    found: list[Transition] = []
    for number in range(1, 30):
        now = console.now
        record = round_record(step(BET, now + 60, duration=25), number=number, started=now + 60)
        console.hear("NOTIFY_ROUND_BET", record, sent=now + 60)
        found += console.wait(1)
    assert [change.key.kind for change in found] == ["console_clock"]
    assert "60 s ahead" in str(found[0].evidence.sentence)


def test_a_slow_wire_is_not_mistaken_for_a_slow_clock(console: Console) -> None:
    for number in range(1, 30):
        then = console.now - 20
        record = round_record(step(BET, then, duration=25), number=number, started=then)
        console.hear("NOTIFY_ROUND_BET", record, sent=then)
        console.wait(1)
    assert console.letter("console_clock", "") == "A"


def test_a_rule_that_is_switched_off_ends_what_it_raised(console: Console) -> None:
    play(console)
    console.wait(40)
    catalogue = seed()
    entries = dict(catalogue.entries)
    entries["round_stalled"] = entries["round_stalled"]._replace(enabled=False)
    console.watch.use(Catalogue(entries))
    console.wait(9)
    assert console.letter("round_stalled") == "D"


def test_every_rule_says_what_has_happened_and_what_to_do() -> None:
    for name, entry in seed().entries.items():
        assert str(entry.kind.what), name
        assert str(entry.kind.response), name
        for number in entry.rule.numbers:
            assert number.least <= number.default <= number.most
            assert str(number.meaning)

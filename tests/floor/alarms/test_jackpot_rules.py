"""The alarms about jackpots: what raises them, what does not, and that a dead tap is one alarm and not one per pot."""

import pytest

from tests.floor.thrills import INSTANCE, SENT, envelope, frame, update, win
from thrillmon.clock import FakeClock
from thrillmon.floor.alarms.catalogue import Catalogue, seed
from thrillmon.floor.alarms.jackpot_watch import JackpotWatch
from thrillmon.floor.alarms.journal import Transition
from thrillmon.floor.alarms.letters import Letter, Priority
from thrillmon.floor.alarms.people import User
from thrillmon.floor.alarms.rows import AlarmRow
from thrillmon.floor.alarms.watch import Watch
from thrillmon.floor.hall import Floor
from thrillmon.floor.jackpots import Jackpots
from thrillmon.sentences import say

OTHER = "d41e0000-13b5-4d0a-9a55-5f0e6b1d2c44"
ANN = User("Ann Lee")


class Console:
    """A watch over jackpots that are told every two seconds. values: of the pot of each instance that is told."""

    def __init__(self, changes: list[Transition] | None = None, clock: FakeClock | None = None) -> None:
        self.clock = clock or FakeClock(SENT)
        self.jackpots = Jackpots(self.clock)
        self.jackpots.link.up(self.clock.now())
        self.floor = Floor(self.clock)
        self.watch = Watch(self.floor, self.clock, seed(), changes or [], JackpotWatch(self.jackpots))
        self.journal = [*(changes or []), *self.watch.settle_in()]
        self.values: dict[str, float] = {INSTANCE: 20.0, OTHER: 40.0}
        self.details: dict[str, dict[str, object]] = {}
        self.answering = True

    def say(self, name: str, data: object) -> None:
        now = self.clock.now()
        self.jackpots.deliver([frame(envelope(name, data, at=now * 1000), now)])

    def wait(self, seconds: float) -> None:
        for _ in range(round(seconds / 2)):
            self.clock.advance(2.0)
            if self.jackpots.link.live_since is not None and self.answering:
                self.jackpots.link.evidence(self.clock.now())
                for instance, value in self.values.items():
                    self.say("JackpotUpdate", update({"minor": value}, instance, **self.details.get(instance, {})))
            self.jackpots.tick()
            self.journal += self.watch.tick()

    def rows(self, kind: str = "") -> list[AlarmRow]:
        listed = [row for row in self.watch.alarms.rows() if row.letter is not Letter.NORMAL]
        return [row for row in listed if row.key.kind == kind or (not kind and _is_ours(row.key.kind))]

    def letters(self, kind: str = "") -> list[str]:
        return [row.letter.value for row in self.rows(kind)]

    def why(self, kind: str) -> str:
        (row,) = self.rows(kind)
        return str(row.evidence.sentence)


def _is_ours(kind: str) -> bool:
    return kind in ("tap_dead", "tap_quiet", "pot_stale", "win_withheld", "payout_error", "pot_fell")


@pytest.fixture
def console() -> Console:
    console = Console()
    console.wait(60)
    assert not console.rows()
    return console


def test_a_dead_tap_is_one_alarm_and_not_one_for_each_pot(console: Console) -> None:
    for number in range(200):
        console.values[f"instance-{number}"] = 10.0 + number
    console.wait(10)
    console.jackpots.link.down(console.clock.now(), say("The server hung up."))
    console.wait(300)
    assert [(row.key.kind, row.letter.value, row.priority) for row in console.rows()] == [
        ("tap_dead", "B", Priority.HIGH)
    ]
    assert "The server hung up." in console.why("tap_dead")
    console.jackpots.link.up(console.clock.now())
    console.wait(40)
    assert console.letters() == ["D"]


def test_a_short_loss_is_none(console: Console) -> None:
    console.jackpots.link.down(console.clock.now(), say("The server hung up."))
    console.wait(10)
    console.jackpots.link.up(console.clock.now())
    console.wait(60)
    assert not console.rows()


def test_a_refused_token_says_what_to_do(console: Console) -> None:
    console.jackpots.link.refused(console.clock.now(), say("HTTP 401."), say("Put a new token into the keychain."))
    console.wait(30)
    assert "refuses us" in console.why("tap_dead")
    assert "Put a new token into the keychain." in console.why("tap_dead")


def test_a_tap_that_tells_nothing_is_one_alarm_too(console: Console) -> None:
    console.values.clear()
    console.wait(120)
    assert [(row.key.kind, row.letter.value) for row in console.rows()] == [("tap_quiet", "B")]


def test_a_jackpot_that_is_told_no_more_although_others_are(console: Console) -> None:
    del console.values[INSTANCE]
    console.wait(70)
    assert not console.rows("pot_stale")
    console.wait(20)
    (row,) = console.rows("pot_stale")
    assert (row.key.place, row.letter, row.priority) == (INSTANCE, Letter.UNACKNOWLEDGED, Priority.LOW)
    assert row.evidence.since == SENT + 60
    console.values[INSTANCE] = 21.0
    console.wait(20)
    assert console.letters("pot_stale") == ["D"]


@pytest.mark.parametrize("how", [{"status": "Closed"}, {"jackpot_type": "Raffle", "timestamp_end": (SENT + 61) * 1000}])
def test_a_jackpot_that_was_closed_or_drawn_is_not_missed(console: Console, how: dict[str, object]) -> None:
    console.details[INSTANCE] = how
    console.wait(10)
    del console.values[INSTANCE]
    console.wait(200)
    assert not console.rows()


def test_a_model_switch_is_neither_a_stale_pot_nor_a_fall(console: Console) -> None:
    value = console.values.pop(INSTANCE)
    console.values["successor"] = value
    console.wait(200)
    assert not console.rows()


def test_each_withheld_win_calls_by_itself_and_once(console: Console) -> None:
    for second in (1, 2):
        told = (console.clock.now() - 5 + second) * 1000
        for _ in range(3):
            console.say("WinEvent", win(timestamp=told, win_withheld=True, win_amount=1234.5))
    console.wait(4)
    rows = console.rows("win_withheld")
    assert [row.priority for row in rows] == [Priority.HIGH, Priority.HIGH]
    assert str(rows[0].evidence.sentence) == (
        "A win of 1,234.50 EUR of the pot “minor” was withheld (player p-0815, acme-group:lucky-bay)."
    )
    console.wait(60)
    assert console.letters("win_withheld") == ["B", "B"]
    for row in rows:
        assert row.occurrence is not None
        console.journal += console.watch.alarms.acknowledge(row.occurrence.id, ANN, console.clock.now())
    console.wait(600)
    assert len([change for change in console.journal if change.key.kind == "win_withheld" and change.number == 1]) == 2


def test_a_paid_win_and_its_fall_are_no_alarm(console: Console) -> None:
    console.say("WinEvent", win(timestamp=console.clock.now() * 1000))
    console.values[INSTANCE] = 10.0
    console.wait(120)
    assert not console.rows()


def test_a_fall_without_a_win_until_the_win_is_told(console: Console) -> None:
    console.values[INSTANCE] = 5.0
    fell = console.clock.now() + 2
    console.wait(20)
    assert console.why("pot_fell") == "The pot “minor” fell from 20.00 EUR to 5.00 EUR, and no win was told."
    console.say("WinEvent", win(timestamp=fell * 1000))
    console.wait(10)
    assert console.letters("pot_fell") == ["D"]


def test_a_pot_that_is_lower_after_a_loss_may_have_been_won(console: Console) -> None:
    console.jackpots.link.down(console.clock.now(), say("Gone."))
    console.wait(10)
    console.values[INSTANCE] = 5.0
    console.jackpots.link.up(console.clock.now())
    console.wait(20)
    (row,) = console.rows("pot_fell")
    assert row.priority is Priority.LOW
    assert "may have been missed" in str(row.evidence.sentence)


def test_a_fall_is_forgotten_after_an_hour(console: Console) -> None:
    console.values[INSTANCE] = 5.0
    console.wait(20)
    for _ in range(4):
        console.clock.advance(900.0)
        console.wait(2)
    console.wait(10)
    assert console.letters("pot_fell") == ["D"]


def test_a_failed_payout(console: Console) -> None:
    data: dict[str, object] = {
        "instance_id": INSTANCE,
        "gameround_id": "g-7",
        "tx_credit_id": "c-9",
        "failed_payouts": [{}, {}],
    }
    console.say("CommunityPayoutErrorEvent", data)
    console.wait(4)
    (row,) = console.rows("payout_error")
    assert (row.key.place, row.key.subject, row.priority) == (INSTANCE, "g-7", Priority.MEDIUM)
    assert "failed: 2 (game round g-7, credit c-9)" in console.why("payout_error")


def test_what_a_restart_remembers_does_not_call_again(console: Console) -> None:
    console.say("WinEvent", win(timestamp=console.clock.now() * 1000, win_withheld=True))
    console.values[OTHER] = 5.0
    console.wait(20)
    assert len(console.rows()) == 2
    again = Console(console.journal, console.clock)
    again.jackpots.remember(console.jackpots.log.all())
    again.values = console.values
    again.wait(60)
    raised = [change for change in again.journal if change.number in (1, 7, 12) and _is_ours(change.key.kind)]
    assert len(raised) == 2
    assert sorted(again.letters()) == ["B", "B"]


def test_of_what_nobody_remembers_after_a_restart_the_alarm_ends(console: Console) -> None:
    console.values[OTHER] = 5.0
    console.wait(20)
    again = Console(console.journal, console.clock)
    again.wait(20)
    assert again.letters("pot_fell") == ["D"]


def test_a_rule_that_is_switched_off_raises_nothing(console: Console) -> None:
    entries = {name: entry._replace(enabled=False) for name, entry in seed().entries.items()}
    console.watch.use(Catalogue(entries))
    console.say("WinEvent", win(timestamp=console.clock.now() * 1000, win_withheld=True))
    console.values[INSTANCE] = 1.0
    console.values.pop(OTHER)
    console.wait(120)
    assert not console.rows()

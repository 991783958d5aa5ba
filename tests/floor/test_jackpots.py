"""What a supervisor sees of jackpots: values and their age, wins, falls, raffles, switches, totals."""

from decimal import Decimal
from typing import Any

import pytest

from tests.floor.thrills import INSTANCE, SENT, envelope, frame, update, win
from thrillmon.clock import FakeClock
from thrillmon.floor import jackpots as jackpots_module
from thrillmon.floor.amounts import Money
from thrillmon.floor.happenings import Fall, Happened, Happening, Switch
from thrillmon.floor.jackpots import Jackpots
from thrillmon.floor.links import Condition
from thrillmon.floor.pots import Draw, PotKey, PotNow, Standing
from thrillmon.floor.taps import TapFrame, TapNotice
from thrillmon.floor.totals import Total

MINOR = PotKey(INSTANCE, "minor")
OTHER = "d41e0000-13b5-4d0a-9a55-5f0e6b1d2c44"


class Room:
    """Jackpots that are told things, on a clock of their own."""

    def __init__(self) -> None:
        self.clock = FakeClock(SENT)
        self.jackpots = Jackpots(self.clock)
        self.jackpots.link.up(SENT)

    def say(self, name: str, data: object, **how: Any) -> TapNotice:
        how.setdefault("at", self.clock.now() * 1000)
        (notice,) = self.jackpots.deliver([frame(envelope(name, data, **how), self.clock.now())])
        return notice

    def update(self, instance: str = INSTANCE, data: dict[str, Any] | None = None, **pots: float) -> TapNotice:
        return self.say("JackpotUpdate", update(pots, instance, **(data or {})))

    def wait(self, seconds: float, *, updates: dict[str, float] | None = None) -> None:
        """Let time pass in steps of two seconds; updates: what INSTANCE goes on saying."""
        for _ in range(round(seconds / 2)):
            self.clock.advance(2)
            if updates:
                self.update(**updates)
            self.jackpots.tick()

    def pot(self, key: PotKey = MINOR) -> PotNow:
        return self.jackpots.pot(key, self.jackpots.moment())

    def standing(self, instance: str = INSTANCE) -> Standing:
        return next(one.standing for one in self.jackpots.instances(self.jackpots.moment()) if one.instance == instance)

    def happened(self, what: Happened) -> list[Happening]:
        return [one for one in self.jackpots.log.all() if one.what is what and not one.withdrawn]


@pytest.fixture
def room() -> Room:
    return Room()


def test_a_pot_knows_its_value_its_currency_and_when_it_was_confirmed(room: Room) -> None:
    room.update(minor=23.41)
    room.clock.advance(5)
    pot = room.pot()
    assert (pot.value, pot.age, pot.stale) == (Money(Decimal("23.41"), "EUR"), 5, False)
    assert pot.of.brands == ("acme-group:lucky-bay",)


def test_half_a_minute_of_silence_makes_a_value_old_and_the_lamp_says_so(room: Room) -> None:
    room.update(minor=23.41)
    room.jackpots.drain()
    room.clock.advance(31)
    room.jackpots.link.evidence(room.clock.now())
    room.jackpots.tick()
    assert room.pot().stale
    assert room.standing() is Standing.STALE
    assert room.jackpots.drain().pots == {MINOR}
    lamp = room.jackpots.lamp()
    assert lamp.condition is Condition.QUIET
    assert "values shown are old" in str(lamp.sentence)
    room.clock.advance(600)
    assert room.standing() is Standing.GONE


def test_only_what_changed_is_drained(room: Room) -> None:
    room.update(minor=1)
    room.update(OTHER, mega=2)
    assert room.jackpots.drain().pots == {MINOR, PotKey(OTHER, "mega")}
    room.update(minor=1.5)
    assert room.jackpots.drain() == ({MINOR}, [])


def test_the_same_update_again_confirms_and_is_counted(room: Room) -> None:
    room.update(minor=1)
    first = frame(envelope("JackpotUpdate", update({"minor": 2})), SENT)
    room.jackpots.deliver([first])
    room.clock.advance(5)
    (notice,) = room.jackpots.deliver([first._replace(received=room.clock.now())])
    assert notice.duplicate
    assert room.pot().age == 0
    assert room.jackpots.counters.duplicates == 1


def test_an_overtaken_update_does_not_turn_the_value_back(room: Room) -> None:
    room.update(minor=10)
    room.say("JackpotUpdate", update({"minor": 9}), at=(SENT - 2) * 1000)
    assert room.pot().value.amount == 10
    assert room.jackpots.counters.late == 1
    room.say("JackpotUpdate", update({"minor": 11}), at=(SENT - 3600) * 1000)
    assert room.pot().value.amount == 11, "the server's clock was set back"


def test_growth_is_told_per_hour_and_a_win_does_not_spoil_it(room: Room) -> None:
    for number in range(31):
        room.update(minor=100 + number if number < 20 else 10 + number)
        room.clock.advance(2)
    growth = room.pot().growth
    assert growth is not None
    assert 1700 < growth < 1800


@pytest.mark.parametrize("win_first", [True, False])
@pytest.mark.parametrize("seed", [10.0, None])
def test_a_win_without_an_amount_is_estimated_from_the_fall(room: Room, win_first: bool, seed: float | None) -> None:
    room.update(minor=123.5)
    room.clock.advance(2)
    if win_first:
        room.say("WinEvent", win(seed=seed))
        room.update(minor=10.25)
    else:
        room.update(minor=10.25)
        room.say("WinEvent", win(seed=seed))
    room.wait(20)
    (happening,) = room.happened(Happened.WIN)
    assert happening.estimated
    assert happening.money == Money(Decimal("123.25") if seed else Decimal("113.25"), "EUR")
    assert not room.happened(Happened.FALL)
    assert room.pot().last_win == happening.number
    assert room.pot().of.name == "Bay Riches"


def test_an_amount_that_was_sent_is_no_estimate(room: Room) -> None:
    room.update(minor=123.5)
    room.say("WinEvent", win(win_amount=123.75))
    room.update(minor=10)
    (happening,) = room.happened(Happened.WIN)
    assert (happening.money, happening.estimated) == (Money(Decimal("123.75"), "EUR"), False)


def test_a_win_told_to_every_brand_is_one_win(room: Room) -> None:
    for brand in ("lucky-bay", "reef"):
        message = envelope("WinEvent", win(win_amount=5)) | {"brand_id": brand}
        room.jackpots.deliver([frame(message)])
    assert len(room.happened(Happened.WIN)) == 1


def test_a_withheld_win_and_its_release_are_told_under_one_number(room: Room) -> None:
    room.say("WinEvent", win(win_amount=5, win_withheld=True))
    (first,) = room.jackpots.drain().happenings
    assert first.withheld
    room.say("WinEvent", win(win_amount=5, win_withheld=False), at=(SENT + 5) * 1000)
    (second,) = room.jackpots.drain().happenings
    assert (second.number, second.withheld) == (first.number, False)


def test_a_fall_without_a_win_is_told_after_ten_seconds(room: Room) -> None:
    room.update(minor=123.5)
    room.wait(4, updates={"minor": 124})
    room.wait(6, updates={"minor": 100})
    assert not room.happened(Happened.FALL)
    room.wait(8, updates={"minor": 100})
    (happening,) = room.happened(Happened.FALL)
    assert happening.event == Fall(Money(Decimal(124), "EUR"), Money(Decimal(100), "EUR"), unheard=False)
    assert (happening.instance, happening.pot) == (INSTANCE, "minor")


def test_a_win_that_comes_late_takes_the_fall_back(room: Room) -> None:
    room.update(minor=123.5)
    room.wait(20, updates={"minor": 10})
    room.say("WinEvent", win())
    assert not room.happened(Happened.FALL)
    assert room.happened(Happened.WIN)[0].estimated


def test_the_tail_of_a_binary_fraction_is_no_fall(room: Room) -> None:
    room.update(minor=481.32)
    room.wait(20, updates={"minor": 481.3199999999994})
    assert not room.happened(Happened.FALL)


def test_a_fall_over_a_gap_in_hearing_is_told_as_such(room: Room) -> None:
    room.update(minor=123.5)
    room.clock.advance(10)
    room.jackpots.link.up(room.clock.now())
    room.update(minor=10)
    (happening,) = room.happened(Happened.FALL)
    assert isinstance(happening.event, Fall)
    assert happening.event.unheard
    assert room.pot().curve[-1].after_gap


def test_a_jackpot_in_another_currency_has_not_fallen(room: Room) -> None:
    room.update(minor=1000)
    room.wait(20)
    room.update(data={"currency": "BTC"}, minor=0.01)
    room.wait(20)
    assert not room.happened(Happened.FALL)
    assert room.pot().value.currency == "BTC"


def test_a_raffle_counts_down_is_due_and_drawn(room: Room) -> None:
    raffle = {"jackpot_type": "Raffle", "timestamp_end": (SENT + 60) * 1000}
    room.update(data=raffle, prize=50)
    pot = room.pot(PotKey(INSTANCE, "prize"))
    assert (pot.of.draw, pot.of.countdown) == (Draw.RUNNING, 60)
    room.clock.advance(70)
    pot = room.pot(PotKey(INSTANCE, "prize"))
    assert (pot.of.draw, pot.of.countdown) == (Draw.DUE, -10)
    data = win(winners=[["p-9", {"currency": "EUR", "value": 50}]], win_withheld=True)
    room.say("RaffleWinEvent", data)
    room.update(data=raffle, prize=0)
    room.wait(20)
    assert room.pot(PotKey(INSTANCE, "prize")).of.draw is Draw.DRAWN
    assert room.happened(Happened.RAFFLE)[0].withheld
    assert not room.happened(Happened.FALL)
    room.update(data={**raffle, "timestamp_end": (SENT + 600) * 1000}, prize=1)
    assert room.pot(PotKey(INSTANCE, "prize")).of.draw is Draw.RUNNING


def test_the_countdown_follows_the_servers_clock(room: Room) -> None:
    data = update({"prize": 50}, jackpot_type="Raffle", timestamp_end=(SENT + 160) * 1000)
    room.say("JackpotUpdate", data, at=(SENT + 100) * 1000)
    assert room.pot(PotKey(INSTANCE, "prize")).of.countdown == 60


def test_an_instance_that_goes_quiet_while_another_appears_was_switched(room: Room) -> None:
    room.wait(40, updates={"minor": 100, "mega": 1000})
    for _ in range(20):
        room.clock.advance(2)
        room.update(OTHER, minor=50, mega=500)
        room.jackpots.tick()
    assert room.standing() is Standing.REPLACED
    (happening,) = room.happened(Happened.SWITCH)
    assert (happening.instance, happening.event) == (INSTANCE, Switch(OTHER))
    assert not room.happened(Happened.FALL)
    (total,) = room.jackpots.totals(room.jackpots.moment())
    assert total.jackpots == 550
    room.update(minor=101, mega=1001)
    assert not room.happened(Happened.SWITCH), "it is back"
    assert room.standing() is Standing.LIVE


def test_neighbours_of_another_brand_or_from_the_start_replace_nobody(room: Room) -> None:
    room.update(OTHER, minor=5)
    room.wait(40, updates={"minor": 100})
    third = {"allowed_brands": ["acme-group:reef"]}
    for _ in range(30):
        room.clock.advance(2)
        room.update("third", third, minor=5)
        room.update(OTHER, minor=5)
        room.jackpots.tick()
    assert room.standing() is Standing.STALE
    assert not room.happened(Happened.SWITCH)


def test_totals_are_per_brand_and_currency_and_never_mixed(room: Room) -> None:
    brands = ["acme-group:lucky-bay", "acme-group:reef"]
    room.update("a", {"allowed_brands": brands}, minor=0.1, mega=0.2)
    room.update("b", {"currency": "SEK"}, minor=7)
    room.update("c", {"allowed_brands": [], "jackpot_type": "Raffle"}, prize=9)
    room.clock.advance(31)
    room.update("d", minor=0.7)
    found = room.jackpots.totals(room.jackpots.moment())
    zero = Decimal(0)
    assert found == [
        Total("", "EUR", stale=Decimal(9), stale_pots=1),
        Total("acme-group:lucky-bay", "EUR", Decimal("0.7"), zero, Decimal("0.3"), 1, 2),
        Total("acme-group:lucky-bay", "SEK", stale=Decimal(7), stale_pots=1),
        Total("acme-group:reef", "EUR", stale=Decimal("0.3"), stale_pots=2),
    ]


def test_errors_and_payout_errors_are_told(room: Room) -> None:
    room.say("SubscriptionError", {"code": "E1"}, kind="Error")
    room.say("CommunityPayoutErrorEvent", {"instance_id": INSTANCE, "failed_payouts": [{}]})
    assert [one.what for one in room.jackpots.drain().happenings] == [Happened.ERROR, Happened.PAYOUT_ERROR]


def test_a_win_from_before_is_marked_as_replayed(room: Room) -> None:
    room.say("WinEvent", win(), at=(SENT - 400) * 1000)
    assert room.happened(Happened.WIN)[0].replayed


def test_junk_is_counted_and_changes_nothing(room: Room) -> None:
    room.update(minor=1)
    bodies = [b"\xff\x00", b"[]", b"{", b"[" * 50_000, b"x" * 5_000_000]
    notices = room.jackpots.deliver([TapFrame(body, SENT) for body in bodies])
    assert all(notice.error is not None for notice in notices)
    counters = room.jackpots.counters
    assert (counters.heard, counters.broken, counters.largest) == (6, 5, 5_000_000)
    assert room.jackpots.pots() == [MINOR]


def test_a_clock_set_back_makes_nothing_fresher(room: Room) -> None:
    room.update(minor=1)
    room.clock.advance(20)
    room.clock.jump(-3600)
    assert room.pot().age == 20
    room.clock.advance(15)
    assert room.pot().stale


def test_memory_is_bounded(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jackpots_module, "MOST_INSTANCES", 50)
    for number in range(120):
        room.clock.advance(1)
        room.update(f"i{number}", minor=number)
    room.jackpots.tick()
    moment = room.jackpots.moment()
    assert [one.instance for one in room.jackpots.instances(moment)] == [f"i{number}" for number in range(70, 120)]
    room.jackpots.drain()
    room.clock.advance(25 * 3600)
    room.jackpots.tick()
    assert PotKey("i119", "minor") in room.jackpots.drain().pots
    assert not room.jackpots.pots()


def test_the_lamp_says_that_what_comes_is_no_word_of_thrillconnect(room: Room) -> None:
    room.update(minor=23.41)
    junk = [TapFrame(b"[%d]" % number, SENT) for number in range(5)]
    room.jackpots.deliver(junk[:4])
    assert room.jackpots.lamp().condition is Condition.LIVE
    room.jackpots.deliver(junk[4:])
    lamp = room.jackpots.lamp()
    assert (lamp.condition, lamp.since) == (Condition.QUIET, SENT)
    assert "the last 5 frames are not what ThrillConnect sends: The frame is JSON, but no object" in str(lamp.sentence)
    room.say("NewsOfTomorrow", {})
    assert room.jackpots.lamp().condition is Condition.LIVE


def test_what_was_kept_goes_on_as_if_nothing_had_been(room: Room) -> None:
    room.update(minor=23.41)
    room.wait(60, updates={"minor": 24.0})
    room.say("WinEvent", win(timestamp=room.clock.now() * 1000))
    again = Room()
    again.clock = room.clock
    again.jackpots = Jackpots(room.clock)
    again.jackpots.restore(room.jackpots.states(0.0), {})
    again.jackpots.remember(room.jackpots.log.all())
    assert again.pot()._replace(curve=(), growth=None) == room.pot()._replace(curve=(), growth=None)
    assert again.jackpots.remembered == 1
    told = room.clock.now() * 1000
    again.clock.advance(5)
    again.jackpots.link.up(room.clock.now())
    again.say("WinEvent", win(timestamp=told))
    assert len(again.happened(Happened.WIN)) == 1
    again.clock.advance(2)
    again.update(minor=10.0)
    assert [point.after_gap for point in again.pot().curve] == [False, True]

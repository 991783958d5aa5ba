"""Pretend jackpots: repeatable, understood by the console in every release, and their troubles."""

from collections import Counter

import pytest

from thrillmon.floor.tap_events import InstanceUpdate, PayoutError, RaffleWin, Win
from thrillmon.floor.taps import TapFrame, TapNotice, decode
from thrillmon.studio.play.jackpots import Jackpots
from thrillmon.studio.scripts import Jackpot
from thrillmon.studio.tap_messages import RELEASES, Release

START = 1_748_779_200.0


def heard(play: Jackpots, until: float) -> list[TapNotice]:
    """Return what is said up to so many seconds after the start."""
    notices = [decode(TapFrame(message.text.encode(), START)) for message in play.advance(START + until)]
    assert not [notice.error for notice in notices if notice.error is not None]
    return notices


def test_the_same_seed_says_the_same_whatever_the_steps() -> None:
    one, other = (Jackpots(start=START, seed=7, speed=10) for _ in range(2))
    at_once = one.advance(START + 120)
    bit_by_bit = [message for second in range(0, 121, 3) for message in other.advance(START + second)]
    assert at_once == bit_by_bit
    assert at_once != Jackpots(start=START, seed=8, speed=10).advance(START + 120)


def test_every_instance_is_told_in_its_time() -> None:
    notices = heard(Jackpots(start=START, instances=200), 9.99)
    told = Counter(notice.event.instance for notice in notices if isinstance(notice.event, InstanceUpdate))
    assert len(told) == 200
    assert min(told.values()) >= 4


@pytest.mark.parametrize("release", RELEASES)
def test_each_release_says_what_it_has(release: Release) -> None:
    notices = heard(Jackpots(start=START, speed=100, release=release), 30)
    updates = [notice.event for notice in notices if isinstance(notice.event, InstanceUpdate)]
    wins = [notice.event for notice in notices if isinstance(notice.event, Win)]
    draws = [notice.event for notice in notices if isinstance(notice.event, RaffleWin)]
    late = RELEASES.index(release)
    assert {update.kind for update in updates} == ({"Jackpot", "Raffle"} if late >= 2 else {""})
    assert all((win.money is None) == (late >= 1) for win in wins)
    assert all(win.pot for win in wins)
    assert all(draw.winners and draw.winners[0].money for draw in draws)
    names = {notice.name for notice in notices}
    assert any(name.startswith("PlayerBonus") for name in names) == (late >= 3)
    assert ("CampaignDropWin" in names) == (late >= 4)


@pytest.mark.parametrize(
    ("what", "kind"), [("win", Win), ("withheld", Win), ("payout_error", PayoutError), ("raffle", RaffleWin)]
)
def test_what_a_script_asks_for_is_said(what: str, kind: type) -> None:
    play = Jackpots(start=START)
    play.advance(START + 5)
    play.begin(Jackpot(at=0, what=what))
    found = [notice.event for notice in heard(play, 5.001) if isinstance(notice.event, kind)]
    assert found
    if what == "withheld":
        assert all(win.withheld for win in found)


def test_a_switch_silences_one_instance_and_brings_another() -> None:
    play = Jackpots(start=START)
    before = {notice.event.instance for notice in heard(play, 5)}
    play.begin(Jackpot(at=0, what="switch"))
    after = {notice.event.instance for notice in heard(play, 12) if isinstance(notice.event, InstanceUpdate)}
    assert len(before - after) == len(after - before) == 1

"""What is dealt keeps to the rules of each game, and so does what a pit boss may change it to."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thrillmon.studio.play import deals
from thrillmon.studio.play.catalogue import Place, places
from thrillmon.studio.play.deals import BARAJA, BONUS_WHEEL, LUCKY_WHEEL, POKER

seeds = st.integers(min_value=0, max_value=2**32)
any_place = st.sampled_from(places(45))


def dealt(place: Place, rng: Random) -> deals.Lay:
    """Return the cards of a round."""
    draw = place.game.shoe(rng).draw if place.game.decks else str
    return place.game.deal(rng, draw)


def test_the_packs_are_whole() -> None:
    assert len(set(POKER)) == 52
    assert len(set(BARAJA)) == 48
    assert not any("ANY" in card or "JOKER" in card or "MASK" in card for card in POKER + BARAJA)


def test_the_wheels_have_as_many_slots_as_the_real_ones() -> None:
    assert sum(LUCKY_WHEEL.values()) == len(deals.LUCKY_SLOTS) == 52
    assert sum(BONUS_WHEEL.values()) == len(deals.DROPBALL_SLOTS) == 54
    assert deals.LUCKY_SLOTS.count("WHEEL24X1") == 24
    assert deals.DROPBALL_SLOTS.count("DROP_BALL_WHEELBX100") == 1


@given(any_place, seeds)
def test_every_deal_keeps_the_rules(place: Place, seed: int) -> None:
    lay = dealt(place, Random(seed))
    assert place.game.legal(lay)
    assert all(lay.values()), "no spot is in the lay without a card"


@given(any_place, seeds)
@settings(max_examples=300)
def test_a_change_replaces_one_card_and_keeps_the_rules(place: Place, seed: int) -> None:
    rng = Random(seed)
    lay = dealt(place, rng)
    changed = place.game.changed(rng, lay, lay.keys())
    assert changed is not None
    other, (spot, card) = changed
    assert place.game.legal(other)
    assert card is not None
    assert {name: codes for name, codes in other.items() if name != spot} == {
        name: codes for name, codes in lay.items() if name != spot
    }
    differing = [index for index, (one, two) in enumerate(zip(lay[spot], other[spot], strict=True)) if one != two]
    assert differing == [card]


def test_nothing_is_changed_where_nothing_may_be_touched() -> None:
    place = places(1)[0]
    assert place.game.changed(Random(1), dealt(place, Random(1)), ()) is None


def test_baccarat_winners_are_as_frequent_as_in_life() -> None:
    place = places(1)[0]
    assert place.row.type == "BACCARAT"
    rng = Random(7)
    counts = {1: 0, 2: 0, 3: 0}
    hands_dealt = 40_000
    shoe = place.game.shoe(rng)
    for _ in range(hands_dealt):
        if shoe.cut_reached:
            shoe = place.game.shoe(rng)
        wins = place.game.wins(place.game.deal(rng, shoe.draw))
        counts[wins[69]] += 1
    shares = {outcome: count / hands_dealt for outcome, count in counts.items()}
    assert shares[2] == pytest.approx(0.4586, abs=0.01)  # the banker wins
    assert shares[1] == pytest.approx(0.4462, abs=0.01)  # loses
    assert shares[3] == pytest.approx(0.0952, abs=0.006)  # ties

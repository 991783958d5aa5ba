"""Thresholds are proposed from the past, and nothing changes before somebody accepts them."""

from thrillmon.floor.alarms.catalogue import Thresholds, seed
from thrillmon.floor.alarms.proposals import Sample, accept, propose

NOW = 1_763_700_000.0


def samples(code: str, seconds: float, count: int = 300, step: str = "SPIN") -> list[Sample]:
    return [Sample(code, "ROULETTE", step, seconds + index % 10 * 0.1, NOW - index) for index in range(count)]


def test_a_game_gets_half_as_much_again_as_what_one_in_a_thousand_exceeds() -> None:
    (proposal,) = propose(samples("G1", 20.0), seed(), NOW)
    assert (proposal.game_code, proposal.game_type, proposal.step) == ("", "ROULETTE", "SPIN")
    assert proposal.p999 == 20.9
    assert proposal.seconds == 32
    assert (proposal.samples, proposal.over, proposal.current) == (300, 0, None)
    assert (proposal.first, proposal.last, proposal.made_at) == (NOW - 299, NOW, NOW)


def test_few_samples_say_nothing() -> None:
    assert propose(samples("G1", 20.0, 199), seed(), NOW) == []


def test_short_steps_are_not_hunted() -> None:
    (proposal,) = propose(samples("G1", 1.0), seed(), NOW)
    assert proposal.seconds == 10


def test_a_table_that_is_slower_than_its_game_gets_its_own() -> None:
    found = propose([*samples("G1", 20.0, 5000), *samples("G2", 5.0, 300)], seed(), NOW)
    assert [(one.game_code, one.seconds) for one in found] == [("", 32), ("G2", 10)]


def test_nothing_changes_until_it_is_accepted_and_then_it_is_not_proposed_again() -> None:
    catalogue = seed()
    found = propose(samples("G1", 20.0), catalogue, NOW)
    assert catalogue.thresholds == ()
    accepted = accept(catalogue, found, "Ann", NOW)
    assert (accepted.version, accepted.changed_by, accepted.changed_on) == (1, "Ann", "2025-11-21")
    assert Thresholds(accepted.thresholds).seconds("G1", "ROULETTE", "SPIN") == 32
    assert propose(samples("G1", 20.2), accepted, NOW) == []
    (slower,) = propose(samples("G1", 40.0), accepted, NOW)
    assert (slower.current, slower.over_current) == (32, 300)

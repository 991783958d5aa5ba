"""A backlog is merged late, and makes the same floor as if every message had been merged at once."""

from functools import cache
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.making import GAME_CODE, NOW, delivery, round_record, step
from thrillmon.clock import FakeClock
from thrillmon.floor.backlog import MOST_ROUNDS
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.notices import BODIES, CORRECTIONS, Notice
from thrillmon.floor.phases import Phase
from thrillmon.floor.tables import Table
from thrillmon.studio.play.world import World

HOURS = 3_600.0


@cache
def played() -> tuple[Delivery, ...]:
    """Return what three tables told in some minutes, corrections after the round among it, two hours ago."""
    world = World(start=NOW - 2 * HOURS, tables=3, history_rounds=1, mishaps=40.0)
    events = world.advance(NOW - 2 * HOURS + 900.0)
    return tuple(Delivery(event.kind, event.body, event.sent, NOW) for event in events)


def heard(deliveries: list[Delivery], *, at_once: bool) -> Floor:
    """Return a floor that has heard them; at_once: somebody looked after every single one.

    Else what was decoded is let go, as by a desk that keeps it.
    """
    floor = Floor(FakeClock(NOW))
    floor.links[LinkName.AMQP].up(NOW)
    for start in range(0, len(deliveries), 1 if at_once else 100):
        notices = floor.deliver(deliveries[start : start + (1 if at_once else 100)])
        if at_once:
            assert floor.tables
            continue
        for notice in notices:
            notice.let_go()
    return floor


def told(table: Table) -> object:
    """Return what a table says, but for who was seen when: of that only the ends of a round are told."""
    rounds = {
        known.record.id: (
            known.record.SerializeToString(deterministic=True),
            known.base and known.base.record.SerializeToString(deterministic=True),
            [(heard.kind, heard.at) for heard in known.corrections],
            known.playback and known.playback.record.SerializeToString(deterministic=True),
            known.start,
        )
        for known in table.recent()
    }
    newest, finished = table.newest, table.finished
    provide = table.provide and table.provide.SerializeToString(deterministic=True)
    return list(rounds.items()), newest and newest.record.id, finished and finished.record.id, provide, table.tempo()


@settings(max_examples=25)
@given(st.randoms(use_true_random=False), st.sampled_from((0, 50, None)))
def test_a_backlog_makes_the_same_floor_whatever_is_left_out(random: Random, swaps: int | None) -> None:
    deliveries = list(played())
    assert {BODIES[one.kind][0] for one in deliveries if one.kind} & CORRECTIONS
    if swaps is None:
        random.shuffle(deliveries)
    for _ in range(swaps or 0):
        place = random.randrange(len(deliveries) - 1)
        deliveries[place], deliveries[place + 1] = deliveries[place + 1], deliveries[place]
    late, early = heard(deliveries, at_once=False), heard(deliveries, at_once=True)
    assert late.tables.keys() == early.tables.keys()
    for game_code, table in early.tables.items():
        assert told(late.tables[game_code]) == told(table)
        assert late.roads(game_code) == early.roads(game_code)
        moment = late.moment()
        assert late.table(game_code, moment) == early.table(game_code, moment)


def test_what_is_old_news_is_there_as_soon_as_somebody_looks() -> None:
    floor = Floor(FakeClock(NOW))
    for length in (1, 2, 3):
        steps = [step(code, NOW - HOURS + code) for code in (8, 9, 13)[:length]]
        floor.deliver([delivery("NOTIFY_ROUND_STEP", round_record(*steps), sent=NOW - HOURS + length, received=NOW)])
    assert floor.drain() == {GAME_CODE}
    assert len(floor.tables[GAME_CODE].rounds) == 1
    assert floor.table(GAME_CODE, floor.moment()).phase in (Phase.PLAYING, Phase.UNKNOWN)
    (known,) = floor.tables[GAME_CODE].recent()
    assert len(known.record.process) == 3


@pytest.mark.parametrize("rounds", [1, MOST_ROUNDS, MOST_ROUNDS + 5])
def test_a_backlog_holds_few_rounds_of_a_table_back(rounds: int, monkeypatch: pytest.MonkeyPatch) -> None:
    merged: list[float] = []
    apply = Table.apply

    def counted(self: Table, notice: Notice, at: float) -> bool:
        merged.append(at)
        return apply(self, notice, at)

    monkeypatch.setattr(Table, "apply", counted)
    floor = Floor(FakeClock(NOW))
    for number in range(rounds):
        record = round_record(step(8, NOW - HOURS + number), number=number + 1, started=NOW - HOURS + number)
        floor.deliver([delivery("NOTIFY_ROUND_BET", record, sent=NOW - HOURS + number, received=NOW)])
    assert len(merged) == max(0, rounds - MOST_ROUNDS)
    assert len(floor.tables[GAME_CODE].rounds) == rounds

"""Whole nights at the pretend studio: exactly the alarms that were written down beforehand, and none in a quiet one."""

from typing import NamedTuple

import pytest

from tests.floor.alarms.nights import START, Night
from tests.studio.play.watching import script
from thrillmon.floor.alarms.backtest import Run, backtest
from thrillmon.floor.alarms.catalogue import seed
from thrillmon.floor.alarms.journal import Transition
from thrillmon.floor.alarms.letters import Letter, Priority
from thrillmon.floor.alarms.people import User
from thrillmon.floor.alarms.report import Verdict
from thrillmon.studio.play.world import World

HIGH, MEDIUM, LOW = Priority.HIGH, Priority.MEDIUM, Priority.LOW

BAD_NIGHT = script(
    'at = 120; kind = "stall"; table = "T102"; for = 60; step = "NO_MORE_BET"',
    'at = 300; kind = "stall"; table = "T103"; for = 200; step = "SPIN_WHEEL"',
    'at = 600; kind = "cancel"; table = "T101"',
    'at = 700; kind = "cancel"; table = "T104"',
    'at = 820; kind = "cancel"; table = "T104"',
    'at = 940; kind = "cancel"; table = "T104"',
    'at = 1050; kind = "correct"; table = "T109"; how = "modify"',
    'at = 1100; kind = "correct"; table = "T111"; how = "finish"; for = 90',
    'at = 1150; kind = "correct"; table = "T112"; how = "cancel"',
    'at = 1300; kind = "dealer_gone"; table = "T107"; for = 180',
    'at = 1500; kind = "shoe_overrun"; table = "T105"; for = 300',
    'at = 1900; kind = "feed_dead"; link = "amqp"; for = 180; refuse = true',
    'at = 2200; kind = "feed_dead"; link = "grpc"; for = 120',
    'at = 2400; kind = "clock_skew"; seconds = 240; for = 200',
    # Everything is mute at once, as after a cable was pulled behind the studio's own switch.
    'at = 2800; kind = "feed_dead"; link = "amqp"; for = 150',
    'at = 2800; kind = "feed_dead"; link = "grpc"; for = 150',
    # A queue that stands for two minutes and then brings everything at once.
    'at = 3100; kind = "feed_dead"; link = "amqp"; for = 120; held = true',
    'at = 3300; kind = "maintenance"; table = "T103"; for = 200',
    'at = 3350; kind = "duplicate"; table = "*"; for = 60',
    'at = 3420; kind = "reorder"; table = "BACCARAT"; for = 60; within = 4',
    'at = 3560; kind = "feed_dead"; link = "amqp"; table = "T113"; for = 80',
    'at = 3500; kind = "poison"; table = "T101"; what = "truncated"; count = 5',
    'at = 3500; kind = "poison"; table = "T102"; what = "absurd_timestamp"; count = 3',
)
NIGHT_SECONDS = 3700.0


class Expected(NamedTuple):
    """An alarm that must come, in seconds after the start; place: table code, link, or empty for the console."""

    earliest: float
    latest: float
    kind: str
    place: str
    priority: Priority


# Written beforehand. A round lasts some 30 to 60 seconds: what waits for a step may have to wait for one.
EXPECTED = [
    Expected(120 + 45, 120 + 60 + 45, "round_stalled", "T102", MEDIUM),
    Expected(300 + 45, 300 + 60 + 45, "round_stalled", "T103", MEDIUM),
    Expected(600, 660, "round_cancelled", "T101", LOW),
    Expected(700, 760, "round_cancelled", "T104", LOW),
    Expected(820, 880, "round_cancelled", "T104", LOW),
    Expected(940, 1000, "round_cancelled", "T104", MEDIUM),
    Expected(1050, 1052, "round_corrected", "T109", HIGH),
    Expected(1100 + 90, 1100 + 60 + 90 + 2, "round_corrected", "T111", HIGH),
    Expected(1150, 1152, "round_corrected", "T112", HIGH),
    Expected(1300 + 20, 1300 + 27, "dealer_missing", "T107", MEDIUM),
    Expected(1500 + 150, 1500 + 60 + 150 + 5, "shoe_overrun", "T105", LOW),
    Expected(1900 + 15, 1900 + 17, "feed_dead", "amqp", HIGH),
    Expected(2200 + 13, 2200 + 17, "feed_dead", "grpc", HIGH),
    Expected(2400 + 10, 2400 + 40, "console_clock", "", MEDIUM),
    Expected(2800 + 13, 2800 + 17, "feed_dead", "grpc", HIGH),
    Expected(3100 + 60, 3100 + 65, "feed_dead", "amqp", HIGH),
    Expected(3560 + 10, 3560 + 60, "witnesses_disagree", "T113", LOW),
]


def place_of(world: World, change: Transition) -> str:
    """Return the table code, the link or nothing."""
    codes = {game_code: table_code for table_code, game_code in world.table_codes.items()}
    return codes.get(change.key.place, change.key.place)


def test_one_bad_night_brings_exactly_the_alarms_that_were_written_down() -> None:
    world = World(start=START, tables=25, seed=7, mishaps=0.0, history_rounds=2, kept_rounds=20, script=BAD_NIGHT)
    night = Night(world, NIGHT_SECONDS)
    changes, report = backtest(night.said(), seed(), start=START, end=START + NIGHT_SECONDS)
    announced = [change for change in changes if change.announces]
    told = [
        f"{change.at - START:.0f} {change.key.kind} {place_of(world, change)} {change.evidence.sentence}"
        for change in announced
    ]
    assert [(change.key.kind, place_of(world, change), change.priority) for change in announced] == [
        expected[2:] for expected in sorted(EXPECTED)
    ], told
    for change, expected in zip(announced, sorted(EXPECTED), strict=True):
        assert expected.earliest <= change.at - START <= expected.latest, (expected, told)
        assert str(change.evidence.sentence)
    worse = [change for change in changes if change.number == 8 and change.after is Letter.UNACKNOWLEDGED]
    assert [(change.key.kind, change.priority, place_of(world, change)) for change in worse] == [
        ("round_stalled", HIGH, "T103")
    ], "a stall three times too long is High"
    feeds = [change.key.place for change in changes if change.number == 15 and change.key.kind == "feed_dead"]
    assert feeds == ["amqp"], "the other feed that died in the same moment is hidden, and told to be"
    assert report.alarms == len(EXPECTED)
    assert not report.chattering
    assert not report.floods


def run_quietly(hours: float, mishaps: float, **options: float) -> tuple[World, list[Transition], object]:
    """Return a quiet night without any script."""
    world = World(
        start=START, tables=25, mishaps=mishaps, history_rounds=2, kept_rounds=20, seed=int(options.get("seed", 11))
    )
    end = hours * 3600.0
    night = Night(world, end, poll_seconds=10.0)
    changes, report = backtest(night.said(), seed(), start=START, end=START + end, poll_seconds=10.0)
    return world, changes, report


def test_a_quiet_night_is_quiet() -> None:
    # Two hours of the twelve; `python -m benchmarks.nights` plays all of them. Hands are uneven here too, shoes and
    # shifts change, dealers are relieved, and two tables stop now and then.
    _, changes, report = run_quietly(2.0, 0.0)
    assert [change for change in changes if change.announces] == []
    assert all(measure.verdict is Verdict.GOOD for measure in report.measures())  # type: ignore[attr-defined]


@pytest.mark.parametrize("polls", [True, False])
def test_a_studio_that_falls_silent_is_one_alarm_and_not_one_for_each_table(polls: bool) -> None:
    silent = script('at = 120; kind = "feed_dead"; link = "amqp"; for = 400')
    world = World(start=START, tables=25, seed=3, mishaps=0.0, history_rounds=2, kept_rounds=20, script=silent)
    changes, _ = backtest(Night(world, 500, polls=polls).said(), seed(), start=START, end=START + 500)
    announced = [(change.key.kind, change.key.place) for change in changes if change.announces]
    assert announced == [("feed_dead", "amqp")]
    at = next(change.at for change in changes if change.announces)
    assert 60 <= at - START - 120 <= 65


def test_a_poll_that_lies_about_the_whole_floor_is_one_alarm_too() -> None:
    lies = script('at = 120; kind = "disagree"; table = "*"; for = 100')
    world = World(start=START, tables=25, seed=3, mishaps=0.0, history_rounds=2, kept_rounds=20, script=lies)
    changes, _ = backtest(Night(world, 300).said(), seed(), start=START, end=START + 300)
    announced = [change for change in changes if change.announces]
    assert [(change.key.kind, change.key.place, change.priority) for change in announced] == [
        ("witnesses_disagree", "", MEDIUM)
    ]
    assert announced[0].at - START - 120 <= 40
    ended = [change for change in changes if change.key == announced[0].key and change.number == 4]
    assert len(ended) == 1


def test_what_was_acknowledged_is_not_announced_again_by_a_restart() -> None:
    played = script(
        'at = 30; kind = "correct"; table = "T102"; how = "cancel"',
        'at = 35; kind = "stall"; table = "T103"; for = 400',
    )
    world = World(start=START, tables=4, seed=3, mishaps=0.0, history_rounds=2, kept_rounds=20, script=played)
    said = [*Night(world, 300).said()]

    def acknowledge(run: Run) -> list[Transition]:
        rows = [row for row in run.watch.alarms.active() if row.letter is Letter.UNACKNOWLEDGED]
        return [
            change
            for row in rows
            if row.occurrence is not None
            for change in run.watch.alarms.acknowledge(row.occurrence.id, User("Ann"), run.clock.now())
        ]

    first, _ = backtest(
        [one for one in said if one.at < START + 120], seed(), start=START, end=START + 120, act=acknowledge
    )
    assert sorted(change.key.kind for change in first if change.announces) == ["round_corrected", "round_stalled"]
    # Killed at 120; the queue brings the last two minutes once more.
    again = [one._replace(at=START + 125) if one.deliveries else one for one in said if one.at < START + 120]
    again = [one for one in again if one.deliveries or one.word]
    again = [one._replace(at=max(one.at, START + 125)) for one in again]
    later = [*again, *(one for one in said if one.at > START + 125)]
    second, _ = backtest(later, seed(), start=START + 125, end=START + 300, journal=first)
    assert [change for change in second if change.announces and change.priority is not HIGH] == []
    letters = {change.key.kind: change.after for change in [*first, *second]}
    assert letters["round_corrected"] is Letter.LATCHED_ACKNOWLEDGED

"""Tables as they are now, for tests of lists, with plausible values for what a test does not care about."""

from dataclasses import replace
from functools import cache

from tests.making import NOW, baccarat, delivery, round_record, step
from thrillmon.clock import FakeClock
from thrillmon.floor.countdowns import Plan
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.phases import Phase
from thrillmon.floor.table_now import Standing, TableNow, Witness
from thrillmon.floor.timelines import Disagreement, Pace
from thrillmon.sentences import say


@cache
def _played(code: str) -> TableNow:
    """Return a table that has finished a round and is open for bets."""
    floor = Floor(FakeClock(NOW))
    floor.links[LinkName.AMQP].up(NOW)
    names = {"game_code": f"G-{code}", "table_code": code}
    done = round_record(step(23, NOW - 30), started=NOW - 60, end=NOW - 30, number=1, **names)  # type: ignore[arg-type]
    running = round_record(step(8, NOW, duration=25), number=2, **names)  # type: ignore[arg-type]
    floor.deliver([delivery("NOTIFY_ROUND_FINISH", baccarat(("SPADE_9", "CLUB_K"), ("HEART_2", "CLUB_6"), done))])
    floor.deliver([delivery("NOTIFY_ROUND_BET", running)])
    return floor.table(f"G-{code}", floor.moment())


def a_table(code: str = "T101", **changes: object) -> TableNow:
    """Return a table that is open for bets, but for the changes."""
    return replace(_played(code), **changes)  # type: ignore[arg-type]


def late(code: str = "T101", seconds: float = 9.0) -> TableNow:
    """Return a table whose betting should have closed."""
    planned = Plan(NOW - 20.0 - seconds, 20.0)
    return a_table(code, planned=planned, remaining=-seconds, phase_since=planned.started, elapsed=20.0 + seconds)


def standing_still(code: str = "T101", seconds: float = 41.0) -> TableNow:
    """Return a table in a step that was planned to take 15 s."""
    planned = Plan(NOW - seconds, 15.0)
    return a_table(
        code, phase=Phase.PLAYING, planned=planned, remaining=None, phase_since=planned.started, elapsed=seconds
    )


def unconfirmed(code: str = "T101", seconds: float = 10.0, standing: Standing = Standing.STALE) -> TableNow:
    """Return a table nobody has confirmed for so long, with everything a column can show."""
    old = Witness(seconds, fresh=False)
    return a_table(
        code, standing=standing, confirmed=NOW, push=old, poll=old, remaining=None, elapsed=None, pace=PACE,
        phase=Phase.UNKNOWN if standing is Standing.UNKNOWN else Phase.BETTING,
    )  # fmt: skip


def disagreeing(code: str = "T101", seconds: float = 9.0) -> TableNow:
    """Return a table of which push and poll say different things."""
    words = say("broker says betting, poll says finished")
    return a_table(code, disagreement=Disagreement(NOW - seconds, seconds, words))


PACE = Pace(62.0, 58.0, (58.0, 60.0, 52.0, 66.0))

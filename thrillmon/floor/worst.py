"""Which tables need somebody's eyes first, why, and in which order."""

from collections.abc import Iterable, Mapping
from enum import IntEnum
from math import inf
from typing import NamedTuple

from thrillmon.floor.phases import RUNNING, Phase
from thrillmon.floor.table_now import LIVE_STATES, Standing, TableNow, table_order
from thrillmon.sentences import Sentence, say

# Seconds betting may stay open past its plan before it is called late: the wire and a slow hand explain these.
BETTING_LATE_AFTER = 3.0

# Seconds a step may go on past its plan; plans of dealing are prompts for the dealer, not promises.
STEP_LATE_AFTER = 10.0

# A running phase without a plan is stalled after so many usual rounds, and never before so many seconds.
STALLED_ROUNDS = 2.0
STALLED_AFTER = 90.0

# A disagreement of push and poll that lasts shorter is nobody's business yet.
DISAGREE_AFTER = 5.0

# How many tables the pinned strip holds.
MOST = 5


class Concern(IntEnum):
    """What is the matter with a table; the smaller, the more urgent."""

    STALLED = 1
    """A step goes on far past its plan: the round stands still."""
    LATE = 2
    """Betting is open past its plan."""
    UNKNOWN = 3
    """Nobody has confirmed the table for so long that nothing is known of it."""
    DISAGREEING = 4
    """Push and poll say different things."""
    STALE = 5
    """No source confirms the table at the moment."""
    CANCELLED = 6
    """The running or last round was cancelled."""
    CORRECTED = 7
    """The last round was changed after its end."""


class Trouble(NamedTuple):
    """Why a table is worth a look. seconds: how long it has lasted, as far as known; longer is worse."""

    concern: Concern
    seconds: float
    sentence: Sentence


NO_ALARMS: Mapping[str, tuple[float, ...]] = {}
_LAST = (inf,)
_NO_TROUBLE = Trouble(Concern.CORRECTED, 0.0, Sentence("", {}))


def trouble_of(table: TableNow, server: float) -> Trouble | None:
    """Return the most urgent trouble of a table, None when all is well; server: the studio's clock.

    A table that is closed or in maintenance, plays a test round or changes its shoe is not late.
    """
    if table.standing is not Standing.LIVE:
        return _unconfirmed(table) if table.state in LIVE_STATES else None
    if table.phase in RUNNING and not table.test:
        late = _late(table, server)
        if late is not None:
            return late
    disagreement = table.disagreement
    if disagreement is not None and disagreement.seconds >= DISAGREE_AFTER:
        words = say("{what}, {seconds} s", what=disagreement.sentence, seconds=int(disagreement.seconds))
        return Trouble(Concern.DISAGREEING, disagreement.seconds, words)
    if table.test:
        return None
    if table.cancelled or (table.last_cancelled and table.phase not in RUNNING):
        message = table.cancel_message if table.cancelled else ""
        words = say("Round cancelled: {message}", message=message) if message else say("Round cancelled")
        return Trouble(Concern.CANCELLED, 0.0, words)
    if table.corrected:
        return Trouble(Concern.CORRECTED, 0.0, say("Last round changed after its end"))
    return None


def worst(
    tables: Mapping[str, TableNow],
    troubles: Mapping[str, Trouble],
    floor_size: int,
    most: int = MOST,
    alarms: Mapping[str, tuple[float, ...]] = NO_ALARMS,
) -> list[str]:
    """Return the game codes of the tables to look at first, the worst first, at most so many.

    Those with an alarm come first. Then by concern (see Concern), then by how long it has lasted, then by table code.
    When more than half of the floor is not confirmed, that is trouble of the links and not of tables: those tables
    are left out.

    tables: those that have a trouble or an alarm.  floor_size: how many tables there are in all.
    alarms: the sort key of a table's alarm, of those that have one.
    """
    unconfirmed = sum(trouble.concern in _LINKS for trouble in troubles.values())
    floor_is_dark = unconfirmed > max(1, floor_size // 2)
    kept = [code for code, trouble in troubles.items() if not (floor_is_dark and trouble.concern in _LINKS)]

    def order(code: str) -> tuple[object, ...]:
        trouble = troubles.get(code, _NO_TROUBLE)
        return alarms.get(code, _LAST), trouble.concern, -int(trouble.seconds), *table_order(tables[code])

    return sorted({*kept, *alarms}, key=order)[:most]


def count_troubled(troubles: Iterable[Trouble]) -> int:
    """Return how many tables are late, stand still or are told differently by push and poll."""
    return sum(trouble.concern in (Concern.STALLED, Concern.LATE, Concern.DISAGREEING) for trouble in troubles)


_LINKS = frozenset({Concern.UNKNOWN, Concern.STALE})


def _unconfirmed(table: TableNow) -> Trouble:
    ages = [witness.age for witness in (table.push, table.poll) if witness.age is not None]
    age = min(ages, default=0.0)
    if table.standing is Standing.UNKNOWN:
        return Trouble(Concern.UNKNOWN, age, say("Nobody knows"))
    return Trouble(Concern.STALE, age, say("Not confirmed"))


def _late(table: TableNow, server: float) -> Trouble | None:
    planned = table.planned
    if planned is None:
        return _stalled(table)
    over = server - planned.ends
    plan = round(planned.seconds)
    if table.phase is Phase.BETTING:
        if over < BETTING_LATE_AFTER:
            return None
        words = say("{seconds} s late; planned {planned} s", seconds=int(over), planned=plan)
        return Trouble(Concern.LATE, over, words)
    if over < STEP_LATE_AFTER:
        return None
    took = int(server - planned.started)
    return Trouble(Concern.STALLED, over, say("{seconds} s; planned {planned} s", seconds=took, planned=plan))


def _stalled(table: TableNow) -> Trouble | None:
    usual = table.pace.usual
    if table.elapsed is None or not usual:
        return None
    usual_round = 3600.0 / usual
    if table.elapsed < max(STALLED_AFTER, STALLED_ROUNDS * usual_round):
        return None
    words = say(
        "{seconds} s without a step; a whole round takes {usual} s",
        seconds=int(table.elapsed),
        usual=round(usual_round),
    )
    return Trouble(Concern.STALLED, table.elapsed, words)

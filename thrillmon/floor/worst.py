"""Which tables need somebody's eyes first, why, and in which order."""

from collections.abc import Iterable, Mapping
from enum import IntEnum
from math import ceil, inf
from typing import NamedTuple

from thrillmon.floor.lateness import due_seconds, late_after
from thrillmon.floor.phases import RUNNING, Phase
from thrillmon.floor.table_now import LIVE_STATES, Standing, TableNow, table_order
from thrillmon.sentences import Sentence, say

# A running phase of which neither a plan nor the usual time is known is stalled after so many usual rounds, and never
# before so many seconds.
STALLED_ROUNDS = 2.0
STALLED_AFTER = 90.0

# A disagreement of push and poll that lasts shorter is nobody's business yet.
DISAGREE_AFTER = 5.0

# How many tables the pinned strip holds.
MOST = 5


class Concern(IntEnum):
    """What is the matter with a table; the smaller, the more urgent."""

    STALLED = 1
    """A step goes on far past its time: the round stands still."""
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
    late = late_of(table, server)
    if late is not None:
        return late.trouble
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


class Late(NamedTuple):
    """What is late about a table. seconds: for how long the step should have been over."""

    seconds: float
    trouble: Trouble


def late_of(table: TableNow, server: float) -> Late | None:
    """Return what is late about a table, None when nothing is; server: the studio's clock."""
    if table.standing is not Standing.LIVE or table.phase not in RUNNING or table.test:
        return None
    planned, usual = table.planned, table.usual
    seconds = planned.seconds if planned is not None else None
    started = planned.started if planned is not None else table.step_since
    due, limit = due_seconds(seconds, usual), late_after(table.phase, seconds, usual)
    if due is None or limit is None or started is None:
        return _stalled(table)
    took = server - started
    if took < limit:
        return None
    over = took - due
    if planned is None:
        words = say("{seconds} s; 99 of 100 took under {usual} s", seconds=int(took), usual=ceil(due))
        return Late(over, Trouble(Concern.STALLED, over, words))
    plan = round(planned.seconds)
    if table.phase is Phase.BETTING:
        words = say("{seconds} s late; planned {planned} s", seconds=int(over), planned=plan)
        return Late(over, Trouble(Concern.LATE, over, words))
    words = say("{seconds} s; planned {planned} s", seconds=int(took), planned=plan)
    return Late(over, Trouble(Concern.STALLED, over, words))


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


def _stalled(table: TableNow) -> Late | None:
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
    return Late(table.elapsed - usual_round, Trouble(Concern.STALLED, table.elapsed, words))

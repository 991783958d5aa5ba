"""The arithmetic of an alarm system: how often it calls, in what crowds, and what it costs against the budget."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from math import ceil
from operator import itemgetter
from typing import NamedTuple

from thrillmon.floor.alarms.journal import AlarmKey, Transition
from thrillmon.floor.alarms.letters import ACTIVE, Letter, Priority
from thrillmon.sentences import Sentence, say

PERIOD = 600.0
"""Ten minutes: the unit in which a person's load is counted."""

FLOOD_STARTS = 10
"""More than so many in ten minutes begin a flood."""

FLOOD_ENDS = 5
"""Fewer than so many in ten minutes end it."""

_CHATTER_TIMES, _CHATTER_WITHIN = 3, 60.0
_FLEETING_SECONDS = 10.0
_STALE_SECONDS = 86_400.0
_TOP = 10


class Verdict(StrEnum):
    """How a measure stands against its budget."""

    GOOD = "good"
    BEARABLE = "bearable"
    """Beyond the target, within the worst that is acceptable."""
    BROKEN = "broken"


class Flood(NamedTuple):
    """A time in which more came than a person can follow. alarms: how many came in it."""

    start: float
    end: float
    alarms: int


class Measure(NamedTuple):
    """One line of the budget. what: for people.  target: good up to here.  worst: acceptable up to here."""

    name: str
    what: Sentence
    value: float
    target: float
    worst: float

    @property
    def verdict(self) -> Verdict:
        """How it stands."""
        if self.value <= self.target:
            return Verdict.GOOD
        return Verdict.BEARABLE if self.value <= self.worst else Verdict.BROKEN


@dataclass(frozen=True, slots=True)
class Report:
    """What a stretch of the journal says. Times are Unix seconds; rates are per operator.

    alarms: how often a person was called.  realarms: how often it called again for what was acknowledged.
    periods: alarms in each ten minutes, in order.  top: the alarms that called most, with how often.
    chattering: came three times or more within a minute.  fleeting: gone within ten seconds, with nobody's doing.
    stale: occurrences that lasted for more than a day.  near_misses: conditions gone within their on-delay, by kind.
    standing, shelved: the most at one time.
    """

    start: float
    end: float
    operators: float
    alarms: int
    realarms: int
    by_kind: Mapping[str, int]
    by_priority: Mapping[Priority, int]
    periods: Sequence[int]
    floods: Sequence[Flood]
    top: Sequence[tuple[AlarmKey, int]]
    chattering: Sequence[AlarmKey]
    fleeting: int
    stale: int
    near_misses: Mapping[str, int]
    standing: int
    shelved: int

    @property
    def hours(self) -> float:
        """How long it was."""
        return (self.end - self.start) / 3600.0

    @property
    def per_hour(self) -> float:
        """Alarms per operator and hour."""
        return self.alarms / self.hours / self.operators if self.hours > 0 else 0.0

    @property
    def flood_share(self) -> float:
        """The part of the time that was flooded."""
        flooded = sum(flood.end - flood.start for flood in self.floods)
        return flooded / (self.end - self.start) if self.end > self.start else 0.0

    def measures(self) -> list[Measure]:
        """Return the lines of the budget."""
        periods = [count / self.operators for count in self.periods]
        crowded = sum(count > FLOOD_STARTS for count in periods) / len(periods) if periods else 0.0
        top = sum(count for _, count in self.top) / self.alarms if self.alarms else 0.0
        high = self.by_priority.get(Priority.HIGH, 0) / self.alarms if self.alarms else 0.0
        return [
            Measure("per_hour", say("Alarms per operator-hour"), self.per_hour, 6.0, 12.0),
            Measure("peak", say("Most alarms in ten minutes"), max(periods, default=0.0), 10.0, 20.0),
            Measure("crowded", say("Part of the ten-minute periods with more than 10"), crowded, 0.0, 0.01),
            Measure("flood", say("Part of the time in flood"), self.flood_share, 0.0, 0.01),
            Measure("chattering", say("Chattering alarms"), len(self.chattering), 0.0, 0.0),
            Measure("fleeting", say("Fleeting alarms"), self.fleeting, 0.0, max(1.0, 0.05 * self.alarms)),
            Measure("stale", say("Alarms that stood for more than a day"), self.stale, 0.0, 5.0),
            Measure("top", say("Part of the ten most frequent alarms"), top, 0.05, 1.0),
            Measure("high", say("Part of High alarms"), high, 0.05, 1.0),
            Measure("standing", say("Most alarms at one time"), self.standing, 10.0, 20.0),
            Measure("shelved", say("Most shelved at one time"), self.shelved, 30.0, 60.0),
        ]

    def within_budget(self) -> bool:
        """Say whether no line of the budget is broken."""
        return all(measure.verdict is not Verdict.BROKEN for measure in self.measures())


def report_on(changes: Iterable[Transition], *, start: float, end: float, operators: float = 1.0) -> Report:
    """Return the arithmetic of the changes from start until end, both Unix seconds."""
    within = [change for change in changes if start <= change.at <= end]
    calls = [change for change in within if change.announces and change.number not in (8, 20)]
    times = [change.at for change in calls]
    keys = Counter(change.key for change in calls)
    standing, shelved = _most(within)
    return Report(
        start=start,
        end=end,
        operators=operators,
        alarms=len(calls),
        realarms=sum(change.number == 8 and change.announces for change in within),
        by_kind=dict(Counter(change.key.kind for change in calls)),
        by_priority=dict(Counter(change.priority for change in calls)),
        periods=_periods(times, start, end),
        floods=floods_of(times, end, operators),
        top=keys.most_common(_TOP),
        chattering=_chattering(calls),
        fleeting=_fleeting(within),
        stale=_stale(within, end),
        near_misses=dict(Counter(change.key.kind for change in within if change.number == 2)),
        standing=standing,
        shelved=shelved,
    )


def floods_of(times: Sequence[float], end: float, operators: float = 1.0) -> list[Flood]:
    """Return the floods among alarms at these times, in order.

    One starts when more than FLOOD_STARTS came within the last ten minutes, and ends when fewer than FLOOD_ENDS did.
    """
    # How many came within the last ten minutes changes when one comes and when one is ten minutes old.
    moments = sorted([(at, 1) for at in times] + [(at + PERIOD, -1) for at in times])
    floods: list[Flood] = []
    lately, started, count = 0, None, 0
    # What comes in the moment in which another is ten minutes old takes its place: no flood ends between the two.
    for at, steps in groupby(moments, key=itemgetter(0)):
        if at > end:
            break
        changes = [step for _, step in steps]
        lately += sum(changes)
        if started is not None:
            count += changes.count(1)
        if started is None and lately > FLOOD_STARTS * operators:
            started, count = at, lately
        elif started is not None and lately < FLOOD_ENDS * operators:
            floods.append(Flood(started, at, count))
            started = None
    if started is not None:
        floods.append(Flood(started, end, count))
    return floods


def _periods(times: Sequence[float], start: float, end: float) -> list[int]:
    counts = [0] * max(1, ceil((end - start) / PERIOD))
    for at in times:
        counts[min(int((at - start) // PERIOD), len(counts) - 1)] += 1
    return counts


def _chattering(calls: Sequence[Transition]) -> list[AlarmKey]:
    by_key: defaultdict[AlarmKey, list[float]] = defaultdict(list)
    for change in calls:
        by_key[change.key].append(change.at)
    return [
        key
        for key, times in by_key.items()
        if any(last - first <= _CHATTER_WITHIN for first, last in zip(times, times[_CHATTER_TIMES - 1 :], strict=False))
    ]


def _fleeting(changes: Sequence[Transition]) -> int:
    raised: dict[AlarmKey, float] = {}
    fleeting = 0
    for change in changes:
        if change.announces:
            raised[change.key] = change.at
        elif change.user:
            raised.pop(change.key, None)
        elif change.number in (4, 9):
            at = raised.pop(change.key, None)
            if at is not None and change.at - at <= _FLEETING_SECONDS:
                fleeting += 1
    return fleeting


def _stale(changes: Sequence[Transition], end: float) -> int:
    began: dict[AlarmKey, float] = {}
    stale = 0
    for change in changes:
        if change.after not in ACTIVE or change.number in (7, 12):
            at = began.pop(change.key, None)
            stale += at is not None and change.at - at > _STALE_SECONDS
        if change.after in ACTIVE:
            began.setdefault(change.key, change.at)
    return stale + sum(end - at > _STALE_SECONDS for at in began.values())


def _most(changes: Sequence[Transition]) -> tuple[int, int]:
    active: set[AlarmKey] = set()
    shelf: set[AlarmKey] = set()
    standing = shelved = 0
    for change in changes:
        for letters, listed in ((ACTIVE, active), (frozenset({Letter.SHELVED}), shelf)):
            if change.after in letters:
                listed.add(change.key)
            else:
                listed.discard(change.key)
        standing, shelved = max(standing, len(active)), max(shelved, len(shelf))
    return standing, shelved

"""The alarms that are kept, their deadlines, and the changes that are written down before they are taken in."""

from collections.abc import Mapping
from dataclasses import replace
from heapq import heappush
from math import inf
from typing import Any

from thrillmon.floor.alarms.alarm import Alarm
from thrillmon.floor.alarms.journal import ANY, NO_EVIDENCE, AlarmKey, Transition
from thrillmon.floor.alarms.kinds import AlarmKind
from thrillmon.floor.alarms.letters import Cause, Letter, Priority, Sound
from thrillmon.sentences import say

OVERDUE = "suppression_overdue"
"""The kind that the watchdog raises when a design rule has hidden something for longer than it may."""

_PLACE = AlarmKind(ANY, say("Everything at this table"), say("Return the table to service."), Priority.LOW)


class Bookkeeping:
    """All alarms by their key. Idle alarms are not kept: they cost nothing but the look-up of their key."""

    def __init__(self, kinds: Mapping[str, AlarmKind], now: float) -> None:
        self._kinds = dict(kinds)
        self._now = now
        self._alarms: dict[AlarmKey, Alarm] = {}
        self._deadlines: list[tuple[float, int, AlarmKey]] = []
        self._pushes = 0
        self._last_occurrence = 0
        self._restored: list[AlarmKey] = []
        self._changes: list[Transition] = []

    def _tick(self, now: float) -> float:
        self._now = max(now, self._now)
        return self._now

    def _track(self, key: AlarmKey) -> Alarm:
        alarm = self._alarms.get(key)
        if alarm is None:
            kind = _PLACE if key.kind == ANY else self._kinds[key.kind]
            alarm = self._alarms[key] = Alarm(key, kind)
        return alarm

    def _schedule(self, alarm: Alarm) -> None:
        """See to it that an alarm is looked at when it is due, and forget one that is idle."""
        repeats = alarm.kind.repeats
        due = alarm.due()
        if alarm.excursions and repeats is not None and due == inf:
            due = alarm.excursions[-1] + repeats.within_seconds
            if due <= self._now:
                alarm.excursions, due = (), inf
        if due < alarm.scheduled:
            alarm.scheduled = due
            self._pushes += 1
            heappush(self._deadlines, (due, self._pushes, alarm.key))
        if alarm.idle and self._alarms.get(alarm.key) is alarm:
            del self._alarms[alarm.key]

    def _change(
        self, alarm: Alarm, number: int, after: Letter, cause: Cause, now: float,
        *, again: bool = False, sounded: bool | None = None, **details: Any,
    ) -> None:  # fmt: skip
        """Make a change: write it down and take it in. again: the sound begins anew."""
        occurrence = alarm.occurrence
        details.setdefault("occurrence", 0 if occurrence is None else occurrence.id)
        details.setdefault("priority", alarm.priority)
        details.setdefault("unknown", alarm.unknown)
        details.setdefault("evidence", NO_EVIDENCE)
        change = Transition(now, alarm.key, number, alarm.letter, after, cause, **details)
        sounded = alarm.sounds if sounded is None else sounded
        alarm.take(change)
        sound = Sound.NONE
        if alarm.sounds and (again or not sounded):
            sound = Sound.START
        elif sounded and not alarm.sounds:
            sound = Sound.STOP
        self._changes.append(replace(change, sound=sound) if sound is not Sound.NONE else change)

    def _drain(self) -> list[Transition]:
        changes, self._changes = self._changes, []
        return changes

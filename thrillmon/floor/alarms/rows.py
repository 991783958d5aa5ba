"""Alarms as lists show them: one row per alarm that is not normal, and how many there are."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from thrillmon.floor.alarms.alarm import Alarm, Design, Occurrence, OutOfService, Shelf
from thrillmon.floor.alarms.journal import AlarmKey, Evidence
from thrillmon.floor.alarms.kinds import AlarmKind
from thrillmon.floor.alarms.letters import ACTIVE, Letter, Priority

_URGENCY = {
    Letter.UNACKNOWLEDGED: 0,
    Letter.LATCHED: 1,
    Letter.RETURNED: 1,
    Letter.ACKNOWLEDGED: 2,
    Letter.LATCHED_ACKNOWLEDGED: 2,
}


class AlarmRow(NamedTuple):
    """An alarm that is listed somewhere; it never changes, the next look gives another one.

    evidence: how the condition stands now; that of the beginning is in the occurrence.
    holding: the condition holds now.  unknown: nobody tells.  silenced: unacknowledged, and its sound was stopped.
    """

    key: AlarmKey
    kind: AlarmKind
    letter: Letter
    priority: Priority
    occurrence: Occurrence | None
    evidence: Evidence
    holding: bool
    unknown: bool
    silenced: bool
    shelf: Shelf | None
    design: Design | None
    service: OutOfService | None

    @property
    def order(self) -> tuple[int, int, float, AlarmKey]:
        """The sort key: what nobody has acknowledged first, then by priority, then the newest."""
        started = 0.0 if self.occurrence is None else self.occurrence.started
        return _URGENCY.get(self.letter, 3), -self.priority, -started, self.key


class Tally(NamedTuple):
    """How many alarms there are. unacknowledged, acknowledged: of the active list, by priority."""

    unacknowledged: Mapping[Priority, int]
    acknowledged: Mapping[Priority, int]
    shelved: int
    suppressed: int
    out_of_service: int


def row_of(alarm: Alarm) -> AlarmRow:
    """Return an alarm as it stands now."""
    return AlarmRow(
        key=alarm.key,
        kind=alarm.kind,
        letter=alarm.letter,
        priority=alarm.priority,
        occurrence=alarm.occurrence,
        evidence=alarm.evidence,
        holding=alarm.holding,
        unknown=alarm.frozen,
        silenced=alarm.silenced,
        shelf=alarm.shelf,
        design=alarm.design,
        service=alarm.service,
    )


def tally_of(alarms: Iterable[Alarm]) -> Tally:
    """Count."""
    unacknowledged = dict.fromkeys(Priority, 0)
    acknowledged = dict.fromkeys(Priority, 0)
    hidden = {Letter.SHELVED: 0, Letter.SUPPRESSED: 0, Letter.OUT_OF_SERVICE: 0}
    for alarm in alarms:
        letter = alarm.letter
        if letter in hidden:
            hidden[letter] += 1
        elif letter in ACTIVE:
            (acknowledged if alarm.acknowledged else unacknowledged)[alarm.priority] += 1
    return Tally(
        unacknowledged,
        acknowledged,
        hidden[Letter.SHELVED],
        hidden[Letter.SUPPRESSED],
        hidden[Letter.OUT_OF_SERVICE],
    )

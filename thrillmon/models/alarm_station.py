"""Where people act on alarms: who is on duty, the verbs, and the machine they go to; a drill has one of its own."""

import getpass
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from thrillmon.clock import Clock
from thrillmon.floor.alarms.duties import Duty
from thrillmon.floor.alarms.journal import ANY, AlarmKey, Transition
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.machine import Alarms
from thrillmon.floor.alarms.people import RefusedError, ShelfTime, User, no_removal, no_rules, no_shelf
from thrillmon.floor.alarms.rows import AlarmRow, Tally
from thrillmon.models.alarm_columns import Listed
from thrillmon.models.words import render


class Manning(Enum):
    """Whether somebody has said who is at the console."""

    NOBODY = 0
    ON_DUTY = 1
    ENDED = 2
    """Somebody was, and their shift is over."""


class _Bench(NamedTuple):
    """A machine. ahead: seconds that our clock is ahead of its own, which is that of a recording in a drill."""

    alarms: Alarms
    ahead: float


class AlarmStation(QObject):
    """Every verb names what was on the screen; what is not allowed is said by refused and changes nothing.

    changed: what people did to true alarms, as a list of Transition.  drilled: the same of a drill.
    duty_changed: somebody else is on duty.
    """

    changed = Signal(object)
    drilled = Signal(object)
    refused = Signal(str)
    duty_changed = Signal(object)

    def __init__(self, clock: Clock, name_of: Callable[[str], str] = lambda _: "") -> None:
        super().__init__()
        self._clock = clock
        self._name_of = name_of
        self._benches: dict[bool, _Bench] = {}
        self.duty = Duty(User(system_user()), clock.now())
        """Who is here; until somebody says otherwise the one the system knows, as an operator."""
        self.declared = False
        """Whether somebody has said so."""

    # ---- what there is

    def attach(self, alarms: Alarms) -> None:
        """Act on this machine from now on."""
        self._benches[False] = _Bench(alarms, 0.0)

    def begin_drill(self, alarms: Alarms, ahead: float) -> None:
        """Show the alarms of a drill beside the true ones. ahead: see _Bench."""
        self._benches[True] = _Bench(alarms, ahead)

    def end_drill(self) -> None:
        """Show true alarms alone."""
        self._benches.pop(True, None)

    @property
    def drilling(self) -> bool:
        """Whether a drill is on."""
        return True in self._benches

    def listed(self) -> list[Listed]:
        """Return everything that is listed anywhere."""
        found: list[Listed] = []
        for drill, bench in self._benches.items():
            found += (
                Listed(_later(row, bench.ahead), self._name_of(row.key.place), drill) for row in bench.alarms.rows()
            )
        return found

    def tally(self) -> Tally | None:
        """Count the true alarms; None before there is a machine."""
        bench = self._benches.get(False)
        return None if bench is None else bench.alarms.tally()

    def sounding(self) -> Priority | None:
        """Return the highest priority that sounds, drills included."""
        called = [priority for bench in self._benches.values() if (priority := bench.alarms.sounding()) is not None]
        return max(called, default=None)

    def take_duty(self, duty: Duty) -> None:
        """Let somebody be on duty from now on."""
        self.duty = duty
        self.declared = True
        self.duty_changed.emit(duty)

    def manning(self) -> Manning:
        """Say whether it is known who is on duty now."""
        if not self.declared:
            return Manning.NOBODY
        ends = self.duty.ends
        return Manning.ENDED if ends is not None and ends <= self._clock.now() else Manning.ON_DUTY

    # ---- what whoever is on duty may not do

    def no_shelf(self, one: Listed | None) -> str:
        """Say why they may not shelve an alarm; "" when they may."""
        refused = None if one is None else no_shelf(self.duty.user, one.row.priority)
        return "" if refused is None else render(refused)

    def no_removal(self) -> str:
        """Say why they may not take anything out of service; "" when they may."""
        refused = no_removal(self.duty.user)
        return "" if refused is None else render(refused)

    def no_rules(self) -> str:
        """Say why they may not change the rules; "" when they may."""
        refused = no_rules(self.duty.user)
        return "" if refused is None else render(refused)

    def refuses(self, why: str) -> bool:
        """Say why something is not allowed, if it is not; return whether it is refused."""
        if why:
            self.refused.emit(why)
        return bool(why)

    # ---- what people do

    def acknowledge(self, one: Listed, note: str = "") -> None:
        """Say that somebody takes care of it."""
        self._act(one, lambda alarms, now: alarms.acknowledge(_occurrence(one), self.duty.user, now, note))

    def unacknowledge(self, one: Listed, note: str = "") -> None:
        """Take an acknowledgement back."""
        self._act(one, lambda alarms, now: alarms.unacknowledge(_occurrence(one), self.duty.user, now, note))

    def acknowledge_low(self, seen: Sequence[Listed]) -> None:
        """Acknowledge the Low ones among what is on the screen."""
        low = [one for one in seen if one.row.priority is Priority.LOW and one.row.occurrence is not None]
        for drill in self._benches:
            numbers = [_occurrence(one) for one in low if one.drill is drill]
            first = next((one for one in low if one.drill is drill), None)
            if first is not None:
                self._act(
                    first,
                    lambda alarms, now, numbers=numbers: alarms.acknowledge_all(numbers, self.duty.user, now),
                )

    def silence(self, one: Listed) -> None:
        """Stop the sound of one alarm; it blinks on."""
        self._act(one, lambda alarms, now: alarms.silence(_occurrence(one), self.duty.user, now))

    def reset(self, one: Listed, note: str) -> None:
        """Close a latched alarm."""
        self._act(one, lambda alarms, now: alarms.reset(_occurrence(one), self.duty.user, now, note))

    def shelve(self, one: Listed, reason: str, time: ShelfTime, *, one_shot: bool = False) -> None:
        """Set an alarm aside for a while."""
        bench, ends = self._benches.get(one.drill), self.duty.ends
        if bench is not None and ends is not None:
            ends -= bench.ahead
        self._act(
            one,
            lambda alarms, now: alarms.shelve(
                one.row.key, self.duty.user, now, reason=reason, time=time, shift_ends=ends, one_shot=one_shot
            ),
        )

    def unshelve(self, one: Listed) -> None:
        """Take it off the shelf."""
        self._act(one, lambda alarms, now: alarms.unshelve(one.row.key, self.duty.user, now))

    def remove(self, one: Listed, reason: str, review_at: float, *, whole_table: bool = False) -> None:
        """Take an alarm, or everything at its table, out of service."""
        key = AlarmKey(ANY, one.row.key.place) if whole_table else one.row.key
        self._act(
            one,
            lambda alarms, now: alarms.remove_from_service(
                key, self.duty.user, now, reason=reason, review_at=review_at
            ),
        )

    def give_back(self, one: Listed) -> None:
        """Return an alarm, or a whole table, to service."""
        service = one.row.service
        key = AlarmKey(ANY, one.row.key.place) if service is not None and service.by_place else one.row.key
        self._act(one, lambda alarms, now: alarms.return_to_service(key, self.duty.user, now))

    def _act(self, one: Listed, verb: Callable[[Alarms, float], list[Transition]]) -> None:
        bench = self._benches.get(one.drill)
        if bench is None:
            return
        try:
            changes = verb(bench.alarms, self._clock.now() - bench.ahead)
        except RefusedError as refusal:
            self.refused.emit(render(refusal.sentence))
            return
        (self.drilled if one.drill else self.changed).emit(changes)


def system_user() -> str:
    """Return who sits in front of this machine, as the system knows them."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "?"


def _occurrence(one: Listed) -> int:
    return 0 if one.row.occurrence is None else one.row.occurrence.id


def _later(row: AlarmRow, seconds: float) -> AlarmRow:
    """Return a row as if it happened so many seconds later: what was recorded is shown as of now."""
    if not seconds:
        return row
    occurrence, shelf = row.occurrence, row.shelf
    if occurrence is not None:
        seen = occurrence.acknowledged_at
        occurrence = replace(
            occurrence,
            started=occurrence.started + seconds,
            acknowledged_at=None if seen is None else seen + seconds,
        )
    if shelf is not None:
        shelf = replace(shelf, since=shelf.since + seconds, until=shelf.until + seconds)
    since = row.evidence.since
    evidence = row.evidence._replace(since=None if since is None else since + seconds)
    return row._replace(occurrence=occurrence, shelf=shelf, evidence=evidence)

"""One alarm: condition, acknowledgement and latch, and suppression, side by side; its letter follows from the three."""

from dataclasses import replace
from math import inf

from thrillmon.floor.alarms.alarm_parts import Design, Occurrence, OutOfService, Shelf
from thrillmon.floor.alarms.journal import NO_EVIDENCE, AlarmKey, Evidence, Transition
from thrillmon.floor.alarms.kinds import AlarmKind, Condition
from thrillmon.floor.alarms.letters import HIDDEN, Cause, Letter, Priority


class Alarm:
    """The state of one alarm. take() is the only way to change what the journal knows of."""

    __slots__ = (
        "acknowledged", "awaiting", "began", "cleared", "design", "evidence", "excursions", "expired", "holding", "key",
        "kind", "latched", "occurrence", "raised", "realarm_from", "scheduled", "service", "severity", "shelf",
        "silenced", "unknown",
    )  # fmt: skip

    def __init__(self, key: AlarmKey, kind: AlarmKind) -> None:
        self.key = key
        self.kind = kind
        # The condition, which the journal does not hold.
        self.holding = False
        self.began = 0.0
        """When the condition began, if it holds."""
        self.cleared = 0.0
        """When the condition ended, if it is still raised."""
        self.excursions: tuple[float, ...] = ()
        """When the condition began lately, for kinds that count repeats."""
        self.evidence: Evidence = NO_EVIDENCE
        self.severity = kind.priority
        self.awaiting = False
        """Restored, and its condition has not been evaluated since: no sound."""
        self.realarm_from = inf
        self.scheduled = inf
        """When it is looked at again."""
        # The condition beyond its delays; acknowledgement and latch.
        self.raised = False
        self.unknown = False
        self.occurrence: Occurrence | None = None
        self.acknowledged = False
        self.latched = False
        self.silenced = False
        # Suppression.
        self.shelf: Shelf | None = None
        self.design: Design | None = None
        self.expired = ""
        """The design rule that the watchdog ended and that has not ended by itself since."""
        self.service: OutOfService | None = None

    @property
    def letter(self) -> Letter:
        """The state."""
        if self.service is not None:
            return Letter.OUT_OF_SERVICE
        if self.design is not None:
            return Letter.SUPPRESSED
        if self.shelf is not None:
            return Letter.SHELVED
        return self.bare_letter

    @property
    def bare_letter(self) -> Letter:
        """The state as it would be if nothing hid it."""
        if self.occurrence is None:
            return Letter.NORMAL
        if self.raised:
            return Letter.ACKNOWLEDGED if self.acknowledged else Letter.UNACKNOWLEDGED
        if self.latched:
            return Letter.LATCHED_ACKNOWLEDGED if self.acknowledged else Letter.LATCHED
        return Letter.RETURNED

    @property
    def frozen(self) -> bool:
        """Whether nobody tells how the condition stands: its timers stand still."""
        return self.unknown or self.awaiting

    @property
    def sounds(self) -> bool:
        """Whether it calls for somebody to listen."""
        return not (self.silenced or self.awaiting) and self.letter is Letter.UNACKNOWLEDGED

    @property
    def idle(self) -> bool:
        """Whether nothing is to be remembered of it."""
        return (
            not (self.holding or self.excursions or self.expired or self.occurrence is not None)
            and self.letter is Letter.NORMAL
        )

    @property
    def priority(self) -> Priority:
        """The priority of its occurrence, else of its kind."""
        return self.kind.priority if self.occurrence is None else self.occurrence.priority

    def stands_as(self, condition: Condition) -> bool:
        """Say whether a statement tells nothing new: it is raised, holds on, and is no worse."""
        if not (self.raised and self.holding and condition.holding) or self.frozen or self.kind.event:
            return False
        if condition.suppressed is not None or self.design is not None or self.expired:
            return False
        return (condition.severity or self.kind.priority) <= self.priority

    def due(self) -> float:
        """Return when something happens by time alone; infinity for never."""
        due = inf
        if not self.frozen:
            if self.holding != self.raised:
                due = self.rises_at if self.holding else self.clears_at
            due = min(due, self.realarms_at)
        if self.shelf is not None:
            due = min(due, self.shelf.until)
        if self.design is not None:
            due = min(due, self.design.until)
        return due

    @property
    def rises_at(self) -> float:
        """When the on-delay of a condition that holds is over."""
        return self.began + self.kind.on_delay_seconds

    @property
    def clears_at(self) -> float:
        """When the off-delay of a condition that is gone is over."""
        delay = self.kind.off_delay_seconds
        return inf if delay is None else self.cleared + delay

    @property
    def realarms_at(self) -> float:
        """When an acknowledged High alarm calls again."""
        after = self.kind.realarm_seconds
        if after is None or self.priority is not Priority.HIGH or self.letter is not Letter.ACKNOWLEDGED:
            return inf
        return self.realarm_from + after

    def shown_as(self) -> Letter:
        """Return the letter with which it comes back once nothing hides it: B only if the condition holds now."""
        if self.occurrence is None:
            return Letter.NORMAL
        if self.raised and (self.holding or self.frozen):
            return Letter.UNACKNOWLEDGED
        # A latch that nobody has reset outlives every shelf.
        return Letter.LATCHED if self.latched or self.kind.latched else Letter.NORMAL

    def shift_clock(self, seconds: float) -> None:
        """Note that our clock was set; forth, or after a sleep, only the times set by people and rules go on."""
        self.began += seconds
        self.cleared += seconds
        self.realarm_from += seconds
        self.excursions = tuple(at + seconds for at in self.excursions)
        if seconds < 0:
            if self.shelf is not None:
                self.shelf = replace(self.shelf, until=self.shelf.until + seconds)
            if self.design is not None:
                self.design = replace(self.design, until=self.design.until + seconds)

    def take(self, change: Transition) -> None:
        """Take a change in, whether it happens now or is read from the journal."""
        match change.number:
            case 1 | 7 | 12:
                self._open(change)
            case 3 | 6 | 10:
                self._acknowledge(change)
            case 4:
                self.raised = False
            case 5 | 11:
                self._close()
            case 8:
                self._worsen(change)
            case 9:
                self.raised = False
                self.latched = True
            case 13 | 15 | 17:
                self._hide(change)
            case 14 | 16 | 18:
                self._show(change)
            case 19:
                self.unknown = change.unknown
            case 20:
                self._restart(change)
            case 21:
                self.silenced = True
            case _:
                pass  # 2, a near miss: nothing but its record

    def _open(self, change: Transition) -> None:
        self.occurrence = Occurrence(change.occurrence, change.at, change.priority, change.evidence, change.former)
        self.raised = True
        self.acknowledged = self.latched = self.silenced = False
        self.excursions = ()

    def _close(self) -> None:
        self.occurrence = None
        if self.frozen:
            # What nobody tells of cannot be about to happen either.
            self.unknown = self.awaiting = self.holding = False
            self.excursions = ()
        self.raised = self.acknowledged = self.latched = self.silenced = False

    def _acknowledge(self, change: Transition) -> None:
        if self.occurrence is None or change.number == 6:
            self._close()
            return
        self.acknowledged = True
        self.realarm_from = change.at
        self.occurrence = replace(
            self.occurrence, acknowledged_by=change.user, acknowledged_at=change.at, note=change.note
        )

    def _worsen(self, change: Transition) -> None:
        self.acknowledged = self.silenced = False
        if self.occurrence is not None:
            evidence = change.evidence if change.cause is Cause.SEVERITY else self.occurrence.evidence
            self.occurrence = replace(self.occurrence, priority=change.priority, evidence=evidence)

    def _hide(self, change: Transition) -> None:
        if change.before is Letter.RETURNED:
            self.occurrence = None  # its condition is gone: there is nothing to come back to
        self.acknowledged = self.silenced = False
        if change.number == 13:
            until = change.at if change.until is None else change.until
            self.shelf = Shelf(change.user, change.note, change.at, until, change.one_shot)
        elif change.number == 15:
            self.expired = ""
            self.design = Design(change.rule, change.at, change.at if change.until is None else change.until)
        else:
            self.shelf = None
            self.service = OutOfService(change.user, change.note, change.at, change.until, change.rule != "")

    def _show(self, change: Transition) -> None:
        if change.number == 14:
            self.shelf = None
        elif change.number == 16:
            self.design = None
            self.expired = change.rule if change.cause is Cause.WATCHDOG else ""
        else:
            self.service = None
        self._come_back(change)

    def _come_back(self, change: Transition) -> None:
        if change.after in HIDDEN:
            return
        if change.after is Letter.NORMAL:
            self._close()
        elif change.after is Letter.LATCHED:
            self.raised = False
            self.latched = True

    def _restart(self, change: Transition) -> None:
        if change.cause is Cause.UNPROVEN:
            self.shelf = None
            self._come_back(change)
        self.awaiting = True
        self.holding = self.raised
        self.began = self.cleared = change.at
        self.realarm_from = change.at

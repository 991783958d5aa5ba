"""The alarm machine: what people do about alarms, what is listed, and how it all comes back after a restart."""

from collections.abc import Iterable, Mapping
from typing import Self

from thrillmon.floor.alarms.alarm import Alarm
from thrillmon.floor.alarms.evaluation import Evaluation
from thrillmon.floor.alarms.journal import ANY, AlarmKey, Transition
from thrillmon.floor.alarms.kinds import AlarmKind
from thrillmon.floor.alarms.letters import HIDDEN, Cause, Letter, Priority
from thrillmon.floor.alarms.people import LONGEST_SHIFT, RefusedError, ShelfTime, User, no_removal, no_shelf
from thrillmon.floor.alarms.rows import AlarmRow, Tally, row_of, tally_of
from thrillmon.sentences import say

_ACKNOWLEDGED = {
    Letter.UNACKNOWLEDGED: (3, Letter.ACKNOWLEDGED),
    Letter.RETURNED: (6, Letter.NORMAL),
    Letter.LATCHED: (10, Letter.LATCHED_ACKNOWLEDGED),
}


class Alarms(Evaluation):
    """All alarms. Each verb returns what changed; what is not allowed raises RefusedError and changes nothing.

    Acknowledging, silencing and resetting name an occurrence, so that nobody acknowledges what came a moment later;
    shelves and service name the alarm.
    """

    @classmethod
    def restore(cls, kinds: Mapping[str, AlarmKind], transitions: Iterable[Transition], now: float) -> Self:
        """Return the machine as the journal left it; settle_in() has yet to be called.

        Conditions are not in the journal: nothing sounds before they have been evaluated.
        """
        alarms = cls(kinds, now)
        for change in transitions:
            alarms._last_occurrence = max(alarms._last_occurrence, change.occurrence)
            if change.key.kind in kinds or change.key.kind == ANY:
                alarm = alarms._track(change.key)
                alarm.take(change)
                if alarm.letter is Letter.NORMAL and alarm.occurrence is None and not alarm.expired:
                    del alarms._alarms[change.key]
        for alarm in alarms._alarms.values():
            alarm.awaiting = alarm.holding = False  # of former restarts
        return alarms

    def settle_in(self, now: float) -> list[Transition]:
        """Say once, after restore(), what stands since before; a shelf that cannot be proven is off."""
        now = self._tick(now)
        for alarm in [one for one in self._alarms.values() if one.letter is not Letter.NORMAL]:
            self._restored.append(alarm.key)
            shelf = alarm.shelf
            proven = (
                shelf is not None
                and shelf.user.strip()
                and shelf.reason.strip()
                and shelf.since <= now < shelf.until <= shelf.since + LONGEST_SHIFT
            )
            # Raised counts as holding until somebody tells: the delays start when they do.
            alarm.holding = alarm.raised
            if shelf is None or proven:
                self._change(alarm, 20, alarm.letter, Cause.RESTART, now, sounded=False)
            else:
                after = alarm.shown_as() if alarm.letter is Letter.SHELVED else alarm.letter
                self._change(alarm, 20, after, Cause.UNPROVEN, now, note=shelf.reason, sounded=False)
            self._schedule(alarm)
        return self._drain()

    # ---- acknowledge, silence, reset

    def acknowledge(self, occurrence: int, user: User, now: float, note: str = "") -> list[Transition]:
        """Say that somebody has seen it and takes care."""
        now = self._tick(now)
        alarm = self._open(occurrence)
        if alarm.letter not in _ACKNOWLEDGED:
            self._refuse_hidden(alarm)
            by = "" if alarm.occurrence is None else alarm.occurrence.acknowledged_by
            raise RefusedError(say("{user} has acknowledged this already.", user=by))
        self._acknowledge(alarm, user, now, note)
        return self._drain()

    def acknowledge_all(self, occurrences: Iterable[int], user: User, now: float) -> list[Transition]:
        """Acknowledge the Low ones that a person has before their eyes; those that are over by now are left out."""
        now = self._tick(now)
        listed = [found for found in map(self._find, occurrences) if found is not None]
        if any(alarm.priority is not Priority.LOW for alarm in listed):
            raise RefusedError(say("Only Low alarms can be acknowledged together. Look at the others one by one."))
        for alarm in listed:
            if alarm.letter in _ACKNOWLEDGED:
                self._acknowledge(alarm, user, now, "")
        return self._drain()

    def unacknowledge(self, occurrence: int, user: User, now: float, note: str = "") -> list[Transition]:
        """Take an acknowledgement back: it calls again."""
        now = self._tick(now)
        alarm = self._open(occurrence)
        if alarm.letter is not Letter.ACKNOWLEDGED:
            raise RefusedError(say("Only an acknowledged alarm that still holds can be given back."))
        self._change(alarm, 8, Letter.UNACKNOWLEDGED, Cause.PERSON, now, user=user.name, note=note, again=True)
        self._schedule(alarm)
        return self._drain()

    def silence(self, occurrence: int, user: User, now: float) -> list[Transition]:
        """Stop the sound of this occurrence; it goes on blinking until it is acknowledged."""
        now = self._tick(now)
        alarm = self._open(occurrence)
        if alarm.letter is not Letter.UNACKNOWLEDGED or alarm.silenced:
            raise RefusedError(say("This alarm makes no sound now."))
        self._change(alarm, 21, Letter.UNACKNOWLEDGED, Cause.PERSON, now, user=user.name)
        return self._drain()

    def reset(self, occurrence: int, user: User, now: float, note: str) -> list[Transition]:
        """Close a latched alarm once it was looked into; the note says what was found."""
        now = self._tick(now)
        alarm = self._open(occurrence)
        self._refuse_hidden(alarm)
        if alarm.letter is Letter.LATCHED:
            raise RefusedError(say("Acknowledge this alarm first, then reset it."))
        if alarm.letter is not Letter.LATCHED_ACKNOWLEDGED:
            raise RefusedError(say("This alarm is not latched, or its condition still holds: there is no reset."))
        if not note.strip():
            raise RefusedError(say("Say in the note what was found; the reset is kept with it."))
        self._change(alarm, 11, Letter.NORMAL, Cause.PERSON, now, user=user.name, note=note)
        self._settle(alarm, now)
        return self._drain()

    # ---- shelves

    def shelve(
        self,
        key: AlarmKey,
        user: User,
        now: float,
        *,
        reason: str,
        time: ShelfTime,
        shift_ends: float | None = None,
        one_shot: bool = False,
    ) -> list[Transition]:
        """Set an alarm aside for a while. one_shot: also only until its condition is gone."""
        now = self._tick(now)
        alarm = self._named(key)
        try:
            self._refuse_hidden(alarm)
            if not reason.strip():
                raise RefusedError(say("Say why this alarm is shelved; the shelf list shows it."))
            refused = no_shelf(user, alarm.priority)
            if refused is not None:
                raise RefusedError(refused)
            until = _shelf_end(now, time, shift_ends)
        except RefusedError:
            self._schedule(alarm)
            raise
        self._change(
            alarm, 13, Letter.SHELVED, Cause.PERSON, now,
            user=user.name, note=reason, until=until, one_shot=one_shot,
        )  # fmt: skip
        self._settle(alarm, now)
        return self._drain()

    def unshelve(self, key: AlarmKey, user: User, now: float, note: str = "") -> list[Transition]:
        """Take an alarm off the shelf before its time."""
        now = self._tick(now)
        alarm = self._alarms.get(key)
        if alarm is None or alarm.shelf is None:
            raise RefusedError(say("This alarm is not on the shelf any more."))
        self._unshelve(alarm, Cause.PERSON, now, user.name, note)
        self._settle(alarm, now)
        return self._drain()

    # ---- service

    def remove_from_service(
        self, key: AlarmKey, user: User, now: float, *, reason: str, review_at: float
    ) -> list[Transition]:
        """Take an alarm, or with the kind ANY a whole table, out of service until somebody returns it.

        review_at: when somebody is to look at it again, in Unix seconds.
        """
        now = self._tick(now)
        refused = no_removal(user)
        if refused is not None:
            raise RefusedError(refused)
        if not reason.strip():
            raise RefusedError(say("Say why this is taken out of service; the list shows it."))
        if review_at <= now:
            raise RefusedError(say("Say when this is to be looked at again; that moment has passed."))
        named = self._named(key)
        if named.service is not None:
            raise RefusedError(say("{user} has taken this out of service already.", user=named.service.user))
        targets = [(named, "")]
        if key.kind == ANY:
            targets += [(one, ANY) for one in self._at_place(key.place) if one.service is None]
        for alarm, rule in targets:
            self._change(
                alarm, 17, Letter.OUT_OF_SERVICE, Cause.PERSON, now,
                user=user.name, note=reason, until=review_at, rule=rule,
            )  # fmt: skip
            self._settle(alarm, now)
        return self._drain()

    def return_to_service(self, key: AlarmKey, user: User, now: float, note: str = "") -> list[Transition]:
        """Return an alarm or a whole table to service."""
        now = self._tick(now)
        named = self._alarms.get(key)
        if named is None or named.service is None:
            raise RefusedError(say("This is in service."))
        if named.service.by_place:
            raise RefusedError(say("The whole table is out of service: return the table."))
        targets = [named]
        if key.kind == ANY:
            targets += [one for one in self._at_place(key.place) if one.service is not None and one.service.by_place]
        for alarm in targets:
            after = Letter.SUPPRESSED if alarm.design is not None else alarm.shown_as()
            self._change(alarm, 18, after, Cause.PERSON, now, user=user.name, note=note)
            self._settle(alarm, now)
        return self._drain()

    # ---- what is listed

    def rows(self) -> list[AlarmRow]:
        """Return all alarms that are listed anywhere: worst first, then the newest."""
        found = [row_of(alarm) for alarm in self._alarms.values() if alarm.letter is not Letter.NORMAL]
        found.sort(key=lambda row: row.order)
        return found

    def active(self) -> list[AlarmRow]:
        """Return the active list."""
        return [row for row in self.rows() if row.letter not in HIDDEN]

    def letter(self, key: AlarmKey) -> Letter:
        """Return the state of an alarm."""
        alarm = self._alarms.get(key)
        return Letter.NORMAL if alarm is None else alarm.letter

    def sounding(self) -> Priority | None:
        """Return the highest priority that calls for somebody to listen; None for silence."""
        return max((alarm.priority for alarm in self._alarms.values() if alarm.sounds), default=None)

    def tally(self) -> Tally:
        """Return how many alarms are in each list, for the title strip."""
        return tally_of(self._alarms.values())

    # ---- finding

    def _find(self, occurrence: int) -> Alarm | None:
        for alarm in self._alarms.values():
            if alarm.occurrence is not None and alarm.occurrence.id == occurrence:
                return alarm
        return None

    def _open(self, occurrence: int) -> Alarm:
        alarm = self._find(occurrence)
        if alarm is None:
            raise RefusedError(say("This alarm is over; the journal has it as number {number}.", number=occurrence))
        return alarm

    def _named(self, key: AlarmKey) -> Alarm:
        if key.kind != ANY and key.kind not in self._kinds:
            raise RefusedError(say("There is no alarm called “{kind}”.", kind=key.kind))
        return self._track(key)

    def _at_place(self, place: str) -> list[Alarm]:
        return [alarm for alarm in self._alarms.values() if alarm.key.place == place and alarm.key.kind != ANY]

    def _refuse_hidden(self, alarm: Alarm) -> None:
        if alarm.letter is Letter.SHELVED:
            raise RefusedError(say("This alarm is shelved: take it off the shelf first."))
        if alarm.letter is Letter.SUPPRESSED:
            raise RefusedError(say("This alarm is suppressed by design: it comes back by itself."))
        if alarm.letter is Letter.OUT_OF_SERVICE:
            raise RefusedError(say("This alarm is out of service: return it to service first."))

    def _acknowledge(self, alarm: Alarm, user: User, now: float, note: str) -> None:
        row, after = _ACKNOWLEDGED[alarm.letter]
        self._change(alarm, row, after, Cause.PERSON, now, user=user.name, note=note)
        if alarm.kind.event and alarm.kind.off_delay_seconds is None and alarm.raised:
            alarm.holding = False
            self._clear(alarm, now, Cause.PERSON)
        self._settle(alarm, now)


def _shelf_end(now: float, time: ShelfTime, shift_ends: float | None) -> float:
    if time.value is not None:
        return now + time.value
    if shift_ends is None or not now < shift_ends <= now + LONGEST_SHIFT:
        raise RefusedError(say("The end of the shift is not known: choose a time instead."))
    return shift_ends

"""Conditions and time: what the alarm machine does by itself, from statements and from deadlines."""

from collections.abc import Iterable, Mapping
from heapq import heappop
from math import inf

from thrillmon.floor.alarms.alarm import Alarm, Design
from thrillmon.floor.alarms.bookkeeping import OVERDUE, Bookkeeping
from thrillmon.floor.alarms.journal import ANY, AlarmKey, Evidence, Transition
from thrillmon.floor.alarms.kinds import AlarmKind, Condition
from thrillmon.floor.alarms.letters import HIDDEN, Cause, Letter
from thrillmon.sentences import say

_ROW_OF_RISE = {Letter.NORMAL: 1, Letter.RETURNED: 7, Letter.LATCHED: 12, Letter.LATCHED_ACKNOWLEDGED: 12}


class Evaluation(Bookkeeping):
    """All alarms and what time does to them."""

    def evaluate(self, conditions: Iterable[Condition], now: float) -> list[Transition]:
        """Take in how conditions stand; those not named stand as before. Return what changed, by time as well.

        Raises KeyError for a kind that is not in the catalogue, when its condition holds.
        """
        now = self._tick(now)
        if self._restored:
            self._wake(now)
        alarms = self._alarms
        for condition in conditions:
            alarm = alarms.get(condition.key)
            if alarm is None:
                if not condition.holding:
                    continue
                alarm = self._track(condition.key)
            elif alarm.stands_as(condition):
                continue
            self._tell(alarm, condition, now)
        self._run_due(now)
        return self._drain()

    def shift_clock(self, seconds: float) -> None:
        """Note that our clock was set by so many seconds, or that the machine slept: no delay has passed by that."""
        self._now += seconds
        self._deadlines.clear()
        for alarm in [*self._alarms.values()]:
            alarm.shift_clock(seconds)
            alarm.scheduled = inf
            self._schedule(alarm)

    def _run_due(self, now: float) -> None:
        due: list[Alarm] = []
        while self._deadlines and self._deadlines[0][0] <= now:
            at, _, key = heappop(self._deadlines)
            alarm = self._alarms.get(key)
            if alarm is not None and alarm.scheduled == at:
                alarm.scheduled = inf
                due.append(alarm)
        # The watchdog's own alarms last: what ends now may keep one of them up.
        due.sort(key=lambda alarm: alarm.key.kind == OVERDUE)
        for alarm in due:
            self._settle(alarm, now)

    def use(self, kinds: Mapping[str, AlarmKind]) -> None:
        """Go on with other delays and priorities; what is raised keeps the priority it was raised with."""
        self._kinds = dict(kinds)
        for alarm in [*self._alarms.values()]:
            alarm.kind = self._kinds.get(alarm.key.kind, alarm.kind)
            self._schedule(alarm)

    # ---- statements

    def _tell(self, alarm: Alarm, condition: Condition, now: float) -> None:
        kind = alarm.kind
        if kind.event and not condition.holding:
            return  # that nothing happens is no news
        if condition.holding is None:
            self._lose_sight(alarm, now)
            return
        if alarm.frozen:
            self._see_again(alarm, now)
        alarm.evidence = condition.evidence
        alarm.severity = condition.severity or kind.priority
        if kind.event:
            self._happen(alarm, now)
            return
        if condition.holding:
            self._hold(alarm, condition, now)
        elif alarm.holding:
            self._let_go(alarm, now)
        if condition.suppressed is not None or alarm.design is not None or alarm.expired:
            self._design(alarm, condition, now)
        if alarm.raised and alarm.holding and alarm.severity > alarm.priority:
            self._worsen(alarm, now)
        self._settle(alarm, now)

    def _lose_sight(self, alarm: Alarm, now: float) -> None:
        if alarm.letter is Letter.NORMAL:
            # Nothing was announced: what was about to be begins anew once somebody tells.
            alarm.holding, alarm.excursions = False, ()
            self._settle(alarm, now)
        elif not alarm.unknown:
            self._change(alarm, 19, alarm.letter, Cause.FEED, now, unknown=True)
            self._schedule(alarm)

    def _see_again(self, alarm: Alarm, now: float) -> None:
        alarm.awaiting, awaited = False, alarm.awaiting
        # The delays count from now: what happened while nobody told is not known.
        alarm.began = alarm.cleared = now
        before = alarm.sounds and not awaited
        self._change(alarm, 19, alarm.letter, Cause.FEED, now, unknown=False, sounded=before)

    def _hold(self, alarm: Alarm, condition: Condition, now: float) -> None:
        since = now if condition.since is None else min(condition.since, now)
        if not alarm.holding:
            alarm.holding = True
            alarm.began = since
            repeats = alarm.kind.repeats
            if repeats is not None and not alarm.raised:
                recent = [at for at in alarm.excursions if now - at < repeats.within_seconds]
                alarm.excursions = (*recent, now)
        elif condition.since is not None and not alarm.raised:
            alarm.began = since

    def _let_go(self, alarm: Alarm, now: float) -> None:
        alarm.holding = False
        alarm.cleared = now
        if not alarm.raised:
            self._change(alarm, 2, alarm.letter, Cause.CONDITION, now, evidence=alarm.evidence)

    def _happen(self, alarm: Alarm, now: float) -> None:
        """An event: a former one that still counts as going on is over by it."""
        if alarm.raised:
            self._clear(alarm, now, Cause.EVENT)
        self._place_out(alarm, now)
        self._rise(alarm, now, Cause.EVENT)
        alarm.holding = alarm.kind.off_delay_seconds is None
        alarm.cleared = now
        self._settle(alarm, now)

    def _design(self, alarm: Alarm, condition: Condition, now: float) -> None:
        rule = condition.suppressed
        if alarm.expired and (rule is None or rule.name != alarm.expired):
            ended = alarm.expired
            self._change(alarm, 16, alarm.letter, Cause.RULE, now, rule=ended)
            self._overdue_over(alarm.key.place, ended, now)
        if rule is None:
            if alarm.design is not None:
                self._end_design(alarm, alarm.design, Cause.RULE, now)
        elif rule.name == alarm.expired or (alarm.design is not None and alarm.design.rule == rule.name):
            pass
        elif alarm.holding or alarm.letter is not Letter.NORMAL:
            after = Letter.OUT_OF_SERVICE if alarm.service is not None else Letter.SUPPRESSED
            until = now + rule.longest_seconds
            self._change(alarm, 15, after, Cause.RULE, now, rule=rule.name, until=until)

    def _end_design(self, alarm: Alarm, design: Design, cause: Cause, now: float) -> None:
        after = alarm.shown_as()
        if alarm.service is not None:
            after = Letter.OUT_OF_SERVICE
        elif alarm.shelf is not None and now < alarm.shelf.until:
            after = Letter.SHELVED
        elif alarm.shelf is not None:
            self._change(alarm, 14, Letter.SUPPRESSED, Cause.TIME_OVER, now)
        self._change(alarm, 16, after, cause, now, rule=design.rule)

    def _worsen(self, alarm: Alarm, now: float) -> None:
        after = alarm.letter if alarm.letter in HIDDEN else Letter.UNACKNOWLEDGED
        self._change(alarm, 8, after, Cause.SEVERITY, now, priority=alarm.severity, evidence=alarm.evidence, again=True)

    # ---- time

    def _settle(self, alarm: Alarm, now: float) -> None:
        """Do what is due; conditions first, then rules, shelves and calls to those who have heard."""
        self._place_out(alarm, now)
        while True:
            repeats = alarm.kind.repeats
            repeated = repeats is not None and len(alarm.excursions) >= repeats.times
            if not alarm.frozen and alarm.holding and not alarm.raised and (repeated or now >= alarm.rises_at):
                self._rise(alarm, now, Cause.CONDITION if now >= alarm.rises_at else Cause.REPEATED)
            elif not alarm.frozen and alarm.raised and not alarm.holding and now >= alarm.clears_at:
                self._clear(alarm, now, Cause.CONDITION)
            elif alarm.design is not None and now >= alarm.design.until:
                design = alarm.design
                self._end_design(alarm, design, Cause.WATCHDOG, now)
                self._overdue(alarm.key.place, design.rule, now)
            elif alarm.shelf is not None and now >= alarm.shelf.until:
                self._unshelve(alarm, Cause.TIME_OVER, now)
            elif not alarm.frozen and now >= alarm.realarms_at:
                self._change(alarm, 8, Letter.UNACKNOWLEDGED, Cause.REALARM, now, again=True)
            else:
                break
        self._schedule(alarm)

    def _rise(self, alarm: Alarm, now: float, cause: Cause) -> None:
        letter = alarm.letter
        row = 1 if letter in HIDDEN else _ROW_OF_RISE[letter]
        former = 0 if alarm.occurrence is None else alarm.occurrence.id
        self._last_occurrence += 1
        self._change(
            alarm, row, letter if letter in HIDDEN else Letter.UNACKNOWLEDGED, cause, now,
            occurrence=self._last_occurrence, former=former, priority=alarm.severity, evidence=alarm.evidence,
        )  # fmt: skip

    def _clear(self, alarm: Alarm, now: float, cause: Cause) -> None:
        letter = alarm.letter
        latched = alarm.kind.latched
        if letter in HIDDEN:
            row, after = (9 if latched else 5), letter
        elif letter is Letter.UNACKNOWLEDGED:
            row, after = (9, Letter.LATCHED) if latched else (4, Letter.RETURNED)
        else:
            row, after = (9, Letter.LATCHED_ACKNOWLEDGED) if latched else (5, Letter.NORMAL)
        self._change(alarm, row, after, cause, now)
        if alarm.shelf is not None and alarm.shelf.one_shot:
            self._unshelve(alarm, Cause.ONE_SHOT, now)

    def _unshelve(self, alarm: Alarm, cause: Cause, now: float, user: str = "", note: str = "") -> None:
        after = alarm.shown_as() if alarm.letter is Letter.SHELVED else alarm.letter
        self._change(alarm, 14, after, cause, now, user=user, note=note)

    def _place_out(self, alarm: Alarm, now: float) -> None:
        """Take an alarm that begins out of service if its whole table is."""
        if alarm.service is None and (alarm.holding or alarm.occurrence is not None or alarm.kind.event):
            place = self._alarms.get(AlarmKey(ANY, alarm.key.place))
            if place is not None and place.service is not None and alarm is not place:
                out = place.service
                self._change(
                    alarm, 17, Letter.OUT_OF_SERVICE, Cause.PERSON, now,
                    user=out.user, note=out.reason, until=out.review_at, rule=ANY,
                )  # fmt: skip

    # ---- the watchdog's own alarm

    def _overdue(self, place: str, rule: str, now: float) -> None:
        if OVERDUE in self._kinds:
            sentence = say("“{rule}” has hidden alarms here for longer than it may; they are shown again.", rule=rule)
            key = AlarmKey(OVERDUE, place, rule)
            self._tell(self._track(key), Condition(key, True, Evidence(sentence)), now)

    def _overdue_over(self, place: str, rule: str, now: float) -> None:
        alarm = self._alarms.get(AlarmKey(OVERDUE, place, rule))
        if alarm is not None and not self._still_expired(place, rule):
            self._tell(alarm, Condition(alarm.key, False), now)

    def _still_expired(self, place: str, rule: str) -> bool:
        return any(one.expired == rule and one.key.place == place for one in self._alarms.values())

    def _wake(self, now: float) -> None:
        """After a restart: what is told by nobody but the machine itself, or needs no telling, is known at once."""
        restored, self._restored = self._restored, []
        for key in restored:
            alarm = self._alarms.get(key)
            if alarm is None or not alarm.awaiting:
                continue
            if key.kind == OVERDUE:
                self._tell(alarm, Condition(key, self._still_expired(key.place, key.subject), alarm.evidence), now)
            elif alarm.kind.event:
                self._see_again(alarm, now)
                alarm.holding = alarm.raised and alarm.kind.off_delay_seconds is None
                self._settle(alarm, now)
            elif key.kind == ANY:
                alarm.awaiting = False

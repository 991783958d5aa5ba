"""The machine against the transition table, through random conditions, people, time and restarts."""

from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.floor.alarms.kinds import ANN, BOSS, KINDS, LONG, NOW, SHORT, key
from tests.floor.alarms.naive import Naive, Step
from thrillmon.floor.alarms.bookkeeping import OVERDUE
from thrillmon.floor.alarms.journal import AlarmKey, Transition, plain_of, transition_of
from thrillmon.floor.alarms.kinds import Condition
from thrillmon.floor.alarms.letters import HIDDEN, Letter, Priority, Sound
from thrillmon.floor.alarms.machine import Alarms
from thrillmon.floor.alarms.people import RefusedError, ShelfTime

KEYS = [key(name, place) for name in KINDS if name != OVERDUE for place in ("T1", "T2")]
KEY = st.sampled_from(KEYS)
SECONDS = st.sampled_from((0.0, 0.5, 1.0, 2.0, 3.0, 5.0, 8.0, 20.0, 301.0))

# Every pair of letters that the table allows, by row; the hidden letters may stay as they are in any row.
TABLE = {
    1: {"AB"},
    2: {"AA", "DD", "EE", "FF"},
    3: {"BC"},
    4: {"BD"},
    5: {"CA"},
    6: {"DA"},
    7: {"DB"},
    8: {"CB", "BB"},
    9: {"BE", "CF"},
    10: {"EF"},
    11: {"FA"},
    12: {"EB", "FB"},
    13: {"AG", "BG", "CG", "DG", "EG", "FG"},
    14: {"GA", "GB", "GE"},
    15: {"AH", "BH", "CH", "DH", "EH", "FH", "GH"},
    # A rule that the watchdog ended is written down once more when it is really over.
    16: {"HG", "HA", "HB", "HE", *(letter * 2 for letter in "ABCDEF")},
    17: {"AI", "BI", "CI", "DI", "EI", "FI", "GI", "HI"},
    18: {"IA", "IB", "IH", "IE"},
    19: {letter * 2 for letter in "ABCDEFGHI"},
    20: {*(letter * 2 for letter in "ABCDEFGHI"), "GA", "GB", "GE"},
    21: {"BB"},
}


class Interleavings(RuleBasedStateMachine):
    """The machine and the naive table side by side."""

    @initialize()
    def begin(self) -> None:
        self.now = NOW
        self.alarms = Alarms(KINDS, NOW)
        self.naive = Naive()
        self.naive.now = NOW
        self.journal: list[Transition] = []
        self.sleeping = False

    # ---- what happens

    @rule(seconds=SECONDS)
    def time_passes(self, seconds: float) -> None:
        self.now += seconds
        self._evaluate([])

    @rule(
        at=KEY,
        holding=st.sampled_from((True, True, True, False, False, None)),
        back=st.sampled_from((None, None, 0.0, 2.0, 30.0)),
        severity=st.sampled_from((None, None, Priority.HIGH, Priority.LOW)),
        design=st.sampled_from((None, None, None, SHORT, LONG)),
        seconds=SECONDS,
    )
    def somebody_tells(
        self, at: AlarmKey, holding: bool | None, back: float | None, severity: Any, design: Any, seconds: float
    ) -> None:
        self.now += seconds
        since = None if back is None else self.now - back
        self._evaluate([Condition(at, holding, since=since, severity=severity, suppressed=design)])

    @rule(at=KEY)
    def somebody_acknowledges(self, at: AlarmKey) -> None:
        self._person(lambda: self.alarms.acknowledge(self._occurrence(at), ANN, self.now), self.naive.acknowledge, at)

    @rule(at=KEY)
    def somebody_takes_it_back(self, at: AlarmKey) -> None:
        self._person(
            lambda: self.alarms.unacknowledge(self._occurrence(at), ANN, self.now), self.naive.unacknowledge, at
        )

    @rule(at=KEY)
    def somebody_silences(self, at: AlarmKey) -> None:
        self._person(lambda: self.alarms.silence(self._occurrence(at), ANN, self.now), self.naive.silence, at)

    @rule(at=KEY)
    def somebody_resets(self, at: AlarmKey) -> None:
        self._person(
            lambda: self.alarms.reset(self._occurrence(at), ANN, self.now, "looked into"), self.naive.reset, at
        )

    @rule(at=KEY, boss=st.booleans(), one_shot=st.booleans(), time=st.sampled_from((*ShelfTime,)))
    def somebody_shelves(self, at: AlarmKey, boss: bool, one_shot: bool, time: ShelfTime) -> None:
        seconds = time.value or 100.0
        self._person(
            lambda: self.alarms.shelve(
                at,
                BOSS if boss else ANN,
                self.now,
                reason="noise",
                time=time,
                shift_ends=self.now + 100.0,
                one_shot=one_shot,
            ),
            lambda named: self.naive.shelve(named, seconds, one_shot, boss),
            at,
        )

    @rule(at=KEY)
    def somebody_unshelves(self, at: AlarmKey) -> None:
        self._person(lambda: self.alarms.unshelve(at, ANN, self.now), self.naive.take_off, at)

    @rule(at=KEY)
    def somebody_takes_it_out_of_service(self, at: AlarmKey) -> None:
        self._person(
            lambda: self.alarms.remove_from_service(at, BOSS, self.now, reason="broken", review_at=self.now + 9),
            self.naive.remove,
            at,
        )

    @rule(at=KEY)
    def somebody_returns_it_to_service(self, at: AlarmKey) -> None:
        self._person(lambda: self.alarms.return_to_service(at, BOSS, self.now), self.naive.give_back, at)

    @precondition(lambda self: not self.sleeping)
    @rule(seconds=SECONDS, evaluated=st.booleans())
    def the_console_restarts(self, seconds: float, evaluated: bool) -> None:
        self.now += seconds
        self.naive.now = self.now
        journal = [transition_of(plain_of(change)) for change in self.journal]
        assert journal == self.journal
        self.alarms = Alarms.restore(KINDS, journal, self.now)
        changes = self.alarms.settle_in(self.now)
        assert all(change.sound is Sound.NONE for change in changes)
        assert self.alarms.sounding() is None
        self.naive.restart()
        self._compare(changes)
        self.sleeping = True
        if evaluated:
            self._evaluate([])

    # ---- what must hold

    @invariant()
    def the_same_letters(self) -> None:
        keys = {*KEYS, *self.naive.points}
        assert {at: str(self.alarms.letter(at)) for at in keys} == {at: self.naive.letter(at) for at in keys}

    @invariant()
    def lists_agree(self) -> None:
        rows = self.alarms.rows()
        assert [row.order for row in rows] == sorted(row.order for row in rows)
        occurrences = [row.occurrence.id for row in rows if row.occurrence is not None]
        assert len(set(occurrences)) == len(occurrences)
        tally = self.alarms.tally()
        listed = sum(tally.unacknowledged.values()) + sum(tally.acknowledged.values())
        assert listed == len(self.alarms.active())
        assert len(rows) == listed + tally.shelved + tally.suppressed + tally.out_of_service
        for row in self.alarms.active():
            assert row.occurrence is not None
        if self.alarms.sounding() is not None:
            assert any(row.letter is Letter.UNACKNOWLEDGED and not row.silenced for row in rows)

    # ----

    def _evaluate(self, conditions: list[Condition]) -> None:
        self.naive.now = self.now
        if self.sleeping:
            self.naive.wake()
            self.sleeping = False
        for condition in conditions:
            self.naive.tell(condition)
        self.naive.pass_time(self.now)
        self._compare(self.alarms.evaluate(conditions, self.now))

    def _person(self, act: Any, naive_act: Any, at: AlarmKey) -> None:
        if naive_act(at):
            self._compare(act())
            return
        with pytest.raises(RefusedError) as refused:
            act()
        assert str(refused.value.sentence)

    def _occurrence(self, at: AlarmKey) -> int:
        found = [row.occurrence.id for row in self.alarms.rows() if row.key == at and row.occurrence is not None]
        return found[0] if found else 999_999

    def _compare(self, changes: list[Transition]) -> None:
        steps: list[Step] = [(one.key, one.number, str(one.before), str(one.after)) for one in changes]
        # Alarms do not care about each other's order within a tick.
        mine, table = sorted(steps, key=_by_key), sorted(self.naive.steps, key=_by_key)
        assert mine == table, (mine, table)
        self.naive.steps = []
        for change in changes:
            letters = f"{change.before}{change.after}"
            beneath = change.before is change.after and change.before in HIDDEN
            assert letters in TABLE[change.number] or beneath, change
            assert change.at == self.now
            if change.sound is Sound.START:
                assert change.after is Letter.UNACKNOWLEDGED
            if change.announces and change.number != 20:
                awaited = any(row.key == change.key and row.unknown for row in self.alarms.rows())
                assert awaited or change.sound is Sound.START
        self.journal += changes


def _by_key(step: Step) -> AlarmKey:
    return step[0]


Interleavings.TestCase.settings = settings(max_examples=120, stateful_step_count=60, deadline=None)
TestInterleavings = Interleavings.TestCase

"""Playing the rounds of a table: deal, steps, result, and what ends a round before its time."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from thrillmon.studio.play.acts import Kind, Lay
from thrillmon.studio.play.aftermath import Aftermath
from thrillmon.studio.play.beats import Beat, Doom, Plan, Planner
from thrillmon.studio.play.cues import Cue
from thrillmon.studio.play.flows_bowls import JACKPOT
from thrillmon.studio.play.flows_cards import DISCARD, FIRST_CARD, SHOE_CUT
from thrillmon.studio.play.pulses import Course, Pulse
from thrillmon.studio.play.sheets import Sheet
from thrillmon.studio.play.tables import Table

LONGEST_PAUSE = 12.0
"""Seconds between two rounds, at most."""

_STEP_CUT_SHORT = 1.5
# The first event of a table comes so many milliseconds after the start, however slow the play.
_FIRST_EVENT_MS = (200, 4500)
_LONGEST_WAIT = 20.0

_JACKPOTS = ("JACKPOT_MINI",) * 6 + ("JACKPOT_MINOR",) * 3 + ("JACKPOT_MAJOR", "JACKPOT_GRAND")
_JACKPOT_ONE_IN = 150

_VOIDED = "Round voided by the pit boss"

Verdict = Callable[[Sheet], None]
"""What ends a round in place of its next step."""


class Request(NamedTuple):
    """Something that is to happen to a round at a step; when bets are closed if step is None.

    longer_ms: the step lasts so much longer.
    """

    step: str | None
    longer_ms: int = 0
    verdict: Verdict | None = None


class Rounds:
    """Plays the rounds of a table. pulse: what drives the table; set before the first round."""

    pulse: Pulse

    def __init__(self, table: Table, planner: Planner, aftermath: Aftermath) -> None:
        self._table = table
        self._house = table.house
        self._planner = planner
        self._aftermath = aftermath
        self._requests: list[Request] = []
        self._verdict: Verdict | None = None
        self._settled = False

    # ---- troubles

    def stall(self, for_ms: int, step: str | None) -> None:
        """The step that is going on lasts so much longer; when it does not fit, the next that does."""
        if self._table.playing and step in (None, self._table.playing):
            self.pulse.put_off(for_ms)
        else:
            self._requests.append(Request(step, longer_ms=for_ms))

    def void(self, code: str | None, message: str | None, step: str | None) -> None:
        """The round in play is voided at that step; without a round in play or at another step, the next that fits."""
        verdict = partial(self._cancel, code=code, message=message)
        self._end_round(Request(step, verdict=verdict), fits=step in (None, self._table.playing))

    def leave_open(self, supplied_after_ms: int) -> None:
        """The round in play gets no result once bets are closed; somebody supplies it after a while."""
        verdict = partial(self._aftermath.left_open, delay_ms=supplied_after_ms)
        sheet = self._table.sheet
        self._end_round(Request(None, verdict=verdict), fits=sheet is not None and sheet.betting_closed)

    def _end_round(self, request: Request, fits: bool) -> None:
        if self._table.playing and fits:
            self._verdict = request.verdict
            self.pulse.wake_now()
        else:
            self._requests.append(request)

    # ---- the course

    def play_one(self) -> Course:
        """Play a round."""
        lay = self._deal()
        plan = self._planner.plan(lay)
        wait_ms = self._wait_ms(plan.beats)
        if wait_ms:
            yield wait_ms
        yield from self._play(plan, lay)
        self._table.playing = ""
        self._verdict = None

    def _deal(self) -> Lay:
        use = self._table.shoe
        deal = self._table.place.game.deal
        if use is None or use.shoe is None:
            return deal(self._table.rng, str)
        opening = [spot for spot in (FIRST_CARD, DISCARD) if spot in self._planner.spots] if use.rounds == 0 else []
        lay: Lay = {spot: [use.shoe.draw()] for spot in opening}
        lay.update(deal(self._table.rng, use.shoe.draw))
        if use.shoe.cut_reached:
            use.cut_round = use.rounds + 1
        return lay

    def _play(self, plan: Plan, lay: Lay) -> Course:
        table = self._table
        sheet = table.open_round(lay)
        longer_ms = 0
        for number, beat in enumerate(plan.beats):
            if beat.gap_ms:
                cut_short_ms = self._house.milliseconds(_STEP_CUT_SHORT)
                yield min(beat.gap_ms, cut_short_ms) if self._verdict else beat.gap_ms + longer_ms
            if number == plan.doomed_beat:
                self._verdict = self._cancel if plan.doom is Doom.VOIDED else self._aftermath.left_open
            if self._verdict is not None:
                self._verdict(sheet)
                return
            if beat.cue is None:
                longer_ms = 0
                self._edit(sheet, beat)
                continue
            if beat.cue.act.stage and self._house.switches.bonus_own_round:
                self._aftermath.finished(sheet)
                sheet = table.open_round(lay)
                if plan.beats[0].cue is not None:
                    self._step(sheet, plan.beats[0], plan.beats[0].cue)
            self._step(sheet, beat, beat.cue)
            longer_ms = self._answer(beat.cue)
        self._aftermath.finished(sheet)

    def _step(self, sheet: Sheet, beat: Beat, cue: Cue) -> None:
        act = cue.act
        house, table = self._house, self._table
        fortune = table.place.game.fortune
        if act.kind is Kind.CLOSE and not act.inner:
            sheet.betting_closed = True
            if fortune is not None:
                sheet.record.fortune_rates.update(fortune(table.rng))
        sheet.play(cue, house.stamp_ms, beat.misread)
        if act.kind is Kind.FINISH:
            if not act.inner:
                self._mark(sheet)
            sheet.finish(house.stamp_ms)
        table.playing = act.step
        table.tell_round(sheet, cue.kind)

    def _edit(self, sheet: Sheet, beat: Beat) -> None:
        if beat.edit is not None:
            sheet.edit(self._house.stamp_ms, beat.edit)
            self._table.tell_round(sheet, "NOTIFY_ROUND_STEP")

    def _mark(self, sheet: Sheet) -> None:
        use = self._table.shoe
        rng = self._table.rng
        if use is not None and use.cut_round and use.cut_round == use.rounds:
            sheet.mark(SHOE_CUT, "FLOW_SHOE_CUT")
        if self._table.place.game.jackpot and rng.randrange(_JACKPOT_ONE_IN) == 0:
            sheet.mark(JACKPOT, rng.choice(_JACKPOTS))

    def _cancel(self, sheet: Sheet, code: str | None = None, message: str | None = None) -> None:
        code = self._aftermath.code() if code is None else code
        sheet.cancel(self._house.stamp_ms, code, _VOIDED if message is None else message)
        self._table.tell_round(sheet, "NOTIFY_ROUND_CANCEL")
        self._aftermath.cancelled(sheet)

    def _answer(self, cue: Cue) -> int:
        """Do what was asked for at this step; return how much longer it lasts."""
        longer_ms = 0
        for request in [*self._requests]:
            if request.step == cue.act.step or (request.step is None and cue.act.kind is Kind.CLOSE):
                self._requests.remove(request)
                longer_ms += request.longer_ms
                self._verdict = request.verdict or self._verdict
        return longer_ms

    def _wait_ms(self, beats: list[Beat]) -> int:
        """Return how long to wait with a round that would be played at the start of the studio.

        It is begun such that one of its steps comes within seconds after the start, another one at each table.
        """
        house = self._house
        total_ms = sum(beat.gap_ms for beat in beats)
        if self._settled or house.now_ms + total_ms + house.milliseconds(LONGEST_PAUSE + 1) < house.start_ms:
            return 0
        self._settled = True
        rng = self._table.rng
        moment_ms = house.start_ms + rng.randint(*_FIRST_EVENT_MS) - house.now_ms
        offsets_ms: list[int] = []
        passed_ms = 0
        for beat in beats:
            passed_ms += beat.gap_ms
            if passed_ms <= moment_ms:
                offsets_ms.append(passed_ms)
        soon = [offset for offset in offsets_ms if moment_ms - offset <= house.milliseconds(_LONGEST_WAIT)]
        return moment_ms - rng.choice(soon or offsets_ms[-1:])

"""A table at one moment: everything a person may read about it, with its age and witnesses."""

from dataclasses import dataclass
from enum import StrEnum
from math import inf

from thrillmon.floor.countdowns import Plan, countdown, plan_of
from thrillmon.floor.dealers import Person
from thrillmon.floor.games.game import Game, Outcome, StepKind, bet_phase
from thrillmon.floor.phases import RUNNING, Phase
from thrillmon.floor.rounds import Source
from thrillmon.floor.tables import Table
from thrillmon.floor.timelines import NO_PACE, Disagreement, Pace, Usual
from thrillmon.floor.times import seconds_of
from thrillmon.wire.recorder.provider_pb2 import GameProvideState
from thrillmon.wire.recorder.record_pb2 import RoundRecord

# A finished table without a new round for this long is idle.
IDLE_AFTER = 60.0

# With a live feed, a running table is allowed to say nothing for its planned time and this long.
PUSH_PATIENCE = 60.0

# A time ahead of ours by more seconds than this was not read from our clock as it is now.
FUTURE_AFTER = 1.0

# Values nobody has confirmed for this long are unknown; until then they are old.
UNKNOWN_AFTER = 30.0

LIVE_STATES: frozenset[int] = frozenset(
    {
        GameProvideState.GAME_PROVIDE_STATE_UNSPECIFIED,
        GameProvideState.GAME_PROVIDE_AVAILABLE,
        GameProvideState.GAME_PROVIDE_MAINTEN_AFTER_ROUND,
        GameProvideState.GAME_PROVIDE_CLOSE_AFTER_ROUND,
        GameProvideState.GAME_PROVIDE_AVAILABLE_AFTER_ROUND,
    }
)
"""States in which a table may be playing; 0 is a state nobody has told."""


class Standing(StrEnum):
    """Whether the values of a row may be believed."""

    LIVE = "live"
    STALE = "stale"
    """No source confirms them any more; they are drawn as old."""
    UNKNOWN = "unknown"
    """Nobody has confirmed them for so long that they are only the last known ones."""


@dataclass(frozen=True, slots=True)
class Witness:
    """One source's word on this table. age: seconds since it last spoke; None when it never has.

    fresh: it may be believed. on: the source is configured at all.
    """

    age: float | None
    fresh: bool
    on: bool = True


@dataclass(frozen=True, slots=True)
class Moment:
    """What time it is and which sources may be believed; the same for all tables of one flush.

    now: by our clock.  server: the same moment by the studio's clock.
    push_since: when the push link came up, by our clock; None while it may not be believed.
    poll_limit: seconds after which a poll's word is old.
    push_lag: seconds from sending to hearing of the newest push.
    """

    now: float
    server: float
    push_on: bool
    push_since: float | None
    poll_on: bool
    poll_limit: float
    push_lag: float | None = None


@dataclass(frozen=True, slots=True)
class TableNow:
    """A row. Times are Unix seconds by the studio's clock unless they say otherwise.

    remaining: seconds until betting closes; None when betting is not open. Negative when it should have closed.
    elapsed: seconds in this phase.  planned: the plan of the running step.
    step_since: when the running step began.  usual: how long it usually takes here; None while nobody knows.
    shown: the cards on the table now.  last: the result of the last finished round; last_cancelled: it was voided.
    confirmed: when any source last confirmed these values, by our clock.
    pace: how quickly the table plays.  disagreement: of push and poll, once it has lasted.
    """

    game_code: str
    table_code: str
    game: Game
    subtype: str
    state: int
    phase: Phase
    step: StepKind | None
    phase_since: float | None
    remaining: float | None
    elapsed: float | None
    planned: Plan | None
    round_code: str
    shift_round: int
    shoe_round: int
    shoe_code: str
    shift_code: str
    dealer: Person | None
    dealer_since: float | None
    dealer_exact: bool
    shown: Outcome
    last: Outcome
    last_round_code: str
    last_cancelled: bool
    cancelled: bool
    cancel_message: str
    corrected: bool
    test: bool
    push: Witness
    poll: Witness
    poll_source: Source | None
    standing: Standing
    confirmed: float | None
    pace: Pace = NO_PACE
    disagreement: Disagreement | None = None
    step_since: float | None = None
    usual: Usual | None = None

    @property
    def doubt(self) -> tuple[Standing, float | None] | None:
        """None while the values may be believed, else how far they are not and when they were last confirmed."""
        return None if self.standing is Standing.LIVE else (self.standing, self.confirmed)


def table_now(table: Table, moment: Moment) -> TableNow:
    """Read a table at a moment."""
    game = table.game
    newest = table.newest
    record = newest.record if newest is not None else None
    phase, step, since = _phase(table, moment)
    planned = remaining = usual = step_since = None
    if record is not None and phase in RUNNING:
        if step is not None:
            step_since = seconds_of(record.process[-1].timestamp)
            usual = table.spans.usual(record.game_type, step.code)
        window = countdown(game, record)
        planned = window or (plan_of(record.process[-1]) if record.process and phase is Phase.PLAYING else None)
        remaining = window.ends - moment.server if window is not None else None
    push, poll = _witnesses(table, moment, phase, planned)
    confirmed = max((time for time in (table.pushed, table.polled) if time is not None), default=None)
    standing = Standing.LIVE
    if not (push.fresh or poll.fresh):
        stale = confirmed is not None and moment.now - confirmed <= UNKNOWN_AFTER
        standing = Standing.STALE if stale else Standing.UNKNOWN
    finished = table.finished
    sighting = table.dealer()
    provide = table.provide
    return TableNow(
        game_code=table.game_code,
        table_code=table.table_code(),
        game=game,
        subtype=table.subtype,
        state=provide.state if provide is not None else 0,
        phase=Phase.UNKNOWN if standing is Standing.UNKNOWN else phase,
        step=step,
        phase_since=since,
        remaining=remaining if standing is Standing.LIVE else None,
        elapsed=max(0.0, moment.server - since) if since is not None and standing is Standing.LIVE else None,
        planned=planned,
        round_code=record.round_code if record is not None else "",
        shift_round=record.shift_round if record is not None else 0,
        shoe_round=record.shoe_round if record is not None else 0,
        shoe_code=(table.shoe.shoe_code if table.shoe else "") or (record.shoe_code if record is not None else ""),
        shift_code=(record.shift_code if record is not None else "") or (table.shift.shift_code if table.shift else ""),
        dealer=sighting.person if sighting is not None else None,
        dealer_since=sighting.since if sighting is not None else None,
        dealer_exact=sighting is not None and sighting.exact,
        shown=newest.outcome() if newest is not None else Outcome(),
        last=finished.outcome() if finished is not None else Outcome(),
        last_round_code=finished.record.round_code if finished is not None else "",
        last_cancelled=finished is not None and finished.record.cancel,
        cancelled=record is not None and record.cancel,
        cancel_message=record.cancel_message or record.cancel_code if record is not None else "",
        corrected=finished is not None and bool(finished.corrections),
        test=record is not None and record.test,
        push=push,
        poll=poll,
        poll_source=table.polled_by,
        standing=standing,
        confirmed=confirmed,
        pace=table.tempo().now(moment.server, running=phase in RUNNING and standing is Standing.LIVE),
        disagreement=(
            table.witnesses.disagreement(moment.now, moment.push_since, moment.push_lag)
            if moment.push_since is not None and poll.fresh
            else None
        ),
        step_since=step_since,
        usual=usual,
    )


def _phase(table: Table, moment: Moment) -> tuple[Phase, StepKind | None, float | None]:
    """Return the phase, the running step and since when, ignoring whether anybody still confirms it."""
    newest = table.newest
    changing = table.changing_shoe_at
    if changing is not None and _still_changing(table, changing):
        return Phase.CHANGING_SHOE, None, changing
    state = table.provide.state if table.provide is not None else 0
    if newest is None:
        return (Phase.UNKNOWN if table.provide is None else Phase.IDLE), None, None
    record = newest.record
    phase, step, since = round_phase(table.game, record)
    if phase in RUNNING:
        return phase, step, since
    if state not in LIVE_STATES or (since is not None and moment.server - since > IDLE_AFTER):
        return Phase.IDLE, None, since
    return phase, step, since


def round_phase(game: Game, record: RoundRecord) -> tuple[Phase, StepKind | None, float | None]:
    """Return what a round is doing by its own word: phase, last step, and since when."""
    steps = record.process
    last = steps[-1] if steps else None
    step = game.step_of(last) if last is not None else None
    stepped = seconds_of(last.timestamp) if last is not None else None
    if record.cancel:
        return Phase.CANCELLED, step, seconds_of(record.ts_end) or stepped
    if record.is_end:
        return Phase.FINISHED, step, seconds_of(record.ts_end) or stepped
    if step is None:
        # A poll may tell no steps at all: the record's own word is all there is.
        return bet_phase(record.bet_step), None, seconds_of(record.ts_start)
    return step.phase, step, _phase_began(game, record, step)


def _phase_began(game: Game, record: RoundRecord, step: StepKind) -> float | None:
    """Return when the first step of the running phase came: dealing counts from its first card."""
    began: float | None = None
    for earlier in reversed(record.process):
        if game.step_of(earlier).phase is not step.phase:
            break
        began = seconds_of(earlier.timestamp) or began
    return began


def _still_changing(table: Table, changing: float) -> bool:
    """A shoe change ends with the new shoe, or at the latest with the next round."""
    if table.shoe is not None and not table.shoe.is_end:
        started = seconds_of(table.shoe.ts_start)
        if started is not None and started > changing:
            return False
    if table.newest is None:
        return True
    record = table.newest.record
    started = seconds_of(record.ts_start)
    # The change is announced in the last round of the shoe, which goes on to its end.
    return (started is None or started <= changing) and (record.is_end or bool(record.cancel))


def _witnesses(table: Table, moment: Moment, phase: Phase, planned: Plan | None) -> tuple[Witness, Witness]:
    push_age = moment.now - table.pushed if table.pushed is not None else None
    poll_age = moment.now - table.polled if table.polled is not None else None
    push_fresh = False
    # What was heard before the link came up may have changed while it was down.
    if table.pushed is not None and moment.push_since is not None and table.pushed >= moment.push_since:
        patience = PUSH_PATIENCE + (planned.seconds if planned is not None else 0.0)
        push_fresh = _within(push_age, patience if phase in RUNNING else inf)
    return (
        Witness(push_age, push_fresh, moment.push_on),
        Witness(poll_age, _within(poll_age, moment.poll_limit), moment.poll_on),
    )


def _within(age: float | None, limit: float) -> bool:
    """Say whether an age is fresh. What was heard in the future was heard by another clock and confirms nothing."""
    return age is not None and -FUTURE_AFTER <= age <= limit


SortKey = tuple[float | str, ...]


def table_order(table: TableNow) -> SortKey:
    """Return a sort key by table code in which T9 comes before T10."""
    code = table.table_code or table.game_code
    stem = code.rstrip("0123456789")
    return stem, float(code[len(stem) :] or -1)


def natural(table: TableNow) -> SortKey:
    """Return the sort key of lists nobody has sorted: open tables first, then by table code."""
    return 0.0 if table.state in LIVE_STATES else 1.0, *table_order(table), table.game_code

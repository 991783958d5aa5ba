"""The rules about tables: rounds that stall, dealers who are missing, shoe changes, witnesses who disagree."""

from math import inf

from thrillmon.floor.alarms.journal import Evidence
from thrillmon.floor.alarms.kinds import AlarmKind, DesignRule
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.rules import CALM, UNTOLD, Finding, Number, Numbers, TableRule
from thrillmon.floor.alarms.sights import OPEN, TableSight
from thrillmon.floor.lateness import GRAVE_TIMES, STEP_LATE_AFTER
from thrillmon.floor.phases import RUNNING, Phase
from thrillmon.floor.table_now import LIVE_STATES, Standing
from thrillmon.sentences import Sentence, say
from thrillmon.wire.recorder.provider_pb2 import GameProvideState

MAINTENANCE = DesignRule("maintenance", say("The table is in maintenance."), 2 * 3600.0)
CLOSED = DesignRule("closed", say("The table is closed."), 24 * 3600.0)
SHOE_CHANGING = DesignRule("shoe_change", say("The shoe is being changed."), 1800.0)
BETWEEN_SHIFTS = DesignRule("between_shifts", say("One shift has ended and the next has not begun."), 1800.0)


def _hidden_by(sight: TableSight) -> DesignRule | None:
    state = sight.table.state
    if state == GameProvideState.GAME_PROVIDE_IN_MAINTENANCE:
        return MAINTENANCE
    if state == GameProvideState.GAME_PROVIDE_CLOSE:
        return CLOSED
    if sight.changing_since is not None:
        return SHOE_CHANGING
    return BETWEEN_SHIFTS if sight.between_shifts else None


def round_stalled(sight: TableSight, numbers: Numbers) -> Finding:
    """A step lasts longer than planned and a margin, or no round begins on an open table."""
    table = sight.table
    if table.standing is not Standing.LIVE or not table.round_code:
        return UNTOLD
    if table.test:
        return CALM
    running = table.phase in RUNNING
    if running:
        limit = _step_limit(sight, numbers)
    elif table.state in OPEN:
        limit = numbers["between_rounds_seconds"]
    else:
        return CALM
    waited = sight.now - sight.unmoved_since
    if waited < limit:
        return Finding(False if sight.live else None, look_at=sight.unmoved_since + limit)
    sentence = _step_evidence(sight) if running else _pause_evidence(sight)
    return Finding(
        True,
        Evidence(
            sentence,
            source=_witness(sight),
            round_code=table.round_code,
            step=table.step.label if table.step is not None and running else "",
            since=sight.unmoved_since,
        ),
        since=sight.unmoved_since + limit,
        severity=Priority.HIGH if waited >= GRAVE_TIMES * limit else None,
        suppressed=_hidden_by(sight),
        look_at=sight.unmoved_since + GRAVE_TIMES * limit if waited < GRAVE_TIMES * limit else inf,
    )


def _step_limit(sight: TableSight, numbers: Numbers) -> float:
    planned = sight.table.planned
    if planned is not None:
        return max(planned.seconds + numbers["margin_seconds"], sight.threshold or 0.0)
    return sight.threshold or numbers["unplanned_seconds"]


def _step_evidence(sight: TableSight) -> Sentence:
    table = sight.table
    step = say(table.step.label) if table.step is not None else say("Step not told")
    waited = round(sight.now - sight.unmoved_since)
    if table.planned is not None:
        return say(
            "{table}: “{step}” has lasted {seconds} s and was planned for {planned:.0f} s.",
            table=sight.name, step=step, seconds=waited, planned=table.planned.seconds,
        )  # fmt: skip
    if sight.usual is not None:
        return say(
            "{table}: “{step}” has lasted {seconds} s; usually it takes {usual:.0f} s here.",
            table=sight.name, step=step, seconds=waited, usual=sight.usual.median,
        )  # fmt: skip
    return say("{table}: “{step}” has lasted {seconds} s.", table=sight.name, step=step, seconds=waited)


def _pause_evidence(sight: TableSight) -> Sentence:
    return say(
        "{table}: no round has begun for {seconds} s, although the table is open.",
        table=sight.name,
        seconds=round(sight.now - sight.unmoved_since),
    )


def _witness(sight: TableSight) -> str:
    table = sight.table
    if table.push.fresh:
        return "amqp"
    return str(table.poll_source or "")


def dealer_missing(sight: TableSight, numbers: Numbers) -> Finding:
    """Nobody deals at a table that is open for play."""
    del numbers
    table = sight.table
    # A table that never had a dealer may have none at all: some are dealt by machines.
    if table.standing is not Standing.LIVE or not sight.had_dealer:
        return UNTOLD
    if table.dealer is not None or table.test:
        return CALM
    if table.state == GameProvideState.GAME_PROVIDE_IN_MAINTENANCE:
        # It counts from when the table is open again.
        return Finding(True, since=sight.now, suppressed=MAINTENANCE)
    if table.state not in LIVE_STATES:
        return CALM
    return Finding(
        True,
        Evidence(
            say("{table}: no dealer has signed in, and the table is open.", table=sight.name),
            source=_witness(sight),
            round_code=table.round_code,
            since=sight.absent_since,
        ),
        since=sight.absent_since,
        suppressed=BETWEEN_SHIFTS if sight.between_shifts else None,
    )


def shoe_overrun(sight: TableSight, numbers: Numbers) -> Finding:
    """A shoe change takes longer than is usual at this table."""
    table = sight.table
    if table.standing is not Standing.LIVE:
        return UNTOLD
    changing = sight.changing_since
    if changing is None or table.phase is not Phase.CHANGING_SHOE or table.test:
        return CALM
    limit = sight.threshold or numbers["longest_seconds"]
    if sight.now - changing < limit:
        return Finding(False if sight.live else None, look_at=changing + limit)
    sentence = say(
        "{table}: the shoe has been changed for {seconds} s; {limit:.0f} s are enough.",
        table=sight.name,
        seconds=round(sight.now - changing),
        limit=limit,
    )
    hidden = _hidden_by(sight)
    return Finding(
        True,
        Evidence(sentence, source=_witness(sight), round_code=table.round_code, since=changing),
        since=changing + limit,
        suppressed=None if hidden is SHOE_CHANGING else hidden,
    )


def witnesses_disagree(sight: TableSight, numbers: Numbers) -> Finding:
    """Broker and poll say different things of a table."""
    del numbers
    table = sight.table
    if not (table.push.on and table.poll.on):
        return CALM
    if not (table.push.fresh and table.poll.fresh):
        return UNTOLD  # one of them is dead: that is an alarm of its own
    found = table.disagreement
    if found is None or table.test:
        return CALM
    sentence = say("{table}: {difference}.", table=sight.name, difference=found.sentence)
    evidence = Evidence(sentence, round_code=table.round_code, since=found.since)
    if sight.wire_trouble is not None:
        # It counts from when the two can be compared again.
        return Finding(True, evidence, since=sight.now, suppressed=sight.wire_trouble)
    return Finding(True, evidence, since=found.since)


ROUND_STALLED = TableRule(
    AlarmKind(
        "round_stalled",
        say("Round stalled"),
        say("Look at the table on video and call it. If it plays on video, the feed is late: tell the support desk."),
        Priority.MEDIUM,
        off_delay_seconds=2.0,
        realarm_seconds=900.0,
    ),
    round_stalled,
    (
        Number("margin_seconds", STEP_LATE_AFTER, 1.0, 600.0, say("Seconds a step may last beyond its plan.")),
        Number("unplanned_seconds", 45.0, 5.0, 3600.0, say("Seconds a step without a plan may last.")),
        Number("between_rounds_seconds", 120.0, 15.0, 3600.0, say("Seconds an open table may be without a round.")),
    ),
    (MAINTENANCE, CLOSED, SHOE_CHANGING, BETWEEN_SHIFTS),
)
DEALER_MISSING = TableRule(
    AlarmKind(
        "dealer_missing",
        say("Dealer missing"),
        say("Send a relief, or take the table out of play until somebody deals."),
        Priority.MEDIUM,
        on_delay_seconds=20.0,
        off_delay_seconds=5.0,
    ),
    dealer_missing,
    hidden_by=(MAINTENANCE, BETWEEN_SHIFTS),
)
SHOE_OVERRUN = TableRule(
    AlarmKind(
        "shoe_overrun",
        say("Shoe change takes too long"),
        say("Ask the dealer what keeps the shoe."),
        Priority.LOW,
        off_delay_seconds=5.0,
    ),
    shoe_overrun,
    (Number("longest_seconds", 150.0, 20.0, 3600.0, say("Seconds a shoe change may take.")),),
    (MAINTENANCE, CLOSED, BETWEEN_SHIFTS),
)
WITNESSES_DISAGREE = TableRule(
    AlarmKind(
        "witnesses_disagree",
        say("Broker and poll disagree"),
        say("Compare the table with its video: the witness that is wrong is late. Tell the support desk which one."),
        Priority.LOW,
        on_delay_seconds=10.0,
        off_delay_seconds=10.0,
    ),
    witnesses_disagree,
)

"""The cells of the table list that say how quickly things go: the time of the phase and the table's pace."""

from thrillmon.floor.phases import RUNNING, Phase
from thrillmon.floor.table_now import TableNow
from thrillmon.floor.times import clock_text
from thrillmon.floor.worst import Concern
from thrillmon.models.cells import Cell, Spark, TimeBar, Tone
from thrillmon.models.table_beliefs import NONE, View, believed, doubt
from thrillmon.models.words import age_text, render, tr

# A spark is this many steps high on either side of the usual pace, and its edge is this much of it.
SPARK_LIMIT = 6
SPARK_EDGE = 0.5

# A pace that differs less from the usual one is said without an arrow.
PACE_ODD = 0.25


def time_cell(table: TableNow, view: View) -> Cell:
    """Say how long the phase will last, or has lasted."""
    doubtful = doubt(table, view)
    if doubtful:
        since = table.confirmed
        text = tr("since {time}").format(time=clock_text(since, view.zone)) if since is not None else tr("never")
        return Cell(text, Tone.DIM, stale=True, tip=doubtful, spoken=doubtful)
    planned, over = table.planned, over_plan(view)
    if table.remaining is not None and planned is not None:
        late = table.remaining <= -1.0
        text = tr("+{count} s").format(count=int(-table.remaining)) if late else age_text(table.remaining + 0.999)
        tip = (
            tr("Betting should have closed {count} s ago").format(count=int(-table.remaining))
            if late
            else tr("Betting closes in {time}").format(time=text)
        )
        bar = TimeBar(table.phase, planned.started, planned.ends, over)
        return Cell(text, Tone.STRONG if late else Tone.NORMAL, payload=bar, tip=tip, spoken=tip)
    if table.elapsed is None or table.phase not in (*RUNNING, Phase.CHANGING_SHOE):
        return Cell("")
    started, ends = (planned.started, planned.ends) if planned is not None else (None, None)
    bar = TimeBar(table.phase, started, ends, over)
    text = age_text(table.elapsed)
    tip = tr("in this phase for {time}").format(time=text)
    if over and view.trouble is not None:
        tip = f"{tip}\n{render(view.trouble.sentence)}"
    return Cell(text, Tone.STRONG if over else Tone.NORMAL, payload=bar, tip=tip, spoken=tip)


def over_plan(view: View) -> int:
    """Return 0 when the table is in time, 1 when it is late, 2 when it stands still."""
    if view.trouble is None:
        return 0
    return {Concern.LATE: 1, Concern.STALLED: 2}.get(view.trouble.concern, 0)


def pace_cell(table: TableNow, view: View) -> Cell:
    """Say how many rounds an hour the table plays, beside a line of how far that is from its own median."""
    now, usual = table.pace.per_hour, table.pace.usual
    if now is None:
        return believed(table, view, NONE, tone=Tone.DIM, tip=tr("Too few rounds have been heard to tell the pace"))
    text = tr("{count}/h").format(count=round(now))
    tip = tr("{count} rounds an hour now").format(count=round(now))
    odd = False
    if usual:
        deviation = now / usual - 1.0
        odd = abs(deviation) >= PACE_ODD
        if odd:
            text = f"{'↓' if deviation < 0 else '↑'}{text}"
        tip = tr("{now}; usually {usual} here ({deviation:+.0%})").format(
            now=tip, usual=round(usual), deviation=deviation
        )
    cell = believed(table, view, text, tip=tip, tone=Tone.STRONG if odd else Tone.DIM)
    spark = spark_of(table.pace.recent, usual)
    spoken = cell.spoken if cell.stale else tip
    return cell._replace(payload=spark, spoken=spoken)


def spark_of(recent: tuple[float, ...], usual: float | None) -> Spark:
    """Return the line of the last rounds' pace around the usual one; empty, but in its place, when there is none."""
    if not usual or len(recent) < 2:
        return Spark((), SPARK_LIMIT)
    scale = SPARK_LIMIT / SPARK_EDGE
    steps = (round((value / usual - 1.0) * scale) for value in recent)
    return Spark(tuple(max(-SPARK_LIMIT, min(SPARK_LIMIT, step)) for step in steps), SPARK_LIMIT)

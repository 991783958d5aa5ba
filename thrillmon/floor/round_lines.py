"""Reading a round into a line to draw: bars, bands and stages on the studio's clock."""

from collections.abc import Callable

from thrillmon.floor.countdowns import planned_seconds
from thrillmon.floor.dealers import Register, people_at
from thrillmon.floor.games.game import Game, StepKind, bet_phase
from thrillmon.floor.phases import RUNNING, Phase
from thrillmon.floor.round_marks import marks_of
from thrillmon.floor.rounds import Round
from thrillmon.floor.step_times import LONGEST_ROUND, step_times
from thrillmon.floor.table_now import round_phase
from thrillmon.floor.timelines import Band, Bar, RoundLine, Stage, Usual
from thrillmon.floor.times import seconds_of
from thrillmon.wire.recorder.record_pb2 import RoundRecord

# The longest honest round has some fifty steps; of more than this only the last are drawn.
MOST_BARS = 200

# Some servers note the end of a round in whole seconds.
ROUNDING = 1.0

UsualOf = Callable[[int], Usual | None]
"""How long a step of that code usually takes on the table."""

# What the second stages are called, by how the names of their steps begin on the wire.
_STAGES = {"SUPER_GAME_": "Super game", "LUCKY_WHEEL_": "Wheel", "BINGO_": "Bingo"}
# Some steps of the super coin do not begin with its name.
_OTHER_STAGE = "Super coin"

# A prompt is not a plan: NO_MORE_BET carries the seconds of the window that has just closed.
_PLANNED = frozenset({Phase.BETTING, Phase.PLAYING})


def round_line(
    known: Round, game: Game, register: Register, usual: UsualOf, *, before: float | None = None
) -> RoundLine:
    """Read a round. before: when the next round began, which ends this one if nobody told its end."""
    record = known.record
    played = known.as_played()
    began, times = step_times(record)
    if known.corrections:
        times = times[: _played_steps(record, played, times)]
    if played is not record and (settled := seconds_of(record.ts_end)) is not None:
        # Left open, it was over when the next one began or somebody settled it, whichever was first.
        before = settled if before is None else min(before, settled)
    ended = _ended(played, began, times, before)
    skipped = max(0, len(times) - MOST_BARS)
    bars = _bars(record, game, times, ended, usual, skipped)
    person = people_at(None, record, register)
    outcome = known.outcome()
    return RoundLine(
        id=record.id,
        round_code=record.round_code,
        shift_round=record.shift_round,
        shoe_round=record.shoe_round,
        shoe_code=record.shoe_code,
        shift_code=record.shift_code,
        dealer=(person.name or person.code) if person is not None else "",
        start=began,
        end=ended,
        bars=bars,
        bands=_bands(record, bars, began, ended),
        stages=_stages(game, bars, began, ended),
        marks=marks_of(known, game, bars, ended),
        outcome=outcome,
        phase=round_phase(game, record)[0],
        cancelled=record.cancel,
        corrected=bool(known.corrections),
        test=record.test,
        record=record,
    )


def _played_steps(record: RoundRecord, played: RoundRecord, times: list[float]) -> int:
    """Return how many steps came while the round was played: those of a correction stand behind them."""
    told = step_times(played)[1][-1:] if played is not record else []
    ended = seconds_of(played.ts_end) if played.is_end else None
    if ended is not None:
        told.append(ended)
    count = len(times)
    while told and count and times[count - 1] > max(told) + ROUNDING:
        count -= 1
    return count


def _ended(record: RoundRecord, began: float | None, times: list[float], before: float | None) -> float | None:
    """Return when a round was over; None while it runs."""
    if began is None:
        return None
    last = times[-1] if times else began
    if record.is_end or record.cancel:
        told = seconds_of(record.ts_end)
        return max(last, told) if told is not None and told - began <= LONGEST_ROUND else last
    return None if before is None else max(last, before)


def _bars(
    record: RoundRecord, game: Game, times: list[float], ended: float | None, usual: UsualOf, skipped: int
) -> tuple[Bar, ...]:
    bars: list[Bar] = []
    for place in range(skipped, len(times)):
        step = record.process[place]
        kind = game.step_of(step)
        bars.append(
            Bar(
                place=place,
                code=step.code,
                label=kind.label,
                phase=kind.phase,
                start=times[place],
                end=times[place + 1] if place + 1 < len(times) else ended,
                planned=planned_seconds(step) if kind.phase in _PLANNED else None,
                usual=usual(step.code),
                bonus=kind.bonus,
                edit=kind.edit,
            )
        )
    return tuple(bars)


def _bands(record: RoundRecord, bars: tuple[Bar, ...], began: float | None, ended: float | None) -> tuple[Band, ...]:
    if not bars:
        # A poll may tell no steps at all: then the record's own word is all there is.
        phase = bet_phase(record.bet_step)
        over = record.is_end or record.cancel
        return () if began is None or over or phase not in RUNNING else (Band(phase, began, ended),)
    bands: list[Band] = []
    for bar in bars:
        last = bands[-1] if bands else None
        if last is not None and (last.phase, last.bonus) == (bar.phase, bar.bonus):
            bands[-1] = last._replace(end=bar.end)
        else:
            bands.append(Band(bar.phase, bar.start, bar.end, bar.bonus))
    return tuple(bands)


def _stages(game: Game, bars: tuple[Bar, ...], began: float | None, ended: float | None) -> tuple[Stage, ...]:
    """Tell the parts of a round apart: a bonus stage, or bets that are opened again, begin a new one."""
    if began is None:
        return ()
    stages = [Stage(0, "", began, ended)]
    label = ""
    closed = False
    for bar in bars:
        kind = game.step(bar.code)
        wanted = _stage_label(kind) if kind.bonus else label
        if bar.phase is Phase.BETTING and closed and wanted == label:
            wanted = kind.label
        # What belongs to no stage by its name (a result, a pit boss's edit) stays in the one that runs.
        if wanted != label:
            stages[-1] = stages[-1]._replace(end=bar.start)
            stages.append(Stage(len(stages), wanted, bar.start, ended))
            label, closed = wanted, False
        closed = closed or bar.phase in (Phase.CLOSED, Phase.FINISHED)
        if bar.phase is Phase.BETTING:
            closed = False
    return tuple(stages)


def _stage_label(kind: StepKind) -> str:
    return next((label for prefix, label in _STAGES.items() if kind.name.startswith(prefix)), _OTHER_STAGE)

"""When a round and each of its steps began, made sense of: missing, absurd and disordered times spoil nothing else."""

from bisect import bisect_right

from thrillmon.floor.codes import made_at
from thrillmon.floor.times import plausible, seconds_of
from thrillmon.wire.recorder.record_pb2 import RoundRecord

# Times of one round that lie further apart are not all of this round.
LONGEST_ROUND = 86_400.0

# The start of a round is one more time that is in order with the others; steps may come a little before it.
EARLY = 60.0


def step_times(record: RoundRecord) -> tuple[float | None, list[float]]:
    """Return when a round began and a time for each step; the times never fall. None and no times when nobody told.

    A step without a credible time comes at that of the step before it. Credible are the times of the longest part
    of the process that is in order and within a day: one clock gone wrong, or one step told in the wrong place,
    spoils itself and nothing else.
    """
    began = _began(record)
    earliest = None if began is None else began - EARLY
    told = _in_order([earliest, *(seconds_of(step.timestamp) for step in record.process)])[1:]
    credible = sorted(at for at in told if at is not None)
    if credible:
        middle = credible[len(credible) // 2]
        told = [at if at is not None and abs(at - middle) <= LONGEST_ROUND else None for at in told]
        first = next(at for at in told if at is not None)
        began = first if began is None or abs(began - middle) > LONGEST_ROUND else min(began, first)
    if began is None:
        return None, []
    now = began
    times: list[float] = []
    for at in told:
        now = now if at is None else at
        times.append(now)
    return began, times


def _began(record: RoundRecord) -> float | None:
    began = seconds_of(record.ts_start)
    if began is not None:
        return began
    made = made_at(record.id)
    return made if made is not None and plausible(made) else None


def _in_order(told: list[float | None]) -> list[float | None]:
    """Keep the longest run of times that never falls, and None in place of the others."""
    tails: list[float] = []
    places: list[int] = []
    before: list[int | None] = [None] * len(told)
    for place, at in enumerate(told):
        if at is None:
            continue
        length = bisect_right(tails, at)
        before[place] = places[length - 1] if length else None
        if length == len(tails):
            tails.append(at)
            places.append(place)
        else:
            tails[length] = at
            places[length] = place
    kept: list[float | None] = [None] * len(told)
    place = places[-1] if places else None
    while place is not None:
        kept[place] = told[place]
        place = before[place]
    return kept

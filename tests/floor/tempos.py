"""The pace of rounds, counted from all of them at once: what the gaps that a table keeps must come to."""

from collections.abc import Iterable
from itertools import pairwise

from thrillmon.floor.paces import NO_TEMPO, Tempo, gap_between, tempo_from
from thrillmon.floor.rounds import Beat


def tempo_of(rounds: Iterable[Beat]) -> Tempo:
    """Count the pace of these rounds; their order makes no difference."""
    beats = sorted(rounds)
    return tempo_from([gap_between(*two) for two in pairwise(beats)], beats[-1].start[0]) if beats else NO_TEMPO

"""What an answer about the past proves: which part of a hole a provider has truly told, and which it has not."""

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

Stretch = tuple[float, float]
"""A time from one moment to another, in Unix seconds."""


class Played(NamedTuple):
    """A round of one table, as far as its neighbours are judged by it. Times are Unix seconds by the studio's clock.

    number: its place in the shift; 0 when nobody has told.  over: its end, or that it was cancelled, is known.
    """

    id: bytes
    shift_code: str
    number: int
    started: float
    ended: float | None
    over: bool


def proven(
    rounds: Iterable[Played], told: Collection[bytes], since: float, until: float, *, complete: bool
) -> list[Stretch]:
    """Return the parts of a time of which every round of a table is known by now.

    rounds: those of the time and around it.  told: ids of those that the provider has told of after the time was
    over.  complete: it has come to the end of its answer and nothing about it was strange. Such an answer is believed
    where it tells of any round and the rounds' numbers do not contradict it; otherwise only unbroken numbers prove
    that nothing lay between two rounds.
    """
    row = sorted(rounds, key=lambda one: (one.started, one.number, one.id))
    missing: list[Stretch] = []
    unbroken: list[Stretch] = []
    for one, other in pairwise(row):
        end = one.started if one.ended is None else min(one.ended, other.started)
        if _numbered(one, other) and other.number > one.number + 1:
            missing.append((end, other.started))
        elif _numbered(one, other) and other.number == one.number + 1:
            unbroken.append((one.started, other.started))
        if not one.over and one.id not in told:
            missing.append((one.started, other.started))
    if row and not row[-1].over and row[-1].id not in told:
        missing.append((row[-1].started, inf))
    believed = [(since, until)] if complete and told else clipped(unbroken, since, until)
    return without(believed, missing)


def without(stretches: Iterable[Stretch], missing: Iterable[Stretch]) -> list[Stretch]:
    """Return what is left of stretches when others are taken out, joined where they touch."""
    left = joined(stretches)
    for begin, end in missing:
        if end <= begin:
            continue
        left = [
            piece
            for start, stop in left
            for piece in ((start, min(stop, begin)), (max(start, end), stop))
            if piece[1] > piece[0]
        ]
    return left


def joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Return stretches in order, those that touch or overlap as one."""
    made: list[Stretch] = []
    for start, end in sorted(stretches):
        if made and start <= made[-1][1]:
            made[-1] = made[-1][0], max(made[-1][1], end)
        elif end > start:
            made.append((start, end))
    return made


def clipped(stretches: Iterable[Stretch], since: float, until: float) -> list[Stretch]:
    """Return the part of stretches between two times."""
    inside = ((max(start, since), min(end, until)) for start, end in stretches)
    return joined((start, end) for start, end in inside if end > start)


def shared(several: Sequence[Iterable[Stretch]]) -> list[Stretch]:
    """Return the time that is in all of several lists of stretches; none when there are none."""
    if not several:
        return []
    common = joined(several[0])
    for stretches in several[1:]:
        common = [piece for start, end in joined(stretches) for piece in clipped(common, start, end)]
    return joined(common)


def length(stretches: Iterable[Stretch]) -> float:
    """Return how many seconds stretches are together."""
    return sum(end - start for start, end in stretches)


def _numbered(one: Played, other: Played) -> bool:
    return bool(one.number and other.number and one.shift_code and one.shift_code == other.shift_code)

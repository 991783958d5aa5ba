"""Proposals: thresholds learned from the past, shown with their reasons, and used only once somebody accepts them."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime, tzinfo
from math import ceil
from typing import NamedTuple

from thrillmon.floor.alarms.catalogue import Catalogue, Threshold, with_thresholds

# Fewer say nothing about one in a thousand.
FEWEST_SAMPLES = 200

_FACTOR = 1.5
_LEAST_SECONDS = 10.0
# A proposal that differs by less is none.
_WORTH_CHANGING = 0.1


class Sample(NamedTuple):
    """How long a step, or SHOE_CHANGE, has lasted. at: Unix seconds when it ended.  step: its name on the wire."""

    game_code: str
    game_type: str
    step: str
    seconds: float
    at: float


class Proposal(NamedTuple):
    """A threshold that the past suggests. Seconds throughout; first and last: Unix seconds of the samples.

    current: what is accepted now; None without.  over_current, over: how many samples are beyond each: so many
    alarms would there have been.
    """

    game_code: str
    game_type: str
    step: str
    seconds: float
    current: float | None
    samples: int
    median: float
    p99: float
    p999: float
    first: float
    last: float
    over_current: int
    over: int
    made_at: float


def propose(
    samples: Iterable[Sample], catalogue: Catalogue, now: float, *, fewest: int = FEWEST_SAMPLES
) -> list[Proposal]:
    """Return what the past suggests for every table and step, and for every game and step, that has enough samples.

    It is 1.5 times what one in a thousand exceeds, and never below ten seconds. A table gets a threshold of its own
    only where it differs from its game's. What is accepted already and still fits is not proposed again.
    """
    by_place: defaultdict[tuple[str, str, str], list[Sample]] = defaultdict(list)
    for sample in samples:
        if sample.seconds >= 0.0:
            by_place["", sample.game_type, sample.step].append(sample)
            by_place[sample.game_code, sample.game_type, sample.step].append(sample)
    accepted = {one[:3]: one.seconds for one in catalogue.thresholds}
    proposals: list[Proposal] = []
    of_game: dict[tuple[str, str], float] = {}
    # Games sort before tables: their code is empty.
    for place in sorted(by_place):
        found = by_place[place]
        if len(found) < fewest:
            continue
        code, game_type, step = place
        proposal = _proposal(place, found, accepted.get(place), now)
        if code and place not in accepted and not _differs(proposal.seconds, of_game.get((game_type, step))):
            continue
        if not code:
            of_game[game_type, step] = proposal.seconds
        if _differs(proposal.seconds, proposal.current):
            proposals.append(proposal)
    return proposals


def accept(catalogue: Catalogue, proposals: Iterable[Proposal], user: str, now: float, zone: tzinfo = UTC) -> Catalogue:
    """Return the next version of the catalogue with these proposals in it."""
    day = datetime.fromtimestamp(now, zone).date().isoformat()
    thresholds = [
        Threshold(one.game_code, one.game_type, one.step, one.seconds, day, user, one.samples) for one in proposals
    ]
    return with_thresholds(catalogue, thresholds, changed_on=day, changed_by=user)


def _proposal(place: tuple[str, str, str], samples: list[Sample], current: float | None, now: float) -> Proposal:
    spans = sorted(sample.seconds for sample in samples)
    p999 = _percentile(spans, 0.999)
    seconds = float(ceil(max(_LEAST_SECONDS, _FACTOR * p999)))
    return Proposal(
        *place,
        seconds=seconds,
        current=current,
        samples=len(spans),
        median=_percentile(spans, 0.5),
        p99=_percentile(spans, 0.99),
        p999=p999,
        first=min(sample.at for sample in samples),
        last=max(sample.at for sample in samples),
        over_current=0 if current is None else sum(span > current for span in spans),
        over=sum(span > seconds for span in spans),
        made_at=now,
    )


def _percentile(spans: list[float], part: float) -> float:
    return spans[max(0, ceil(part * len(spans)) - 1)]


def _differs(seconds: float, other: float | None) -> bool:
    return other is None or abs(seconds - other) > _WORTH_CHANGING * other

"""How quickly a table plays: the gaps between the starts of its rounds, against its own median."""

from collections.abc import Iterable
from statistics import median
from typing import NamedTuple

from thrillmon.floor.rounds import Beat
from thrillmon.floor.timelines import NO_PACE, Pace

# Gaps that make the pace of now, and those that are shown one by one.
NOW_GAPS = 5
RECENT_GAPS = 24

# Fewer gaps than this say nothing about what is usual.
FEWEST_GAPS = 8

# A gap so many times the median is a pause, not play.
PAUSE_TIMES = 4.0

# A round that runs so many times the median slows the pace of now before it has ended.
LATE_TIMES = 1.5

HOUR = 3_600.0


class Tempo(NamedTuple):
    """A pace and what is needed to slow it while a round runs late. began: when the newest round did."""

    pace: Pace
    usual_gap: float | None
    began: float

    def now(self, server: float, *, running: bool) -> Pace:
        """Return the pace at a moment by the studio's clock. running: the newest round is being played."""
        pace = self.pace
        if not running or self.usual_gap is None or pace.per_hour is None:
            return pace
        gap = server - self.began
        if gap <= LATE_TIMES * self.usual_gap or HOUR / gap >= pace.per_hour:
            return pace
        return pace._replace(per_hour=HOUR / gap)


NO_TEMPO = Tempo(NO_PACE, None, 0.0)


def tempo_from(gaps: Iterable[float], began: float) -> Tempo:
    """Count the pace of rounds so far apart, oldest first, as gap_between() tells; began: when the newest did."""
    gaps = [gap for gap in gaps if gap > 0.0]
    if not gaps:
        return Tempo(NO_PACE, None, began)
    usual = median(gaps)
    played = [gap for gap in gaps if gap <= PAUSE_TIMES * usual]
    enough = len(played) >= FEWEST_GAPS
    pace = Pace(
        per_hour=HOUR / median(played[-NOW_GAPS:]),
        usual=HOUR / usual if enough else None,
        recent=tuple(HOUR / gap for gap in played[-RECENT_GAPS:]),
    )
    return Tempo(pace, usual if enough else None, began)


def gap_between(one: Beat, other: Beat) -> float:
    """Return the seconds from one round to the next; 0.0 where more lies between them than play.

    Of rounds that were not heard between the two, each took its share.
    """
    if one.shoe_code != other.shoe_code or one.shift_code != other.shift_code or not one.start[0]:
        return 0.0
    gap = other.start[0] - one.start[0]
    rounds = other.shift_round - one.shift_round if one.shift_round > 0 and other.shift_round > 0 else 1
    return gap / rounds if rounds >= 1 and gap > 0.0 else 0.0

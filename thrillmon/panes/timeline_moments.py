"""Which moment a timeline is shown at: time goes on between two readings, but only while somebody tells of it."""

from thrillmon.clock import Clock
from thrillmon.floor.timelines import Timeline
from thrillmon.panes.timeline_gantt import Moment

# When nobody has handed in a timeline for so long, what is shown is no longer live.
MOST_SILENCE_SECONDS = 5.0


class Moments:
    """still: one moment of the past is shown, which does not move."""

    def __init__(self, clock: Clock, *, still: bool) -> None:
        self._clock = clock
        self._still = still
        self._told_at = 0.0

    def hear(self) -> None:
        """Note that a timeline was just read."""
        self._told_at = self._clock.monotonic()

    def moment(self, timeline: Timeline | None) -> Moment:
        """Return the time of what is shown. It stands still when nobody confirms the table, or nobody tells of it."""
        if timeline is None:
            return Moment(0.0, confirmed=False)
        silence = self._clock.monotonic() - self._told_at
        if not timeline.confirmed:
            known = timeline.confirmed_at if timeline.confirmed_at is not None else timeline.server
            return Moment(known, confirmed=False)
        if self._still:
            return Moment(timeline.server, confirmed=True)
        if silence > MOST_SILENCE_SECONDS:
            return Moment(timeline.server, confirmed=False)
        return Moment(timeline.server + max(0.0, silence), confirmed=True)

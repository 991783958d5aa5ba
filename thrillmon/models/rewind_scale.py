"""The part of the past that the rewind bar shows: its ends, how it is zoomed, and which times are written."""

from datetime import datetime, tzinfo
from typing import NamedTuple

from thrillmon.floor.timelines import Hole
from thrillmon.floor.times import clock_text

DAY = 86_400.0

# Nobody needs to tell seconds apart any better than this.
NARROWEST_SECONDS = 60.0

# A moment nearer to an end than this share of what is shown is brought to the middle.
EDGE = 0.03

_STEPS = (
    5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200,
    86_400, 2 * 86_400, 7 * 86_400, 30 * 86_400, 90 * 86_400, 365 * 86_400,
)  # fmt: skip


class ShiftStart(NamedTuple):
    """Shifts that began at one time. at: Unix seconds by the studio's clock.  tables: table codes."""

    at: float
    tables: tuple[str, ...]


class Reach(NamedTuple):
    """What there is to go back to. Times are Unix seconds by the studio's clock.

    begins: the first second of the archive; None when nothing is kept.
    shift_began: when the running shift did; None when nobody told, or long ago.
    """

    begins: float | None = None
    shift_began: float | None = None
    shifts: tuple[ShiftStart, ...] = ()
    holes: tuple[Hole, ...] = ()


class Window(NamedTuple):
    """What the bar shows, in Unix seconds."""

    left: float
    right: float

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.right - self.left

    def share(self, at: float) -> float:
        """Return where a time stands: 0 at the left end, 1 at the right one."""
        return (at - self.left) / self.seconds

    def time(self, share: float) -> float:
        """Return the time that stands at a share of the width."""
        return self.left + share * self.seconds


class RewindScale:
    """Unless zoomed it shows the running shift, else the last 24 hours; never what was before the archive."""

    def __init__(self) -> None:
        self.now = 0.0
        self.reach = Reach()
        self._zoomed: Window | None = None

    @property
    def earliest(self) -> float:
        """The first second that can be gone to."""
        begins = self.reach.begins
        return min(begins, self.now) if begins is not None else self.now - DAY

    def usual(self) -> Window:
        """Return what is shown unless somebody zooms."""
        shift = self.reach.shift_began
        left = shift if shift is not None and self.now - DAY <= shift < self.now else self.now - DAY
        left = max(left, self.earliest)
        return Window(min(left, self.now - NARROWEST_SECONDS), self.now)

    def window(self, at: float | None) -> Window:
        """Return what is shown while the moment is at; None while it is live."""
        if self._zoomed is None:
            return self.usual()
        if at is None:
            return Window(self.now - self._zoomed.seconds, self.now)
        return self._zoomed

    def reveal(self, at: float) -> None:
        """See to it that a moment is shown, well inside."""
        window = self.window(at)
        share = window.share(at)
        if self._zoomed is None and share >= 0.0:
            return
        if not EDGE <= share <= 1.0 - EDGE:
            self._zoomed = self._around(at, window.seconds)

    def zoom(self, factor: float, at: float | None) -> None:
        """Show factor times as much, around the moment."""
        window = self.window(at)
        most = max(NARROWEST_SECONDS, self.now - self.earliest)
        seconds = min(most, max(NARROWEST_SECONDS, window.seconds * factor))
        self._zoomed = self._around(self.now if at is None else at, seconds)

    def show_usual(self) -> None:
        """Zoom no more."""
        self._zoomed = None

    def _around(self, at: float, seconds: float) -> Window:
        left = at - seconds / 2.0
        left = min(max(left, self.earliest), max(self.now - seconds, self.earliest))
        # Somebody may have typed a time before the first second.
        left = min(left, at)
        return Window(left, left + seconds)


def written_times(window: Window, zone: tzinfo, most: int) -> list[tuple[float, str]]:
    """Return the round times in a window with their texts, at most so many."""
    wanted = window.seconds / max(1, most)
    step = next((step for step in _STEPS if step >= wanted), _STEPS[-1])
    shift = datetime.fromtimestamp(window.left, zone).utcoffset()
    offset = shift.total_seconds() if shift is not None else 0.0
    at = (window.left + offset) // step * step - offset
    times: list[tuple[float, str]] = []
    while (at := at + step) <= window.right:
        moment = datetime.fromtimestamp(at, zone)
        form = "%m-%d" if step >= DAY else "%H:%M:%S" if step < 60 else "%H:%M"
        # Midnight tells which day begins.
        midnight = moment.hour == moment.minute == moment.second == 0 and step < DAY
        times.append((at, moment.strftime(f"%m-%d {form}" if midnight else form)))
    return times


def moment_text(at: float, now: float, zone: tzinfo) -> str:
    """Return a time to the second, with its date unless it is of the same day as now."""
    day = datetime.fromtimestamp(at, zone).date()
    text = clock_text(at, zone)
    return text if day == datetime.fromtimestamp(now, zone).date() else f"{day.isoformat()} {text}"

"""What the archive answers about the tap: pages of frames, and the jackpots of another moment."""

from typing import NamedTuple

from thrillmon.floor.jackpots import Jackpots
from thrillmon.floor.taps import TapNotice


class TapKey(NamedTuple):
    """Where a frame stands. Pages go on behind a key."""

    day: int
    block: int
    slot: int


class TapRow(NamedTuple):
    """A frame and where it stands."""

    key: TapKey
    notice: TapNotice


class TapPage(NamedTuple):
    """Frames, newest first. next: the key to go on behind; None when there are no more."""

    rows: list[TapRow]
    next: TapKey | None


class TapThen(NamedTuple):
    """The jackpots of a second, by our clock. They stand still.  notices: what was heard just before, oldest first.

    known: whether anything was known of them at all.
    """

    at: float
    jackpots: Jackpots
    notices: list[TapNotice]
    known: bool

"""The last frames about each jackpot, as they came, so that anybody can see what ThrillConnect really said."""

from collections import OrderedDict
from collections.abc import Iterable
from typing import NamedTuple

from thrillmon.floor.jackpots import MOST_INSTANCES
from thrillmon.floor.tap_events import InstanceUpdate, PayoutError, RaffleWin, Win
from thrillmon.floor.taps import TapNotice

# Honest frames have some hundred bytes; of others the beginning is enough.
MOST_BYTES = 16 * 1024


class LastFrame(NamedTuple):
    """A frame. name: of its message.  received: Unix seconds by our clock.  size: all its bytes; body: the first."""

    name: str
    received: float
    size: int
    body: bytes

    def text(self) -> str:
        """Return it as text; what is none is shown as the bytes it is."""
        return self.body.decode("utf-8", "backslashreplace")


class LastFrames:
    """Remembers, per instance, the last message of each kind about it."""

    def __init__(self) -> None:
        self._frames: OrderedDict[str, dict[str, LastFrame]] = OrderedDict()

    def hear(self, notices: Iterable[TapNotice]) -> None:
        """Take in what Jackpots.deliver() returned. Cheap: it is called for every batch."""
        for notice in notices:
            event = notice.event
            if not isinstance(event, InstanceUpdate | Win | RaffleWin | PayoutError):
                continue
            body = notice.frame.body
            known = self._frames.setdefault(event.instance, {})
            known[notice.name] = LastFrame(notice.name, notice.frame.received, len(body), body[:MOST_BYTES])
            self._frames.move_to_end(event.instance)
            if len(self._frames) > MOST_INSTANCES:
                self._frames.popitem(last=False)

    def of(self, instance: str) -> list[LastFrame]:
        """Return the last frames about an instance, the newest first."""
        frames = self._frames.get(instance, {}).values()
        return sorted(frames, key=lambda frame: frame.received, reverse=True)

"""The tap's lamp: what the link is worth when ThrillConnect says nothing, or says what nobody can read."""

from typing import NamedTuple

from thrillmon.floor.links import Condition, Lamp
from thrillmon.floor.taps import TapNotice
from thrillmon.sentences import NOTHING, Sentence, say

# So many frames in a row that nobody can read are no accident of the line.
_JUNK_FRAMES = 5
_CONNECTED = frozenset({Condition.CONNECTING, Condition.LIVE, Condition.QUIET})


class _Junk(NamedTuple):
    """Frames without an envelope, one behind the other. since: the first of them, by our clock."""

    frames: int = 0
    since: float = 0.0
    reason: Sentence = NOTHING


class TapJudge:
    """Hears every frame, and judges the link by it."""

    def __init__(self) -> None:
        self._junk = _Junk()

    def hear(self, notice: TapNotice) -> None:
        """Note a frame."""
        if notice.error is None or notice.kind:
            self._junk = _Junk()
        else:
            since = self._junk.since if self._junk.frames else notice.frame.received
            self._junk = _Junk(self._junk.frames + 1, since, notice.error)

    def judge(self, lamp: Lamp, now: float) -> Lamp:
        """Return the lamp as it is to be shown. now: by our clock."""
        junk = self._junk
        if junk.frames >= _JUNK_FRAMES and lamp.condition in _CONNECTED:
            return lamp._replace(
                condition=Condition.QUIET,
                since=junk.since,
                sentence=say(
                    "Connected, but the last {count} frames are not what ThrillConnect sends: {reason}",
                    count=junk.frames,
                    reason=junk.reason,
                ),
                advice=say("Check the address: this may be another service; if it is right, tell the provider."),
            )
        if lamp.condition is not Condition.QUIET:
            return lamp
        return lamp._replace(
            sentence=say(
                "Connected, but ThrillConnect has sent nothing for {seconds:.0f} s: the values shown are old.",
                seconds=now - lamp.since,
            ),
            advice=say("Check [tap] events and the brand in the address; ask whether any jackpot is active."),
        )

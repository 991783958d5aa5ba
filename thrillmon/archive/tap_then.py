"""The jackpots as they were at a second of the past, made anew from what the archive keeps of them."""

from thrillmon.archive.readers import Readers
from thrillmon.archive.tap_past import jackpots_at
from thrillmon.archive.tap_rows import TapThen
from thrillmon.clock import FakeClock
from thrillmon.floor.jackpots import Jackpots
from thrillmon.floor.links import TRUSTED, Condition
from thrillmon.floor.taps import TapNotice
from thrillmon.sentences import Sentence, say

UNHEARD = say("Nobody has noted how the tap stood at this moment.")

# Frames merged between two looks whether anybody still wants to know.
_AT_ONCE = 200


def tap_then(readers: Readers, at: float, stood: tuple[Condition, float, Sentence] | None) -> TapThen:
    """Return the jackpots at a second. stood: how the tap stood then, and since when. Raises an ArchiveFailure."""
    past = jackpots_at(readers, at)
    clock = FakeClock(min([at, past.stood_at or at, *(frame.received for frame in past.frames[:1])]))
    then = Jackpots(clock)
    if stood is None:
        then.link.down(at, UNHEARD)
    elif stood[0] in TRUSTED:
        then.link.up(stood[1], stood[2])
    elif stood[0] is Condition.REFUSED:
        then.link.refused(stood[1], stood[2])
    else:
        then.link.down(stood[1], stood[2])
    then.restore(past.states, past.curves)
    notices: list[TapNotice] = []
    for start in range(0, len(past.frames), _AT_ONCE):
        readers.check()
        for frame in past.frames[start : start + _AT_ONCE]:
            clock.advance(max(0.0, frame.received - clock.now()))
            notices += then.deliver((frame,))
    clock.advance(max(0.0, at - clock.now()))
    then.link.evidence(at)
    # What happened is known as it was found out then; what merging the last minute again found is the same once more.
    then.drain()
    then.log.clear()
    then.remember(one.happening for one in past.happenings)
    known = bool(past.states or past.frames or past.happenings)
    return TapThen(at, then, notices, known)

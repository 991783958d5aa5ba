"""Trouble of the whole wire: when nothing moves anywhere, or push and poll differ all over the floor, and why."""

from collections.abc import Collection

from thrillmon.floor.alarms.journal import AlarmKey, Evidence
from thrillmon.floor.alarms.kinds import Condition, DesignRule
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.memories import TableMemory
from thrillmon.floor.alarms.rules_tables import WITNESSES_DISAGREE
from thrillmon.sentences import say

FEED_MUTE = DesignRule("feed_mute", say("The broker says nothing of any table."), 1800.0)
FEED_BACK = DesignRule("feed_back", say("The broker has only just begun to speak again."), 300.0)
CLOCK_SET = DesignRule("clock_set", say("The studio's clock was set: what was said before cannot be compared."), 1800.0)
MANY = DesignRule("many", say("Many tables at once: one alarm stands for all."), 1800.0)

# Each table tells something about every five seconds: so many table-seconds without a word are no chance.
_MUTE_TABLE_SECONDS = 80.0
_MUTE_SECONDS = 8.0

# Until every table has said something again.
_SETTLING_SECONDS = 60.0

_CLOCK_WAS_SET = 5.0

_MANY_TABLES = 4
_MANY_SHARE = 0.2


class Wire:
    """What is known of the feed as a whole. Times are by our clock."""

    def __init__(self, now: float) -> None:
        self.stirred_at = now
        """When any table last moved, whoever told it."""
        self.mute = False
        """Nothing moves anywhere: no witness tells anything."""
        self.trouble: DesignRule | None = None
        """Why push and poll may differ all over the floor."""
        self._pushed_at = now
        self._push_mute = False
        self._settled_at = now + _SETTLING_SECONDS
        self._push_since: float | None = None
        self._offset = 0.0

    def pushed(self, at: float) -> None:
        """Note that the broker has said something."""
        self._pushed_at = max(self._pushed_at, at)

    def shift_clock(self, seconds: float) -> None:
        """Note that our clock was set."""
        self.stirred_at += seconds
        self._pushed_at += seconds
        self._settled_at += seconds
        self._push_since = None

    def look(self, now: float, memories: Collection[TableMemory], push_since: float | None, offset: float) -> Condition:
        """Look at the floor as a whole. Return the one condition that stands for many tables.

        push_since: when the push came up; None while it is not to be believed.
        offset: seconds the studio's clock is ahead of ours.
        """
        playing = sum(memory.plays for memory in memories)
        self.mute = _silent(now - self.stirred_at, playing)
        push_mute = _silent(now - self._pushed_at, playing)
        if push_since != self._push_since or (self._push_mute and not push_mute):
            self._settled_at = max(self._settled_at, now + _SETTLING_SECONDS)
        self._push_since, self._push_mute = push_since, push_mute
        jump, self._offset = abs(offset - self._offset), offset
        clock_set = jump > _CLOCK_WAS_SET
        if clock_set:
            # A clock that was set back names its rounds later than those to come for as long.
            self._settled_at = max(self._settled_at, now + jump + _SETTLING_SECONDS)
        differing = sum(memory.disagrees for memory in memories)
        many = differing >= max(_MANY_TABLES, _MANY_SHARE * len(memories))
        settling = now < self._settled_at
        if push_mute:
            self.trouble = FEED_MUTE
        elif settling:
            # Which of the two it was is of no matter to whoever reads it a minute later.
            self.trouble = CLOCK_SET if clock_set or self.trouble is CLOCK_SET else FEED_BACK
        else:
            self.trouble = MANY if many else None
        key = AlarmKey(WITNESSES_DISAGREE.kind.name)
        if self.trouble is not MANY:
            return Condition(key, False)
        sentence = say("{count} tables: broker and poll say different things.", count=differing)
        return Condition(key, True, Evidence(sentence), severity=Priority.MEDIUM)


def _silent(seconds: float, playing: int) -> bool:
    return playing > 1 and seconds >= _MUTE_SECONDS and seconds * playing >= _MUTE_TABLE_SECONDS

"""The rules about the console itself: a silent monitor looks exactly like a quiet floor."""

from collections.abc import Callable

from thrillmon.floor.alarms.journal import Evidence
from thrillmon.floor.alarms.kinds import AlarmKind, DesignRule
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.rules import CALM, UNTOLD, ConsoleRule, Finding, Number, Numbers
from thrillmon.floor.alarms.sights import ConsoleSight
from thrillmon.sentences import Sentence, say

CLOCKS_DIFFER = DesignRule("clocks_differ", say("The clocks differ, so that ages cannot be told."), 1800.0)

_GIGABYTE = 1e9


def _found(sentence: Sentence) -> Finding:
    return Finding(True, Evidence(sentence, source="console"))


def console_lag(sight: ConsoleSight, numbers: Numbers) -> Finding:
    """Messages come late."""
    if sight.lag is None:
        return UNTOLD
    if sight.lag <= numbers["longest_seconds"]:
        return CALM
    evidence = Evidence(say("Messages come {seconds:.0f} s late.", seconds=sight.lag), source="console")
    if abs(sight.skew or 0.0) > numbers["longest_seconds"]:
        # It counts from when the clocks agree again.
        return Finding(True, evidence, since=sight.now, suppressed=CLOCKS_DIFFER)
    return Finding(True, evidence)


def console_drops(sight: ConsoleSight, numbers: Numbers) -> Finding:
    """Messages were lost."""
    del numbers
    if sight.health.archive_failing:
        return _found(say("What is heard cannot be kept: the archive does not take it."))
    if sight.dropped_lately:
        return _found(say("{count} messages were lost within the last minute.", count=sight.dropped_lately))
    return CALM


def console_mute(sight: ConsoleSight, numbers: Numbers) -> Finding:
    """There is nothing to sound with."""
    del numbers
    if sight.health.audio is None:
        return UNTOLD
    return CALM if sight.health.audio else _found(say("This computer has no sound device."))


def console_clock(sight: ConsoleSight, numbers: Numbers) -> Finding:
    """Our clock and the studio's differ."""
    if sight.skew is None:
        return UNTOLD
    if abs(sight.skew) <= numbers["largest_seconds"]:
        return CALM
    if sight.skew > 0:
        return _found(say("The studio's clock is {seconds:.0f} s ahead of this computer's.", seconds=sight.skew))
    return _found(say("The studio's clock is {seconds:.0f} s behind this computer's.", seconds=-sight.skew))


def console_disk(sight: ConsoleSight, numbers: Numbers) -> Finding:
    """The disk of the archive is nearly full."""
    free = sight.health.disk_free_bytes
    if free is None:
        return UNTOLD
    if free >= numbers["least_gigabytes"] * _GIGABYTE:
        return CALM
    return _found(say("Only {free:.1f} GB are free where the archive lies.", free=free / _GIGABYTE))


def _rule(
    name: str,
    what: Sentence,
    response: Sentence,
    judge: Callable[[ConsoleSight, Numbers], Finding],
    *numbers: Number,
) -> ConsoleRule:
    kind = AlarmKind(name, what, response, Priority.MEDIUM, on_delay_seconds=10.0, off_delay_seconds=30.0)
    return ConsoleRule(kind, judge, numbers)


CONSOLE_RULES = (
    _rule(
        "console_lag",
        say("Messages come late"),
        say("Look at the network and at what else this computer does; move the console if it stays."),
        console_lag,
        Number("longest_seconds", 5.0, 1.0, 600.0, say("Seconds a message may take to get here.")),
    ),
    _rule(
        "console_drops",
        say("Messages are lost"),
        say("Watch the floor from another console and call IT: this one has gaps."),
        console_drops,
    ),
    _rule(
        "console_mute",
        say("No sound"),
        say("Plug in a loudspeaker or move the console: until then alarms can only be seen."),
        console_mute,
    ),
    _rule(
        "console_clock",
        say("Clocks differ"),
        say("Have the time service of this computer looked at; if it is right, tell the studio."),
        console_clock,
        Number("largest_seconds", 2.0, 0.5, 3600.0, say("Seconds the clocks may differ.")),
    ),
    _rule(
        "console_disk",
        say("Disk nearly full"),
        say("Free some space or shorten how long the archive keeps what it has."),
        console_disk,
        Number("least_gigabytes", 2.0, 0.1, 1000.0, say("Gigabytes that must be free.")),
    ),
)

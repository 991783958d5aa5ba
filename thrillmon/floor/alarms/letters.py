"""The words of the alarm machine: states by their letter, priorities, causes of a change, what the sound does."""

from enum import IntEnum, StrEnum


class Letter(StrEnum):
    """The state of an alarm. It is derived: I goes over H, H over G, G over the rest."""

    NORMAL = "A"
    UNACKNOWLEDGED = "B"
    ACKNOWLEDGED = "C"
    RETURNED = "D"
    """The condition is gone and nobody has acknowledged it."""
    LATCHED = "E"
    """As D, and it needs a reset after the acknowledgement."""
    LATCHED_ACKNOWLEDGED = "F"
    SHELVED = "G"
    """Set aside by a person for a while."""
    SUPPRESSED = "H"
    """Hidden by a design rule, such as maintenance."""
    OUT_OF_SERVICE = "I"


ACTIVE = frozenset(
    {
        Letter.UNACKNOWLEDGED,
        Letter.ACKNOWLEDGED,
        Letter.RETURNED,
        Letter.LATCHED,
        Letter.LATCHED_ACKNOWLEDGED,
    }
)
"""The letters of the active list."""

LATCHED = frozenset({Letter.LATCHED, Letter.LATCHED_ACKNOWLEDGED})
"""Here a reset is needed, by a person and with a note."""

HIDDEN = frozenset({Letter.SHELVED, Letter.SUPPRESSED, Letter.OUT_OF_SERVICE})
"""Here nothing is announced; what the condition does is evaluated and written down all the same."""


class Priority(IntEnum):
    """How soon a person must act."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3


class Cause(StrEnum):
    """What brought a change about, within the row of the transition table."""

    CONDITION = "condition"
    """It has held, or been gone, for as long as the delay asks."""
    REPEATED = "repeated"
    """It came so many times in so short a time."""
    EVENT = "event"
    """Something happened; a former one of its kind is over by that."""
    SEVERITY = "severity"
    """It has become worse."""
    REALARM = "realarm"
    """Acknowledged, and nothing was done for too long."""
    PERSON = "person"
    TIME_OVER = "time_over"
    """A shelf ended by its time."""
    ONE_SHOT = "one_shot"
    """A shelf ended because the condition it was for is gone."""
    RULE = "rule"
    """A design rule began or ended."""
    WATCHDOG = "watchdog"
    """A design rule held for longer than it may."""
    FEED = "feed"
    """Nobody tells how the condition stands, or somebody tells again."""
    RESTART = "restart"
    UNPROVEN = "unproven"
    """A shelf from before a restart that cannot be proven to hold still."""


class Sound(StrEnum):
    """What a change does to the sound of its occurrence."""

    NONE = "none"
    START = "start"
    STOP = "stop"

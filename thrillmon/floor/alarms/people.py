"""Who acts on alarms: users, what their role allows, how long a shelf may last, and refusals."""

from enum import Enum, StrEnum
from typing import NamedTuple

from thrillmon.floor.alarms.letters import Priority
from thrillmon.sentences import Sentence, say


class Role(StrEnum):
    """What somebody may do."""

    OPERATOR = "operator"
    SUPERVISOR = "supervisor"
    """May shelve High alarms, take alarms and tables out of service, and change the rules."""


class User(NamedTuple):
    """Somebody at the console."""

    name: str
    role: Role = Role.OPERATOR


class ShelfTime(Enum):
    """How long an alarm may be shelved. The value is in seconds; None: until the end of the shift."""

    MINUTES_5 = 300.0
    MINUTES_15 = 900.0
    MINUTES_30 = 1800.0
    HOUR = 3600.0
    SHIFT = None


LONGEST_SHIFT = 12 * 3600.0
"""No shift is longer, whatever its end is said to be."""


def no_shelf(user: User, priority: Priority) -> Sentence | None:
    """Return why somebody may not shelve an alarm of this priority; None when they may."""
    if priority is not Priority.HIGH:
        return None
    return _unless_supervisor(
        user,
        say(
            "Only a supervisor may shelve a High alarm, and {user} is on duty as an operator. Acknowledge it, or let a"
            " supervisor begin a shift (More).",
            user=user.name,
        ),
    )


def no_removal(user: User) -> Sentence | None:
    """Return why somebody may not take anything out of service; None when they may."""
    return _unless_supervisor(
        user,
        say(
            "Only a supervisor may take alarms out of service, and {user} is on duty as an operator. Shelve it for a"
            " while, or let a supervisor begin a shift (More).",
            user=user.name,
        ),
    )


def no_rules(user: User) -> Sentence | None:
    """Return why somebody may not change the rules; None when they may."""
    return _unless_supervisor(
        user,
        say(
            "Only a supervisor may change the rules, and {user} is on duty as an operator: let a supervisor begin a"
            " shift (More).",
            user=user.name,
        ),
    )


def _unless_supervisor(user: User, why_not: Sentence) -> Sentence | None:
    return None if user.role is Role.SUPERVISOR else why_not


class RefusedError(Exception):
    """What was asked for is not allowed now; the sentence says why and what to do first."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence

"""Who acts on alarms: users, what their role allows, how long a shelf may last, and refusals."""

from enum import Enum, StrEnum
from typing import NamedTuple

from thrillmon.sentences import Sentence


class Role(StrEnum):
    """What somebody may do."""

    OPERATOR = "operator"
    SUPERVISOR = "supervisor"
    """May shelve High alarms and take alarms and tables out of service."""


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


class RefusedError(Exception):
    """What was asked for is not allowed now; the sentence says why and what to do first."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence

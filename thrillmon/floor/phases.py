"""The phases a table can be in, in the words of the `floor` command."""

from enum import StrEnum


class Phase(StrEnum):
    """What a table is doing; the value is what `thrillmon floor --json` prints."""

    BETTING = "betting"
    CLOSED = "closed"
    """No more bets; the cards, wheel or dice are to come."""
    PLAYING = "playing"
    FINISHED = "finished"
    CANCELLED = "cancelled"
    CHANGING_SHOE = "changing_shoe"
    IDLE = "idle"
    """No round is running: between rounds, in maintenance, or closed."""
    UNKNOWN = "unknown"
    """Nothing fresh says what the table is doing."""


RUNNING = frozenset({Phase.BETTING, Phase.CLOSED, Phase.PLAYING})

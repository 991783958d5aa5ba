"""The signs of the jackpot pane: what a mark says, and how loud it is."""

from enum import IntEnum, StrEnum

from thrillmon.floor.happenings import Fall, Happened, Happening
from thrillmon.floor.jackpot_queries import Doubt, PotSeen
from thrillmon.floor.pots import Draw, Standing
from thrillmon.floor.tap_events import Win

# What has happened is news for so long; after that its sign is grey.
NEWS_SECONDS = 900.0


class Sign(StrEnum):
    """Each has a shape of its own."""

    WITHHELD = "withheld"
    PAYOUT_ERROR = "payout_error"
    FALL = "fall"
    UNHEARD = "unheard"
    """A pot was lower after a silence than before it."""
    WIN = "win"
    COMMUNITY = "community"
    RAFFLE = "raffle"
    SWITCH = "switch"
    BONUS = "bonus"
    DROP = "drop"
    ERROR = "error"
    STALE = "stale"
    UNKNOWN = "unknown"
    REPLACED = "replaced"
    GONE = "gone"
    DUE = "due"
    """A raffle whose time is over without a draw."""


class Loudness(IntEnum):
    """Grey, or the colour of an alarm's priority."""

    QUIET = 0
    MEDIUM = 1
    HIGH = 2


GRAVE = frozenset({Sign.WITHHELD, Sign.PAYOUT_ERROR, Sign.FALL})
"""What a person has to look at, or had to."""


def sign_of(happening: Happening) -> Sign:
    """Return the sign of something that happened."""
    match happening.what:
        case Happened.WIN | Happened.RAFFLE if happening.withheld:
            return Sign.WITHHELD
        case Happened.WIN:
            shared = isinstance(happening.event, Win) and happening.event.community
            return Sign.COMMUNITY if shared else Sign.WIN
        case Happened.RAFFLE:
            return Sign.RAFFLE
        case Happened.FALL:
            return Sign.UNHEARD if isinstance(happening.event, Fall) and happening.event.unheard else Sign.FALL
        case Happened.SWITCH:
            return Sign.SWITCH
        case Happened.PAYOUT_ERROR:
            return Sign.PAYOUT_ERROR
        case Happened.BONUS:
            return Sign.BONUS
        case Happened.DROP:
            return Sign.DROP
        case Happened.ERROR:
            return Sign.ERROR


def gravity(happening: Happening) -> Loudness:
    """Say how much a person has to look at something, whenever it happened."""
    if happening.withdrawn:
        return Loudness.QUIET
    match sign_of(happening):
        case Sign.WITHHELD:
            return Loudness.HIGH
        case Sign.PAYOUT_ERROR | Sign.FALL:
            return Loudness.MEDIUM
        case _:
            return Loudness.QUIET


def loudness(happening: Happening, now: float) -> Loudness:
    """Say how loud its sign is now: what is no longer news, or was not when it was told, is grey."""
    news = not happening.replayed and now - happening.at < NEWS_SECONDS
    return gravity(happening) if news else Loudness.QUIET


def sign_of_pot(seen: PotSeen) -> Sign | None:
    """Return the sign at the head of a pot's row; None when there is nothing to say."""
    of = seen.pot.of
    if seen.news is not None:
        return sign_of(seen.news)
    if of.standing is Standing.REPLACED:
        return Sign.REPLACED
    if seen.doubt is Doubt.UNKNOWN:
        return Sign.UNKNOWN
    if of.standing is Standing.GONE:
        return Sign.GONE
    if seen.doubt is Doubt.STALE:
        return Sign.STALE
    if seen.withheld:
        return Sign.WITHHELD
    return Sign.DUE if of.draw is Draw.DUE else None

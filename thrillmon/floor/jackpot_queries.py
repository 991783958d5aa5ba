"""What a query can ask about a pot as it is now; the filter of the jackpot pane."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from thrillmon.floor.happenings import Happened, Happening
from thrillmon.floor.pots import Draw, PotNow, Standing
from thrillmon.floor.queries import Field, Kind, Language


class Doubt(StrEnum):
    """Whether a pot's values may be believed."""

    NONE = "none"
    STALE = "stale"
    """Nobody confirms them now; they are drawn as old."""
    UNKNOWN = "unknown"
    """The link has been gone for so long that they are only the last known ones."""


class PotSeen(NamedTuple):
    """A pot with what happened to it.

    win: its newest win, if that is still remembered.  news: the gravest thing of the last minutes that a person should
    look at; None when nothing did.
    """

    pot: PotNow
    doubt: Doubt
    win: Happening | None = None
    news: Happening | None = None

    @property
    def withheld(self) -> bool:
        """Whether its newest win was withheld."""
        return self.win is not None and self.win.withheld and not self.win.withdrawn


def doubt_of(pot: PotNow, *, linked: bool) -> Doubt:
    """Judge a pot. linked: what the tap says counts as heard now."""
    if linked:
        return Doubt.STALE if pot.stale else Doubt.NONE
    return Doubt.UNKNOWN if pot.stale else Doubt.STALE


def plain_brand(brand: str) -> str:
    """Return a brand without its operator."""
    return brand.rpartition(":")[2]


def _brands(seen: PotSeen) -> Iterable[str]:
    """Return brands in both forms, so that brand=lucky-bay and brand=acme-group:lucky-bay both work."""
    return [form for brand in seen.pot.of.brands for form in (brand, plain_brand(brand))]


def _news(what: Happened, seen: PotSeen) -> bool:
    return seen.news is not None and seen.news.what is what


def _words(seen: PotSeen) -> Iterable[str]:
    of = seen.pot.of
    return [*filter(None, (of.name, seen.pot.key.pot, of.instance, of.currency)), *of.brands, *of.sources]


POTS: Language[PotSeen] = Language(
    {
        "jackpot": Field(Kind.NAME, lambda seen: seen.pot.of.name or None),
        "pot": Field(Kind.CODE, lambda seen: seen.pot.key.pot),
        "instance": Field(Kind.CODE, lambda seen: seen.pot.of.instance),
        "brand": Field(Kind.CODE, _brands),
        "source": Field(Kind.CODE, lambda seen: seen.pot.of.sources),
        "currency": Field(Kind.CODE, lambda seen: seen.pot.of.currency or None),
        "status": Field(Kind.CODE, lambda seen: seen.pot.of.status or None),
        "amount": Field(Kind.AMOUNT, lambda seen: str(seen.pot.value.amount)),
        "growth": Field(Kind.AMOUNT, lambda seen: None if seen.pot.growth is None else str(seen.pot.growth)),
        "age": Field(Kind.NUMBER, lambda seen: seen.pot.age),
        "remaining": Field(Kind.NUMBER, lambda seen: seen.pot.of.countdown if seen.pot.of.raffle else None),
        "raffle": Field(Kind.FLAG, lambda seen: seen.pot.of.raffle),
        "due": Field(Kind.FLAG, lambda seen: seen.pot.of.draw is Draw.DUE),
        "stale": Field(Kind.FLAG, lambda seen: seen.doubt is not Doubt.NONE),
        "unknown": Field(Kind.FLAG, lambda seen: seen.doubt is Doubt.UNKNOWN),
        "replaced": Field(Kind.FLAG, lambda seen: seen.pot.of.standing is Standing.REPLACED),
        "gone": Field(Kind.FLAG, lambda seen: seen.pot.of.standing is Standing.GONE),
        "won": Field(Kind.FLAG, lambda seen: seen.win is not None),
        "withheld": Field(Kind.FLAG, lambda seen: seen.withheld),
        "unpaid": Field(Kind.FLAG, lambda seen: _news(Happened.PAYOUT_ERROR, seen)),
        "fell": Field(Kind.FLAG, lambda seen: _news(Happened.FALL, seen)),
    },
    _words,
)
"""Numbers are seconds; amount and growth (per hour) are in the pot's own currency."""

"""Jackpot instances and their pots: what was told last, since when, and what of it still holds."""

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from thrillmon.floor.amounts import Money
from thrillmon.floor.curves import Curve, Point
from thrillmon.floor.tap_events import InstanceUpdate, PotTicker

# Updates come every few seconds; silence of this length means old values, not a dead link.
STALE_AFTER = 30.0

# Quiet for this long and replaced by nobody: the jackpot is over, or closed for the time being.
GONE_AFTER = 600.0

# Updates by another clock or on another way may overtake each other by so much; more, and the clock was set.
_OVERTAKING = 60.0

# Values are binary floats where they come from: less than this is no fall.
_SMALLEST_FALL = Decimal("0.005")


class PotKey(NamedTuple):
    """The identity of a pot."""

    instance: str
    pot: str


class JackpotMoment(NamedTuple):
    """What time it is. server: by ThrillConnect's clock, as far as known."""

    now: float
    server: float


class Standing(StrEnum):
    """What is known of an instance now."""

    LIVE = "live"
    STALE = "stale"
    """Not confirmed for 30 seconds: its values are old."""
    REPLACED = "replaced"
    """Its pots were moved to another instance."""
    GONE = "gone"
    """Not confirmed for ten minutes."""


class Draw(StrEnum):
    """Where a raffle stands."""

    NONE = "none"
    """It is no raffle."""
    OPEN_ENDED = "open_ended"
    RUNNING = "running"
    DUE = "due"
    """Its time is over and no draw was heard."""
    DRAWN = "drawn"


class InstanceNow(NamedTuple):
    """An instance as it is now.

    name: "" until a win has told it.  confirmed: when it was last heard of, by our clock; age: seconds since then.
    countdown: seconds to the end of a raffle, negative when it is over; None without an end.
    replaces, replaced_by: the other side of a model switch; "" without one.
    """

    instance: str
    name: str
    currency: str
    raffle: bool
    status: str
    brands: tuple[str, ...]
    sources: tuple[str, ...]
    standing: Standing
    confirmed: float
    age: float
    updated: float | None
    starts: float | None
    ends: float | None
    draw: Draw
    countdown: float | None
    replaces: str
    replaced_by: str


class PotNow(NamedTuple):
    """A pot as it is now.

    growth: what an hour adds at the present pace, in the pot's currency; None while unknown.
    confirmed, age, stale: as for its instance, but of this pot alone.  last_win: number of its newest win; 0 for none.
    """

    key: PotKey
    of: InstanceNow
    value: Money
    progressive: bool | None
    growth: Decimal | None
    confirmed: float
    age: float
    stale: bool
    curve: tuple[Point, ...]
    last_win: int


class Descent(NamedTuple):
    """A pot came down from one update to the next. unheard: too long nothing was heard in between."""

    before: Decimal
    after: Decimal
    unheard: bool


class Pot:
    """A pot of an instance."""

    def __init__(self, ticker: PotTicker, at: float) -> None:
        self.progressive = ticker.progressive
        self.value = ticker.value
        self.confirmed = at
        self.curve = Curve()
        self.last_win = 0
        self.fell_at = 0.0
        """When it last came down, by our clock."""
        self.curve.add(Point(at, ticker.value))

    def hear(self, ticker: PotTicker, at: float, *, gap: bool) -> Descent | None:
        """Take a new value in; return how it fell, if it did."""
        gap = gap or at - self.confirmed > STALE_AFTER
        before, self.value = self.value, ticker.value
        self.confirmed = at
        if ticker.progressive is not None:
            self.progressive = ticker.progressive
        self.curve.add(Point(at, ticker.value, gap))
        if before - ticker.value > max(_SMALLEST_FALL, before.copy_abs() / 10**9):
            self.fell_at = at
            return Descent(before, ticker.value, gap)
        return None


class Instance:
    """A jackpot instance. first_heard, confirmed: Unix seconds by our clock."""

    def __init__(self, update: InstanceUpdate, at: float) -> None:
        self.told = update
        self.first_heard = at
        self.confirmed = at
        self.heard = 0
        self.name = ""
        self.drawn_at: float | None = None
        self.replaces = ""
        self.replaced_by = ""
        self.switched = 0
        """Number of the happening that told of its switch."""
        self.pots: dict[str, Pot] = {}
        self.sent: float | None = None
        """When its newest update was sent, by the server's clock."""

    @property
    def raffle(self) -> bool:
        """Whether it is a raffle; releases before 202501-1 do not say."""
        return self.told.kind.lower() == "raffle"

    def overtaken(self, sent: float | None) -> bool:
        """Say whether an update sent then is older than what is known already."""
        return sent is not None and self.sent is not None and 0 < self.sent - sent < _OVERTAKING

    def hear(self, update: InstanceUpdate, at: float, sent: float | None, *, gap: bool) -> dict[str, Descent]:
        """Take an update in; return the pots that fell. gap: nothing could be heard for a while before."""
        self.sent = sent if sent is not None else self.sent
        # In another currency the values have nothing to do with those before.
        recoined = update.currency != self.told.currency
        if self.drawn_at is not None and update.ends is not None and update.ends != self.told.ends:
            self.drawn_at = None  # a recurring raffle has begun anew
        self.told = update
        self.confirmed = at
        self.heard += 1
        fell: dict[str, Descent] = {}
        for ticker in update.pots:
            pot = self.pots.get(ticker.pot)
            if pot is None or recoined:
                self.pots[ticker.pot] = Pot(ticker, at)
                continue
            descent = pot.hear(ticker, at, gap=gap)
            if descent is not None:
                fell[ticker.pot] = descent
        return fell

    def shift_clock(self, seconds: float) -> None:
        """Note that our clock was set by so many seconds."""
        self.first_heard += seconds
        self.confirmed += seconds
        for pot in self.pots.values():
            pot.confirmed += seconds
            pot.curve.shift_clock(seconds)

    def standing(self, now: float) -> Standing:
        """Return what is known of it now."""
        age = now - self.confirmed
        if age <= STALE_AFTER:
            return Standing.LIVE
        if self.replaced_by:
            return Standing.REPLACED
        return Standing.STALE if age <= GONE_AFTER else Standing.GONE

    def read(self, instance: str, moment: JackpotMoment) -> InstanceNow:
        """Return it as it is now."""
        told = self.told
        countdown = told.ends - moment.server if told.ends is not None else None
        return InstanceNow(
            instance=instance,
            name=self.name,
            currency=told.currency,
            raffle=self.raffle,
            status=told.status,
            brands=told.brands,
            sources=told.sources,
            standing=self.standing(moment.now),
            confirmed=self.confirmed,
            age=max(0.0, moment.now - self.confirmed),
            updated=told.updated,
            starts=told.starts,
            ends=told.ends,
            draw=self._draw(countdown),
            countdown=countdown,
            replaces=self.replaces,
            replaced_by=self.replaced_by,
        )

    def read_pot(self, key: PotKey, moment: JackpotMoment) -> PotNow:
        """Return one of its pots as it is now. Raises KeyError for one it never had."""
        pot = self.pots[key.pot]
        age = max(0.0, moment.now - pot.confirmed)
        return PotNow(
            key=key,
            of=self.read(key.instance, moment),
            value=Money(pot.value, self.told.currency),
            progressive=pot.progressive,
            growth=pot.curve.growth(moment.now),
            confirmed=pot.confirmed,
            age=age,
            stale=age > STALE_AFTER,
            curve=pot.curve.points,
            last_win=pot.last_win,
        )

    def _draw(self, countdown: float | None) -> Draw:
        if not self.raffle:
            return Draw.NONE
        if self.drawn_at is not None:
            return Draw.DRAWN
        if countdown is None:
            return Draw.OPEN_ENDED
        return Draw.RUNNING if countdown > 0 else Draw.DUE

"""What ThrillConnect tells of: the events of all its releases as plain values."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from thrillmon.floor.amounts import Money


class PotTicker(NamedTuple):
    """A pot as it stands; value is in the currency of its instance."""

    pot: str
    progressive: bool | None
    value: Decimal


@dataclass(frozen=True, slots=True)
class InstanceUpdate:
    """A jackpot instance and its pots (JackpotUpdate).

    kind: "Jackpot", "Raffle", or "" from releases before 202501-1.  brands: paths such as operator:brand; empty: not
    said.  updated, starts, ends: Unix seconds by the server's clock.
    """

    instance: str
    currency: str
    pots: tuple[PotTicker, ...]
    brands: tuple[str, ...]
    sources: tuple[str, ...]
    status: str
    kind: str
    updated: float | None
    starts: float | None
    ends: float | None


class Payout(NamedTuple):
    """What one winner gets; money is None when it was not sent."""

    player: str
    brand: str
    money: Money | None


@dataclass(frozen=True, slots=True)
class Rates:
    """Units of each currency for one unit of basis, as they were at the time of a win (currency_multipliers)."""

    brand: str
    basis: str
    multipliers: dict[str, Decimal]


@dataclass(frozen=True, slots=True)
class Win:
    """Somebody won a pot (WinEvent).

    money: in the jackpot's currency; None when the release does not send amounts.  amounts: the same win in all
    currencies that were sent.  withheld: None when not said.  seed: what the pot restarts from.
    """

    instance: str
    pot: str
    name: str
    currency: str
    brand: str
    player: str
    source: str
    at: float | None
    money: Money | None
    amounts: tuple[Money, ...]
    rates: Rates | None
    withheld: bool | None
    community: tuple[Payout, ...]
    games: tuple[str, ...]
    seed: Decimal | None
    seed_deficit: Decimal | None


@dataclass(frozen=True, slots=True)
class RaffleWin:
    """A raffle was drawn (RaffleWinEvent). withheld: one word for the whole draw; None when not said."""

    instance: str
    name: str
    currency: str
    brand: str
    at: float | None
    winners: tuple[Payout, ...]
    rates: Rates | None
    withheld: bool | None


@dataclass(frozen=True, slots=True)
class OptIn:
    """A player opted in or out (OptInEvent). The currency of the two values is not told."""

    instance: str
    player: str
    external_player: str
    brand: str
    opted_in: bool | None
    preferred: Decimal | None
    contributions: int | None
    contributed: Decimal | None
    updated: float | None


@dataclass(frozen=True, slots=True)
class PayoutError:
    """Parts of a community win could not be paid (CommunityPayoutErrorEvent). failed: how many payouts."""

    instance: str
    game_round: str
    credit: str
    failed: int


class BonusChange(StrEnum):
    """What became of a freebet."""

    ADDED = "PlayerBonusAdded"
    REMOVED = "PlayerBonusRemoved"
    UPDATED = "PlayerBonusUpdated"
    CONSUMED = "PlayerBonusConsumed"
    EXPIRED = "PlayerBonusExpired"


@dataclass(frozen=True, slots=True)
class Bonus:
    """A freebet of a player (PlayerBonus*).

    count, used: of freebets at a fixed stake, each worth money.  With a variable stake money is the whole amount and
    spent what is used of it.
    """

    change: BonusChange
    bonus: str
    bonus_instance: str
    promo: str
    name: str
    state: str
    form: str
    money: Money | None
    spent: Money | None
    count: int | None
    used: int | None
    awarded: float | None
    expires: float | None
    consumed: float | None


@dataclass(frozen=True, slots=True)
class DropWin:
    """A reward of a campaign (CampaignDropWin)."""

    reward: str
    name: str
    money: Money | None
    valid_from: float | None
    valid_to: float | None


class Tickets(NamedTuple):
    """What a player holds in a raffle. cost: its currency is not told."""

    instance: str
    player: str
    brand: str
    number: int | None
    cost: Decimal | None


@dataclass(frozen=True, slots=True)
class TicketReply:
    """The answer about raffle tickets (PlayerRaffleTicketResponse)."""

    tickets: tuple[Tickets, ...]


@dataclass(frozen=True, slots=True)
class ServerError:
    """ThrillConnect complains (msg_type Error). text: its payload as compact JSON, cut."""

    name: str
    text: str


TapEvent = InstanceUpdate | Win | RaffleWin | OptIn | PayoutError | Bonus | DropWin | TicketReply | ServerError

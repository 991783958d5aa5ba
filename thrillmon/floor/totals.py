"""What all pots of a brand are worth together, per currency and never across currencies."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from thrillmon.floor.pots import STALE_AFTER, Instance, Standing


@dataclass(slots=True)
class Total:
    """The pots of a brand in one currency.

    brand: as operator:brand; "" for instances that name no brand.  jackpots, raffles: the sums of what was confirmed
    in the last 30 seconds.  stale: the sum of values older than that, which may be wrong by now.
    pots, stale_pots: how many pots these are.
    """

    brand: str
    currency: str
    jackpots: Decimal = field(default=Decimal(0))
    raffles: Decimal = field(default=Decimal(0))
    stale: Decimal = field(default=Decimal(0))
    pots: int = 0
    stale_pots: int = 0


def totals(instances: Mapping[str, Instance], now: float) -> list[Total]:
    """Return the totals by brand and currency.

    A pot that several brands share counts for each of them: its players may all win it. Instances that were replaced
    or not heard of for ten minutes are left out.
    """
    found: dict[tuple[str, str], Total] = {}
    for instance in instances.values():
        if instance.standing(now) in (Standing.REPLACED, Standing.GONE):
            continue
        currency = instance.told.currency
        for brand in instance.told.brands or ("",):
            total = found.setdefault((brand, currency), Total(brand, currency))
            for pot in instance.pots.values():
                if now - pot.confirmed > STALE_AFTER:
                    total.stale += pot.value
                    total.stale_pots += 1
                    continue
                total.pots += 1
                if instance.raffle:
                    total.raffles += pot.value
                else:
                    total.jackpots += pot.value
    return [found[key] for key in sorted(found)]

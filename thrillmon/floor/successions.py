"""Find model switches: an instance that goes quiet while another appears in its place, without any win."""

from collections.abc import Mapping

from thrillmon.floor.pots import STALE_AFTER, Instance

# The successor appears within so many seconds before or after the last word of the one it replaces.
_BEFORE, _AFTER = 10.0, 60.0

# Told once only, an instance has hardly lived.
_FEWEST_UPDATES = 2

_GIVEN_UP_AFTER = 180.0


def find_successors(instances: Mapping[str, Instance], now: float) -> list[tuple[str, str]]:
    """Return pairs of an instance that went quiet and the one that carries on for it.

    Raffles are never switched. The successor is for the same brands in the same currency; of several, the one with
    the most pots of the same names.
    """
    quiet = [
        (key, instance)
        for key, instance in instances.items()
        if STALE_AFTER < now - instance.confirmed <= _GIVEN_UP_AFTER
        and not instance.replaced_by
        and not instance.raffle
        and instance.heard >= _FEWEST_UPDATES
    ]
    if not quiet:
        return []
    found: list[tuple[str, str]] = []
    taken: set[str] = set()
    for key, former in quiet:
        fitting = [
            (other, instance)
            for other, instance in instances.items()
            if other not in taken and not instance.replaces and _carries_on(instance, former)
        ]
        if not fitting:
            continue
        best, _ = max(fitting, key=lambda one: _likeness(one[1], former))
        taken.add(best)
        found.append((key, best))
    return found


def _carries_on(instance: Instance, former: Instance) -> bool:
    return (
        instance is not former
        and not instance.raffle
        and instance.first_heard > former.first_heard
        and -_BEFORE <= instance.first_heard - former.confirmed <= _AFTER
        and instance.confirmed > former.confirmed
        and instance.told.currency == former.told.currency
        and sorted(instance.told.brands) == sorted(former.told.brands)
    )


def _likeness(instance: Instance, former: Instance) -> tuple[int, float]:
    shared = len(instance.pots.keys() & former.pots.keys())
    return shared, -abs(instance.first_heard - former.confirmed)

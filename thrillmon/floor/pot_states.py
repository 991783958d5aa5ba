"""Everything a jackpot instance is at one moment, as plain values that can be kept and taken up again."""

from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from thrillmon.floor.curves import Point
from thrillmon.floor.pots import Instance, Pot, PotKey
from thrillmon.floor.tap_events import InstanceUpdate, PotTicker


class PotState(NamedTuple):
    """A pot. confirmed: Unix seconds by our clock.  falls: points of its curve around falls since it was kept last."""

    pot: str
    value: Decimal
    confirmed: float
    progressive: bool | None
    falls: tuple[Point, ...] = ()


class InstanceState(NamedTuple):
    """An instance with its pots. told: its newest update, without the pots.  See Instance for the rest."""

    told: InstanceUpdate
    first_heard: float
    confirmed: float
    heard: int
    name: str
    drawn_at: float | None
    replaces: str
    replaced_by: str
    sent: float | None
    pots: tuple[PotState, ...]


def state_of(instance: Instance, since: float) -> InstanceState:
    """Return an instance as it is. since: when it was kept last; falls since then are told with it."""
    return InstanceState(
        replace(instance.told, pots=()),
        instance.first_heard,
        instance.confirmed,
        instance.heard,
        instance.name,
        instance.drawn_at,
        instance.replaces,
        instance.replaced_by,
        instance.sent,
        tuple(
            PotState(name, pot.value, pot.confirmed, pot.progressive, _falls(pot, since))
            for name, pot in instance.pots.items()
        ),
    )


def instance_of(state: InstanceState, curves: dict[PotKey, list[Point]]) -> Instance:
    """Return the instance that was kept. curves: the courses of pots up to then, oldest first."""
    instance = Instance(state.told, state.first_heard)
    instance.confirmed = state.confirmed
    instance.heard = state.heard
    instance.name = state.name
    instance.drawn_at = state.drawn_at
    instance.replaces, instance.replaced_by = state.replaces, state.replaced_by
    instance.sent = state.sent
    for kept in state.pots:
        ticker = PotTicker(kept.pot, kept.progressive, kept.value)
        course = curves.get(PotKey(state.told.instance, kept.pot)) or [Point(kept.confirmed, kept.value)]
        pot = instance.pots[kept.pot] = Pot(ticker, course[0].at)
        pot.curve.clear()
        for point in course:
            pot.curve.add(point)
        pot.confirmed = kept.confirmed
    return instance


def _falls(pot: Pot, since: float) -> tuple[Point, ...]:
    if pot.fell_at < since:
        return ()
    points = pot.curve.since(since)
    found: dict[float, Point] = {}
    for place in range(1, len(points)):
        if points[place].value < points[place - 1].value:
            found.update((one.at, one) for one in points[place - 1 : place + 1])
    return tuple(found.values())

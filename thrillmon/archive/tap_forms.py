"""How jackpots and what happens to them are written down: JSON in which every amount stays the text that spells it."""

import json
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

import zstandard
from pydantic import TypeAdapter

from thrillmon.floor.curves import Point
from thrillmon.floor.happenings import Happening
from thrillmon.floor.pot_states import InstanceState, PotState
from thrillmon.floor.pots import PotKey

HAPPENING: TypeAdapter[Happening] = TypeAdapter(Happening)
_STATES: TypeAdapter[tuple[InstanceState, ...]] = TypeAdapter(tuple[InstanceState, ...])

_LEVEL = 3

# What a damaged length may claim at most.
_LARGEST = 64 << 20


class PotValue(NamedTuple):
    """A pot at the time of a stand. points: the values around falls before it, and its own, oldest first."""

    key: PotKey
    points: list[Point]


def pack_stand(at: float, states: Sequence[InstanceState]) -> tuple[bytes, bytes]:
    """Return everything about the jackpots, and the values of their pots alone."""
    values = [
        [
            state.told.instance,
            [
                [
                    pot.pot,
                    [[round(one.at - at, 1), str(one.value)] for one in _course(pot)],
                ]
                for pot in state.pots
            ],
        ]
        for state in states
    ]
    bare = tuple(state._replace(pots=tuple(pot._replace(falls=()) for pot in state.pots)) for state in states)
    packer = zstandard.ZstdCompressor(level=_LEVEL)
    return packer.compress(_STATES.dump_json(bare)), packer.compress(json.dumps(values, separators=(",", ":")).encode())


def states_of(packed: bytes) -> tuple[InstanceState, ...]:
    """Return the jackpots of a stand. Raises ValueError for what is damaged."""
    return _STATES.validate_json(_unpacked(packed))


def values_of(at: float, packed: bytes) -> Iterator[PotValue]:
    """Give the pots of a stand. Raises ValueError for what is damaged."""
    for instance, pots in json.loads(_unpacked(packed)):
        for pot, points in pots:
            yield PotValue(PotKey(instance, pot), [Point(at + before, Decimal(value)) for before, value in points])


def _course(pot: PotState) -> tuple[Point, ...]:
    return (*pot.falls, Point(pot.confirmed, pot.value))


def _unpacked(packed: bytes) -> bytes:
    try:
        if zstandard.frame_content_size(packed) > _LARGEST:
            raise ValueError("too large")
        return zstandard.ZstdDecompressor().decompress(packed)
    except zstandard.ZstdError as error:
        raise ValueError(str(error)) from None

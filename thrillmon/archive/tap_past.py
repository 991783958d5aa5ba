"""Look back at the jackpots: how they stood at a second, their curves up to then, and what had happened by then."""

import logging
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from pydantic import ValidationError

from thrillmon.archive.failures import Broken
from thrillmon.archive.files import day_of
from thrillmon.archive.readers import Readers
from thrillmon.archive.tap_forms import HAPPENING, states_of, values_of
from thrillmon.archive.tap_pages import block_of, opened
from thrillmon.floor.curves import KEEP_SECONDS, Point
from thrillmon.floor.happenings import MOST_HAPPENINGS, Happening
from thrillmon.floor.pot_states import InstanceState
from thrillmon.floor.pots import STALE_AFTER, PotKey
from thrillmon.floor.taps import TapFrame

log = logging.getLogger(__name__)

# How often the jackpots are kept as they stand.
STAND_SECONDS = 60.0

# Of curves the last half hour is read as it is kept; of what is older less, as it is shown smaller.
_STEPS = ((1800.0, STAND_SECONDS), (6 * 3600.0, 360.0), (KEEP_SECONDS, 1800.0))

# Beyond this many frames after a stand nobody waits; at 100 frames a second there are 6,000.
MOST_FRAMES = 20_000


class KnownHappening(NamedTuple):
    """What had happened. run, number: who it is among what was kept."""

    run: str
    number: int
    happening: Happening


@dataclass(slots=True)
class JackpotPast:
    """The jackpots at a second. at, stood_at: Unix seconds by our clock; stood_at: of the states, None without any.

    frames: what was heard since, up to the second.
    """

    at: float
    stood_at: float | None = None
    states: Sequence[InstanceState] = ()
    curves: dict[PotKey, list[Point]] = field(default_factory=dict[PotKey, list[Point]])
    frames: list[TapFrame] = field(default_factory=list[TapFrame])
    happenings: list[KnownHappening] = field(default_factory=list[KnownHappening])


def jackpots_at(readers: Readers, at: float, *, with_frames: bool = True) -> JackpotPast:
    """Return the jackpots at a second of our clock. Raises an ArchiveFailure."""
    past = JackpotPast(at)
    today = day_of(at)
    values: list[tuple[float, float, bytes]] = []
    known: dict[tuple[str, int], tuple[float, str]] = {}
    for day in [day for day in readers.files.tap_days() if today - 1 <= day <= today]:
        with opened(readers, day) as connection:
            if connection is None:
                continue
            values += _values(connection, at)
            for run, number, when, body in connection.execute(
                "SELECT run, number, known, body FROM happenings WHERE known <= ? AND at > ? ORDER BY known",
                (at, at - KEEP_SECONDS),
            ):
                known[run, number] = when, body
            stand = connection.execute(
                "SELECT at, instances FROM stands WHERE at <= ? ORDER BY at DESC LIMIT 1", (at,)
            ).fetchone()
            if stand is not None and at - stand[0] <= KEEP_SECONDS:
                try:
                    past.states, past.stood_at = states_of(stand[1]), stand[0]
                except (ValueError, ValidationError) as error:
                    log.warning("A stand of the jackpots cannot be read: %s", error)
            if with_frames:
                since = at - STAND_SECONDS * 2 if past.stood_at is None else past.stood_at
                past.frames += _frames(readers, connection, since, at)
    past.curves = _curves(values)
    past.happenings = _happenings(known)
    del past.frames[:-MOST_FRAMES]
    return past


def _values(connection: sqlite3.Connection, at: float) -> list[tuple[float, float, bytes]]:
    """Return the stands of which curves are made, oldest first: time, seconds to the next, values."""
    times = [
        row[0]
        for row in connection.execute(
            "SELECT at FROM stands WHERE at <= ? AND at > ? ORDER BY at DESC", (at, at - KEEP_SECONDS)
        )
    ]
    chosen: list[tuple[float, float]] = []
    for time in times:
        step = next((step for reach, step in _STEPS if at - time <= reach), _STEPS[-1][1])
        # Half a step of tolerance: stands are not kept at round seconds.
        if not chosen or chosen[-1][0] - time >= step - STAND_SECONDS / 2:
            chosen.append((time, step))
    found: list[tuple[float, float, bytes]] = []
    for time, step in reversed(chosen):
        row = connection.execute("SELECT pots FROM stands WHERE at = ?", (time,)).fetchone()
        if row is not None:
            found.append((time, step, row[0]))
    return found


def _curves(values: list[tuple[float, float, bytes]]) -> dict[PotKey, list[Point]]:
    curves: dict[PotKey, list[Point]] = {}
    older = STAND_SECONDS
    for at, step, packed in values:
        # How far it is from the one before depends on how old that one is.
        longest, older = older + STAND_SECONDS + STALE_AFTER, step
        try:
            for key, points in values_of(at, packed):
                curve = curves.setdefault(key, [])
                for point in points:
                    if not curve or point.at > curve[-1].at:
                        # Nobody knows how it went in between.
                        gap = bool(curve) and point.at - curve[-1].at > longest
                        curve.append(Point(point.at, point.value, gap))
        except (ValueError, TypeError, ArithmeticError) as error:
            log.warning("The values of jackpots cannot be read: %s", error)
    return curves


def _frames(readers: Readers, connection: sqlite3.Connection, since: float, at: float) -> list[TapFrame]:
    found: list[TapFrame] = []
    for (packed,) in connection.execute(
        "SELECT packed FROM blocks WHERE last > ? AND first <= ? ORDER BY block", (since, at)
    ):
        readers.check()
        try:
            block = block_of(packed)
        except Broken:
            continue
        deliveries = (block.delivery(slot) for slot in range(len(block)))
        found += [TapFrame(one.body, one.received) for one in deliveries if since < one.received <= at]
    return found


def _happenings(known: dict[tuple[str, int], tuple[float, str]]) -> list[KnownHappening]:
    found: list[KnownHappening] = []
    for (run, number), (_, body) in known.items():
        try:
            found.append(KnownHappening(run, number, HAPPENING.validate_json(body)))
        except ValidationError as error:
            log.warning("What happened to a jackpot cannot be read: %s", error)
    found.sort(key=lambda one: (one.happening.at, one.number))
    return found[-MOST_HAPPENINGS:]

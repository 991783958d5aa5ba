"""Worlds for these tests, and what is read off their events."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

from google.protobuf.timestamp_pb2 import Timestamp

from thrillmon.studio.book import Event
from thrillmon.studio.play.world import World
from thrillmon.studio.scripts import Script, parse_script
from thrillmon.wire.recorder.provider_pb2 import GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord, Step

START = 1_800_000_000.0
"""When the worlds of these tests start, in Unix seconds; 2027-01-15 08:00 UTC."""

HOUR = 3600.0

BACCARAT, ROULETTE, WHEEL = "STUDIO-BA-LBAC01DEMO", "STUDIO-RL-LRLC01DEMO", "STUDIO-LW-LLWR01DEMO"
"""The first three tables."""

FINISH = "NOTIFY_ROUND_FINISH"


def world(**options: Any) -> World:
    """Return a world in which nothing goes wrong by itself, unless options say otherwise."""
    return World(**{"start": START, "mishaps": 0.0, **options})


def events(played: World, until: float, since: float = 0.0) -> list[Event]:
    """Return the events of these seconds after the start; those before `since` are played and dropped."""
    if since:
        played.advance(START + since)
    return played.advance(START + until)


def watch(played: World, until: float, pace: float = 600.0) -> Iterator[Event]:
    """Yield the events until so many seconds after the start, without keeping them all."""
    seconds = 0.0
    while seconds < until:
        seconds = min(until, seconds + pace)
        yield from played.advance(START + seconds)


def read(event: Event) -> GameProvide | ShiftRecord | ShoeRecord | RoundRecord:
    """Return the body of an honest event."""
    assert event.kind is not None
    for prefix, body_class in (
        ("NOTIFY_GAME_", GameProvide),
        ("NOTIFY_SHIFT_", ShiftRecord),
        ("NOTIFY_SHOE_", ShoeRecord),
        ("NOTIFY_ROUND_", RoundRecord),
    ):
        if event.kind.startswith(prefix):
            return body_class.FromString(event.body)
    raise AssertionError(event.kind)


def rounds(found: Iterable[Event], *kinds: str) -> Iterator[tuple[Event, RoundRecord]]:
    """Yield the round events, of those kinds if any are named, with their records."""
    for event in found:
        kind = event.kind or ""
        if kind in kinds if kinds else kind.startswith("NOTIFY_ROUND_"):
            yield event, RoundRecord.FromString(event.body)


def seconds(stamp: Timestamp) -> float:
    """Return Unix seconds."""
    return stamp.seconds + stamp.nanos / 1e9


def gaps(record: RoundRecord) -> Iterator[tuple[Step, float]]:
    """Yield each step but the last with the seconds until the next."""
    for one, other in pairwise(record.process):
        yield one, seconds(other.timestamp) - seconds(one.timestamp)


def codes(record: RoundRecord, seat: int, resource: int) -> list[str]:
    """Return the codes that lie on a spot."""
    if seat not in record.seats or resource not in record.seats[seat].cards:
        return []
    return [card.code for card in record.seats[seat].cards[resource].list]


def script(*entries: str) -> Script:
    """Return a script of entries whose keys stand between semicolons."""
    return parse_script("".join("[[trouble]]\n" + entry.replace("; ", "\n") + "\n" for entry in entries), "test.toml")


def both(until: float, *entries: str, since: float = 0.0) -> tuple[list[Event], list[Event]]:
    """Return the events of a studio without and with troubles."""
    return events(world(), until, since), events(world(script=script(*entries)), until, since)


def of(found: Iterable[Event], game_code: str) -> list[Event]:
    """Return the events of a game."""
    return [event for event in found if event.game_code == game_code]


Bare = tuple[str | None, bytes, str, float | None]


def bare(found: Iterable[Event]) -> list[Bare]:
    """Return the events without their headers, to be counted."""
    return [(event.kind, event.body, event.game_code, event.sent) for event in found]


def beside(calm: Iterable[Event], bad: Iterable[Event]) -> tuple[Counter[Bare], Counter[Bare]]:
    """Return what is missing of the calm events and what came in addition, whatever the order."""
    one, other = Counter(bare(calm)), Counter(bare(bad))
    return one - other, other - one


def but(found: Iterable[Event], *game_codes: str) -> list[tuple[str, str | None, float | None]]:
    """Return what happened at the other tables and when; ids differ once anything has changed anywhere."""
    return [(event.game_code, event.kind, event.sent) for event in found if event.game_code not in game_codes]

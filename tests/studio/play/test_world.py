"""The studio as a whole: repeatable, moving from the first second, at any speed, with records to answer from."""

import subprocess
import sys
from collections import Counter
from hashlib import blake2b
from typing import Any

import pytest

from tests.studio.play.watching import FINISH, HOUR, START, events, gaps, read, rounds, seconds, watch, world
from thrillmon.studio.book import Event
from thrillmon.studio.play.catalogue import MOST_TABLES
from thrillmon.studio.play.world import World
from thrillmon.wire.recorder.provider_pb2 import GameNotifyType, GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

ALL_KINDS = {name for name, number in GameNotifyType.items() if number}


def digest(found: list[Event]) -> str:
    """Return what two equal lists of events have in common."""
    hasher = blake2b(digest_size=16)
    for event in found:
        hasher.update(repr(event).encode())
    return hasher.hexdigest()


# ---- repeatable


def test_the_same_seed_and_times_give_the_same_bytes() -> None:
    one, other = World(start=START, seed=5), World(start=START, seed=5)
    assert events(one, HOUR) == events(other, HOUR)
    assert list(one.rounds()) == list(other.rounds())
    assert list(one.provides()) == list(other.provides())


def test_it_does_not_matter_in_which_steps_time_is_handed_in() -> None:
    at_once = events(World(start=START, seed=5), 300)
    watched = World(start=START, seed=5)
    one_by_one: list[Event] = []
    while watched.next_at() <= START + 300:
        one_by_one += watched.advance(watched.next_at())
    assert one_by_one == at_once


def test_other_seeds_give_other_rounds() -> None:
    assert digest(events(world(seed=1), 60)) != digest(events(world(seed=2), 60))


@pytest.mark.parametrize("hash_seed", ["1", "2"])
def test_another_process_gives_the_same_bytes(hash_seed: str) -> None:
    code = (
        "from tests.studio.play.test_world import *\nprint(digest(events(World(start=START, seed=9, tables=45), 900)))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONHASHSEED": hash_seed, "PYTHONPATH": "."},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert ran.stdout.strip() == digest(events(World(start=START, seed=9, tables=45), 900))


# ---- time


def test_events_come_in_time_and_in_order() -> None:
    played = world()
    last = START
    for _ in range(500):
        due = played.next_at()
        assert due >= last
        before = played.advance(due - 0.0015)
        found = played.advance(due)
        assert all(event.sent is not None and due - 1 < event.sent <= due for event in found)
        assert not before
        last = due
    assert played.advance(last - 100) == [], "time that goes back changes nothing"


def test_amqp_times_are_whole_seconds() -> None:
    assert all(event.sent is not None and event.sent == int(event.sent) for event in events(world(), 60))


@pytest.mark.parametrize("tables", [1, 24, 100])
@pytest.mark.parametrize("speed", [0.1, 1.0, 30.0])
def test_every_table_visibly_moves_within_five_seconds(tables: int, speed: float) -> None:
    played = world(tables=tables, speed=speed, history_rounds=3)
    moved = {record.table_code for _, record in rounds(events(played, 5))}
    assert moved == played.table_codes.keys()


def test_tables_are_in_different_phases_at_the_start() -> None:
    played = world(tables=100)
    last_steps = Counter(len(played.current_round(code).process) for code in played.table_codes.values())  # type: ignore[union-attr]
    assert len(last_steps) >= 5
    open_rounds = sum(not played.current_round(code).is_end for code in played.table_codes.values())  # type: ignore[union-attr]
    assert 30 < open_rounds <= 100


def betting_windows(played: World, until: float) -> dict[str, list[tuple[int, float]]]:
    """Return planned and real seconds of the betting windows by table."""
    found: dict[str, list[tuple[int, float]]] = {}
    for _, record in rounds(watch(played, until), FINISH):
        for step, gap in gaps(record):
            if step.bet_step == 1:
                found.setdefault(record.table_code, []).append((step.duration, gap))
    return found


@pytest.mark.parametrize("speed", [0.5, 1.0, 4.0, 100.0])
def test_betting_windows_last_their_duration_at_any_speed(speed: float) -> None:
    windows = betting_windows(world(speed=speed, history_rounds=1), max(600, 900 / speed))
    assert len(windows) > 20
    for found in windows.values():
        for planned, real in found:
            assert planned >= 1
            assert planned <= real < planned + 0.1


def test_durations_are_exact_at_life_speed_and_shorter_when_faster() -> None:
    wheel = {"T103": {45}, "T108": {20}, "T101": {25}, "T115": {40}}
    for speed, divided in ((1.0, wheel), (5.0, {"T103": {9}, "T108": {4}, "T101": {5}, "T115": {8}})):
        windows = betting_windows(world(speed=speed), 900)
        assert {code: {planned for planned, _ in windows[code]} for code in wheel} == divided


def test_speed_makes_more_rounds() -> None:
    counts = [
        sum(1 for _ in rounds(events(world(speed=speed, history_rounds=1), HOUR), FINISH)) for speed in (1.0, 4.0)
    ]
    assert counts[0] > 1000
    assert 3.5 < counts[1] / counts[0] < 4.5


@pytest.mark.parametrize(
    "options",
    [{"speed": 0.05}, {"speed": 101}, {"tables": 0}, {"tables": MOST_TABLES + 1}, {"mishaps": -1}],
)
def test_sizes_and_speeds_out_of_range_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="not"):
        world(**options)


@pytest.mark.parametrize("options", [{"history_rounds": 0}, {"kept_rounds": 0}])
def test_a_world_without_rounds_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="1 or more"):
        world(**options)


# ---- what is said


def test_all_nineteen_kinds_come_within_some_hours() -> None:
    seen = {event.kind for event in watch(World(start=START, history_rounds=1), 5 * HOUR)}
    assert seen == ALL_KINDS


def test_a_short_visit_sees_a_shift_change() -> None:
    found = [event.kind for event in events(world(tables=8), 300) if "SHIFT" in (event.kind or "")]
    assert found == ["NOTIFY_SHIFT_END", "NOTIFY_SHIFT_START"]


def test_each_kind_has_the_body_that_goes_with_it_and_its_game_code() -> None:
    for event in watch(World(start=START, history_rounds=1), HOUR):
        record = read(event)
        assert record.game_code == event.game_code
        assert not event.headers
        unknown = type(record)()
        unknown.ParseFromString(event.body)
        assert unknown.SerializeToString(deterministic=True) == event.body


def test_every_round_message_is_a_whole_snapshot_that_grows() -> None:
    last: dict[bytes, RoundRecord] = {}
    for event, record in rounds(watch(World(start=START), 2 * HOUR)):
        former = last.get(record.id)
        if former is not None:
            assert list(record.process)[: len(former.process)] == list(former.process), event.kind
            assert seconds(record.ts_start) == seconds(former.ts_start)
            assert record.round_code == former.round_code
            assert not former.cancel or record.cancel
        last[record.id] = record
    assert len(last) > 3000


def test_messages_of_a_round_tell_its_phase() -> None:
    for event, record in rounds(events(world(), 900)):
        match event.kind:
            case "NOTIFY_ROUND_START":
                assert not record.is_end
                assert not record.process or record.process[-1].bet_step == 0
            case "NOTIFY_ROUND_BET":
                assert record.bet_step == record.process[-1].bet_step == 1
                assert record.process[-1].duration
            case "NOTIFY_ROUND_NO_MORE_BET":
                assert record.process[-1].bet_step == 3
                assert record.bet_step == 3
            case "NOTIFY_ROUND_FINISH" | "NOTIFY_ROUND_PLAYBACK":
                assert record.is_end or record.seats
            case _:
                assert event.kind == "NOTIFY_ROUND_STEP"
                assert not record.is_end


def test_replays_come_soon_after_the_end() -> None:
    ended: dict[bytes, float] = {}
    delays: list[float] = []
    for event, record in rounds(events(world(), 1800)):
        if event.kind == FINISH:
            ended[record.id] = seconds(record.ts_end)
        elif event.kind == "NOTIFY_ROUND_PLAYBACK" and record.id in ended:
            assert event.sent is not None
            delays.append(event.sent - ended[record.id])
            assert record.medias["replay"].startswith("https://replay.example.test/")
    assert len(delays) > 200
    assert min(delays) > 3
    assert max(delays) <= 20


def test_dealers_are_relieved_every_half_hour_or_so() -> None:
    played = world(tables=10)
    last: dict[str, float] = {}
    spans: list[float] = []
    for event in watch(played, 6 * HOUR):
        if event.kind == "NOTIFY_GAME_DEALER_LOGOUT":
            assert event.sent is not None
            if event.game_code in last:
                spans.append(event.sent - last[event.game_code])
            last[event.game_code] = event.sent
    assert len(spans) > 60
    assert min(spans) >= 20 * 60
    assert sorted(spans)[len(spans) // 2] < 40 * 60


def test_nothing_goes_wrong_when_mishaps_are_off() -> None:
    wrong = {kind for kind in ALL_KINDS if "CANCEL" in kind or "MODIFY" in kind or kind.endswith("FINISH_AFTER_ROUND")}
    assert len(wrong) == 4
    for event in watch(world(history_rounds=1), 4 * HOUR):
        assert event.kind not in wrong


def test_bodies_are_of_the_four_records() -> None:
    found = {type(read(event)) for event in watch(world(), HOUR)}
    assert found == {GameProvide, ShiftRecord, ShoeRecord, RoundRecord}

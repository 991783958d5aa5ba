"""Each switch changes what it says in what is published, and its default is what the samples suggest."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from tests.studio.play.watching import FINISH, HOUR, codes, events, read, rounds, seconds, watch, world
from thrillmon.studio.book import Event
from thrillmon.studio.play.switches import Switches
from thrillmon.studio.scripts import Cancel, Correct
from thrillmon.wire.recorder.record_pb2 import RoundRecord


def played(until: float = 900, tables: int = 24, **switches: Any) -> Iterator[tuple[Event, RoundRecord]]:
    """Yield the round events of a studio with these switches."""
    return rounds(watch(world(tables=tables, switches=Switches(**switches), history_rounds=1), until))


def of_type(game_type: str, until: float = 900, tables: int = 24, **switches: Any) -> list[RoundRecord]:
    """Return the finished rounds of a game."""
    return [
        record
        for event, record in played(until, tables, **switches)
        if event.kind == FINISH and record.game_type == game_type
    ]


def cancelled(**switches: Any) -> list[tuple[str, RoundRecord]]:
    """Return what is told about rounds that were voided in play, with the kinds."""
    studio = world(switches=Switches(**switches))
    studio.begin(Cancel(at=0, table="*"))
    return [(event.kind or "", record) for event, record in rounds(events(studio, 300)) if record.cancel]


# ---- headers


def test_headers() -> None:
    assert not any(event.headers for event in events(world(), 60))
    found = events(world(switches=Switches(platform_header=True, test_header=True)), 60)
    assert all(event.headers["platform"] == "true" for event in found)
    assert {bool(event.headers.get("test")) for event in found} == {True, False}
    rehearsing = {read(event).game_code for event in found if event.headers.get("test")}
    assert len(rehearsing) == 1


# ---- cancels and corrections


@pytest.mark.parametrize("is_end", [True, False])
def test_a_voided_round_has_ended_or_not(is_end: bool) -> None:
    found = cancelled(cancelled_is_end=is_end)
    assert len(found) >= 20
    for kind, record in found:
        assert kind == "NOTIFY_ROUND_CANCEL"
        assert record.is_end == is_end
        assert record.HasField("ts_end") == is_end
        assert record.bet_step == 0


def test_cancel_codes_are_free_text() -> None:
    assert {record.cancel_code for _, record in cancelled()} == {"NO_REASON"}
    found = {record.cancel_code for _, record in cancelled(cancel_codes=("Karten vertauscht", "1"))}
    assert found == {"Karten vertauscht", "1"}
    with pytest.raises(ValueError, match="at least one"):
        Switches(cancel_codes=())


def test_a_cancel_may_be_followed_by_another() -> None:
    kinds = {kind for kind, _ in cancelled()}
    assert kinds == {"NOTIFY_ROUND_CANCEL"}
    found = cancelled(cancelled_again=True)
    in_play = {record.id for kind, record in found if kind == "NOTIFY_ROUND_CANCEL"}
    again = {record.id for kind, record in found if kind == "NOTIFY_ROUND_CANCEL_AFTER_ROUND"}
    assert in_play == again


def test_a_modification_may_touch_fortune_rates_alone() -> None:
    studio = world(switches=Switches(fortune_edits=True))
    for _ in range(8):
        studio.begin(Correct(at=0, table="BACCARAT", how="modify"))
    before = {record.id: record for record in studio.rounds()}
    fortune_only = 0
    last: dict[bytes, RoundRecord] = {}
    for _, record in rounds(events(studio, 5), "NOTIFY_ROUND_MODIFY_AFTER_ROUND"):
        former = last.get(record.id)
        if former is not None and former.seats == record.seats:
            assert former.fortune_rates != record.fortune_rates
            fortune_only += 1
        last[record.id] = record
    assert before
    assert fortune_only >= 1


# ---- second stages


def with_stage(record: RoundRecord) -> bool:
    """Say whether the colour game went on with its second stage."""
    return bool(codes(record, 64, 2))


def test_a_stage_finishes_a_round_once_more() -> None:
    by_id: dict[bytes, list[RoundRecord]] = {}
    for record in of_type("COLORGAME", 4 * HOUR, tables=7):
        by_id.setdefault(record.id, []).append(record)
    staged = [found for found in by_id.values() if with_stage(found[-1])]
    assert len(staged) > 3
    assert all(len(found) == 2 and found[0].is_end and found[1].is_end for found in staged)
    assert all(len(found) == 1 for found in by_id.values() if len(set(codes(found[-1], 64, 1))) > 1)


def test_a_stage_may_finish_its_round_just_once() -> None:
    found = of_type("COLORGAME", 4 * HOUR, tables=7, bonus_finishes_twice=False)
    assert len({record.id for record in found}) == len(found)
    assert sum(map(with_stage, found)) > 3


@pytest.mark.parametrize("reopens", [True, False])
def test_a_round_is_open_or_ended_during_its_stage(reopens: bool) -> None:
    inner = [
        record
        for event, record in played(4 * HOUR, tables=7, bonus_reopens=reopens)
        if event.kind == "NOTIFY_ROUND_STEP" and record.game_type == "COLORGAME" and record.process[-1].code >= 9
    ]
    assert len(inner) > 10
    assert {record.is_end for record in inner} == {not reopens}
    assert {record.HasField("ts_end") for record in inner} == {not reopens}


def test_a_stage_may_be_a_round_of_its_own() -> None:
    found = of_type("COLORGAME", 4 * HOUR, tables=7, bonus_own_round=True)
    assert len({record.id for record in found}) == len(found)
    staged = [(one, other) for one, other in pairwise(found) if with_stage(other)]
    assert len(staged) > 3
    for first, second in staged:
        assert len(set(codes(first, 64, 1))) == 1
        assert not codes(second, 64, 1)
        assert second.round_code != first.round_code
        assert second.shift_round == first.shift_round + 1
        assert [step.code for step in second.process] == [9, 10, 11, 12, 13]


@pytest.mark.parametrize("as_bets", [True, False])
def test_inner_windows_come_as_bets_or_as_steps(as_bets: bool) -> None:
    kinds = {
        (record.process[-1].code, event.kind)
        for event, record in played(HOUR, inner_bets_as_bets=as_bets)
        if record.game_type == "ONELUCKYNINE" and record.process and record.process[-1].code in (8, 18, 19)
    }
    inner = ("NOTIFY_ROUND_BET", "NOTIFY_ROUND_NO_MORE_BET") if as_bets else ("NOTIFY_ROUND_STEP",) * 2
    assert kinds == {(8, "NOTIFY_ROUND_BET"), (18, inner[0]), (19, inner[1])}


# ---- cards


def test_dice_joined_or_one_by_one() -> None:
    assert all(len(codes(record, 64, 66)) == 1 for record in of_type("SICBO"))
    for record in of_type("SICBO", dice_joined=False):
        found = codes(record, 64, 66)
        assert len(found) == 3
        assert all(code.startswith("DICE_") and "-" not in code for code in found)


@pytest.mark.parametrize(
    ("game_type", "resource", "switch"), [("COLORGAME", 1, "colours_joined"), ("DROPBALL", 66, "balls_joined")]
)
def test_colours_and_balls_one_by_one_or_joined(game_type: str, resource: int, switch: str) -> None:
    assert all(len(codes(record, 64, resource)) == 3 for record in of_type(game_type))
    for record in of_type(game_type, **{switch: True}):
        (code,) = codes(record, 64, resource)
        assert code.count("-") == 2


def test_codes_may_be_numbers() -> None:
    for game_type in ("BACCARAT", "ROULETTE", "SICBO", "SAKLA"):
        for record in of_type(game_type, numeric_codes=True):
            for seat in record.seats.values():
                for cards in seat.cards.values():
                    assert all(card.code.replace("-", "").isdigit() for card in cards.list)
    zeros = {
        code for record in of_type("ROULETTE", 4 * HOUR, tables=2, numeric_codes=True) for code in codes(record, 64, 66)
    }
    assert "99" in zeros, "ROULETTE_0 has the number 99"
    assert "0" not in zeros


@pytest.mark.parametrize("face_down", ["", "MASK"])
def test_cards_that_lie_face_down(face_down: str) -> None:
    seen: set[str] = set()
    for event, record in played(face_down=face_down):
        if event.kind == "NOTIFY_ROUND_BET" and record.game_type == "THREECARDS":
            found = codes(record, 70, 65) + codes(record, 71, 65)
            assert len(found) == 6
            seen.update(found)
            cards = record.seats[70].cards[65]
            assert not any(card.visible for card in cards.list)
            assert cards.pattern == 0
    assert seen == {face_down}


# ---- records


@pytest.mark.parametrize("recorded", [True, False])
def test_start_and_finish_as_steps_or_not(recorded: bool) -> None:
    found = of_type("BACCARAT", start_recorded=recorded, finish_recorded=recorded)
    assert found
    for record in found:
        assert (record.process[0].code == 1) == recorded
        assert (record.process[-1].code == 2) == recorded


def test_winners_told_or_left_to_be_derived() -> None:
    assert all(set(record.win_type) == {68, 69} for record in of_type("BACCARAT"))
    assert all(set(record.win_type) == {1, 2, 3} for record in of_type("BULLFIGHT"))
    assert not any(record.win_type for record in of_type("ROULETTE"))
    assert not any(record.win_type for record in of_type("BACCARAT", win_types=False))


def test_what_is_current_between_two_rounds() -> None:
    def gaps_seen(**switches: Any) -> tuple[int, int]:
        studio = world(switches=Switches(**switches))
        none = ended = 0
        for second in range(120):
            events(studio, second)
            for code in studio.table_codes.values():
                current = studio.current_round(code)
                none += current is None
                ended += current is not None and current.is_end and seconds(current.ts_end) <= studio.now()
        return none, ended

    none, ended = gaps_seen()
    assert none == 0
    assert ended > 100
    none, ended = gaps_seen(last_stays_current=False)
    assert none > 100
    assert ended < 30, "only a round with a second stage is ended and current"

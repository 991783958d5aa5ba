"""On an unlucky day: rounds voided, left open, supplied late, changed afterwards, each as the protocol tells it."""

import pytest

from tests.studio.play.watching import FINISH, HOUR, rounds, seconds, watch, world
from thrillmon.studio.play.switches import Switches
from thrillmon.wire.recorder.record_pb2 import RoundRecord

Story = list[tuple[str, RoundRecord]]

CANCEL = "NOTIFY_ROUND_CANCEL"
ANNULLED = "NOTIFY_ROUND_CANCEL_AFTER_ROUND"
MODIFIED = "NOTIFY_ROUND_MODIFY_AFTER_ROUND"
SUPPLIED = "NOTIFY_ROUND_FINISH_AFTER_ROUND"


def stories(switches: Switches | None = None) -> list[Story]:
    """Return what was told about each round of three very unlucky hours, round by round."""
    found: dict[bytes, Story] = {}
    played = world(tables=24, mishaps=60.0, switches=switches, history_rounds=1)
    for event, record in rounds(watch(played, 3 * HOUR)):
        found.setdefault(record.id, []).append((event.kind or "", record))
    return list(found.values())


@pytest.fixture(scope="module")
def unlucky() -> list[Story]:
    return stories()


def kinds(story: Story) -> list[str]:
    return [kind for kind, _ in story]


def test_a_round_ends_in_one_way_only(unlucky: list[Story]) -> None:
    for story in unlucky:
        told = kinds(story)
        assert told.count(CANCEL) + told.count(SUPPLIED) + (FINISH in told) <= 1
        assert told.count(CANCEL) <= 1


def test_a_round_voided_in_play_is_over(unlucky: list[Story]) -> None:
    voided = [story for story in unlucky if CANCEL in kinds(story)]
    assert len(voided) > 100
    for story in voided:
        assert kinds(story)[-1] == CANCEL, "nothing comes after it, not even a replay"
        record = story[-1][1]
        assert record.cancel
        assert record.cancel_code
        assert record.cancel_message
        assert len(record.process) >= len(story[-2][1].process)


def test_a_round_left_open_is_supplied_or_voided_minutes_later(unlucky: list[Story]) -> None:
    for way, least in ((SUPPLIED, 50), (ANNULLED, 20)):
        found = [story for story in unlucky if way in kinds(story) and FINISH not in kinds(story)]
        assert len(found) > least
        for story in found:
            (last_kind, last), (_, before) = story[-1], story[-2]
            assert last_kind == way
            assert not before.is_end
            assert last.is_end
            assert not before.win_type
            assert list(last.process) == list(before.process)
            assert seconds(last.ts_end) - seconds(last.process[-1].timestamp) > 55
            assert bool(last.cancel) == (way == ANNULLED)
            if way == SUPPLIED:
                assert last.seats.keys() >= before.seats.keys()
                assert last.seats


def test_a_changed_result_has_other_cards_and_its_edit(unlucky: list[Story]) -> None:
    changed = [story for story in unlucky if MODIFIED in kinds(story)]
    assert len(changed) > 50
    for story in changed:
        at = kinds(story).index(MODIFIED)
        before, after = story[at - 1][1], story[at][1]
        assert before.is_end
        assert after.is_end
        assert before.seats != after.seats
        assert len(after.process) - len(before.process) in (0, 1)
        if len(after.process) > len(before.process):
            assert after.process[-1].seat == 66
            assert seconds(after.process[-1].timestamp) > seconds(after.ts_end)


def test_a_round_voided_after_its_end_keeps_its_result(unlucky: list[Story]) -> None:
    voided = [story for story in unlucky if ANNULLED in kinds(story) and FINISH in kinds(story)]
    assert len(voided) > 30
    for story in voided:
        at = kinds(story).index(ANNULLED)
        before, after = story[at - 1][1], story[at][1]
        assert after.cancel
        assert after.is_end
        assert after.seats == before.seats
        assert after.ts_end == before.ts_end


def test_a_round_that_was_left_open_may_stay_open_though_voided() -> None:
    found = [
        story[-1][1]
        for story in stories(Switches(cancelled_is_end=False))
        if kinds(story)[-1] == ANNULLED and FINISH not in kinds(story)
    ]
    assert len(found) > 20
    assert not any(record.is_end for record in found)


def test_jackpots_are_hit_at_the_games_that_have_them() -> None:
    hits: dict[str, int] = {}
    for _, record in rounds(watch(world(tables=24, history_rounds=1), 8 * HOUR), FINISH):
        if 72 in record.seats:
            (card,) = record.seats[72].cards[70].list
            assert card.code in ("JACKPOT_MINI", "JACKPOT_MINOR", "JACKPOT_MAJOR", "JACKPOT_GRAND")
            hits[record.game_type] = hits.get(record.game_type, 0) + 1
    assert hits.keys() == {"DROPBALL", "COLORGAME_JACKPOT", "ONELUCKYNINE"}

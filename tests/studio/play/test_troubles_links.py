"""Every trouble of the links has its effect on the events or answers, at its time and at no other."""

from collections.abc import Callable
from typing import get_args

import pytest
from google.protobuf.message import DecodeError

from tests.studio.play.watching import (
    BACCARAT,
    FINISH,
    HOUR,
    ROULETTE,
    START,
    WHEEL,
    bare,
    beside,
    both,
    events,
    of,
    rounds,
    script,
    seconds,
    world,
)
from thrillmon.studio.book import Event
from thrillmon.studio.play.poisons import ABSURD_SENT, UNKNOWN_KIND
from thrillmon.studio.scripts import Link, Poison, Poisoned
from thrillmon.wire.recorder.record_pb2 import RoundRecord


def test_a_dead_broker_loses_what_it_does_not_hold() -> None:
    calm, bad = both(120, 'at = 30; kind = "feed_dead"; link = "amqp"; for = 30')
    lost, extra = beside(calm, bad)
    assert not extra
    due = {event for event in bare(calm) if START + 31 <= (event[3] or 0) < START + 60}
    assert len(due) > 100
    assert due <= lost.keys()
    assert all(START + 30 <= (sent or 0) <= START + 60 for *_, sent in lost)


def test_a_dead_broker_delivers_late_what_it_holds() -> None:
    played = world(script=script('at = 30; kind = "feed_dead"; link = "amqp"; for = 30; held = true'))
    calm = events(world(), 120)
    before, silent = played.advance(START + 29.999), played.advance(START + 59.999)
    assert played.muted("amqp")
    at_once = played.advance(START + 60)
    after = played.advance(START + 120)
    assert silent == []
    assert len(at_once) > 50
    assert min(event.sent or 0 for event in at_once) < START + 31
    assert before + at_once + after == calm, "late, in order, with their own times"


def test_only_one_tables_messages_are_lost() -> None:
    calm, bad = both(60, 'at = 0; kind = "feed_dead"; link = "amqp"; for = 60; table = "T101"')
    assert of(calm, BACCARAT)
    assert not of(bad, BACCARAT)
    assert [event for event in calm if event.game_code != BACCARAT] == bad


@pytest.mark.parametrize("link", get_args(Link))
@pytest.mark.parametrize("refuse", ["true", "false"])
def test_links_are_muted_or_refused_while_they_are_dead(link: Link, refuse: str) -> None:
    entry = f'at = 5; kind = "feed_dead"; link = "{link}"; for = 10; refuse = {refuse}'
    played = world(script=script(entry, entry.replace("at = 5", "at = 10")))
    seen: list[tuple[bool, bool]] = []
    for second in (4.9, 5, 14.9, 16, 19.9, 20):
        played.advance(START + second)
        seen.append((played.muted(link), played.refused(link)))
        others: list[Link] = [other for other in get_args(Link) if other != link]
        assert not any(played.muted(other) or played.refused(other) for other in others)
    dead = (True, refuse == "true")
    assert seen == [(False, False), dead, dead, dead, dead, (False, False)]


def test_messages_come_twice() -> None:
    calm, bad = both(60, 'at = 10; kind = "duplicate"; table = "BACCARAT"; for = 20')
    lost, extra = beside(calm, bad)
    assert not lost
    assert len(extra) > 5
    assert set(extra.values()) == {1}
    found = bare(bad)
    for event in extra:
        assert event[2].startswith("STUDIO-BA-")
        assert START + 10 <= (event[3] or 0) <= START + 30
        assert found[found.index(event) + 1] == event


def test_neighbours_change_places() -> None:
    calm, bad = both(120, 'at = 0; kind = "reorder"; table = "T101"; for = 120; within = 4')
    assert not any(beside(calm, bad))
    ours, theirs = of(calm, BACCARAT), of(bad, BACCARAT)
    assert ours != theirs
    moved = [abs(theirs.index(event) - place) for place, event in enumerate(ours)]
    assert set(moved) == {0, 1}
    # Apart from the order of tables among each other nothing else has changed.
    assert [event for event in calm if event.game_code != BACCARAT] == [
        event for event in bad if event.game_code != BACCARAT
    ]


def test_a_wrong_clock_shows_in_all_that_is_written() -> None:
    played = world(script=script('at = 10; kind = "clock_skew"; seconds = 240; for = 60'))
    calm = events(world(), 120)
    before = played.advance(START + 9.999)
    skewed = played.advance(START + 69.999)
    assert played.now() == pytest.approx(START + 69.999 + 240)
    after = played.advance(START + 120)
    assert played.now() == pytest.approx(START + 120)
    assert [event.kind for event in before + skewed + after] == [event.kind for event in calm]
    offsets = {(skew.sent or 0) - (true.sent or 0) for skew, true in zip(skewed, calm[len(before) :], strict=False)}
    assert offsets == {240.0}
    for _, record in rounds(skewed, "NOTIFY_ROUND_START"):
        assert seconds(record.ts_start) > START + 240
        assert int.from_bytes(record.id[:4], "big") == record.ts_start.seconds
    numbers = [record.shift_round for record in played.rounds(WHEEL)]
    assert numbers == sorted(numbers, reverse=True), "in the order in which they really began"


def test_a_clock_stays_wrong_without_an_end() -> None:
    played = world(tables=1, script=script('at = 0; kind = "clock_skew"; seconds = -5'))
    played.advance(START + HOUR)
    assert played.now() == pytest.approx(START + HOUR - 5)


def test_polls_keep_showing_what_was() -> None:
    played = world(script=script('at = 10; kind = "disagree"; table = "T101"; for = 200'))

    def seen(code: str) -> list[object]:
        provide = next(provide for provide in played.provides() if provide.game_code == code)
        return [provide, played.current_round(code), played.current_shoe(code), played.current_shift(code)]

    played.advance(START + 10)
    frozen, other = seen(BACCARAT), seen(ROULETTE)
    found = played.advance(START + 209)
    assert sum(event.kind == FINISH for event in of(found, BACCARAT)) >= 2, "the table plays on"
    assert seen(BACCARAT) == frozen
    assert seen(ROULETTE) != other
    assert played.rounds(BACCARAT)[0] != frozen[1], "the records know"
    played.advance(START + 210)
    assert seen(BACCARAT) != frozen
    assert seen(BACCARAT)[1] == played.rounds(BACCARAT)[0]


def test_poison_comes_beside_the_honest_messages() -> None:
    entry = 'at = 10; kind = "poison"; table = "T101"; what = "truncated"; count = 4; for = 20'
    calm, bad = both(60, entry)
    lost, extra = beside(calm, bad)
    assert not lost
    assert sorted(sent or 0 for *_, sent in extra.elements()) == [START + 10, START + 15, START + 20, START + 25]
    for _, body, game_code, _ in extra:
        assert game_code == BACCARAT
        with pytest.raises(DecodeError):
            RoundRecord.FromString(body)


_MARKS: dict[str, Callable[[Event], bool]] = {
    "other_message": lambda event: not RoundRecord.FromString(event.body).id,
    "unknown_type": lambda event: event.kind == UNKNOWN_KIND,
    "missing_type": lambda event: event.kind is None,
    "unknown_enum": lambda event: RoundRecord.FromString(event.body).game_subtype == "SUBTYPE_UNHEARD_OF",
    "huge": lambda event: len(event.body) > 1 << 20,
    "no_timestamp": lambda event: event.sent is None,
    "absurd_timestamp": lambda event: event.sent == ABSURD_SENT,
    "absurd_record_time": lambda event: RoundRecord.FromString(event.body).ts_start.seconds > 10**14,
    "wrong_headers": lambda event: event.headers.get("gameCode") == 42,
}


@pytest.mark.parametrize("what", _MARKS)
def test_every_poison_is_sent(what: Poisoned) -> None:
    played = world(tables=3)
    played.begin(Poison(at=0, table="*", what=what, count=2))
    found = played.advance(START + 1)
    poisoned = [event for event in found if event.kind in (None, UNKNOWN_KIND) or _bad(event, what)]
    assert len(poisoned) == 6
    assert {event.game_code for event in poisoned} == set(played.table_codes.values())


def _bad(event: Event, what: str) -> bool:
    return (event.kind or "").startswith("NOTIFY_ROUND_") and _MARKS[what](event)

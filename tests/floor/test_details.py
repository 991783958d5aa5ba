"""What a side panel shows of a table."""

import pytest

from tests.making import GAME_CODE, NOW, delivery, provide, round_record, shift, shoe, step
from tests.studio.play.watching import START, world
from thrillmon.clock import FakeClock
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.details import TableDetails
from thrillmon.floor.hall import Floor
from thrillmon.wire.recorder.record_pb2 import ShoeRecord


@pytest.fixture
def floor() -> Floor:
    return Floor(FakeClock(NOW))


def details(floor: Floor, game_code: str = GAME_CODE) -> TableDetails:
    return floor.details(game_code, floor.moment())


def with_deck(start: int, cut: int | None, index: int, *, end: bool = False) -> ShoeRecord:
    record = shoe(end=end)
    deck = record.decks[64]
    deck.start_index, deck.index = start, index
    if cut is not None:
        deck.cut_index = cut
    return record


def test_a_table_of_which_little_was_told_says_little(floor: Floor) -> None:
    floor.deliver([delivery("NOTIFY_GAME_CAPTURE", provide())])
    found = details(floor)
    assert (found.supplier, found.shoe_code, found.shift_code, found.table_code) == ("wecasino-live", "", "", "")
    assert (found.cards_left, found.cut_round, found.pit_boss, found.last_round_at) == (None, None, None, None)


@pytest.mark.parametrize(
    ("record", "left"),
    [
        (with_deck(1, 390, 120), 270),
        (with_deck(1, 390, 0), 389),
        (with_deck(1, None, 120), None),
        (with_deck(1, 390, 395), None),
        (with_deck(1, 390, 120, end=True), None),
        (shoe(), None),
    ],
)
def test_the_cards_left_are_those_before_the_cut_card(floor: Floor, record: ShoeRecord, left: int | None) -> None:
    floor.deliver([delivery("NOTIFY_SHOE_START", record)])
    assert details(floor).cards_left == left


def test_codes_come_with_the_time_since_when(floor: Floor) -> None:
    floor.deliver([delivery("NOTIFY_SHIFT_START", shift(started=NOW - 100))])
    floor.deliver([delivery("NOTIFY_SHOE_START", shoe(started=NOW - 50))])
    floor.deliver([delivery("NOTIFY_ROUND_FINISH", round_record(step(8, NOW), started=NOW, end=NOW + 40))])
    found = details(floor)
    assert (found.shift_since, found.shoe_since, found.last_round_at) == (NOW - 100, NOW - 50, NOW + 40)
    assert found.shoe_code == shoe().shoe_code
    other = round_record(step(8, NOW + 60), number=2, started=NOW + 60)
    other.shoe_code = "SHOE-OTHER"
    floor.deliver([delivery("NOTIFY_ROUND_BET", other)])
    assert (details(floor).shoe_code, details(floor).shoe_since) == ("SHOE-OTHER", None)


def test_links_streams_and_tags_are_as_they_were_sent(floor: Floor) -> None:
    offer = provide()
    offer.medias["cover"] = "https://example.net/cover.jpg"
    offer.tags["hall"] = "7"
    offer.live_streams["main"].channel = "c1"
    offer.players[66] = "PB1"
    offer.players_name["PB1"] = "Ines"
    floor.deliver([delivery("NOTIFY_GAME_CAPTURE", offer)])
    found = details(floor)
    assert (found.medias, found.tags) == ({"cover": "https://example.net/cover.jpg"}, {"hall": "7"})
    assert found.live_streams["main"].channel == "c1"
    assert found.pit_boss is not None
    assert (found.pit_boss.code, found.pit_boss.name) == ("PB1", "Ines")


def test_all_tables_of_a_studio_have_details() -> None:
    played = world(tables=24)
    floor = Floor(FakeClock(START))
    floor.deliver(Delivery(event.kind, event.body, event.sent, START) for event in played.advance(START + 1_800))
    found = [details(floor, code) for code in floor.tables]
    assert all(one.supplier and one.shift_code and one.last_round_at for one in found)
    assert any(one.cards_left for one in found)

"""A shelf keeps the newest records, hands out whole ones, and forgets the rest for good."""

from hypothesis import given
from hypothesis import strategies as st

from thrillmon.studio.play.shelves import Shelf
from thrillmon.wire.recorder.record_pb2 import RoundRecord


def body(text: str) -> bytes:
    return RoundRecord(round_code=text).SerializeToString()


def kept(shelf: Shelf[RoundRecord]) -> list[str]:
    return [entry.read().round_code for entry in shelf.entries()]


def test_a_newer_snapshot_takes_the_place_of_the_older() -> None:
    shelf = Shelf(RoundRecord, 3)
    shelf.keep(b"1", 10, body("a"))
    taken = shelf.entries()[0].read()
    shelf.keep(b"1", 10, body("b"))
    assert kept(shelf) == ["b"]
    assert taken.round_code == "a", "who read the older one keeps it"


def test_a_record_is_read_once() -> None:
    shelf = Shelf(RoundRecord, 3)
    shelf.keep(b"1", 10, body("a"))
    entry = shelf.newest()
    assert entry is not None
    assert entry.read() is entry.read()


def test_the_oldest_goes_and_does_not_come_back() -> None:
    shelf = Shelf(RoundRecord, 2)
    for number in range(4):
        shelf.keep(bytes([number]), number, body(str(number)))
    assert kept(shelf) == ["3", "2"]
    shelf.keep(bytes([0]), 0, body("0 late"))
    assert kept(shelf) == ["3", "2"]
    shelf.keep(bytes([2]), 2, body("2 late"))
    assert kept(shelf) == ["3", "2 late"]


def test_an_empty_shelf_has_no_newest() -> None:
    assert Shelf(RoundRecord, 2).newest() is None


@given(st.lists(st.integers(min_value=0, max_value=20)), st.integers(min_value=1, max_value=6))
def test_never_more_than_allowed_and_always_newest_first(numbers: list[int], most: int) -> None:
    shelf = Shelf(RoundRecord, most)
    for number in numbers:
        shelf.keep(bytes([number]), number, body(str(number)))
        assert len(shelf) <= most
        found = [int(text) for text in kept(shelf)]
        assert found == sorted(found, reverse=True)
    if numbers:
        assert kept(shelf)[0] == str(max(numbers))

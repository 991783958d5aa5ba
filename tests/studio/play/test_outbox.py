"""The way out keeps order by itself, and loses, holds, doubles and swaps exactly what it is told to."""

import pytest

from tests.studio.play.watching import START
from thrillmon.studio.book import Event
from thrillmon.studio.play.catalogue import places
from thrillmon.studio.play.house import House
from thrillmon.studio.play.outbox import Outbox, Silence, Swap
from thrillmon.studio.play.switches import Switches

START_MS = int(START * 1000)
T101, T102 = frozenset({"T101"}), frozenset({"T102"})


class Way:
    """An outbox with the time in hand."""

    def __init__(self) -> None:
        self.house = House(seed=1, tables=2, speed=1.0, start_ms=START_MS, switches=Switches(), mishaps=0.0)
        self.house.run(START_MS)
        self.outbox = Outbox(self.house, {place.table_code: place for place in places(2)})

    def send(self, *names: str) -> None:
        """Send messages named by table and a letter: 1a, 1b, 2a."""
        for name in names:
            self.outbox.send(f"T10{name[0]}", "NOTIFY_ROUND_STEP", name.encode())

    def later(self, seconds: float) -> None:
        """Let time pass."""
        self.house.run(self.house.now_ms + round(seconds * 1000))

    def out(self) -> str:
        """Return the names of what came out."""
        return " ".join(event.body.decode() for event in self.outbox.drain())


@pytest.fixture
def way() -> Way:
    return Way()


def test_messages_come_out_in_order_and_once(way: Way) -> None:
    way.send("1a", "2a", "1b")
    assert way.out() == "1a 2a 1b"
    assert way.out() == ""


def test_an_event_names_its_game_and_its_whole_second(way: Way) -> None:
    way.later(1.75)
    way.send("2a")
    assert way.outbox.drain() == [Event("NOTIFY_ROUND_STEP", b"2a", places(2)[1].game_code, START + 1, {})]


def test_silence_loses_the_messages_of_its_tables(way: Way) -> None:
    silence = Silence(T101, held=False)
    way.outbox.silences.append(silence)
    way.send("1a", "2a")
    way.outbox.end_silence(silence)
    way.send("1b")
    assert way.out() == "2a 1b"


def test_held_messages_come_late_in_order_and_with_their_own_times(way: Way) -> None:
    silence = Silence(T101, held=True)
    way.outbox.silences.append(silence)
    way.send("1a", "2a")
    way.later(300)
    way.send("1b")
    way.outbox.end_silence(silence)
    way.send("1c")
    found = way.outbox.drain()
    assert [event.body for event in found] == [b"2a", b"1a", b"1b", b"1c"]
    assert [event.sent for event in found] == [START, START, START + 300, START + 300]


def test_two_silences_at_once_hold_until_both_have_ended(way: Way) -> None:
    first, second = Silence(T101, held=True), Silence(T101 | T102, held=True)
    way.outbox.silences += [first, second]
    way.send("1a", "2a")
    way.outbox.end_silence(first)
    assert way.out() == ""
    way.send("1b")
    way.outbox.end_silence(second)
    assert sorted(way.out().split()) == ["1a", "1b", "2a"]


def test_what_is_held_is_bounded(way: Way, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("thrillmon.studio.play.outbox._MOST_HELD", 3)
    silence = Silence(T101, held=True)
    way.outbox.silences.append(silence)
    way.send("1a", "1b", "1c", "1d", "1e")
    way.outbox.end_silence(silence)
    assert way.out() == "1c 1d 1e"


def test_doubled_messages_come_twice_in_a_row(way: Way) -> None:
    way.outbox.doubled.append(T101)
    way.send("1a", "2a", "1b")
    assert way.out() == "1a 1a 2a 1b 1b"


def test_neighbours_of_a_table_change_places(way: Way) -> None:
    way.outbox.swaps.append(Swap(T101, 5000))
    way.send("1a", "2a", "1b", "1c", "2b", "1d")
    assert way.out() == "2a 1b 1a 2b 1d 1c"


def test_a_message_without_a_neighbour_waits_no_longer_than_said(way: Way) -> None:
    way.outbox.swaps.append(Swap(T101, 5000))
    way.send("1a")
    way.later(4.9)
    assert way.out() == ""
    way.later(0.1)
    assert way.out() == "1a"
    way.send("1b", "1c")
    way.later(10)
    assert way.out() == "1c 1b"


def test_waiting_messages_come_out_when_the_swapping_ends(way: Way) -> None:
    swap = Swap(T101, 5000)
    way.outbox.swaps.append(swap)
    way.send("1a")
    way.outbox.end_swap(swap)
    assert way.out() == "1a"
    way.later(10)
    assert way.out() == ""

"""The way out of the studio: makes events of messages, and lets troubles lose, hold, double and swap them."""

from collections import deque
from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from thrillmon.studio.book import Event
from thrillmon.studio.play.catalogue import Place
from thrillmon.studio.play.house import House
from thrillmon.studio.play.switches import Switches

# What a broker holds for a reader that is away; the oldest messages go first.
_MOST_HELD = 100_000


class Waiting(NamedTuple):
    """An event that waits for its successor, to change places with it."""

    event: Event
    number: int


class Silence:
    """The tables whose messages do not get out. held: what is to be sent late; None when it is lost."""

    def __init__(self, tables: frozenset[str], held: bool) -> None:
        self.tables = tables
        self.held: deque[tuple[str, Event]] | None = deque(maxlen=_MOST_HELD) if held else None


class Swap(NamedTuple):
    """The tables whose messages change places when they follow each other within so many milliseconds."""

    tables: frozenset[str]
    within_ms: int


class Outbox:
    """Takes messages of tables and gives out events, in the order in which they are to be published."""

    def __init__(self, house: House, places: Mapping[str, Place]) -> None:
        self.silences: list[Silence] = []
        self.doubled: list[frozenset[str]] = []
        self.swaps: list[Swap] = []
        self._places = places
        self._house = house
        self._headers = {code: _headers(place, house.switches) for code, place in places.items()}
        self._events: list[Event] = []
        self._waiting: dict[str, Waiting] = {}
        self._number = 0

    def drain(self) -> list[Event]:
        """Return all events since the last call."""
        events, self._events = self._events, []
        return events

    def send(self, table_code: str, kind: str, body: bytes) -> None:
        """Publish a message of a table."""
        # The AMQP timestamp has whole seconds.
        self.put(table_code, self.event(table_code, kind, body, float(self._house.stamp_ms // 1000)))

    def event(self, table_code: str, kind: str | None, body: bytes, sent: float | None) -> Event:
        """Return the event of a message."""
        return Event(kind, body, self._places[table_code].game_code, sent, self._headers[table_code])

    def put(self, table_code: str, event: Event) -> None:
        """Let an event out, if nothing is in its way."""
        for silence in self.silences:
            if table_code in silence.tables:
                if silence.held is not None:
                    silence.held.append((table_code, event))
                return
        for swap in self.swaps:
            if table_code in swap.tables:
                self._swap(table_code, event, swap.within_ms)
                return
        self._let_out(table_code, event)

    def end_silence(self, silence: Silence) -> None:
        """Let messages out again; what was held comes first."""
        self.silences.remove(silence)
        for table_code, event in silence.held or ():
            self.put(table_code, event)

    def end_swap(self, swap: Swap) -> None:
        """Leave messages in their order again."""
        self.swaps.remove(swap)
        for table_code in [code for code in self._waiting if code in swap.tables]:
            self._let_out(table_code, self._waiting.pop(table_code).event)

    def _swap(self, table_code: str, event: Event, within_ms: int) -> None:
        earlier = self._waiting.pop(table_code, None)
        if earlier is not None:
            self._let_out(table_code, event)
            self._let_out(table_code, earlier.event)
            return
        self._number += 1
        self._waiting[table_code] = Waiting(event, self._number)
        self._house.later(within_ms, partial(self._waited, table_code, self._number))

    def _waited(self, table_code: str, number: int) -> None:
        waiting = self._waiting.get(table_code)
        if waiting is not None and waiting.number == number:
            del self._waiting[table_code]
            self._let_out(table_code, waiting.event)

    def _let_out(self, table_code: str, event: Event) -> None:
        self._events.append(event)
        for tables in self.doubled:
            if table_code in tables:
                self._events.append(event)


def _headers(place: Place, switches: Switches) -> Mapping[str, object]:
    """Return the headers beside those that every publisher sets."""
    headers: dict[str, object] = {}
    if switches.platform_header:
        headers["platform"] = "true"
    if switches.test_header and place.row.rehearsal:
        headers["test"] = True
    return headers

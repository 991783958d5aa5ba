"""The whole pretend studio without its servers: tables that play, records to answer from, events to publish."""

from collections.abc import Sequence
from typing import TypeVar

from thrillmon.clock import Clock
from thrillmon.studio.book import Event
from thrillmon.studio.play.catalogue import places
from thrillmon.studio.play.house import House
from thrillmon.studio.play.outbox import Outbox
from thrillmon.studio.play.past import settle
from thrillmon.studio.play.shelves import Shelf
from thrillmon.studio.play.switches import Switches
from thrillmon.studio.play.tables import Table
from thrillmon.studio.play.tap_troubles import TapTroubles
from thrillmon.studio.play.troubles import Snapshot, Troubles
from thrillmon.studio.scripts import Link, Script, Trouble
from thrillmon.wire.recorder.provider_pb2 import Dealer, GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

SLOWEST, FASTEST = 0.1, 100.0
"""Speeds. Slower, and durations in seconds would look like milliseconds; faster, and all would last one second."""

R = TypeVar("R", RoundRecord, ShoeRecord, ShiftRecord)


class World:
    """Plays tables; implements thrillmon.studio.book.Book.

    The same arguments and the same times give the same bytes, whatever the steps in which time is handed in.

    tables: how many, T101 onwards.  speed: how many times faster than life everything goes.
    start: Unix seconds; what is before is history_rounds of the past at each table, made but never published.
    kept_rounds: how many rounds of a table are remembered.
    mishaps: how often rounds go wrong by themselves, 1 is usual, 0 is never; scripts do not depend on it.
    clock: what time it is between two calls of advance(); without one it is the time last handed in.

    Raises ValueError for numbers out of range and ScriptError for a script that does not fit these tables.
    """

    def __init__(
        self,
        *,
        start: float,
        tables: int = 24,
        seed: int = 1,
        speed: float = 1.0,
        platform: str = "wl-demo",
        history_rounds: int = 30,
        kept_rounds: int = 500,
        mishaps: float = 1.0,
        switches: Switches | None = None,
        script: Script | None = None,
        clock: Clock | None = None,
    ) -> None:
        if not SLOWEST <= speed <= FASTEST:
            raise ValueError(f"speed is {SLOWEST} to {FASTEST}, not {speed}")
        if history_rounds < 1 or kept_rounds < 1:
            raise ValueError("history_rounds and kept_rounds are 1 or more")
        if not mishaps >= 0:
            raise ValueError(f"mishaps is 0 or more, not {mishaps}")
        self.platform = platform
        self._clock = clock
        self._house = house = House(
            seed=seed,
            tables=tables,
            speed=speed,
            start_ms=round(start * 1000),
            switches=Switches() if switches is None else switches,
            mishaps=mishaps,
        )
        found = places(tables)
        lives = [
            settle(place, house, tables=tables, history_rounds=history_rounds, kept_rounds=kept_rounds)
            for place in found
        ]
        self._tables = {life.table.place.game_code: life.table for life in lives}
        self.table_codes = {place.table_code: place.game_code for place in found}
        """Game code by table code."""
        house.run(house.start_ms)
        for table in self._tables.values():
            if table.sheet is not None:
                table.keep_round(table.sheet)
        self._outbox = Outbox(house, {place.table_code: place for place in found})
        house.outlet = self._outbox
        by_code = {life.table.place.table_code: life for life in lives}
        self._troubles = Troubles(house, by_code, self._outbox, self._snapshot)
        if script is not None:
            self._troubles.plan(script)

    # ---- time

    def next_at(self) -> float:
        """Return the Unix seconds of this machine at which the next thing happens."""
        return self._house.next_ms() / 1000

    def advance(self, now: float) -> list[Event]:
        """Let everything happen up to now, and return what is to be published, in order.

        After a long sleep of the machine it is all that should have happened meanwhile, with its own times. A time
        before that of the last call changes nothing.
        """
        # A thousandth of a millisecond more, because next_at() in seconds may be a hair below the millisecond.
        self._house.run(int(now * 1000 + 0.001))
        return self._outbox.drain()

    # ---- troubles

    def begin(self, trouble: Trouble) -> None:
        """Let a trouble happen now, whatever its `at` says. Raises ScriptError when it does not fit the studio."""
        self._troubles.check(Script("by hand", (trouble,)))
        self._troubles.begin(trouble)

    def muted(self, link: Link) -> bool:
        """Say whether nothing is to come over a link now. Over AMQP nothing does by itself."""
        return self._troubles.muted(link)

    def refused(self, link: Link) -> bool:
        """Say whether the connections of a link are to be closed and refused now."""
        return self._troubles.refused(link)

    @property
    def tap(self) -> TapTroubles:
        """What is wrong with the jackpot feed."""
        return self._troubles.tap

    # ---- the book

    def now(self) -> float:
        """Return Unix seconds by the studio's own clock, which a script may set wrong."""
        now = self._house.now_ms / 1000 if self._clock is None else self._clock.now()
        return now + self._house.skew_ms / 1000

    def provides(self) -> Sequence[GameProvide]:
        """Return all tables as they are offered now."""
        frozen = self._troubles.frozen
        return [frozen[code].provide if code in frozen else table.provide() for code, table in self._tables.items()]

    def dealers(self) -> Sequence[Dealer]:
        """Return all people who deal here."""
        return self._house.roster.dealers()

    def current_round(self, game_code: str) -> RoundRecord | None:
        """Return the newest round of a table; None for tables that are not here."""
        frozen = self._troubles.frozen.get(game_code)
        if frozen is not None:
            return frozen.round
        table = self._tables.get(game_code)
        if table is None or not (table.playing or self._house.switches.last_stays_current):
            return None
        return _read(table.rounds)

    def current_shoe(self, game_code: str) -> ShoeRecord | None:
        """Return the newest shoe of a table; None for games without shoes."""
        frozen = self._troubles.frozen.get(game_code)
        if frozen is not None:
            return frozen.shoe
        table = self._tables.get(game_code)
        if table is None:
            return None
        table.keep_spans()
        return _read(table.shoes)

    def current_shift(self, game_code: str) -> ShiftRecord | None:
        """Return the newest shift of a table; None for tables that are not here."""
        frozen = self._troubles.frozen.get(game_code)
        if frozen is not None:
            return frozen.shift
        table = self._tables.get(game_code)
        if table is None:
            return None
        table.keep_spans()
        return _read(table.shifts)

    def rounds(self, game_code: str | None = None) -> Sequence[RoundRecord]:
        """Return the kept rounds of one or all tables, newest first."""
        return _newest_first([table.rounds for table in self._chosen(game_code)])

    def shoes(self, game_code: str | None = None) -> Sequence[ShoeRecord]:
        """Return the kept shoes of one or all tables, newest first."""
        return _newest_first([table.shoes for table in self._chosen(game_code)])

    def shifts(self, game_code: str | None = None) -> Sequence[ShiftRecord]:
        """Return the kept shifts of one or all tables, newest first."""
        return _newest_first([table.shifts for table in self._chosen(game_code)])

    def _chosen(self, game_code: str | None) -> list[Table]:
        tables = self._tables
        chosen = list(tables.values()) if game_code is None else [tables[game_code]] if game_code in tables else []
        for table in chosen:
            table.keep_spans()
        return chosen

    def _snapshot(self, game_code: str) -> Snapshot:
        return Snapshot(
            provide=self._tables[game_code].provide(),
            round=self.current_round(game_code),
            shoe=self.current_shoe(game_code),
            shift=self.current_shift(game_code),
        )


def _read(shelf: Shelf[R]) -> R | None:
    entry = shelf.newest()
    return None if entry is None else entry.read()


def _newest_first(shelves: Sequence[Shelf[R]]) -> list[R]:
    entries = [entry for shelf in shelves for entry in shelf.entries()]
    if len(shelves) > 1:
        entries.sort(key=lambda entry: entry.started_ms, reverse=True)
    return [entry.read() for entry in entries]

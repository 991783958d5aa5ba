"""The life of a table: rounds and what lies between them, such as shuffles, reliefs, shifts and stops."""

from thrillmon.studio.play.aftermath import Aftermath
from thrillmon.studio.play.beats import Planner
from thrillmon.studio.play.pulses import Course, Pulse
from thrillmon.studio.play.rounds import LONGEST_PAUSE, Rounds
from thrillmon.studio.play.spans import Shift
from thrillmon.studio.play.tables import Table
from thrillmon.wire.recorder import provider_pb2 as wire

SHIFT_SECONDS = 8 * 3600.0
RELIEF_EVERY = (20.0 * 60, 40.0 * 60)
PAUSE = 4.5
"""Seconds between two rounds, the median."""

# Seconds.
_SHUFFLE = (40.0, 90.0)
_HANDOVER = (5.0, 15.0)
_CAPTURE_EVERY = (4.0 * 60, 12.0 * 60)
# Nothing long is begun so shortly before the start: then every table must be in the middle of a round.
_SETTLING = 130.0
_PAUSE_UNEVENNESS = 0.35

# Of every two dozen tables these two stop now and then: after so many seconds first, for so long, so often.
_SERVICED, _CLOSED, _OF = 5, 9, 24
_FIRST_STOP = {_SERVICED: 200.0, _CLOSED: 480.0}
_STOP = (4.0 * 60, 7.0 * 60)
_STOP_EVERY = (25.0 * 60, 40.0 * 60)


class Life:
    """Plays a table."""

    def __init__(self, table: Table, shift_due_ms: int, relief_due_ms: int) -> None:
        self.table = table
        self.aftermath = Aftermath(table)
        self.planner = Planner(table)
        self.rounds = Rounds(table, self.planner, self.aftermath)
        self._house = table.house
        self._pulse = self.rounds.pulse = Pulse(table.house, self._live())
        self._shift_due_ms = shift_due_ms
        self._relief_due_ms = relief_due_ms
        self._relieved = 0
        self._stop: wire.GameProvideState | None = None
        self._stop_until_ms = 0
        self._reshuffle = False
        self._shuffling = False
        self._longer_shuffle_ms = 0

    def begin(self, at_ms: int) -> None:
        """Let the table come to life at that time, and have the studio's chores done from its start on."""
        self._pulse.wake_at(at_ms)
        house = self._house
        house.at(house.start_ms + self._between(10.0, _CAPTURE_EVERY[1]), self._capture)
        first_stop = _FIRST_STOP.get(self.table.place.number % _OF)
        if first_stop is not None:
            house.at(house.start_ms + self._ms(first_stop), self._stop_now_and_then)

    # ---- troubles

    def lose_dealers(self, for_ms: int) -> None:
        """All dealers sign out; after a while others sign in. The play goes on."""
        for seat in self.table.seating.seats:
            self.table.log_out(seat)
        self._house.later(for_ms, self._find_dealers)

    def lengthen_shuffle(self, for_ms: int) -> None:
        """The shuffle that is going on takes so much longer; without one the shoe is changed after this round."""
        if self._shuffling:
            self._pulse.put_off(for_ms)
        else:
            self._reshuffle = True
            self._longer_shuffle_ms += for_ms

    def stop(self, until_ms: int, close: bool) -> None:
        """The table stops after this round, for maintenance or to be closed, until that time."""
        self._stop_until_ms = max(until_ms, self._stop_until_ms)
        if self._stop is None:
            self._stop = wire.GAME_PROVIDE_CLOSE if close else wire.GAME_PROVIDE_IN_MAINTENANCE
            self.table.set_state(
                wire.GAME_PROVIDE_CLOSE_AFTER_ROUND if close else wire.GAME_PROVIDE_MAINTEN_AFTER_ROUND
            )

    # ---- the course

    def _live(self) -> Course:
        while True:
            yield from self._between_rounds()
            yield from self.rounds.play_one()
            yield min(self.planner.noisy_ms(PAUSE, _PAUSE_UNEVENNESS), self._ms(LONGEST_PAUSE))

    def _between_rounds(self) -> Course:
        house = self._house
        if not house.live and house.start_ms - house.now_ms < self._ms(_SETTLING):
            return
        if self._stop is not None:
            yield from self._stopped(self._stop)
        if house.now_ms >= self._shift_due_ms:
            yield from self._change_shift()
        elif self._shoe_used_up():
            yield from self._change_shoe()
        if house.now_ms >= self._relief_due_ms:
            yield from self._relieve()

    def _stopped(self, state: wire.GameProvideState) -> Course:
        house, table = self._house, self.table
        withdrawn = house.now_ms >= self._stop_until_ms
        if not withdrawn:
            table.set_state(state)
            while house.now_ms < self._stop_until_ms:
                yield self._stop_until_ms - house.now_ms
        self._stop = None
        if withdrawn or state == wire.GAME_PROVIDE_IN_MAINTENANCE:
            table.set_state(wire.GAME_PROVIDE_AVAILABLE_AFTER_ROUND)
            yield self._between(1.0, 3.0)
        if self._stop is None:  # else it is to stop once more
            table.set_state(wire.GAME_PROVIDE_AVAILABLE)
        yield self._between(2.0, 5.0)

    def _change_shift(self) -> Course:
        table, house = self.table, self._house
        if table.has_shoe:
            table.tell_provide("NOTIFY_GAME_CHANGING_SHOE")
            yield self._between(2.0, 4.0)
        self._end_shoe()
        table.shift.end(house.stamp_ms)
        table.tell_shift("NOTIFY_SHIFT_END")
        yield self._between(*_HANDOVER)
        table.shift = Shift.after(table.shift, table.place, house.mint, house.now_ms, house.stamp_ms)
        self._shift_due_ms = house.now_ms + self._ms(SHIFT_SECONDS)
        table.call_pit_boss()
        table.tell_shift("NOTIFY_SHIFT_START")
        if table.has_shoe:
            yield from self._shuffle()
        self._begin_shoe(1)

    def _change_shoe(self) -> Course:
        number = self.table.shoe.number + 1 if self.table.shoe is not None else 1
        self.table.tell_provide("NOTIFY_GAME_CHANGING_SHOE")
        yield self._between(2.0, 4.0)
        self._end_shoe()
        yield from self._shuffle()
        self._begin_shoe(number)

    def _shuffle(self) -> Course:
        longer_ms, self._longer_shuffle_ms, self._reshuffle = self._longer_shuffle_ms, 0, False
        self._shuffling = True
        yield self._between(*_SHUFFLE) + longer_ms
        self._shuffling = False

    def _end_shoe(self) -> None:
        if self.table.shoe is not None:
            self.table.shoe.end(self._house.stamp_ms)
            self.table.tell_shoe("NOTIFY_SHOE_END")

    def _begin_shoe(self, number: int) -> None:
        table, game = self.table, self.table.place.game
        if table.has_shoe:
            table.open_shoe(game.shoe(table.rng), number)
        elif table.place.row.shoe_named:
            table.open_shoe(None, number)
        table.tell_shoe("NOTIFY_SHOE_START")

    def _shoe_used_up(self) -> bool:
        use = self.table.shoe
        return use is not None and use.shoe is not None and (self._reshuffle or use.shoe.cut_reached)

    def _relieve(self) -> Course:
        self._relief_due_ms = self._house.now_ms + self._between(*RELIEF_EVERY)
        seating = self.table.seating
        seat = seating.seats[self._relieved % len(seating.seats)]
        self._relieved += 1
        if seat in seating.people:
            self.table.log_out(seat)
            yield self._between(2.0, 6.0)
            if seat not in seating.people:
                self.table.log_in(seat)
            yield self._between(3.0, 6.0)

    # ---- beside the course

    def _find_dealers(self) -> None:
        for seat in self.table.seating.seats:
            if seat not in self.table.seating.people:
                self.table.log_in(seat)

    def _capture(self) -> None:
        self.table.capture()
        self._house.later(self._between(*_CAPTURE_EVERY), self._capture)

    def _stop_now_and_then(self) -> None:
        close = self.table.place.number % _OF == _CLOSED
        self.stop(self._house.now_ms + self._between(*_STOP), close)
        self._house.later(self._between(*_STOP_EVERY), self._stop_now_and_then)

    def _ms(self, seconds: float) -> int:
        return self._house.milliseconds(seconds)

    def _between(self, least: float, most: float) -> int:
        return self._ms(self.table.rng.uniform(least, most))

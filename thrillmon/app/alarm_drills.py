"""Drills at the desk: begun and ended by a person, timed until somebody acknowledges, and written down."""

from collections.abc import Callable, Sequence

from thrillmon.app.drilling import Drill
from thrillmon.clock import Clock
from thrillmon.floor.alarms.duties import Note
from thrillmon.floor.alarms.journal import Transition
from thrillmon.models.alarm_station import AlarmStation
from thrillmon.models.words import render
from thrillmon.panes.alarms import AlarmsPane
from thrillmon.sentences import Sentence, say


class AlarmDrills:
    """Owns the drill that is on, if any. note: keep a note."""

    def __init__(self, station: AlarmStation, pane: AlarmsPane, clock: Clock, note: Callable[[Note], None]) -> None:
        self._station = station
        self._pane = pane
        self._clock = clock
        self._note = note
        self._drill: Drill | None = None
        self._called: float | None = None

    def toggle(self) -> None:
        """Begin a drill, or end the one that is on."""
        if self._drill is not None:
            self._end()
            return
        self._drill, self._called = Drill(self._clock.now()), None
        self._station.begin_drill(self._drill.watch.alarms, self._drill.ahead)
        self._pane.show_drill(True)
        self._write("", say("{user} began a drill.", user=self._station.duty.user.name))

    def tick(self) -> list[Transition]:
        """Let a second pass in it; return what changed."""
        drill = self._drill
        if drill is None:
            return []
        changes = drill.tick()
        if self._called is None and any(change.announces for change in changes):
            self._called = self._clock.now()
        if drill.over:
            self._end()
        return changes

    def acted(self, changes: Sequence[Transition]) -> None:
        """Take in what people did in it."""
        called, now = self._called, self._clock.now()
        if called is not None and any(change.number == 3 for change in changes):
            user = self._station.duty.user.name
            words = say("Drill: {user} acknowledged after {seconds:.0f} s.", user=user, seconds=now - called)
            self._write("", words)
            self._pane.say(render(words))
            self._called = None

    def table(self, game_code: str) -> str:
        """Return what people call a table of the drill; "" when it has none or there is no drill."""
        return "" if self._drill is None else self._drill.table(game_code)

    def _end(self) -> None:
        self._drill = None
        self._station.end_drill()
        self._pane.show_drill(False)
        self._write("", say("The drill is over."))

    def _write(self, user: str, words: Sentence) -> None:
        self._note(Note(self._clock.now(), user, words))

"""The plan of a round: when each step comes, by the hands of the dealer, and what goes wrong all by itself."""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from thrillmon.studio.play.acts import Kind, Laid, Lay, Spot
from thrillmon.studio.play.cues import Cue, cues
from thrillmon.studio.play.tables import Table

# How unlike each other the same movements of one dealer are: sigma of a log-normal.
_UNEVENNESS = 0.18
# A betting window is closed by a machine, almost in time.
_LATE_MS = (15, 80)
# Until the pit boss has set a misread card right.
_EDIT_SECONDS = 8.0

# One round in so many goes wrong by itself, at ordinary luck.
_VOIDED_ONE_IN = 600
_LEFT_OPEN_ONE_IN = 900
_MISREAD_ONE_IN = 400


class Doom(Enum):
    """How a round ends that does not end well."""

    VOIDED = "voided"
    LEFT_OPEN = "left open"


class Beat(NamedTuple):
    """What happens after a gap: a step, perhaps with cards misread, or else the pit boss setting a spot right."""

    gap_ms: int
    cue: Cue | None
    misread: Lay | None = None
    edit: Spot | None = None


class Plan(NamedTuple):
    """A round as it will be played. doom: what happens in place of the beat of that number."""

    beats: list[Beat]
    doom: Doom | None = None
    doomed_beat: int = -1


class Planner:
    """Plans the rounds of a table."""

    def __init__(self, table: Table) -> None:
        place = table.place
        self._table = table
        self._cues = cues(place.game.flow, place, table.house)
        self.spots: frozenset[Spot] = frozenset(cue.act.about for cue in self._cues if cue.act.about is not None)
        """The spots that steps of this table are about."""
        self.steps = frozenset(cue.act.step for cue in self._cues)
        """The names of the steps of this table."""

    def noisy_ms(self, seconds: float, unevenness: float = _UNEVENNESS) -> int:
        """Return how long a dealer takes this time for what takes that many seconds."""
        table = self._table
        pace = 1.0 if table.place.row.automatic else table.seating.pace()
        return table.house.milliseconds(seconds * pace * table.rng.lognormvariate(0.0, unevenness))

    def plan(self, lay: Lay) -> Plan:
        """Plan a round with these cards."""
        beats: list[Beat] = []
        before: Cue | None = None
        for cue in self._played(lay):
            if before is None:
                gap_ms = 0
            elif before.window_ms:
                gap_ms = before.window_ms + self._table.rng.randint(*_LATE_MS)
            else:
                gap_ms = self.noisy_ms(cue.after)
            beats.append(Beat(gap_ms, cue))
            before = cue
        luck = self._table.house.mishaps
        if luck and self._table.rng.random() * _MISREAD_ONE_IN < luck:
            self._misread(beats, lay)
        doom = self._doom(luck) if luck else None
        if doom is None:
            return Plan(beats)
        closed = next(number for number, beat in enumerate(beats) if _is(beat, Kind.CLOSE))
        finished = next(number for number, beat in enumerate(beats) if _is(beat, Kind.FINISH))
        return Plan(beats, doom, self._table.rng.randint(closed + 1, finished))

    def _played(self, lay: Lay) -> Sequence[Cue]:
        found = [cue for cue in self._cues if cue.act.about is None or cue.act.about in lay]
        switches = self._table.house.switches
        if switches.bonus_finishes_twice or switches.bonus_own_round:
            return found
        return [cue for cue in found[:-1] if cue.act.kind is not Kind.FINISH] + found[-1:]

    def _doom(self, luck: float) -> Doom | None:
        chance = self._table.rng.random() / luck
        if chance < 1 / _VOIDED_ONE_IN:
            return Doom.VOIDED
        return Doom.LEFT_OPEN if chance < 1 / _VOIDED_ONE_IN + 1 / _LEFT_OPEN_ONE_IN else None

    def _misread(self, beats: list[Beat], lay: Lay) -> None:
        """Let a card be misread when it is shown, and set right when its spot is complete."""
        game = self._table.place.game
        if not game.edits:
            return
        changed = game.changed(self._table.rng, lay, self.spots)
        if changed is None:
            return
        misread, (spot, card) = changed
        shows = [number for number, beat in enumerate(beats) if _shows(beat, spot)]
        for number in shows:
            cue = beats[number].cue
            if cue is not None and (Laid(spot, card) in cue.act.shows or Laid(spot) in cue.act.shows):
                beats[number] = beats[number]._replace(misread=misread)
                beats.insert(shows[-1] + 1, Beat(self.noisy_ms(_EDIT_SECONDS), None, edit=spot))
                return


def _is(beat: Beat, kind: Kind) -> bool:
    return beat.cue is not None and beat.cue.act.kind is kind


def _shows(beat: Beat, spot: Spot) -> bool:
    return beat.cue is not None and any(laid.spot == spot for laid in beat.cue.act.shows)

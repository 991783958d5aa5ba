"""Who deals at one table and since when: log-ins, log-outs, and when somebody was first and last seen there."""

from collections.abc import Mapping
from typing import NamedTuple

from thrillmon.floor.dealers import DEALER_SEATS, Person, Register, people_at
from thrillmon.floor.rounds import Round
from thrillmon.floor.times import seconds_of
from thrillmon.wire.recorder.provider_pb2 import GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord

# People kept per table; no shift sees more.
MOST_PEOPLE = 64


class Sighting(NamedTuple):
    """A person and since when; None when nobody told. exact: their log-in was heard; else they may be there longer."""

    person: Person
    since: float | None
    exact: bool


class Attendance:
    """The people of one table. Noting is independent of order; all times are by the studio's clock."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._logged_in: dict[str, float] = {}
        self._logged_out_at: float | None = None
        # By dealer code ("" for nobody): when a statement first and last named them.
        self._sightings: dict[str, tuple[float, float]] = {}

    @property
    def logged_in(self) -> Mapping[str, float]:
        """When somebody was last heard to log in, by dealer code."""
        return self._logged_in

    def dealer(self, provide: GameProvide | None, newest: RoundRecord | None) -> Sighting | None:
        """Return who deals and since when, by the table as it is offered and its newest round."""
        record = newest
        if record is not None and self._logged_out_at is not None:
            started = seconds_of(record.ts_start)
            if started is None or self._logged_out_at >= started:
                record = None
        person = people_at(provide, record, self._register)
        if person is None:
            return None
        known = self._logged_in.get(person.code)
        if known is not None:
            return Sighting(person, known, exact=True)
        others = [last for code, (_, last) in self._sightings.items() if code != person.code]
        if person.code not in self._sightings:
            return Sighting(person, None, exact=False)
        first = self._sightings[person.code][0]
        return Sighting(person, max(others, default=first), exact=False)

    def at(
        self, provide: GameProvide | None, newest: RoundRecord | None, seats: tuple[int, ...] = DEALER_SEATS
    ) -> Person | None:
        """Return who sits on the first of these seats that is taken; None when nobody does, or nobody says."""
        return people_at(provide, newest, self._register, seats)

    def name_of(self, code: str) -> str:
        """Return the name of a dealer, or the code while nobody has told it."""
        return self._register.name(code) or code

    def note_login(self, provide: GameProvide, at: float) -> None:
        """Note that the dealer of this offer has logged in."""
        person = people_at(provide, None, self._register)
        if person is None:
            return
        self._logged_in[person.code] = later(self._logged_in.get(person.code), at)
        if len(self._logged_in) > MOST_PEOPLE:
            del self._logged_in[min(self._logged_in, key=self._logged_in.__getitem__)]

    def note_logout(self, at: float) -> None:
        """Note that a dealer has logged out."""
        self._logged_out_at = later(self._logged_out_at, at)

    def see(self, provide: GameProvide, at: float) -> None:
        """Note whom an offer names."""
        person = people_at(provide, None, self._register)
        self._note(person.code if person is not None else "", at)

    def see_at_start(self, made: Round) -> None:
        """Note whom a round names: a desk that hears rounds alone knows from them who deals, from the start of each."""
        person = people_at(None, made.record, self._register)
        started = made.start[0]
        if person is not None and started:
            self._note(person.code, started)

    def forget_after(self, latest: float) -> None:
        """Forget what was told by a clock that has been set back since."""
        self._logged_in = {code: at for code, at in self._logged_in.items() if at <= latest}
        self._logged_out_at = not_after(self._logged_out_at, latest)
        self._sightings = {code: seen for code, seen in self._sightings.items() if seen[1] <= latest}

    def _note(self, code: str, at: float) -> None:
        first, last = self._sightings.get(code, (at, at))
        self._sightings[code] = min(first, at), max(last, at)
        if len(self._sightings) > MOST_PEOPLE:
            del self._sightings[min(self._sightings, key=lambda known: self._sightings[known][1])]


def later(one: float | None, other: float) -> float:
    """Return the later of two times, of which the first may not have been told."""
    return other if one is None or other > one else one


def not_after(at: float | None, latest: float) -> float | None:
    """Return a time, or None when it is later than that."""
    return None if at is None or at > latest else at

"""The worst alarm of each table, as list, wall and side panel show it: one mark, how many there are, and the words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from thrillmon.floor.alarms.journal import ANY
from thrillmon.floor.alarms.letters import Letter, Priority
from thrillmon.models.alarm_columns import Identity, Listed, Listing
from thrillmon.models.alarm_words import SHAPES, priority_text, state_text, what_text
from thrillmon.models.cells import AlarmMark, Cell, Tone
from thrillmon.models.words import tr

# What a design rule hides is expected now, and no mark at its table.
_SHOWN = frozenset({Listing.ACTIVE, Listing.SHELVED, Listing.OUT_OF_SERVICE})


@dataclass(frozen=True, slots=True)
class TableAlarm:
    """The worst alarm of a table. count: how many stand there as it does: active ones, else those set aside.

    identity: which alarm it is.  lines: each of them in words, the worst first.
    then: it is one of another moment, and nothing can be done about it.
    """

    priority: Priority
    letter: Letter
    count: int
    identity: Identity
    lines: tuple[str, ...]
    then: bool = False

    @property
    def aside(self) -> bool:
        """Whether all of them are shelved or out of service."""
        return self.letter in (Letter.SHELVED, Letter.OUT_OF_SERVICE)

    @property
    def stands(self) -> bool:
        """Whether it asks for somebody now: it is neither set aside nor gone by itself."""
        return not self.aside and self.letter is not Letter.RETURNED

    @property
    def calls(self) -> bool:
        """Whether nobody has acknowledged it yet."""
        return self.letter in (Letter.UNACKNOWLEDGED, Letter.LATCHED)


def alarms_of_tables(listed: Iterable[Listed], *, then: bool = False) -> dict[str, TableAlarm]:
    """Return the worst alarm of every place that has one, by game code. Drills are no matter of a table.

    then: they are those of another moment.
    """
    by_place: dict[str, list[Listed]] = {}
    for one in listed:
        if one.row.key.place and not one.drill and not one.over and one.listing in _SHOWN:
            by_place.setdefault(one.row.key.place, []).append(one)
    return {place: _worst(found, then=then) for place, found in by_place.items()}


def _worst(found: list[Listed], *, then: bool) -> TableAlarm:
    active = [one for one in found if one.listing is Listing.ACTIVE]
    # A table that is out of service as a whole is one thing, however many alarms it keeps down.
    whole = [one for one in found if one.row.key.kind == ANY]
    shown = sorted(active or whole or found, key=lambda one: one.row.order)
    first = shown[0].row
    return TableAlarm(first.priority, first.letter, len(shown), shown[0].identity, tuple(map(alarm_line, shown)), then)


def alarm_line(one: Listed) -> str:
    """Say an alarm in a line: ▲ High · Round stalled · NEW."""
    row = one.row
    return f"{SHAPES[row.priority]} {priority_text(row.priority)} · {what_text(row)} · {state_text(row)}"


def alarm_cell(alarm: TableAlarm | None, *, stale: bool = False) -> Cell:
    """Show the worst alarm of a table, and how many there are when it is more than one.

    stale: nobody confirms the row.
    """
    if alarm is None:
        return Cell("", stale=stale)
    count = str(alarm.count) if alarm.count > 1 else ""
    tip = "\n".join(alarm.lines if alarm.then else (*alarm.lines, tr("Click, or A: open this alarm")))
    spoken = ", ".join(alarm.lines)
    if alarm.count > 1:
        spoken = tr("{count} alarms: {alarms}").format(count=alarm.count, alarms=spoken)
    return Cell(count, Tone.STRONG, stale, payload=AlarmMark(alarm.priority, alarm.letter), tip=tip, spoken=spoken)


def alarm_order(alarm: TableAlarm | None) -> tuple[float, ...]:
    """Return the sort key of a table by its alarm: what nobody has seen first, then by priority."""
    if alarm is None:
        return 9.0, 0.0, 0.0
    return float(alarm.aside) * 2 + float(not alarm.calls), -float(alarm.priority), -float(alarm.count)


def changed_places(old: Mapping[str, TableAlarm], new: Mapping[str, TableAlarm]) -> list[str]:
    """Return the game codes at which something is different."""
    return [code for code in {*old, *new} if old.get(code) != new.get(code)]

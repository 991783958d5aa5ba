"""The columns of the alarm lists: each list shows what matters there, and nothing is told by colour alone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo
from enum import StrEnum
from typing import NamedTuple

from thrillmon.floor.alarms.journal import AlarmKey
from thrillmon.floor.alarms.letters import Letter
from thrillmon.floor.alarms.rows import AlarmRow
from thrillmon.models.alarm_words import (
    day_time_text,
    left_text,
    place_text,
    priority_text,
    rule_text,
    since_text,
    state_text,
    state_tip,
    what_text,
)
from thrillmon.models.cells import Cell, Tone
from thrillmon.models.words import render, tr


class Listing(StrEnum):
    """The lists of alarms."""

    ACTIVE = "active"
    SHELVED = "shelved"
    SUPPRESSED = "suppressed"
    OUT_OF_SERVICE = "out of service"


Identity = tuple[bool, AlarmKey]
"""Which alarm, and whether it belongs to a drill."""


class Listed(NamedTuple):
    """An alarm in a list. table: what people call the table; "" where it is none.

    drill: it belongs to a drill.  over: it has left the list, and its row waits until nobody is at the list.
    """

    row: AlarmRow
    table: str = ""
    drill: bool = False
    over: bool = False

    @property
    def identity(self) -> Identity:
        """What stays the same however it changes."""
        return self.drill, self.row.key

    @property
    def listing(self) -> Listing:
        """The list it belongs to."""
        return _LISTINGS.get(self.row.letter, Listing.ACTIVE)

    @property
    def place(self) -> str:
        """Where it is, in words."""
        return place_text(self.row.key, self.table)

    @property
    def calls(self) -> bool:
        """Whether nobody has acknowledged it yet, so that it blinks."""
        return not self.over and self.row.letter in (Letter.UNACKNOWLEDGED, Letter.LATCHED)


_LISTINGS = {
    Letter.SHELVED: Listing.SHELVED,
    Letter.SUPPRESSED: Listing.SUPPRESSED,
    Letter.OUT_OF_SERVICE: Listing.OUT_OF_SERVICE,
}


class Look(NamedTuple):
    """How cells are said. now: by our clock."""

    now: float
    zone: tzinfo


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in settings, title, width in characters and cell. fills: it takes what room is left."""

    key: str
    title: Callable[[], str]
    width: int
    cell: Callable[[Listed, Look], Cell]
    fills: bool = False


def _tone(one: Listed) -> Tone:
    if one.over or one.row.letter in (Letter.RETURNED, Letter.SHELVED, Letter.SUPPRESSED, Letter.OUT_OF_SERVICE):
        return Tone.DIM
    return Tone.STRONG if one.calls else Tone.NORMAL


def _mark(one: Listed, look: Look) -> Cell:
    del look
    words = tr("{priority} priority").format(priority=priority_text(one.row.priority))
    return Cell("", _tone(one), tip=words, spoken=words)


def _state(one: Listed, look: Look) -> Cell:
    del look
    text = tr("No longer here") if one.over else state_text(one.row)
    return Cell(text, _tone(one), tip=state_tip(one.row), spoken=text)


def _what(one: Listed, look: Look) -> Cell:
    del look
    what = what_text(one.row)
    text = tr("DRILL · {what}").format(what=what) if one.drill else what
    evidence = render(one.row.evidence.sentence)
    return Cell(text, _tone(one), tip="\n".join(filter(None, (text, evidence))), spoken=text)


def _where(one: Listed, look: Look) -> Cell:
    del look
    return Cell(one.place, _tone(one), tip=one.row.key.place, spoken=one.place)


def _since(one: Listed, look: Look) -> Cell:
    occurrence = one.row.occurrence
    text = "—" if occurrence is None else since_text(occurrence.started, look.now, look.zone)
    return Cell(text, _tone(one), spoken=text)


def _by(one: Listed, look: Look) -> Cell:
    del look
    occurrence = one.row.occurrence
    name = "" if occurrence is None else occurrence.acknowledged_by
    note = "" if occurrence is None else occurrence.note
    return Cell(name, Tone.DIM, tip=note, spoken=name or tr("nobody"))


def _shelf_left(one: Listed, look: Look) -> Cell:
    shelf = one.row.shelf
    if shelf is None:
        return Cell("—")
    text = left_text(shelf.until - look.now)
    if shelf.one_shot:
        text = tr("{left}, or gone").format(left=text)
    return Cell(text, tip=tr("Until {time}").format(time=day_time_text(shelf.until, look.zone)), spoken=text)


def _shelf_by(one: Listed, look: Look) -> Cell:
    del look
    return Cell("" if one.row.shelf is None else one.row.shelf.user)


def _shelf_reason(one: Listed, look: Look) -> Cell:
    del look
    reason = "" if one.row.shelf is None else one.row.shelf.reason
    return Cell(reason, tip=reason)


def _holds(one: Listed, look: Look) -> Cell:
    del look
    if one.row.unknown:
        return Cell(tr("not told"), Tone.DIM)
    return Cell(tr("holds"), Tone.STRONG) if one.row.holding else Cell(tr("gone"), Tone.DIM)


def _rule(one: Listed, look: Look) -> Cell:
    del look
    text = "" if one.row.design is None else rule_text(one.row.design.rule)
    return Cell(text, tip=text)


def _rule_since(one: Listed, look: Look) -> Cell:
    return Cell("—" if one.row.design is None else since_text(one.row.design.since, look.now, look.zone), Tone.DIM)


def _service_by(one: Listed, look: Look) -> Cell:
    del look
    return Cell("" if one.row.service is None else one.row.service.user)


def _service_reason(one: Listed, look: Look) -> Cell:
    del look
    reason = "" if one.row.service is None else one.row.service.reason
    return Cell(reason, tip=reason)


def _review(one: Listed, look: Look) -> Cell:
    service = one.row.service
    if service is None or service.review_at is None:
        return Cell("—", Tone.DIM)
    text = day_time_text(service.review_at, look.zone)
    if service.review_at <= look.now:
        return Cell(tr("{time} · due").format(time=text), Tone.STRONG)
    return Cell(text)


MARK = Column("mark", lambda: "", 7, _mark)
_WHERE = Column("where", lambda: tr("Table"), 11, _where)
_WHAT = Column("what", lambda: tr("What"), 24, _what, fills=True)
_HOLDS = Column("holds", lambda: tr("Now"), 12, _holds)

COLUMNS: dict[Listing, tuple[Column, ...]] = {
    Listing.ACTIVE: (
        MARK,
        Column("state", lambda: tr("State"), 16, _state),
        _WHERE,
        _WHAT,
        Column("since", lambda: tr("Since"), 16, _since),
        Column("by", lambda: tr("Seen by"), 11, _by),
    ),
    Listing.SHELVED: (
        MARK,
        _HOLDS,
        _WHERE,
        _WHAT,
        Column("left", lambda: tr("Time left"), 17, _shelf_left),
        Column("by", lambda: tr("Shelved by"), 13, _shelf_by),
        Column("reason", lambda: tr("Reason"), 22, _shelf_reason),
    ),
    Listing.SUPPRESSED: (
        MARK,
        _HOLDS,
        _WHERE,
        _WHAT,
        Column("rule", lambda: tr("Suppressed because"), 30, _rule),
        Column("since", lambda: tr("Since"), 17, _rule_since),
    ),
    Listing.OUT_OF_SERVICE: (
        MARK,
        _HOLDS,
        _WHERE,
        _WHAT,
        Column("by", lambda: tr("Taken out by"), 13, _service_by),
        Column("reason", lambda: tr("Reason"), 22, _service_reason),
        Column("review", lambda: tr("Review"), 18, _review),
    ),
}

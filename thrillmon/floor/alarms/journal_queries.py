"""What a query can ask about the alarm journal: alarm=round_stalled user=ann priority=high after:21:00 "free text"."""

from collections.abc import Iterable
from typing import NamedTuple

from thrillmon.floor.alarms.journal import Transition
from thrillmon.floor.queries import Field, Kind, Language


class JournalEntry(NamedTuple):
    """A change as it was kept. table: what people called the place then; "" for the console itself."""

    change: Transition
    table: str = ""


def _places(entry: JournalEntry) -> Iterable[str]:
    return [name for name in (entry.table, entry.change.key.place) if name]


def _states(entry: JournalEntry) -> Iterable[str]:
    return entry.change.after.value, entry.change.after.name


def _words(entry: JournalEntry) -> Iterable[str]:
    change = entry.change
    return (
        entry.table, change.key.kind, change.key.place, change.key.subject, change.user, change.note,
        str(change.evidence.sentence), change.evidence.round_code,
    )  # fmt: skip


JOURNAL: Language[JournalEntry] = Language(
    {
        "alarm": Field(Kind.CODE, lambda entry: entry.change.key.kind),
        "table": Field(Kind.CODE, _places),
        "priority": Field(Kind.CODE, lambda entry: entry.change.priority.name),
        "state": Field(Kind.CODE, _states),
        "row": Field(Kind.NUMBER, lambda entry: float(entry.change.number)),
        "number": Field(Kind.NUMBER, lambda entry: float(entry.change.occurrence) or None),
        "user": Field(Kind.NAME, lambda entry: entry.change.user or None),
        "note": Field(Kind.NAME, lambda entry: entry.change.note or None),
        "cause": Field(Kind.CODE, lambda entry: entry.change.cause.value),
        "round": Field(Kind.CODE, lambda entry: entry.change.evidence.round_code or None),
        "announced": Field(Kind.FLAG, lambda entry: entry.change.announces),
        "after": Field(Kind.AFTER, lambda entry: entry.change.at),
        "before": Field(Kind.BEFORE, lambda entry: entry.change.at),
    },
    _words,
)

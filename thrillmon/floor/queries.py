"""The query language of lists, records and `tail --filter`: table=T101 cancel after:21:00 step.gap>20s "free text"."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from typing import Generic, TypeVar

from thrillmon.floor.expressions import (
    Either,
    Every,
    Expression,
    Kind,
    Not,
    QueryError,
    Test,
    Word,
    understand,
)

__all__ = ["Field", "Kind", "Language", "Query", "QueryError"]

S = TypeVar("S")

Value = str | float | bool | None | Iterable[str] | Iterable[float]


@dataclass(frozen=True, slots=True)
class Field(Generic[S]):
    """Something a query can ask for. get: its value, several values, or None when there is none."""

    kind: Kind
    get: Callable[[S], Value]


Query = Callable[[S], bool]


@dataclass(frozen=True, slots=True)
class Language(Generic[S]):
    """What can be asked about an S. text: where bare words are looked for."""

    fields: Mapping[str, Field[S]]
    text: Callable[[S], Iterable[str]]

    def understand(self, query: str, zone: tzinfo, now: float) -> Expression:
        """Return what a query asks for. Raises QueryError."""
        return understand(query, {name: field.kind for name, field in self.fields.items()}, zone, now)

    def parse(self, query: str, zone: tzinfo, now: float) -> Query[S]:
        """Return a test for an S. Times without a date are of the newest such moment, seen from now, in zone.

        Raises QueryError.
        """
        return self.build(self.understand(query, zone, now))

    def build(self, expression: Expression) -> Query[S]:
        """Return a test for an S that asks for an expression."""
        match expression:
            case Every(()):
                return lambda subject: True
            case Every(parts):
                every = [self.build(part) for part in parts]
                return lambda subject: all(part(subject) for part in every)
            case Either(parts):
                either = [self.build(part) for part in parts]
                return lambda subject: any(part(subject) for part in either)
            case Not(part):
                inner = self.build(part)
                return lambda subject: not inner(subject)
            case Word():
                text, matches = self.text, expression.test
                return lambda subject: any(matches(value.casefold()) for value in text(subject))
            case _:
                get, test = self.fields[expression.name].get, expression.test
                return lambda subject: _holds(test, get(subject))


def _holds(test: Test, value: Value) -> bool:
    if value is None:
        return False
    if isinstance(value, str | float | int):
        return test(value)
    return any(test(one) for one in value)

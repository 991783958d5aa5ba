"""Read the fields of a ThrillConnect message tolerantly: what is missing or odd is noted, never an exception."""

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TypeVar, cast

from thrillmon.floor.amounts import Money, is_currency, read_amount, read_number
from thrillmon.floor.times import plausible
from thrillmon.sentences import Sentence, say

# A value below this is in seconds, above in milliseconds.
_SECONDS_BELOW = 100_000_000_000

_LONGEST_TEXT = 200
_LONGEST_LIST = 20_000
_MOST_NOTES = 8

_Found = TypeVar("_Found")

_ODD = say("The field {field} holds something it should not; ignored.")
_LONG = say("The field {field} holds more than anybody shows; cut.")


def load_json(text: str) -> object:
    """Return decoded JSON without a binary float in it. Raises ValueError or RecursionError when it is none.

    Numbers beyond all measure, NaN and the infinities become None.
    """

    def whole(digits: str) -> int | Decimal | None:
        return int(digits) if len(digits) < 40 else None

    def nothing(name: str) -> None:
        del name

    return json.loads(text, parse_float=read_number, parse_int=whole, parse_constant=nothing)


def clean(text: str, longest: int = _LONGEST_TEXT) -> str:
    """Return text that everybody can print: at most so long, and without halves of surrogate pairs."""
    cut = text[:longest]
    return cut if cut.isascii() else cut.encode("utf-8", "replace").decode("utf-8")


class Fields:
    """A JSON object whose fields may be missing, of a wrong type or absurd.

    notes: what was odd about them, shared by all objects of one message.
    """

    def __init__(self, values: Mapping[str, object], notes: list[Sentence] | None = None) -> None:
        self.values = values
        self.notes: list[Sentence] = [] if notes is None else notes

    @classmethod
    def of(cls, value: object, notes: list[Sentence] | None = None) -> "Fields | None":
        """Return a JSON object as fields; None when it is no object."""
        return cls(cast("Mapping[str, object]", value), notes) if isinstance(value, dict) else None

    def has(self, name: str) -> bool:
        """Say whether the field is there and not null."""
        return self.values.get(name) is not None

    def text(self, *names: str) -> str:
        """Return the first of these fields that holds text; "" without one. Numbers are taken as ids, too."""
        for name in names:
            value = self.values.get(name)
            if value is None:
                continue
            if isinstance(value, int | Decimal) and not isinstance(value, bool):
                value = str(value)
            if not isinstance(value, str):
                self._note(_ODD, name)
                continue
            if len(value) > _LONGEST_TEXT:
                self._note(_LONG, name)
            return clean(value)
        return ""

    def currency(self, name: str) -> str:
        """Return a currency code; "" when there is none, or nothing that can be one."""
        code = self.text(name)
        if code and not is_currency(code):
            self._note(_ODD, name)
            return ""
        return code

    def flag(self, name: str) -> bool | None:
        """Return true or false; None when it was not said."""
        return self._read(name, lambda value: value if isinstance(value, bool) else None)

    def amount(self, name: str) -> Decimal | None:
        """Return an amount of money without its currency; None when it was not sent or is none."""
        return self._read(name, read_amount)

    def money(self, amount: str, currency: str) -> Money | None:
        """Return the two fields as money; None without an amount."""
        value = self.amount(amount)
        return None if value is None else Money(value, self.currency(currency))

    def count(self, name: str) -> int | None:
        """Return a whole number; None when it was not sent or is none."""
        return self._read(name, _as_count)

    def moment(self, name: str) -> float | None:
        """Return a time as Unix seconds, sent in seconds or milliseconds; None when it was not sent or is none."""
        return self._read(name, _as_moment)

    def inner(self, name: str) -> "Fields | None":
        """Return an object in a field; None when there is none."""
        return self._read(name, lambda value: Fields.of(value, self.notes))

    def sequence(self, name: str) -> list[object]:
        """Return the list in a field; empty when there is none."""
        value = self.values.get(name)
        if value is None:
            return []
        if not isinstance(value, list):
            self._note(_ODD, name)
            return []
        found = cast("list[object]", value)
        if len(found) > _LONGEST_LIST:
            self._note(_LONG, name)
        return found[:_LONGEST_LIST]

    def objects(self, name: str) -> "list[Fields]":
        """Return the objects of the list in a field; what is no object is left out."""
        found: list[Fields] = []
        for value in self.sequence(name):
            fields = Fields.of(value, self.notes)
            if fields is None:
                self._note(_ODD, name)
            else:
                found.append(fields)
        return found

    def texts(self, name: str) -> tuple[str, ...]:
        """Return the texts of the list in a field; what is no text is left out."""
        found: list[str] = []
        for value in self.sequence(name):
            if isinstance(value, str):
                found.append(clean(value))
            else:
                self._note(_ODD, name)
        return tuple(found)

    def odd(self, name: str) -> None:
        """Note that a field holds something that cannot be used."""
        self._note(_ODD, name)

    def _read(self, name: str, read: Callable[[object], _Found | None]) -> _Found | None:
        value = self.values.get(name)
        if value is None:
            return None
        found = read(value)
        if found is None:
            self._note(_ODD, name)
        return found

    def _note(self, sentence: Sentence, name: str) -> None:
        told = sentence._replace(values={"field": clean(name, 60)})
        if told not in self.notes and len(self.notes) < _MOST_NOTES:
            self.notes.append(told)


def _as_count(value: object) -> int | None:
    number = read_amount(value)
    return int(number) if number is not None and number == number.to_integral_value() else None


def _as_moment(value: object) -> float | None:
    number = read_amount(value)
    if number is None:
        return None
    seconds = float(number if abs(number) < _SECONDS_BELOW else number / 1000)
    return seconds if plausible(seconds) else None

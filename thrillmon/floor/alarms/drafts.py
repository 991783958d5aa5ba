"""A draft of other rules: what somebody has typed into each field, what is wrong with it, and the rules it makes."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from math import isfinite
from typing import NamedTuple

from thrillmon.floor.alarms.catalogue import TONGUES, Catalogue, Entry, changes_between, entry_of
from thrillmon.floor.alarms.catalogue_file import LEAST_HIDING, LONGEST_DELAY, LONGEST_TEXT, MOST_HIDING
from thrillmon.floor.alarms.designs import DESIGN_RULES
from thrillmon.floor.alarms.letters import Priority
from thrillmon.sentences import Sentence, say

YES, NO = "yes", "no"
"""What a field that is switched on or off holds."""

# Longer on both sides, and whoever is called can do nothing in time.
LONG_DELAY = 60.0

SUPPRESSION = "suppression"
"""Stands for a rule's name where a field belongs to the design rules, which all rules share."""


class FieldKind(StrEnum):
    """How a field is filled in."""

    NUMBER = "number"
    SWITCH = "switch"
    PRIORITY = "priority"
    TEXT = "text"
    """In one language."""


class Field(NamedTuple):
    """A setting of a rule. key: its name in the studio's file.  shipped: what it is as delivered.

    least, most: limits of a number, else 0.
    """

    rule: str
    key: str
    kind: FieldKind
    meaning: Sentence
    shipped: str
    least: float = 0.0
    most: float = 0.0


class Draft:
    """Rules that are being changed. Nothing is used before it is saved."""

    def __init__(self, base: Catalogue) -> None:
        self.base = base
        self._texts: dict[tuple[str, str], str] = {}

    def fields(self, rule: str) -> list[Field]:
        """Return the fields of a rule, in the order in which they are filled in."""
        entry = self.base.entries[rule]
        delivered = entry_of(entry.rule)
        kind = delivered.kind
        found = [
            Field(rule, "enabled", FieldKind.SWITCH, say("In use"), YES),
            Field(rule, "priority", FieldKind.PRIORITY, say("Priority"), kind.priority.name.lower()),
        ]
        if not kind.event:
            found.append(
                _number(rule, "on_delay_seconds", say("Seconds it must hold before it calls."), kind.on_delay_seconds)
            )
        if kind.off_delay_seconds is not None:
            words = (
                say("Seconds it counts as going on.")
                if kind.event
                else say("Seconds it must be gone before it counts as over.")
            )
            found.append(_number(rule, "off_delay_seconds", words, kind.off_delay_seconds))
        found += (
            Field(rule, one.name, FieldKind.NUMBER, one.meaning, f"{one.default:g}", one.least, one.most)
            for one in entry.rule.numbers
        )
        found += (
            Field(rule, f"hidden_by {design.name}", FieldKind.SWITCH, design.what, YES) for design in entry.may_hide
        )
        found += (Field(rule, f"guidance_{tongue}", FieldKind.TEXT, say("What to do"), "") for tongue in TONGUES)
        return found

    def shared(self) -> list[Field]:
        """Return the fields of the design rules: for how long each may hide something."""
        return [
            Field(
                SUPPRESSION,
                name,
                FieldKind.NUMBER,
                design.what,
                f"{design.longest_seconds:g}",
                LEAST_HIDING,
                MOST_HIDING,
            )
            for name, design in DESIGN_RULES.items()
        ]

    def text(self, field: Field) -> str:
        """Return what a field holds now."""
        typed = self._texts.get((field.rule, field.key))
        return self._saved(field) if typed is None else typed

    def put(self, field: Field, text: str) -> None:
        """Fill a field in."""
        if text == self._saved(field):
            self._texts.pop((field.rule, field.key), None)
        else:
            self._texts[field.rule, field.key] = text

    def touched(self, field: Field) -> bool:
        """Say whether a field holds something else than what is in use."""
        return (field.rule, field.key) in self._texts

    def differs(self, field: Field) -> bool:
        """Say whether a field holds something else than was delivered."""
        return self.text(field) != field.shipped

    def ship(self, rule: str) -> None:
        """Fill all fields of a rule in as they were delivered."""
        for field in self.fields(rule):
            self.put(field, field.shipped)

    def discard(self) -> None:
        """Forget everything that was typed."""
        self._texts.clear()

    def problem(self, field: Field) -> Sentence | None:
        """Say what is wrong with a field; None when nothing is."""
        text = self.text(field)
        if field.kind is FieldKind.TEXT and len(text) > LONGEST_TEXT:
            return say("must be at most {count} characters long", count=LONGEST_TEXT)
        if field.kind is not FieldKind.NUMBER:
            return None
        number = _read(text)
        if number is None:
            return say("must be a number")
        if not field.least <= number <= field.most:
            return say("must be {least:g} to {most:g}", least=field.least, most=field.most)
        if field.key == "off_delay_seconds" and number > LONG_DELAY and self._on_delay(field.rule) > LONG_DELAY:
            return say("long before and after: nobody would be called in time; one of both must be 60 s or less")
        return None

    def problems(self) -> list[tuple[Field, Sentence]]:
        """Return everything that is wrong."""
        fields = [field for rule in self.base.entries for field in self.fields(rule)]
        found = [(field, self.problem(field)) for field in (*fields, *self.shared())]
        return [(field, problem) for field, problem in found if problem is not None]

    def catalogue(self) -> Catalogue:
        """Return the rules as they would be. Raises ValueError while something is wrong."""
        if self.problems():
            raise ValueError("a field is wrong")
        if not self._texts:
            return self.base
        entries = {name: self._entry(name, entry) for name, entry in self.base.entries.items()}
        longest = {field.key: _sure(self.text(field)) for field in self.shared() if self.text(field) != field.shipped}
        return replace(self.base, entries=entries, longest=longest)

    def changes(self) -> list[Sentence]:
        """Say what would be different; nothing while something is wrong."""
        return [] if self.problems() else changes_between(self.base, self.catalogue())

    def changed_rules(self) -> set[str]:
        """Return the rules in which something was typed."""
        return {rule for rule, _ in self._texts}

    # ---- inside

    def _saved(self, field: Field) -> str:
        if field.rule == SUPPRESSION:
            longest = self.base.longest.get(field.key)
            return field.shipped if longest is None else f"{longest:g}"
        return _setting(self.base.entries[field.rule], field)

    def _on_delay(self, rule: str) -> float:
        field = next((one for one in self.fields(rule) if one.key == "on_delay_seconds"), None)
        return 0.0 if field is None else _read(self.text(field)) or 0.0

    def _entry(self, name: str, entry: Entry) -> Entry:
        texts = {field.key: self.text(field) for field in self.fields(name)}
        kind = replace(
            entry.kind,
            priority=Priority[texts["priority"].upper()],
            on_delay_seconds=_sure(texts.get("on_delay_seconds", f"{entry.kind.on_delay_seconds:g}")),
            off_delay_seconds=_maybe(texts.get("off_delay_seconds"), entry.kind.off_delay_seconds),
            guidance={tongue: text for tongue in TONGUES if (text := texts[f"guidance_{tongue}"].strip())},
        )
        numbers = {number: _sure(texts[number]) for number in entry.numbers}
        shown = frozenset(rule.name for rule in entry.may_hide if texts[f"hidden_by {rule.name}"] == NO)
        return Entry(entry.rule, kind, numbers, texts["enabled"] == YES, shown)


def differs_from_shipped(entry: Entry) -> bool:
    """Say whether a rule is in use otherwise than it was delivered."""
    return entry != entry_of(entry.rule)


def _number(rule: str, key: str, meaning: Sentence, shipped: float) -> Field:
    return Field(rule, key, FieldKind.NUMBER, meaning, f"{shipped:g}", 0.0, LONGEST_DELAY)


def _setting(entry: Entry, field: Field) -> str:
    kind, key = entry.kind, field.key
    if key == "enabled":
        return YES if entry.enabled else NO
    if key == "priority":
        return kind.priority.name.lower()
    if key in ("on_delay_seconds", "off_delay_seconds"):
        return f"{getattr(kind, key):g}"
    if field.kind is FieldKind.SWITCH:
        return NO if key.removeprefix("hidden_by ") in entry.not_hidden_by else YES
    if field.kind is FieldKind.TEXT:
        return _text_in(kind.guidance, key)
    return f"{entry.numbers[key]:g}"


def _text_in(guidance: Mapping[str, str], key: str) -> str:
    return guidance.get(key.removeprefix("guidance_"), "")


def _read(text: str) -> float | None:
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return number if isfinite(number) else None


def _maybe(text: str | None, usual: float | None) -> float | None:
    return usual if text is None else _read(text)


def _sure(text: str) -> float:
    number = _read(text)
    if number is None:
        raise ValueError(text)
    return number

"""The studio's alarm file: what it changes of the catalogue, read strictly and written back whole."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from math import isfinite
from typing import Any, cast

from thrillmon.floor.alarms.catalogue import TONGUES, Catalogue, Entry, Threshold, entry_of, seed
from thrillmon.floor.alarms.designs import DESIGN_RULES
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.rules import Number
from thrillmon.sentences import Sentence, say

_PRIORITIES = {priority.name.lower(): priority for priority in Priority}
LONGEST_DELAY = 3600.0
LEAST_HIDING, MOST_HIDING = 60.0, 7 * 86_400.0
"""For how many seconds a design rule may hide something, at least and at most."""
_LONGEST_THRESHOLD = 86_400.0
_HEAD = ("version", "changed_on", "changed_by", "note")
_SUPPRESSION = "suppression"
_GUIDANCE = {f"guidance_{tongue}": tongue for tongue in TONGUES}
LONGEST_TEXT = 1_000
_THRESHOLD_KEYS = ("game_code", "game_type", "step", "seconds", "accepted_on", "accepted_by", "samples")
# What the TOML parser raises beside its own error: at numbers of thousands of digits and at a thousand brackets.
_UNREADABLE = (ValueError, RecursionError)


class CatalogueError(ValueError):
    """An alarm file cannot be used; the sentence names file, line and key, and says why."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def read_catalogue(text: str, name: str) -> Catalogue:
    """Return the catalogue that a file makes of the delivered one. name: what to call the file.

    Raises CatalogueError for anything that is not known: a misspelt key must not hide.
    """
    try:
        document: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError(say("{file}: this is no TOML: {reason}", file=name, reason=error)) from None
    except _UNREADABLE:
        raise CatalogueError(say("{file}: this is no TOML: it is nested too deeply", file=name)) from None
    return _Reader(text, name).read(document)


class _Reader:
    """Reads one file; knows where its keys stand."""

    def __init__(self, text: str, name: str) -> None:
        self._text = text
        self._name = name

    def read(self, document: dict[str, Any]) -> Catalogue:
        catalogue = seed()
        entries = dict(catalogue.entries)
        thresholds: list[Threshold] = []
        longest: dict[str, float] = {}
        for key, value in document.items():
            if key in _HEAD:
                continue
            if key == "threshold":
                thresholds = self._thresholds(value)
            elif key == _SUPPRESSION:
                longest = self._longest(value)
            elif key in entries:
                entries[key] = self._entry(key, value, entries[key])
            else:
                known = ", ".join((*_HEAD, "threshold", _SUPPRESSION, *entries))
                raise self._wrong("", key, say("there is no such alarm; known are {names}", names=known))
        version = document.get("version", 0)
        if not isinstance(version, int) or isinstance(version, bool) or version < 0:
            raise self._wrong("", "version", say("must be a whole number, 0 or more"))
        return Catalogue(
            entries, tuple(thresholds), version, self._text_of(document, "changed_on"),
            self._text_of(document, "changed_by"), self._text_of(document, "note"), longest,
        )  # fmt: skip

    def _text_of(self, document: Mapping[str, Any], key: str) -> str:
        value: object = document.get(key, "")
        if not isinstance(value, str | date):
            raise self._wrong("", key, say("must be text in quotes"))
        return str(value)

    def _entry(self, section: str, value: object, entry: Entry) -> Entry:
        if not isinstance(value, dict):
            raise self._wrong("", section, say("must be a section: write [{name}]", name=section))
        kind, numbers, enabled = entry.kind, dict(entry.numbers), True
        shown: frozenset[str] = frozenset()
        limits = {number.name: number for number in entry.rule.numbers}
        for key, setting in cast("dict[str, object]", value).items():
            if key == "enabled":
                if not isinstance(setting, bool):
                    raise self._wrong(section, key, say("must be true or false"))
                enabled = setting
            elif key == "priority":
                priority = _PRIORITIES.get(setting) if isinstance(setting, str) else None
                if priority is None:
                    raise self._wrong(section, key, say('must be "low", "medium" or "high"'))
                kind = replace(kind, priority=priority)
            elif key == "on_delay_seconds" and not kind.event:
                kind = replace(kind, on_delay_seconds=self._number(section, key, setting, 0.0, LONGEST_DELAY))
            elif key == "off_delay_seconds":
                kind = replace(kind, off_delay_seconds=self._number(section, key, setting, 0.0, LONGEST_DELAY))
            elif key == "not_hidden_by" and entry.may_hide:
                shown = self._names(section, key, setting, tuple(rule.name for rule in entry.may_hide))
            elif key in _GUIDANCE:
                kind = replace(kind, guidance={**kind.guidance, _GUIDANCE[key]: self._guidance(section, key, setting)})
            elif key in limits:
                numbers[key] = self._number(section, key, setting, limits[key].least, limits[key].most)
            else:
                raise self._wrong(section, key, self._unknown(entry, limits))
        return Entry(entry.rule, kind, numbers, enabled, shown)

    def _unknown(self, entry: Entry, limits: Mapping[str, Number]) -> Sentence:
        delays = ("off_delay_seconds",) if entry.kind.event else ("on_delay_seconds", "off_delay_seconds")
        hidden = ("not_hidden_by",) if entry.may_hide else ()
        known = ("enabled", "priority", *delays, *limits, *hidden, *_GUIDANCE)
        return say("there is no such key; known here are {names}", names=", ".join(known))

    def _longest(self, value: object) -> dict[str, float]:
        if not isinstance(value, dict):
            raise self._wrong("", _SUPPRESSION, say("must be a section: write [{name}]", name=_SUPPRESSION))
        found: dict[str, float] = {}
        for key, setting in cast("dict[str, object]", value).items():
            if key not in DESIGN_RULES:
                known = ", ".join(DESIGN_RULES)
                raise self._wrong(_SUPPRESSION, key, say("there is no such key; known here are {names}", names=known))
            found[key] = self._number(_SUPPRESSION, key, setting, LEAST_HIDING, MOST_HIDING)
        return found

    def _names(self, section: str, key: str, value: object, known: tuple[str, ...]) -> frozenset[str]:
        names = cast("list[object]", value) if isinstance(value, list) else [value]
        if not all(name in known for name in names):
            raise self._wrong(section, key, say("must be a list of these: {names}", names=", ".join(known)))
        return frozenset(map(str, names))

    def _guidance(self, section: str, key: str, value: object) -> str:
        if not isinstance(value, str):
            raise self._wrong(section, key, say("must be text in quotes"))
        if len(value) > LONGEST_TEXT:
            raise self._wrong(section, key, say("must be at most {count} characters long", count=LONGEST_TEXT))
        return value

    def _thresholds(self, value: object) -> list[Threshold]:
        if not isinstance(value, list):
            raise self._wrong("", "threshold", say("must be a list: write [[threshold]] with two brackets"))
        found: list[Threshold] = []
        for number, entry in enumerate(cast("list[object]", value)):
            if not isinstance(entry, dict):
                raise self._wrong("", "threshold", say("must be a list: write [[threshold]] with two brackets"))
            settings = cast("dict[str, object]", entry)
            for key in settings:
                if key not in _THRESHOLD_KEYS:
                    known = ", ".join(_THRESHOLD_KEYS)
                    raise self._wrong(
                        "threshold", key, say("there is no such key; known here are {names}", names=known), number
                    )
            found.append(self._threshold(settings, number))
        return found

    def _threshold(self, settings: Mapping[str, object], number: int) -> Threshold:
        texts: dict[str, str] = {}
        for key in ("game_code", "game_type", "step", "accepted_on", "accepted_by"):
            value = settings.get(key, "")
            if not isinstance(value, str | date):
                raise self._wrong("threshold", key, say("must be text in quotes"), number)
            if key in ("game_type", "step", "accepted_on") and not value:
                raise self._wrong("threshold", key, say("this key is missing"), number)
            texts[key] = str(value)
        samples = settings.get("samples", 0)
        if not isinstance(samples, int) or isinstance(samples, bool) or samples < 0:
            raise self._wrong("threshold", "samples", say("must be a whole number, 0 or more"), number)
        if "seconds" not in settings:
            raise self._wrong("threshold", "seconds", say("this key is missing"), number)
        seconds = self._number("threshold", "seconds", settings["seconds"], 1.0, _LONGEST_THRESHOLD, number)
        return Threshold(
            texts["game_code"], texts["game_type"], texts["step"], seconds, texts["accepted_on"],
            texts["accepted_by"], samples,
        )  # fmt: skip

    def _number(self, section: str, key: str, value: object, least: float, most: float, number: int = 0) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
            raise self._wrong(section, key, say("must be a number"), number)
        if not least <= value <= most:
            raise self._wrong(section, key, say("must be {least:g} to {most:g}", least=least, most=most), number)
        return float(value)

    def _wrong(self, section: str, key: str, reason: Sentence, number: int = 0) -> CatalogueError:
        return CatalogueError(
            say(
                "{file}, line {line}: {key}: {reason}",
                file=self._name,
                line=self._line(section, key, number),
                key=f"[{section}] {key}" if section else key,
                reason=reason,
            )
        )

    def _line(self, section: str, key: str, number: int) -> int:
        """Return the line (from 1) of a key, else of its section. number: which one of several sections."""
        opening = re.compile(rf'\[\[?\s*"?{re.escape(section or key)}"?\s*\]')
        setting = re.compile(rf'"?{re.escape(key)}"?\s*[=.]')
        inside, seen, found = not section, -1, 1
        for line, text in enumerate(self._text.splitlines(), start=1):
            stripped = text.lstrip()
            if opening.match(stripped):
                seen += 1
                inside = seen == number
                if inside:
                    found = line
                    if not section:
                        return line
            elif stripped.startswith("["):
                inside = False
            elif inside and setting.match(stripped):
                return line
        return found


def write_catalogue(catalogue: Catalogue) -> str:
    """Return the text of a file: only what differs from the catalogue as it is delivered."""
    lines = [
        "# What this studio has changed of the alarms as they are delivered.",
        f"version = {catalogue.version}",
        f"changed_on = {_quoted(catalogue.changed_on)}",
        f"changed_by = {_quoted(catalogue.changed_by)}",
        f"note = {_quoted(catalogue.note)}",
    ]
    if catalogue.longest:
        lines += ["", f"[{_SUPPRESSION}]", *(f"{name} = {seconds!r}" for name, seconds in catalogue.longest.items())]
    for name, entry in catalogue.entries.items():
        default = entry_of(entry.rule)
        settings: list[str] = []
        if not entry.enabled:
            settings.append("enabled = false")
        if entry.kind.priority is not default.kind.priority:
            settings.append(f"priority = {_quoted(entry.kind.priority.name.lower())}")
        settings += [
            f"{key} = {getattr(entry.kind, key)!r}"
            for key in ("on_delay_seconds", "off_delay_seconds")
            if getattr(entry.kind, key) != getattr(default.kind, key)
        ]
        settings += [f"{key} = {value!r}" for key, value in entry.numbers.items() if value != default.numbers[key]]
        if entry.not_hidden_by:
            settings.append(f"not_hidden_by = [{', '.join(map(_quoted, sorted(entry.not_hidden_by)))}]")
        settings += [
            f"{key} = {_quoted(entry.kind.guidance[tongue])}"
            for key, tongue in _GUIDANCE.items()
            if entry.kind.guidance.get(tongue)
        ]
        if settings:
            lines += ["", f"[{name}]", *settings]
    for threshold in catalogue.thresholds:
        lines += ["", "[[threshold]]"]
        for key in _THRESHOLD_KEYS:
            value = getattr(threshold, key)
            lines.append(f"{key} = {_quoted(value) if isinstance(value, str) else repr(value)}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = "".join(
        f"\\u{ord(char):04X}" if ord(char) < 0x20 or ord(char) == 0x7F else char
        for char in text.replace("\\", "\\\\").replace('"', '\\"')
    )
    return f'"{escaped}"'

"""Reading a profile: defaults < TOML file < environment < flags, with errors that name file, line and key."""

import os
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import platformdirs
from pydantic import ValidationError

from thrillmon.sentences import Sentence, say
from thrillmon.settings.profile import SECTIONS, Profile

CONFIG_VARIABLE = "THRILLMON_CONFIG"

# THRILLMON_AMQP__URL sets [amqp] url; the double underscore keeps it apart from the secrets.
OVERRIDE = re.compile(rf"THRILLMON_({'|'.join(SECTIONS).upper()})__([A-Z_]+)")

# What the TOML parser raises beside its own error: at numbers of thousands of digits and at a thousand brackets.
_UNREADABLE = (ValueError, RecursionError)

# A statement of more lines than this is none that a person wrote into a profile.
_LONGEST_STATEMENT = 500


class ProfileError(Exception):
    """The profile cannot be used. sentence says where and why."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class NoProfileError(ProfileError):
    """Nothing has been set up yet."""


def default_path() -> Path:
    """Return where the window keeps its profile on this system."""
    return platformdirs.user_config_path("thrillmon", appauthor=False) / "profile.toml"


def find(config: str | None, environment: Mapping[str, str] = os.environ) -> Path:
    """Return the file to read: the --config flag, else THRILLMON_CONFIG, else the window's own."""
    chosen = config or environment.get(CONFIG_VARIABLE)
    return Path(chosen) if chosen else default_path()


def load(path: Path, environment: Mapping[str, str] = os.environ) -> Profile:
    """Read a profile. Raises ProfileError, or NoProfileError when the file is not there."""
    try:
        # Editors of Windows put a byte order mark in front.
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise NoProfileError(
            say("There is no profile {file}. Write one, or try the program with: thrillmon demo", file=path)
        ) from None
    except (OSError, ValueError) as error:
        raise ProfileError(say("The profile {file} cannot be read: {reason}", file=path, reason=error)) from None
    return parse(text, str(path), environment)


def parse(text: str, name: str, environment: Mapping[str, str] = os.environ) -> Profile:
    """Make a profile of TOML text; name is what errors call the file. Raises ProfileError."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProfileError(say("{file}: this is no TOML: {reason}", file=name, reason=error)) from None
    except _UNREADABLE:
        raise ProfileError(
            say("{file}: this is no TOML: a number is too long, or lists are nested too deeply", file=name)
        ) from None
    overridden = _override(values, environment)
    try:
        return Profile.model_validate(values)
    except ValidationError as error:
        raise ProfileError(_explain(error, text, name, overridden)) from None


def _override(values: dict[str, Any], environment: Mapping[str, str]) -> dict[tuple[str, str], str]:
    """Lay the environment over the file's values; return which variable set which key."""
    overridden: dict[tuple[str, str], str] = {}
    for variable, raw in sorted(environment.items()):
        found = OVERRIDE.fullmatch(variable)
        if found is None:
            continue
        section, key = found[1].lower(), found[2].lower()
        table = values.setdefault(section, {})
        if isinstance(table, dict):
            cast("dict[str, Any]", table)[key] = _typed(section, key, raw)
            overridden[section, key] = variable
    return overridden


def _typed(section: str, key: str, raw: str) -> Any:
    """Read a variable as TOML where it is such (true, 2.0, ["a"]), else as plain text, as is a key that holds text."""
    try:
        value = tomllib.loads(f"value = {raw}")["value"]
    except (tomllib.TOMLDecodeError, *_UNREADABLE):
        return raw
    field = SECTIONS[section].model_fields.get(key)
    return raw if field is not None and field.annotation is str and not isinstance(value, str) else value


def _explain(error: ValidationError, text: str, name: str, overridden: Mapping[tuple[str, str], str]) -> Sentence:
    problem = error.errors(include_url=False, include_input=False)[0]
    place = [str(part) for part in problem["loc"]]
    reason = _reason(problem["type"], str(problem["msg"]))
    named = re.match(r"\[(\w+)\] (\w+) (.*)", reason) if not place else None
    if named is not None:
        # A rule that spans sections names its own key.
        place, reason = [named[1], named[2]], named[3]
    variable = overridden.get((place[0], place[1])) if len(place) > 1 else None
    if variable is not None:
        return say("The variable {variable}: {reason}", variable=variable, reason=reason)
    return say(
        "{file}, line {line}: {key}: {reason}", file=name, line=_line(text, place), key=_key(place), reason=reason
    )


def _key(place: Sequence[str]) -> str:
    if not place:
        return "profile"
    return f"[{place[0]}]" + (" " + ".".join(place[1:]) if len(place) > 1 else "")


_REASONS = {
    "extra_forbidden": "there is no such key; check its spelling",
    "missing": "this key is missing",
    "string_type": "must be text in quotes",
    "bool_type": "must be true or false",
    "int_type": "must be a whole number",
    "float_type": "must be a number",
    "tuple_type": 'must be a list such as ["A", "B"]',
    "dict_type": 'must be a table such as { "key" = "value" }',
    "model_type": "must be a section with keys",
    "model_attributes_type": "must be a section with keys",
}


def _reason(kind: str, message: str) -> str:
    return _REASONS.get(kind, message.removeprefix("Value error, ").removeprefix("Input "))


def _line(text: str, place: Sequence[str]) -> int:
    """Return the line (from 1) of a key, else of what holds it, else 1. TOML parsers do not tell it."""
    found, deepest = 1, 0
    section: list[str] = []
    for line, values, opens_section in _statements(text):
        if opens_section:
            section = _chain(values)
            depth = _shared(section, place)
        else:
            depth = _depth(values, section, place)
        if depth > deepest:
            found, deepest = line, depth
    return found


def _statements(text: str) -> Iterator[tuple[int, dict[str, Any], bool]]:
    """Yield line, values and whether it is a [section] of every statement of TOML text that is sound as a whole.

    A statement is what is sound by itself: so lines inside of texts and lists are never taken for keys.
    """
    started, lines = 1, list[str]()
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), start=1):
        if not lines:
            started = number
        lines.append(line)
        if len(lines) > _LONGEST_STATEMENT:
            return
        try:
            values = tomllib.loads("\n".join(lines))
        except _UNREADABLE:
            continue
        opens_section = lines[0].lstrip().startswith("[")
        lines = []
        yield started, values, opens_section


def _chain(values: Any) -> list[str]:
    """Return the keys of a section's name, which is all there is in values."""
    names: list[str] = []
    while values:
        if isinstance(values, list):
            values = cast("list[Any]", values)[0]
            continue
        ((name, values),) = cast("dict[str, Any]", values).items()
        names.append(name)
    return names


def _shared(section: Sequence[str], place: Sequence[str]) -> int:
    """Return how many keys of a place the section's name holds; 0 when the place is elsewhere."""
    length = min(len(section), len(place))
    return length if section[:length] == place[:length] else 0


def _depth(values: Any, section: Sequence[str], place: Sequence[str]) -> int:
    """Return how many keys of a place a statement of a section holds; 0 when the place is elsewhere."""
    if place[: len(section)] != section:
        return 0
    depth = len(section)
    for key in place[depth:]:
        if not isinstance(values, dict) or key not in values:
            break
        values = cast("dict[str, Any]", values)[key]
        depth += 1
    return depth if depth > len(section) else 0

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
from thrillmon.settings.mistakes import mistakes
from thrillmon.settings.profile import SECTIONS, Profile

CONFIG_VARIABLE = "THRILLMON_CONFIG"

# Beside the profiles: which of them the window was last opened on, as a path within the folder.
CHOSEN = "chosen.txt"

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


def saved_path(folder: Path) -> Path:
    """Return the profile of a folder that the window was last opened on; its first one when that is gone."""
    usual = folder / default_path().name
    try:
        chosen = (folder / (folder / CHOSEN).read_text(encoding="utf-8").strip()).resolve()
    except (OSError, ValueError):
        return usual
    return chosen if chosen.is_file() and chosen.is_relative_to(folder.resolve()) else usual


def named(config: str | None, environment: Mapping[str, str] = os.environ) -> str:
    """Return the file that somebody named with --config, else in THRILLMON_CONFIG; "" when nobody did."""
    return config or environment.get(CONFIG_VARIABLE) or ""


def find(config: str | None, environment: Mapping[str, str] = os.environ) -> Path:
    """Return the file to read: the --config flag, else THRILLMON_CONFIG, else the one saved by the window."""
    chosen = named(config, environment)
    return Path(chosen) if chosen else saved_path(default_path().parent)


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
    found = mistakes(error)[0]
    # A rule that spans sections names its own key.
    place = list(found.place or found.at)
    variable = overridden.get((place[0], place[1])) if len(place) > 1 else None
    if variable is not None:
        return say("The variable {variable}: {reason}", variable=variable, reason=found.reason)
    line = _line(text, place)
    return say("{file}, line {line}: {key}: {reason}", file=name, line=line, key=_key(place), reason=found.reason)


def _key(place: Sequence[str]) -> str:
    if not place:
        return "profile"
    return f"[{place[0]}]" + (" " + ".".join(place[1:]) if len(place) > 1 else "")


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

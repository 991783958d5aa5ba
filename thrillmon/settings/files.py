"""Reading a profile: defaults < TOML file < environment < flags, with errors that name file, line and key."""

import os
import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import platformdirs
from pydantic import ValidationError

from thrillmon.floor.sentences import Sentence, say
from thrillmon.settings.profile import Profile

CONFIG_VARIABLE = "THRILLMON_CONFIG"

# THRILLMON_AMQP__URL sets [amqp] url; the double underscore keeps it apart from the secrets.
OVERRIDE = re.compile(r"THRILLMON_(STUDIO|AMQP|GRPC|REST|TAP|ARCHIVE)__([A-Z_]+)")


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
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise NoProfileError(
            say("There is no profile {file}. Write one, or try the program with: thrillmon demo", file=path)
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise ProfileError(say("The profile {file} cannot be read: {reason}", file=path, reason=error)) from None
    return parse(text, str(path), environment)


def parse(text: str, name: str, environment: Mapping[str, str] = os.environ) -> Profile:
    """Make a profile of TOML text; name is what errors call the file. Raises ProfileError."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProfileError(say("{file}: this is no TOML: {reason}", file=name, reason=error)) from None
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
            cast("dict[str, Any]", table)[key] = _typed(raw)
            overridden[section, key] = variable
    return overridden


def _typed(raw: str) -> Any:
    """Read a variable as TOML where it is such (true, 2.0, ["a"]), else as plain text."""
    try:
        return tomllib.loads(f"value = {raw}")["value"]
    except tomllib.TOMLDecodeError:
        return raw


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
    """Return the line (from 1) of a key, else of its section, else 1. TOML parsers do not tell it."""
    section_line = 1
    section = ""
    for number, line in enumerate(text.splitlines(), start=1):
        header = re.match(r"\s*\[\s*([^\]]+?)\s*\]", line)
        if header is not None:
            section = header[1]
            if place and section == place[0]:
                section_line = number
            continue
        assigned = re.match(r"""\s*["']?([\w.-]+)["']?\s*=""", line)
        if assigned is None:
            continue
        whole = f"{section}.{assigned[1]}" if section else assigned[1]
        if len(place) > 1 and whole == f"{place[0]}.{place[1]}":
            return number
        if len(place) == 1 and not section and assigned[1] == place[0]:
            return number
    return section_line

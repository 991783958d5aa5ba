"""Writing a profile: a TOML file that explains itself, in one stroke, and never with a secret in it."""

import json
import os
import textwrap
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

from pydantic.fields import FieldInfo

from thrillmon.sentences import say
from thrillmon.settings.files import ProfileError
from thrillmon.settings.profile import SECTION_WORDS, SECTIONS, Profile, Section

HEADING = "# A profile of thrillmon, written by its window. Comments of your own do not outlive the next saving."
WIDTH = 110


def as_toml(profile: Profile) -> str:
    """Return a profile as the text of its file: what differs from the defaults, and these as comments."""
    lines = [HEADING, "# Secrets are never in here: they are in the keychain or in the environment."]
    for section in SECTIONS:
        values: Section | None = getattr(profile, section)
        # A profile without an [archive] section keeps nothing beyond the window's end.
        if values is not None and (section != "archive" or section in profile.model_fields_set):
            lines += ["", f"# {SECTION_WORDS[section].help}", f"[{section}]", *_keys(values)]
    return "\n".join(lines) + "\n"


def write(path: Path, profile: Profile) -> Path | None:
    """Write a profile into its file, whole or not at all. Raises ProfileError.

    Return where the former file was put aside, when it was written by somebody else and held comments of theirs.
    """
    path = path.resolve()
    fresh = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside = _put_aside(path)
        fresh.write_text(as_toml(profile), encoding="utf-8", newline="\n")
        fresh.replace(path)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        reason = error.strerror or type(error).__name__
        raise ProfileError(say("The profile {file} cannot be written: {reason}", file=path, reason=reason)) from None
    return aside


def toml_value(value: object) -> str:
    """Return a value of a profile as TOML."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, tuple):
        return f"[{', '.join(toml_value(one) for one in cast('tuple[object, ...]', value))}]"
    if isinstance(value, dict):
        pairs = cast("dict[str, object]", value).items()
        return "{ " + ", ".join(f"{toml_value(key)} = {toml_value(one)}" for key, one in pairs) + " }"
    # What JSON writes is TOML, but for this one character.
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")


def _keys(values: Section) -> Iterator[str]:
    for key, field in type(values).model_fields.items():
        value = getattr(values, key)
        for line in textwrap.wrap(field.description or "", WIDTH):
            yield f"# {line}"
        mark = "# " if not field.is_required() and value == _default(field) else ""
        yield f"{mark}{key} = {toml_value(value)}"


def _default(field: FieldInfo) -> Any:
    return field.get_default(call_default_factory=True)


def _put_aside(path: Path) -> Path | None:
    try:
        former = path.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, ValueError):
        return None
    if former.startswith(HEADING) or "#" not in former:
        return None
    aside = path.with_name(f"{path.name}.former")
    with aside.open("w", encoding="utf-8", newline="\n") as file:
        file.write(former)
        file.flush()
        os.fsync(file.fileno())
    return aside

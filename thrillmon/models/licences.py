"""The parts of the program: what they are called, which version runs, and under which licence."""

import platform
import re
import sqlite3
import ssl
from collections.abc import Iterator
from importlib import metadata
from typing import NamedTuple

from PySide6.QtCore import qVersion

from thrillmon import __version__

OWN = "thrillmon"

# A licence in the old field may be its whole text.
_LONGEST = 60

_CLASSIFIER = "License :: "


class Part(NamedTuple):
    """A part. licence: as the part itself names it; "" when it does not."""

    name: str
    version: str
    licence: str


def parts() -> list[Part]:
    """Return the program, what it stands on, and every library that belongs to it."""
    ground = [
        Part(OWN, __version__, "MIT"),
        Part("Python", platform.python_version(), "PSF-2.0"),
        Part("Qt", qVersion(), "LGPL-3.0-only"),
        Part("SQLite", sqlite3.sqlite_version, "blessing"),
        Part(*_tls()),
    ]
    found = {_plain(one.metadata["Name"]): one for one in metadata.distributions() if one.metadata["Name"]}
    wanted = _belonging(found) if OWN in found else set(found)
    wanted.discard(OWN)
    libraries = [
        Part(found[name].metadata["Name"], found[name].version, licence_of(found[name].metadata)) for name in wanted
    ]
    return [*ground, *sorted(libraries, key=lambda part: part.name.casefold())]


def licence_of(told: metadata.PackageMetadata) -> str:
    """Return the licence of a library, by whichever of the three fields it uses."""
    for field in ("License-Expression", "License"):
        text = str((told.get_all(field) or [""])[0]).strip()
        if text and "\n" not in text and len(text) <= _LONGEST:
            return text
    named = [line.rsplit(" :: ", 1)[-1] for line in told.get_all("Classifier") or [] if line.startswith(_CLASSIFIER)]
    return ", ".join(named)


def _tls() -> tuple[str, str, str]:
    name, _, rest = ssl.OPENSSL_VERSION.partition(" ")
    return name, rest.split(" ")[0], "Apache-2.0" if name == "OpenSSL" else ""


def _belonging(found: dict[str, metadata.Distribution]) -> set[str]:
    """Return what the program needs, and what that needs, as far as it is installed."""
    known: set[str] = set()
    waiting = [OWN]
    while waiting:
        name = waiting.pop()
        if name in known or name not in found:
            continue
        known.add(name)
        waiting += _needed(found[name])
    return known


def _needed(one: metadata.Distribution) -> Iterator[str]:
    for line in one.requires or []:
        # Extras are not asked for; whatever else does not fit this system is not installed.
        if "extra ==" not in line:
            yield _plain(re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0])


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()

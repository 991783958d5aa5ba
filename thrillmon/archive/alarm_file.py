"""The studio's alarm file and every version of it that was ever saved; without a file the rules are as delivered."""

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import NamedTuple

from thrillmon.floor.alarms.catalogue import Catalogue, seed
from thrillmon.floor.alarms.catalogue_file import CatalogueError, read_catalogue, write_catalogue
from thrillmon.sentences import Sentence, say

NAME = "alarms.toml"

VERSIONS = "alarm-rules"
"""The folder beside it in which each saved version is kept."""

# More than a person ever saves; a folder that somebody has filled with other things is not read for hours.
MOST_VERSIONS = 10_000


class Version(NamedTuple):
    """A saved version of the rules. wrong: why it cannot be read, and then the catalogue is as delivered."""

    number: int
    catalogue: Catalogue
    wrong: Sentence | None = None


def catalogue_in(folder: Path) -> Catalogue:
    """Return the rules of the file in a folder. Raises CatalogueError, which says what is wrong with it."""
    return catalogue_of(folder / NAME) if (folder / NAME).exists() else seed()


def catalogue_of(path: Path) -> Catalogue:
    """Return the rules of a file. Raises CatalogueError, which says what is wrong with it."""
    return read_catalogue(_text(path), path.name)


def stamp_of(folder: Path) -> tuple[int, int] | None:
    """Return what changes with the file: its time in nanoseconds and its size in bytes; None when there is none."""
    try:
        status = (folder / NAME).stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def versions_in(folder: Path) -> list[Version]:
    """Return every saved version, the newest first."""
    found: list[Version] = []
    for number in sorted(_numbers(folder), reverse=True):
        path = _path(folder, number)
        try:
            found.append(Version(number, catalogue_of(path)))
        except CatalogueError as error:
            found.append(Version(number, seed(), error.sentence))
    return found


def save_in(folder: Path, catalogue: Catalogue) -> Catalogue:
    """Save rules as the next version, and put them in use; return them with their number.

    What somebody has written into the file by hand since the last version is kept as a version of its own. Raises
    OSError; then the file in use is as it was.
    """
    (folder / VERSIONS).mkdir(parents=True, exist_ok=True)
    newest = max(_numbers(folder), default=0)
    with suppress(CatalogueError):
        by_hand = _text(folder / NAME) if (folder / NAME).exists() else ""
        if by_hand and all(by_hand != _text(_path(folder, number)) for number in _numbers(folder)):
            newest += 1
            _write(_path(folder, newest), by_hand)
    saved = replace(catalogue, version=newest + 1)
    text = write_catalogue(saved)
    _write(_path(folder, saved.version), text)
    _write(folder / NAME, text)
    return saved


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise CatalogueError(say("“{file}” cannot be read: {reason}.", file=path, reason=reason)) from None


def _path(folder: Path, number: int) -> Path:
    return folder / VERSIONS / f"{number:05d}.toml"


def _numbers(folder: Path) -> list[int]:
    try:
        names = [path.stem for path in (folder / VERSIONS).iterdir() if path.suffix == ".toml"]
    except OSError:
        return []
    return sorted(int(name) for name in names if name.isascii() and name.isdigit())[-MOST_VERSIONS:]


def _write(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    with NamedTemporaryFile("w", encoding="utf-8", newline="\n", dir=path.parent, suffix=".new", delete=False) as file:
        try:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            file.close()
            Path(file.name).unlink(missing_ok=True)
            raise
    try:
        Path(file.name).replace(path)
    except OSError:
        Path(file.name).unlink(missing_ok=True)
        raise

"""The studio's alarm file: it lies in the folder of the archive, and without one the rules are as delivered."""

from pathlib import Path

from thrillmon.floor.alarms.catalogue import Catalogue, seed
from thrillmon.floor.alarms.catalogue_file import CatalogueError, read_catalogue
from thrillmon.sentences import say

NAME = "alarms.toml"


def catalogue_in(folder: Path) -> Catalogue:
    """Return the rules of the file in a folder. Raises CatalogueError, which says what is wrong with it."""
    return catalogue_of(folder / NAME) if (folder / NAME).exists() else seed()


def catalogue_of(path: Path) -> Catalogue:
    """Return the rules of a file. Raises CatalogueError, which says what is wrong with it."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise CatalogueError(say("“{file}” cannot be read: {reason}.", file=path, reason=reason)) from None
    return read_catalogue(text, path.name)

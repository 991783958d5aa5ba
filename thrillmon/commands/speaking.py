"""How commands speak: results to stdout, notes to stderr, and the exit codes of the contract."""

import json
import logging
import os
import sys
from collections.abc import Mapping, Sequence
from enum import IntEnum
from io import TextIOWrapper

from thrillmon.remote.errors import RemoteFailure
from thrillmon.sentences import Sentence
from thrillmon.settings.files import find, load
from thrillmon.settings.profile import UNPROTECTED, Profile
from thrillmon.settings.secrets import Secrets


class Exit(IntEnum):
    """What a command ends with."""

    WELL = 0
    WORLD = 1
    """Something is wrong with the world."""
    CALL = 2
    """The call was wrong."""


def print_line(text: str) -> None:
    """Print a line of results. Control characters of the wire are made visible: a terminal obeys them."""
    print("".join(char if char.isprintable() or char == " " else repr(char)[1:-1] for char in text))


def print_json(values: Mapping[str, object]) -> None:
    """Print one object as one line."""
    print(json.dumps(values, ensure_ascii=False, separators=(", ", ": ")))


def flush() -> None:
    """Send what was printed on its way: who reads a pipe wants it now."""
    # Windows gives a program of the start menu no streams, and Python None in their place; print() knows of it.
    if sys.stdout is not None:
        sys.stdout.flush()


def note(sentence: Sentence | str) -> None:
    """Tell the person something beside the results."""
    print(f"thrillmon: {sentence}", file=sys.stderr, flush=True)


def note_failure(failure: RemoteFailure) -> None:
    """Tell the person what is wrong and what to do."""
    note(str(failure))


def quieten_libraries() -> None:
    """Keep libraries from reporting what the program reports in words, some with addresses and credentials."""
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="thrillmon: %(message)s")
    for name in ("aiormq", "aio_pika", "aiohttp", "asyncio", "grpc", "qasync", "websockets"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    # gRPC's C core writes to stderr by itself.
    os.environ.setdefault("GRPC_VERBOSITY", "NONE")


def speak_utf8(system: str = sys.platform) -> None:
    """Write UTF-8 into files and pipes of Windows too: its own code pages lack the names of half the dealers."""
    if system == "win32":
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(encoding="utf-8")


def open_profile(config: str | None) -> tuple[Profile, Secrets]:
    """Read the profile of a command and warn about unprotected links. Raises ProfileError."""
    profile = load(find(config))
    for link in profile.unprotected():
        note(UNPROTECTED._replace(values={"link": link}))
    return profile, Secrets(profile.studio.name)


def table_lines(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return rows as lines with aligned columns; the first row is the heading."""
    if not rows:
        return []
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]

"""The diagnostic bundle: what a person who helps must know, and nothing a stranger may not."""

import getpass
import locale
import os
import platform
import re
import socket
import tomllib
import zipfile
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QGuiApplication

from thrillmon.app import log_file
from thrillmon.clock import Clock
from thrillmon.floor.links import Condition, Lamp, Link, LinkName
from thrillmon.models.licences import parts
from thrillmon.remote.discretion import Discretion
from thrillmon.settings.profile import Profile

# Changes of lamps that are remembered, and how much of a log file is told.
MOST_CHANGES = 500
MOST_OF_A_LOG = 512 * 1024

_HIDDEN = "•••"


class Change(NamedTuple):
    """A lamp that changed; at: by our clock."""

    at: float
    link: LinkName
    condition: Condition
    words: str


class LinkHistory:
    """Remembers how the lamps changed since the program began."""

    def __init__(self) -> None:
        self.changes: deque[Change] = deque(maxlen=MOST_CHANGES)
        self._last: dict[LinkName, Condition] = {}

    def show(self, lamps: Iterable[Lamp], now: float) -> list[Change]:
        """Take the lamps as they are now; return what has changed."""
        fresh: list[Change] = []
        for lamp in lamps:
            if self._last.get(lamp.link) is not lamp.condition:
                self._last[lamp.link] = lamp.condition
                fresh.append(Change(now, lamp.link, lamp.condition, f"{lamp.sentence} {lamp.advice}".strip()))
        self.changes += fresh
        return fresh


class Diagnosis:
    """Gathers the bundle. hidden: the secrets that may be in none of its texts."""

    def __init__(
        self,
        profile: Profile,
        history: LinkHistory,
        links: Mapping[LinkName, Link],
        clock: Clock,
        hidden: Sequence[str] = (),
        logs: Path | None = None,
    ) -> None:
        self._profile = profile
        self._history = history
        self._links = links
        self._clock = clock
        self._logs = logs
        self._discretion = Discretion([*hidden, *profile_secrets(profile)])
        self._home = str(Path.home())
        names = sorted({name for name in (_user(), socket.gethostname()) if name}, key=len, reverse=True)
        # As words alone: a short name is found by chance within others.
        self._names = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in names) or r"(?!)")

    def texts(self) -> dict[str, str]:
        """Return the files of the bundle by name, each as it will be saved."""
        made = {
            "versions.txt": self._versions(),
            "links.txt": self._told_links(),
            "settings.toml": settings_text(self._profile),
        }
        for file in log_file.files(self._logs) if self._logs is not None else []:
            try:
                with file.open("rb") as opened:
                    opened.seek(max(0, file.stat().st_size - MOST_OF_A_LOG))
                    made[f"{file.name}.txt"] = opened.read().decode("utf-8", "replace")
            except OSError as error:
                made[f"{file.name}.txt"] = f"cannot be read: {error.strerror}"
        return {name: self.cleansed(text) for name, text in made.items()}

    def cleansed(self, text: str) -> str:
        """Return a text without secrets, home folder, user and computer."""
        text = self._discretion.without(text).replace(self._home, "~")
        return self._names.sub(_HIDDEN, text)

    def name(self) -> str:
        """Return what the file is called."""
        return f"thrillmon-{datetime.fromtimestamp(self._clock.now(), UTC):%Y%m%d-%H%M%S}.zip"

    def _versions(self) -> str:
        screens = [
            f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}"
            for screen in QGuiApplication.screens()
        ]
        lines = [
            f"made: {_time(self._clock.now())}",
            f"system: {platform.platform()}",
            f"machine: {platform.machine()}, {os.cpu_count()} processors",
            f"locale: {locale.setlocale(locale.LC_CTYPE)}",
            f"screens: {', '.join(screens)} on {QGuiApplication.platformName()}",
            "",
            *("\t".join(part) for part in parts()),
        ]
        return "\n".join(lines) + "\n"

    def _told_links(self) -> str:
        now = self._clock.now()
        lines = ["how the lamps changed:"]
        lines += [f"{_time(one.at)} {one.link} {one.condition}: {one.words}" for one in self._history.changes]
        lines += ["", "when nothing was heard:"]
        for link in self._links.values():
            for silence in link.silences(now):
                ended = _time(silence.end) if silence.end is not None else "now"
                lines.append(f"{link.name}: {_time(silence.start)} to {ended}: {silence.cause}")
        return "\n".join(lines) + "\n"


def profile_secrets(profile: Profile) -> list[str]:
    """Return what stands in a profile and may be a secret: metadata of calls that is written out there."""
    values = profile.grpc.metadata.values() if profile.grpc is not None else ()
    return [value for value in values if not value.startswith(("keychain:", "env:"))]


def settings_text(profile: Profile) -> str:
    """Return a profile as TOML, without what may be a secret."""
    lines: list[str] = []
    for section, values in profile.model_dump(mode="json", exclude_none=True).items():
        lines.append(f"[{section}]")
        for key, value in values.items():
            if key == "metadata":
                inside = ", ".join(f"{_quoted(name)} = {_quoted(_HIDDEN)}" for name in value)
                lines.append(f"{key} = {{ {inside} }}")
            elif isinstance(value, list):
                lines.append(f"{key} = [{', '.join(_quoted(str(one)) for one in value)}]")  # type: ignore[reportUnknownVariableType]
            elif isinstance(value, bool):
                lines.append(f"{key} = {'true' if value else 'false'}")
            else:
                lines.append(f"{key} = {value if isinstance(value, int | float) else _quoted(str(value))}")
        lines.append("")
    text = "\n".join(lines)
    # A bundle that cannot be read helps nobody.
    tomllib.loads(text)
    return text


def save(path: Path, texts: Mapping[str, str]) -> None:
    """Write the bundle for its owner alone, whole or not at all. Raises OSError."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.touch(mode=0o600)
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as bundle:
            for name, text in texts.items():
                bundle.writestr(name, text)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(char if char.isprintable() else " " for char in escaped) + '"'


def _time(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""

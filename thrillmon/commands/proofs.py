"""What a packer easily leaves behind, each proved by use: drawings, words, time zones, keychain, timeline."""

import importlib.resources
import sys
from collections.abc import Iterator, Mapping
from typing import Any

import keyring
from PySide6.QtCore import QTranslator
from PySide6.QtSvg import QSvgRenderer

from thrillmon.floor.alarms.letters import Priority
from thrillmon.panes import resources
from thrillmon.panes.speaker import tone
from thrillmon.panes.timeline_canvas import Canvas

TRANSLATIONS = ("zh_Hant", "zh_Hans")

# The keychain that every machine of such a system has. A bare Linux may have none: then the environment is the way.
KEYCHAINS: Mapping[str, str] = {"win32": "keyring.backends.Windows", "darwin": "keyring.backends.macOS"}

Proof = tuple[bool, str]


def parts(system: str = sys.platform) -> Iterator[Proof]:
    """Give each part's proof and its text; needs the application of Qt. system: as sys.platform."""
    folder = resources.folder()
    drawings = sorted((folder / "cards").glob("*.svg"))
    yield all(tone(priority).is_file() for priority in Priority), "the sounds of alarms"
    yield bool(drawings) and all(QSvgRenderer(str(path)).isValid() for path in drawings), f"{len(drawings)} drawings"
    for name in TRANSLATIONS:
        yield QTranslator().load(str(folder / "i18n" / f"thrillmon_{name}.qm")), f"the translation {name}"
    zone = importlib.resources.files("tzdata") / "zoneinfo" / "Asia" / "Taipei"
    yield zone.is_file(), "the time zones"
    yield keychain(keyring.get_keyring(), system)
    Canvas(lambda painter, area: None).resize(1, 1)
    yield True, "the timeline can be painted"


def keychain(found: Any, system: str) -> Proof:
    """Return whether the system's own keychain was found. found: what keyring has chosen, maybe a chain of several."""
    modules = {type(backend).__module__ for backend in getattr(found, "backends", [found])}
    wanted = KEYCHAINS.get(system)
    return wanted is None or wanted in modules, f"the keychain: {getattr(found, 'name', type(found).__name__)}"

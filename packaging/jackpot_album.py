"""Pictures of the jackpots in the real window, with troubles, live and rewound; part of shots.py."""

import asyncio
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize

from thrillmon.app import Console
from thrillmon.commands.child import ChildStudio
from thrillmon.panes.theme import Choice
from thrillmon.settings.files import parse
from thrillmon.settings.secrets import Secrets

# What goes wrong with the jackpots before their pictures are taken.
TROUBLES = Path(__file__).with_name("jackpots.toml")
SETTLED_SECONDS = 80.0
REWOUND_SECONDS = 12.0

SIZES = (QSize(1280, 800), QSize(1920, 1080))


class Taking(Protocol):
    """Saves a picture of the window per theme and size."""

    async def __call__(self, name: str, sizes: tuple[QSize, ...], themes: tuple[Choice, ...] = ...) -> None:
        """Save them."""
        ...


async def shoot_jackpots(console: Console, take: Taking) -> None:
    """Take the pictures. console: running on a studio with the troubles."""
    desk = console.tap_desk
    console.window.side.open(desk.pages)
    await asyncio.sleep(SETTLED_SECONDS)
    desk.pane.choose_gravest()
    await asyncio.sleep(1.0)
    await take("jackpots", SIZES)
    console.rewinding.go_to(console.floor.moment().server - REWOUND_SECONDS)
    await asyncio.sleep(2.0)
    await take("jackpots-rewound", SIZES[1:], ("dark",))
    console.rewinding.go_live()


def jackpot_console(studio: ChildStudio, kept: str) -> Console:
    """Return a console that keeps what it hears in a folder, for rewinding."""
    text = f'{studio.profile}\n[archive]\npath = "{Path(kept).as_posix()}"\n'
    profile = parse(text, "the studio's profile", {})
    return Console(profile, Secrets(profile.studio.name, studio.environment), "dark")

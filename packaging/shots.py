"""Take the pictures of README and docs: the real window on a pretend studio, in good and in bad times.

Usage: python packaging/shots.py FOLDER [--language en|zh-Hant|zh-Hans]

Chinese ones go into a folder of their own within FOLDER.
"""

import argparse
import asyncio
import os
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import qasync

from thrillmon.app import Console, make_application
from thrillmon.commands.child import ChildStudio
from thrillmon.commands.speaking import quieten_libraries
from thrillmon.panes.languages import TONGUES, Tongue
from thrillmon.panes.pictures import take
from thrillmon.panes.theme import Choice
from thrillmon.settings.files import parse
from thrillmon.settings.secrets import Secrets

# Long enough that every table has finished a round.
SETTLED_SECONDS = 75.0

# Both witnesses have been silent for long enough to be old, and then unknown.
LOST_SECONDS = 12.0
UNKNOWN_SECONDS = 30.0


async def shoot(studio: ChildStudio, folder: Path) -> None:
    """Take all pictures."""
    profile = parse(studio.profile, "the studio's profile", {})
    console = Console(profile, Secrets(profile.studio.name, studio.environment), "dark")

    async def settle() -> None:
        await asyncio.sleep(0.3)

    async with console.running():
        await asyncio.sleep(SETTLED_SECONDS)
        async for path in take(console.window, folder, settle):
            print(path)
        studio.stop()
        console.window.resize(1280, 800)
        later: list[tuple[str, float, Choice]] = [
            ("lost", LOST_SECONDS, "dark"),
            ("unknown", UNKNOWN_SECONDS, "light"),
        ]
        for name, seconds, theme in later:
            console.window.show_theme(theme)
            await asyncio.sleep(seconds)
            path = folder / f"{name}-{theme}-1280x800.png"
            console.window.grab().save(str(path))
            print(path)


def main() -> None:
    """See the module."""
    quieten_libraries()
    parser = argparse.ArgumentParser(description="Take the pictures of README and docs.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", choices=TONGUES, default="en")
    arguments = parser.parse_args()
    tongue: Tongue = arguments.language
    folder: Path = arguments.folder if tongue == "en" else arguments.folder / tongue
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application(tongue)
    with ChildStudio() as studio, asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        runner.run(shoot(studio, folder))


if __name__ == "__main__":
    main()

"""Walk through the program as a newcomer does, and take the pictures of docs/newcomer.md.

Usage: python packaging/walk_shots.py FOLDER
"""

import argparse
import asyncio
import os
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import keyring
from PySide6.QtWidgets import QApplication
from walk import SCRIPT, Keychain, Walk

from thrillmon.app.application import make_application
from thrillmon.app.house import House
from thrillmon.app.loop import WindowLoop
from thrillmon.app.wishes import Saved, SetUpWanted, Wish
from thrillmon.clock import SystemClock
from thrillmon.commands.child import ChildStudio
from thrillmon.commands.demo import demo_studio
from thrillmon.commands.speaking import quieten_libraries
from thrillmon.panes import fonts, languages
from thrillmon.panes.memory import Memory
from thrillmon.settings.files import parse
from thrillmon.settings.profiles import Profiles
from thrillmon.tasks import Tasks

TABLES = 24
SPEED = 4
SIZE = 1280, 800

# What has been heard when somebody begins to look.
SETTLE_SECONDS = 20.0


class Album:
    """Takes a picture of whatever is in front."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._clock = SystemClock()
        self._began = self._clock.monotonic()

    async def take(self, name: str) -> None:
        """Take a picture."""
        window = QApplication.activeModalWidget()
        if window is None:
            # Offscreen no window is active after a dialog has closed.
            window = next(one for one in QApplication.topLevelWidgets() if one.isVisible())
            window.resize(*SIZE)
        await asyncio.sleep(0.7)
        path = self._folder / f"walk-{name}.png"
        window.grab().save(str(path))
        print(f"{self._clock.monotonic() - self._began:5.1f} s  {path}", flush=True)


async def walk(folder: Path, home: Path, application: QApplication) -> None:
    """Walk, and take a picture at each step. home: where the program keeps what it keeps."""
    script = home / "disputes.toml"
    script.write_text(SCRIPT, encoding="utf-8")
    disputes = home / "Disputes"
    disputes.mkdir()
    album = Album(folder)

    def house() -> House:
        return House(Profiles(home / "profiles"), lambda: demo_studio(f"--speed={SPEED}"), Memory(), "light")

    async with Tasks() as tasks:

        async def open_house(opened: House, wish: Wish) -> None:
            await opened.run(wish)

        with ChildStudio(f"--tables={TABLES}", f"--speed={SPEED}", f"--script={script}") as studio:
            profile = parse(studio.profile, "the studio's profile", {})
            first = house()
            running = tasks.start("walk.house", open_house(first, SetUpWanted()))
            newcomer = Walk(first, album.take, TABLES)
            await newcomer.try_demo(SETTLE_SECONDS)
            await newcomer.connect(profile, studio.environment)
            await asyncio.sleep(SETTLE_SECONDS)
            await newcomer.find_round()
            await newcomer.write_dossier(disputes)
            first.end()
            await running
            # The next start speaks another language.
            fonts.install(application, languages.install(application, "zh-Hant"))
            again = house()
            running = tasks.start("walk.again", open_house(again, Saved(again.profiles.chosen())))
            await Walk(again, album.take, TABLES).arrive()
            await asyncio.sleep(SETTLE_SECONDS)
            await album.take("language")
            again.end()
            await running


def main() -> None:
    """See the module."""
    quieten_libraries()
    parser = argparse.ArgumentParser(description="Take the pictures of the newcomer's walk.")
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    keyring.set_keyring(Keychain())
    application = make_application("en")
    application.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory(prefix="home-") as home:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            os.environ[name] = home
        with asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner:
            runner.run(walk(folder, Path(home), application))


if __name__ == "__main__":
    main()

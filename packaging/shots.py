"""Take the pictures of README and docs: the real window on a pretend studio, in good and in bad times.

Usage: python packaging/shots.py FOLDER [--language en|zh-Hant|zh-Hans]
       [--album wizard|settings|around|window|jackpots]

Chinese ones go into a folder of their own within FOLDER.
"""

import argparse
import asyncio
import os
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from jackpot_album import TROUBLES, jackpot_console, shoot_jackpots
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from thrillmon.app import Console, SetUpWanted, make_application
from thrillmon.app.loop import WindowLoop
from thrillmon.app.profile_desk import ProfileDesk
from thrillmon.app.setting_up import SetUp
from thrillmon.commands.child import ChildStudio
from thrillmon.commands.speaking import quieten_libraries
from thrillmon.floor.phases import Phase
from thrillmon.models.trials import Stage
from thrillmon.panes.about import About
from thrillmon.panes.languages import TONGUES, Tongue
from thrillmon.panes.memory import Memory
from thrillmon.panes.setup import SetUpWindow
from thrillmon.panes.theme import Choice
from thrillmon.panes.window import Window
from thrillmon.settings.entries import Entries
from thrillmon.settings.files import parse
from thrillmon.settings.profiles import Profiles, renamed
from thrillmon.settings.secrets import AMQP_PASSWORD, AMQP_USER, REST_KEY, TAP_TOKEN, Secrets

# How much faster than life the tables play, and for how long: every table has some rounds behind it then.
SPEED = 3
SETTLED_SECONDS = 90.0

# Both witnesses have been silent for long enough to be old, and then unknown.
LOST_SECONDS = 12.0
UNKNOWN_SECONDS = 30.0

SIZES = (QSize(1280, 800), QSize(2560, 1440))
WIDE = QSize(1920, 1080)
THEMES: tuple[Choice, ...] = ("dark", "light")


class Album:
    """Saves what the window shows, in every theme and size wanted."""

    def __init__(self, window: Window | SetUpWindow, folder: Path) -> None:
        self._window = window
        self._folder = folder

    async def take(self, name: str, sizes: tuple[QSize, ...], themes: tuple[Choice, ...] = THEMES) -> None:
        """Save a picture per theme and size."""
        for theme in themes:
            self._window.show_theme(theme)
            # Dressing takes a turn of the loop or two, and a size is to find the window dressed.
            await asyncio.sleep(0.3)
            for size in sizes:
                self._window.resize(size)
                await asyncio.sleep(0.5)
                path = self._folder / f"{name}-{theme}-{size.width()}x{size.height()}.png"
                self._window.grab().save(str(path))
                print(path, flush=True)


async def shoot(studio: ChildStudio, folder: Path) -> None:
    """Take all pictures."""
    profile = parse(studio.profile, "the studio's profile", {})
    console = Console(profile, Secrets(profile.studio.name, studio.environment), "dark")
    window = console.window
    album = Album(window, folder)
    async with console.running():
        await asyncio.sleep(SETTLED_SECONDS)
        window.tables.choose(await busy_table(console))
        await asyncio.sleep(1.0)
        await album.take("window", SIZES)
        window.enter_wall()
        # In the sizes wanted, not in that of the screen which is not there.
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(WIDE)
        await asyncio.sleep(1.5)
        await album.take("wall", SIZES)
        window.leave_wall()
        for name, pane, rows in (
            ("records", console.records, console.records.list),
            ("messages", window.message_pages, window.messages.list),
        ):
            window.side.open(pane)
            await asyncio.sleep(1.5)
            # Far enough down that the round is over.
            rows.selectRow(40)
            await asyncio.sleep(1.0)
            await album.take(name, (WIDE,))
            window.side.toggle(pane)
        studio.stop()
        await asyncio.sleep(LOST_SECONDS)
        await album.take("lost", SIZES[:1], ("dark",))
        await asyncio.sleep(UNKNOWN_SECONDS)
        await album.take("unknown", SIZES[:1], ("light",))


async def wizard(studio: ChildStudio, folder: Path) -> None:
    """Take the steps of the first run: the doors, links with one wrong entry, and all of them at work."""
    profile = parse(studio.profile, "the studio's profile", {})
    secrets = studio.environment
    with TemporaryDirectory() as kept:
        set_up = SetUp(Profiles(Path(kept)), Memory(), SetUpWanted(), environment={}, theme="dark")
        window, form = set_up.window, set_up.form
        album = Album(window, folder)
        window.show()
        await album.take("setup-doors", SIZES[:1])
        window.show_form()
        form.show_entries(Entries.of_profile(profile))
        form.name.show_text("Floor A")
        for field, name in ((form.user, AMQP_USER), (form.key, REST_KEY), (form.token, TAP_TOKEN)):
            field.show_text(secrets[name])
        form.password.show_text("swordfish")
        await _tested(set_up)
        await album.take("setup-wrong", SIZES[:1])
        form.password.show_text(secrets[AMQP_PASSWORD])
        form.edited.emit("amqp", True)
        await _tested(set_up)
        await album.take("setup-links", SIZES[:1])
        await set_up.close()


async def _tested(set_up: SetUp) -> None:
    """Have everything tested, and wait until it is."""
    set_up.form.edited.emit("studio", True)
    for _ in range(300):
        await asyncio.sleep(0.1)
        stages = {trial.stage for trial in set_up.trials.trials.values()}
        if stages <= {Stage.WELL, Stage.WRONG}:
            return


async def settings(studio: ChildStudio, folder: Path) -> None:
    """Take the settings and the profiles."""
    profile = parse(studio.profile + "\n[archive]\n", "the studio's profile", {})
    with TemporaryDirectory() as kept:
        profiles = Profiles(Path(kept))
        path = profiles.add(profile)
        profiles.add(renamed(profile, "Night floor"))
        console = Console(profile, Secrets(profile.studio.name, studio.environment), "dark")
        desk = ProfileDesk(console.window, profiles, path, studio.environment)
        for theme in THEMES:
            console.window.show_theme(theme)
            desk.open_settings()
            desk.open_profiles()
            await asyncio.sleep(0.5)
            if desk.settings is None or desk.list is None:
                return
            for section, days in (("amqp", "90"), ("archive", "0")):
                desk.settings.list.setCurrentRow(list(desk.settings.pages).index(section))
                desk.settings.pages["archive"].fields["keep_days"].show_value(days)
                desk.settings.edited.emit()
                await asyncio.sleep(0.3)
                _save(desk.settings, folder / f"settings-{section}-{theme}.png")
            _save(desk.list, folder / f"profiles-{theme}.png")
        await desk.close()
        console.window.close_now()


async def around(studio: ChildStudio, folder: Path) -> None:
    """Take what stands around the panes: palette, keys, about, high contrast, text of double size, the locked wall."""
    profile = parse(studio.profile, "the studio's profile", {})
    console = Console(profile, Secrets(profile.studio.name, studio.environment), "dark")
    window, shell = console.window, console.shell.shell
    album = Album(window, folder)
    async with console.running():
        window.resize(SIZES[0])
        await asyncio.sleep(SETTLED_SECONDS / 3)
        window.tables.choose(await busy_table(console))
        for theme in THEMES:
            window.show_theme(theme)
            palette = shell.open_palette()
            palette.line.setText("con")
            dialogs: dict[str, QDialog] = {
                "palette": palette,
                "keys": shell.open_shortcuts(),
                "about": About(window),
                "diagnosis": console.shell.open_diagnosis(),
                "versions": console.shell.updating.open(),
            }
            for name, dialog in dialogs.items():
                dialog.show()
                await asyncio.sleep(0.2)
                _save(dialog, folder / f"{name}-{theme}.png")
                dialog.reject()
        await album.take("contrast", SIZES[:1], ("contrast-dark", "contrast-light"))
        window.show_text_size(200)
        await album.take("large-text", (WIDE,))
        window.show_text_size(100)
        shell.kiosk.enter()
        await album.take("kiosk", SIZES[:1], ("dark",))
        shell.kiosk.leave()


def _save(widget: QWidget, path: Path) -> None:
    widget.grab().save(str(path))
    print(path, flush=True)


async def jackpots(studio: ChildStudio, folder: Path) -> None:
    """Take the jackpots with their troubles, live and rewound."""
    with TemporaryDirectory() as kept:
        console = jackpot_console(studio, kept)
        async with console.running():
            await shoot_jackpots(console, Album(console.window, folder).take)


async def busy_table(console: Console) -> str:
    """Return a baccarat table in the middle of a round; the first one when none comes."""
    for _ in range(200):
        moment = console.floor.moment()
        for code in console.floor.tables:
            table = console.floor.table(code, moment)
            if table.game.name == "BACCARAT" and not table.test and table.phase is Phase.PLAYING:
                return code
        await asyncio.sleep(0.1)
    return next(iter(console.floor.tables))


ALBUMS = {
    "wizard": (wizard, ["--tap-port=0"]),
    "settings": (settings, ["--tap-port=0"]),
    "around": (around, list[str]()),
    "window": (shoot, list[str]()),
    "jackpots": (jackpots, ["--tap-port=0", f"--script={TROUBLES}"]),
}
"""The albums, and what the studio of each is started with."""


def main() -> None:
    """See the module."""
    quieten_libraries()
    parser = argparse.ArgumentParser(description="Take the pictures of README and docs.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", choices=TONGUES, default="en")
    parser.add_argument("--album", choices=ALBUMS, default=None, help="these pictures only")
    arguments = parser.parse_args()
    tongue: Tongue = arguments.language
    folder: Path = arguments.folder if tongue == "en" else arguments.folder / tongue
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application(tongue)
    for name in ALBUMS if arguments.album is None else (arguments.album,):
        album, options = ALBUMS[name]
        with (
            ChildStudio(f"--speed={SPEED}", *options) as studio,
            asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner,
        ):
            runner.run(album(studio, folder))


if __name__ == "__main__":
    main()

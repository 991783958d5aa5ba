"""One window after another: the set-up, the demo, a saved profile; and the way from one to the next."""

import asyncio
import os
import signal
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from thrillmon.app.application import make_application
from thrillmon.app.console import Console
from thrillmon.app.log_file import kept, secrets_of
from thrillmon.app.loop import WindowLoop
from thrillmon.app.profile_desk import ProfileDesk
from thrillmon.app.setting_up import SetUp
from thrillmon.app.wishes import Demo, Saved, SetUpWanted, Wish
from thrillmon.models.words import tr
from thrillmon.panes import languages, text_size
from thrillmon.panes.languages import Language
from thrillmon.panes.memory import Memory
from thrillmon.panes.setup import Curtain
from thrillmon.panes.theme import Choice
from thrillmon.remote.discretion import Discretion
from thrillmon.sentences import Sentence, say
from thrillmon.settings.files import ProfileError, load
from thrillmon.settings.profile import Profile
from thrillmon.settings.profiles import Profiles
from thrillmon.settings.secrets import Secrets

NO_DEMO = say("The demo studio did not start. Try again; if that fails, start “thrillmon demo” from a command line.")

DemoStudio = Callable[[], AbstractContextManager[tuple[Profile, Secrets]]]
"""Starts a pretend studio and ends it on leaving. Entering takes seconds, and raises OSError when it does not start."""


@dataclass(slots=True)
class House:
    """What all windows of a run share. environment: as os.environ."""

    profiles: Profiles
    demo: DemoStudio
    memory: Memory
    theme: Choice = "system"
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    console: Console | None = None
    """The window that is open; None while there is none."""
    set_up: SetUp | None = None
    """The set-up, while it is open."""
    desk: ProfileDesk | None = None
    """Profiles and settings of the window that is open."""
    closing: bool = False
    logs: Path | None = None
    """The folder of the log; without one nothing is written down."""
    _held: dict[Path, dict[str, str]] = field(default_factory=dict[Path, dict[str, str]], repr=False)
    """Secrets that no keychain took, by the profile's file: they hold until the program ends."""

    async def run(self, wish: Wish | None) -> bool:
        """Open windows until the user leaves; return whether the program failed."""
        curtain: Curtain | None = None
        failed = False
        try:
            while wish is not None and not self.closing:
                if isinstance(wish, SetUpWanted):
                    self.set_up = SetUp(
                        self.profiles, self.memory, wish, environment=self.environment, theme=self.theme
                    )
                    self.set_up.window.show()
                    curtain = self._raise(curtain)
                    wish = await self.set_up.chosen()
                    continue
                try:
                    async with self._opened(wish) as (profile, secrets):
                        if self.closing or (self.set_up is not None and self.set_up.gone):
                            # The user has left while the demo was starting.
                            break
                        console = self.console = Console(profile, secrets, self.theme, self.memory, self.logs)
                        path = wish.path if isinstance(wish, Saved) else None
                        desk = self.desk = ProfileDesk(console.window, self.profiles, path, self.environment)
                        desk.wished.connect(console.closing.set)
                        async with console.running():
                            await self._end_set_up()
                            curtain = self._raise(curtain)
                            await console.closing.wait()
                            wish = desk.wish
                            if wish is not None:
                                curtain = self._lower(console)
                            await desk.close()
                            self.console = self.desk = None
                        failed = console.failed
                        wish = None if failed else wish
                except ProfileError as error:
                    wish = await self._ask_again(error.sentence)
                except OSError:
                    wish = await self._ask_again(NO_DEMO)
                finally:
                    self.console = self.desk = None
        finally:
            await self._end_set_up()
            self._raise(curtain)
        return failed

    def end(self) -> None:
        """End whatever is open."""
        self.closing = True
        if self.console is not None:
            self.console.closing.set()
        elif self.set_up is not None:
            self.set_up.window.left.emit()

    @asynccontextmanager
    async def _opened(self, wish: Saved | Demo) -> AsyncGenerator[tuple[Profile, Secrets]]:
        if isinstance(wish, Saved):
            profile = load(wish.path, self.environment)
            held = self._held.setdefault(wish.path, {})
            held.update(wish.entered)
            secrets = Secrets(profile.studio.name, {**self.environment, **held})
            with self._logged(profile, secrets):
                yield profile, secrets
            return
        studio = self.demo()
        # It is another program that comes up; the window goes on being painted meanwhile.
        opened = await asyncio.to_thread(studio.__enter__)
        try:
            with self._logged(*opened):
                yield opened
        finally:
            await asyncio.to_thread(studio.__exit__, None, None, None)

    def _logged(self, profile: Profile, secrets: Secrets) -> AbstractContextManager[None]:
        if self.logs is None:
            return nullcontext()
        return kept(self.logs, Discretion(secrets_of(profile, secrets)))

    async def _ask_again(self, notice: Sentence) -> Wish | None:
        if self.set_up is None:
            return SetUpWanted(notice)
        self.set_up.again(notice)
        return await self.set_up.chosen()

    async def _end_set_up(self) -> None:
        if self.set_up is not None:
            set_up, self.set_up = self.set_up, None
            await set_up.close()

    def _lower(self, console: Console) -> Curtain:
        curtain = Curtain(console.window, tr("The links are being closed and others opened…"))
        curtain.show()
        return curtain

    @staticmethod
    def _raise(curtain: Curtain | None) -> None:
        if curtain is not None:
            curtain.close()
            curtain.deleteLater()


def open_house(
    wish: Wish,
    profiles: Profiles,
    demo: DemoStudio,
    *,
    memory: Memory,
    theme: Choice = "system",
    language: Language | None = None,
    logs: Path | None = None,
) -> bool:
    """Open a window on what is wished for, and on what is wished for in it; return whether the program failed.

    logs: the folder of the log; without one nothing is written down.
    """
    application = make_application(language or languages.chosen(os.environ, memory))
    text_size.begin(text_size.kept(memory))
    house = House(profiles, demo, memory, theme, logs=logs)

    def interrupt(number: int, frame: FrameType | None) -> None:
        del number, frame
        house.end()

    former = {number: signal.signal(number, interrupt) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner:
            return runner.run(house.run(wish))
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)


def first_wish(named: str, path: Path) -> Wish:
    """Return what to open first: a file that somebody named, else the saved one; without one the set-up.

    Raises ProfileError when a named file cannot be used.
    """
    try:
        load(path)
    except ProfileError as error:
        if named:
            raise
        return SetUpWanted(error.sentence if path.exists() else SetUpWanted().notice)
    return Saved(path)

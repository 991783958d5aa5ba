"""Asks for news of new versions: never unless somebody said so, and never more than shows them."""

import base64
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from thrillmon import __version__
from thrillmon.clock import Clock
from thrillmon.models.words import render, tr
from thrillmon.panes.shell import Shell
from thrillmon.panes.updates import Updates
from thrillmon.panes.window import Window
from thrillmon.remote.feed import LARGEST, FeedError, Release, Seen, read, version_of
from thrillmon.remote.feed_keys import FEED_URL, PUBLIC_KEYS
from thrillmon.remote.updates import fetch
from thrillmon.sentences import say
from thrillmon.tasks import Tasks

DAILY_KEY, ASKED_KEY, SEEN_KEY = "updates/daily", "updates/asked", "updates/seen"

DAY_SECONDS = 86_400.0

NO_KEY = say(
    "This build believes nobody's news: no key was built in. Ask whoever gave it to you for news of new versions."
)

Fetch = Callable[[str], Awaitable[bytes]]


def system_name(platform: str = sys.platform) -> str:
    """Return what the news call this system."""
    return {"win32": "windows", "darwin": "macos"}.get(platform, "linux")


def own_version() -> tuple[int, int, int]:
    """Return the version that runs; a version between versions counts as the next one."""
    return version_of(".".join(__version__.split(".")[:3]))


class Updating:
    """keys: base64 of those who may sign; url: where the news are, "" for nowhere."""

    def __init__(
        self,
        window: Window,
        shell: Shell,
        tasks: Tasks,
        clock: Clock,
        *,
        keys: Sequence[str] = PUBLIC_KEYS,
        url: str = FEED_URL,
        fetch: Fetch = fetch,
    ) -> None:
        self._window, self._tasks, self._clock = window, tasks, clock
        self._memory = window.memory
        self._keys = [base64.b64decode(key) for key in keys]
        self._url, self._fetch = url, fetch
        self._dialog: Updates | None = None
        self.found: Release | None = None
        """A newer version that was told of; None while none is known."""
        self.action = shell.add_help(tr("New versions …"), self.open)

    @property
    def daily(self) -> bool:
        """Whether news are asked for once a day."""
        return self._memory.text(DAILY_KEY) == "yes"

    def open(self) -> Updates:
        """Show what is known, and let somebody ask."""
        dialog = Updates(self._window, daily=self.daily, reachable=bool(self._keys and self._url))
        dialog.asked.connect(self.ask)
        dialog.file_chosen.connect(self.check_file)
        dialog.daily_changed.connect(self._keep_daily)
        dialog.destroyed.connect(self._forget)
        self._dialog = dialog
        if not self._keys:
            dialog.say(render(NO_KEY))
        elif self.found is not None:
            self._show(self.found)
        dialog.open()
        return dialog

    def tick(self) -> None:
        """Ask when a day has passed since the last time, if somebody wanted that; called once a second."""
        if not self.daily or not self._url or not self._keys:
            return
        try:
            asked = float(self._memory.text(ASKED_KEY) or 0)
        except ValueError:
            asked = 0.0
        now = self._clock.now()
        # A clock that was set back must not silence it for years.
        if not 0 <= now - asked < DAY_SECONDS:
            self.ask()

    def ask(self) -> None:
        """Ask over the network."""
        self._memory.keep(ASKED_KEY, f"{self._clock.now():.0f}")
        self._tasks.restart("updates.ask", self._ask())

    def check_file(self, file: Path) -> None:
        """Verify news that came as a file; no network is needed."""
        try:
            with file.open("rb") as opened:
                self.take(opened.read(LARGEST + 1))
        except OSError as error:
            self._say(tr("{file} cannot be read: {reason}").format(file=file, reason=error.strerror))

    def take(self, body: bytes) -> None:
        """Verify news, remember that they are known, and show them."""
        if not self._keys:
            self._say(render(NO_KEY))
            return
        own = own_version()
        try:
            release = read(body, self._keys, now=self._clock.now(), seen=self._seen())
        except FeedError as refused:
            self._say(render(refused.sentence))
            return
        self._memory.keep(SEEN_KEY, f"{release.name} {release.date:.0f}")
        if release.version <= own:
            self.found = None
            self._say(tr("Version {version} is the newest there is.").format(version=__version__))
            return
        self.found = release
        self.action.setText(tr("Version {version} is there …").format(version=release.name))
        self._show(release)

    # ---- inside

    async def _ask(self) -> None:
        self._say(tr("Asking …"))
        try:
            body = await self._fetch(self._url)
        except FeedError as refused:
            self._say(render(refused.sentence))
        else:
            self.take(body)

    def _seen(self) -> Seen:
        own = own_version()
        version, _, date = self._memory.text(SEEN_KEY).partition(" ")
        try:
            return Seen(max(own, version_of(version)), float(date))
        except ValueError:
            return Seen(own)

    def _show(self, release: Release) -> None:
        if self._dialog is not None:
            text = tr("Version {version} is there; this is {own}.").format(version=release.name, own=__version__)
            self._dialog.show_news(text, release.news, release.links.get(system_name(), ""))

    def _say(self, text: str) -> None:
        if self._dialog is not None:
            self._dialog.say(text)

    def _keep_daily(self, daily: bool) -> None:
        self._memory.keep(DAILY_KEY, "yes" if daily else "")

    def _forget(self) -> None:
        self._dialog = None

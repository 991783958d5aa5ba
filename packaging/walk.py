"""A newcomer at the keyboard: demo, own studio with three mistakes, a disputed round, its dossier."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from keyring.backend import KeyringBackend
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from thrillmon.app.console import Console
from thrillmon.app.house import House
from thrillmon.app.setting_up import SetUp
from thrillmon.models.trials import Stage
from thrillmon.settings.profile import Profile
from thrillmon.settings.secrets import AMQP_PASSWORD, AMQP_USER, REST_KEY

# Cards that are changed after the round, every few seconds: something to be disputed about.
SCRIPT = "".join(
    f'[[trouble]]\nat = {at}\nkind = "correct"\ntable = "BACCARAT"\nhow = "modify"\n\n' for at in range(4, 600, 4)
)

# More stops than any of the windows has.
LONGEST_LAP = 80

MOST_SEARCHES = 60

Look = Callable[[str], Awaitable[None]]


class NotThereError(Exception):
    """Something cannot be reached by keyboard, or does not come."""


class Keychain(KeyringBackend):
    """Stands in for that of the system, so that a walk leaves nothing in it."""

    priority = 1  # pyright: ignore[reportAssignmentType]
    name = "Keychain"  # pyright: ignore[reportAssignmentType]

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """See KeyringBackend."""
        return self._kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """See KeyringBackend."""
        self._kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """See KeyringBackend."""
        self._kept.pop((service, username), None)


def spoken(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


class Walk:
    """A newcomer at the keyboard of a house. look: called at each step, with its name.  tables: of both studios."""

    def __init__(self, house: House, look: Look, tables: int) -> None:
        self._house = house
        self._look = look
        self._tables = tables
        self.stops: list[str] = []
        """What a screen reader said at each place that had the keyboard; ? and its class where it said nothing."""

    @property
    def here(self) -> QWidget:
        """What has the keyboard. Raises NotThereError when nothing has."""
        # Proposals under a line take the keys before it does.
        widget = QApplication.activePopupWidget() or QApplication.focusWidget()
        if widget is None:
            raise NotThereError("nothing has the keyboard")
        return widget

    @property
    def console(self) -> Console:
        """The floor's window. Raises NotThereError while there is none."""
        if self._house.console is None:
            raise NotThereError("no floor is open")
        return self._house.console

    @property
    def set_up(self) -> SetUp:
        """The set-up. Raises NotThereError while there is none."""
        if self._house.set_up is None:
            raise NotThereError("the set-up is not open")
        return self._house.set_up

    async def until(self, true: Callable[[], bool], seconds: float = 30.0) -> None:
        """Wait for something; raises NotThereError when it does not come."""
        try:
            async with asyncio.timeout(seconds):
                while not true():  # noqa: ASYNC110 - what is waited for tells nobody
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise NotThereError(f"still waiting after {seconds:.0f} s, at “{self._said()}”") from None

    async def focused(self) -> None:
        """Wait until something has the keyboard."""
        active = QApplication.activeWindow()
        if active is None or not active.isVisible():
            # Offscreen nobody hands the keyboard back when a list of proposals closes; a window manager does.
            for window in QApplication.topLevelWidgets():
                if window.isVisible():
                    window.activateWindow()
        await self.until(lambda: (QApplication.activePopupWidget() or QApplication.focusWidget()) is not None)

    async def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        await self.focused()
        QTest.keyClick(self.here, key, held)
        await asyncio.sleep(0.02)
        # Between two windows nothing has the keyboard.
        if (widget := QApplication.focusWidget()) is not None:
            self.stops.append(spoken(widget) or f"? {type(widget).__name__}")

    async def write(self, text: str) -> None:
        """Type a text in place of what is there."""
        await self.focused()
        QTest.keyClick(self.here, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(self.here, text)
        await asyncio.sleep(0.02)

    async def go_to(self, name: str) -> None:
        """Go to what a screen reader calls by this name. Raises NotThereError when no number of tabs leads there."""
        await self.focused()
        for _ in range(LONGEST_LAP):
            if self._said() == name:
                return
            await self.press(Qt.Key.Key_Tab)
        raise NotThereError(f"no tab leads to “{name}”")

    # ---- the steps

    async def try_demo(self, settle_seconds: float = 0.0) -> None:
        """Open the first door."""
        await self.go_to("Try the demo studio")
        await self._look("doors")
        await self.press(Qt.Key.Key_Return)
        await self.arrive()
        await asyncio.sleep(settle_seconds)
        await self._look("demo")
        await self.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        await self.go_to("New…")
        await self.press(Qt.Key.Key_Space)
        await self.until(lambda: self._house.set_up is not None)

    async def connect(self, profile: Profile, secrets: Mapping[str, str]) -> None:
        """Enter a studio of one's own: first with three mistakes, which are then mended one by one."""
        if profile.amqp is None or profile.grpc is None or profile.rest is None:
            raise NotThereError("the studio lacks a link")
        for name, text in (
            ("Name of the floor", "My floor"),
            ("Platform code", profile.studio.platform),
            ("Time zone of the studio", profile.studio.time_zone),
            ("AMQP address or host", profile.amqp.url),
            ("User", secrets[AMQP_USER]),
            ("Password", "not-the-password"),
            # The studio of this walk has no TLS, and TLS is on until somebody says otherwise: the second mistake.
            ("gRPC address", profile.grpc.target),
            ("REST address", profile.rest.url),
            ("Key (Provider HTTP Secret)", "not-the-key"),
        ):
            await self.go_to(name)
            await self.write(text)
        await self.press(Qt.Key.Key_Tab)
        await self._judged(Stage.WRONG, "amqp", "grpc", "rest")
        await self._look("wrong")
        await self.go_to("Password")
        await self.write(secrets[AMQP_PASSWORD])
        await self.go_to("TLS")
        await self.press(Qt.Key.Key_Space)
        await self.go_to("Key (Provider HTTP Secret)")
        await self.write(secrets[REST_KEY])
        await self.press(Qt.Key.Key_Tab)
        await self._judged(Stage.WELL, "amqp", "grpc", "rest")
        await self._look("right")
        await self.go_to("Save and open the floor")
        await self.press(Qt.Key.Key_Return)
        await self.arrive()

    async def arrive(self) -> None:
        """Wait until the floor is there."""
        await self.until(lambda: self._house.console is not None and self.console.complete(self._tables), 60.0)

    async def find_round(self) -> None:
        """Look a corrected round up and open it."""
        await self.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        await self.go_to("Query")
        rows = self.console.records.model
        for _ in range(MOST_SEARCHES):
            await self.write("corrected -test")
            await self.press(Qt.Key.Key_Return)
            await asyncio.sleep(0.5)
            if rows.rowCount():
                break
        else:
            raise NotThereError("no round was corrected")
        await self.go_to("Rounds found")
        await self.press(Qt.Key.Key_Home)
        await self.press(Qt.Key.Key_Return)
        await self.until(lambda: self.console.records.detail.story is not None)
        await asyncio.sleep(0.5)
        await self._look("round")

    async def write_dossier(self, folder: Path) -> Path:
        """Hand the round over as a file; return the file."""
        files = self.console.records.files
        await self.press(Qt.Key.Key_D)
        await self.until(lambda: files.dialog is not None)
        await self.focused()
        path = folder / "disputed-round.pdf"
        await self.write(str(path))
        await self._look("dialog")
        await self.press(Qt.Key.Key_Return)
        await self.until(lambda: files.said.startswith("The dossier is in"))
        await self._look("dossier")
        return path

    async def _judged(self, stage: Stage, *links: str) -> None:
        await self.until(lambda: all(self.set_up.trials.trials[link].stage is stage for link in links))

    def _said(self) -> str:
        widget = QApplication.focusWidget()
        return "" if widget is None else spoken(widget)

"""News of new versions: asked for only when somebody said so, shown, and never more than shown."""

import asyncio
import base64
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.remote.test_feed import KEY, PUBLIC, told
from thrillmon import __version__
from thrillmon.app import updating
from thrillmon.app.updating import Updating, own_version, system_name
from thrillmon.clock import FakeClock
from thrillmon.models.messages import MessageModel
from thrillmon.models.tables import TableModel
from thrillmon.panes.memory import Memory
from thrillmon.panes.shell import Shell
from thrillmon.panes.updates import Updates
from thrillmon.panes.window import Window
from thrillmon.remote.feed import FeedError
from thrillmon.sentences import say
from thrillmon.tasks import Tasks

NOW = 1_800_000_000.0
KEYS = [base64.b64encode(key).decode() for key in PUBLIC]
URL = "https://updates.example.com/news.json"


class Server:
    """Answers with what it is told to."""

    def __init__(self) -> None:
        self.asked = 0
        self.answer: bytes | FeedError = told()

    async def fetch(self, url: str) -> bytes:
        self.asked += 1
        assert url == URL
        if isinstance(self.answer, FeedError):
            raise self.answer
        return self.answer


class Desk:
    def __init__(self) -> None:
        zone = ZoneInfo("UTC")
        self.clock = FakeClock(NOW)
        self.window = Window("Demo", "UTC", TableModel(zone), MessageModel(zone), self.clock, "dark", Memory())
        self.shell = Shell(self.window)
        self.server = Server()
        self.tasks = Tasks()

    def updating(self, keys: list[str] = KEYS, url: str = URL) -> Updating:
        for key in (updating.DAILY_KEY, updating.ASKED_KEY, updating.SEEN_KEY):
            self.window.memory.keep(key, "")
        return Updating(self.window, self.shell, self.tasks, self.clock, keys=keys, url=url, fetch=self.server.fetch)


@pytest.fixture(scope="module")
def desk(qapp: QApplication) -> Iterator[Desk]:
    made = Desk()
    yield made
    made.window.close_now()
    made.window.deleteLater()


async def settle(desk: Desk) -> None:
    await asyncio.gather(*desk.tasks._unfinished)


async def test_nobody_is_asked_unless_somebody_said_so_then_once_a_day(desk: Desk) -> None:
    made = desk.updating()
    before = desk.server.asked
    made.tick()
    assert desk.server.asked == before
    dialog = made.open()
    dialog.daily.setChecked(True)
    for _ in range(3):
        made.tick()
        await settle(desk)
    assert desk.server.asked == before + 1
    desk.clock.advance(86_401)
    made.tick()
    await settle(desk)
    assert desk.server.asked == before + 2
    dialog.daily.setChecked(False)
    desk.clock.advance(86_401)
    made.tick()
    assert desk.server.asked == before + 2
    dialog.close()


async def test_what_is_new_is_shown_and_the_link_opened_by_a_click_only(desk: Desk, qtbot: QtBot) -> None:
    made = desk.updating()
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    dialog = made.open()
    dialog._open_url = open_url
    dialog.ask.click()
    await settle(desk)
    assert dialog.says.text() == f"Version 1.2.0 is there; this is {__version__}."
    assert dialog.news.toPlainText() == "Alarms can be grouped."
    assert "1.2.0" in made.action.text()
    assert opened == []
    dialog.fetch.click()
    assert [url.toString() for url in opened] == ["https://example.com/l.deb"]
    dialog.close()
    again = made.open()
    assert "1.2.0" in again.says.text(), "it is told again when somebody looks"
    again.close()


async def test_a_refusal_is_told_and_nothing_shown(desk: Desk) -> None:
    made = desk.updating()
    dialog = made.open()
    for answer, sentence in (
        (FeedError(say("Nobody is there.")), "Nobody is there."),
        (b"{}", "not in a form"),
        (told(version="0.0.1"), "older than"),
    ):
        desk.server.answer = answer
        made.ask()
        await settle(desk)
        assert sentence in dialog.says.text()
        assert dialog.news.toPlainText() == ""
        assert not dialog.fetch.isVisible()
    desk.server.answer = told()
    dialog.close()


def test_a_file_is_verified_without_a_network_and_old_news_are_known_as_such(desk: Desk, tmp_path: Path) -> None:
    made = desk.updating(url="")
    dialog = made.open()
    assert not dialog.ask.isEnabled()
    file = tmp_path / "news.json"
    file.write_bytes(told())
    dialog.file_chosen.emit(file)
    assert "1.2.0" in dialog.says.text()
    file.write_bytes(told(date="2026-01-01T00:00:00+00:00"))
    made.check_file(file)
    assert "old news" in dialog.says.text()
    made.check_file(tmp_path / "none")
    assert "cannot be read" in dialog.says.text()
    dialog.close()


def test_the_newest_version_is_told_to_be_that(desk: Desk) -> None:
    made = desk.updating()
    dialog = made.open()
    made.take(told(version=".".join(str(part) for part in own_version())))
    assert "is the newest there is" in dialog.says.text()
    assert made.found is None
    dialog.close()


def test_a_build_without_a_key_believes_nobody_and_asks_nobody(desk: Desk) -> None:
    made = desk.updating(keys=[])
    desk.window.memory.keep(updating.DAILY_KEY, "yes")
    before = desk.server.asked
    made.tick()
    assert desk.server.asked == before
    dialog = made.open()
    assert "no key was built in" in dialog.says.text()
    made.take(told())
    assert dialog.news.toPlainText() == ""
    dialog.close()


def test_only_web_addresses_are_opened(qtbot: QtBot, desk: Desk) -> None:
    opened: list[QUrl] = []
    dialog = Updates(desk.window, daily=False, reachable=True, open_url=lambda url: bool(opened.append(url)) or True)
    dialog.show_news("x", "y", "file:///etc/passwd")
    dialog.fetch.click()
    assert opened == []
    dialog.close()


def test_systems_have_the_names_of_the_news() -> None:
    assert [system_name(one) for one in ("linux", "win32", "darwin")] == ["linux", "windows", "macos"]
    assert KEY is not None

"""One window after another: from the doors to the demo, from one profile to the next, and through the settings."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from tests import loops
from tests.keychains import Chain, using
from tests.loops import Run
from thrillmon.app.house import House, first_wish
from thrillmon.app.profile_desk import ProfileDesk
from thrillmon.app.setting_up import SetUp
from thrillmon.app.wishes import Saved, SetUpWanted, Wish
from thrillmon.clock import SystemClock
from thrillmon.panes.memory import Memory
from thrillmon.panes.profiles_list import ProfilesDialog
from thrillmon.panes.settings_window import SettingsWindow
from thrillmon.settings.files import NoProfileError, ProfileError, load, parse
from thrillmon.settings.profile import Profile
from thrillmon.settings.profiles import Profiles, renamed
from thrillmon.settings.secrets import Secrets
from thrillmon.studio.studio import Options, Studio

until = partial(loops.until, seconds=30.0)

KEY = "k3y-of-the-house"


@pytest.fixture(autouse=True)
def chain() -> Iterator[Chain]:
    with using(Chain()) as made:
        assert isinstance(made, Chain)
        yield made


class Living:
    """A house somebody lives in. demos: how many pretend studios run now."""

    def __init__(self, folder: Path, profile: Profile) -> None:
        self.profiles = Profiles(folder / "config")
        self.profile = profile
        self.demos = 0
        self.fails = False
        self.house = House(self.profiles, self.demo, Memory(), "dark", {})
        self.failed: bool | None = None

    @contextmanager
    def demo(self) -> Generator[tuple[Profile, Secrets]]:
        if self.fails:
            raise OSError
        self.demos += 1
        yield self.profile, Secrets("demo", {"THRILLMON_REST_KEY": KEY})
        self.demos -= 1

    @property
    def set_up(self) -> SetUp:
        assert self.house.set_up is not None
        return self.house.set_up

    @property
    def desk(self) -> ProfileDesk:
        assert self.house.desk is not None
        return self.house.desk

    @property
    def title(self) -> str:
        return "" if self.house.console is None else self.house.console.window.windowTitle()

    @property
    def settings(self) -> SettingsWindow:
        assert self.desk.settings is not None
        return self.desk.settings

    @property
    def list(self) -> ProfilesDialog:
        assert self.desk.list is not None
        return self.desk.list

    async def opened(self, name: str) -> None:
        await until(lambda: self.title == f"{name} – thrillmon" and self.house.desk is not None)


@asynccontextmanager
async def living(folder: Path, wish: Callable[[Living], Wish]) -> AsyncGenerator[Living]:
    """A house on a studio that speaks REST alone, which is quick to open and to close."""
    studio = Studio(Options(tables=3, api_key=KEY), SystemClock())
    async with studio.running():
        text = f'[studio]\nname = "Demo floor"\nplatform = "wl-demo"\n[rest]\nurl = "{studio.rest.url}"\n'
        made = Living(folder, parse(text, "x", {}))
        task = asyncio.get_running_loop().create_task(made.house.run(wish(made)))
        try:
            yield made
        finally:
            made.house.end()
            made.failed = await task
        assert made.failed is False
        assert made.demos == 0


def test_the_demo_door_opens_the_window_on_a_pretend_studio_and_leaving_ends_both(run: Run, tmp_path: Path) -> None:
    async def walk() -> None:
        async with living(tmp_path, lambda one: SetUpWanted()) as one:
            await until(lambda: one.house.set_up)
            one.fails = True
            one.set_up.doors.demo.click()
            await until(lambda: "did not start" in one.set_up.doors.notice.text())
            one.fails = False
            one.set_up.doors.demo.click()
            await one.opened("Demo floor")
            assert one.demos == 1
            await until(lambda: one.house.console is not None and one.house.console.tables.rowCount() == 3)
            await until(lambda: one.house.set_up is None)
            assert one.house.console is not None
            # A demo has no file: its settings are a way to a profile of one's own.
            one.house.console.window.open_settings()
            assert "New…" in one.list.said.text()
            one.list.new_wanted.emit()
            await until(lambda: one.house.set_up)
            assert one.set_up.window.pages.currentWidget() is one.set_up.form
            assert one.demos == 0
        assert list((tmp_path / "config").rglob("*")) == []

    run(walk())


def two_floors(one: Living) -> Wish:
    path = one.profiles.add(renamed(one.profile, "Floor A"))
    one.profiles.add(renamed(one.profile, "Floor B"))
    return Saved(path)


def test_profiles_are_switched_duplicated_renamed_and_deleted_from_the_window(
    run: Run, chain: Chain, tmp_path: Path
) -> None:
    for name in ("Floor A", "Floor B"):
        chain.kept[f"thrillmon:{name}", "THRILLMON_REST_KEY"] = KEY

    async def walk() -> None:
        async with living(tmp_path, two_floors) as one:
            await one.opened("Floor A")
            assert one.house.console is not None
            former = one.house.console
            former.window.open_profiles()
            names = [row.name for row in one.list._rows]
            assert names == ["Floor A", "Floor B"]
            assert not one.list.open_button.isEnabled(), "it is open"
            assert not one.list.delete.isEnabled()

            one.list.duplicate.click()
            await until(lambda: len(one.list._rows) == 3)
            await until(lambda: not one.desk._tasks.running())
            assert one.list.chosen is not None
            copied = one.list.chosen
            assert copied.name == "Floor A copy"
            assert chain.kept["thrillmon:Floor A copy", "THRILLMON_REST_KEY"] == KEY

            one.list.rename_wanted.emit(copied.path, "floor b")
            await until(lambda: "already" in one.list.said.text())
            await until(lambda: not one.desk._tasks.running())
            one.list.rename_wanted.emit(copied.path, "Floor C")
            await until(lambda: "Floor C" in one.list.said.text())
            await until(lambda: not one.desk._tasks.running())
            assert chain.kept["thrillmon:Floor C", "THRILLMON_REST_KEY"] == KEY
            assert ("thrillmon:Floor A copy", "THRILLMON_REST_KEY") not in chain.kept

            one.list.choose(copied.path)
            one.list.delete.click()
            asked = one.list.asked
            assert isinstance(asked, QMessageBox)
            asked.button(QMessageBox.StandardButton.Cancel).click()
            assert copied.path.exists()
            one.list.delete.click()
            asked = one.list.asked
            assert isinstance(asked, QMessageBox)
            next(button for button in asked.buttons() if button.text() == "Delete").click()
            await until(lambda: "is deleted" in one.list.said.text())
            assert not copied.path.exists()
            assert ("thrillmon:Floor C", "THRILLMON_REST_KEY") not in chain.kept

            other = tmp_path / "config" / "profiles" / "floor-b.toml"
            one.list.choose(other)
            one.list.open_button.click()
            await one.opened("Floor B")
            assert one.profiles.chosen() == other.resolve()
            assert former.window is not one.house.console.window

    run(walk())
    assert KEY not in "".join(path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.toml"))


def test_export_and_import_name_the_secrets_that_do_not_come_along(run: Run, chain: Chain, tmp_path: Path) -> None:
    chain.kept["thrillmon:Floor A", "THRILLMON_REST_KEY"] = KEY

    async def walk() -> None:
        async with living(tmp_path, two_floors) as one:
            await one.opened("Floor A")
            one.desk.open_profiles()
            row = one.list.chosen
            assert row is not None
            one.list.export_wanted.emit(row.path, tmp_path / "out.toml")
            await until(lambda: "must enter: THRILLMON_REST_KEY" in one.list.said.text())
            await until(lambda: not one.desk._tasks.running())
            assert KEY not in (tmp_path / "out.toml").read_text(encoding="utf-8")
            one.list.import_wanted.emit(tmp_path / "out.toml")
            await until(lambda: "“Floor A 2” is here" in one.list.said.text())
            assert "THRILLMON_REST_KEY" in one.list.said.text()
            assert one.list.chosen is not None
            assert one.list.chosen.name == "Floor A 2"

    run(walk())


def test_settings_say_at_the_field_what_is_wrong_and_saving_reopens_the_links(
    run: Run, chain: Chain, tmp_path: Path
) -> None:
    chain.kept["thrillmon:Floor A", "THRILLMON_REST_KEY"] = "of yesterday"

    def start(one: Living) -> Wish:
        path = one.profiles.add(renamed(one.profile, "Floor A"))
        path.write_text("# mine\n" + path.read_text(encoding="utf-8").replace("# A profile", "# a profile"))
        return Saved(path)

    async def walk() -> None:
        async with living(tmp_path, start) as one:
            await until(lambda: one.house.desk and one.house.console)
            assert one.house.console is not None
            former = one.house.console
            QTest.keySequence(former.window, "Ctrl+,")
            settings = one.settings
            page = settings.pages["archive"]
            assert not page.use.isChecked(), "it keeps nothing yet"
            page.use.setChecked(True)
            days = page.fields["keep_days"]
            for text, reason in (
                ("0", "must be 1 or more"),
                ("soon", "must be a whole number"),
                ("9999", "3650 or less"),
            ):
                days.editor.clear()
                QTest.keyClicks(days.editor, text)
                assert reason in days.mistake.text()
            assert settings.list.item(5).text() == "▲ Archive"
            settings.pages["rest"].fields["url"].editor.setText("ftp://x")
            assert "https:// or http://" in settings.pages["rest"].fields["url"].mistake.text()
            settings.save.click()
            await until(lambda: "Not saved" in settings.said.text())
            assert settings.list.currentRow() == 3, "it shows the first mistake"
            assert "keep_days = 9999" not in one.profiles.chosen().read_text(encoding="utf-8")

            # Leaving asks first.
            settings.reject()
            assert settings.question is not None
            settings.question.button(QMessageBox.StandardButton.Cancel).click()
            assert settings.isVisible()

            settings.pages["rest"].fields["url"].editor.setText(one.profile.rest.url if one.profile.rest else "")
            days.editor.setText("7")
            row = settings.secrets["THRILLMON_REST_KEY"]
            await until(lambda: "in the keychain" in row.state.text())
            row.replace.click()
            QTest.keyClicks(row.entry, KEY)
            QTest.keyClick(row.entry, Qt.Key.Key_Return)
            await until(lambda: chain.kept["thrillmon:Floor A", "THRILLMON_REST_KEY"] == KEY)
            await until(lambda: not one.desk._tasks.running())
            assert row.entry.text() == ""
            settings.pages["studio"].fields["name"].editor.setText("Hall A")
            settings.save.click()
            await one.opened("Hall A")
            assert one.house.console is not former
            path = one.profiles.chosen()
            profile = load(path, {})
            assert profile.archive.keep_days == 7
            assert chain.kept == {("thrillmon:Hall A", "THRILLMON_REST_KEY"): KEY}
            assert "# mine" in path.with_name("profile.toml.former").read_text(encoding="utf-8")

            # A secret that is forgotten is missing from then on; it asks once more before.
            one.desk.open_settings()
            row = one.settings.secrets["THRILLMON_REST_KEY"]
            await until(lambda: "in the keychain" in row.state.text())
            row.forget.click()
            assert chain.kept
            row.forget.click()
            await until(lambda: "missing" in row.state.text())
            assert chain.kept == {}
            one.settings.reject()
            assert one.settings.question is not None
            one.settings.question.button(QMessageBox.StandardButton.Discard).click()
            assert one.settings.isHidden()

    run(walk())
    written = [file.read_text(encoding="utf-8") for file in (tmp_path / "config").rglob("*") if file.is_file()]
    assert KEY not in "".join(written)


def test_an_archive_stays_where_it_is_when_its_floor_is_renamed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))

    async def walk() -> None:
        from thrillmon.app.renaming import move

        profile = parse('[studio]\nname = "Floor A"\n[archive]\n', "x", {})
        path = Profiles(tmp_path / "config").add(profile)
        await move(path, profile, renamed(profile, "Floor B"))
        read = load(path, {})
        assert read.studio.name == "Floor B"
        assert read.archive.path.endswith("floor-a")

    run(walk())


def test_a_profile_that_cannot_be_used_leads_to_the_doors_with_the_reason(tmp_path: Path) -> None:
    path = tmp_path / "profile.toml"
    assert first_wish("", path) == SetUpWanted()
    with pytest.raises(NoProfileError):
        first_wish(str(path), path)
    path.write_text("[ampq]\n", encoding="utf-8")
    wish = first_wish("", path)
    assert isinstance(wish, SetUpWanted)
    assert "there is no such key" in str(wish.notice)
    with pytest.raises(ProfileError):
        first_wish(str(path), path)
    path.write_text("", encoding="utf-8")
    assert first_wish("", path) == Saved(path)

"""The first run, as a new user has it: on real servers, with a keychain in memory."""

import asyncio
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import keyring.backends.fail
import pytest
from keyring.errors import KeyringLocked
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.keychains import Broken, Chain, using
from tests.loops import Run, until
from thrillmon.app.setting_up import SetUp
from thrillmon.app.wishes import Demo, Saved, SetUpWanted
from thrillmon.clock import SystemClock
from thrillmon.models.trials import Stage
from thrillmon.panes.entry_field import EntryField
from thrillmon.panes.memory import Memory
from thrillmon.remote import examining
from thrillmon.sentences import say
from thrillmon.settings.files import load, parse
from thrillmon.settings.profiles import Profiles, renamed
from thrillmon.studio.studio import Options, Studio

# The list of time zones is a window of its own, which the pretend screen does not know how to raise.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

USER, PASSWORD, KEY, TOKEN = "desk", "pa/ss@word", "k3y-of-the-house", "t0ken-of-the-tap"


@pytest.fixture
def chain() -> Iterator[Chain]:
    with using(Chain()) as made:
        assert isinstance(made, Chain)
        yield made


async def no_wait(seconds: float) -> None:
    """Whoever types has paused long enough."""
    await asyncio.sleep(0)


@asynccontextmanager
async def studio() -> AsyncGenerator[Studio]:
    options = Options(tables=6, speed=5, user=USER, password=PASSWORD, api_key=KEY, tap_token=TOKEN, tap_port=0)
    made = Studio(options, SystemClock())
    async with made.running():
        yield made


@asynccontextmanager
async def set_up(folder: Path, wanted: SetUpWanted | None = None, **options: Any) -> AsyncGenerator[SetUp]:
    options.setdefault("environment", {})
    options.setdefault("pause", no_wait)
    made = SetUp(Profiles(folder / "config"), Memory(), wanted or SetUpWanted(), theme="dark", **options)
    made.window.show()
    made.window.activateWindow()
    await until(made.window.isActiveWindow)
    try:
        yield made
    finally:
        await made.close()


def enter(field: EntryField, text: str, leave: bool = True) -> None:
    """Type something in the place of what stands there, and go on to the next field."""
    field.edit.setFocus()
    field.edit.selectAll()
    QTest.keyClicks(field.edit, text)
    if leave:
        QTest.keyClick(field.edit, Qt.Key.Key_Tab)


async def tried(one: SetUp, **expected: Stage) -> None:
    await until(lambda: all(one.trials.trials[link].stage is stage for link, stage in expected.items()))


def all_texts(folder: Path) -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in folder.rglob("*") if path.is_file())


def fill_in(one: SetUp, house: Studio) -> None:
    form, profile = one.form, parse(house.profile(), "x", {})
    assert profile.amqp is not None
    assert profile.grpc is not None
    assert profile.rest is not None
    assert profile.tap is not None
    enter(form.name, "Floor A")
    enter(form.platform, profile.studio.platform)
    enter(form.time_zone, "Asia/Taipei")
    enter(form.target, profile.grpc.target)
    form.tls.setChecked(False)
    enter(form.rest, profile.rest.url)
    enter(form.tap, f"{profile.tap.url}?token={TOKEN}")


def test_three_wrong_entries_are_told_at_their_fields_and_corrected_until_all_links_work(
    run: Run, chain: Chain, tmp_path: Path, unused_tcp_port: int
) -> None:
    async def walk() -> None:
        async with studio() as house, set_up(tmp_path) as one:
            form = one.form
            QTest.mouseClick(one.doors.connect_own, Qt.MouseButton.LeftButton)
            assert form.name.edit.hasFocus()
            fill_in(one, house)
            assert house.broker is not None
            assert (form.tap.text.endswith("/events/service"), form.token.text) == (True, TOKEN)
            # Three mistakes: a port, a key and a password.
            target = form.target.text
            enter(form.target, f"127.0.0.1:{unused_tcp_port}")
            enter(form.key, "swordfish")
            QGuiApplication.clipboard().setText(f"amqp://{USER}:swordfish@127.0.0.1:{house.broker.port}/")
            form.amqp.edit.setFocus()
            form.amqp.edit.paste()
            await tried(one, amqp=Stage.WRONG, grpc=Stage.WRONG, rest=Stage.WRONG, tap=Stage.WELL)
            assert form.amqp.text == f"amqp://127.0.0.1:{house.broker.port}/"
            assert form.user.text == USER
            assert "refuses the user “desk”" in form.user.mistake
            assert f"127.0.0.1:{unused_tcp_port} refuses the connection" in form.target.mistake
            assert "Check the port" in form.target.mistake
            assert "key" in form.key.mistake
            assert form.key.edit.accessibleDescription().startswith("Wrong: ")
            assert form.standing.text() == "1 of 4 links work"
            # It can be opened all the same, but not by accident.
            form.open.click()
            await until(lambda: not form.trouble.isHidden())
            assert "3 of 4 links do not work yet. Press again" in form.trouble.text()

            enter(form.password, PASSWORD)
            await tried(one, amqp=Stage.WELL)
            assert form.user.mistake == ""
            enter(form.target, target)
            await tried(one, grpc=Stage.WELL)
            enter(form.key, KEY)
            await tried(one, amqp=Stage.WELL, grpc=Stage.WELL, rest=Stage.WELL, tap=Stage.WELL)
            assert form.standing.text() == "4 of 4 links work"
            assert "6 tables" in form.cards["rest"].found.text()

            form.open.setFocus()
            QTest.keyClick(form.open, Qt.Key.Key_Return)
            wish = await one.chosen()
            assert isinstance(wish, Saved)
            profile = load(wish.path, {})
            assert profile.studio.name == "Floor A"
            assert profile.unprotected() == []
            assert "archive" in profile.model_fields_set
            assert Profiles(tmp_path / "config").chosen() == wish.path
            assert sorted(chain.kept.items()) == [
                (("thrillmon:Floor A", "THRILLMON_AMQP_PASSWORD"), PASSWORD),
                (("thrillmon:Floor A", "THRILLMON_AMQP_USER"), USER),
                (("thrillmon:Floor A", "THRILLMON_REST_KEY"), KEY),
                (("thrillmon:Floor A", "THRILLMON_TAP_TOKEN"), TOKEN),
            ]
            assert wish.entered == {}
        written = all_texts(tmp_path)
        for secret in (PASSWORD, "pa%2Fss", KEY, TOKEN, "swordfish"):
            assert secret not in written

    run(walk())


def test_a_wrong_platform_code_is_told_at_its_own_field_once_the_tables_are_known(
    run: Run, chain: Chain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(examining, "HEAR_SECONDS", 0.2)

    async def walk() -> None:
        async with studio() as house, set_up(tmp_path) as one:
            one.window.show_form()
            fill_in(one, house)
            enter(one.form.platform, "wl-dmeo")
            assert house.broker is not None
            enter(one.form.amqp, f"amqp://{USER}:{PASSWORD}@127.0.0.1:{house.broker.port}/")
            await tried(one, grpc=Stage.WELL, amqp=Stage.WRONG)
            assert "no message flagged “wl-dmeo”" in one.form.platform.mistake
            assert "Platform code" in one.form.cards["amqp"].found.text()
            monkeypatch.setattr(examining, "HEAR_SECONDS", 6.0)
            enter(one.form.platform, "wl-demo")
            await tried(one, amqp=Stage.WELL)
            assert one.form.platform.mistake == ""

    run(walk())


def test_a_secret_is_not_sent_to_an_address_that_is_still_being_typed(run: Run, tmp_path: Path) -> None:
    async def walk() -> None:
        called = asyncio.Event()

        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            called.set()
            writer.close()

        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        async with server, set_up(tmp_path) as one:
            one.window.show_form()
            enter(one.form.key, KEY)
            enter(one.form.rest, f"http://127.0.0.1:{port}", leave=False)
            await until(lambda: not one._tasks.running())
            await asyncio.sleep(0.05)
            assert not called.is_set()
            assert one.trials.trials["rest"].stage is Stage.ENTERED
            # Somebody who looks the rest of it up in another program has not finished.
            away = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
            QApplication.sendEvent(one.form.rest.edit, away)
            await asyncio.sleep(0.05)
            assert not called.is_set()
            QTest.keyClick(one.form.rest.edit, Qt.Key.Key_Return)
            await asyncio.wait_for(called.wait(), 5)
            assert one.form.key.edit.hasFocus(), "Enter goes on to the next field"

    run(walk())


def test_nothing_is_tested_before_whoever_types_has_paused_and_each_key_calls_the_last_test_off(
    run: Run, tmp_path: Path
) -> None:
    async def walk() -> None:
        pauses: list[float] = []

        async def never(seconds: float) -> None:
            pauses.append(seconds)
            await asyncio.Event().wait()

        async with set_up(tmp_path, pause=never) as one:
            one.window.show_form()
            one.form.target.edit.setFocus()
            for key in "127":
                QTest.keyClicks(one.form.target.edit, key)
                await asyncio.sleep(0)
                await asyncio.sleep(0)
            assert pauses == [0.7, 0.7, 0.7]
            assert one._tasks.running() == ["try grpc"]
            assert one.trials.trials["grpc"].stage is Stage.ENTERED

    run(walk())


def test_what_an_input_method_has_under_way_is_not_tested(run: Run, tmp_path: Path) -> None:
    async def walk() -> None:
        async with set_up(tmp_path) as one:
            one.window.show_form()
            edit = one.form.name.edit
            edit.setFocus()
            edited: list[str] = []
            one.form.edited.connect(lambda link, finished: edited.append(link))
            QApplication.sendEvent(edit, QInputMethodEvent("ting", []))
            assert (one.form.name.text, edited) == ("", [])
            done = QInputMethodEvent("", [])
            done.setCommitString("廳")
            QApplication.sendEvent(edit, done)
            assert (one.form.name.text, edited) == ("廳", ["studio"])

    run(walk())


def test_going_back_loses_nothing_and_escape_leaves_only_when_nothing_was_entered(run: Run, tmp_path: Path) -> None:
    async def walk() -> None:
        async with set_up(tmp_path) as one:
            window = one.window
            QTest.keyClick(one.doors.demo, Qt.Key.Key_Tab)
            QTest.keyClick(one.doors.connect_own, Qt.Key.Key_Return)
            enter(one.form.name, "Floor A")
            QTest.keyClick(window, Qt.Key.Key_Escape)
            assert window.pages.currentWidget() is one.doors
            QTest.keyClick(window, Qt.Key.Key_Escape)
            assert not one.gone
            one.doors.connect_own.click()
            assert one.form.name.text == "Floor A"
            one.form.clear()
            one.form.back.click()
            QTest.keyClick(window, Qt.Key.Key_Escape)
            assert await one.chosen() is None

    run(walk())


def test_a_name_and_a_link_are_asked_for_and_a_taken_name_is_refused(run: Run, tmp_path: Path) -> None:
    async def walk() -> None:
        profile = parse('[rest]\nurl = "http://127.0.0.1:1"\n', "x", {})
        Profiles(tmp_path / "config").add(renamed(profile, "Floor A"))
        async with set_up(tmp_path, SetUpWanted(form=True)) as one:
            form = one.form
            form.open.click()
            await until(lambda: "at least one link" in form.trouble.text())
            enter(form.rest, "http://127.0.0.1:1")
            form.open.click()
            await until(lambda: "Give the floor a name" in form.name.mistake)
            enter(form.name, "floor a")
            assert "already" in form.name.mistake
            enter(form.time_zone, "Mars")
            assert "time zone" in form.time_zone.mistake
            form.open.click()
            await until(lambda: "look at the fields" in form.trouble.text())

    run(walk())


@pytest.mark.parametrize("backend", [keyring.backends.fail.Keyring(), Broken(KeyringLocked)], ids=["none", "locked"])
def test_without_a_keychain_secrets_hold_for_this_run_and_are_written_nowhere(
    run: Run, tmp_path: Path, backend: keyring.backend.KeyringBackend
) -> None:
    async def walk() -> None:
        async with studio() as house, set_up(tmp_path) as one:
            form = one.form
            if not isinstance(backend, Broken):
                assert "no keychain" in form.keychain.text()
                assert "THRILLMON_REST_KEY" in form.keychain.text()
            one.window.show_form()
            enter(form.name, "Floor A")
            enter(form.rest, house.rest.url)
            enter(form.key, KEY)
            await tried(one, rest=Stage.WELL)
            form.open.click()
            if isinstance(backend, Broken):
                await until(lambda: "does not take THRILLMON_REST_KEY" in form.trouble.text())
                assert KEY not in form.trouble.text()
                form.open.click()
            wish = await one.chosen()
            assert isinstance(wish, Saved)
            assert wish.entered == {"THRILLMON_REST_KEY": KEY}
            assert KEY not in repr(wish)
        assert KEY not in all_texts(tmp_path)

    with using(backend):
        run(walk())


def test_an_imported_profile_fills_the_form_in_and_its_secrets_are_entered(
    run: Run, chain: Chain, tmp_path: Path
) -> None:
    async def walk() -> None:
        async with studio() as house, set_up(tmp_path) as one:
            source = tmp_path / "theirs.toml"
            source.write_text(house.profile().replace('mode = "own"', 'mode = "own"\nprefetch = 7'), encoding="utf-8")
            one.bring_in(source)
            assert one.form.name.text == "Demo floor"
            await tried(one, amqp=Stage.WRONG, grpc=Stage.WELL, rest=Stage.WRONG, tap=Stage.WRONG)
            enter(one.form.user, USER)
            enter(one.form.password, PASSWORD)
            enter(one.form.key, KEY)
            enter(one.form.token, TOKEN)
            await tried(one, amqp=Stage.WELL, rest=Stage.WELL, tap=Stage.WELL)
            one.form.open.click()
            wish = await one.chosen()
            assert isinstance(wish, Saved)
            read = load(wish.path, {})
            assert read.amqp is not None
            assert read.amqp.prefetch == 7

            source.write_text("[ampq]", encoding="utf-8")
            one.bring_in(source)
            assert "there is no such key" in one.doors.notice.text()

    run(walk())


def test_the_doors_lead_to_the_demo_or_to_what_is_there(run: Run, tmp_path: Path) -> None:
    async def walk() -> None:
        path = Profiles(tmp_path / "config").add(renamed(parse("", "x", {}), "A & B"))
        async with set_up(tmp_path, SetUpWanted(say("It is broken."))) as one:
            assert "It is broken." in one.doors.notice.text()
            one.doors._buttons[0].click()
            assert await one.chosen() == Saved(path)
            one.again(say("It cannot be opened."))
            QTest.keyClick(one.doors.demo, Qt.Key.Key_Return)
            assert await one.chosen() == Demo()
            assert "starting" in one.doors.progress.text()
            assert not one.doors.demo.isEnabled()

    run(walk())


def test_every_field_and_button_has_a_name_for_those_who_cannot_see_it(run: Run, tmp_path: Path) -> None:
    async def walk() -> None:
        async with set_up(tmp_path) as one:
            for field in one.form._fields():
                assert field.edit.accessibleName()
            assert one.doors.demo.accessibleName()
            assert one.doors.demo.accessibleDescription()
            assert all("not used" in card.accessibleName() for card in one.form.cards.values())

    run(walk())

"""A newcomer's way through the program, by keyboard alone, with a name for a screen reader at every stop."""

import asyncio
import contextlib
import json
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtWidgets import QApplication
from walk import SCRIPT, Keychain, Walk

from thrillmon.app.house import House
from thrillmon.app.loop import WindowLoop
from thrillmon.app.wishes import SetUpWanted
from thrillmon.commands.child import ChildStudio
from thrillmon.panes.memory import Memory
from thrillmon.settings.files import parse
from thrillmon.settings.profiles import Profiles
from thrillmon.settings.secrets import Secrets
from thrillmon.tasks import Tasks

TABLES = 6


@pytest.fixture
def own_keychain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A home and a keychain that nobody else has."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    former = keyring.get_keyring()
    keyring.set_keyring(Keychain())
    yield
    keyring.set_keyring(former)


# What the offscreen platform says when a list of proposals opens.
@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing", extend=True)
@pytest.mark.usefixtures("own_keychain")
def test_keys_alone_lead_from_the_first_window_to_the_dossier_of_a_disputed_round(
    qapp: QApplication, tmp_path: Path
) -> None:
    script = tmp_path / "disputes.toml"
    script.write_text(SCRIPT, encoding="utf-8")
    seen: list[str] = []

    async def watch() -> None:
        with ChildStudio(f"--tables={TABLES}", "--speed=10", f"--script={script}") as studio:
            profile = parse(studio.profile, "the studio's profile", {})
            demo = profile, Secrets(profile.studio.name, studio.environment)
            house = House(Profiles(tmp_path / "profiles"), lambda: contextlib.nullcontext(demo), Memory(), "light")

            async def look(name: str) -> None:
                seen.append(name)
                if name == "wrong":
                    form = house.set_up.form if house.set_up is not None else None
                    assert form is not None
                    told = {
                        field.edit.accessibleDescription()
                        for card in form.cards.values()
                        for field in card.fields.values()
                    } - {""}
                    assert len(told) == 3
                    assert all(text.startswith("Wrong: ") for text in told)

            async with Tasks() as tasks:
                running = tasks.start("walk.house", run(house))
                newcomer = Walk(house, look, TABLES)
                await newcomer.try_demo()
                await newcomer.connect(profile, studio.environment)
                await newcomer.find_round()
                dossier = await newcomer.write_dossier(tmp_path)
                house.end()
                await running
            assert [stop for stop in newcomer.stops if stop.startswith("?")] == []
            assert dossier.read_bytes().startswith(b"%PDF")
            assert json.loads(dossier.with_suffix(".json").read_text("utf-8"))
            (file,) = (tmp_path / "profiles").rglob("*.toml")
            for name in ("THRILLMON_AMQP_PASSWORD", "THRILLMON_REST_KEY"):
                assert studio.environment[name] not in file.read_text("utf-8")

    async def run(house: House) -> None:
        assert not await house.run(SetUpWanted())

    with asyncio.Runner(loop_factory=lambda: WindowLoop(qapp)) as runner:
        runner.run(watch())
    assert seen == ["doors", "demo", "wrong", "right", "round", "dialog", "dossier"]

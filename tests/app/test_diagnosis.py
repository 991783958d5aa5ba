"""The diagnostic bundle holds what helps, and no secret and no person; it is seen before it is saved."""

import re
import socket
import tomllib
import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from thrillmon import __version__
from thrillmon.app.diagnosis import Diagnosis, LinkHistory, save, settings_text
from thrillmon.app.log_file import NAME
from thrillmon.clock import FakeClock
from thrillmon.floor.links import Link, LinkName
from thrillmon.panes.diagnostics import Diagnostics
from thrillmon.sentences import say
from thrillmon.settings.files import parse

SECRETS = ("s3cret-password", "api-key-0123")

PROFILE = """
[studio]
name = 'The "Grand" floor'
platform = "wl-demo"

[amqp]
url = "amqps://broker.example.com/"
mode = "durable"
game_codes = ["A", "B"]

[grpc]
target = "studio.example.com:443"
metadata = { "authorization" = "written-out-token", "x-desk" = "keychain:desk" }
"""


@pytest.fixture
def diagnosis(tmp_path: Path, qtbot: QtBot) -> Diagnosis:
    clock, link, history = FakeClock(), Link(LinkName.AMQP, silent_after=30, quiet_after=60), LinkHistory()
    link.up(clock.now())
    history.show([link.lamp(clock.now())], clock.now())
    clock.advance(60)
    link.down(clock.now(), say("The broker said {text}", text=SECRETS[0]))
    history.show([link.lamp(clock.now())], clock.now())
    clock.advance(5)
    home = f"{Path.home()}/archive on {socket.gethostname()}"
    (tmp_path / NAME).write_text(f"opened {home} with {SECRETS[1]}\n", encoding="utf-8")
    (tmp_path / f"{NAME}.1").write_text("older", encoding="utf-8")
    return Diagnosis(parse(PROFILE, "test", {}), history, {LinkName.AMQP: link}, clock, SECRETS, tmp_path)


def test_it_holds_versions_links_settings_and_logs(diagnosis: Diagnosis) -> None:
    texts = diagnosis.texts()
    assert list(texts) == ["versions.txt", "links.txt", "settings.toml", f"{NAME}.txt", f"{NAME}.1.txt"]
    assert f"thrillmon\t{__version__}" in texts["versions.txt"]
    assert "amqp live" in texts["links.txt"]
    assert "amqp down: The broker said •••" in texts["links.txt"]
    assert "opened ~/archive on ••• with •••" in texts[f"{NAME}.txt"]


def test_no_secret_and_nobody_is_in_it(diagnosis: Diagnosis) -> None:
    whole = "\n".join(diagnosis.texts().values())
    for hidden in (*SECRETS, "written-out-token", str(Path.home())):
        assert hidden not in whole
    assert re.search(rf"\b{re.escape(socket.gethostname())}\b", whole) is None


def test_the_settings_can_be_read_again_without_what_may_be_secret() -> None:
    text = settings_text(parse(PROFILE, "test", {}))
    values = tomllib.loads(text)
    assert values["studio"]["name"] == 'The "Grand" floor'
    assert values["amqp"]["game_codes"] == ["A", "B"]
    assert values["grpc"]["metadata"] == {"authorization": "•••", "x-desk": "•••"}
    parse(text, "again", {})


def test_it_is_shown_whole_before_it_is_saved_and_a_failure_is_told(
    diagnosis: Diagnosis, qtbot: QtBot, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = Diagnostics(diagnosis.name(), diagnosis.texts(), save, parent)
    shown = {one.accessibleName(): one.toPlainText() for one in dialog.findChildren(QPlainTextEdit)}
    assert shown == diagnosis.texts()
    dialog.save(tmp_path / diagnosis.name())
    with zipfile.ZipFile(tmp_path / diagnosis.name()) as bundle:
        assert {name: bundle.read(name).decode() for name in bundle.namelist()} == shown
    assert (tmp_path / diagnosis.name()).stat().st_mode & 0o077 == 0
    dialog.save(tmp_path / "none" / "x.zip")
    assert "cannot be written" in dialog.notice.text()


def test_only_changes_of_a_lamp_are_history(qtbot: QtBot) -> None:
    history, link = LinkHistory(), Link(LinkName.GRPC, silent_after=30, quiet_after=60)
    link.up(100.0)
    assert len(history.show([link.lamp(101.0)], 101.0)) == 1
    assert history.show([link.lamp(102.0)], 102.0) == []

"""The log on disk: bounded, and without secrets or home folder, traces of errors included."""

import logging
from pathlib import Path

import pytest

from thrillmon.app import log_file
from thrillmon.app.log_file import NAME, files, kept, secrets_of
from thrillmon.remote.discretion import Discretion
from thrillmon.settings.files import parse
from thrillmon.settings.secrets import Secrets

PASSWORD = "hunter2-and-more"

log = logging.getLogger("thrillmon.test")


def test_what_happens_is_written_and_secrets_are_not(tmp_path: Path) -> None:
    with kept(tmp_path / "logs", Discretion([PASSWORD])):
        log.info("connected with %s from %s", PASSWORD, Path.home() / "x")
        try:
            raise RuntimeError(f"refused {PASSWORD}")
        except RuntimeError:
            log.exception("a task failed")
    text = (tmp_path / "logs" / NAME).read_text(encoding="utf-8")
    assert "INFO thrillmon.test: connected with ••• from ~/x" in text
    assert "RuntimeError: refused •••" in text
    assert PASSWORD not in text
    assert "begins" in text
    assert "ends" in text
    assert (tmp_path / "logs" / NAME).stat().st_mode & 0o077 == 0


def test_it_stays_small_and_the_newest_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "LARGEST", 2_000)
    with kept(tmp_path, Discretion([])):
        for number in range(300):
            log.info("line %d of many that fill the log", number)
    found = files(tmp_path)
    assert [file.name for file in found] == [NAME, f"{NAME}.1", f"{NAME}.2", f"{NAME}.3"]
    assert all(file.stat().st_size <= 2_000 for file in found)
    assert "line 299" in found[0].read_text(encoding="utf-8")


def test_afterwards_nothing_is_written_any_more(tmp_path: Path) -> None:
    handlers, level = list(logging.getLogger().handlers), logging.getLogger("thrillmon").level
    with kept(tmp_path, Discretion([])):
        pass
    log.warning("too late")
    assert "too late" not in (tmp_path / NAME).read_text(encoding="utf-8")
    assert (logging.getLogger().handlers, logging.getLogger("thrillmon").level) == (handlers, level)


def test_a_folder_that_cannot_be_written_to_costs_the_file_only(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with kept(tmp_path / "file", Discretion([])):
        log.warning("still heard")
    assert "cannot be written" in caplog.text
    assert "still heard" in caplog.text


def test_all_secrets_of_a_profile_are_known() -> None:
    profile = parse('[grpc]\ntarget = "h:1"\nmetadata = { "x" = "env:MINE", "y" = "written-out-token" }\n', "test", {})
    environment = {"MINE": "from-env", "THRILLMON_AMQP_PASSWORD": "pass", "THRILLMON_TAP_TOKEN": "token"}
    assert set(secrets_of(profile, Secrets("nobody", environment))) == {
        "from-env",
        "written-out-token",
        "pass",
        "token",
    }


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_every_system_has_a_folder_for_logs(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from platformdirs.macos import MacOS
    from platformdirs.unix import Unix
    from platformdirs.windows import Windows

    monkeypatch.setattr("platformdirs.windows.get_win_folder", lambda name: rf"C:\Users\me\{name}")
    kind = {"linux": Unix, "win32": Windows, "darwin": MacOS}[system]
    assert "thrillmon" in kind("thrillmon", appauthor=False).user_log_dir.lower()

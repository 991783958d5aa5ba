"""`--config FILE` counts before and behind the command, and an empty machine is told how to begin."""

from pathlib import Path

import pytest

from thrillmon import cli
from thrillmon.commands import check
from thrillmon.commands.speaking import Exit


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """The files that `check` was called with."""
    found: list[str | None] = []

    async def run(arguments: object) -> Exit:
        found.append(arguments.config)  # type: ignore[attr-defined]
        return Exit.WELL

    monkeypatch.setattr(check, "run", run)
    return found


@pytest.mark.parametrize(
    ("words", "file"),
    [
        (["--config", "a.toml", "check"], "a.toml"),
        (["--config=a.toml", "check", "--json"], "a.toml"),
        (["check", "--config", "a.toml"], "a.toml"),
        (["--config", "a.toml", "check", "--config", "b.toml"], "b.toml"),
        (["--config", "demo", "check"], "demo"),
        (["check"], None),
    ],
)
def test_a_file_may_be_named_before_and_behind_the_command(
    asked: list[str | None], words: list[str], file: str | None
) -> None:
    assert cli.main(words) == Exit.WELL
    assert asked == [file]


def test_without_a_profile_and_a_display_the_window_says_how_to_begin(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "THRILLMON_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert cli.main([]) == Exit.CALL
    assert "thrillmon demo" in capsys.readouterr().err


def test_a_named_file_that_is_not_there_opens_no_set_up(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    assert cli.main(["--config", str(tmp_path / "none.toml")]) == Exit.CALL
    assert "none.toml" in capsys.readouterr().err

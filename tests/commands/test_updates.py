"""`thrillmon updates`: a file of signed news is verified without a network."""

import base64
from pathlib import Path

import pytest

from tests.remote.test_feed import OTHER, PUBLIC, told
from thrillmon.cli import main
from thrillmon.remote import feed_keys


@pytest.fixture
def _pinned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed_keys, "PUBLIC_KEYS", [base64.b64encode(key).decode() for key in PUBLIC])


@pytest.mark.usefixtures("_pinned")
def test_what_is_new_is_printed_or_why_it_is_not_believed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "news.json"
    file.write_bytes(told(date="2026-01-10T00:00:00+00:00"))
    assert main(["updates", "--file", str(file)]) == 0
    out = capsys.readouterr().out
    assert "Version 1.2.0 is there" in out
    assert "windows: https://example.com/w.exe" in out
    file.write_bytes(told(key=OTHER))
    assert main(["updates", "--file", str(file)]) == 1
    assert "not signed by the makers" in capsys.readouterr().err
    assert main(["updates", "--file", str(tmp_path / "none")]) == 2


def test_a_build_without_a_key_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["updates"]) == 1
    assert "no key was built in" in capsys.readouterr().err

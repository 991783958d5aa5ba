"""About and what is new: every part with its licence, and the changelog from where it lies."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from thrillmon import __version__
from thrillmon.models.licences import parts
from thrillmon.panes import news, resources
from thrillmon.panes.about import About
from thrillmon.panes.news import News


def test_every_library_of_the_program_is_named_with_version_and_licence(qtbot: QtBot) -> None:
    told = {part.name.lower(): part for part in parts()}
    assert told["thrillmon"].version == __version__
    assert {"python", "qt", "sqlite", "pyside6_essentials", "grpcio", "aiohttp", "pydantic", "keyring"} <= set(told)
    assert "pytest" not in told, "what only tests need is no part of the program"
    assert [part.name for part in told.values() if not part.version] == []
    assert [part.name for part in told.values() if not part.licence] == []


def test_the_list_can_be_copied(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    about = About(parent)
    about.copy()
    assert f"thrillmon\t{__version__}\tMIT" in QGuiApplication.clipboard().text()
    assert about.table.item(1, 0).text() == "Python"


def test_what_is_new_is_read_where_it_lies_and_its_lack_is_told(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert "Changelog" in News(parent).text.toPlainText()
    monkeypatch.setattr(resources, "folder", lambda: tmp_path / "resources")
    assert news.changelog().name == "CHANGELOG.md"
    assert "is missing" in News(parent).text.toPlainText()

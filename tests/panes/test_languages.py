"""The language of the window: which one it is, and that nothing is left in another."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import texts
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot
from translations import ROOT, compile_all

from tests.panes.floors import PlayedFloor
from thrillmon.floor.links import LinkName
from thrillmon.models.tables import TableModel
from thrillmon.models.words import render, tr
from thrillmon.panes import fonts, languages
from thrillmon.panes.languages import Tongue, from_environment, tongue_of
from thrillmon.sentences import say


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A resources folder with the translations of now."""
    (tmp_path / "i18n").mkdir()
    compile_all(folder=tmp_path / "i18n")
    monkeypatch.setattr(languages, "folder", lambda: tmp_path)
    return tmp_path


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    locale, font = QLocale(), qapp.font()
    yield
    languages.install(qapp, "en")
    QLocale.setDefault(locale)
    qapp.setFont(font)


@pytest.mark.parametrize(
    ("tags", "tongue"),
    [
        (["zh-TW"], "zh-Hant"),
        (["zh_HK"], "zh-Hant"),
        (["zh-MO"], "zh-Hant"),
        (["zh-Hant"], "zh-Hant"),
        (["zh-Hant-CN"], "zh-Hant"),
        (["zh-Hans-HK"], "zh-Hans"),
        (["zh"], "zh-Hans"),
        (["zh-CN"], "zh-Hans"),
        (["zh-SG"], "zh-Hans"),
        (["pt-BR", "zh-TW", "en"], "zh-Hant"),
        (["en-PH", "zh-TW"], "en"),
        (["de-DE", "de"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_system_chooses_by_script_then_territory_and_english_is_the_last_resort(
    tags: list[str], tongue: Tongue
) -> None:
    assert tongue_of(tags) == tongue


def test_the_environment_chooses_and_a_misspelt_choice_is_said(caplog: pytest.LogCaptureFixture) -> None:
    assert from_environment({}) == "system"
    assert from_environment({"THRILLMON_LANGUAGE": "zh-Hans"}) == "zh-Hans"
    assert caplog.text == ""
    assert from_environment({"THRILLMON_LANGUAGE": "zh-hand"}) == "system"
    assert "zh-hand" in caplog.text


@pytest.mark.parametrize(
    ("tongue", "dealer", "cancel", "territory"),
    [
        ("zh-Hant", "荷官", "取消", QLocale.Country.Taiwan),
        ("zh-Hans", "荷官", "取消", QLocale.Country.China),
        ("en", "Dealer", "Cancel", None),
    ],
)
def test_our_words_qts_words_and_the_locale_go_together(
    qtbot: QtBot,
    qapp: QApplication,
    resources: Path,
    tongue: Tongue,
    dealer: str,
    cancel: str,
    territory: QLocale.Country | None,
) -> None:
    assert languages.install(qapp, tongue) == tongue
    assert tr("Dealer") == dealer
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert cancel in box.button(QDialogButtonBox.StandardButton.Cancel).text()
    assert tongue_of([QLocale().bcp47Name()]) == tongue
    if territory is not None:
        assert QLocale().territory() == territory


def test_a_sentence_within_a_sentence_is_translated_too(qapp: QApplication, resources: Path) -> None:
    languages.install(qapp, "zh-Hant")
    assert render(say("{winner} wins", winner=say("Banker"))) == "莊贏"
    languages.install(qapp, "zh-Hans")
    assert render(say("{winner} wins", winner=say("Banker"))) == "庄赢"


def test_without_translations_there_is_an_english_window_and_a_line_in_the_log(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(languages, "folder", lambda: tmp_path)
    languages.install(qapp, "zh-Hant")
    assert tr("Dealer") == "Dealer"
    assert "thrillmon_zh_Hant.qm" in caplog.text


def test_choosing_again_leaves_nothing_of_the_former_language(qapp: QApplication, resources: Path) -> None:
    languages.install(qapp, "zh-Hant")
    languages.install(qapp, "en")
    assert tr("Dealer") == "Dealer"


def test_the_regions_own_glyphs_come_first() -> None:
    for tongue, first, second in (("zh-Hant", "TC", "SC"), ("zh-Hans", "SC", "TC")):
        families = fonts.families(tongue)
        assert families.index(f"Noto Sans CJK {first}") < families.index(f"Noto Sans CJK {second}")
        assert families.index(f"PingFang {first}") < families.index(f"PingFang {second}")
        assert families[0] == "Inter", "figures and Latin letters look alike in all languages"


# Qt keeps the fallback of a font for the life of the process, so each language is looked at in its own.
WHICH_FONT = """
import sys
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication
from thrillmon.panes import fonts
application = QApplication([])
fonts.install(application, sys.argv[1])
layout = QTextLayout("骨", application.font())
layout.beginLayout()
layout.createLine()
layout.endLayout()
print(layout.glyphRuns()[0].rawFont().familyName())
"""


@pytest.mark.parametrize(("tongue", "region"), [("zh-Hant", "TC"), ("zh-Hans", "SC"), ("en", "TC")])
def test_a_character_is_drawn_as_its_region_writes_it(qapp: QApplication, tongue: Tongue, region: str) -> None:
    if f"Noto Sans CJK {region}" not in QFontDatabase.families():
        pytest.skip("fonts-noto-cjk is not installed")
    command = [sys.executable, "-c", WHICH_FONT, tongue]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, cwd=ROOT)
    assert told.stdout.strip() == f"Noto Sans CJK {region}"


class Listener(QTranslator):
    """Notes what is asked to be translated."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        del disambiguation, n
        if context == "thrillmon":
            self.asked.add(text)
        return None


def test_every_word_that_a_quarter_of_an_hour_of_all_games_says_is_known_to_the_translators(qapp: QApplication) -> None:
    collected, _ = texts.collect()
    played, model, listener = PlayedFloor(), TableModel(ZoneInfo("UTC")), Listener()
    qapp.installTranslator(listener)
    try:
        for tables in played.play(900):
            model.absorb(tables, played.clock.now())
        played.floor.links[LinkName.AMQP].down(played.clock.now(), say("Connecting."))
        for tables in played.play(60):
            model.absorb(tables, played.clock.now())
    finally:
        qapp.removeTranslator(listener)
    assert len(listener.asked) > 150
    words = {text for text in listener.asked if re.search(r"[^\W\d_]{2}", re.sub(r"\{[^}]*\}", "", text))}
    assert words - collected.keys() == set()


def test_the_tests_themselves_read_english() -> None:
    assert os.environ["THRILLMON_LANGUAGE"] == "en"

"""Set-up, settings and profiles: on a small screen, in longer words, without eyes and without a mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.panes.test_cut_off import PretendLanguage, cut_off
from tests.settings.profiles import NOTHING, WHOLE
from thrillmon.models.trials import Stage, Trial
from thrillmon.panes import fonts
from thrillmon.panes.memory import Memory
from thrillmon.panes.profiles_list import ProfileRow, ProfilesDialog
from thrillmon.panes.settings_window import SettingsWindow
from thrillmon.panes.setup import SetUpWindow
from thrillmon.sentences import say
from thrillmon.settings.files import parse

SMALL = QSize(1280, 800)

LONG = Trial(
    Stage.WRONG,
    say("The broker at studio-gateway-07.example.com:5671 refuses the user “supervisor-of-the-night”."),
    say("Check user and password in the keychain, or THRILLMON_AMQP_USER and THRILLMON_AMQP_PASSWORD."),
    "user",
)


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    """Everything is said in 40 % more letters."""
    language, font = PretendLanguage(), qapp.font()
    qapp.installTranslator(language)
    fonts.install(qapp)
    yield
    qapp.removeTranslator(language)
    qapp.setFont(font)


@pytest.fixture
def set_up(qtbot: QtBot) -> Iterator[SetUpWindow]:
    made = SetUpWindow(Memory(), "dark")
    made.resize(SMALL)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close_now()
    made.deleteLater()


def make_settings(qtbot: QtBot) -> SettingsWindow:
    made = SettingsWindow(None, "Floor A", "/home/ann/.config/thrillmon/profile.toml", "Save")
    qtbot.addWidget(made)
    made.show_values(parse(WHOLE, "x", NOTHING).model_dump())
    for row in made.secrets.values():
        row.show_where("environment", keychain=True)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.usefixtures("longer")
def test_nothing_of_the_set_up_is_cut_off(set_up: SetUpWindow, qapp: QApplication) -> None:
    set_up.doors.show_notice(f"{LONG.detail} {LONG.advice}")
    qapp.processEvents()
    found = cut_off(set_up.doors)
    set_up.show_form()
    for link in set_up.form.cards:
        set_up.form.show_trial(link, LONG)
    set_up.form.show_trouble(str(LONG.detail))
    set_up.form.keychain.setText(str(LONG.advice))
    qapp.processEvents()
    assert set_up.size() == SMALL
    assert found + cut_off(set_up.form) == []


@pytest.mark.usefixtures("longer")
def test_nothing_of_settings_and_profiles_is_cut_off(qtbot: QtBot, qapp: QApplication) -> None:
    settings = make_settings(qtbot)
    found: list[str] = []
    for number in range(len(settings.pages)):
        settings.list.setCurrentRow(number)
        for _ in range(3):
            # A line that needs more height is given it in the next round.
            qapp.processEvents()
        found += cut_off(settings)
    profiles = ProfilesDialog(None)
    qtbot.addWidget(profiles)
    profiles.show_rows([ProfileRow("Floor A", Path("a.toml"), True), ProfileRow("B", Path("b.toml"), False, "Broken.")])
    profiles.show()
    qtbot.waitExposed(profiles)
    assert found + cut_off(profiles) == []


def test_whatever_can_be_entered_or_pressed_has_a_name_and_is_reached_by_tab(qtbot: QtBot, set_up: SetUpWindow) -> None:
    settings = make_settings(qtbot)
    for root in (set_up, settings):
        for kind in (QLineEdit, QComboBox, QPlainTextEdit, QAbstractButton):
            for widget in root.findChildren(kind):
                if (
                    widget.isHidden()
                    or widget.objectName().startswith("qt_")
                    or isinstance(widget.parentWidget(), QComboBox)
                ):
                    continue
                name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
                assert name, widget
                assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, name


def test_tab_goes_through_the_form_in_the_order_it_is_read(set_up: SetUpWindow, qtbot: QtBot) -> None:
    set_up.activateWindow()
    qtbot.waitUntil(set_up.isActiveWindow)
    set_up.show_form()
    form = set_up.form
    order: list[QWidget] = [form.name.edit, form.platform.edit, form.time_zone.edit, form.amqp.edit, form.user.edit]
    order += [form.password.edit, form.target.edit, form.tls, form.rest.edit, form.key.edit, form.tap.edit]
    order += [form.token.edit, form.back, form.open]
    for widget in order:
        assert widget.hasFocus(), widget.accessibleName()
        QTest.keyClick(widget, Qt.Key.Key_Tab)


def test_secrets_are_never_shown_in_letters(qtbot: QtBot, set_up: SetUpWindow) -> None:
    settings = make_settings(qtbot)
    hidden = [set_up.form.password.edit, set_up.form.key.edit, set_up.form.token.edit]
    hidden += [row.entry for row in settings.secrets.values()]
    assert {edit.echoMode() for edit in hidden} == {QLineEdit.EchoMode.Password}
    set_up.form.password.show_text("hunter2")
    set_up.form.clear()
    assert set_up.form.password.text == ""


def test_a_section_that_is_not_wanted_is_left_out(qtbot: QtBot) -> None:
    settings = make_settings(qtbot)
    assert set(settings.values()) == {"studio", "amqp", "grpc", "rest", "tap", "archive"}
    assert not settings.save.isEnabled()
    settings.pages["tap"].use.setChecked(False)
    assert "tap" not in settings.values()
    assert settings.save.isEnabled()


def test_every_kind_of_value_comes_back_as_it_was(qtbot: QtBot) -> None:
    settings = make_settings(qtbot)
    text = WHOLE.replace("metadata = {}", 'metadata = { "x-a" = "b = c", "d" = "" }').replace(
        "game_codes = []", 'game_codes = ["A", "桌"]'
    )
    profile = parse(text, "x", NOTHING)
    settings.show_values(profile.model_dump())
    assert profile == type(profile).model_validate(settings.values())
    assert not settings.changed

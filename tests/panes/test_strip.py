"""The strip at the top and the line of troubles."""

from datetime import UTC

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.making import NOW
from thrillmon.floor.links import Condition, Lamp, LinkName
from thrillmon.panes.lamps import LampWidget, condition_text, lamp_tip
from thrillmon.panes.theme import load
from thrillmon.panes.title_strip import TitleStrip
from thrillmon.panes.trouble import TroubleLine
from thrillmon.sentences import NOTHING, say


def lamp(condition: Condition, **changes: object) -> Lamp:
    made = Lamp(
        LinkName.AMQP,
        condition,
        NOW,
        NOW + 1,
        0.2,
        0,
        say("Nothing listens at {place}.", place="h:1"),
        say("Check it."),
    )
    return made._replace(**changes)


def test_every_condition_says_something_of_its_own() -> None:
    texts = {condition_text(lamp(condition), NOW + 42) for condition in Condition}
    assert len(texts) == len(Condition)
    assert condition_text(lamp(Condition.DOWN), NOW + 42) == "down 42 s"
    assert condition_text(lamp(Condition.LIVE), NOW + 1.5) == "0.5 s"


def test_every_condition_has_a_shape_of_its_own_without_colour(qtbot: QtBot) -> None:
    shapes = set()
    groups = [
        {Condition.LIVE},
        {Condition.QUIET},
        {Condition.DOWN, Condition.SILENT, Condition.REFUSED},
        {Condition.OFF},
        {Condition.STANDBY, Condition.CONNECTING},
    ]
    for group in groups:
        for condition in group:
            widget = LampWidget(load("dark"))
            qtbot.addWidget(widget)
            widget.show_lamp(lamp(condition), NOW, UTC)
            widget.resize(widget.sizeHint())
            image = widget.grab().toImage().copy(0, 0, 20, widget.height())
            ground = image.pixel(0, 0)
            shapes.add(bytes(image.pixel(x, y) != ground for x in range(20) for y in range(image.height())))
    assert len(shapes) == len(groups)


def test_the_tip_tells_since_when_how_far_behind_and_what_to_do() -> None:
    tip = lamp_tip(lamp(Condition.DOWN, backlog=312), UTC)
    for words in (
        "Nothing listens at h:1.",
        "Check it.",
        "Since 22:13:20",
        "Last sign of life 22:13:21",
        "0.2 s",
        "312 messages",
    ):
        assert words in tip


def test_the_clock_is_said_in_the_chosen_zone_by_mouse_or_keyboard(qtbot: QtBot) -> None:
    strip = TitleStrip("Demo floor", "Asia/Taipei", load("dark"))
    qtbot.addWidget(strip)
    strip.show()
    strip.show_time(NOW)
    assert strip._clock.text() == "06:13:20"
    chosen: list[object] = []
    strip.zone_chosen.connect(chosen.append)
    utc = next(button for button in strip.findChildren(QToolButton) if button.text() == "UTC")
    qtbot.keyClick(utc, Qt.Key.Key_Space)
    strip.show_time(NOW)
    assert strip._clock.text() == "22:13:20"
    assert len(chosen) == 1


def test_a_hostile_studio_name_is_plain_text(qtbot: QtBot) -> None:
    strip = TitleStrip("<b>Evil</b>", "UTC", load("dark"))
    qtbot.addWidget(strip)
    assert strip._studio.textFormat() is Qt.TextFormat.PlainText


def test_troubles_are_said_in_words_and_gone_when_they_are(qtbot: QtBot) -> None:
    line = TroubleLine(load("dark"))
    qtbot.addWidget(line)
    line.show_lamps([lamp(Condition.LIVE)], UTC)
    assert line.isHidden()
    line.show_lamps([lamp(Condition.DOWN), lamp(Condition.LIVE, link=LinkName.GRPC)], UTC)
    assert not line.isHidden()
    assert line.text() == "▲ AMQP since 22:13:20: Nothing listens at h:1. Check it."
    line.show_lamps([lamp(Condition.LIVE, sentence=NOTHING)], UTC)
    assert line.isHidden()

"""What alarms look like without colours: every priority and every state can be told from every other."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.alarm_bench import Bench
from tests.panes.tables_desk import different
from thrillmon.floor.alarms.letters import Letter, Priority
from thrillmon.panes.alarm_counters import AlarmCounters, summary, title_text
from thrillmon.panes.alarm_marks import draw_alarm_mark
from thrillmon.panes.alarm_tray import AlarmTray
from thrillmon.panes.theme import Choice, load

THEMES: list[Choice] = ["dark", "light"]

# Pixels of a mark that must differ clearly.
MARK_DIFFERS = 10

SHOWN = [letter for letter in Letter if letter is not Letter.NORMAL]


def mark(theme: Choice, priority: Priority, letter: Letter, *, lit: bool = True) -> QImage:
    """Return a mark as somebody sees it who sees no colours."""
    worn = load(theme)
    image = QImage(44, 30, QImage.Format.Format_RGB32)
    image.fill(worn.panel)
    painter = QPainter(image)
    draw_alarm_mark(painter, priority, letter, QPointF(16, 15), worn, worn.panel, lit=lit)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.mark.parametrize("theme", THEMES)
def test_every_priority_looks_different_in_every_state(qtbot: QtBot, theme: Choice) -> None:
    for letter in SHOWN:
        marks = {priority: mark(theme, priority, letter) for priority in Priority}
        for one, other in combinations(Priority, 2):
            assert different(marks[one], marks[other]) >= MARK_DIFFERS, (letter, one, other)


@pytest.mark.parametrize("theme", THEMES)
def test_every_state_looks_different_in_every_priority(qtbot: QtBot, theme: Choice) -> None:
    for priority in Priority:
        marks = {letter: mark(theme, priority, letter) for letter in SHOWN}
        for one, other in combinations(SHOWN, 2):
            assert different(marks[one], marks[other]) >= MARK_DIFFERS, (priority, one, other)


@pytest.mark.parametrize("theme", THEMES)
def test_both_halves_of_a_blink_show_the_priority(qtbot: QtBot, theme: Choice) -> None:
    for priority in Priority:
        dark = mark(theme, priority, Letter.UNACKNOWLEDGED, lit=False)
        assert different(dark, mark(theme, priority, Letter.UNACKNOWLEDGED)) >= MARK_DIFFERS
        for other in Priority:
            if other is not priority:
                assert different(dark, mark(theme, other, Letter.UNACKNOWLEDGED, lit=False)) >= MARK_DIFFERS


def grey(counters: AlarmCounters) -> QImage:
    return counters.grab(QRect(counters.rect())).toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def test_the_counters_tell_how_many_of_which_and_are_grey_while_all_is_well(qtbot: QtBot) -> None:
    bench = Bench()
    counters = AlarmCounters(load("dark"))
    qtbot.addWidget(counters)
    counters.resize(counters.sizeHint())
    counters.show()
    counters.show_tally(bench.station.tally(), drill=False)
    calm = grey(counters)
    colour = counters.grab().toImage()
    for x in range(colour.width()):
        for y in range(colour.height()):
            pixel = colour.pixelColor(x, y)
            assert pixel.hslSaturation() < 40 or pixel.lightness() < 40, "colour belongs to alarms alone"
    bench.hold("high T1", "medium T2")
    counters.show_tally(bench.station.tally(), drill=False)
    assert different(calm, grey(counters)) > MARK_DIFFERS
    assert "High: 1 new, 0 acknowledged" in counters.accessibleDescription()
    assert title_text(bench.station.tally()) == "▲1 ◆1"
    bench.station.acknowledge(bench.listed("high T1"))
    assert "High: 0 new, 1 acknowledged" in summary(bench.station.tally())
    assert title_text(bench.station.tally()) == "▲1 ◆1"
    assert title_text(None) == ""
    former = grey(counters)
    counters.show_tally(bench.station.tally(), drill=True)
    counters.resize(counters.sizeHint())
    assert grey(counters) != former


def test_the_tray_tells_one_alarm_by_its_name_and_many_by_their_number(qtbot: QtBot) -> None:
    bench = Bench()
    window = AlarmCounters(load("dark"))
    qtbot.addWidget(window)
    tray = AlarmTray(window, load("dark"))
    bench.hold("low T1")
    tray.announce([bench.listed("low T1")])
    assert tray.said == ("■ Low · T1 · A low alarm", "It was seen.")
    bench.hold("high T2", "medium T3")
    tray.announce(bench.station.listed())
    assert tray.said == ("▲ High · T2 · A high alarm", "It was seen. (and 2 more)")
    tray.announce([bench.listed("low T1")._replace(drill=True)])
    assert tray.said[0].startswith("DRILL · ")
    pictures = {
        name: tray.picture(priority, new=new).toImage()
        for name, priority, new in (
            ("calm", None, False),
            ("high", Priority.HIGH, True),
            ("seen", Priority.HIGH, False),
            ("low", Priority.LOW, True),
        )
    }
    for one, other in combinations(pictures, 2):
        assert pictures[one] != pictures[other]

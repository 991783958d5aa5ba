"""The strip over the wall: in one line, on every screen."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.rows import Tally
from thrillmon.floor.links import Link, LinkName
from thrillmon.panes.alarm_counters import AlarmCounters
from thrillmon.panes.theme import load
from thrillmon.panes.wall_strip import WallStrip


@pytest.fixture
def strip(qtbot: QtBot) -> WallStrip:
    made = WallStrip("Demo floor", load("dark"))
    qtbot.addWidget(made)
    made.add_counters(AlarmCounters(load("dark"), to_read=True))
    lamps = [Link(name, silent_after=60.0, quiet_after=60.0).lamp(0.0, expecting=False) for name in LinkName]
    made.show_floor(lamps, 0.0, 1_700_000_000.0, ZoneInfo("UTC"))
    made.show_summary("Betting 18 · in play 3 · finished 2 · idle 1")
    return made


def test_it_never_makes_the_window_wider_than_a_small_screen(strip: WallStrip) -> None:
    strip.resize(1280, 40)
    strip.show()
    assert strip.width() == 1280
    assert strip.minimumSizeHint().width() <= 1280


def test_it_counts_the_alarms_for_eyes_alone(strip: WallStrip) -> None:
    counters = strip.findChild(AlarmCounters)
    assert counters is not None
    none = dict.fromkeys(Priority, 0)
    counters.show_tally(Tally(none | {Priority.HIGH: 2}, none, 0, 0, 0), drill=False)
    assert "2 new" in counters.toolTip()
    assert counters.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert counters.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

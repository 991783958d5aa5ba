"""The collector looks through everything seldom, and never under somebody's hand."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from pytestqt.qtbot import QtBot

from thrillmon.app import collecting
from thrillmon.app.collecting import FULL_SECONDS, IDLE_SECONDS, Collector
from thrillmon.clock import FakeClock


class Looped:
    """Keeps itself alive."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def clock(qtbot: QtBot) -> FakeClock:
    del qtbot
    return FakeClock()


@pytest.fixture
def collector(clock: FakeClock) -> Iterator[Collector]:
    made = Collector(clock)
    made.start()
    yield made
    made.stop()


def looped() -> int:
    """Return how many loops nobody can reach are still there."""
    return sum(type(one) is Looped for one in gc.get_objects())


def test_it_waits_for_half_an_hour_and_for_a_still_pointer(collector: Collector, clock: FakeClock) -> None:
    Looped()
    clock.advance(FULL_SECONDS - 1)
    collector.turn()
    assert looped() == 1
    QCursor.setPos(QPoint(11, 13))
    clock.advance(1)
    collector.turn()
    assert looped() == 1
    clock.advance(IDLE_SECONDS)
    collector.turn()
    assert looped() == 0


def test_many_new_objects_do_not_wait_for_the_half_hour(
    collector: Collector, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "MANY_OBJECTS", 500)
    clock.advance(IDLE_SECONDS)
    collector.turn()
    kept = [Looped() for _ in range(500)]
    del kept
    collector.turn()
    assert looped() == 0


def test_afterwards_the_collector_is_as_it_was(clock: FakeClock) -> None:
    was = gc.isenabled()
    collector = Collector(clock)
    collector.start()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled() == was

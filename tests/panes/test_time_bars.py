"""Time bars move smoothly, and only they are painted again."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.making import NOW
from tests.panes.tables_desk import Desk
from tests.table_rows import a_table, unconfirmed
from thrillmon.floor.countdowns import Plan
from thrillmon.panes.table_cells import BAR_HEIGHT


class Paintings(QObject):
    """Collects what a widget was asked to paint."""

    def __init__(self) -> None:
        super().__init__()
        self.regions: list[QRegion] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(QRegion(event.region()))
        return False


def settled(desk: Desk) -> Paintings:
    desk.pane.view._bar_timer.stop()
    desk.pane.strip.view._bar_timer.stop()
    desk.pane.view.move_bars(NOW)
    for _ in range(5):
        QApplication.processEvents()
    paintings = Paintings()
    desk.pane.view.viewport().installEventFilter(paintings)
    desk.paintings = paintings  # type: ignore[attr-defined]
    return paintings


def test_a_bar_moves_between_two_words_of_the_floor_and_nothing_else_is_painted(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.hear(*(a_table(f"T{number}", planned=Plan(NOW, 20.0), remaining=20.0) for number in range(1, 9)))
    paintings = settled(desk)
    before = desk.grey(desk.cell_rect("G-T3", "time"))
    paintings.regions.clear()
    desk.pane.view.move_bars(NOW + 0.5)
    QApplication.processEvents()
    painted = QRegion()
    for region in paintings.regions:
        painted |= region
    assert 0 < painted.boundingRect().width() <= 70
    height = sum(rect.height() for rect in painted)
    assert height <= 8 * (BAR_HEIGHT + 6)
    assert desk.grey(desk.cell_rect("G-T3", "time")) != before


def test_a_bar_that_looks_the_same_is_not_painted(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.hear(a_table("T1", planned=Plan(NOW, 600.0), remaining=600.0))
    paintings = settled(desk)
    paintings.regions.clear()
    desk.pane.view.move_bars(NOW + 0.1)
    QApplication.processEvents()
    assert paintings.regions == []


def test_a_table_nobody_confirms_has_no_moving_bar(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.hear(unconfirmed("T1"))
    paintings = settled(desk)
    paintings.regions.clear()
    desk.pane.view.move_bars(NOW + 5.0)
    QApplication.processEvents()
    assert paintings.regions == []

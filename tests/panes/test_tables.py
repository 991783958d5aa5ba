"""The table list as a person sees and uses it."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.making import NOW, baccarat, delivery, provide, round_record, step
from thrillmon.clock import FakeClock
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.models.table_columns import column_place
from thrillmon.models.tables import TableModel
from thrillmon.panes.tables import TablesPane
from thrillmon.panes.theme import load
from thrillmon.sentences import say


class Desk:
    """A pane on a floor with three tables."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = FakeClock(NOW)
        self.floor = Floor(self.clock)
        self.floor.links[LinkName.AMQP].up(NOW)
        self.model = TableModel(ZoneInfo("UTC"))
        self.pane = TablesPane(self.model, load("dark"))
        qtbot.addWidget(self.pane)
        self.pane.resize(1200, 500)
        for number in (1, 2, 3):
            self.play(f"T{number}")
        self.show()
        self.pane.show()
        qtbot.waitExposed(self.pane)

    def play(self, table: str) -> None:
        record = round_record(step(8, NOW, duration=25), game_code=f"G-{table}", table_code=table)
        self.floor.deliver([delivery("NOTIFY_ROUND_BET", record)])

    def show(self) -> None:
        moment = self.floor.moment()
        self.model.absorb([self.floor.table(code, moment) for code in self.floor.tables], moment.server)
        self.model.settle()

    def picture(self) -> QImage:
        return self.pane.grab().toImage()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_a_chosen_table_stays_chosen_when_the_order_changes(desk: Desk) -> None:
    desk.pane.choose("G-T2")
    desk.floor.deliver([delivery("NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide(state=5, game_code="G-T1"))])
    desk.floor.deliver([delivery("NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide(state=5, game_code="G-T2"))])
    desk.show()
    row = desk.pane.view.currentIndex().row()
    assert row == 2
    assert desk.pane.rows.game_code(row) == "G-T2"


def test_choosing_by_keyboard_tells_the_game_code(desk: Desk, qtbot: QtBot) -> None:
    chosen: list[str] = []
    desk.pane.table_chosen.connect(chosen.append)
    desk.pane.choose("G-T1")
    qtbot.keyClick(desk.pane.view, Qt.Key.Key_Down)
    assert chosen[-1] == "G-T2"


def test_rows_stand_still_under_the_pointer_and_move_when_it_leaves(desk: Desk, qtbot: QtBot) -> None:
    viewport = desk.pane.view.viewport()
    qtbot.mouseMove(viewport, QPoint(50, 20))
    qtbot.mouseMove(viewport, QPoint(60, 40))
    desk.floor.deliver([delivery("NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide(state=5, game_code="G-T1"))])
    desk.show()
    assert desk.pane.rows.game_code(0) == "G-T1"
    desk.pane.release()
    desk.show()
    assert desk.pane.rows.game_code(0) == "G-T2"


def test_the_header_sorts_and_a_third_click_gives_the_natural_order_back(desk: Desk, qtbot: QtBot) -> None:
    header = desk.pane.header
    column = [one.key for one in desk.model.columns].index("table")
    place = QPoint(header.sectionViewportPosition(column) + 10, 10)
    orders: list[list[str]] = []
    for _ in range(3):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        orders.append([desk.pane.rows.game_code(row).removeprefix("G-") for row in range(3)])
    assert orders == [["T1", "T2", "T3"], ["T3", "T2", "T1"], ["T1", "T2", "T3"]]


def test_an_empty_floor_says_why(qtbot: QtBot) -> None:
    pane = TablesPane(TableModel(ZoneInfo("UTC")), load("light"))
    qtbot.addWidget(pane)
    pane.show_empty_reason("No table has been heard of yet.")
    pane.show()
    assert not pane.view.isVisible()
    assert pane._empty.isVisible()
    assert "No table" in pane._empty.text()


def test_stale_rows_look_different_without_colour(desk: Desk) -> None:
    live = desk.picture().convertToFormat(QImage.Format.Format_Grayscale8)
    desk.floor.links[LinkName.AMQP].down(NOW, say("cut"))
    desk.clock.advance(10)
    desk.show()
    stale = desk.picture().convertToFormat(QImage.Format.Format_Grayscale8)
    row = desk.pane.view.visualRect(desk.pane.rows.index(0, column_place("table"))).translated(
        desk.pane.view.viewport().mapTo(desk.pane, QPoint())
    )

    def greys(image: QImage) -> int:
        cut = image.copy(row)
        ground = cut.pixel(cut.width() - 1, 2)
        return sum(cut.pixel(x, y) != ground for x in range(cut.width()) for y in range(cut.height()))

    assert greys(stale) > 2 * greys(live)


def test_every_phase_and_kind_of_card_is_painted_in_both_themes(desk: Desk) -> None:
    done = baccarat(
        ("SPADE_9", "CLUB_K"), ("HEART_2", "?", "MASK"), round_record(step(23, NOW), end=NOW, game_code="G-T4")
    )
    desk.floor.deliver([delivery("NOTIFY_ROUND_FINISH", done)])
    for place, (game, seat, resource, code) in enumerate(
        [
            ("ROULETTE", 64, 66, "ROULETTE_32"),
            ("SICBO", 64, 66, "DICE_2-DICE_3-DICE_5"),
            ("LUCKYWHEEL", 64, 66, "WHEELBX45"),
            ("COLORGAME", 64, 1, "Color_1"),
            ("XOCDIA", 64, 66, "XOCDIA_RED"),
            ("CARACRUZ", 64, 1, "COIN_HEADS"),
            ("SAKLA", 64, 1, "SWORDS_Q"),
            ("FANTAN", 64, 66, "137"),
            ("NEW_GAME", 64, 66, "SOMETHING_NEW"),
        ]
    ):
        record = round_record(
            step(8, NOW), game_type=game, game_code=f"G-T{place + 5}", table_code=f"T{place + 5}", end=NOW
        )
        record.seats[seat].cards[resource].list.add(code=code)
        desk.floor.deliver([delivery("NOTIFY_ROUND_FINISH", record)])
    desk.show()
    for theme in ("dark", "light"):
        desk.pane.show_theme(load(theme))
        picture = desk.picture()
        assert (
            len({picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 3)}) > 20
        )

"""The jackpot pane as a person sees and uses it."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.floor.thrills import INSTANCE
from tests.jackpot_room import MINOR, OTHER, ZONE, JackpotRoom
from thrillmon.panes import jackpots_curves
from thrillmon.panes.jackpots import JackpotsPane
from thrillmon.panes.theme import load

SEK = {"currency": "SEK", "allowed_brands": ["acme-group:reef"], "allowed_sources": ["slots-2"]}


class Desk(JackpotRoom):
    def __init__(self, qtbot: QtBot, theme: str = "dark", width: int = 620, height: int = 900) -> None:
        super().__init__()
        self.qtbot = qtbot
        self.pane = JackpotsPane(self.model, ZONE, load(theme))  # type: ignore[arg-type]
        for model in (self.pane.happenings_model, self.pane.totals_model, self.pane.detail.log_model):
            self.watch(model)
        qtbot.addWidget(self.pane)
        self.pane.resize(width, height)

    def show(self) -> None:
        self.pane.show()
        self.pane.activateWindow()
        self.qtbot.waitActive(self.pane)
        self.flush()

    def flush(self) -> None:
        self.pane.flush()
        QApplication.processEvents()
        self.pane.flush()

    def row(self, row: int) -> QImage:
        """Return a row as somebody sees it who sees no colours."""
        view = self.pane.list
        rect = QRect(0, view.rowViewportPosition(row), view.viewport().width(), view.rowHeight(row))
        image = view.viewport().grab(rect).toImage()
        return image.convertToFormat(QImage.Format.Format_Grayscale8)

    def key(self, widget: QWidget, key: Qt.Key) -> None:
        self.qtbot.keyClick(widget, key)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(qtbot)
    yield made
    made.pane.close()


def alarming(image: QImage) -> int:
    """Return how many pixels have an alarm's colour."""
    colours = (image.pixelColor(x, y) for y in range(0, image.height(), 2) for x in range(0, image.width(), 2))
    return sum(max(c.red(), c.green(), c.blue()) - min(c.red(), c.green(), c.blue()) > 110 for c in colours)


def differing(one: QImage, other: QImage) -> int:
    return sum(
        abs(one.pixelColor(x, y).red() - other.pixelColor(x, y).red()) > 24
        for y in range(one.height())
        for x in range(one.width())
    )


def test_without_any_jackpot_it_says_why(desk: Desk) -> None:
    desk.lose()
    desk.show()
    assert "No jackpot has been told of yet. The server closed the connection." in desk.pane._empty.text()
    assert desk.pane._empty.isVisible()
    assert not desk.pane.list.isVisible()


def test_while_it_is_hidden_nothing_is_read(desk: Desk) -> None:
    desk.update(minor=1.0)
    desk.pane.flush()
    assert desk.model.rowCount() == 0
    assert desk.pane.detail.chart is None
    desk.show()
    assert desk.model.rowCount() == 1


def test_choosing_a_pot_shows_its_curve_log_and_frames(desk: Desk) -> None:
    desk.wait(60, minor=23.41)
    desk.show()
    assert desk.pane.detail.chart is None, "pyqtgraph is not needed before somebody looks at a curve"
    desk.win(win_withheld=True)
    desk.key(desk.pane.list, Qt.Key.Key_Down)
    desk.flush()

    detail = desk.pane.detail
    assert detail.isVisible()
    assert detail.heading.text() == "Bay Riches · minor   23.41 EUR"
    assert "WITHHELD WIN" in detail.facts.text()
    assert INSTANCE in detail.facts.text()
    assert detail.log_model.rowCount() == 1
    detail._pages.button(1).click()
    assert '"msg_name": "WinEvent"' in detail.frames.toPlainText()
    assert "WinEvent · received 12:01:00 · " in detail.frames.toPlainText()
    assert "pyqtgraph" in sys.modules


def test_the_marks_of_a_curve_are_stepped_through_by_key_and_said(desk: Desk) -> None:
    desk.wait(60, minor=23.41)
    desk.win(player_id="p-1")
    desk.wait(60, minor=10.0)
    desk.win(player_id="p-2")
    desk.show()
    desk.pane.choose(MINOR)
    desk.flush()
    chart = desk.pane.detail.chart
    assert chart is not None
    desk.key(chart.view, Qt.Key.Key_Left)
    assert "player p-2" in desk.pane.detail.readout.text()
    desk.key(chart.view, Qt.Key.Key_Left)
    assert "player p-1" in desk.pane.detail.readout.text()
    assert desk.pane.detail.log.chosen == chart.chosen
    assert desk.pane.detail._spans.checkedId() == 0, "as long as the curve is"
    desk.key(chart.view, Qt.Key.Key_Minus)
    assert desk.pane.detail._spans.checkedId() == 1
    desk.key(chart.view, Qt.Key.Key_Escape)
    assert desk.pane.detail.readout.text() == ""


def test_a_win_in_the_list_leads_to_its_pot(desk: Desk) -> None:
    desk.update(OTHER, SEK, minor=1.0)
    desk.update(minor=23.41)
    desk.win()
    desk.show()
    desk.key(desk.pane.happenings, Qt.Key.Key_Down)
    assert desk.pane.list.chosen == MINOR
    desk.key(desk.pane.happenings, Qt.Key.Key_Return)
    assert desk.pane.detail.isVisible()
    assert desk.pane.detail.key == MINOR


def test_brand_source_and_text_narrow_pots_and_happenings(desk: Desk) -> None:
    desk.update(OTHER, SEK, minor=1.0)
    desk.update(minor=23.41)
    desk.win()
    desk.show()
    heading = desk.pane.heading
    assert [heading.brands.itemText(place) for place in range(3)] == ["All brands", "lucky-bay", "reef"]
    heading.brands.setCurrentIndex(2)
    assert desk.model.rows == [(OTHER, "minor")]
    assert desk.pane.happenings_model.rowCount() == 0
    heading.brands.setCurrentIndex(0)
    heading.sources.setCurrentIndex(1)
    assert desk.model.rows == [MINOR]
    heading.sources.setCurrentIndex(0)
    desk.key(desk.pane.list, Qt.Key.Key_Slash)
    desk.qtbot.keyClicks(heading.line.edit, "currency=SEK")
    desk.key(heading.line.edit, Qt.Key.Key_Return)
    assert desk.model.rows == [(OTHER, "minor")]
    assert desk.pane.happenings_model.rowCount() == 0
    heading.line.show_query("amount>999999")
    assert "No pot passes the filter" in desk.pane._empty.text()
    heading.line.show_query("")
    assert desk.model.rowCount() == 2


def test_a_chosen_pot_stays_chosen_however_rows_come_go_and_move(desk: Desk) -> None:
    desk.update(OTHER, SEK, minor=1.0)
    desk.update(minor=23.41)
    desk.show()
    desk.pane.choose(MINOR)
    desk.pane.heading.line.show_query("currency=SEK")
    assert desk.pane.list.chosen == MINOR
    assert not desk.pane.list.currentIndex().isValid()
    assert desk.pane.detail.key == MINOR
    desk.pane.heading.line.show_query("")
    assert desk.pane.list.currentIndex().row() == desk.model.place_of(MINOR)


def test_a_click_on_a_title_orders_turns_round_and_lets_go(desk: Desk) -> None:
    desk.update(minor=1.0, mega=9.0, major=5.0)
    desk.show()
    for wanted in (["mega", "major", "minor"], ["minor", "major", "mega"], ["minor", "mega", "major"]):
        desk.pane.list.horizontalHeader().sectionClicked.emit(2)
        assert desk.pots() == wanted


def test_grey_when_all_is_well_and_what_matters_differs_without_colour(desk: Desk) -> None:
    desk.wait(10, minor=23.41)
    desk.show()
    assert alarming(desk.pane.grab().toImage()) == 0
    well = desk.row(0)
    desk.win(win_withheld=True)
    desk.flush()
    withheld = desk.row(0)
    assert alarming(desk.pane.list.grab().toImage()) > 20
    assert differing(well, withheld) > 100
    desk.lose()
    desk.wait(40)
    desk.flush()
    assert differing(withheld, desk.row(0)) > 300
    assert desk.pane.heading.notice.text().startswith("▨ Not confirmed since 12:00:10: The server closed")


def test_an_amount_is_never_cut(desk: Desk) -> None:
    desk.update(minor=1.0)
    desk.show()
    narrow = desk.pane.list.columnWidth(2)
    desk.update(minor=999_999_999_999.0)
    desk.flush()
    view = desk.pane.list
    assert view.columnWidth(2) > narrow
    needed = view.cells._large.width("999,999,999,999.00", bold=True) + view._unit
    assert view.columnWidth(2) >= needed


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("size", [(620, 900), (1900, 1000), (420, 500)])
def test_everything_has_its_place_in_every_size(qtbot: QtBot, theme: str, size: tuple[int, int]) -> None:
    desk = Desk(qtbot, theme, *size)
    desk.wait(10, minor=23.41, mega=48_132.9)
    desk.win()
    desk.show()
    desk.pane.choose(MINOR)
    desk.flush()
    wide = size[0] > 1100
    for part in (desk.pane.detail, desk.pane._log, desk.pane.totals):
        assert part.isVisible() or not wide
    assert desk.pane.detail.isVisible()
    for widget in desk.pane.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLabel) and not widget.wordWrap():
            assert widget.width() >= widget.sizeHint().width() or not widget.text()
    desk.pane.resize(1900 if not wide else 620, 900)
    desk.flush()
    assert desk.pane._tabs.isVisible() is wide
    assert desk.pane.detail.key == MINOR
    desk.pane.close()


def test_hostile_names_and_amounts_are_plain_text_everywhere(desk: Desk) -> None:
    evil = "<img src=x onerror=1>\n\u202e"
    data = {"currency": "EUR", "allowed_brands": [evil * 9], "allowed_sources": [evil * 9], "status": evil}
    desk.update(evil, data, **{evil: 1e17, "small": 1e-17, "minus": -3.5})
    desk.say("WinEvent", {"instance_id": evil, "win_pot_id": evil, "jackpot_name": evil, "jackpot_currency": "<b>"})
    desk.show()
    desk.pane.choose_first()
    desk.flush()
    for label in desk.pane.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or "<" not in label.text()
    desk.pane.detail._pages.button(1).click()
    desk.pane.grab()
    assert "≈ 1.00×10¹⁷" in desk.texts("amount")
    assert "-3.50" in desk.texts("amount")


def test_pictures_of_curves_are_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.wait(100, minor=23.41)
    desk.show()
    pictures = desk.pane.list.cells.pictures
    desk.pane.grab()
    drawn = pictures.drawn
    for _ in range(5):
        desk.pane.list.viewport().update()
        desk.pane.grab()
    assert pictures.drawn == drawn
    monkeypatch.setattr(jackpots_curves, "MOST_PICTURES", 2)
    desk.update(OTHER, SEK, a=1.0, b=2.0, c=3.0)
    desk.flush()
    desk.pane.grab()
    assert len(pictures._kept) <= 2


def test_rows_stand_still_under_the_pointer_and_move_again_afterwards(desk: Desk) -> None:
    desk.update(minor=1.0)
    desk.show()
    desk.qtbot.mouseMove(desk.pane.list.viewport(), QPoint(50, 20))
    desk.pane.list._stand_still()
    desk.update(OTHER, SEK, minor=2.0)
    desk.flush()
    assert desk.model.rowCount() == 1
    desk.pane.list.release()
    desk.flush()
    assert desk.model.rowCount() == 2


def test_screen_readers_hear_amounts_with_their_age(desk: Desk) -> None:
    desk.wait(100, minor=23.41)
    desk.show()
    desk.pane.choose(MINOR)
    desk.flush()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert desk.model.index(0, 2).data(role) == "23.41 EUR, told 0 s ago"
    assert desk.model.index(0, 3).data(role) == "from 23.41 to 23.41 EUR in 2 min"
    assert desk.model.index(0, 5).data(role) == "last told 0 s ago, at 12:01:40"
    assert desk.model.headerData(0, Qt.Orientation.Horizontal, role) == "What a person has to look at"
    chart = desk.pane.detail.chart
    assert chart is not None
    assert "told 0 s ago" in chart.view.accessibleDescription()
    for view in (desk.pane.list, desk.pane.happenings, desk.pane.totals, chart.view):
        assert view.accessibleName()

"""The alarms pane, as a person uses it: keys, reasons, evidence, and a list that stays still under a hand."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.alarm_bench import ANN, KINDS, NOW, Bench
from thrillmon.floor.alarms.duties import Duty
from thrillmon.floor.alarms.journal_queries import JournalEntry
from thrillmon.floor.alarms.letters import Letter
from thrillmon.floor.alarms.people import ShelfTime
from thrillmon.models.alarm_columns import Listing
from thrillmon.models.alarm_journal import JournalModel
from thrillmon.panes import theme as themes
from thrillmon.panes.alarm_dialogs import ResetDialog, ServiceDialog, ShelveDialog
from thrillmon.panes.alarm_view import AlarmView
from thrillmon.panes.alarms import AlarmsPane
from thrillmon.panes.memory import Memory

ZONE = ZoneInfo("Asia/Taipei")
Key = Qt.Key


class Desk:
    """The pane on a bench, shown."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.bench = Bench()
        kinds = {name: str(kind.what) for name, kind in KINDS.items()}
        self.journal = JournalModel(ZONE, kinds)
        self.memory = Memory()
        self.pane = AlarmsPane(
            self.bench.station, self.journal, kinds, self.bench.clock, ZONE, themes.load("dark"), self.memory
        )
        qtbot.addWidget(self.pane)
        self.pane.resize(660, 740)
        self.pane.show()
        qtbot.waitExposed(self.pane)
        self.pane.activateWindow()
        self.pane.lists.view.setFocus()
        QApplication.processEvents()

    @property
    def view(self) -> AlarmView:
        return self.pane.lists.view

    def show(self) -> None:
        self.pane.show_alarms(self.bench.station.listed(), self.bench.clock.now())

    def choose(self, name: str) -> None:
        self.view.release()
        self.show()
        self.view.choose(self.bench.listed(name).identity)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.view, key, modifier)
        self.show()

    def rows(self) -> list[str]:
        self.show()
        model = self.view.alarms
        return [f"{one.row.kind.name} {one.table}" for one in map(model.listed, range(model.rowCount()))]

    def letter(self, name: str) -> Letter:
        return self.bench.listed(name).row.letter

    def detail(self) -> str:
        detail = self.pane.lists.detail
        return "\n".join(label.text() for label in (detail._title, detail._state, detail._why, detail._do))


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_a_acknowledges_the_chosen_alarm_and_it_alone(desk: Desk) -> None:
    desk.bench.hold("high T1", "high T2")
    desk.choose("high T1")
    desk.press(Key.Key_A)
    assert desk.letter("high T1") is Letter.ACKNOWLEDGED
    assert desk.letter("high T2") is Letter.UNACKNOWLEDGED
    current = desk.view.current()
    assert current is not None
    assert current.table == "T1", "the cursor stays on its alarm when the order changes"


def test_nothing_is_done_when_nothing_is_chosen(desk: Desk) -> None:
    desk.bench.hold("high T1")
    desk.show()
    for key in (Key.Key_A, Key.Key_S, Key.Key_R, Key.Key_O, Key.Key_Return):
        desk.press(key)
    assert desk.letter("high T1") is Letter.UNACKNOWLEDGED
    assert desk.pane.lists.dialog is None


def test_shelving_asks_for_a_reason_always_and_takes_the_time(desk: Desk) -> None:
    desk.bench.hold("high T1")
    desk.choose("high T1")
    desk.press(Key.Key_S)
    dialog = desk.pane.lists.dialog
    assert isinstance(dialog, ShelveDialog)
    assert not dialog._yes.isEnabled()
    dialog.reason.setEditText("  ")
    assert not dialog._yes.isEnabled()
    dialog.reason.setEditText("wheel is being repaired")
    dialog.choose(ShelfTime.MINUTES_30)
    QTest.mouseClick(dialog._yes, Qt.MouseButton.LeftButton)
    shelf = desk.bench.listed("high T1").row.shelf
    assert shelf is not None
    assert (shelf.reason, shelf.until - shelf.since, shelf.user) == ("wheel is being repaired", 1800, "Boss")
    assert desk.pane.tabs.tabText(1) == "Shelved"
    desk.show()
    assert desk.pane.tabs.tabText(1) == "Shelved 1"


def test_the_end_of_the_shift_can_be_chosen_only_when_it_is_known(desk: Desk) -> None:
    desk.bench.hold("low T1")
    desk.choose("low T1")
    desk.bench.station.take_duty(Duty(ANN, NOW))
    desk.press(Key.Key_S)
    dialog = desk.pane.lists.dialog
    assert isinstance(dialog, ShelveDialog)
    button = dialog._times.buttons()[-1]
    assert (button.text(), button.isEnabled()) == ("End of shift", False)
    dialog.reject()
    desk.bench.station.take_duty(Duty(ANN, NOW, NOW + 3600))
    desk.press(Key.Key_S)
    dialog = desk.pane.lists.dialog
    assert isinstance(dialog, ShelveDialog)
    assert dialog._times.buttons()[-1].text() == "End of shift 17:00"
    dialog.reject()


def test_what_is_refused_is_said_and_the_next_deed_takes_it_away(desk: Desk) -> None:
    desk.bench.hold("high T1", "low T2")
    desk.bench.station.take_duty(Duty(ANN, NOW, NOW + 3600))
    desk.bench.station.shelve(desk.bench.listed("high T1"), "noise", ShelfTime.MINUTES_5)
    assert desk.pane.notice.text().startswith("▲ Only a supervisor may shelve a High alarm, and Ann Lee is on duty")
    assert desk.pane.notice.isVisible()
    desk.choose("low T2")
    desk.press(Key.Key_A)
    assert not desk.pane.notice.isVisible()


def test_a_latched_alarm_is_acknowledged_then_reset_with_a_note(desk: Desk) -> None:
    desk.bench.hold("latched T1")
    desk.bench.clear("latched T1")
    desk.choose("latched T1")
    desk.press(Key.Key_R)
    assert desk.pane.lists.dialog is None, "a reset before the acknowledgement is not offered"
    desk.press(Key.Key_A)
    desk.press(Key.Key_R)
    dialog = desk.pane.lists.dialog
    assert isinstance(dialog, ResetDialog)
    dialog.reason.setEditText("checked")
    dialog.accept()
    desk.view.release()
    assert desk.rows() == []
    assert desk.bench.journal[-1].note == "checked"


def test_silence_stops_the_sound_and_nothing_else(desk: Desk) -> None:
    desk.bench.hold("high T1")
    desk.show()
    desk.press(Key.Key_M)
    assert desk.bench.station.sounding() is None
    assert desk.letter("high T1") is Letter.UNACKNOWLEDGED
    assert desk.view.alarms.listed(0).calls


def test_an_alarm_goes_out_of_service_with_reason_and_review_and_comes_back(desk: Desk) -> None:
    desk.bench.hold("low T1")
    desk.choose("low T1")
    desk.press(Key.Key_O)
    dialog = desk.pane.lists.dialog
    assert isinstance(dialog, ServiceDialog)
    dialog.reason.setEditText("rebuilt")
    dialog.accept()
    service = desk.bench.listed("low T1").row.service
    assert service is not None
    assert service.review_at is not None
    assert service.review_at > NOW + 6 * 86_400
    desk.pane.open_listing(Listing.OUT_OF_SERVICE)
    desk.choose("low T1")
    desk.press(Key.Key_B)
    assert desk.letter("low T1") is Letter.UNACKNOWLEDGED


def test_the_shelf_has_a_key_to_take_things_off_it(desk: Desk) -> None:
    desk.bench.hold("low T1")
    desk.bench.station.shelve(desk.bench.listed("low T1"), "noise", ShelfTime.HOUR)
    desk.pane.open_listing(Listing.SHELVED)
    desk.choose("low T1")
    desk.press(Key.Key_U)
    assert desk.letter("low T1") is Letter.UNACKNOWLEDGED


def test_only_low_ones_whose_rows_are_on_the_screen_are_acknowledged_together(desk: Desk) -> None:
    desk.bench.hold("high T0", *(f"low T{number}" for number in range(1, 40)))
    desk.show()
    QApplication.processEvents()
    seen = {one.table for one in desk.view.seen()}
    assert 2 < len(seen) < 30
    desk.press(Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    acknowledged = {one.table for one in desk.bench.station.listed() if one.row.letter is Letter.ACKNOWLEDGED}
    assert acknowledged == seen - {"T0"}


def test_rows_stay_under_the_pointer_and_move_when_it_leaves(desk: Desk) -> None:
    desk.bench.hold("low T1", "low T2")
    assert desk.rows() == ["low T1", "low T2"]
    viewport = desk.view.viewport()
    QTest.mouseMove(viewport, QPoint(200, 20))
    QTest.mouseMove(viewport, QPoint(205, 22))
    assert desk.view.alarms.held
    desk.bench.hold("high T9")
    assert desk.rows() == ["low T1", "low T2", "high T9"]
    assert "1 more came" in desk.pane.lists._waiting.text()
    assert desk.pane.lists._waiting.isVisible()
    desk.press(Key.Key_End)
    assert desk.rows() == ["high T9", "low T1", "low T2"]
    assert not desk.pane.lists._waiting.isVisible()


def test_a_hand_that_has_gone_holds_nothing(desk: Desk) -> None:
    desk.bench.hold("low T1")
    desk.choose("low T1")
    desk.press(Key.Key_Down)
    assert desk.view.alarms.held
    desk.view._hold.timeout.emit()
    assert not desk.view.alarms.held


def test_why_now_and_what_to_do_are_told_and_enter_opens_the_timeline(desk: Desk, qtbot: QtBot) -> None:
    desk.bench.hold("high T1")
    desk.choose("high T1")
    told = desk.detail()
    assert "T1 · A high alarm" in told
    assert "It was seen." in told
    assert "round ROUND-1" in told
    assert "Look and call." in told
    with qtbot.waitSignal(desk.pane.table_wanted) as wanted:
        desk.press(Key.Key_Return)
    assert wanted.args == ["G-T1", NOW + 1 - 3]


def test_an_alarm_of_the_console_has_no_timeline(desk: Desk) -> None:
    desk.bench.hold("high")
    desk.choose("high")
    assert "This console" in desk.detail()
    assert not desk.pane.lists.detail._button.isVisible()


def test_text_from_the_wire_and_from_people_is_shown_as_it_is(desk: Desk) -> None:
    desk.bench.hold("high <b>T1</b>")
    desk.bench.station.acknowledge(desk.bench.listed("high <b>T1</b>"), "<i>x</i>")
    desk.choose("high <b>T1</b>")
    detail = desk.pane.lists.detail
    for label in (detail._title, detail._history):
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert "<b>T1</b>" in detail._title.text()
    assert "<i>x</i>" in detail._history.text()


def test_what_is_new_blinks_what_is_acknowledged_does_not(desk: Desk) -> None:
    desk.view.keep_still(False)
    desk.bench.hold("high T1")
    desk.show()
    assert desk.view._blink.isActive()
    desk.view._blink.timeout.emit()
    assert not desk.view.lit
    desk.bench.station.acknowledge(desk.bench.listed("high T1"))
    desk.show()
    assert not desk.view._blink.isActive()
    assert desk.view.lit


def test_nothing_blinks_for_people_whom_it_disturbs_and_that_is_remembered(desk: Desk) -> None:
    desk.pane.still.setChecked(True)
    desk.bench.hold("high T1")
    desk.show()
    assert not desk.view._blink.isActive()
    again = AlarmsPane(desk.bench.station, desk.journal, {}, desk.bench.clock, ZONE, themes.load("dark"), desk.memory)
    desk.qtbot.addWidget(again)
    assert again.still.isChecked()
    assert again.lists.view.still


def test_who_is_on_duty_and_whether_the_sound_was_heard_stands_above(desk: Desk) -> None:
    desk.bench.station.take_duty(Duty(ANN, NOW, NOW + 7200, heard=False))
    assert desk.pane._who.text() == "Ann Lee (operator) · until 18:00 · ▲ sound NOT heard"


def test_the_journal_is_asked_for_filtered_and_written_to_a_file(desk: Desk, tmp_path: Path) -> None:
    desk.bench.hold("high T1")
    desk.bench.station.acknowledge(desk.bench.listed("high T1"), "=1+1")
    wanted: list[float] = []
    desk.pane.journal.stretch_wanted.connect(wanted.append)
    desk.pane.tabs.setCurrentIndex(4)
    desk.pane.journal.stretch.setCurrentIndex(1)
    assert wanted == [0.0, 86_400.0]
    desk.journal.begin([JournalEntry(change, "T1") for change in desk.bench.journal])
    desk.pane.journal.query.show_query("user=boss")
    assert desk.journal.rowCount() == 1
    desk.pane.journal.export(str(tmp_path / "journal.csv"))
    lines = (tmp_path / "journal.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[-1].startswith("2027-01-15T08:00:01")
    assert "'=1+1" in lines[-1]
    assert "1 lines are in" in desk.pane.journal.said.text()
    desk.pane.journal.export(str(tmp_path / "gone" / "journal.csv"))
    assert "cannot be written" in desk.pane.journal.said.text()


def test_a_drill_is_written_across_the_list_and_over_it(desk: Desk) -> None:
    desk.bench.hold("low T1")
    desk.bench.station.begin_drill(desk.bench.alarms, 0.0)
    desk.pane.show_drill(True)
    desk.show()
    assert desk.pane._drill.isVisible()
    texts = [desk.view.alarms.cell(row, 3).text for row in range(desk.view.alarms.rowCount())]
    assert sorted(texts) == ["A low alarm", "DRILL · A low alarm"]
    with_drill = desk.view.viewport().grab().toImage()
    desk.bench.station.end_drill()
    desk.show()
    assert desk.view.viewport().grab().toImage() != with_drill
    assert themes.load("dark").strong == desk.view.theme.strong, "the theme is not changed by painting"

"""The rules on the screen: typed, refused at the field, tried on the archive, saved with a reason, and taken back."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from thrillmon.floor.alarms.catalogue import Catalogue, Threshold, seed
from thrillmon.floor.alarms.journal import AlarmKey, Transition
from thrillmon.floor.alarms.letters import Cause, Letter
from thrillmon.floor.alarms.proposals import Proposal
from thrillmon.floor.alarms.report import Report, report_on
from thrillmon.models.alarm_rules import SavedVersion, Trial
from thrillmon.panes.alarm_rules import AlarmRulesPane

NOW = 1_800_000_000.0
KINDS = {name: str(entry.kind.what) for name, entry in seed().entries.items()}


def report(alarms: int) -> Report:
    """Return a report of an hour in which there were so many alarms."""
    changes = [
        Transition(
            NOW + number * 300, AlarmKey("round_stalled", f"G{number}"), 1, Letter.NORMAL, Letter.UNACKNOWLEDGED,
            Cause.CONDITION, occurrence=number + 1,
        )
        for number in range(alarms)
    ]  # fmt: skip
    return report_on(changes, start=NOW, end=NOW + 3600)


class Desk:
    def __init__(self, qtbot: QtBot) -> None:
        self.pane = AlarmRulesPane(ZoneInfo("Asia/Taipei"), KINDS)
        qtbot.addWidget(self.pane)
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        pages = (self.pane.rows, self.pane.thresholds.rows, self.pane.versions.rows)
        self.referees = [QAbstractItemModelTester(rows, mode) for rows in pages]
        self.tests: list[Catalogue] = []
        self.saved: list[tuple[Catalogue, str]] = []
        self.accepted: list[list[Proposal]] = []
        self.pane.test_wanted.connect(self.tests.append)
        self.pane.save_wanted.connect(self.save)
        self.pane.accept_wanted.connect(self.accepted.append)
        self.pane.resize(660, 740)
        self.pane.show()

    def save(self, rules: Catalogue, note: str) -> None:
        self.saved.append((rules, note))

    def type(self, key: str, text: str) -> None:
        editor = self.pane.form.editors[key]
        assert isinstance(editor, QLineEdit)
        editor.setText(text)

    def state(self, rule: str) -> str:
        return self.pane.rows.cell(list(KINDS).index(rule), 3).text

    def note(self, text: str) -> None:
        dialog = self.pane.dialog
        assert dialog is not None
        assert not dialog.accept_button.isEnabled()
        dialog.note.setText(text)
        dialog.accept_button.click()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_a_change_is_tried_on_the_archive_before_it_can_be_saved_with_a_reason(desk: Desk) -> None:
    pane = desk.pane
    pane.choose("round_stalled")
    assert desk.state("round_stalled") == "as delivered"
    desk.type("margin_seconds", "25")
    assert desk.state("round_stalled") == "not saved"
    assert pane.form.notes["margin_seconds"].text() == "delivered: 10 · not saved"
    assert "Round stalled: margin_seconds is 25.0 (was 10.0)." in pane.said.text()
    assert not pane.save_button.isEnabled()
    pane.test_button.click()
    assert not pane.test_button.isEnabled()
    (tried,) = desk.tests
    pane.show_tested(Trial(tried, report(8), report(3)))
    assert "8.0 → 3.0 alarms per operator-hour" in pane.said.text()
    assert "Round stalled: 8 → 3" in pane.said.text()
    pane.save_button.click()
    desk.note("too many calls at the wheel")
    assert desk.saved == [(tried, "too many calls at the wheel")]
    pane.show_rules(replace(tried, version=1))
    assert desk.state("round_stalled") == "changed here"
    assert pane.said.text() == ""


def test_what_was_tried_is_worth_nothing_once_something_else_is_typed(desk: Desk) -> None:
    desk.pane.choose("round_stalled")
    desk.type("margin_seconds", "25")
    desk.pane.test_button.click()
    desk.pane.show_tested(Trial(desk.tests[0], report(3), report(3)))
    assert desk.pane.save_button.isEnabled()
    desk.type("margin_seconds", "26")
    assert not desk.pane.save_button.isEnabled()
    desk.pane.discard_button.click()
    assert desk.pane.said.text() == ""


def test_a_change_that_breaks_the_budget_cannot_be_saved_and_one_that_mends_it_can(desk: Desk) -> None:
    desk.pane.choose("round_stalled")
    desk.type("margin_seconds", "2")
    desk.pane.test_button.click()
    desk.pane.show_tested(Trial(desk.tests[0], report(3), report(9)))
    assert not desk.pane.save_button.isEnabled()
    assert "it cannot be saved like this" in desk.pane.said.text()
    desk.pane.show_tested(Trial(desk.tests[0], report(9), report(8)))
    assert desk.pane.save_button.isEnabled()
    desk.pane.show_tested(Trial(desk.tests[0], reason="Nothing has been kept yet."))
    assert "Not back-tested: Nothing has been kept yet." in desk.pane.said.text()
    assert desk.pane.save_button.isEnabled()


def test_what_is_wrong_is_said_at_the_field(desk: Desk) -> None:
    desk.pane.choose("dealer_missing")
    desk.type("on_delay_seconds", "soon")
    assert desk.pane.form.notes["on_delay_seconds"].text() == "▲ must be a number · not saved"
    assert desk.pane.form.editors["on_delay_seconds"].property("refused") is True
    assert not desk.pane.test_button.isEnabled()
    desk.type("on_delay_seconds", "30")
    assert desk.pane.form.editors["on_delay_seconds"].property("refused") is False
    assert desk.pane.test_button.isEnabled()


def test_suppression_and_the_words_of_the_studio_are_settings_like_others(desk: Desk) -> None:
    desk.pane.choose("dealer_missing")
    box, page = desk.pane.form.editors["hidden_by maintenance"], desk.pane.form.editors["guidance_zh-Hant"]
    assert isinstance(box, QCheckBox)
    assert isinstance(page, QPlainTextEdit)
    box.setChecked(False)
    page.setPlainText("請派人接替。")
    entry = desk.pane.draft.catalogue().entries["dealer_missing"]
    assert entry.not_hidden_by == {"maintenance"}
    assert entry.kind.guidance == {"zh-Hant": "請派人接替。"}
    desk.pane.ship_button.click()
    assert desk.state("dealer_missing") == "as delivered"


def test_an_operator_reads_why_nothing_can_be_changed(desk: Desk) -> None:
    desk.pane.choose("round_stalled")
    desk.pane.lock("Only a supervisor may change the rules.")
    assert not desk.pane.form.editors["margin_seconds"].isEnabled()
    assert "Only a supervisor" in desk.pane.said.text()
    desk.pane.show_proposals([proposal("G1")], {}, "now")
    assert not desk.pane.thresholds.all_button.isEnabled()
    desk.pane.lock("")
    assert desk.pane.form.editors["margin_seconds"].isEnabled()
    assert desk.pane.thresholds.all_button.isEnabled()


def proposal(game_code: str, current: float | None = None) -> Proposal:
    return Proposal(
        game_code, "ROULETTE", "SPIN_WHEEL", 44.0, current, 5210, 21.3, 27.9, 29.1, NOW - 600_000, NOW, 7, 1, NOW
    )


def test_learned_thresholds_are_shown_with_their_reasons_and_go_once_they_are_accepted(desk: Desk) -> None:
    page = desk.pane.thresholds
    assert "No learned threshold is in use" in page.said.text()
    desk.pane.show_proposals([proposal("G1"), proposal("G2", 30.0)], {"G1": "T101"}, "2026-11-21 04:00")
    texts = [page.rows.cell(0, column).text for column in range(7)]
    assert texts[0] == "T101"
    assert texts[2:] == ["none", "44 s", "5,210", "21.3 / 29.1 s", "1"]
    assert page.rows.cell(1, 2).text == "30 s"
    assert page.rows.cell(1, 6).text == "7 → 1"
    assert "2 suggested at 2026-11-21 04:00; nothing changes until somebody accepts it" in page.said.text()
    page.list.selectRow(0)
    page.accept_button.click()
    assert desk.accepted == [[proposal("G1")]]
    in_use = Threshold("G1", "ROULETTE", "SPIN_WHEEL", 44.0, "2026-11-21", "Ann", 5210)
    desk.pane.show_rules(replace(seed(), thresholds=(in_use,), version=1))
    assert page.proposals == [proposal("G2", 30.0)]
    assert "Learned thresholds in use: 1, the newest accepted on 2026-11-21" in page.said.text()


def test_a_former_version_is_shown_with_its_reason_and_can_be_used_again(desk: Desk) -> None:
    old = replace(seed(), version=1, changed_on="2026-11-20 03:00", changed_by="Ann", note="quieter")
    now = replace(seed(), longest={"maintenance": 600.0}, version=2, changed_by="Boss", note="louder")
    desk.pane.show_rules(now)
    desk.pane.show_versions([SavedVersion(2, now), SavedVersion(1, old)])
    page = desk.pane.versions
    assert [page.rows.cell(row, 0).text for row in range(3)] == ["2 · in use", "1", "0"]
    assert not page.restore_button.isEnabled()
    page.list.selectRow(1)
    assert [page.rows.cell(1, column).text for column in (1, 2, 3)] == ["2026-11-20 03:00", "Ann", "quieter"]
    assert "“maintenance” may hide for as long as delivered (was 600 s)." in page.words()
    page.restore_button.click()
    desk.note("back to quiet")
    assert desk.saved == [(old, "back to quiet")]

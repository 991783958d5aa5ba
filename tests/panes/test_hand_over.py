"""The hand-over page and the beginning of a shift: nothing is lost between two people, and both names stand there."""

from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from tests.alarm_bench import ANN, BOSS, KINDS, MAINTENANCE, NOW, Bench
from tests.table_rows import a_table
from thrillmon.archive.rows import Key, RoundRow
from thrillmon.archive.schema import CANCELLED, CORRECTED
from thrillmon.clock import FakeClock
from thrillmon.floor.alarms.duties import Duty, written
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.people import ShelfTime
from thrillmon.floor.alarms.report import report_on
from thrillmon.floor.links import LinkName
from thrillmon.floor.table_now import TableNow
from thrillmon.floor.timelines import Hole, Pace
from thrillmon.models.hand_over import HandOver, Outage, SlowTable, slow_tables
from thrillmon.panes.duty import DutyDialog
from thrillmon.panes.hand_over import HandOverDialog, hand_over_html, title_of
from thrillmon.panes.paper import document, pdf_bytes
from thrillmon.panes.speaker import Speaker
from thrillmon.panes.voices import NoVoice
from thrillmon.sentences import say

ZONE = ZoneInfo("Asia/Taipei")


def a_round(code: str, marks: int) -> RoundRow:
    return RoundRow(
        Key(1, NOW, 1), b"id", code, "T5", "G-T5", "BACCARAT", "", "SHOE", "SHIFT", NOW, NOW + 40, 40.0, 5.0, "", "",
        "Banker 5", marks, 1, 1,
    )  # fmt: skip


@pytest.fixture
def page(qtbot: QtBot) -> HandOver:
    bench = Bench()
    bench.hold("high T1", "medium T2", "low T3", "low T4")
    bench.station.acknowledge(bench.listed("high T1"), "asked <b>the studio</b>")
    bench.station.shelve(bench.listed("medium T2"), "known fault", ShelfTime.HOUR)
    bench.station.remove(bench.listed("low T3"), "rebuilt", NOW + 86_400)
    bench.hold("low T4", suppressed=MAINTENANCE)
    return HandOver(
        "Demo <floor>",
        NOW - 8 * 3600,
        NOW + 10,
        ZONE,
        "Ann",
        "",
        tuple(bench.station.listed()),
        (
            Outage(LinkName.AMQP, Hole(NOW - 600, NOW - 420, say("The connection was lost."))),
            Outage(LinkName.AMQP, Hole(NOW - 60, None, say("Refused."))),
        ),
        (a_round("ROUND-77", CANCELLED), a_round("ROUND-78", CORRECTED)),
        (SlowTable("T9", 40.0, 60.0),),
        (written(NOW, "Ann", "The <i>wheel</i> of T9 squeaks"),),
        report_on(bench.journal, start=NOW - 8 * 3600, end=NOW + 10),
        {name: str(kind.what) for name, kind in KINDS.items()},
        {"G-T1": "T1"},
    )


def words(page: HandOver) -> str:
    """Return what a person reads on the page."""
    return document(hand_over_html(page)).toPlainText()


def test_everything_the_next_shift_must_know_is_on_the_page(page: HandOver) -> None:
    read = words(page)
    for wanted in (
        "Hand-over Demo <floor> 2027-01-15 16:00",
        "A high alarm: It was seen.",
        "Boss asked <b>the studio</b>",
        "shelved until 17:00:01",
        "known fault",
        "out of service, review 2027-01-16 16:00",
        "The table is in maintenance.",
        "The connection was lost.",
        "still",
        "ROUND-77",
        "cancelled",
        "ROUND-78",
        "corrected after the round",
        "67%",
        "The <i>wheel</i> of T9 squeaks",
        "Alarms per operator-hour",
        "Taken over:",
    ):
        assert wanted in read, wanted


def test_an_empty_shift_says_so_and_an_archive_that_failed_is_told(page: HandOver) -> None:
    empty = replace(page, listed=(), outages=(), rounds=(), slow=(), notes=(), complete=False)
    read = words(empty)
    for wanted in ("None is open.", "Nothing is hidden.", "Everything was heard.", "There was none.", "Nobody left"):
        assert wanted in read
    assert "outages and rounds may be missing" in read


def test_a_drill_is_not_handed_over(page: HandOver) -> None:
    drilled = replace(page, listed=tuple(one._replace(drill=True) for one in page.listed))
    assert "None is open." in words(drilled)


def test_the_page_is_written_with_two_names_only(page: HandOver, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = HandOverDialog(None, page, lambda: NOW + 20)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    told: list[tuple[object, str]] = []
    dialog.handed_over.connect(lambda note, taker: told.append((note, taker)))
    dialog.write(str(tmp_path / "page.pdf"))
    assert "Two names are needed" in dialog.said.text()
    assert not (tmp_path / "page.pdf").exists()
    dialog.taker.setText("Bo")
    dialog.note.setText("watch T9")
    assert "watch T9" in dialog.preview.toPlainText()
    dialog.write(str(tmp_path / "page.pdf"))
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert told == [(written(NOW + 20, "Ann", "watch T9"), "Bo")]
    dialog.write(str(tmp_path / "gone" / "page.pdf"))
    assert "cannot be written" in dialog.said.text()


def test_the_page_fits_on_paper(page: HandOver) -> None:
    many = replace(page, rounds=page.rounds * 400)
    assert "and 600 more" in words(many)
    assert pdf_bytes(title_of(page), hand_over_html(many)).startswith(b"%PDF")


def test_slow_tables_are_those_behind_their_own_median() -> None:
    tables = [
        slow(60.0, 60.0, "T1"),
        slow(40.0, 60.0, "T2"),
        slow(20.0, 60.0, "T3"),
        slow(None, 60.0, "T4"),
        slow(20.0, None, "T5"),
    ]
    assert [one.table for one in slow_tables(tables)] == ["T3", "T2"]


def slow(per_hour: float | None, usual: float | None, name: str) -> TableNow:
    return replace(a_table(name), pace=Pace(per_hour, usual, ()))


class Begin:
    """The dialog of a shift that begins at 16:00:00 in Taipei."""

    def __init__(self, qtbot: QtBot) -> None:
        self.speaker = Speaker(NoVoice(), FakeClock(NOW))
        self.dialog = DutyDialog(None, Duty(ANN, NOW - 9e4), self.speaker, NOW, ZONE)  # type: ignore[arg-type]
        qtbot.addWidget(self.dialog)
        self.begun: list[Duty] = []
        self.dialog.duty_begun.connect(self.begun.append)


def test_a_shift_begins_with_name_role_end_and_a_sound_test(qtbot: QtBot) -> None:
    begin = Begin(qtbot)
    begin.dialog.name.setText("  ")
    assert not begin.dialog._begin.isEnabled()
    begin.dialog.name.setText("Boss")
    begin.dialog.role.setCurrentIndex(1)
    for priority in Priority:
        begin.dialog.answer(priority, True)
    assert "All tones were heard" in begin.dialog.said.text()
    begin.dialog.accept()
    assert begin.begun == [Duty(BOSS, NOW, NOW + 8 * 3600, heard=True)]
    assert begin.speaker.heard is True


def test_a_tone_that_was_not_heard_is_told_and_a_test_left_out_is_known(qtbot: QtBot) -> None:
    begin = Begin(qtbot)
    assert begin.dialog.duty().heard is None
    begin.dialog.answer(Priority.HIGH, True)
    assert begin.dialog.duty().heard is None
    begin.dialog.answer(Priority.LOW, False)
    assert begin.dialog.duty().heard is False
    assert "No sound" in begin.dialog.said.text()
